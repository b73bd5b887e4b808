//! `saillant measure DATA`: prints how well this build reads a folder of test data.
//!
//! The folder has the form of the project's open test data: `extraction/*/gold.jsonl` with
//! `pages/ID.html.gz`, `language/*.jsonl`, `figures/*.jsonl`, `claims/*.jsonl`. What is not
//! there is left out of the table.

use super::output;
use anyhow::{Context, Result, bail};
use clap::Args as ClapArgs;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod claims;
mod figures;
mod language;
mod pages;

/// Arguments of `saillant measure`.
#[derive(ClapArgs)]
pub struct Args {
    /// Folder of test data
    data: PathBuf,
}

/// The table's first rows.
const HEAD: &str = "| what | figure | of |\n|---|---:|---|\n";

/// One line of the table.
pub struct Row {
    /// What was measured.
    what: String,
    /// The figure, as printed.
    figure: String,
    /// What was counted.
    of: String,
}

impl Row {
    fn new(what: impl Into<String>, figure: impl Into<String>, of: impl Into<String>) -> Row {
        Row { what: what.into(), figure: figure.into(), of: of.into() }
    }
}

/// Measures and prints the table as Markdown.
///
/// # Errors
/// Where the folder cannot be read or holds none of the data.
pub fn run(args: &Args) -> Result<ExitCode> {
    let parts = [pages::measure, language::measure, figures::measure, claims::measure];
    let mut rows = Vec::new();
    for part in parts {
        rows.extend(part(&args.data)?);
    }
    if rows.is_empty() {
        bail!(
            "expected extraction/, language/, figures/ or claims/ with *.jsonl below {}, found none",
            args.data.display()
        );
    }
    let rows = rows.iter().map(|row| format!("| {} | {} | {} |\n", row.what, row.figure, row.of));
    output::print(&(HEAD.to_string() + &rows.collect::<String>()))
}

/// The objects of a JSON-lines file.
fn objects(path: &Path) -> Result<Vec<Value>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines = text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty());
    let parse = |(i, line): (usize, &str)| {
        serde_json::from_str(line).with_context(|| format!("{}:{}: expected a JSON object", path.display(), i + 1))
    };
    lines.map(parse).collect()
}

/// The files of a folder whose names begin and end so, sorted; none where there is no folder.
fn files(folder: &Path, begin: &str, end: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path());
    let fits = |p: &PathBuf| {
        let name = p.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with(begin) && name.ends_with(end)
    };
    let mut found: Vec<_> = entries.filter(fits).collect();
    found.sort();
    found
}

fn text<'a>(object: &'a Value, key: &str) -> &'a str {
    object[key].as_str().unwrap_or_default()
}

/// Harmonic mean of precision and recall, from counts.
fn f1(hits: f64, found: f64, wanted: f64) -> f64 {
    if found + wanted > 0.0 { 2.0 * hits / (found + wanted) } else { 0.0 }
}

/// The value below which `share` of the sorted values lie.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted.get((last as f64 * share).round() as usize).copied().unwrap_or(0.0)
}
