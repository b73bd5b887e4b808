//! What the page's mark-up says is a quotation, and the line that names its source.
//!
//! A quotation is an element (`blockquote`, a `figure` around one, a builder's box that is
//! named after quotations), or a line in italics or quotation marks with a source below it.
//! Its source is the part that is marked as one (`cite`, `figcaption`, `footer`, names like
//! "author"), or the line at its end or behind it that reads as one.

use super::cue;
use super::feature::heading_level;
use super::paragraph::{Last, Paragraph, ratio};
use super::tree::Tree;
use crate::lang::page::{Cue, QUOTATION_WORDS, SOURCE_WORDS};
use crate::snapshot::{MarkKind, Snapshot};

/// What a paragraph is in a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words that are quoted, up to this byte of the snapshot block's text; behind it stands their source.
    Words(u32),
    /// The line that names their source.
    Source,
}

/// Words that a line with the name of who is quoted has at most, where the page marks it as one.
const MARKED: f32 = 25.0;

/// The same where only its form tells.
const PLAIN: usize = 14;

/// Words up to which a line without a comma is a name.
const NAME: usize = 6;

/// Words that a quotation has at least where only a name says that it is one ("stock-quote").
const NAMED: f32 = 6.0;

/// Paragraphs of a quotation that only a name says is one, at most.
const BOX: u32 = 8;

/// Paragraphs of a box that holds a quotation, a name and a role.
const SIGNED: u32 = 3;

/// Share of the page's running text from which an element lays out the page.
const LAYOUT: f32 = 0.5;

/// Steps up in which a quotation's element is looked for.
const STEPS: usize = 12;

/// Elements in which a builder wraps a line, at most.
const WRAPPERS: usize = 4;

/// Share of a line in italics or `q` from which all of it is.
const ALL: f32 = 0.9;

/// What each paragraph is in a quotation; `None` where it is in none.
pub fn find(snapshot: &Snapshot, tree: &Tree, paragraphs: &[Paragraph]) -> Vec<Option<Part>> {
    let boxes = boxes(snapshot, tree);
    let of = |p: &Paragraph| boxes.get(p.node as usize).copied().flatten();
    let mut parts: Vec<Option<Part>> = vec![None; paragraphs.len()];
    let mut from = 0;
    while from < paragraphs.len() {
        let Some(quotation) = of(&paragraphs[from]) else {
            from += 1;
            continue;
        };
        let to = (from..paragraphs.len()).find(|&i| of(&paragraphs[i]) != Some(quotation)).unwrap_or(paragraphs.len());
        inside(snapshot, tree, &paragraphs[from..to], quotation, &mut parts[from..to]);
        let quoted = parts[from..to].iter().any(Option::is_some);
        if quoted
            && !has_source(&parts[from..to], &paragraphs[from..to])
            && paragraphs.get(to).is_some_and(|p| follows(snapshot, tree, quotation, p))
        {
            parts[to] = Some(Part::Source);
            from = to + 1;
            continue;
        }
        from = to;
    }
    for i in 0..paragraphs.len() {
        if parts[i].is_none() {
            lines(snapshot, tree, paragraphs, i, &mut parts);
        }
    }
    parts
}

fn has_source(parts: &[Option<Part>], paragraphs: &[Paragraph]) -> bool {
    parts.iter().zip(paragraphs).any(|(part, p)| match part {
        Some(Part::Source) => true,
        Some(Part::Words(end)) => *end < p.end,
        None => false,
    })
}

/// For each element the outermost quotation around it.
fn boxes(snapshot: &Snapshot, tree: &Tree) -> Vec<Option<u32>> {
    let nodes = &snapshot.nodes;
    let is_quote = |i: usize| nodes[i].tag == "blockquote" || nodes[i].role == "blockquote";
    let mut quotes = vec![0u32; nodes.len()];
    for i in (0..nodes.len()).rev() {
        quotes[i] += u32::from(is_quote(i));
        if let Some(parent) = tree.parent(i as u32) {
            quotes[parent as usize] += quotes[i];
        }
    }
    let mut found: Vec<Option<u32>> = Vec::with_capacity(nodes.len());
    for (i, node) in nodes.iter().enumerate() {
        let above = tree.parent(i as u32).and_then(|p| found.get(p as usize).copied().flatten());
        let mass = tree.mass_of(i as u32);
        let layout = mass.prose > LAYOUT * tree.prose;
        let small = mass.paragraphs <= BOX && !layout;
        let named = || cue::names(&node.class, QUOTATION_WORDS);
        let is = match node.tag.as_str() {
            "html" | "body" | "main" | "article" | "li" => false,
            "figure" => small && (quotes[i] == 1 || named()),
            _ if is_quote(i) => !layout || mass.paragraphs <= BOX / 2,
            _ => small && mass.paragraphs > 0 && quotes[i] <= 1 && named(),
        };
        found.push(above.or_else(|| is.then_some(i as u32)));
    }
    found
}

/// Reads the paragraphs of one quotation's element.
fn inside(snapshot: &Snapshot, tree: &Tree, paragraphs: &[Paragraph], quotation: u32, parts: &mut [Option<Part>]) {
    let mut words = 0.0;
    let (mut quoted, mut ends) = (false, false);
    for (i, p) in paragraphs.iter().enumerate() {
        let shares = p.count.words <= 6.0 && p.phrases.start.has(Cue::Share);
        parts[i] = match () {
            () if p.count.words == 0.0 || shares => None,
            () if i > 0 && names_source(snapshot, tree, quotation, p)
                || i == 0 && is_marked_source(snapshot, tree, quotation, p) =>
            {
                Some(Part::Source)
            }
            () => Some(Part::Words(split(snapshot, p))),
        };
        if matches!(parts[i], Some(Part::Words(_))) {
            words += p.count.words;
            (quoted, ends) = (true, ends || p.count.stops > 0 || p.count.opens);
        }
    }
    let strict = !tree.upwards(paragraphs[0].node).take(STEPS).any(|n| tree.tag(n) == "blockquote");
    if !quoted || strict && (words < NAMED || !ends) {
        parts.fill(None);
        return;
    }
    // The last line, where none is marked.
    if !has_source(parts, paragraphs) && paragraphs.len() > 1 {
        let last = paragraphs.len() - 1;
        if reads_as_source(paragraphs[last].text(snapshot), true) && !paragraphs[last].text(snapshot).contains('\n') {
            parts[last] = Some(Part::Source);
        }
    }
}

/// Whether a line of a quotation names its source, by its marks, its elements or a dash.
fn names_source(snapshot: &Snapshot, tree: &Tree, quotation: u32, p: &Paragraph) -> bool {
    let dashed = begins_with_dash(p.text(snapshot)) && p.count.last != Last::Stop;
    let heading = heading_level(tree.tag(p.node)) > 0.0;
    p.count.words <= MARKED && (dashed || heading) || is_marked_source(snapshot, tree, quotation, p)
}

/// The same by its marks and elements alone.
fn is_marked_source(snapshot: &Snapshot, tree: &Tree, quotation: u32, p: &Paragraph) -> bool {
    if p.count.words > MARKED {
        return false;
    }
    let within = tree.upwards(p.inner).take(STEPS).take_while(|&n| n != quotation);
    let mut marked = within.filter_map(|n| tree.node(n)).map(|n| {
        matches!(n.tag.as_str(), "cite" | "footer" | "figcaption" | "small") || cue::ends(&n.class, SOURCE_WORDS)
    });
    marked.any(|is| is) || share(snapshot, p, MarkKind::Cite) > 0.5
}

/// Whether a paragraph right behind a quotation's element names its source.
fn follows(snapshot: &Snapshot, tree: &Tree, quotation: u32, p: &Paragraph) -> bool {
    // Builders wrap a quotation, and the line behind it, in elements of their own.
    let paragraphs = tree.mass_of(quotation).paragraphs;
    let alone = |n: &u32| tree.mass_of(*n).paragraphs > paragraphs || tree.tag(*n) == "body";
    let Some(parent) = tree.upwards(quotation).skip(1).take(WRAPPERS).find(alone) else { return false };
    let beside = tree.upwards(p.node).skip(1).take(WRAPPERS).any(|n| n == parent);
    let tag = tree.tag(p.node);
    if !beside || heading_level(tag) > 0.0 || matches!(tag, "li" | "td" | "th") || p.count.words > MARKED {
        return false;
    }
    let text = p.text(snapshot);
    let stopped = matches!(p.count.last, Last::Stop | Last::Colon);
    let named = [Some(p.inner), Some(p.node), tree.parent(p.node).filter(|&n| n != parent)]
        .into_iter()
        .flatten()
        .filter_map(|n| tree.node(n))
        .any(|n| n.tag == "figcaption" || n.tag == "cite" || cue::ends(&n.class, SOURCE_WORDS));
    if begins_with_dash(text) || named {
        return !stopped && text.split_whitespace().count() <= PLAIN + 2;
    }
    // A line all in bold may be a heading.
    let bold = ratio(p.count.strong, p.count.bytes) > ALL;
    !stopped && p.phrases.start.0 == 0 && reads_as_source(text, !bold)
}

/// A line in italics, in quotation marks or in `q`, and the line below that names its source.
fn lines(snapshot: &Snapshot, tree: &Tree, paragraphs: &[Paragraph], i: usize, parts: &mut [Option<Part>]) {
    let p = &paragraphs[i];
    if heading_level(tree.tag(p.node)) > 0.0 || p.count.words < NAMED {
        return;
    }
    let text = p.text(snapshot);
    if share(snapshot, p, MarkKind::Quote) > ALL {
        parts[i] = Some(Part::Words(p.end));
    }
    let slanted = ratio(p.count.em, p.count.bytes) > ALL;
    let at = split(snapshot, p);
    if at < p.end {
        let words = text.get(..(at - p.start) as usize).unwrap_or(text).trim_end();
        let em = p.count.em as f32 >= ALL * words.len() as f32;
        if em || is_in_marks(words) {
            parts[i] = Some(Part::Words(at));
        }
        return;
    }
    let Some(next) = paragraphs.get(i + 1).filter(|_| parts[i + 1].is_none()) else { return };
    let line = next.text(snapshot);
    if is_in_marks(text) {
        signed(snapshot, tree, paragraphs, i, slanted, parts);
    }
    if parts[i + 1].is_some() || !is_beside(tree, p, next) {
        return;
    }
    // Two dashes in a row are a list, or people who speak in turn.
    let again = paragraphs.get(i + 2).is_some_and(|n| begins_with_dash(n.text(snapshot)));
    let introduced = i > 0 && paragraphs[i - 1].count.last == Last::Colon && is_beside(tree, &paragraphs[i - 1], p);
    let quoted = slanted || is_in_marks(text) || parts[i].is_some() || introduced;
    let stopped = matches!(next.count.last, Last::Stop | Last::Colon);
    if quoted && begins_with_dash(line) && !again && !stopped && line.split_whitespace().count() <= PLAIN {
        parts[i] = Some(Part::Words(p.end));
        parts[i + 1] = Some(Part::Source);
    }
}

/// A line all in quotation marks, and the name below it, beside it or in a box that holds nothing else but a role.
fn signed(
    snapshot: &Snapshot,
    tree: &Tree,
    paragraphs: &[Paragraph],
    i: usize,
    slanted: bool,
    parts: &mut [Option<Part>],
) {
    let (p, next) = (&paragraphs[i], &paragraphs[i + 1]);
    let holds = |n: u32, q: &Paragraph| tree.upwards(q.node).take(STEPS).any(|above| above == n);
    let boxed = tree.upwards(p.node).take(STEPS).find(|&n| holds(n, next));
    let boxed = boxed.filter(|&n| tree.mass_of(n).paragraphs <= SIGNED);
    let is_line = |q: &Paragraph| {
        heading_level(tree.tag(q.node)) == 0.0
            && q.phrases.start.0 == 0
            && q.count.linked == 0
            && !matches!(q.count.last, Last::Stop | Last::Colon)
    };
    // A line all in bold may be a heading, but hardly below one that is slanted and in marks.
    let bold = ratio(next.count.strong, next.count.bytes) > ALL;
    let names = reads_as_source(next.text(snapshot), boxed.is_some() || slanted || !bold);
    if !is_line(next) || !names || boxed.is_none() && !is_beside(tree, p, next) {
        return;
    }
    parts[i] = Some(Part::Words(p.end));
    parts[i + 1] = Some(Part::Source);
    let role = paragraphs.get(i + 2).filter(|q| boxed.is_some_and(|n| holds(n, q)) && is_line(q));
    if role.is_some_and(|q| q.count.words <= PLAIN as f32) {
        parts[i + 2] = Some(Part::Source);
    }
}

/// Whether two paragraphs have the same owner or the same owner's parent.
fn is_beside(tree: &Tree, a: &Paragraph, b: &Paragraph) -> bool {
    a.node == b.node || tree.parent(a.node) == tree.parent(b.node)
}

/// Byte of the block's text where a source begins at the end of a paragraph: all of it
/// in `cite`, or a last line that reads as one. The paragraph's end where there is none.
fn split(snapshot: &Snapshot, p: &Paragraph) -> u32 {
    let text = p.text(snapshot);
    let marks = snapshot.blocks.get(p.block as usize).map_or(&[][..], |b| &b.marks);
    let cite =
        marks.iter().rfind(|m| m.kind == MarkKind::Cite && m.start > p.start && m.end + 1 >= p.end && m.start < p.end);
    let cut = |at: usize| {
        let whole = text[..at].trim_end().ends_with(['.', '!', '?', '…', '»', '”', '“', '"', '’']);
        let line = text[at..].trim();
        let reads = begins_with_dash(line) && line.split_whitespace().count() <= PLAIN || reads_as_source(line, true);
        (whole && reads && !line.ends_with(['.', ':'])).then_some(at)
    };
    let at = cite.map(|m| (m.start - p.start) as usize);
    let at = at.or_else(|| cut(text.rfind('\n')? + 1)).or_else(|| cut(last_dash(text)?));
    let Some(at) = at.filter(|&at| text.is_char_boundary(at)) else { return p.end };
    let before = text[..at].trim_end_matches(|c: char| c.is_whitespace() || is_dash(c));
    if before.split_whitespace().nth(2).is_none() {
        return p.end;
    }
    let gap = text[before.len()..].len() - text[before.len()..].trim_start().len();
    p.start + (before.len() + gap) as u32
}

/// Whether a line without a dash reads as a name with a role: capitals, no stop, few words.
fn reads_as_source(line: &str, may_be_bare: bool) -> bool {
    let line = line.trim();
    let line = line.strip_prefix('(').and_then(|l| l.strip_suffix(')')).unwrap_or(line);
    let words: Vec<&str> = line.split_whitespace().collect();
    let Some(first) = words.first() else { return false };
    let capitals = line
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter(|w| w.trim_start_matches(['(', '@']).starts_with(char::is_uppercase))
        .count();
    let ends = line.ends_with(['.', '!', '?', '…', ':', ';', ',', '»', '”']);
    if words.len() > PLAIN || ends || begins_with_dash(line) || !first.starts_with(char::is_uppercase) {
        return begins_with_dash(line) && !ends && words.len() <= PLAIN;
    }
    let comma = line.contains(", ") && capitals >= 2;
    comma || may_be_bare && words.len() <= NAME && capitals >= 2
}

/// Byte of the last dash between spaces, or right behind the end of a sentence; a name with a role stands behind it.
fn last_dash(text: &str) -> Option<usize> {
    let (at, dash) = text.char_indices().rfind(|&(_, c)| matches!(c, '–' | '—' | '―'))?;
    let named = text[at + dash.len_utf8()..].trim_start().starts_with(char::is_uppercase);
    named.then_some(at)
}

fn is_in_marks(text: &str) -> bool {
    text.starts_with(['«', '“', '„', '"', '»', '‘']) && text.ends_with(['»', '”', '“', '"', '«', '’'])
}

fn begins_with_dash(text: &str) -> bool {
    text.trim_start().starts_with(is_dash)
}

fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '―' | '-' | '~')
}

/// Share of a paragraph under one kind of mark.
fn share(snapshot: &Snapshot, p: &Paragraph, kind: MarkKind) -> f32 {
    let marks = snapshot.blocks.get(p.block as usize).map_or(&[][..], |b| &b.marks);
    let of_kind = marks.iter().filter(|m| m.kind == kind);
    let bytes = of_kind.map(|m| m.end.min(p.end).saturating_sub(m.start.max(p.start))).sum();
    ratio(bytes, p.count.bytes)
}
