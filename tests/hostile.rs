//! Pages that are not as pages should be: a sensible report all the same, in time.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used)]

use cpu_time::ThreadTime;
use saillant::certainty::Certainty;
use saillant::report::Report;
use saillant::snapshot::plain;
use saillant::{Options, Scope};
use std::time::Duration;

const SENTENCES: [&str; 5] = [
    "Le port de Brévanne a perdu 14 % de son trafic en 2025, selon la société Atlanport.",
    "La direction investira 48 millions d’euros dans deux grues.",
    "« Nous n’abandonnerons pas le quai nord », a dit Hélène Aubrac, présidente de la société.",
    "Les dockers demandent 300 embauches avant juin.",
    "Un armateur danois aurait signé une lettre d’intention.",
];

fn report_on(text: &str) -> Report {
    let (snapshot, _) = plain::from_text(text);
    saillant::report(&snapshot, &Options { scope: Scope::Text, ..Options::default() })
}

fn lines(report: &Report) -> Vec<&str> {
    report.claims.iter().map(|c| c.line.text.as_str()).collect()
}

#[test]
fn a_page_of_one_sentence_has_one_claim() {
    let report = report_on(SENTENCES[0]);
    assert_eq!(lines(&report), [SENTENCES[0]]);
    assert_eq!(report.claims[0].certainty, Certainty::Reported);
}

#[test]
fn capitals_throughout_hide_neither_the_language_nor_hedges() {
    let report = report_on(&SENTENCES.map(str::to_uppercase).join("\n\n"));
    assert_eq!(report.language.code, "fra");
    assert_eq!(report.claims.len(), SENTENCES.len());
    let hedged = |c: &&saillant::report::ClaimLine| c.certainty == Certainty::Unconfirmed;
    assert_eq!(
        report.claims.iter().filter(hedged).map(|c| c.line.text.as_str()).collect::<Vec<_>>(),
        [SENTENCES[4].to_uppercase()]
    );
}

#[test]
fn text_without_marks_keeps_its_hedge() {
    let bare = SENTENCES.map(|s| s.replace([',', '.', '«', '»', '\u{a0}'], "").to_lowercase()).join(" ");
    let report = report_on(&bare);
    assert_eq!(report.language.code, "fra");
    let sure = |c: &saillant::report::ClaimLine| matches!(c.certainty, Certainty::Asserted | Certainty::Reported);
    assert!(!report.claims.iter().any(sure), "a hedge inside must not be shown as fact");
    assert!(!report.figures.is_empty());
}

#[test]
fn a_mark_that_nothing_closes_makes_no_quotation_of_the_page() {
    let text = format!("« {}\n\n{}", SENTENCES[..2].join(" "), [SENTENCES[3], SENTENCES[4]].join(" "));
    let report = report_on(&text);
    assert!(report.quotes.iter().all(|q| q.line.text.len() < 100), "{:?}", report.quotes);
    assert_eq!(report.claims.len(), 4);
}

#[test]
fn every_language_of_a_mixed_page_may_have_a_claim() {
    let english = "The port of Brevanne lost 14% of its traffic in 2025, the company said.";
    let german = "Der Hafen verlor 14 Prozent seines Verkehrs, teilte das Unternehmen mit.";
    let report = report_on(&format!("{}\n\n{english}\n\n{german}", SENTENCES.join("\n\n")));
    assert_eq!(report.language.code, "fra");
    assert!(lines(&report).contains(&english) && lines(&report).contains(&german));
}

#[test]
fn what_the_page_says_twice_is_shown_once() {
    let report = report_on(&[SENTENCES, SENTENCES].concat().join("\n\n"));
    let mut shown = lines(&report);
    shown.sort_unstable();
    let all = shown.len();
    shown.dedup();
    assert_eq!(shown.len(), all);
    // Two numbers are two claims.
    let report =
        report_on("Brévanne a supprimé 120 postes au quai nord.\n\nBrévanne a supprimé 310 postes au quai nord.");
    assert_eq!(report.claims.len(), 2);
}

/// A text of about `words` words, its sentences all different.
fn long_text(words: usize) -> String {
    let subjects = ["Le port", "La direction", "Un armateur", "La région", "Le syndicat", "L’État"];
    let verbs = ["annonce", "refuserait", "demande", "a voté", "contestera"];
    let things = ["un plan de relance", "la vente du quai", "un prêt", "une enquête", "le départ des grues"];
    let mut out = String::new();
    for i in 0..words / 16 {
        let s = subjects[i % 6];
        let (v, t) = (verbs[i / 6 % 5], things[i / 30 % 5]);
        out += &format!("{s} {v} {t} pour {i} millions d’euros, selon Hélène Aubrac, « la patronne du quai {i} ». ");
        if i % 6 == 5 {
            out += "\n\n";
        }
    }
    out
}

/// The shortest of three reports, in the thread's own time.
fn least(text: &str) -> (Report, Duration) {
    let timed = |_| {
        let started = ThreadTime::now();
        let report = report_on(text);
        (report, started.elapsed())
    };
    (0..3).map(timed).min_by_key(|(_, time)| *time).expect("three runs")
}

#[test]
fn an_article_of_a_hundred_thousand_words_takes_time_in_proportion() {
    let time = |words: usize| {
        let (report, time) = least(&long_text(words));
        assert_eq!(report.claims.len(), saillant::CLAIMS);
        time
    };
    let (short, long) = (time(12_500), time(100_000));
    // Eight times the words; quadratic time would be sixty-four times as long.
    assert!(long < short * 30, "{short:?} for 12,500 words, {long:?} for 100,000");
}

#[test]
fn a_page_of_nothing_but_examined_claims_takes_time_in_proportion() {
    let time = |claims: usize| least(&format!("Rating\n\n{}", "Claim\n\nIt sank.\n\n".repeat(claims))).1;
    let (short, long) = (time(5_000), time(40_000));
    assert!(long < short * 16, "{short:?} for 5,000 claims, {long:?} for 40,000");
}
