//! Numbers whose noun stands with a number before: parts of it, more of it, as many elsewhere.

use super::reader::{Reader, Reading};
use crate::lang::figure::Mark;
use crate::letter::Lower;

/// Words between a number and what says that it is a part.
const PART_NEAR: usize = 4;

impl Reader<'_> {
    /// "dont 83 200", "of which some 26", "two of them", "zwei davon": a part of what was counted before.
    pub fn is_part(&self, r: &Reading) -> bool {
        let of = |k: usize| self.is(k, Mark::Of) || self.is(k, Mark::To);
        let them = |k: usize| {
            let of = self
                .before(k)
                .map(|b| if self.is(b, Mark::The) && !of(b) { b.wrapping_sub(1) } else { b })
                .is_some_and(of);
            self.is(k, Mark::PartOf) || self.is(k, Mark::OfThem) || self.is(k, Mark::Them) && of
        };
        let mut at = r.first;
        for _ in 0..PART_NEAR {
            let Some(b) = self.before(at).filter(|&b| self.is_word(b)) else { break };
            if them(b) {
                return true;
            }
            if !self.is_degree(b) {
                break;
            }
            at = b;
        }
        self.near(r.next) && self.is(r.next, Mark::OfThem) || self.is_of_them(r.next)
    }

    /// "66 others", "contre 361 en 2018", "frente a los 361 de 2018": more of what was counted before, or as many of it.
    pub fn counts_again(&self, r: &Reading) -> bool {
        let alone = |k: usize| self.noun_phrase(k).is_none();
        if self.is(r.next, Mark::Others) && self.near(r.next) {
            return alone(r.next + 1);
        }
        if self.goes_on_elsewhere(r) {
            return true;
        }
        let led = |k: usize| [Mark::The, Mark::To, Mark::Function].iter().any(|&m| self.is(k, m));
        let mut before = self.before(r.first);
        for _ in 0..2 {
            before =
                before.and_then(|b| if led(b) && !self.is(b, Mark::ComparedTo) { self.before(b) } else { Some(b) });
        }
        before.is_some_and(|b| self.is(b, Mark::ComparedTo)) && alone(r.next)
    }

    /// "12 morts à Brest et 9 à Quimper", "40 boats in 2018, 61 in 2019": as many in another place or year.
    fn goes_on_elsewhere(&self, r: &Reading) -> bool {
        let mut at = r.first;
        let mut joined = None;
        for _ in 0..PART_NEAR {
            let Some(b) = self.before(at) else { break };
            joined = Some(b).filter(|&b| self.is(b, Mark::And) || self.is_sign(b, ','));
            let degree = self.is_degree(b);
            if joined.is_some() || !degree {
                break;
            }
            at = b;
        }
        let into = self.is(r.next, Mark::InYear) || self.is(r.next, Mark::To);
        // "drei im Osten liegende Länder"
        let into = into && !(self.lexicon.grammar.noun_capitals && self.is(r.next, Mark::The));
        let place = self.past(r.next + 1, Mark::The);
        let named = self.is_capital(place) || self.year_digits(place).is_some();
        joined.is_some() && into && self.near(r.next) && self.near(place) && named
    }

    /// Whether "of them", "d'entre eux" stands at token `i`.
    pub fn is_of_them(&self, i: usize) -> bool {
        let them = self.past(self.past(i, Mark::Of), Mark::Between);
        them > i && self.near(i) && self.is(them, Mark::Them)
    }

    /// Whether a word may stand between a number and what leads to it: "plus", "de", "rund".
    fn is_degree(&self, i: usize) -> bool {
        self.is(i, Mark::Function) || self.is(i, Mark::Of) || self.lexicon.approximation(&self.str(i).lower()).is_some()
    }
}
