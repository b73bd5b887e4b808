//! Report -> Markdown, CSV, citation: what a reader takes away.

use crate::report::Report;

/// The report as Markdown.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("# {}\n\n", report.facts.title);
    for (i, claim) in report.claims.iter().enumerate() {
        out += &format!("{}. {}\n", i + 1, claim.line.text);
    }
    out
}
