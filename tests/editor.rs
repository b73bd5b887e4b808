//! Where an article's editor has summed it up, his key points are the summary, his standfirst opens it, and nothing else
//! is taken for them.
//!
//! The cases stand in `tests/editor`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::export::fragment::Page;
use saillant::rank::Why;
use saillant::report::{ClaimLine, Report};
use saillant::snapshot::Snapshot;
use saillant::snapshot::plain::from_text;
use saillant::span::Unit;
use saillant::view::{self, Host, Look, Node};
use saillant::{Options, Scope, html, report};
use std::path::Path;

#[derive(Default)]
struct Case {
    name: String,
    markup: String,
    points: Vec<String>,
    standfirst: Vec<String>,
}

#[derive(Default)]
struct Cases {
    title: String,
    text: Vec<String>,
    cases: Vec<Case>,
}

fn read(path: &Path) -> Cases {
    let mut all = Cases::default();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("title:", title) => all.title = title.to_string(),
            ("text:", text) => all.text.push(text.to_string()),
            ("=", name) => all.cases.push(Case { name: name.to_string(), ..Case::default() }),
            ("+", point) => all.cases.last_mut().unwrap().points.push(point.to_string()),
            ("^", line) => all.cases.last_mut().unwrap().standfirst.push(line.to_string()),
            _ => {
                let markup = &mut all.cases.last_mut().unwrap().markup;
                *markup += line;
                markup.push('\n');
            }
        }
    }
    all
}

fn read_case(all: &Cases, case: &Case) -> Report {
    if case.name == "text" {
        let text = [&[all.title.clone(), case.markup.clone()], &all.text[..]].concat().join("\n\n");
        return report(&from_text(&text).0, &Options { scope: Scope::Text, ..Options::default() });
    }
    report(&snapshot_of(all, case), &Options::default())
}

fn snapshot_of(all: &Cases, case: &Case) -> Snapshot {
    let text: String = all.text.iter().map(|p| format!("<p>{p}</p>")).collect();
    let (above, below) = if case.name.starts_with("end") || case.name.starts_with("at the end") {
        ("", case.markup.as_str())
    } else {
        (case.markup.as_str(), "")
    };
    let title = &all.title;
    let page = format!(
        "<html><head><title>{title}</title></head><body><main><article><h1>{title}</h1>{above}{text}{below}</article></main></body></html>"
    );
    html::snapshot(&page, "")
}

/// The lines that were chosen for a reason.
fn chosen(lines: &[ClaimLine], why: Why) -> Vec<&str> {
    lines.iter().filter(|line| line.why.contains(&why)).map(|line| line.line.text.as_str()).collect()
}

#[test]
fn what_the_editor_chose_comes_first_under_its_name() {
    let mut wrong = Vec::new();
    for path in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editor")).unwrap() {
        let path = path.unwrap().path();
        let language = path.file_stem().unwrap().to_string_lossy().to_string();
        if language == "README" {
            continue;
        }
        let all = read(&path);
        for case in &all.cases {
            let report = read_case(&all, case);
            // A claim is told to say a key point again only where there are key points.
            let again = !case.points.is_empty() || chosen(&report.claims, Why::KeyPoint).is_empty();
            let (points, standfirst) =
                (chosen(&report.summary, Why::KeyPoint), chosen(&report.summary, Why::Standfirst));
            if points != case.points || standfirst != case.standfirst || !again {
                wrong.push(format!("{language}, {}: {points:#?}, standfirst {standfirst:#?}", case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// The list of claims beside the summary.
fn others(node: &Node) -> Option<&Node> {
    let is_list = node.class.split(' ').any(|c| c == "claims") && !node.class.contains("summary");
    if is_list { Some(node) } else { node.children.iter().find_map(others) }
}

#[test]
fn no_line_says_a_key_point_again() {
    let all = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editor/en.txt"));
    let snapshot = snapshot_of(&all, &all.cases[0]);
    let report = report(&snapshot, &Options::default());
    let look = Look { host: Host::Www, ..Look::default() };
    let view = view::view(&report, &look, &Page::new(&snapshot, Unit::Bytes));
    let shown = format!("{:?}", others(&view).expect("the other claims are listed"));
    assert!(shown.contains("no tender had been published yet"), "{shown}");
    assert!(!shown.contains("voted on Tuesday to close its last coal boiler"), "{shown}");
}
