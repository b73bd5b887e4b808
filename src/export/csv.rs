//! Figures, dates and claims as CSV (RFC 4180).

use super::Wants;
use crate::figure::{Approximation, Value, plain};
use crate::report::{ClaimLine, FigureLine, Report};

/// First row of [`figures`]; English in every locale, because programs read it.
const FIGURES: &str = "text,kind,value,value_to,unit,approximate,certainty,what,clause,link\r\n";
/// First row before [`figure_rows`].
pub const FIGURES_OF_MANY: &str =
    "file,article,title,published,url,text,kind,value,value_to,unit,approximate,certainty,what,clause,link\r\n";
/// First row before [`claim_rows`].
pub const CLAIMS_OF_MANY: &str = "file,article,title,published,url,text,kind,certainty,speaker,role,figures,link\r\n";

/// One row per figure, then one per date; `link` is empty where a line has no checked address. For a file of its own, in
/// UTF-8 with a byte-order mark: spreadsheets misread accents without it.
pub fn figures(report: &Report, wants: &Wants) -> String {
    let rows = report.figures.iter().chain(&report.dates).map(|f| row(&figure(f, wants)));
    format!("\u{feff}{FIGURES}") + &rows.collect::<String>()
}

/// The same of one among many files: each row begins with the file, the probability that it is an article, and the
/// article's title, day and address.
pub fn figure_rows(report: &Report, file: &str, wants: &Wants) -> String {
    let of = about(report, file);
    report.figures.iter().chain(&report.dates).map(|f| row(&[of.clone(), figure(f, wants)].concat())).collect()
}

/// One row per key claim, best first, beginning like [`figure_rows`].
pub fn claim_rows(report: &Report, file: &str, wants: &Wants) -> String {
    let of = about(report, file);
    report.claims.iter().map(|c| row(&[of.clone(), claim(c, wants)].concat())).collect()
}

fn about(report: &Report, file: &str) -> Vec<String> {
    let probability = plain((f64::from(report.gate.probability) * 100.0).round() / 100.0);
    let facts = &report.facts;
    vec![file.to_string(), probability, facts.title.clone(), facts.published.clone(), facts.url.clone()]
}

fn figure(figure: &FigureLine, wants: &Wants) -> Vec<String> {
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
    vec![
        figure.line.text.clone(),
        figure.kind.name().to_string(),
        value,
        to,
        figure.unit.clone().unwrap_or_default(),
        approximate.to_string(),
        figure.certainty.name().to_string(),
        figure.what.as_ref().map(|w| w.text.clone()).unwrap_or_default(),
        figure.clause.text.clone(),
        (wants.link)(&figure.clause).unwrap_or_default(),
    ]
}

fn claim(claim: &ClaimLine, wants: &Wants) -> Vec<String> {
    let speaker = claim.speaker.as_ref();
    let figures: Vec<&str> = claim.figures.iter().map(|f| f.text.as_str()).collect();
    vec![
        claim.line.text.clone(),
        claim.kind.name().to_string(),
        claim.certainty.name().to_string(),
        speaker.map(|s| s.name.clone()).unwrap_or_default(),
        speaker.map(|s| s.role.clone()).unwrap_or_default(),
        figures.join(" | "),
        (wants.link)(&claim.line).unwrap_or_default(),
    ]
}

fn row(fields: &[String]) -> String {
    fields.iter().map(|f| field(f)).collect::<Vec<_>>().join(",") + "\r\n"
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
