//! A hedge is the sentence's: every line taken from it carries it, wherever it is shown.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::certainty::Certainty;
use saillant::export::fragment::Page;
use saillant::export::{Format, Wants, export};
use saillant::html;
use saillant::report::Report;
use saillant::snapshot::{Snapshot, plain};
use saillant::span::Unit;
use saillant::view::{self, Host, Look, Node};
use saillant::{Options, Reading, Scope, article, lang, language};

/// One hedged sentence with a figure, a date and a quotation; one that the page vouches for.
const FR: &str = "<html lang=fr><title>Velmar Énergie et le port de Brévanne</title><body><article>\
    <h1>Velmar Énergie et le port de Brévanne</h1>\
    <p>Velmar Énergie, installée à Brévanne depuis trente ans, emploie 4 200 personnes dans six usines de la côte.</p>\
    <p>Le groupe aurait signé le 12 mars 2025 un contrat de 890 millions d’euros avec le port.</p>\
    <p>Le directeur aurait répondu : « Nous ne paierons pas un seul centime de plus pour ce quai. »</p>\
    <p>La préfecture a ouvert le 3 juin 2024 une enquête publique, qui a recueilli 1 150 avis.</p></article>";

const EN: &str = "<html lang=en><title>Lantern Water and the northern plant</title><body><article>\
    <h1>Lantern Water and the northern plant</h1>\
    <p>Lantern Water bills 310,000 households on the north coast by remote meter and runs two plants there.</p>\
    <p>The company reportedly signed a contract worth $890 million on 12 March 2025 for the northern plant.</p>\
    <p>“We will not pay a single cent more than this,” the director allegedly told the council.</p>\
    <p>The council opened an inquiry on 3 June 2024, which has received 1,150 letters from the public.</p></article>";

const DE: &str = "<html lang=de><title>Nordwasser und das Werk in Brehna</title><body><article>\
    <h1>Nordwasser und das Werk in Brehna</h1>\
    <p>Nordwasser versorgt 310.000 Haushalte an der Küste und betreibt dort seit dreißig Jahren zwei Werke.</p>\
    <p>Der Konzern soll am 12. März 2025 einen Vertrag über 890 Millionen Euro unterschrieben haben.</p>\
    <p>„Wir zahlen für dieses Werk keinen einzigen Cent mehr“, sagte der Direktor angeblich vor dem Stadtrat.</p>\
    <p>Der Stadtrat hat am 3. Juni 2024 eine Untersuchung begonnen, zu der 1.150 Briefe eingegangen sind.</p></article>";

fn read(html: &str) -> (Snapshot, Report) {
    let snapshot = html::snapshot(html, "https://example.org/a");
    let report = saillant::report(&snapshot, &Options { scope: Scope::Page, ..Options::default() });
    (snapshot, report)
}

fn taken(html: &str, format: Format) -> String {
    let (snapshot, report) = read(html);
    let page = Page::new(&snapshot, Unit::Bytes);
    let words = |key: &str, _: &[&str]| format!("<{key}>");
    export(&report, format, &Wants { words: &words, link: &|line| page.link(line), today: "" })
}

fn all(node: &Node) -> Vec<&Node> {
    std::iter::once(node).chain(node.children.iter().flat_map(all)).collect()
}

fn text(node: &Node) -> String {
    node.text.clone() + &node.children.iter().map(text).collect::<String>()
}

fn has(node: &Node, class: &str) -> bool {
    node.class.split(' ').any(|c| c == class)
}

#[test]
fn figures_dates_and_quotations_are_as_sure_as_their_sentence() {
    for html in [FR, EN, DE] {
        let (_, report) = read(html);
        let figure = |part: &str| report.figures.iter().find(|f| f.line.text.contains(part)).expect(part).certainty;
        assert_eq!(figure("890"), Certainty::Unconfirmed, "{html}");
        assert_eq!(figure("150"), Certainty::Asserted, "{html}");
        let date = |part: &str| report.dates.iter().find(|f| f.line.text.contains(part)).expect(part).certainty;
        assert_eq!(date("2025"), Certainty::Unconfirmed, "{html}");
        assert_eq!(date("2024"), Certainty::Asserted, "{html}");
        let quotes: Vec<Certainty> = report.quotes.iter().map(|q| q.certainty).collect();
        assert_eq!(quotes, [Certainty::Unconfirmed], "{html}");
    }
}

#[test]
fn the_view_shows_the_badge_beside_each() {
    for html in [FR, EN, DE] {
        let (snapshot, report) = read(html);
        let look = Look { host: Host::Overlay, ..Look::default() };
        let view = view::view(&report, &look, &Page::new(&snapshot, Unit::Bytes));
        let lines = |part: &str, tag: &str| -> Vec<(String, bool)> {
            let part = all(&view).into_iter().find(|n| has(n, part)).expect(part);
            let lines = all(part).into_iter().filter(|n| n.tag == tag && has(n, "line"));
            lines.map(|n| (text(n), all(n).iter().any(|n| has(n, "unconfirmed")))).collect()
        };
        for (part, tag, hedged, plain) in
            [("figures", "tr", "890", "150"), ("timeline", "li", "2025", "2024"), ("quotes", "li", "", "\u{0}")]
        {
            for (words, badge) in lines(part, tag) {
                assert!(badge || !words.contains(hedged), "{part}: no badge in {words:?}");
                assert!(!badge || !words.contains(plain), "{part}: a badge in {words:?}");
            }
        }
    }
}

#[test]
fn markdown_says_it_of_each_line() {
    for html in [FR, EN, DE] {
        let markdown = taken(html, Format::Markdown);
        let lines: Vec<&str> = markdown.lines().filter(|l| l.contains("890") && !l.starts_with('#')).collect();
        // Once as a line of the summary or of the claims, once as a figure, once with its date.
        assert!(lines.len() >= 3, "{markdown}");
        for line in lines {
            assert!(line.contains("<certainty_unconfirmed>"), "{line}\nin {markdown}");
        }
        let plain = markdown.lines().filter(|l| l.contains("150") && l.contains("<certainty_"));
        assert_eq!(plain.count(), 0, "{markdown}");
    }
}

#[test]
fn json_and_csv_say_it_of_each_figure() {
    for html in [FR, EN, DE] {
        let json: serde_json::Value = serde_json::from_str(&taken(html, Format::Json)).unwrap();
        for part in ["figures", "dates", "quotes"] {
            for line in json[part].as_array().unwrap() {
                let hedged = ["890", "2025"].iter().any(|w| line["line"]["text"].as_str().unwrap().contains(w));
                let want = if hedged || part == "quotes" { "unconfirmed" } else { "asserted" };
                assert_eq!(line["certainty"], want, "{line}");
            }
        }
        let csv = taken(html, Format::Csv);
        let column = csv.lines().next().unwrap().split(',').position(|c| c == "certainty").expect("the column");
        for row in csv.lines().skip(1) {
            let words = row.trim_start_matches('"').split([',', '"']).next().unwrap();
            let want = if row.contains("890") { "unconfirmed" } else { "asserted" };
            assert!(row.contains(&format!(",{want},")), "no {want} in column {column} of {words:?}: {row}");
        }
    }
}

/// The marks stand in other sentences than the hedge: what is quoted is decided on the paragraph, once for all stages.
#[test]
fn a_hedge_in_the_middle_of_a_quotation_is_the_speakers() {
    for (text, hedge) in [
        (
            "« Le contrat est signé depuis le printemps et personne ne le conteste. Le groupe aurait dû attendre l'avis des communes. Nous paierons notre part », a déclaré Anne Martin.",
            "Le groupe aurait dû attendre l'avis des communes.",
        ),
        (
            "“The contract stands, and nobody in this town has questioned it since spring. The plant reportedly cost far too much. We shall pay our part of it,” said Anne Martin.",
            "The plant reportedly cost far too much.",
        ),
    ] {
        let (snapshot, _) = plain::from_text(text);
        let article = article::chosen(&snapshot);
        let language = lang::by_code(&language::of_article(&article).code).unwrap();
        let reading = Reading::of(&article, language);
        let at = reading.sentences.iter().position(|&s| reading.text(s) == hedge).expect(text);
        assert!(reading.graded[at].words.iter().all(|(w, _)| w.quoted), "not taken for quoted: {hedge}");
    }
}

/// A fact-check: the claim that it examines, as its own linked data and labels say, and what it found.
const CHECK: &str = "<html lang=en><title>Does the Dunmore lighthouse sink by a metre a year?</title>\
    <script type='application/ld+json'>{\"@type\":\"ClaimReview\",\"claimReviewed\":\"LINKED\"}</script><body><article>\
    <h1>Does the Dunmore lighthouse sink by a metre a year?</h1>\
    <h3>LABEL</h3><p>The lighthouse of Dunmore has sunk by one metre a year since 2019.</p>\
    <h3>VERDICT</h3><p>The survey of 2025 shows no movement of the tower at all, the coast guard told us on Monday.</p>\
    <p>The tower was measured 14 times between 2019 and 2025 by the harbour office and two universities.</p>\
    <p>All 14 measurements lie within three millimetres of each other, which is less than the error of the method.</p></article>";

#[test]
fn a_claim_that_the_article_examines_is_not_vouched_for() {
    let claim = "The lighthouse of Dunmore has sunk by one metre a year since 2019.";
    let other = "Ferries to Dunmore will stop in May.";
    for (linked, label, verdict, examined) in [
        (claim, "Background", "Sources", true),
        (other, "Claim", "Sources", true),
        ("", "What was claimed", "Our rating", true),
        ("", "Claim", "Sources", false),
        ("", "Background", "Our rating", false),
    ] {
        let page = CHECK.replace("LINKED", linked).replace("LABEL", label).replace("VERDICT", verdict);
        let (_, report) = read(&page);
        let shown = report.claims.iter().find(|c| c.line.text == claim);
        let certainty = shown.map(|c| c.certainty);
        let expected = if examined { Certainty::Unconfirmed } else { Certainty::Asserted };
        assert!(certainty.is_none_or(|found| found == expected), "{linked} {label} {verdict}: {certainty:?}");
        assert!(examined || certainty.is_some(), "the claim is among the lines where nobody examines it");
        let found = report.claims.iter().find(|c| c.line.text.starts_with("The tower was measured"));
        assert_eq!(found.map(|c| c.certainty), Some(Certainty::Asserted), "{linked} {label} {verdict}");
    }
}
