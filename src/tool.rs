//! The native shell: command line, batches, build and demo.

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};
use std::process::ExitCode;

pub mod analyze;
pub mod batch;
pub mod build;
pub mod check;
pub mod files;
pub mod input;
pub mod job;
pub mod measure;
pub mod output;
pub mod pool;
pub mod progress;
pub mod project;
pub mod setup;
pub mod show;
pub mod snapshot;
pub mod task;
pub mod terminal;
mod words;

/// The form of reports, as JSON Schema (2020-12).
pub const SCHEMA: &str = include_str!("report.schema.json");

/// Key claims and figures of articles: verbatim, traceable, computed here.
///
/// Without a command: builds the extension, opens a browser with it on a sample article;
/// without a display, prints the report and writes a screenshot.
#[derive(Parser)]
#[command(
    name = "saillant",
    version,
    after_help = "\
Exit status: 0 where all went well, 1 where something could not be read or done (standard error says
what), 2 where the arguments are wrong, 130 after Ctrl-C.
build, setup, test, show, measure and snapshot are the project's own work, inside its checkout.

Examples:
  saillant analyze page.html
  saillant analyze pages/ --format csv > figures.csv
  saillant batch --task report < pages.jsonl > reports.jsonl
  saillant completions bash > ~/.local/share/bash-completion/completions/saillant
  saillant man > saillant.1"
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// The reports of pages and texts, as text, Markdown, JSON or CSV
    Analyze(analyze::Args),
    /// JSON lines in on stdin, one JSON line out for each, in the same order
    Batch(batch::Args),
    /// The form of the reports, as JSON Schema
    Schema,
    /// The completions of a shell
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// The manual page of the whole command line, for man(1)
    Man,
    /// Build the extension for both browsers, the page in www/, and the zips for the stores
    Build(build::Args),
    /// Installs what the build, or the tests too, need and this machine lacks
    Setup {
        /// How much
        #[arg(value_enum, default_value = "test")]
        need: setup::Need,
    },
    /// Installs what is missing, then runs every test
    Test {
        /// Only the steps whose name begins so
        only: Option<String>,
    },
    /// Builds the extension and opens a browser with it on a page
    Show(show::Args),
    /// How well this build reads a folder of test data
    Measure(measure::Args),
    /// Print what an HTML file shows, as JSON
    Snapshot(snapshot::Args),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    run_command(Cli::parse().command).unwrap_or_else(|e| {
        eprintln!("saillant: {}", terminal::harmless(&format!("{e:#}")));
        ExitCode::FAILURE
    })
}

fn run_command(command: Option<Command>) -> Result<ExitCode> {
    match command {
        Some(Command::Analyze(args)) => return analyze::run(&args),
        Some(Command::Batch(args)) => return batch::run(&args),
        Some(Command::Schema) => return output::print(SCHEMA),
        Some(Command::Completions { shell }) => return output::print(&completions(shell)),
        Some(Command::Man) => return output::print(&manual()?),
        Some(Command::Snapshot(args)) => return snapshot::run(&args),
        Some(Command::Measure(args)) => return measure::run(&args),
        Some(Command::Test { only }) => check::run(&project::Project::find()?, only.as_deref())?,
        Some(Command::Setup { need }) => setup::run(&project::Project::find()?, need)?,
        Some(Command::Build(args)) => build::run(&project::Project::find()?, &args)?,
        Some(Command::Show(args)) => show::run(&project::Project::find()?, &args)?,
        None => show::run(&project::Project::find()?, &show::main_job())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn completions(shell: clap_complete::Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "saillant", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The page of the command and, below it, of each subcommand.
fn manual() -> Result<String> {
    let mut command = Cli::command();
    command.build();
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    for part in command.get_subcommands().filter(|part| part.get_name() != "help") {
        page.extend(format!(".SH \"{}\"\n", part.get_name().to_uppercase()).into_bytes());
        let part = clap_mangen::Man::new(part.clone());
        part.render_description_section(&mut page)?;
        part.render_options_section(&mut page)?;
        part.render_extra_section(&mut page)?;
    }
    Ok(String::from_utf8_lossy(&page).into_owned())
}
