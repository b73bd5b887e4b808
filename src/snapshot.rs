//! What the page showed, without any opinion about it.
//!
//! Recorded by `extension/content/record.js` from the live DOM and by
//! [`tool::html`](crate) from a file; both must agree. The core judges.

use serde::{Deserialize, Serialize};

pub mod plain;

/// One page as it was shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    /// Address of the page; empty where there is none.
    pub url: String,
    /// Text of `<title>`.
    pub title: String,
    /// Language that the page declares (BCP 47), empty where it declares none.
    pub lang: String,
    /// `<meta>` elements in document order.
    pub meta: Vec<Meta>,
    /// Raw text of each `application/ld+json` script.
    pub json_ld: Vec<String>,
    /// Elements that own text or hold an element that does, parents first.
    pub nodes: Vec<Node>,
    /// Runs of text in reading order.
    pub blocks: Vec<Block>,
    /// Whether the recorder stopped at its size cap.
    pub truncated: bool,
}

/// A `<meta>` element.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meta {
    /// `property`, `name`, `itemprop` or `http-equiv`, in lower case.
    pub name: String,
    /// `content`.
    pub content: String,
}

/// An element on the way from the root to some text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Node {
    /// Index of the parent in [`Snapshot::nodes`]; the root is its own parent.
    pub parent: u32,
    /// Tag name in lower case.
    pub tag: String,
    /// `class` attribute as written.
    pub class: String,
    /// `id` attribute as written.
    pub id: String,
    /// `role` attribute.
    pub role: String,
    /// Whether the element was not shown (`hidden`, `display: none`, ...).
    pub hidden: bool,
}

/// A run of inline text under one block-level element.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Block {
    /// The element that owns the text, an index into [`Snapshot::nodes`].
    pub node: u32,
    /// The text, white space folded as rendered; `<br>` is a line feed.
    pub text: String,
    /// Inline mark-up, by start.
    pub marks: Vec<Mark>,
}

/// A stretch of inline mark-up: bytes in the core, UTF-16 units in a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// First position.
    pub start: u32,
    /// First position after it.
    pub end: u32,
    /// What it is.
    pub kind: MarkKind,
}

/// Kinds of inline mark-up that later stages look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MarkKind {
    /// `a[href]`
    Link,
    /// `strong`, `b`
    Strong,
    /// `em`, `i`
    Em,
    /// `q`
    Quote,
    /// `cite`
    Cite,
    /// `code`, `kbd`, `samp`
    Code,
    /// `sup`, `sub`
    Sup,
    /// `time`
    Time,
}
