//! Headings that are quotations: "« Il n'a jamais appelé à la haine »" above the paragraphs where it is said.

use super::subject::full_mention;
use super::{Quote, QuoteForm, STATEMENT};
use crate::article::BlockKind;
use crate::order::Order;
use crate::people::mention::Mention;
use crate::people::page::{Page, Part};
use crate::people::resolve::Resolver;
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
pub fn add(page: &Page, resolver: &Resolver, out: &mut Vec<Quote>) {
    let mut found: Vec<Quote> = Vec::new();
    for (b, part) in page.parts.iter().enumerate() {
        let named = labelled(page, b);
        let Some(stretch) = whole(part).or(named.as_ref().map(|(stretch, _)| *stretch)) else { continue };
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
        let named = named.and_then(|(_, m)| resolver.speaker(b, &m, true));
        let below = best.filter(|(n, _)| n * 2 >= heading.len()).and_then(|(_, q)| q.speaker.clone());
        let speaker = named.or(below);
        let span = Span::new(b, stretch.bytes.start, stretch.bytes.end);
        found.push(Quote { span, speaker, verb: None, form: QuoteForm::Marks });
    }
    if !found.is_empty() {
        out.append(&mut found);
        out.order_by_key(|q| q.span);
    }
}

/// What stands between marks, if it is the whole of a heading and says something.
fn whole<'p>(part: &'p Part) -> Option<&'p Stretch> {
    let [stretch] = &part.stretches[..] else { return None };
    let all = stretch.bytes.len() + MARKS >= part.text.trim().len() && stretch.words >= STATEMENT;
    (all && matches!(part.kind, BlockKind::Heading(_))).then_some(stretch)
}

/// What ends a title or heading in marks behind a name and a colon: "Ann Reed, mayor of Dover: “We never slept”".
fn labelled<'p>(page: &'p Page, b: usize) -> Option<(&'p Stretch, Mention)> {
    let part = &page.parts[b];
    let [stretch] = &part.stretches[..] else { return None };
    let titles = matches!(part.kind, BlockKind::Title | BlockKind::Heading(_)) && stretch.words >= STATEMENT;
    let colon = stretch.tokens.start.checked_sub(2).filter(|&i| titles && part.tokens[i].mark == ':')?;
    let ends = part.tokens[stretch.tokens.end..].iter().all(|t| !t.is_word());
    let m = full_mention(&part.tokens, 0, colon, page.language)?;
    (ends && m.all.end == colon && !m.name.is_empty()).then_some((stretch, m))
}

/// The hashes of the words that say something, each once.
fn words(tokens: &[Token]) -> Vec<u64> {
    let mut out: Vec<u64> = tokens.iter().filter(|t| t.is_word() && t.end - t.start >= WORD).map(|t| t.hash).collect();
    out.order();
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
