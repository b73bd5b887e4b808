//! Numbers in words: "deux cent mille", "quatre-vingt-douze", "two hundred and five".

use super::decimal::Decimal;
use super::reader::Reader;
use super::token::{Gap, Kind};
use crate::lang::figure::Mark;

/// A number that is being put together, word by word.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sum {
    /// What has been multiplied by millions and more.
    high: u64,
    /// Thousands, which a larger scale may still multiply ("mille milliards").
    pending: u64,
    /// What waits for its scale.
    current: u64,
    /// The last scale of a million or more, as a power of ten; 0 before the first.
    last: u8,
    /// Whether anything has been read.
    any: bool,
    /// Units come before tens ("vierundzwanzig").
    reversed: bool,
}

/// The smallest scale that closes what stands before it.
const MILLION: u8 = 6;

impl Sum {
    /// Nothing yet; `reversed` where units come before tens.
    pub fn new(reversed: bool) -> Sum {
        Sum { reversed, ..Sum::default() }
    }

    /// Whether `n` can follow what has been read.
    pub fn accepts(&self, n: u32) -> bool {
        let (n, low) = (u64::from(n), self.current % 100);
        if self.current == 0 {
            // "zéro huit" is not a number, nor is a third group after the last scale.
            return !self.any || self.high > 0 || self.pending > 0;
        }
        match n {
            0 => false,
            100 => (1..100).contains(&self.current),
            1..=9 => {
                (low == 0
                    || (low >= 20 && low.is_multiple_of(10))
                    || (low % 20 == 10 && n >= 7)
                    || (matches!(low, 70 | 90) && n >= 7))
                    && self.current < 1000
            }
            10..=19 => low == 0 || matches!(low, 60 | 80),
            20 if low == 4 && !self.reversed => true,
            20..=99 => low == 0 || (self.reversed && low < 10),
            _ => false,
        }
    }

    /// Adds a cardinal that [`Sum::accepts`]; `None` where it does not fit.
    pub fn add(&mut self, n: u32) -> Option<()> {
        if !self.accepts(n) {
            return None;
        }
        self.any = true;
        let n = u64::from(n);
        self.current = match n {
            100 if self.current > 0 => self.current * 100,
            // "quatre-vingts"
            20 if self.current % 100 == 4 && !self.reversed => self.current + 76,
            _ => self.current + n,
        };
        Some(())
    }

    /// Whether a scale can follow.
    pub fn accepts_scale(&self, k: u8) -> bool {
        if k < MILLION {
            return self.pending == 0 && (self.current > 0 || !self.any);
        }
        let counted = self.current > 0 || self.pending > 0 || !self.any;
        counted && (self.last == 0 || k < self.last)
    }

    /// Multiplies what waits by ten to the power `k`.
    pub fn scale(&mut self, k: u8) -> Option<()> {
        if !self.accepts_scale(k) {
            return None;
        }
        let ten = 10u64.checked_pow(u32::from(k))?;
        let waiting = self.pending.checked_add(self.current)?.max(1);
        if k < MILLION {
            self.pending = waiting.checked_mul(ten)?;
        } else {
            self.high = self.high.checked_add(waiting.checked_mul(ten)?)?;
            (self.pending, self.last) = (0, k);
        }
        (self.current, self.any) = (0, true);
        Some(())
    }

    /// Whether a piece of a compound can follow.
    pub fn accepts_piece(&self, (cardinal, scale): (Option<u32>, Option<u8>)) -> bool {
        cardinal.is_none_or(|n| self.accepts(n)) && scale.is_none_or(|k| self.accepts_scale(k))
    }

    /// The number.
    pub fn total(&self) -> Option<Decimal> {
        Some(Decimal::whole(self.high.checked_add(self.pending)?.checked_add(self.current)?))
    }
}

/// A number in words.
pub struct Spelled {
    /// What it is worth.
    pub value: Decimal,
    /// The token after it.
    pub next: usize,
    /// The last scale, 0 for none, where it ends the number: "et demi" then adds half of it.
    pub scale: u8,
}

/// Words of the longest number in words: what is longer is not a number that the press writes.
const LONGEST: usize = 40;

impl Reader<'_> {
    /// The number in words that begins at token `i`; "un" alone is not one.
    pub fn spelled(&self, i: usize) -> Option<Spelled> {
        let mut sum = Sum::default();
        let (mut at, mut next, mut words, mut ones) = (i, i, 0, 0);
        let mut ends_with = 0;
        // The number as it stood behind its last scale.
        let mut closed = None;
        while words < LONGEST && at < self.tokens.len() {
            let token = &self.tokens[at];
            if token.kind != Kind::Word || (at > i && token.gap > Gap::Wide) {
                break;
            }
            let entry = self.entry(at);
            let mut advanced = false;
            if let Some(n) = entry.cardinal.filter(|&n| sum.accepts(n)) {
                sum.add(n)?;
                ends_with = 0;
                advanced = true;
            } else if let Some(n) = entry.whole.filter(|_| entry.tail.is_none()) {
                advanced = self.add_whole(&mut sum, n);
                ends_with = 0;
            } else if let Some(k) = entry.scale.filter(|&k| sum.accepts_scale(k) && (words > 0 || entry.lone)) {
                sum.scale(k)?;
                ends_with = k;
                advanced = true;
                closed = Some((sum, at + 1, k));
            } else if entry.is(Mark::One) && sum.accepts(1) && self.one_counts(at, words) {
                sum.add(1)?;
                ends_with = 0;
                ones += 1;
                advanced = true;
            }
            if advanced {
                words += 1;
                at += 1;
                next = at;
            } else if !(words > 0 && entry.is(Mark::And))
                || ((ends_with > 0 || !entry.is(Mark::Tens)) && self.part_more(at).is_some())
            {
                break;
            } else {
                at += 1;
            }
            // "quatre-vingt-douze": a hyphen joins, where a number follows.
            if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) {
                at += 1;
            }
        }
        if words == 0 || (words == 1 && ones == 1) {
            return None;
        }
        // "trois millions et cinq millions": the second is a number of its own.
        let again = self.entry(next).scale.filter(|_| self.near(next) && ends_with == 0);
        if let Some((sum, next, scale)) = closed.filter(|c| again.is_some_and(|k| k <= c.2)) {
            return Some(Spelled { value: sum.total()?, next, scale });
        }
        if words == 1 && self.entry(i).shy && !self.counts_many(next) {
            return None;
        }
        Some(Spelled { value: sum.total()?, next, scale: ends_with })
    }

    /// Adds a number written as one word to what stands before it.
    fn add_whole(&self, sum: &mut Sum, n: u64) -> bool {
        let small = u32::try_from(n).ok().filter(|&n| n < 1000);
        match small {
            Some(n) => {
                let (hundreds, rest) = (n / 100 * 100, n % 100);
                let mut trial = *sum;
                let fits = (hundreds == 0 || (trial.accepts(200.max(hundreds)) || trial_is_empty(&trial)))
                    && trial.whole_below_thousand(hundreds, rest).is_some();
                if fits {
                    *sum = trial;
                }
                fits
            }
            None => sum.whole_above(n).is_some(),
        }
    }

    /// Whether "un" at token `at` is the number: before a scale, or inside a longer number.
    fn one_counts(&self, at: usize, words: usize) -> bool {
        if words > 0 {
            return true;
        }
        let after = self.entry(at + 1);
        self.tokens.get(at + 1).is_some_and(|t| t.gap <= Gap::Space)
            && (after.scale.is_some() || after.cardinal == Some(100))
    }
}

fn trial_is_empty(sum: &Sum) -> bool {
    sum.current == 0
}

impl Sum {
    fn whole_below_thousand(&mut self, hundreds: u32, rest: u32) -> Option<()> {
        if self.current > 0 && (hundreds > 0 || !self.current.is_multiple_of(100)) {
            return None;
        }
        self.any = true;
        self.current += u64::from(hundreds + rest);
        Some(())
    }

    fn whole_above(&mut self, n: u64) -> Option<()> {
        if self.current > 0 || self.pending > 0 {
            return None;
        }
        (self.pending, self.any) = (n, true);
        Some(())
    }
}
