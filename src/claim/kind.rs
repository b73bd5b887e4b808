//! What kind of statement a sentence is.

use super::ClaimKind;
use crate::certainty::Certainty;
use crate::certainty::lexicon::{Class, Hit};
use crate::text::words::Words;

/// From this share of its words inside quotation marks a sentence is a quotation.
const QUOTED_SHARE: f32 = 0.3;

/// The kind of a sentence by its own words.
pub fn kind(words: &Words, hits: &[Hit], certainty: Certainty) -> ClaimKind {
    let has = |class: Class| hits.iter().any(|h| h.class == class && words.get(h.first).is_some_and(|w| !w.quoted));
    let quoted = words.iter().filter(|(w, _)| w.quoted).count() as f32 >= QUOTED_SHARE * words.len().max(1) as f32;
    match certainty {
        Certainty::Unconfirmed => ClaimKind::Hedged,
        Certainty::Possible if quoted => ClaimKind::Quote,
        Certainty::Possible if has(Class::Forecast) => ClaimKind::Forecast,
        Certainty::Possible => ClaimKind::Hedged,
        _ if quoted => ClaimKind::Quote,
        _ if thesis(words, hits) || has(Class::Opinion) => ClaimKind::Opinion,
        _ if has(Class::Forecast) => ClaimKind::Forecast,
        _ if has(Class::Announcement) => ClaimKind::Announcement,
        _ => ClaimKind::Statement,
    }
}

/// Whether the writer makes his own point: a phrase of thinking or demanding,
/// or a conjunction that opens the sentence ("Que la région rende ...").
pub fn thesis(words: &Words, hits: &[Hit]) -> bool {
    let that = |h: &Hit| hits.iter().any(|t| t.class == Class::That && t.first == h.first);
    hits.iter().any(|h| {
        h.class == Class::Thesis && words.get(h.first).is_some_and(|w| !w.quoted) && (h.first == 0 || !that(h))
    })
}
