//! The claim that a fact-check examines: the article quotes it to judge it, and does not say it itself.
//!
//! It is known by the page's linked data (`claimReviewed` of schema.org's `ClaimReview`), or by its label ("Claim", on
//! a page that also has a label for its verdict).

use super::cue::List;
use super::{Block, BlockKind};
use crate::order::Order;
use crate::span::Span;
use std::sync::LazyLock;

/// Labels of the claim, in all languages.
static CLAIM: LazyLock<List> = LazyLock::new(|| List::new(|p| p.examined));

/// Labels of what the article found.
static VERDICT: LazyLock<List> = LazyLock::new(|| List::new(|p| p.verdict));

/// Words that a label has at most.
const LABEL: usize = 5;

/// Bytes from which a declared claim is looked for in the text: a shorter one may be a name.
const SENTENCE: usize = 20;

/// Declared claims that are looked for: a page of hundreds is no article about one, and each is looked for in all of the text.
const CLAIMS: usize = 8;

/// Where the blocks state what is examined, in their order; `declared` are the claims of the linked data.
pub fn on_page<'a>(blocks: &[Block], declared: impl Iterator<Item = &'a str>) -> Vec<Span> {
    let declared: Vec<&str> = declared.take(CLAIMS).map(|claim| claim.trim().trim_end_matches('.')).collect();
    let mut found = Vec::new();
    for claim in declared.iter().filter(|claim| claim.len() >= SENTENCE) {
        let places = blocks.iter().enumerate().filter(|(_, b)| b.kind != BlockKind::Title);
        found.extend(places.filter_map(|(i, b)| b.text.find(claim).map(|at| Span::new(i, at, at + claim.len()))));
    }
    if !declared.is_empty() || blocks.iter().any(|b| labelled(&b.text, &VERDICT).is_some()) {
        found.extend((0..blocks.len()).filter_map(|i| below_label(blocks, i)));
    }
    found.order();
    found
}

/// What stands below a label of a claim, or behind it on the same line.
fn below_label(blocks: &[Block], label: usize) -> Option<Span> {
    let whole = |block: usize, from: usize| Span::new(block, from, blocks[block].text.len());
    let from = labelled(&blocks[label].text, &CLAIM)?;
    if from < blocks[label].text.len() {
        return Some(whole(label, from));
    }
    let next = blocks.get(label + 1)?;
    let text = matches!(next.kind, BlockKind::Paragraph | BlockKind::Quote | BlockKind::Item);
    text.then(|| whole(label + 1, 0))
}

/// Where the words behind a label begin; at the end of the text where it is nothing else.
fn labelled(text: &str, labels: &List) -> Option<usize> {
    if labels.is(text, LABEL) {
        return Some(text.len());
    }
    let colon = text.find(':').filter(|&colon| labels.is(&text[..colon], LABEL))?;
    let rest = text[colon + 1..].trim_start();
    Some(text.len() - rest.len())
}
