//! The file that tells what a page is built of holds none of its words.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use saillant::export::structure::{STRUCTURAL, structure};
use saillant::snapshot::Snapshot;
use saillant::{Options, html};
use serde_json::Value;
use std::collections::HashSet;

/// The file of a page, and the snapshot that it was made of.
fn file(page: &str) -> (Value, Snapshot) {
    let snapshot = html::snapshot(page, "https://secret.example/dossier");
    let report = saillant::report(&snapshot, &Options::default());
    (serde_json::from_str(&structure(&snapshot, &report.gate)).unwrap(), snapshot)
}

/// Every text in the file that the page could have written; tags and the kinds of marks are HTML's.
fn written<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) if !["tag", "kind", "version"].contains(&key) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| written(item, key, found)),
        Value::Object(fields) => fields.iter().for_each(|(key, item)| written(item, key, found)),
        _ => {}
    }
}

fn letters(text: &str) -> impl Iterator<Item = String> {
    let text = text.to_lowercase();
    let runs: Vec<String> =
        text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).map(String::from).collect();
    runs.into_iter()
}

fn no_word_in(file: &Value, snapshot: &Snapshot) {
    let mut names = Vec::new();
    written(file, "", &mut names);
    let kept: HashSet<String> = names.iter().flat_map(|name| letters(name)).collect();
    let texts = snapshot.blocks.iter().map(|b| b.text.as_str()).chain([snapshot.title.as_str(), &snapshot.url]);
    for word in texts.flat_map(letters).filter(|word| !STRUCTURAL.contains(&word.as_str())) {
        assert!(!kept.contains(&word), "{word:?} is a word of the page, and stands in {names:?}");
        let long = word.chars().count() >= 4;
        let inside = kept.iter().find(|run| long && !STRUCTURAL.contains(&run.as_str()) && run.contains(&word));
        assert!(inside.is_none(), "{word:?} is a word of the page, and stands in {inside:?}");
    }
}

#[test]
fn classes_that_say_what_is_read_are_masked_and_those_of_structure_stay() {
    let page = r#"<title>Fusion chez Vermillon</title><meta name="keywords-vermillon" content="fusion">
        <article class="article-body tag-vermillon storyFusion" id="post-48213"><p class="vermillonlead">Vermillon annonce
        une fusion.</p></article>"#;
    let (file, snapshot) = file(page);
    no_word_in(&file, &snapshot);
    let text = file.to_string();
    for kept in ["article-body tag-#9 #11", "post-00000", "\"characters\":29", "\"words\":4"] {
        assert!(text.contains(kept), "no {kept} in {text}");
    }
}

#[test]
fn no_word_of_a_sample_is_in_its_structure() {
    for name in ["fr.html", "en.html", "es.html"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples").join(name);
        let (file, snapshot) = file(&std::fs::read_to_string(path).unwrap());
        assert!(!snapshot.blocks.is_empty() && file["blocks"].as_array().unwrap().len() == snapshot.blocks.len());
        no_word_in(&file, &snapshot);
    }
}

proptest! {
    #[test]
    fn no_word_of_any_page_is_in_its_structure(
        words in prop::collection::vec("[a-zàéßœA-ZÉ]{1,9}", 1..12),
        glue in prop::collection::vec("[-_ 0-9]{0,2}", 1..12),
    ) {
        let name: String = words.iter().zip(&glue).map(|(word, glue)| format!("{word}{glue}")).collect();
        let page = format!(
            r#"<title>{0}</title><main id="{1}"><div class="{1}" role="{1}"><p class="x {1} lead">{0} {0}</p></div></main>"#,
            words.join(" "), name,
        );
        let (file, snapshot) = file(&page);
        no_word_in(&file, &snapshot);
    }
}
