//! Figures: the case files of `tests/figures/`, and the promises that hold for any text.
#![cfg(not(target_arch = "wasm32"))]

use saillant::figure::{self, Figure, FigureKind, Value};
use saillant::lang;
use std::fmt::Write;

/// A figure as a case file writes it.
#[derive(Debug, PartialEq)]
struct Wanted {
    text: String,
    kind: String,
    value: String,
    unit: Option<String>,
    what: Option<String>,
}

/// Takes the marks out of a line; panics with `place` where one is malformed.
fn unmark(line: &str, place: &str) -> (String, Vec<(usize, Wanted)>) {
    let (mut text, mut wanted, mut rest) = (String::new(), Vec::new(), line);
    while let Some(open) = rest.find('[') {
        text.push_str(&rest[..open]);
        let close = closing(&rest[open..]).unwrap_or_else(|| panic!("{place}: '[' without ']'")) + open;
        let parts: Vec<&str> = rest[open + 1..close].split('|').collect();
        assert!((2..=3).contains(&parts.len()), "{place}: expected [text|kind value unit|what]");
        let mut words = parts[1].split(' ');
        let kind = words.next().unwrap_or_default().to_string();
        assert!(serde_json::from_str::<FigureKind>(&format!("\"{kind}\"")).is_ok(), "{place}: no kind {kind:?}");
        let value = words.next().unwrap_or_else(|| panic!("{place}: no value")).to_string();
        let unit = words.next().map(str::to_string);
        assert!(words.next().is_none(), "{place}: more than kind, value and unit");
        let what = parts.get(2).map(|w| w.to_string());
        wanted.push((text.len(), Wanted { text: parts[0].to_string(), kind, value, unit, what }));
        text.push_str(parts[0]);
        rest = &rest[close + 1..];
    }
    assert!(!rest.contains(']'), "{place}: ']' without '['");
    text.push_str(rest);
    (text, wanted)
}

/// The bracket that closes the first one; units such as "[mi_i]" have brackets of their own.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (i, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(i);
        }
    }
    None
}

fn name(kind: FigureKind) -> String {
    serde_json::to_value(kind).ok().and_then(|v| v.as_str().map(str::to_string)).unwrap_or_default()
}

fn value(value: &Value) -> String {
    match value {
        Value::Number(n) => short(*n),
        Value::Range([a, b]) => format!("{}..{}", short(*a), short(*b)),
        Value::Text(t) => t.clone(),
        Value::TextRange([a, b]) => format!("{a}..{b}"),
    }
}

/// Six significant decimals are enough to tell a third from 0.33.
fn short(n: f64) -> String {
    let s = format!("{n:.6}");
    s.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// The minutes of a duration of hours and minutes: "PT150M" and "PT2.5H" are "PT2H30M".
fn minutes(text: &str) -> Option<f64> {
    let (hours, rest) = text
        .strip_prefix("PT")?
        .split_once('H')
        .map_or((0.0, text.strip_prefix("PT")?), |(h, r)| (h.parse().unwrap_or(f64::NAN), r));
    let m = if rest.is_empty() { 0.0 } else { rest.strip_suffix('M')?.parse::<f64>().ok()? };
    Some(hours * 60.0 + m)
}

fn same_value(wanted: &str, got: &str) -> bool {
    wanted == got || minutes(wanted).is_some_and(|m| Some(m) == minutes(got))
}

fn run(language: &str) {
    let path = format!("{}/tests/figures/{language}.txt", env!("CARGO_MANIFEST_DIR"));
    let content = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let rules = lang::by_code(language).unwrap_or_else(|| panic!("no language {language}"));
    let (mut cases, mut bad, mut report) = (0, 0, String::new());
    let mut reference: Option<String> = None;
    for (n, line) in (1..).zip(content.lines()) {
        let place = format!("{path}:{n}");
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(day) = line.strip_prefix('@') {
            reference = Some(day.trim().to_string()).filter(|d| !d.is_empty());
            continue;
        }
        cases += 1;
        let (text, wanted) = unmark(line, &place);
        let got = figure::find(&text, rules, reference.as_deref());
        let mut wrong = Vec::new();
        for (at, w) in &wanted {
            let found = got.iter().find(|f| f.span.start as usize == *at && text[f.span.range()] == w.text);
            match found {
                None => wrong.push(format!("missed {:?}", w.text)),
                Some(f) => {
                    let what = f.what.map(|s| text[s.range()].to_string());
                    let same = name(f.kind) == w.kind && same_value(&w.value, &value(&f.value)) && f.unit == w.unit;
                    if !same || (w.what.is_some() && w.what != what) {
                        wrong.push(format!(
                            "{:?}: wanted {} {} {:?} {:?}, got {}",
                            w.text,
                            w.kind,
                            w.value,
                            w.unit,
                            w.what,
                            shown(f, &text)
                        ));
                    }
                }
            }
        }
        for f in &got {
            if !wanted.iter().any(|(at, w)| *at == f.span.start as usize && text[f.span.range()] == w.text) {
                wrong.push(format!("spurious {}", shown(f, &text)));
            }
        }
        if !wrong.is_empty() {
            bad += 1;
            let _ = writeln!(report, "{place}: {text}\n    {}", wrong.join("\n    "));
        }
    }
    assert!(cases >= 60, "{path}: only {cases} cases");
    assert!(bad == 0, "{bad} of {cases} cases fail\n{report}");
}

fn shown(f: &Figure, text: &str) -> String {
    let what = f.what.map(|s| &text[s.range()]);
    format!("{:?} {} {} {:?} {what:?}", &text[f.span.range()], name(f.kind), value(&f.value), f.unit)
}

macro_rules! languages {
    ($($code:ident),*) => {$(
        #[test]
        fn $code() {
            run(stringify!($code));
        }
    )*};
}

languages!(fr, en, de, es, it, pt, nl);
