//! Ranks, fractions, shares and multiples.

use super::decimal::Decimal;
use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};

/// The largest "out of" that is read without a word for each: "one in five", not "3 in 14 countries".
const OUT_OF: [u64; 16] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000];

/// Denominators behind a slash; others make dates and names ("9/11", "24/7").
const SLASHED: [u64; 14] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 100];

impl Reader<'_> {
    /// A rank: "troisième", "21st", "3e", "XIXe".
    pub fn rank(&self, i: usize) -> Option<Reading> {
        let reading = |next, n: u64| Reading {
            first: i,
            next,
            kind: FigureKind::Ordinal,
            value: Value::Number(n as f64),
            unit: None,
        };
        if self.is_digits(i) {
            let next = self.digit_rank(i)?;
            return Some(reading(next, self.numeral(i).value?.to_u64()?));
        }
        let entry = self.entry(i);
        let (n, end) = self.rank_in_words(i)?;
        if self.is(i + 1, Mark::NotRank)
            || (i > 0 && self.is(i - 1, Mark::NotRank))
            || (self.is_capital(i)
                && self.is_capital(i + 1)
                && !self.begins_sentence(i)
                && !self.lexicon.words.capital_nouns)
        {
            return None;
        }
        // "prima" and "segundo" are other words too, unless an article stands before them.
        if entry.shy
            && !self
                .before(i)
                .is_some_and(|b| self.is(b, Mark::The) || self.is(b, Mark::Of) || self.is(b, Mark::InYear))
        {
            return None;
        }
        // A hyphen makes it part of a name or of another word ("Premier-ministre").
        if self.is_sign(i + 1, '-') && self.touches(i + 1) && self.touches(i + 2) && self.is(i + 2, Mark::NotRank) {
            return None;
        }
        Some(reading(end, n))
    }

    /// "troisième", "twenty-fifth", "vigésimo quinto": the rank and the token after it.
    fn rank_in_words(&self, i: usize) -> Option<(u64, usize)> {
        if let Some(mut n) = self.entry(i).ordinal {
            let mut at = i + 1;
            // Ranks in Romance languages are put together from ranks.
            while let Some(m) = self.entry(at).ordinal.filter(|&m| self.near(at) && n >= 10 && fits_below(n, m)) {
                n += m;
                at += 1;
            }
            return Some((n, at));
        }
        let spelled = self.spelled(i)?;
        let mut at = spelled.next;
        if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) {
            at += 1;
        }
        if self.is(at, Mark::And) {
            at += 1;
            if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) {
                at += 1;
            }
        }
        let last = self.entry(at).ordinal.filter(|_| self.near(at))?;
        let n = spelled.value.to_u64()?;
        let total = if fits_below(n, last) {
            n + last
        } else if last >= 1000 {
            n.checked_mul(last)?
        } else {
            return None;
        };
        Some((total, at + 1))
    }

    /// "twenty-fifth", "vingt-et-unième": a rank that begins with a number, which is no number then. "Les cent
    /// premiers jours" and "twenty-three fifths" are others: a hyphen or "and" joins, and nothing is counted.
    pub fn joined_rank(&self, i: usize) -> Option<Reading> {
        self.entry(i).cardinal?;
        let found = self.rank(i)?;
        let last = found.next.checked_sub(1)?;
        let joined = self.sign(last.checked_sub(1)?) == '-' || self.is(last - 1, Mark::And);
        // "a forty-second delay"
        let lasts = self.word_unit(last).is_some();
        // "one and third", "deux millièmes": parts.
        let parts = self.entry(last).ordinal.is_none_or(|n| n >= 100) || self.str(last).ends_with('s');
        (joined && !lasts && !parts).then_some(found)
    }

    /// The token behind digits that are a rank.
    pub fn digit_rank(&self, i: usize) -> Option<usize> {
        let numeral = self.numeral(i);
        if numeral.decimals || numeral.value.is_none() || self.digits(i) > 3 && !numeral.grouped {
            return None;
        }
        let mut at = numeral.next;
        if !self.touches(at) {
            return None;
        }
        if self.is_sign(at, '.') && self.touches(at + 1) && matches!(self.str(at + 1), "º" | "ª" | "o" | "a" | "°") {
            at += 1;
        }
        // "12e14"
        if self.touches(at + 1) && self.is_digits(at + 1) {
            return None;
        }
        let ending = self.str(at);
        let lower = ending.to_lowercase();
        if (self.tokens[at].kind == Kind::Word || ending == "°")
            && self.lexicon.ordinal_endings.binary_search(&lower.as_str()).is_ok()
            && (ending == lower)
        {
            // "37°" may be a temperature: only where something is ranked.
            let scale = matches!(self.str(at + 1), "C" | "F");
            let degree = matches!(ending, "°" | "º") && (scale || (i > 0 && !self.is_word(at + 1)));
            return (!degree).then_some(at + 1);
        }
        // "die 63. Minute"
        let dotted = self.lexicon.words.ordinal_dot
            && self.is_sign(at, '.')
            && numeral.next == i + 1
            && self.digits(i) <= 2
            && self.is_capital(at + 1)
            && self.near(at + 1)
            && !self.touches(at + 1)
            && !self.is(at + 1, Mark::Function)
            && !self.is(at + 1, Mark::The);
        let article = self
            .before(i)
            .is_some_and(|b| self.is(b, Mark::The) || self.is(b, Mark::ClockBefore) || self.is(b, Mark::InYear));
        if dotted && article {
            return Some(at + 1);
        }
        None
    }

    /// "doublé", "x2", "quatre fois", "multiplié par quatre".
    pub fn multiple(&self, i: usize) -> Option<Reading> {
        let reading = |next, value: f64| {
            Some(Reading { first: i, next, kind: FigureKind::Number, value: Value::Number(value), unit: Some("x") })
        };
        let entry = self.entry(i);
        if entry.is(Mark::Multiplied) || entry.is(Mark::Divided) {
            let mut at = i + 1;
            for _ in 0..2 {
                if self.is(at, Mark::Per) || self.is(at, Mark::The) {
                    at += 1;
                }
            }
            if at == i + 1 || !self.near(at) {
                return None;
            }
            let a = self.amount(at).filter(|a| a.measure.is_none() && !a.one)?;
            let n = a.value.to_f64();
            return reading(a.next, if entry.is(Mark::Divided) && n != 0.0 { 1.0 / n } else { n });
        }
        if let Some(n) = entry.multiple {
            let doubled = self.entry(i + 1).is(Mark::NotRank);
            return if doubled { None } else { reading(i + 1, f64::from(n) / 100.0) };
        }
        None
    }

    /// "un tiers", "trois quarts", "la moitié", "two-thirds", "3/4".
    pub fn fraction(&self, i: usize) -> Option<Reading> {
        let reading = |next, value: f64| {
            Some(Reading { first: i, next, kind: FigureKind::Number, value: Value::Number(value), unit: None })
        };
        let entry = self.entry(i);
        if entry.half {
            return reading(i + 1, 0.5);
        }
        if let Some(value) = vulgar(self.sign(i)) {
            return reading(i + 1, value);
        }
        if self.is_digits(i) {
            return self.slashed(i);
        }
        // "une demi-douzaine", "un demi-million": half of what follows.
        if self.half_of_one(i).is_some_and(|n| self.entry(n).collective.is_some() || self.entry(n).scale.is_some()) {
            return None;
        }
        let (count, mut at) = match entry.cardinal {
            _ if entry.is(Mark::One) => (1, i + 1),
            Some(n) if (2..100).contains(&n) => (n, i + 1),
            // "le tiers des", "a quarter of"
            // "la cuarta parte"
            _ if entry.ordinal.is_some_and(|n| n > 2) && self.is_parts(i + 1) => (1, i),
            _ if entry.fraction.is_some()
                && self.before(i).is_some_and(|b| self.is(b, Mark::The))
                && self.is(i + 1, Mark::Of) =>
            {
                (1, i)
            }
            _ => return None,
        };
        if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) {
            at += 1;
        }
        if !self.near(at) {
            return None;
        }
        let part = self.entry(at);
        let ranked = part.ordinal.filter(|&n| n >= 3).and_then(|n| u32::try_from(n).ok());
        let denominator = match (part.fraction, ranked) {
            // "un quart" is a part, "un tercer país" and "a third company" are ranks.
            (Some(n), None) => n,
            (_, Some(n)) if self.is_parts(at + 1) => n,
            (Some(n), Some(_)) | (None, Some(n))
                if count > 1
                    || self.is(at + 1, Mark::Of)
                    || self.ends_at(at + 1)
                    || self.is(at + 1, Mark::Function) =>
            {
                n
            }
            _ => return None,
        };
        if part.fraction.is_none()
            && count > 1
            && !self.is_parts(at + 1)
            && self.lexicon.code != "nl"
            && !self.str(at).ends_with('s')
        {
            return None;
        }
        let value = f64::from(count) / f64::from(denominator.max(1));
        let mut next = at + 1;
        // "um terço", "dois onze avos"; a unit behind is measured: "trois quarts d'heure".
        let of = self.past(next, Mark::Of);
        if let Some((Measure::Duration(times, unit), end)) = self.word_unit(of)
            && self.near(of)
        {
            let (factor, unit) = match unit {
                "h" => (60, "M"),
                _ => return None,
            };
            let n = Decimal::whole(u64::from(count) * factor * u64::from(times)).to_f64() / f64::from(denominator);
            return Some(Reading {
                first: i,
                next: end,
                kind: FigureKind::Duration,
                value: Value::Text(format!("PT{n}{unit}")),
                unit: None,
            });
        }
        if let Some((m @ (Measure::Points | Measure::Quantity(_) | Measure::Percent(_)), end)) = self.word_unit(of)
            && self.near(of)
        {
            let (kind, unit) = match m {
                Measure::Points => (FigureKind::Percent, "pp"),
                Measure::Percent(u) => (FigureKind::Percent, u),
                Measure::Quantity(u) => (FigureKind::Quantity, u),
                _ => return None,
            };
            return Some(Reading { first: i, next: end, kind, value: Value::Number(value), unit: Some(unit) });
        }
        if self.is_parts(next) {
            next += 1;
        }
        reading(next, value)
    }

    /// "parts", behind a rank: "cuartas partes", "onze avos".
    fn is_parts(&self, i: usize) -> bool {
        self.near(i) && matches!(self.str(i), "avos" | "parte" | "partes" | "parti" | "part" | "parts")
    }

    /// "3/4", "10 1/2", with the unit behind, where it is no date and no code.
    fn slashed(&self, i: usize) -> Option<Reading> {
        let part = |k: usize| self.numeral(k).value.and_then(Decimal::to_u64);
        let is_slash =
            |k: usize| self.is_sign(k + 1, '/') && self.touches(k + 1) && self.is_digits(k + 2) && self.touches(k + 2);
        let mixed = !is_slash(i) && self.is_digits(i + 1) && self.tokens[i + 1].gap == Gap::Space && is_slash(i + 1);
        let at = if mixed { i + 1 } else { i };
        if !is_slash(at) || self.leading_zero(at) || self.leading_zero(at + 2) || (i > 0 && self.touches(i)) {
            return None;
        }
        let (whole, a, b) = (if mixed { part(i)? } else { 0 }, part(at)?, part(at + 2)?);
        let next = at + 3;
        let glued = self.touches(next)
            && (self.tokens[next].kind != Kind::Sign || self.is_sign(next, '/') || self.is_sign(next, '-'));
        if glued || a == 0 || a >= b || !SLASHED.contains(&b) {
            return None;
        }
        let value = whole as f64 + a as f64 / b as f64;
        let of = self.past(next, Mark::Of);
        let reading = |next, kind, value, unit| Some(Reading { first: i, next, kind, value, unit });
        match self.word_unit(of).filter(|_| self.near(of)) {
            Some((Measure::Quantity(unit), end)) => {
                reading(end, FigureKind::Quantity, Value::Number(value), Some(unit))
            }
            Some((Measure::Duration(1, "h"), end)) => {
                reading(end, FigureKind::Duration, Value::Text(format!("PT{}M", value * 60.0)), None)
            }
            _ => reading(next, FigureKind::Number, Value::Number(value), None),
        }
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
        // The thing may stand between: "un Français sur quatre".
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
        if self.is(first, Mark::Of) && !each && (named || !entry.is(Mark::One) || at > first + 1) {
            return None;
        }
        let b = if self.is_digits(at) || self.entry(at).cardinal.is_some() { self.amount(at)? } else { return None };
        let whole = b.value.to_u64()?;
        // "un sur cent vingt-cinq": in words, any number.
        let usual = each || OUT_OF.contains(&whole) || (!named && count == 1 && !b.digits);
        let fits = b.measure.is_none() && usual && count < whole;
        (fits && self.near(at)).then(|| reading(b.next, count as f64 / whole as f64)).flatten()
    }
}

/// Whether `part` goes on a number that ends in `n`: 20 and 5, 100 and 23, not 3 and 2.
fn fits_below(n: u64, part: u64) -> bool {
    // "soixante-dixième", "quatre-vingt-onzième"
    if matches!(n % 100, 60 | 80) && (10..20).contains(&part) {
        return true;
    }
    let mut place = 10;
    while n.is_multiple_of(place) && place <= 1_000_000_000 {
        place *= 10;
    }
    part > 0 && part < place / 10
}

/// Fractions that are one character.
fn vulgar(c: char) -> Option<f64> {
    Some(match c {
        '½' => 0.5,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅕' => 0.2,
        '⅛' => 0.125,
        _ => return None,
    })
}
