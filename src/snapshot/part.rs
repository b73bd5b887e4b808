//! A part of a page: what the reader selected, or one of several articles.

use super::places::{Piece, bare_units, selected};
use super::walk::{Origin, Walked};
use super::{Block, Mark, Snapshot};
use std::ops::Range;

/// Running text from which an `article` element is one, and no teaser, in bytes.
const ENOUGH: usize = 600;

/// What a page says of itself that holds for each of its articles; the rest is of the first.
const OF_ALL: [&str; 3] = ["og:type", "og:site_name", "og:locale"];

/// The page with only what lies in ranges of its text ([`super::places`]).
pub fn selection(page: Walked, ranges: &[Range<u32>]) -> Walked {
    cut(page, |block, origin| selected(block, origin, ranges))
}

/// Nodes that are whole articles, where the page has several: with a heading and running text, and not in another.
pub fn articles(page: &Walked) -> Vec<u32> {
    let Snapshot { nodes, blocks, .. } = &page.snapshot;
    let around = inside(&page.snapshot, |tag| tag == "article");
    // Of each outermost article: whether it has a heading, and how much text in paragraphs.
    let mut found: Vec<(u32, bool, usize)> = Vec::new();
    for block in blocks.iter().filter(|b| !nodes[b.node as usize].hidden) {
        let Some(article) = around[block.node as usize] else { continue };
        if found.last().is_none_or(|last| last.0 != article) {
            found.push((article, false, 0));
        }
        let Some(last) = found.last_mut() else { continue };
        match nodes[block.node as usize].tag.as_str() {
            "h1" => last.1 = true,
            "p" => last.2 += block.text.len(),
            _ => {}
        }
    }
    let whole: Vec<u32> = found.into_iter().filter(|f| f.1 && f.2 >= ENOUGH).map(|f| f.0).collect();
    if whole.len() > 1 { whole } else { Vec::new() }
}

/// The page with only one of its articles; `first`: whether what the page says of itself is of this one.
pub fn article(page: Walked, node: u32, first: bool) -> Walked {
    let around = inside(&page.snapshot, |tag| tag == "article");
    let title = page
        .snapshot
        .blocks
        .iter()
        .find(|b| around[b.node as usize] == Some(node) && page.snapshot.nodes[b.node as usize].tag == "h1");
    let title = title.map(|b| b.text.clone()).unwrap_or_default();
    let mut part = cut(page, |block, _| {
        let whole = around[block.node as usize] == Some(node);
        whole.then_some(0..block.text.len()).into_iter().collect()
    });
    if !first {
        let page = &mut part.snapshot;
        page.title = title;
        page.canonical.clear();
        page.json_ld.clear();
        page.meta.retain(|m| OF_ALL.contains(&m.name.as_str()));
    }
    part
}

/// Of each node, the outermost one of a kind that it is or stands in.
fn inside(page: &Snapshot, is: impl Fn(&str) -> bool) -> Vec<Option<u32>> {
    let mut around: Vec<Option<u32>> = Vec::with_capacity(page.nodes.len());
    for (at, node) in (0..).zip(&page.nodes) {
        let parent = around.get(node.parent as usize).copied().flatten();
        around.push(parent.or_else(|| is(&node.tag).then_some(at)));
    }
    around
}

/// Keeps of each block the ranges of bytes that `keep` names.
fn cut(page: Walked, keep: impl Fn(&Block, &Origin) -> Vec<Range<usize>>) -> Walked {
    let Walked { mut snapshot, elements, origins, .. } = page;
    let times = std::mem::take(&mut snapshot.times);
    let mut part = Walked { elements, ..Walked::default() };
    let blocks = std::mem::take(&mut snapshot.blocks);
    for (at, (block, origin)) in blocks.iter().zip(&origins).enumerate() {
        for range in keep(block, origin) {
            let (start, end) = (range.start as u32, range.end as u32);
            let own = times.iter().filter(|t| t.block as usize == at).cloned();
            snapshot.times.extend(own.map(|t| super::Time { block: part.origins.len() as u32, ..t }));
            let marks = block.marks.iter().filter(|m| m.end > start && m.start < end);
            let marks = marks.map(|m| Mark { start: m.start.max(start) - start, end: m.end.min(end) - start, ..*m });
            let text = block.text[range.clone()].to_string();
            snapshot.blocks.push(Block { text, marks: marks.collect(), ..*block });
            part.origins.push(Origin { doubts: origin.doubts.clone(), pieces: pieces(block, origin, &range) });
        }
    }
    part.snapshot = snapshot;
    part
}

/// The pieces of a range of a block.
fn pieces(block: &Block, origin: &Origin, range: &Range<usize>) -> Vec<Piece> {
    let (start, end) = (range.start as u32, range.end as u32);
    let mut inside: Vec<Piece> = Vec::new();
    for piece in origin.pieces.iter().filter(|p| p.start < end) {
        if piece.start > start {
            inside.push(Piece { start: piece.start - start, at: piece.at });
        } else {
            let before = block.text.get(piece.start as usize..range.start).unwrap_or_default();
            inside = vec![Piece { start: 0, at: piece.at + bare_units(before) }];
        }
    }
    inside
}
