//! The view: every word of the page in it is the page's, everything else is a message that exists; and nothing
//! that a painter would not paint.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::article::NotArticle;
use saillant::export::fragment::Page;
use saillant::html;
use saillant::report::Report;
use saillant::snapshot::{Snapshot, plain};
use saillant::span::Unit;
use saillant::view::{self, Host, Look, Node, State, Words};
use saillant::{Options, Scope};
use std::path::Path;

fn samples() -> Vec<(String, Snapshot)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples");
    let mut samples: Vec<_> = std::fs::read_dir(dir).unwrap().flatten().map(|e| e.path()).collect();
    samples.sort();
    assert!(samples.len() >= 3);
    let read = |path: &Path| html::snapshot(&std::fs::read_to_string(path).unwrap(), "https://example.org/a");
    samples.iter().map(|path| (path.display().to_string(), read(path))).collect()
}

fn report(snapshot: &Snapshot) -> Report {
    let mut report = saillant::report(snapshot, &Options { scope: Scope::Page, ..Options::default() });
    let texts: Vec<&str> = snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    report.count_in(Unit::Utf16, &texts);
    report
}

fn view_of(snapshot: &Snapshot, host: Host) -> Node {
    let look = Look { host, site_on: Some(true), ..Look::default() };
    view::view(&report(snapshot), &look, &Page::new(snapshot, Unit::Utf16))
}

/// The view of a text that the reader selected: it need be no article.
fn view_of_selection(text: &str) -> Node {
    let snapshot = plain::from_text(text).0;
    let report = saillant::report(&snapshot, &Options { scope: Scope::Selection, ..Options::default() });
    view::view(&report, &Look { host: Host::Www, ..Look::default() }, &Page::new(&snapshot, Unit::Utf16))
}

fn views() -> Vec<(String, Node)> {
    let mut views = Vec::new();
    for host in [Host::Overlay, Host::Popup, Host::Side, Host::Www] {
        for (name, snapshot) in samples() {
            views.push((format!("{name} {host:?}"), view_of(&snapshot, host)));
        }
        let look = Look { host, ..Look::default() };
        for code in [
            "reading",
            "restricted",
            "store",
            "pdf",
            "file",
            "access",
            "empty",
            "selection",
            "large",
            "orphaned",
            "busy",
            "loading",
            "internal",
        ] {
            let state = State::of(code);
            assert!(state.message().ends_with(code), "{code}");
            views.push((code.to_string(), view::state(state, &look)));
        }
        let (_, snapshot) = samples().remove(0);
        let mut refused = report(&snapshot);
        refused.gate.probability = 0.1;
        use NotArticle::{Empty, Form, Forum, List, Other, Product, TooShort};
        for reason in [Empty, TooShort { words: 12 }, List, Forum, Product, Form, Other] {
            refused.gate.reason = Some(reason.clone());
            views.push((format!("{reason:?}"), view::view(&refused, &look, &Page::new(&snapshot, Unit::Utf16))));
        }
    }
    views
}

#[test]
fn a_long_report_does_not_weigh_on_the_page() {
    let html: String = (0..3000)
        .map(|i| {
            format!(
                "<p>En {}, l’usine numéro {i} a vendu {} tonnes d’acier, dit « Anne Lebrun », et {} % de plus.</p>",
                1000 + i,
                40 + i * 7,
                i + 2
            )
        })
        .collect();
    let snapshot = html::snapshot(&format!("<article><h1>Acier</h1>{html}</article>"), "https://example.org/a");
    let view = view_of(&snapshot, Host::Overlay);
    let nodes = all(&view).len();
    assert!(nodes < 6000, "expected a few thousand nodes at most, found {nodes}");
    assert!(all(&view).iter().any(|n| n.key == "beyond"), "expected the view to say that there is more");
}

#[test]
fn what_is_put_off_is_the_rest_of_the_same_view() {
    for (name, snapshot) in samples() {
        let whole = view_of(&snapshot, Host::Overlay);
        let mut first = whole.clone();
        view::put_off(&mut first);
        let body = |view: &Node| all(view).into_iter().find(|n| n.class == "body").cloned().unwrap_or_default();
        let (all, mut shown) = (body(&whole).children, body(&first));
        let rest: Vec<Node> = serde_json::from_str(&shown.later).unwrap();
        assert!(!shown.children.is_empty() && !rest.is_empty(), "{name}: expected sections on both sides");
        shown.children.extend(rest);
        assert_eq!(shown.children, all, "{name}");
    }
}

fn all(node: &Node) -> Vec<&Node> {
    let mut found = vec![node];
    for child in &node.children {
        found.extend(all(child));
    }
    found
}

fn text(node: &Node) -> String {
    node.text.clone() + &node.children.iter().map(text).collect::<String>()
}

fn has(node: &Node, class: &str) -> bool {
    node.class.split(' ').any(|c| c == class)
}

#[test]
fn words_of_the_page_are_verbatim() {
    for (name, snapshot) in samples() {
        let facts = report(&snapshot).facts;
        for host in [Host::Overlay, Host::Www] {
            let view = view_of(&snapshot, host);
            let mut lines = 0;
            for node in all(&view).into_iter().filter(|n| has(n, "v") || has(n, "own") || has(n, "marker")) {
                let words = text(node);
                assert!(snapshot.blocks.iter().any(|b| b.text.contains(&words)), "{name}: not on the page: {words:?}");
                lines += 1;
            }
            assert!(lines > 12, "{name}: only {lines} lines");
            for node in all(&view).into_iter().filter(|n| n.line.is_some()) {
                let line = node.line.as_ref().unwrap();
                let units: Vec<u16> = snapshot.blocks[line.block as usize].text.encode_utf16().collect();
                let there = String::from_utf16(&units[line.start as usize..line.end as usize]).unwrap();
                assert_eq!(there, line.text, "{name}");
            }
            let title = all(&view).into_iter().find(|n| has(n, "title")).expect("a title");
            assert_eq!(text(title), facts.title);
        }
    }
}

/// What the summary shows is not shown again among the key claims, and nothing is lost by that.
#[test]
fn each_claim_is_shown_once() {
    for (name, snapshot) in samples() {
        let report = report(&snapshot);
        let view = view_of(&snapshot, Host::Overlay);
        let lists: Vec<&Node> = all(&view).into_iter().filter(|n| has(n, "claims")).collect();
        assert_eq!(lists.len(), 2, "{name}: in short, and the others");
        let items = lists.iter().flat_map(|list| all(list)).filter(|n| n.tag == "li");
        let mut shown: Vec<String> = items.map(|n| format!("{:?}", n.line.as_ref().unwrap())).collect();
        let lines = report.summary.iter().chain(&report.claims).map(|c| format!("{:?}", c.line));
        let mut wanted: Vec<String> = lines.collect();
        shown.sort();
        wanted.sort();
        assert!(wanted.windows(2).any(|w| w[0] == w[1]), "{name}: no line is in both, the test tests nothing");
        wanted.dedup();
        assert_eq!(shown, wanted, "{name}");
        let tab = all(&view).into_iter().find(|n| n.key == "tab_claims").expect("a tab");
        assert_eq!(tab.args, [Words::count(wanted.len())], "{name}");
    }
}

/// Whoever reads half an article must know it before the first line.
#[test]
fn a_page_that_shows_only_a_beginning_says_so_in_the_head() {
    let (name, snapshot) = samples().remove(0);
    let mut report = report(&snapshot);
    for cut in [true, false] {
        report.coverage.cut = cut;
        let view = view::view(&report, &Look::default(), &Page::new(&snapshot, Unit::Utf16));
        let head = all(&view).into_iter().find(|n| has(n, "head")).expect("a head");
        assert_eq!(all(head).iter().any(|n| n.key == "coverage_cut"), cut, "{name}");
    }
}

/// A site that signs with its own name, with or without its domain's ending, is named once.
#[test]
fn a_site_that_signs_itself_is_named_once() {
    let (_, snapshot) = samples().remove(0);
    let mut report = report(&snapshot);
    for (byline, site, shown) in [
        ("Le Quai", "Le Quai.fr", false),
        ("LE QUAI.FR", "Le Quai", false),
        ("Le Quai", "Le Quai", false),
        ("Inès Karoubi", "Le Quai.fr", true),
        ("M. Karoubi", "M.fr", true),
    ] {
        (report.facts.byline, report.facts.site) = (byline.into(), site.into());
        let view = view::view(&report, &Look::default(), &Page::new(&snapshot, Unit::Utf16));
        let head = all(&view).into_iter().find(|n| has(n, "head")).expect("a head");
        let named = all(head).iter().filter(|n| n.text == byline || n.text == site).count();
        assert_eq!(named, 1 + usize::from(shown), "{byline}, {site}");
    }
}

/// A long clause is shown around its figure: cut between words, the page's own words, the figure in it.
#[test]
fn long_clauses_are_cut_between_words() {
    let long = "la commune de Saint-Vallier, qui attendait depuis neuf ans une réponse du ministère et de la région, \
                versera 12 millions d’euros sur cinq ans au syndicat qui exploitera la ligne jusqu’à la frontière";
    let html =
        format!("<html lang=fr><body><article><h1>La ligne</h1><p>Mardi soir, {long}.</p></article></body></html>");
    let mut snapshot = html::snapshot(&html, "https://example.org/a");
    snapshot.title = "La ligne".into();
    let mut report = saillant::report(&snapshot, &Options { scope: Scope::Selection, ..Options::default() });
    report.count_in(Unit::Utf16, &snapshot.blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>());
    let figure = report.figures.iter_mut().find(|f| f.line.text.starts_with("12 millions")).expect("the figure");
    let (block, before) = (figure.line.block, "Mardi soir, ".len() as u32);
    figure.clause = saillant::report::Line {
        text: long.into(),
        block,
        start: before,
        end: before + long.encode_utf16().count() as u32,
        ..Default::default()
    };
    let view = view::view(&report, &Look::default(), &Page::new(&snapshot, Unit::Utf16));
    let cut =
        all(&view).into_iter().find(|n| has(n, "cut-start") && has(n, "cut-end")).expect("a clause cut at both ends");
    let words = text(cut);
    let (left, right) = long.split_once(&words).expect("the page's own words");
    assert!(left.ends_with(' ') && right.starts_with(' '), "cut inside a word: {words:?}");
    let hits: Vec<String> = all(cut).into_iter().filter(|n| has(n, "hit")).map(text).collect();
    assert_eq!(hits, ["12 millions d’euros"]);
}

#[test]
fn emphasis_adds_no_words() {
    let (name, snapshot) = samples().remove(0);
    let view = view_of(&snapshot, Host::Overlay);
    let hits: Vec<String> = all(&view).into_iter().filter(|n| has(n, "hit")).map(text).collect();
    assert!(hits.len() > 3, "{name}: {hits:?}");
    for line in all(&view).into_iter().filter(|n| has(n, "v") && n.children.len() > 1) {
        assert!(line.text.is_empty(), "words beside children would be painted twice");
    }
}

#[test]
fn painters_take_everything() {
    for (name, view) in views() {
        for node in all(&view) {
            assert!(node.tag.is_empty() || view::TAGS.contains(&node.tag.as_str()), "{name}: tag {}", node.tag);
            for (attr, value) in &node.attrs {
                assert!(view::allowed(attr, value), "{name}: {attr}={value}");
            }
            assert!(node.labels.iter().all(|(attr, _)| view::allowed(attr, "")), "{name}: {:?}", node.labels);
            assert!(node.key.is_empty() || node.text.is_empty(), "{name}: words and a message in one node");
            assert!(node.tag != "button" || node.action.is_some(), "{name}: a button that does nothing");
        }
    }
}

/// The two painters are written in two languages; what they may paint is one list.
#[test]
fn both_painters_take_the_same() {
    let script = include_str!("../extension/content/paint.js");
    let list = |name: &str| -> Vec<String> {
        let body = script.split(&format!("const {name} = new Set(")).nth(1).unwrap().split(".split").next().unwrap();
        let mut words: Vec<_> =
            body.split('\'').skip(1).step_by(2).flat_map(str::split_whitespace).map(String::from).collect();
        words.sort();
        words
    };
    for (name, ours) in [("TAGS", view::TAGS), ("ATTRIBUTES", view::ATTRIBUTES)] {
        let mut ours: Vec<_> = ours.iter().map(|w| w.to_string()).collect();
        ours.sort();
        assert_eq!(list(name), ours, "{name} of paint.js and of view.rs");
    }
}

#[test]
fn no_text_of_a_page_becomes_an_attribute_that_acts() {
    for (attr, value) in [("onclick", "x"), ("style", "x"), ("src", "x"), ("href", "javascript:x"), ("href", "data:,x")]
    {
        assert!(!view::allowed(attr, value), "{attr}={value}");
    }
    assert!(view::allowed("href", "https://example.org/"));
    for tag in ["script", "style", "iframe", "object", "embed", "form", "template", "link", "meta", "base"] {
        assert!(!view::TAGS.contains(&tag), "{tag}");
    }
}

#[test]
fn every_message_has_words_and_its_places_are_filled() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = std::fs::read_to_string(root.join("extension/_locales/en/messages.json")).unwrap();
    let words: serde_json::Value = serde_json::from_str(&words).unwrap();
    for (name, view) in views() {
        for node in all(&view) {
            let labels = node.labels.iter().map(|(_, key)| key);
            for key in std::iter::once(&node.key).chain(labels).filter(|k| !k.is_empty()) {
                let message = words[key]["message"].as_str().unwrap_or_else(|| panic!("{name}: no message {key}"));
                let places = (1..9).take_while(|n| message.contains(&format!("${n}"))).count();
                assert_eq!(places, node.args.len(), "{name}: {key}: {message}");
            }
        }
    }
}

#[test]
fn names_of_controls_and_headings() {
    for (name, view) in views() {
        for node in all(&view) {
            let named = |n: &Node| !n.key.is_empty() || n.labels.iter().any(|(a, _)| a == "aria-label" || a == "title");
            if node.tag == "button" {
                assert!(named(node) || node.children.iter().any(named), "{name}: a button without a name: {node:?}");
            }
            if node.tag == "svg" {
                assert!(node.attrs.contains(&("aria-hidden".into(), "true".into())), "{name}: a drawing is read aloud");
            }
        }
        let status = all(&view).into_iter().filter(|n| n.attrs.contains(&("role".into(), "status".into()))).count();
        assert_eq!(status, 1, "{name}: one polite announcement");
        assert!(all(&view).iter().filter(|n| n.tag == "h1").count() <= 1, "{name}");
    }
}

#[test]
fn figures_are_compared_only_where_they_count_in_the_same_unit() {
    let (_, snapshot) = samples().remove(1);
    let view = view_of(&snapshot, Host::Overlay);
    let rows: Vec<&Node> = all(&view).into_iter().filter(|n| n.tag == "tr" && has(n, "line")).collect();
    assert!(rows.len() > 5);
    let widths = |n: &Node| -> Vec<f64> {
        let bars = all(n).into_iter().filter(|b| has(b, "scale-is"));
        bars.filter_map(|b| b.attrs.iter().find(|a| a.0 == "width")?.1.strip_suffix('%')?.parse().ok()).collect()
    };
    let all_widths: Vec<f64> = rows.iter().flat_map(|r| widths(r)).collect();
    assert!(all_widths.contains(&100.0) && all_widths.iter().all(|w| (0.0..=100.0).contains(w)), "{all_widths:?}");
}

#[test]
fn values_have_a_form_without_a_locale() {
    let number = |number, unit: &str| Words::Number { number, unit: unit.into() };
    assert_eq!(number(14.5, "EUR").plain(), "14.5 EUR");
    assert_eq!(Words::count(3).plain(), "3");
    let range = Words::Between { between: Box::new([number(1.0, ""), number(2.0, "")]) };
    assert_eq!(range.plain(), "1–2");
    for words in [number(14.5, "EUR"), range, Words::from("x"), Words::Date { date: "2026-03".into() }] {
        let json = serde_json::to_string(&words).unwrap();
        assert_eq!(serde_json::from_str::<Words>(&json).unwrap(), words, "{json}");
    }
}

/// A figure alone does not say what it is of: the reader sees the words around it, too.
#[test]
fn what_does_not_add_up_is_shown_with_its_words() {
    let html = "<html lang=en><title>Lantern Water loses meters</title><body><article><h1>Lantern Water loses meters</h1>\
        <p>Lantern Water is a utility of the north coast with two plants, and it bills every household by remote meter.</p>\
        <p>The company said on Tuesday that 4.6 million readings had failed, not the 3.1 million it gave on Sunday.</p>\
        <p>Its director has promised a full account of the failure to the council before the end of the summer.</p>\
        </article>";
    let snapshot = html::snapshot(html, "https://example.org/a");
    let report = report(&snapshot);
    let [found] = &report.disagreements[..] else { panic!("expected one, found {:?}", report.disagreements) };
    assert_eq!(found.places.iter().map(|p| p.text.as_str()).collect::<Vec<_>>(), ["4.6 million", "3.1 million"]);
    let view = view_of(&snapshot, Host::Overlay);
    let notes = all(&view).into_iter().filter(|node| has(node, "note"));
    let shown: Vec<String> = notes.flat_map(all).filter(|node| has(node, "v")).map(text).collect();
    assert_eq!(shown.len(), 2, "{shown:?}");
    assert!(shown[0].contains("4.6 million readings had failed"), "{shown:?}");
    assert!(shown[1].contains("3.1 million it gave on Sunday"), "{shown:?}");
}

/// "for the second time" is no figure of the claim.
#[test]
fn ordinals_are_not_emphasised_in_a_claim() {
    let html = "<html lang=en><title>Lantern Water raises its tariff</title><body><article><h1>Lantern Water raises its tariff</h1>\
        <p>Lantern Water is a utility of the north coast with two plants, and it bills every household by remote meter.</p>\
        <p>The company said on Tuesday that it raised its tariff by 12% for the second time this year.</p>\
        <p>Its director has promised a full account of the failure to the council before the end of the summer.</p>\
        </article>";
    let snapshot = html::snapshot(html, "https://example.org/a");
    let view = view_of(&snapshot, Host::Overlay);
    let claims = all(&view).into_iter().filter(|node| has(node, "claims"));
    let hits: Vec<String> = claims.flat_map(all).filter(|node| has(node, "hit")).map(text).collect();
    assert!(hits.iter().any(|hit| hit == "12%"), "{hits:?}");
    assert!(!hits.iter().any(|hit| hit == "second"), "{hits:?}");
}

/// A Chinese page has a reading time, too, though no spaces part its words.
#[test]
fn signs_without_spaces_take_time_to_read() {
    let first = "港口城市计划在明年春天之前更换所有旧水表并公布费用。".repeat(12);
    let second = "市政府说新水表将由三家本地公司安装并接受独立检查。".repeat(12);
    let html = format!(
        "<html lang=zh><title>水表</title><body><article><h1>水表更换计划</h1><p>{first}</p><p>{second}</p></article>"
    );
    let report = report(&html::snapshot(&html, "https://example.org/a"));
    assert!((300..500).contains(&report.words), "{}", report.words);
    assert!(report.minutes >= 2, "{}", report.minutes);
}

#[test]
fn figures_are_grouped_and_no_clock_time_is_among_them() {
    let text = "Reopening\n\nThe council will spend 14 million euros on the bridge, it said on Tuesday. The work took 18 months \
                and cost 12 million euros before it. Some 40 % of the lorries will use it, against 25 % today.\n\n\
                The bridge opens at 10:30 for the second time. Around 3,200 cars a day are expected, and 900 bicycles. \
                The whole plan of the region comes to 900 million euros.";
    let view = view_of_selection(text);
    let figures = all(&view).into_iter().find(|n| n.class == "part figures").expect("figures").clone();
    let headings: Vec<&str> = all(&figures).iter().filter(|n| n.tag == "h3").map(|n| n.key.as_str()).collect();
    assert_eq!(headings[..3], ["figures_money", "figures_shares", "figures_counts"], "{headings:?}");
    let rows: Vec<String> = all(&figures).iter().filter(|n| n.class == "own").map(|n| n.text.clone()).collect();
    assert!(rows.iter().all(|own| !own.contains("10:30") && !own.contains("second")), "{rows:?}");
    let full = all(&figures).into_iter().find(|n| n.key == "scale").expect("what a full bar stands for").args.clone();
    // 900 million would leave nothing of the others.
    assert_eq!(full[0].plain(), "14000000 EUR");
}

#[test]
fn quotations_stand_under_who_speaks() {
    let text = "Strike\n\n\"We will not sign,\" said Anna Keller, who leads the union. \"The offer is fair,\" said Paul Brandt, \
                the mayor.\n\n\"Nobody asked us,\" said Anna Keller. \"We are ready to talk again,\" said Paul Brandt.";
    let view = view_of_selection(text);
    let voices: Vec<&Node> = all(&view).into_iter().filter(|n| n.class == "voice").collect();
    assert_eq!(voices.len(), 2, "one head for each of the two speakers");
}

#[test]
fn only_words_in_marks_get_marks() {
    let page = "The quay stays open, said the mayor. \"It is as safe as any quay of the county\", said Ann Cole on Monday. \
        Tom Reed added that the ferry company would replace both boats before the summer of 2028.";
    let view = view_of_selection(page);
    let quotes = all(&view).into_iter().find(|n| has(n, "quotes")).expect("quotations");
    let marked: Vec<String> = all(quotes).into_iter().filter(|n| n.tag == "blockquote").map(text).collect();
    assert_eq!(marked, ["It is as safe as any quay of the county"]);
    let told = all(quotes).into_iter().find(|n| n.tag == "p" && has(n, "v")).expect("reported speech");
    assert_eq!(text(told), "the ferry company would replace both boats before the summer of 2028");
    let badges: Vec<&Node> = all(quotes).into_iter().filter(|n| has(n, "badge")).collect();
    assert!(badges.len() == 1 && has(badges[0], "reported"), "expected one badge, of what is only reported");
}

#[test]
fn the_distance_between_two_dates_is_told_as_exactly_as_they_are() {
    for (text, expected) in [
        // July may be in any half of the year before it, and is in it.
        ("In 2025 the town began to plan. The bridge was opened in July 2025.", vec![]),
        ("In 1998 the mill closed. In 2019 the council bought it.", vec!["21 a"]),
        ("In December 2020 the mill closed. In January 2023 the council bought it.", vec!["2 a"]),
        ("In March 2026 the digging began. The first lock was set in May 2026.", vec!["2 mo"]),
        ("On 3 June 2026 the water came. On 5 June 2026 the first boat passed.", vec!["2 d"]),
        ("On 5 June 2026 the water came. The boat of 5 June 2026 was the first.", vec![]),
    ] {
        let view = view_of_selection(&format!("The canal\n\n{text}"));
        let gaps = all(&view).into_iter().filter(|n| n.key == "gap");
        let gaps: Vec<String> = gaps.map(|n| n.args[0].plain()).collect();
        assert_eq!(gaps, expected, "{text}");
    }
}

#[test]
fn where_nothing_can_be_shown_a_page_of_ours_offers_the_next_step() {
    for (code, expected) in [
        ("restricted", vec!["sample"]),
        ("store", vec!["sample"]),
        ("pdf", vec!["sample"]),
        ("empty", vec!["use_page"]),
        ("busy", vec!["use_page"]),
        ("selection", vec!["use_selection", "use_page"]),
        ("large", vec!["use_selection"]),
        // Its sentence names the step.
        ("access", vec![]),
    ] {
        for host in [Host::Popup, Host::Side] {
            let view = view::state(State::of(code), &Look { host, ..Look::default() });
            let body = all(&view).into_iter().find(|n| n.class == "notice").expect("a notice");
            let steps: Vec<&str> = all(body).iter().filter_map(|n| n.action).map(|a| a.name()).collect();
            assert_eq!(steps, expected, "{code}");
        }
    }
}
