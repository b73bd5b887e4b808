//! Headings that are quotations: "« Il n'a jamais appelé à la haine »" above the paragraphs where it is said.

use super::{Quote, QuoteForm, STATEMENT};
use crate::article::BlockKind;
use crate::people::page::{Page, Part};
use crate::people::stretch::Stretch;
use crate::people::token::Token;
use crate::span::Span;

/// Bytes of marks and spaces by which a heading is longer than the quotation it holds, at most.
const MARKS: usize = 8;

/// Quotations below a heading that are compared with it, at most.
const BELOW: usize = 20;

/// Letters from which a word says something.
const WORD: usize = 4;

/// The quotations that are headings, put in before those of their section. A heading whose words, three of four or
/// more, are said again below is no second quotation; of the others, the speaker is the one who says most of them in the section.
pub fn add(page: &Page, out: &mut Vec<Quote>) {
    let mut found: Vec<Quote> = Vec::new();
    for (b, part) in page.parts.iter().enumerate() {
        let Some(stretch) = whole(part) else { continue };
        let next = (b + 1..page.parts.len()).find(|&i| !page.parts[i].runs()).unwrap_or(page.parts.len());
        let from = out.partition_point(|q| (q.span.block as usize) < b);
        let heading = words(&part.tokens[stretch.tokens.clone()]);
        let shares: Vec<(usize, &Quote)> =
            out[from..].iter().take(BELOW).map(|q| (shared(page, &heading, q), q)).collect();
        if shares.iter().any(|(n, _)| n * 4 >= heading.len() * 3) {
            continue;
        }
        let section = shares.into_iter().take_while(|(_, q)| (q.span.block as usize) < next);
        let best = section.max_by_key(|(n, q)| (*n, std::cmp::Reverse(q.span)));
        let speaker = best.filter(|(n, _)| n * 2 >= heading.len()).and_then(|(_, q)| q.speaker.clone());
        let span = Span::new(b, stretch.bytes.start, stretch.bytes.end);
        found.push(Quote { span, speaker, verb: None, form: QuoteForm::Marks });
    }
    if !found.is_empty() {
        out.append(&mut found);
        out.sort_by_key(|q| q.span);
    }
}

/// What stands between marks, if it is the whole of a heading and says something.
fn whole<'p>(part: &'p Part) -> Option<&'p Stretch> {
    let [stretch] = &part.stretches[..] else { return None };
    let all = stretch.bytes.len() + MARKS >= part.text.trim().len() && stretch.words >= STATEMENT;
    (all && matches!(part.kind, BlockKind::Heading(_))).then_some(stretch)
}

/// The hashes of the words that say something, each once.
fn words(tokens: &[Token]) -> Vec<u64> {
    let mut out: Vec<u64> = tokens.iter().filter(|t| t.is_word() && t.end - t.start >= WORD).map(|t| t.hash).collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// How many of a heading's words a quotation says.
fn shared(page: &Page, heading: &[u64], quote: &Quote) -> usize {
    let tokens = &page.parts[quote.span.block as usize].tokens;
    let from = tokens.partition_point(|t| t.start < quote.span.start as usize);
    let to = tokens.partition_point(|t| t.start < quote.span.end as usize);
    let said = words(&tokens[from..to]);
    heading.iter().filter(|w| said.binary_search(w).is_ok()).count()
}
