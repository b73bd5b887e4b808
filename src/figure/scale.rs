//! Scales behind a number, in words and abbreviated: "3 million", "2,4 M d'abonnés", "10k".

use super::decimal::Decimal;
use super::number::{Number, half};
use super::reader::Reader;
use super::symbol;
use super::token::Gap;
use crate::lang::figure::{Mark, Measure};

impl Reader<'_> {
    /// Reads the scales behind a number.
    pub fn scaled(&self, mut n: Number, money: bool) -> Option<Number> {
        for _ in 0..3 {
            let mut at = n.next;
            // "une dizaine de millions", "125 USD millones"
            if !n.digits && self.is(at, Mark::Of) && self.entry(self.past(at, Mark::Of)).scale.is_some() {
                at = self.past(at, Mark::Of);
            }
            if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) && self.entry(at + 1).scale.is_some() {
                at += 1;
            }
            let (power, end) = if let Some(k) = self.entry(at).scale.filter(|_| self.near(at)) {
                (k, at + 1)
            } else if let Some(found) = self.short_scale(at, n.digits, money) {
                found
            } else {
                break;
            };
            if n.scale > 0 && !(n.scale == 3 && power >= 6) {
                break;
            }
            n.value = n.value.scaled(i32::from(power))?;
            n.scale += power;
            n.next = end;
            // "2 millions et demi"
            if self.is_half_more(end) {
                let (part, next) = self.part_of_scale((half(), self.half_more(end)), n.scale)?;
                n.value = n.value.plus(part)?;
                n.base = n.value;
                n.scale = 0;
                n.next = next;
                break;
            }
            // "2 millions 300 mille"
            if let Some(rest) = self.smaller_part(end, n.scale) {
                n.value = n.value.plus(rest.0)?;
                n.base = n.value;
                n.scale = 0;
                n.next = rest.1;
                break;
            }
        }
        Some(n)
    }

    /// "2 million 300 thousand", "tre milioni e mezzo": a smaller scaled number that goes on.
    fn smaller_part(&self, i: usize, scale: u8) -> Option<(Decimal, usize)> {
        let at = if self.is(i, Mark::And) { i + 1 } else { i };
        if !self.is_digits(at) || !self.near(at) {
            return None;
        }
        let numeral = self.numeral(at);
        let k = self.entry(numeral.next).scale.filter(|&k| k < scale && self.near(numeral.next))?;
        Some((numeral.value?.scaled(i32::from(k))?, numeral.next + 1))
    }

    /// An abbreviated scale at token `i`: its power of ten and the token after it.
    fn short_scale(&self, i: usize, digits: bool, money: bool) -> Option<(u8, usize)> {
        if !digits || !self.is_word(i) || !self.near(i) {
            return None;
        }
        let text = self.str(i);
        let find = |table: &[(&'static str, u8)]| table.binary_search_by_key(&text, |s| s.0).ok().map(|k| table[k].1);
        let stopped = |end: usize| {
            // The full stop of "Mio." belongs to it, where the sentence goes on.
            let stop = self.is_sign(end, '.') && self.touches(end);
            let on = self.tokens.get(end + 1).is_some_and(|t| t.gap != Gap::None && t.gap != Gap::Line)
                || self.touches(end + 1);
            if stop && (on && !self.is_capital_start(end + 1)) { end + 1 } else { end }
        };
        if let Some(power) = find(&self.lexicon.short_scales) {
            return Some((power, stopped(i + 1)));
        }
        let power = find(&self.lexicon.money_scales)?;
        let end = stopped(i + 1);
        let glued = self.touches(i);
        let follows = self.money_follows(end);
        let counted = glued && self.lexicon.words.decimal == '.' && self.is_plural(i + 1);
        // "10k", "1.2M": capitals and thousands stand alone; "4K" and "8K" are screens.
        let screen = text == "K" && matches!(self.str(i.wrapping_sub(1)), "2" | "4" | "5" | "6" | "8" | "12" | "16");
        let alone = glued && matches!(text, "k" | "K" | "M") && !screen && !(text == "M" && self.str(i - 1) == "3");
        // "2.33 k", "8,5 M ont"
        let acts = |i: usize| self.lexicon.is_frequent_verb(self.str(i));
        let apart = !glued
            && (text == "k" && self.tokens[i].gap == Gap::Space && self.ends_at(end) || text == "M" && acts(end));
        // "1,2 M d'abonnés", "10 K seguidores"
        let noun = self.past(end, Mark::Of);
        let named = if noun > end { self.is_counted(noun) } else { self.names_many(end) };
        let apart = apart || matches!(text, "M" | "k" | "K") && !glued && named;
        (money || follows || counted || alone || apart).then_some((power, end))
    }

    /// Whether a capital letter that is not a currency begins at token `i`.
    fn is_capital_start(&self, i: usize) -> bool {
        self.is_capital(i)
            && !matches!(self.entry(i).measure, Some(Measure::Money(_)))
            && symbol::currency(self.str(i)).is_none()
            && !self.lexicon.grammar.noun_capitals
    }

    /// Whether a currency stands at token `i`, a preposition passed over.
    pub fn money_follows(&self, i: usize) -> bool {
        let at = self.past(i, Mark::Of);
        self.near(at)
            && (symbol::is_currency(self.sign(at))
                || matches!(self.entry(at).measure, Some(Measure::Money(_)))
                || symbol::currency(self.str(at)).is_some())
    }
}
