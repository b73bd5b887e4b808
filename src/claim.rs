//! Sentences -> claims: what kind of statement, how certain, said by whom.

pub mod announcement;
mod checkable;
pub mod kind;
pub mod opinion;
pub mod unfit;
mod vocabulary;

use checkable::checkable;
use vocabulary::Counts;

use crate::Reading;
use crate::article::BlockKind;
use crate::certainty::{Certainty, Graded};
use crate::lang::Language;
use crate::people::Speaker;
use crate::quote::{self, QuoteForm};
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// A sentence (or quotation) that may be shown as a key line.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The line, verbatim.
    pub span: Span,
    /// What kind of statement it is.
    pub kind: ClaimKind,
    /// How sure the page is of it.
    pub certainty: Certainty,
    /// The words that make it less than certain ("auraient été").
    pub marker: Option<Span>,
    /// Who says or announces it.
    pub speaker: Option<Speaker>,
    /// Probability that it is a checkable statement of fact, 0 to 1.
    pub checkable: f32,
    /// Whether the article's editor has put it among the key points.
    pub key_point: bool,
    /// Whether it stands in the article's standfirst.
    pub standfirst: bool,
}

/// What kind of statement a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum ClaimKind {
    Statement,
    Announcement,
    Quote,
    Forecast,
    Hedged,
    Opinion,
}

impl ClaimKind {
    /// Its name in exports, as in the report.
    pub fn name(self) -> &'static str {
        match self {
            ClaimKind::Statement => "statement",
            ClaimKind::Announcement => "announcement",
            ClaimKind::Quote => "quote",
            ClaimKind::Forecast => "forecast",
            ClaimKind::Hedged => "hedged",
            ClaimKind::Opinion => "opinion",
        }
    }
}

/// Kind, certainty and checkability of one sentence by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    /// What kind of statement it is.
    pub kind: ClaimKind,
    /// How sure the sentence is of it.
    pub certainty: Certainty,
    /// Bytes of the words that make it less than certain.
    pub marker: Option<std::ops::Range<usize>>,
    /// Probability that it is a checkable statement of fact, 0 to 1.
    pub checkable: f32,
}

/// Grades one sentence by its own words.
pub fn grade(sentence: &str, language: &Language) -> Grade {
    let Graded { words, hits, certainty, marker, .. } = Graded::of(sentence, language);
    let counts = Counts::of(&words, language);
    let checkable = checkable(sentence, &words, &counts, language);
    let kind = kind::kind(&words, &hits, certainty, language);
    let own = opinion::Own::of(&words, &hits, &counts, certainty, checkable, kind::thesis(&words, &hits));
    let opinion = opinion::signs(&[own]).iter().any(|signs| opinion::is_opinion(kind, signs));
    let own = announcement::Own::of(&words, &hits, false, language);
    let announced = announcement::signs(&[own]).iter().any(announcement::is_announcement);
    let kind = kind::weighed(kind, announced, opinion);
    Grade { kind, certainty, marker, checkable }
}

/// Every line of the article that may stand as a claim, in reading order.
pub fn find(reading: &Reading) -> Vec<Claim> {
    let quoted = Quoted::of(reading);
    let (mut claims, signs) = sentences(reading, &quoted);
    for (claim, signs) in claims.iter_mut().zip(&signs) {
        let announced = announcement::is_announcement(&signs.announcement);
        claim.kind = kind::weighed(claim.kind, announced, opinion::is_opinion(claim.kind, &signs.opinion));
    }
    whole(claims, reading, &quoted)
}

/// What tells the kind of a line that its form does not tell.
pub struct Signs {
    /// Whether it makes something known.
    pub announcement: announcement::Signs,
    /// Whether it is its writer's judgement.
    pub opinion: opinion::Signs,
}

/// Every sentence that may stand as a claim, with the kind that its form tells, and the signs of the others.
pub fn unweighed(reading: &Reading) -> (Vec<Claim>, Vec<Signs>) {
    sentences(reading, &Quoted::of(reading))
}

fn sentences(reading: &Reading, quoted: &Quoted) -> (Vec<Claim>, Vec<Signs>) {
    let head = head(reading.article);
    let tail = reading.article.blocks.len() * TAIL_FROM / 100;
    let blocks = reading.article.blocks.iter().enumerate();
    let text_blocks: Vec<bool> =
        blocks.map(|(i, b)| is_text(b, reading.lines_of(i)) && !(i >= tail && about_author(&b.text, &head))).collect();
    let (mut out, mut own, mut deeds) = (Vec::new(), Vec::new(), Vec::new());
    for (&sentence, graded) in reading.sentences.iter().zip(&reading.graded) {
        let Graded { words, hits, certainty, marker, .. } = graded;
        let key_point = reading.article.key_points.contains(&(sentence.block as usize));
        let standfirst = reading.article.standfirst.contains(&(sentence.block as usize));
        let fit = text_blocks[sentence.block as usize] && !unfit::unfit(words, hits, &reading.language.grammar);
        if !fit && !key_point {
            continue;
        }
        let span = without_bullet(sentence, reading);
        let language = reading.language_of(sentence);
        let mut kind = kind::kind(words, hits, *certainty, reading.language_of(sentence));
        let speaker = quote::attribution(reading, sentence).cloned();
        if quoted.covers(span) {
            kind = ClaimKind::Quote;
        }
        let at = |m: &std::ops::Range<usize>| {
            Span::new(sentence.block as usize, sentence.start as usize + m.start, sentence.start as usize + m.end)
        };
        let counts = Counts::of(words, reading.language);
        let checkable = checkable(reading.text(span), words, &counts, reading.language);
        own.push(opinion::Own::of(words, hits, &counts, *certainty, checkable, kind::thesis(words, hits)));
        deeds.push(announcement::Own::of(words, hits, speaker.is_some(), language));
        let (certainty, marker) = (*certainty, marker.as_ref().map(at));
        out.push(Claim { span, kind, certainty, marker, speaker, checkable, key_point, standfirst });
    }
    let signs = announcement::signs(&deeds).into_iter().zip(opinion::signs(&own));
    (out, signs.map(|(announcement, opinion)| Signs { announcement, opinion }).collect())
}

/// Bytes of the white space between two sentences, at most.
pub const GAP: u32 = 4;
/// Words of the longest line that is made of several sentences: as in a long sentence of the press.
pub const LINE_WORDS: usize = 45;

/// Makes the sentences of one quotation, or of one key point, one line, as sure as the least sure of them.
fn whole(claims: Vec<Claim>, reading: &Reading, quoted: &Quoted) -> Vec<Claim> {
    let mut out: Vec<Claim> = Vec::with_capacity(claims.len());
    let mut claims = claims.into_iter().peekable();
    while let Some(first) = claims.next() {
        let mut parts = vec![first];
        let point = |a: &Claim, b: &Claim| a.key_point && b.key_point && a.span.block == b.span.block;
        let one = |a: &Claim, b: &Claim| point(a, b) || quoted.joins(a.span, b.span);
        while let Some(next) = claims.next_if(|next| parts.last().is_some_and(|last| one(last, next))) {
            parts.push(next);
        }
        let kind = if parts[0].key_point { parts[0].kind } else { ClaimKind::Quote };
        let line = joined(&parts, kind);
        if parts.len() > 1 && reading.text(line.span).split_whitespace().count() <= LINE_WORDS {
            out.push(line);
        } else {
            out.append(&mut parts);
        }
    }
    out
}

/// Some claims in a row, at least one, as one line of kind `kind`, as sure as the least sure of them.
pub fn joined(parts: &[Claim], kind: ClaimKind) -> Claim {
    let least = parts.iter().max_by_key(|p| p.certainty).unwrap_or(&parts[0]);
    Claim {
        span: Span { end: parts[parts.len() - 1].span.end, ..parts[0].span },
        kind,
        certainty: least.certainty,
        marker: least.marker,
        speaker: parts.iter().find_map(|p| p.speaker.clone()),
        checkable: parts.iter().map(|p| p.checkable).fold(0.0, f32::max),
        ..parts[0].clone()
    }
}

/// Whether a block is running text: no title, heading, attribution, caption or notice.
fn is_text(block: &crate::article::Block, lines: &[Graded]) -> bool {
    use BlockKind::{Attribution, Byline, Cell, Code, Heading, Title};
    if matches!(block.kind, Title | Heading(_) | Attribution | Byline | Cell | Code) {
        return false;
    }
    !unfit::note(&block.text, lines)
}

/// Percent of the blocks after which a note about the author is looked for.
const TAIL_FROM: usize = 60;
/// Words of the longest note about the author.
const NOTE_WORDS: usize = 32;

/// What stands above the text: title, byline, labels.
fn head(article: &crate::article::Article) -> String {
    let above = article.blocks.iter().take_while(|b| !unfit::terminated(&b.text)).map(|b| b.text.as_str());
    let facts = [article.facts.title.as_str(), article.facts.byline.as_str()];
    facts.into_iter().chain(above).collect::<Vec<_>>().join("\n")
}

/// Whether a short block opens with a name that stands above the text ("Rui Tavira é professor.").
fn about_author(text: &str, head: &str) -> bool {
    let mut words = text.split_whitespace();
    let capital = |w: &str| w.starts_with(|c: char| c.is_uppercase());
    let (Some(first), Some(last)) = (words.next(), words.next()) else { return false };
    let name = format!("{first} {}", last.trim_end_matches(|c: char| !c.is_alphanumeric()));
    capital(first) && capital(last) && words.count() < NOTE_WORDS && head.contains(&name)
}

/// The sentence without the mark of a list item.
fn without_bullet(span: Span, reading: &Reading) -> Span {
    let text = reading.text(span);
    let bare = text.trim_start_matches(['•', '▪', '‣', '·', '*', '–', '—', '-', ' ', '\u{a0}', '\t']);
    let cut =
        if bare.len() < text.len() && text.starts_with(char::is_alphanumeric) { 0 } else { text.len() - bare.len() };
    Span { start: span.start + cut as u32, ..span }
}

/// Bytes quoted, over whole sentences. An answer of an interview is called by what it says, a judgement or a fact: that
/// somebody says it, all its lines have in common.
struct Quoted(Vec<Span>);

impl Quoted {
    fn of(reading: &Reading) -> Quoted {
        let quoted = |q: &&quote::Quote| !matches!(q.form, QuoteForm::Indirect | QuoteForm::Answer);
        Quoted(reading.quotes.iter().filter(quoted).map(|q| q.span).collect())
    }

    /// Whether one quotation goes on from a sentence to the next, with nothing between them.
    fn joins(&self, before: Span, next: Span) -> bool {
        let from = self.0.partition_point(|q| (q.block, q.end) <= (next.block, next.start));
        let goes_on = |q: &Span| q.block == before.block && q.start < before.end && q.end > next.start;
        before.block == next.block && next.start <= before.end + GAP && self.0.get(from).is_some_and(goes_on)
    }

    /// Whether most of the sentence is said by somebody.
    fn covers(&self, sentence: Span) -> bool {
        let from = self.0.partition_point(|q| (q.block, q.end) <= (sentence.block, sentence.start));
        let said: u32 = self.0[from..]
            .iter()
            .take_while(|q| q.overlaps(sentence))
            .map(|q| q.end.min(sentence.end) - q.start.max(sentence.start))
            .sum();
        said * 2 > sentence.end - sentence.start
    }
}
