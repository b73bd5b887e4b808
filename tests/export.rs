//! What a reader takes away: Markdown, CSV, citations.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::export::fragment::Page;
use saillant::export::{Format, Wants, export};
use saillant::figure::Value;
use saillant::html;
use saillant::report::Report;
use saillant::span::Unit;
use saillant::{Options, Scope};
use std::path::Path;

fn read(name: &str) -> (saillant::snapshot::Snapshot, Report) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples").join(name);
    let snapshot = html::snapshot(&std::fs::read_to_string(path).unwrap(), "https://example.org/a");
    let report = saillant::report(&snapshot, &Options { scope: Scope::Page, ..Options::default() });
    (snapshot, report)
}

fn write(name: &str, format: Format, change: impl Fn(&mut Report)) -> String {
    let (snapshot, mut report) = read(name);
    change(&mut report);
    let page = Page::new(&snapshot, Unit::Bytes);
    let words =
        |key: &str, args: &[&str]| format!("<{key}{}>", args.iter().map(|a| format!(" {a}")).collect::<String>());
    export(&report, format, &Wants { words: &words, link: &|line| page.link(line), today: "2026-11-24" })
}

#[test]
fn markdown_has_every_line_with_its_link() {
    let (_, report) = read("fr.html");
    let text = write("fr.html", Format::Markdown, |_| {});
    for claim in &report.claims {
        let words: String = claim.line.text.replace('&', "\\&");
        assert!(
            text.contains(&format!("[{words}](https://example.org/a#:~:text=")),
            "no linked line {words:?} in\n{text}"
        );
    }
    for part in ["<summary>", "<claims>", "<figures>", "<timeline>", "<coverage "] {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
    assert!(text.starts_with("# "), "{text}");
}

#[test]
fn words_of_a_page_are_no_markdown() {
    let text = write("fr.html", Format::Markdown, |report| {
        report.facts.title = "A *b* [c](javascript:x) <img src=x>\n# d".into();
        report.claims[0].line.text = "![x](y) `z` | <script>".into();
    });
    assert!(text.starts_with("# A \\*b\\* \\[c\\](javascript:x) \\<img src=x\\> \\# d\n"), "{text}");
    assert!(text.contains("\\!\\[x\\](y) \\`z\\` \\| \\<script\\>"), "{text}");
}

#[test]
fn hedges_stay_hedges() {
    let (_, report) = read("fr.html");
    let text = write("fr.html", Format::Markdown, |_| {});
    let hedged = report.claims.iter().find(|c| c.line.text.contains("aurait signé")).expect("the hedged line");
    let line = text.lines().find(|l| l.contains(&hedged.line.text) && l.contains("<certainty_unconfirmed>"));
    assert!(line.is_some(), "{text}");
}

/// A plain CSV reader, to see that what we write can be read.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = csv.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            _ => field.push(c),
        }
    }
    rows
}

#[test]
fn csv_is_a_table_that_can_be_read_back() {
    let (_, report) = read("en.html");
    let rows = rows(&write("en.html", Format::Csv, |_| {}));
    assert_eq!(rows.len(), 1 + report.figures.len() + report.dates.len());
    assert!(rows.iter().all(|r| r.len() == 10), "{rows:?}");
    assert_eq!(rows[0][..3], ["\u{feff}text", "kind", "value"], "spreadsheets know UTF-8 by its mark");
    for (row, figure) in rows[1..].iter().zip(&report.figures) {
        assert_eq!(row[0], figure.line.text);
        assert_eq!(row[8], figure.clause.text);
        if let Value::Number(n) = figure.value {
            assert_eq!(row[2].parse::<f64>().unwrap(), n);
        }
    }
}

#[test]
fn a_page_writes_no_formula_into_a_sheet() {
    let csv = write("en.html", Format::Csv, |report| {
        report.figures[0].line.text = "=HYPERLINK(\"http://x\")".into();
        report.figures[0].value = Value::Number(-12.5);
        report.figures[1].line.text = "say \"hi\",\nnow".into();
        report.figures[2].line.text = "A1;=cmd|' /C calc'!A0".into();
        report.figures[3].line.text = "5;-3;+x;\t@y".into();
    });
    // A sheet that parts cells by semicolons, as where the comma is the decimal sign, finds none either.
    let cells = csv.split([';', ',', '\t', '\n', '\r']).map(|cell| cell.trim_start_matches('"'));
    let formulas: Vec<&str> =
        cells.filter(|c| c.starts_with(['=', '+', '-', '@']) && c[1..].parse::<f64>().is_err()).collect();
    assert!(formulas.is_empty(), "{formulas:?} in\n{csv}");
    let rows = rows(&csv);
    assert_eq!(rows[3][0], "A1;'=cmd|' /C calc'!A0");
    assert_eq!(rows[4][0], "5;-3;'+x;\t'@y");
    assert_eq!(rows[1][0], "'=HYPERLINK(\"http://x\")");
    assert_eq!(rows[1][2], "-12.5", "a number keeps its sign");
    assert_eq!(rows[2][0], "say \"hi\",\nnow");
}

#[test]
fn citations() {
    let set = |report: &mut Report| {
        report.facts.title = "Port & mer {50 %}".into();
        report.facts.byline = "Inès Karoubi".into();
        report.facts.site = "Le Quai".into();
        report.facts.published = "2026-03-12T07:30:00+01:00".into();
        report.facts.url = "https://example.org/a".into();
    };
    assert_eq!(
        write("fr.html", Format::Citation, set),
        "Inès Karoubi, <cited_title Port & mer {50 %}>, Le Quai, 2026-03-12, https://example.org/a (<cited_accessed 2026-11-24>).\n"
    );
    assert_eq!(
        write("fr.html", Format::Apa, set),
        "Inès Karoubi. (2026-03-12). Port & mer {50 %}. Le Quai. https://example.org/a\n"
    );
    assert_eq!(
        write("fr.html", Format::Bibtex, set),
        "@online{lequai2026,\n  author = {Inès Karoubi},\n  title = {Port \\& mer 50 \\%},\n  organization = {Le Quai},\n  \
         date = {2026-03-12},\n  url = {https://example.org/a},\n  urldate = {2026-11-24},\n}\n"
    );
    // Nothing known: nothing said.
    let bare = |report: &mut Report| report.facts = Default::default();
    assert_eq!(write("fr.html", Format::Apa, bare), "(n.d.)\n");
    assert!(write("fr.html", Format::Bibtex, bare).starts_with("@online{article,\n"));
}

#[test]
fn json_is_the_report() {
    let (_, report) = read("es.html");
    let json = write("es.html", Format::Json, |_| {});
    assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
}

#[test]
fn an_address_given_to_others_tells_nothing_of_the_reader() {
    let private = "https://anne:pw@example.org/a;jsessionid=9F?id=7&PHPSESSID=1&utm_source=x";
    for format in [Format::Markdown, Format::Citation, Format::Apa, Format::Bibtex] {
        let text = write("fr.html", format, |report| report.facts.url = private.into());
        assert!(text.contains("https://example.org/a?id=7"), "{format:?}: {text}");
        for secret in ["pw@", "jsession", "PHPSESSID", "utm_"] {
            assert!(!text.contains(secret), "{format:?} gives {secret} away: {text}");
        }
    }
}

#[test]
fn a_title_writes_no_commands_into_a_bibliography() {
    let text = write("fr.html", Format::Bibtex, |report| {
        report.facts.title = "\\input{/etc/passwd} ~ a^b".into();
        report.facts.url = "https://example.org/a_b%20c\\d{e}".into();
    });
    assert!(
        text.contains("title = {\\textbackslash{}input/etc/passwd \\textasciitilde{} a\\textasciicircum{}b},"),
        "{text}"
    );
    assert!(text.contains("url = {https://example.org/a_b%20c%5Cd%7Be%7D},"), "{text}");
}
