//! Folds white space as it is rendered, and keeps the inline marks of one block.

use crate::order::Order;
use crate::snapshot::{Mark, MarkKind};

/// White space that CSS folds.
pub fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\n' | b'\t' | b'\r' | 0x0c)
}

/// Folds white space to single spaces, none at the ends.
pub fn folded(text: &str) -> String {
    let words = text.split(|c: char| c.is_ascii() && is_space(c as u8)).filter(|w| !w.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The text of one block while it is read.
#[derive(Default)]
pub struct Run {
    /// Folded so far.
    pub text: String,
    /// White space that is rendered only if text follows.
    pending: String,
    done: Vec<Mark>,
    open: Vec<(MarkKind, Option<u32>)>,
}

impl Run {
    /// Adds text; returns whether any of it is more than white space.
    pub fn push(&mut self, text: &str, keep_space: bool) -> bool {
        let bytes = text.as_bytes();
        let (mut at, mut some) = (0, false);
        while at < bytes.len() {
            let space = bytes[at..].iter().position(|&b| !is_space(b)).map_or(bytes.len(), |n| at + n);
            if space > at {
                if keep_space {
                    self.pending.push_str(&text[at..space]);
                } else if self.pending.is_empty() {
                    self.pending.push(' ');
                }
                at = space;
                continue;
            }
            let word = bytes[at..].iter().position(|&b| is_space(b)).map_or(bytes.len(), |n| at + n);
            self.word(&text[at..word]);
            (at, some) = (word, true);
        }
        some
    }

    fn word(&mut self, word: &str) {
        if !self.text.is_empty() {
            self.text.push_str(&self.pending);
        }
        self.pending.clear();
        for (_, start) in self.open.iter_mut().rev().take_while(|(_, start)| start.is_none()) {
            *start = Some(self.text.len() as u32);
        }
        self.text.push_str(word);
    }

    /// Whether there is text of some length, and nothing between it and what comes next.
    pub fn is_glued(&self, characters: usize) -> bool {
        self.pending.is_empty() && self.text.chars().nth(characters).is_some()
    }

    /// A forced line break.
    pub fn line_break(&mut self) {
        while self.pending.ends_with(' ') {
            self.pending.pop();
        }
        self.pending.push('\n');
    }

    /// A mark begins.
    pub fn open(&mut self, kind: MarkKind) {
        self.open.push((kind, None));
    }

    /// The mark opened last ends.
    pub fn close(&mut self) {
        if let Some((kind, Some(start))) = self.open.pop() {
            self.done.push(Mark { start, end: self.text.len() as u32, kind });
        }
    }

    /// The block ends; its text and marks, where it has any. Open marks go on in the next block.
    pub fn take(&mut self) -> Option<(String, Vec<Mark>)> {
        self.pending.clear();
        let end = self.text.len() as u32;
        for (kind, start) in &mut self.open {
            if let Some(start) = start.take() {
                self.done.push(Mark { start, end, kind: *kind });
            }
        }
        let (text, mut marks) = (std::mem::take(&mut self.text), std::mem::take(&mut self.done));
        marks.order_by_key(|m| (m.start, std::cmp::Reverse(m.end), m.kind as u8));
        (!is_blank(&text)).then_some((text, marks))
    }
}

/// Nothing that a reader sees.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| matches!(c, ' ' | '\n' | '\t' | '\r' | '\u{c}' | '\u{a0}' | '\u{200b}' | '\u{feff}'))
}
