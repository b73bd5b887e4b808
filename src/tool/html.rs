//! HTML -> Snapshot, natively, as [`written`] does it of a page that a browser serialised: html5ever's parser into a flat
//! tree, then one walk without recursion.
//!
//! Of style sheets only simple rules of the page's own are read ([`sheet`]); what is
//! shown is else decided by attributes.

mod decode;
mod guard;
mod sheet;
mod skim;
mod tree;

pub use decode::decode;

use super::input::{Form, Input};
use crate::snapshot::places::Places;
use crate::snapshot::{Block, Snapshot, walk, written};
use anyhow::Result;
use guard::Guard;
use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tokenizer};
use html5ever::tree_builder::TreeBuilder;
use serde::Serialize;
use sheet::Sheet;
use std::path::PathBuf;
use tree::Tree;

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
pub fn print(args: &Args) -> Result<()> {
    let mut placed = Placed::default();
    if args.written {
        let html = std::fs::read_to_string(&args.file)?;
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
    println!("{}", serde_json::to_string(&placed)?);
    Ok(())
}

/// A snapshot, and where its blocks stand ([`Places::of_line`]).
#[derive(Default, Serialize)]
struct Placed {
    #[serde(flatten)]
    snapshot: Snapshot,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<Vec<u32>>,
}

/// Bytes of mark-up that are read at most.
const MAX_INPUT: usize = 64 << 20;

/// Bytes handed to the parser at once.
const PIECE: usize = 1 << 16;

/// Reads an HTML document.
pub fn snapshot(html: &str, url: &str) -> Snapshot {
    let read = html.floor_char_boundary(MAX_INPUT.min(html.len()));
    let (read_part, css) = skim::skim(&html[..read]);
    let (tree, cut) = parse(&read_part);
    tree.style(Sheet::read(&css));
    let mut snapshot = tree.read(walk::record);
    snapshot.truncated |= cut || read < html.len();
    snapshot.url = url.to_string();
    snapshot
}

/// The snapshot of a page as it stands, and whether its tree is cut short.
#[cfg(test)]
fn parsed(html: &str) -> (Snapshot, bool) {
    let (tree, cut) = parse(html);
    (tree.read(walk::record), cut)
}

/// The tree, and whether it is cut short.
fn parse(html: &str) -> (Tree, bool) {
    let tokenizer = Tokenizer::new(Guard::new(TreeBuilder::new(Tree::new(), Default::default())), Default::default());
    let queue = BufferQueue::default();
    let mut rest = html;
    let mut cut = false;
    while !rest.is_empty() {
        if tokenizer.sink.stopped() {
            cut = true;
            break;
        }
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE.min(rest.len())));
        rest = after;
        queue.push_back(StrTendril::from_slice(piece));
        // A script or an encoding declaration only pauses the tokenizer.
        while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    }
    tokenizer.end();
    (tokenizer.sink.into_tree(), cut)
}
