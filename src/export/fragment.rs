//! Text-fragment addresses (`#:~:text=`), each resolved against the snapshot's own text before it is offered.
//!
//! Method: WICG "URL Fragment Text Directives", section "find a range from a text directive": the
//! first match in document order, bounded by words, compared by base letters, a term inside one block.

use super::address::shareable;
use crate::report::Line;
use crate::snapshot::Snapshot;
use crate::span::Unit;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

mod document;

use document::{Directive, Document};

/// Bytes up to which a line is quoted whole; a longer one by its first and last words.
const WHOLE: usize = 120;
/// Words at each end of a longer line, tried in this order.
const ENDS: [usize; 2] = [4, 8];
/// Words of context before and after, tried in this order.
const AROUND: [(usize, usize); 5] = [(0, 0), (4, 0), (0, 4), (4, 4), (10, 10)];

/// The texts of a snapshot, and addresses of lines in them.
pub struct Page<'a> {
    snapshot: &'a Snapshot,
    unit: Unit,
    document: OnceCell<Document>,
    /// What was found so far, by block, start and end of a line.
    known: RefCell<BTreeMap<[u32; 3], Option<String>>>,
}

impl<'a> Page<'a> {
    /// The page of `snapshot`; lines given to it count in `unit`.
    pub fn new(snapshot: &'a Snapshot, unit: Unit) -> Page<'a> {
        Page { snapshot, unit, document: OnceCell::new(), known: RefCell::default() }
    }

    /// How positions of the page's lines are counted.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// Text of a block of the snapshot.
    pub fn text(&self, block: u32) -> Option<&'a str> {
        self.snapshot.blocks.get(block as usize).map(|b| b.text.as_str())
    }

    /// Length of `text` in the page's unit.
    pub fn units(&self, text: &str) -> u32 {
        text.chars().map(|c| self.unit.width(c)).sum()
    }

    /// The address of a line, to be given to others: opening it leads to this place and no other. `None` where the
    /// page has no address on the web or no directive leads there.
    pub fn link(&self, line: &Line) -> Option<String> {
        let url = self.snapshot.url.as_str();
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return None;
        }
        let place = [line.block, line.start, line.end];
        if let Some(link) = self.known.borrow().get(&place) {
            return link.clone();
        }
        let link = self.directive(line).map(|directive| address(&shareable(url), &directive));
        self.known.borrow_mut().insert(place, link.clone());
        link
    }

    fn directive(&self, line: &Line) -> Option<Directive> {
        let text = self.text(line.block)?;
        let document = self.document.get_or_init(|| Document::of(self.snapshot, self.unit));
        let start = document.place(line.block as usize, text, line.start)?;
        let end = document.place(line.block as usize, text, line.end)?;
        let around = Around {
            document,
            block: line.block as usize,
            before: &text[..start.byte],
            after: &text[end.byte..],
            snapshot: self.snapshot,
        };
        let target = (start.folded, end.folded);
        terms(text.get(start.byte..end.byte)?).find_map(|(first, last)| {
            AROUND.iter().find_map(|&(before, after)| {
                let directive = Directive {
                    prefix: around.prefix(before)?,
                    first: first.clone(),
                    last: last.clone(),
                    suffix: around.suffix(after)?,
                };
                (document.resolve(&directive) == Some(target)).then_some(directive)
            })
        })
    }
}

/// Ways to quote a line: whole where it is short, then by both ends. A line feed is a `<br>`, which the
/// browser does not see as a character, so no term holds one.
fn terms(line: &str) -> impl Iterator<Item = (String, String)> {
    let whole = (line.len() <= WHOLE && !line.contains('\n')).then(|| (line.to_string(), String::new()));
    let ends = ENDS.iter().filter_map(move |&n| {
        let (first, last) = (head(line, n), tail(line, n));
        let apart = first.len() + last.len() < line.len() && !first.is_empty() && !last.is_empty();
        apart.then(|| (first.to_string(), last.to_string()))
    });
    let ends: Vec<_> = ends.collect();
    let fallback =
        (ends.is_empty() && whole.is_none() && !line.contains('\n')).then(|| (line.to_string(), String::new()));
    whole.into_iter().chain(ends).chain(fallback)
}

/// Bytes in which the words at an end of a text are looked for.
const NEAR: usize = 1_000;

/// The first `n` words of `text`, up to its first line feed.
fn head(text: &str, n: usize) -> &str {
    let text = &text[..text.floor_char_boundary(NEAR)];
    let text = text.split('\n').next().unwrap_or_default();
    let end =
        text.char_indices().filter(|(_, c)| c.is_whitespace()).nth(n.saturating_sub(1)).map_or(text.len(), |(i, _)| i);
    if n == 0 { "" } else { text[..end].trim() }
}

/// The last `n` words of `text`, after its last line feed.
fn tail(text: &str, n: usize) -> &str {
    let text = &text[text.ceil_char_boundary(text.len().saturating_sub(NEAR))..];
    let text = text.rsplit('\n').next().unwrap_or_default();
    let start =
        text.char_indices().rev().filter(|(_, c)| c.is_whitespace()).nth(n.saturating_sub(1)).map_or(0, |(i, _)| i);
    if n == 0 { "" } else { text[start..].trim() }
}

/// Words around a line, from the blocks beside it where its own block has none.
struct Around<'a> {
    document: &'a Document,
    snapshot: &'a Snapshot,
    block: usize,
    before: &'a str,
    after: &'a str,
}

impl Around<'_> {
    /// `Some("")` for no words, `None` where there are none to give.
    fn prefix(&self, words: usize) -> Option<String> {
        let beside = || self.document.before(self.block).map_or("", |b| self.snapshot.blocks[b].text.trim());
        let from = if self.before.trim().is_empty() { beside() } else { self.before.trim_end() };
        some(words, tail(from, words))
    }

    fn suffix(&self, words: usize) -> Option<String> {
        let beside = || self.document.after(self.block).map_or("", |b| self.snapshot.blocks[b].text.trim());
        let from = if self.after.trim().is_empty() { beside() } else { self.after.trim_start() };
        some(words, head(from, words))
    }
}

fn some(words: usize, text: &str) -> Option<String> {
    (words == 0 || !text.is_empty()).then(|| text.to_string())
}

/// The whole address. A fragment that the page uses itself stays before the directive.
fn address(url: &str, directive: &Directive) -> String {
    let url = url.split(":~:").next().unwrap_or(url);
    let hash = if url.contains('#') { "" } else { "#" };
    let mut out = format!("{url}{hash}:~:text=");
    if !directive.prefix.is_empty() {
        encode(&directive.prefix, &mut out);
        out.push_str("-,");
    }
    encode(&directive.first, &mut out);
    if !directive.last.is_empty() {
        out.push(',');
        encode(&directive.last, &mut out);
    }
    if !directive.suffix.is_empty() {
        out.push_str(",-");
        encode(&directive.suffix, &mut out);
    }
    out
}

/// Percent-encodes all but unreserved characters; `-`, `,` and `&` mean something in a directive.
fn encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'~') {
            out.push(byte as char);
        } else {
            out.push('%');
            out.push(HEX[(byte >> 4) as usize] as char);
            out.push(HEX[(byte & 15) as usize] as char);
        }
    }
}
