//! What a paragraph of the article is: heading, item, quotation, its attribution ...

use super::BlockKind;
use super::piece::Piece;
use super::tree::{NEVER, Region, Tree};
use crate::snapshot::{MarkKind, Snapshot};

/// Words that a line with the name of who is quoted has at most.
const ATTRIBUTION: f32 = 25.0;

/// The kind of a paragraph that was kept.
pub fn of(snapshot: &Snapshot, tree: &Tree, piece: &Piece) -> BlockKind {
    let quoted = tree.region(piece.node, Region::Quote) < NEVER;
    let tag = tree.tag(piece.node);
    if let [b'h', level @ b'1'..=b'6'] = tag.as_bytes() {
        return BlockKind::Heading(level - b'0');
    }
    if quoted {
        return if is_attribution(snapshot, tree, piece) { BlockKind::Attribution } else { BlockKind::Quote };
    }
    match tag {
        "li" | "dt" | "dd" => BlockKind::Item,
        "td" | "th" => BlockKind::Cell,
        "pre" => BlockKind::Code,
        _ => inherited(tree, piece.node),
    }
}

/// Steps up in which a list or a table is looked for.
const STEPS: usize = 8;

/// The kind that a list or a table gives to the paragraphs inside it.
fn inherited(tree: &Tree, node: u32) -> BlockKind {
    for above in tree.upwards(node).take(STEPS) {
        match tree.tag(above) {
            "li" | "dd" => return BlockKind::Item,
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
    tree.mass_of(cell).pieces < LAYOUT
}

/// Whether a line of a block quotation names who is quoted: all of it is in
/// `cite`, it stands in the quotation's `footer`, or it is a short line that
/// begins with a dash.
fn is_attribution(snapshot: &Snapshot, tree: &Tree, piece: &Piece) -> bool {
    let text = piece.text(snapshot);
    if piece.count.words > ATTRIBUTION {
        return false;
    }
    let cited = snapshot.blocks.get(piece.block as usize).is_some_and(|b| {
        let cite = b.marks.iter().filter(|m| m.kind == MarkKind::Cite);
        cite.map(|m| m.end.min(piece.end).saturating_sub(m.start.max(piece.start))).sum::<u32>() * 2 > piece.count.bytes
    });
    let foot = tree.region(piece.node, Region::Footer) < tree.region(piece.node, Region::Quote);
    cited || foot || tree.tag(piece.inner) == "cite" || text.starts_with(['–', '—', '―', '-'])
}
