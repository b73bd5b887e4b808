//! Figures: what number, of which kind, worth how much, in which unit, of what.

mod address;
mod age;
mod amount;
mod bounds;
mod calendar;
mod calendar_unit;
mod clause;
mod clock;
mod compound;
mod context;
mod date;
mod decimal;
mod duration;
mod entry;
mod fraction;
pub mod group;
mod in_name;
mod lexicon;
mod list;
mod lookalike;
mod measure;
mod mixed_unit;
mod number;
mod numeral;
mod numeric;
mod ordinal;
mod part;
mod period;
mod power;
mod quantity;
mod quarter;
mod reader;
mod relative;
mod scale;
mod score;
mod spelled;
mod symbol;
mod token;
mod year;

use crate::article::{Article, BlockKind};
use crate::lang::Language;
use crate::lang::figure::Mark;
use crate::language::passage::Passages;
use crate::span::Span;
use clause::Sentence;
pub use decimal::plain;
use lexicon::Lexicon;
use reader::{Reader, Reading};
use serde::{Deserialize, Serialize};
use std::ops::Range;

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

impl FigureKind {
    /// Its name in exports, as in the report.
    pub fn name(self) -> &'static str {
        match self {
            FigureKind::Money => "money",
            FigureKind::Percent => "percent",
            FigureKind::Quantity => "quantity",
            FigureKind::Number => "number",
            FigureKind::Range => "range",
            FigureKind::Ordinal => "ordinal",
            FigureKind::Age => "age",
            FigureKind::Duration => "duration",
            FigureKind::Date => "date",
            FigureKind::DateRange => "date_range",
            FigureKind::Time => "time",
            FigureKind::Temperature => "temperature",
        }
    }

    /// Whether a figure of this kind may be more or less than said.
    pub fn is_measured(self) -> bool {
        !matches!(self, FigureKind::Ordinal | FigureKind::Date | FigureKind::DateRange | FigureKind::Time)
    }
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

/// Whether a word has a mark in a language's figure words.
pub fn marked(language: &'static Language, word: &str, mark: Mark) -> bool {
    let lexicon = Lexicon::of(language);
    let index = lexicon.find(token::fold_hash(word.as_bytes()), word.as_bytes());
    lexicon.entries[index as usize].is(mark)
}

/// The figures of one text, in order, never overlapping; spans have block 0.
/// `reference` is the day of writing (ISO 8601), for dates without a year and for those told from that day ("Monday",
/// "last week"), of which there are none without it.
/// A passage in another of our languages is read by that language's rules.
pub fn find(text: &str, language: &'static Language, reference: Option<&str>) -> Vec<Figure> {
    find_in(text, &Passages::read(text, language), &crate::sentence::split(text, language), reference)
}

/// Whether a text begins with a day of the calendar as ISO 8601 writes it ("2026-03-01"), alone or with a time.
pub fn is_day(text: &str) -> bool {
    let written =
        text.bytes().take(10).enumerate().all(|(i, b)| if matches!(i, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
    let alone = text.get(10..).is_some_and(|rest| rest.is_empty() || rest.starts_with(['T', ' ']));
    written && alone && calendar::Day::parse(text).is_some_and(calendar::Day::exists)
}

fn find_in(text: &str, passages: &Passages, sentences: &[Range<usize>], reference: Option<&str>) -> Vec<Figure> {
    let mut found = find_by(text, passages.main(), sentences, reference);
    for (range, other) in passages.foreign() {
        let from = found.partition_point(|f| f.span.end as usize <= range.start);
        let to = found.partition_point(|f| (f.span.start as usize) < range.end);
        let passage = &text[range.clone()];
        let mut own = find_by(passage, other, &crate::sentence::split(passage, other), reference);
        for span in own.iter_mut().flat_map(|f| [Some(&mut f.span), f.what.as_mut(), f.clause.as_mut()]).flatten() {
            *span = Span::new(0, span.start as usize + range.start, span.end as usize + range.start);
        }
        // A passage inside a sentence is not cut from who says it.
        for f in &mut own {
            let at = f.span.range();
            let whole = sentences.get(sentences.partition_point(|s| s.end < at.end)).filter(|s| s.start <= at.start);
            if let Some(s) = whole.filter(|s| s.start < range.start || s.end > range.end) {
                f.clause = Some(Span::new(0, s.start, s.end));
            }
        }
        found.splice(from..to.max(from), own);
    }
    found
}

/// The figures of a text by the rules of one language.
fn find_by(
    text: &str,
    language: &'static Language,
    sentences: &[Range<usize>],
    reference: Option<&str>,
) -> Vec<Figure> {
    let lexicon = Lexicon::of(language);
    let tokens = token::scan(text, lexicon);
    let reader = Reader {
        text,
        tokens: &tokens.list,
        own: &tokens.own,
        lexicon,
        reference: reference.and_then(calendar::Day::parse),
    };
    let readings = reader.read();
    if readings.is_empty() {
        return Vec::new();
    }
    let mut last: Option<Sentence> = None;
    let mut of = |r: Reading| {
        let span = reader.bytes(r.first, r.next);
        let sentence = sentences.get(sentences.partition_point(|s| s.end < span.end)).filter(|s| s.start <= span.start);
        if last.as_ref().map(|s| &s.range) != sentence {
            last = sentence.map(|s| Sentence::read(&reader, s.clone()));
        }
        figure(&reader, r, last.as_ref())
    };
    let mut found: Vec<Figure> = Vec::with_capacity(readings.len());
    // Which of them are parts of another.
    let mut parts: Vec<bool> = Vec::with_capacity(readings.len());
    for r in readings {
        let bare = r.kind == FigureKind::Number && r.unit.is_none();
        let (part, again) = (bare && reader.is_part(&r), bare && reader.counts_again(&r));
        let mut figure = of(r);
        if part && figure.what.is_none() || again {
            figure.what = whole_of(&figure, &found, &parts, again).or(figure.what);
        }
        found.push(figure);
        parts.push(part);
    }
    found
}

/// Bytes before a part within which the number of the whole stands.
const WHOLE_NEAR: u32 = 160;

/// So many times a part is the whole at most: "of 100 000 dead, two of them" tells of other things.
const WHOLE: f64 = 10_000.0;

/// What the whole counts of which a figure is a part ("295 000 people, of whom 83 200"), or of which it counts some more
/// (`again`: "four people and 66 others").
fn whole_of(part: &Figure, before: &[Figure], parts: &[bool], again: bool) -> Option<Span> {
    let Value::Number(n) = part.value else { return None };
    let near = before.iter().zip(parts).rev().take_while(|(w, _)| w.span.end + WHOLE_NEAR >= part.span.start);
    let near = near.filter(|(_, part)| !**part).map(|(w, _)| w);
    let mut counted = near.filter(|w| w.kind == FigureKind::Number && w.unit.is_none() && w.what.is_some());
    let whole = counted.next()?;
    matches!(whole.value, Value::Number(all) if (all >= n || again) && all <= n * WHOLE).then_some(whole.what?)
}

fn figure(reader: &Reader, r: Reading, sentence: Option<&Sentence>) -> Figure {
    let block = |s: Range<usize>| Span::new(0, s.start, s.end);
    Figure {
        span: block(reader.bytes(r.first, r.next)),
        kind: r.kind,
        approximate: reader
            .approximation(r.first)
            .or_else(|| reader.plus_behind(r.next))
            .filter(|_| r.kind.is_measured()),
        what: reader.what(&r).map(block),
        clause: sentence.map(|s| block(reader.clause(&r, s))),
        value: r.value,
        unit: r.unit.map(str::to_string),
    }
}

/// Whether a text is digits and a stop.
fn is_bare(text: &str) -> bool {
    let digits = text.trim().trim_end_matches(['.', ')']);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The figures of an article, in reading order.
pub fn of_article(article: &Article, passages: &[Passages], sentences: &[Span]) -> Vec<Figure> {
    let published = article.facts.published.get(..10);
    let mut out = Vec::new();
    let mut rest = sentences;
    for (b, (block, passages)) in article.blocks.iter().zip(passages).enumerate() {
        let (own, after) = rest.split_at(rest.partition_point(|s| s.block as usize <= b));
        rest = after;
        // A block that is nothing but a number is the number of a heading or of a page.
        if article.blocks.len() > 1 && block.kind != BlockKind::Cell && is_bare(&block.text) {
            continue;
        }
        let own: Vec<Range<usize>> = own.iter().map(|s| s.range()).collect();
        for mut figure in find_in(&block.text, passages, &own, published) {
            figure.span.block = b as u32;
            for span in [&mut figure.what, &mut figure.clause].into_iter().flatten() {
                span.block = b as u32;
            }
            out.push(figure);
        }
    }
    name_cells(article, &mut out);
    out
}

/// Words of a cell that holds a figure and no running text, at most.
const CELL: usize = 6;

/// What a figure in a table's cell measures is the name of its column; that of its row makes sense of it.
fn name_cells(article: &Article, figures: &mut [Figure]) {
    let whole = |b: usize| Span::new(b, 0, article.blocks[b].text.len());
    let mut rest = figures;
    for cell in &article.cells {
        let skipped = rest.partition_point(|f| (f.span.block as usize) < cell.block);
        let own = rest[skipped..].partition_point(|f| f.span.block as usize == cell.block);
        let (now, after) = rest.split_at_mut(skipped + own);
        rest = after;
        if article.blocks[cell.block].text.split_whitespace().count() > CELL {
            continue;
        }
        for figure in &mut now[skipped..] {
            figure.what = figure.what.or(cell.column.or(cell.row).map(whole));
            figure.clause = cell.row.map(whole).or(figure.clause);
        }
    }
}
