//! Fractions and shares: "un tiers", "two thirds", "3/4", "one in five".

use super::decimal::{Decimal, plain};
use super::duration::duration;
use super::number::Number;
use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};
use crate::lang::grammar::NounOrder;

/// The largest "out of" that is read without a word for each: "one in five", not "3 in 14 countries".
const OUT_OF: [u64; 16] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000];

/// Denominators behind a slash; others make dates and names ("9/11", "24/7").
const SLASHED: [u64; 14] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 100];

/// Words for the thing of which "one in three" is told, at most.
const SEVERAL_WORDS: usize = 5;

/// What a part is a part of.
enum OfUnit {
    /// A unit or a scale, with which it is this figure.
    Read(Reading),
    /// A unit that a part cannot be counted in.
    Other,
    /// Nothing that is measured.
    None,
}

/// The part `count` of `whole`, to as many decimals as a figure can need; `None` out of range.
pub fn part(count: u64, whole: u64) -> Option<Decimal> {
    const DECIMALS: u32 = 15;
    let many = u128::from(count) * u128::from(10u64.pow(DECIMALS)) / u128::from(whole.max(1));
    Decimal::whole(u64::try_from(many).ok()?).scaled(-(DECIMALS as i32))
}

impl Reader<'_> {
    /// "un tiers", "trois quarts", "la moitié", "two-thirds", "3/4".
    pub fn fraction(&self, i: usize) -> Option<Reading> {
        let reading = |next, value: f64| {
            Some(Reading { first: i, next, kind: FigureKind::Number, value: Value::Number(value), unit: None })
        };
        let entry = self.entry(i);
        if entry.half {
            return if self.is_half_of_time(i) { None } else { reading(i + 1, 0.5) };
        }
        if let Some(thousandths) = vulgar(self.sign(i)) {
            let exact = match thousandths {
                333 => 1.0 / 3.0,
                667 => 2.0 / 3.0,
                n => n as f64 / 1000.0,
            };
            return reading(i + 1, exact);
        }
        if self.is_digits(i) {
            return self.slashed(i);
        }
        // "une demi-douzaine", "un demi-million": half of what follows.
        if self.half_of_one(i).is_some_and(|n| self.entry(n).collective.is_some() || self.entry(n).scale.is_some()) {
            return None;
        }
        let (count, mut at) = self.part_count(i)?;
        if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) {
            at += 1;
        }
        if !self.near(at) && at > i {
            return None;
        }
        // "a hoot and a half": more of the same, and no half of it
        if count == 1 && self.is(i, Mark::One) && self.is(at, Mark::Half) && self.after(i, Mark::And) {
            return None;
        }
        let (whole, next) = self.denominator(at, count)?;
        let value = part(count, whole)?;
        match self.part_of_unit(i, value, next) {
            OfUnit::Read(reading) => Some(reading),
            OfUnit::Other => None,
            OfUnit::None => reading(next, count as f64 / whole as f64),
        }
    }

    /// How many parts are meant, and the token of the part; 1 where only the part is named.
    fn part_count(&self, i: usize) -> Option<(u64, usize)> {
        let entry = self.entry(i);
        if entry.is(Mark::One) {
            return Some((1, i + 1));
        }
        let of = self.is(i + 1, Mark::Of);
        // "la cuarta parte"
        if entry.ordinal.is_some_and(|n| n > 2) && self.is_parts(i + 1) {
            return Some((1, i));
        }
        // "le tiers des", "a quarter of"
        if entry.fraction.is_some() && of && self.after(i, Mark::The) {
            return Some((1, i));
        }
        // "quarter million", "cuarto de hora"; "the third kilometre" is a rank.
        if entry.fraction.is_some() && (of || entry.ordinal.is_none()) && entry.cardinal.is_none() {
            let mut at = self.past(i + 1, Mark::Of);
            at += usize::from(self.is_sign(at, '-') && self.touches(at));
            at += usize::from(of && self.is(at, Mark::One));
            let measured = matches!(self.word_unit(at), Some((Measure::Quantity(_) | Measure::Duration(1, "h"), _)));
            return (self.near(at) && (measured || self.entry(at).scale.is_some())).then_some((1, i));
        }
        let spelled = self.spelled(i)?;
        let n = spelled.value.to_u64().filter(|&n| n > 1)?;
        Some((n, spelled.next))
    }

    /// Into how many parts the word at token `at` divides, and the token after it.
    fn denominator(&self, at: usize, count: u64) -> Option<(u64, usize)> {
        let entry = self.entry(at);
        let rank = entry.ordinal.filter(|&n| n >= 3);
        let named = entry.fraction.map(u64::from);
        // "um terço", "dois onze avos"
        if named.is_none()
            && rank.is_none()
            && let Some(n) = self.spelled(at).filter(|n| self.is_parts(n.next))
        {
            return Some((n.value.to_u64().filter(|&n| n > 1)?, n.next + 1));
        }
        let (next, parts) = if self.is_parts(at + 1) { (at + 2, true) } else { (at + 1, false) };
        // "un quart" is a part, "un tercer país" and "a third company" are ranks.
        let alone = || self.is(at + 1, Mark::Of) || self.ends_at(at + 1) || self.is(at + 1, Mark::Function);
        let whole = match (named, rank) {
            (Some(n), None) => n,
            (_, Some(n)) if parts => n,
            (Some(n), Some(_)) if count > 1 || alone() => n,
            (None, Some(n)) if (count > 1 && self.ends_plural(at)) || (count == 1 && alone()) => n,
            _ => return None,
        };
        Some((whole, next))
    }

    /// "trois quarts d'heure", "deux tiers de million", "3/4%": the part `value` of a unit or a scale at token `i`.
    fn part_of_unit(&self, first: usize, value: Decimal, i: usize) -> OfUnit {
        let mut of = self.past(i, Mark::Of);
        if self.is_sign(of, '-') && self.touches(of) && self.touches(of + 1) {
            of += 1;
        }
        // "three quarters of an hour"
        if of > i && self.is(of, Mark::One) {
            of += 1;
        }
        if !self.near(of) {
            return OfUnit::None;
        }
        let figure = |kind, value: Value, unit, next| OfUnit::Read(Reading { first, next, kind, value, unit });
        let number = Value::Number(value.to_f64());
        if self.is_sign(of, '%') {
            return figure(FigureKind::Percent, number, Some("%"), of + 1);
        }
        if let Some(k) = self.entry(of).scale
            && let Some(value) = value.scaled(i32::from(k))
        {
            let number = Number {
                value,
                base: value,
                scale: k,
                next: of + 1,
                digits: false,
                shaped: false,
                tail: None,
                one: false,
            };
            return self.plain_amount(first, number).map_or(OfUnit::None, OfUnit::Read);
        }
        let Some((m, end)) = self.word_unit(of) else { return OfUnit::None };
        match m {
            Measure::Points => figure(FigureKind::Percent, number, Some("pp"), end),
            Measure::Percent(u) => figure(FigureKind::Percent, number, Some(u), end),
            Measure::Quantity(u) => figure(FigureKind::Quantity, number, Some(u), end),
            Measure::Duration(1, "h") => {
                figure(FigureKind::Duration, Value::Text(format!("PT{}M", plain(value.to_f64() * 60.0))), None, end)
            }
            // "un quart de siècle", "quatre centièmes de seconde"; "a third year" is a rank.
            Measure::Duration(times, unit) if of > i || times > 1 => match duration(value, times, unit) {
                Some(text) => figure(FigureKind::Duration, Value::Text(text), None, end),
                None => OfUnit::Other,
            },
            _ => OfUnit::None,
        }
    }

    /// "parts", behind a rank: "cuartas partes", "onze avos".
    fn is_parts(&self, i: usize) -> bool {
        self.near(i) && self.is(i, Mark::Parts)
    }

    /// "3/4", "10 1/2", with the unit behind, where it is neither a date nor a code.
    fn slashed(&self, i: usize) -> Option<Reading> {
        let whole_at = |k: usize| self.numeral(k).value.and_then(Decimal::to_u64);
        let is_slash =
            |k: usize| self.is_sign(k + 1, '/') && self.touches(k + 1) && self.is_digits(k + 2) && self.touches(k + 2);
        let mixed = !is_slash(i) && self.is_digits(i + 1) && self.tokens[i + 1].gap == Gap::Space && is_slash(i + 1);
        let at = if mixed { i + 1 } else { i };
        if !is_slash(at)
            || self.leading_zero(at)
            || self.leading_zero(at + 2)
            || (i > 0 && self.touches(i) && self.number_sign(i - 1).is_none())
        {
            return None;
        }
        let (whole, a, b) = (if mixed { whole_at(i)? } else { 0 }, whole_at(at)?, whole_at(at + 2)?);
        let next = at + 3;
        // "5 1/2-inch"
        let inch = self.is_sign(next, '-') && self.touches(next + 1) && self.word_unit(next + 1).is_some();
        let glued = self.touches(next)
            && (self.tokens[next].kind != Kind::Sign || self.is_sign(next, '/') || self.is_sign(next, '-') && !inch);
        let value = Decimal::whole(whole).plus(part(a, b)?)?;
        if glued || a == 0 || a >= b {
            return None;
        }
        match self.part_of_unit(i, value, next) {
            OfUnit::Read(reading) => Some(reading),
            _ if !SLASHED.contains(&b) => None,
            _ => Some(Reading {
                first: i,
                next,
                kind: FigureKind::Number,
                value: Value::Number(whole as f64 + a as f64 / b as f64),
                unit: None,
            }),
        }
    }

    /// "one over three", "1 sobre 21", with what was read before "over" at token `i`.
    fn over(&self, i: usize, count: u64, at: usize) -> Option<Reading> {
        let b = self.amount(at).filter(|b| !b.one && !self.counts_something(b.next))?;
        let whole = b.value.to_u64().filter(|&n| n > count)?;
        let (kind, unit) = match b.measure {
            None => (FigureKind::Number, None),
            Some(Measure::Percent(unit)) => (FigureKind::Percent, Some(unit)),
            Some(_) => return None,
        };
        let value = Value::Number(count as f64 / whole as f64);
        Some(Reading { first: i, next: b.next, kind, value, unit })
    }

    /// "a metà degli anni Settanta", "in der ersten Hälfte": a time or a part of a game, and no half of a thing.
    fn is_half_of_time(&self, i: usize) -> bool {
        let of = self.past(self.past(i + 1, Mark::Of), Mark::The);
        let time =
            [Mark::DecadeBefore, Mark::Century].iter().any(|&m| self.is(of, m)) || self.entry(of).month.is_some();
        let rank = self.before(i).is_some_and(|b| self.entry(b).ordinal.is_some_and(|n| n <= 2));
        self.near(of) && (time || rank && (of == i + 1 || self.is(of, Mark::YearWord)))
    }

    /// "une famille nombreuse sur trois", "una familia de cada tres": one of so many, where words for the thing stand
    /// between, from token `at` on.
    fn one_of_several(&self, i: usize, at: usize) -> Option<Reading> {
        // Most articles lead to no such words.
        if !(at + 2..at + SEVERAL_WORDS).any(|k| self.is(k, Mark::OutOf)) {
            return None;
        }
        let part = |k: &usize| {
            let entry = self.entry(*k);
            let number = entry.scale.is_some() || entry.cardinal.is_some() || entry.measure.is_some();
            let noun = !number && self.is_counted(*k) && !self.lexicon.is_future(self.str(*k));
            let joins = self.is(*k, Mark::Of) && !self.is(*k, Mark::OutOf) || self.is(*k, Mark::Or);
            self.near(*k) && (noun || joins && *k > at)
        };
        let out_of = (at..at + SEVERAL_WORDS).find(|k| !part(k)).filter(|&k| k > at + 1)?;
        let each = self.is(out_of, Mark::OutOf) && self.is(out_of + 1, Mark::Each);
        let other = [Mark::Of, Mark::InYear, Mark::DayBefore].iter().any(|&m| self.is(out_of, m));
        let plain = self.is(out_of, Mark::OutOf) && !other;
        let number = out_of + 1 + usize::from(each);
        let whole = self.amount(number).filter(|_| (each || plain) && self.near(number))?;
        let n = whole.value.to_u64().filter(|n| (2..=10).contains(n))?;
        let counts =
            whole.measure.is_some() || whole.one || self.names_many(whole.next) || self.is(whole.next, Mark::Of);
        let value = Value::Number(1.0 / n as f64);
        (!counts).then_some(Reading { first: i, next: whole.next, kind: FigureKind::Number, value, unit: None })
    }

    /// "un Français sur quatre", "9 out of 10", "uno de cada cinco", "jeder fünfte".
    pub fn share(&self, i: usize) -> Option<Reading> {
        let reading = |next, value: f64| {
            Some(Reading { first: i, next, kind: FigureKind::Number, value: Value::Number(value), unit: None })
        };
        // "jeder fünfte", "jede dritte"
        if self.is(i, Mark::Each) && self.is(i, Mark::One) {
            let n = self.entry(i + 1).ordinal.filter(|&n| n >= 2 && self.near(i + 1))?;
            return reading(i + 2, 1.0 / n as f64);
        }
        let entry = self.entry(i);
        let (count, mut at) = if entry.is(Mark::One) {
            (1, i + 1)
        } else if let Some(n) = entry.cardinal.filter(|&n| n < 100) {
            (u64::from(n), i + 1)
        } else if self.is_digits(i) && self.digits(i) <= 2 && !self.leading_zero(i) {
            (self.numeral(i).value?.to_u64()?, i + 1)
        } else {
            return None;
        };
        if self.is(at, Mark::Over) && self.near(at) && self.near(at + 1) {
            return self.over(i, count, at + 1);
        }
        // The thing may stand between: "un Français sur quatre".
        if let Some(share) = (count == 1).then(|| self.one_of_several(i, at)).flatten() {
            return Some(share);
        }
        let named = count < 10
            && self.is_word(at)
            && self.near(at)
            && self.entry(at).scale.is_none()
            && self.entry(at).cardinal.is_none();
        let named =
            named && !self.is(at, Mark::OutOf) && self.is(at + 1, Mark::OutOf) && self.entry(at).measure.is_none();
        if named {
            at += 1;
        }
        if !self.is(at, Mark::OutOf) || !self.near(at) {
            return None;
        }
        let first = at;
        let mut each = false;
        // "out of every", "de cada", "op de", "in every"
        for _ in 0..3 {
            at += 1;
            each |= self.is(at, Mark::Each);
            let joint =
                self.is(at, Mark::OutOf) || self.is(at, Mark::Each) || self.is(at, Mark::The) || self.is(at, Mark::Of);
            if !joint || self.entry(at).cardinal.is_some() {
                break;
            }
        }
        // "de" alone is no "out of": "3 de 10" may be anything.
        // "drie van de vier Nederlanders"
        let article =
            self.lexicon.grammar.noun_order == NounOrder::Inflected && at == first + 2 && self.is(first + 1, Mark::The);
        let sure = !named && (at == first + 1 || article) && !self.lexicon.words.month_first;
        if self.is(first, Mark::Of) && !each && (named || !entry.is(Mark::One) || at > first + 1) && !sure {
            return None;
        }
        let b = if self.is_digits(at) || self.entry(at).cardinal.is_some() { self.amount(at)? } else { return None };
        let whole = b.value.to_u64()?;
        // "un sur cent vingt-cinq": in words, any number.
        let usual = each || OUT_OF.contains(&whole) || (!named && count == 1 && !b.digits);
        // "drei von vier Befragten", but "3 de 10"
        let of = self.is(first, Mark::Of) && !each && sure && !entry.is(Mark::One);
        let fits = b.measure.is_none() && usual && count < whole && (!of || self.names_many(b.next) && whole <= 10);
        (fits && self.near(at)).then(|| reading(b.next, count as f64 / whole as f64)).flatten()
    }
}

/// Fractions that are one character, in thousandths.
pub fn vulgar(c: char) -> Option<u64> {
    Some(match c {
        '½' => 500,
        '⅓' => 333,
        '⅔' => 667,
        '¼' => 250,
        '¾' => 750,
        '⅕' => 200,
        '⅛' => 125,
        '⅜' => 375,
        '⅝' => 625,
        '⅞' => 875,
        _ => return None,
    })
}
