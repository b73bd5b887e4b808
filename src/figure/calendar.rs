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
}
