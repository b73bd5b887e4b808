//! One article in the mark-up of many publishing systems: all of it is read, with who says what, and nothing else.
//!
//! `tests/layouts/article.txt` is the article; each other file is one system, a line for each part:
//! `top` and `bottom` are the page around the article, the other lines the mark-up of one part, where
//! `{text}`, `{items}`, `{name}` and `{role}` stand for the words, and what is in `[[ ]]` is left out
//! of a quotation whose source has no role.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::article::{self, BlockKind};
use saillant::html;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A line of the article: what it is, its words.
type Line = (String, String);

fn layouts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layouts")
}

fn lines(path: &Path) -> Vec<Line> {
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
    lines.map(|l| l.split_once(": ").unwrap_or_else(|| panic!("{}: {l:?}", path.display()))).fold(
        Vec::new(),
        |mut found, (kind, text)| {
            found.push((kind.to_string(), text.to_string()));
            found
        },
    )
}

/// The page that a system makes of the article.
fn page(article: &[Line], layout: &HashMap<String, String>) -> String {
    let title = &article.iter().find(|l| l.0 == "title").unwrap().1;
    let mut body = String::new();
    let mut items = String::new();
    for (i, (kind, text)) in article.iter().enumerate() {
        let next = article.get(i + 1).map(|l| (l.0.as_str(), l.1.as_str()));
        match kind.as_str() {
            "title" | "source" => {}
            "item" => {
                items += &layout["item"].replace("{text}", text);
                if next.is_none_or(|n| n.0 != "item") {
                    body += &layout["list"].replace("{items}", &std::mem::take(&mut items));
                }
            }
            "quotation" => {
                let (name, role) = next.unwrap().1.split_once(" | ").unwrap_or((next.unwrap().1, ""));
                let markup = &layout["quotation"];
                let (before, rest) = markup.split_once("[[").unwrap();
                let (optional, after) = rest.split_once("]]").unwrap();
                let markup = format!("{before}{}{after}", if role.is_empty() { "" } else { optional });
                body += &markup.replace("{text}", text).replace("{name}", name).replace("{role}", role);
            }
            other => body += &layout[other].replace("{text}", text),
        }
        body.push('\n');
    }
    let (top, bottom) = (layout["top"].replace("{title}", title), &layout["bottom"]);
    format!(
        "<!doctype html><html lang=\"fr\"><head><title>{title} - Cap Numérique</title>\
         <meta property=\"og:title\" content=\"{title}\"><meta property=\"og:type\" content=\"article\"></head>\
         {top}{body}{bottom}</body></html>"
    )
}

/// What a block of the article is called in `article.txt`.
fn name(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Title => "title",
        BlockKind::Heading(_) => "heading",
        BlockKind::Item => "item",
        BlockKind::Quote => "quotation",
        BlockKind::Attribution => "source",
        _ => "paragraph",
    }
}

/// Words without the marks that a system sets around them.
fn bare(text: &str) -> String {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}

/// The parts of an article; the lines that name one source are one.
fn parts<'a>(found: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, String)> {
    let mut parts: Vec<(&str, String)> = Vec::new();
    for (kind, text) in found {
        match parts.last_mut() {
            Some(last) if kind == "source" && last.0 == "source" => last.1 = format!("{} {}", last.1, bare(text)),
            _ => parts.push((kind, bare(text))),
        }
    }
    parts
}

#[test]
fn every_publishing_system_gives_the_whole_article() {
    let article = lines(&layouts().join("article.txt"));
    let furniture = ["letter", "advert", "related"];
    let want = parts(article.iter().map(|(k, t)| (k.as_str(), t.as_str())).filter(|l| !furniture.contains(&l.0)));
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(layouts()).unwrap() {
        let path = entry.unwrap().path();
        let system = path.file_stem().unwrap().to_string_lossy().into_owned();
        if system == "article" {
            continue;
        }
        seen += 1;
        let layout: HashMap<String, String> = lines(&path).into_iter().collect();
        let snapshot = html::snapshot(&page(&article, &layout), "");
        let read = article::extract(&snapshot);
        let got = parts(read.blocks.iter().map(|b| (name(b.kind), b.text.as_str())));
        // A page may lack the mark-up of a list or a heading, and break the lines of a list with `br`: the words count.
        let all = |parts: &[(&str, String)]| parts.iter().map(|p| p.1.as_str()).collect::<Vec<_>>().join(" ");
        let (read_words, wanted_words) = (all(&got), all(&want));
        let has = |parts: &[(&str, String)], words: &str, part: &(&str, String)| match part.0 {
            "quotation" | "source" | "title" => parts.contains(part),
            _ => words.contains(&part.1),
        };
        wrong.extend(want.iter().filter(|p| !has(&got, &read_words, p)).map(|p| format!("{system}: missing  {p:?}")));
        wrong.extend(got.iter().filter(|p| !has(&want, &wanted_words, p)).map(|p| format!("{system}: too much {p:?}")));
        if !read.gate.passes() {
            wrong.push(format!("{system}: no article, {}", read.gate.probability));
        }
        let report = saillant::report(&snapshot, &saillant::Options::default());
        for pair in article.windows(2).filter(|p| p[0].0 == "quotation") {
            let who = pair[1].1.split(" | ").next().unwrap();
            let quote = report.quotes.iter().find(|q| bare(&pair[0].1).starts_with(&bare(&q.line.text)));
            let speaker = quote.and_then(|q| q.speaker.as_ref()).map(|s| s.name.clone());
            if speaker.as_deref() != Some(who) {
                wrong.push(format!("{system}: {:?} is said by {speaker:?}, not by {who:?}", pair[0].1));
            }
        }
    }
    assert!(seen >= 20, "where are the layouts?");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
