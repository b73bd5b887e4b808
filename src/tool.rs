//! The native shell: command line, batches, HTML files, build and demo.

use clap::{Parser, Subcommand};
use std::process::ExitCode;

pub mod analyze;
pub mod batch;
pub mod build;
pub mod check;
pub mod html;
pub mod input;
pub mod measure;
pub mod project;
pub mod setup;
pub mod show;
mod words;

/// Key claims and figures of an article: verbatim, traceable, computed here.
///
/// Without a command: builds the extension, opens a browser with it on a sample article;
/// without a display, prints the report and writes a screenshot.
#[derive(Parser)]
#[command(name = "saillant", version)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// The report of one page or text
    Analyze(analyze::Args),
    /// Build the extension for both browsers, the page in www/, and the zips for the stores
    Build(build::Args),
    /// JSON lines in on stdin, one JSON line out for each, in the same order
    Batch(batch::Args),
    /// How well this build reads a folder of test data
    Measure(measure::Args),
    /// Builds the extension and opens a browser with it on a page
    Show(show::Args),
    /// Installs what is missing, then runs every test
    Test {
        /// Only the steps whose name begins so
        only: Option<String>,
    },
    /// Print what an HTML file shows, as JSON
    Snapshot(html::Args),
    /// Installs what the build, or the tests too, need and this machine lacks
    Setup {
        /// How much
        #[arg(value_enum, default_value = "test")]
        need: setup::Need,
    },
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let done = match Cli::parse().command {
        Some(Command::Analyze(args)) => analyze::run(&args),
        Some(Command::Batch(args)) => return batch::run(&args),
        Some(Command::Measure(args)) => measure::run(&args),
        Some(Command::Test { only }) => project::Project::find().and_then(|p| check::run(&p, only.as_deref())),
        Some(Command::Snapshot(args)) => html::print(&args),
        Some(Command::Setup { need }) => project::Project::find().and_then(|p| setup::run(&p, need)),
        Some(Command::Build(args)) => project::Project::find().and_then(|p| build::run(&p, &args)),
        Some(Command::Show(args)) => project::Project::find().and_then(|p| show::run(&p, &args)),
        None => project::Project::find().and_then(|p| show::run(&p, &show::main_job())),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("saillant: {e:#}");
            ExitCode::FAILURE
        }
    }
}
