//! What the article as a whole says of its sentences: one that examines a claim does not vouch for what it
//! reports, and one about a rumour does not for what "is to" come.

use super::class::Class;
use super::{Certainty, Graded};
use crate::span::Span;

/// Sentences that speak of checking, from which on the article examines what others say.
const EXAMINES: usize = 2;
/// Sentences from which on an article is about a rumour.
const RUMOUR: usize = 2;
/// Of how many sentences one must be a rumour for that.
const RUMOUR_SHARE: usize = 6;

/// Lowers the certainty of sentences by what stands around them.
pub fn apply(graded: &mut [Graded]) {
    let has = |g: &Graded, class: Class| g.hits.iter().any(|h| h.class == class);
    let examines = graded.iter().filter(|g| has(g, Class::Debunk)).count() >= EXAMINES;
    let rumours = graded.iter().filter(|g| g.certainty == Certainty::Unconfirmed).count();
    let rumour = rumours >= RUMOUR && rumours * RUMOUR_SHARE >= graded.len();
    for g in graded {
        if examines && (g.certainty == Certainty::Reported || quotes(g)) && !has(g, Class::Debunk) {
            g.certainty = Certainty::Unconfirmed;
        } else if rumour
            && g.certainty == Certainty::Asserted
            && let Some(plan) = g.plan.clone()
        {
            (g.certainty, g.marker) = (Certainty::Unconfirmed, Some(plan));
        }
    }
}

/// The sentences that state what the article examines; `claims` stand in the order of their blocks.
pub fn examined(graded: &mut [Graded], sentences: &[Span], claims: &[Span]) {
    for (sentence, graded) in sentences.iter().zip(graded) {
        let first = claims.partition_point(|claim| claim.block < sentence.block);
        let mut here = claims[first..].iter().take_while(|claim| claim.block == sentence.block);
        // Most of the sentence: a claim may be quoted in another one.
        let states = |claim: &Span| {
            let (start, end) = (claim.start.max(sentence.start), claim.end.min(sentence.end));
            end > start && (end - start) * 2 > sentence.end - sentence.start
        };
        if here.any(states) {
            graded.certainty = Certainty::Unconfirmed;
        }
    }
}

/// Whether most of a sentence is quoted.
fn quotes(g: &Graded) -> bool {
    g.words.all().iter().filter(|w| w.quoted).count() * 2 > g.words.len()
}
