//! The unit behind a number, in signs or in words.

use super::number::Number;
use super::reader::Reader;
use super::symbol;
use super::token::{Gap, Kind};
use crate::lang::figure::{Mark, Measure};
use crate::lang::grammar::NounOrder;
use crate::letter::Lower;

/// The power of ten of a million, from which pounds are money.
const MILLION: u8 = 6;
/// Words around pounds in which something weighed or paid is looked for.
const POUNDS_NEAR: usize = 9;

impl Reader<'_> {
    /// The unit at token `i`: a power of ten that it brings, the unit, and the token after it.
    pub fn measure(&self, i: usize, number: &Number) -> Option<(u8, Measure, usize)> {
        let mut at = i;
        if !self.near(at) || self.up_to_short(at).is_some() {
            return None;
        }
        // "**3 million** euros"
        if self.is_sign(at, '*') && self.is_sign(at + 1, '*') && self.touches(at) && self.touches(at + 1) {
            at += 2;
        }
        // "milliards de dollars", "une dizaine d'euros"
        let of = self.is(at, Mark::Of) && (number.scale > 0 || !number.digits || number.shaped);
        if of {
            at = self.past(at, Mark::Of);
        } else if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) {
            // "28-year-old", "3-Prozent-Hürde"
            at += 1;
        }
        if !self.near(at) {
            return None;
        }
        if self.is_apostrophe(at) {
            return self.inches(at, number);
        }
        // "300 millions de $ c": a sign with its country behind it.
        if let Some(found) = self.symbol_unit(at, number) {
            return Some(found);
        }
        if of && self.is(at, Mark::The) {
            at += 1;
        }
        // "9 petits km/h"
        if self.is(at, Mark::Adjective) && !number.one && self.near(at + 1) {
            let word = || self.word_unit(at + 1).map(|(m, end)| (0, m, end));
            if let Some((0, m @ (Measure::Quantity(_) | Measure::Duration(..)), end)) =
                self.symbol_unit(at + 1, number).or_else(word)
            {
                return Some((0, m, end));
            }
        }
        // "2 more minutes"
        if self.is(at, Mark::Further) && !number.one && self.near(at + 1) && self.word_unit(at + 1).is_some() {
            at += 1;
        }
        if self.is(at, Mark::Pound) {
            let near = |mark| self.is_near(at, |k| self.is(k, mark));
            let weighed = |k: usize| matches!(self.entry(k).measure, Some(Measure::Quantity("t" | "kg")));
            if near(Mark::Weighs) || self.is_near(at, weighed) {
                return Some((0, Measure::Quantity("[lb_av]"), at + 1));
            }
            let alone = number.next == at && at + 1 == self.tokens.len();
            // "40 million pounds", but not "of fish".
            let many = number.scale >= MILLION && !self.is(at + 1, Mark::Of);
            if near(Mark::Pays) || alone || many {
                return Some((0, Measure::Money("GBP"), at + 1));
            }
        }
        // "18 puntos clave" are counted.
        let points = at == i && matches!(self.word_unit(at), Some((Measure::Points, _)));
        if points && !number.shaped && self.are_things(at) {
            return None;
        }
        // "three cups turned over"
        if self.is(at, Mark::Vessel) && !number.shaped && !self.is(at + 1, Mark::Of) && at + 1 < self.tokens.len() {
            return None;
        }
        let (unit, end) = self.word_unit(at).filter(|u| !matches!(u.0, Measure::PartOfDay(_)))?;
        // "1.900 millones del año anterior" are not years.
        let contracted = of && self.is(i, Mark::OfThe);
        (!(contracted && matches!(unit, Measure::Duration(..)))).then_some((0, unit, end))
    }

    /// Whether "points" at token `i` are things, as an adjective behind them tells where nothing changes.
    fn are_things(&self, i: usize) -> bool {
        let adjective =
            self.counts_something(i + 1) && !self.is_capital(i + 1) && !self.lexicon.is_verb(self.str(i + 1));
        let romance = matches!(self.lexicon.grammar.noun_order, NounOrder::Agreeing(_));
        romance
            && adjective
            && !self.is_near(i, |k| self.is(k, Mark::Change) || self.is(k, Mark::Moves) || self.is(k, Mark::Score))
    }

    /// Whether a word within [`POUNDS_NEAR`] of token `i` does what `test` asks.
    fn is_near(&self, i: usize, test: impl Fn(usize) -> bool) -> bool {
        (i.saturating_sub(POUNDS_NEAR)..i + POUNDS_NEAR).any(|k| self.is_word(k) && test(k))
    }

    /// 5'' and 5" are inches.
    fn inches(&self, i: usize, number: &Number) -> Option<(u8, Measure, usize)> {
        let double = self.is_apostrophe(i) && self.is_apostrophe(i + 1) && self.touches(i) && self.touches(i + 1);
        (double && number.digits).then_some((0, Measure::Quantity("[in_i]"), i + 2))
    }

    /// A unit in signs at token `i`, the longest first.
    fn symbol_unit(&self, i: usize, number: &Number) -> Option<(u8, Measure, usize)> {
        let start = self.tokens.get(i)?.start as usize;
        for length in (1..=4).rev() {
            let end = i + length;
            if end > self.tokens.len() || !(i + 1..end).all(|k| self.touches(k)) {
                continue;
            }
            let text = &self.text[start..self.tokens[end - 1].end as usize];
            if text.len() > symbol::LONGEST {
                continue;
            }
            if let Some(m) = symbol::measure(text)
                && self.symbol_fits(text, i, end, number)
            {
                let m = if text == "K" && self.touches(i) { continue } else { m };
                return Some((0, self.country(m, text, &mut end.clone()), self.country_end(m, end)));
            }
            if let Some((power, code)) = symbol::scaled(text) {
                return Some((power, Measure::Money(code), end));
            }
        }
        // "36 ° C"
        if self.is_sign(i, '°') && self.is_word(i + 1) && self.near(i + 1) && number.digits {
            return match self.str(i + 1) {
                "C" | "c" => Some((0, Measure::Temperature("Cel"), i + 2)),
                "F" | "f" => Some((0, Measure::Temperature("[degF]"), i + 2)),
                _ => None,
            };
        }
        None
    }

    /// "$ US", "$ CA", "$ HK" behind the amount.
    fn country(&self, m: Measure, text: &str, end: &mut usize) -> Measure {
        let Measure::Money(_) = m else { return m };
        if text != "$" || !self.near(*end) || !self.is_word(*end) {
            return m;
        }
        symbol::currency(&format!("{}$", self.str(*end).to_ascii_uppercase())).map_or(m, Measure::Money)
    }

    fn country_end(&self, m: Measure, end: usize) -> usize {
        let country = matches!(m, Measure::Money("USD"))
            && self.is_sign(end - 1, '$')
            && self.near(end)
            && self.is_word(end)
            && self.str(end).len() <= 2
            && symbol::currency(&format!("{}$", self.str(end).to_ascii_uppercase())).is_some();
        if country { end + 1 } else { end }
    }

    /// Whether a symbol is the unit here, and no word of the same letters.
    fn symbol_fits(&self, text: &str, i: usize, end: usize, number: &Number) -> bool {
        let letters = text.chars().all(char::is_alphabetic);
        if !letters {
            return true;
        }
        // A longer word goes on, or an elided article: "40 l'an dernier".
        if self.touches(end) && (self.is_word(end) || self.is_digits(end) || self.is_apostrophe(end)) {
            return false;
        }
        if !number.digits && text.len() > 2 && text.chars().all(char::is_uppercase) {
            return true;
        }
        if self.lexicon.words.no_units.split(' ').any(|w| w == text) {
            return false;
        }
        if number.digits && self.touches(i) {
            return true;
        }
        // A single letter, and letters that are words of some language, need to touch the number or to end the phrase.
        let word = matches!(
            text,
            "in" | "V"
                | "W"
                | "J"
                | "B"
                | "t"
                | "l"
                | "L"
                | "g"
                | "h"
                | "s"
                | "m"
                | "K"
                | "x"
                | "ha"
                | "To"
                | "Go"
                | "Mo"
                | "Po"
                | "bar"
                | "US"
                | "EN"
                | "min"
                | "dB"
                | "ch"
                | "PS"
                | "ms"
        );
        if !number.digits {
            // "vier ml", "twenty km"
            return text.len() > 1 && !word && !matches!(text, "in" | "ko" | "MP" | "pp") && symbol::is_quantity(text);
        }
        match text {
            "in" | "US" | "B" | "V" | "x" | "C" | "F" => false,
            _ => !word || !self.is_apostrophe(end),
        }
    }

    /// A unit in words at token `i`, the longest first.
    pub fn word_unit(&self, i: usize) -> Option<(Measure, usize)> {
        if !self.is_word(i) {
            return None;
        }
        let entry = self.entry(i);
        // "24 second-hand carriages"
        if entry.ordinal.is_some() && self.is_sign(i + 1, '-') && self.touches(i + 1) && self.is_word(i + 2) {
            return None;
        }
        if entry.head {
            let mut key = self.str(i).lower();
            let mut best = None;
            for k in i + 1..i + 6 {
                let Some(token) = self.tokens.get(k) else { break };
                if token.gap > Gap::Space {
                    break;
                }
                if token.gap != Gap::None {
                    key.push(' ');
                }
                key.push_str(&self.str(k).lower());
                if let Ok(p) = self.lexicon.phrases.binary_search_by(|p| p.0.as_str().cmp(&key)) {
                    best = Some((self.lexicon.phrases[p].1, k + 1));
                }
            }
            if best.is_some() {
                return best;
            }
        }
        entry.measure.map(|m| (m, i + 1))
    }

    /// The scale of temperature that token `i` names, and the token after it.
    pub fn temperature_scale(&self, i: usize) -> Option<(&'static str, usize)> {
        if !self.near(i) || self.touches(i + 1) && self.tokens[i + 1].kind != Kind::Sign {
            return None;
        }
        match (self.str(i), self.entry(i).measure) {
            ("C" | "c", _) => Some(("Cel", i + 1)),
            ("F" | "f", _) => Some(("[degF]", i + 1)),
            (_, Some(Measure::Temperature(scale))) if scale != "deg" => Some((scale, i + 1)),
            _ => None,
        }
    }
}
