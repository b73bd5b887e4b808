//! HTML -> Snapshot, natively, as [`written`](crate::snapshot::written) does it of a page that a browser serialised: html5ever's parser into a flat
//! tree, then one walk without recursion.
//!
//! Of style sheets only simple rules of the page's own are read ([`sheet`]); what is
//! shown is else decided by attributes.

mod decode;
mod guard;
mod sheet;
mod skim;
mod tree;

pub use decode::decode;

use crate::snapshot::{Snapshot, walk};
use guard::Guard;
use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer};
use html5ever::tree_builder::TreeBuilder;
use sheet::Sheet;
use tree::Tree;

/// Bytes of mark-up that are read at most.
pub const MAX_INPUT: usize = 64 << 20;

/// Bytes handed to the parser at once.
const PIECE: usize = 1 << 16;

/// Reads an HTML document.
pub fn snapshot(html: &str, url: &str) -> Snapshot {
    Skimmed::of(html).snapshot(url)
}

/// What of a document is parsed. The document itself, often twice as long, need not be kept for it.
pub struct Skimmed {
    part: String,
    sheet: Sheet,
    /// The document is longer than [`MAX_INPUT`].
    cut: bool,
}

impl Skimmed {
    /// Leaves out what nobody will read.
    pub fn of(html: &str) -> Skimmed {
        let read = html.floor_char_boundary(MAX_INPUT.min(html.len()));
        let mut sheet = Sheet::default();
        let mut part = skim::skim(&html[..read], |css| sheet.read(css));
        part.shrink_to_fit();
        Skimmed { part, sheet, cut: read < html.len() }
    }

    /// Reads it.
    pub fn snapshot(self, url: &str) -> Snapshot {
        let Skimmed { part, sheet, cut } = self;
        let (tree, stopped) = parse(&part);
        drop(part);
        tree.style(sheet);
        let mut snapshot = tree.read(walk::record);
        snapshot.truncated |= cut || stopped;
        snapshot.url = url.to_string();
        snapshot
    }
}

/// The snapshot of a page as it stands, and whether its tree is cut short.
#[cfg(test)]
fn parsed(html: &str) -> (Snapshot, bool) {
    let (tree, cut) = parse(html);
    (tree.read(walk::record), cut)
}

/// The tree, and whether it is cut short.
fn parse(html: &str) -> (Tree, bool) {
    let tokenizer = Tokenizer::new(Guard::new(TreeBuilder::new(Tree::new(), Default::default())), Default::default());
    let queue = BufferQueue::default();
    let mut rest = html;
    let mut cut = false;
    while !rest.is_empty() {
        if tokenizer.sink.stopped() {
            cut = true;
            break;
        }
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE.min(rest.len())));
        rest = after;
        queue.push_back(StrTendril::from_slice(piece));
        // A script or an encoding declaration only pauses the tokenizer.
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    }
    tokenizer.end();
    (tokenizer.sink.into_tree(), cut)
}
