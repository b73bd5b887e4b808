//! Ranks and multiples.

use super::reader::{Reader, Reading};
use super::token::Kind;
use super::{FigureKind, Value};
use crate::lang::figure::Mark;
use crate::letter::Lower;

/// The highest rank that a degree sign marks with nothing behind it.
const HIGHEST_BARE_RANK: u64 = 31;

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
        let hyphen = self.is_sign(i + 1, '-') && self.touches(i + 1) && self.touches(i + 2);
        if self.is(i + 1 + usize::from(hyphen), Mark::NotRank)
            || self.is_day_of_span(i)
            || (i > 0 && self.is(i - 1, Mark::NotRank))
            || (self.is_capital(i)
                && self.is_capital(i + 1)
                && !self.begins_sentence(i)
                && !self.lexicon.grammar.noun_capitals)
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
        // "les premiers jours" are several.
        if self.is(end, Mark::Days) || self.is_unit_of_time(i) || self.is_adverb(i) {
            return None;
        }
        // A hyphen makes it part of a name or of another word ("Premier-ministre").
        if self.is_sign(i + 1, '-') && self.touches(i + 1) && self.touches(i + 2) && self.is(i + 2, Mark::NotRank) {
            return None;
        }
        Some(reading(end, n))
    }

    /// "frames per second", "inférieur à la seconde": the unit that has the word of a rank.
    fn is_unit_of_time(&self, i: usize) -> bool {
        let Some(b) = self.before(i) else { return false };
        let led = self.is(b, Mark::Per) || self.is(b, Mark::The) && self.after(b, Mark::To) && self.ends_at(i + 1);
        self.entry(i).measure.is_some() && led && !self.counts_something(i + 1)
    }

    /// "First, the plant shut", "Primero, las cuentas": what comes first in the telling.
    fn is_adverb(&self, i: usize) -> bool {
        self.begins_sentence(i) && self.is_sign(i + 1, ',') && self.entry(i + 2).ordinal.is_none()
    }

    /// "troisième", "twenty-fifth", "vigésimo quinto": the rank and the token after it.
    pub fn rank_in_words(&self, i: usize) -> Option<(u64, usize)> {
        if let Some(n) = self.entry(i).ordinal {
            return Some(self.rank_goes_on(n, i + 1));
        }
        let spelled = self.spelled(i)?;
        let mut at = spelled.next;
        if matches!(self.sign(at), '-' | '—') && self.touches(at) && self.touches(at + 1) {
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
        } else if last >= 100 {
            // "tres millones doscientos milésimo": what lies below a million is multiplied.
            let low = n % last.saturating_mul(1000);
            (n - low).checked_add(low.checked_mul(last)?)?
        } else {
            return None;
        };
        Some(self.rank_goes_on(total, at + 1))
    }

    /// Ranks in Romance languages are put together from ranks: the rank `n` with those at token `at`.
    fn rank_goes_on(&self, mut n: u64, mut at: usize) -> (u64, usize) {
        while let Some(m) = self.entry(at).ordinal.filter(|&m| self.near(at) && n >= 10 && fits_below(n, m)) {
            n += m;
            at += 1;
        }
        (n, at)
    }

    /// "twenty-fifth", "vingt-et-unième": a rank that begins with a number, which is not a number then. "Les cent
    /// premiers jours" and "twenty-three fifths" are others: a hyphen or "and" joins, and nothing is counted.
    pub fn joined_rank(&self, i: usize) -> Option<Reading> {
        let entry = self.entry(i);
        if entry.cardinal.is_none() && entry.whole.is_none() && !entry.lone {
            return None;
        }
        let spelled = self.spelled(i)?;
        let found = self.rank(i)?;
        // "tres mil millonésimo tercero", "three trillionth": a scale that is a rank, unless there are parts of one.
        let scale = self.entry(spelled.next).ordinal.is_some_and(|n| n >= 100) && spelled.value.to_u64() > Some(1);
        if scale && !self.ends_plural(spelled.next) && !self.is(found.next, Mark::Of) {
            return Some(found);
        }
        let last = found.next.checked_sub(1)?;
        // "twenty fifth"
        let tens = spelled.value.to_u64().is_some_and(|n| (20..100).contains(&n) && n.is_multiple_of(10));
        let spaced = tens && last == spelled.next && !self.ends_plural(last) && self.lexicon.words.month_first;
        let joined = matches!(self.sign(last.checked_sub(1)?), '-' | '—') || self.is(last - 1, Mark::And) || spaced;
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
        let lower = ending.lower();
        if (self.tokens[at].kind == Kind::Word || ending == "°")
            && self.lexicon.ordinal_endings.binary_search(&lower.as_str()).is_ok()
            && (ending == lower)
        {
            // "37°" may be a temperature: only where something is ranked.
            let scale = matches!(self.str(at + 1), "C" | "F" | "c" | "f");
            // "45°" alone is an angle or a temperature, "1°" a rank.
            let high = ending == "°" && self.small(i).is_some_and(|n| n > HIGHEST_BARE_RANK);
            let bare = !self.is_word(at + 1) && (i > 0 || high);
            let degree = matches!(ending, "°" | "º") && (scale || bare);
            return (!degree).then_some(at + 1);
        }
        // "die 63. Minute"
        let dotted = self.lexicon.grammar.ordinal_stop
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
        // "x10", "×3"
        if self.is_digits(i) && i > 0 && self.touches(i) && (self.str(i - 1) == "x" || self.is_sign(i - 1, '×')) {
            let free = i == 1 || !self.touches(i - 1) || self.is_sign(i - 2, '(');
            let a = self.amount(i).filter(|a| free && a.measure.is_none() && !self.glued_behind(a))?;
            let value = Value::Number(a.value.to_f64());
            return Some(Reading { first: i - 1, next: a.next, kind: FigureKind::Number, value, unit: Some("x") });
        }
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
            let a = self.amount(at).filter(|a| a.measure.is_none() && !a.one && !self.glued_behind(a))?;
            let n = a.value.to_f64();
            return reading(a.next, if entry.is(Mark::Divided) && n != 0.0 { 1.0 / n } else { n });
        }
        if let Some(n) = entry.multiple {
            // "double issue", "a doppio filo"
            let adjective = entry.is(Mark::Double) && self.counts_noun(i + 1) && self.near(i + 1);
            // "il a inscrit un triplé", "a double": a thing of its own
            let noun = self.after(i, Mark::One) && !self.is(i + 1, Mark::Of) && !self.counts_something(i + 1);
            let doubled = self.entry(i + 1).is(Mark::NotRank) || adjective || noun;
            return if doubled { None } else { reading(i + 1, f64::from(n) / 100.0) };
        }
        None
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
