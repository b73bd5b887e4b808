//! Dates in digits only.

use super::point::{Part, Point, YEARS};
use super::reader::Reader;
use super::token::Kind;
use crate::lang::figure::Mark;

impl Reader<'_> {
    /// "12/03/1994", "2025-07-14", "27.03.2025", "18/07/14".
    pub fn numeric(&self, i: usize) -> Option<Point> {
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
}
