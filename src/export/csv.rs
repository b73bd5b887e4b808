//! Figures and dates as CSV (RFC 4180, UTF-8).

use super::Wants;
use crate::figure::{Approximation, Value, plain};
use crate::report::Report;

/// First row; English in every locale, because programs read it.
const HEADER: &str = "text,kind,value,value_to,unit,approximate,certainty,what,clause,link\r\n";

/// One row a figure, then one a date.
pub fn figures(report: &Report, wants: &Wants) -> String {
    let mut out = String::from(HEADER);
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

/// Quoted where it must be. A spreadsheet takes a text that begins with one of these for a formula,
/// and a page must not write formulas into the reader's sheet; numbers keep their sign.
fn field(text: &str) -> String {
    let number = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let signed = text.strip_prefix(['+', '-']).is_some_and(number);
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !signed;
    let text = if formula { format!("'{text}") } else { text.to_string() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
