//! The title says more than the text: what it states, the text has only as possible, as rumour, or of one among several.

use super::story::Story;
use super::{Kind, Observation};
use crate::article::BlockKind;
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::certainty::lexicon::Lexicon;
use crate::rank::page::stem;

/// Share of the title's rare words that a line holds which tells the same.
const HELD: f32 = 0.55;
/// Stems of a title that states something.
const TITLE_STEMS: usize = 3;
/// Words behind a hedge within which the title's word stands that it hedges.
const HEDGE_REACH: usize = 3;
/// Words before and behind a word of rumour within which the title's word stands.
const RUMOUR_REACH: usize = 6;
/// Words behind "one of the" within which the title's noun stands.
const ONE_REACH: usize = 1;

/// The lines that say less than the title.
pub fn find(story: &Story) -> Vec<Observation> {
    let Some(title) = (0..story.len()).find(|&i| story.kind(i) == BlockKind::Title) else { return Vec::new() };
    let examined = [Class::Untrue, Class::OfClaims, Class::Denies, Class::Negation, Class::Debunk, Class::Accusation];
    if story.stems[title].len() < TITLE_STEMS
        || story.asks(title)
        || !story.asserted(title)
        || examined.iter().any(|&c| story.has(title, c))
    {
        return Vec::new();
    }
    let stems = &story.stems[title];
    let weight = story.weight(stems).max(1.0);
    let lines = (0..story.len()).filter(|&i| i != title && story.runs(i) && !story.asks(i));
    let less = lines.filter(|&i| {
        let held = story.shared(stems, &story.stems[i]).0 / weight;
        held >= HELD && hedged(story, title, i) || one_of(story, title, i) || undecided(story, title, i)
    });
    less.take(1)
        .map(|i| Observation { kind: Kind::TitleSaysMore, places: [story.span(title), story.span(i)] })
        .collect()
}

/// Whether line `i` hedges a word of the title: "may weaken", or a source without a name.
fn hedged(story: &Story, title: usize, i: usize) -> bool {
    let graded = story.graded(i);
    let Some(marker) = &graded.marker else { return false };
    let last = graded.words.iter().take_while(|(w, _)| (w.start as usize) < marker.end).count();
    match graded.certainty {
        Certainty::Unconfirmed => {
            let accused = story.hits(i, Class::Accused).any(|h| graded.words.bytes(h.first, h.last) == *marker);
            let near = last.saturating_sub(RUMOUR_REACH)..last + RUMOUR_REACH;
            !accused && near.into_iter().any(|k| titled(story, title, graded.words.low(k)))
        }
        Certainty::Possible => (last..last + HEDGE_REACH).any(|k| titled(story, title, graded.words.low(k))),
        Certainty::Asserted | Certainty::Reported => false,
    }
}

/// "no decision has been taken" on what the title has as planned.
fn undecided(story: &Story, title: usize, i: usize) -> bool {
    let open = story.hits(i, Class::Undecided).next().filter(|_| story.has(title, Class::Plans));
    let leans = || [Class::Demonstrative, Class::Leaning].iter().any(|&c| story.has(i, c));
    open.is_some() && (story.shared(&story.stems[title], &story.stems[i]).1 > 0 || leans())
}

/// "one of the leaders", where the title has "the leader".
fn one_of(story: &Story, title: usize, i: usize) -> bool {
    let opens = |k: usize| story.graded(title).words.low(k).to_string();
    let head = (0..2).map(opens).find_map(|w| stem(&w, Lexicon::of(story.reading.language)));
    let words = &story.graded(i).words;
    let lexicon = Lexicon::of(story.reading.language);
    !story.has(title, Class::OneOf)
        && story
            .hits(i, Class::OneOf)
            .any(|h| (h.last + 1..=h.last + ONE_REACH).any(|k| head.is_some() && stem(words.low(k), lexicon) == head))
}

/// Whether a word is one of the title's.
fn titled(story: &Story, title: usize, low: &str) -> bool {
    stem(low, Lexicon::of(story.reading.language)).is_some_and(|s| story.stems[title].binary_search(&s).is_ok())
}
