//! Stretches of words between marks: what may be a quotation, and what stands in marks for another reason.

use super::lexicon::{CLITIC, DET, OFFICE, PRONOUN, SAY, SKIP};
use super::token::Token;
use crate::lang::Language;
use crate::text::marks::{MarkKind, Pair};
use std::ops::Range;

/// Words between a pair of marks.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Bytes of the words, without marks and white space.
    pub bytes: Range<usize>,
    /// Tokens between the marks.
    pub tokens: Range<usize>,
    /// Words between the marks.
    pub words: usize,
    /// Nothing closes it here: it goes on in the next block.
    pub open: bool,
    /// The speaker stands between the marks, behind this part ("« Oui, dit-il, demain »").
    pub broken: bool,
}

/// Words of an attribution between the marks at most.
const INSERTED: usize = 18;

/// The outermost marked stretches of a block; their tokens become `quoted`. `next` is the text of the next block.
pub fn find(text: &str, pairs: &[Pair], next: &str, tokens: &mut [Token], language: &Language) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let mut covered = 0;
    let last = pairs.iter().rposition(|p| p.kind == MarkKind::Double);
    for (i, pair) in pairs.iter().enumerate() {
        let usable = match pair.kind {
            MarkKind::Double => true,
            MarkKind::Single => language.quote.single_marks || !text[pair.open.clone()].starts_with('\''),
            MarkKind::Bracket => false,
        };
        let open = !pair.closed() && last == Some(i) && goes_on(text, pair, next);
        if !usable || !pair.closed() && !open || pair.open.start < covered {
            continue;
        }
        covered = pair.close.end;
        let from = tokens.partition_point(|t| t.start < pair.open.end);
        let to = tokens.partition_point(|t| t.start < pair.close.start);
        match inserted(&tokens[..to], from) {
            Some(clause) => {
                let last = pair.close.start;
                let middle = tokens[clause.start].start;
                let rest = tokens[clause.end - 1].end;
                add(text, tokens, from..clause.start, pair.open.end..middle, (false, true), &mut out);
                add(text, tokens, clause.end..to, rest..last, (open, false), &mut out);
            }
            None => add(text, tokens, from..to, pair.inside(), (open, false), &mut out),
        }
    }
    out
}

/// Adds the words of `bytes`, which are `range` of the tokens.
fn add(
    text: &str,
    tokens: &mut [Token],
    range: Range<usize>,
    bytes: Range<usize>,
    (open, broken): (bool, bool),
    out: &mut Vec<Stretch>,
) {
    let inside = &text[bytes.clone()];
    // "We knew," said X: the comma is the sentence's, not the speaker's.
    let trimmed = inside.trim().trim_end_matches(',').trim_end();
    let words = tokens[range.clone()].iter().filter(|t| t.is_word()).count();
    if trimmed.is_empty() || words == 0 {
        return;
    }
    let start = bytes.start + (inside.len() - inside.trim_start().len());
    for t in &mut tokens[range.clone()] {
        t.quoted = true;
    }
    out.push(Stretch { bytes: start..start + trimmed.len(), tokens: range, words, open, broken });
}

/// Whether a mark that nothing closes opens a quotation of several blocks: the next one begins with a mark again.
fn goes_on(text: &str, pair: &Pair, next: &str) -> bool {
    let begins = |s: &str| s.trim_start().starts_with(['"', '“', '«', '„', '»', '”']);
    let closing = text[pair.open.end..].contains(['”', '»', '"']);
    begins(next) && !closing
}

/// A clause that says who speaks, between the marks: from its comma or dash to the next one of the same kind.
fn inserted(tokens: &[Token], from: usize) -> Option<Range<usize>> {
    (from + 2..tokens.len()).find_map(|at| {
        let mark = tokens[at].mark;
        let dash = |c: char| matches!(c, '-' | '–' | '—');
        if mark != ',' && !dash(mark) {
            return None;
        }
        let mut verb = at + 1;
        while tokens.get(verb).is_some_and(|t| t.is(CLITIC | SKIP) && !t.capital && !t.is(SAY)) && verb - at <= 3 {
            verb += 1;
        }
        let reports = tokens.get(verb).is_some_and(|t| t.is(SAY) && !t.capital);
        let subject = tokens.get(verb + 1)?;
        let named = subject.is_name() || subject.is(PRONOUN) && !subject.is(DET);
        let titled = subject.is(DET) && tokens.get(verb + 2..verb + 5)?.iter().any(|t| t.is(OFFICE) || t.is_name());
        if !reports || !named && !titled {
            return None;
        }
        let end = (verb + 2..tokens.len().min(at + INSERTED)).find(|&i| {
            let m = tokens[i].mark;
            m == mark || dash(m) && dash(mark) || m == ',' && !dash(mark)
        });
        end.map(|end| at..end + 1)
    })
}
