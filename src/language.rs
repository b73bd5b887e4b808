//! Which language a text is written in, how sure that is, and on what evidence.
//!
//! Latin letters: our own compact model scores every word, titles and selections included. Other scripts, and the
//! languages that the model does not know: whatlang. A declared language is evidence (a prior), no more.

mod code;
mod model;
pub mod passage;
mod posterior;
mod script;
mod token;

use crate::article::{Article, Block, BlockKind};
use crate::order::Order;
use crate::text::marks::{self, MarkKind};
use posterior::Posterior;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The answer for one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guess {
    /// ISO 639-3 code, `None` where nothing can be said.
    pub lang: Option<&'static str>,
    /// Calibrated probability that `lang` is right, 0 to 1.
    pub confidence: f32,
    /// Whether the interface may show the answer without "unsure".
    pub sure: bool,
}

/// What is known about the language of an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LanguageFacts {
    /// ISO 639-3 code; empty where nothing can be said.
    pub code: String,
    /// Calibrated probability, 0 to 1.
    pub confidence: f32,
    /// Whether it may be shown without "unsure".
    pub sure: bool,
    /// What the page declares (BCP 47), empty where it declares nothing.
    pub declared: String,
    /// The text is clearly in another language than the page declares.
    pub disagrees: bool,
    /// Share of the letters by language, largest first, where there is more than one.
    pub parts: Vec<Part>,
    /// Language whose rules the article is read by (BCP 47): the reader's choice, else `code` where it has rules, else
    /// the fallback.
    pub rules: String,
}

/// One language's part of a mixed text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// ISO 639-3 code.
    pub code: String,
    /// Share of the letters, 0 to 1.
    pub share: f32,
}

/// Probability from which an answer is shown without "unsure".
const SURE: f32 = 0.8;
/// Letters of the writer's own words from which they decide, whatever is quoted.
const OWN_LETTERS: u32 = 20;
/// Bytes of a text that are read at most, in [`WINDOWS`] pieces: a language shows in far less.
const MOST: usize = 3000;
/// The same of a paragraph: its vote grows no more behind [`FULL_VOTE`] letters.
const MOST_OF_BLOCK: usize = 600;
/// Pieces of a long text: its beginning, its middle and its end.
const WINDOWS: usize = 3;
/// Letters after which a paragraph's vote grows no more, so that no long quotation outvotes the article.
const FULL_VOTE: u32 = 250;
/// A block quotation's vote, as a share of a paragraph's: it may well be in another language.
const QUOTE_VOTE: f32 = 0.4;
/// Blocks that vote first, taken evenly over the article: where all are sure of one language, no other is asked.
const FEW_BLOCKS: usize = 6;
/// The same where they are not.
const MOST_BLOCKS: usize = 16;
/// Share of the votes from which the first language is the article's beyond doubt.
const MAJORITY: f32 = 0.6;
/// Letters from which a block may be a part in another language: a name or a heading alone says too little.
const PART_LETTERS: u32 = 40;
/// A language's share of the letters from which it is reported as a part.
const PART: f32 = 0.03;

/// The language of a text of any length. `declared` (BCP 47) is evidence only where given.
pub fn guess(text: &str, declared: Option<&str>) -> Guess {
    let (posterior, _) = read(text, declared.and_then(code::iso3), MOST);
    let (lang, confidence) = posterior.best();
    Guess { lang, confidence, sure: confidence >= SURE }
}

/// What a text says, and how many letters say it. The writer's own words decide where they are enough:
/// what stands between quotation marks may well be in another language.
fn read(text: &str, declared: Option<&'static str>, most: usize) -> (Posterior, u32) {
    let text = sampled(text, most);
    if let Some(own) = unquoted(&text) {
        let (posterior, letters) = read_all(&own, declared);
        if letters >= OWN_LETTERS && posterior.best().1 >= SURE {
            return (posterior, token::words(&text, |_, _| {}).all());
        }
    }
    read_all(&text, declared)
}

/// The text without what it quotes; `None` where it quotes nothing.
fn unquoted(text: &str) -> Option<String> {
    let pairs = marks::pairs(text);
    let mut own = String::new();
    let mut at = 0;
    for pair in pairs.iter().filter(|p| p.kind == MarkKind::Double) {
        if pair.open.start < at {
            continue;
        }
        own.push_str(&text[at..pair.open.start]);
        own.push(' ');
        at = pair.close.end.max(pair.open.end);
    }
    own.push_str(&text[at..]);
    (at > 0).then_some(own)
}

fn read_all(text: &str, declared: Option<&'static str>) -> (Posterior, u32) {
    let mut scores = model::Scores::new();
    let letters = token::words(text, |word, name| scores.add(word, name));
    let posterior = if letters.foreign > letters.latin {
        Posterior::of_script(text, declared)
    } else if letters.latin > 0 {
        Posterior::of_words(text, &mut scores, declared)
    } else {
        Posterior::of_nothing(declared)
    };
    (posterior, letters.all())
}

/// Begin, middle and end of a long text, cut where words end.
fn sampled(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let piece = most / WINDOWS;
    let windows = (0..WINDOWS).map(|w| {
        let start = text.floor_char_boundary((text.len() - piece) / (WINDOWS - 1) * w);
        let window = &text[start..text.floor_char_boundary(start + piece)];
        // The words at the cuts are not whole; a text without white space is taken as it is.
        let begin = if w == 0 { 0 } else { window.find(char::is_whitespace).unwrap_or(0) };
        let end = window.rfind(char::is_whitespace).filter(|&end| end > begin).unwrap_or(window.len());
        &window[begin..end]
    });
    Cow::Owned(windows.collect::<Vec<_>>().join(" "))
}

/// A block's voice in the vote.
struct Vote {
    posterior: Posterior,
    letters: u32,
    weight: f32,
}

/// The language of an article, by a vote of its paragraphs.
pub fn of_article(article: &Article) -> LanguageFacts {
    let tag = article.facts.declared.trim();
    let declared = code::iso3(tag);
    let votes = votes(article, declared);
    let (mut model, mut tally) = ([0.0; model::COUNT], Vec::new());
    for vote in &votes {
        vote.posterior.tally(vote.weight, &mut model, &mut tally);
    }
    tally.extend(model::LANGUAGES.into_iter().zip(model));
    tally.order_by_key(|t| t.0);
    let mut facts = LanguageFacts { declared: tag.to_string(), ..LanguageFacts::default() };
    let first = tally.iter().fold(("", 0.0), |first, &t| if t.1 > first.1 { t } else { first });
    let all: f32 = tally.iter().map(|t| t.1).sum();
    if all <= 0.0 {
        let (code, confidence) = Posterior::of_nothing(declared).best();
        return LanguageFacts { code: code.unwrap_or_default().to_string(), confidence, ..facts };
    }
    let (code, share) = (first.0, first.1 / all);
    // How sure those are that vote for it, less where they are not a clear majority.
    let mine = votes.iter().filter(|v| v.posterior.best().0 == Some(code));
    let (sure, weight) = mine.fold((0.0, 0.0), |(s, w), v| (s + v.weight * v.posterior.of(code), w + v.weight));
    let own = if weight > 0.0 { sure / weight } else { share };
    facts.confidence = own * (share / MAJORITY).min(1.0);
    facts.sure = facts.confidence >= SURE;
    facts.disagrees = facts.sure && declared.is_some_and(|d| d != code);
    facts.parts = parts(&votes, code);
    facts.code = code.to_string();
    facts
}

/// Running text votes; where there is none, everything does.
fn votes(article: &Article, declared: Option<&'static str>) -> Vec<Vote> {
    let running = |b: &&Block| !matches!(b.kind, BlockKind::Title | BlockKind::Heading(_) | BlockKind::Code);
    let mut blocks: Vec<&Block> = article.blocks.iter().filter(running).collect();
    if blocks.is_empty() {
        blocks = article.blocks.iter().collect();
    }
    let vote = |block: &&Block| {
        let (posterior, letters) = read(&block.text, declared, MOST_OF_BLOCK);
        let share = if block.kind == BlockKind::Quote { QUOTE_VOTE } else { 1.0 };
        Vote { posterior, letters, weight: share * letters.min(FULL_VOTE) as f32 }
    };
    let ask = |most| blocks.iter().step_by(blocks.len().div_ceil(most).max(1)).map(vote).collect();
    let few: Vec<Vote> = ask(FEW_BLOCKS);
    if few.len() == blocks.len() || agree(&few) { few } else { ask(MOST_BLOCKS) }
}

/// Whether all votes are sure of one language.
fn agree(votes: &[Vote]) -> bool {
    let sure = |vote: &Vote| Some(vote.posterior.best()).filter(|best| best.1 >= SURE).and_then(|best| best.0);
    votes.first().and_then(sure).is_some_and(|code| votes.iter().all(|vote| sure(vote) == Some(code)))
}

/// The count of a language: of so few a list is search enough.
fn count<'a, N: Default>(counts: &'a mut Vec<(&'static str, N)>, code: &'static str) -> &'a mut N {
    let known = counts.iter().position(|c| c.0 == code);
    let at = known.unwrap_or(counts.len());
    if known.is_none() {
        counts.push((code, N::default()));
    }
    &mut counts[at].1
}

/// The languages of a mixed text by their share of the letters; nothing where there is one language only.
fn parts(votes: &[Vote], main: &'static str) -> Vec<Part> {
    let mut letters: Vec<(&'static str, u32)> = Vec::new();
    for vote in votes {
        let code = match vote.posterior.best() {
            (Some(code), p) if p >= SURE && vote.letters >= PART_LETTERS => code,
            _ => main,
        };
        *count(&mut letters, code) += vote.letters;
    }
    letters.order_by_key(|l| l.0);
    let all = letters.iter().map(|l| l.1).sum::<u32>().max(1) as f32;
    let shares = letters.into_iter().map(|(code, n)| Part { code: code.to_string(), share: n as f32 / all });
    let mut parts: Vec<Part> = shares.filter(|p| p.share >= PART).collect();
    parts.order_by(|a, b| b.share.total_cmp(&a.share));
    if parts.len() > 1 { parts } else { Vec::new() }
}
