//! Fact or opinion: in each pair of `tests/checkable/pairs.txt` the first sentence is the more checkable one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use saillant::claim::grade;
use saillant::lang::{LANGUAGES, by_code};
use std::fs;

#[test]
fn facts_are_more_checkable_than_opinions() {
    let path = "tests/checkable/pairs.txt";
    let file = fs::read_to_string(path).unwrap();
    let mut wrong = Vec::new();
    let mut seen = Vec::new();
    for (number, line) in file.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()) {
        let fields: Vec<&str> = line.split(" | ").collect();
        let &[code, fact, opinion] = &fields[..] else { panic!("{path}:{}: three fields wanted", number + 1) };
        let language = by_code(code).unwrap_or_else(|| panic!("{path}:{}: no language {code}", number + 1));
        seen.push(language.code);
        let (yes, no) = (grade(fact, language).checkable, grade(opinion, language).checkable);
        if yes < 0.5 || no > 0.5 {
            wrong.push(format!("{path}:{}: {yes:.2} {no:.2}", number + 1));
        }
    }
    assert!(LANGUAGES.iter().all(|l| seen.contains(&l.code)), "a language without a pair");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #[test]
    fn any_sentence_has_a_probability(text in "\\PC{0,120}", which in 0..LANGUAGES.len()) {
        prop_assert!((0.0..=1.0).contains(&grade(&text, LANGUAGES[which]).checkable));
    }
}
