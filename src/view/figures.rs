//! Figures in tables, one for each group: the page's own words, the value in the reader's locale, a bar on the scale of
//! all figures that count in the same unit, and the clause that makes sense of it.

use super::build::*;
use super::claims::sureness;
use super::frame::{folded, part};
use super::{Action, Context, Node, Place, Words, place};
use crate::figure::{Approximation, FigureKind, Value};
use crate::order::Order;
use crate::report::{FigureLine, Report};
use std::collections::HashMap;

/// Rows before the fold.
const ROWS: usize = 8;
/// Further places of a figure that a row leads to.
const AGAIN: usize = 3;

/// What figures of one table have in common; in the order in which tables come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Money,
    Shares,
    Counts,
    Times,
}

impl Group {
    const ALL: [Group; 4] = [Group::Money, Group::Shares, Group::Counts, Group::Times];

    /// The group of a figure. Clock times and ordinals have no group: nobody looks for them among the figures; dates have a
    /// part of their own.
    fn of(kind: FigureKind) -> Option<Group> {
        match kind {
            FigureKind::Money => Some(Group::Money),
            FigureKind::Percent => Some(Group::Shares),
            FigureKind::Quantity | FigureKind::Number | FigureKind::Range | FigureKind::Temperature => {
                Some(Group::Counts)
            }
            FigureKind::Duration | FigureKind::Age => Some(Group::Times),
            FigureKind::Ordinal | FigureKind::Time | FigureKind::Date | FigureKind::DateRange => None,
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Group::Money => "figures_money",
            Group::Shares => "figures_shares",
            Group::Counts => "figures_counts",
            Group::Times => "figures_times",
        }
    }
}

/// The tables of figures: the weightiest, and the others folded away.
pub fn figures(context: &Context) -> Option<Node> {
    let report = context.report;
    let mut rows: Vec<&FigureLine> = report.figures.iter().filter(|f| Group::of(f.kind).is_some()).collect();
    if rows.is_empty() {
        return None;
    }
    let scales = Scales::of(&report.figures);
    let weights = Weights::of(report);
    // Stable: figures of one weight keep the page's order.
    rows.order_by_key(|figure| std::cmp::Reverse(weights.weight(figure)));
    let all = rows.len();
    let rest = folded(&mut rows, ROWS, |rest| tables(context, &scales, rest));
    Some(part("figures", "figures", Some(all)).all(tables(context, &scales, &rows)).all(rest))
}

/// How many figures the tables show.
pub fn count(report: &Report) -> usize {
    report.figures.iter().filter(|f| Group::of(f.kind).is_some()).count()
}

/// A table for each group that has a figure among `rows`, headed where there are several.
fn tables(context: &Context, scales: &Scales, rows: &[&FigureLine]) -> Vec<Node> {
    let of = |group| rows.iter().filter(move |f| Group::of(f.kind) == Some(group));
    let groups: Vec<Group> = Group::ALL.into_iter().filter(|group| of(*group).next().is_some()).collect();
    let headed = groups.len() > 1;
    let mut nodes = Vec::new();
    for group in groups {
        nodes.extend(headed.then(|| key("h3", "", group.heading())));
        nodes.extend(scales.said(of(group)));
        nodes.push(table(of(group).map(|f| row(context, f, scales.share(f))).collect()));
    }
    nodes
}

/// How much a reader looks for a figure.
struct Weights {
    lines: HashMap<Place, u32>,
}

impl Weights {
    fn of(report: &Report) -> Weights {
        /// A figure of the summary comes before those of other claims, and these before all others.
        const SUMMARY: u32 = 40;
        const CLAIM: u32 = 20;
        let mut lines = HashMap::new();
        let claims = report.claims.iter().map(|claim| (claim, CLAIM));
        for (claim, weight) in claims.chain(report.summary.iter().map(|claim| (claim, SUMMARY))) {
            lines.extend(claim.figures.iter().map(|line| (place(line), weight)));
        }
        Weights { lines }
    }

    fn weight(&self, figure: &FigureLine) -> u32 {
        /// Numbers below it are mostly written as words, in passing.
        const SMALL: f64 = 10.0;
        /// What each further place of a figure adds, at most so often.
        const PLACE: u32 = 2;
        const PLACES: usize = 4;
        let small = figure.kind == FigureKind::Number && matches!(figure.value, Value::Number(n) if n.abs() < SMALL);
        let places = figure.again.iter().chain([&figure.line]);
        let claimed = places.filter_map(|line| self.lines.get(&place(line))).max().copied().unwrap_or(0);
        let again = PLACE * figure.again.len().min(PLACES) as u32;
        let plain = u32::from(!small) + u32::from(figure.what.is_some() || figure.unit.is_some());
        if small { claimed / 2 } else { claimed + again + plain }
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
        let width = percent(share.min(1.0));
        let rect = |class: &str, width: &str| el("rect", class).attr("width", width).attr("height", "100%");
        // A bar that goes beyond the scale is broken near its end.
        let broken = (share > 1.0).then(|| rect("scale-all", "3%").attr("x", "86%"));
        let bars = [rect("scale-all", "100%"), rect("scale-is", &width)];
        el("svg", "scale").attr("aria-hidden", "true").all(bars).maybe(broken)
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

/// A largest figure more than this many times the next one would leave nothing of the other bars.
const TOWERS: f64 = 8.0;

/// A scale: what counts in one unit.
struct Scale<'a> {
    kind: FigureKind,
    unit: &'a str,
    sizes: Vec<f64>,
}

impl Scale<'_> {
    /// What a full bar stands for: the largest figure, or the next one where the largest towers above it. Percentages are
    /// measured against the whole.
    fn most(&self) -> f64 {
        let mut sizes = self.sizes.clone();
        sizes.order_by(|a, b| b.total_cmp(a));
        let most = match sizes[..] {
            [first, second, _, ..] if second > 0.0 && first > second * TOWERS => second,
            [first, ..] => first,
            [] => 0.0,
        };
        if self.kind == FigureKind::Percent { most.max(100.0) } else { most }
    }
}

/// The scales of an article's figures.
struct Scales<'a> {
    scales: Vec<Scale<'a>>,
}

impl<'a> Scales<'a> {
    fn of(figures: &'a [FigureLine]) -> Scales<'a> {
        let mut scales: Vec<Scale> = Vec::new();
        for figure in figures {
            let Some((kind, unit, size)) = measure(figure) else { continue };
            match scales.iter_mut().find(|s| (s.kind, s.unit) == (kind, unit)) {
                Some(scale) => scale.sizes.push(size),
                None => scales.push(Scale { kind, unit, sizes: vec![size] }),
            }
        }
        scales.retain(|scale| scale.sizes.len() > 1);
        Scales { scales }
    }

    fn scale(&self, figure: &FigureLine) -> Option<(&Scale<'a>, f64)> {
        let (kind, unit, size) = measure(figure)?;
        Some((self.scales.iter().find(|s| (s.kind, s.unit) == (kind, unit))?, size))
    }

    /// Length of a figure's bar as a share of a full one; above 1 where it goes beyond the scale.
    fn share(&self, figure: &FigureLine) -> Option<f64> {
        let (scale, size) = self.scale(figure)?;
        let most = scale.most();
        let share = if most > 0.0 { size / most } else { 0.0 };
        (share >= LEAST).then_some(share)
    }

    /// What full bars stand for, in words.
    fn said<'f>(&self, figures: impl Iterator<Item = &'f &'f FigureLine>) -> Option<Node> {
        let mut units: Vec<&str> = Vec::new();
        let mut said = Vec::new();
        for figure in figures {
            let Some((scale, _)) = self.scale(figure).filter(|(scale, _)| !units.contains(&scale.unit)) else {
                continue;
            };
            units.push(scale.unit);
            let most = Words::Number { number: scale.most(), unit: scale.unit.to_string() };
            said.push(key("span", "", "scale").args(vec![most]));
        }
        (!said.is_empty()).then(|| el("p", "scale-said").all(spaced(said)))
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
