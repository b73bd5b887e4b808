//! The clause that is shown with a figure: true where its sentence is.
//!
//! What governs or denies a statement may stand far from it, and half a coordination says something else. So a sentence
//! is cut only at a few sure places, between two statements that each have a subject and a verb, or before a trailing
//! clause that adds to a statement which is whole; everywhere else the clause is the sentence.

use super::reader::{Reader, Reading};
use crate::lang::figure::Mark;
use std::ops::Range;

/// Tokens on either side of a figure in which a cut is looked for: a sentence without end is not read anew for each of
/// its figures.
const REACH: usize = 80;

/// A sentence with what decides where it may be cut, read once for all its figures.
pub struct Sentence {
    /// Its bytes.
    pub range: Range<usize>,
    tokens: Range<usize>,
    /// Finite verbs, as tokens in order.
    verbs: Vec<usize>,
    /// What may govern a statement that stands behind it: conditions, complements, relative clauses.
    governors: Vec<usize>,
}

/// Whether one of the tokens `list`, which are in order, lies in `range`.
fn any_in(list: &[usize], range: Range<usize>) -> bool {
    list.get(list.partition_point(|&k| k < range.start)).is_some_and(|&k| k < range.end)
}

impl Sentence {
    /// Reads the sentence at the bytes `range`.
    pub fn read(reader: &Reader, range: Range<usize>) -> Sentence {
        let begin = reader.tokens.partition_point(|t| (t.start as usize) < range.start);
        let end = reader.tokens.partition_point(|t| (t.end as usize) <= range.end).max(begin);
        let all = |test: &dyn Fn(usize) -> bool| (begin..end).filter(|&k| reader.is_word(k) && test(k)).collect();
        Sentence {
            verbs: all(&|k| reader.lexicon.is_verb(reader.str(k))),
            governors: all(&|k| [Mark::Relative, Mark::Clause, Mark::Aside].iter().any(|&m| reader.is(k, m))),
            tokens: begin..end,
            range,
        }
    }
}

impl Reader<'_> {
    /// The smallest clause of a sentence that is sure to be whole, for the figure `r` in it.
    pub fn clause(&self, r: &Reading, sentence: &Sentence) -> Range<usize> {
        // Without a verb nothing is said that could stand alone.
        if sentence.verbs.is_empty() {
            return sentence.range.clone();
        }
        let (begin, end) = (sentence.tokens.start.min(r.first), sentence.tokens.end.max(r.next));
        let last = (r.next..end.min(r.next + REACH)).find(|&k| self.parts(sentence, k, end, false)).unwrap_or(end);
        let first = (begin.max(r.first.saturating_sub(REACH))..r.first)
            .rev()
            .find(|&k| self.parts(sentence, k, last, true))
            .map_or(begin, |k| self.behind_joint(k));
        let whole = (first, last) == (begin, end) || first > r.first || last - first > 4 * REACH;
        if whole || self.opens(first, last) {
            return sentence.range.clone();
        }
        // A sentence that has lost its beginning does not keep its stop.
        let stop = first > begin && last > r.next && matches!(self.sign(last - 1), '.' | ';');
        let last = last - usize::from(stop);
        let start = if first == begin { sentence.range.start } else { self.tokens[first].start as usize };
        start..self.tokens[last - 1].end as usize
    }

    /// Whether a sentence may be parted at token `k`, and what stands behind it, up to token `end`, be shown alone
    /// (`second`), or what stands before it.
    fn parts(&self, sentence: &Sentence, k: usize, end: usize, second: bool) -> bool {
        let sign = self.sign(k);
        let before = sentence.tokens.start..k;
        if !matches!(sign, ',' | ';') || self.touches(k + 1) || !any_in(&sentence.verbs, before.clone()) {
            return false;
        }
        if any_in(&sentence.governors, before) {
            return false;
        }
        let behind = k + 1;
        if self.is(behind, Mark::But) || sign == ';' {
            let own = self.begins_statement(sentence, self.behind_joint(k), end);
            return if second { own } else { own || sign == ',' };
        }
        // What trails must end the sentence, or the statement before it may go on behind it.
        let goes_on = |t: usize| matches!(self.sign(t), ',' | ';' | ':' | '–' | '—' | '(' | '«' | '“' | '"');
        let adds = self.is(behind, Mark::Aside)
            || (self.is(behind, Mark::Relative) && self.lexicon.words.comma_adds && !self.is(behind, Mark::Clause));
        !second && adds && end - behind <= REACH && !(behind..end).any(goes_on)
    }

    /// The token behind a comma or semicolon at `k` and the conjunction that follows it.
    fn behind_joint(&self, k: usize) -> usize {
        k + 1 + usize::from(self.is(k + 1, Mark::But))
    }

    /// Whether tokens `k..end` are a statement with a subject of its own that needs no other words to be understood.
    fn begins_statement(&self, sentence: &Sentence, k: usize, end: usize) -> bool {
        let named =
            self.is(k, Mark::The) || self.is_capital(k) || self.is_digits(k) || self.entry(k).cardinal.is_some();
        named && !self.lexicon.is_verb(self.str(k)) && any_in(&sentence.verbs, k + 1..end)
    }

    /// Whether a mark or bracket is opened in `first..next` and closed outside, or the other way round.
    fn opens(&self, first: usize, next: usize) -> bool {
        let count = |c: char| (first..next).filter(|&k| self.is_sign(k, c)).count();
        count('(') != count(')')
            || count('«') != count('»')
            || count('"') % 2 == 1
            || count('“') + count('„') != count('”') + count('“').min(count('„'))
    }
}
