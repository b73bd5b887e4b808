//! Which paragraphs are the article: the model's word, and the rules that stand above it.

use super::feature::Row;
use super::piece::Piece;
use super::tree::Tree;
use super::{RemovalReason, model, reason};
use crate::lang::page::Cue;

/// Score from which a paragraph is kept.
const KEEP: f32 = 0.0;

/// Score from which a paragraph is kept where hardly anything reaches [`KEEP`].
const KEEP_RATHER: f32 = -1.3;

/// Words kept below which the page counts as one where the model was too strict.
const HARDLY: f32 = 60.0;

/// The reason for leaving out, for each paragraph; `None` where it is kept.
pub fn choose(tree: &Tree, pieces: &[Piece], rows: &[Row]) -> Vec<Option<RemovalReason>> {
    let scores: Vec<f32> = rows.iter().map(model::score).collect();
    let ruled: Vec<Option<RemovalReason>> = pieces.iter().map(|p| by_rule(tree, p)).collect();
    let keeps = |i: usize, threshold: f32| ruled[i].is_none() && scores[i] > threshold;
    let words: f32 = (0..pieces.len()).filter(|&i| keeps(i, KEEP)).map(|i| pieces[i].count.words).sum();
    let threshold = if words < HARDLY { KEEP_RATHER } else { KEEP };
    pieces
        .iter()
        .enumerate()
        .map(|(i, p)| ruled[i].or_else(|| (scores[i] <= threshold).then(|| reason::of(tree, p))))
        .collect()
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
