//! Figures: what number, of which kind, worth how much, in which unit, of what.

use crate::article::Article;
use crate::lang::Language;
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// A figure as the page writes it and as it reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Sign, currency, number, multiplier and unit.
    pub span: Span,
    /// What is measured, in general.
    pub kind: FigureKind,
    /// What it is worth.
    pub value: Value,
    /// ISO 4217, UCUM, "%", "pp", "bp" or "x"; `None` for bare numbers and dates.
    pub unit: Option<String>,
    /// "près de", "plus de": the number is not exact.
    pub approximate: Option<Approximation>,
    /// The verbatim words it counts ("salariés").
    pub what: Option<Span>,
    /// The smallest verbatim clause that makes sense of it.
    pub clause: Option<Span>,
}

/// What kind of thing a figure measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum FigureKind {
    Money,
    Percent,
    Quantity,
    Number,
    Range,
    Ordinal,
    Age,
    Duration,
    Date,
    DateRange,
    Time,
    Temperature,
}

/// The value: a number, two ends, or an ISO 8601 text (dates, durations, times).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// One number.
    Number(f64),
    /// The two ends of a range or of a change.
    Range([f64; 2]),
    /// ISO 8601.
    Text(String),
    /// Two ISO 8601 ends, inclusive.
    TextRange([String; 2]),
}

/// In which direction an approximate number is approximate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Approximation {
    /// "environ"
    About,
    /// "plus de", "au moins"
    Over,
    /// "moins de", "près de"
    Under,
}

/// The figures of one text, in order, never overlapping; spans have block 0.
/// `reference` is the day of writing (ISO 8601), for relative dates.
pub fn find(text: &str, language: &Language, reference: Option<&str>) -> Vec<Figure> {
    let _ = (language, reference);
    let mut out = Vec::new();
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let start = i;
        while i < bytes.len() && bytes[i].is_ascii_digit() {
            i += 1;
        }
        if i > start {
            if let Ok(n) = text[start..i].parse::<f64>() {
                out.push(Figure {
                    span: Span::new(0, start, i),
                    kind: FigureKind::Number,
                    value: Value::Number(n),
                    unit: None,
                    approximate: None,
                    what: None,
                    clause: None,
                });
            }
        } else {
            i += 1;
        }
    }
    out
}

/// The figures of an article, in reading order.
pub fn of_article(article: &Article, language: &Language) -> Vec<Figure> {
    let published = article.facts.published.get(..10);
    let mut out = Vec::new();
    for (b, block) in article.blocks.iter().enumerate() {
        for mut figure in find(&block.text, language, published) {
            figure.span.block = b as u32;
            for span in [&mut figure.what, &mut figure.clause].into_iter().flatten() {
                span.block = b as u32;
            }
            out.push(figure);
        }
    }
    out
}
