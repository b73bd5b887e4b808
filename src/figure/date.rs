//! Dates and periods.

pub use super::calendar::Day;
use super::decimal::Decimal;
use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};

/// A point of the calendar, as total as the text says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The year, where it is said.
    year: Option<i32>,
    /// What part of the year.
    part: Part,
    /// First token.
    first: usize,
    /// Token after it.
    next: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Year,
    Month(u8),
    Day(u8, u8),
    Quarter(u8),
    Half(u8),
    Week(u8),
}

/// Years that four bare digits can be.
const YEARS: std::ops::RangeInclusive<u64> = 1000..=2199;
/// Years that need no preposition to be read as one.
const LIKELY_YEARS: std::ops::RangeInclusive<i32> = 1900..=2060;

impl Reader<'_> {
    /// The date or the period that begins at token `i`.
    pub fn date(&self, i: usize) -> Option<Reading> {
        // "T3 2025": the letter is no word of its own.
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
        let a = match self.days_of_one_month(i) {
            Some(range) => return Some(range),
            None => self.point(i)?,
        };
        if let Some(range) = self.date_range(&a) {
            return Some(range);
        }
        if a.part == Part::Year && !self.is_year(&a) {
            return None;
        }
        Some(self.reading(a.first, a.next, FigureKind::Date, Value::Text(self.iso(&a, None))))
    }

    fn reading(&self, first: usize, next: usize, kind: FigureKind, value: Value) -> Reading {
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

    // --- points ---

    fn point(&self, i: usize) -> Option<Point> {
        let entry = self.entry(i);
        if entry.weekday.is_some() {
            let mut at = i + 1;
            if matches!(self.sign(at), ',' | '.') && self.touches(at) {
                at += 1;
            }
            at = self.past(at, Mark::The);
            return self
                .near(at)
                .then(|| self.day_month(at).or_else(|| self.month_day(at)))
                .flatten()
                .map(|p| Point { first: i, ..p });
        }
        if entry.is(Mark::Edge) {
            return self.edge(i);
        }
        self.plain_point(i)
    }

    fn plain_point(&self, i: usize) -> Option<Point> {
        self.numeric(i)
            .or_else(|| self.part_of_year(i))
            .or_else(|| self.day_month(i))
            .or_else(|| self.month_day(i))
            .or_else(|| self.month(i))
            .or_else(|| self.year_point(i))
    }

    /// "fin juillet", "end of July", "mi-2025", "Anfang 2024".
    fn edge(&self, i: usize) -> Option<Point> {
        let mut at = i + 1;
        if self.is_sign(at, '-') && self.touches(at) {
            at += 1;
        }
        at = self.past(at, Mark::Of);
        at = self.past(at, Mark::The);
        if !self.near(at) {
            return None;
        }
        let p = self.part_of_year(at).or_else(|| self.month(at)).or_else(|| self.year_point(at))?;
        Some(Point { first: i, ..p })
    }

    /// A year at token `i`, articles and prepositions passed over: its value and the token after it.
    fn year_after(&self, i: usize) -> Option<(i32, usize)> {
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
        // "10 agosto 99"
        if at == i && self.is_digits(at) && self.digits(at) == 2 && self.ends_at(at + 1) && self.small(at)? > 31 {
            return Some((1900 + self.small(at)? as i32, at + 1));
        }
        // "'25"
        if self.is_apostrophe(at) && self.is_digits(at + 1) && self.digits(at + 1) == 2 && self.touches(at + 1) {
            return Some((2000 + self.small(at + 1)? as i32, at + 2));
        }
        None
    }

    /// Four bare digits that can be a year.
    fn year_digits(&self, i: usize) -> Option<i32> {
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
    fn small(&self, i: usize) -> Option<u64> {
        Decimal::of_digits(self.str(i).chars().filter_map(super::token::digit), 0)?.to_u64()
    }

    /// A day of the month at token `i`: its number and the token after it.
    fn day_number(&self, i: usize) -> Option<(u8, usize)> {
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
        } else {
            return None;
        };
        if next == i + 1 && self.is_digits(i) && self.touches(next) {
            if self.is_sign(next, '.') {
                next = match self.digit_rank(i) {
                    Some(end) => end,
                    None => next + usize::from(!(self.is_digits(next + 1) && self.touches(next + 1))),
                };
            } else if self.lexicon.ordinal_endings.binary_search(&self.str(next).to_lowercase().as_str()).is_ok() {
                next += 1;
            }
        }
        (1..=31).contains(&n).then_some((n as u8, next))
    }

    /// "4 mars 2024", "1er avril", "14. Juli 2025", "2 de julio de 2025".
    fn day_month(&self, i: usize) -> Option<Point> {
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
        let month = self.entry(at).month?;
        // "5 mars", but "deux Mars" is chocolate: a shy month wants digits before it.
        if self.is(at, Mark::ShyMonth) && !self.is_digits(i) {
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

    /// The token after a month's name and the full stop that abbreviates it.
    fn abbreviated(&self, i: usize) -> usize {
        let stop = self.is_sign(i + 1, '.') && self.touches(i + 1);
        let on = self.is_digits(i + 2) && self.near(i + 2);
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
        if !digits && self.entry(at).ordinal.is_none() && self.entry(at).cardinal.is_none() {
            return None;
        }
        // Only English writes the day behind the month in running text.
        if !(self.lexicon.words.month_first || self.ends_at(at + 1) && digits) {
            return None;
        }
        if digits && self.amount(at).is_some_and(|a| a.measure.is_some() || a.scale > 0 || a.next > at + 1) {
            return None;
        }
        let (day, next) = self.day_number(at)?;
        if !self.touches(next) && self.counts_something(next) && self.is_plural(next) {
            return None;
        }
        let (year, next) = self.year_after(next).map_or((None, next), |(y, n)| (Some(y), n));
        Some(Point { year, part: Part::Day(month, day), first: i, next })
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
        if self.entry(i).cardinal.is_some() {
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
            return false;
        }
        // A first name or a surname: "Avril Lavigne", "Frau Mai".
        !(capital && !self.has_capital_months() && self.is_capital(i + 1))
    }

    fn has_capital_months(&self) -> bool {
        matches!(self.lexicon.code, "en" | "de")
    }

    /// "2e trimestre 2025", "first half of 2025", "T2 2025", "Q3", "KW 32".
    fn part_of_year(&self, i: usize) -> Option<Point> {
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
        let halves = self.entry(at).half || (self.lexicon.code == "en" && self.is(at, Mark::HalfYear));
        if year.is_none() && halves {
            let mut of = self.past(next, Mark::Of);
            of = self.past(of, Mark::The);
            let named = next > at + 1
                || self.is(of, Mark::YearWord)
                || self.entry(of).measure == Some(Measure::Duration(1, "a"));
            if !named && (of > next || self.lexicon.code != "en") {
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
    fn abbreviated_part(&self, i: usize) -> Option<Point> {
        let letter = |k: usize| match self.str(k) {
            "T" | "Q" | "TRIM" if self.is_word(k) => Some(true),
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
        let year = self.year_digits(i)?;
        Some(Point { year: Some(year), part: Part::Year, first: i, next: i + 1 })
    }

    /// "12/03/1994", "2025-07-14", "27.03.2025", "18/07/14".
    fn numeric(&self, i: usize) -> Option<Point> {
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
            return self.numeric_pair(i, separator, (a, x), (b, y));
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
    fn numeric_pair(&self, i: usize, separator: char, (a, x): (u64, usize), (b, y): (u64, usize)) -> Option<Point> {
        let end = i + 3;
        let glued = self.touches(end) && self.tokens[end].kind != Kind::Sign;
        if glued {
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
        let led = self
            .before(i)
            .is_some_and(|p| self.is(p, Mark::ClockBefore) || self.is(p, Mark::InYear) || self.is(p, Mark::From));
        // "am 15.2.": the second full stop makes it a date.
        let dotted = separator == '.' && self.is_sign(end, '.') && self.touches(end) && self.lexicon.words.ordinal_dot;
        let slashed = separator == '/' && led;
        let (m, d) = if self.lexicon.words.month_first { (a, b) } else { (b, a) };
        let fits = x <= 2 && y <= 2 && (1..=12).contains(&m) && (1..=31).contains(&d);
        ((dotted || slashed) && fits).then_some(Point {
            year: None,
            part: Part::Day(m as u8, d as u8),
            first: i,
            next: end + usize::from(dotted),
        })
    }

    /// Whether four bare digits are a year here, and not a count.
    fn is_year(&self, p: &Point) -> bool {
        let Some(year) = p.year else { return false };
        if !self.is_digits(p.first) {
            return true;
        }
        let i = p.first;
        if self.amount(i).is_some_and(|a| a.measure.is_some() || a.scale > 0 || a.next > i + 1) {
            return false;
        }
        let before = self.before(i);
        if before
            .is_some_and(|b| self.is(b, Mark::Label) || self.is(b, Mark::Phone) || matches!(self.sign(b), '#' | '+'))
        {
            return false;
        }
        let led = before.is_some_and(|b| {
            [Mark::InYear, Mark::Edge, Mark::Between, Mark::From].iter().any(|&m| self.is(b, m))
                || self.entry(b).month.is_some()
        });
        let noun = self.counts_something(i + 1) && self.is_capital(i + 1) == self.lexicon.words.capital_nouns;
        let plural = noun && (self.is_plural(i + 1) || self.lexicon.words.capital_nouns);
        let round = year % 50 == 0;
        if led {
            return !(round && plural && !LIKELY_YEARS.contains(&year));
        }
        if !LIKELY_YEARS.contains(&year) || (round && noun) {
            return false;
        }
        // "Euro 2024": the year is part of the name.
        let name = before.is_some_and(|b| {
            self.is_word(b)
                && (self.is_capital(b)
                    && !self.lexicon.words.capital_nouns
                    && !self.begins_sentence(b)
                    && self.entry(b).marks == 0
                    || self.is(b, Mark::Name))
        });
        !name || matches!(self.lexicon.code, "en") && self.tokens[i].gap != Gap::Space
    }

    // --- ranges ---

    /// The token behind what joins two dates, and whether it is "and".
    fn date_joint(&self, i: usize) -> Option<(usize, bool)> {
        let token = self.tokens.get(i)?;
        if token.gap > Gap::Space {
            return None;
        }
        if matches!(self.sign(i), '-' | '–' | '—' | '/') {
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
        if let (Part::Day(month, day), true) =
            (a.part, self.lexicon.words.month_first && self.entry(a.first).month.is_some())
            && let Some((last, next)) = self.day_number(second).filter(|&(last, _)| last > day)
            && !and
            && self.is_digits(second)
            && !self.counts_something(next)
        {
            let (year, next) = self.year_after(next).map_or((a.year, next), |(y, n)| (Some(y), n));
            return Some(self.range_reading(a, &Point { year, part: Part::Day(month, last), first: second, next }));
        }
        let mut b = if self.is(second, Mark::Edge) { self.edge(second)? } else { self.plain_point(second)? };
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

    fn is_change_of_years(&self, a: &Point) -> bool {
        self.has_between(a.first) || self.after(a.first, Mark::From)
    }

    fn range_reading(&self, a: &Point, b: &Point) -> Reading {
        // "from November to February 2017": the first lies in the year before.
        let month = |p: &Point| match p.part {
            Part::Month(m) | Part::Day(m, _) => m,
            Part::Quarter(q) => q * 3,
            Part::Half(h) => h * 6,
            _ => 0,
        };
        let year = a.year.or(b.year.map(|y| if month(a) > month(b) { y - 1 } else { y }));
        let last = self.iso(b, None);
        let known = last.get(..4).and_then(|y| y.parse::<i32>().ok());
        let first = self.iso(a, year.or(known.map(|y| if month(a) > month(b) { y - 1 } else { y })));
        self.reading(a.first, b.next, FigureKind::DateRange, Value::TextRange([first, last]))
    }

    // --- decades and centuries ---

    /// "les années 1990", "the 1990s", "die 1990er Jahre", "anni '90".
    fn decade(&self, i: usize) -> Option<Reading> {
        let (mut at, led) = if self.is(i, Mark::DecadeBefore) { (i + 1, true) } else { (i, false) };
        if led {
            at = self.past(at, Mark::Of);
            if self.is_apostrophe(at) {
                at += 1;
            }
            if !self.near(at) {
                return None;
            }
        }
        let written = self.is_digits(at).then(|| self.small(at)).flatten();
        let first = match written {
            Some(y) if self.digits(at) == 4 && y % 10 == 0 && (1000..2100).contains(&y) => y as i32,
            Some(y) if self.digits(at) == 2 && y % 10 == 0 && (led || self.touches(at + 1)) => {
                if y >= 30 {
                    1900 + y as i32
                } else {
                    2000 + y as i32
                }
            }
            None if led && self.entry(at).cardinal.is_some_and(|n| n >= 20 && n % 10 == 0) => {
                1900 + self.entry(at).cardinal? as i32
            }
            _ => return None,
        };
        let mut next = at + 1;
        let suffix = self.touches(next) && self.is(next, Mark::DecadeAfter);
        if suffix {
            next += 1;
            if self.is_sign(next, '-') && self.touches(next) {
                next += 1;
            }
            if self.is(next, Mark::DecadeBefore) || self.is(next, Mark::YearWord) {
                next += 1;
            }
        }
        if !(led || suffix) || (led && self.touches(next) && self.is_digits(next)) {
            return None;
        }
        let first_token = if !led && i > 0 && self.is_apostrophe(i - 1) && self.touches(i) { i - 1 } else { i };
        let value = Value::TextRange([format!("{first}"), format!("{}", first + 9)]);
        Some(self.reading(first_token, next, FigureKind::DateRange, value))
    }

    /// "XIXe siècle", "19th century", "19. Jahrhundert", "siglo XIX".
    fn century(&self, i: usize) -> Option<Reading> {
        let (n, first, next) = if self.is(i, Mark::Century) {
            if let Some(n) = roman(self.str(i + 1)).filter(|_| self.near(i + 1)) {
                (n, i, i + 2)
            } else {
                let ranked = self.before(i).filter(|_| self.near(i))?;
                let text = self.str(ranked).trim_end_matches(|c: char| c.is_lowercase() || matches!(c, 'º' | 'ª'));
                (roman(text)?, ranked, i + 1)
            }
        } else {
            let (n, at) = if self.is_digits(i) && self.digits(i) <= 2 {
                let dotted = self.is_sign(i + 1, '.') && self.touches(i + 1);
                (self.small(i)?, if dotted { i + 2 } else { self.digit_rank(i)? })
            } else {
                (self.entry(i).ordinal?, i + 1)
            };
            (self.is(at, Mark::Century) && self.near(at)).then_some(())?;
            (n, i, at + 1)
        };
        if !(1..=21).contains(&n) {
            return None;
        }
        let value = Value::TextRange([format!("{:04}", (n - 1) * 100 + 1), format!("{:04}", n * 100)]);
        Some(self.reading(first, next, FigureKind::DateRange, value))
    }
}

/// A Roman number up to 39.
fn roman(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > 8 {
        return None;
    }
    let value = |c| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let digits: Vec<u64> = text.chars().map(value).collect::<Option<_>>()?;
    let mut total = 0;
    let mut k = 0;
    while k < digits.len() {
        if k + 1 < digits.len() && digits[k] < digits[k + 1] {
            total += digits[k + 1] - digits[k];
            k += 2;
        } else {
            total += digits[k];
            k += 1;
        }
    }
    (1..40).contains(&total).then_some(total)
}
