//! All that a reader may see, as plain data: the one product of the core.
//!
//! Its JSON form is published in `src/report.schema.json`.

use crate::article::{Article, Coverage, Facts, Gate, Removal};
use crate::certainty::Certainty;
use crate::claim::ClaimKind;
use crate::figure::{Approximation, FigureKind, Value};
use crate::language::LanguageFacts;
use crate::order::Order;
use crate::people::name::NameKind;
use crate::people::{PersonId, Speaker};
use crate::quote::{self, QuoteForm};
use crate::rank::Why;
use crate::span::{Offsets, Span, Unit};
use crate::text::words::count;
use crate::{Options, Reading, Scope, claim, disagree, rank};
use serde::{Deserialize, Serialize};

/// Version of the report's form, raised when a field changes its meaning.
pub const SCHEMA: u32 = 1;

/// Words a minute of silent reading (Brysbaert 2019, 238 for English non-fiction, rounded).
const WORDS_PER_MINUTE: u32 = 240;

/// Everything found on a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// What was read: the page, a selection, or a text.
    pub scope: Scope,
    /// Whether the page is an article, and if not, why.
    pub gate: Gate,
    /// What the page says about itself.
    pub facts: Facts,
    /// Words of the article.
    pub words: u32,
    /// Minutes to read it, begun ones counted whole.
    pub minutes: u32,
    /// How much of the article was read.
    pub coverage: Coverage,
    /// The language, with its evidence.
    pub language: LanguageFacts,
    /// Lines that together say what the article says, in page order; they need not be among `claims`.
    pub summary: Vec<ClaimLine>,
    /// Key claims, best first.
    pub claims: Vec<ClaimLine>,
    /// Figures, the one that carries the article first; dates are in `dates`.
    pub figures: Vec<FigureLine>,
    /// Dates and periods, in time where known, then in page order.
    pub dates: Vec<FigureLine>,
    /// Quotations in page order.
    pub quotes: Vec<QuoteLine>,
    /// What does not add up: observations, never verdicts.
    pub disagreements: Vec<Disagreement>,
    /// People and organisations, the most mentioned first.
    pub names: Vec<Name>,
    /// What was left out of the page, and why.
    pub removed: Vec<Removal>,
}

/// Verbatim words of the page and where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// The words.
    pub text: String,
    /// Index into [`Snapshot::blocks`](crate::snapshot::Snapshot::blocks).
    pub block: u32,
    /// First position in that block's text, in the unit of whoever asked.
    pub start: u32,
    /// First position after it.
    pub end: u32,
    /// Where the words stand in the text of the page that a browser shows, as pairs of place and length
    /// ([`Places::of_line`](crate::snapshot::places::Places::of_line)); only in its view.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<u32>,
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SpeakerLine {
    /// Fullest form of the name on the page.
    pub name: String,
    /// Role as the page gives it; empty where it gives none.
    pub role: String,
    /// Index into [`Report::names`], where the speaker is one of them.
    pub person: Option<u32>,
    /// Where the words are attributed.
    pub line: Line,
}

/// A key claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimLine {
    /// The sentence, verbatim.
    pub line: Line,
    /// What kind of statement it is.
    pub kind: ClaimKind,
    /// How sure the page is of it.
    pub certainty: Certainty,
    /// The words that make it less than certain.
    pub marker: Option<Line>,
    /// Who says it.
    pub speaker: Option<SpeakerLine>,
    /// Figures and dates inside the line.
    pub figures: Vec<Line>,
    /// Why it was chosen.
    pub why: Vec<Why>,
}

/// A figure, with all places where the page gives it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureLine {
    /// As written.
    pub line: Line,
    /// Kind.
    pub kind: FigureKind,
    /// Value.
    pub value: Value,
    /// ISO 4217, UCUM, "%", "pp", "bp", "x".
    pub unit: Option<String>,
    /// Not exact.
    pub approximate: Option<Approximation>,
    /// How sure the page is of it.
    pub certainty: Certainty,
    /// What it counts.
    pub what: Option<Line>,
    /// The smallest clause that makes sense of it.
    pub clause: Line,
    /// Further places of the same figure.
    pub again: Vec<Line>,
}

/// A quotation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuoteLine {
    /// The words said.
    pub line: Line,
    /// Who said them.
    pub speaker: Option<SpeakerLine>,
    /// The reporting verb.
    pub verb: Option<Line>,
    /// How sure the page is that it was said, and that it is so.
    pub certainty: Certainty,
    /// How the page quotes.
    pub form: QuoteForm,
}

/// Two or more places that do not fit together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Disagreement {
    /// What does not add up.
    pub kind: DisagreementKind,
    /// The places, in page order, at least two.
    pub places: Vec<Line>,
}

/// What does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisagreementKind {
    /// Two sides: a claim and its denial, or two sources with two figures for one thing.
    RivalSources,
    /// The title, or a heading, says more than the text.
    TitleSaysMore,
    /// One thing with two figures or two spellings.
    TwoFigures,
    /// A quotation given twice, in other words.
    QuoteDiffers,
    /// Parts and whole, dates and durations that do not come out even.
    DoesNotSum,
    /// What was promised or stated, and what was measured.
    PromiseAndFinding,
    /// Unconfirmed first, used as fact later.
    RumourThenFact,
    /// One figure said of two things.
    TwoThings,
}

/// A person or an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Name {
    /// Fullest form on the page.
    pub name: String,
    /// Role as the page gives it; empty where it gives none.
    pub role: String,
    /// Person, organisation or unknown.
    pub kind: NameKind,
    /// First mention.
    pub line: Line,
    /// How many times it is mentioned.
    pub mentions: u32,
    /// Indices into [`Report::claims`] that this name says or is named in.
    pub claims: Vec<u32>,
}

/// Puts together what the stages found.
pub fn assemble(reading: &Reading, language: LanguageFacts, options: &Options) -> Report {
    let article = reading.article;
    let found = claim::find(reading);
    let candidates = rank::feature::candidates(reading, &found);
    let mut ranked = rank::choose(reading, &found, &candidates, options.claims);
    let mut summary = rank::summary(reading, &found, &candidates, SUMMARY_LINES);
    rank::along::agree(&mut summary, &mut ranked);
    summary.order_by_key(|r| found[r.claim].span);
    let show = |r: rank::Ranked| {
        let c = rank::along::shown(&found, &r);
        ClaimLine {
            line: line(article, c.span),
            kind: c.kind,
            certainty: c.certainty,
            marker: c.marker.map(|m| line(article, m)),
            speaker: c.speaker.map(|s| speaker(reading, &s)),
            figures: reading
                .figures
                .iter()
                .filter(|f| c.span.contains(f.span))
                .map(|f| line(article, f.span))
                .collect(),
            why: r.why,
        }
    };
    let groups = rank::figure::ranked(article, &reading.figures);
    let figures = groups.iter().map(|g| {
        let f = &reading.figures[g.figure];
        FigureLine {
            line: line(article, f.span),
            kind: f.kind,
            value: f.value.clone(),
            unit: f.unit.clone(),
            approximate: f.approximate,
            certainty: reading.certainty(f.span),
            what: f.what.map(|s| line(article, s)),
            clause: line(article, near(article, f.clause.unwrap_or(f.span), f.span)),
            again: g.again.iter().map(|&i| line(article, reading.figures[i].span)).collect(),
        }
    });
    let (dates, figures) = figures.partition(|f| matches!(f.kind, FigureKind::Date | FigureKind::DateRange));
    let statements = reading.quotes.iter().filter(|q| q.is_statement(reading.text(q.span)));
    let quotes = statements.map(|q| QuoteLine {
        line: line(article, q.span),
        speaker: q.speaker.as_ref().map(|s| speaker(reading, s)),
        verb: q.verb.map(|v| line(article, v)),
        certainty: reading.certainty(q.span),
        form: q.form,
    });
    let spans: Vec<Span> = ranked.iter().map(|r| rank::along::shown(&found, r).span).collect();
    let names = reading.names.iter().map(|n| named(reading, n, &spans)).collect();
    let words = article.blocks.iter().map(|b| words(&b.text)).sum();
    Report {
        schema: SCHEMA,
        scope: options.scope,
        gate: article.gate.clone(),
        facts: article.facts.clone(),
        words,
        minutes: words.div_ceil(WORDS_PER_MINUTE),
        coverage: article.coverage.clone(),
        language: LanguageFacts { rules: reading.language.code.to_string(), ..language },
        summary: summary.into_iter().map(show).collect(),
        claims: ranked.into_iter().map(show).collect(),
        figures,
        dates,
        quotes: quotes.collect(),
        disagreements: disagree::find(reading, &found)
            .into_iter()
            .map(|o| Disagreement { kind: o.kind, places: o.places.map(|s| line(article, s)).to_vec() })
            .collect(),
        names,
        removed: article.removed.clone(),
    }
}

/// Words of a text. Chinese and Japanese put no spaces between them: there, 1.6 signs are a word, as in the counts
/// of reading speed by Trauzettel-Klosinski and Dietz (2012).
fn words(text: &str) -> u32 {
    // Their first bytes, which most texts have nowhere.
    let has_signs = text.bytes().any(|b| matches!(b, 0xE3..=0xE9));
    let is_sign = |c: &char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let signs = if has_signs { text.chars().filter(is_sign).count() } else { 0 };
    (count(text) + signs * 5 / 8) as u32
}

/// Sentences of a summary.
const SUMMARY_LINES: usize = 3;

/// Bytes of a clause before or behind its figure: a sentence of the press is shorter as a whole, and a page that puts
/// thousands of figures into one sentence must not give that sentence thousands of times.
const AROUND_FIGURE: usize = 600;

/// The part of `clause` that stands around `figure`, cut between words where it is longer than [`AROUND_FIGURE`].
fn near(article: &Article, clause: Span, figure: Span) -> Span {
    let block = clause.block as usize;
    // The name of a table's row stands in a cell of its own.
    if clause.block != figure.block {
        return clause;
    }
    let text = &article.blocks[block].text;
    let (clause, figure) = (clause.range(), figure.range());
    let mut start = text.ceil_char_boundary(clause.start.max(figure.start.saturating_sub(AROUND_FIGURE)));
    let mut end = text.floor_char_boundary(clause.end.min(figure.end + AROUND_FIGURE));
    if start > clause.start {
        start += text[start..figure.start].find(char::is_whitespace).unwrap_or(figure.start - start);
    }
    if end < clause.end {
        end = figure.end + text[figure.end..end].rfind(char::is_whitespace).unwrap_or(0);
    }
    Span::new(block, start, end)
}

/// A span's words, without the white space at their ends.
fn line(article: &Article, span: Span) -> Line {
    let block = &article.blocks[span.block as usize];
    let slice = &block.text[span.range()];
    let text = slice.trim();
    let start = block.offset + span.start + (slice.len() - slice.trim_start().len()) as u32;
    Line { text: text.to_string(), block: block.source, start, end: start + text.len() as u32, places: Vec::new() }
}

/// A name with the key claims that it says or is named in.
fn named(reading: &Reading, name: &crate::people::name::Name, claims: &[Span]) -> Name {
    let says = |span: Span| quote::attribution(reading, span).is_some_and(|s| s.person == Some(name.id));
    let holds = |span: Span| name.mentions.iter().any(|&m| span.contains(m));
    let indices = claims.iter().enumerate().filter(|&(_, &c)| says(c) || holds(c)).map(|(i, _)| i as u32);
    Name {
        name: name.name.clone(),
        role: name.role.clone(),
        kind: name.kind,
        line: line(reading.article, name.mentions.first().copied().unwrap_or_default()),
        mentions: name.mentions.len() as u32,
        claims: indices.collect(),
    }
}

fn speaker(reading: &Reading, s: &Speaker) -> SpeakerLine {
    let place = |id: PersonId| reading.names.iter().position(|n| n.id == id);
    let person = s.person.and_then(place).map(|i| i as u32);
    SpeakerLine { name: s.name.clone(), role: s.role.clone(), person, line: line(reading.article, s.span) }
}

impl Report {
    /// Counts every position in `unit` instead of bytes; `texts[i]` is the text
    /// of the snapshot's block `i`.
    pub fn count_in(&mut self, unit: Unit, texts: &[&str]) {
        let mut offsets: Vec<Option<Offsets>> = texts.iter().map(|_| None).collect();
        self.for_each_line(&mut |line| {
            let Some(text) = texts.get(line.block as usize) else { return };
            let table = offsets[line.block as usize].get_or_insert_with(|| Offsets::new(text, unit));
            line.start = table.convert(text, line.start as usize) as u32;
            line.end = table.convert(text, line.end as usize) as u32;
        });
    }

    /// Visits every line that a reader may see.
    pub fn for_each_line(&mut self, visit: &mut impl FnMut(&mut Line)) {
        for c in self.summary.iter_mut().chain(&mut self.claims) {
            visit(&mut c.line);
            if let Some(marker) = &mut c.marker {
                visit(marker);
            }
            if let Some(speaker) = &mut c.speaker {
                visit(&mut speaker.line);
            }
            c.figures.iter_mut().for_each(&mut *visit);
        }
        for f in self.figures.iter_mut().chain(&mut self.dates) {
            visit(&mut f.line);
            if let Some(what) = &mut f.what {
                visit(what);
            }
            visit(&mut f.clause);
            f.again.iter_mut().for_each(&mut *visit);
        }
        for q in &mut self.quotes {
            visit(&mut q.line);
            if let Some(speaker) = &mut q.speaker {
                visit(&mut speaker.line);
            }
            if let Some(verb) = &mut q.verb {
                visit(verb);
            }
        }
        self.disagreements.iter_mut().flat_map(|d| &mut d.places).for_each(&mut *visit);
        self.names.iter_mut().for_each(|n| visit(&mut n.line));
    }
}
