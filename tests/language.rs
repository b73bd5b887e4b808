//! Languages of texts and articles, specified by the case files in `tests/language/` (their first lines explain the
//! form), and by what must hold for any text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use saillant::article::{Article, Block, BlockKind, Facts};
use saillant::language::{self, LanguageFacts};
use std::fs;
use std::path::Path;

/// The cases of a file: its fields and the line they stand in.
fn cases(name: &str, fields: usize) -> Vec<(usize, Vec<String>)> {
    let path = Path::new("tests/language").join(name);
    let file = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut out = Vec::new();
    for (number, line) in file.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.trim().is_empty()) {
        let parts: Vec<String> = line.splitn(fields, '|').map(|f| f.trim().to_string()).collect();
        assert_eq!(parts.len(), fields, "{}:{}: {fields} fields wanted", path.display(), number + 1);
        out.push((number + 1, parts));
    }
    assert!(!out.is_empty(), "{}: no case", path.display());
    out
}

#[test]
fn texts_have_their_language() {
    let mut wrong = Vec::new();
    for (line, case) in cases("texts.txt", 4) {
        let declared = (case[1] != "-").then_some(case[1].as_str());
        let found = language::guess(&case[3], declared);
        let sure = match case[2].as_str() {
            "sure" => found.sure,
            "unsure" => !found.sure,
            "any" => true,
            other => panic!("texts.txt:{line}: {other}: neither sure, unsure nor any"),
        };
        if found.lang.unwrap_or("-") != case[0] && case[0] != "?" || !sure {
            wrong.push(format!("texts.txt:{line}: {found:?} for {case:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

fn article(declared: &str, blocks: &[(BlockKind, &str)]) -> LanguageFacts {
    let block = |(i, &(kind, text)): (usize, &(BlockKind, &str))| Block {
        kind,
        text: text.to_string(),
        source: i as u32,
        offset: 0,
        marks: Vec::new(),
    };
    language::of_article(&Article {
        facts: Facts { declared: declared.to_string(), ..Facts::default() },
        blocks: blocks.iter().enumerate().map(block).collect(),
        ..Article::default()
    })
}

const FRENCH: &str = "La coopérative a ouvert hier une deuxième boulangerie dans le centre de la ville.";
const ENGLISH: &str = "We have been baking bread in this street for forty years, and nobody ever asked us to leave. \
    Our customers are our neighbours, our neighbours are our friends, and the bread is the same as it was when my \
    grandmother opened the shop with two sacks of flour and a borrowed oven. We will go on as long as we can.";

#[test]
fn a_long_quotation_does_not_decide() {
    use BlockKind::{Paragraph, Quote, Title};
    let facts = article(
        "",
        &[
            (Title, "The baker of Main Street"),
            (Paragraph, FRENCH),
            (Quote, ENGLISH),
            (Paragraph, "Elle emploie désormais onze personnes, contre six il y a deux ans."),
            (Paragraph, "Le loyer, lui, a presque doublé depuis l’arrivée du nouveau propriétaire."),
        ],
    );
    assert_eq!((facts.code.as_str(), facts.sure), ("fra", true), "{facts:?}");
    assert_eq!(facts.parts.len(), 2, "{facts:?}");
    assert!(facts.parts.iter().any(|p| p.code == "eng" && p.share > 0.3), "{facts:?}");
}

#[test]
fn a_clear_page_overrules_its_declaration() {
    let facts = article("en-US", &[(BlockKind::Paragraph, FRENCH)]);
    assert_eq!((facts.code.as_str(), facts.sure, facts.disagrees), ("fra", true, true), "{facts:?}");
    assert_eq!(facts.declared, "en-US");
}

#[test]
fn a_page_of_one_language_has_no_parts_and_no_disagreement() {
    let facts = article("fr-CA", &[(BlockKind::Paragraph, FRENCH), (BlockKind::Paragraph, FRENCH)]);
    assert_eq!((facts.code.as_str(), facts.disagrees), ("fra", false), "{facts:?}");
    assert!(facts.parts.is_empty(), "{facts:?}");
}

#[test]
fn nonsense_declarations_are_no_evidence() {
    for tag in ["", "xx", "und", "english please", "<lang>", "--", "12", "{{ page.lang }}"] {
        let facts = article(tag, &[(BlockKind::Paragraph, FRENCH)]);
        assert_eq!((facts.code.as_str(), facts.disagrees), ("fra", false), "{tag}: {facts:?}");
        assert_eq!(language::guess("Kommission", Some(tag)), language::guess("Kommission", None), "{tag}");
    }
}

#[test]
fn an_empty_article_has_no_language() {
    let facts = article("", &[]);
    assert_eq!((facts.code.as_str(), facts.sure), ("", false));
    assert_eq!(article("fr", &[]).code, "fra");
}

#[test]
fn the_model_stays_within_its_budget() {
    let size = fs::metadata("src/language/model/weights.bin").unwrap().len();
    assert!(size <= 100_000, "{size} bytes");
}

proptest! {
    #[test]
    fn any_text_has_a_probability(text in "\\PC{0,200}", tag in "[a-z]{0,3}(-[A-Z]{2})?") {
        let found = language::guess(&text, Some(&tag));
        prop_assert!((0.0..=1.0).contains(&found.confidence), "{:?}", found);
        prop_assert!(!found.sure || found.lang.is_some());
        prop_assert_eq!(found, language::guess(&text, Some(&tag)));
    }

    #[test]
    fn addresses_and_names_say_nothing(tag in "[a-z]{3,9}", path in "[a-z/]{3,30}") {
        let text = "Der Rat der Stadt hat gestern beschlossen, die alte Brücke zu sperren.";
        let more = format!("{text} https://example.org/{path} @{tag} #{tag} www.{tag}.test {tag}@example.net");
        prop_assert_eq!(language::guess(text, None), language::guess(&more, None));
    }
}
