//! Metadata: what a page says about itself (`tests/metadata/README.txt` explains the cases).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::article::{self, Facts};
use saillant::html;
use std::path::Path;

fn fact<'a>(facts: &'a Facts, name: &str) -> Option<&'a str> {
    Some(match name {
        "title" => &facts.title,
        "byline" => &facts.byline,
        "site" => &facts.site,
        "published" => &facts.published,
        "modified" => &facts.modified,
        "declared" => &facts.declared,
        "description" => &facts.description,
        "url" => &facts.url,
        _ => return None,
    })
}

#[derive(Default)]
struct Case {
    place: String,
    url: String,
    html: String,
    /// Fact, value.
    expected: Vec<(String, String)>,
}

fn cases(path: &Path) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (i, line) in std::fs::read_to_string(path).unwrap().lines().enumerate() {
        let place = format!("{}:{}", path.display(), i + 1);
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        if let Some(name) = line.strip_prefix("== ") {
            cases.push(Case { place: format!("{place} ({name})"), ..Case::default() });
            continue;
        }
        let case = cases.last_mut().unwrap_or_else(|| panic!("{place}: expected \"== name\" first"));
        if let Some(expected) = line.strip_prefix("-> ") {
            let (name, value) =
                expected.split_once(':').unwrap_or_else(|| panic!("{place}: expected \"-> fact: value\""));
            assert!(fact(&Facts::default(), name).is_some(), "{place}: unknown fact {name:?}");
            case.expected.push((name.into(), value.trim().into()));
        } else if let Some(url) = line.strip_prefix("url: ") {
            case.url = url.into();
        } else {
            assert!(case.expected.is_empty(), "{place}: HTML behind what is expected");
            case.html += line;
            case.html += "\n";
        }
    }
    for case in &cases {
        assert!(!case.expected.is_empty() && !case.html.is_empty(), "{}: expects nothing, or of nothing", case.place);
    }
    cases
}

#[test]
fn each_page_says_what_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/metadata");
    let mut wrong = Vec::new();
    for name in ["general", "fr", "en", "de", "es", "it", "pt", "nl"] {
        for case in cases(&folder.join(name).with_extension("txt")) {
            let facts = article::extract(&html::snapshot(&case.html, &case.url)).facts;
            for (name, want) in &case.expected {
                let got = fact(&facts, name).unwrap();
                if got != want {
                    wrong.push(format!("{}: {name} is {got:?}, expected {want:?}", case.place));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
