//! A promise and a finding: a value that a maker or an office states, and another one that was measured.

use super::figures::counted;
use super::story::Story;
use super::{Kind, Observation};
use crate::certainty::class::Class;
use crate::figure::{Figure, FigureKind, Value};

/// Lines between a promise and its finding.
const NEAR: usize = 4;
/// Nearer than this, as a ratio, they are one value.
const ROUNDED: f64 = 0.97;
/// Further apart, as a ratio, they are of two things.
const APART: f64 = 0.2;

/// Every value promised beside one measured, in the same unit and of the same thing.
pub fn find(story: &Story) -> Vec<Observation> {
    let figures: Vec<(usize, &Figure)> = story.figures().filter(|(i, f)| story.runs(*i) && measured(f)).collect();
    let mut out = Vec::new();
    for (n, &(j, g)) in figures.iter().enumerate().filter(|(_, (j, _))| story.has(*j, Class::Finding)) {
        let before = figures[..n].iter().rev().take_while(|(i, _)| j - i <= NEAR);
        let found = before.filter(|(i, _)| *i != j && story.has(*i, Class::Promise) && !story.has(*i, Class::Finding));
        let pair = found.into_iter().find(|(i, f)| {
            let same = f.unit == g.unit && f.kind == g.kind && counted(story, f) == counted(story, g);
            same && differ(f, g) && one(story, *i, f) && one(story, j, g)
        });
        out.extend(
            pair.map(|(i, _)| Observation { kind: Kind::PromiseAndFinding, places: [story.span(*i), story.span(j)] }),
        );
    }
    out
}

fn measured(f: &Figure) -> bool {
    matches!(f.kind, FigureKind::Quantity | FigureKind::Duration | FigureKind::Temperature)
}

fn differ(f: &Figure, g: &Figure) -> bool {
    match (&f.value, &g.value) {
        (Value::Number(x), Value::Number(y)) => apart(*x, *y),
        (Value::Text(a), Value::Text(b)) => match (period(a), period(b)) {
            (Some((x, unit)), Some((y, other))) => unit == other && apart(x, y),
            _ => false,
        },
        _ => false,
    }
}

/// Whether two values are neither one, rounded, nor too far apart to be of one thing.
fn apart(x: f64, y: f64) -> bool {
    (APART..ROUNDED).contains(&(x.min(y) / x.max(y)))
}

/// Number and unit of a period of one unit ("PT20H"); the M of "PT6M" is minutes, that of "P12M" months.
fn period(iso: &str) -> Option<(f64, (bool, &str))> {
    let from = iso.find(|c: char| c.is_ascii_digit())?;
    let (number, unit) = iso[from..].split_at(iso[from..].find(|c: char| !c.is_ascii_digit())?);
    Some((number.parse().ok()?, (iso.starts_with("PT"), unit)))
}

/// Whether a line has no other figure of that kind and unit.
fn one(story: &Story, i: usize, f: &Figure) -> bool {
    story.figures_of(i).filter(|g| g.kind == f.kind && g.unit == f.unit).count() == 1
}
