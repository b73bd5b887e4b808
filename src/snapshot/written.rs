//! A page as the browser writes it down (`outerHTML`) -> Snapshot.
//!
//! What a browser serialises (HTML standard, "serialising HTML fragments") needs no error recovery: every element
//! has both its tags but for those that are always empty, every attribute its quotation marks, and text is escaped.
//! So one pass over it gives the tree that the page has, and this takes the page's thread a tenth of the time of a
//! walk over its nodes (tests/browsers/weight.mjs). Not in it: shadow trees, and what style sheets hide
//! ([`super::rendered`] tells that).

use super::dom::{Dom, Kind, NONE};
use super::{Snapshot, walk};

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

/// Reads a page.
pub fn snapshot(html: &str, url: &str) -> Snapshot {
    let mut snapshot = walk::record(&Written::read(html));
    snapshot.url = url.to_string();
    snapshot
}

/// The tree of a written page.
struct Written<'a> {
    html: &'a str,
    /// What was escaped, without its escapes.
    plain: String,
    nodes: Vec<Node>,
    attrs: Vec<Attr<'a>>,
}

struct Node {
    first: u32,
    next: u32,
    last: u32,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Document,
    /// What nobody may read: the contents of a template.
    Sealed,
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
    fn read(html: &'a str) -> Written<'a> {
        let mut page = Written { html, plain: String::new(), nodes: Vec::new(), attrs: Vec::new() };
        page.add(What::Document);
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
            let contents = self.add(What::Sealed);
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

    fn add(&mut self, what: What) -> u32 {
        self.nodes.push(Node { first: NONE, next: NONE, last: NONE, what });
        self.nodes.len() as u32 - 1
    }

    /// Adds a last child of the innermost open element.
    fn append(&mut self, open: &[u32], what: What) -> u32 {
        let child = self.add(what);
        let parent = &mut self.nodes[open.last().copied().unwrap_or(0) as usize];
        let before = std::mem::replace(&mut parent.last, child);
        if before == NONE {
            parent.first = child;
        } else {
            self.nodes[before as usize].next = child;
        }
        child
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
            _ => "",
        }
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
