//! An amount: sign, currency, number, scale and unit.

use super::decimal::Decimal;
use super::number::half;
use super::reader::Reader;
use super::symbol;
use super::token::{Gap, Kind};
use crate::lang::figure::{Mark, Measure, Tail};

/// Tokens behind a dash in which the one that closes the insertion is looked for.
const PAIR_NEAR: usize = 20;
/// Digits of a sum before which letters that are an acronym too are a currency.
const SUM_DIGITS: usize = 3;

/// A number with all that belongs to it.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    /// First token.
    pub first: usize,
    /// Token after it.
    pub next: usize,
    /// What it is worth, the scale counted in.
    pub value: Decimal,
    /// What it is worth without the scale.
    pub base: Decimal,
    /// The scale, as a power of ten.
    pub scale: u8,
    /// What it is counted in.
    pub measure: Option<Measure>,
    /// Written in digits.
    pub digits: bool,
    /// A plus or minus stands before it.
    pub signed: bool,
    /// Thousands or decimals are separated.
    pub shaped: bool,
    /// It is "un" or "a": one.
    pub one: bool,
}

impl Reader<'_> {
    /// The amount that begins at token `i`.
    pub fn amount(&self, i: usize) -> Option<Amount> {
        let (mut at, mut negative, mut signed) = (i, false, false);
        if let Some((minus, next)) = self.number_sign(at) {
            (negative, signed, at) = (minus, true, next);
        }
        let mut currency = None;
        if let Some((code, next)) = self.guarani(at) {
            (currency, at) = (Some(code), next);
        }
        if let Some((code, next)) = self.currency_prefix(at).filter(|_| currency.is_none()) {
            currency = Some(code);
            at = next;
            if let Some((minus, next)) = self.number_sign(at) {
                (negative, signed, at) = (minus, true, next);
            }
        }
        if at > i && !self.near(at) {
            return None;
        }
        let number = self.number(at, currency.is_some())?;
        let (mut value, base) = (number.value, number.base);
        let mut next = number.next;
        let mut measure = currency.map(Measure::Money);
        let mut scale = number.scale;
        if measure.is_none() {
            if let Some((power, m, end)) = self.measure(next, &number) {
                value = value.scaled(i32::from(power))?;
                scale += power;
                (measure, next) = (Some(m), end);
                // "125 USD millones"
                if let (Measure::Money(_), 0, Some(k)) = (m, scale, self.entry(end).scale)
                    && self.near(end)
                {
                    (value, scale, next) = (value.scaled(i32::from(k))?, k, end + 1);
                }
            }
        } else if let Some(end) = self.repeated_currency(next) {
            next = end;
        }
        if number.one && !self.one_is_figure(i, next, measure) {
            return None;
        }
        if let Some(Measure::Temperature(_) | Measure::BelowZero) = measure {
            (value, measure, next) = self.temperature(value, measure, next);
        }
        match number.tail {
            Some(Tail::Age) => measure = Some(Measure::Age),
            Some(Tail::Lasting(unit)) => measure = Some(Measure::Duration(1, unit)),
            _ => {}
        }
        // "deux ans et demi"
        if measure.is_some() && self.is_half_more(next) {
            value = value.plus(half())?;
            next = self.half_more(next);
        }
        if let Some(Measure::Money(_)) = measure
            && scale == 0
            && let Some((cents, end)) = self.cents(next, currency.is_none())
        {
            value = value.plus(Decimal::whole(cents).scaled(-2)?)?;
            next = end;
        }
        if let Some(Measure::Cents(code)) = measure {
            value = value.scaled(-2)?;
            measure = Some(Measure::Money(code));
        }
        if negative {
            value = value.negated();
        }
        let base = if negative { base.negated() } else { base };
        Some(Amount {
            first: i,
            next,
            value,
            base,
            scale,
            measure,
            digits: number.digits,
            signed,
            shaped: number.shaped,
            one: number.one,
        })
    }

    /// The rest of a temperature before token `next`: its scale, and whether it is below zero.
    fn temperature(&self, value: Decimal, of: Option<Measure>, next: usize) -> (Decimal, Option<Measure>, usize) {
        let (mut measure, mut next) = (of, next);
        // "38 degrés C", "70 ° Fahrenheit"
        if measure == Some(Measure::Temperature("deg"))
            && let Some((scale, end)) = self.temperature_scale(next)
        {
            (measure, next) = (Some(Measure::Temperature(scale)), end);
        }
        if measure == Some(Measure::BelowZero) {
            return (value.negated(), measure, next);
        }
        // "2 degrees below zero"
        match self.word_unit(next).filter(|_| self.near(next)) {
            Some((Measure::BelowZero, end)) => (value.negated(), measure, end),
            _ => (value, measure, next),
        }
    }

    /// A plus or minus at token `i` that belongs to a number: whether it is a minus, and the token after it.
    pub fn number_sign(&self, i: usize) -> Option<(bool, usize)> {
        let token = self.tokens.get(i)?;
        let behind = self.tokens.get(i + 1)?;
        match self.sign(i) {
            c @ ('+' | '-' | '−' | '–') => {
                let free = token.gap != Gap::None
                    || matches!(
                        self.sign(i.wrapping_sub(1)),
                        '(' | '/' | '"' | '«' | '“' | '<' | '>' | '=' | '≤' | '≥'
                    );
                let begins = behind.kind == Kind::Digits
                    || symbol::is_currency(self.sign(i + 1))
                    || self.is_sign(i + 1, '.')
                    || self.is_sign(i + 1, ',');
                // A dash with a space behind it is a dash, except before a number alone in the text.
                let alone = i == 0 && c == '-' && behind.gap == Gap::Space;
                let glued = behind.gap == Gap::None || alone || self.is_spaced_sign(i);
                (free && glued && begins && !self.opens_aside(i)).then_some((c != '+', i + 1))
            }
            '\0' => {
                // "au moins 40", "al menos", "plus ou moins" are bounds, no signs.
                let bound = |b: usize| [Mark::To, Mark::The, Mark::Or].iter().any(|&m| self.is(b, m));
                let minus = self.is(i, Mark::Minus) && !self.before(i).is_some_and(bound);
                let number =
                    behind.gap <= Gap::Space && (behind.kind == Kind::Digits || self.entry(i + 1).cardinal.is_some());
                let compared = i > 0 && (self.is_digits(i - 1) || self.entry(i - 1).cardinal.is_some());
                (minus && number && !compared).then_some((true, i + 1))
            }
            _ => None,
        }
    }

    /// "su parte -6,4 millones de euros- por ...": a dash that a second one closes, glued to the word before it.
    fn opens_aside(&self, i: usize) -> bool {
        let sign = self.sign(i);
        let ends = |k: usize| !self.touches(k) || matches!(self.sign(k), ',' | '.' | ';' | ':' | ')');
        let closes = |k: usize| self.sign(k) == sign && self.touches(k) && ends(k + 1);
        matches!(sign, '-' | '–') && i > 0 && !self.touches(i) && (i + 2..i + PAIR_NEAR).any(closes)
    }

    /// "de - 3,2 %", "(+ 8 %)", "it was - 12 degrees": a sign with a space behind it, where a word or mark stands before
    /// that no dash would follow, and something is measured.
    pub fn is_spaced_sign(&self, i: usize) -> bool {
        let sign = self.sign(i);
        let spaced = |k: usize| self.tokens.get(k).is_some_and(|t| matches!(t.gap, Gap::Space | Gap::Tight));
        if !matches!(sign, '+' | '-' | '−' | '–') || !spaced(i + 1) || i == 0 || !self.is_digits(i + 1) {
            return false;
        }
        let Some(measure) = self.amount(i + 1).and_then(|a| a.measure.or_else(|| self.shared_measure(a.next))) else {
            return false;
        };
        let level = matches!(measure, Measure::Percent(_) | Measure::Temperature(_) | Measure::Points);
        let lasts = matches!(measure, Measure::Duration(..) | Measure::Age | Measure::Times);
        let b = i - 1;
        if self.is_word(b) && spaced(i) {
            let function = [Mark::Function, Mark::Of, Mark::To, Mark::The, Mark::Between, Mark::From]
                .iter()
                .any(|&m| self.is(b, m));
            let leads = sign == '−' || function || self.lexicon.is_verb(self.str(b));
            // The second of two dashes closes what the first has opened.
            let pair = (i + 2..i + PAIR_NEAR)
                .any(|k| self.sign(k) == sign && spaced(k) && spaced(k + 1) && !self.is_digits(k + 1));
            return leads && !lasts && !(pair && sign != '+');
        }
        match self.sign(b) {
            '(' => self.tokens[i].gap <= Gap::Space,
            ':' | ';' | ',' => level && spaced(i),
            _ => false,
        }
    }

    /// A currency at token `i` that stands before its number: its code and the token after it.
    pub fn currency_prefix(&self, i: usize) -> Option<(&'static str, usize)> {
        if !(self.entry(i).currency || symbol::is_currency(self.sign(i))) {
            return None;
        }
        for length in (1..=3).rev() {
            let end = i + length;
            if end > self.tokens.len() || !(i + 1..end).all(|k| self.touches(k)) {
                continue;
            }
            let text = &self.text[self.tokens[i].start as usize..self.tokens[end - 1].end as usize];
            // "nzd$15": a code in small letters is sure where the sign stands behind it.
            let small = || (text.len() > 3).then(|| symbol::currency(&text.to_ascii_uppercase())).flatten();
            let Some(code) = symbol::currency(text).or_else(small) else { continue };
            if symbol::is_acronym(text) && !self.is_sum(end) {
                continue;
            }
            let mut next = end;
            // "Fr. 20"
            if self.is_sign(next, '.') && self.touches(next) && self.is_digits(next + 1) && !self.touches(next + 1) {
                next += 1;
            }
            let number = self.is_digits(next) || matches!(self.sign(next), '-' | '−' | '+') || self.entry(next).trigger;
            if number && self.near(next) {
                return Some((code, next));
            }
        }
        // "US $ 150": the country, a space, the sign.
        if self.is_word(i) && symbol::is_currency(self.sign(i + 1)) && self.tokens[i + 1].gap == Gap::Space {
            let word = self.str(i);
            if !self.is_capital(i) || self.entry(i).marks != 0 && word.chars().any(char::is_lowercase) {
                return None;
            }
            let joined = format!("{}{}", word.to_ascii_uppercase(), self.sign(i + 1));
            let code = symbol::currency(&joined)?;
            return (self.is_digits(i + 2) && self.near(i + 2)).then_some((code, i + 2));
        }
        None
    }

    /// "G. 160.083.711", "Gs. 37 millones": the currency of Paraguay, whose sign few keyboards have.
    fn guarani(&self, i: usize) -> Option<(&'static str, usize)> {
        if !matches!(self.str(i), "G" | "Gs") || self.lexicon.words.decimal != ',' {
            return None;
        }
        let next = i + 1 + usize::from(self.is_sign(i + 1, '.') && self.touches(i + 1));
        let wide = self.is_digits(next) && self.near(next) && next > i + 1;
        let large = wide
            && self.number(next, true).is_some_and(|n| n.scale >= 6 || self.digits(next) <= 3 && n.next >= next + 5);
        large.then_some(("PYG", next))
    }

    /// "de - 5 à - 10 °C": the measure of the other end of a range, whose joint stands at token `i`.
    fn shared_measure(&self, i: usize) -> Option<Measure> {
        let joined = (self.is(i, Mark::To) || self.is(i, Mark::And)) && self.near(i);
        let at = i + 1 + usize::from(matches!(self.sign(i + 1), '+' | '-' | '−' | '–'));
        self.amount(at).filter(|_| joined && self.is_digits(at))?.measure
    }

    /// Whether the number at token `i` has the shape of a sum of money: "COP 30" and "PHP 8.4" do not, "COP 30.000",
    /// "PHP 8.4bn" and "CAD 350" are.
    fn is_sum(&self, i: usize) -> bool {
        let Some(number) = self.number(i, true) else { return false };
        let year = number.next == i + 1 && self.digits(i) == 4;
        let whole = self.digits(i) >= SUM_DIGITS && !self.touches(i) && !year;
        let cents = number.next == i + 3 && self.is_digits(i + 2) && self.digits(i + 2) == 2;
        number.scale > 0 || self.numeral(i).grouped || whole || cents
    }

    /// "US$ 5 USD", "€ 5 euros": the same currency said again.
    fn repeated_currency(&self, i: usize) -> Option<usize> {
        let money = matches!(self.entry(i).measure, Some(Measure::Money(_)));
        (money && self.tokens[i].gap == Gap::Space).then_some(i + 1)
    }

    /// "et quarante-cinq centimes", "and 43c" behind whole units of money; also, where the unit stands `behind` its
    /// number, the 50 of "20 euros 50".
    fn cents(&self, i: usize, behind: bool) -> Option<(u64, usize)> {
        // "25 euros con 50"
        let with = self.is(i, Mark::Comma) && self.is(i, Mark::Function);
        let at = if self.is(i, Mark::And) || with { i + 1 } else { i };
        let entry = self.entry(at);
        let begins = self.is_digits(at) || entry.cardinal.is_some() || entry.whole.is_some();
        if !self.near(i) || !self.near(at) || !begins {
            return None;
        }
        let number = self.number(at, false)?;
        let n = number.value.to_u64()?;
        // "quarante-cinq cents": the last word is a hundred elsewhere.
        if n >= 100 && n.is_multiple_of(100) && matches!(self.entry(number.next - 1).measure, Some(Measure::Cents(_))) {
            return (n < 10_000 && !number.digits).then_some((n / 100, number.next));
        }
        if n >= 100 {
            return None;
        }
        let next = number.next;
        if let Some((Measure::Cents(_), end)) = self.word_unit(next).filter(|_| self.near(next)) {
            return Some((n, end));
        }
        // "43c", "20ct"
        if number.digits && self.touches(next) && matches!(self.str(next), "c" | "ct" | "cts" | "¢") {
            return Some((n, next + 1));
        }
        // "15 Dollar und 15."
        let ends = self.tokens.len() == next || (self.is_sign(next, '.') && next + 1 == self.tokens.len());
        // "20 euros 50"
        let follows = || {
            let plain = number.digits && !number.shaped && self.digits(at) == 2 && number.scale == 0;
            let free = !self.touches(next) || matches!(self.sign(next), '.' | ',' | ';' | ')' | '!' | '?');
            behind && (at == i || with) && plain && free && self.word_unit(next).is_none() && self.is_free_behind(next)
        };
        (ends || follows()).then_some((n, next))
    }

    /// Whether nothing at token `i` is counted or measured, and no number goes on.
    fn is_free_behind(&self, i: usize) -> bool {
        let joined = match self.sign(i) {
            '%' | '-' | '–' | '/' | '€' | '$' | '£' | '+' => true,
            '.' | ',' => self.touches(i) && self.touches(i + 1),
            _ => false,
        };
        !(joined || self.counts_something(i) || self.is_digits(i))
    }

    /// Whether "un" with its unit is a figure: "il y a un an", "a year earlier" are; "une heure", "a day", "un euro" are not.
    fn one_is_figure(&self, i: usize, next: usize, measure: Option<Measure>) -> bool {
        if measure.is_none() {
            return false;
        }
        let alone = i == 0 && self.ends_at(next) && next + 1 >= self.tokens.len();
        // "one mile"; "one day" is some day.
        let sure = self.is(i, Mark::OneSure) && !matches!(measure, Some(Measure::Duration(_, "d") | Measure::Points));
        // "a dollar and 42 cents"
        let more = matches!(measure, Some(Measure::Money(_))) && self.cents(next, true).is_some();
        if sure || more {
            return true;
        }
        let Some(Measure::Duration(_, unit)) = measure else { return alone };
        let ago = self.after(i, Mark::Ago) || (self.is(next, Mark::Ago) && self.near(next));
        // "one hour and 45 minutes"
        let at = if self.is(next, Mark::And) { next + 1 } else { next };
        let entry = self.entry(at);
        let goes_on = self.near(at) && (self.is_digits(at) || entry.cardinal.is_some() || entry.whole.is_some());
        let goes_on = goes_on && self.amount(at).is_some_and(|m| matches!(m.measure, Some(Measure::Duration(..))));
        goes_on || alone || ago || (self.after(i, Mark::During) && unit != "d") || self.is_half_more(next)
    }
}
