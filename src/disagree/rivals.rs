//! Two sides, two figures: two who count or claim give different figures for one thing.

use super::figures::counted;
use super::story::Story;
use super::{Kind, Observation};
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::certainty::lexicon::Lexicon;
use crate::figure::{Figure, FigureKind, Value};
use crate::rank::page::stem;
use crate::span::Span;

/// Lines between two counts of one crowd.
const NEAR: usize = 3;
/// Figures compared with the ones before them.
const BACK: usize = 60;
/// A count from which it is one of many.
const MANY: f64 = 30.0;
/// Stems that two lines about one thing share at least, and how alike they are.
const SHARED: usize = 3;
/// See [`SHARED`].
const ALIKE: f32 = 0.17;
/// Two figures for one thing are no further apart, as a ratio.
const APART: f64 = 0.15;
/// Nearer than this they are one figure, rounded.
const ROUNDED: f64 = 0.95;

/// Every pair of figures that two sides give for one thing.
pub fn find(story: &Story) -> Vec<Observation> {
    let figures: Vec<(usize, &Figure)> = story.figures().filter(|(i, f)| story.runs(*i) && measured(f)).collect();
    let mut out = Vec::new();
    for (n, &(j, g)) in figures.iter().enumerate() {
        for &(i, f) in &figures[n.saturating_sub(BACK)..n] {
            if f.kind != g.kind || f.unit != g.unit || !apart(f, g) {
                continue;
            }
            let places = match () {
                () if i == j => split(story, i, f, g),
                () if crowd(story, (i, f), (j, g)) || said(story, i, j) && alone(story, i, f) && alone(story, j, g) => {
                    Some([story.span(i), story.span(j)])
                }
                () => None,
            };
            out.extend(places.map(|places| Observation { kind: Kind::RivalSources, places }));
        }
    }
    out
}

fn measured(f: &Figure) -> bool {
    matches!(f.kind, FigureKind::Number | FigureKind::Money | FigureKind::Percent | FigureKind::Quantity)
        && (f.kind != FigureKind::Number || matches!(f.value, Value::Number(n) if n >= MANY))
}

/// Whether two figures are too far apart to be one, rounded, and near enough to be of one thing.
fn apart(f: &Figure, g: &Figure) -> bool {
    let (Value::Number(x), Value::Number(y)) = (&f.value, &g.value) else { return false };
    *x > 0.0 && *y > 0.0 && (APART..ROUNDED).contains(&(x.min(*y) / x.max(*y)))
}

/// Two who count, in lines beside each other: "claimed 160,000 marchers", "the police counted 38,900".
fn crowd(story: &Story, (i, f): (usize, &Figure), (j, g): (usize, &Figure)) -> bool {
    // The same verb twice is one who counts at two places.
    let lexicon = Lexicon::of(story.reading.language);
    let verb =
        |i: usize| story.hits(i, Class::Counts).next().map(|h| stem(story.graded(i).words.low(h.first), lexicon));
    let two = verb(i).is_some() && verb(j).is_some() && verb(i) != verb(j);
    let things = match (counted(story, f), counted(story, g)) {
        (Some(one), Some(other)) => one == other,
        (one, other) => one.or(other).is_some(),
    };
    let things = f.kind == FigureKind::Number && things;
    things && j - i <= NEAR && two && alone(story, i, f) && alone(story, j, g)
}

/// Whether two named speakers say two lines about the same, one of them an estimate or a claim.
fn said(story: &Story, i: usize, j: usize) -> bool {
    let (Some(a), Some(b)) = (story.speaker(i), story.speaker(j)) else { return false };
    let (_, n) = story.shared(&story.stems[i], &story.stems[j]);
    let estimated = |i: usize| {
        let unsure = matches!(story.graded(i).certainty, Certainty::Unconfirmed | Certainty::Possible);
        unsure || story.has(i, Class::Counts) || story.has(i, Class::Forecast)
    };
    a.name != b.name && n >= SHARED && story.alike(i, j) >= ALIKE && (estimated(i) || estimated(j))
}

/// Whether a figure is the only one of its kind and unit in its line.
fn alone(story: &Story, i: usize, f: &Figure) -> bool {
    story.figures_of(i).filter(|g| g.kind == f.kind && g.unit == f.unit && measured(g)).count() == 1
}

/// "38 000 selon la police, 160 000 selon les organisateurs": each half of the sentence with its source.
fn split(story: &Story, i: usize, f: &Figure, g: &Figure) -> Option<[Span; 2]> {
    let (span, words) = (story.span(i), &story.graded(i).words);
    let between = (f.span.end - span.start)..=(g.span.start - span.start);
    let cut = (0..words.len()).find(|&k| words.get(k).is_some_and(|w| between.contains(&w.start) && w.after_comma))?;
    let sources: Vec<usize> = story.hits(i, Class::According).map(|h| h.first).collect();
    let [one, two] = sources[..] else { return None };
    let only = f.kind == FigureKind::Number && story.figures_of(i).filter(|f| measured(f)).count() == 2;
    let halves = story.halves(i, cut)?;
    // A source stands before its figure or behind it, both on the same side.
    (only && one < two && (one < cut) && (two >= cut)).then_some(halves)
}
