//! What the article as a whole says of its sentences: one that examines a claim does not vouch for what it
//! reports, and one about a rumour does not for what "is to" come.

use super::lexicon::Class;
use super::{Certainty, Graded};

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

/// Whether most of a sentence is quoted.
fn quotes(g: &Graded) -> bool {
    g.words.iter().filter(|(w, _)| w.quoted).count() * 2 > g.words.len()
}
