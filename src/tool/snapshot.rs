//! `saillant snapshot`: what an HTML file shows, for tests of the readers.

use super::input::{Form, Input};
use super::output;
use crate::snapshot::places::Places;
use crate::snapshot::{Block, Snapshot, written};
use anyhow::{Context, Result};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;

/// Arguments of `saillant snapshot`.
#[derive(clap::Args)]
pub struct Args {
    /// The file
    file: PathBuf,
    /// Its address
    #[arg(long, default_value = "")]
    url: String,
    /// It is a page as a browser serialised it (`getHTML`); says where its blocks stand, too
    #[arg(long)]
    written: bool,
}

/// Prints a file's snapshot as JSON.
///
/// # Errors
/// Where the file cannot be read.
pub fn run(args: &Args) -> Result<ExitCode> {
    let mut placed = Placed::default();
    if args.written {
        let html =
            std::fs::read_to_string(&args.file).with_context(|| format!("cannot read {}", args.file.display()))?;
        let page = written::Page { html, url: args.url.clone(), hosts: None };
        let (walked, _) = page.walked(&written::Answers::default());
        let places = Places::of(&walked.snapshot, &walked.origins);
        placed.snapshot = walked.snapshot;
        let place = |(at, block): (usize, &Block)| {
            let end = block.text.chars().map(char::len_utf16).sum::<usize>();
            places.of_line(at as u32, &block.text, 0, end as u32)
        };
        placed.places = placed.snapshot.blocks.iter().enumerate().map(place).collect();
    } else {
        placed.snapshot = Input::file(&args.file, Some(Form::Html), &args.url)?.snapshot;
    }
    output::print(&(serde_json::to_string(&placed)? + "\n"))
}

/// A snapshot, and where its blocks stand ([`Places::of_line`]).
#[derive(Default, Serialize)]
struct Placed {
    #[serde(flatten)]
    snapshot: Snapshot,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<Vec<u32>>,
}
