//! `saillant analyze`: the reports of pages and texts, for people (text, Markdown) or programs (JSON, CSV).

use super::files::{self, Files, STDIN};
use super::input::{Form, Input};
use super::output::Output;
use super::terminal::{self, harmless, harmless_json};
use super::{pool, progress};
use crate::export::fragment::Page;
use crate::export::{self, Wants, csv};
use crate::report::Report;
use crate::span::Unit;
use crate::{CLAIMS, Options, Scope, article, figure, lang};
use anyhow::{Result, anyhow, bail};
use clap::{Args as ClapArgs, ValueEnum};
use serde::Serialize;
use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

/// Arguments of `saillant analyze`.
#[derive(ClapArgs)]
#[command(after_help = "\
Pages and texts are told apart by their content, not by their names, packed by gzip or not.
Below a folder, files that end in .html, .htm, .xhtml, .shtml, .txt, .md (with .gz or not) and those
without an ending are read, sorted by name; links to folders are not followed.

Positions count code points from the start of a block. `saillant schema` describes the JSON.

Examples:
  saillant analyze page.html
  saillant analyze pages/ --format csv --output figures.csv
  saillant analyze pages/ --format csv --what claims
  saillant analyze pages/ --format jsonl | jq -r '.claims[0].line.text'
  curl -s https://example.org/a | saillant analyze - --url https://example.org/a
  saillant analyze notes.txt --date 2026-03-01")]
pub struct Args {
    /// Pages, texts and folders of them; "-" is standard input
    #[arg(value_name = "FILE|FOLDER", default_value = STDIN)]
    files: Vec<String>,
    /// How to write the reports
    #[arg(long, short, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What a row of the CSV is
    #[arg(long, value_enum, default_value_t = What::Figures)]
    what: What,
    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Files read at the same time; 0 stands for all cores. The output is the same for any number
    #[arg(long, short, value_name = "N", default_value_t = 0)]
    jobs: usize,
    /// Key claims of a report at most
    #[arg(long, value_name = "N", default_value_t = CLAIMS)]
    claims: usize,
    /// No progress and no closing count
    #[arg(long, short)]
    quiet: bool,
    /// Read all as pages
    #[arg(long, conflicts_with = "text")]
    html: bool,
    /// Read all as plain text
    #[arg(long)]
    text: bool,
    /// Address of the one page, for links
    #[arg(long, default_value = "")]
    url: String,
    /// Read by the rules of this language (BCP 47) instead of the detected one
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Day of publication (YYYY-MM-DD), where the page does not tell or tells wrong
    #[arg(long, value_name = "DAY")]
    date: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading in a terminal
    Text,
    /// For notes, with links where the address is known
    Markdown,
    /// One report; of several files an array, "id" naming the file
    Json,
    /// One report a line, "id" naming the file
    Jsonl,
    /// One row a figure, or as --what says; UTF-8, commas, with a header
    Csv,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// One row a figure or date
    Figures,
    /// One row a key claim
    Claims,
}

/// What the caller knows about a page better than the page.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Language whose rules read it (BCP 47).
    pub language: Option<String>,
    /// Day of publication, ISO 8601.
    pub published: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Key claims to choose at most.
    pub claims: Option<usize>,
}

/// A report with the name of its file.
#[derive(Serialize)]
struct Identified<'a> {
    id: &'a str,
    #[serde(flatten)]
    report: &'a Report,
}

/// Writes the reports; exit status 1 where a file was refused.
///
/// # Errors
/// Where the arguments make no sense, nothing is to be read, or the output cannot be written.
pub fn run(args: &Args) -> Result<ExitCode> {
    let known = known(args)?;
    let Files { chosen, passed_over, unreadable } = files::named(&args.files)?;
    for folder in &unreadable {
        eprintln!("saillant: {}", harmless(folder));
    }
    if chosen.is_empty() {
        bail!("expected pages or texts, found none of them among {passed_over} files");
    }
    let single = chosen.len() == 1;
    if !(single || args.url.is_empty()) {
        bail!("--url is the address of one page, found {} files", chosen.len());
    }
    if !args.quiet && args.files == [STDIN] && std::io::stdin().is_terminal() {
        eprintln!("saillant: reading what you type, to the end of the input (Ctrl-D); --help says more");
    }
    let total = chosen.len();
    let form = if args.html { Some(Form::Html) } else { args.text.then_some(Form::Text) };
    let writer = Arc::new(Writer { format: args.format, what: args.what, single, url: args.url.clone(), form, known });
    let mut output = Output::open(args.output.as_deref())?;
    let bar = progress::of_files(total, args.quiet || single);
    let (mut refused, mut written) = (unreadable.len(), 0);
    if let ControlFlow::Break(()) = output.write(writer.opening())? {
        return Ok(ExitCode::SUCCESS);
    }
    let work = {
        let writer = writer.clone();
        move |path: PathBuf| {
            // The core is total; should it not be, one file is lost and not all.
            let read = catch_unwind(AssertUnwindSafe(|| writer.read(&path)));
            read.unwrap_or_else(|_| Err(anyhow!("{} made Saillant panic: a bug, please report it", path.display())))
        }
    };
    pool::ordered(pool::threads(args.jobs).min(total), chosen.into_iter(), work, |done| {
        bar.inc(1);
        match done {
            Ok(text) => {
                written += 1;
                output.write(&(writer.between(written) + &text))
            }
            Err(e) => {
                refused += 1;
                bar.suspend(|| eprintln!("saillant: {}", harmless(&format!("{e:#}"))));
                Ok(ControlFlow::Continue(()))
            }
        }
    })?;
    bar.finish_and_clear();
    let _ = output.write(writer.closing())?;
    if !args.quiet && refused + passed_over > 0 && !(single && passed_over == 0) {
        eprintln!(
            "saillant: {total} files, {refused} refused; {passed_over} with the ending of something else passed over"
        );
    }
    Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn known(args: &Args) -> Result<Known> {
    if let Some(lang) = args.lang.as_deref().filter(|l| lang::by_code(l).is_none()) {
        let known: Vec<_> = lang::LANGUAGES.iter().map(|l| l.code).collect();
        bail!("--lang {lang}: there are rules for {}; leave it out to have the language detected", known.join(", "));
    }
    if let Some(date) = args.date.as_deref().filter(|d| !figure::is_day(d)) {
        bail!("--date: expected a day like 2026-03-01, found {date:?}");
    }
    Ok(Known { language: args.lang.clone(), published: args.date.clone(), claims: Some(args.claims), title: None })
}

/// How each file becomes a piece of the output.
struct Writer {
    format: Format,
    what: What,
    single: bool,
    url: String,
    form: Option<Form>,
    known: Known,
}

impl Writer {
    fn opening(&self) -> &'static str {
        match (self.format, self.what) {
            (Format::Json, _) if !self.single => "[\n",
            (Format::Csv, What::Figures) => csv::FIGURES_OF_MANY,
            (Format::Csv, What::Claims) => csv::CLAIMS_OF_MANY,
            _ => "",
        }
    }

    fn between(&self, written: usize) -> String {
        let first = written == 1;
        match self.format {
            Format::Json if !first => ",\n".to_string(),
            Format::Text | Format::Markdown if !first => "\n".to_string(),
            _ => String::new(),
        }
    }

    fn closing(&self) -> &'static str {
        if self.format == Format::Json && !self.single { "\n]\n" } else { "" }
    }

    fn read(&self, path: &Path) -> Result<String> {
        let mut input = if path.as_os_str() == STDIN {
            Input::stdin(self.form, &self.url)?
        } else {
            Input::file(path, self.form, &self.url)?
        };
        let name = path.to_string_lossy();
        let report = report(&input, &self.known);
        if input.snapshot.url.is_empty() {
            input.snapshot.url.clone_from(&report.facts.url);
        }
        let page = Page::new(&input.snapshot, Unit::CodePoints);
        let wants = Wants { words: &super::words::message, link: &|line| page.link(line), today: "" };
        Ok(match self.format {
            Format::Text if self.single => terminal::for_people(&report),
            Format::Text => format!("== {} ==\n{}", harmless(&name), terminal::for_people(&report)),
            Format::Markdown => harmless(&export::export(&report, export::Format::Markdown, &wants)),
            Format::Json if self.single => harmless_json(&serde_json::to_string_pretty(&report)?) + "\n",
            Format::Json => harmless_json(&serde_json::to_string_pretty(&Identified { id: &name, report: &report })?),
            Format::Jsonl => harmless_json(&serde_json::to_string(&Identified { id: &name, report: &report })?) + "\n",
            Format::Csv => {
                let rows = match self.what {
                    What::Figures => csv::figure_rows(&report, &name, &wants),
                    What::Claims => csv::claim_rows(&report, &name, &wants),
                };
                rows.split("\r\n").map(harmless).collect::<Vec<_>>().join("\r\n")
            }
        })
    }
}

/// The report of an input, its positions in code points.
pub fn report(input: &Input, known: &Known) -> Report {
    let scope = if input.given.is_some() { Scope::Text } else { Scope::Page };
    let mut article = match scope {
        Scope::Page => article::extract(&input.snapshot),
        Scope::Selection | Scope::Text => article::chosen(&input.snapshot),
    };
    known.tell(&mut article);
    let options = Options { scope, language: known.language.clone(), claims: known.claims.unwrap_or(CLAIMS) };
    let mut report = crate::report_of(&article, &options);
    let texts: Vec<&str> = input.snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    report.count_in(Unit::CodePoints, &texts);
    report
}

impl Known {
    /// Puts what is known into the article's facts.
    pub fn tell(&self, article: &mut article::Article) {
        if let Some(published) = &self.published {
            article.facts.published.clone_from(published);
        }
        if let Some(title) = &self.title {
            article.facts.title.clone_from(title);
        }
    }
}
