//! Where a piece of text stands.
//!
//! The core counts bytes. Browsers count UTF-16 units, the command line counts
//! code points; both are made from bytes at the edge, by [`Offsets`].

use serde::{Deserialize, Serialize};

/// Bytes `start..end` (end exclusive, on character boundaries) of the text of
/// one block of the [`Article`](crate::article::Article).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Index into [`Article::blocks`](crate::article::Article::blocks).
    pub block: u32,
    /// First byte.
    pub start: u32,
    /// First byte after the span.
    pub end: u32,
}

impl Span {
    /// The span of bytes `start..end` in block `block`.
    pub fn new(block: usize, start: usize, end: usize) -> Span {
        Span { block: block as u32, start: start as u32, end: end as u32 }
    }

    /// The byte range inside the block's text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether `other` lies inside this span (equal spans contain each other).
    pub fn contains(self, other: Span) -> bool {
        self.block == other.block && self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.block == other.block && self.start < other.end && other.start < self.end
    }
}

/// How positions are counted outside the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// UTF-8 bytes, as in the core.
    Bytes,
    /// UTF-16 code units, as in the DOM.
    Utf16,
    /// Unicode code points, as on the command line.
    CodePoints,
}

/// Converts byte offsets of one text into another unit, in one pass over the
/// text for all of them.
pub struct Offsets {
    /// Of every [`STRIDE`] bytes the first character boundary, with its converted offset.
    marks: Vec<(u32, u32)>,
    unit: Unit,
}

/// Bytes between two remembered offsets: a look-up scans at most this many.
const STRIDE: usize = 64;

impl Offsets {
    /// Prepares the conversion for `text`.
    pub fn new(text: &str, unit: Unit) -> Offsets {
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        if unit != Unit::Bytes && !text.is_ascii() {
            let mut count = 0;
            for (i, bytes) in text.as_bytes().chunks(STRIDE).enumerate() {
                marks.push((text.ceil_char_boundary(i * STRIDE) as u32, count));
                let leads = bytes.iter().filter(|&&b| b & 0xC0 != 0x80).count();
                // In UTF-16, characters of four bytes take two units.
                let long = if unit == Unit::Utf16 { bytes.iter().filter(|&&b| b >= 0xF0).count() } else { 0 };
                count += (leads + long) as u32;
            }
        }
        Offsets { marks, unit }
    }

    /// The offset of byte `byte` of `text`, the text given to [`Offsets::new`].
    /// A byte inside a character counts as that character's start.
    pub fn convert(&self, text: &str, byte: usize) -> usize {
        if self.marks.is_empty() {
            return byte.min(text.len());
        }
        let i = self.marks.partition_point(|&(b, _)| b as usize <= byte).saturating_sub(1);
        let (from, mut count) = self.marks[i];
        for (b, c) in text[from as usize..].char_indices() {
            if from as usize + b + c.len_utf8() > byte {
                break;
            }
            count += self.unit.width(c);
        }
        count as usize
    }
}

impl Unit {
    /// How many units a character takes.
    pub fn width(self, c: char) -> u32 {
        match self {
            Unit::Bytes => c.len_utf8() as u32,
            Unit::Utf16 => c.len_utf16() as u32,
            Unit::CodePoints => 1,
        }
    }
}
