//! Times of day.

use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};

/// Hours of the morning are as said.
const MORNING: u8 = 0;
/// Hours of the night up to this one follow midnight; later ones belong to the evening.
const NIGHT: u8 = 6;
/// Added to the hours of the afternoon and the evening.
const AFTERNOON: u8 = 12;
/// Words of the longest phrase for a part of the day.
const PART_WORDS: usize = 4;

/// Names of time zones.
const ZONES: [&str; 14] =
    ["GMT", "UTC", "CET", "CEST", "MEZ", "MESZ", "BST", "EST", "EDT", "CST", "PST", "PDT", "ET", "TU"];

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
        if let Some(time) = self.part_of_hour(i) {
            return Some(time);
        }
        let mut a = self.clock_point(i).or_else(|| self.spelled_hour(i))?;
        let part = self.part_before(i);
        let free = |c: &Clock| c.sure > 0 || !(self.is_unit_behind(c.next) || self.counts_noun(c.next));
        if let Some(part) = part.filter(|_| free(&a)) {
            a.set_part(part);
        }
        let strong = i > first || (i > 0 && self.is(i - 1, Mark::ClockStrong));
        if let Some(at) = self.clock_joint(a.next)
            && let Some(mut b) = self.clock_point(at).or_else(|| self.spelled_hour(at))
        {
            if let Some(part) = part.filter(|_| free(&b)) {
                b.set_part(part);
            }
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
        let is_time = self.is_zone(a.next) && a.sure > 0
            || match a.sure {
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

    /// "GMT", "heure locale", "Ortszeit" behind a time.
    fn is_zone(&self, i: usize) -> bool {
        self.near(i) && (ZONES.contains(&self.str(i)) || self.is(i, Mark::LocalTime))
    }

    /// "half past nine", "Viertel nach 8", "kwart voor tien", "halb neun": the hour is said with a part of it.
    fn part_of_hour(&self, i: usize) -> Option<Reading> {
        let first = i;
        let i = if self.is(i, Mark::One) && self.near(i + 1) { i + 1 } else { i };
        let half = self.is(i, Mark::Half);
        if !half && self.entry(i).fraction != Some(4) {
            return None;
        }
        let (past, to) = (self.is(i + 1, Mark::ClockPast), self.is(i + 1, Mark::ClockTo));
        // "halb neun" is half before nine; only where a time is led or said on.
        let before = half && !past && self.lexicon.words.half_before;
        let at = if before { i + 1 } else { i + 2 };
        if !(before || past || (to && !half)) || !self.near(i + 1) || !self.near(at) {
            return None;
        }
        let hour = self.small(at).filter(|_| self.is_digits(at)).or(self.entry(at).cardinal.map(u64::from))?;
        let hour = u8::try_from(hour).ok().filter(|h| (1..=24).contains(h))?;
        let c = self.with_part(Clock { hour, minute: 0, second: None, next: at + 1, sure: 0, half: false })?;
        let led = self.after(first, Mark::ClockBefore) || self.after(first, Mark::ClockStrong) || c.sure == 2;
        let counted = self.counts_noun(c.next) && !self.ends_at(c.next) && !(led && before);
        if !(led || past) || self.is_unit_behind(c.next) || counted {
            return None;
        }
        let minutes = i32::from(c.hour) * 60
            + if before {
                -30
            } else if half {
                30
            } else if past {
                15
            } else {
                -15
            };
        let minutes = minutes.rem_euclid(24 * 60);
        let value = Value::Text(format!("{:02}:{:02}", minutes / 60, minutes % 60));
        Some(Reading { first, next: c.next, kind: FigureKind::Time, value, unit: None })
    }

    /// The token behind what joins two times.
    fn clock_joint(&self, i: usize) -> Option<usize> {
        if self.tokens.get(i).is_none_or(|t| t.gap > Gap::Space) {
            return None;
        }
        let mut at = i + 1;
        match self.sign(i) {
            '-' | '–' => return (self.touches(i) == self.touches(at) && self.begins_hour(at)).then_some(at),
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
        (self.begins_hour(at) && self.near(at)).then_some(at)
    }

    fn begins_hour(&self, i: usize) -> bool {
        self.is_digits(i) || self.entry(i).cardinal.is_some()
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
                // "tussen 15.00 en 17.00": no decimals, where those have a comma.
                let dotted = separator == '.' && self.lexicon.words.decimal == ',' && self.digits(i) == 2;
                if longer || !(word || strong || half || dotted) {
                    return None;
                }
                (c.minute, c.next, c.sure) = (
                    m,
                    i + 3,
                    if strong && !self.is_unit_behind(i + 3) || half { 2 } else { u8::from(dotted && !word) },
                );
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
            // "20 heures et demie", "8 heures et quart"
            if c.minute == 0 && self.is(at + 1, Mark::And) && self.near(at + 1) && self.near(at + 2) {
                let quarter = self.entry(at + 2).fraction == Some(4);
                let half = self.is(at + 2, Mark::Half);
                if quarter || half {
                    (c.minute, c.next) = (if half { 30 } else { 15 }, at + 3);
                }
            }
            // "24 h/24"
            if self.is_sign(c.next, '/') && self.touches(c.next) {
                return None;
            }
            // "18.30 h." keeps its full stop out.
        }
        self.with_part(c)
    }

    /// An hour in words, which only a part of the day makes a time: "seven in the morning".
    fn spelled_hour(&self, i: usize) -> Option<Clock> {
        let hour = u8::try_from(self.entry(i).cardinal?).ok().filter(|h| (1..=24).contains(h))?;
        self.with_part(Clock { hour, minute: 0, second: None, next: i + 1, sure: 0, half: false })
    }

    /// The hour with what follows it: minutes in words ("otto e 20 di sera") and the part of the day.
    fn with_part(&self, c: Clock) -> Option<Clock> {
        let and = usize::from(self.is(c.next, Mark::And));
        let spoken = || {
            let at = c.next + and;
            if !self.near(c.next) || !self.near(at) || c.minute > 0 || c.second.is_some() {
                return None;
            }
            let (minute, next) = if and == 1 && self.is(at, Mark::Half) {
                (30, at + 1)
            } else if self.begins_hour(at) {
                let n = self.number(at, false)?;
                let unit = matches!(self.word_unit(n.next), Some((Measure::Duration(1, "min"), _)));
                // "5 en 6 's middags" are two hours.
                let two = and == 1 && self.has_between(c.next - 1);
                let minute = n.value.to_u64().filter(|&m| (10..60).contains(&m) && !two)?;
                (minute as u8, n.next + usize::from(unit))
            } else {
                return None;
            };
            let found = self.half_day(next)?;
            Some((Clock { minute, next, ..c }, found))
        };
        let Some((mut c, (part, next))) = self.half_day(c.next).map(|found| (c, found)).or_else(spoken) else {
            return Some(c);
        };
        if c.hour == 0 || c.hour > 12 {
            // "18 de la tarde": the part adds nothing.
            let words = !matches!(self.str(next - 1), "am" | "pm" | "AM" | "PM" | "." | "m");
            return (words || c.sure == 2).then_some(Clock { next: if words { next } else { c.next }, sure: 2, ..c });
        }
        c.next = next;
        c.set_part(part);
        Some(c)
    }

    /// The part of the day that is said before the time at token `i`: "in the morning at 7", "abends um 8 Uhr".
    fn part_before(&self, i: usize) -> Option<u8> {
        const LED: [Mark; 5] = [Mark::ClockBefore, Mark::ClockStrong, Mark::From, Mark::Between, Mark::The];
        let mut at = i;
        while let Some(b) = self.before(at).filter(|&b| i - b <= 2 && LED.iter().any(|&m| self.is(b, m))) {
            at = b;
        }
        if at == i {
            return None;
        }
        let last = self.before(at)?;
        (last.saturating_sub(PART_WORDS - 1)..=last).find_map(|k| match self.word_unit(k) {
            Some((Measure::PartOfDay(part), end)) if end == last + 1 => Some(part),
            _ => None,
        })
    }

    /// "am", "p.m.", "in the evening": the hours that it adds, as [`Measure::PartOfDay`] has them, and the token after it.
    fn half_day(&self, i: usize) -> Option<(u8, usize)> {
        if !self.near(i) {
            return None;
        }
        // "'s middags"
        let at = if self.is_apostrophe(i) { i + 1 } else { i };
        if let Some((Measure::PartOfDay(part), end)) = self.word_unit(at) {
            return Some((part, end));
        }
        let point = usize::from(self.is_sign(i, '.') && self.touches(i) && self.touches(i + 1));
        let i = i + point;
        let word = self.str(i);
        let part = match word {
            "am" | "AM" | "Am" => MORNING,
            "pm" | "PM" | "Pm" => AFTERNOON,
            "a" | "p" | "A" | "P"
                if self.is_sign(i + 1, '.') && self.touches(i + 1) && matches!(self.str(i + 2), "m" | "M") =>
            {
                let stop = self.is_sign(i + 3, '.') && self.touches(i + 3);
                let part = if matches!(word, "p" | "P") { AFTERNOON } else { MORNING };
                return Some((part, i + 3 + usize::from(stop)));
            }
            _ => return None,
        };
        // German "am" is a preposition.
        let free = self.entry(i).marks == 0 || self.touches(i) || word.chars().all(char::is_uppercase);
        free.then_some((part, i + 1))
    }
}

impl Clock {
    /// Moves the hour into the part of the day that is said.
    fn set_part(&mut self, part: u8) {
        self.hour = match (part, self.hour) {
            (MORNING, 12) => 0,
            (NIGHT, 12) => 0,
            (NIGHT, h @ NIGHT..12) => h + 12,
            (AFTERNOON, h) if h < 12 => h + 12,
            (_, h) => h,
        };
        (self.sure, self.half) = (2, true);
    }
}

fn text(c: &Clock) -> String {
    match c.second {
        Some(s) => format!("{:02}:{:02}:{s:02}", c.hour, c.minute),
        None => format!("{:02}:{:02}", c.hour, c.minute),
    }
}
