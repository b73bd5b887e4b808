//! Claims: certainty, kind and choice, held against cases in `tests/hedges` and `tests/articles`.
#![cfg(not(target_arch = "wasm32"))]

use saillant::claim::{self, Certainty};
use saillant::lang;

/// A case file's sentence: brackets taken out, and the bytes that stood between them.
fn unbracket(line: &str) -> (String, Option<String>) {
    let marker = line.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(m, _)| m.to_string());
    (line.replace(['[', ']'], ""), marker)
}

fn certainty_of(name: &str) -> Option<Certainty> {
    Some(match name {
        "asserted" => Certainty::Asserted,
        "reported" => Certainty::Reported,
        "possible" => Certainty::Possible,
        "unconfirmed" => Certainty::Unconfirmed,
        _ => return None,
    })
}

#[test]
fn hedges_are_read_as_the_case_files_say() {
    let mut wrong = Vec::new();
    let mut cases = 0;
    for language in lang::LANGUAGES {
        let path = format!("{}/tests/hedges/{}.txt", env!("CARGO_MANIFEST_DIR"), language.code);
        let content = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        for (number, line) in content.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let at = format!("{path}:{}", number + 1);
            let Some((name, text)) = line.split_once(" | ") else { panic!("{at}: expected `certainty | sentence`") };
            let want = certainty_of(name.trim()).unwrap_or_else(|| panic!("{at}: unknown certainty {name}"));
            let (sentence, marker) = unbracket(text.trim());
            let grade = claim::grade(&sentence, language);
            cases += 1;
            if grade.certainty != want {
                wrong.push(format!("{at}: {:?}, not {want:?}: {sentence}", grade.certainty));
            } else if let Some(marker) = marker {
                let got = grade.marker.map(|r| &sentence[r]);
                if got != Some(marker.as_str()) {
                    wrong.push(format!("{at}: marker {got:?}, not {marker:?}: {sentence}"));
                }
            }
        }
    }
    assert!(cases >= 150, "only {cases} cases");
    assert!(wrong.is_empty(), "{} of {cases} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
