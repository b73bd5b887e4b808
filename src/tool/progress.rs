//! The progress of a long run, on a terminal's standard error only.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;

/// Progress over a known number of files.
pub fn of_files(total: usize, quiet: bool) -> ProgressBar {
    bar(quiet, ProgressBar::new(total as u64), "{bar:30} {pos} of {len} files, {per_sec}, {eta} left")
}

/// Progress over lines whose number nobody knows yet.
pub fn of_lines(quiet: bool) -> ProgressBar {
    bar(quiet, ProgressBar::new_spinner(), "{spinner} {pos} lines, {per_sec}, {elapsed}")
}

fn bar(quiet: bool, bar: ProgressBar, template: &str) -> ProgressBar {
    if quiet || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    bar.with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()))
}
