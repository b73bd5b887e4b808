//! `saillant batch`: JSON lines in, JSON lines out, in order, as a stream.

use super::analyze;
use super::input::{Given, Input};
use crate::article::{self, Article};
use crate::certainty::Certainty;
use crate::span::{Offsets, Span, Unit};
use crate::{Options, Reading, Scope, claim, figure, lang, language, quote, rank, report, sentence};
use anyhow::{Context, Result, bail};
use clap::{Args as ClapArgs, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, mpsc};

/// Arguments of `saillant batch`.
#[derive(ClapArgs)]
pub struct Args {
    /// What to do with each line
    #[arg(long)]
    task: Task,
    /// Threads
    #[arg(long, default_value_t = 1)]
    jobs: usize,
    /// Weights of the article stage in place of the built-in ones, for those who train them
    #[arg(long, hide = true)]
    weights: Option<PathBuf>,
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
    /// What the article stage's model sees, for those who train it
    Rows,
    /// What ranking's weights see, for those who set them
    ChoiceRows,
    /// What the weights of opinion see, for those who set them
    OpinionRows,
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

/// Lines that wait for a thread, for each thread: enough to keep it busy, few enough to keep memory flat.
const QUEUE: usize = 4;

/// Runs the batch as a stream; exit status 1 where a line was bad.
pub fn run(args: &Args) -> ExitCode {
    let jobs = args.jobs.max(1);
    if let Some(path) = &args.weights {
        let used = std::fs::read(path).is_ok_and(article::model::use_weights);
        if !used {
            eprintln!(
                "saillant: {} holds no weights of the article stage; train.py beside it writes them",
                path.display()
            );
            return ExitCode::FAILURE;
        }
    }
    let progress = progress();
    let (send_line, lines) = mpsc::sync_channel::<(usize, Vec<u8>)>(jobs * QUEUE);
    let (send_answer, answers) = mpsc::sync_channel::<(usize, Value)>(jobs * QUEUE);
    let lines = Mutex::new(lines);
    let done = std::thread::scope(|scope| {
        scope.spawn(move || {
            let lines = std::io::stdin().lock().split(b'\n').map_while(Result::ok);
            for line in lines.filter(|l| !l.trim_ascii().is_empty()).enumerate() {
                if send_line.send(line).is_err() {
                    break;
                }
            }
        });
        for _ in 0..jobs {
            let (lines, send_answer) = (&lines, send_answer.clone());
            scope.spawn(move || {
                loop {
                    let next = lines.lock().map_or(None, |lines| lines.recv().ok());
                    let Some((i, line)) = next else { break };
                    if send_answer.send((i, answer(&line, args.task))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(send_answer);
        write(answers, &progress)
    });
    progress.finish_and_clear();
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(e) => {
            eprintln!("saillant: cannot write the answers: {e}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the answers in the order of their lines; how many were errors.
fn write(answers: mpsc::Receiver<(usize, Value)>, progress: &ProgressBar) -> std::io::Result<usize> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut waiting, mut next, mut bad) = (BTreeMap::new(), 0, 0);
    loop {
        // Whoever waits for an answer gets it before we wait for the next line.
        let answer = match answers.try_recv() {
            Ok(answer) => answer,
            Err(_) => {
                out.flush()?;
                let Ok(answer) = answers.recv() else { return Ok(bad) };
                answer
            }
        };
        waiting.insert(answer.0, answer.1);
        while let Some(answer) = waiting.remove(&next) {
            bad += usize::from(answer.get("error").is_some());
            writeln!(out, "{answer}")?;
            progress.inc(1);
            next += 1;
        }
    }
}

/// A count of the lines done, on a terminal's standard error only.
fn progress() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{spinner} {pos} lines, {per_sec}, {elapsed}");
    ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}

fn answer(line: &[u8], task: Task) -> Value {
    let parsed: Value = match serde_json::from_slice(line) {
        Ok(v) => v,
        Err(e) => return json!({"error": format!("expected a JSON object on the line: {e}")}),
    };
    let id = parsed.get("id").cloned();
    let job = serde_json::from_value::<Job>(parsed).context("expected an object with \"text\", \"html\" or \"file\"");
    // The core is total; should it not be, one line is lost and not the batch.
    let result = std::panic::catch_unwind(|| job.and_then(|job| one(&job, task)));
    let result =
        result.unwrap_or_else(|_| Err(anyhow::anyhow!("this line made Saillant panic: a bug, please report it")));
    let mut answer = result.unwrap_or_else(|e| json!({"error": format!("{e:#}")}));
    if let Some(id) = id {
        answer["id"] = id;
    }
    answer
}

/// The text or page of a job.
fn input(job: &Job) -> Result<Input> {
    match (&job.text, &job.html, &job.file) {
        (Some(text), None, None) => Ok(Input::text(text.clone())),
        (None, Some(html), None) => Ok(Input::page(html, &job.url)),
        (None, None, Some(file)) => Input::file(Path::new(file), None, &job.url),
        (None, None, None) => bail!("expected \"text\", \"html\" or \"file\", found none of them"),
        _ => bail!("expected one of \"text\", \"html\" and \"file\", found more than one"),
    }
}

/// Code points of spans in the text that was given; for a page, in its block's text.
struct Places {
    given: Option<(Given, Offsets)>,
}

impl Places {
    fn of(given: Option<Given>) -> Places {
        Places {
            given: given.map(|g| {
                let table = Offsets::new(&g.text, Unit::CodePoints);
                (g, table)
            }),
        }
    }

    fn at(&self, article: &Article, span: Span) -> (usize, usize) {
        let block = &article.blocks[span.block as usize];
        match &self.given {
            Some((given, table)) => {
                let base = given.blocks.get(block.source as usize).copied().unwrap_or(0) + block.offset as usize;
                let at = |b: u32| table.convert(&given.text, base + b as usize);
                (at(span.start), at(span.end))
            }
            None => {
                let at = |b: u32| block.text[..b as usize].chars().count();
                (at(span.start), at(span.end))
            }
        }
    }
}

fn one(job: &Job, task: Task) -> Result<Value> {
    let Input { mut snapshot, given } = input(job)?;
    if let Task::Language = task {
        let text = given.map_or_else(|| article::extract(&snapshot).text(), |g| g.text);
        let guess = language::guess(&text, job.declared.as_deref());
        return Ok(json!({"lang": guess.lang, "confidence": guess.confidence, "sure": guess.sure}));
    }
    if let Some(declared) = &job.declared {
        snapshot.lang.clone_from(declared);
    }
    if let Task::Report = task {
        return Ok(serde_json::to_value(analyze::report(&Input { snapshot, given }, job.declared.clone()))?);
    }
    if let Task::Rows = task {
        let rows: Vec<Value> = article::rows(&snapshot)
            .into_iter()
            .map(|(text, owner, looks, row)| json!({"text": text, "owner": owner, "looks": looks.to_string(), "row": row.to_vec()}))
            .collect();
        return Ok(json!({"rows": rows}));
    }
    let is_page = given.is_none();
    let mut article = if is_page { article::extract(&snapshot) } else { article::whole(&snapshot) };
    if let Some(reference) = &job.reference {
        article.facts.published.clone_from(reference);
    }
    if let Some(title) = &job.title {
        article.facts.title.clone_from(title);
    }
    let detected = || language::of_article(&article);
    if let Task::Article = task {
        let facts = &article.facts;
        return Ok(json!({
            "gate": article.gate.probability, "reason": article.gate.reason, "title": facts.title, "byline": facts.byline,
            "published": facts.published, "lang": detected().code, "text": article.text(),
        }));
    }
    let code = job.declared.clone().unwrap_or_else(|| detected().code);
    let rules = lang::by_code(&code).unwrap_or_else(lang::fallback);
    let given = Places::of(given);
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
        Task::Language | Task::Article | Task::Report | Task::Rows => json!({}),
        Task::Sentences => {
            let spans = sentence::of_article(&article, rules);
            json!({"sentences": spans.into_iter().map(text_of).collect::<Vec<_>>()})
        }
        Task::Figures => {
            let passages = language::passage::of_article(&article, rules);
            let sentences = sentence::of_article(&article, rules);
            json!({"figures": figures_json(&figure::of_article(&article, &passages, &sentences))})
        }
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
            let candidates = rank::feature::candidates(&reading, &claims);
            let chosen = rank::summary(&reading, &claims, &candidates, 3);
            json!({"sentences": chosen.into_iter().map(|r| text_of(claims[r.claim].span)).collect::<Vec<_>>()})
        }
        Task::ChoiceRows => {
            let reading = Reading::of(&article, rules);
            let claims = claim::find(&reading);
            let rows = rank::feature::candidates(&reading, &claims).into_iter().zip(&claims).map(|(c, claim)| {
                json!({
                    "text": text_of(claim.span), "row": c.features.to_vec(), "stems": c.stems, "numbers": c.numbers,
                    "place": [c.place.0, c.place.1], "kind": claim.kind, "certainty": claim.certainty,
                })
            });
            json!({"rows": rows.collect::<Vec<_>>()})
        }
        Task::OpinionRows => {
            let (claims, signs) = claim::weighed(&Reading::of(&article, rules));
            let rows = claims
                .iter()
                .zip(signs)
                .map(|(claim, signs)| json!({"text": text_of(claim.span), "kind": claim.kind, "row": signs.to_vec()}));
            json!({"rows": rows.collect::<Vec<_>>()})
        }
        Task::Claims => {
            let reading = Reading::of(&article, rules);
            let options = Options { scope: if is_page { Scope::Page } else { Scope::Text }, ..Options::default() };
            let report = report::assemble(&reading, detected(), &options);
            let mut statements = reading.quotes.clone();
            statements.retain(|q| q.is_statement(&text_of(q.span)));
            let hedged = |c: Certainty| matches!(c, Certainty::Possible | Certainty::Unconfirmed);
            let (dates, numbers): (Vec<_>, Vec<_>) = figures_json(&reading.figures)
                .into_iter()
                .partition(|f| f["kind"] == "date" || f["kind"] == "date_range");
            json!({
                "claims": report.claims.iter().map(|c| json!({
                    "text": c.line.text, "type": c.kind, "speaker": c.speaker.as_ref().map(|s| &s.name), "hedged": hedged(c.certainty),
                    "certainty": c.certainty, "figures": c.figures.iter().map(|f| &f.text).collect::<Vec<_>>(),
                })).collect::<Vec<_>>(),
                "quotes": quotes_json(&statements, &article, &given), "figures": numbers,
                "dates": dates.into_iter().map(|mut d| { d["iso"] = d["value"].clone(); d }).collect::<Vec<_>>(),
                "disagreements": report.disagreements,
            })
        }
    })
}

fn quotes_json(quotes: &[quote::Quote], article: &Article, given: &Places) -> Vec<Value> {
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
