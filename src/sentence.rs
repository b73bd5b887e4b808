//! Blocks -> sentences (segmentation). Where unsure, do not split.

use crate::article::Article;
use crate::lang::Language;
use crate::span::Span;
use std::ops::Range;

/// The sentences of a text, as byte ranges without the white space around them, in order.
pub fn split(text: &str, language: &Language) -> Vec<Range<usize>> {
    let _ = language;
    let mut out = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let end = i + c.len_utf8();
        let stop = matches!(c, '.' | '!' | '?' | '…') && chars.peek().is_none_or(|&(_, n)| n.is_whitespace());
        if stop {
            push(text, start, end, &mut out);
            start = end;
        }
    }
    push(text, start, text.len(), &mut out);
    out
}

fn push(text: &str, start: usize, end: usize, out: &mut Vec<Range<usize>>) {
    let slice = &text[start..end];
    let trimmed = slice.trim();
    if !trimmed.is_empty() {
        let lead = slice.len() - slice.trim_start().len();
        out.push(start + lead..start + lead + trimmed.len());
    }
}

/// The sentences of an article, in reading order; a heading, a title and a cell are each one unit.
pub fn of_article(article: &Article, language: &Language) -> Vec<Span> {
    let mut out = Vec::new();
    for (b, block) in article.blocks.iter().enumerate() {
        for r in split(&block.text, language) {
            out.push(Span::new(b, r.start, r.end));
        }
    }
    out
}
