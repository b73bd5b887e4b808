//! What kind of statement a sentence is.

use super::ClaimKind;
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::certainty::lexicon::Hit;
use crate::lang::Language;
use crate::text::words::Words;

/// From this share of its words inside quotation marks a sentence is a quotation.
const QUOTED_SHARE: f32 = 0.3;
/// From this share on it is one even where what is said is not vouched for.
const MOSTLY: f32 = 0.6;

/// Letters of the shortest verb known by the ending of its future.
const FUTURE_LETTERS: usize = 4;

/// The kind of a sentence by its form; whether a statement is an announcement or an opinion shows in its article (see
/// [`super::announcement`] and [`super::opinion`]).
pub fn kind(words: &Words, hits: &[Hit], certainty: Certainty, language: &Language) -> ClaimKind {
    let has = |class: Class| hits.iter().any(|h| h.class == class && words.get(h.first).is_some_and(|w| !w.quoted));
    let share = words.all().iter().filter(|w| w.quoted).count() as f32 / words.len().max(1) as f32;
    let quoted = share >= QUOTED_SHARE;
    match certainty {
        Certainty::Unconfirmed if share >= MOSTLY => ClaimKind::Quote,
        Certainty::Unconfirmed => ClaimKind::Hedged,
        Certainty::Possible if quoted => ClaimKind::Quote,
        Certainty::Possible if has(Class::Forecast) => ClaimKind::Forecast,
        Certainty::Possible => ClaimKind::Hedged,
        _ if quoted => ClaimKind::Quote,
        _ if expected(words, hits, language) => ClaimKind::Forecast,
        _ => ClaimKind::Statement,
    }
}

/// The kind of a line of kind `kind` by its form, once it is known whether it announces something or judges.
pub fn weighed(kind: ClaimKind, announced: bool, opinion: bool) -> ClaimKind {
    match kind {
        ClaimKind::Statement if announced => ClaimKind::Announcement,
        _ if opinion => ClaimKind::Opinion,
        _ => kind,
    }
}

/// Whether something is expected rather than set down: a word of forecasting that tells no plan. Who estimates "that" may
/// speak of what is.
fn expected(words: &Words, hits: &[Hit], language: &Language) -> bool {
    let that = |h: &Hit| h.last > h.first && hits.iter().any(|t| t.class == Class::That && t.first == h.last);
    let future = || hits.iter().any(|h| h.class == Class::Future) || ends_in_future(words, language);
    let plan = |h: &Hit| hits.iter().any(|p| p.class == Class::MadeKnown && (p.first..=p.last).contains(&h.first));
    let plain = |h: &Hit| words.get(h.first).is_some_and(|w| !w.quoted);
    // "plans to halve its emissions by 2030": the year of a plan foretells nothing.
    let planned = |p: &Hit| matches!(p.class, Class::MadeKnown | Class::Announcement | Class::Deed);
    let year = |h: &Hit| (h.first..=h.last).any(|i| words.get(i).is_some_and(|w| w.digit));
    let target = |h: &Hit| year(h) && hits.iter().any(planned);
    hits.iter().any(|h| h.class == Class::Forecast && plain(h) && !plan(h) && !target(h) && (!that(h) || future()))
}

/// Whether a verb ends as one of the future.
pub fn ends_in_future(words: &Words, language: &Language) -> bool {
    let future = |low: &str| language.claim.future_endings.ends(low) && low.chars().count() >= FUTURE_LETTERS;
    words.iter().any(|(w, low)| !w.quoted && !w.capital && future(low))
}

/// Whether the writer makes his own point: a phrase of thinking or demanding,
/// or a conjunction that opens the sentence ("Que la région rende ...").
pub fn thesis(words: &Words, hits: &[Hit]) -> bool {
    let that = |h: &Hit| hits.iter().any(|t| t.class == Class::That && t.first == h.first);
    hits.iter().any(|h| {
        h.class == Class::Thesis && words.get(h.first).is_some_and(|w| !w.quoted) && (h.first == 0 || !that(h))
    })
}
