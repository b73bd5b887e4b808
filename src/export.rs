//! Report -> Markdown, JSON, CSV, citation: what a reader can copy or save.
//!
//! Words of the interface come from the caller (`extension/_locales`), as for the view.

use crate::report::{Line, Report};
use serde::Deserialize;

mod address;
pub mod citation;
pub mod csv;
pub mod fragment;
pub mod markdown;
pub mod structure;

/// The formats of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Lines with speaker, certainty and link.
    Markdown,
    /// The whole report, in its published form.
    Json,
    /// The figures, one per row.
    Csv,
    /// Author, title, site, dates and address in one sentence, as newspapers are cited.
    Citation,
    /// The same as APA 7 writes it.
    Apa,
    /// The same as a BibTeX entry.
    Bibtex,
}

/// What an export needs besides the report.
pub struct Wants<'a> {
    /// Words of a message, its places filled.
    pub words: &'a dyn Fn(&str, &[&str]) -> String,
    /// Checked address of a line.
    pub link: &'a dyn Fn(&Line) -> Option<String>,
    /// Day of the export, ISO 8601; empty where it is not known. The core has no clock.
    pub today: &'a str,
}

/// The report in a form.
pub fn export(report: &Report, format: Format, wants: &Wants) -> String {
    match format {
        Format::Markdown => markdown::markdown(report, wants),
        Format::Json => serde_json::to_string_pretty(report).unwrap_or_default() + "\n",
        Format::Csv => csv::figures(report, wants),
        Format::Citation => citation::press(report, wants),
        Format::Apa => citation::apa(report, wants),
        Format::Bibtex => citation::bibtex(report, wants),
    }
}
