//! The native shell: command line, batches, HTML files, build and demo.

use clap::{Parser, Subcommand};
use std::process::ExitCode;

pub mod batch;
pub mod html;

#[derive(Parser)]
#[command(name = "saillant", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// JSON lines in on stdin, one JSON line out for each, in the same order
    Batch(batch::Args),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    match Cli::parse().command {
        Some(Command::Batch(args)) => batch::run(&args),
        None => ExitCode::SUCCESS,
    }
}
