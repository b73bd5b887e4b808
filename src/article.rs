//! Snapshot -> Article: which blocks are the article, which are boilerplate and
//! why, the page's metadata, and whether the page is one article at all.

mod choose;
mod chosen;
mod coverage;
mod cue;
mod echo;
mod examined;
pub mod feature;
mod furniture;
pub mod gate;
mod key_points;
mod kind;
mod mend;
pub mod metadata;
pub mod model;
mod notice;
mod paragraph;
mod quotation;
mod reason;
pub mod search;
mod standfirst;
pub mod table;
mod tree;

use crate::order::Order;
use crate::snapshot::{Mark, Snapshot};
use crate::span::Span;
use crate::text::marks::Marks;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::ops::Range;

pub use chosen::chosen;
use metadata::declared::Declared;
use metadata::json_ld;
use metadata::title::{self, Title};

/// The article found on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// What the page says about itself.
    pub facts: Facts,
    /// The article's blocks in reading order, the title first where it stands on the page.
    pub blocks: Vec<Block>,
    /// The cells of its tables, with the names of their rows and columns.
    pub cells: Vec<table::Cell>,
    /// The blocks in which its editor has summed it up ("Key points"), empty where there are none.
    pub key_points: Range<usize>,
    /// The blocks of its standfirst, empty where there is none.
    pub standfirst: Range<usize>,
    /// Where it states the claim that it examines, as fact-checks do.
    pub examined: Vec<Span>,
    /// Blocks of the snapshot that were left out, and why.
    pub removed: Vec<Removal>,
    /// Is it one article?
    pub gate: Gate,
    /// How much of the article was read.
    pub coverage: Coverage,
}

/// One block of the article: a slice of one block of the snapshot.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its text, a verbatim slice of the snapshot block's text.
    pub text: String,
    /// Index into [`Snapshot::blocks`].
    pub source: u32,
    /// Byte of the snapshot block's text where `text` begins.
    pub offset: u32,
    /// Inline mark-up, bytes of `text`.
    pub marks: Vec<Mark>,
}

/// What a block is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BlockKind {
    /// The article's title.
    Title,
    /// A heading inside the article, 1 to 6.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A block quotation.
    Quote,
    /// The line that says who is quoted ("– Name, role").
    Attribution,
    /// The line that says who wrote the article, and when; only in text that the reader chose.
    Byline,
    /// A cell of a table.
    Cell,
    /// Preformatted text.
    Code,
}

/// What the page says about itself; empty where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Title of the article.
    pub title: String,
    /// Author or authors, as written.
    pub byline: String,
    /// Name of the site.
    pub site: String,
    /// Publication date, ISO 8601 (date, or date and time with its offset).
    pub published: String,
    /// Date of the last change, ISO 8601.
    pub modified: String,
    /// Declared language, BCP 47.
    pub declared: String,
    /// The page's own description.
    pub description: String,
    /// Address, canonical where the page gives it.
    pub url: String,
}

/// The decision "is it one article", calibrated.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Gate {
    /// Probability that the page is one article, 0 to 1; from 0.5 it is taken for one.
    pub probability: f32,
    /// Why not, where it is not.
    pub reason: Option<NotArticle>,
}

impl Gate {
    /// Whether the page is taken for an article.
    pub fn passes(&self) -> bool {
        self.probability >= gate::THRESHOLD
    }
}

/// Why a page is not read as an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NotArticle {
    /// No text at all.
    Empty,
    /// Fewer words than an article needs.
    TooShort {
        /// Words found.
        words: u32,
    },
    /// Many entries that link elsewhere.
    List,
    /// Discussion of many people.
    Forum,
    /// A shop's page.
    Product,
    /// Log-in or other form.
    Form,
    /// None of these, and not an article either.
    Other,
}

impl NotArticle {
    /// Key of the words of the interface that say it.
    pub fn message(&self) -> &'static str {
        match self {
            NotArticle::Empty => "failure_empty",
            NotArticle::TooShort { .. } => "not_short",
            NotArticle::List => "not_list",
            NotArticle::Forum => "not_forum",
            NotArticle::Product => "not_product",
            NotArticle::Form => "not_form",
            NotArticle::Other => "not_other",
        }
    }
}

/// How much of the article was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    /// Paragraphs read.
    pub read: u32,
    /// Paragraphs seen in the article's part of the page.
    pub seen: u32,
    /// The page shows only the beginning (paywall, "read more").
    pub cut: bool,
}

/// A block that was left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Removal {
    /// Index into [`Snapshot::blocks`].
    pub source: u32,
    /// Why.
    pub reason: RemovalReason,
}

/// Why a block is not part of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemovalReason {
    /// Outside the article's container.
    Outside,
    /// Not shown.
    Hidden,
    /// Menu, breadcrumbs.
    Navigation,
    /// Cookie or consent box.
    Consent,
    /// Newsletter or subscription box.
    Newsletter,
    /// Advertisement.
    Advert,
    /// Share bar.
    Share,
    /// "Read also", related articles.
    Related,
    /// Table of contents.
    Contents,
    /// Author box, byline.
    Author,
    /// Caption or credit of a picture.
    Caption,
    /// Comments of readers.
    Comments,
    /// Text that is mostly links.
    LinkDensity,
    /// Date line, tags, other data about the article.
    Metadata,
    /// Copyright, legal text.
    Legal,
    /// Another article appended.
    Appended,
    /// A pull quote whose words stand in the text too.
    Repeated,
}

impl Article {
    /// The article as plain text, blocks joined by a blank line, without the title.
    pub fn text(&self) -> String {
        let body = self.blocks.iter().filter(|b| b.kind != BlockKind::Title);
        body.map(|b| b.text.as_str()).collect::<Vec<_>>().join("\n\n")
    }

    /// The quotation marks and brackets of each block.
    pub fn marks(&self) -> Vec<Marks> {
        self.blocks.iter().map(|b| Marks::of(&b.text)).collect()
    }
}

/// What was found among a page's paragraphs.
struct Found<'a> {
    paragraphs: Vec<paragraph::Paragraph>,
    tree: tree::Tree<'a>,
    echo: echo::Echo,
    /// What the page says of its article outside the text.
    declared: Declared,
    title: Title,
    rows: Vec<feature::Row>,
    /// Log-odds that a paragraph is part of the article.
    scores: Vec<f32>,
    /// Why a paragraph is left out; `None` where it is kept.
    verdicts: Vec<Option<RemovalReason>>,
    /// What a paragraph is in a quotation.
    parts: Vec<Option<quotation::Part>>,
    /// The box with the article's key points.
    key_points: key_points::Found,
    /// The paragraphs of the standfirst.
    standfirst: Range<usize>,
}

impl<'a> Found<'a> {
    /// Judges the paragraphs of a page; `linked` are its linked data.
    fn on(snapshot: &'a Snapshot, linked: &[Value]) -> Found<'a> {
        let paragraphs = paragraph::shown(snapshot);
        let tree = tree::Tree::new(snapshot, &paragraphs);
        let echo = echo::Echo::new(snapshot, linked, &paragraphs);
        let declared = Declared::read(snapshot, linked);
        let title = title::find(snapshot, &declared, &tree, &paragraphs);
        let rows = feature::rows(&tree, &paragraphs, &echo, title.paragraph);
        let scores = model::scores(&rows);
        let choose::Choice { mut verdicts, parts } =
            choose::choose(snapshot, &tree, &paragraphs, &scores, title.paragraph, &echo);
        let key_points = key_points::on_page(snapshot, &tree, &paragraphs, title.paragraph);
        verdicts[key_points.lines.clone()].fill(None);
        let keeps = |i: usize| Some(i) != title.paragraph && verdicts[i].is_none();
        let standfirst = standfirst::on_page(&tree, &paragraphs, title.paragraph, keeps);
        Found { paragraphs, tree, echo, declared, title, rows, scores, verdicts, parts, key_points, standfirst }
    }

    /// Whether a paragraph is part of the article's text.
    fn keeps(&self, i: usize) -> bool {
        Some(i) != self.title.paragraph && self.verdicts.get(i).is_some_and(Option::is_none)
    }
}

/// What the model sees of a page, for those who train it: for each paragraph its text, owner and row.
pub fn rows(snapshot: &Snapshot) -> Vec<(String, u32, u64, feature::Row)> {
    let Found { paragraphs, tree, rows, .. } = Found::on(snapshot, &json_ld::parse(&snapshot.json_ld));
    let text = |p: &paragraph::Paragraph| p.text(snapshot).to_string();
    paragraphs
        .iter()
        .zip(rows)
        .map(|(p, r)| (text(p), tree.parent(p.node).unwrap_or(0), tree.looks[p.node as usize], r))
        .collect()
}

/// Finds the article of a recorded page.
pub fn extract(snapshot: &Snapshot) -> Article {
    let linked = json_ld::parse(&snapshot.json_ld);
    let found = Found::on(snapshot, &linked);
    let Found { paragraphs, tree, title, verdicts, parts, key_points, standfirst, .. } = &found;

    let mut article = Article::default();
    let mut owners = Vec::new();
    let mut unread = vec![true; snapshot.blocks.len()];
    paragraphs.iter().for_each(|p| unread[p.block as usize] = false);
    let hidden = (0..).zip(unread).filter(|(_, unread)| *unread);
    article.removed.extend(hidden.map(|(source, _)| Removal { source, reason: RemovalReason::Hidden }));
    if let Some(paragraph) = title.paragraph.and_then(|t| paragraphs.get(t)) {
        article.blocks.push(block(snapshot, paragraph.block, paragraph.start..paragraph.end, BlockKind::Title));
    }
    owners.resize(article.blocks.len(), u32::MAX);
    for (i, (paragraph, verdict)) in paragraphs.iter().zip(verdicts).enumerate() {
        match verdict {
            _ if Some(i) == title.paragraph => {}
            Some(reason) => article.removed.push(Removal { source: paragraph.block, reason: *reason }),
            None => {
                let mut start = paragraph.start;
                if i == key_points.lines.start && key_points.from > 0 {
                    start += key_points.from;
                    article.blocks.push(block(
                        snapshot,
                        paragraph.block,
                        paragraph.start..start,
                        BlockKind::Heading(kind::BUILT),
                    ));
                }
                let at = article.blocks.len();
                let kind = match kind::of(tree, paragraph, parts[i]) {
                    BlockKind::Heading(_) if standfirst.contains(&i) => BlockKind::Paragraph,
                    kind => kind,
                };
                let words = match (parts[i], kind) {
                    (Some(quotation::Part::Words(end)), _) => end,
                    (_, BlockKind::Heading(_)) => kind::heading_end(snapshot, paragraph),
                    _ => paragraph.end,
                };
                article.blocks.push(block(snapshot, paragraph.block, start..words, kind));
                if words < paragraph.end && kind == BlockKind::Quote {
                    article.blocks.push(block(snapshot, paragraph.block, words..paragraph.end, BlockKind::Attribution));
                }
                owners.resize(article.blocks.len(), paragraph.node);
                if key_points.lines.contains(&i) {
                    let first = if i == key_points.lines.start { at } else { article.key_points.start };
                    article.key_points = first..article.blocks.len();
                }
                if standfirst.contains(&i) {
                    let first = if i == standfirst.start { at } else { article.standfirst.start };
                    article.standfirst = first..article.blocks.len();
                }
            }
        }
    }
    let claims = found.declared.things.iter().map(|thing| thing.claim.as_str()).filter(|claim| !claim.is_empty());
    article.examined = examined::on_page(&article.blocks, claims);
    article.cells = table::cells(tree, &article.blocks, &owners);
    article.removed.order_by_key(|r| r.source);
    article.coverage = coverage::of(snapshot, tree, paragraphs, verdicts);

    let metadata = metadata::read(snapshot, &found);
    article.gate = gate::judge(snapshot, &metadata, &found, &article.blocks);
    article.facts = metadata.facts;
    article
}

/// A slice of a snapshot's block as one of the article's, without white space at its ends.
fn block(snapshot: &Snapshot, source: u32, range: Range<u32>, kind: BlockKind) -> Block {
    let whole = snapshot.blocks.get(source as usize);
    let slice = whole.and_then(|b| b.text.get(range.start as usize..range.end as usize)).unwrap_or_default();
    let start = range.start + (slice.len() - slice.trim_start().len()) as u32;
    let text = slice.trim().to_string();
    let end = start + text.len() as u32;
    let marks = whole.map_or(&[][..], |b| &b.marks).iter().filter(|m| m.start < end && m.end > start);
    let marks = marks.map(|m| Mark { start: m.start.max(start) - start, end: m.end.min(end) - start, kind: m.kind });
    Block { kind, source, offset: start, marks: marks.collect(), text }
}
