//! `saillant batch`: JSON lines in, JSON lines out, in order, as a stream.

use crate::article::{self, Article};
use crate::snapshot::{Snapshot, plain};
use crate::span::{Offsets, Span, Unit};
use crate::{Options, Reading, Scope, claim, figure, lang, language, quote, rank, report, sentence};
use anyhow::{Context, Result, bail};
use clap::{Args as ClapArgs, ValueEnum};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{BufRead, Read, Write};
use std::process::ExitCode;

/// Arguments of `saillant batch`.
#[derive(ClapArgs)]
pub struct Args {
    /// What to do with each line
    #[arg(long)]
    task: Task,
    /// Threads
    #[arg(long, default_value_t = 1)]
    jobs: usize,
}

#[derive(Clone, Copy, ValueEnum)]
enum Task {
    Article,
    Language,
    Sentences,
    Figures,
    Quotes,
    Checkworthy,
    Summary,
    Claims,
    Report,
}

/// One line of input.
#[derive(Deserialize)]
struct Job {
    text: Option<String>,
    html: Option<String>,
    file: Option<String>,
    #[serde(default)]
    url: String,
    declared: Option<String>,
    reference: Option<String>,
    title: Option<String>,
}

/// Runs the batch; exit status 1 where a line was bad.
pub fn run(args: &Args) -> ExitCode {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut bad = false;
    for line in std::io::stdin().lock().split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        if line.trim().is_empty() {
            continue;
        }
        let answer = answer(&line, args.task);
        bad |= answer.get("error").is_some();
        if writeln!(out, "{answer}").is_err() {
            return ExitCode::FAILURE;
        }
    }
    if bad { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn answer(line: &str, task: Task) -> Value {
    let parsed: Value = match serde_json::from_str(line) {
        Ok(v) => v,
        Err(e) => return json!({"error": format!("not a JSON object: {e}")}),
    };
    let id = parsed["id"].clone();
    let result = serde_json::from_value::<Job>(parsed).context("expected a job").and_then(|job| one(&job, task));
    let mut answer = result.unwrap_or_else(|e| json!({"error": format!("{e:#}")}));
    if !id.is_null() {
        answer["id"] = id;
    }
    answer
}

/// The text or page of a job, and where each block begins in the given text.
fn input(job: &Job) -> Result<(Snapshot, Option<String>, Vec<usize>)> {
    let page = |html: &str| (super::html::snapshot(html, &job.url), None, Vec::new());
    let text = |text: String| {
        let (snapshot, offsets) = plain::from_text(&text);
        (snapshot, Some(text), offsets)
    };
    if let Some(t) = &job.text {
        return Ok(text(t.clone()));
    }
    if let Some(h) = &job.html {
        return Ok(page(h));
    }
    let Some(path) = &job.file else { bail!("expected \"text\", \"html\" or \"file\"") };
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {path}"))?;
    let bytes = if path.ends_with(".gz") {
        let mut plain = Vec::new();
        flate2::read::MultiGzDecoder::new(&bytes[..])
            .read_to_end(&mut plain)
            .with_context(|| format!("cannot unpack {path}"))?;
        plain
    } else {
        bytes
    };
    let content = String::from_utf8_lossy(&bytes).into_owned();
    Ok(if path.ends_with(".txt") { text(content) } else { page(&content) })
}

/// Positions of spans in the given text, in code points.
struct Given {
    text: String,
    blocks: Vec<usize>,
    offsets: Offsets,
}

impl Given {
    fn new(text: String, blocks: Vec<usize>) -> Given {
        let offsets = Offsets::new(&text, Unit::CodePoints);
        Given { text, blocks, offsets }
    }

    fn at(&self, article: &Article, span: Span) -> (usize, usize) {
        let block = &article.blocks[span.block as usize];
        let base = self.blocks.get(block.source as usize).copied().unwrap_or(0) + block.offset as usize;
        let at = |b: u32| self.offsets.convert(&self.text, base + b as usize);
        (at(span.start), at(span.end))
    }
}

fn one(job: &Job, task: Task) -> Result<Value> {
    let (mut snapshot, given, offsets) = input(job)?;
    if matches!(task, Task::Language) {
        let text = given.unwrap_or_else(|| article::extract(&snapshot).text());
        let guess = language::guess(&text, job.declared.as_deref());
        return Ok(json!({"lang": guess.lang, "confidence": guess.confidence, "sure": guess.sure}));
    }
    if let Some(declared) = &job.declared {
        snapshot.lang = declared.clone();
    }
    if let Some(title) = &job.title {
        snapshot.title = title.clone();
    }
    let is_page = given.is_none();
    let mut article = if is_page { article::extract(&snapshot) } else { article::whole(&snapshot) };
    if let Some(reference) = &job.reference {
        article.facts.published = reference.clone();
    }
    if let Some(title) = &job.title {
        article.facts.title = title.clone();
    }
    let detected = language::of_article(&article);
    let code = job.declared.clone().unwrap_or_else(|| detected.code.clone());
    let rules = lang::by_code(&code).unwrap_or_else(lang::fallback);
    let given = Given::new(given.unwrap_or_default(), offsets);
    let text_of = |s: Span| article.blocks[s.block as usize].text[s.range()].to_string();
    let figures_json = |figures: &[figure::Figure]| -> Vec<Value> {
        figures
            .iter()
            .map(|f| {
                let (start, end) = given.at(&article, f.span);
                json!({"start": start, "end": end, "text": text_of(f.span), "kind": f.kind, "value": f.value, "unit": f.unit, "what": f.what.map(text_of)})
            })
            .collect()
    };
    Ok(match task {
        Task::Language => unreachable!("answered above"),
        Task::Article => json!({
            "gate": article.gate.probability, "reason": article.gate.reason, "title": article.facts.title,
            "byline": article.facts.byline, "published": article.facts.published, "lang": detected.code, "text": article.text(),
        }),
        Task::Sentences => {
            let spans = sentence::of_article(&article, rules);
            json!({"sentences": spans.into_iter().map(text_of).collect::<Vec<_>>()})
        }
        Task::Figures => json!({"figures": figures_json(&figure::of_article(&article, rules))}),
        Task::Quotes => {
            let sentences = sentence::of_article(&article, rules);
            json!({"quotes": quotes_json(&quote::find(&article, &sentences, rules), &article, &given)})
        }
        Task::Checkworthy => {
            let text = article.blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ");
            let grade = claim::grade(&text, rules);
            json!({"score": grade.checkable, "kind": grade.kind, "certainty": grade.certainty})
        }
        Task::Summary => {
            let reading = Reading::of(&article, rules);
            let claims = claim::find(&reading);
            let chosen = rank::summary(&reading, &claims, 3);
            json!({"sentences": chosen.into_iter().map(|c| text_of(claims[c].span)).collect::<Vec<_>>()})
        }
        Task::Claims => {
            let reading = Reading::of(&article, rules);
            let options = Options { scope: if is_page { Scope::Page } else { Scope::Text }, ..Options::default() };
            let report = report::assemble(&reading, detected, &options);
            let hedged = |c: claim::Certainty| matches!(c, claim::Certainty::Possible | claim::Certainty::Unconfirmed);
            let (dates, numbers): (Vec<_>, Vec<_>) = figures_json(&reading.figures)
                .into_iter()
                .partition(|f| f["kind"] == "date" || f["kind"] == "date_range");
            json!({
                "claims": report.claims.iter().map(|c| json!({
                    "text": c.line.text, "type": c.kind, "speaker": c.speaker.as_ref().map(|s| &s.name), "hedged": hedged(c.certainty),
                    "certainty": c.certainty, "figures": c.figures.iter().map(|f| &f.text).collect::<Vec<_>>(),
                })).collect::<Vec<_>>(),
                "quotes": quotes_json(&reading.quotes, &article, &given), "figures": numbers,
                "dates": dates.into_iter().map(|mut d| { d["iso"] = d["value"].clone(); d }).collect::<Vec<_>>(),
                "disagreements": report.disagreements,
            })
        }
        Task::Report => {
            let options = Options {
                scope: if is_page { Scope::Page } else { Scope::Text },
                language: job.declared.clone(),
                ..Options::default()
            };
            let mut report = crate::report(&snapshot, &options);
            let texts: Vec<&str> = snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
            report.count_in(Unit::CodePoints, &texts);
            serde_json::to_value(report)?
        }
    })
}

fn quotes_json(quotes: &[quote::Quote], article: &Article, given: &Given) -> Vec<Value> {
    let text_of = |s: Span| &article.blocks[s.block as usize].text[s.range()];
    quotes
        .iter()
        .filter(|q| q.form != quote::QuoteForm::Indirect)
        .map(|q| {
            let (start, end) = given.at(article, q.span);
            json!({"start": start, "end": end, "text": text_of(q.span), "speaker": q.speaker.as_ref().map(|s| &s.name), "verb": q.verb.map(text_of)})
        })
        .collect()
}
