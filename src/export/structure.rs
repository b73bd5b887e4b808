//! What a page is built of, without its words: for a report of a page that was read wrongly, which gives away nothing of
//! what its reader reads. Saved by the reader, sent by nobody.
//!
//! No text, address, title or description of the page is in it. Classes, ids, roles and the names of metadata are written
//! by the page too: of these a piece that is a word of the page, or has one inside it, is replaced by its length in code points, and
//! every digit by 0.

use crate::article::Gate;
use crate::letter::lower;
use crate::snapshot::{Mark, Node, Snapshot};
use serde::Serialize;
use std::collections::HashSet;

/// Pieces of names that tell a page's structure and nothing of its subject, even where its text has the word.
pub const STRUCTURAL: &[&str] = &[
    "ad",
    "ads",
    "article",
    "aside",
    "author",
    "block",
    "body",
    "button",
    "byline",
    "caption",
    "col",
    "column",
    "comment",
    "comments",
    "container",
    "content",
    "date",
    "entry",
    "figure",
    "footer",
    "form",
    "header",
    "image",
    "item",
    "lead",
    "link",
    "list",
    "main",
    "menu",
    "nav",
    "newsletter",
    "page",
    "paragraph",
    "paywall",
    "post",
    "related",
    "row",
    "section",
    "share",
    "sidebar",
    "social",
    "story",
    "subscribe",
    "summary",
    "tags",
    "text",
    "time",
    "title",
    "video",
    "wrapper",
];

/// The form of the file; a change of its fields changes the number.
const FORM: u32 = 1;

#[derive(Serialize)]
struct Structure<'a> {
    form: u32,
    version: &'static str,
    article: bool,
    probability: f32,
    truncated: bool,
    passwords: u32,
    /// Names of the metadata, without what they say.
    meta: Vec<String>,
    nodes: Vec<Node>,
    blocks: Vec<Block<'a>>,
}

/// A block of text, by its measures alone: code points and words; the inline mark-up in bytes.
#[derive(Serialize)]
struct Block<'a> {
    node: u32,
    inner: u32,
    characters: usize,
    words: usize,
    marks: &'a [Mark],
}

/// The structure as indented JSON.
pub fn structure(snapshot: &Snapshot, gate: &Gate) -> String {
    let told = snapshot.meta.iter().map(|m| m.content.as_str()).chain([snapshot.title.as_str(), &snapshot.url]);
    let texts =
        snapshot.blocks.iter().map(|b| b.text.as_str()).chain(told).chain(snapshot.json_ld.iter().map(String::as_str));
    let words: HashSet<String> = texts.flat_map(pieces).filter(|p| p.1).map(|p| folded(p.0)).collect();
    let bare = |name: &str| bare(name, &words);
    let nodes = snapshot.nodes.iter().map(|node| Node {
        class: bare(&node.class),
        id: bare(&node.id),
        role: bare(&node.role),
        item: bare(&node.item),
        ..node.clone()
    });
    let blocks = snapshot.blocks.iter().map(|block| Block {
        node: block.node,
        inner: block.inner,
        characters: block.text.chars().count(),
        words: block.text.split_whitespace().count(),
        marks: &block.marks,
    });
    let structure = Structure {
        form: FORM,
        version: env!("CARGO_PKG_VERSION"),
        article: gate.passes(),
        probability: gate.probability,
        truncated: snapshot.truncated,
        passwords: snapshot.passwords,
        meta: snapshot.meta.iter().map(|meta| bare(&meta.name)).collect(),
        nodes: nodes.collect(),
        blocks: blocks.collect(),
    };
    // Plain data with string keys can always be written down.
    serde_json::to_string_pretty(&structure).unwrap_or_default() + "\n"
}

/// A name without what it shares with the page's words.
fn bare(name: &str, words: &HashSet<String>) -> String {
    let mut out = String::new();
    for (piece, is_word) in pieces(name) {
        if is_word && tells(&folded(piece), words) {
            out.push_str(&format!("#{}", piece.chars().count()));
        } else {
            out.extend(piece.chars().map(|c| if c.is_numeric() { '0' } else { c }));
        }
    }
    out
}

/// Letters from which a word is looked for inside a longer piece (`articlemacron`), and beyond which no name is kept.
const INSIDE: usize = 4;
const LONGEST: usize = 32;

/// Whether a piece of a name is a word of the page, or has one inside it.
fn tells(piece: &str, words: &HashSet<String>) -> bool {
    if STRUCTURAL.contains(&piece) {
        return false;
    }
    let ends: Vec<usize> = piece.char_indices().map(|(at, _)| at).chain([piece.len()]).collect();
    let inside = |from: usize| {
        let longer = ends.get(from + INSIDE..).unwrap_or_default();
        longer.iter().any(|&end| {
            let part = &piece[ends[from]..end];
            words.contains(part) && !STRUCTURAL.contains(&part)
        })
    };
    ends.len() > LONGEST || words.contains(piece) || (0..ends.len()).any(inside)
}

fn folded(piece: &str) -> String {
    piece.chars().map(lower).collect()
}

/// Runs of letters, and what stands between them.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = rest.chars().next()?.is_alphabetic();
        let (piece, after) = rest.split_at(rest.find(|c: char| c.is_alphabetic() != is_word).unwrap_or(rest.len()));
        rest = after;
        Some((piece, is_word))
    })
}
