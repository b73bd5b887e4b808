//! Finds the article's title on the page.

use super::feature::heading_level;
use super::piece::Piece;
use super::reference::Reference;
use super::tree::{NEVER, Region, Tree};
use crate::lang::page::Cue;

/// Words that a title has at most.
const WORDS: f32 = 45.0;

/// Agreement with the title that the page gives elsewhere from which any line is taken for it.
const SURE: f32 = 0.7;

/// Agreement from which a line that is marked as a heading is taken for it.
const HEADING: f32 = 0.3;

/// Index of the piece that is the title: the line that agrees best with what the
/// page calls itself, headings before other lines, the first of equals; else the
/// only `h1`.
pub fn find(tree: &Tree, pieces: &[Piece], reference: &Reference) -> Option<usize> {
    let mut best: Option<(f32, usize)> = None;
    let mut tops = pieces.iter().enumerate().filter(|(_, p)| tree.tag(p.node) == "h1").map(|(i, _)| i);
    for (i, p) in pieces.iter().enumerate() {
        let same = reference.same_as_title.get(i).copied().unwrap_or(0.0);
        let level = heading_level(tree.tag(p.node));
        let marked = level > 0.0 || tree.cue(p.inner, Cue::Title) == 0;
        if p.count.words > WORDS || same < if marked { HEADING } else { SURE } {
            continue;
        }
        let elsewhere = tree.region(p.node, Region::Nav) < NEVER || tree.region(p.node, Region::Aside) < NEVER;
        let bonus = if level > 0.0 { (7.0 - level) / 10.0 } else { 0.0 } - if elsewhere { 0.5 } else { 0.0 };
        if best.is_none_or(|(score, _)| same + bonus > score) {
            best = Some((same + bonus, i));
        }
    }
    best.map(|(_, i)| i).or_else(|| tops.next().filter(|_| tops.next().is_none()))
}
