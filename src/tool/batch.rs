//! `saillant batch`: JSON lines in, JSON lines out, in order, as a stream.

use super::job::Job;
use super::output::Output;
use super::task::{Task, answer};
use super::terminal::{harmless, harmless_json};
use super::{pool, progress};
use crate::article;
use crate::html::MAX_INPUT;
use anyhow::{Context, Result, anyhow, ensure};
use clap::Args as ClapArgs;
use serde_json::{Value, json};
use std::io::{BufRead, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;

/// Arguments of `saillant batch`.
#[derive(ClapArgs)]
#[command(after_help = "\
A line of input is a JSON object:
  id         anything, given back with the answer
  text, html or file   what to read (one of them; a file may be packed by gzip)
  url        the page's address
  declared   its language (BCP 47), where detection shall not decide
  reference  its day of publication (2026-03-01), for dates without a year
  title      its title
Other fields are left alone. A line that cannot be read is answered in its place by
{\"id\", \"line\", \"error\"}; the others go on.

Positions count code points: of a text from its start, of a page from the start of \"block\".

Example:
  jq -c '{id: .slug, html: .body, url}' < export.jsonl | saillant batch --task figures --jobs 0")]
pub struct Args {
    /// What to do with each line
    #[arg(long, short, value_enum)]
    task: Task,
    /// Lines under way at the same time; 0 stands for all cores. The output is the same for any number
    #[arg(long, short, value_name = "N", default_value_t = 1)]
    jobs: usize,
    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// No progress and no closing count
    #[arg(long, short)]
    quiet: bool,
    /// Weights of the article stage in place of the built-in ones, for those who train them
    #[arg(long, hide = true)]
    weights: Option<PathBuf>,
}

/// Bytes of a line at most; JSON needs up to twice the bytes of what it quotes.
const LONGEST: usize = 2 * MAX_INPUT;

/// Bytes of room kept for the next line at most: nearly every page needs less.
const KEPT: usize = 4 << 20;

/// Runs the batch as a stream; exit status 1 where a line was bad.
///
/// # Errors
/// Where the answers cannot be written, or `--weights` names something else.
pub fn run(args: &Args) -> Result<ExitCode> {
    if let Some(path) = &args.weights {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        ensure!(
            article::model::use_weights(bytes),
            "{} holds no weights of the article stage; train.py beside it writes them",
            path.display()
        );
    }
    let mut output = Output::open(args.output.as_deref())?;
    let bar = progress::of_lines(args.quiet);
    let (mut all, mut refused, mut first) = (0, 0, None);
    let task = args.task;
    let asked = lines(std::io::BufReader::new(std::io::stdin()));
    pool::ordered(
        pool::threads(args.jobs),
        asked,
        move |asked| asked.answered(task),
        |answer| {
            all += 1;
            if let Some(line) = answer.refused {
                refused += 1;
                first.get_or_insert(line);
            }
            bar.inc(1);
            output.write(&answer.json)
        },
    )?;
    bar.finish_and_clear();
    let Some(first) = first else { return Ok(ExitCode::SUCCESS) };
    if !args.quiet {
        let rest = if refused == 1 { "" } else { ", the first" };
        eprintln!(
            "saillant: {}",
            harmless(&format!(
                "{refused} of {all} lines refused{rest} on line {first}; \"error\" in its answer says why"
            ))
        );
    }
    Ok(ExitCode::FAILURE)
}

/// A line of input, unpacked.
struct Asked {
    /// Its number, from 1.
    number: usize,
    id: Option<Value>,
    job: Result<Job>,
}

/// The lines that hold something, unpacked: what waits for its turn is the part of a page that is read, and of all lines
/// one alone stands in memory as a whole.
fn lines(mut from: impl BufRead + Send + 'static) -> impl Iterator<Item = Asked> + Send + 'static {
    let (mut number, mut line) = (0, Vec::new());
    std::iter::from_fn(move || {
        loop {
            line.clear();
            line.shrink_to(KEPT);
            number += 1;
            let read = from.by_ref().take(LONGEST as u64 + 1).read_until(b'\n', &mut line).ok()?;
            if read == 0 {
                return None;
            }
            if read > LONGEST && !line.ends_with(b"\n") {
                from.skip_until(b'\n').ok()?;
                let job = Err(anyhow!("expected at most {} MiB, found more", LONGEST >> 20));
                return Some(Asked { number, id: None, job });
            }
            let mark = if number == 1 && line.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
            line.truncate(line.trim_ascii_end().len());
            if line.len() > mark {
                return Some(Asked::of(number, &mut line[mark..]));
            }
        }
    })
}

/// The answer to a line.
struct Answer {
    /// A line of JSON.
    json: String,
    /// The number of the line, where it could not be read.
    refused: Option<usize>,
}

impl Asked {
    fn of(number: usize, line: &mut [u8]) -> Asked {
        let mut id = None;
        let job = total(|| Job::of(line, &mut id));
        Asked { number, id, job }
    }

    fn answered(self, task: Task) -> Answer {
        let Asked { number, id, job } = self;
        let result = job.and_then(|job| total(|| answer(job, task)));
        let refused = result.is_err().then_some(number);
        let mut answer = result.unwrap_or_else(|e| json!({"line": number, "error": format!("line {number}: {e:#}")}));
        if let Some(id) = id {
            answer["id"] = id;
        }
        Answer { json: harmless_json(&answer.to_string()) + "\n", refused }
    }
}

/// The core is total; should it not be, one line is lost and not the batch.
fn total<T>(read: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(anyhow!("this line made Saillant panic: a bug, please report it")))
}
