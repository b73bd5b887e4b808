//! Quotations that are blocks of their own.

use super::{Quote, QuoteForm, context, subject};
use crate::article::BlockKind;
use crate::people::mention::Mention;
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
    let (speaker, verb) = match signature(page, b) {
        Some(line) => (resolver.attribution_line(line), None),
        None => context::introduced(page, b, resolver),
    };
    if let Some(s) = &speaker {
        resolver.spoke(b, range.start, s);
    }
    out.push(Quote { span: Span::new(b, range.start, range.end), speaker, verb, form: QuoteForm::Block });
}

/// A paragraph without marks in another language than the page, behind a line that ends with a colon, or behind such a
/// paragraph, or signed by a name in brackets: "As Nair puts it on her blog:". Whether it is one.
pub fn foreign(page: &Page, b: usize, resolver: &mut Resolver, out: &mut Vec<Quote>) -> bool {
    let part = &page.parts[b];
    let Some(above) = b.checked_sub(1) else { return false };
    let before = &page.parts[above];
    let goes_on = out.last().filter(|q| q.form == QuoteForm::Block && q.span.block as usize == above && before.foreign);
    let announced = before.text.trim_end().ends_with(':') && !before.foreign;
    let signed = if part.foreign { signed(page, b) } else { None };
    if !part.foreign || !part.stretches.is_empty() || !announced && goes_on.is_none() && signed.is_none() {
        return false;
    }
    let (speaker, verb) = match (goes_on, &signed) {
        (_, Some((name, _))) => (resolver.speaker(b, name, true), None),
        (Some(q), None) => (q.speaker.clone(), None),
        (None, None) => context::introduced(page, b, resolver),
    };
    let lead = part.text.len() - part.text.trim_start().len();
    let end = signed.map_or(part.text.len(), |(_, open)| open);
    let span = Span::new(b, lead, part.text[..end].trim_end().len());
    if let Some(s) = &speaker {
        resolver.spoke(b, lead, s);
    }
    out.push(Quote { span, speaker, verb, form: QuoteForm::Block });
    true
}

/// The name in brackets that ends a paragraph and signs it, and the byte of its bracket: "... (Anna Bruni)".
fn signed(page: &Page, b: usize) -> Option<(Mention, usize)> {
    let tokens = &page.parts[b].tokens;
    let close = tokens.iter().rposition(|t| t.mark != '.').filter(|&i| tokens[i].mark == ')')?;
    let open = tokens[..close].iter().rposition(|t| t.mark == '(')?;
    let name = subject::full_mention(tokens, open + 1, close, page.language)?;
    (name.name.len() >= 2 && name.all == (open + 1..close)).then(|| (name, tokens[open].start))
}

/// Paragraphs of one quotation at most that the line behind them signs.
const PARAGRAPHS: usize = 6;

/// The line that says who is quoted: behind the last paragraph of the quotation, or before its first one.
fn signature(page: &Page, b: usize) -> Option<usize> {
    let kind = |i: usize| page.parts.get(i).map(|p| p.kind);
    let behind = (b + 1..b + PARAGRAPHS).find(|&i| kind(i) != Some(BlockKind::Quote));
    let first = (0..b).rev().take(PARAGRAPHS).take_while(|&i| kind(i) == Some(BlockKind::Quote)).last().unwrap_or(b);
    // A line before it may sign the quotation above.
    let above = || first.checked_sub(1).filter(|&i| i.checked_sub(1).is_none_or(|j| kind(j) != Some(BlockKind::Quote)));
    let signs = |i: &usize| kind(*i) == Some(BlockKind::Attribution);
    behind.filter(signs).or_else(|| above().filter(signs))
}
