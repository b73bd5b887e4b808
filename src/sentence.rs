//! Blocks -> sentences (segmentation). Where unsure, do not split.
//!
//! One pass over a text: a run of stops with the marks that close behind it is
//! a candidate; what follows, the word before, and the marks around decide.

use crate::article::{Article, BlockKind};
use crate::lang::Language;
use crate::letter::is_alphanumeric;
use crate::order::Order;
use crate::span::Span;
use std::ops::Range;

mod list;
mod stop;
mod token;

use crate::text::marks::{self, Marks, Pair};

/// Bytes between two marks up to which a quotation or bracket is never divided: a longer one
/// is divided into its sentences, so that each can stand alone.
const SHIELD: usize = 120;
/// Bytes up to which a table's cell is one entry.
const LONGEST_ENTRY: usize = 120;

/// The sentences of a text, as byte ranges without the white space around them, in order.
pub fn split(text: &str, language: &Language) -> Vec<Range<usize>> {
    split_between(text, &marks::pairs(text), language)
}

/// The same of a text whose marks are paired.
fn split_between(text: &str, pairs: &[Pair], language: &Language) -> Vec<Range<usize>> {
    let items = list::starts(text, language);
    let mut closers: Vec<Range<usize>> = pairs.iter().filter(|p| p.closed()).map(|p| p.close.clone()).collect();
    closers.order_by_key(|c| c.start);
    let mut cutter = Cutter { text, language, pairs, closers: &closers, pair: 0, shield: 0 };
    let mut out = Vec::new();
    let (mut start, mut item) = (0, 0);
    let mut at = 0;
    let bytes = text.as_bytes();
    while at < text.len() {
        at = pass(bytes, at, items.get(item).map_or(bytes.len(), |&i| i.max(at)));
        if at == bytes.len() {
            break;
        }
        while items.get(item).is_some_and(|&i| i < at) {
            item += 1;
        }
        if items.get(item) == Some(&at) {
            push(text, start, at, &mut out);
            start = at;
        }
        let stop = match bytes[at] {
            b'.' | b'!' | b'?' | b'\n' => true,
            0xE2 => text[at..].starts_with(['…', '‽']),
            0xE3 | 0xEF => text[at..].starts_with(['。', '！', '？']),
            _ => false,
        };
        if !stop {
            let heading = match bytes[at] {
                b' ' => stop::heading(text, start, at, language),
                capital => capital.is_ascii_uppercase() && stop::glued_heading(text, start, at, language),
            };
            if heading && at >= cutter.shield {
                push(text, start, at, &mut out);
                start = at;
            }
            at += text[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let (next, cut) = cutter.read(start, at);
        if let Some(end) = cut {
            push(text, start, end, &mut out);
            start = end;
        }
        at = next;
    }
    push(text, start, text.len(), &mut out);
    out
}

/// The first byte from `at` on where a sentence may end, but for `limit`: that of a stop, the space before a capital, or a
/// capital inside a word.
fn pass(bytes: &[u8], mut at: usize, limit: usize) -> usize {
    while at < limit {
        let may_end = match bytes[at] {
            b'.' | b'!' | b'?' | b'\n' | 0xE2 | 0xE3 | 0xEF => true,
            b' ' => bytes.get(at + 1).is_some_and(u8::is_ascii_uppercase),
            // A capital inside a word.
            b'A'..=b'Z' => at > 0 && (bytes[at - 1].is_ascii_lowercase() || !bytes[at - 1].is_ascii()),
            _ => false,
        };
        if may_end {
            break;
        }
        at += 1;
    }
    at
}

/// Characters of the longest line that is a heading without an element of its own; text that breaks its lines by itself
/// has longer ones.
const HEADING_LINE: usize = 60;

/// Whether the sentence that began at `start` is the line that ends at byte `at`, short and without a stop, and another begins
/// below it: a heading above a line break.
fn is_heading_line(text: &str, start: usize, at: usize) -> bool {
    let line = text[start..at].trim();
    let alone = start == 0 || text[start..].trim_start_matches([' ', '\u{A0}']).starts_with('\n');
    let unstopped = line.ends_with(|c: char| is_alphanumeric(c) || matches!(c, '»' | '”' | '“' | '"' | ')'));
    let next = text[at..].trim_start().chars().next();
    let begins = next.is_some_and(|c| c.is_uppercase() || matches!(c, '«' | '“' | '„' | '"'));
    let short = line.chars().take(HEADING_LINE + 1).count() <= HEADING_LINE;
    alone && unstopped && begins && short && line.contains(' ') && !line.contains('\n')
}

/// Where the scan stands among the marks.
struct Cutter<'a> {
    text: &'a str,
    language: &'a Language,
    pairs: &'a [Pair],
    closers: &'a [Range<usize>],
    /// First pair that opens at or after the scan.
    pair: usize,
    /// End of the furthest short pair opened so far.
    shield: usize,
}

impl Cutter<'_> {
    /// Reads the stop at byte `at` of the sentence that began at `start`: where the scan goes on,
    /// and where the sentence ends, if it ends here.
    fn read(&mut self, start: usize, at: usize) -> (usize, Option<usize>) {
        let text = self.text;
        if text.as_bytes()[at] == b'\n' {
            let gap = text[at..].len() - text[at..].trim_start().len();
            let blank = text[at + 1..at + gap].contains('\n');
            return (at + 1, (blank || is_heading_line(text, start, at)).then_some(at));
        }
        let run = stop::run(text, at);
        let end = self.close(run.end);
        while self.pairs.get(self.pair).is_some_and(|p| p.open.start < end) {
            let p = &self.pairs[self.pair];
            if p.closed() && p.inside().len() <= SHIELD {
                self.shield = self.shield.max(p.close.end);
            }
            self.pair += 1;
        }
        let cut = end >= self.shield && stop::ends(text, start, &run, end, self.language);
        (end.max(run.end), cut.then_some(end))
    }

    /// The end of the closing marks, brackets and note numbers that follow a stop.
    fn close(&self, mut end: usize) -> usize {
        loop {
            let rest = &self.text[end..];
            let gap = rest.len() - rest.trim_start_matches([' ', '\u{A0}', '\u{202F}', '\u{2009}']).len();
            let next = end + gap;
            if let Ok(i) = self.closers.binary_search_by_key(&next, |c| c.start) {
                end = self.closers[i].end;
            } else if let Some(n) = stop::note(&self.text[next..]) {
                end = next + n;
            } else if gap > 0
                && self.text[next..].strip_prefix("''").is_some_and(|r| r.is_empty() || r.starts_with(' '))
            {
                end = next + 2;
            } else if gap == 0 && rest.starts_with(['»', '”', '’', '\'', ')', ']', '"']) {
                end += rest.chars().next().map_or(0, char::len_utf8);
            } else if let Some(n) = stop::note_number(&self.text[..end], rest) {
                end += n;
            } else {
                return end;
            }
        }
    }
}

fn push(text: &str, start: usize, end: usize, out: &mut Vec<Range<usize>>) {
    let slice = &text[start..end];
    let trimmed = slice.trim();
    if !trimmed.is_empty() {
        let lead = slice.len() - slice.trim_start().len();
        out.push(start + lead..start + lead + trimmed.len());
    }
}

/// The sentences of an article, in reading order; a heading, a title, an attribution and a short cell are each one unit.
/// `marks` are those of each block.
pub fn of_article(article: &Article, marks: &[Marks], language: &Language) -> Vec<Span> {
    let mut out = Vec::new();
    for (b, (block, marks)) in article.blocks.iter().zip(marks).enumerate() {
        let whole = match block.kind {
            BlockKind::Title | BlockKind::Heading(_) | BlockKind::Attribution | BlockKind::Byline => true,
            // Pages that are laid out by tables have running text in their cells.
            BlockKind::Cell => block.text.len() <= LONGEST_ENTRY,
            _ => false,
        };
        if whole {
            let mut unit = Vec::new();
            push(&block.text, 0, block.text.len(), &mut unit);
            out.extend(unit.into_iter().map(|r| Span::new(b, r.start, r.end)));
        } else {
            let sentences = split_between(&block.text, &marks.pairs, language);
            out.extend(sentences.into_iter().map(|r| Span::new(b, r.start, r.end)));
        }
    }
    out
}
