//! How much of the article was read, and whether the page shows only its beginning.

use super::piece::Piece;
use super::tree::Tree;
use super::{Coverage, RemovalReason};
use crate::lang::page::Cue;

/// Counts the running text that was read, and that was seen in the article's
/// part of the page: what was kept, and what was left out in between.
pub fn of(tree: &Tree, pieces: &[Piece], verdicts: &[Option<RemovalReason>]) -> Coverage {
    let is_prose = |p: &Piece| p.count.prose() > 0.0;
    let kept = |i: &usize| verdicts[*i].is_none() && is_prose(&pieces[*i]);
    let (Some(first), Some(last)) = ((0..pieces.len()).find(kept), (0..pieces.len()).rfind(kept)) else {
        return Coverage::default();
    };
    let read = (first..=last).filter(kept).count();
    // What has a reason of its own is no paragraph of the article.
    let unsure = |i: &usize| verdicts[*i] == Some(RemovalReason::Outside) && is_prose(&pieces[*i]);
    let seen = read + (first..=last).filter(unsure).count();
    Coverage { read: read as u32, seen: seen as u32, cut: is_cut(tree, pieces, verdicts, last) }
}

/// Paragraphs after the last one that was read among which a paywall is looked for.
const BEHIND: usize = 12;

/// Whether a paywall stands behind the last paragraph that was read: its words,
/// in an element that is named after it or that follows the text closely.
fn is_cut(tree: &Tree, pieces: &[Piece], verdicts: &[Option<RemovalReason>], last: usize) -> bool {
    let behind = pieces.iter().zip(verdicts).skip(last + 1).take(BEHIND);
    behind.enumerate().any(|(distance, (p, verdict))| {
        let says = p.phrases.anywhere.has(Cue::Paywall);
        let named = tree.cue(p.inner, Cue::Paywall) <= 4;
        verdict.is_some() && says && (named || p.phrases.start.has(Cue::Paywall) && distance < 4)
    })
}
