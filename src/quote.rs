//! Quotations and who said them.
//!
//! A quotation is what stands between marks and hangs on someone who speaks, a
//! block of its own, or the line behind a dialogue dash; words held with tongs,
//! titles and names in marks are none. The speaker is the subject of the
//! reporting verb beside it, carried back to the full name.

use crate::Reading;
use crate::article::{Article, BlockKind};
use crate::lang::Language;
use crate::span::Span;
use serde::{Deserialize, Serialize};

pub mod candidate;
mod dialogue;
mod indirect;
pub mod lexicon;
pub mod mention;
pub mod page;
pub mod people;
mod resolve;
mod source;
pub mod speaker;
pub mod token;

use page::{Page, Part};
use resolve::Resolver;
use speaker::Strength;

/// A quotation on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words said, marks excluded.
    pub span: Span,
    /// Who said them, where the page says so.
    pub speaker: Option<Speaker>,
    /// The reporting verb ("a déclaré"), where there is one.
    pub verb: Option<Span>,
    /// How the page quotes.
    pub form: QuoteForm,
}

/// How the page quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteForm {
    /// Between quotation marks.
    Marks,
    /// A block of its own.
    Block,
    /// After a dialogue dash, or an answer of an interview.
    Dialogue,
    /// Reported without being quoted ("Il a dit que ...").
    Indirect,
}

/// Who speaks: verbatim words of the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Speaker {
    /// Where the page attributes the words.
    pub span: Span,
    /// The name in its fullest form on the page ("Mark Zuckerberg" for "Zuckerberg"), or the description.
    pub name: String,
    /// "PDG de Meta", where the page says it; empty otherwise.
    pub role: String,
}

/// The quotations of an article, in reading order.
pub fn find(article: &Article, sentences: &[Span], language: &'static Language) -> Vec<Quote> {
    of_page(&Page::read(article, sentences, language))
}

/// The quotations of a page.
pub fn of_page(page: &Page) -> Vec<Quote> {
    let mut resolver = Resolver::new(page);
    let mut out = dialogue::interview(page);
    if !out.is_empty() {
        return out;
    }
    for (b, part) in page.parts.iter().enumerate() {
        let first = out.len();
        match part.kind {
            BlockKind::Title | BlockKind::Heading(_) | BlockKind::Attribution | BlockKind::Byline | BlockKind::Code => {
            }
            BlockKind::Quote => block_quote(page, b, &mut resolver, &mut out),
            _ => {
                dialogue::dashed(page, b, &mut resolver, &mut out);
                if out.len() == first {
                    marked(page, b, &mut resolver, &mut out);
                }
                indirect::clauses(page, b, &mut resolver, first, &mut out);
            }
        }
    }
    out
}

/// A block quotation: the line behind it says who speaks, or the sentence before it.
fn block_quote(page: &Page, b: usize, resolver: &mut Resolver, out: &mut Vec<Quote>) {
    let part = &page.parts[b];
    let whole =
        part.candidates.first().filter(|c| part.candidates.len() == 1 && c.bytes.len() + 8 >= part.text.trim().len());
    let lead = part.text.len() - part.text.trim_start().len();
    let range = whole.map_or(lead..part.text.trim_end().len(), |c| c.bytes.clone());
    if range.is_empty() {
        return;
    }
    let next = page.parts.get(b + 1).filter(|p| p.kind == BlockKind::Attribution);
    let before = b.checked_sub(1).map(|i| (i, &page.parts[i])).filter(|(_, p)| p.text.trim_end().ends_with(':'));
    let introduced = before.and_then(|(i, p)| {
        let start = p.tokens.iter().rposition(|t| t.first && !t.quoted).unwrap_or(0);
        speaker::clause(p.text, &p.tokens, start..p.tokens.len(), page.language).map(|f| (i, f))
    });
    let verb = introduced.as_ref().and_then(|(i, f)| f.verb.map(|v| span_of(*i, &page.parts[*i], v..v + 1)));
    let speaker = match (next, introduced) {
        (Some(line), _) => resolver.attribution_line(b + 1, line),
        (None, Some((i, found))) => found.mention.and_then(|m| resolver.speaker(i, &m)),
        (None, None) => None,
    };
    if let Some(s) = &speaker {
        resolver.spoke(b, s);
    }
    out.push(Quote { span: Span::new(b, range.start, range.end), speaker, verb, form: QuoteForm::Block });
}

/// The quotations between marks in one block.
fn marked(page: &Page, b: usize, resolver: &mut Resolver, out: &mut Vec<Quote>) {
    let part = &page.parts[b];
    let first = out.len();
    let mut strengths = Vec::new();
    for candidate in &part.candidates {
        let found = speaker::around(part.text, &part.tokens, candidate, page.language);
        let previous = out.last().filter(|q| out.len() > first && q.speaker.is_some());
        let goes_on = previous.is_some_and(|q| {
            let gap = candidate.bytes.start.saturating_sub(q.span.end as usize);
            gap <= SAME_BREATH as usize * 2 && candidate::goes_on(part.text, candidate, &part.tokens)
        });
        if !goes_on && !candidate::accepts(part.text, candidate, &part.tokens, found.strength, page.language) {
            continue;
        }
        let verb = found.verb.map(|v| span_of(b, part, v..v + 1));
        let mut speaker = found.mention.as_ref().and_then(|m| resolver.speaker(b, m));
        if speaker.is_none() {
            let previous = out.last().filter(|_| out.len() > first);
            // A verb without a subject goes on with the one who spoke.
            let strength = if found.mention.is_none() { Strength::Near } else { found.strength };
            speaker = carried(part, candidate.tokens.start, previous, strength)
                .or_else(|| resolver.sentence_before(b, candidate.tokens.start));
        }
        if let Some(s) = &speaker {
            resolver.spoke(b, s);
        }
        let span = Span::new(b, candidate.bytes.start, candidate.bytes.end);
        strengths.push((found.strength, speaker::sentence_start(&part.tokens, candidate.tokens.start)));
        out.push(Quote { span, speaker, verb, form: QuoteForm::Marks });
    }
    // "« A » est « B », dit X": the speaker who touches one quotation says the others of the sentence.
    for i in (0..strengths.len().saturating_sub(1)).rev() {
        let ((here, at), (next, there)) = (strengths[i], strengths[i + 1]);
        if here <= Strength::Near && next == Strength::Adjacent && at == there {
            out[first + i].speaker = out[first + i + 1].speaker.clone();
            strengths[i].0 = Strength::Adjacent;
        }
    }
    // "« A », « B », dit X": a quotation without a speaker takes that of the next in its sentence.
    for i in (first..out.len().saturating_sub(1)).rev() {
        let gap = out[i + 1].span.start.saturating_sub(out[i].span.end);
        if out[i].speaker.is_none() && gap <= SAME_BREATH {
            out[i].speaker = out[i + 1].speaker.clone();
        }
    }
}

/// Bytes between two quotations up to which one speaker says both.
const SAME_BREATH: u32 = 60;

/// Words between two quotations up to which the second goes on with the speaker of the first.
const INTERRUPTION: usize = 22;

/// The speaker of the quotation before, where nothing between them speaks.
fn carried(part: &Part, at: usize, previous: Option<&Quote>, strength: Strength) -> Option<Speaker> {
    let previous = previous?;
    let speaker = previous.speaker.as_ref()?;
    let from = part.tokens.partition_point(|t| t.start < previous.span.end as usize);
    let between = part.tokens.get(from..at)?;
    let words = between.iter().filter(|t| t.is_word()).count();
    let sentences = between.iter().filter(|t| t.first && !t.quoted).count();
    (words <= INTERRUPTION && (sentences == 0 || strength <= Strength::Near && sentences <= 1)).then(|| speaker.clone())
}

fn span_of(b: usize, part: &Part, tokens: std::ops::Range<usize>) -> Span {
    Span::new(b, part.tokens[tokens.start].start, part.tokens[tokens.end - 1].end)
}

/// Who each sentence is attributed to, in the order of `sentences`: the words of a quotation, "selon X",
/// "X a annoncé que", a body that announces as the subject. `None` where the page itself speaks.
pub fn attributions(page: &Page, sentences: &[Span], quotes: &[Quote]) -> Vec<Option<Speaker>> {
    let mut resolver = Resolver::new(page);
    let mut quote = 0;
    sentences
        .iter()
        .map(|&s| {
            while quotes
                .get(quote)
                .is_some_and(|q| q.span.block < s.block || q.span.block == s.block && q.span.end <= s.start)
            {
                quote += 1;
            }
            let here = quotes[quote..].iter().take_while(|q| q.span.block == s.block && q.span.start < s.end);
            let spoken =
                here.clone().find(|q| q.form != QuoteForm::Indirect && q.speaker.is_some() && weighs(q.span, s));
            let part = &page.parts[s.block as usize];
            if let Some(q) = spoken {
                return q.speaker.clone();
            }
            if matches!(
                part.kind,
                BlockKind::Title | BlockKind::Heading(_) | BlockKind::Byline | BlockKind::Attribution
            ) {
                return None;
            }
            let from = part.tokens.partition_point(|t| t.start < s.start as usize);
            let to = part.tokens.partition_point(|t| t.start < s.end as usize);
            let mention = source::announcer(part.text, &part.tokens, from..to, page.language)?;
            resolver.named(s.block as usize, &mention)
        })
        .collect()
}

/// Whether a quotation carries a sentence, rather than standing in it as a few words.
fn weighs(quote: Span, sentence: Span) -> bool {
    let shared = quote.end.min(sentence.end).saturating_sub(quote.start.max(sentence.start));
    shared * 4 >= sentence.end - sentence.start
}

/// Who one sentence is attributed to: `sentence` is one of [`Reading::sentences`].
pub fn attribution<'r>(reading: &'r Reading, sentence: Span) -> Option<&'r Speaker> {
    let i = reading.sentences.binary_search(&sentence).ok()?;
    reading.attributions.get(i)?.as_ref()
}
