//! Which paragraphs are the article: the model's word, and the rules that stand above it.

use super::feature::heading_level;
use super::piece::Piece;
use super::tree::{NEVER, Region, Tree};
use super::{RemovalReason, reason};
use crate::lang::page::Cue;
use crate::order::Order;

/// Score from which a paragraph is kept. Below zero: a lost paragraph costs the
/// reader more than a line too many (both weigh the same for the text's F1
/// between -0.5 and 0.5).
const KEEP: f32 = -0.4;

/// Score from which a paragraph is kept where hardly anything reaches [`KEEP`].
const KEEP_RATHER: f32 = -1.2;

/// Words kept below which the page counts as one where the model was too strict.
const HARDLY: f32 = 50.0;

/// The reason for leaving out, for each paragraph with its score; `None` where it is kept.
/// `title` is the index of the article's title.
pub fn choose(tree: &Tree, pieces: &[Piece], scores: &[f32], title: Option<usize>) -> Vec<Option<RemovalReason>> {
    let mut ruled: Vec<Option<RemovalReason>> = pieces.iter().map(|p| by_rule(tree, p)).collect();
    if let Some(title) = title {
        append(tree, pieces, title, &mut ruled);
    }
    let keeps = |i: usize, threshold: f32| ruled[i].is_none() && scores[i] > threshold;
    let words: f32 = (0..pieces.len()).filter(|&i| keeps(i, KEEP)).map(|i| pieces[i].count.words).sum();
    let threshold = if words < HARDLY { KEEP_RATHER } else { KEEP };
    let mut kept: Vec<bool> = (0..pieces.len()).map(|i| keeps(i, threshold)).collect();
    together(tree, pieces, &mut kept);
    let verdict = |(i, p): (usize, &Piece)| ruled[i].or_else(|| (!kept[i]).then(|| reason::of(tree, p)));
    pieces.iter().enumerate().map(verdict).collect()
}

/// Share of a heading's text in links from which it leads to an article of its own.
const LEADS_ELSEWHERE: f32 = 0.8;

/// Leaves out the articles that a page loads below its own: `article` elements beside the
/// title's that begin with a heading of the first rank or one that is a link.
fn append(tree: &Tree, pieces: &[Piece], title: usize, ruled: &mut [Option<RemovalReason>]) {
    let article = |p: &Piece| {
        let steps = tree.region(p.node, Region::Article);
        (steps < NEVER).then(|| tree.upwards(p.node).nth(steps.into())).flatten()
    };
    let Some(own) = pieces.get(title).and_then(article) else { return };
    let (mut last, mut appended) = (own, false);
    for (p, verdict) in pieces.iter().zip(ruled).skip(title + 1) {
        let Some(at) = article(p) else { continue };
        if at != last {
            let rank = heading_level(tree.tag(p.node));
            let heads = rank == 1.0 || rank > 1.0 && p.count.link_ratio() >= LEADS_ELSEWHERE;
            appended = heads && at != own && !tree.upwards(at).any(|above| above == own);
            last = at;
        }
        if appended && verdict.is_none() {
            *verdict = Some(RemovalReason::Appended);
        }
    }
}

/// Share of a list's words from which all of it is kept.
const WHOLE: f32 = 0.4;

/// Share of a list's words up to which none of it is kept.
const NONE: f32 = 0.2;

/// Share of the page's running text from which a table or list lays out the page.
const LAYOUT: f32 = 0.3;

/// A list or a table of data is the author's or it is not: its parts stay together.
fn together(tree: &Tree, pieces: &[Piece], kept: &mut [bool]) {
    let mut groups: Vec<(u32, usize)> =
        pieces.iter().enumerate().filter_map(|(i, p)| Some((group(tree, p)?, i))).collect();
    groups.order();
    for group in groups.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1) {
        let words = |only_kept: bool| -> f32 {
            let counted = group.iter().filter(|(_, i)| kept[*i] || !only_kept);
            counted.map(|&(_, i)| pieces[i].count.words).sum()
        };
        let share = words(true) / words(false).max(1.0);
        if share >= WHOLE {
            group.iter().for_each(|&(_, i)| kept[i] = true);
        } else if share <= NONE {
            group.iter().for_each(|&(_, i)| kept[i] = false);
        }
    }
}

/// The list or the table of data whose item or cell a paragraph is.
fn group(tree: &Tree, piece: &Piece) -> Option<u32> {
    let steps = match tree.tag(piece.node) {
        "li" => 1,
        "td" | "th" => tree.region(piece.node, Region::Table),
        _ => return None,
    };
    let whole = tree.upwards(piece.node).nth(usize::from(steps))?;
    (tree.mass_of(whole).prose <= LAYOUT * tree.prose).then_some(whole)
}

/// Words that a line of boilerplate has at most.
const LINE: f32 = 30.0;

/// Share of a line's words in boilerplate phrases from which it is nothing else.
const ALL_PHRASE: f32 = 0.6;

/// Share of a line's text in links from which a phrase like "Read also" introduces a link.
const INTRODUCES: f32 = 0.35;

/// Steps up to the element whose class says the same as the words.
const BOX: u8 = 3;

/// Cues for which words and class together leave no doubt.
const SURE: [(Cue, RemovalReason); 8] = [
    (Cue::Related, RemovalReason::Related),
    (Cue::Newsletter, RemovalReason::Newsletter),
    (Cue::Advert, RemovalReason::Advert),
    (Cue::Share, RemovalReason::Share),
    (Cue::Contents, RemovalReason::Contents),
    (Cue::Comments, RemovalReason::Comments),
    (Cue::Consent, RemovalReason::Consent),
    (Cue::Paywall, RemovalReason::Newsletter),
];

/// Boilerplate beyond doubt, whatever the model says: "Read also: <link>", a
/// line that is all phrase ("Advertisement"), a box whose class and words agree.
fn by_rule(tree: &Tree, piece: &Piece) -> Option<RemovalReason> {
    let (count, phrases) = (&piece.count, &piece.phrases);
    if count.words > LINE {
        return None;
    }
    let all = phrases.covered as f32 >= ALL_PHRASE * count.words;
    let links = count.link_ratio() >= INTRODUCES;
    SURE.iter()
        .find(|(cue, _)| {
            let begins = phrases.start.has(*cue);
            let boxed = tree.cue(piece.inner, *cue) <= BOX;
            begins && (boxed || links && *cue == Cue::Related || all && *cue == Cue::Advert)
        })
        .map(|&(_, reason)| reason)
}
