//! Sentences, quotations, unconfirmed statements, fact or opinion.

use super::{Row, f1, files, objects, text};
use crate::certainty::Certainty;
use crate::claim;
use crate::lang::{self, Language};
use crate::order::Order;
use crate::quote::QuoteForm;
use crate::{Reading, article, snapshot::plain};
use anyhow::Result;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Overlap (intersection over union) from which a quotation is found.
const SAME_SPAN: f64 = 0.8;

/// Measures the items of one language's file.
type Measure = fn(&str, &'static Language, &[Value]) -> Vec<Row>;

pub fn measure(data: &Path) -> Result<Vec<Row>> {
    let folder = data.join("claims");
    let mut rows = Vec::new();
    let each: [(&str, Measure); 4] = [
        ("segmentation-", sentences),
        ("quotes-", quotations),
        ("conditionals-", unconfirmed),
        ("checkworthy-", checkable),
    ];
    for (begin, measure) in each {
        for file in files(&folder, begin, ".jsonl") {
            let name = file.file_stem().unwrap_or_default().to_string_lossy().replace(begin, "");
            if let Some(language) = lang::by_code(&name).filter(|l| l.code == name) {
                rows.extend(measure(&name, language, &objects(&file)?));
            }
        }
    }
    Ok(rows)
}

/// What comes before each end of a sentence, white space aside; the text's own end aside.
fn boundaries<'a>(sentences: impl Iterator<Item = &'a str>) -> BTreeSet<usize> {
    let solid = |s: &str| s.chars().filter(|c| !c.is_whitespace()).count();
    let mut ends: BTreeSet<usize> = BTreeSet::new();
    let mut at = 0;
    for sentence in sentences {
        at += solid(sentence);
        ends.insert(at);
    }
    ends.remove(&at);
    ends
}

fn sentences(code: &str, language: &'static Language, items: &[Value]) -> Vec<Row> {
    let (mut exact, mut golden) = (0usize, 0usize);
    let (mut hits, mut found, mut wanted) = (0usize, 0usize, 0usize);
    for item in items {
        let (snapshot, _) = plain::from_text(text(item, "text"));
        let article = article::chosen(&snapshot);
        let reading = Reading::of(&article, language);
        let ours = boundaries(reading.sentences.iter().map(|&s| reading.text(s)));
        let theirs = boundaries(item["sentences"].as_array().into_iter().flatten().filter_map(Value::as_str));
        if text(item, "kind") == "golden" {
            golden += 1;
            exact += usize::from(ours == theirs);
        } else {
            hits += ours.intersection(&theirs).count();
            found += ours.len();
            wanted += theirs.len();
        }
    }
    let exact = format!("{:.3}", exact as f64 / golden.max(1) as f64);
    let running = format!("{:.4}", f1(hits as f64, found as f64, wanted as f64));
    vec![
        Row::new(format!("sentences {code}, rules exact"), exact, format!("{golden} rules")),
        Row::new(format!("sentences {code}, running text, F1"), running, format!("{wanted} boundaries")),
    ]
}

fn quotations(code: &str, language: &'static Language, items: &[Value]) -> Vec<Row> {
    let (mut hits, mut found, mut wanted, mut named, mut right) = (0usize, 0usize, 0usize, 0usize, 0usize);
    for item in items {
        let (snapshot, starts) = plain::from_text(text(item, "text"));
        let article = article::chosen(&snapshot);
        let reading = Reading::of(&article, language);
        let bytes: Vec<usize> =
            text(item, "text").char_indices().map(|(i, _)| i).chain([text(item, "text").len()]).collect();
        let byte = |v: &Value| v.as_u64().and_then(|n| bytes.get(n as usize)).copied().unwrap_or(0);
        let direct = |q: &&Value| q["type"].as_str().is_none_or(|t| t == "direct");
        let (direct, other): (Vec<_>, Vec<_>) = item["quotes"].as_array().into_iter().flatten().partition(direct);
        let mut open: Vec<_> =
            direct.iter().map(|q| (byte(&q["start"])..byte(&q["end"]), q["speaker"].as_str())).collect();
        wanted += open.len();
        for quote in reading.quotes.iter().filter(|q| q.form != QuoteForm::Indirect) {
            let block = &article.blocks[quote.span.block as usize];
            let base = starts.get(block.source as usize).copied().unwrap_or(0) + block.offset as usize;
            let ours = base + quote.span.start as usize..base + quote.span.end as usize;
            let overlap = |r: &std::ops::Range<usize>| {
                let both = ours.end.min(r.end).saturating_sub(ours.start.max(r.start));
                both as f64 / (ours.len() + r.len() - both).max(1) as f64
            };
            if let Some(i) = open.iter().position(|(r, _)| overlap(r) >= SAME_SPAN) {
                let (_, speaker) = open.remove(i);
                (found, hits) = (found + 1, hits + 1);
                if let Some(speaker) = speaker {
                    named += 1;
                    right += usize::from(quote.speaker.as_ref().is_some_and(|s| same_name(&s.name, speaker)));
                }
            } else if !other.iter().any(|q| overlap(&(byte(&q["start"])..byte(&q["end"]))) > 0.0) {
                found += 1;
            }
        }
    }
    let spans = format!("{:.3}", f1(hits as f64, found as f64, wanted as f64));
    let speakers = format!("{:.3}", right as f64 / named.max(1) as f64);
    vec![
        Row::new(format!("quotations {code}, spans, F1"), spans, format!("{wanted} quotations")),
        Row::new(format!("quotations {code}, speaker right"), speakers, format!("{named} found with a speaker")),
    ]
}

/// The names share their last word, or one holds all words of the other.
fn same_name(a: &str, b: &str) -> bool {
    let words = |s: &str| -> Vec<String> {
        s.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_string).collect()
    };
    let (a, b) = (words(a), words(b));
    let within = |x: &[String], y: &[String]| x.iter().all(|w| y.contains(w));
    !a.is_empty() && !b.is_empty() && (a.last() == b.last() || within(&a, &b) || within(&b, &a))
}

fn unconfirmed(code: &str, language: &'static Language, items: &[Value]) -> Vec<Row> {
    let (mut hits, mut found, mut wanted) = (0usize, 0usize, 0usize);
    for item in items {
        let ours = claim::grade(text(item, "sentence"), language).certainty == Certainty::Unconfirmed;
        let theirs = text(item, "label") == "hedged";
        hits += usize::from(ours && theirs);
        found += usize::from(ours);
        wanted += usize::from(theirs);
    }
    let score = format!("{:.3}", f1(hits as f64, found as f64, wanted as f64));
    vec![Row::new(format!("unconfirmed {code}, F1"), score, format!("{} sentences", items.len()))]
}

fn checkable(code: &str, language: &'static Language, items: &[Value]) -> Vec<Row> {
    let mut scored: Vec<_> = items
        .iter()
        .map(|item| (claim::grade(text(item, "sentence"), language).checkable, item["label"].as_i64() == Some(1)))
        .collect();
    // Opinions first among equals, so that ties earn nothing.
    scored.order_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let (mut facts, mut sum) = (0usize, 0.0);
    for (i, (_, fact)) in scored.iter().enumerate() {
        if *fact {
            facts += 1;
            sum += facts as f64 / (i + 1) as f64;
        }
    }
    let precision = format!("{:.3}", sum / facts.max(1) as f64);
    vec![Row::new(
        format!("fact or opinion {code}, average precision"),
        precision,
        format!("{} sentences", items.len()),
    )]
}
