//! What may not stand as a key line: questions, labels, calls to the reader,
//! credits, remarks put in by an editor, worn openings, what only announces what the text will do.

use crate::certainty::Graded;
use crate::certainty::class::Class;
use crate::certainty::lexicon::Hit;
use crate::lang::claim::{BETWEEN_COMMAS, IN_PICTURE, Phrases};
use crate::lang::grammar::Grammar;
use crate::text::words::Words;

/// Fewer words than this are no claim ("Certes.", "Et pourtant.").
const FEWEST_WORDS: usize = 4;
/// A text without a closing mark is a label or a heading, unless it is longer than any of them.
const LONGEST_LABEL: usize = 24;
/// A caption, notice or author's note is shorter than this many words.
const LONGEST_NOTE: usize = 32;

/// Words of a speaker's name in a transcript.
const LABEL: usize = 2;

/// Closing marks that may stand behind a stop.
const CLOSERS: &[char] = &['»', '"', '”', '“', '’', '\'', '›', ')', ']', '*', ' ', '\u{a0}', '\u{202f}'];

/// Whether a sentence may not stand as a key line.
pub fn unfit(words: &Words, hits: &[Hit], grammar: &Grammar) -> bool {
    let text = words.text.trim();
    let bare = text.trim_end_matches(CLOSERS);
    let put_in = text.starts_with('[') && text.ends_with(']');
    if put_in || bare.ends_with('?') || bare.ends_with(':') || bare.ends_with(';') {
        return true;
    }
    let real = words.iter().filter(|(w, low)| !low.ends_with('\'') || w.end - w.start > 3).count();
    if real < FEWEST_WORDS || words.len() < LONGEST_LABEL && !terminated(text) || lines_of_labels(text) {
        return true;
    }
    let opening = opening(words, hits);
    hits.iter().any(|h| match h.class {
        Class::Call | Class::Worn | Class::AboutText => h.first <= opening && !quoted(words, h),
        _ => false,
    }) || gives_an_order(words, opening, grammar)
}

/// Whether a block is a caption, a notice or an author's note rather than text, by its lines.
pub fn note(text: &str, lines: &[Graded]) -> bool {
    let words: usize = lines.iter().map(|line| line.words.len()).sum();
    if words >= LONGEST_NOTE {
        return false;
    }
    if text.contains('©') || shows_where(text) {
        return true;
    }
    let credits = |line: &Graded, counts: &dyn Fn(&Hit) -> bool| {
        line.hits.iter().any(|h| h.class == Class::Credit && !quoted(&line.words, h) && counts(h))
    };
    if !terminated(text) && words < LONGEST_LABEL {
        return lines.iter().any(|line| credits(line, &|_| true));
    }
    let labels = |line: &Graded, h: &Hit| h.last > h.first || after(&line.words, h).starts_with([':', '/', '|']);
    lines.iter().any(|line| credits(line, &|h| labels(line, h)))
}

/// Whether a text says where in a picture somebody stands: "Ann Cole (left)", "Ann Cole, center, opens the plant."
fn shows_where(text: &str) -> bool {
    let behind_name = |at: usize| {
        let last = text[..at].trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
        last.starts_with(char::is_uppercase)
    };
    let stands = |places: Phrases, open: char, close: char| {
        let mut marks = text.match_indices(open).filter(|&(at, _)| behind_name(at));
        marks.any(|(at, _)| {
            let rest = text[at + 1..].trim_start();
            places.iter().any(|place| rest.strip_prefix(place).is_some_and(|rest| rest.starts_with(close)))
        })
    };
    stands(IN_PICTURE, '(', ')') || stands(BETWEEN_COMMAS, ',', ',')
}

/// Whether a text ends as a sentence ends.
pub fn terminated(text: &str) -> bool {
    let bare = text.trim_end_matches(CLOSERS);
    bare.ends_with(['.', '!', '?', '…', '。'])
}

/// The text behind a phrase, without the space.
fn after<'a>(words: &Words<'a>, hit: &Hit) -> &'a str {
    words.text[words.bytes(hit.first, hit.last).end..].trim_start()
}

fn quoted(words: &Words, hit: &Hit) -> bool {
    words.get(hit.first).is_some_and(|w| w.quoted)
}

/// The first word behind a transcript's label and the connectives that open the sentence ("MARA: Mais imaginez").
fn opening(words: &Words, hits: &[Hit]) -> usize {
    let label = label(words);
    let connective = hits.iter().find(|h| h.first == label && matches!(h.class, Class::Connective | Class::Example));
    connective.map_or(label, |h| (h.last + 1).min(words.len()))
}

/// How many words name the speaker at the head of a transcript's line: one or two in capitals before a colon.
fn label(words: &Words) -> usize {
    let Some((head, _)) = words.text.split_once(':') else { return 0 };
    let mut letters = head.chars().filter(|c| c.is_alphabetic());
    let count = words.iter().take_while(|(w, _)| (w.start as usize) < head.len()).take(LABEL + 1).count();
    if (1..=LABEL).contains(&count) && letters.all(char::is_uppercase) { count } else { 0 }
}

/// An order to the reader ("Attachez", "Diversifiez", "Lesen Sie"): its verb stands first.
fn gives_an_order(words: &Words, opening: usize, grammar: &Grammar) -> bool {
    let low = words.low(opening);
    // "Découvrez-le": a pronoun may be joined to it.
    let verb = low.split('-').next().unwrap_or(low);
    let known = grammar.no_orders.contains(low) || grammar.no_orders.contains(verb);
    let order = verb.len() > 3 && grammar.order_endings.ends(verb) && !known;
    let named = words.get(opening + 1).is_some_and(|w| w.capital) && words.low(opening + 1) == grammar.order_subject;
    order && (grammar.order_subject.is_empty() || named) && words.get(opening).is_some_and(|w| !w.quoted)
}

/// Short lines one under the other: the head of a page, not a sentence.
fn lines_of_labels(text: &str) -> bool {
    let mut lines = text.lines();
    let (Some(first), Some(_)) = (lines.next(), lines.next()) else { return false };
    first.split_whitespace().count() < LONGEST_LABEL && !terminated(first) && {
        let rest = text.lines().skip(1).map(str::trim_start);
        rest.filter(|l| l.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())).count() * 2
            >= text.lines().count() - 1
    }
}
