//! Segmentation, specified by the case files in `tests/sentences/` (their first lines explain the form),
//! and by what must hold for any text.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use saillant::lang::{LANGUAGES, Language, by_code};
use saillant::sentence;
use std::fs;
use std::path::Path;

/// One paragraph: the line it begins at, the text, the sentences.
type Case = (usize, String, Vec<String>);

fn cases(path: &Path) -> Vec<Case> {
    let file = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut out: Vec<Case> = Vec::new();
    let mut open: Option<Case> = None;
    for (number, line) in file.lines().enumerate().chain([(usize::MAX, "")]) {
        if line.starts_with("# ") {
            continue;
        }
        if line.trim().is_empty() {
            out.extend(open.take());
            continue;
        }
        assert!(line.trim() == line, "{}:{}: white space at an edge", path.display(), number + 1);
        let (_, text, sentences) = open.get_or_insert((number + 1, String::new(), Vec::new()));
        // "¦": the next sentence stands without a space.
        if text.ends_with('¦') {
            text.pop();
        } else if !text.is_empty() && !text.ends_with('\n') {
            text.push(' ');
        }
        text.push_str(&line.replace('⏎', "\n"));
        sentences.push(line.trim_end_matches(['⏎', '¦']).replace('⏎', "\n"));
    }
    assert!(!out.is_empty(), "{}: no case", path.display());
    out
}

#[test]
fn every_language_segments_its_cases() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let path = Path::new("tests/sentences").join(format!("{}.txt", language.code));
        for (line, text, expected) in cases(&path) {
            let found: Vec<&str> = sentence::split(&text, language).into_iter().map(|r| &text[r]).collect();
            if found != expected {
                wrong.push(format!("{}:{line}\n  expected {expected:?}\n  found    {found:?}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

fn check(text: &str, language: &Language) {
    let ranges = sentence::split(text, language);
    let mut at = 0;
    for r in &ranges {
        assert!(text[at..r.start].trim().is_empty(), "text between sentences");
        assert_eq!(text[r.clone()].trim(), &text[r.clone()], "white space at an edge");
        assert!(r.start < r.end);
        at = r.end;
    }
    assert!(text[at..].trim().is_empty(), "text after the last sentence");
}

proptest! {
    #[test]
    fn sentences_cover_any_text(text in "\\PC{0,80}", which in 0..LANGUAGES.len()) {
        check(&text, LANGUAGES[which]);
    }

    #[test]
    fn sentences_cover_any_heap_of_marks(
        text in "([A-Za-zÀé0-9]{0,4}[.!?…,;:\n «»„“”\"'’‘‚()\\[\\]–•]{0,3}){0,30}", which in 0..LANGUAGES.len()
    ) {
        check(&text, LANGUAGES[which]);
    }
}

#[test]
fn a_mark_that_nothing_closes_does_not_swallow_the_page() {
    let text = "« Nous partons. Il pleut. Rien ne va. Elle dort. ".repeat(200);
    let language = by_code("fr").unwrap();
    assert!(sentence::split(&text, language).len() >= 800);
}
