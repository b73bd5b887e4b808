//! Pages that no one wrote for a reader: they take time in proportion to their size, and what is an article on them is read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use cpu_time::ThreadTime;
use saillant::article;
use saillant::html;
use std::time::Duration;

/// A page of one kind, so many times as bad.
type Make = fn(usize) -> String;

const TITLE: &str = "The ferry to Marrow Island returns after nine years";

const TEXT: [&str; 4] = [
    "The ferry to Marrow Island left the quay on Saturday morning with two hundred passengers, nine years after the last one had sailed. The council paid for the repair of the pier.",
    "Fishing families had kept the island alive with their own boats, which carried post, flour and the doctor. They will go on doing so in winter, when the ferry rests.",
    "The crossing takes forty minutes and costs six pounds, and children travel free. The operator expects thirty thousand passengers in the first summer, most of them walkers.",
    "A second boat has been ordered from a yard in the north and should arrive next spring. Until then a single crew of four works six days a week, the council says.",
];

fn story() -> String {
    format!("<h1>{TITLE}</h1>{}", TEXT.map(|t| format!("<p>{t}</p>")).join(""))
}

fn page(head: &str, body: &str) -> String {
    format!("<!doctype html><html lang=\"en\"><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>")
}

const GROWING: &[(&str, Make)] = &[
    ("inline style", |n| {
        page(
            "",
            &format!(
                "<article>{}</article>",
                story().replace("<p>", &format!("<p style=\"{}\">", "margin:0 1px 2px;".repeat(n * 2)))
            ),
        )
    }),
    ("a style sheet", |n| {
        let rules: String = (0..n * 4).map(|i| format!(".c{i} > p.x{i} {{ display: none }} ")).collect();
        page(&format!("<style>{rules}</style>"), &format!("<article>{}</article>", story()))
    }),
    ("headings", |n| page("", &(0..n).map(|i| format!("<h2>Heading {i} of the page</h2>")).collect::<String>())),
    ("headings with text", |n| {
        page("", &(0..n).map(|i| format!("<h2>Part {i}</h2><p>{}</p>", TEXT[i % 4])).collect::<String>())
    }),
    ("rows", |n| {
        let rows: String = (0..n)
            .map(|i| format!("<tr><td>Quay {i}</td><td>{}</td><td>{} %</td></tr>", i * 37 % 9001, i % 100))
            .collect();
        page(
            "",
            &format!(
                "<article>{}<table><tr><th>Quay</th><th>Boats</th><th>Share</th></tr>{rows}</table></article>",
                story()
            ),
        )
    }),
    ("cells of one row", |n| {
        page("", &format!("<article>{}<table><tr>{}</tr></table></article>", story(), "<td>12 boats</td>".repeat(n)))
    }),
    ("one link", |n| page("", &format!("<a href=\"/x\">{}</a>", story().repeat(n / 4 + 1)))),
    ("parts in a line", |n| {
        page(
            "",
            &format!(
                "<div>{}</div>",
                (0..n).map(|i| format!("<span class=\"a{i}\">Word {i}</span>")).collect::<String>()
            ),
        )
    }),
    ("classes", |n| page("", &format!("<div class=\"{}\">{}</div>", "quote-author__a1B ".repeat(n), story()))),
    ("dashes", |n| page("", &format!("<blockquote><p>{}</p></blockquote>", "So it was. — Then — ".repeat(n)))),
];

/// The shorter of two runs in the thread's own time: whatever else the machine does only adds.
fn least(page: &str) -> Duration {
    let timed = |_| {
        let snapshot = html::snapshot(page, "");
        let started = ThreadTime::now();
        let article = article::extract(&snapshot);
        saillant::report_of(&article, &saillant::Options::default());
        started.elapsed()
    };
    (0..2).map(timed).min().unwrap_or_default()
}

/// Times below this say nothing about growth.
const FELT: Duration = Duration::from_millis(60);

#[test]
fn eight_times_as_bad_takes_eight_times_as_long() {
    let mut wrong = Vec::new();
    for (name, make) in GROWING {
        let (short, long) = (least(&make(500)), least(&make(4_000)));
        // Proportional is 8, quadratic 64; caches blur it.
        if long > FELT && long > short * 24 {
            wrong.push(format!("{name}: {short:?}, eight times as much {long:?}"));
        }
    }
    assert!(wrong.is_empty(), "more than in proportion:\n{}", wrong.join("\n"));
}

/// Whether all of the story's text is read, and what else.
fn reads_story(name: &str, html: &str, others: &[&str]) {
    let article = article::extract(&html::snapshot(html, ""));
    let text = article.text();
    assert!(TEXT.iter().all(|t| text.contains(t)), "{name}: a part is missing in {text:?}");
    assert!(others.iter().all(|t| !text.contains(t)), "{name}: too much in {text:?}");
    assert_eq!(article.facts.title, TITLE, "{name}");
}

#[test]
fn the_story_is_read_under_style_and_amid_headings() {
    for (name, make) in &GROWING[..2] {
        reads_story(name, &make(2_000), &[]);
    }
}

#[test]
fn of_two_articles_the_first_is_read() {
    let other = "The lighthouse on the north shore will be painted red again this autumn, as it was until the war. A collection has brought in forty thousand pounds so far.";
    let second = format!("<article><h1>The lighthouse will be red again</h1><p>{other}</p><p>{other}</p></article>");
    reads_story("two articles", &page("", &format!("<main><article>{}</article>{second}</main>", story())), &[other]);
}

#[test]
fn an_article_inside_a_dialog_is_read() {
    let behind = "<main><h2>All news</h2><ul><li><a href=\"/a\">The lighthouse will be red again</a></li><li><a href=\"/b\">School starts later this year</a></li></ul></main>";
    for dialog in ["<dialog open>", "<div role=\"dialog\" aria-modal=\"true\" class=\"modal is-open\">"] {
        let end = if dialog.starts_with("<dialog") { "</dialog>" } else { "</div>" };
        let html = page("", &format!("{behind}{dialog}<article>{}</article>{end}", story()));
        reads_story(dialog, &html, &["The lighthouse will be red again"]);
    }
}

#[test]
fn a_table_of_ten_thousand_rows_leaves_the_story_whole() {
    let (_, make) = GROWING.iter().find(|g| g.0 == "rows").unwrap();
    reads_story("rows", &make(10_000), &[]);
}

#[test]
fn a_page_that_is_all_one_link_is_no_article() {
    let html = page("", &format!("<a href=\"/x\">{}</a>", story()));
    let article = article::extract(&html::snapshot(&html, ""));
    assert!(!article.gate.passes(), "{:?}", article.gate);
}
