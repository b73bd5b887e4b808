//! Quotations that are blocks of their own.

use super::{Quote, QuoteForm, context};
use crate::article::BlockKind;
use crate::people::page::Page;
use crate::people::resolve::Resolver;
use crate::span::Span;

/// Bytes of marks and spaces by which a block is longer than the quotation it holds, at most.
const MARKS: usize = 8;

/// A block quotation: the line behind it says who speaks, or what stands before it.
pub fn quotation(page: &Page, b: usize, resolver: &mut Resolver, out: &mut Vec<Quote>) {
    let part = &page.parts[b];
    let whole =
        part.stretches.first().filter(|s| part.stretches.len() == 1 && s.bytes.len() + MARKS >= part.text.trim().len());
    let lead = part.text.len() - part.text.trim_start().len();
    let range = whole.map_or(lead..part.text.trim_end().len(), |s| s.bytes.clone());
    if range.is_empty() {
        return;
    }
    let signed = page.parts.get(b + 1).is_some_and(|p| p.kind == BlockKind::Attribution);
    let (speaker, verb) = match signed {
        true => (resolver.attribution_line(b + 1), None),
        false => context::introduced(page, b, resolver),
    };
    if let Some(s) = &speaker {
        resolver.spoke(b, range.start, s);
    }
    out.push(Quote { span: Span::new(b, range.start, range.end), speaker, verb, form: QuoteForm::Block });
}
