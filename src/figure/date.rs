//! Dates, and the periods between two of them.

use super::calendar::Day;
use super::calendar_unit::{Part, Point};
use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};

/// Days of one month that a list names, at most, before the last.
const DAYS: usize = 5;

impl Reader<'_> {
    /// The date or the period that begins at token `i`.
    pub fn date(&self, i: usize) -> Option<Reading> {
        // "T3 2025": the letter is not a word of its own.
        if self.is_digits(i)
            && i > 0
            && self.touches(i)
            && matches!(self.str(i - 1), "T" | "Q" | "H" | "S")
            && !self.touches(i - 1)
        {
            let p = self.abbreviated_part(i - 1)?;
            return Some(
                self.date_range(&p).unwrap_or_else(|| {
                    self.reading(p.first, p.next, FigureKind::Date, Value::Text(self.iso(&p, None)))
                }),
            );
        }
        if let Some(span) = self.decade(i).or_else(|| self.century(i)) {
            return Some(span);
        }
        if self.is_digits(i) && self.is_code(i) {
            return None;
        }
        if let Some((a, b)) = self.numeric_range(i) {
            return Some(self.range_reading(&a, &b));
        }
        if let Some(day) = self.nth_day(i) {
            return Some(day);
        }
        if let Some(day) = self.either_day(i) {
            return Some(day);
        }
        let a = match self.days_of_one_month(i) {
            Some(range) => return Some(range),
            None => self.point(i)?,
        };
        if self.begins_counts(&a) {
            return None;
        }
        if let Some(range) = self.date_range(&a) {
            return Some(range);
        }
        if a.part == Part::Year && !self.is_year(&a) {
            return None;
        }
        Some(self.reading(a.first, a.next, FigureKind::Date, Value::Text(self.iso(&a, None))))
    }

    pub fn reading(&self, first: usize, next: usize, kind: FigureKind, value: Value) -> Reading {
        Reading { first, next, kind, value, unit: None }
    }

    /// ISO 8601, with `XXXX` where the year is not known.
    fn iso(&self, p: &Point, year: Option<i32>) -> String {
        let (month, day) = match p.part {
            Part::Month(m) => (m, 15),
            Part::Day(m, d) => (m, d),
            Part::Quarter(q) => (q * 3 - 1, 15),
            Part::Half(h) => (h * 6 - 3, 15),
            Part::Year | Part::Week(_) => (0, 0),
        };
        let near = || self.reference.filter(|_| month > 0).and_then(|r| r.nearest_year(month, day));
        let y = match p.year.or(year).or_else(near) {
            Some(y) => format!("{y:04}"),
            None => "XXXX".to_string(),
        };
        match p.part {
            Part::Year => y,
            Part::Month(m) => format!("{y}-{m:02}"),
            Part::Day(m, d) => format!("{y}-{m:02}-{d:02}"),
            Part::Quarter(q) => format!("{y}-Q{q}"),
            Part::Half(h) => format!("{y}-H{h}"),
            Part::Week(w) => format!("{y}-W{w:02}"),
        }
    }

    // --- ranges ---

    /// The token behind what joins two dates, and whether it is "and".
    fn date_joint(&self, i: usize) -> Option<(usize, bool)> {
        let token = self.tokens.get(i)?;
        if token.gap > Gap::Space {
            return None;
        }
        if let Some(at) = self.up_to_short(i) {
            return Some((at, false));
        }
        if matches!(self.sign(i), '-' | '–' | '—' | '/' | '~') {
            let even = self.touches(i) == self.touches(i + 1);
            return even.then_some((i + 1, false));
        }
        if self.is(i, Mark::To) {
            let mut at = i + 1;
            while self.near(at) && (self.is(at, Mark::To) || self.is(at, Mark::The)) {
                at += 1;
            }
            return Some((self.up_to_and_with(at), false));
        }
        self.is(i, Mark::And).then(|| (self.past(i + 1, Mark::The), true))
    }

    /// "du 3 au 5 mars", "4 y 5 de febrero", "10. bis 22. Oktober 2012".
    fn days_of_one_month(&self, i: usize) -> Option<Reading> {
        if !self.is_digits(i) || self.digits(i) > 2 {
            return None;
        }
        let (day, at) = self.day_number(i)?;
        let (at, _) = self.date_joint(at)?;
        let mut second = at;
        if self.entry(second).weekday.is_some() {
            second += 1;
        }
        if !self.near(second) || !self.is_digits(second) {
            return None;
        }
        let b = self.day_month(second)?;
        let Part::Day(month, last) = b.part else { return None };
        let a = Point { year: b.year, part: Part::Day(month, day), first: i, next: b.next };
        if day >= last {
            return None;
        }
        Some(self.range_reading(&a, &b))
    }

    /// "le 15 ou le 16 décembre", "les 15, 16 et 17 mars": the first of several days, whose month and year stand behind
    /// the last.
    fn either_day(&self, i: usize) -> Option<Reading> {
        if !self.is_digits(i) || self.digits(i) > 2 {
            return None;
        }
        let (day, next) = self.day_number(i)?;
        let (mut at, mut before) = (next, day);
        for n in 0..DAYS {
            let comma = self.is_sign(at, ',') && self.touches(at);
            // "4 y 5 de febrero" is a range.
            let joins = comma || self.is(at, Mark::Or) || n > 0 && self.is(at, Mark::And);
            let later = self.past(self.past(at + 1, Mark::The), Mark::DayBefore);
            if !joins || !self.is_digits(later) || self.digits(later) > 2 || !self.near(later) || self.touches(later) {
                return None;
            }
            if let Some(Point { year, part: Part::Day(month, _), .. }) = self.day_month(later).filter(|_| !comma) {
                let a = Point { year, part: Part::Day(month, day), first: i, next };
                return Some(self.reading(i, next, FigureKind::Date, Value::Text(self.iso(&a, None))));
            }
            let (number, end) = self.day_number(later).filter(|d| d.0 > before)?;
            (before, at) = (number, end);
        }
        None
    }

    fn date_range(&self, a: &Point) -> Option<Reading> {
        let (at, and) = self.date_joint(a.next)?;
        if !self.near(at) {
            return None;
        }
        if let Some(r) = self.short_year_range(a, at) {
            return Some(r);
        }
        let mut second = at;
        if self.entry(second).weekday.is_some() {
            second += 1;
        }
        // "July 13 to 15"
        if let (Part::Day(month, day), true) = (a.part, self.entry(a.first).month.is_some())
            && let Some((last, next)) = self.day_number(second).filter(|&(last, _)| last > day)
            && !and
            && (self.is_digits(second) || self.entry(second).ordinal.is_some())
            && !self.counts_something(next)
        {
            let (year, next) = self.year_after(next).map_or((a.year, next), |(y, n)| (Some(y), n));
            return Some(self.range_reading(a, &Point { year, part: Part::Day(month, last), first: second, next }));
        }
        // "between January 2019 and now": a period that ends on the day of writing.
        if self.is(second, Mark::Now) && (!and || self.has_between(a.first)) && a.year.is_some() {
            let today = self.reference?;
            let value = Value::TextRange([self.iso(a, None), today.iso()]);
            return Some(self.reading(a.first, second + 1, FigureKind::DateRange, value));
        }
        let mut b = if self.is(second, Mark::Edge) {
            self.edge(second)?
        } else {
            let led = matches!(a.part, Part::Day(..));
            self.plain_point(second).or_else(|| self.numeric_date(second, led))?
        };
        b.first = at;
        // "en 2023 et 2024" are two dates; "entre 2023 et 2024" is a period.
        if and && !self.has_between(a.first) {
            return None;
        }
        let slash = self.is_sign(at - 1, '/');
        let alike = match (a.part, b.part) {
            (Part::Year, Part::Year) => {
                a.year < b.year
                    && (self.is_year(a) || self.is_change_of_years(a))
                    && (!slash || b.year == a.year.map(|y| y + 1))
            }
            // "from 2014 to May 2018"
            (Part::Year, Part::Month(_) | Part::Day(..)) => a.year < b.year && self.is(at - 1, Mark::To) && !and,
            (Part::Year, _) => false,
            (_, Part::Year) => false,
            (Part::Month(_) | Part::Day(..), Part::Month(_) | Part::Day(..)) => {
                !slash || matches!((a.part, b.part), (Part::Day(..), Part::Day(..)))
            }
            (Part::Quarter(_), Part::Quarter(_)) | (Part::Half(_), Part::Half(_)) => true,
            _ => false,
        };
        alike.then(|| self.range_reading(a, &b))
    }

    /// "2024/25", "2019-20": the second year in two digits.
    fn short_year_range(&self, a: &Point, at: usize) -> Option<Reading> {
        let year = a.year.filter(|_| a.part == Part::Year && self.is_digits(a.next - 1))?;
        if !self.touches(at)
            || !matches!(self.sign(at - 1), '/' | '-' | '–')
            || !self.is_digits(at)
            || self.digits(at) != 2
        {
            return None;
        }
        let last = self.small(at)? as i32;
        let next_touches = self.touches(at + 1) && (self.tokens[at + 1].kind != Kind::Sign || self.is_digits(at + 2));
        if next_touches || (year + 1) % 100 != last {
            return None;
        }
        let value = Value::TextRange([format!("{year}"), format!("{}", year + 1)]);
        Some(self.reading(a.first, at + 1, FigureKind::DateRange, value))
    }

    /// "first Wednesday of October 2014", "l'ultimo giorno di ottobre 2015", "derde dag in oktober": a day by its
    /// rank in a month whose year is said or near.
    fn nth_day(&self, i: usize) -> Option<Reading> {
        let last = self.is(i, Mark::Last);
        if !last && self.entry(i).ordinal.is_none() && !self.is_digits(i) {
            return None;
        }
        let (n, at) = match self.digit_rank(i) {
            Some(next) => (self.small(i)?, next),
            None if last => (0, i + 1),
            None => (self.entry(i).ordinal?, i + 1),
        };
        let weekday = self.entry(at).weekday;
        // "primi giorni di aprile" are several.
        let day = self.entry(at).measure == Some(Measure::Duration(1, "d")) && !self.is(at, Mark::Days);
        if !(weekday.is_some() || day) || !self.near(at) || n > 31 {
            return None;
        }
        let mut of = at + 1;
        while self.near(of) && (self.is(of, Mark::Of) || self.is(of, Mark::InYear) || self.is(of, Mark::The)) {
            of = self.past(of, Mark::The).max(self.past(of, Mark::Of)).max(of + 1);
        }
        let month = self.entry(of).month.filter(|_| of > at + 1 && self.near(of))?;
        let (year, next) = self.year_after(of + 1).map_or((None, of + 1), |(y, n)| (Some(y), n));
        let known = year.or_else(|| self.reference?.nearest_year(month, 15));
        let day = match weekday {
            Some(w) => Day::nth_weekday(known?, month, w, n as u8)?,
            None if last => Day::last(known?, month),
            None => n as u8,
        };
        let point = Point { year, part: Part::Day(month, day), first: i, next };
        Some(self.reading(i, next, FigureKind::Date, Value::Text(self.iso(&point, None))))
    }

    fn is_change_of_years(&self, a: &Point) -> bool {
        self.has_between(a.first) || self.after(a.first, Mark::From)
    }

    pub fn range_reading(&self, a: &Point, b: &Point) -> Reading {
        // "from November to February 2017": the first lies in the year before.
        let month = |p: &Point| match p.part {
            Part::Month(m) | Part::Day(m, _) => m,
            Part::Quarter(q) => q * 3,
            Part::Half(h) => h * 6,
            _ => 0,
        };
        let year = a.year.or(b.year.map(|y| if month(a) > month(b) { y - 1 } else { y }));
        // "10 August 2013 - 12 September": the second lies in the same year or the next.
        let later = a.year.map(|y| if month(b) < month(a) { y + 1 } else { y });
        let mut last = self.iso(b, later);
        let known = |iso: &str| iso.get(..4).and_then(|y| y.parse::<i32>().ok());
        let first = self.iso(a, year.or(known(&last).map(|y| if month(a) > month(b) { y - 1 } else { y })));
        // Of the two only the first lies near the day of writing.
        if let (None, Some(y)) = (known(&last), known(&first)) {
            last = self.iso(b, Some(if month(b) < month(a) { y + 1 } else { y }));
        }
        self.reading(a.first, b.next, FigureKind::DateRange, Value::TextRange([first, last]))
    }
}
