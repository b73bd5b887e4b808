//! Dates: dots on a line in time, and the same as a list whose gaps tell the distance.

use super::build::*;
use super::claims::sureness;
use super::frame::{fold, part};
use super::{Context, Node, Words};
use crate::figure::{Value, plain};
use crate::order::Order;
use crate::report::FigureLine;
use std::collections::BTreeSet;

/// Dates before the fold.
const DATES: usize = 6;
/// Height that a gap in time takes between two dates, px: at least the first; one that is e times as long takes the
/// second more, so that a century leaves a week its room; never more than the third.
const GAP: [f64; 3] = [18.0, 10.0, 84.0];
/// Years of a gap that takes little more than the least.
const SHORT_GAP: f64 = 1.0 / 12.0;
/// Share of the line left free at each end, so that no dot is cut.
const MARGIN: f64 = 0.03;

/// Bytes that a clause has beside its date where it says nothing more: "since ", "d'ici à ".
const PREPOSITION: usize = 9;

/// The article's dates.
pub fn timeline(context: &Context) -> Option<Node> {
    let mut dates: Vec<&FigureLine> = context.report.dates.iter().collect();
    // In time; those without a year keep their place at the end, in page order.
    dates.order_by(|a, b| begins(a).unwrap_or(f64::INFINITY).total_cmp(&begins(b).unwrap_or(f64::INFINITY)));
    if dates.is_empty() {
        return None;
    }
    let part = part("timeline", "timeline", Some(dates.len())).maybe(line(context));
    let before = std::iter::once(None).chain(dates.iter().copied().map(Some)).collect::<Vec<_>>();
    let pairs = before.into_iter().zip(dates).collect::<Vec<_>>().into_iter();
    let list = |dates| el("ol", "").all(dates);
    Some(part.all(fold(pairs, DATES, list, |(before, date)| item(context, before, date))))
}

/// How long after the date before it this one is, drawn and said.
fn gap(before: &FigureLine, date: &FigureLine) -> Option<Node> {
    let (from, to) = (begins(before)?, begins(date)?);
    let years = to - from;
    // What is told to the year alone lies anywhere in it: half a year on may be in the same one.
    let (unit, number) = match coarsest(before).max(coarsest(date)) {
        Step::Day if years < 1.0 / 6.0 => ("d", (years * 365.25).round()),
        Step::Day if years < 2.0 => ("mo", (years * 12.0).round()),
        Step::Month if years < 2.0 => ("mo", months(to) - months(from)),
        Step::Day | Step::Month => ("a", years.round()),
        Step::Year => ("a", to.floor() - from.floor()),
    };
    if number < 1.0 {
        return None;
    }
    let [least, more, most] = GAP;
    let height = (least + more * (1.0 + years / SHORT_GAP).ln()).min(most).round();
    let room = el("svg", "").attr("aria-hidden", "true").attr("width", "1").attr("height", &plain(height));
    let said = key("span", "", "gap").args(vec![Words::Number { number, unit: unit.into() }]);
    Some(el("p", "gap").with(room).with(said))
}

/// Whole months; a thousandth of one is what fractions of a year are wrong by at most.
fn months(years: f64) -> f64 {
    (years * 12.0 + 1e-3).floor()
}

/// How precise a date is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Day,
    Month,
    Year,
}

fn coarsest(date: &FigureLine) -> Step {
    let (Value::Text(iso) | Value::TextRange([iso, _])) = &date.value else { return Step::Year };
    match iso.get(..10).unwrap_or(iso).split('-').count() {
        1 => Step::Year,
        2 => Step::Month,
        _ => Step::Day,
    }
}

fn item(context: &Context, before: Option<&FigureLine>, date: &FigureLine) -> Node {
    let own = context.own(text("span", "own", &date.line.text));
    let worth = |words| Some(value("span", "worth", words));
    let worth = match &date.value {
        Value::Text(iso) if year(iso).is_some() => worth(Words::Date { date: iso.clone() }),
        Value::TextRange([a, b]) if year(a).is_some() => {
            let ends = [a, b].map(|iso| Words::Date { date: iso.clone() });
            worth(Words::Between { between: Box::new(ends) })
        }
        _ => None,
    };
    let says_more = date.clause.text.len() > date.line.text.len() + PREPOSITION;
    let clause = says_more.then(|| context.own(around("p", "v", &date.clause, &date.line, context.page.unit())));
    let head = el("p", "when").with(own).maybe(worth);
    let badge = sureness(date.certainty).map(|badge| el("div", "badges").with(badge));
    let line = context.line("div", &date.line).with(head).maybe(clause).maybe(badge);
    let gap = before.and_then(|before| gap(before, date));
    el("li", "").maybe(gap).with(line.with(context.tools(&date.clause)))
}

/// The dots; the list below says the same in words.
fn line(context: &Context) -> Option<Node> {
    let published = year(&context.report.facts.published).map(|y| (y, "dot published"));
    let dots = context.report.dates.iter().filter_map(begins).map(|y| (y, "dot"));
    let dots: Vec<(f64, &str)> = dots.chain(published).collect();
    let first = dots.iter().map(|d| d.0).fold(f64::INFINITY, f64::min);
    let last = dots.iter().map(|d| d.0).fold(f64::NEG_INFINITY, f64::max);
    // Within one year a line without a scale tells nothing.
    if dots.is_empty() || last.floor() <= first.floor() {
        return None;
    }
    let at = |year: f64| MARGIN + (year - first) / (last - first) * (1.0 - 2.0 * MARGIN);
    // Dates that fall on one place of the line are one dot.
    let dots: BTreeSet<(&str, String)> = dots.iter().map(|&(year, class)| (class, percent(at(year)))).collect();
    let circles = dots.iter().map(|(class, x)| el("circle", class).attr("cx", x).attr("cy", "50%").attr("r", "5"));
    let rule = el("rect", "dots-line").attr("width", "100%").attr("height", "2").attr("y", "7");
    let end = |year: f64| text("span", "", &plain(year.floor()));
    let ends = el("div", "ends").with(end(first)).with(end(last));
    Some(
        el("div", "dots")
            .attr("aria-hidden", "true")
            .with(el("svg", "").attr("aria-hidden", "true").with(rule).all(circles))
            .with(ends),
    )
}

/// When a date or period begins, in years.
fn begins(date: &FigureLine) -> Option<f64> {
    match &date.value {
        Value::Text(iso) | Value::TextRange([iso, _]) => year(iso),
        Value::Number(_) | Value::Range(_) => None,
    }
}

/// An ISO 8601 date, month, quarter, half, week or year as years with a fraction; `None` where the
/// year is not known.
fn year(iso: &str) -> Option<f64> {
    let mut parts = iso.get(..10).unwrap_or(iso).split('-');
    let number = |s: &str| s.parse::<u32>().ok().map(f64::from);
    let year = parts.next().filter(|y| y.len() == 4).and_then(number)?;
    let Some(part) = parts.next() else { return Some(year) };
    let within = match part.split_at_checked(1)? {
        ("Q", quarter) => (number(quarter)? - 1.0) / 4.0,
        ("H", half) => (number(half)? - 1.0) / 2.0,
        ("W", week) => (number(week)? - 1.0) / 52.0,
        _ => {
            let day = parts.next().and_then(number).map_or(0.0, |d| d - 1.0);
            (number(part)? - 1.0 + day / 31.0) / 12.0
        }
    };
    Some(year + within)
}
