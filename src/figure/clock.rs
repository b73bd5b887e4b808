//! Times of day.

use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{FigureKind, Value};
use crate::lang::figure::Mark;

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Clock {
    hour: u8,
    minute: u8,
    second: Option<u8>,
    next: usize,
    /// How sure the text makes it: 0 a bare number, 1 a mark that is a duration too, 2 nothing else.
    sure: u8,
    /// "am" or "pm" is said.
    half: bool,
}

impl Reader<'_> {
    /// The time of day, or the range of them, that begins at token `i`.
    pub fn clock(&self, i: usize) -> Option<Reading> {
        let first = i;
        let i = if self.is(i, Mark::ClockStrong) && self.near(i + 1) { i + 1 } else { i };
        if !self.is_digits(i) {
            return None;
        }
        let mut a = self.clock_point(i)?;
        let strong = i > first || (i > 0 && self.is(i - 1, Mark::ClockStrong));
        if let Some(at) = self.clock_joint(a.next)
            && let Some(b) = self.clock_point(at)
        {
            let open = self
                .before(i)
                .is_some_and(|p| self.is(p, Mark::From) || self.is(p, Mark::Between) || self.is(p, Mark::ClockBefore));
            let strong_end = self.is(at - 1, Mark::ClockStrong) || strong;
            let plain = (a.sure == 2 && b.sure > 0)
                || (b.sure == 2 && !(a.sure == 0 && a.minute > 0 && b.half))
                || (a.sure > 0 && b.sure > 0)
                || (open && b.sure > 0)
                || (strong && strong_end && open);
            if plain && (a.hour, a.minute) != (b.hour, b.minute) && !self.is_unit_behind(b.next) {
                if b.half && !a.half && a.hour < 12 && b.hour >= 12 && a.hour + 12 < b.hour {
                    a.hour += 12;
                }
                let value = Value::TextRange([text(&a), text(&b)]);
                return Some(Reading { first: i, next: b.next, kind: FigureKind::Time, value, unit: None });
            }
        }
        let led = self.before(i).is_some_and(|p| self.is(p, Mark::ClockBefore));
        let lasts =
            self.before(i).is_some_and(|p| self.is(p, Mark::During)) || (a.sure == 1 && self.is(a.next, Mark::Of));
        let is_time = match a.sure {
            2 => !lasts || a.half,
            1 => led && !lasts,
            _ => strong && !self.is_unit_behind(a.next) && !self.counts_something(a.next),
        };
        is_time.then(|| Reading {
            first: i,
            next: a.next,
            kind: FigureKind::Time,
            value: Value::Text(text(&a)),
            unit: None,
        })
    }

    /// The token behind what joins two times.
    fn clock_joint(&self, i: usize) -> Option<usize> {
        if self.tokens.get(i).is_none_or(|t| t.gap > Gap::Space) {
            return None;
        }
        let mut at = i + 1;
        match self.sign(i) {
            '-' | '–' => return (self.touches(i) == self.touches(at) && self.is_digits(at)).then_some(at),
            '\0' => {}
            _ => return None,
        }
        if !self.is(i, Mark::To) && !self.is(i, Mark::And) {
            return None;
        }
        // "fino alle 18", "hasta las 5"
        while self.near(at) && (self.is(at, Mark::The) || self.is(at, Mark::To) || self.is(at, Mark::ClockStrong)) {
            at += 1;
        }
        (self.is_digits(at) && self.near(at)).then_some(at)
    }

    /// Whether a unit stands at token `i`.
    pub fn is_unit_behind(&self, i: usize) -> bool {
        self.near(i)
            && (self.is_sign(i, '%') || self.entry(i).measure.is_some() || super::symbol::is_currency(self.sign(i)))
    }

    fn two(&self, i: usize) -> Option<u8> {
        if !self.is_digits(i) || self.digits(i) > 2 {
            return None;
        }
        self.numeral_of_one(i)
    }

    fn numeral_of_one(&self, i: usize) -> Option<u8> {
        let digits = self.str(i).chars().filter_map(super::token::digit);
        u8::try_from(super::decimal::Decimal::of_digits(digits, 0)?.to_u64()?).ok()
    }

    fn clock_point(&self, i: usize) -> Option<Clock> {
        let hour = self.two(i).filter(|&h| h <= 24)?;
        if i > 0 && self.touches(i) && !matches!(self.sign(i - 1), '(' | '-' | '–' | '\'' | '’' | '"' | '«' | '“')
        {
            return None;
        }
        let mut c = Clock { hour, minute: 0, second: None, next: i + 1, sure: 0, half: false };
        let separator = self.sign(i + 1);
        let minute = self
            .two(i + 2)
            .filter(|&m| m < 60 && self.digits(i + 2) == 2 && self.touches(i + 2) && self.touches(i + 1));
        match (separator, minute) {
            (':', Some(m)) => {
                (c.minute, c.next, c.sure) = (m, i + 3, 2);
                if self.is_sign(i + 3, ':') && self.touches(i + 3) && self.touches(i + 4) {
                    c.second = Some(self.two(i + 4).filter(|&s| s < 60)?);
                    c.next = i + 5;
                }
                if self.touches(c.next) && (self.is_digits(c.next) || matches!(self.sign(c.next), ':' | '/' | '%')) {
                    return None;
                }
            }
            // "18.30 Uhr", "alle 18.30"
            ('.' | ',', Some(m)) => {
                let longer = matches!(self.sign(i + 3), '.' | ',')
                    && self.touches(i + 3)
                    && self.is_digits(i + 4)
                    && self.touches(i + 4);
                let word = self.is(i + 3, Mark::ClockAfter) && self.near(i + 3);
                let strong = i > 0 && self.is(i - 1, Mark::ClockStrong);
                let half = self.half_day(i + 3).is_some();
                if longer || !(word || strong || half) {
                    return None;
                }
                (c.minute, c.next, c.sure) =
                    (m, i + 3, if strong && !self.is_unit_behind(i + 3) || half { 2 } else { 0 });
            }
            _ => {}
        }
        // "alle 1.458.000 tonnellate" begins no time.
        let number_goes_on = matches!(self.sign(c.next), '.' | ',')
            && self.touches(c.next)
            && self.touches(c.next + 1)
            && self.is_digits(c.next + 1);
        if number_goes_on {
            return None;
        }
        // "14 h 30", "18 Uhr", "17 uur"
        let mark = self.entry(c.next);
        if mark.is(Mark::ClockAfter) && self.near(c.next) {
            let at = c.next;
            let sure = mark.is(Mark::ClockSure);
            c.sure = c.sure.max(if sure || c.minute > 0 { 2 } else { 1 });
            c.next = at + 1;
            let short = self.str(at).len() == 1;
            let behind = self.two(at + 1).filter(|&m| m < 60 && self.digits(at + 1) == 2 && self.near(at + 1));
            if let Some(m) = behind.filter(|_| (short || sure) && c.minute == 0 && separator != ':')
                && !(self.touches(at + 2) && self.tokens[at + 2].kind != Kind::Sign)
                && !self.is_unit_behind(at + 2)
            {
                (c.minute, c.next, c.sure) = (m, at + 2, 2);
            }
            // "24 h/24"
            if self.is_sign(c.next, '/') && self.touches(c.next) {
                return None;
            }
            // "18.30 h." keeps its full stop out.
        }
        if let Some((afternoon, next)) = self.half_day(c.next) {
            if c.hour == 0 || c.hour > 12 {
                return (c.sure == 2).then_some(c);
            }
            c.hour = c.hour % 12 + if afternoon { 12 } else { 0 };
            (c.next, c.sure, c.half) = (next, 2, true);
        }
        Some(c)
    }

    /// "am", "p.m.": whether it is the afternoon, and the token after it.
    fn half_day(&self, i: usize) -> Option<(bool, usize)> {
        if !self.near(i) || !self.is_word(i) {
            return None;
        }
        let word = self.str(i);
        let afternoon = match word {
            "am" | "AM" | "Am" => false,
            "pm" | "PM" | "Pm" => true,
            "a" | "p" | "A" | "P"
                if self.is_sign(i + 1, '.') && self.touches(i + 1) && matches!(self.str(i + 2), "m" | "M") =>
            {
                let stop = self.is_sign(i + 3, '.') && self.touches(i + 3);
                return Some((matches!(word, "p" | "P"), i + 3 + usize::from(stop)));
            }
            _ => return None,
        };
        // German "am" is a preposition, Portuguese "am" nothing.
        let english = self.lexicon.code == "en" || self.touches(i) || word.chars().all(char::is_uppercase);
        english.then_some((afternoon, i + 1))
    }
}

fn text(c: &Clock) -> String {
    match c.second {
        Some(s) => format!("{:02}:{:02}:{s:02}", c.hour, c.minute),
        None => format!("{:02}:{:02}", c.hour, c.minute),
    }
}
