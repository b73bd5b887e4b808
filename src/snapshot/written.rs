//! A page as the browser serialises it (`getHTML`, with its open shadow trees) -> Snapshot.
//!
//! What a browser serialises (HTML standard, "serialising HTML fragments") needs no error recovery: every element
//! has both its tags but for those that are always empty, every attribute its quotation marks, and text is escaped.
//! So one pass over it gives the tree that the page has, and this takes the page's thread a tenth of the time of a
//! walk over its nodes (tests/browsers/weight.mjs). What style sheets hide is not in it: the core asks the browser about
//! the elements that matter, by their numbers ([`crate::article::search`]).
//!
//! Elements and text are counted tree by tree: the document first, then the open shadow trees in the order of their
//! hosts, those inside others right after these. `extension/content/written.js` counts them alike.

use super::dom::{Dom, Kind, NONE};
use super::places::bare_units;
use super::{Snapshot, walk};
use std::collections::BTreeMap;

/// Elements that have no end tag.
const EMPTY: [&str; 18] = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
    "meta", "param", "source", "track", "wbr",
];

/// Elements whose text is not escaped.
const RAW: [&str; 8] = ["iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "xmp"];

/// Open elements among which an end tag looks for its own. It is the innermost one, but where a script put its own end
/// tag into a raw text; looking no deeper keeps time linear.
const NEAR: usize = 64;

/// Reads a page by its mark-up alone.
pub fn snapshot(html: &str, url: &str) -> Snapshot {
    let page = Page { html: html.to_string(), url: url.to_string(), hosts: None };
    page.walked(&Answers::default()).0.snapshot
}

/// A page as its script sends it.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its mark-up.
    pub html: String,
    /// Its address.
    pub url: String,
    /// The elements that have an open shadow tree, each by its number among the elements of its own tree; else every
    /// template that declares one counts for one.
    pub hosts: Option<Vec<u32>>,
}

/// What the browser answered about elements, by their numbers: whether it shows them.
pub type Answers = BTreeMap<u32, bool>;

impl Page {
    /// What the page shows, and the number of each element and the place of each text by their numbers in the tree.
    pub fn walked(&self, answers: &Answers) -> (walk::Walked, Numbers) {
        let mut written = Written::read(&self.html, self.hosts.as_deref());
        written.number(answers);
        let mut walked = walk::walked(&written);
        walked.snapshot.url = self.url.clone();
        (walked, Numbers(written.numbers))
    }
}

/// The number of each element of a tree among those of the page.
pub struct Numbers(Vec<u32>);

impl Numbers {
    /// Of an element.
    pub fn of(&self, element: u32) -> Option<u32> {
        self.0.get(element as usize).copied().filter(|&n| n != NONE)
    }
}

/// The tree of a written page.
struct Written<'a> {
    html: &'a str,
    /// What was escaped, without its escapes.
    plain: String,
    nodes: Vec<Node>,
    attrs: Vec<Attr<'a>>,
    /// Hosts and roots of shadow trees, by host.
    shadows: Vec<(u32, u32)>,
    /// Hosts that are known, each by its number in its tree.
    hosts: Option<&'a [u32]>,
    /// Elements and units of text of each tree so far.
    trees: Vec<(u32, u32)>,
    /// Number of each element and place of each text: in its own tree while it is read, then in the page.
    numbers: Vec<u32>,
    /// What the browser said of each element.
    said: Vec<Option<bool>>,
}

struct Node {
    first: u32,
    next: u32,
    last: u32,
    /// The tree that it stands in; [`NONE`] where it counts for nothing.
    tree: u32,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Document,
    /// What nobody may read: the contents of a template.
    Sealed,
    /// Root of a shadow tree.
    Root,
    Text(Piece),
    Element {
        /// Bytes of the page.
        name: (u32, u32),
        /// First attribute, and the first after them.
        attrs: (u32, u32),
        html: bool,
    },
}

/// Bytes of the page, or of what is kept without its escapes.
#[derive(Clone, Copy)]
struct Piece {
    start: u32,
    end: u32,
    plain: bool,
}

struct Attr<'a> {
    name: &'a str,
    value: Piece,
}

impl<'a> Written<'a> {
    fn read(html: &'a str, hosts: Option<&'a [u32]>) -> Written<'a> {
        let mut page = Written {
            html,
            plain: String::new(),
            nodes: Vec::new(),
            attrs: Vec::new(),
            shadows: Vec::new(),
            hosts,
            trees: vec![(0, 0)],
            numbers: Vec::new(),
            said: Vec::new(),
        };
        page.add(What::Document, 0);
        let mut open = vec![0];
        let mut at = 0;
        while at < html.len() {
            let lt = html[at..].find('<').map_or(html.len(), |i| at + i);
            if lt > at {
                let text = page.piece(at, lt);
                page.append(&open, What::Text(text));
            }
            at = page.tag(lt, &mut open);
        }
        page
    }

    /// Reads what begins with "<"; gives the byte after it.
    fn tag(&mut self, lt: usize, open: &mut Vec<u32>) -> usize {
        let html = self.html;
        let after = |from: usize, end: &str| html[from..].find(end).map_or(html.len(), |i| from + i + end.len());
        match html.as_bytes().get(lt + 1) {
            None => html.len(),
            Some(b'!') if html[lt..].starts_with("<!--") => after(lt + 4, "-->"),
            Some(b'!' | b'?') => after(lt, ">"),
            Some(b'/') => {
                let end = after(lt, ">");
                self.close(html[lt + 2..end].trim_end_matches('>'), open);
                end
            }
            Some(_) => self.start(lt + 1, open),
        }
    }

    /// Reads a start tag from its name on.
    fn start(&mut self, from: usize, open: &mut Vec<u32>) -> usize {
        let html = self.html;
        let name_end = html[from..].find([' ', '>']).map_or(html.len(), |i| from + i);
        let name = &html[from..name_end];
        let first = self.attrs.len() as u32;
        let mut at = name_end;
        // ` name="value"`, until the tag ends.
        while html.as_bytes().get(at) == Some(&b' ') {
            let Some(equals) = html[at..].find("=\"").map(|i| at + i) else { return html.len() };
            let value = equals + 2;
            let Some(end) = html[value..].find('"').map(|i| value + i) else { return html.len() };
            let value = self.piece(value, end);
            self.attrs.push(Attr { name: &html[at + 1..equals], value });
            at = end + 1;
        }
        at = html[at..].find('>').map_or(html.len(), |i| at + i + 1);
        let around = open.last().map(|&e| &self.nodes[e as usize].what);
        let foreign = matches!(around, Some(What::Element { html: false, .. }))
            && !matches!(open.last().map(|&e| self.name(e)), Some("foreignObject" | "desc" | "title"));
        let is_html = !foreign && !matches!(name, "svg" | "math");
        let attrs = (first, self.attrs.len() as u32);
        let declares = name == "template" && self.attrs[first as usize..].iter().any(|a| a.name == "shadowrootmode");
        if declares && let Some(root) = self.root(open) {
            open.push(root);
            return at;
        }
        let element = self.append(open, What::Element { name: (from as u32, name_end as u32), attrs, html: is_html });
        if !is_html {
            open.push(element);
        } else if RAW.contains(&name) {
            let end = raw_end(html, at, name);
            let text = What::Text(Piece { start: at as u32, end: end as u32, plain: false });
            open.push(element);
            self.append(open, text);
            return end;
        } else if name == "template" {
            open.push(element);
            let contents = self.add(What::Sealed, NONE);
            open.push(contents);
        } else if !EMPTY.contains(&name) {
            open.push(element);
        }
        at
    }

    fn close(&mut self, name: &str, open: &mut Vec<u32>) {
        let near = open.iter().rev().take(NEAR).position(|&e| self.name(e) == name);
        if let Some(depth) = near.filter(|_| !name.is_empty()) {
            open.truncate(open.len() - depth - 1);
        }
    }

    /// The root of a shadow tree, where the innermost open element has one: its mark-up comes before its children.
    fn root(&mut self, open: &[u32]) -> Option<u32> {
        let host = open.last().copied()?;
        let node = self.nodes.get(host as usize).filter(|n| n.first == NONE && n.tree != NONE)?;
        let expected = self.hosts.is_none_or(|hosts| hosts.get(self.shadows.len()) == self.numbers.get(host as usize));
        if !matches!(node.what, What::Element { .. }) || !expected || self.shadows.last().is_some_and(|s| s.0 == host) {
            return None;
        }
        let tree = self.trees.len() as u32;
        self.trees.push((0, 0));
        let root = self.add(What::Root, tree);
        self.shadows.push((host, root));
        Some(root)
    }

    fn add(&mut self, what: What, tree: u32) -> u32 {
        let number = match (self.trees.get_mut(tree as usize), what) {
            (Some((elements, _)), What::Element { .. }) => std::mem::replace(elements, *elements + 1),
            (Some((_, units)), What::Text(piece)) => {
                let text = if piece.plain { &self.plain } else { self.html };
                let length = bare_units(&text[piece.start as usize..piece.end as usize]);
                std::mem::replace(units, *units + length)
            }
            _ => NONE,
        };
        self.numbers.push(number);
        self.nodes.push(Node { first: NONE, next: NONE, last: NONE, tree, what });
        self.nodes.len() as u32 - 1
    }

    /// Adds a last child of the innermost open element.
    fn append(&mut self, open: &[u32], what: What) -> u32 {
        let parent = open.last().copied().unwrap_or(0) as usize;
        let child = self.add(what, self.nodes[parent].tree);
        let before = std::mem::replace(&mut self.nodes[parent].last, child);
        if before == NONE {
            self.nodes[parent].first = child;
        } else {
            self.nodes[before as usize].next = child;
        }
        child
    }

    /// Counts over all trees what was counted in each, and takes what the browser said.
    fn number(&mut self, answers: &Answers) {
        let (mut elements, mut units) = (0, 0);
        let mut before = Vec::with_capacity(self.trees.len());
        for tree in &self.trees {
            before.push((elements, units));
            elements += tree.0;
            units += tree.1;
        }
        self.said = vec![None; self.nodes.len()];
        for (at, node) in self.nodes.iter().enumerate() {
            let Some(&(elements, units)) = before.get(node.tree as usize) else { continue };
            match node.what {
                What::Element { .. } => {
                    self.numbers[at] += elements;
                    self.said[at] = answers.get(&self.numbers[at]).copied();
                }
                What::Text(_) => self.numbers[at] += units,
                _ => {}
            }
        }
    }

    /// Escaped text or an escaped value.
    fn piece(&mut self, start: usize, end: usize) -> Piece {
        let mut rest = &self.html[start..end];
        if !rest.contains('&') {
            return Piece { start: start as u32, end: end as u32, plain: false };
        }
        let from = self.plain.len() as u32;
        while let Some(amp) = rest.find('&') {
            self.plain.push_str(&rest[..amp]);
            let (escape, c) = ESCAPES.iter().find(|(e, _)| rest[amp..].starts_with(e)).unwrap_or(&("&", '&'));
            self.plain.push(*c);
            rest = &rest[amp + escape.len()..];
        }
        self.plain.push_str(rest);
        Piece { start: from, end: self.plain.len() as u32, plain: true }
    }

    fn text(&self, piece: Piece) -> &str {
        let of = if piece.plain { &self.plain } else { self.html };
        &of[piece.start as usize..piece.end as usize]
    }
}

/// All that is ever escaped.
const ESCAPES: [(&str, char); 5] =
    [("&amp;", '&'), ("&nbsp;", '\u{a0}'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"')];

/// Byte of the end tag of a raw text.
fn raw_end(html: &str, from: usize, name: &str) -> usize {
    let mut at = from;
    while let Some(lt) = html[at..].find("</").map(|i| at + i) {
        if html[lt + 2..].strip_prefix(name).is_some_and(|r| r.starts_with('>')) {
            return lt;
        }
        at = lt + 2;
    }
    html.len()
}

impl Dom for Written<'_> {
    fn count(&self) -> usize {
        self.nodes.len()
    }

    fn kind(&self, node: u32) -> Kind<'_> {
        match self.nodes.get(node as usize).map(|n| n.what) {
            Some(What::Text(piece)) => Kind::Text(self.text(piece)),
            Some(What::Element { .. }) => Kind::Element,
            _ => Kind::Other,
        }
    }

    fn first(&self, node: u32) -> u32 {
        self.nodes.get(node as usize).map_or(NONE, |n| n.first)
    }

    fn next(&self, node: u32) -> u32 {
        self.nodes.get(node as usize).map_or(NONE, |n| n.next)
    }

    fn name(&self, element: u32) -> &str {
        match self.nodes.get(element as usize).map(|n| n.what) {
            Some(What::Element { name: (start, end), .. }) => &self.html[start as usize..end as usize],
            Some(What::Root) => "template",
            _ => "",
        }
    }

    fn shown(&self, element: u32) -> Option<bool> {
        self.said.get(element as usize).copied().flatten()
    }

    fn place(&self, text: u32) -> u32 {
        self.numbers.get(text as usize).copied().unwrap_or_default()
    }

    fn shadow(&self, element: u32) -> u32 {
        let found = self.shadows.binary_search_by_key(&element, |s| s.0);
        found.map_or(NONE, |at| self.shadows[at].1)
    }

    fn is_html(&self, element: u32) -> bool {
        matches!(self.nodes.get(element as usize).map(|n| n.what), Some(What::Element { html: true, .. }))
    }

    fn has_attrs(&self, element: u32) -> bool {
        !self.attrs_of(element).is_empty()
    }

    fn attr_opt(&self, element: u32, name: &str) -> Option<&str> {
        self.attrs_of(element).iter().find(|a| a.name == name).map(|a| self.text(a.value))
    }
}

impl<'a> Written<'a> {
    fn attrs_of(&self, element: u32) -> &[Attr<'a>] {
        match self.nodes.get(element as usize).map(|n| n.what) {
            Some(What::Element { attrs: (start, end), .. }) => &self.attrs[start as usize..end as usize],
            _ => &[],
        }
    }
}
