//! What the page showed, without any opinion about it.
//!
//! Read from the mark-up that a browser serialises ([`written`]) and by [`html`](crate) from a file; both must
//! agree (`tests/browsers`), but for what only style sheets decide. The core judges.
//!
//! Not recorded: `head`, scripts, styles, `noscript`, `template`, `svg`, formulas
//! that are more than a line, frames, media, what an edition struck out (`del`, `s`)
//! and form controls (but a `button` inside a heading, which is how folding sections
//! are titled, or inside a sentence), and inline elements that are not shown.

use serde::{Deserialize, Serialize};

mod border;
pub mod dom;
mod fold;
mod head;
pub mod part;
pub mod places;
pub mod plain;
pub mod tags;
pub mod walk;
pub mod written;

/// One page as it was shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    /// Address of the page; empty where there is none.
    pub url: String,
    /// `href` of `<link rel="canonical">` as written; empty where there is none.
    pub canonical: String,
    /// Text of `<title>`, white space folded.
    pub title: String,
    /// Language that the page declares (BCP 47), empty where it declares none.
    pub lang: String,
    /// `<meta>` and other elements with `itemprop` and `content`, in document order.
    pub meta: Vec<Meta>,
    /// Raw text of each `application/ld+json` script.
    pub json_ld: Vec<String>,
    /// `<time datetime>` elements, and `<abbr>` with a date as title, in document order.
    pub times: Vec<Time>,
    /// Number of password fields.
    pub passwords: u32,
    /// Elements that own text or hold an element that does, parents first.
    pub nodes: Vec<Node>,
    /// Runs of text in reading order.
    pub blocks: Vec<Block>,
    /// Whether the recorder stopped at its size cap.
    pub truncated: bool,
}

/// A `<time datetime>` element, or an `<abbr>` with a date as its title.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Time {
    /// The block that it stands in, or the next one: an index into [`Snapshot::blocks`].
    pub block: u32,
    /// `datetime` (or `title`) as written.
    pub datetime: String,
    /// `itemprop`, or else `class`; `pubdate` where it has that attribute.
    pub item: String,
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
    #[serde(skip_serializing_if = "String::is_empty")]
    pub class: String,
    /// `id` attribute as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// `role` attribute.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// `itemprop` attribute.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub item: String,
    /// Whether the element was not shown, itself or through an ancestor
    /// (`hidden`, `display: none`, a closed `details` or `dialog`, text for
    /// screen readers alone, ...).
    #[serde(skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// Fields of forms at or below it (`input` but for buttons, `select`, `textarea`).
    #[serde(skip_serializing_if = "is_zero")]
    pub fields: u32,
    /// Pictures, films and frames at or below it.
    #[serde(skip_serializing_if = "is_zero")]
    pub media: u32,
    /// Buttons at or below it.
    #[serde(skip_serializing_if = "is_zero")]
    pub buttons: u32,
}

/// A run of inline text under one block-level element (by tag name, not by style).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Block {
    /// The nearest block-level element that owns the text, an index into [`Snapshot::nodes`].
    pub node: u32,
    /// The deepest element that holds all of the text: `node`, or an inline
    /// element below it (`<p><span class="credit">...</span></p>`).
    pub inner: u32,
    /// The text, white space folded as rendered; `<br>` is a line feed.
    pub text: String,
    /// Inline mark-up, by start, then longest first; never empty stretches.
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
    /// Inline element with `rel="author"`, `itemprop="author"` or a class for an author's name
    Author,
}

fn is_false(b: &bool) -> bool {
    !b
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}
