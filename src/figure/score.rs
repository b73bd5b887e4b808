//! Scores in words: "mènent 21 à 14", "3 buts à 1", "gewann mit 3 zu 1".

use super::reader::Reader;
use crate::lang::figure::Mark;

/// Words before a score in which winning or leading is looked for.
const SCORE_NEAR: usize = 6;
/// Digits of a score.
const SCORE_DIGITS: usize = 3;

impl Reader<'_> {
    /// Where a score begins at the digits at token `i`: the token after it.
    pub fn score(&self, i: usize) -> Option<usize> {
        let word =
            |k: usize| self.is_word(k) && (self.entry(k).cardinal.is_some_and(|n| n < 100) || self.is(k, Mark::One));
        let digits = |k: usize| self.is_digits(k) && self.digits(k) <= SCORE_DIGITS && self.numeral(k).next == k + 1;
        let bare = |k: usize| digits(k) || word(k);
        if !bare(i) {
            return None;
        }
        // "3 buts à 1"
        let named =
            usize::from(self.counts_something(i + 1) && !self.is(i + 1, Mark::Against) && !self.is_unit_behind(i + 1));
        let joint = i + 1 + named;
        let against = self.is(joint, Mark::Against) && self.near(joint) && self.near(joint + 1) && bare(joint + 1);
        let free = !self.counts_something(joint + 2) && !self.is_unit_behind(joint + 2);
        let led = || {
            let mut at = i;
            (0..SCORE_NEAR).any(|_| match self.before(at) {
                Some(b) if !matches!(self.sign(b), '.' | ';' | ':') => {
                    at = b;
                    self.is(b, Mark::Score)
                }
                _ => false,
            })
        };
        (against && free && led()).then_some(joint + 2)
    }
}
