//! Tables of data: the names of the row and of the column that a cell stands in.

use super::tree::Tree;
use super::{Block, BlockKind};

/// A cell with the cells that say what it holds; all are indices into the article's blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The cell.
    pub block: usize,
    /// The cell that names its row.
    pub row: Option<usize>,
    /// The cell that names its column.
    pub column: Option<usize>,
}

/// Steps up from a paragraph to its cell, and from a cell to its row and its table.
const STEPS: usize = 6;

/// Digits of a year, which names a row or a column too.
const YEAR: usize = 4;

/// One cell of a row: its element, its first block.
struct Place {
    element: u32,
    block: usize,
}

/// Names the cells of an article's tables; `owners` are the elements that own its blocks.
pub fn cells(tree: &Tree, blocks: &[Block], owners: &[u32]) -> Vec<Cell> {
    let mut rows: Vec<(u32, u32, Vec<Place>)> = Vec::new();
    for (block, (b, &owner)) in blocks.iter().zip(owners).enumerate().filter(|(_, (b, _))| b.kind == BlockKind::Cell) {
        let above = |from: u32, tags: &[&str]| tree.upwards(from).take(STEPS).find(|&n| tags.contains(&tree.tag(n)));
        debug_assert!(!b.text.is_empty());
        let Some(element) = above(owner, &["td", "th"]) else { continue };
        let (Some(row), Some(table)) = (above(element, &["tr"]), above(element, &["table"])) else { continue };
        match rows.last_mut() {
            Some((_, last, places)) if *last == row => {
                // A cell of several paragraphs is named by its first.
                if places.last().is_none_or(|p| p.element != element) {
                    places.push(Place { element, block });
                }
            }
            _ => rows.push((table, row, vec![Place { element, block }])),
        }
    }
    let mut found = Vec::new();
    for table in rows.chunk_by(|a, b| a.0 == b.0) {
        name(tree, blocks, table, &mut found);
    }
    found
}

/// Names the cells of one table.
fn name(tree: &Tree, blocks: &[Block], rows: &[(u32, u32, Vec<Place>)], found: &mut Vec<Cell>) {
    let is_head = |p: &Place| tree.tag(p.element) == "th";
    let names = |p: &Place| is_head(p) || is_name(&blocks[p.block].text);
    let heads = |places: &[Place]| places.iter().all(is_head) || places.iter().all(names);
    let head = rows.first().map(|r| &r.2[..]).filter(|first| rows.len() > 1 && first.len() > 1 && heads(first));
    for (_, _, places) in rows.iter().skip(usize::from(head.is_some())) {
        let row = places.first().filter(|first| places.len() > 1 && names(first)).map(|first| first.block);
        for (at, place) in places.iter().enumerate() {
            // The corner above the names of the rows may be empty; where more is missing, nobody knows what.
            let column = head.and_then(|head| match places.len().checked_sub(head.len()) {
                Some(missing @ 0..=1) => head.get(at.checked_sub(missing)?),
                _ => None,
            });
            let row = row.filter(|&r| r != place.block);
            found.push(Cell { block: place.block, row, column: column.map(|c| c.block) });
        }
    }
}

/// Whether a cell's words are a name: letters and no figure, or a year.
fn is_name(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let year = digits == YEAR && text.trim().len() == YEAR;
    year || digits == 0 && text.contains(char::is_alphabetic)
}
