//! `saillant analyze`: one report, for people (text, Markdown) or programs (JSON).

use super::input::{Form, Input};
use crate::certainty::Certainty;
use crate::export::fragment::Page;
use crate::report::{ClaimLine, FigureLine, QuoteLine, Report};
use crate::span::Unit;
use crate::{Options, Scope, export};
use anyhow::{Result, bail};
use clap::{Args as ClapArgs, ValueEnum};
use std::fmt::Write;
use std::io::{Read, Write as _};
use std::path::PathBuf;

/// Arguments of `saillant analyze`.
#[derive(ClapArgs)]
pub struct Args {
    /// A page or a text file; "-" reads standard input
    #[arg(default_value = "-")]
    file: PathBuf,
    /// Read it as a page
    #[arg(long, conflicts_with = "text")]
    html: bool,
    /// Read it as plain text
    #[arg(long)]
    text: bool,
    /// The page's address
    #[arg(long, default_value = "")]
    url: String,
    /// Its language (BCP 47), where detection shall not decide
    #[arg(long)]
    lang: Option<String>,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

/// Prints the report of one page or text.
///
/// # Errors
/// Where the input cannot be read, or `--lang` names a language without rules.
pub fn run(args: &Args) -> Result<()> {
    if let Some(lang) = args.lang.as_deref().filter(|l| crate::lang::by_code(l).is_none()) {
        let known: Vec<_> = crate::lang::LANGUAGES.iter().map(|l| l.code).collect();
        bail!("--lang {lang}: there are rules for {}; leave it out to have the language detected", known.join(", "));
    }
    let form = if args.html { Some(Form::Html) } else { args.text.then_some(Form::Text) };
    let input = if args.file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        let looks_like_html = bytes.trim_ascii_start().starts_with(b"<");
        Input::bytes(&bytes, form.unwrap_or(if looks_like_html { Form::Html } else { Form::Text }), &args.url)
    } else {
        Input::file(&args.file, form, &args.url)?
    };
    let report = report(&input, args.lang.clone());
    let printed = match args.format {
        Format::Text => for_people(&report),
        Format::Markdown => markdown(&report, &input),
        Format::Json => serde_json::to_string_pretty(&report)? + "\n",
    };
    // A closed pipe ("| head") is not an error of ours.
    let _ = std::io::stdout().lock().write_all(printed.as_bytes());
    Ok(())
}

fn markdown(report: &Report, input: &Input) -> String {
    let page = Page::new(&input.snapshot, Unit::CodePoints);
    let wants = export::Wants { words: &super::words::message, link: &|line| page.link(line), today: "" };
    export::export(report, export::Format::Markdown, &wants)
}

/// The report of an input, its positions in code points.
pub fn report(input: &Input, language: Option<String>) -> Report {
    let scope = if input.given.is_some() { Scope::Text } else { Scope::Page };
    let mut report = crate::report(&input.snapshot, &Options { scope, language, ..Options::default() });
    let texts: Vec<&str> = input.snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    report.count_in(Unit::CodePoints, &texts);
    report
}

/// The report as a terminal shows it.
pub fn for_people(report: &Report) -> String {
    let mut out = String::new();
    let facts = &report.facts;
    let head = [facts.title.as_str(), "(no title)"].into_iter().find(|t| !t.is_empty()).unwrap_or_default();
    let _ = writeln!(out, "{head}");
    let about = [
        facts.byline.clone(),
        facts.published.clone(),
        language(report),
        format!("{} words, {} min", report.words, report.minutes),
        format!("{} of {} paragraphs read", report.coverage.read, report.coverage.seen),
        if report.coverage.cut { "the page shows only the beginning".to_string() } else { String::new() },
    ];
    let _ = writeln!(out, "{}", about.iter().filter(|s| !s.is_empty()).cloned().collect::<Vec<_>>().join(" · "));
    if !report.gate.passes() {
        let reason = report.gate.reason.as_ref().and_then(|r| serde_json::to_string(r).ok()).unwrap_or_default();
        let _ = writeln!(out, "\nNot taken for an article ({:.2}): {reason}", report.gate.probability);
    }
    section(&mut out, "Key claims", report.claims.iter().enumerate().map(|(i, c)| format!("{}. {}", i + 1, claim(c))));
    section(&mut out, "Figures", report.figures.iter().map(figure));
    section(&mut out, "Dates", report.dates.iter().map(figure));
    section(&mut out, "Quotations", report.quotes.iter().map(quote));
    let observation = |d: &crate::report::Disagreement| {
        let kind = serde_json::to_value(d.kind).ok().and_then(|v| v.as_str().map(|s| s.replace('_', " ")));
        let places: Vec<_> = d.places.iter().map(|p| format!("“{}”", p.text)).collect();
        format!("{}: {}", kind.unwrap_or_default(), places.join(" / "))
    };
    section(&mut out, "Does not add up", report.disagreements.iter().map(observation));
    out
}

fn language(report: &Report) -> String {
    let l = &report.language;
    match (l.code.as_str(), l.sure) {
        ("", _) => "language unknown".to_string(),
        (code, true) => format!("language {code}"),
        (code, false) => format!("language {code}, unsure"),
    }
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<_> = lines.collect();
    if !lines.is_empty() {
        let _ = writeln!(out, "\n{title}\n  {}", lines.join("\n  "));
    }
}

fn claim(c: &ClaimLine) -> String {
    let mut notes = Vec::new();
    notes.extend(sure(c.certainty));
    notes.extend(c.marker.as_ref().map(|m| format!("“{}”", m.text)));
    notes.extend(c.speaker.as_ref().map(|s| named(&s.name, &s.role)));
    with_notes(&c.line.text, &notes)
}

fn figure(f: &FigureLine) -> String {
    let value = serde_json::to_string(&f.value).unwrap_or_default();
    let worth = format!("{value} {}", f.unit.as_deref().unwrap_or_default());
    let notes: Vec<_> = sure(f.certainty).into_iter().collect();
    with_notes(&format!("{} = {}: {}", f.line.text, worth.trim(), f.clause.text), &notes)
}

fn quote(q: &QuoteLine) -> String {
    let hedge = sure(q.certainty).filter(|_| q.certainty != Certainty::Reported);
    let notes: Vec<_> = hedge.into_iter().chain(q.speaker.iter().map(|s| named(&s.name, &s.role))).collect();
    with_notes(&format!("“{}”", q.line.text), &notes)
}

fn sure(certainty: Certainty) -> Option<String> {
    (certainty != Certainty::Asserted).then(|| certainty.name().to_string())
}

fn named(name: &str, role: &str) -> String {
    if role.is_empty() { name.to_string() } else { format!("{name}, {role}") }
}

fn with_notes(text: &str, notes: &[String]) -> String {
    if notes.is_empty() { text.to_string() } else { format!("{text} [{}]", notes.join("; ")) }
}
