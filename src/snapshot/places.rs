//! Where the words of a block stand on the page that a browser shows.
//!
//! The text of the page is, for this, the text of all its nodes in document order, the open shadow trees after the
//! document in the order of their hosts, without the white space that CSS folds. Both sides count it alike, in UTF-16
//! units, whatever stands between the words: `extension/content/words.js` finds them there again.

use super::fold::is_space;
use super::walk::Origin;
use super::{Block, Snapshot};
use std::ops::Range;

/// A piece of a block's text that stands on the page in one stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// First byte in the block.
    pub start: u32,
    /// Where its first character stands in the text of the page.
    pub at: u32,
}

/// UTF-16 units of a block between two places that are kept.
const STRIDE: usize = 64;

/// Where the blocks of a snapshot stand.
#[derive(Clone, Debug, Default)]
pub struct Places(Vec<Stretches>);

/// One block: its pieces in UTF-16 units, and how many of its units are no white space, at every [`STRIDE`].
#[derive(Clone, Debug, Default)]
struct Stretches {
    /// Units before each that are no white space, and where it stands on the page.
    pieces: Vec<(u32, u32)>,
    marks: Vec<Mark>,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    byte: u32,
    unit: u32,
    bare: u32,
}

/// UTF-16 units of a text without the white space that CSS folds.
pub fn bare_units(text: &str) -> u32 {
    if text.is_ascii() {
        return text.bytes().filter(|&b| !is_space(b)).count() as u32;
    }
    text.chars().map(bare_width).sum()
}

fn bare_width(c: char) -> u32 {
    if c.is_ascii() && is_space(c as u8) { 0 } else { c.len_utf16() as u32 }
}

impl Places {
    /// The places of the blocks of a snapshot, by what each comes from.
    pub fn of(snapshot: &Snapshot, origins: &[Origin]) -> Places {
        Places(snapshot.blocks.iter().zip(origins).map(|(block, origin)| Stretches::of(block, origin)).collect())
    }

    /// Where the UTF-16 units `start..end` of a block stand, none of them white space at the ends: for each stretch its
    /// first unit in the text of the page, and its length. Empty where the block stands nowhere.
    pub fn of_line(&self, block: u32, text: &str, start: u32, end: u32) -> Vec<u32> {
        let Some(stretches) = self.0.get(block as usize) else { return Vec::new() };
        let (start, end) = (stretches.bare(text, start), stretches.bare(text, end));
        let mut found: Vec<u32> = Vec::new();
        let first = stretches.pieces.partition_point(|p| p.0 <= start).saturating_sub(1);
        for (i, &(bare, at)) in stretches.pieces.iter().enumerate().skip(first).take_while(|(_, p)| p.0 < end) {
            let next = stretches.pieces.get(i + 1).map_or(u32::MAX, |p| p.0);
            let (from, to) = (start.max(bare), end.min(next));
            if from >= to {
                continue;
            }
            let place = at + (from - bare);
            match found.as_mut_slice() {
                [.., last, length] if *last + *length == place => *length += to - from,
                _ => found.extend([place, to - from]),
            }
        }
        found
    }
}

impl Stretches {
    fn of(block: &Block, origin: &Origin) -> Stretches {
        let mut out = Stretches::default();
        let mut pieces = origin.pieces.iter().peekable();
        let (mut unit, mut bare) = (0, 0);
        for (byte, c) in block.text.char_indices() {
            while let Some(piece) = pieces.next_if(|p| p.start as usize <= byte) {
                out.pieces.push((bare, piece.at));
            }
            if unit as usize >= out.marks.len() * STRIDE {
                out.marks.push(Mark { byte: byte as u32, unit, bare });
            }
            unit += c.len_utf16() as u32;
            bare += bare_width(c);
        }
        out
    }

    /// Units before a unit of the block that are no white space.
    fn bare(&self, text: &str, unit: u32) -> u32 {
        let Some(last) = self.marks.len().checked_sub(1) else { return 0 };
        let mark = self.marks[last.min(unit as usize / STRIDE)];
        let rest = text.get(mark.byte as usize..).unwrap_or_default();
        let mut at = mark.unit;
        let before = rest.chars().take_while(|c| {
            at += c.len_utf16() as u32;
            at <= unit
        });
        mark.bare + before.map(bare_width).sum::<u32>()
    }
}

/// Bytes of a block that lie inside ranges of the text of the page (first unit, first one after it).
pub fn selected(block: &Block, origin: &Origin, ranges: &[Range<u32>]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut pieces = origin.pieces.iter().peekable();
    let (mut at, mut inside) = (0, false);
    for (byte, c) in block.text.char_indices() {
        while let Some(piece) = pieces.next_if(|p| p.start as usize <= byte) {
            at = piece.at;
        }
        let width = bare_width(c);
        if width == 0 {
            continue;
        }
        let selected = ranges.iter().any(|r| r.contains(&at));
        let end = byte + c.len_utf8();
        match found.last_mut() {
            Some(last) if selected && inside => last.end = end,
            _ if selected => found.push(byte..end),
            _ => {}
        }
        inside = selected;
        at += width;
    }
    found
}
