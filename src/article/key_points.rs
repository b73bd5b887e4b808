//! The box in which an editor has summed the article up: "À retenir", "Key points", "Das Wichtigste in Kürze".
//!
//! It is known by its label, or by the class of the box, and by what it holds: a short list of sentences that are
//! neither links nor offers.

use super::cue::List;
use super::paragraph::Paragraph;
use super::tree::{NEVER, Region, Tree};
use super::{Block, BlockKind};
use crate::lang::page::{Cue, KEY_POINT_CLASSES};
use crate::snapshot::{MarkKind, Snapshot};
use std::ops::Range;
use std::sync::LazyLock;

/// Labels of such boxes, in all languages.
static LABELS: LazyLock<List> = LazyLock::new(|| List::new(|p| p.key_points));

/// Words that a label has at most.
const LABEL: usize = 8;

/// Lines of a box: more are a list of something else.
const MOST: usize = 10;

/// Words of the shortest line that says something.
const SAYS: f32 = 4.0;

/// Share of a line's text in links from which it leads to another article.
const LEADS_ELSEWHERE: f32 = 0.5;

/// Steps from a list up to the element whose class says what it is.
const BOX: usize = 4;

/// What speaks for an offer or another part of the page rather than a summary.
const OFFERS: [Cue; 5] = [Cue::Newsletter, Cue::Advert, Cue::Related, Cue::Consent, Cue::Paywall];

/// Parts of a page that hold no box of the article.
const ELSEWHERE: [Region; 3] = [Region::Nav, Region::Footer, Region::Form];

/// The paragraphs of the box, and in the first of them the byte behind a label on the same line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Indices of the paragraphs; empty where there is no box.
    pub lines: Range<usize>,
    /// Byte of the first paragraph where its own words begin.
    pub from: u32,
}

/// The box of a page; `title` is the paragraph that is the article's title.
pub fn on_page(snapshot: &Snapshot, tree: &Tree, paragraphs: &[Paragraph], title: Option<usize>) -> Found {
    for (i, paragraph) in paragraphs.iter().enumerate().filter(|&(i, _)| Some(i) != title) {
        let text = paragraph.text(snapshot);
        let lines = if paragraph.count.words <= LABEL as f32 && is_label(text) {
            // The same label over several sections sums up each of them, not the article.
            if paragraphs[i + 1..].iter().any(|p| p.count.words == paragraph.count.words && p.text(snapshot) == text) {
                return Found::default();
            }
            below_label(tree, paragraphs, i)
        } else if tree.heading(paragraph.node) > 0.0 && label_end(text).is_some() {
            listed(tree, paragraphs, i + 1)
        } else if starts_named_list(tree, paragraphs, i) {
            listed(tree, paragraphs, i)
        } else {
            i..i + usize::from(is_strong_label(snapshot, paragraph))
        };
        let others = title.is_none_or(|t| !lines.contains(&t));
        if others && sums_up(tree, &paragraphs[lines.clone()]) {
            let from = if lines.start == i { label_end(text).unwrap_or(0) as u32 } else { 0 };
            return Found { lines, from };
        }
    }
    Found::default()
}

/// The box of a text without mark-up: items below a label.
pub fn in_text(blocks: &[Block]) -> Range<usize> {
    for (i, label) in blocks.iter().enumerate().filter(|(_, b)| is_label(&b.text)) {
        let items = blocks[i + 1..].iter().take_while(|b| b.kind == BlockKind::Item);
        let count = items.clone().count();
        let says = items.clone().all(|b| b.text.split_whitespace().count() as f32 >= SAYS);
        if (2..=MOST).contains(&count) && says && label.kind != BlockKind::Title {
            return i + 1..i + 1 + count;
        }
    }
    0..0
}

fn is_label(text: &str) -> bool {
    LABELS.is(text, LABEL)
}

/// Where the words begin behind a label and a colon ("TL;DR: The update ...").
fn label_end(text: &str) -> Option<usize> {
    let colon = text.find(':').filter(|&colon| is_label(&text[..colon]))?;
    let rest = text[colon + 1..].trim_start();
    (!rest.is_empty()).then(|| text.len() - rest.len())
}

/// Whether a paragraph begins with a label in strong type.
fn is_strong_label(snapshot: &Snapshot, paragraph: &Paragraph) -> bool {
    let marks = snapshot.blocks.get(paragraph.block as usize).map_or(&[][..], |b| &b.marks);
    let strong = marks.iter().find(|m| m.kind == MarkKind::Strong && m.start <= paragraph.start);
    let text = paragraph.text(snapshot);
    strong.is_some_and(|m| {
        label_end(text).is_some_and(|end| text[..end].trim_end().len() as u32 <= m.end - paragraph.start + 1)
    })
}

/// The lines that belong to a label: the list below it, or what else its box holds.
fn below_label(tree: &Tree, paragraphs: &[Paragraph], label: usize) -> Range<usize> {
    let Some(first) = paragraphs.get(label + 1) else { return 0..0 };
    if list_of(tree, first).is_some() {
        return listed(tree, paragraphs, label + 1);
    }
    let around = tree.upwards(paragraphs[label].node).skip(1);
    let holds_text = |n: u32| tree.upwards(tree.bed).any(|above| above == n);
    let is_box = |&n: &u32| tree.mass_of(n).paragraphs as usize <= MOST + 1 && !holds_text(n);
    let Some(holder) = { around }.find(|&n| tree.mass_of(n).paragraphs > 1).filter(is_box) else {
        return 0..0;
    };
    let inside = |p: &&Paragraph| tree.upwards(p.node).any(|n| n == holder);
    let count = paragraphs[label + 1..].iter().take(MOST).take_while(inside).count();
    label + 1..label + 1 + count
}

/// The lines of the list that begins with a paragraph; none where there is no list.
fn listed(tree: &Tree, paragraphs: &[Paragraph], first: usize) -> Range<usize> {
    let Some(list) = paragraphs.get(first).and_then(|p| list_of(tree, p)) else { return 0..0 };
    let count = paragraphs[first..].iter().take(MOST + 1).take_while(|p| list_of(tree, p) == Some(list)).count();
    first..first + count
}

fn list_of(tree: &Tree, paragraph: &Paragraph) -> Option<u32> {
    let steps = tree.region(paragraph.node, Region::List);
    (steps < NEVER).then(|| tree.upwards(paragraph.node).nth(steps.into())).flatten()
}

/// Whether a paragraph begins a list whose box has a name for key points.
fn starts_named_list(tree: &Tree, paragraphs: &[Paragraph], i: usize) -> bool {
    let Some(list) = list_of(tree, &paragraphs[i]) else { return false };
    let begins = i == 0 || list_of(tree, &paragraphs[i - 1]) != Some(list);
    begins && tree.upwards(list).take(BOX).filter_map(|n| tree.node(n)).any(|n| is_named(&n.class) || is_named(&n.id))
}

/// Whether a class or an id names key points: "RenderKeyPoints-list", "key-takeaways".
fn is_named(name: &str) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    KEY_POINT_CLASSES.iter().any(|word| letters.contains(word))
}

/// Whether lines sum the article up: a few, each of them says something, none leads elsewhere or offers something.
fn sums_up(tree: &Tree, lines: &[Paragraph]) -> bool {
    let prose = |p: &Paragraph| says(p) && tree.heading(p.node) == 0.0;
    let outside = |p: &Paragraph| {
        ELSEWHERE.iter().any(|&r| tree.region(p.node, r) < NEVER) || tree.cue(p.node, Cue::Comments) < NEVER
    };
    let alone = lines.len() == 1 && lines[0].count.prose() > 0.0;
    (alone || (2..=MOST).contains(&lines.len()))
        && lines.iter().all(prose)
        && !outside(&lines[0])
        && !is_form(tree, lines)
}

fn says(line: &Paragraph) -> bool {
    let offers = OFFERS.iter().any(|&cue| line.phrases.start.has(cue));
    line.count.words >= SAYS && line.count.link_ratio() < LEADS_ELSEWHERE && !offers
}

/// Paragraphs that a box may hold beside its lines: its label, a call.
const BESIDE: usize = 2;

/// Whether the box around the lines has a button or a field: it sells, or asks for an address.
fn is_form(tree: &Tree, lines: &[Paragraph]) -> bool {
    let most = lines.len() + BESIDE;
    let mut around = tree.upwards(lines[0].node).take_while(|&n| tree.mass_of(n).paragraphs as usize <= most);
    around.any(|n| tree.node(n).is_some_and(|n| n.buttons > 0 || n.fields > 0))
}
