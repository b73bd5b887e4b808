//! Scores paragraphs: boosted decision trees over the rows of [`super::feature`].
//!
//! The weights stand in `weights.bin`, made by `train.py` beside it (which names
//! the data and their licences). Its form, little-endian: `u16` trees; for each
//! tree `u8` splits, `u8` leaves, then the splits (`u8` column, `f32` threshold,
//! `i8` child for values up to it, `i8` child for values above; a child below
//! zero is leaf `-1 - child`), then the leaves (`i16`, in units of 1/8192).

//!
//! They are read the way of QuickScorer (Lucchese et al., "QuickScorer: a fast
//! algorithm to rank documents with additive ensembles of regression trees",
//! SIGIR 2015): column by column instead of tree by tree, without a jump that
//! the processor cannot foresee. Of each tree the leftmost leaf that no test
//! rules out is the one that a walk from its root would reach.

use super::feature::{COLUMNS, Row, SIGNALS_FROM};
use crate::order::Order;
use std::sync::LazyLock;

/// What one column tests: values above the threshold rule out the leaves below it.
#[derive(Clone, Default)]
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
const UNIT: f32 = 1.0 / 8192.0;

static MODEL: LazyLock<Model> =
    LazyLock::new(|| read(include_bytes!("weights.bin")).unwrap_or(Model { columns: Vec::new(), leaves: Vec::new() }));

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

/// Reads the weights; `None` where they are malformed.
fn read(mut bytes: &[u8]) -> Option<Model> {
    let count = u16::from_le_bytes(take(&mut bytes)?);
    let mut tests: Vec<Vec<(f32, u16, u32)>> = vec![Vec::new(); COLUMNS];
    let mut model = Model { columns: Vec::new(), leaves: Vec::new() };
    for tree in 0..count {
        let [splits, leaves] = take(&mut bytes)?;
        if usize::from(leaves) > LEAVES || usize::from(leaves) != usize::from(splits) + 1 {
            return None;
        }
        let mut found = Vec::new();
        for i in 0..splits {
            let [column] = take(&mut bytes)?;
            let threshold = f32::from_le_bytes(take(&mut bytes)?);
            let [below, above] = take(&mut bytes)?.map(|b: u8| b as i8);
            // A split's children stand behind it, so walks end.
            let right = |child: i8| {
                if child < 0 { -1 - child < leaves as i8 } else { child as u8 > i && (child as u8) < splits }
            };
            if usize::from(column) >= COLUMNS || !right(below) || !right(above) {
                return None;
            }
            found.push((column, threshold, below, above));
        }
        // Leaves below each split, then the place of the first of them.
        let mut size = vec![0u32; found.len()];
        for (i, &(_, _, below, above)) in found.iter().enumerate().rev() {
            let of = |child: i8| usize::try_from(child).map_or(1, |c| size[c]);
            size[i] = (of(below) + of(above)).min(LEAVES as u32);
        }
        let (mut from, mut place) = (vec![0u32; found.len()], vec![0u32; usize::from(leaves)]);
        for (i, &(column, threshold, below, above)) in found.iter().enumerate() {
            let middle = from[i] + usize::try_from(below).map_or(1, |c| size[c]);
            for (child, at) in [(below, from[i]), (above, middle)] {
                match usize::try_from(child) {
                    Ok(split) => from[split] = at,
                    Err(_) => place[(-1 - child) as usize] = at,
                }
            }
            let bits = |n: u32| 1u32.checked_shl(n).map_or(u32::MAX, |b| b - 1);
            tests[usize::from(column)].push((threshold, tree, !(bits(middle) & !bits(from[i]))));
        }
        let mut values = [0.0; LEAVES];
        for at in place {
            *values.get_mut(at as usize)? = f32::from(i16::from_le_bytes(take(&mut bytes)?)) * UNIT;
        }
        model.leaves.push(values);
    }
    for mut tests in tests {
        tests.order_by(|a, b| a.0.total_cmp(&b.0));
        let (thresholds, rules) = tests.into_iter().map(|(threshold, tree, stay)| (threshold, (tree, stay))).unzip();
        model.columns.push(Column { thresholds, rules });
    }
    bytes.is_empty().then_some(model)
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
        assert!(read(include_bytes!("weights.bin")).is_some_and(|m| !m.leaves.is_empty()));
    }

    #[test]
    fn weights_that_are_cut_short_or_loop_are_refused() {
        let good = include_bytes!("weights.bin");
        assert!(read(&good[..good.len() - 1]).is_none());
        let one_split = |below| [1, 0, 1, 2, 0, 0, 0, 0, 0, below, 255, 0, 0, 0, 0];
        assert!(read(&one_split(254)).is_some());
        assert!(read(&one_split(0)).is_none(), "the split is its own child");
    }

    #[test]
    fn the_leaf_is_the_one_that_a_walk_from_the_root_reaches() {
        // Column 0 up to 1: column 1 up to 2: leaf 2, else leaf 1; column 0 above 1: leaf 0.
        let mut tree = vec![1, 0, 2, 3];
        for (column, threshold, below, above) in [(0u8, 1f32, 1i8, -1i8), (1, 2.0, -3, -2)] {
            tree.push(column);
            tree.extend(threshold.to_le_bytes());
            tree.extend([below as u8, above as u8]);
        }
        tree.extend([10i16, 20, 30].iter().flat_map(|leaf| (leaf * 512).to_le_bytes()));
        let model = read(&tree);
        for (first, second, leaf) in [(1.0, 2.0, 30.0), (1.0, 2.5, 20.0), (1.5, 0.0, 10.0), (1.5, 9.0, 10.0)] {
            let mut row = [0.0; COLUMNS];
            (row[0], row[1]) = (first, second);
            let score = model.as_ref().map(|m| {
                let mut alive = [u32::MAX];
                m.rule_out(&row, &[0, 1], &mut alive);
                m.sum(&alive)
            });
            assert_eq!(score, Some(leaf * 512.0 * UNIT), "{first} {second}");
        }
    }
}
