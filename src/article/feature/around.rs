//! What stands around a paragraph: others that look like it, long ones near it, the heading above.

use crate::article::paragraph::{Paragraph, ratio};
use crate::article::tree::{NEVER, Region, Tree};
use crate::order::Order;

/// Words from which a paragraph counts as long.
const LONG: f32 = 20.0;

/// Number that stands for "none near".
pub const FAR: f32 = 50.0;

/// What stands in all elements that look like one.
pub struct Looks {
    pub prose: f32,
    pub words: f32,
    pub bytes: u32,
    pub linked: u32,
    pub paragraphs: u32,
}

pub fn group_looks(paragraphs: &[Paragraph], look: impl Fn(&Paragraph) -> u64) -> Vec<Looks> {
    let mut order: Vec<(u64, usize)> = paragraphs.iter().enumerate().map(|(i, p)| (look(p), i)).collect();
    order.order();
    let mut found: Vec<Looks> =
        paragraphs.iter().map(|_| Looks { prose: 0.0, words: 0.0, bytes: 0, linked: 0, paragraphs: 0 }).collect();
    for group in order.chunk_by(|a, b| a.0 == b.0) {
        let mut sum = Looks { prose: 0.0, words: 0.0, bytes: 0, linked: 0, paragraphs: group.len() as u32 };
        for &(_, i) in group {
            let c = &paragraphs[i].count;
            sum.prose += c.prose();
            sum.words += c.words;
            sum.bytes += c.bytes;
            sum.linked += c.linked;
        }
        for &(_, i) in group {
            found[i] = Looks { ..sum };
        }
    }
    found
}

pub fn is_long(p: &Paragraph) -> bool {
    p.count.words >= LONG && p.count.prose() > 0.0
}

pub fn distances(paragraphs: &[Paragraph]) -> (Vec<f32>, Vec<f32>) {
    let walk = |order: &mut dyn Iterator<Item = usize>| {
        let mut found = vec![FAR; paragraphs.len()];
        let mut since = FAR;
        for i in order {
            since = (since + 1.0).min(FAR);
            found[i] = since;
            if is_long(&paragraphs[i]) {
                since = 0.0;
            }
        }
        found
    };
    (walk(&mut (0..paragraphs.len())), walk(&mut (0..paragraphs.len()).rev()))
}

/// How many of the nearest long paragraphs (before, after) have the same owner's parent: 0 to 2.
pub fn long_kin(tree: &Tree, paragraphs: &[Paragraph], i: usize, since: f32, until: f32) -> f32 {
    let at = |j: Option<usize>| {
        j.and_then(|j| paragraphs.get(j)).is_some_and(|o| tree.parent(o.node) == tree.parent(paragraphs[i].node))
    };
    let before = since < FAR && at(i.checked_sub(since as usize));
    let after = until < FAR && at(Some(i + until as usize));
    f32::from(u8::from(before)) + f32::from(u8::from(after))
}

/// Running text and share of link text between the headings around each paragraph.
pub fn sections(tree: &Tree, paragraphs: &[Paragraph]) -> Vec<(f32, f32)> {
    let heads = |p: &Paragraph| tree.heading(p.node) > 0.0;
    let mut found = Vec::with_capacity(paragraphs.len());
    for section in paragraphs.chunk_by(|_, b| !heads(b)) {
        let prose = section.iter().map(|p| p.count.prose()).sum();
        let sum = |f: fn(&Paragraph) -> u32| section.iter().map(f).sum();
        let links = ratio(sum(|p| p.count.linked), sum(|p| p.count.bytes));
        found.extend(section.iter().map(|_| (prose, links)));
    }
    found
}

/// The heading above a paragraph: its cue + 1, paragraphs since it, steps up to a common ancestor.
pub struct UnderHeading {
    pub cue: f32,
    pub since: f32,
    pub ups: f32,
}

pub fn headings(tree: &Tree, paragraphs: &[Paragraph]) -> Vec<UnderHeading> {
    let mut last: Option<(usize, f32)> = None;
    let mut found = Vec::with_capacity(paragraphs.len());
    for (i, p) in paragraphs.iter().enumerate() {
        found.push(match last {
            Some((h, cue)) => UnderHeading {
                cue,
                since: ((i - h) as f32).min(FAR),
                ups: common_ancestor_steps(tree, paragraphs[h].node, p.node),
            },
            None => UnderHeading { cue: 0.0, since: FAR, ups: FAR },
        });
        if tree.heading(p.node) > 0.0 {
            let cues = p.phrases.start.0;
            last = Some((i, if cues == 0 { 0.0 } else { cues.trailing_zeros() as f32 + 1.0 }));
        }
    }
    found
}

/// Steps looked up at most.
const STEPS: usize = 6;

pub fn common_ancestor_steps(tree: &Tree, heading: u32, node: u32) -> f32 {
    for (steps, a) in tree.upwards(heading).take(STEPS).enumerate() {
        let depth = tree.depth.get(a as usize).copied().unwrap_or(0);
        let mut at = node;
        let mut left = 3 * STEPS;
        while left > 0 && tree.depth.get(at as usize).is_some_and(|&d| d > depth) {
            at = tree.parent(at).unwrap_or(at);
            left -= 1;
        }
        if at == a {
            return steps as f32;
        }
    }
    STEPS as f32
}

pub fn article_count(tree: &Tree, paragraphs: &[Paragraph]) -> f32 {
    let mut found: Vec<u32> = paragraphs
        .iter()
        .filter(|p| is_long(p))
        .filter_map(|p| {
            let steps = tree.region(p.node, Region::Article);
            (steps < NEVER).then(|| tree.upwards(p.node).nth(steps as usize)).flatten()
        })
        .collect();
    found.order();
    found.dedup();
    found.len().min(20) as f32
}
