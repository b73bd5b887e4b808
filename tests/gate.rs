//! The gate's decisions and their reasons, and what is read of a page (`tests/gate/cases.txt`).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::article::{self, Article, NotArticle, gate};
use saillant::html;
use std::path::Path;

/// Running text of about `words` words: sentences of several lengths, none twice in a row.
fn prose(words: usize, mut turn: usize) -> String {
    const SENTENCES: [&str; 6] = [
        "The bridge over the harbour was closed on Monday, after inspectors had found cracks in two of its pillars.",
        "Engineers of the town expect the repair to last until the end of June, if the weather allows it.",
        "Ferries run every ten minutes.",
        "“We had no choice”, said Ada Fern, who leads the works department, and pointed at the photographs.",
        "Shops on the far side report half of their usual customers, and some have sent their staff home.",
        "The council will vote on the money next week.",
    ];
    let mut text: Vec<&str> = Vec::new();
    while text.len() < words {
        text.extend(SENTENCES[turn % SENTENCES.len()].split(' '));
        turn += 1;
    }
    text.truncate(words);
    format!("{}.", text.join(" ").trim_end_matches(['.', ',']))
}

/// A line with its "{prose N}" written out.
fn written(line: &str, turn: usize) -> String {
    let mut parts = line.split("{prose ");
    let mut out = parts.next().unwrap_or_default().to_string();
    for (i, part) in parts.enumerate() {
        let (words, rest) = part.split_once('}').expect("{prose N} without its end");
        out += &prose(words.parse().expect("{prose N}: expected a number"), 5 * turn + 2 * i);
        out += rest;
    }
    out
}

fn expanded(line: &str) -> String {
    let Some((times, line)) = line.strip_prefix("{repeat ").and_then(|l| l.split_once('}')) else {
        return written(line, 0);
    };
    let times: usize = times.parse().expect("{repeat N}: expected a number");
    (1..=times).map(|n| written(&line.replace('#', &n.to_string()), n)).collect::<Vec<_>>().join("\n")
}

fn reason(article: &Article) -> String {
    match &article.gate.reason {
        Some(NotArticle::TooShort { words }) => format!("too_short {words}"),
        Some(other) => serde_json::to_value(other).unwrap()["kind"].as_str().unwrap().to_string(),
        None => "none".into(),
    }
}

fn check(article: &Article, expected: &str, place: &str) -> Option<String> {
    let found = match expected.split_once(": ") {
        None if expected == "article" => {
            let is = article.gate.probability >= gate::THRESHOLD && article.gate.reason.is_none();
            return (!is).then(|| format!("{place}: no article, {}", reason(article)));
        }
        Some(("not", _)) => format!("not: {}", reason(article)),
        Some(("read", _)) => format!("read: {} of {}", article.coverage.read, article.coverage.seen),
        Some(("cut", _)) => format!("cut: {}", if article.coverage.cut { "yes" } else { "no" }),
        _ => panic!("{place}: unknown expectation {expected:?}"),
    };
    (found != expected).then(|| format!("{place}: {found}, expected {expected} ({:.2})", article.gate.probability))
}

#[test]
fn each_page_is_judged_with_its_reason() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gate/cases.txt");
    let text = std::fs::read_to_string(&path).unwrap();
    let (mut wrong, mut cases) = (Vec::new(), 0);
    for case in text.split("\n== ").skip(1) {
        let (name, lines) = case.split_once('\n').expect("a case without lines");
        let expected: Vec<&str> = lines.lines().filter_map(|l| l.strip_prefix("-> ")).collect();
        assert!(!expected.is_empty(), "{}: {name}: nothing expected", path.display());
        let url = lines.lines().find_map(|l| l.strip_prefix("url: ")).unwrap_or_default();
        let page = lines.lines().filter(|l| !l.starts_with("-> ") && !l.starts_with("url: "));
        let page: Vec<String> = page.map(expanded).collect();
        let article = article::extract(&html::snapshot(&page.join("\n"), url));
        wrong.extend(expected.iter().filter_map(|e| check(&article, e, name)));
        cases += 1;
    }
    assert!(cases >= 10, "where are the cases?");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
