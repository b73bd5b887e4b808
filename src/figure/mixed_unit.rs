//! Lengths of time and of space whose smaller unit stands behind the larger without a name: "2h15", "2:15 hours",
//! "4h12'35''", "9 s 85", "1m86".

use super::reader::{Reader, Reading};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};

/// Words before hours in which something that lasts is looked for.
const LASTS_NEAR: usize = 6;
/// Hours of a day: more of them are not a time of day.
const DAY: u64 = 24;

/// Hours, minutes and seconds as written.
#[derive(Clone, Copy)]
struct Stretch {
    hours: Option<u64>,
    minutes: Option<u64>,
    seconds: Option<(u64, u64)>,
    next: usize,
    /// No time of day is written so.
    sure: bool,
}

impl Reader<'_> {
    /// The length that begins at token `i`, where what stands around says that it is one and no time of day.
    pub fn stretch(&self, i: usize) -> Option<Reading> {
        if !self.is_digits(i) || self.leading_zero(i) || i > 0 && self.touches(i) && self.is_word(i - 1) {
            return None;
        }
        if let Some(height) = self.height(i) {
            return Some(height);
        }
        let a = self.hours(i)?;
        let reading = |next, value| Reading { first: i, next, kind: FigureKind::Duration, value, unit: None };
        let joint = a.next;
        if self.is(joint, Mark::To) && self.near(joint) && self.near(joint + 1) && self.after(i, Mark::From) {
            let b = self.hours(joint + 1).filter(|_| self.is(joint, Mark::Level) || self.lasts(i, joint));
            return b.map(|b| reading(b.next, Value::TextRange([text(&a), text(&b)])));
        }
        (a.sure || self.lasts(i, a.next)).then(|| reading(a.next, Value::Text(text(&a))))
    }

    /// "2h15", "2 h", "22 heures", "2:15 Stunden", "4h12'35''", "1'45''", "9 s 85" at token `i`.
    fn hours(&self, i: usize) -> Option<Stretch> {
        let two = |k: usize| self.small(k).filter(|_| self.is_digits(k) && self.digits(k) == 2);
        let n = self.small(i).filter(|_| self.digits(i) <= 3)?;
        let mark = i + 1;
        // "2:15 Stunden"
        if self.is_sign(mark, ':') && self.touches(mark) && self.touches(i + 2) {
            let minutes = two(i + 2).filter(|&m| m < 60)?;
            // "2:04:30 Stunden"
            let seconds = two(i + 4).filter(|_| self.is_sign(i + 3, ':') && self.touches(i + 3) && self.touches(i + 4));
            if let Some(s) = seconds.filter(|_| self.entry(i + 5).measure == Some(Measure::Duration(1, "h"))) {
                let found =
                    Stretch { hours: Some(n), minutes: Some(minutes), seconds: Some((s, 0)), next: i + 6, sure: true };
                return Some(found);
            }
            let hours = self.entry(i + 3).measure == Some(Measure::Duration(1, "h")) && self.near(i + 3);
            let bare = self.is(i + 3, Mark::ClockSure);
            let found = Stretch { hours: Some(n), minutes: Some(minutes), seconds: None, next: i + 4, sure: true };
            return (hours && !bare).then_some(found);
        }
        // "9 s 85"
        if self.str(mark) == "s" && self.near(mark) {
            let hundredths = two(i + 2).filter(|_| self.near(i + 2) && !self.is_word(i + 3))?;
            return Some(Stretch {
                hours: None,
                minutes: None,
                seconds: Some((n, hundredths)),
                next: i + 3,
                sure: true,
            });
        }
        if let Some((seconds, next)) = self.seconds(mark) {
            let found = Stretch { hours: None, minutes: Some(n), seconds: Some((seconds, 0)), next, sure: true };
            return (!self.lexicon.words.month_first).then_some(found);
        }
        let hour = self.entry(mark);
        let named = hour.measure == Some(Measure::Duration(1, "h"))
            || self.str(mark) == "h"
            || hour.is(Mark::ClockAfter) && self.str(mark).len() == 1;
        if !named || !self.near(mark) || hour.is(Mark::ClockSure) {
            return None;
        }
        let at = i + 2;
        let short = self.str(mark).len() == 1;
        let minutes = two(at).filter(|&m| short && m < 60 && self.near(at) && !self.is_unit_behind(at + 1));
        let glued = |k: usize| self.touches(k) && (self.is_word(k) || self.is_digits(k));
        let Some(minutes) = minutes else {
            let found = Stretch { hours: Some(n), minutes: None, seconds: None, next: at, sure: n > DAY };
            // "12 h." is followed by nothing that goes on.
            return (!glued(at) && !self.is_sign(at, '/') && !self.longer(at)).then_some(found);
        };
        if let Some((seconds, next)) = self.seconds(at + 1) {
            return Some(Stretch {
                hours: Some(n),
                minutes: Some(minutes),
                seconds: Some((seconds, 0)),
                next,
                sure: true,
            });
        }
        // "2h15m", "1h20min"
        let named = matches!(self.str(at + 1), "m" | "min" | "mn") && self.near(at + 1);
        let next = at + 1 + usize::from(named);
        (!glued(next) && !self.longer(next)).then_some(Stretch {
            hours: Some(n),
            minutes: Some(minutes),
            seconds: None,
            next,
            sure: named || n > DAY,
        })
    }

    /// "'35''" behind minutes at token `i`: the seconds and the token after them.
    fn seconds(&self, i: usize) -> Option<(u64, usize)> {
        let prime = (self.is_apostrophe(i) || self.is_sign(i, '′')) && self.touches(i);
        let n = self.small(i + 1).filter(|&n| self.is_digits(i + 1) && n < 60 && prime && self.touches(i + 1))?;
        let double = matches!(self.sign(i + 2), '"' | '″' | '”') && self.touches(i + 2);
        let twice =
            self.is_apostrophe(i + 2) && self.is_apostrophe(i + 3) && self.touches(i + 2) && self.touches(i + 3);
        (double || twice).then_some((n, i + if double { 3 } else { 4 }))
    }

    /// Whether a duration goes on at token `i`: "2 heures 15 minutes", "3 heures et demie".
    fn longer(&self, i: usize) -> bool {
        let at = if self.is(i, Mark::And) { i + 1 } else { i };
        let begins = self.is_digits(at) || self.entry(at).cardinal.is_some() || self.is(at, Mark::Half);
        self.near(i) && self.near(at) && begins || self.is_half_more(i)
    }

    /// Whether hours at token `i`, which end before token `next`, are a length and no time of day.
    fn lasts(&self, i: usize, next: usize) -> bool {
        let before = self.before(i);
        // "à 14h30 de Paris" is a time, unless something is so far off: "est à 1h30 de Paris".
        let led = before.is_some_and(|b| self.is(b, Mark::ClockBefore));
        let off = before.and_then(|b| self.before(b)).is_some_and(|c| self.is(c, Mark::Function));
        // "a 3h30 delay"
        if self.is(next, Mark::Lasts) && self.near(next) {
            return true;
        }
        // "1h30 de Paris", "2h45 de vol"; "20h30 de lundi", "3h de l'après-midi" are times.
        if self.is(next, Mark::Of) && self.near(next) && (!led || off) {
            let of = self.past(self.past(next, Mark::Of), Mark::The);
            let day = self.entry(of).weekday.is_some() || self.entry(of).month.is_some() || self.is_digits(of);
            if !day && !self.is(next, Mark::OfThe) && self.is_word(of) && self.word_unit(next).is_none() {
                return true;
            }
        }
        self.is_of_length(i)
    }

    /// Whether something that lasts, or has grown to so many hours, is named shortly before token `i`.
    fn is_of_length(&self, i: usize) -> bool {
        let Some(first) = self.before(i) else { return false };
        // "en 1h52"
        if self.is(first, Mark::During) && !self.is(first, Mark::ClockBefore) {
            return true;
        }
        // "un film de 2h15", but "le film de 20h30"
        let some = |noun: usize| self.is_word(noun) && self.after(noun, Mark::One);
        if self.is(first, Mark::AgeOf) && self.before(first).is_some_and(some) {
            return true;
        }
        let mut at = i;
        for _ in 0..LASTS_NEAR {
            let Some(b) = self.before(at) else { return false };
            if self.is(b, Mark::Lasts) {
                return true;
            }
            // A time of day is led by its own word; what stands before says nothing then.
            let led = self.is(b, Mark::ClockStrong) || self.entry(b).weekday.is_some() || self.entry(b).month.is_some();
            if led || matches!(self.sign(b), ',' | ';' | ':' | '.' | '(') {
                return false;
            }
            at = b;
        }
        false
    }

    /// "1m86": metres and centimetres.
    fn height(&self, i: usize) -> Option<Reading> {
        let digits = self.str(i + 1) == "m" && self.touches(i + 1) && self.is_digits(i + 2) && self.touches(i + 2);
        if !digits || self.digits(i + 2) != 2 || self.digits(i) > 2 || self.touches(i + 3) && !self.ends_at(i + 3) {
            return None;
        }
        let value = Value::Number(self.small(i)? as f64 + self.small(i + 2)? as f64 / 100.0);
        Some(Reading { first: i, next: i + 3, kind: FigureKind::Quantity, value, unit: Some("m") })
    }
}

/// ISO 8601.
fn text(s: &Stretch) -> String {
    let mut out = "PT".to_string();
    if let Some(h) = s.hours {
        out += &format!("{h}H");
    }
    if let Some(m) = s.minutes {
        out += &format!("{m}M");
    }
    match s.seconds {
        Some((n, 0)) => out += &format!("{n}S"),
        Some((n, hundredths)) => out += &format!("{n}.{hundredths:02}S"),
        None => {}
    }
    out
}
