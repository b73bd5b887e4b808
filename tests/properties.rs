//! The promises, over arbitrary input: verbatim, in range, total, deterministic.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use saillant::export::fragment::Page;
use saillant::export::{Format, Wants, export};
use saillant::html;
use saillant::report::Report;
use saillant::snapshot::{Snapshot, plain};
use saillant::span::{Offsets, Unit};
use saillant::view::{self, Host, Look, Node};
use saillant::{Options, Scope};
use std::path::{Path, PathBuf};

/// Every line of the report is the text of its place, and every index of the report is in range.
fn check(snapshot: &Snapshot, scope: Scope, language: Option<&str>) -> Report {
    let options = Options { scope, language: language.map(str::to_string), ..Options::default() };
    let mut report = saillant::report(snapshot, &options);
    let again = saillant::report(snapshot, &options);
    assert_eq!(serde_json::to_string(&report).unwrap(), serde_json::to_string(&again).unwrap(), "not deterministic");
    report.for_each_line(&mut |line| {
        let block = &snapshot.blocks[line.block as usize].text;
        let place = block.get(line.start as usize..line.end as usize);
        assert_eq!(place, Some(line.text.as_str()), "not verbatim: block {} {}..{}", line.block, line.start, line.end);
        assert!(
            !line.text.is_empty() && line.text.trim() == line.text,
            "empty, or white space at an end: {:?}",
            line.text
        );
    });
    for name in &report.names {
        assert!(name.claims.iter().all(|&i| (i as usize) < report.claims.len()));
    }
    for d in &report.disagreements {
        assert!(d.places.len() >= 2, "a disagreement needs two places");
    }
    let mut utf16 = report.clone();
    let texts: Vec<&str> = snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    utf16.count_in(Unit::Utf16, &texts);
    let mut units: Vec<Option<Vec<u16>>> = vec![None; texts.len()];
    utf16.for_each_line(&mut |line| {
        let block = line.block as usize;
        let units = units[block].get_or_insert_with(|| texts[block].encode_utf16().collect());
        let there = units.get(line.start as usize..line.end as usize).map(String::from_utf16_lossy);
        assert_eq!(there.as_deref(), Some(line.text.as_str()), "not verbatim in UTF-16 units");
    });
    check_shown(snapshot, &utf16);
    assert!((0.0..=1.0).contains(&report.gate.probability) && (0.0..=1.0).contains(&report.language.confidence));
    report
}

/// Every word of the page in the view stands on the page; every form of export can be written.
fn check_shown(snapshot: &Snapshot, report: &Report) {
    for host in [Host::Overlay, Host::Popup, Host::Side, Host::Www] {
        let look = Look { host, ..Look::default() };
        let view = view::view(report, &look, &Page::new(snapshot, Unit::Utf16));
        let mut open = vec![&view];
        while let Some(node) = open.pop() {
            if node.class.split(' ').any(|c| ["v", "own", "marker"].contains(&c)) {
                let words = words_of(node);
                assert!(snapshot.blocks.iter().any(|b| b.text.contains(&words)), "not on the page: {words:?}");
            }
            open.extend(&node.children);
        }
    }
    let page = Page::new(snapshot, Unit::Utf16);
    let wants = Wants { words: &|key, _| key.to_string(), link: &|line| page.link(line), today: "" };
    for format in [Format::Markdown, Format::Json, Format::Csv, Format::Citation, Format::Apa, Format::Bibtex] {
        assert!(!export(report, format, &wants).is_empty());
    }
}

fn words_of(node: &Node) -> String {
    node.text.clone() + &node.children.iter().map(words_of).collect::<String>()
}

/// Pieces that the stages react to.
const PIECES: &[&str] = &[
    "17,6 milliards de dollars",
    "$17.6bn",
    "3,5 M€",
    "de 1 400 à 930",
    "12 %",
    "le 3 mars 2025",
    "T3 2025",
    "GPT-4",
    "3. Mai",
    "10^400",
    "«",
    "»",
    "“",
    "”",
    "„",
    "\"",
    "'",
    "’",
    " – ",
    "— ",
    "(",
    ")",
    "[",
    ". ",
    "… ",
    "? ",
    "! ",
    ", ",
    " : ",
    "\n",
    "\n\n",
    "\u{a0}",
    "\u{202f}",
    "M. Dupont",
    "Mme Martin",
    "z. B.",
    "e.g.",
    "U.S.",
    "selon",
    "a déclaré",
    "said",
    "sagte",
    "aurait été",
    "soll",
    "reportedly",
    "Meta",
    "Anne Martin",
    "PDG de Meta",
    "le procureur",
    "elle",
    "pourrait",
    "nous",
    "🙂",
    "e\u{301}",
    "١٢٣",
    "１２",
    "漢字。",
    "שלום",
    "http://a.b/c?d=1",
    "@nom",
    "#mot",
    "1",
    "0",
    ".",
    ",",
    "-",
];

/// Mark-up that parsing and extraction react to.
const TAGS: &[&str] = &[
    "<p>",
    "</p>",
    "<div class=\"content\">",
    "</div>",
    "<article>",
    "</article>",
    "<li>",
    "<ul>",
    "</ul>",
    "<br>",
    "<br><br>",
    "<blockquote>",
    "</blockquote>",
    "<cite>",
    "<a href=x>",
    "</a>",
    "<b>",
    "</b>",
    "<table><tr><td>",
    "</table>",
    "<h1>",
    "</h1>",
    "<h2>",
    "<div hidden>",
    "<script>",
    "</script>",
    "<style>",
    "<!--",
    "-->",
    "<pre>",
    "<title>",
    "<meta name=author content=x>",
    "<svg><text>",
    "&nbsp;",
    "&amp;",
    "&#x1F642;",
    "<",
    "<template>",
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":3}</script>",
    "<details><summary>",
];

fn one_of(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(pieces).prop_map(str::to_string)
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![6 => one_of(PIECES), 3 => "[a-zéA-Z]{1,9}", 1 => any::<String>()]
}

fn soup() -> impl Strategy<Value = String> {
    let joined = |v: Vec<(String, bool)>| v.into_iter().map(|(p, space)| if space { p + " " } else { p }).collect();
    prop::collection::vec((piece(), prop::bool::ANY), 0..120).prop_map(joined)
}

fn tag_soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![one_of(TAGS), piece()], 0..150).prop_map(|v| v.concat())
}

fn language() -> impl Strategy<Value = Option<&'static str>> {
    const CODES: &[&str] = &["fr", "en", "de", "es", "it", "pt", "nl", "xx"];
    prop_oneof![Just(None), prop::sample::select(CODES).prop_map(Some)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_any_language(text in soup(), language in language()) {
        let (snapshot, offsets) = plain::from_text(&text);
        for (block, at) in snapshot.blocks.iter().zip(&offsets) {
            let slice = text.get(*at..*at + block.text.len());
            prop_assert_eq!(slice, Some(block.text.as_str()), "plain text is not sliced verbatim");
        }
        check(&snapshot, Scope::Text, language);
    }

    #[test]
    fn any_page(page in tag_soup()) {
        let snapshot = html::snapshot(&page, "https://example.org/2025/07/a-page");
        check(&snapshot, Scope::Page, None);
        check(&snapshot, Scope::Selection, None);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&html::snapshot(&html::decode(&bytes), ""), Scope::Page, None);
    }

    #[test]
    fn offsets_agree_with_counting(text in soup(), at in 0.0..1.0f64) {
        let mut byte = (text.len() as f64 * at) as usize;
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let convert = |unit| Offsets::new(&text, unit).convert(&text, byte);
        prop_assert_eq!(convert(Unit::CodePoints), text[..byte].chars().count());
        prop_assert_eq!(convert(Unit::Utf16), text[..byte].encode_utf16().count());
        prop_assert_eq!(convert(Unit::Bytes), byte);
    }
}

/// Pages of the project's own writing.
fn sample_pages(dir: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() && path.file_name().is_some_and(|n| n != "node_modules") {
            sample_pages(&path, found);
        } else if path.extension().is_some_and(|e| e == "html") {
            found.push(path);
        }
    }
}

#[test]
fn every_sample_page_and_its_beginnings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = Vec::new();
    for dir in ["tests", "www"] {
        sample_pages(&root.join(dir), &mut pages);
    }
    assert!(pages.len() >= 3, "expected sample pages under tests/ and www/, found {}", pages.len());
    for path in pages {
        let page = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        check(&html::snapshot(&page, ""), Scope::Page, None);
        // A page that arrived in part, cut where nothing but its length decides.
        for eighth in 1..8 {
            let mut end = page.len() * eighth / 8;
            while !page.is_char_boundary(end) {
                end -= 1;
            }
            check(&html::snapshot(&page[..end], ""), Scope::Page, None);
        }
    }
}

#[test]
fn hostile_sizes_take_linear_time() {
    let started = std::time::Instant::now();
    let nested = "<div>".repeat(50_000) + "Il a dit 12 euros." + &"</div>".repeat(50_000);
    check(&html::snapshot(&nested, ""), Scope::Page, None);
    let open_quotes = "« Il a dit “ que 3 % ".repeat(20_000);
    let digits = "9".repeat(1_000_000);
    let many = "12 345,6 millions d’euros, ".repeat(40_000);
    let shouting = "LE GROUPE A PERDU 3 MILLIONS D’EUROS EN 2024 ".repeat(20_000);
    let words = "mot ".repeat(400_000);
    for text in [open_quotes, digits, many, shouting, words] {
        let (snapshot, _) = plain::from_text(&text);
        check(&snapshot, Scope::Text, Some("fr"));
    }
    // Generous on purpose: quadratic time would take hours, a slow machine takes seconds.
    assert!(started.elapsed().as_secs() < 300, "took {:?}", started.elapsed());
}
