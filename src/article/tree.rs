//! What the page's elements say about the text below them.

use super::cue::{self, Cues};
use super::feature::heading_level;
use super::paragraph::Paragraph;
use crate::lang::page::Cue;
use crate::snapshot::{Node, Snapshot};
use crate::text::hash::Hash;

/// Elements whose name alone says what they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Region {
    /// `article`
    Article,
    /// `main`
    Main,
    /// `aside`
    Aside,
    /// `nav`
    Nav,
    /// `header`
    Header,
    /// `footer`
    Footer,
    /// `form`
    Form,
    /// `table`
    Table,
    /// `ul`, `ol`, `dl`, `menu`
    List,
    /// `figure`
    Figure,
    /// `blockquote`
    Quote,
    /// `section`
    Section,
}

/// Cues and regions together.
pub const SIGNALS: usize = Cue::COUNT + Region::Section as usize + 1;

/// Distance that stands for "no such ancestor".
pub const NEVER: u8 = 30;

/// How much text stands below an element.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mass {
    /// Bytes.
    pub bytes: u32,
    /// Bytes inside links.
    pub linked: u32,
    /// Words of running text.
    pub prose: f32,
    /// Paragraphs.
    pub paragraphs: u32,
    /// Words of running text in the paragraphs that the element or one of its children owns.
    pub direct: f32,
}

/// Facts about the elements, by index into [`Snapshot::nodes`].
pub struct Tree<'a> {
    nodes: &'a [Node],
    /// Steps to the root.
    pub depth: Vec<u16>,
    /// Steps up to the nearest ancestor (or the element itself) with each signal.
    pub near: Vec<[u8; SIGNALS]>,
    /// Text below.
    pub mass: Vec<Mass>,
    /// The most alike siblings that the element or an ancestor has: cards of a list.
    pub alike: Vec<u16>,
    /// What the element looks like: tag and class, its parent's too.
    pub looks: Vec<u64>,
    /// What the element alone looks like: tag and class.
    pub own_look: Vec<u64>,
    /// The largest element around that is only a small part of the page, or the element itself.
    pub part: Vec<u32>,
    /// The element on the way from the root to the bed that is nearest above.
    pub anchor: Vec<u32>,
    /// The element whose own paragraphs hold the most running text.
    pub bed: u32,
    /// Words of running text on the page.
    pub prose: f32,
    /// Words of running text in siblings that look alike, but the largest of them, where these are the most.
    pub repeated: f32,
}

/// The tags that several tables here go by.
fn region(tag: &str) -> Option<Region> {
    Some(match tag {
        "article" => Region::Article,
        "main" => Region::Main,
        "aside" => Region::Aside,
        "nav" => Region::Nav,
        "header" => Region::Header,
        "footer" => Region::Footer,
        "form" => Region::Form,
        "table" => Region::Table,
        "ul" | "ol" | "dl" | "menu" => Region::List,
        "figure" => Region::Figure,
        "blockquote" => Region::Quote,
        "section" => Region::Section,
        _ => return None,
    })
}

/// Cues that speak for an article; all others speak against it.
const FAVOURABLE: [Cue; 4] = [Cue::Body, Cue::Article, Cue::Lead, Cue::Title];

/// Share of the page's running text from which an element is the page itself,
/// so that a class like "newsletter-popup-open" says nothing about its text.
const WHOLE_PAGE: f32 = 0.6;

/// Hyphens of an id from which it is made of a heading's text and names nothing.
const SLUG: usize = 4;

/// Share of the page's running text below which an element is a small part of it.
const PART: f32 = 0.3;

impl<'a> Tree<'a> {
    /// Reads the elements of a snapshot in a few passes over them.
    pub fn new(snapshot: &'a Snapshot, paragraphs: &[Paragraph]) -> Tree<'a> {
        let nodes = &snapshot.nodes[..];
        let n = nodes.len();
        let mut tree = Tree {
            nodes,
            depth: vec![0; n],
            near: Vec::with_capacity(n),
            mass: vec![Mass::default(); n],
            alike: vec![0; n],
            looks: vec![0; n],
            own_look: nodes.iter().map(look).collect(),
            part: (0..n as u32).collect(),
            anchor: vec![0; n],
            bed: 0,
            prose: paragraphs.iter().map(|p| p.count.prose()).sum(),
            repeated: 0.0,
        };
        tree.weigh(paragraphs);
        tree.signal();
        tree.compare();
        tree.find_bed();
        tree
    }

    /// The parent; `None` at the root (and where the recording makes no sense).
    pub fn parent(&self, node: u32) -> Option<u32> {
        let parent = self.nodes.get(node as usize)?.parent;
        (parent < node).then_some(parent)
    }

    /// The element and those above it.
    pub fn upwards(&self, node: u32) -> impl Iterator<Item = u32> + '_ {
        std::iter::successors(Some(node), |&n| self.parent(n))
    }

    /// Tag name.
    pub fn tag(&self, node: u32) -> &'a str {
        self.nodes.get(node as usize).map_or("", |n| n.tag.as_str())
    }

    /// Level of the heading that the element is, 0 where it is none.
    pub fn heading(&self, node: u32) -> f32 {
        let level = heading_level(self.tag(node));
        let role = || self.node(node).is_some_and(|n| n.role.eq_ignore_ascii_case("heading"));
        if level == 0.0 && role() { ROLE_LEVEL } else { level }
    }

    /// The element itself.
    pub fn node(&self, node: u32) -> Option<&'a Node> {
        self.nodes.get(node as usize)
    }

    /// Text below the element.
    pub fn mass_of(&self, node: u32) -> Mass {
        self.mass.get(node as usize).copied().unwrap_or_default()
    }

    /// Steps up to the nearest ancestor with a cue.
    pub fn cue(&self, node: u32, cue: Cue) -> u8 {
        self.near.get(node as usize).map_or(NEVER, |s| s[cue as usize])
    }

    /// Steps up to the nearest ancestor of a kind.
    pub fn region(&self, node: u32, region: Region) -> u8 {
        self.near.get(node as usize).map_or(NEVER, |s| s[Cue::COUNT + region as usize])
    }

    fn weigh(&mut self, paragraphs: &[Paragraph]) {
        for p in paragraphs {
            let prose = p.count.prose();
            if let Some(m) = self.mass.get_mut(p.node as usize) {
                m.bytes += p.count.bytes;
                m.linked += p.count.linked;
                m.prose += prose;
                m.paragraphs += 1;
                m.direct += prose;
            }
            if let Some(parent) = self.parent(p.node) {
                self.mass[parent as usize].direct += prose;
            }
        }
        for i in (0..self.nodes.len() as u32).rev() {
            if let Some(parent) = self.parent(i) {
                let m = self.mass[i as usize];
                let above = &mut self.mass[parent as usize];
                above.bytes += m.bytes;
                above.linked += m.linked;
                above.prose += m.prose;
                above.paragraphs += m.paragraphs;
            }
        }
    }

    fn signal(&mut self) {
        for (i, node) in self.nodes.iter().enumerate() {
            let parent = self.parent(i as u32);
            self.depth[i] = parent.map_or(0, |p| self.depth[p as usize].saturating_add(1));
            let mut near = parent.map_or([NEVER; SIGNALS], |p| self.near[p as usize].map(|d| (d + 1).min(NEVER)));
            if !matches!(node.tag.as_str(), "html" | "body") {
                let mut cues = Cues::default();
                let element = if node.tag.contains('-') { &node.tag } else { "" };
                for name in [node.class.as_str(), &node.role, &node.item, element] {
                    cue::class_words(name, &mut cues);
                }
                if node.id.matches(['-', '_']).count() < SLUG {
                    cue::class_words(&node.id, &mut cues);
                }
                let whole = self.mass[i].prose > WHOLE_PAGE * self.prose;
                for (bit, distance) in near.iter_mut().enumerate().take(Cue::COUNT) {
                    let speaks = cues.0 >> bit & 1 != 0;
                    if speaks && (!whole || FAVOURABLE.iter().any(|&f| f as usize == bit)) {
                        *distance = 0;
                    }
                }
            }
            if let Some(region) = region(&node.tag) {
                near[Cue::COUNT + region as usize] = 0;
            }
            self.near.push(near);
        }
    }

    fn compare(&mut self) {
        let own = &self.own_look;
        let mut kin: Vec<(u32, u64, u32)> =
            (0..self.nodes.len() as u32).filter_map(|i| Some((self.parent(i)?, own[i as usize], i))).collect();
        kin.sort_unstable();
        for group in kin.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            // A card or a post has more than its text: a title, an author, a date.
            let card = |n: u32| self.mass[n as usize].paragraphs > 1 && !LINES.contains(&self.tag(n));
            let prose = || group.iter().filter(|k| card(k.2)).map(|k| self.mass[k.2 as usize].prose);
            let repeated = prose().sum::<f32>() - prose().fold(0.0, f32::max);
            self.repeated = self.repeated.max(repeated);
            for &(_, _, i) in group {
                if !LINES.contains(&self.tag(i)) {
                    self.alike[i as usize] = group.len().min(usize::from(u16::MAX)) as u16;
                }
            }
        }
        for i in 0..self.nodes.len() {
            let mut looks = Hash(own[i]);
            if let Some(parent) = self.parent(i as u32) {
                self.alike[i] = self.alike[i].max(self.alike[parent as usize]);
                looks.add(own[parent as usize] as u32);
                if let Some(above) = self.parent(parent) {
                    looks.add(own[above as usize] as u32);
                }
            }
            self.looks[i] = looks.0;
            let small = |n: u32| self.mass[n as usize].prose < PART * self.prose;
            if let Some(parent) = self.parent(i as u32).filter(|&p| small(p)) {
                self.part[i] = self.part[parent as usize];
            }
        }
    }

    fn find_bed(&mut self) {
        // A little more weight for depth breaks ties between a paragraph's parent and grandparent.
        let mut best = 0.0;
        for i in 0..self.nodes.len() as u32 {
            let against =
                [Cue::Comments, Cue::Related, Cue::Footer, Cue::Sidebar].iter().any(|&c| self.cue(i, c) < NEVER);
            let weight = self.mass[i as usize].direct * if against { AGAINST } else { 1.0 };
            if weight > best {
                best = weight;
                self.bed = i;
            }
        }
        let way: Vec<u32> = self.upwards(self.bed).collect();
        for node in way {
            if let Some(a) = self.anchor.get_mut(node as usize) {
                *a = node;
            }
        }
        for i in 0..self.nodes.len() {
            if self.anchor[i] != i as u32 {
                self.anchor[i] = self.parent(i as u32).map_or(0, |p| self.anchor[p as usize]);
            }
        }
    }
}

/// Level of an element that is a heading by its role alone.
const ROLE_LEVEL: f32 = 2.0;

/// Weight of text in places that are seldom the article, when the bed is looked for.
const AGAINST: f32 = 0.4;

/// Elements that come in numbers in running text.
const LINES: [&str; 10] = ["p", "li", "h2", "h3", "h4", "span", "a", "td", "dt", "dd"];

/// Hash of tag and class, digits left aside ("post-48213").
fn look(node: &Node) -> u64 {
    let mut hash = Hash::default();
    for b in node.tag.bytes().chain([b' ']).chain(node.class.bytes().filter(|b| !b.is_ascii_digit())) {
        hash.add(u32::from(b));
    }
    hash.0
}
