//! Where a line stands, seen from the title and the article's text.

use super::title;
use crate::article::Found;
use crate::article::tree::{NEVER, Region};
use crate::lang::page::Cue;

/// Where a line stands. Distances are in paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// So many before the title.
    Before(usize),
    /// So many behind the title, and hardly into the text.
    Head(usize),
    /// In the text.
    Body,
    /// So many behind the text.
    After(usize),
}

/// Lines before the title that may belong to it.
const BEFORE: usize = 8;

/// Lines of the head of an article at most.
const HEAD: usize = 60;

/// Paragraphs of running text before which the head ends: a standfirst or two may stand above the author's line.
const LEADS: usize = 3;

/// Lines behind the text that may belong to it.
const AFTER: usize = 14;

/// The lines around an article that may say who wrote it and when, each with its place.
pub fn around(found: &Found) -> Vec<(usize, Place)> {
    let paragraphs = &found.paragraphs;
    let prose = |i: &usize| found.keeps(*i) && paragraphs[*i].count.prose() > 0.0;
    let title = found.title.paragraph;
    let behind = || (title.map_or(0, |t| t + 1)..paragraphs.len()).filter(prose);
    if paragraphs.is_empty() {
        return Vec::new();
    }
    let head = title.or_else(|| behind().next()).unwrap_or(0);
    let lead = behind().nth(LEADS - 1).unwrap_or(paragraphs.len());
    let last = behind().next_back();
    let end = lead.min(head + HEAD).min(paragraphs.len()).min(last.map_or(paragraphs.len(), |last| last.max(head) + 1));
    let last = last.unwrap_or(end.saturating_sub(1));
    let mut lines: Vec<(usize, Place)> = Vec::new();
    lines.extend((head.saturating_sub(BEFORE)..head).map(|i| (i, Place::Before(head - i))));
    // The line of the title may go on with the author and the date.
    let several = title.is_some_and(|t| paragraphs[t].count.lines > 0);
    lines.extend((head + usize::from(title.is_some() && !several)..end).map(|i| (i, Place::Head(i - head))));
    lines.extend((end..=last).map(|i| (i, Place::Body)));
    let after = (last + 1).max(end);
    let mut past = 0;
    for i in (after..paragraphs.len()).take(AFTER) {
        // Under the next heading begins something else.
        past += if title::rank(&found.tree, paragraphs[i].node) > 0 { AFTER } else { 0 };
        lines.push((i, Place::After(i + 1 - after + past)));
    }
    lines.retain(|&(i, place)| belongs(found, i, place));
    lines
}

/// Whether a line is not somebody else's: of another article, a comment, a menu, a quotation, a caption.
fn belongs(found: &Found, i: usize, place: Place) -> bool {
    let tree = &found.tree;
    let node = found.paragraphs[i].node;
    // What holds the title or the text too is the article, whatever it is called.
    let article = [found.title.paragraph.map(|t| found.paragraphs[t].node), Some(found.tree.bed)];
    let shared = |near: &dyn Fn(u32) -> u8| near(node) < NEVER && !article.iter().flatten().any(|&n| near(n) < NEVER);
    let region = |r: Region| shared(&|n| tree.region(n, r));
    let cue = |c: Cue| shared(&|n| tree.cue(n, c));
    // Between title and text an element beside it holds the date and the author as often as anything else.
    let aside = region(Region::Nav)
        || region(Region::Aside) && !matches!(place, Place::Head(_))
        || tree.region(node, Region::Quote) < NEVER
        || tree.region(node, Region::Figure) < NEVER;
    let others = match place {
        Place::Head(_) => cue(Cue::Related),
        Place::Before(_) | Place::Body => cue(Cue::Related) || cue(Cue::Comments),
        Place::After(_) => cue(Cue::Related) || cue(Cue::Comments) || region(Region::Form),
    };
    !aside && !others
}

/// Whether a line stands beside the article's text.
pub fn is_aside(found: &Found, i: usize) -> bool {
    let near = |node: u32| found.tree.region(node, Region::Aside) < NEVER;
    let article = [found.title.paragraph.map(|t| found.paragraphs[t].node), Some(found.tree.bed)];
    near(found.paragraphs[i].node) && !article.iter().flatten().any(|&n| near(n))
}
