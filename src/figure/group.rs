//! The figures of an article together: which mentions are one figure.

use super::{Figure, FigureKind, Value};
use crate::article::{Article, BlockKind};
use crate::letter::lower;
use crate::order::Order;
use crate::span::Span;
use std::cmp::Ordering;

/// A figure with its further mentions, as indices into the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The mention that is shown.
    pub figure: usize,
    /// The others, in page order.
    pub again: Vec<usize>,
}

/// A count from which the same number is the same figure, whatever it counts: smaller ones recur by chance.
const DISTINCT_COUNT: f64 = 100.0;
/// Amounts from which a number without a currency may be an amount said before with one ("780 millones").
const DISTINCT_AMOUNT: f64 = 100_000.0;
/// Counts up to a dozen are seldom what an article is about.
pub const SMALL_COUNT: f64 = 12.0;
/// Figures of one value among which an earlier mention is looked for.
const MENTIONS_BACK: usize = 4;
/// Letters that two words share at the beginning where they are taken for the same.
const STEM: usize = 5;

/// Whether a figure is a date or a period.
pub fn is_date(f: &Figure) -> bool {
    matches!(f.kind, FigureKind::Date | FigureKind::DateRange)
}

/// Mentions of the same figure, in page order.
pub fn grouped(article: &Article, figures: &[Figure]) -> Vec<Group> {
    let mut currencies: Vec<(u64, &str)> = Vec::new();
    for f in figures {
        if let (FigureKind::Money, Value::Number(n), Some(unit)) = (f.kind, &f.value, &f.unit)
            && *n >= DISTINCT_AMOUNT
        {
            currencies.push((n.to_bits(), unit));
        }
    }
    // Of an amount with two currencies the one said first.
    currencies.order_by_key(|c| c.0);
    let mut keys: Vec<(String, usize)> =
        figures.iter().enumerate().map(|(i, f)| (key(article, f, &currencies), i)).collect();
    keys.order();
    let mut groups: Vec<Group> = Vec::new();
    for same in keys.chunk_by(|a, b| a.0 == b.0) {
        let first = groups.len();
        for &(_, i) in same {
            let recent = groups.len().saturating_sub(MENTIONS_BACK).max(first);
            match groups[recent..].iter_mut().find(|g| is_again(article, &figures[g.figure], &figures[i])) {
                Some(group) => group.again.push(i),
                None => groups.push(Group { figure: i, again: Vec::new() }),
            }
        }
    }
    groups.order_by_key(|g| g.figure);
    // The fullest mention is shown: "780 millones de euros" tells more than "780 millones".
    for g in &mut groups {
        if figures[g.figure].unit.is_none()
            && let Some(k) = g.again.iter().position(|&i| figures[i].unit.is_some())
        {
            std::mem::swap(&mut g.figure, &mut g.again[k]);
            g.again.order();
        }
    }
    groups
}

/// Whether a figure equal to an earlier one is said of the same thing: ages, lengths, times and ranks recur by chance,
/// and only words in common, or a title, tell.
fn is_again(article: &Article, earlier: &Figure, f: &Figure) -> bool {
    if !matches!(f.kind, FigureKind::Age | FigureKind::Duration | FigureKind::Time | FigureKind::Ordinal) {
        return true;
    }
    let title = |f: &Figure| {
        let kind = article.blocks[f.span.block as usize].kind;
        matches!(kind, BlockKind::Title | BlockKind::Heading(_))
    };
    let stems = |f: &Figure| -> Vec<String> {
        let clause = clause(f);
        let text = &article.blocks[clause.block as usize].text[clause.range()];
        words(text).filter(|w| w.len() >= STEM).map(stem).collect()
    };
    if title(earlier) || title(f) {
        return true;
    }
    let before = stems(earlier);
    stems(f).iter().any(|s| before.contains(s))
}

/// What two mentions of the same figure have in common.
fn key(article: &Article, f: &Figure, currencies: &[(u64, &str)]) -> String {
    let unit = match (&f.value, f.kind) {
        (Value::Number(n), FigureKind::Number) if f.unit.is_none() => {
            stretch(currencies, |c| c.0.cmp(&n.to_bits())).first().map(|c| c.1)
        }
        _ => f.unit.as_deref(),
    };
    let ends = ends(&f.value);
    let value = match &f.value {
        Value::Text(t) => t.clone(),
        Value::TextRange(ends) => ends.join(".."),
        Value::Number(_) | Value::Range(_) => ends.iter().map(u64::to_string).collect::<Vec<_>>().join(".."),
    };
    let distinct =
        matches!(f.value, Value::Number(n) if n.abs() >= DISTINCT_COUNT) || matches!(f.value, Value::Range(_));
    let counted = unit.is_none() && !distinct && !is_date(f) || f.kind == FigureKind::Percent;
    let what = match f.what.filter(|_| counted) {
        Some(s) => stem(&article.blocks[s.block as usize].text[s.range()]),
        None => String::new(),
    };
    let kind = if unit.is_some() { "" } else { f.kind.name() };
    [kind, &value, unit.unwrap_or_default(), &what].join("|")
}

/// The beginning of a word in lower case, by which its forms are told together.
pub fn stem(word: &str) -> String {
    word.chars().map(lower).take(STEM).collect()
}

/// Where a figure's clause stands.
pub fn clause(f: &Figure) -> Span {
    f.clause.unwrap_or(f.span)
}

/// The words of a text.
pub fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
}

/// The numbers of a value.
pub fn ends(value: &Value) -> Vec<u64> {
    match value {
        Value::Number(n) => vec![n.to_bits()],
        Value::Range([a, b]) => vec![a.to_bits(), b.to_bits()],
        Value::Text(_) | Value::TextRange(_) => Vec::new(),
    }
}

/// Of a sorted slice, the stretch that compares as equal.
pub fn stretch<T>(sorted: &[T], compare: impl Fn(&T) -> Ordering) -> &[T] {
    let from = sorted.partition_point(|t| compare(t).is_lt());
    let to = sorted.partition_point(|t| compare(t).is_le());
    &sorted[from..to]
}
