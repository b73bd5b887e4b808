//! What does not add up: two places of an article that do not fit together, side by side and without a verdict.
//! Conservative: a false one costs more trust than a missed one.
//!
//! | kind | what it needs | room |
//! |---|---|---|
//! | rival sources | a claim and its denial, refutation or answer; two who count, with two figures | [`denial`], [`polarity`], [`rivals`] |
//! | the title says more | the title's words, hedged in the text; a plan that is not decided | [`title`] |
//! | two figures | one thing, with two figures or two spellings | [`given`], [`figures`], [`spelling`] |
//! | a quotation differs | two forms of one quotation | [`quotes`] |
//! | does not sum | parts and whole, a share, a year and its distance | [`sums`] |
//! | promise and finding | a value promised and one measured, of one unit | [`promise`] |
//! | rumour, then fact | an unconfirmed line that the next takes for proof | [`rumour`] |
//! | two things | one amount that bought two things | [`two_things`] |

mod denial;
mod figures;
mod given;
mod polarity;
mod promise;
mod quotes;
mod rivals;
mod rumour;
mod spelling;
mod story;
mod sums;
mod title;
mod two_things;

use crate::Reading;
use crate::claim::Claim;
use crate::order::Order;
use crate::report::DisagreementKind as Kind;
use crate::span::Span;
use story::Story;

/// Two places that do not fit together, in page order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// What does not add up.
    pub kind: Kind,
    /// Both places.
    pub places: [Span; 2],
}

/// Observations shown at most: a page with more is a table, a live blog or a text about a dispute, where pairs tell little.
const MOST: usize = 8;

/// Every observation, by kind, then by place; no two with the same places.
pub fn find(reading: &Reading, claims: &[Claim]) -> Vec<Observation> {
    let story = Story::of(reading);
    let mut out = denial::find(&story);
    out.extend(rivals::find(&story));
    out.extend(title::find(&story));
    out.extend(given::find(reading));
    out.extend(figures::find(&story));
    out.extend(spelling::find(&story));
    out.extend(quotes::find(&story));
    out.extend(sums::find(&story));
    out.extend(promise::find(&story));
    out.extend(rumour::find(reading, claims));
    out.extend(rumour::settled(&story));
    out.extend(polarity::find(&story));
    out.extend(two_things::find(reading));
    for o in &mut out {
        o.places.order();
    }
    // Of one pair of places the first kind is told.
    out.order_by_key(|o| (o.places, o.kind));
    out.dedup_by_key(|o| o.places);
    out.order_by_key(|o| (o.kind, o.places));
    if out.len() > MOST { Vec::new() } else { out }
}
