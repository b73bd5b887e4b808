//! Points of the calendar: days, months, quarters, halves, weeks, years.

use super::decimal::Decimal;
use super::reader::Reader;
use super::token::{Kind, digit};
use crate::lang::figure::Mark;
use crate::letter::Lower;

/// A point of the calendar, as total as the text says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The year, where it is said.
    pub year: Option<i32>,
    /// What part of the year.
    pub part: Part,
    /// First token.
    pub first: usize,
    /// Token after it.
    pub next: usize,
}

/// What part of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// All of it.
    Year,
    /// 1 to 12.
    Month(u8),
    /// Month and day.
    Day(u8, u8),
    /// 1 to 4.
    Quarter(u8),
    /// 1 or 2.
    Half(u8),
    /// 1 to 53.
    Week(u8),
}

/// Years that four bare digits can be.
pub const YEARS: std::ops::RangeInclusive<u64> = 1000..=2199;

impl Reader<'_> {
    /// The point of the calendar that begins at token `i`.
    pub fn point(&self, i: usize) -> Option<Point> {
        let entry = self.entry(i);
        if entry.weekday.is_some() {
            let mut at = self.weekday_end(i);
            if matches!(self.sign(at), ',' | '.') && self.touches(at) {
                at += 1;
            }
            at = self.past(at, Mark::The);
            return self
                .near(at)
                .then(|| self.day_month(at).or_else(|| self.month_day(at)).or_else(|| self.numeric_date(at, true)))
                .flatten()
                .map(|p| Point { first: i, ..p });
        }
        if entry.is(Mark::Edge) {
            return self.edge(i);
        }
        self.plain_point(i)
    }

    /// The same without a weekday or "end of" before it.
    pub fn plain_point(&self, i: usize) -> Option<Point> {
        self.mixed(i)
            .or_else(|| self.numeric(i))
            .or_else(|| self.stamp(i))
            .or_else(|| self.year_with_quarter(i))
            .or_else(|| self.part_of_year(i))
            .or_else(|| self.day_month(i))
            .or_else(|| self.month_day(i))
            .or_else(|| self.month(i))
            .or_else(|| self.year_point(i))
    }

    /// "fin juillet", "end of July", "mi-2025", "Anfang 2024".
    pub fn edge(&self, i: usize) -> Option<Point> {
        let mut at = i + 1;
        if self.is_sign(at, '-') && self.touches(at) {
            at += 1;
        }
        at = self.past(at, Mark::Of);
        at = self.past(at, Mark::The);
        if !self.near(at) {
            return None;
        }
        // "fin des années 2000" is not the end of 2000.
        if self.is(at, Mark::DecadeBefore) && self.decade(at).is_some() {
            return None;
        }
        let p = self.part_of_year(at).or_else(|| self.month(at)).or_else(|| self.year_point(at))?;
        Some(Point { first: i, ..p })
    }

    /// A year at token `i`, articles and prepositions passed over: its value and the token after it.
    pub fn year_after(&self, i: usize) -> Option<(i32, usize)> {
        let mut at = i;
        if self.is_sign(at, ',') && self.touches(at) {
            at += 1;
        }
        for mark in [Mark::Of, Mark::InYear, Mark::The, Mark::YearWord] {
            at = self.past(at, mark);
        }
        if !self.near(at) {
            return None;
        }
        if let Some(y) = self.year_digits(at)
            && (at == i || !self.is_sign(i, ',') || self.is_sign(at - 1, ','))
        {
            let unit = self.amount(at).is_some_and(|a| a.measure.is_some() || a.scale > 0);
            return (!unit).then_some((y, at + 1));
        }
        // "10 agosto 99", "abril del 87"
        let short = at == i || self.is(i, Mark::Of);
        let ends = self.ends_at(at + 1) || self.is(at + 1, Mark::OfThe);
        if short && self.is_digits(at) && self.digits(at) == 2 && ends && self.small(at)? > 31 {
            return Some((1900 + self.small(at)? as i32, at + 1));
        }
        // "October two thousand and five"
        if (short || self.is_sign(i, ',')) && self.entry(at).cardinal.or(self.entry(at).scale.map(u32::from)).is_some()
        {
            return self.spelled_year(at);
        }
        // "'25"
        if self.is_apostrophe(at) && self.is_digits(at + 1) && self.digits(at + 1) == 2 && self.touches(at + 1) {
            return Some((full_year(self.small(at + 1)?), at + 2));
        }
        self.told_year(i)
    }

    /// "dos mil dieciocho", "nineteen eighty-six" behind a month.
    fn spelled_year(&self, i: usize) -> Option<(i32, usize)> {
        let first = self.spelled(i)?;
        let (mut year, mut next) = (first.value.to_u64()?, first.next);
        if (13..=20).contains(&year)
            && let Some(rest) = self.spelled(next).filter(|_| self.near(next))
        {
            (year, next) = (year * 100 + rest.value.to_u64().filter(|&n| n < 100)?, rest.next);
        }
        (YEARS.contains(&year) && !self.counts_something(next)).then_some((year as i32, next))
    }

    /// Four bare digits that can be a year.
    pub fn year_digits(&self, i: usize) -> Option<i32> {
        if !self.is_digits(i)
            || self.digits(i) != 4
            || (self.touches(i) && i > 0 && self.tokens[i - 1].kind == Kind::Word)
        {
            return None;
        }
        let y = self.small(i).filter(|y| YEARS.contains(y))?;
        // "2.025", "2025-07", "2025/3", "2025%": more than a year.
        let glued = self.touches(i + 1)
            && match self.tokens[i + 1].kind {
                Kind::Sign => match self.sign(i + 1) {
                    '.' | ',' | ':' => self.is_digits(i + 2) && self.touches(i + 2),
                    '%' | '€' | '$' | '£' | '°' | '_' | '@' | '=' => true,
                    _ => false,
                },
                _ => true,
            };
        (!glued).then_some(y as i32)
    }

    /// The value of one digits token.
    pub fn small(&self, i: usize) -> Option<u64> {
        Decimal::of_digits(self.str(i).chars().filter_map(digit), 0)?.to_u64()
    }

    /// A day of the month at token `i`: its number and the token after it.
    pub fn day_number(&self, i: usize) -> Option<(u8, usize)> {
        let entry = self.entry(i);
        let (n, mut next) = if self.is_digits(i)
            && self.digits(i) <= 2
            && !(self.touches(i) && i > 0 && self.tokens[i - 1].kind == Kind::Word)
        {
            (self.small(i)?, i + 1)
        } else if let Some(n) = entry.ordinal {
            (n, i + 1)
        } else if entry.whole.is_some() || entry.cardinal.is_some() {
            let s = self.spelled(i)?;
            (s.value.to_u64()?, s.next)
        } else if entry.is(Mark::One) && self.is(i + 1, Mark::Of) && !self.lexicon.words.month_first {
            // "el uno de marzo"
            (1, i + 1)
        } else {
            return None;
        };
        if next == i + 1 && self.is_digits(i) && self.touches(next) {
            if self.is_sign(next, '.') {
                next = match self.digit_rank(i) {
                    Some(end) => end,
                    // The last full stop is that of the sentence.
                    None => {
                        next + usize::from(self.near(next + 1) && !(self.is_digits(next + 1) && self.touches(next + 1)))
                    }
                };
            } else if self.lexicon.ordinal_endings.binary_search(&self.str(next).lower().as_str()).is_ok() {
                next += 1;
            }
        }
        (1..=31).contains(&n).then_some((n as u8, next))
    }

    /// "4 mars 2024", "1er avril", "14. Juli 2025", "2 de julio de 2025".
    pub fn day_month(&self, i: usize) -> Option<Point> {
        let (day, mut at) = self.day_number(i)?;
        if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1)
            || self.is_sign(at, '/') && self.touches(at)
        {
            at += 1;
        }
        at = self.past(at, Mark::The);
        at = self.past(at, Mark::Of);
        if !self.near(at) {
            return None;
        }
        let Some(month) = self.entry(at).month else { return self.spaced_month(i, day, at) };
        // "5 mars", but "deux Mars" is chocolate: a shy month wants digits before it.
        let ranked = self.entry(i).ordinal.is_some() && self.is_capital(at) == self.has_capital_months();
        if self.is(at, Mark::ShyMonth) && !self.is_digits(i) && !ranked {
            return None;
        }
        let next = self.abbreviated(at);
        let sep = if matches!(self.sign(next), '-' | '/') && self.touches(next) && self.year_digits(next + 1).is_some()
        {
            next + 1
        } else {
            next
        };
        let (year, next) = self.year_after(sep).map_or((None, next), |(y, n)| (Some(y), n));
        Some(Point { year, part: Part::Day(month, day), first: i, next })
    }

    /// "am 17. 7. 2024", "Mittwoch, 17. 7.": the month in digits at token `i`, where a day is led to.
    fn spaced_month(&self, first: usize, day: u8, i: usize) -> Option<Point> {
        let stop = |k: usize| self.is_sign(k, '.') && self.touches(k);
        let led = self.before(first).is_some_and(|b| {
            let day = |k: usize| self.entry(k).weekday.is_some();
            self.is(b, Mark::DayBefore) || day(b) || self.is_sign(b, ',') && b > 0 && day(b - 1)
        });
        let written = self.is_digits(first) && stop(first + 1) && i == first + 2 && self.digits(i) <= 2 && stop(i + 1);
        if !self.lexicon.grammar.ordinal_stop || !led || !written || !self.is_digits(i) {
            return None;
        }
        let month = self.small(i).filter(|m| (1..=12).contains(m))? as u8;
        let year = self.year_digits(i + 2).filter(|_| self.near(i + 2));
        Some(Point { year, part: Part::Day(month, day), first, next: i + 2 + usize::from(year.is_some()) })
    }

    /// The token after a month's name and the full stop that abbreviates it.
    fn abbreviated(&self, i: usize) -> usize {
        let stop = self.is_sign(i + 1, '.') && self.touches(i + 1);
        let joint = self.is(i + 2, Mark::And) || self.is(i + 2, Mark::To);
        let on = self.near(i + 2) && (self.is_digits(i + 2) || joint && !self.is_capital(i + 2));
        if stop && on && self.str(i).chars().count() <= 5 { i + 2 } else { i + 1 }
    }

    /// "July 14, 2025", "July 14th".
    fn month_day(&self, i: usize) -> Option<Point> {
        let month = self.entry(i).month?;
        let at = self.abbreviated(i);
        if !self.near(at) || self.year_digits(at).is_some() {
            return None;
        }
        let at = self.past(at, Mark::The);
        let digits = self.is_digits(at);
        let words =
            self.entry(at).ordinal.is_some() || self.entry(at).cardinal.is_some() && self.spelled_year(at).is_none();
        if !digits && !words {
            return None;
        }
        // Only English writes the day behind the month in running text; "märz 3 2015" and "juli 13 - juli 15" are sure.
        let sure =
            || self.year_after(at + 1).is_some() || (self.is_sign(at + 1, '-') && self.is_digits_or_month(at + 2));
        if !(self.lexicon.words.month_first || digits && (self.ends_at(at + 1) || sure())) {
            return None;
        }
        if digits && self.amount(at).is_some_and(|a| a.measure.is_some() || a.scale > 0 || a.next > at + 1) {
            return None;
        }
        let (day, next) = self.day_number(at)?;
        // "in May 22 people died", but "the May 22 operations", "Oct. 7 attacks"
        let named = at > i + 1 || self.after(i, Mark::The);
        if !self.touches(next) && self.counts_something(next) && self.is_plural(next) && !named {
            return None;
        }
        let (year, next) = self.year_after(next).map_or((None, next), |(y, n)| (Some(y), n));
        Some(Point { year, part: Part::Day(month, day), first: i, next })
    }

    fn is_digits_or_month(&self, i: usize) -> bool {
        self.is_digits(i) || self.entry(i).month.is_some()
    }

    /// "juillet 2025", "juillet".
    fn month(&self, i: usize) -> Option<Point> {
        let month = self.entry(i).month?;
        let mut next = self.abbreviated(i);
        // "Sep-2012"
        if self.is_sign(next, '-')
            && self.touches(next)
            && self.touches(next + 1)
            && self.year_digits(next + 1).is_some()
        {
            next += 1;
        }
        let year = self.year_after(next);
        if year.is_none() && !self.is_month(i) {
            return None;
        }
        let (year, next) = year.map_or((None, i + 1), |(y, n)| (Some(y), n));
        Some(Point { year, part: Part::Month(month), first: i, next })
    }

    /// Whether the word is a month without a year beside it, and not another word.
    fn is_month(&self, i: usize) -> bool {
        // "sept logiciels"
        if self.entry(i).cardinal.is_some() || self.is_named_month(i) {
            return false;
        }
        let capital = self.is_capital(i);
        let shy = self.is(i, Mark::ShyMonth);
        let led = self.before(i).is_some_and(|b| {
            self.is(b, Mark::InYear)
                || self.is(b, Mark::Edge)
                || self.is(b, Mark::From)
                || self.is(b, Mark::To)
                || self.is(b, Mark::Between)
        });
        let abbreviation = self.str(i).chars().count() <= 4 && self.str(i).chars().count() < 4;
        if shy || abbreviation {
            return led && (capital == self.has_capital_months() || !shy);
        }
        // English and German write months with a capital.
        if self.has_capital_months() && !capital {
            return led;
        }
        // A first name or a surname: "Avril Lavigne", "Frau Mai".
        !(capital && !self.has_capital_months() && self.is_capital(i + 1))
    }

    fn has_capital_months(&self) -> bool {
        self.lexicon.grammar.month_capitals
    }

    /// "l'année 2025", "fiscal 2025", "2025".
    fn year_point(&self, i: usize) -> Option<Point> {
        if self.is(i, Mark::YearWord) {
            let mut at = i + 1;
            while self.is(at, Mark::YearWord) && self.near(at) {
                at += 1;
            }
            at = self.past(at, Mark::Of);
            let year = self.year_digits(at).filter(|_| self.near(at))?;
            return Some(Point { year: Some(year), part: Part::Year, first: at, next: at + 1 });
        }
        // "dal '94"
        if i > 0 && self.is_apostrophe(i - 1) && self.touches(i) && !self.touches(i - 1) && self.digits(i) == 2 {
            let led = self.before(i - 1).is_some_and(|b| self.is(b, Mark::InYear) || self.is(b, Mark::From));
            let alone = self.is_digits(i) && !self.touches(i + 1) || self.ends_at(i + 1);
            let year = Some(full_year(self.small(i).filter(|_| led && alone)?));
            return Some(Point { year, part: Part::Year, first: i - 1, next: i + 1 });
        }
        let year = self.year_digits(i)?;
        Some(Point { year: Some(year), part: Part::Year, first: i, next: i + 1 })
    }
}

/// The year that two digits stand for: of this century up to 49.
fn full_year(n: u64) -> i32 {
    n as i32 + if n < 50 { 2000 } else { 1900 }
}
