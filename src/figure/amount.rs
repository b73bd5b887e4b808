//! An amount: sign, currency, number, scale and unit.

use super::decimal::Decimal;
use super::reader::Reader;
use super::symbol;
use super::token::{Gap, Kind};
use crate::lang::figure::{Mark, Measure, Tail};

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

/// A number before its unit is known.
#[derive(Clone, Copy)]
struct Number {
    value: Decimal,
    base: Decimal,
    scale: u8,
    next: usize,
    digits: bool,
    shaped: bool,
    tail: Option<Tail>,
    one: bool,
}

const HALF: Decimal = Decimal::ZERO;

/// One half.
fn half() -> Decimal {
    Decimal::whole(5).scaled(-1).unwrap_or(HALF)
}

impl Reader<'_> {
    /// The amount that begins at token `i`.
    pub fn amount(&self, i: usize) -> Option<Amount> {
        let (mut at, mut negative, mut signed) = (i, false, false);
        if let Some((minus, next)) = self.number_sign(at) {
            (negative, signed, at) = (minus, true, next);
        }
        let mut currency = None;
        if let Some((code, next)) = self.currency_prefix(at) {
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
        // "38 degrés C", "70 ° Fahrenheit"
        if measure == Some(Measure::Temperature("deg"))
            && let Some(scale) = self.temperature_scale(next)
        {
            (measure, next) = (Some(Measure::Temperature(scale)), next + 1);
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
            && let Some((cents, end)) = self.cents(next)
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

    /// The scale of temperature that token `i` names.
    fn temperature_scale(&self, i: usize) -> Option<&'static str> {
        let apart = !self.near(i) || self.touches(i + 1) && self.tokens[i + 1].kind != Kind::Sign;
        match self.str(i) {
            "C" | "c" | "Celsius" | "celsius" if !apart => Some("Cel"),
            "F" | "f" | "Fahrenheit" | "fahrenheit" if !apart => Some("[degF]"),
            _ => None,
        }
    }

    /// A plus or minus at token `i` that belongs to a number: whether it is a minus, and the token after it.
    pub fn number_sign(&self, i: usize) -> Option<(bool, usize)> {
        let token = self.tokens.get(i)?;
        let behind = self.tokens.get(i + 1)?;
        match self.sign(i) {
            c @ ('+' | '-' | '−' | '–') => {
                let free =
                    token.gap != Gap::None || matches!(self.sign(i.wrapping_sub(1)), '(' | '/' | '"' | '«' | '“');
                let begins = behind.kind == Kind::Digits
                    || symbol::is_currency(self.sign(i + 1))
                    || self.is_sign(i + 1, '.')
                    || self.is_sign(i + 1, ',');
                // A dash with a space behind it is a dash, except before a number alone in the text.
                let glued = behind.gap == Gap::None || (i == 0 && c == '-' && behind.gap == Gap::Space);
                (free && glued && begins).then_some((c != '+', i + 1))
            }
            '\0' => {
                let minus = self.is(i, Mark::Minus);
                let number =
                    behind.gap <= Gap::Space && (behind.kind == Kind::Digits || self.entry(i + 1).cardinal.is_some());
                let compared = i > 0 && (self.is_digits(i - 1) || self.entry(i - 1).cardinal.is_some());
                (minus && number && !compared).then_some((true, i + 1))
            }
            _ => None,
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
            let small = || (text.len() > 3).then(|| symbol::currency(&text.to_uppercase())).flatten();
            let Some(code) = symbol::currency(text).or_else(small) else { continue };
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
            if self.entry(i).marks != 0 && word.chars().any(char::is_lowercase) {
                return None;
            }
            let joined = format!("{}{}", word.to_uppercase(), self.sign(i + 1));
            let code = symbol::currency(&joined)?;
            return (self.is_digits(i + 2) && self.near(i + 2)).then_some((code, i + 2));
        }
        None
    }

    /// "US$ 5 USD", "€ 5 euros": the same currency said again.
    fn repeated_currency(&self, i: usize) -> Option<usize> {
        let money = matches!(self.entry(i).measure, Some(Measure::Money(_)));
        (money && self.tokens[i].gap == Gap::Space).then_some(i + 1)
    }

    /// The number at token `i`, in digits or words, with its scale.
    fn number(&self, i: usize, money: bool) -> Option<Number> {
        let token = self.tokens.get(i)?;
        if token.kind == Kind::Digits {
            return self.number_in_digits(i, money);
        }
        // ".5" and ",5"
        if matches!(self.sign(i), '.' | ',')
            && self.is_digits(i + 1)
            && self.touches(i + 1)
            && (i == 0 || token.gap != Gap::None)
        {
            let digits = self.digits(i + 1);
            let value = Decimal::of_digits(self.str(i + 1).chars().filter_map(super::token::digit), digits)?;
            return self.scaled(
                Number {
                    value,
                    base: value,
                    scale: 0,
                    next: i + 2,
                    digits: true,
                    shaped: true,
                    tail: None,
                    one: false,
                },
                money,
            );
        }
        if token.kind != Kind::Word {
            return None;
        }
        let entry = self.entry(i);
        let plain = |value: Decimal, next: usize| Number {
            value,
            base: value,
            scale: 0,
            next,
            digits: false,
            shaped: false,
            tail: None,
            one: false,
        };
        // "une dizaine de millions", "half a million", "une demi-heure"
        if let Some(n) = self.half_of_one(i) {
            // "half a dozen"
            if let Some(dozen) = self.entry(n).collective {
                return self.scaled(plain(half().times(Decimal::whole(u64::from(dozen)))?, n + 1), money);
            }
            return self.scaled(n_half(n), money);
        }
        if let Some(n) = entry.hundredths {
            return self.scaled(plain(Decimal::whole(u64::from(n)).scaled(-2)?, i + 1), money);
        }
        if entry.is(Mark::One) || entry.cardinal.is_some() {
            let at = i + 1;
            let count = if entry.is(Mark::One) { 1 } else { entry.cardinal.unwrap_or(1) };
            if let Some(n) = self.entry(at).collective
                && self.near(at)
            {
                return self.scaled(plain(Decimal::whole(u64::from(count) * u64::from(n)), at + 1), money);
            }
        }
        if let (Some(n), Some(tail)) = (entry.whole, entry.tail) {
            let mut value = Decimal::whole(n);
            if tail == Tail::AndHalf {
                value = value.plus(half())?;
            }
            let number = Number { tail: Some(tail), ..plain(value, i + 1) };
            return if tail == Tail::AndHalf { self.scaled(number, money) } else { Some(number) };
        }
        if let Some(spelled) = self.spelled(i) {
            let mut number = plain(spelled.value, spelled.next);
            if let Some((value, next)) = self.spelled_decimals(spelled.value, spelled.next) {
                (number.value, number.base, number.next) = (value, value, next);
            }
            // "deux millions et demi"
            if spelled.scale > 0 && self.is_half_more(number.next) {
                number.value = number.value.plus(half().scaled(i32::from(spelled.scale))?)?;
                number.next = self.half_more(number.next);
                number.base = number.value;
            } else if spelled.scale > 0 {
                number.scale = spelled.scale;
                number.base = number.value.scaled(-i32::from(spelled.scale))?;
            } else if self.is_half_more(number.next) {
                number.value = number.value.plus(half())?;
                number.base = number.value;
                number.next = self.half_more(number.next);
            }
            return self.scaled(number, money);
        }
        if entry.is(Mark::One) {
            let mut number = Number { one: true, ..plain(Decimal::whole(1), i + 1) };
            if self.is_half_more(i + 1) {
                number = Number { one: false, ..plain(Decimal::whole(1).plus(half())?, self.half_more(i + 1)) };
                return self.scaled(number, money);
            }
            return Some(number);
        }
        None
    }

    fn number_in_digits(&self, i: usize, money: bool) -> Option<Number> {
        let numeral = self.numeral(i);
        let value = numeral.value?;
        if self.leading_zero(i) && !numeral.decimals && !money {
            return None;
        }
        let mut number = Number {
            value,
            base: value,
            scale: 0,
            next: numeral.next,
            digits: true,
            shaped: numeral.grouped || numeral.decimals,
            tail: None,
            one: false,
        };
        if self.is_half_more(number.next) && !self.touches(number.next) {
            number.value = number.value.plus(half())?;
            number.base = number.value;
            number.next = self.half_more(number.next);
        }
        self.scaled(number, money)
    }

    /// "half a million", "une demi-heure", "mezzo milione": the token after what says half of one.
    fn half_of_one(&self, i: usize) -> Option<usize> {
        let mut at = i;
        if self.is(at, Mark::One) {
            at += 1;
        }
        if !self.is(at, Mark::Half) || (at > i && !self.near(at)) {
            return None;
        }
        at += 1;
        if self.is_sign(at, '-') && self.touches(at) {
            at += 1;
        }
        if self.is(at, Mark::One) {
            at += 1;
        }
        let entry = self.entry(at);
        (self.near(at)
            && (entry.collective.is_some()
                || entry.scale.is_some()
                || matches!(entry.measure, Some(Measure::Duration(..) | Measure::Quantity(_)))))
        .then_some(at)
    }

    /// Whether a word for one half follows ("et demi", "and a half").
    fn is_half_more(&self, i: usize) -> bool {
        self.half_more(i) > i
    }

    /// The token after "et demi", or `i`.
    fn half_more(&self, i: usize) -> usize {
        if !self.is(i, Mark::And) || !self.near(i) {
            return i;
        }
        let mut at = i + 1;
        if self.is(at, Mark::One) {
            at += 1;
        }
        if self.is(at, Mark::Half) && self.near(at) { at + 1 } else { i }
    }

    /// "deux virgule cinq": the decimals in words.
    fn spelled_decimals(&self, value: Decimal, i: usize) -> Option<(Decimal, usize)> {
        if !self.is(i, Mark::Comma) || !self.near(i) {
            return None;
        }
        let (mut at, mut digits) = (i + 1, Vec::new());
        while let Some(n) = self.entry(at).cardinal.filter(|&n| n < 10 && digits.len() < 9) {
            digits.push(n as u8);
            at += 1;
        }
        if digits.is_empty() {
            let part = self.spelled(at)?;
            let n = part.value.to_u64().filter(|&n| n < 1000)?;
            digits = n.to_string().bytes().map(|b| b - b'0').collect();
            at = part.next;
        }
        let count = digits.len();
        Some((value.plus(Decimal::of_digits(digits.into_iter(), count)?)?, at))
    }

    /// Reads the scales behind a number.
    fn scaled(&self, mut n: Number, money: bool) -> Option<Number> {
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
                n.value = n.value.plus(half().scaled(i32::from(n.scale))?)?;
                n.base = n.value;
                n.scale = 0;
                n.next = self.half_more(end);
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
        (money || follows || counted || alone).then_some((power, end))
    }

    /// Whether a capital letter that is no currency begins at token `i`.
    fn is_capital_start(&self, i: usize) -> bool {
        self.is_capital(i)
            && !matches!(self.entry(i).measure, Some(Measure::Money(_)))
            && symbol::currency(self.str(i)).is_none()
            && !self.lexicon.words.capital_nouns
    }

    /// Whether a currency stands at token `i`, a preposition passed over.
    fn money_follows(&self, i: usize) -> bool {
        let at = self.past(i, Mark::Of);
        self.near(at)
            && (symbol::is_currency(self.sign(at))
                || matches!(self.entry(at).measure, Some(Measure::Money(_)))
                || symbol::currency(self.str(at)).is_some())
    }

    /// Whether token `i` is a lower-case word in the plural.
    pub fn is_plural(&self, i: usize) -> bool {
        self.counts_something(i)
            && self.str(i).len() > 3
            && !self.is_capital(i)
            && (self.str(i).ends_with('s') || self.str(i) == "people")
    }

    /// The unit at token `i`: a power of ten that it brings, the unit, and the token after it.
    fn measure(&self, i: usize, number: &Number) -> Option<(u8, Measure, usize)> {
        let mut at = i;
        if !self.near(at) {
            return None;
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
        let (unit, end) = self.word_unit(at)?;
        // "1.900 millones del año anterior" are not years.
        let contracted = of && !matches!(self.str(i), "de" | "d" | "di" | "of" | "van" | "von");
        (!(contracted && matches!(unit, Measure::Duration(..)))).then_some((0, unit, end))
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
        symbol::currency(&format!("{}$", self.str(*end).to_uppercase())).map_or(m, Measure::Money)
    }

    fn country_end(&self, m: Measure, end: usize) -> usize {
        let country = matches!(m, Measure::Money("USD"))
            && self.is_sign(end - 1, '$')
            && self.near(end)
            && self.is_word(end)
            && self.str(end).len() <= 2
            && symbol::currency(&format!("{}$", self.str(end).to_uppercase())).is_some();
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
        if !number.digits {
            return text.len() > 2 && text.chars().all(char::is_uppercase);
        }
        if self.touches(i) {
            return !matches!(text, "C" | "F") || self.lexicon.code == "en";
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
        match text {
            "in" | "ha"
                if self.lexicon.code == "en"
                    || self.lexicon.code == "it"
                    || self.lexicon.code == "nl"
                    || self.lexicon.code == "de" =>
            {
                text == "ha" && self.lexicon.code != "it"
            }
            "US" | "B" | "V" | "x" | "C" | "F" => false,
            _ => !word || !self.is_apostrophe(end),
        }
    }

    /// A unit in words at token `i`, the longest first.
    pub fn word_unit(&self, i: usize) -> Option<(Measure, usize)> {
        if !self.is_word(i) {
            return None;
        }
        let entry = self.entry(i);
        if entry.head {
            let mut key = self.str(i).to_lowercase();
            let mut best = None;
            for k in i + 1..i + 6 {
                let Some(token) = self.tokens.get(k) else { break };
                if token.gap > Gap::Space {
                    break;
                }
                if token.gap != Gap::None {
                    key.push(' ');
                }
                key.push_str(&self.str(k).to_lowercase());
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

    /// "et quarante-cinq centimes" behind whole units of money.
    fn cents(&self, i: usize) -> Option<(u64, usize)> {
        let at = if self.is(i, Mark::And) { i + 1 } else { i };
        if !self.near(i) || !self.near(at) || !(self.is_digits(at) || self.entry(at).cardinal.is_some()) {
            return None;
        }
        let number = self.number(at, false)?;
        let n = number.value.to_u64().filter(|&n| n < 100)?;
        match self.word_unit(number.next) {
            Some((Measure::Cents(_), end)) => Some((n, end)),
            // "15 Dollar und 15."
            None if self.tokens.len() == number.next
                || (self.is_sign(number.next, '.') && number.next + 1 == self.tokens.len()) =>
            {
                Some((n, number.next))
            }
            _ => None,
        }
    }

    /// Whether "un" with its unit is a figure: "il y a un an", "a year earlier" are; "une heure", "a day", "un euro" are not.
    fn one_is_figure(&self, i: usize, next: usize, measure: Option<Measure>) -> bool {
        if measure.is_none() {
            return false;
        }
        let alone = i == 0 && self.ends_at(next) && next + 1 >= self.tokens.len();
        let Some(Measure::Duration(_, unit)) = measure else { return alone };
        let ago = self.after(i, Mark::Ago) || (self.is(next, Mark::Ago) && self.near(next));
        // "one hour and 45 minutes"
        let at = if self.is(next, Mark::And) { next + 1 } else { next };
        let goes_on = self.near(at) && (self.is_digits(at) || self.entry(at).cardinal.is_some());
        let goes_on = goes_on && self.amount(at).is_some_and(|m| matches!(m.measure, Some(Measure::Duration(..))));
        goes_on || alone || ago || (self.after(i, Mark::During) && unit != "d") || self.is_half_more(next)
    }
}

fn n_half(next: usize) -> Number {
    Number { value: half(), base: half(), scale: 0, next, digits: false, shaped: false, tail: None, one: false }
}
