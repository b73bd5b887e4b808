//! How a page's text is spread: in one place, or over many.

use crate::article::metadata::Metadata;
use crate::article::{Block as Kept, BlockKind};
use crate::snapshot::{Block, MarkKind, Snapshot};

/// Sums over a page. Lengths are in letters; those of Chinese, Japanese and Korean count thrice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// Shown text.
    pub text: f32,
    /// Shown text that is links.
    pub linked: f32,
    /// Text of running paragraphs outside comments, sides and feet.
    pub prose: f32,
    /// Their number.
    pub paragraphs: f32,
    /// Longest of them.
    pub longest: f32,
    /// Share of the prose that stands in one element.
    pub together: f32,
    /// Share of the prose that stands in one element's children.
    pub near: f32,
    /// Elements that hold prose.
    pub places: f32,
    /// Prose in comments and messages.
    pub discussed: f32,
    /// Headings.
    pub headings: f32,
    /// Headings that are links as a whole.
    pub linked_headings: f32,
    /// Headings of the first rank.
    pub tops: f32,
    /// `article` elements that own or hold text.
    pub articles: f32,
    /// Share of the prose in the `article` that has the most of it.
    pub in_article: f32,
    /// Blocks with a price.
    pub prices: f32,
    /// Lines that say how long ago something was written, or by whom: messages.
    pub stamps: f32,
    /// Fields of forms.
    pub fields: f32,
    /// Password fields.
    pub passwords: f32,
    /// Links in all.
    pub links: f32,
    /// Links of three words or more outside prose: headlines of other articles.
    pub headlines: f32,
    /// Prose before the first linked heading, as a share of all.
    pub first: f32,
    /// Text of the article that was found.
    pub kept: f32,
    /// Its paragraphs of more than a line.
    pub kept_paragraphs: f32,
    /// Share of the shown text between its first and its last block that belongs to it.
    pub solid: f32,
    /// Whether the first heading of the first rank is the title of the metadata.
    pub titled: f32,
}

/// Letters from which a block with few links is prose.
const PROSE: f32 = 80.0;

/// Share of linked letters up to which a block is prose.
const LINKED: f32 = 0.35;

/// Words of classes and ids of parts that are never the page's own text.
const ASIDE: [&str; 7] = ["footer", "sidebar", "cookie", "consent", "newsletter", "menu", "related"];

/// Words of classes and ids of discussions.
const DISCUSSED: [&str; 8] = ["comment", "reply", "thread", "message", "forum", "disqus", "answer", "postbody"];

#[derive(Clone, Copy, Default)]
struct Place {
    hidden: bool,
    aside: bool,
    discussed: bool,
    /// The nearest `article` around, plus one.
    article: u32,
    prose: f32,
}

impl Shape {
    /// Measures a page.
    pub fn of(snapshot: &Snapshot, metadata: &Metadata, kept: &[Kept]) -> Shape {
        let mut places: Vec<Place> = Vec::with_capacity(snapshot.nodes.len());
        let mut shape = Shape { passwords: snapshot.passwords as f32, ..Shape::default() };
        let mut name = Vec::new();
        for (i, node) in snapshot.nodes.iter().enumerate() {
            let mut place = places.get(node.parent as usize).copied().unwrap_or_default();
            place.prose = 0.0;
            place.hidden |= node.hidden;
            name.clear();
            name.extend(node.class.bytes().chain([b' ']).chain(node.id.bytes()).map(|b| b.to_ascii_lowercase()));
            let has = |words: &[&str]| holds(&name, words);
            let whole = matches!(node.tag.as_str(), "html" | "body" | "main");
            place.aside |= matches!(node.tag.as_str(), "footer" | "nav" | "aside") || !whole && has(&ASIDE);
            place.discussed |= !whole && has(&DISCUSSED);
            if node.tag == "article" || node.role == "article" {
                place.article = i as u32 + 1;
                shape.articles += f32::from(!place.hidden);
            }
            places.push(place);
        }
        shape.fields = snapshot.nodes.first().map_or(0.0, |n| n.fields as f32);
        let mut in_articles = vec![0.0f32; snapshot.nodes.len() + 1];
        for block in &snapshot.blocks {
            shape.add(snapshot, block, &mut places, &mut in_articles, &metadata.facts.title);
        }
        shape.finish(snapshot, &places, &in_articles);
        shape.add_kept(snapshot, &places, kept);
        shape
    }

    fn add_kept(&mut self, snapshot: &Snapshot, places: &[Place], kept: &[Kept]) {
        let body = || kept.iter().filter(|b| b.kind != BlockKind::Title);
        self.kept = body().map(|b| letters(&b.text)).sum();
        self.kept_paragraphs = body().filter(|b| letters(&b.text) >= PROSE).count() as f32;
        let (Some(first), Some(last)) = (body().map(|b| b.source).min(), body().map(|b| b.source).max()) else {
            return;
        };
        let span = snapshot.blocks.iter().take(last as usize + 1).skip(first as usize);
        let shown = span.filter(|b| !places.get(b.node as usize).is_some_and(|p| p.hidden));
        let between: f32 = shown.map(|b| letters(&b.text)).sum();
        self.solid = if between > 0.0 { (self.kept / between).min(1.0) } else { 0.0 };
    }

    fn add(&mut self, snapshot: &Snapshot, block: &Block, places: &mut [Place], in_articles: &mut [f32], title: &str) {
        let Some(node) = snapshot.nodes.get(block.node as usize) else { return };
        let place = places[block.node as usize];
        if place.hidden {
            return;
        }
        let size = letters(&block.text);
        let linked: f32 = block
            .marks
            .iter()
            .filter(|m| m.kind == MarkKind::Link)
            .filter_map(|m| block.text.get(m.start as usize..m.end as usize))
            .map(letters)
            .sum();
        let links = block.marks.iter().filter(|m| m.kind == MarkKind::Link).count() as f32;
        self.text += size;
        self.linked += linked.min(size);
        self.links += links;
        let parent = snapshot.nodes.get(node.parent as usize).map_or("", |n| n.tag.as_str());
        let in_heading = [node.tag.as_str(), parent].iter().any(|t| matches!(*t, "h1" | "h2" | "h3" | "h4"));
        if in_heading {
            self.headings += 1.0;
            self.linked_headings += f32::from(linked >= size * 0.8 && !place.aside);
            if node.tag == "h1" {
                self.tops += 1.0;
                let same = !title.is_empty() && block.text.replace('\n', " ") == title;
                self.titled = self.titled.max(f32::from(same && linked < size * 0.5));
            }
            if linked >= size * 0.8 && self.first == 0.0 && self.linked_headings >= 2.0 {
                self.first = self.prose.max(1.0);
            }
        }
        if size < PROSE {
            self.prices += f32::from(has_price(&block.text));
            self.stamps += f32::from(block.marks.iter().any(|m| m.kind == MarkKind::Time));
        }
        if size < PROSE || linked > size * LINKED {
            self.headlines += f32::from(linked > 25.0 && linked > size * 0.6);
            return;
        }
        if in_heading || place.aside {
            return;
        }
        if place.discussed {
            self.discussed += size;
        }
        self.prose += size;
        self.paragraphs += 1.0;
        self.longest = self.longest.max(size);
        if let Some(sum) = in_articles.get_mut(place.article as usize) {
            *sum += size;
        }
        places[container(snapshot, block.node) as usize].prose += size;
    }

    fn finish(&mut self, snapshot: &Snapshot, places: &[Place], in_articles: &[f32]) {
        let mut around = vec![0.0f32; places.len()];
        for (place, node) in places.iter().zip(&snapshot.nodes) {
            if let Some(sum) = around.get_mut(node.parent as usize) {
                *sum += place.prose;
            }
            self.places += f32::from(place.prose > 0.0);
        }
        let share = |part: f32, all: f32| if all > 0.0 { part / all } else { 0.0 };
        let max = |list: &mut dyn Iterator<Item = f32>| list.fold(0.0, f32::max);
        self.together = share(max(&mut places.iter().map(|p| p.prose)), self.prose);
        self.near = share(max(&mut places.iter().zip(&around).map(|(p, a)| p.prose + a)), self.prose).min(1.0);
        self.in_article = share(max(&mut in_articles.iter().skip(1).copied()), self.prose);
        self.first = if self.first > 0.0 { share(self.first, self.prose).min(1.0) } else { 1.0 };
    }
}

/// The element in which a paragraph stands beside others of its kind.
fn container(snapshot: &Snapshot, node: u32) -> u32 {
    let mut at = node;
    loop {
        let Some(n) = snapshot.nodes.get(at as usize) else { return node };
        let small = matches!(
            n.tag.as_str(),
            "p" | "li"
                | "ul"
                | "ol"
                | "blockquote"
                | "pre"
                | "dd"
                | "dt"
                | "dl"
                | "figure"
                | "figcaption"
                | "td"
                | "tr"
                | "tbody"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
        );
        if !small || n.parent == at {
            return at;
        }
        at = n.parent;
    }
}

/// Length of a text in letters.
fn letters(text: &str) -> f32 {
    if text.is_ascii() {
        return text.len() as f32;
    }
    text.chars().map(|c| if ('\u{2e80}'..'\u{fb00}').contains(&c) { 3u32 } else { 1 }).sum::<u32>() as f32
}

/// Whether one of the words, in small letters of ASCII, stands anywhere in a name.
fn holds(name: &[u8], words: &[&str]) -> bool {
    let bit = |b: u8| if b.is_ascii_lowercase() { 1u32 << (b - b'a') } else { 0 };
    let first = words.iter().filter_map(|w| w.bytes().next()).fold(0, |all, b| all | bit(b));
    let starts = |(i, _): (usize, &u8)| words.iter().any(|w| name[i..].starts_with(w.as_bytes()));
    name.iter().enumerate().filter(|(_, b)| first & bit(**b) != 0).any(starts)
}

/// Whether a short text has a currency sign beside a digit.
fn has_price(text: &str) -> bool {
    let near_digit = |rest: &str| rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
    text.char_indices().filter(|(_, c)| matches!(c, '$' | '€' | '£' | '¥' | '₹')).any(|(i, c)| {
        near_digit(&text[i + c.len_utf8()..]) || text[..i].trim_end().ends_with(|c: char| c.is_ascii_digit())
    })
}
