//! Decades and centuries.

use super::reader::{Reader, Reading};
use super::{FigureKind, Value};
use crate::lang::figure::Mark;
use crate::lang::grammar::NounOrder;

impl Reader<'_> {
    /// "les années 1990", "the 1990s", "die 1990er Jahre", "anni '90".
    pub fn decade(&self, i: usize) -> Option<Reading> {
        let (mut at, led) = if self.is(i, Mark::DecadeBefore) { (i + 1, true) } else { (i, false) };
        if led {
            at = self.past(at, Mark::Of);
            at = self.past(at, Mark::Many);
            if self.is_apostrophe(at) {
                at += 1;
            }
            if !self.near(at) {
                return None;
            }
        }
        // "en los 70."
        let led_in = self.after(i, Mark::Many) && i > 1 && self.is(i - 2, Mark::InYear) && !self.is(i - 2, Mark::To);
        let years = led_in && self.ends_at(i + 1) && !(self.is_digits(i + 2) && self.touches(i + 2));
        let alone = years && !led && self.lexicon.grammar.noun_order == NounOrder::Agreeing('s') && self.digits(i) == 2;
        let written = self.is_digits(at).then(|| self.small(at)).flatten();
        let first = match written {
            Some(y) if self.digits(at) == 4 && y % 10 == 0 && (1000..2100).contains(&y) => y as i32,
            Some(y) if self.digits(at) == 2 && y % 10 == 0 && (led || alone && y >= 30 || self.touches(at + 1)) => {
                if y >= 30 { 1900 + y as i32 } else { 2000 + y as i32 }
            }
            None if led && self.entry(at).cardinal.is_some_and(|n| n >= 20 && n % 10 == 0) => {
                1900 + self.entry(at).cardinal? as i32
            }
            _ => return None,
        };
        // "in his 20s" is an age.
        if self.after(i, Mark::Own)
            && self.digits(at) == 2
            && self.touches(at + 1)
            && self.is(at + 1, Mark::DecadeAfter)
        {
            let from = self.small(at)? as f64;
            let value = Value::Range([from, from + 9.0]);
            return Some(Reading { first: i, next: at + 2, kind: FigureKind::Age, value, unit: Some("a") });
        }
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
        if !(led || alone || suffix) || (led && self.touches(next) && self.is_digits(next)) {
            return None;
        }
        // "années 1880-1990"
        let dash = matches!(self.sign(next), '-' | '–') && self.touches(next) && self.touches(next + 1);
        let later = self.year_digits(next + 1).filter(|&y| dash && y > first);
        let (last, next) = match later {
            Some(y) => (if y % 10 == 0 { y + 9 } else { y }, next + 2),
            None => (first + 9, next),
        };
        let first_token = if !led && i > 0 && self.is_apostrophe(i - 1) && self.touches(i) { i - 1 } else { i };
        let value = Value::TextRange([format!("{first}"), format!("{last}")]);
        Some(self.reading(first_token, next, FigureKind::DateRange, value))
    }

    /// "XIXe siècle", "19th century", "19. Jahrhundert", "siglo XIX".
    pub fn century(&self, i: usize) -> Option<Reading> {
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
