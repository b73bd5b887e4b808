//! Numbers written as one word: "zweihundertfünfzigtausend", "ventiduenne", "tweeënvijftig".

use super::entry::Entry;
use super::lexicon::each;
use super::spelled::Sum;
use crate::lang::figure::{FigureWords, Tail};
use crate::letter::Lower;
use crate::order::Order;

/// What a piece of such a word is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece {
    Cardinal(u32),
    Scale(u8),
    Rank(u64),
}

/// The pieces of a language's compound numbers.
pub struct Compounds {
    /// Longest first within the same first byte.
    pieces: Vec<(&'static str, Piece)>,
    joints: Vec<&'static str>,
    tails: Vec<(&'static str, Tail)>,
    /// For each first byte, whether a piece begins with it.
    begins: [bool; 256],
}

/// Longest word read, bytes: the longest number below a million has fewer, and the work stays small.
const LONGEST: usize = 90;
/// A number of one piece is in the lexicon itself, unless a tail follows; shorter words have no room for two.
const SHORTEST: usize = 6;

impl Compounds {
    /// The pieces of the tables.
    pub fn of(w: &'static FigureWords) -> Compounds {
        let mut compounds =
            Compounds { pieces: Vec::new(), joints: Vec::new(), tails: Vec::new(), begins: [false; 256] };
        if w.compounds.joints.is_empty() && w.compounds.tails.is_empty() {
            return compounds;
        }
        for words in [w.cardinals, w.compounds.pieces] {
            each(words, &mut |s, n| compounds.pieces.push((s, Piece::Cardinal(n as u32))));
        }
        each(w.scales, &mut |s, n| compounds.pieces.push((s, Piece::Scale(n as u8))));
        each(w.ordinals, &mut |s, n| compounds.pieces.push((s, Piece::Rank(n))));
        compounds.pieces.order_by_key(|p| (std::cmp::Reverse(p.0.len()), p.0));
        compounds.joints = w.compounds.joints.split_ascii_whitespace().collect();
        for &(tail, words) in w.compounds.tails {
            compounds.tails.extend(words.split_ascii_whitespace().map(|s| (s, tail)));
        }
        compounds.tails.order_by_key(|t| (std::cmp::Reverse(t.0.len()), t.0));
        for (s, _) in &compounds.pieces {
            let b = s.as_bytes()[0];
            compounds.begins[b as usize] = true;
            compounds.begins[b.to_ascii_uppercase() as usize] = true;
        }
        compounds
    }

    /// A quick look whether the word may be such a number.
    #[inline]
    pub fn can_begin(&self, word: &str) -> bool {
        self.begins[word.as_bytes()[0] as usize] && (SHORTEST..=LONGEST).contains(&word.len())
    }

    /// The number that the word is, with what follows it inside the word.
    pub fn read(&self, word: &str) -> Option<Entry> {
        let lower = word.lower();
        let mut sum = Sum::new(!self.joints.is_empty());
        let (mut rest, mut pieces) = (lower.as_str(), 0);
        let rank = loop {
            let found = self.pieces.iter().find(|p| rest.starts_with(p.0) && sum.accepts_piece(p.1.parts()));
            let Some(&(text, piece)) = found else { break None };
            rest = &rest[text.len()..];
            pieces += 1;
            match piece {
                Piece::Cardinal(n) => sum.add(n)?,
                Piece::Scale(k) => sum.scale(k)?,
                Piece::Rank(n) if rest.is_empty() => break Some(n),
                Piece::Rank(_) => return None,
            }
            // A joint counts only where a piece follows: the "e" of "ventitre" is not one.
            if let Some(after) = self.joints.iter().find_map(|j| rest.strip_prefix(j))
                && self.pieces.iter().any(|p| after.starts_with(p.0) && sum.accepts_piece(p.1.parts()))
            {
                rest = after;
            }
        };
        if pieces == 0 {
            return None;
        }
        let mut entry = Entry { trigger: true, ..Entry::default() };
        if let Some(n) = rank {
            let count = sum.total()?.to_u64()?;
            // "tweehonderdste" is two times a hundred, "honderdtweede" a hundred and two.
            let times = n >= 100 && (1..n).contains(&count);
            entry.ordinal = Some(if times { count.checked_mul(n)? } else { count.checked_add(n)? });
            return (pieces > 1).then_some(entry);
        }
        let value = sum.total()?.to_u64()?;
        if rest.is_empty() {
            entry.whole = Some(value);
            return (pieces > 1).then_some(entry);
        }
        let tail = self.tails.iter().find(|t| t.0 == rest)?.1;
        match tail {
            // "zwanzigste", but "vierte": the "st" belongs to tens and more.
            Tail::Rank if rest.starts_with('s') && (1..20).contains(&(value % 100)) => return None,
            // "ottenne" is "obtained", and no one is called an eight-year-old in one word.
            Tail::Age if value < 10 && self.joints.is_empty() => return None,
            Tail::Rank => entry.ordinal = Some(value),
            Tail::Part => entry.fraction = u32::try_from(value).ok(),
            // "einfach", "einmal", "eenvoudig" say nothing of a number.
            Tail::Times if value == 1 => return None,
            Tail::Times => entry.multiple = u32::try_from(value.checked_mul(100)?).ok(),
            _ => {
                entry.whole = Some(value);
                entry.tail = Some(tail);
            }
        }
        Some(entry)
    }
}

impl Piece {
    /// The cardinal or the scale that would be added.
    fn parts(self) -> (Option<u32>, Option<u8>) {
        match self {
            Piece::Cardinal(n) => (Some(n), None),
            Piece::Rank(n) => (u32::try_from(n).ok(), None),
            Piece::Scale(k) => (None, Some(k)),
        }
    }
}
