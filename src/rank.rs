//! Which claims a careful editor would keep, best first, and why.
//!
//! Two sums of named weights for each line ([`weight`]), what it is worth and how far it is the
//! core, then a choice one by one that pays for novelty (maximal marginal relevance, Carbonell &
//! Goldstein 1998) and for spread over the paragraphs.

pub mod along;
pub mod feature;
pub mod figure;
mod line;
pub mod page;
mod place;
pub mod weight;

use crate::Reading;
use crate::claim::Claim;
use crate::order::Order;
use crate::text::words::count;
use feature::{Candidate, Feature};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;
use weight::{Scale, WEIGHTS};

/// A claim's place in the ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Index into the claims.
    pub claim: usize,
    /// The claims that are shown as one line: this one, and its neighbours where one leans on the other.
    pub shown: RangeInclusive<usize>,
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
    KeyPoint,
    Standfirst,
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

/// How a choice weighs the core, novelty and spread.
pub struct Choice {
    /// Share of the lines that it passes over: those that are least worth one.
    pub passed_over: f32,
    /// What the lines are worth whose first use is to tell the core.
    pub first: Scale,
    /// How many lines these are.
    pub firsts: usize,
    /// What the other lines are worth.
    pub others: Scale,
    /// Points lost by a line all of whose words a chosen line has.
    pub repeats: f32,
    /// Points lost behind the first lines for each line already chosen from the same paragraph: the core may be told
    /// in one.
    pub same_paragraph: f32,
    /// Points behind the first lines for money or a share, as long as no line has any: a reader asks how much.
    pub how_much: f32,
    /// How many lines of the standfirst come first.
    pub standfirst: usize,
}

/// For key claims: the first three tell the core, the rest what else is worth a line.
pub const CLAIMS: Choice = Choice {
    passed_over: 0.0,
    first: Scale::Key,
    firsts: 3,
    others: Scale::Worth,
    repeats: 4.0,
    same_paragraph: 0.5,
    how_much: 0.0,
    standfirst: 0,
};
/// For the summary: the core, then what else a standfirst has.
pub const SUMMARY: Choice = Choice {
    passed_over: 0.3,
    first: Scale::Opening,
    firsts: 1,
    others: Scale::Summary,
    repeats: 1.0,
    same_paragraph: 0.0,
    how_much: 0.1,
    standfirst: 2,
};

/// Words of a summary that is read at a glance; a line beyond them is left out,
const SUMMARY_WORDS: usize = 78;
/// but not below this number of lines.
const SUMMARY_LEAST: usize = 2;

/// From this share of its points on a reason is told.
const TOLD_SHARE: f32 = 0.1;
/// Reasons told at most.
const TOLD: usize = 3;
/// A line that shares less than this with all that were chosen before it is told to be new.
const NEW_SHARE: f32 = 0.1;

/// A line without a number of its own that has this share of all words in common with a chosen one says the same
/// again: it is left out,
const REPEATED: f32 = 0.8;
/// and so it is where one of the two has this share of the other's words,
const CONTAINED: f32 = 0.85;
/// which are at least so many.
const CONTAINED_LEAST: usize = 6;

/// Key points of an article's editor that are a summary: a box seldom holds more.
const KEY_POINTS: usize = 6;

/// A line that has this share of the words of a key point, or the key point of the line's, says it again.
const SAYS_AGAIN: f32 = 0.7;

/// The claims to show, best first, without repeats, at most `most`; [`Why::KeyPoint`] where the summary that is the
/// editor's own says the same.
pub fn choose(reading: &Reading, claims: &[Claim], candidates: &[Candidate], most: usize) -> Vec<Ranked> {
    let mut lines = along::bring(reading, claims, candidates, pick(candidates, &CLAIMS, most + most / 2));
    lines.truncate(most);
    for line in &mut lines {
        let chosen = &candidates[line.claim];
        if key_points(candidates).any(|i| i == line.claim || likeness(chosen, &candidates[i]) >= SAYS_AGAIN) {
            line.why.insert(0, Why::KeyPoint);
            line.why.truncate(TOLD);
        }
    }
    lines
}

/// The lines in which the article's editor has summed it up.
fn key_points(candidates: &[Candidate]) -> impl Iterator<Item = usize> {
    (0..candidates.len()).filter(|&i| candidates[i].key_point).take(KEY_POINTS)
}

/// How far one of two lines says what the other says, 0 to 1.
fn likeness(a: &Candidate, b: &Candidate) -> f32 {
    share(page::shared(&a.stems, &b.stems), a, b)
}

/// [`likeness`] of two lines that share `same` stems.
fn share(same: usize, a: &Candidate, b: &Candidate) -> f32 {
    same as f32 / a.stems.len().min(b.stems.len()).max(1) as f32
}

/// At most `most` claims that together summarise the article, best first; fewer where they are long. Where the
/// article's editor has summed it up, his key points.
pub fn summary(reading: &Reading, claims: &[Claim], candidates: &[Candidate], most: usize) -> Vec<Ranked> {
    let own = |i| Ranked { claim: i, shown: i..=i, score: candidates[i].points(Scale::Key), why: vec![Why::KeyPoint] };
    let own: Vec<Ranked> = key_points(candidates).map(own).collect();
    if !own.is_empty() {
        return own;
    }
    let words = |r: &Ranked| count(reading.text(along::shown(claims, r).span));
    let mut total = 0;
    let mut kept = 0;
    let mut lines = along::bring(reading, claims, candidates, pick(candidates, &SUMMARY, most));
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
    let mut crowded: Vec<f32> = vec![0.0; candidates.len()];
    let mut alike: Vec<f32> = vec![0.0; candidates.len()];
    let mut free = worthy(candidates, choice.passed_over);
    let mut out: Vec<Ranked> = Vec::new();
    let mut standfirst = (0..candidates.len()).filter(|&i| opens(&candidates[i])).take(choice.standfirst);
    while out.len() < most {
        let first = out.len() < choice.firsts;
        let scale = if first { choice.first } else { choice.others };
        let asked = !first && out.iter().all(|r| candidates[r.claim].get(Feature::Money) == 0.0);
        let how_much = if asked { choice.how_much } else { 0.0 };
        let crowds = |i: usize| if first { 0.0 } else { crowded[i] };
        let said = |i: usize| crowds(i) + choice.repeats * alike[i] * alike[i];
        let value = |i: usize| candidates[i].points(scale) + how_much * candidates[i].get(Feature::Money) - said(i);
        let opening = standfirst.next();
        let best = opening.or_else(|| {
            let values = (0..candidates.len()).filter(|&i| free[i]).map(|i| (value(i), i));
            values.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, i)| i)
        });
        let Some(best) = best else { break };
        free[best] = false;
        let chosen = &candidates[best];
        let is_new = !out.is_empty() && alike[best] < NEW_SHARE;
        let mut why = reasons(chosen, scale, is_new);
        if opening.is_some() {
            why.insert(0, Why::Standfirst);
            why.truncate(TOLD);
        }
        out.push(Ranked { claim: best, shown: best..=best, score: value(best), why });
        if out.len() == most {
            break;
        }
        let held = page::Held::of(&chosen.stems);
        for i in 0..candidates.len() {
            if !free[i] {
                continue;
            }
            let line = &candidates[i];
            let same = held.shared(&line.stems);
            alike[i] = alike[i].max(share(same, line, chosen));
            if line.place == chosen.place {
                crowded[i] += choice.same_paragraph;
            }
            free[i] = !repeats(same, line, chosen);
        }
    }
    out
}

/// Whether a line of the standfirst opens the summary: it says something by itself, and not to the reader.
fn opens(line: &Candidate) -> bool {
    line.standfirst && line.get(Feature::Short) < THIN && NEVER_FIRST.iter().all(|&f| line.get(f) == 0.0)
}

/// [`Feature::Short`] of a line of fewer than eight words.
const THIN: f32 = 0.4;
/// Marks of a line that leans on another, or speaks to the reader.
const NEVER_FIRST: [Feature; 9] = [
    Feature::Quote,
    Feature::Leaning,
    Feature::Demonstrative,
    Feature::PronounAtHead,
    Feature::Connective,
    Feature::Address,
    Feature::Exclaims,
    Feature::Asks,
    Feature::TrailsOff,
];

/// Which lines are left when the share `passed_over` that is least worth one is gone.
fn worthy(candidates: &[Candidate], passed_over: f32) -> Vec<bool> {
    let mut worth: Vec<f32> = candidates.iter().map(|c| c.points(Scale::Worth)).collect();
    worth.order_by(f32::total_cmp);
    let least = worth.get((passed_over * worth.len() as f32) as usize).copied().unwrap_or(f32::NEG_INFINITY);
    candidates.iter().map(|c| c.points(Scale::Worth) >= least).collect()
}

/// Whether a line that shares `same` stems with a chosen one says it again, and counts nothing that it does not.
fn repeats(same: usize, line: &Candidate, chosen: &Candidate) -> bool {
    let all = line.stems.len() + chosen.stems.len() - same;
    let shorter = line.stems.len().min(chosen.stems.len());
    let as_much = same as f32 >= REPEATED * all as f32;
    let contained = shorter >= CONTAINED_LEAST && same as f32 >= CONTAINED * shorter as f32;
    let counts = || page::shared(&line.numbers, &chosen.numbers) == line.numbers.len();
    same > 0 && (as_much || contained) && counts()
}

/// What counted most for a line.
fn reasons(candidate: &Candidate, scale: Scale, is_new: bool) -> Vec<Why> {
    let mut parts: Vec<(Why, f32)> = Vec::new();
    for (w, f) in WEIGHTS.iter().zip(candidate.features) {
        let (Some(why), points) = (w.why, w.on(scale) * f) else { continue };
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
