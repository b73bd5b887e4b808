//! House rules as tests: each replaces a remark in review. An exception is a line in a list, with its reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Files below `dir` with one of the endings, by path from the root.
fn files(dir: &str, endings: &[&str]) -> BTreeMap<String, String> {
    fn walk(dir: &Path, endings: &[&str], found: &mut BTreeMap<String, String>) {
        for path in std::fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !["node_modules", "pkg", "target"].contains(&name.as_str()) {
                walk(&path, endings, found);
            } else if endings.iter().any(|e| name.ends_with(e)) {
                let key = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(key, String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(&root().join(dir), endings, &mut found);
    found
}

/// Everything that is ours and text.
fn ours() -> BTreeMap<String, String> {
    let endings = [".rs", ".js", ".mjs", ".css", ".html", ".json", ".md", ".txt", ".py", ".toml"];
    ["src", "extension", "www", "tests"].iter().flat_map(|dir| files(dir, &endings)).collect()
}

/// Rooms from the centre outwards; a room may use those of its own row and of rows above.
const ROWS: &[&[&str]] = &[
    &["span", "letter", "order"],
    &["snapshot", "lang", "text"],
    &["html", "article", "language", "sentence"],
    &["certainty"],
    &["figure", "people"],
    &["quote"],
    &["lib"],
    &["claim"],
    &["rank", "disagree"],
    &["report"],
    &["view", "export"],
    &["browser", "tool"],
];

/// Rooms that use a later one, and why that is no circle of judgement.
const UPWARDS: &[(&str, &str)] = &[
    // Who says a sentence is looked up in all that was read.
    ("quote", "lib"),
    // Plain data of the report that these stages fill; `report` itself only assembles.
    ("disagree", "report"),
];

fn row(room: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&room))
}

/// The rooms that a file names after `crate::`, those in the braces of a group too; what `lib.rs` itself defines
/// (`Reading`) is the room `lib`.
fn rooms_used(text: &str) -> Vec<String> {
    let code: String = text.lines().filter(|l| !l.trim_start().starts_with("//")).flat_map(|l| [l, "\n"]).collect();
    let name = |s: &str| s.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut rooms = Vec::new();
    for used in code.split("crate::").skip(1) {
        let Some(group) = used.strip_prefix('{') else {
            rooms.push(name(used));
            continue;
        };
        // The first name of each entry; entries are parted by the commas outside inner braces.
        let mut depth = 0;
        let mut entry = String::new();
        for c in group.chars() {
            match c {
                ',' | '}' if depth == 0 => rooms.push(name(std::mem::take(&mut entry).trim())),
                _ => entry.push(c),
            }
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    let of_lib = |room: &String| room.starts_with(char::is_uppercase);
    rooms.into_iter().map(|room| if of_lib(&room) { "lib".to_string() } else { room }).collect()
}

#[test]
fn groups_of_imports_are_seen() {
    let rooms = rooms_used(
        "use crate::{Reading, view::{self, Node}, report::Report,\n    span};\nlet x = crate::rank::f();\n// crate::no",
    );
    assert_eq!(rooms, ["lib", "view", "report", "span", "rank"]);
}

#[test]
fn dependencies_point_to_the_centre() {
    let mut wrong = Vec::new();
    for (path, text) in files("src", &[".rs"]) {
        let room = path.trim_start_matches("src/").split(['/', '.']).next().unwrap();
        if ["build", "lib", "main"].contains(&room) {
            continue;
        }
        let here =
            row(room).unwrap_or_else(|| panic!("{path}: no row for `{room}`; put it into ROWS where it belongs"));
        for used in rooms_used(&text) {
            if row(&used).is_some_and(|there| there > here) && !UPWARDS.contains(&(room, &*used)) {
                wrong.push(format!("{path} uses {used}"));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "dependencies away from the centre:\n{}", wrong.join("\n"));
}

#[test]
fn every_language_has_its_case_files() {
    let codes: Vec<_> = saillant::lang::LANGUAGES.iter().map(|l| l.code).collect();
    let mut missing = Vec::new();
    for stage in ["sentences", "quotes", "figures", "hedges", "kinds"] {
        for code in &codes {
            let path = format!("tests/{stage}/{code}.txt");
            if !root().join(&path).is_file() {
                missing.push(path);
            }
        }
    }
    assert!(missing.is_empty(), "case files that are missing: {}", missing.join(", "));
}

type Messages = BTreeMap<String, serde_json::Value>;

fn locales() -> BTreeMap<String, Messages> {
    let files = files("extension/_locales", &["messages.json"]);
    let read = |(path, text): (String, String)| {
        let code = path.split('/').nth(2).unwrap().to_string();
        (code, serde_json::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}")))
    };
    files.into_iter().map(read).collect()
}

#[test]
fn interface_words_are_complete_and_used() {
    let locales = locales();
    let codes: BTreeSet<_> = locales.keys().map(String::as_str).collect();
    assert_eq!(codes, ["de", "en", "es", "fr", "it", "nl", "pt_BR", "pt_PT"].into(), "languages of the interface");
    let keys = |code: &str| locales[code].keys().cloned().collect::<BTreeSet<_>>();
    let english = keys("en");
    for code in codes {
        let theirs = keys(code);
        let differ: Vec<_> = english.symmetric_difference(&theirs).collect();
        assert!(differ.is_empty(), "{code}: missing or unknown keys: {differ:?}");
        for (key, message) in &locales[code] {
            let words = message["message"].as_str().unwrap_or_default();
            assert!(!words.trim().is_empty(), "{code}: {key} has no words");
            for place in ["$1", "$2", "$3"] {
                let there = locales["en"][key]["message"].as_str().unwrap_or_default().contains(place);
                assert_eq!(words.contains(place), there, "{code}: {key}: {place} in one language only");
            }
        }
    }
    let code: String = ["src", "extension", "www"]
        .iter()
        .flat_map(|dir| files(dir, &[".rs", ".js", ".html", ".json"]))
        .filter(|(path, _)| !path.contains("_locales"))
        .map(|(_, text)| text)
        .collect();
    // Keys are written whole where they are used, or their stem is ("kind_" + name).
    let stem = |key: &str| key.rfind('_').map(|i| format!("\"{}", &key[..=i]));
    let used = |key: &str| {
        // Explanations of badges and forms for one thing follow their key.
        let key = key.strip_suffix("_means").or(key.strip_suffix("_one")).unwrap_or(key);
        let whole = [format!("\"{key}\""), format!("__MSG_{key}__"), format!("'{key}'")];
        whole.iter().any(|w| code.contains(w)) || stem(key).is_some_and(|s| code.contains(&s))
    };
    let unused: Vec<_> = english.iter().filter(|k| !used(k)).collect();
    assert!(unused.is_empty(), "interface words that nothing uses: {unused:?}");
}

#[test]
fn interface_words_fit_the_stores_and_their_language() {
    // Characters that the narrowest store takes.
    const MOST: [(&str, usize); 2] = [("name", 45), ("description", 132)];
    let mut wrong = Vec::new();
    for (code, messages) in locales() {
        for (key, message) in &messages {
            let words = message["message"].as_str().unwrap_or_default();
            let mut fault = |what: &str| wrong.push(format!("{code}: {key}: {what}: {words}"));
            if let Some((_, most)) = MOST.iter().find(|(name, most)| name == key && words.chars().count() > *most) {
                fault(&format!("expected {most} characters at most"));
            }
            if words.trim() != words || words.contains("  ") {
                fault("a space too many");
            }
            if words.contains(['"', '\'']) || words.contains("...") {
                fault("typewriter signs");
            }
            if code != "fr" {
                continue;
            }
            let signs: Vec<char> = words.chars().collect();
            for pair in signs.windows(2) {
                let right = match pair {
                    [before, ';' | '!' | '?'] => *before == '\u{202f}',
                    [before, ':'] => *before == '\u{a0}',
                    ['«', after] => *after == '\u{a0}',
                    [before, '»'] => *before == '\u{a0}',
                    _ => true,
                };
                if !right {
                    fault("the space of French before ; ! ? (U+202F), before : and inside « » (U+00A0)");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "words of the interface:\n{}", wrong.join("\n"));
}

#[test]
fn nothing_forbidden_is_written() {
    // Word, where it may not stand, and why.
    let forbidden = [
        ("innerHTML", "extension/", "text of the page must never become mark-up"),
        ("innerHTML", "www/", "text of the page must never become mark-up"),
        ("innerHTML", "src/", "text of the page must never become mark-up"),
        (".forget()", "src/", "a listener is owned by a value and removed when it is dropped"),
        ("unsafe {", "src/", "no unsafe code"),
        ("todo!(", "src/", "no stub"),
        ("unimplemented!(", "src/", "no stub"),
        ("/home/", "", "no path of a machine"),
        ("/root/", "", "no path of a machine"),
        ("/work/", "", "no path of a machine"),
        ("registry.npmjs", "", "no address of a registry"),
        ("index.crates.io", "", "no address of a registry"),
    ];
    let mut wrong = Vec::new();
    for (path, text) in ours() {
        // Both look for these words in what is written.
        if ["tests/tidy.rs", "src/tool/build/check.rs"].contains(&&*path) {
            continue;
        }
        for (word, place, why) in forbidden {
            if path.starts_with(place) && text.contains(word) {
                wrong.push(format!("{path}: {word} ({why})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn files_have_one_subject() {
    /// Lines; beyond it, a file most likely has two subjects.
    const MOST: usize = 500;
    let code = ["src", "extension", "www"].iter().flat_map(|dir| files(dir, &[".rs", ".js"]));
    let long: Vec<_> = code
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "longer than {MOST} lines:\n{}", long.join("\n"));
}

#[test]
fn versions_agree() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let pinned =
        manifest.split("wasm-bindgen = \"=").nth(1).and_then(|s| s.split('"').next()).expect("a pinned version");
    assert!(
        lock.contains(&format!("name = \"wasm-bindgen\"\nversion = \"{pinned}\"")),
        "Cargo.lock has another wasm-bindgen"
    );
    let setup = std::fs::read_to_string(root().join("src/tool/setup.rs")).unwrap();
    assert!(setup.contains(&format!("version: \"{pinned}\"")), "setup.rs installs another wasm-bindgen than {pinned}");
}
