//! What the walk writes into the snapshot: blocks of text, and the nodes that they need.

use super::Walk;
use crate::snapshot::dom::{Dom, NONE};
use crate::snapshot::{Block, Node};

/// UTF-16 units of text that are recorded at most: about ten times the longest article; what lies beyond is left out and the snapshot says so.
pub const MAX_TEXT: usize = 2_000_000;

impl<D: Dom> Walk<'_, D> {
    /// Ends the run of text, under the block-level element that the walk is in.
    pub(super) fn flush(&mut self) {
        let origin = std::mem::take(&mut self.origin);
        let Some((mut text, mut marks)) = self.run.take() else { return };
        let Some(owner) = self.stack.last().map(|f| f.block) else { return };
        let units: usize = text.chars().map(char::len_utf16).sum();
        if self.units + units > MAX_TEXT {
            cut(&mut text, MAX_TEXT - self.units);
            let end = text.len() as u32;
            marks.retain(|m| m.start < end);
            marks.iter_mut().for_each(|m| m.end = m.end.min(end));
            self.found.snapshot.truncated = true;
            if text.is_empty() {
                return;
            }
        }
        self.units += units;
        let node = self.node_of(owner);
        let mut inner = node;
        let hidden = self.stack[owner].hidden;
        for (index, at, known) in std::mem::take(&mut self.inner) {
            if known != NONE {
                inner = known;
                continue;
            }
            inner = self.add_node(at, inner, hidden);
            if let Some(frame) = self.stack.get_mut(index).filter(|f| f.at == at) {
                frame.node = inner;
            }
        }
        self.found.snapshot.blocks.push(Block { node, inner, text, marks });
        self.found.origins.push(origin);
    }

    /// The snapshot's node of a frame; it and its ancestors are added where they are missing.
    pub(super) fn node_of(&mut self, index: usize) -> u32 {
        let known = (0..=index).rev().find(|&i| self.stack[i].node != NONE);
        let mut node = known.map_or(0, |i| self.stack[i].node);
        for i in known.map_or(0, |i| i + 1)..=index {
            node = self.add_node(self.stack[i].at, node, self.stack[i].hidden);
            self.stack[i].node = node;
        }
        node
    }

    fn add_node(&mut self, at: u32, parent: u32, hidden: bool) -> u32 {
        let attr = |name| self.dom.attr(at, name).to_string();
        self.found.snapshot.nodes.push(Node {
            parent,
            tag: self.dom.name(at).to_string(),
            class: attr("class"),
            id: attr("id"),
            role: attr("role"),
            item: attr("itemprop"),
            hidden,
            ..Node::default()
        });
        self.found.elements.push(at);
        self.found.snapshot.nodes.len() as u32 - 1
    }
}

/// Cuts a text to that many UTF-16 units.
fn cut(text: &mut String, units: usize) {
    let mut left = units;
    let end = text.char_indices().find(|(_, c)| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        !fits
    });
    text.truncate(end.map_or(text.len(), |(at, _)| at));
}
