//! What a word can be beside a number.

use crate::lang::figure::{Mark, Measure, Tail};

/// What a word can be beside a number.
#[derive(Clone, Copy, Debug, Default)]
pub struct Entry {
    /// A word whose value is added up.
    pub cardinal: Option<u32>,
    /// A whole number written as one word.
    pub whole: Option<u64>,
    /// What follows the number inside the word.
    pub tail: Option<Tail>,
    /// A power of ten.
    pub scale: Option<u8>,
    /// A scale that counts one by itself.
    pub lone: bool,
    /// A cardinal that is another word too.
    pub shy: bool,
    /// A rank.
    pub ordinal: Option<u64>,
    /// A denominator.
    pub fraction: Option<u32>,
    /// A half by itself.
    pub half: bool,
    /// A collective number.
    pub collective: Option<u32>,
    /// A number in hundredths ("anderthalb").
    pub hundredths: Option<u32>,
    /// Hundredths of "times as much".
    pub multiple: Option<u32>,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 (Monday) to 7.
    pub weekday: Option<u8>,
    /// A unit of one word.
    pub measure: Option<Measure>,
    /// The word begins a unit of several words.
    pub head: bool,
    /// The word may be a currency before its amount.
    pub currency: bool,
    /// A set of [`Mark::bit`].
    pub marks: u128,
    /// A figure may begin here.
    pub trigger: bool,
    /// A date told from the day of writing may begin here, or be the word itself.
    pub relative: bool,
}

impl Entry {
    /// Whether the word can do what `mark` says.
    pub fn is(&self, mark: Mark) -> bool {
        self.marks & mark.bit() != 0
    }

    /// Whether a date told from the day of writing may be read from the word on.
    pub fn begins_relative_date(&self) -> bool {
        const BEGINS: [Mark; 8] = [
            Mark::Yesterday,
            Mark::BeforeYesterday,
            Mark::Tomorrow,
            Mark::AfterTomorrow,
            Mark::LastBefore,
            Mark::NextBefore,
            Mark::Week,
            Mark::Month,
        ];
        self.weekday.is_some() || BEGINS.iter().any(|&m| self.is(m))
    }

    /// Whether a figure may begin with the word.
    pub fn begins_figure(&self) -> bool {
        const BEGINS: [Mark; 16] = [
            Mark::Last,
            Mark::One,
            Mark::Multiplied,
            Mark::Divided,
            Mark::Minus,
            Mark::YearWord,
            Mark::DecadeBefore,
            Mark::Century,
            Mark::Quarter,
            Mark::HalfYear,
            Mark::WeekNumber,
            Mark::Edge,
            Mark::Each,
            Mark::ClockStrong,
            Mark::Name,
            Mark::Half,
        ];
        let marks = BEGINS.iter().fold(0, |set, m| set | m.bit());
        self.cardinal.is_some()
            || self.lone
            || self.ordinal.is_some()
            || self.fraction.is_some()
            || self.half
            || self.collective.is_some()
            || self.multiple.is_some()
            || self.hundredths.is_some()
            || self.month.is_some()
            || self.weekday.is_some()
            || self.currency
            || self.marks & marks != 0
    }
}
