//! Article text by bags of four tokens and by snippets, the gate, and what a page costs.

use super::{Row, f1, files, objects, quantile, text};
use crate::article;
use crate::html;
use crate::order::Order;
use anyhow::Result;
use serde_json::Value;
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;
use std::time::Instant;

/// Source left out of "modern": its pages are of another age of the web.
const OLD: &str = "daniel";

/// From this probability a page is taken for an article.
const GATE: f32 = 0.5;

/// Counts of one page, divided by their sum so that every page weighs the same.
#[derive(Clone, Copy, Default)]
struct Shares {
    hit: f64,
    extra: f64,
    missed: f64,
}

pub fn measure(data: &Path) -> Result<Vec<Row>> {
    let (mut modern, mut all, mut french) = (Vec::new(), Vec::new(), Vec::new());
    let (mut found, mut shown, mut wanted) = (0usize, 0usize, 0usize);
    let (mut articles, mut hits, mut others, mut alarms) = (0usize, 0usize, 0usize, 0usize);
    let mut times = Vec::new();
    let mut sources: Vec<_> = files(&data.join("extraction"), "", "");
    sources.retain(|s| s.join("gold.jsonl").is_file());
    for source in &sources {
        for gold in objects(&source.join("gold.jsonl"))? {
            let page = page(source, text(&gold, "id"))?;
            let started = Instant::now();
            let snapshot = html::snapshot(&html::decode(&page), text(&gold, "url"));
            let article = article::extract(&snapshot);
            times.push(started.elapsed().as_secs_f64() * 1000.0);
            let is_article = gold["type"].as_str().is_none_or(|t| t == "article");
            let taken = article.gate.probability >= GATE;
            match text(&gold, "type") {
                "documentation" => {}
                _ if is_article => (articles, hits) = (articles + 1, hits + usize::from(taken)),
                _ => (others, alarms) = (others + 1, alarms + usize::from(taken)),
            }
            if !is_article {
                continue;
            }
            let ours = normal(&article.text());
            if let Some(theirs) = gold["text"].as_str().filter(|t| !t.is_empty()) {
                let shares = compare(&ours, &normal(theirs));
                all.push(shares);
                if text(&gold, "source") != OLD {
                    modern.push(shares);
                    if text(&gold, "lang") == "fr" {
                        french.push(shares);
                    }
                }
            }
            let with = snippets(&gold["with"]);
            if !with.is_empty() {
                let there = |list: &[String]| list.iter().filter(|s| ours.contains(s.as_str())).count();
                let hit = there(&with);
                found += hit;
                shown += hit + there(&snippets(&gold["without"]));
                wanted += with.len();
            }
        }
    }
    if times.is_empty() {
        return Ok(Vec::new());
    }
    times.order_by(f64::total_cmp);
    let score = |what: &str, pages: &[Shares]| {
        Row::new(what, format!("{:.3}", mean_f1(pages)), format!("{} pages", pages.len()))
    };
    let share = |n: usize, of: usize| format!("{:.3}", n as f64 / of.max(1) as f64);
    let mut rows = vec![
        score("article text, modern pages, F1", &modern),
        score("article text, all pages, F1", &all),
        score("article text, French, F1", &french),
        Row::new(
            "snippets, F1",
            format!("{:.3}", f1(found as f64, shown as f64, wanted as f64)),
            format!("{wanted} snippets"),
        ),
        Row::new("gate: articles taken", share(hits, articles), format!("{articles} articles")),
        Row::new("gate: false alarms", share(alarms, others), format!("{others} other pages")),
        Row::new(
            "time a page, parse included, median",
            format!("{:.2} ms", quantile(&times, 0.5)),
            format!("{} pages", times.len()),
        ),
        Row::new("time a page, 95 %", format!("{:.2} ms", quantile(&times, 0.95)), ""),
        Row::new("time a page, slowest", format!("{:.1} ms", quantile(&times, 1.0)), ""),
    ];
    rows.extend(peak_memory().map(|mb| Row::new("memory at most, whole process", format!("{mb:.0} MB"), "")));
    Ok(rows)
}

fn page(source: &Path, id: &str) -> Result<Vec<u8>> {
    let plain = source.join("pages").join(format!("{id}.html"));
    if plain.is_file() {
        return Ok(std::fs::read(plain)?);
    }
    let packed = std::fs::read(source.join("pages").join(format!("{id}.html.gz")))?;
    let mut page = Vec::new();
    flate2::read::MultiGzDecoder::new(&packed[..]).read_to_end(&mut page)?;
    Ok(page)
}

fn snippets(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(normal).collect()
}

/// Invisible characters dropped, all white space alike.
fn normal(text: &str) -> String {
    const INVISIBLE: [char; 6] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];
    let visible: String = text.chars().filter(|c| !INVISIBLE.contains(c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words; in scripts without spaces, characters.
fn tokens(text: &str) -> Vec<&str> {
    let single = |c: char| matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let mut out = Vec::new();
    let mut start = None;
    for (i, c) in text.char_indices() {
        let word = !single(c) && (c.is_alphanumeric() || c == '_');
        if !word && let Some(s) = start.take() {
            out.push(&text[s..i]);
        }
        if word {
            start = start.or(Some(i));
        } else if single(c) {
            out.push(&text[i..i + c.len_utf8()]);
        }
    }
    out.extend(start.map(|s| &text[s..]));
    out
}

/// How often each run of four tokens occurs; a shorter text is one run.
fn shingles(text: &str) -> HashMap<Vec<&str>, i64> {
    let tokens = tokens(text);
    let mut bag = HashMap::new();
    for run in tokens.windows(4.min(tokens.len()).max(1)) {
        *bag.entry(run.to_vec()).or_insert(0) += 1;
    }
    bag
}

fn compare(ours: &str, theirs: &str) -> Shares {
    let (ours, theirs) = (shingles(ours), shingles(theirs));
    let both: i64 = ours.iter().map(|(run, n)| *n.min(theirs.get(run).unwrap_or(&0))).sum();
    let (extra, missed) = (ours.values().sum::<i64>() - both, theirs.values().sum::<i64>() - both);
    let all = (both + extra + missed).max(1) as f64;
    Shares { hit: both as f64 / all, extra: extra as f64 / all, missed: missed as f64 / all }
}

fn mean_f1(pages: &[Shares]) -> f64 {
    let sum = |part: fn(&Shares) -> f64| pages.iter().map(part).sum::<f64>();
    let hit = sum(|p| p.hit);
    f1(hit, hit + sum(|p| p.extra), hit + sum(|p| p.missed))
}

/// Megabytes that the process needed at most, where the system tells.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}
