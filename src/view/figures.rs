//! Figures as a table: the page's own words, the value in the reader's locale, a bar on the scale of
//! all figures that count in the same unit, and the clause that makes sense of it.

use super::build::*;
use super::claims::sureness;
use super::frame::{fold, part};
use super::{Action, Context, Node, Words};
use crate::figure::{Approximation, FigureKind, Value};
use crate::report::FigureLine;

/// Rows before the fold.
const ROWS: usize = 10;
/// Further places of a figure that a row leads to.
const AGAIN: usize = 3;

/// The table of figures.
pub fn figures(context: &Context) -> Option<Node> {
    let figures = &context.report.figures;
    if figures.is_empty() {
        return None;
    }
    let scales = Scales::of(figures);
    let (weak, strong): (Vec<&FigureLine>, Vec<&FigureLine>) = figures.iter().partition(|f| is_weak(f));
    let rows: Vec<&FigureLine> = strong.into_iter().chain(weak).collect();
    let rows = fold(rows.into_iter(), ROWS, table, |f| row(context, f, scales.share(f)));
    Some(part("figures", "figures", Some(figures.len())).all(rows))
}

/// Ordinals, and small numbers of nothing that is named: true, but the last thing that a reader looks for.
fn is_weak(figure: &FigureLine) -> bool {
    /// Numbers below it are mostly written as words, in passing.
    const SMALL: f64 = 10.0;
    match figure.kind {
        FigureKind::Ordinal => true,
        FigureKind::Number => matches!(figure.value, Value::Number(n) if n.abs() < SMALL),
        _ => false,
    }
}

fn table(rows: Vec<Node>) -> Node {
    let column = |message: &str| key("th", "", message).attr("scope", "col");
    let head = el("tr", "").with(column("column_figure")).with(column("column_context"));
    el("table", "")
        .with(key("caption", "", "figures_caption"))
        .with(el("thead", "").with(head))
        .with(el("tbody", "").all(rows))
}

fn row(context: &Context, figure: &FigureLine, share: Option<f64>) -> Node {
    let own = context.own(text("span", "own", &figure.line.text));
    let bar = share.map(|share| {
        let width = percent(share);
        let rect = |class: &str, width: &str| el("rect", class).attr("width", width).attr("height", "100%");
        el("svg", "scale").attr("aria-hidden", "true").with(rect("scale-all", "100%")).with(rect("scale-is", &width))
    });
    let what = figure.what.as_ref().map(|what| context.own(text("span", "counted v", &what.text)));
    let head = el("th", "").attr("scope", "row").with(own).maybe(worth(figure)).maybe(what).maybe(bar);
    let clause = context.own(around("p", "v", &figure.clause, &figure.line, context.page.unit()));
    let again = figure.again.iter().take(AGAIN).map(|line| {
        let words = key("button", "again", "again").attr("type", "button");
        words.args(vec![line.text.as_str().into()]).at(line).acts(Action::Jump)
    });
    let badges: Vec<Node> = sureness(figure.certainty).into_iter().chain(again).collect();
    let badges = (!badges.is_empty()).then(|| el("div", "badges").all(spaced(badges)));
    let cell = el("td", "").with(clause).maybe(badges).with(context.tools(&figure.clause));
    context.line("tr", &figure.line).with(head).with(cell)
}

/// The value in the reader's locale, where it is a number.
fn worth(figure: &FigureLine) -> Option<Node> {
    let unit = match figure.kind {
        FigureKind::Ordinal => return None,
        _ => figure.unit.clone().unwrap_or_default(),
    };
    let number = |n: f64| Words::Number { number: n, unit: unit.clone() };
    let words = match &figure.value {
        Value::Number(n) => number(*n),
        Value::Range([a, b]) => Words::Between { between: Box::new([number(*a), number(*b)]) },
        Value::Text(_) | Value::TextRange(_) => return None,
    };
    let message = match figure.approximate {
        None => return Some(value("span", "worth", words)),
        Some(Approximation::About) => "about",
        Some(Approximation::Over) => "over",
        Some(Approximation::Under) => "under",
    };
    Some(key("span", "worth", message).args(vec![words]))
}

/// Shortest bar that can still be seen, as a share of the longest; a figure so much smaller is not compared.
const LEAST: f64 = 0.005;

/// The largest figure of each unit that at least two figures count in.
struct Scales<'a> {
    most: Vec<(FigureKind, &'a str, f64, usize)>,
}

impl<'a> Scales<'a> {
    fn of(figures: &'a [FigureLine]) -> Scales<'a> {
        let mut most: Vec<(FigureKind, &str, f64, usize)> = Vec::new();
        for figure in figures {
            let Some((kind, unit, size)) = measure(figure) else { continue };
            match most.iter_mut().find(|(k, u, ..)| (*k, *u) == (kind, unit)) {
                Some(scale) => {
                    scale.2 = scale.2.max(size);
                    scale.3 += 1;
                }
                // A percentage is measured against the whole; only one above it is a scale of its own.
                None if kind == FigureKind::Percent => most.push((kind, unit, size.max(100.0), 1)),
                None => most.push((kind, unit, size, 1)),
            }
        }
        Scales { most }
    }

    /// Length of a figure's bar, 0 to 1.
    fn share(&self, figure: &FigureLine) -> Option<f64> {
        let (kind, unit, size) = measure(figure)?;
        let &(_, _, most, count) = self.most.iter().find(|(k, u, ..)| (*k, *u) == (kind, unit))?;
        let share = if most > 0.0 { size / most } else { 0.0 };
        (count > 1 && share >= LEAST).then(|| share.min(1.0))
    }
}

/// What is compared: kind, unit and size. Bare numbers count different things, so they are not compared.
fn measure(figure: &FigureLine) -> Option<(FigureKind, &str, f64)> {
    let comparable = matches!(figure.kind, FigureKind::Money | FigureKind::Percent | FigureKind::Quantity);
    let unit = figure.unit.as_deref().filter(|_| comparable)?;
    let size = match figure.value {
        Value::Number(n) => n.abs(),
        Value::Range([a, b]) => a.abs().max(b.abs()),
        _ => return None,
    };
    size.is_finite().then_some((figure.kind, unit, size))
}
