//! What does not add up, held against the case files in `tests/disagree` (`fr.txt` explains their form).
#![cfg(not(target_arch = "wasm32"))]

use saillant::report::DisagreementKind;
use saillant::snapshot::plain;
use saillant::{Options, Scope, lang};

fn kind_of(name: &str) -> Option<DisagreementKind> {
    Some(match name {
        "rival_sources" => DisagreementKind::RivalSources,
        "title_says_more" => DisagreementKind::TitleSaysMore,
        "two_figures" => DisagreementKind::TwoFigures,
        "quote_differs" => DisagreementKind::QuoteDiffers,
        "does_not_sum" => DisagreementKind::DoesNotSum,
        "promise_and_finding" => DisagreementKind::PromiseAndFinding,
        "rumour_then_fact" => DisagreementKind::RumourThenFact,
        "two_things" => DisagreementKind::TwoThings,
        _ => return None,
    })
}

#[test]
fn what_does_not_add_up_is_observed_with_both_places_and_nothing_else_is() {
    let (mut wrong, mut cases) = (Vec::new(), 0);
    for language in lang::LANGUAGES {
        let path = format!("{}/tests/disagree/{}.txt", env!("CARGO_MANIFEST_DIR"), language.code);
        let content = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
        for (number, line) in content.lines().enumerate().filter(|(_, l)| !l.starts_with('#')) {
            let at = format!("{path}:{}", number + 1);
            let Some((name, case)) = line.split_once(" | ") else { panic!("{at}: expected `kind | text`") };
            let want = kind_of(name);
            let near = name.strip_prefix("not ").is_some_and(|kind| kind_of(kind).is_some());
            assert!(want.is_some() || near || name == "none", "{at}: unknown kind {name}");
            let words: Vec<&str> =
                case.split('[').skip(1).map(|rest| rest.split_once(']').map_or("", |(inside, _)| inside)).collect();
            assert_eq!(words.len(), if want.is_some() { 2 } else { 0 }, "{at}: two places, or none");
            let text = case.replace(['[', ']'], "").replace(" ¶ ", "\n\n");
            let (snapshot, _) = plain::from_text(&text);
            let code = Some(language.code.to_string());
            let report =
                saillant::report(&snapshot, &Options { scope: Scope::Text, language: code, ..Options::default() });
            cases += 1;
            let found: Vec<_> = report.disagreements.iter().map(|d| d.kind).collect();
            let right = match (want, report.disagreements.as_slice()) {
                (None, []) => true,
                (Some(kind), [d]) => {
                    d.kind == kind
                        && d.places.len() == 2
                        && d.places.iter().zip(&words).all(|(p, w)| p.text.contains(w) || w.contains(p.text.as_str()))
                }
                _ => false,
            };
            if !right {
                let places: Vec<_> = report.disagreements.iter().flat_map(|d| &d.places).map(|p| &p.text).collect();
                wrong.push(format!("{at}: {found:?} at {places:?}, not {name}"));
            }
        }
    }
    assert!(cases >= 600, "only {cases} cases");
    assert!(wrong.is_empty(), "{} of {cases} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
