//! Figures and dates as CSV (RFC 4180), in UTF-8 with a byte-order mark: spreadsheets misread accents without it.

use super::Wants;
use crate::figure::{Approximation, Value, plain};
use crate::report::Report;

/// First row; English in every locale, because programs read it.
const HEADER: &str = "text,kind,value,value_to,unit,approximate,certainty,what,clause,link\r\n";

/// One row a figure, then one a date; `link` is empty where a line has no checked address.
pub fn figures(report: &Report, wants: &Wants) -> String {
    let mut out = format!("\u{feff}{HEADER}");
    for figure in report.figures.iter().chain(&report.dates) {
        let (value, to) = match &figure.value {
            Value::Number(n) => (plain(*n), String::new()),
            Value::Range([a, b]) => (plain(*a), plain(*b)),
            Value::Text(iso) => (iso.clone(), String::new()),
            Value::TextRange([a, b]) => (a.clone(), b.clone()),
        };
        let approximate = match figure.approximate {
            None => "",
            Some(Approximation::About) => "about",
            Some(Approximation::Over) => "over",
            Some(Approximation::Under) => "under",
        };
        let fields = [
            figure.line.text.as_str(),
            figure.kind.name(),
            &value,
            &to,
            figure.unit.as_deref().unwrap_or_default(),
            approximate,
            figure.certainty.name(),
            figure.what.as_ref().map_or("", |w| w.text.as_str()),
            &figure.clause.text,
            &(wants.link)(&figure.clause).unwrap_or_default(),
        ];
        out += &fields.map(field).join(",");
        out += "\r\n";
    }
    out
}

/// Quoted where it must be, and never a formula: a page must not write formulas into the reader's sheet.
fn field(text: &str) -> String {
    // Where the reader's sheet parts cells by one of these, each piece is a cell of its own.
    let text: String = text.split_inclusive([';', '\t', '\n', '\r']).flat_map(plain_text).collect();
    if text.contains(['"', ',', ';', '\t', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// A cell that a spreadsheet would take for a formula behind an apostrophe, which makes it a text there; numbers keep
/// their sign.
fn plain_text(cell: &str) -> [&str; 2] {
    let number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let signed = cell.trim_end_matches([';', '\t', '\n', '\r']).strip_prefix(['+', '-']).is_some_and(number);
    [if cell.starts_with(['=', '+', '-', '@']) && !signed { "'" } else { "" }, cell]
}
