//! Which claims a careful editor would keep, best first, and why.
//!
//! A sum of named weights for each line ([`weight`]), then a choice one by one
//! that pays for novelty (maximal marginal relevance, Carbonell & Goldstein
//! 1998) and for spread over the sections.

pub mod feature;
pub mod page;
pub mod weight;

use crate::Reading;
use crate::claim::Claim;
use crate::order::Order;
use feature::Candidate;
use serde::{Deserialize, Serialize};
use weight::{WEIGHTS, Weight};

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

/// How a choice weighs novelty and spread.
pub struct Choice {
    /// Weights of the features.
    pub weight: fn(&Weight) -> f32,
    /// Points lost by a line all of whose words a chosen line has.
    pub repeats: f32,
    /// Points lost for each line already chosen from the same paragraph.
    pub same_paragraph: f32,
    /// Points lost for each line already chosen from the same section.
    pub same_section: f32,
}

/// For key claims: a repeated line is worth little, a second one of a paragraph somewhat less.
pub const CLAIMS: Choice = Choice { weight: |w| w.claim, repeats: 2.5, same_paragraph: 0.6, same_section: 0.05 };
/// For the summary: three lines, so repetition costs most.
pub const SUMMARY: Choice = Choice { weight: |w| w.summary, repeats: 2.0, same_paragraph: 0.2, same_section: 0.0 };

/// Words of a summary that is read at a glance; a line beyond them is left out,
const SUMMARY_WORDS: usize = 68;
/// but not below this number of lines.
const SUMMARY_LEAST: usize = 2;

/// From this share of its points on a reason is told.
const TOLD_SHARE: f32 = 0.1;
/// Reasons told at most.
const TOLD: usize = 3;
/// A line that shares less than this with all that were chosen before it is told to be new.
const NEW_SHARE: f32 = 0.1;

/// A line without a number of its own that has this share of all words in common with a chosen one says the same
/// again: it is left out.
const REPEATED: f32 = 0.8;

/// The claims to show, best first, without repeats, at most `most`.
pub fn choose(candidates: &[Candidate], most: usize) -> Vec<Ranked> {
    pick(candidates, &CLAIMS, most)
}

/// At most `most` claims that together summarise the article, best first; fewer where they are long.
pub fn summary(reading: &Reading, claims: &[Claim], candidates: &[Candidate], most: usize) -> Vec<Ranked> {
    let words = |r: &Ranked| reading.text(claims[r.claim].span).split_whitespace().count();
    let mut total = 0;
    let mut kept = 0;
    let mut lines = pick(candidates, &SUMMARY, most);
    lines.retain(|r| {
        let keep = kept < SUMMARY_LEAST || total + words(r) <= SUMMARY_WORDS;
        if keep {
            total += words(r);
            kept += 1;
        }
        keep
    });
    lines
}

/// Chooses one by one: points, less what is said already.
pub fn pick(candidates: &[Candidate], choice: &Choice, most: usize) -> Vec<Ranked> {
    let mut score: Vec<f32> = candidates.iter().map(|c| points(c, choice)).collect();
    let mut likeness: Vec<f32> = vec![0.0; candidates.len()];
    let mut free: Vec<bool> = vec![true; candidates.len()];
    let mut out: Vec<Ranked> = Vec::new();
    while out.len() < most {
        let best = (0..candidates.len()).filter(|&i| free[i]).max_by(|&a, &b| {
            value(score[a], likeness[a], choice).total_cmp(&value(score[b], likeness[b], choice)).then(b.cmp(&a))
        });
        let Some(best) = best else { break };
        free[best] = false;
        let chosen = &candidates[best];
        let is_new = !out.is_empty() && likeness[best] < NEW_SHARE;
        out.push(Ranked {
            claim: best,
            score: value(score[best], likeness[best], choice),
            why: reasons(chosen, choice, is_new),
        });
        for (i, c) in candidates.iter().enumerate() {
            if !free[i] {
                continue;
            }
            let less = c.stems.len().min(chosen.stems.len()).max(1);
            let same = page::shared(&c.stems, &chosen.stems);
            likeness[i] = likeness[i].max(same as f32 / less as f32);
            let all = c.stems.len() + chosen.stems.len() - same;
            let counts = page::shared(&c.numbers, &chosen.numbers) == c.numbers.len();
            if same > 0 && same as f32 >= REPEATED * all as f32 && counts {
                free[i] = false;
                continue;
            }
            if c.place == chosen.place {
                score[i] -= choice.same_paragraph;
            } else if c.place.0 == chosen.place.0 {
                score[i] -= choice.same_section;
            }
        }
    }
    out
}

fn value(score: f32, likeness: f32, choice: &Choice) -> f32 {
    score - choice.repeats * likeness * likeness
}

fn points(candidate: &Candidate, choice: &Choice) -> f32 {
    WEIGHTS.iter().zip(candidate.features).map(|(w, f)| (choice.weight)(w) * f).sum()
}

/// What counted most for a line.
fn reasons(candidate: &Candidate, choice: &Choice, is_new: bool) -> Vec<Why> {
    let mut parts: Vec<(Why, f32)> = Vec::new();
    for (w, f) in WEIGHTS.iter().zip(candidate.features) {
        let (Some(why), points) = (w.why, (choice.weight)(w) * f) else { continue };
        match parts.iter_mut().find(|p| p.0 == why) {
            Some(part) => part.1 += points,
            None => parts.push((why, points)),
        }
    }
    let total: f32 = parts.iter().map(|p| p.1.max(0.0)).sum();
    parts.retain(|p| p.1 > TOLD_SHARE * total);
    parts.order_by(|a, b| b.1.total_cmp(&a.1));
    let mut why: Vec<Why> = parts.into_iter().map(|p| p.0).take(TOLD).collect();
    if is_new && why.len() < TOLD {
        why.push(Why::Novelty);
    }
    if why.is_empty() {
        why.push(Why::Position);
    }
    why
}
