//! Plain text (pasted, selected, from a file) as a [`Snapshot`].

use super::{Block, Node, Snapshot};

/// One block a paragraph; `offsets[i]` is the byte of `text` where block `i`
/// begins, and its text is that slice of `text`, unchanged.
///
/// Paragraphs stand apart by a blank line; inside one, a line that begins with
/// a list marker begins a block of its own.
pub fn from_text(text: &str) -> (Snapshot, Vec<usize>) {
    let mut blocks = Vec::new();
    let mut offsets = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        let item = body.starts_with(['•', '–', '—', '▪', '‣', '·', '*']) || body.starts_with("- ");
        if body.is_empty() || item {
            flush(text, &mut open, &mut blocks, &mut offsets);
        }
        if !body.is_empty() {
            open = Some((open.map_or(start, |(s, _)| s), start + body.len()));
        }
        at += line.len();
    }
    flush(text, &mut open, &mut blocks, &mut offsets);
    let root = Node { tag: "body".into(), ..Node::default() };
    (Snapshot { nodes: vec![root], blocks, ..Snapshot::default() }, offsets)
}

fn flush(text: &str, open: &mut Option<(usize, usize)>, blocks: &mut Vec<Block>, offsets: &mut Vec<usize>) {
    if let Some((start, end)) = open.take() {
        blocks.push(Block { text: text[start..end].to_string(), ..Block::default() });
        offsets.push(start);
    }
}
