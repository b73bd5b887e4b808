//! How much of the article was read, and whether the page shows only its beginning.

use super::paragraph::{self, Paragraph};
use super::tree::{NEVER, Region, Tree};
use super::{Coverage, RemovalReason, cue};
use crate::lang::page::Cue;
use crate::snapshot::Snapshot;

/// Counts the running text that was read, and that was seen in the article's
/// part of the page: what was kept, what was left out in between, and what is folded away.
pub fn of(snapshot: &Snapshot, tree: &Tree, paragraphs: &[Paragraph], verdicts: &[Option<RemovalReason>]) -> Coverage {
    let is_prose = |p: &Paragraph| p.count.prose() > 0.0;
    let kept = |i: &usize| verdicts[*i].is_none() && is_prose(&paragraphs[*i]);
    let (Some(first), Some(last)) = ((0..paragraphs.len()).find(kept), (0..paragraphs.len()).rfind(kept)) else {
        return Coverage::default();
    };
    let read = (first..=last).filter(kept).count();
    // What has a reason of its own is no paragraph of the article.
    let unsure = |i: &usize| verdicts[*i] == Some(RemovalReason::Outside) && is_prose(&paragraphs[*i]);
    let (folded, rest) = folded(snapshot, tree, &paragraphs[first], paragraphs[last].block);
    let seen = read + (first..=last).filter(unsure).count() + folded;
    let cut = rest || is_cut(snapshot, tree, paragraphs, verdicts, last);
    Coverage { read: read as u32, seen: seen as u32, cut }
}

/// Folded paragraphs from which they are the rest of an article.
const REST: usize = 2;

/// Paragraphs in closed `details` beside the article's first, and whether those behind its last are its rest.
fn folded(snapshot: &Snapshot, tree: &Tree, first: &Paragraph, last: u32) -> (usize, bool) {
    let Some(place) = tree.parent(first.node) else { return (0, false) };
    let mut found: Vec<(u32, u32)> = Vec::new();
    for (at, block) in (0..).zip(&snapshot.blocks).skip(first.block as usize) {
        if !tree.node(block.node).is_some_and(|n| n.hidden) || paragraph::count(&block.text).prose() == 0.0 {
            continue;
        }
        let details = tree.upwards(block.node).find(|&n| tree.tag(n) == "details");
        found.extend(details.filter(|&d| tree.parent(d) == Some(place)).map(|d| (d, at)));
    }
    let rest = |&(details, at): &(u32, u32)| at > last && found.iter().filter(|f| f.0 == details).count() >= REST;
    let one = found.first().is_some_and(|f| found.iter().all(|o| o.0 == f.0));
    (found.len(), one && found.first().is_some_and(rest))
}

/// Paragraphs after the last one that was read among which a paywall is looked for.
const BEHIND: usize = 12;

/// Paragraphs after the last one that was read up to which a line stands close to the text.
const CLOSE: usize = 4;

/// Words of a line that says that there is more, at most.
pub const LOCKED: usize = 25;

/// Whether a paywall stands behind the last paragraph that was read: its words in an
/// element that is named after it, or a line close to the text that says it by itself.
fn is_cut(
    snapshot: &Snapshot,
    tree: &Tree,
    paragraphs: &[Paragraph],
    verdicts: &[Option<RemovalReason>],
    last: usize,
) -> bool {
    let behind = paragraphs.iter().zip(verdicts).skip(last + 1).take(BEHIND);
    behind.enumerate().any(|(distance, (p, verdict))| {
        let named = p.phrases.anywhere.has(Cue::Paywall) && tree.cue(p.inner, Cue::Paywall) <= 4;
        // A label on the teaser of another story says nothing about this one.
        let teaser = [Region::List, Region::Aside, Region::Nav].iter().any(|&r| tree.region(p.node, r) < NEVER)
            || tree.cue(p.node, Cue::Related) <= 2;
        let says = distance < CLOSE && !teaser && cue::LOCKED.stands_in(p.text(snapshot), LOCKED);
        verdict.is_some() && (named || says)
    })
}
