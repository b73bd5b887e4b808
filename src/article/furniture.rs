//! Boxes and sections among and behind the text that are no part of it, whatever the
//! model says of their sentences: they go by what they say, what they hold (a form, a
//! button, links) and how they stand, and by the names that publishing systems give them.

mod teaser;

use super::RemovalReason;
use super::cue;
use super::paragraph::Paragraph;
use super::tree::{NEVER, Region, Tree};
use crate::lang::page::{COMMENT_WORDS, CONSENT_WORDS, Cue, GALLERY_WORDS};
use crate::order::Order;
use crate::snapshot::{MarkKind, Node, Snapshot};

/// Words of a box that asks for an address or a click at most.
const BOX_WORDS: f32 = 60.0;

/// Paragraphs of such a box at most.
const BOX_PIECES: u32 = 7;

/// Words of a link or a line that calls for a click at most.
const CALL: f32 = 6.0;

/// Signs before a link that point to another page.
const POINTERS: [char; 13] = ['›', '→', '⇒', '➡', '➜', '➔', '▶', '►', '▸', '👉', '☞', '🔗', '📌'];

/// Signs with which a link's own words may begin.
const OPENERS: [char; 7] = ['«', '“', '„', '"', '‘', '(', '['];

/// Words of a paragraph that ends in such a link at most.
const CALLING: f32 = 40.0;

/// Share of a heading's text in links from which it leads elsewhere.
const LEADS_ELSEWHERE: f32 = 0.8;

/// Share of a line's words in boilerplate phrases from which it says nothing else.
const ALL_PHRASE: f32 = 0.5;

/// Share of the page's running text that the article has at least beside a gallery, or before the page's foot.
const ARTICLE: f32 = 0.35;

/// Words of running text before a heading from which an article stands there.
const BEFORE: f32 = 60.0;

/// What stands below an element.
#[derive(Clone, Copy, Default)]
struct Holds {
    words: f32,
    /// Lines with words of newsletters.
    news: u32,
    /// Lines that are one short link.
    calls: u32,
    headings: u32,
    linked_headings: u32,
    /// Paragraphs of running text.
    prose: u32,
}

struct Page<'a> {
    snapshot: &'a Snapshot,
    tree: &'a Tree<'a>,
    paragraphs: &'a [Paragraph],
    title: Option<usize>,
    holds: Vec<Holds>,
    /// First paragraph below each element, and the first after them.
    range: Vec<(u32, u32)>,
}

/// Notes the reason for each paragraph that stands in such a box or section.
pub fn rule_out(
    snapshot: &Snapshot,
    tree: &Tree,
    paragraphs: &[Paragraph],
    title: Option<usize>,
    ruled: &mut [Option<RemovalReason>],
) {
    let page = Page::new(snapshot, tree, paragraphs, title);
    page.boxes(ruled);
    page.sections(ruled);
    page.behind_the_foot(ruled);
    page.second_stories(ruled);
    for (p, verdict) in paragraphs.iter().zip(ruled) {
        if verdict.is_none() {
            let points = || page.points(p).then_some(RemovalReason::Related);
            *verdict = page.calls(p).then_some(RemovalReason::Newsletter).or_else(points);
        }
    }
}

impl<'a> Page<'a> {
    fn new(snapshot: &'a Snapshot, tree: &'a Tree<'a>, paragraphs: &'a [Paragraph], title: Option<usize>) -> Page<'a> {
        let n = snapshot.nodes.len();
        let mut holds = vec![Holds::default(); n];
        let mut range = vec![(u32::MAX, 0u32); n];
        for (i, p) in paragraphs.iter().enumerate() {
            let Some(h) = holds.get_mut(p.node as usize) else { continue };
            let heading = tree.heading(p.node) > 0.0;
            let linked = p.count.link_ratio() >= LEADS_ELSEWHERE;
            h.words += p.count.words;
            h.news += u32::from(p.phrases.anywhere.has(Cue::Newsletter));
            h.calls += u32::from(linked && p.count.words <= CALL && !heading);
            h.headings += u32::from(heading);
            h.linked_headings += u32::from(heading && linked);
            h.prose += u32::from(p.count.prose() > 0.0);
            let r = &mut range[p.node as usize];
            *r = (r.0.min(i as u32), i as u32 + 1);
        }
        for i in (0..n as u32).rev() {
            let Some(parent) = tree.parent(i) else { continue };
            let (h, r) = (holds[i as usize], range[i as usize]);
            let above = &mut holds[parent as usize];
            above.words += h.words;
            above.news += h.news;
            above.calls += h.calls;
            above.headings += h.headings;
            above.linked_headings += h.linked_headings;
            above.prose += h.prose;
            let around = &mut range[parent as usize];
            *around = (around.0.min(r.0), around.1.max(r.1));
        }
        Page { snapshot, tree, paragraphs, title, holds, range }
    }

    /// Whether an element holds neither the title nor the place where most of the text stands.
    fn is_apart(&self, node: u32) -> bool {
        let (from, to) = self.range[node as usize];
        let titled = self.title.is_some_and(|t| (from..to).contains(&(t as u32)));
        self.tree.anchor.get(node as usize) != Some(&node) && !titled
    }

    fn rule(&self, node: u32, reason: RemovalReason, ruled: &mut [Option<RemovalReason>]) {
        let (from, to) = self.range[node as usize];
        for verdict in ruled.get_mut(from as usize..to as usize).unwrap_or_default() {
            verdict.get_or_insert(reason);
        }
    }

    fn boxes(&self, ruled: &mut [Option<RemovalReason>]) {
        let mut teasers = Vec::new();
        for (i, node) in self.snapshot.nodes.iter().enumerate() {
            let e = i as u32;
            let mass = self.tree.mass_of(e);
            let tag = node.tag.as_str();
            let part = matches!(tag, "div" | "section" | "aside" | "form" | "fieldset" | "article" | "figure")
                || tag == "table" && node.fields > 0
                || tag.contains('-');
            if !part || mass.paragraphs == 0 || !self.is_apart(e) {
                continue;
            }
            let consent = || cue::names(&node.class, CONSENT_WORDS) || cue::names(&node.id, CONSENT_WORDS);
            if mass.prose <= (1.0 - ARTICLE) * self.tree.prose && consent() {
                self.rule(e, RemovalReason::Consent, ruled);
            } else if self.asks(e) {
                self.rule(e, RemovalReason::Newsletter, ruled);
            } else if self.is_gallery(e) {
                self.rule(e, RemovalReason::Caption, ruled);
            } else if self.is_teaser(e) {
                teasers.push((self.tree.own_look[i], e));
            }
        }
        self.teasers(teasers, ruled);
        self.excerpts(ruled);
        self.discussion(ruled);
    }

    /// A small box with a form, or whose words or name ask for an address and that has something to click.
    fn asks(&self, e: u32) -> bool {
        let (Some(node), h) = (self.tree.node(e), self.holds[e as usize]) else { return false };
        let in_table = self.tree.region(e, Region::Table) < NEVER && node.fields == 0;
        if h.words > BOX_WORDS || self.tree.mass_of(e).paragraphs > BOX_PIECES || in_table {
            return false;
        }
        let named = self.tree.cue(e, Cue::Newsletter) == 0 && self.tree.alike[e as usize] <= 2;
        let click = h.calls > 0 || node.buttons > 0;
        node.fields > 0 || named || h.news > 0 && click
    }

    /// Several elements that look alike, named after comments, behind an article.
    fn discussion(&self, ruled: &mut [Option<RemovalReason>]) {
        let title = self.title.map_or(0, |t| t as u32);
        let is_comment = |e: &u32| {
            let name = |n: &Node| cue::names(&n.class, COMMENT_WORDS) || cue::names(&n.item, COMMENT_WORDS);
            self.range[*e as usize].0 > title
                && self.is_apart(*e)
                && self.tree.mass_of(*e).prose > 0.0
                && self.tree.node(*e).is_some_and(name)
        };
        let mut comments: Vec<u32> = (0..self.snapshot.nodes.len() as u32).filter(is_comment).collect();
        let look = |e: &u32| (self.tree.parent(*e), self.tree.own_look[*e as usize]);
        comments.order_by_key(look);
        for alike in comments.chunk_by(|a, b| look(a) == look(b)).filter(|c| c.len() > 1) {
            let before = self.range[alike[0] as usize].0 as usize;
            let story: f32 = self.paragraphs[title as usize..before].iter().map(|p| p.count.prose()).sum();
            if story < BEFORE {
                continue;
            }
            alike.iter().for_each(|&e| self.rule(e, RemovalReason::Comments, ruled));
            // Their heading.
            let parent = self.tree.parent(alike[0]);
            if let Some(above) = before.checked_sub(1).and_then(|i| self.paragraphs.get(i))
                && self.tree.heading(above.node) > 0.0
                && self.tree.parent(above.node) == parent
            {
                ruled[before - 1].get_or_insert(RemovalReason::Comments);
            }
        }
    }

    /// A gallery with stories of its own, beside an article.
    fn is_gallery(&self, e: u32) -> bool {
        let (Some(node), h) = (self.tree.node(e), self.holds[e as usize]) else { return false };
        h.headings > 2
            && h.prose > 2
            && self.tree.mass_of(e).prose <= (1.0 - ARTICLE) * self.tree.prose
            && cue::names(&node.class, GALLERY_WORDS)
    }

    /// What follows a heading like "Popular stories" or "12 comments".
    fn sections(&self, ruled: &mut [Option<RemovalReason>]) {
        let mut before = 0.0;
        for (i, p) in self.paragraphs.iter().enumerate() {
            before += if ruled[i].is_none() { p.count.prose() } else { 0.0 };
            if self.tree.heading(p.node) == 0.0 || Some(i) == self.title || before < BEFORE {
                continue;
            }
            if self.says(p, Cue::Comments) && self.is_discussed(i) {
                self.follow(i, RemovalReason::Comments, ruled, |_| true);
            } else if self.says(p, Cue::Related) {
                self.follow(i, RemovalReason::Related, ruled, |e| self.leads_elsewhere(e));
            }
        }
    }

    /// Whether a heading says hardly more than a phrase of a kind, numbers aside.
    fn says(&self, p: &Paragraph, cue: Cue) -> bool {
        p.count.words <= 8.0
            && p.phrases.anywhere.has(cue)
            && p.phrases.covered as f32 >= ALL_PHRASE * (p.count.words - f32::from(u8::from(p.count.digits > 0)))
    }

    /// Whether a heading counts comments, or answers to them can be given below.
    fn is_discussed(&self, heading: usize) -> bool {
        let below = self.paragraphs.iter().skip(heading + 1).take(12);
        let mut answers = below.filter(|p| p.count.words <= 3.0 && p.phrases.start.has(Cue::Comments));
        self.paragraphs[heading].count.digits > 0 || answers.next().is_some()
    }

    /// Rules out a heading and what stands behind it in its parent, while `goes_on` says so of the
    /// parent's children, until a heading of its rank that is no link.
    fn follow(
        &self,
        heading: usize,
        reason: RemovalReason,
        ruled: &mut [Option<RemovalReason>],
        goes_on: impl Fn(u32) -> bool,
    ) {
        let p = &self.paragraphs[heading];
        let Some(parent) = self.tree.parent(p.node) else { return };
        let level = self.tree.heading(p.node);
        let mut last = NONE;
        for (i, next) in self.paragraphs.iter().enumerate().skip(heading + 1) {
            let mut child = next.node;
            while let Some(above) = self.tree.parent(child).filter(|&a| a != parent) {
                child = above;
            }
            if self.tree.parent(child) != Some(parent) {
                break;
            }
            let rank = self.tree.heading(next.node);
            let other = rank > 0.0 && rank <= level && next.count.link_ratio() < LEADS_ELSEWHERE;
            if other || child != last && !goes_on(child) {
                break;
            }
            last = child;
            ruled[i].get_or_insert(reason);
        }
        if last != NONE {
            ruled[heading].get_or_insert(reason);
        }
    }

    /// Whether an element is a link or the teaser of one, or a line beside them.
    fn leads_elsewhere(&self, e: u32) -> bool {
        let (mass, h) = (self.tree.mass_of(e), self.holds[e as usize]);
        h.linked_headings > 0 || mass.prose == 0.0 && mass.linked * 2 > mass.bytes || h.words <= CALL
    }

    /// Whether a paragraph ends in a link like "Sign up".
    fn calls(&self, p: &Paragraph) -> bool {
        if p.count.words > CALLING || p.count.links == 0 || p.count.link_ratio() > LEADS_ELSEWHERE {
            return false;
        }
        let Some(block) = self.snapshot.blocks.get(p.block as usize) else { return false };
        let last = block.marks.iter().rfind(|m| m.kind == MarkKind::Link && m.start >= p.start && m.end <= p.end);
        let link = last.filter(|m| m.end + 2 >= p.end).and_then(|m| block.text.get(m.start as usize..m.end as usize));
        link.is_some_and(|l| {
            l.split_whitespace().count() <= CALL as usize && cue::phrases(l).start.has(Cue::Newsletter)
        })
    }

    /// Whether a paragraph is one link behind an arrow or a hand that points to it.
    fn points(&self, p: &Paragraph) -> bool {
        let text = p.text(self.snapshot);
        let link = text.trim_start_matches(|c: char| !c.is_alphanumeric() && !OPENERS.contains(&c));
        let sign = &text[..text.len() - link.len()];
        (sign.contains(POINTERS) || sign.contains("> ") || sign.contains(">>"))
            && p.count.linked as usize >= link.trim_end_matches(|c: char| !c.is_alphanumeric()).len()
            && self.tree.heading(p.node) == 0.0
            && p.count.words <= CALLING
    }

    /// What stands behind the page's foot.
    fn behind_the_foot(&self, ruled: &mut [Option<RemovalReason>]) {
        let foot = |i: &u32| {
            let own = |n: u32| self.tree.node(n).is_some_and(|n| n.tag == "footer" || n.role == "contentinfo");
            let around = [Region::Article, Region::Main, Region::Section, Region::Quote, Region::Aside];
            own(*i) && self.is_apart(*i) && around.iter().all(|r| self.tree.region(*i, *r) == NEVER)
        };
        let Some(foot) = (0..self.snapshot.nodes.len() as u32).rfind(foot) else { return };
        let (_, end) = self.range[foot as usize];
        let behind = self.paragraphs.iter().skip(end as usize);
        let prose: f32 = behind.map(|p| p.count.prose()).sum();
        if prose <= (1.0 - ARTICLE) * self.tree.prose {
            for verdict in ruled.iter_mut().skip(end as usize) {
                verdict.get_or_insert(RemovalReason::Outside);
            }
        }
    }

    /// Another story with a title of the same rank, in an element that looks like the title's.
    fn second_stories(&self, ruled: &mut [Option<RemovalReason>]) {
        let Some(title) = self.title.filter(|&t| self.tree.heading(self.paragraphs[t].node) == 1.0) else { return };
        let own: Vec<u32> = self.tree.upwards(self.paragraphs[title].node).collect();
        for p in self.paragraphs.iter().skip(title + 1).filter(|p| self.tree.heading(p.node) == 1.0).take(STORIES) {
            let mut child = p.node;
            let Some(at) = std::iter::from_fn(|| {
                let above = self.tree.parent(child)?;
                let met = own.iter().position(|&o| o == above);
                if met.is_none() {
                    child = above;
                }
                Some(met)
            })
            .find_map(|met| met) else {
                continue;
            };
            let beside = at.checked_sub(1).and_then(|i| own.get(i));
            // The first has a text of its own, or the title stands in a bar above the page.
            let own = beside.filter(|&&b| self.tree.mass_of(b).prose >= OWN * self.tree.prose);
            let alike = own.is_some_and(|&b| self.tree.own_look[b as usize] == self.tree.own_look[child as usize]);
            if alike && self.tree.heading(child) == 0.0 {
                self.rule(child, RemovalReason::Appended, ruled);
            }
        }
    }
}

/// Share of the page's running text from which the title's element holds its story.
const OWN: f32 = 0.15;

/// Stories behind the first that are looked at.
const STORIES: usize = 20;

/// No element.
const NONE: u32 = u32::MAX;
