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
        // The first of January 2024 was a Monday.
        let monday = Day { year: 2024, month: 1, day: 1 }.number();
        let first = (Day { year, month, day: 1 }.number() - monday).rem_euclid(7) as u8;
        let earliest = 1 + (weekday + 6 - first) % 7;
        let last = Day::last(year, month);
        let day = if n == 0 { earliest + (last - earliest) / 7 * 7 } else { earliest + 7 * (n - 1) };
        (n <= 5 && day <= last).then_some(day)
    }
}
