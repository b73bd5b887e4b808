//! Two bounds that are one range: "more than 100 and fewer than 300", "between
//! the tenth and the fifteenth".

use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{Approximation, FigureKind, Value};
use crate::lang::figure::Mark;
use crate::letter::Lower;

/// Words of the longest phrase of approximation.
pub const APPROXIMATION_WORDS: usize = 5;

impl Reader<'_> {
    /// "more than 100 and fewer than 300": the range that begins with the figure `a`.
    pub fn bounds(&self, a: &Reading) -> Option<Reading> {
        let Value::Number(x) = a.value else { return None };
        let at = self.second_bound(a.next)?;
        let (second, at) = self.bound(at)?;
        // "más alto que el diez"
        let first = if self.after(a.first, Mark::The) { self.before(a.first)? } else { a.first };
        let over = match (self.approximation(first)?, second) {
            (Approximation::Over, Approximation::Under) => true,
            (Approximation::Under, Approximation::Over) => false,
            _ => return None,
        };
        // "below a half", "bajo que el quince"
        let part = self.fraction(at);
        let at = if part.is_some() { at } else { self.past(at, Mark::The) };
        let b = part.or_else(|| self.amount(at).filter(|b| !b.one).and_then(|b| self.single(&b)))?;
        let Value::Number(y) = b.value else { return None };
        let bare = a.kind == FigureKind::Number && a.unit.is_none();
        // "more than 500, nearly a third of them": no number lies between.
        if over != (x < y) {
            return None;
        }
        if !bare && (a.kind, a.unit) != (b.kind, b.unit) {
            return None;
        }
        let kind = if b.kind == FigureKind::Number && b.unit.is_none() { FigureKind::Range } else { b.kind };
        Some(Reading { first: a.first, next: b.next, kind, value: Value::Range([x.min(y), x.max(y)]), unit: b.unit })
    }

    /// The token behind what joins two bounds ("and", "but", a comma).
    fn second_bound(&self, i: usize) -> Option<usize> {
        let comma = self.is_sign(i, ',') && self.touches(i);
        let at = if comma { i + 1 } else { i };
        let joined = self.near(at) && (self.is(at, Mark::And) || self.is(at, Mark::Clause));
        (joined || comma).then_some(if joined { at + 1 } else { at }).filter(|&k| self.near(k))
    }

    /// The phrase of approximation that begins at token `i`, and the token behind it; the longest.
    fn bound(&self, i: usize) -> Option<(Approximation, usize)> {
        let mut key = String::new();
        let mut best = None;
        for k in i..i + APPROXIMATION_WORDS {
            let Some(token) = self.tokens.get(k).filter(|t| t.kind == Kind::Word || self.is_apostrophe(k)) else {
                break;
            };
            if k > i && token.gap != Gap::None {
                key.push(' ');
            }
            key.push_str(&self.str(k).lower());
            if let Some(found) = self.lexicon.approximation(&key) {
                best = Some((found, k + 1));
            }
        }
        best
    }

    /// "between the tenth and the fifteenth", "higher than the tenth but lower than the fifteenth".
    pub fn range_of_ranks(&self, i: usize) -> Option<Reading> {
        let rank = |k: usize| match self.digit_rank(k) {
            Some(next) => Some((self.numeral(k).value?.to_u64()?, next)),
            None => self.rank_in_words(k),
        };
        if !self.is_digits(i) && self.entry(i).ordinal.is_none() {
            return None;
        }
        let between = self.has_between(i);
        let before = if self.after(i, Mark::The) { self.before(i)? } else { i };
        if !between && self.approximation(before).is_none() {
            return None;
        }
        let (a, next) = rank(i)?;
        let mut at = self.second_bound(next)?;
        if !between {
            at = self.bound(at)?.1;
        }
        at = self.past(at, Mark::The);
        let (b, next) = rank(at).filter(|_| self.near(at))?;
        let value = Value::Range([a as f64, b as f64]);
        (a < b).then_some(Reading { first: i, next, kind: FigureKind::Range, value, unit: None })
    }
}
