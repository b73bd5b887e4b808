//! People and organisations, specified by the case files in `tests/names/` (`fr.txt` explains the form).

#![cfg(not(target_arch = "wasm32"))]
use saillant::lang::LANGUAGES;
use saillant::people::name::NameKind;
use saillant::snapshot::plain;
use saillant::{Reading, article};
use std::fs;

#[test]
fn every_language_finds_its_names() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let path = format!("tests/names/{}.txt", language.code);
        let file = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        let body: String = file.lines().filter(|l| !l.starts_with("# ")).map(|l| format!("{l}\n")).collect();
        for case in body.split("===\n") {
            let (expected, text): (Vec<&str>, Vec<&str>) = case.lines().partition(|l| l.starts_with("= "));
            let text = text.join("\n");
            let (snapshot, _) = plain::from_text(&text);
            let article = article::chosen(&snapshot);
            let reading = Reading::of(&article, language);
            let line = |n: &saillant::people::name::Name| {
                let kind = match n.kind {
                    NameKind::Person => "person",
                    NameKind::Organisation => "organisation",
                    NameKind::Unknown => "unknown",
                };
                let role = if n.role.is_empty() { "-" } else { &n.role };
                format!("= {} | {role} | {kind} | {}", n.name, n.mentions.len())
            };
            let found: Vec<String> = reading.names.iter().map(line).collect();
            if found != expected {
                wrong.push(format!("{path}: {text}\n  expected {expected:#?}\n  found    {found:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
