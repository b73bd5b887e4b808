//! What does not add up besides figures: observations with both places, never
//! verdicts. Conservative: a false one costs more trust than a missed one.

use crate::Reading;
use crate::certainty::Certainty;
use crate::certainty::lexicon::{Class, Lexicon};
use crate::claim::Claim;
use crate::rank::page::{shared, stems};
use crate::report::DisagreementKind;
use crate::span::Span;
use crate::text::words::Words;

/// Two places that do not fit together, in page order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// What does not add up.
    pub kind: DisagreementKind,
    /// Both places.
    pub places: [Span; 2],
}

/// Sentences after an unconfirmed one in which its denial is looked for.
const DENIAL_REACH: usize = 2;
/// Stems that two forms of one quotation have at least.
const QUOTE_STEMS: usize = 5;
/// Share of the shorter one's stems that two forms of one quotation have in common.
const QUOTE_SHARE: f32 = 0.75;
/// Quotations compared with the ones before them: a page repeats itself nearby or in its box.
const QUOTES_BACK: usize = 40;

/// Every observation, by place.
pub fn find(reading: &Reading, claims: &[Claim]) -> Vec<Observation> {
    let mut out: Vec<Observation> = Vec::new();
    for claim in claims.iter().filter(|c| c.certainty == Certainty::Unconfirmed) {
        out.extend(after(reading, claim));
    }
    out.extend(quotes(reading));
    out.sort_by_key(|o| o.places);
    out
}

/// What the next sentences make of an unconfirmed one: proof of something, or a denial.
fn after(reading: &Reading, claim: &Claim) -> Option<Observation> {
    let from = reading.sentences.partition_point(|s| (s.block, s.end) <= (claim.span.block, claim.span.end));
    let next = reading.sentences[from..].iter().zip(&reading.graded[from..]);
    for (distance, (&next, graded)) in next.take(DENIAL_REACH).enumerate() {
        let (words, hits, sure) = (&graded.words, &graded.hits, graded.certainty);
        if matches!(sure, Certainty::Unconfirmed | Certainty::Possible) {
            return None;
        }
        let has = |class: Class| hits.iter().any(|h| h.class == class && words.get(h.first).is_some_and(|w| !w.quoted));
        let leans = hits.iter().any(|h| h.class == Class::Leaning && h.first == 0);
        let places = [claim.span, next];
        if has(Class::Denial) {
            return Some(Observation { kind: DisagreementKind::SourceDenies, places });
        }
        if distance == 0 && next.block == claim.span.block && leans && has(Class::Proof) && sure == Certainty::Asserted
        {
            return Some(Observation { kind: DisagreementKind::UnconfirmedThenFact, places });
        }
    }
    None
}

/// Quotations that say nearly the same in other words.
fn quotes(reading: &Reading) -> Vec<Observation> {
    let lexicon = Lexicon::of(reading.language);
    let read: Vec<(Span, Vec<u32>)> =
        reading.quotes.iter().map(|q| (q.span, stems(&Words::of(reading.text(q.span)), lexicon))).collect();
    let mut out = Vec::new();
    for (i, (later, b)) in read.iter().enumerate() {
        for (earlier, a) in &read[i.saturating_sub(QUOTES_BACK)..i] {
            let less = a.len().min(b.len());
            let same = shared(a, b);
            let differs = same < a.len() && same < b.len();
            if less >= QUOTE_STEMS && differs && same as f32 >= QUOTE_SHARE * less as f32 {
                out.push(Observation { kind: DisagreementKind::QuoteDiffers, places: [*earlier, *later] });
            }
        }
    }
    out
}
