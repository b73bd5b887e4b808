//! Figures: span, kind, value and unit all right.

use super::{Row, f1, files, objects, text};
use crate::figure::{self, Figure, FigureKind};
use crate::lang;
use crate::order::Order;
use anyhow::Result;
use serde_json::Value;
use std::path::Path;

/// Relative difference up to which two numbers are the same.
const TOLERANCE: f64 = 1e-9;

pub fn measure(data: &Path) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let (mut extra, mut sentences) = (0usize, 0usize);
    for file in files(&data.join("figures"), "", ".jsonl") {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let Some(language) = lang::by_code(name.trim_start_matches("news-")) else { continue };
        let (mut hits, mut found, mut wanted) = (0usize, 0usize, 0usize);
        let cases = objects(&file)?;
        for case in &cases {
            let ours = figure::find(text(case, "text"), language, case["reference"].as_str());
            let score = Case::new(case, &ours).score();
            hits += score.full;
            found += score.counted;
            wanted += case["figures"].as_array().map_or(0, Vec::len);
            if name.starts_with("news-") {
                extra += score.spurious;
            }
        }
        if name.starts_with("news-") {
            sentences += cases.len();
        }
        let of = format!("{wanted} figures");
        rows.push(Row::new(
            format!("figures {name}, F1"),
            format!("{:.3}", f1(hits as f64, found as f64, wanted as f64)),
            of,
        ));
    }
    if sentences > 0 {
        let rate = 100.0 * extra as f64 / sentences as f64;
        rows.push(Row::new(
            "figures, spurious in 100 sentences of news",
            format!("{rate:.1}"),
            format!("{sentences} sentences"),
        ));
    }
    Ok(rows)
}

/// One text: what the gold wants and what was found.
struct Case<'a> {
    gold: &'a [Value],
    ours: Vec<(usize, usize, &'a Figure)>,
    ignore: Vec<(usize, usize)>,
    scope: Vec<&'a str>,
}

struct Score {
    full: usize,
    counted: usize,
    spurious: usize,
}

impl<'a> Case<'a> {
    fn new(case: &'a Value, figures: &'a [Figure]) -> Case<'a> {
        let text = text(case, "text");
        let point = |byte: u32| text[..byte as usize].chars().count();
        let pair = |v: &Value| (v[0].as_u64().unwrap_or(0) as usize, v[1].as_u64().unwrap_or(0) as usize);
        Case {
            gold: case["figures"].as_array().map_or(&[], Vec::as_slice),
            ours: figures.iter().map(|f| (point(f.span.start), point(f.span.end), f)).collect(),
            ignore: case["ignore"].as_array().into_iter().flatten().map(pair).collect(),
            scope: case["scope"].as_array().into_iter().flatten().filter_map(Value::as_str).map(plain_kind).collect(),
        }
    }

    /// Pairs found and wanted figures one to one, the best pairs first.
    fn score(&self) -> Score {
        let mut pairs = Vec::new();
        for (g, gold) in self.gold.iter().enumerate() {
            let (start, end) = ends(gold);
            for (o, &(s, e, figure)) in self.ours.iter().enumerate() {
                let overlap = e.min(end).saturating_sub(s.max(start));
                if overlap > 0 {
                    pairs.push((right(gold, figure), overlap, g, o));
                }
            }
        }
        pairs.order_by_key(|&(right, overlap, ..)| std::cmp::Reverse((right, overlap)));
        let (mut gold_done, mut ours_done) = (vec![false; self.gold.len()], vec![false; self.ours.len()]);
        let mut full = 0;
        for (right, _, g, o) in pairs {
            if !gold_done[g] && !ours_done[o] {
                (gold_done[g], ours_done[o]) = (true, true);
                full += usize::from(right);
            }
        }
        let matched = ours_done.iter().filter(|d| **d).count();
        let left = self.ours.iter().zip(&ours_done).filter(|(_, done)| !**done).map(|(f, _)| f);
        let spurious = left.filter(|&&(s, e, f)| self.counts(s, e, f, &gold_done)).count();
        Score { full, counted: matched + spurious, spurious }
    }

    /// Whether a figure that matches nothing counts against us.
    fn counts(&self, start: usize, end: usize, figure: &Figure, gold_done: &[bool]) -> bool {
        let touches = |&(s, e): &(usize, usize)| s < end && start < e;
        let an_end = self.gold.iter().zip(gold_done).any(|(g, done)| {
            let (s, e) = ends(g);
            *done && g["value"].is_array() && s <= start && end <= e
        });
        let in_scope = self.scope.is_empty() || self.scope.contains(&plain_kind(&kind(figure.kind)));
        let near = self.gold.iter().any(|g| touches(&ends(g)));
        !self.ignore.iter().any(touches) && !an_end && (in_scope || near)
    }
}

fn ends(gold: &Value) -> (usize, usize) {
    let at = |key: &str| gold[key].as_u64().unwrap_or(0) as usize;
    (at("start"), at("end"))
}

fn kind(kind: FigureKind) -> String {
    serde_json::to_value(kind).ok().and_then(|v| v.as_str().map(str::to_string)).unwrap_or_default()
}

/// The value tells a range from a number.
fn plain_kind(kind: &str) -> &str {
    match kind {
        "date_range" => "date",
        "range" => "number",
        other => other,
    }
}

fn right(gold: &Value, figure: &Figure) -> bool {
    let wanted = plain_kind(text(gold, "kind"));
    let value = serde_json::to_value(&figure.value).unwrap_or_default();
    let unit_free = ["date", "duration", "time", "ordinal"].contains(&wanted);
    let unit = text(gold, "unit");
    wanted == plain_kind(&kind(figure.kind))
        && same_value(&gold["value"], &value)
        && (unit_free || unit == "?" || unit == figure.unit.as_deref().unwrap_or_default())
}

fn same_value(gold: &Value, ours: &Value) -> bool {
    match (gold, ours) {
        (Value::Array(g), Value::Array(o)) => g.len() == o.len() && g.iter().zip(o).all(|(g, o)| same_value(g, o)),
        (Value::String(g), Value::String(o)) => {
            g.chars().count() == o.chars().count()
                && g.chars().zip(o.chars()).all(|(g, o)| g == o || g == 'X' || o == 'X')
        }
        _ => match (gold.as_f64(), ours.as_f64()) {
            (Some(g), Some(o)) => (g - o).abs() <= TOLERANCE * g.abs().max(o.abs()).max(1e-3),
            _ => gold == ours,
        },
    }
}
