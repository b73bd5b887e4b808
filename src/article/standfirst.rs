//! The standfirst: the sentence or two between title and text in which the editor has summed the article up.
//!
//! It is known by its class ("chapo", "standfirst", "dek"), or by its type: a first paragraph all in strong or slanted
//! type, or a sentence set as a heading, before text that is not.

use super::paragraph::Paragraph;
use super::tree::Tree;
use crate::lang::page::Cue;
use std::ops::Range;

/// Paragraphs of a standfirst; more of the same make are the text itself.
const PARAGRAPHS: usize = 3;

/// Words of the shortest paragraph that says something,
const SAYS: f32 = 8.0;
/// and of the longest: a longer one is text.
const LONG: f32 = 110.0;

/// Steps up to the element whose class says what it is.
const NAMED: u8 = 3;

/// Share of a paragraph's bytes in strong or slanted type from which it is all of that type.
const ALL: f32 = 0.9;

/// Share of a paragraph's text in links from which it leads to another article.
const LEADS_ELSEWHERE: f32 = 0.5;

/// The paragraphs of the standfirst, among those that `keeps` says are the article's; empty where there is none.
pub fn on_page(
    tree: &Tree,
    paragraphs: &[Paragraph],
    title: Option<usize>,
    keeps: impl Fn(usize) -> bool,
) -> Range<usize> {
    let kept = || (title.map_or(0, |t| t + 1)..paragraphs.len()).filter(|&i| keeps(i));
    let Some(make) = kept().next().and_then(|first| Make::of(tree, &paragraphs[first])) else { return 0..0 };
    let alike: Vec<usize> = kept().take_while(|&i| Make::of(tree, &paragraphs[i]) == Some(make)).collect();
    let says = |&i: &usize| {
        (SAYS..=LONG).contains(&paragraphs[i].count.words) && paragraphs[i].count.link_ratio() < LEADS_ELSEWHERE
    };
    let goes_on = kept().nth(alike.len()).is_some();
    match (alike.first(), alike.last()) {
        (Some(&first), Some(&last)) if goes_on && alike.len() <= PARAGRAPHS && alike.iter().all(says) => {
            first..last + 1
        }
        _ => 0..0,
    }
}

/// What sets a standfirst apart from the text.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Make {
    /// An element with a class for it.
    Named(u32),
    Heading,
    Strong,
    Slanted,
}

impl Make {
    fn of(tree: &Tree, paragraph: &Paragraph) -> Option<Make> {
        let count = &paragraph.count;
        let all = |bytes: u32| bytes as f32 >= ALL * count.bytes as f32;
        let steps = tree.cue(paragraph.node, Cue::Lead);
        let named = (steps <= NAMED).then(|| tree.upwards(paragraph.node).nth(steps.into())).flatten();
        let holds_text = |node: u32| tree.upwards(tree.bed).any(|above| above == node);
        match named.filter(|&node| !holds_text(node)) {
            Some(node) if node == paragraph.node => Some(Make::Named(tree.parent(node).unwrap_or(node))),
            Some(node) => Some(Make::Named(node)),
            None if tree.heading(paragraph.node) > 0.0 => (count.stops > 0).then_some(Make::Heading),
            None if all(count.strong) => Some(Make::Strong),
            None if all(count.em) => Some(Make::Slanted),
            None => None,
        }
    }
}
