//! What the model left out and belongs to the text around it: headings over what was kept, the rest of a
//! list or a table, paragraphs that are one link, the source of a quotation.

use super::paragraph::{Last, Paragraph};
use super::quotation::Part;
use super::tree::{NEVER, Region, Tree};
use super::{RemovalReason, kind};
use crate::lang::page::Cue;
use crate::order::Order;

/// Words that a heading has at most.
const HEADING: f32 = 24.0;

/// Lines between a heading and its text at most ("[edit]", a time of day).
const BETWEEN: usize = 3;

/// Words of such a line at most.
const LABEL: f32 = 4.0;

/// Steps up from a heading to the element that holds its text too: builders wrap each in three of their own.
const STEPS: usize = 5;

/// Share of a text in links from which it leads elsewhere.
const LEADS_ELSEWHERE: f32 = 0.8;

/// Share of a heading's words in boilerplate phrases from which it says nothing else.
const ALL_PHRASE: f32 = 0.6;

/// Cues of headings over what is no text of the article.
const OTHER: [Cue; 6] = [Cue::Related, Cue::Comments, Cue::Newsletter, Cue::Share, Cue::Consent, Cue::Contents];

/// Keeps what belongs to kept paragraphs. `ruled` are those that a rule left out.
pub fn mend(
    tree: &Tree,
    paragraphs: &[Paragraph],
    parts: &[Option<Part>],
    ruled: &[Option<RemovalReason>],
    kept: &mut [bool],
) {
    together(tree, paragraphs, ruled, kept);
    introduced(tree, paragraphs, ruled, kept);
    quotations(paragraphs, parts, ruled, kept);
    linked(tree, paragraphs, ruled, kept);
    headings(tree, paragraphs, ruled, kept);
}

/// Paragraphs on both sides of a quotation among which the text around it is looked for.
const AROUND: usize = 6;

/// A quotation with its source amid the text, or behind a colon, belongs to it; words and source stay together.
fn quotations(paragraphs: &[Paragraph], parts: &[Option<Part>], ruled: &[Option<RemovalReason>], kept: &mut [bool]) {
    let prose = |i: usize, kept: &[bool]| kept[i] && parts[i].is_none() && paragraphs[i].count.prose() > 0.0;
    let mut from = 0;
    while from < paragraphs.len() {
        let to = (from..paragraphs.len()).find(|&i| parts[i].is_none()).unwrap_or(paragraphs.len());
        if from == to {
            from += 1;
            continue;
        }
        let sourced = (from..to).any(|i| match parts[i] {
            Some(Part::Source) => true,
            Some(Part::Words(end)) => end < paragraphs[i].end,
            None => false,
        });
        let before = || (0..from).rev().take(AROUND).any(|i| prose(i, kept));
        let after = || (to..paragraphs.len()).take(AROUND).any(|i| prose(i, kept));
        let introduced = from > 0 && kept[from - 1] && paragraphs[from - 1].count.last == Last::Colon;
        let belongs = introduced || sourced && before() && after();
        for i in from..to {
            kept[i] = ruled[i].is_none()
                && match parts[i] {
                    Some(Part::Source) => i > from && kept[i - 1],
                    _ => kept[i] || belongs,
                };
        }
        from = to;
    }
}

/// Share of a list's words from which all of it is kept.
const WHOLE: f32 = 0.4;

/// The same of a list or a table that is much of the page.
const MOST: f32 = 0.6;

/// Share of a list's words up to which none of it is kept.
const NONE: f32 = 0.2;

/// Share of the page's running text from which a table or list lays out the page.
const LAYOUT: f32 = 0.3;

/// A list or a table of data is the author's or it is not: its parts stay together.
fn together(tree: &Tree, paragraphs: &[Paragraph], ruled: &[Option<RemovalReason>], kept: &mut [bool]) {
    let mut groups: Vec<(u32, usize)> =
        paragraphs.iter().enumerate().filter_map(|(i, p)| Some((group(tree, p)?, i))).collect();
    groups.order();
    for group in groups.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1) {
        let words = |only_kept: bool| -> f32 {
            let counted = group.iter().filter(|(_, i)| kept[*i] || !only_kept);
            counted.map(|&(_, i)| paragraphs[i].count.words).sum()
        };
        let share = words(true) / words(false).max(1.0);
        let large = tree.mass_of(group[0].0).prose > LAYOUT * tree.prose;
        let table = tree.tag(group[0].0) == "table";
        let headed = group.iter().any(|&(_, i)| tree.tag(paragraphs[i].node) == "th");
        if large && table && !headed {
            continue;
        }
        let whole = if large { MOST } else { WHOLE };
        if share >= whole || share < WHOLE && is_data(tree, paragraphs, group, kept) {
            group.iter().filter(|(_, i)| ruled[*i].is_none()).for_each(|&(_, i)| kept[i] = true);
        } else if share <= NONE && !large {
            group.iter().for_each(|&(_, i)| kept[i] = false);
        }
    }
}

/// The list or the table of data whose item or cell a paragraph is.
fn group(tree: &Tree, paragraph: &Paragraph) -> Option<u32> {
    let item = tree.parent(paragraph.node).filter(|&p| tree.tag(p) == "li");
    let by_role = |n: &u32| tree.node(*n).is_some_and(|n| n.role == "listitem") && tree.mass_of(*n).paragraphs == 1;
    if let Some(item) = tree.upwards(paragraph.node).take(STEPS).find(by_role) {
        return tree.parent(item);
    }
    let steps = match tree.tag(paragraph.node) {
        "li" => 1,
        "p" | "div" if item.is_some() && tree.mass_of(item?).paragraphs == 1 => 2,
        "td" | "th" => tree.region(paragraph.node, Region::Table),
        _ => return None,
    };
    tree.upwards(paragraph.node).nth(usize::from(steps))
}

/// Words of a table's cell on average at most.
const CELL: f32 = 12.0;

/// Whether a group is a table of figures that stands in the text: cells with digits, text that was kept before it
/// in the same element.
fn is_data(tree: &Tree, paragraphs: &[Paragraph], group: &[(u32, usize)], kept: &[bool]) -> bool {
    let (table, first) = group[0];
    if tree.tag(table) != "table" || group.len() < 4 {
        return false;
    }
    let cells = || group.iter().map(|&(_, i)| &paragraphs[i].count);
    let words: f32 = cells().map(|c| c.words).sum();
    let linked: f32 = cells().filter(|c| c.link_ratio() > 0.5).map(|c| c.words).sum();
    let digits = cells().filter(|c| c.digits > 0).count();
    let named = [Cue::Navigation, Cue::Related, Cue::Sidebar].iter().any(|&c| tree.cue(table, c) < 2);
    let holder = tree.upwards(table).skip(1).take(3);
    let mut before =
        holder.flat_map(|h| paragraphs[..first].iter().zip(kept).rev().take(NEAR).map(move |(p, k)| (h, p, k)));
    let stands = before.any(|(h, p, k)| *k && p.count.prose() > 0.0 && tree.parent(p.node) == Some(h));
    stands && !named && words <= CELL * group.len() as f32 && linked <= 0.5 * words && digits * 4 >= group.len()
}

/// Paragraphs before a table among which its text is looked for.
const NEAR: usize = 6;

/// Items of a list that a colon introduces at most, and their words on average.
const INTRODUCED: (usize, f32) = (20, 30.0);

/// The list behind a kept paragraph that ends in a colon.
fn introduced(tree: &Tree, paragraphs: &[Paragraph], ruled: &[Option<RemovalReason>], kept: &mut [bool]) {
    for i in 0..paragraphs.len() {
        let Some(next) = paragraphs.get(i + 1).filter(|_| kept[i] && paragraphs[i].count.last == Last::Colon) else {
            continue;
        };
        let Some(list) = group(tree, next).filter(|&l| tree.parent(l) == tree.parent(paragraphs[i].node)) else {
            continue;
        };
        if tree.tag(list) == "table" {
            continue;
        }
        let end =
            (i + 1..paragraphs.len()).find(|&j| group(tree, &paragraphs[j]) != Some(list)).unwrap_or(paragraphs.len());
        let words: f32 = paragraphs[i + 1..end].iter().map(|p| p.count.words).sum();
        let (items, each) = INTRODUCED;
        if end - i <= items + 1 && words <= each * (end - i) as f32 {
            (i + 1..end).filter(|&j| ruled[j].is_none()).for_each(|j| kept[j] = true);
        }
    }
}

/// Words of a paragraph that is one link from which it is a paragraph of the text.
const PARAGRAPH: f32 = 18.0;

/// A paragraph between kept ones that is one link: a teaser has no two sentences.
fn linked(tree: &Tree, paragraphs: &[Paragraph], ruled: &[Option<RemovalReason>], kept: &mut [bool]) {
    let first = kept.iter().position(|k| *k).unwrap_or(paragraphs.len());
    let last = kept.iter().rposition(|k| *k).unwrap_or(0);
    let look = |i: usize| tree.parent(paragraphs[i].node);
    for i in first..last {
        let p = &paragraphs[i];
        let text = tree.tag(p.node) == "p" && p.count.words >= PARAGRAPH && p.count.stops > 1;
        let parent = look(i);
        let holder = parent.filter(|&h| tree.mass_of(h).paragraphs > 1).or_else(|| parent.and_then(|h| tree.parent(h)));
        let beside = |j: usize| kept[j] && look(j) == holder;
        if !kept[i] && ruled[i].is_none() && text && p.count.link_ratio() > 0.5 && p.phrases.start.0 == 0 {
            kept[i] = (first..i).rev().take(3).any(beside) && (i + 1..=last).take(3).any(beside);
        }
    }
}

/// Words of the paragraph below what a class alone says is a heading, at least.
const BUILT: f32 = 12.0;

/// Headings over kept text.
fn headings(tree: &Tree, paragraphs: &[Paragraph], ruled: &[Option<RemovalReason>], kept: &mut [bool]) {
    for i in (0..paragraphs.len()).rev() {
        let p = &paragraphs[i];
        let built = tree.heading(p.node) == 0.0 && p.count.digits == 0 && kind::is_heading(tree, p);
        let heads = tree.heading(p.node) >= 2.0 || built;
        if kept[i] || ruled[i].is_some() || !heads || p.count.words > HEADING {
            continue;
        }
        // Several links are a trail or a row of labels.
        let row = p.count.links > 1 && p.count.link_ratio() >= LEADS_ELSEWHERE;
        let phrase = row || OTHER.iter().any(|c| p.phrases.start.has(*c)) && is_phrase(p);
        let between = |j: usize| ruled[j] == Some(RemovalReason::Advert) || paragraphs[j].count.words <= LABEL;
        let label = |j: &usize| !kept[*j] && between(*j) && tree.heading(paragraphs[*j].node) == 0.0;
        let next = (i + 1..paragraphs.len()).take(BETWEEN).find(|j| !label(j)).filter(|&j| kept[j]);
        let runs = |j: usize| paragraphs[j].count.words >= BUILT && paragraphs[j].count.link_ratio() < 0.5;
        // Labels are built like headings, but a paragraph stands below a heading.
        let Some(next) = next.filter(|&j| !phrase && (!built || runs(j))) else { continue };
        // A linked heading may lead to a story of its own: only beside its text is it a heading of this one.
        let linked = p.count.link_ratio() >= LEADS_ELSEWHERE;
        let steps = if linked { 2 } else { STEPS };
        let around = tree.upwards(p.node).skip(1).take(steps);
        let mut with = tree.upwards(paragraphs[next].node).skip(1).take(steps);
        let shared = around.collect::<Vec<_>>();
        let aside = [Region::Nav, Region::Aside, Region::Form].iter().any(|&r| tree.region(p.node, r) < NEVER);
        kept[i] = !aside && with.any(|n| shared.contains(&n));
    }
}

/// Whether a heading is hardly more than a phrase, numbers aside.
pub fn is_phrase(p: &Paragraph) -> bool {
    p.phrases.covered as f32 >= ALL_PHRASE * p.count.words
}
