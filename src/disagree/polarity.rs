//! Two sides, yes and no: one voice says that something is, another that it is not, in the same words.

use super::story::Story;
use super::{Kind, Observation};
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::certainty::lexicon::Lexicon;
use crate::order::Order;
use crate::rank::page::{Stems, stem};

/// Words behind a negation within which the word stands that it denies.
const REACH: usize = 2;
/// Lines in which a denied word may stand and still be one matter.
const RARE: usize = 6;
/// Stems that both lines share at least, the denied one among them.
const SHARED: usize = 2;
/// How alike both lines are at least.
const ALIKE: f32 = 0.35;

/// Every line of one voice that denies in so many words what another says.
pub fn find(story: &Story) -> Vec<Observation> {
    let mut out = Vec::new();
    for i in (0..story.len()).filter(|&i| story.runs(i) && !story.asks(i)) {
        let denied = denied(story, i);
        if denied.is_empty() {
            continue;
        }
        let said = story.near(&denied).into_iter().filter(|&j| j != i && story.runs(j) && !story.asks(j));
        let other = said.filter(|&j| voices(story, i, j) && !story.has(j, Class::Negation)).filter(|&j| {
            let both = story.shared(&denied, &story.stems[j]).1 > 0;
            both && story.shared(&story.stems[i], &story.stems[j]).1 >= SHARED && story.alike(i, j) >= ALIKE
        });
        let best = other.max_by(|&a, &b| story.alike(i, a).total_cmp(&story.alike(i, b)));
        out.extend(best.map(|j| Observation { kind: Kind::RivalSources, places: [story.span(i), story.span(j)] }));
    }
    out
}

/// The rare stems that line `i` denies.
fn denied(story: &Story, i: usize) -> Stems {
    let words = &story.graded(i).words;
    let lexicon = Lexicon::of(story.reading.language);
    let behind = story.hits(i, Class::Negation).flat_map(|h| h.last + 1..=h.last + REACH);
    let stems = behind.filter_map(|k| stem(words.low(k), lexicon));
    let mut out: Stems = stems.filter(|&s| story.lines_with(s) <= RARE && story.lines_with(s) > 1).collect();
    out.order();
    out.dedup();
    out
}

/// Whether two lines are of two voices: neither is only the page's own, and they are not of one person.
fn voices(story: &Story, i: usize, j: usize) -> bool {
    let told = |i: usize| matches!(story.graded(i).certainty, Certainty::Reported | Certainty::Unconfirmed);
    let voiced = |i: usize| story.speaker(i).is_some() || told(i);
    let same = story.speaker(i).is_some() && story.speaker(i).map(|s| &s.name) == story.speaker(j).map(|s| &s.name);
    voiced(i) && voiced(j) && !same
}
