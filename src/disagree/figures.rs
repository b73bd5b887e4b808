//! One thing with two figures, told apart by what is counted and how it is said.

use super::story::Story;
use super::{Kind, Observation};
use crate::certainty::class::Class;
use crate::certainty::lexicon::{Hit, Lexicon};
use crate::figure::group::{stem, words};
use crate::figure::{Approximation, Figure, FigureKind, Value};
use crate::people::name::NameKind;
use crate::rank::page;

/// Figures compared with the ones before them.
const BACK: usize = 60;
/// A number from which "nearly" and "more than" are two statements: "nearly 3" and "more than 3" may be ways of speaking.
const LARGE: f64 = 20.0;
/// Two figures for one stock are not further apart than this, as a ratio, or they are of part and whole.
const APART: f64 = 0.5;
/// Nearer than this they are one figure, rounded.
const ROUNDED: f64 = 0.97;

/// Every pair of figures for one thing that differ.
pub fn find(story: &Story) -> Vec<Observation> {
    let figures: Vec<(usize, &Figure)> = story.figures().filter(|&(i, _)| story.runs(i)).collect();
    let mut out: Vec<Observation> = Vec::new();
    for (n, &(j, g)) in figures.iter().enumerate() {
        let before = figures[n.saturating_sub(BACK)..n].iter();
        let other = before.into_iter().find(|&&(i, f)| {
            let same = f.kind == g.kind && f.unit == g.unit;
            i != j
                && (same && (opposed(story, f, g) || restocked(story, (i, f), (j, g)))
                    || slipped(story, (i, f), (j, g)))
        });
        let known = |i: usize| out.iter().any(|o| o.places[0] == story.span(i));
        if let Some(&(i, _)) = other
            && !known(i)
        {
            out.push(Observation { kind: Kind::TwoFigures, places: [story.span(i), story.span(j)] });
        }
    }
    out
}

/// Units of mass with what they weigh in grams.
const MASSES: [(&str, f64); 6] = [("ng", 1e-9), ("ug", 1e-6), ("mg", 1e-3), ("g", 1.0), ("kg", 1e3), ("t", 1e6)];
/// Times by which two values of one limit differ where a unit has slipped.
const SLIP: f64 = 900.0;
/// Words before a figure within which the thing stands that it measures.
const HEAD_REACH: usize = 4;

/// "0.1 microgram" and "1 gram" for one limit: the units have slipped.
fn slipped(story: &Story, (i, f): (usize, &Figure), (j, g): (usize, &Figure)) -> bool {
    let grams = |f: &Figure| {
        let (Value::Number(n), Some(unit)) = (&f.value, &f.unit) else { return None };
        MASSES.iter().find(|m| m.0 == unit).map(|m| n * m.1)
    };
    let (Some(x), Some(y)) = (grams(f), grams(g)) else { return false };
    f.unit != g.unit && x.max(y) >= SLIP * x.min(y) && x > 0.0 && y > 0.0 && headed(story, (i, f), (j, g))
}

/// Whether one noun stands before both figures: "the limit of 0.1 microgram", "the limit is 1 gram".
fn headed(story: &Story, (i, f): (usize, &Figure), (j, g): (usize, &Figure)) -> bool {
    let lexicon = Lexicon::of(story.reading.language);
    let heads = |i: usize, f: &Figure| -> Vec<u32> {
        let (words, from) = (&story.graded(i).words, story.span(i).start);
        let at = words.iter().take_while(|(w, _)| w.start + from < f.span.start).count();
        (at.saturating_sub(HEAD_REACH)..at).filter_map(|k| page::stem(words.low(k), lexicon)).collect()
    };
    let others = heads(j, g);
    heads(i, f).iter().any(|s| others.contains(s))
}

/// "nearly 3 million" and "more than 3 million" of the same thing.
fn opposed(story: &Story, f: &Figure, g: &Figure) -> bool {
    use Approximation::{Over, Under};
    let (Value::Number(x), Value::Number(y)) = (&f.value, &g.value) else { return false };
    let sides = matches!((f.approximate, g.approximate), (Some(Under), Some(Over)) | (Some(Over), Some(Under)));
    let same = f.kind == FigureKind::Money || counted(story, f).is_some() && counted(story, f) == counted(story, g);
    sides && x == y && *x >= LARGE && same
}

/// "more than 9,000 employees" and "some 7,900 employees" of one company: a body has one count of them at a time.
fn restocked(story: &Story, (i, f): (usize, &Figure), (j, g): (usize, &Figure)) -> bool {
    let (Value::Number(x), Value::Number(y)) = (&f.value, &g.value) else { return false };
    let ratio = x.min(*y) / x.max(*y);
    let described = |f: &Figure| f.approximate.is_some();
    let dated = |i: usize| {
        let years = story.figures_of(i).any(|f| matches!(f.kind, FigureKind::Date | FigureKind::DateRange));
        years || story.has(i, Class::Ahead) || story.has(i, Class::Forecast)
    };
    let counts = || {
        stock(story, i, f)
            && stock(story, j, g)
            && counted(story, f).is_some()
            && counted(story, f) == counted(story, g)
    };
    let same = match f.kind {
        FigureKind::Number => counts(),
        FigureKind::Quantity => story.has(i, Class::Installed) && story.has(j, Class::Installed),
        _ => false,
    };
    (APART..ROUNDED).contains(&ratio)
        && same
        // One paragraph tells of two parts or places, one after the other.
        && story.span(i).block != story.span(j).block
        && !elsewhere(story, i, j)
        && (f.kind != FigureKind::Number || goes_on(story, i, f) || goes_on(story, j, g))
        && described(f)
        && described(g)
        && !(dated(i) && dated(j))
        && story.speaker(i).is_none()
        && story.speaker(j).is_none()
}

/// Whether what a figure counts is what a body has one count of.
fn stock(story: &Story, i: usize, f: &Figure) -> bool {
    let (words, from) = (&story.graded(i).words, story.span(i).start);
    let Some(what) = f.what else { return false };
    let within = |h: &Hit| {
        let at = words.bytes(h.first, h.last);
        at.start + from as usize >= what.start as usize && at.end + from as usize <= what.end as usize
    };
    story.hits(i, Class::Stock).any(within)
}

/// Whether a line goes on about a body named before: "its 900 employees", "it employs 900 people".
fn goes_on(story: &Story, i: usize, f: &Figure) -> bool {
    let (words, from) = (&story.graded(i).words, story.span(i).start);
    let before = |h: &Hit| (words.bytes(h.first, h.last).end + from as usize) <= f.span.start as usize;
    [Class::Pronoun, Class::Leaning, Class::Indefinite].iter().any(|&c| story.hits(i, c).any(before))
}

/// Whether two lines each name a place or body that the other does not: two places, two parts.
fn elsewhere(story: &Story, i: usize, j: usize) -> bool {
    let names = |i: usize, other: usize| {
        let named = story.reading.names.iter().filter(|n| n.kind != NameKind::Person);
        named
            .into_iter()
            .any(|n| story.text(i).contains(n.name.as_str()) && !story.text(other).contains(n.name.as_str()))
    };
    names(i, j) && names(j, i)
}

/// The stem of what a figure counts.
pub fn counted(story: &Story, f: &Figure) -> Option<String> {
    f.what.and_then(|w| words(story.reading.text(w)).last()).map(stem)
}
