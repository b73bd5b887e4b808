//! Quotations and speakers, specified by the case files in `tests/quotes/` (`fr.txt` explains the form),
//! and by what must hold for any text.

#![cfg(not(target_arch = "wasm32"))]
use proptest::prelude::*;
use saillant::lang::{LANGUAGES, Language, by_code};
use saillant::snapshot::plain;
use saillant::{Options, Reading, Scope, article, quote};
use std::fs;
use std::path::Path;

/// The quotations of a text: the words and the speaker's name.
fn quotes(text: &str, language: &'static Language) -> Vec<(String, String)> {
    let (snapshot, _) = plain::from_text(text);
    let article = article::chosen(&snapshot);
    let reading = Reading::of(&article, language);
    let marked = reading.quotes.iter().filter(|q| q.form != quote::QuoteForm::Indirect);
    marked
        .map(|q| {
            let speaker = q.speaker.as_ref().map_or("-", |s| s.name.as_str());
            (reading.text(q.span).to_string(), speaker.to_string())
        })
        .collect()
}

/// An article with its marks taken off, and what they say.
fn unmark(case: &str, place: &str) -> (String, Vec<(String, String)>) {
    let (mut text, mut expected) = (String::new(), Vec::new());
    let mut rest = case;
    while let Some(open) = rest.find('[') {
        let close = rest[open..].find(']').unwrap_or_else(|| panic!("{place}: no ] after [")) + open;
        let (words, speaker) =
            rest[open + 1..close].split_once('|').unwrap_or_else(|| panic!("{place}: no | between [ and ]"));
        text.push_str(&rest[..open]);
        text.push_str(words);
        expected.push((words.to_string(), speaker.to_string()));
        rest = &rest[close + 1..];
    }
    text.push_str(rest);
    (text, expected)
}

#[test]
fn every_language_finds_its_quotations_and_speakers() {
    let (mut wrong, mut marks) = (Vec::new(), 0);
    for language in LANGUAGES {
        let path = Path::new("tests/quotes").join(format!("{}.txt", language.code));
        let file = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let lines: Vec<&str> = file.lines().filter(|l| !l.starts_with("# ")).collect();
        for case in lines.join("\n").split("\n\n").filter(|c| !c.trim().is_empty()) {
            let case = case.trim().replace('\n', "\n\n");
            let (text, expected) = unmark(&case, &path.display().to_string());
            marks += expected.len();
            let found = quotes(&text, language);
            if found != expected {
                wrong.push(format!("{} {text}\n  expected {expected:?}\n  found    {found:?}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {marks} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(marks >= 150, "only {marks} cases");
}

#[test]
fn what_is_told_without_marks_is_what_somebody_said() {
    let mut wrong = Vec::new();
    for case in include_str!("told.txt").lines().filter(|l| !l.starts_with('#')) {
        let parts: Vec<&str> = case.split(" | ").collect();
        let (snapshot, _) = plain::from_text(parts[1]);
        let options = Options { scope: Scope::Text, language: Some(parts[0].to_string()), ..Options::default() };
        let told =
            saillant::report(&snapshot, &options).quotes.into_iter().find(|q| q.form == quote::QuoteForm::Indirect);
        let found = told.map(|q| (q.line.text, q.speaker.map(|s| s.name).unwrap_or_default()));
        let want = (parts[2] != "-").then(|| (parts[2].to_string(), parts[3].to_string()));
        if found != want {
            wrong.push(format!("{case}\n  found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_unbalanced_mark_does_not_swallow_the_page() {
    let text = format!("« Tout commence ici. {}", "Le maire a parlé lundi de la route et du pont. ".repeat(300));
    let found = quotes(&text, by_code("fr").unwrap());
    assert!(found.iter().all(|(words, _)| words.len() < 400));
}

proptest! {
    #[test]
    fn spans_are_words_of_the_text(
        text in "([A-ZÀ]?[a-zé]{1,6}[ ,.:!?\n«»„“”\"'’‘()–-]{1,3}){0,40}", which in 0..LANGUAGES.len()
    ) {
        let (snapshot, _) = plain::from_text(&text);
        let article = article::chosen(&snapshot);
        let reading = Reading::of(&article, LANGUAGES[which]);
        for q in &reading.quotes {
            prop_assert!(!reading.text(q.span).trim().is_empty());
            let words = q.speaker.iter().map(|s| s.span).chain(q.verb);
            for span in words {
                prop_assert!(article.blocks[span.block as usize].text.get(span.range()).is_some());
            }
        }
        prop_assert_eq!(reading.attributions.len(), reading.sentences.len());
        for name in &reading.names {
            prop_assert!(!name.mentions.is_empty());
        }
    }
}

/// On a page, the dash before a name belongs to the block; in a text it is cut off before.
#[test]
fn attribution_under_a_block_quotation_of_a_page() {
    let page = "<article><h1>Le port</h1><p>La présidente a pris la parole lundi devant les élus de la région.</p>\
        <blockquote><p>Nous ouvrirons la digue au public dès le printemps.</p><cite>– Odile Tison, présidente du port</cite>\
        </blockquote><p>Les élus voteront le budget en juin, après deux mois de débats.</p></article>";
    let snapshot = saillant::html::snapshot(page, "");
    let article = saillant::article::extract(&snapshot);
    let language = saillant::lang::by_code("fr").expect("French");
    let reading = saillant::Reading::of(&article, language);
    let speaker = reading.quotes.iter().find_map(|q| q.speaker.clone()).expect("a speaker");
    assert_eq!((speaker.name.as_str(), speaker.role.as_str()), ("Odile Tison", "présidente du port"));
}

/// Who each sentence of `tests/speakers/` is attributed to.
/// A heading that is wholly a quotation, above a paragraph: by language, heading, paragraph, and who says the heading;
/// nothing where the paragraph says it again, "-" where nobody below says most of it.
const HEADINGS: [(&str, &str, &str, &str); 6] = [
    (
        "fr",
        "« Les cuves du port étaient vides depuis avril »",
        "« Les cuves étaient vides, toutes, et cela depuis longtemps », raconte Maud Thévoz.",
        "Maud Thévoz",
    ),
    (
        "en",
        "“The harbour wall never had a chance”",
        "“That harbour wall never had a real chance of lasting”, said Priya Nair.",
        "",
    ),
    (
        "en",
        "“Nobody told the night shift about the leak”",
        "Priya Nair, who ran the crews, has left the company. “I would do it again tomorrow morning”, she said.",
        "-",
    ),
    (
        "de",
        "„Wir haben im Winter jeden Morgen gezittert“",
        "„Im Winter haben wir jeden Morgen im Stall gestanden und gezittert“, sagte Anna Berg.",
        "",
    ),
    (
        "es",
        "«El depósito municipal llevaba meses vacío»",
        "«El depósito estaba vacío y la bomba municipal también», contó Ana Roca.",
        "Ana Roca",
    ),
    ("it", "«Nessuno aveva controllato quelle vasche»", "La cooperativa tace da lunedì sulla vicenda.", "-"),
];

#[test]
fn a_heading_in_marks_is_said_by_who_says_it_below() {
    let mut wrong = Vec::new();
    for (code, heading, paragraph, speaker) in HEADINGS {
        let html = format!("<article><h1>Title of it all</h1><h2>{heading}</h2><p>{paragraph}</p></article>");
        let snapshot = saillant::html::snapshot(&html, "");
        let whole = saillant::article::chosen(&snapshot);
        let language = by_code(code).unwrap_or_else(|| panic!("{code} is no language"));
        let reading = Reading::of(&whole, language);
        let marks: &[char] = &['«', '»', '“', '”', '„', ' '];
        let said = reading.quotes.iter().find(|q| heading.trim_matches(marks) == reading.text(q.span));
        let name = said.map_or("", |q| q.speaker.as_ref().map_or("-", |s| s.name.as_str()));
        if name != speaker {
            wrong.push(format!("{heading}: found {name:?}, not {speaker:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_knows_whose_sentence_it_is() {
    let (mut wrong, mut cases) = (Vec::new(), 0);
    for language in LANGUAGES {
        let path = Path::new("tests/speakers").join(format!("{}.txt", language.code));
        let file = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        for line in file.lines().filter(|l| !l.starts_with("# ") && !l.is_empty()) {
            let (text, expected) =
                line.split_once(" => ").unwrap_or_else(|| panic!("{}: no => in {line}", path.display()));
            let (snapshot, _) = plain::from_text(text);
            let article = article::chosen(&snapshot);
            let reading = Reading::of(&article, language);
            let names = reading.attributions.iter().map(|a| a.as_ref().map_or("-", |s| s.name.as_str()));
            // Without a bar, whom the first sentence that has a source is attributed to.
            let found = match expected.contains(" | ") {
                true => names.collect::<Vec<_>>().join(" | "),
                false => names.into_iter().find(|&name| name != "-").unwrap_or("-").to_string(),
            };
            cases += 1;
            if found != expected {
                wrong.push(format!("{} {text}\n  expected {expected}, found {found}", language.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {cases} wrong\n{}", wrong.len(), wrong.join("\n"));
}
