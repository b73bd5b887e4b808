//! Scores paragraphs: boosted decision trees over the rows of [`super::feature`].
//!
//! The weights stand in `weights.bin`, made by `train.py` beside it (which names
//! the data and their licences). Its form, little-endian: `u16` trees; for each
//! tree `u8` splits, `u8` leaves, then the splits (`u8` column, `f32` threshold,
//! `i8` child for values up to it, `i8` child for values above; a child below
//! zero is leaf `-1 - child`), then the leaves (`i16`, in units of 1/8192).

use super::feature::{COLUMNS, Row};
use std::sync::LazyLock;

struct Split {
    column: u8,
    threshold: f32,
    below: i8,
    above: i8,
}

struct Tree {
    splits: Vec<Split>,
    leaves: Vec<f32>,
}

/// Units of a leaf's value.
const UNIT: f32 = 1.0 / 8192.0;

static TREES: LazyLock<Vec<Tree>> = LazyLock::new(|| read(include_bytes!("weights.bin")).unwrap_or_default());

/// Log-odds that a paragraph is part of the article.
pub fn score(row: &Row) -> f32 {
    TREES.iter().map(|t| t.score(row)).sum()
}

impl Tree {
    fn score(&self, row: &Row) -> f32 {
        let mut at = 0i8;
        // A split's children stand behind it, so this ends.
        while let Some(split) = usize::try_from(at).ok().and_then(|i| self.splits.get(i)) {
            at = if row[usize::from(split.column)] <= split.threshold { split.below } else { split.above };
        }
        self.leaves.get((-1 - i32::from(at)) as usize).copied().unwrap_or(0.0)
    }
}

/// Reads the weights; `None` where they are malformed.
fn read(mut bytes: &[u8]) -> Option<Vec<Tree>> {
    let count = u16::from_le_bytes(take(&mut bytes)?);
    let mut trees = Vec::with_capacity(usize::from(count));
    for _ in 0..count {
        let [splits, leaves] = take(&mut bytes)?;
        let mut tree = Tree { splits: Vec::new(), leaves: Vec::new() };
        for i in 0..splits {
            let [column] = take(&mut bytes)?;
            let threshold = f32::from_le_bytes(take(&mut bytes)?);
            let [below, above] = take(&mut bytes)?.map(|b: u8| b as i8);
            let forward = |child: i8| child < 0 || child as u8 > i && (child as u8) < splits;
            if usize::from(column) >= COLUMNS || !forward(below) || !forward(above) {
                return None;
            }
            tree.splits.push(Split { column, threshold, below, above });
        }
        for _ in 0..leaves {
            tree.leaves.push(f32::from(i16::from_le_bytes(take(&mut bytes)?)) * UNIT);
        }
        trees.push(tree);
    }
    bytes.is_empty().then_some(trees)
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (head, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_well_formed() {
        assert!(read(include_bytes!("weights.bin")).is_some_and(|t| !t.is_empty()));
    }

    #[test]
    fn weights_that_are_cut_short_or_loop_are_refused() {
        let good = include_bytes!("weights.bin");
        assert!(read(&good[..good.len() - 1]).is_none());
        let looping = [1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 255, 0, 0];
        assert!(read(&looping).is_none());
    }
}
