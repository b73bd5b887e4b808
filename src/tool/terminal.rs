//! The report as a terminal shows it, and how a page's words are kept from controlling the terminal.

use crate::article::NotArticle;
use crate::certainty::Certainty;
use crate::figure::{Value, plain};
use crate::quote::QuoteForm;
use crate::report::{ClaimLine, Disagreement, FigureLine, QuoteLine, Report};
use crate::{Scope, lang, view};
use std::fmt::Write;

/// A text without what a terminal obeys: control characters show as their pictures, and marks that turn the direction of
/// writing round show as U+FFFD.
pub fn harmless(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\t' => c,
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\x7f' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        _ => c,
    };
    text.chars().map(shown).collect()
}

/// JSON without characters that a terminal obeys; serde escapes those below U+0020 only.
pub fn harmless_json(json: &str) -> String {
    let control = |c: char| matches!(c, '\x7f'..='\u{9f}');
    if !json.contains(control) {
        return json.to_string();
    }
    let escaped = |c: char| if control(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() };
    json.chars().map(escaped).collect()
}

/// The report as a terminal shows it.
pub fn for_people(report: &Report) -> String {
    let mut out = String::new();
    let facts = &report.facts;
    let head = [facts.title.as_str(), "(no title)"].into_iter().find(|t| !t.is_empty()).unwrap_or_default();
    let _ = writeln!(out, "{head}");
    let about = [
        facts.byline.clone(),
        facts.published.clone(),
        language(report),
        format!("{} words, {} min", report.words, report.minutes),
        format!("{} of {} paragraphs read", report.coverage.read, report.coverage.seen),
        if report.coverage.cut { "the page shows only the beginning".to_string() } else { String::new() },
    ];
    let _ = writeln!(out, "{}", about.iter().filter(|s| !s.is_empty()).cloned().collect::<Vec<_>>().join(" · "));
    if !report.gate.passes() {
        let why = report.gate.reason.as_ref().map(|reason| reason_of(reason, report.scope)).unwrap_or_default();
        let _ = writeln!(out, "\nNot taken for an article (probability {:.2}). {why}", report.gate.probability);
    }
    section(&mut out, "Key claims", report.claims.iter().enumerate().map(|(i, c)| format!("{}. {}", i + 1, claim(c))));
    section(&mut out, "Figures", report.figures.iter().map(figure));
    section(&mut out, "Dates", report.dates.iter().map(figure));
    section(&mut out, "Quotations", report.quotes.iter().map(quote));
    section(&mut out, "Does not add up", report.disagreements.iter().map(observation));
    harmless(&out)
}

fn reason_of(reason: &NotArticle, scope: Scope) -> String {
    match (reason, scope) {
        (NotArticle::Empty, Scope::Text) => "There is no text.".to_string(),
        (NotArticle::TooShort { words }, _) => super::words::message(reason.message(), &[&words.to_string()]),
        _ => super::words::message(reason.message(), &[]),
    }
}

fn language(report: &Report) -> String {
    let l = &report.language;
    let found = match (l.code.as_str(), l.sure) {
        ("", _) => "language unknown".to_string(),
        (code, true) => format!("language {code}"),
        (code, false) => format!("language {code}, unsure"),
    };
    let rules = lang::by_code(&l.rules).map_or(l.rules.as_str(), |rules| rules.iso3);
    if rules == l.code { found } else { format!("{found}, read by the rules of {rules}") }
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<_> = lines.collect();
    if !lines.is_empty() {
        let _ = writeln!(out, "\n{title}\n  {}", lines.join("\n  "));
    }
}

fn claim(c: &ClaimLine) -> String {
    let mut notes = Vec::new();
    notes.extend(sure(c.certainty));
    notes.extend(c.marker.as_ref().map(|m| format!("“{}”", m.text)));
    notes.extend(c.speaker.as_ref().map(|s| named(&s.name, &s.role)));
    with_notes(&c.line.text, &notes)
}

fn figure(f: &FigureLine) -> String {
    let notes: Vec<_> = sure(f.certainty).into_iter().collect();
    let unit = f.unit.as_deref().unwrap_or_default();
    with_notes(&format!("{} = {}: {}", f.line.text, worth(&f.value, unit), f.clause.text), &notes)
}

/// A value with its unit: "1,200,000,000 EUR", "3.5 to 4%", "4 years", "2026-03-01".
fn worth(value: &Value, unit: &str) -> String {
    let shown = match value {
        Value::Number(n) => grouped(&plain(*n)),
        Value::Range([a, b]) => format!("{} to {}", grouped(&plain(*a)), grouped(&plain(*b))),
        Value::Text(iso) => spoken(iso),
        Value::TextRange([a, b]) => format!("{} to {}", spoken(a), spoken(b)),
    };
    match unit {
        "" => shown,
        "%" => shown + "%",
        _ => format!("{shown} {unit}"),
    }
}

/// A number with its thousands parted by commas, as the rest of the output is English.
fn grouped(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut out = sign.to_string();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    fraction.map_or(out.clone(), |fraction| format!("{out}.{fraction}"))
}

/// ISO 8601 in words where it is a duration or has no year; other dates and times stay as they are.
fn spoken(iso: &str) -> String {
    if let Some(known) = iso.strip_prefix("XXXX-") {
        return format!("{known}, year not said");
    }
    iso.strip_prefix('P').and_then(duration).unwrap_or_else(|| iso.to_string())
}

/// "1Y6M" as "1 year 6 months"; `None` where it is not of that form.
fn duration(parts: &str) -> Option<String> {
    let mut words = Vec::new();
    let (mut number, mut in_time) = (String::new(), false);
    for c in parts.chars() {
        let unit = match (c, in_time) {
            ('T', _) => {
                in_time = true;
                continue;
            }
            ('0'..='9' | '.', _) => {
                number.push(c);
                continue;
            }
            ('Y', _) => "year",
            ('M', false) => "month",
            ('W', _) => "week",
            ('D', _) => "day",
            ('H', _) => "hour",
            ('M', true) => "minute",
            ('S', _) => "second",
            _ => return None,
        };
        let plural = if number == "1" { "" } else { "s" };
        words.push(format!("{} {unit}{plural}", grouped(&std::mem::take(&mut number))));
    }
    (number.is_empty() && !words.is_empty()).then(|| words.join(" "))
}

fn quote(q: &QuoteLine) -> String {
    let notes: Vec<_> =
        view::hedge(q).and_then(sure).into_iter().chain(q.speaker.iter().map(|s| named(&s.name, &s.role))).collect();
    let words = if q.form == QuoteForm::Indirect { q.line.text.clone() } else { format!("“{}”", q.line.text) };
    with_notes(&words, &notes)
}

fn observation(d: &Disagreement) -> String {
    let kind = serde_json::to_value(d.kind).ok().and_then(|v| v.as_str().map(|s| s.replace('_', " ")));
    let places: Vec<_> = d.places.iter().map(|p| format!("“{}”", p.text)).collect();
    format!("{}: {}", kind.unwrap_or_default(), places.join(" / "))
}

fn sure(certainty: Certainty) -> Option<String> {
    (certainty != Certainty::Asserted).then(|| certainty.name().to_string())
}

fn named(name: &str, role: &str) -> String {
    if role.is_empty() { name.to_string() } else { format!("{name}, {role}") }
}

fn with_notes(text: &str, notes: &[String]) -> String {
    if notes.is_empty() { text.to_string() } else { format!("{text} [{}]", notes.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_for_people() {
        let text = |iso: &str| Value::Text(iso.to_string());
        for (value, unit, wanted) in [
            (Value::Number(1.2e9), "EUR", "1,200,000,000 EUR"),
            (Value::Number(-1234.5), "Cel", "-1,234.5 Cel"),
            (Value::Range([3.5, 4.0]), "%", "3.5 to 4%"),
            (Value::Number(90.0), "", "90"),
            (text("P4Y"), "", "4 years"),
            (text("P1Y6M"), "", "1 year 6 months"),
            (text("PT620M"), "", "620 minutes"),
            (text("2026-03"), "", "2026-03"),
            (text("XXXX-03"), "", "03, year not said"),
            (Value::TextRange(["2026-03-01".into(), "2026-03-05".into()]), "", "2026-03-01 to 2026-03-05"),
        ] {
            assert_eq!(worth(&value, unit), wanted);
        }
    }

    #[test]
    fn a_page_cannot_command_a_terminal() {
        assert_eq!(harmless("a\x1b]0;b\x07 \u{9b}31m\u{202e}c\td\n"), "a␛]0;b␇ \u{fffd}31m\u{fffd}c\td\n");
        assert_eq!(harmless_json("\"a\u{9b}31m é\""), "\"a\\u009b31m é\"");
    }
}
