//! Dates in digits only.

use super::calendar_unit::{Part, Point, YEARS};
use super::reader::Reader;
use super::token::Kind;
use crate::lang::figure::{Mark, stamp_month};

impl Reader<'_> {
    /// "12/03/1994", "2025-07-14", "27.03.2025", "18/07/14".
    pub fn numeric(&self, i: usize) -> Option<Point> {
        self.numeric_date(i, false)
    }

    /// "February 6, 2020" in whatever language, from its digits on: the day behind the month, and the year.
    pub fn stamp(&self, i: usize) -> Option<Point> {
        let parted = self.is_sign(i + 1, ',') && self.touches(i + 1) && self.near(i + 2);
        if !parted || !self.is_digits(i) || i == 0 || !self.near(i) {
            return None;
        }
        let year = self.year_digits(i + 2)?;
        let month = stamp_month(self.str(i - 1))?;
        let day = self.small(i).filter(|d| (1..=31).contains(d))? as u8;
        Some(Point { year: Some(year), part: Part::Day(month, day), first: i - 1, next: i + 3 })
    }

    /// The same, where what stands before is known to be a date (`led`): "entre 1/10 y 7/11".
    pub fn numeric_date(&self, i: usize, led: bool) -> Option<Point> {
        if !self.is_digits(i) || (i > 0 && self.touches(i) && self.tokens[i - 1].kind != Kind::Sign) {
            return None;
        }
        let separator = self.sign(i + 1);
        if !matches!(separator, '/' | '-' | '.')
            || !self.touches(i + 1)
            || !self.is_digits(i + 2)
            || !self.touches(i + 2)
        {
            return None;
        }
        let third =
            self.is_sign(i + 3, separator) && self.touches(i + 3) && self.is_digits(i + 4) && self.touches(i + 4);
        let (a, b) = (self.small(i)?, self.small(i + 2)?);
        let (x, y) = (self.digits(i), self.digits(i + 2));
        if !third {
            return self.numeric_pair(i, separator, (a, x), (b, y), led);
        }
        let end = i + 5;
        if self.touches(end)
            && (self.tokens[end].kind != Kind::Sign
                || (self.is_sign(end, separator) && self.is_digits(end + 1) && self.touches(end + 1)))
        {
            return None;
        }
        let (c, z) = (self.small(i + 4)?, self.digits(i + 4));
        let point = |y: u64, m: u64, d: u64| {
            let fits = (1..=12).contains(&m) && (1..=31).contains(&d) && YEARS.contains(&y);
            fits.then_some(Point { year: Some(y as i32), part: Part::Day(m as u8, d as u8), first: i, next: end })
        };
        if x == 4 && y <= 2 && z <= 2 {
            return point(a, b, c).or_else(|| point(a, c, b));
        }
        if x > 2 || y > 2 || !(z == 4 || z == 2) || (separator == '.' && z == 2 && !(x == 2 && y == 2)) {
            return None;
        }
        let year = if z == 4 { c } else { c + if c < 50 { 2000 } else { 1900 } };
        if self.lexicon.words.month_first && separator != '.' {
            point(year, a, b).or_else(|| point(year, b, a))
        } else {
            point(year, b, a).or_else(|| point(year, a, b))
        }
    }

    /// "01/2025", "15.2.", "12/3" after a preposition of time.
    fn numeric_pair(
        &self,
        i: usize,
        separator: char,
        (a, x): (u64, usize),
        (b, y): (u64, usize),
        led: bool,
    ) -> Option<Point> {
        let end = i + 3;
        let glued = self.touches(end) && self.tokens[end].kind != Kind::Sign;
        let of = self.past(end, Mark::Of);
        // "2/1000 kilograms", "1/4 di miglio"
        if glued || self.is_unit_behind(end) || (of > end && self.is_unit_behind(of)) {
            return None;
        }
        // "2015-3"; "2010-11" is a season
        let month = x == 4 && y <= 2 && separator != '.' && (1..=12).contains(&b) && b != (a + 1) % 100;
        if month && YEARS.contains(&a) {
            return Some(Point { year: Some(a as i32), part: Part::Month(b as u8), first: i, next: end });
        }
        if x <= 2 && y == 4 && separator != '.' && (1..=12).contains(&a) && YEARS.contains(&b) {
            return Some(Point { year: Some(b as i32), part: Part::Month(a as u8), first: i, next: end });
        }
        let before = |marks: &[Mark]| self.before(i).is_some_and(|p| marks.iter().any(|&m| self.is(p, m)));
        let counted = self.counts_noun(end) || of > end;
        // "il 22/04", "le 3/4": only where no noun and no "of" follows.
        let day = before(&[Mark::The, Mark::DayBefore]) && !counted && !before(&[Mark::OutOf]);
        let led = led || before(&[Mark::ClockBefore, Mark::InYear, Mark::From]) || day;
        // "22/04" is not a fraction, nor are the two numbers of a text that says nothing else.
        let alone = self.tokens.len() == 3 && a > b;
        let zero = y == 2 && self.leading_zero(i + 2);
        // "am 15.2.": the second full stop makes it a date.
        let stop = self.is_sign(end, '.') && self.touches(end) && self.lexicon.grammar.ordinal_stop;
        // "op 5.12"
        let point = !self.lexicon.words.month_first
            && before(&[Mark::DayBefore])
            && !counted
            && self.entry(end).scale.is_none();
        let dotted = separator == '.' && (stop || point);
        let slashed = separator == '/' && (led || alone || zero);
        let (m, d) = if self.lexicon.words.month_first { (a, b) } else { (b, a) };
        let fits = x <= 2 && y <= 2 && (1..=12).contains(&m) && (1..=31).contains(&d);
        ((dotted || slashed) && fits).then_some(Point {
            year: None,
            part: Part::Day(m as u8, d as u8),
            first: i,
            next: end + usize::from(dotted && stop && self.near(end + 1)),
        })
    }

    /// "2020/Sep/23", "Sep-23-2020", "23-2020-septembre", "Oct/2": a month's name between digits, in any order.
    pub fn mixed(&self, i: usize) -> Option<Point> {
        let separator = self.sign(i + 1);
        if !matches!(separator, '/' | '-') || !self.touches(i + 1) || !self.touches(i + 2) {
            return None;
        }
        let (mut year, mut month, mut day) = (None, None, None);
        let mut at = i;
        for k in 0..3 {
            match (self.entry(at).month, self.digits(at)) {
                (Some(m), _) if month.is_none() => month = Some(m),
                (None, 4) if self.is_digits(at) && year.is_none() => year = Some(self.small(at)? as i32),
                (None, 1 | 2) if self.is_digits(at) && day.is_none() => day = Some(self.small(at)? as u8),
                _ => return None,
            }
            at += 1;
            let on = k < 2 && self.is_sign(at, separator) && self.touches(at) && self.touches(at + 1);
            if !on {
                break;
            }
            at += 1;
        }
        let fits = day.is_some_and(|d| (1..=31).contains(&d)) && year.is_none_or(|y| YEARS.contains(&(y as u64)));
        // "3-Mai" is left to the other rules: a day alone joined by a hyphen may be a range.
        let enough = year.is_some() || separator == '/';
        let glued = self.touches(at) && self.tokens[at].kind != Kind::Sign;
        (fits && enough && !glued).then_some(Point { year, part: Part::Day(month?, day?), first: i, next: at })
    }

    /// "29/2-1/3/2019", "1-10-2018-7-10-2018": two dates in digits, joined by a dash.
    pub fn numeric_range(&self, i: usize) -> Option<(Point, Point)> {
        if !self.is_digits(i) || self.digits(i) > 2 || (i > 0 && self.touches(i)) {
            return None;
        }
        let separator = self.sign(i + 1);
        if !matches!(separator, '/' | '-' | '.') {
            return None;
        }
        let a = self.short_date(i, separator)?;
        let joint = matches!(self.sign(a.next), '-' | '–') && self.touches(a.next) == self.touches(a.next + 1);
        let b = self.short_date(a.next + 1, separator).filter(|_| joint && self.near(a.next + 1))?;
        // With hyphens inside and between, only two whole dates are sure; "1/2-3/4" are fractions, "1.2-3.4" numbers.
        let whole = a.year.is_some() && b.year.is_some();
        let sure = match separator {
            '-' => whole || (b.year.is_some() && !self.touches(a.next)),
            '/' => b.year.is_some() || self.small(i)? > self.small(i + 2)?,
            _ => whole,
        };
        let glued = self.touches(b.next) && (self.tokens[b.next].kind != Kind::Sign || self.is_digits(b.next + 1));
        (sure && !glued).then_some((a, b))
    }

    /// Day and month in digits at token `i`, a year of four digits behind them.
    fn short_date(&self, i: usize, separator: char) -> Option<Point> {
        let group = |k: usize| self.is_digits(k) && self.digits(k) <= 2;
        let joined = |k: usize| self.is_sign(k, separator) && self.touches(k) && self.touches(k + 1);
        if !group(i) || !joined(i + 1) || !group(i + 2) {
            return None;
        }
        let (a, b) = (self.small(i)?, self.small(i + 2)?);
        let (month, day) = if self.lexicon.words.month_first && separator != '.' { (a, b) } else { (b, a) };
        let year =
            (joined(i + 3) && self.is_digits(i + 4) && self.digits(i + 4) == 4).then(|| self.small(i + 4)).flatten();
        let fits = (1..=12).contains(&month) && (1..=31).contains(&day) && year.is_none_or(|y| YEARS.contains(&y));
        fits.then_some(Point {
            year: year.map(|y| y as i32),
            part: Part::Day(month as u8, day as u8),
            first: i,
            next: if year.is_some() { i + 5 } else { i + 3 },
        })
    }
}
