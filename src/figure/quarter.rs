//! Parts of a year: quarters, halves and weeks.

use super::calendar_unit::{Part, Point, YEARS};
use super::reader::Reader;
use super::token::Kind;
use crate::lang::figure::{Mark, Measure};

impl Reader<'_> {
    /// "2e trimestre 2025", "first half of 2025", "T2 2025", "Q3", "KW 32".
    pub fn part_of_year(&self, i: usize) -> Option<Point> {
        if let Some(p) = self.abbreviated_part(i) {
            return Some(p);
        }
        let entry = self.entry(i);
        if entry.is(Mark::WeekNumber) && self.is_digits(i + 1) && self.near(i + 1) && self.digits(i + 1) <= 2 {
            let week = self.small(i + 1).filter(|w| (1..=53).contains(w))?;
            if self.counts_something(i + 2) {
                return None;
            }
            let (year, next) = self.year_after(i + 2).map_or((None, i + 2), |(y, n)| (Some(y), n));
            return Some(Point { year, part: Part::Week(week as u8), first: i, next });
        }
        // The rank may stand before the noun or, in few languages, behind it.
        let (n, mut at) = if let Some(n) = entry.ordinal {
            (n, i + 1)
        } else if self.is_digits(i) && self.digits(i) == 1 {
            let at = if self.is_sign(i + 1, '.') && self.touches(i + 1) { i + 2 } else { self.digit_rank(i)? };
            (self.small(i)?, at)
        } else {
            return None;
        };
        if self.is_sign(at, '-') && self.touches(at) {
            at += 1;
        }
        if self.is(at, Mark::Function) && self.entry(at + 1).is(Mark::Quarter) {
            at += 1;
        }
        if !self.near(at) {
            return None;
        }
        let part = if self.is(at, Mark::Quarter) && (1..=4).contains(&n) {
            Part::Quarter(n as u8)
        } else if self.is(at, Mark::HalfYear) && (1..=2).contains(&n) {
            Part::Half(n as u8)
        } else if let (Some(Measure::Duration(1, unit @ ("wk" | "mo"))), Some((year, next))) =
            (self.entry(at).measure, self.year_after(at + 1))
        {
            // "first week of 2021", "terceiro mês de 2021"
            let part = match (unit, n) {
                ("wk", 1..=53) => Part::Week(n as u8),
                ("mo", 1..=12) => Part::Month(n as u8),
                _ => return None,
            };
            return Some(Point { year: Some(year), part, first: i, next });
        } else {
            return None;
        };
        let mut next = at + 1;
        // "semestre fiscal", "half-year", "of the year", "de l'année"
        while self.is(next, Mark::YearWord) && self.near(next) && !self.is_digits(next + 1) {
            next += 1;
        }
        if self.is_sign(next, '-') && self.is(next + 1, Mark::YearWord) && self.touches(next) {
            next += 2;
        }
        let year = self.year_after(next);
        // "half" alone is also a half of anything: only of a year.
        let halves = self.entry(at).half || self.is(at, Mark::Half);
        if year.is_none() && halves {
            let mut of = self.past(next, Mark::Of);
            of = self.past(of, Mark::The);
            let named = next > at + 1
                || self.is(of, Mark::YearWord)
                || self.entry(of).measure == Some(Measure::Duration(1, "a"));
            // "in the first half" is a game's more often than a year's.
            if !named {
                return None;
            }
            // "segunda mitad del año"
            if named && of > next {
                next = of + 1;
            }
        }
        let (year, next) = year.map_or((None, next), |(y, n)| (Some(y), n));
        Some(Point { year, part, first: i, next })
    }

    /// "T2 2025", "Q3", "H1 2025", "1T25".
    pub fn abbreviated_part(&self, i: usize) -> Option<Point> {
        let letter = |k: usize| match self.str(k) {
            "T" | "Q" | "q" | "TRIM" if self.is_word(k) => Some(true),
            "H" | "S" if self.is_word(k) => Some(false),
            _ => None,
        };
        let (quarter, digit, mut next) =
            if self.is_word(i) && self.is_digits(i + 1) && self.touches(i + 1) && self.digits(i + 1) == 1 {
                (letter(i)?, i + 1, i + 2)
            } else if self.is_digits(i) && self.digits(i) == 1 && self.touches(i + 1) {
                (letter(i + 1)?, i, i + 2)
            } else {
                return None;
            };
        let n = self.small(digit)?;
        let part = match (quarter, n) {
            (true, 1..=4) => Part::Quarter(n as u8),
            (false, 1..=2) => Part::Half(n as u8),
            _ => return None,
        };
        if self.is_digits(next) && self.touches(next) && self.digits(next) == 2 {
            let y = self.small(next)?;
            return Some(Point { year: Some(2000 + y as i32), part, first: i, next: next + 1 });
        }
        if matches!(self.sign(next), '-' | '/') && self.touches(next) && self.is_digits(next + 1) {
            next += 1;
        } else if self.touches(next)
            && (self.tokens[next].kind != Kind::Sign || self.is_digits(next + 1) && self.touches(next + 1))
        {
            return None;
        }
        let year = self.year_after(next);
        // A letter with a digit is many things; without a year only after "au", "in", "im".
        if year.is_none() && !self.before(i).is_some_and(|b| self.is(b, Mark::InYear) || self.is(b, Mark::From)) {
            return None;
        }
        let (year, next) = year.map_or((None, next), |(y, n)| (Some(y), n));
        Some(Point { year, part, first: i, next })
    }

    /// "2019 Q3", "2018Q4", "2017-q1".
    pub fn year_with_quarter(&self, i: usize) -> Option<Point> {
        if !self.is_digits(i) || self.digits(i) != 4 || (i > 0 && self.touches(i)) {
            return None;
        }
        let year = self.small(i).filter(|y| YEARS.contains(y))?;
        let at = if self.is_sign(i + 1, '-') && self.touches(i + 1) && self.touches(i + 2) { i + 2 } else { i + 1 };
        let quarter = matches!(self.str(at), "T" | "Q" | "q") && self.near(at) && self.digits(at + 1) == 1;
        let n = self.small(at + 1).filter(|n| quarter && self.touches(at + 1) && (1..=4).contains(n))?;
        let glued = self.touches(at + 2) && self.tokens[at + 2].kind != Kind::Sign;
        let part = Part::Quarter(n as u8);
        (!glued).then_some(Point { year: Some(year as i32), part, first: i, next: at + 2 })
    }
}
