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

impl Reader<'_> {
    /// The smallest clause of the sentence `sentence` (bytes) that is sure to be whole.
    pub fn clause(&self, r: &Reading, sentence: &Range<usize>) -> Range<usize> {
        let begin = self.tokens.partition_point(|t| (t.start as usize) < sentence.start).min(r.first);
        let end = self.tokens.partition_point(|t| (t.end as usize) <= sentence.end).max(r.next);
        let last = (r.next..end.min(r.next + REACH)).find(|&k| self.parts(begin, k, end, false)).unwrap_or(end);
        let first = (begin.max(r.first.saturating_sub(REACH))..r.first)
            .rev()
            .find(|&k| self.parts(begin, k, last, true))
            .map_or(begin, |k| self.behind_joint(k));
        if (first, last) == (begin, end) || first > r.first || self.opens(first, last) {
            return sentence.clone();
        }
        // A sentence that has lost its beginning does not keep its stop.
        let last =
            if first > begin && last > r.next && matches!(self.sign(last - 1), '.' | ';') { last - 1 } else { last };
        let start = if first == begin { sentence.start } else { self.tokens[first].start as usize };
        start..self.tokens[last - 1].end as usize
    }

    /// Whether the sentence `begin..end` may be parted at token `k`, and what stands behind it be shown alone (`second`),
    /// or what stands before it.
    fn parts(&self, begin: usize, k: usize, end: usize, second: bool) -> bool {
        let sign = self.sign(k);
        if !matches!(sign, ',' | ';') || self.touches(k + 1) || !self.says(begin, k) || self.is_governed(begin, k) {
            return false;
        }
        let behind = k + 1;
        if self.is(behind, Mark::But) || sign == ';' {
            let own = self.begins_statement(self.behind_joint(k), end);
            return if second { own } else { own || sign == ',' };
        }
        // What trails must end the sentence, or the statement before it may go on behind it.
        let trails =
            || (behind..end).all(|t| !matches!(self.sign(t), ',' | ';' | ':' | '–' | '—' | '(' | '«' | '“' | '"'));
        let adds = self.is(behind, Mark::Aside)
            || (self.is(behind, Mark::Relative) && self.lexicon.words.comma_adds && !self.is(behind, Mark::Clause));
        !second && adds && trails()
    }

    /// The token behind a comma or semicolon at `k` and the conjunction that follows it.
    fn behind_joint(&self, k: usize) -> usize {
        k + 1 + usize::from(self.is(k + 1, Mark::But))
    }

    /// Whether a finite verb stands among tokens `from..to`.
    fn says(&self, from: usize, to: usize) -> bool {
        (from.max(to.saturating_sub(REACH))..to).any(|k| self.is_word(k) && self.lexicon.is_verb(self.str(k)))
    }

    /// Whether a condition, a complement or a question could govern what stands behind token `k`.
    fn is_governed(&self, begin: usize, k: usize) -> bool {
        (begin.max(k.saturating_sub(REACH))..k)
            .any(|t| self.is(t, Mark::Relative) || self.is(t, Mark::Clause) || self.is(t, Mark::Aside))
    }

    /// Whether tokens `k..end` are a statement with a subject of its own that needs no other words to be understood.
    fn begins_statement(&self, k: usize, end: usize) -> bool {
        let named =
            self.is(k, Mark::The) || self.is_capital(k) || self.is_digits(k) || self.entry(k).cardinal.is_some();
        named && !self.lexicon.is_verb(self.str(k)) && self.says(k + 1, end)
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
