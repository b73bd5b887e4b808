//! Which claims a careful editor would keep, best first, and why.

use crate::Reading;
use crate::claim::Claim;
use serde::{Deserialize, Serialize};

/// A claim's place in the ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Index into the claims.
    pub claim: usize,
    /// Sum of the weights, for the trace; higher is better.
    pub score: f32,
    /// What counted for it, strongest first.
    pub why: Vec<Why>,
}

/// A reason for choosing a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Why {
    Title,
    Lead,
    Position,
    Figure,
    Quote,
    Announcement,
    Names,
    Unconfirmed,
    Novelty,
}

/// The claims to show, best first, without repeats, at most `most`.
pub fn choose(reading: &Reading, claims: &[Claim], most: usize) -> Vec<Ranked> {
    let _ = reading;
    (0..claims.len().min(most)).map(|claim| Ranked { claim, score: 0.0, why: vec![Why::Position] }).collect()
}

/// Indices of the `most` claims that together summarise the article, best first.
pub fn summary(reading: &Reading, claims: &[Claim], most: usize) -> Vec<usize> {
    choose(reading, claims, most).into_iter().map(|r| r.claim).collect()
}
