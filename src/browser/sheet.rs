//! The text that was read, as the playground lays it out, so that lines have a place to be shown at.

use crate::article::RemovalReason;
use crate::report::Report;
use crate::snapshot::Snapshot;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All that a page or text showed.
#[derive(Serialize, Deserialize)]
pub struct Sheet {
    /// Its language (BCP 47), empty where it is not known.
    pub language: String,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// A block that was shown.
#[derive(Serialize, Deserialize)]
pub struct Block {
    /// Its number in the snapshot.
    pub number: u32,
    /// Its text.
    pub text: String,
    /// The element it is laid out as.
    pub tag: String,
    /// Its class there.
    pub class: String,
}

/// The sheet of a snapshot; what was left out as no part of the article has the class "left", what is hidden is absent.
pub fn of(snapshot: &Snapshot, report: &Report) -> Sheet {
    let left: BTreeMap<u32, RemovalReason> = report.removed.iter().map(|r| (r.source, r.reason)).collect();
    let code = &report.language.code;
    let blocks = snapshot.blocks.iter().zip(0..).filter(|(_, i)| left.get(i) != Some(&RemovalReason::Hidden));
    let block = |(block, number): (&crate::snapshot::Block, u32)| {
        let written = snapshot.nodes.get(block.node as usize).map_or("", |n| n.tag.as_str());
        let (tag, class) = match written {
            "h1" => ("p", "page-title"),
            "h2" | "h3" | "h4" => ("p", "page-heading"),
            "blockquote" => ("blockquote", ""),
            _ => ("p", ""),
        };
        let class = if left.contains_key(&number) { "left" } else { class };
        Block { number, text: block.text.clone(), tag: tag.into(), class: class.into() }
    };
    let language = if code.is_empty() { String::new() } else { super::words::shortest(code) };
    Sheet { language, blocks: blocks.map(block).collect() }
}
