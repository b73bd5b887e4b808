//! Scores paragraphs: boosted decision trees over the rows of [`super::feature`].
//!
//! The weights stand in `weights.bin`, made by `train.py` beside it (which names
//! the data and their licences). Its form: `u16` trees (little-endian), `u8` columns,
//! for each column how many thresholds it has (`u8`), the high bytes of all thresholds
//! (the upper half of an `f32`), their low bytes; then of all splits, each before those
//! below it, the column (`u8`; bit 7: a leaf is next for values up to the threshold)
//! and, in a run of their own, the threshold's rank in the column (`u8`; bit 7: a leaf
//! for values above); then the leaves from left to right (`i8`, in units of 1/256).
//!
//! They are read the way of QuickScorer (Lucchese et al., "QuickScorer: a fast
//! algorithm to rank documents with additive ensembles of regression trees",
//! SIGIR 2015): column by column instead of tree by tree, without a jump that
//! the processor cannot foresee. Of each tree the leftmost leaf that no test
//! rules out is the one that a walk from its root would reach.

use super::feature::{COLUMNS, Row, SIGNALS_FROM};
use std::sync::{LazyLock, OnceLock};

/// What one column tests: values above the threshold rule out the leaves below it.
struct Column {
    /// In rising order.
    thresholds: Vec<f32>,
    /// For each threshold the tree, and the leaves that stay.
    rules: Vec<(u16, u32)>,
}

struct Model {
    columns: Vec<Column>,
    /// Values of each tree's leaves from left to right, [`LEAVES`] a tree.
    leaves: Vec<[f32; LEAVES]>,
}

/// Leaves of a tree at most: one bit each.
const LEAVES: usize = 32;

/// Units of a leaf's value.
const UNIT: f32 = 1.0 / 256.0;

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    let own = || read(include_bytes!("weights.bin")).unwrap_or(Model { columns: Vec::new(), leaves: Vec::new() });
    OTHER.get().and_then(|bytes| read(bytes)).unwrap_or_else(own)
});

/// Weights to go by in place of the built-in ones.
static OTHER: OnceLock<Vec<u8>> = OnceLock::new();

/// Sets other weights, for those who train them; before the first page is read. Whether they are well formed.
pub fn use_weights(bytes: Vec<u8>) -> bool {
    read(&bytes).is_some() && OTHER.set(bytes).is_ok()
}

/// Log-odds that a paragraph is part of the article, for each row of a page.
///
/// What all of a page's paragraphs share is looked at once, and the signals of the
/// elements around, which neighbours share, only where they change.
pub fn scores(rows: &[Row]) -> Vec<f32> {
    let (model, Some(first)) = (&*MODEL, rows.first()) else { return Vec::new() };
    let varies = |c: &usize| rows.iter().any(|r| r.get(*c) != first.get(*c));
    let (own, shared): (Vec<usize>, Vec<usize>) = (0..model.columns.len()).partition(varies);
    let (around, own): (Vec<usize>, Vec<usize>) = own.into_iter().partition(|&c| c >= SIGNALS_FROM);
    let mut page = vec![u32::MAX; model.leaves.len()];
    model.rule_out(first, &shared, &mut page);
    let (mut place, mut alive) = (page.clone(), page.clone());
    let mut last: Option<&Row> = None;
    let mut scores = Vec::with_capacity(rows.len());
    for row in rows {
        if last.is_none_or(|last| around.iter().any(|&c| last.get(c) != row.get(c))) {
            place.copy_from_slice(&page);
            model.rule_out(row, &around, &mut place);
        }
        last = Some(row);
        alive.copy_from_slice(&place);
        model.rule_out(row, &own, &mut alive);
        scores.push(model.sum(&alive));
    }
    scores
}

impl Model {
    /// Takes the leaves that some columns of a row rule out from those `alive`: for each tree one bit a leaf.
    fn rule_out(&self, row: &Row, columns: &[usize], alive: &mut [u32]) {
        for &c in columns {
            let (Some(column), Some(value)) = (self.columns.get(c), row.get(c)) else { continue };
            // Counted and not searched: the compiler compares several at a time.
            let above = column.thresholds.iter().map(|threshold| u32::from(value > threshold)).sum::<u32>();
            for &(tree, stay) in &column.rules[..above as usize] {
                alive[usize::from(tree)] &= stay;
            }
        }
    }

    /// The sum of the leaves that are reached.
    fn sum(&self, alive: &[u32]) -> f32 {
        let reached = |(leaves, alive): (&[f32; LEAVES], &u32)| leaves[alive.trailing_zeros() as usize % LEAVES];
        self.leaves.iter().zip(alive).map(reached).sum()
    }
}

/// Bit of a split's byte: a leaf comes next.
const LEAF: u8 = 1 << 7;

/// Reads the weights; `None` where they are malformed.
fn read(bytes: &[u8]) -> Option<Model> {
    let (&[low, high, columns], bytes) = bytes.split_first_chunk()?;
    let trees = u16::from_le_bytes([low, high]);
    let (counts, bytes) = bytes.split_at_checked(usize::from(columns))?;
    let thresholds = counts.iter().map(|&n| usize::from(n)).sum();
    let (high, bytes) = bytes.split_at_checked(thresholds)?;
    let (low, bytes) = bytes.split_at_checked(thresholds)?;
    // A tree has a leaf more than splits.
    let splits = bytes.len().checked_sub(usize::from(trees))? / 3;
    let (columns, bytes) = bytes.split_at_checked(splits)?;
    let (ranks, leaves) = bytes.split_at_checked(splits)?;
    let mut tests = [0; COLUMNS];
    for column in columns {
        *tests.get_mut(usize::from(column & !LEAF))? += 1;
    }
    let tests = tests.map(Vec::with_capacity).into();
    let mut walk = Walk { splits: columns.iter().copied().zip(ranks.iter().copied()), tests };
    let mut model = Model { columns: Vec::new(), leaves: Vec::new() };
    let mut values = leaves.iter().map(|&v| f32::from(v as i8) * UNIT);
    for tree in 0..trees {
        let count = walk.split(tree, 0, LEAVES)?;
        let mut of_tree = [0.0; LEAVES];
        for place in of_tree.get_mut(..count)? {
            *place = values.next()?;
        }
        model.leaves.push(of_tree);
    }
    let mut bytes = high.iter().zip(low).map(|(&high, &low)| f32::from_bits(u32::from_be_bytes([high, low, 0, 0])));
    for (c, tests) in walk.tests.into_iter().enumerate() {
        let thresholds: Vec<f32> = bytes.by_ref().take(usize::from(*counts.get(c).unwrap_or(&0))).collect();
        model.columns.push(column(&thresholds, &tests)?);
    }
    (values.next().is_none() && walk.splits.next().is_none()).then_some(model)
}

/// Puts a column's tests in the order of their thresholds, by counting: there are few ranks and many tests.
fn column(thresholds: &[f32], tests: &[(u8, u16, u32)]) -> Option<Column> {
    let mut places = [0usize; LEAF as usize + 1];
    tests.iter().for_each(|t| places[usize::from(t.0) + 1] += 1);
    for rank in 1..places.len() {
        places[rank] += places[rank - 1];
    }
    let mut column = Column { thresholds: vec![0.0; tests.len()], rules: vec![(0, 0); tests.len()] };
    for &(rank, tree, stay) in tests {
        let place = &mut places[usize::from(rank)];
        column.thresholds[*place] = *thresholds.get(usize::from(rank))?;
        column.rules[*place] = (tree, stay);
        *place += 1;
    }
    Some(column)
}

/// Splits that are not yet read, and what each column tests: a threshold's rank, the tree, the leaves that stay.
struct Walk<Splits> {
    splits: Splits,
    tests: Vec<Vec<(u8, u16, u32)>>,
}

impl<Splits: Iterator<Item = (u8, u8)>> Walk<Splits> {
    /// Reads the next split and all below it, of which the first leaf has the place `from`; the place behind the last.
    fn split(&mut self, tree: u16, from: usize, depth: usize) -> Option<usize> {
        let (column, rank) = self.splits.next()?;
        let depth = depth.checked_sub(1)?;
        let below = if column & LEAF != 0 { from + 1 } else { self.split(tree, from, depth)? };
        let above = if rank & LEAF != 0 { below + 1 } else { self.split(tree, below, depth)? };
        let bits = |n: usize| 1u32.checked_shl(n as u32).map_or(u32::MAX, |b| b - 1);
        let stay = !(bits(below) & !bits(from));
        self.tests.get_mut(usize::from(column & !LEAF))?.push((rank & !LEAF, tree, stay));
        Some(above)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_well_formed() {
        assert!(read(include_bytes!("weights.bin")).is_some_and(|m| !m.leaves.is_empty()));
    }

    #[test]
    fn weights_that_are_cut_short_or_do_not_end_are_refused() {
        let good = include_bytes!("weights.bin");
        assert!(read(&good[..good.len() - 1]).is_none());
        let one_split = |column| [1, 0, 1, 1, 0, 0, column, LEAF, 1, 2];
        assert!(read(&one_split(LEAF)).is_some());
        assert!(read(&one_split(0)).is_none(), "there is no split below");
        assert!(read(&one_split(LEAF | 127)).is_none(), "there is no such column");
    }

    #[test]
    fn the_leaf_is_the_one_that_a_walk_from_the_root_reaches() {
        // Column 0 up to 1: column 1 up to 2: the first leaf, else the second; column 0 above 1: the third.
        let [one, two] = [1f32, 2.0].map(|t| t.to_bits().to_be_bytes());
        let mut tree = vec![1, 0, 2, 1, 1, one[0], two[0], one[1], two[1]];
        tree.extend([0, 1 | LEAF, LEAF, LEAF, 30, 20, 10]);
        let model = read(&tree);
        for (first, second, leaf) in [(1.0, 2.0, 30.0), (1.0, 2.5, 20.0), (1.5, 0.0, 10.0), (1.5, 9.0, 10.0)] {
            let mut row = [0.0; COLUMNS];
            (row[0], row[1]) = (first, second);
            let score = model.as_ref().map(|m| {
                let mut alive = [u32::MAX];
                m.rule_out(&row, &[0, 1], &mut alive);
                m.sum(&alive)
            });
            assert_eq!(score, Some(leaf * UNIT), "{first} {second}");
        }
    }
}
