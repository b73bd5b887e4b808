//! Figures: the case files of `tests/figures/`, and the promises that hold for any text.
#![cfg(not(target_arch = "wasm32"))]

use cpu_time::ThreadTime;
use proptest::prelude::*;
use saillant::figure::{self, Figure, FigureKind, Value};
use saillant::report::{DisagreementKind, Report};
use saillant::snapshot::plain;
use saillant::{Options, Scope, lang};
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
                    let what = f.what.map(|s| text[s.range()].to_string()).unwrap_or_default();
                    let same = name(f.kind) == w.kind && same_value(&w.value, &value(&f.value)) && f.unit == w.unit;
                    if !same || w.what.as_ref().is_some_and(|w| *w != what) {
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

/// Brackets are marks in the case files.
#[test]
fn cited_notes_are_no_figures() {
    let english = lang::by_code("en").expect("English");
    for text in ["Others saw it too [13, 14].", "It was seen before. [1 - 3]", "See [3–5] and [9]."] {
        assert_eq!(figure::find(text, english, None), [], "{text}");
    }
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

/// The lines of a case file, with their places.
fn lines(name: &str) -> Vec<(String, String)> {
    let path = format!("{}/tests/figures/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let content = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let cases = (1..).zip(content.lines()).filter(|(_, l)| !l.is_empty() && !l.starts_with('#'));
    cases.map(|(n, l)| (format!("{path}:{n}"), l.to_string())).collect()
}

/// A case line in parts: the language and the rest.
fn language<'a>(line: &'a str, place: &str) -> (&'static lang::Language, &'a str) {
    let (code, rest) = line.split_once(' ').unwrap_or_else(|| panic!("{place}: no language"));
    (lang::by_code(code).unwrap_or_else(|| panic!("{place}: no language {code:?}")), rest)
}

/// Takes `open` and `close` out of the text: what stood between them, as bytes of what is left.
fn take(text: &mut String, open: char, close: char, place: &str) -> std::ops::Range<usize> {
    let start = text.find(open).unwrap_or_else(|| panic!("{place}: no {open:?}"));
    text.remove(start);
    let end = text.find(close).unwrap_or_else(|| panic!("{place}: no {close:?}"));
    text.remove(end);
    start..end
}

#[test]
fn clauses() {
    let mut report = String::new();
    for (place, line) in lines("clauses") {
        let (rules, rest) = language(&line, &place);
        let mut text = rest.to_string();
        let figure = take(&mut text, '[', ']', &place);
        let clause =
            text.find('{').map(|_| take(&mut text, '{', '}', &place)).unwrap_or_else(|| panic!("{place}: no clause"));
        // The braces stood around the brackets.
        let at = figure.start - usize::from(clause.start <= figure.start);
        let found = figure::find(&text, rules, None);
        let got = found.iter().find(|f| f.span.start as usize == at).and_then(|f| f.clause);
        let got = got.map(|s| &text[s.range()]);
        if got != Some(&text[clause.clone()]) {
            let _ = writeln!(report, "{place}: wanted {:?}, got {got:?}", &text[clause]);
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn approximations() {
    let mut report = String::new();
    for (place, line) in lines("approximations") {
        let (rules, rest) = language(&line, &place);
        let (text, wanted) = rest.split_once(" = ").unwrap_or_else(|| panic!("{place}: no ' = '"));
        let mut text = text.to_string();
        let span = take(&mut text, '[', ']', &place);
        let found = figure::find(&text, rules, None);
        let got = found.iter().find(|f| f.span.start as usize == span.start);
        let got = got.map(|f| f.approximate.map_or("exact".to_string(), |a| format!("{a:?}").to_lowercase()));
        if got.as_deref() != Some(wanted) {
            let _ = writeln!(report, "{place}: wanted {wanted}, got {got:?}");
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// The report on a plain text, its title on the first line.
fn report_on(text: &str, language: &str) -> Report {
    let (snapshot, _) = plain::from_text(text);
    let options = Options { scope: Scope::Text, language: Some(language.to_string()), ..Options::default() };
    saillant::report(&snapshot, &options)
}

#[test]
fn one_amount_for_two_things_is_reported_with_both_places() {
    let text = "Verdelle accélère\n\nLa maison voit grand. Verdelle a débloqué 6,8 milliards de dollars pour former des pilotes.\n\n\
        Outre la reprise de Torvik Air pour 6,8 milliards de dollars, la maison a ouvert deux hangars.\n";
    let report = report_on(text, "fr");
    let amounts: Vec<_> = report.figures.iter().filter(|f| f.unit.as_deref() == Some("USD")).collect();
    assert_eq!(amounts.len(), 1, "one line for one figure");
    assert_eq!(amounts[0].again.len(), 1, "with its second place");
    let kinds: Vec<_> = report.disagreements.iter().map(|d| d.kind).collect();
    assert_eq!(kinds, [DisagreementKind::TwoThings]);
    assert!(report.disagreements[0].places.iter().all(|p| p.text.contains("6,8 milliards")));
}

#[test]
fn the_same_amount_told_again_is_no_disagreement() {
    let text = "Acme rachète Boltex\n\nAcme va racheter Boltex pour 3 milliards de dollars. Le marché attend.\n\n\
        L'achat de Boltex pour 3 milliards de dollars sera bouclé en mai. La transaction, évaluée à 3 milliards de dollars, est saluée.\n";
    assert!(report_on(text, "fr").disagreements.is_empty());
}

#[test]
fn a_figure_that_the_page_corrects_is_reported() {
    let text = "Flood\n\nThe council said that 2,700 homes had flooded, not the 1,900 it counted on Friday.\n";
    let kinds: Vec<_> = report_on(text, "en").disagreements.iter().map(|d| d.kind).collect();
    assert_eq!(kinds, [DisagreementKind::TwoFigures]);
}

#[test]
fn shares_of_one_whole_that_differ_are_reported() {
    let text = "Aulas\n\nLa academia trasladará a 2.380 alumnos, el 21 % de su matrícula. La noticia sorprendió.\n\n\
        En resumen, habrá 2.380 traslados, el 19 % de la matrícula.\n";
    let kinds: Vec<_> = report_on(text, "es").disagreements.iter().map(|d| d.kind).collect();
    assert_eq!(kinds, [DisagreementKind::TwoFigures]);
}

#[test]
fn every_unit_of_the_tables_is_one() {
    for rules in lang::LANGUAGES {
        for &(unit, pairs) in rules.figure.units {
            for pair in pairs.split_whitespace() {
                let (code, words) =
                    pair.split_once('=').unwrap_or_else(|| panic!("{}: no '=' in {pair:?}", rules.code));
                assert!(unit.measure(code).is_some(), "{}: {unit:?} has no {code:?}", rules.code);
                assert!(words.split(',').all(|w| !w.is_empty()), "{}: an empty word in {pair:?}", rules.code);
            }
        }
    }
}

#[test]
fn a_multiplied_amount_is_exact() {
    let found = figure::find("17,6 milliards d'euros", lang::by_code("fr").unwrap_or_else(lang::fallback), None);
    assert_eq!(found[0].value, Value::Number(17_600_000_000.0));
}

#[test]
fn other_digits_are_read() {
    let rules = lang::by_code("en").unwrap_or_else(lang::fallback);
    for text in ["٤٢ people", "４２ people", "۴۲ people"] {
        let found = figure::find(text, rules, None);
        assert_eq!(found.iter().map(|f| f.value.clone()).collect::<Vec<_>>(), [Value::Number(42.0)], "{text}");
    }
}

#[test]
fn what_fits_no_convention_is_left_out() {
    for text in ["1,2.3,4", "10^400", "5\u{FE0F}\u{20E3}", "1.2.3.4.5", "12e14"] {
        for rules in lang::LANGUAGES {
            let found = figure::find(text, rules, None);
            assert!(found.is_empty(), "{} {text}: {found:?}", rules.code);
        }
    }
    let endless = "9".repeat(100_000);
    assert!(figure::find(&endless, lang::fallback(), None).is_empty());
}

/// Time for `n` repeats of a sentence.
fn seconds(sentence: &str, n: usize) -> f64 {
    let text = sentence.repeat(n);
    let start = ThreadTime::now();
    let found = figure::find(&text, lang::fallback(), None);
    assert!(found.len() >= n, "{} figures in {n} sentences", found.len());
    start.elapsed().as_secs_f64()
}

#[test]
fn time_grows_with_the_text_and_no_faster() {
    for sentence in ["It cost $3.5m in 2019. ", "1 000 and 2 ", "two hundred and five, "] {
        seconds(sentence, 100);
        let (small, large) = (seconds(sentence, 1_000), seconds(sentence, 16_000));
        // Sixteen times the text in at most five times sixteen: quadratic time would take 256.
        assert!(large < small.max(1e-3) * 80.0, "{sentence:?}: {small} s, then {large} s");
    }
}

/// Pieces that figures are made of, and what disturbs them.
fn pieces() -> impl Strategy<Value = String> {
    let words = "1 2 007 14,3 1.200 1,234.5 10^400 12/03/1994 2025 '90 % € $ £ US$ M€ km/h ° - – / : . , ; ( ) ' ’ + = # @ § & \
        à de et un une deux cent mille milliards demi sur the half a one hundred million of in bis und zwei ein Uhr zweihundert mil millones por ciento \
        mezzo anni h juillet fin trimestre siècle XIX Q3 GPT-4 article 49.3 \u{660}\u{661} \u{FF11} \u{301} \u{FE0F} 😀 \u{202F} \u{A0}";
    let words: Vec<String> = words.split(' ').map(str::to_string).collect();
    prop::collection::vec((prop::sample::select(words), prop::bool::ANY), 0..24)
        .prop_map(|v| v.into_iter().map(|(w, space)| if space { format!("{w} ") } else { w }).collect())
}

proptest! {
    #[test]
    fn any_text_gives_ordered_spans(text in prop_oneof![".{0,80}", pieces()]) {
        for rules in lang::LANGUAGES {
            let found = figure::find(&text, rules, Some("2025-09-15"));
            for f in &found {
                for s in [Some(f.span), f.what, f.clause].into_iter().flatten() {
                    prop_assert!(text.get(s.range()).is_some_and(|t| !t.is_empty()), "{} {:?}", rules.code, s);
                }
                prop_assert!(f.clause.is_none_or(|c| c.contains(f.span)), "the clause holds its figure");
                if let Value::Number(n) = f.value {
                    prop_assert!(n.is_finite());
                }
            }
            for pair in found.windows(2) {
                prop_assert!(pair[0].span.end <= pair[1].span.start, "{} {:?}", rules.code, pair);
            }
            prop_assert_eq!(&found, &figure::find(&text, rules, Some("2025-09-15")));
        }
    }
}
