//! Rumour, then fact: an unconfirmed line, and right behind it one that takes it for proof of something; a decision that is
//! still open, and further on the same decision spoken of as made.

use super::story::Story;
use super::{Kind, Observation};
use crate::Reading;
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::claim::Claim;

/// Every unconfirmed claim whose next line in the paragraph leans on it and proves something by it.
pub fn find(reading: &Reading, claims: &[Claim]) -> Vec<Observation> {
    let unconfirmed = claims.iter().filter(|c| c.certainty == Certainty::Unconfirmed);
    unconfirmed.filter_map(|claim| proof(reading, claim)).collect()
}

/// Lines between an open decision and the same decision made.
const NEAR: usize = 16;
/// Stems that both have in common at least: what is decided.
const SHARED: usize = 2;

/// "has not decided on the request", "will hardly grant it", and then "the refusal".
pub fn settled(story: &Story) -> Vec<Observation> {
    let open = |i: usize| {
        let unlikely = || story.hits(i, Class::Ahead).any(|h| story.denied(i, h.first, 1));
        story.runs(i) && !story.asks(i) && (story.has(i, Class::Undecided) || unlikely())
    };
    let made = |i: usize, j: usize| {
        let refused = story.hits(j, Class::Settled).next().is_some();
        refused && story.runs(j) && !open(j) && story.shared(&story.stems[i], &story.stems[j]).1 >= SHARED
    };
    let lines = (0..story.len()).filter(|&i| open(i));
    let pairs = lines.filter_map(|i| (i + 1..story.len().min(i + NEAR)).find(|&j| made(i, j)).map(|j| (i, j)));
    pairs.map(|(i, j)| Observation { kind: Kind::RumourThenFact, places: [story.span(i), story.span(j)] }).collect()
}

fn proof(reading: &Reading, claim: &Claim) -> Option<Observation> {
    let from = reading.sentences.partition_point(|s| (s.block, s.end) <= (claim.span.block, claim.span.end));
    let (&next, graded) = (reading.sentences.get(from)?, reading.graded.get(from)?);
    let plain = |first: usize| graded.words.get(first).is_some_and(|w| !w.quoted);
    let proves = graded.hits.iter().any(|h| h.class == Class::Proof && plain(h.first));
    let leans = graded.hits.iter().any(|h| h.class == Class::Leaning && h.first == 0);
    let takes = next.block == claim.span.block && leans && proves && graded.certainty == Certainty::Asserted;
    takes.then_some(Observation { kind: Kind::RumourThenFact, places: [claim.span, next] })
}
