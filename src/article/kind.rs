//! What a paragraph of the article is: heading, item, quotation, its attribution ...

use super::paragraph::{Last, Paragraph};
use super::quotation::Part;
use super::tree::Tree;
use super::{BlockKind, cue};
use crate::lang::page::HEADING_WORDS;
use crate::snapshot::{MarkKind, Snapshot};

/// Words that a heading has at most where a class alone says that it is one.
const HEADING: f32 = 16.0;

/// The kind of a paragraph that was kept; `part` is what it is in a quotation.
pub fn of(tree: &Tree, paragraph: &Paragraph, part: Option<Part>) -> BlockKind {
    match part {
        Some(Part::Words(_)) => return BlockKind::Quote,
        Some(Part::Source) => return BlockKind::Attribution,
        None => {}
    }
    let level = tree.heading(paragraph.node) as u8;
    if level > 0 {
        return BlockKind::Heading(level);
    }
    if is_heading(tree, paragraph) {
        return BlockKind::Heading(BUILT);
    }
    match tree.tag(paragraph.node) {
        "li" | "dt" | "dd" => BlockKind::Item,
        "td" | "th" => BlockKind::Cell,
        "pre" => BlockKind::Code,
        _ => inherited(tree, paragraph.node),
    }
}

/// Steps up in which a list or a table is looked for.
const STEPS: usize = 8;

/// The kind that a list or a table gives to the paragraphs inside it.
fn inherited(tree: &Tree, node: u32) -> BlockKind {
    for above in tree.upwards(node).take(STEPS) {
        match tree.tag(above) {
            "li" | "dd" => return BlockKind::Item,
            _ if tree.node(above).is_some_and(|n| n.role == "listitem") => return BlockKind::Item,
            "td" | "th" if is_data_cell(tree, above) => return BlockKind::Cell,
            "td" | "th" | "article" | "main" | "body" => return BlockKind::Paragraph,
            _ => {}
        }
    }
    BlockKind::Paragraph
}

/// Paragraphs in a cell from which its table is there for the layout.
const LAYOUT: u32 = 3;

fn is_data_cell(tree: &Tree, cell: u32) -> bool {
    tree.mass_of(cell).paragraphs < LAYOUT
}

/// Level of a builder's heading.
pub const BUILT: u8 = 2;

/// Whether a builder's class says that an element, alone or around nothing else, is a heading.
pub fn is_heading(tree: &Tree, paragraph: &Paragraph) -> bool {
    let short = paragraph.count.words <= HEADING && paragraph.count.words > 0.0 && paragraph.count.stops <= 1;
    let ends = matches!(paragraph.count.last, Last::Other) || paragraph.count.stops == 1 && paragraph.count.commas == 0;
    let around = [Some(paragraph.inner), Some(paragraph.node), tree.parent(paragraph.node)].into_iter().flatten();
    let mut alone = around.filter(|&n| tree.mass_of(n).paragraphs <= 1).filter_map(|n| tree.node(n));
    short && ends && alone.any(|n| cue::names(&n.class, HEADING_WORDS))
}

/// Bytes of a link in brackets behind a heading at most ("[edit]").
const TOOL: usize = 30;

/// Byte of the block's text where a heading ends, without the sign of its own address ("¶", "#") or a link in brackets.
pub fn heading_end(snapshot: &Snapshot, paragraph: &Paragraph) -> u32 {
    let text = paragraph.text(snapshot);
    let mut rest = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '#' | '¶' | '§' | '🔗'));
    let marks = snapshot.blocks.get(paragraph.block as usize).map_or(&[][..], |b| &b.marks);
    if let Some(open) = rest.rfind('[').filter(|open| rest.ends_with(']') && rest.len() - open <= TOOL) {
        let (from, to) = (paragraph.start + open as u32, paragraph.start + rest.len() as u32);
        if marks.iter().any(|m| m.kind == MarkKind::Link && from <= m.start && m.end <= to) {
            rest = rest[..open].trim_end();
        }
    }
    if rest.is_empty() { paragraph.end } else { paragraph.start + rest.len() as u32 }
}
