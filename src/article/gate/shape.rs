//! How a page's text is spread, in one place or over many, and what stands around it.

use crate::article::metadata::words::{Sense, phrase, words};
use crate::article::paragraph::Paragraph;
use crate::article::tree::{NEVER, Region, Tree};
use crate::article::{Found, feature};
use crate::lang::page::Cue;
use crate::letter::Lower;
use crate::snapshot::{MarkKind, Snapshot};

/// What is summed over a page. Lengths are in words; a character of a script without
/// spaces counts as half a word. Shares are 0 to 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// The article that was found.
    pub kept: f32,
    /// Share of the page's text that is running text.
    pub prose: f32,
    /// Share of the running text in one element and its children.
    pub near: f32,
    /// Share of the running text in the `article` element that has the most of it.
    pub in_article: f32,
    /// Share of the running text in parts named after discussions.
    pub discussed: f32,
    /// Running text before the second linked heading, as a share of all.
    pub first: f32,
    /// Share of the running text in elements that look like their siblings, but the largest: cards, posts.
    pub repeated: f32,
    /// How far the page is one text and nothing else, 0 to 1.
    pub bare: f32,
    /// Pictures and players for a hundred words of running text, ten at most.
    pub media: f32,
    /// Fields of forms.
    pub fields: f32,
    /// Words that name the kind of page in the class or id of `html` and `body`.
    pub named: Named,
    /// Agreement of the title on the page with the one that the page gives elsewhere.
    pub titled: f32,
    /// Whether running text follows the title closely.
    pub close: bool,
    /// Share of the first paragraph that the page's description has.
    pub described: f32,
    /// The model's mean log-odds that the kept paragraphs are an article's, -1 to 1.
    pub confidence: f32,
    /// Quotation marks for each twenty words of the article, two at most.
    pub quotes: f32,
    /// Share of items and cells among the article's paragraphs.
    pub items: f32,
    /// Share of the article's running text in parts named after comments.
    pub comments: f32,
    /// ... after advertisements and shops.
    pub adverts: f32,
    /// ... in forms.
    pub in_form: f32,
    /// Whether a name in mark-up, a byline's words or class stands near the title.
    pub author: bool,
    /// Whether a time of day stands near the title.
    pub clock: bool,
    /// Whether exactly one paragraph has a `time` element.
    pub one_time: bool,
    /// Whether links to numbered pages stand there.
    pub paged: bool,
    /// Lines with words of comment boxes.
    pub comment_words: f32,
    /// Lines with words of share bars.
    pub share_words: f32,
    /// Headings and links that offer a job, a service or a thing.
    pub offers: f32,
}

/// Kinds of pages that `html` and `body` are named after.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Named {
    /// One article.
    pub article: bool,
    /// The front page.
    pub home: bool,
    /// A list.
    pub list: bool,
    /// A shop.
    pub shop: bool,
    /// A discussion.
    pub forum: bool,
}

const ARTICLE: &str = "article artikel articulo articolo noticia news story post single blogpost detail";
const HOME: &str = "home homepage front frontpage landing startseite accueil portada index";
const LIST: &str = "archive category tag author search list listing section taxonomy collection topic blog results";
const SHOP: &str = "product products shop store woocommerce cart catalog";
const FORUM: &str = "forum thread topic viewtopic discussion question questions qa phpbb xenforo vbulletin";

/// Share of running text in a page's text up to which much else stands beside it.
const MIXED: f32 = 0.75;

/// Words of classes and ids of discussions, those of forum software (phpBB, Discourse, vBulletin, Flarum, SMF) behind
/// the common ones.
const DISCUSSED: [&[u8]; 13] = [
    b"comment",
    b"reply",
    b"thread",
    b"message",
    b"forum",
    b"disqus",
    b"answer",
    b"postbody",
    b"topic-body",
    b"crawler-post",
    b"postbit",
    b"post-stream",
    b"postarea",
];

/// Paragraphs between the title and the running text up to which they stand together.
const CLOSE: usize = 8;

/// Paragraphs before and after the title among which its author and date are looked for.
const AROUND_TITLE: (usize, usize) = (4, 9);

/// Words of a line with a date or a name at most.
const LINE: f32 = 16.0;

/// Steps up to the element named after authors.
const BYLINE: u8 = 3;

/// Log-odds beyond which a paragraph is as sure as can be.
const SURE: f32 = 4.0;

impl Shape {
    /// Measures a page.
    pub fn of(snapshot: &Snapshot, found: &Found) -> Shape {
        let Found { paragraphs, tree, title, .. } = found;
        let mut shape = Shape { named: named(snapshot), titled: found.title.agreement, ..Shape::default() };
        shape.measure_page(snapshot, tree, paragraphs);
        shape.measure_article(snapshot, found);
        let lead = (0..paragraphs.len()).find(|&i| found.keeps(i) && paragraphs[i].count.prose() > 0.0);
        shape.close = matches!((title.paragraph, lead), (Some(t), Some(l)) if t < l && l - t <= CLOSE);
        shape.described = lead.map_or(0.0, |l| found.echo.in_description(l));
        if let Some(at) = title.paragraph.or(lead) {
            let near = at.saturating_sub(AROUND_TITLE.0)..(at + AROUND_TITLE.1).min(paragraphs.len());
            let near = paragraphs.get(near).unwrap_or_default();
            shape.author = near
                .iter()
                .any(|p| p.count.author || p.phrases.start.has(Cue::Author) || tree.cue(p.inner, Cue::Author) < BYLINE);
            shape.clock = near.iter().any(|p| p.count.words < LINE && has_clock(p.text(snapshot)));
        }
        shape.one_time = paragraphs.iter().filter(|p| p.count.time).count() == 1;
        shape
    }

    fn measure_page(&mut self, snapshot: &Snapshot, tree: &Tree, paragraphs: &[Paragraph]) {
        let share = |part: f32| if tree.prose > 0.0 { (part / tree.prose).min(1.0) } else { 0.0 };
        let discussed = discussed(snapshot, tree);
        let mut in_articles = vec![0.0f32; snapshot.nodes.len()];
        let (mut words, mut in_discussion, mut linked_headings, mut before) = (0.0, 0.0, 0, 0.0);
        let mut first = None;
        for p in paragraphs {
            let prose = p.count.prose();
            words += p.count.words;
            let steps = tree.region(p.node, Region::Article);
            let article = (steps < NEVER).then(|| tree.upwards(p.node).nth(steps.into())).flatten();
            if let Some(sum) = article.and_then(|a| in_articles.get_mut(a as usize)) {
                *sum += prose;
            }
            if discussed.get(p.node as usize).is_some_and(|d| *d) {
                in_discussion += prose;
            }
            if feature::heading_level(tree.tag(p.node)) > 0.0 && p.count.link_ratio() >= ALL_LINK {
                linked_headings += 1;
                if linked_headings == 2 {
                    first = Some(before);
                }
            }
            before += prose;
            self.comment_words += f32::from(p.phrases.anywhere.has(Cue::Comments));
            self.share_words += f32::from(p.phrases.anywhere.has(Cue::Share));
            self.offers += f32::from(offers(snapshot, tree, p));
        }
        self.prose = if words > 0.0 { tree.prose / words } else { 0.0 };
        self.near = share(tree.mass_of(tree.bed).direct);
        self.in_article = share(in_articles.iter().copied().fold(0.0, f32::max));
        self.discussed = share(in_discussion);
        self.first = first.map_or(1.0, share);
        self.repeated = share(tree.repeated);
        self.bare = ((self.prose - MIXED) / (1.0 - MIXED)).max(0.0) * self.near;
        let (media, fields) = snapshot.nodes.first().map_or((0, 0), |n| (n.media, n.fields));
        self.media = (media as f32 * 100.0 / (tree.prose + 100.0)).min(10.0) / 10.0;
        self.fields = fields as f32;
        self.paged = is_paged(snapshot);
    }

    fn measure_article(&mut self, snapshot: &Snapshot, found: &Found) {
        let Found { paragraphs, tree, scores, .. } = found;
        let (mut prose, mut number, mut items, mut quotes) = (0.0, 0.0, 0.0, 0);
        for (i, p) in paragraphs.iter().enumerate().filter(|(i, _)| found.keeps(*i)) {
            let own = p.count.prose();
            prose += own;
            number += 1.0;
            self.kept += p.count.words;
            items += f32::from(matches!(tree.tag(p.node), "li" | "dt" | "dd" | "td" | "th"));
            quotes += p.text(snapshot).chars().filter(|c| matches!(c, '"' | '“' | '”' | '„' | '«' | '»')).count();
            self.confidence += own * scores.get(i).map_or(0.0, |s| s.clamp(-SURE, SURE) / SURE);
            let below = |cue: Cue| if tree.cue(p.node, cue) < NEVER { own } else { 0.0 };
            self.comments += below(Cue::Comments);
            self.adverts += below(Cue::Advert);
            self.in_form += if tree.region(p.node, Region::Form) < NEVER { own } else { 0.0 };
        }
        let share = |part: &mut f32, all: f32| *part = if all > 0.0 { *part / all } else { 0.0 };
        self.quotes = (quotes as f32 / self.kept.max(1.0) * 20.0).min(2.0);
        self.items = items;
        share(&mut self.items, number);
        for part in [&mut self.comments, &mut self.adverts, &mut self.in_form] {
            share(part, prose);
        }
        self.confidence = if prose > 0.0 { self.confidence / prose } else { -1.0 };
    }
}

/// Share of a heading's text in links from which it leads elsewhere.
const ALL_LINK: f32 = 0.8;

/// Words of a line that offers something, at most.
const OFFER: f32 = 7.0;

/// Whether a heading or a link offers a job, a service or a thing.
fn offers(snapshot: &Snapshot, tree: &Tree, p: &Paragraph) -> bool {
    let heads = feature::heading_level(tree.tag(p.node)) > 0.0 || p.count.link_ratio() >= ALL_LINK;
    let elsewhere = [Region::Nav, Region::Footer, Region::Header].iter().any(|&r| tree.region(p.node, r) < NEVER);
    heads && !elsewhere && p.count.words <= OFFER && phrase(&words(p.text(snapshot)), 0, Sense::Offer) > 0
}

/// What the class and id of `html` and `body` say, and whether the page is one of a wiki.
fn named(snapshot: &Snapshot) -> Named {
    let mut found = Named::default();
    for node in snapshot.nodes.iter().take(2).filter(|n| matches!(n.tag.as_str(), "html" | "body")) {
        let names = format!("{} {}", node.class, node.id).lower();
        for word in names.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
            let is = |list: &str| list.split(' ').any(|l| l == word);
            found.article |= is(ARTICLE);
            found.home |= is(HOME);
            found.list |= is(LIST);
            found.shop |= is(SHOP);
            found.forum |= is(FORUM);
        }
    }
    // MediaWiki names its text so on every page, whatever it is about.
    found.article |= snapshot
        .nodes
        .iter()
        .any(|n| n.class.split_ascii_whitespace().any(|c| c == "mw-parser-output" || c == "mw-body"));
    found
}

/// For each element whether it or one around it is named after a discussion.
fn discussed(snapshot: &Snapshot, tree: &Tree) -> Vec<bool> {
    let mut found: Vec<bool> = Vec::with_capacity(snapshot.nodes.len());
    for (i, node) in snapshot.nodes.iter().enumerate() {
        let whole = matches!(node.tag.as_str(), "html" | "body" | "main");
        let above = found.get(node.parent as usize).copied().unwrap_or(false);
        // Most elements hold no running text, and their names need not be read.
        let read = !whole && !above && tree.mass_of(i as u32).prose > 0.0;
        found.push(above || read && (holds(&node.class) || holds(&node.id)));
    }
    found
}

/// Whether a word of discussions stands anywhere in a name.
fn holds(name: &str) -> bool {
    let name = name.as_bytes();
    let starts =
        |i: usize| DISCUSSED.iter().any(|w| name.get(i..i + w.len()).is_some_and(|part| part.eq_ignore_ascii_case(w)));
    name.iter().enumerate().any(|(i, b)| b"crtmfdap".contains(&b.to_ascii_lowercase()) && starts(i))
}

/// Numbered links from which they are those of a list's pages.
const PAGES: usize = 3;

/// Whether links to numbered pages stand on the page: as blocks of their own, or in one line.
fn is_paged(snapshot: &Snapshot) -> bool {
    let number = |t: &str| t.len() <= 3 && t.bytes().all(|b| b.is_ascii_digit());
    let mut alone = 0;
    snapshot.blocks.iter().any(|b| {
        let links = || b.marks.iter().filter(|m| m.kind == MarkKind::Link);
        let numbers =
            links().filter_map(|m| b.text.get(m.start as usize..m.end as usize)).filter(|t| number(t)).count();
        alone += usize::from(number(&b.text) && numbers > 0);
        numbers > 1 || alone >= PAGES
    })
}

/// A time of day: "09:30", "9h05", "14.20".
fn has_clock(line: &str) -> bool {
    line.as_bytes().windows(5).any(|w| {
        let digits = [0, 1, 3, 4].iter().all(|&i| w[i].is_ascii_digit());
        digits && matches!(w[2], b':' | b'h' | b'.')
    })
}
