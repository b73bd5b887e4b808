//! Days, and the missing year of a date.

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A date without a year is given the nearest one only where it lies within so
/// many days of the day of writing; further off, the text alone does not tell
/// last year's from this year's.
const NEAREST_DAYS: i32 = 100;

/// A Monday.
const MONDAY: Day = Day { year: 2024, month: 1, day: 1 };

impl Day {
    /// Reads `2025-07-14`, whatever follows.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.get(..10)?.split('-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        let day = parts.next()?.parse().ok()?;
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Day { year, month, day })
    }

    /// Whether its month has that many days.
    pub fn exists(self) -> bool {
        self.day <= Day::last(self.year, self.month)
    }

    /// Days since the year 0, exact to the day (months of a proleptic Gregorian year).
    fn number(self) -> i32 {
        let (y, m) = if self.month <= 2 {
            (self.year - 1, i32::from(self.month) + 9)
        } else {
            (self.year, i32::from(self.month) - 3)
        };
        365 * y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + (m * 306 + 5) / 10 + i32::from(self.day) - 1
    }

    /// The day with that number.
    fn numbered(number: i32) -> Day {
        // From March on, so that a leap day ends its year; a guess from the mean year is one too high at most.
        let before = |y: i32| 365 * y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400);
        let guess = ((10_000 * i64::from(number) + 14_780).div_euclid(3_652_425)) as i32;
        let y = if before(guess) > number { guess - 1 } else { guess };
        let rest = number - before(y);
        let m = (100 * rest + 52) / 3060;
        let day = (rest - (m * 306 + 5) / 10 + 1) as u8;
        Day { year: y + (m + 2) / 12, month: ((m + 2) % 12 + 1) as u8, day }
    }

    /// So many days later, earlier where negative.
    pub fn plus(self, days: i32) -> Day {
        Day::numbered(self.number() + days)
    }

    /// 1 (Monday) to 7.
    pub fn weekday(self) -> u8 {
        (self.number() - MONDAY.number()).rem_euclid(7) as u8 + 1
    }

    /// Its week by ISO 8601 ("2026-W48"): that of its Thursday.
    pub fn week(self) -> String {
        let thursday = self.plus(4 - i32::from(self.weekday()));
        let first = Day { month: 1, day: 1, ..thursday };
        format!("{:04}-W{:02}", thursday.year, (thursday.number() - first.number()) / 7 + 1)
    }

    /// The month this many months later, earlier where negative, by ISO 8601 ("2026-12").
    pub fn month(self, later: i32) -> String {
        let months = self.year * 12 + i32::from(self.month) - 1 + later;
        format!("{:04}-{:02}", months.div_euclid(12), months.rem_euclid(12) + 1)
    }

    /// The day by ISO 8601 ("2026-11-26").
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// The year of the day `month`, `day` nearest to this one; `None` where that is not certain.
    pub fn nearest_year(self, month: u8, day: u8) -> Option<i32> {
        let distance = |year: i32| (Day { year, month, day }.number() - self.number()).abs();
        let best = (self.year - 1..=self.year + 1).min_by_key(|&y| distance(y))?;
        (distance(best) <= NEAREST_DAYS).then_some(best)
    }

    /// The last day of a month.
    pub fn last(year: i32, month: u8) -> u8 {
        let first = Day { year, month, day: 1 };
        let next =
            if month == 12 { Day { year: year + 1, month: 1, day: 1 } } else { Day { month: month + 1, ..first } };
        (next.number() - first.number()) as u8
    }

    /// The day of the month that is its `n`th `weekday` (1 is Monday), the last where `n` is 0; `None` where it has none.
    pub fn nth_weekday(year: i32, month: u8, weekday: u8, n: u8) -> Option<u8> {
        let first = Day { year, month, day: 1 }.weekday() - 1;
        let earliest = 1 + (weekday + 6 - first) % 7;
        let last = Day::last(year, month);
        let day = if n == 0 { earliest + (last - earliest) / 7 * 7 } else { earliest + 7 * (n - 1) };
        (n <= 5 && day <= last).then_some(day)
    }
}
