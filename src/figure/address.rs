//! Addresses: numbers of houses, and codes of towns.

use super::reader::Reader;
use crate::lang::figure::Mark;
use crate::lang::grammar::NounOrder;
use crate::letter::Lower;

/// Words of a street's name.
const STREET_WORDS: usize = 5;
/// Digits of a house's number.
const HOUSE_DIGITS: usize = 4;
/// Digits of a town's code in most countries.
const CODE_DIGITS: usize = 5;

impl Reader<'_> {
    /// Where the digits at token `i` are a house's number or a town's code: the token after them.
    pub fn address(&self, i: usize) -> Option<usize> {
        let bare = self.numeral(i).next == i + 1;
        if !bare {
            // "1100-053 Lisboa"
            return None;
        }
        let code = self.is_sign(i + 1, '-') && self.touches(i + 1) && self.touches(i + 2) && self.is_digits(i + 2);
        if code && self.digits(i) == 4 && self.digits(i + 2) == 3 && self.is_capital(i + 3) {
            return Some(i + 3);
        }
        if self.digits(i) <= HOUSE_DIGITS && (self.is_behind_street(i) || self.is_before_street(i)) {
            return Some(i + 1);
        }
        self.is_town_code(i).then_some(i + 1)
    }

    /// "calle Mayor, 12", "Hauptstraße 12", "via Roma 12".
    fn is_behind_street(&self, i: usize) -> bool {
        if self.is_unit_behind(i + 1) || self.counts_something(i + 1) && !self.is_capital(i + 1) {
            return false;
        }
        let Some(mut b) = self.before(i) else { return false };
        if self.is_sign(b, ',') {
            let Some(c) = self.before(b) else { return false };
            b = c;
        }
        if self.is_street(b) && self.is_capital(b) && b + 1 == i {
            return self.lexicon.words.street_endings.is_empty()
                || !self.lexicon.grammar.noun_capitals
                || self.str(b).len() > 6;
        }
        for n in 0..STREET_WORDS {
            if n > 0 && self.is(b, Mark::Street) {
                return true;
            }
            let part = self.is_capital(b) || self.is(b, Mark::Of) || self.is(b, Mark::The);
            let Some(c) = self.before(b).filter(|_| self.is_word(b) && part) else { return false };
            b = c;
        }
        false
    }

    /// "12, rue de Rivoli", "4 bis avenue Foch", "10 Downing Street".
    fn is_before_street(&self, i: usize) -> bool {
        let mut at = i + 1;
        if matches!(self.str(at), "bis" | "ter" | "quater") && !self.is(at, Mark::To) {
            at += 1;
        }
        if self.lexicon.grammar.noun_order == NounOrder::Before {
            let named = (at..at + 3).take_while(|&k| self.is_capital(k) && self.near(k)).count();
            return named > 1 && (at + 1..at + named).any(|k| self.is(k, Mark::Street));
        }
        if self.is_sign(at, ',') && self.touches(at) {
            at += 1;
        }
        let named = |k: usize| self.is_capital(k) && self.near(k);
        let name = (at + 1..at + STREET_WORDS)
            .find(|&k| !(self.is(k, Mark::Of) || self.is(k, Mark::The) || self.is_apostrophe(k)));
        self.near(at) && self.is(at, Mark::Street) && name.is_some_and(named)
    }

    /// Whether a word names a street, or ends as streets' names do ("Hauptstraße").
    fn is_street(&self, i: usize) -> bool {
        let low = self.str(i).lower();
        self.is_word(i) && self.lexicon.words.street_endings.split_whitespace().any(|e| low.ends_with(e))
    }

    /// "75004 Paris", "in 10115 Berlin", "1012 AB Amsterdam".
    fn is_town_code(&self, i: usize) -> bool {
        let town = i + 1;
        if !self.is_capital(town) || !self.near(town) || self.touches(town) {
            return false;
        }
        // "1012 AB"
        let letters = self.str(town);
        if self.digits(i) == 4 {
            return letters.len() == 2 && letters.chars().all(char::is_uppercase) && self.is_capital(town + 1);
        }
        let listed = i > 0 && self.is_sign(i - 1, ',') || i == 0 && self.tokens.len() <= 3;
        let round = self.small(i).is_none_or(|n| n % 100 == 0);
        let entry = self.entry(town);
        let counted =
            entry.measure.is_some() || entry.scale.is_some() || entry.marks != 0 && !self.is(town, Mark::Street);
        self.digits(i) == CODE_DIGITS
            && !counted
            && (listed || !round && (!self.lexicon.grammar.noun_capitals || self.after(i, Mark::InYear)))
    }
}
