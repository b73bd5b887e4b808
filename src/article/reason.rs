//! Why a paragraph is left out, in the words of the strongest cue.

use super::RemovalReason;
use super::paragraph::Paragraph;
use super::tree::{NEVER, Region, Tree};
use crate::lang::page::Cue;

/// What each cue says, those that are most telling first.
const REASONS: &[(Cue, RemovalReason)] = &[
    (Cue::Consent, RemovalReason::Consent),
    (Cue::Comments, RemovalReason::Comments),
    (Cue::Paywall, RemovalReason::Newsletter),
    (Cue::Newsletter, RemovalReason::Newsletter),
    (Cue::Related, RemovalReason::Related),
    (Cue::Contents, RemovalReason::Contents),
    (Cue::Share, RemovalReason::Share),
    (Cue::Advert, RemovalReason::Advert),
    (Cue::Caption, RemovalReason::Caption),
    (Cue::Author, RemovalReason::Author),
    (Cue::Legal, RemovalReason::Legal),
    (Cue::Metadata, RemovalReason::Metadata),
    (Cue::Navigation, RemovalReason::Navigation),
];

const REGIONS: &[(Region, RemovalReason)] =
    &[(Region::Nav, RemovalReason::Navigation), (Region::Figure, RemovalReason::Caption)];

/// Share of link text from which a text is said to be mostly links.
const LINKS: f32 = 0.5;

/// Steps up to the element whose class names still speak for this text.
const STEPS: u8 = 4;

/// The reason for leaving out a paragraph: its own words, then the nearest
/// telling element, then its links; else it merely stands outside.
pub fn of(tree: &Tree, paragraph: &Paragraph) -> RemovalReason {
    let words = REASONS.iter().find(|(c, _)| paragraph.phrases.start.has(*c)).map(|&(_, r)| r);
    if let Some(reason) = words {
        return reason;
    }
    let near = REASONS.iter().filter(|(c, _)| tree.cue(paragraph.inner, *c) <= STEPS);
    if let Some(&(_, reason)) = near.min_by_key(|(c, _)| tree.cue(paragraph.inner, *c)) {
        return reason;
    }
    if let Some(&(_, reason)) = REGIONS.iter().find(|(r, _)| tree.region(paragraph.node, *r) < NEVER) {
        return reason;
    }
    if paragraph.count.link_ratio() > LINKS { RemovalReason::LinkDensity } else { RemovalReason::Outside }
}
