//! The parsed page as one flat array of nodes, linked by index.

use super::sheet::Sheet;
use crate::snapshot::dom::{self, Dom, NONE};
use crate::snapshot::tags::is_json_ld;
use html5ever::interface::{Attribute, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{ExpandedName, LocalName, Namespace, QualName, local_name, ns};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

/// What a node is.
pub enum Kind {
    /// The document, the contents of a template, or something without text.
    Other,
    /// Bytes of [`Nodes::text`].
    Text(u32, u32),
    /// Index into [`Nodes::elements`].
    Element(u32),
}

pub struct Node {
    pub parent: u32,
    pub prev: u32,
    pub next: u32,
    pub first: u32,
    pub last: u32,
    depth: u32,
    pub kind: Kind,
}

/// An element.
pub struct Element {
    pub name: LocalName,
    /// Whether it is HTML (not SVG, MathML).
    pub html: bool,
    pub attrs: Vec<Attribute>,
    /// Root of its declarative shadow tree.
    pub shadow: u32,
    contents: u32,
}

/// The nodes; the document is the first.
#[derive(Default)]
pub struct Nodes {
    pub nodes: Vec<Node>,
    pub elements: Vec<Element>,
    pub text: String,
    /// What the page's own style sheets hide.
    pub sheet: Sheet,
}

/// The tree that the parser builds.
pub struct Tree {
    inner: RefCell<Nodes>,
    depth: Cell<u32>,
}

/// A node with its name, so that the parser's many questions about names cost no look-up.
#[derive(Clone)]
pub struct Handle {
    at: u32,
    ns: Namespace,
    local: LocalName,
}

impl Element {
    fn attr(&self, name: &str) -> Option<&str> {
        self.attrs.iter().find(|a| *a.name.local == *name && a.name.ns == ns!()).map(|a| &*a.value)
    }
}

impl Dom for Nodes {
    fn count(&self) -> usize {
        self.nodes.len()
    }

    fn kind(&self, node: u32) -> dom::Kind<'_> {
        match self.nodes.get(node as usize).map(|n| &n.kind) {
            Some(&Kind::Text(start, end)) => dom::Kind::Text(&self.text[start as usize..end as usize]),
            Some(Kind::Element(_)) => dom::Kind::Element,
            _ => dom::Kind::Other,
        }
    }

    fn first(&self, node: u32) -> u32 {
        self.nodes.get(node as usize).map_or(NONE, |n| n.first)
    }

    fn next(&self, node: u32) -> u32 {
        self.nodes.get(node as usize).map_or(NONE, |n| n.next)
    }

    fn name(&self, element: u32) -> &str {
        self.element(element).map_or("", |e| &e.name)
    }

    fn is_html(&self, element: u32) -> bool {
        self.element(element).is_some_and(|e| e.html)
    }

    fn has_attrs(&self, element: u32) -> bool {
        self.element(element).is_some_and(|e| !e.attrs.is_empty())
    }

    fn attr_opt(&self, element: u32, name: &str) -> Option<&str> {
        self.element(element)?.attr(name)
    }

    fn shown(&self, element: u32) -> Option<bool> {
        let hides = self.sheet.hides(self.name(element), self.attr(element, "class"), self.attr(element, "id"));
        hides.then_some(false)
    }

    fn shadow(&self, element: u32) -> u32 {
        self.element(element).map_or(NONE, |e| e.shadow)
    }
}

impl Nodes {
    pub fn element(&self, at: u32) -> Option<&Element> {
        match self.nodes.get(at as usize)?.kind {
            Kind::Element(e) => self.elements.get(e as usize),
            _ => None,
        }
    }

    fn element_mut(&mut self, at: u32) -> Option<&mut Element> {
        match self.nodes.get(at as usize)?.kind {
            Kind::Element(e) => self.elements.get_mut(e as usize),
            _ => None,
        }
    }

    fn add(&mut self, kind: Kind) -> u32 {
        let at = self.nodes.len() as u32;
        self.nodes.push(Node { parent: NONE, prev: NONE, next: NONE, first: NONE, last: NONE, depth: 0, kind });
        at
    }

    fn node(&mut self, at: u32) -> Option<&mut Node> {
        self.nodes.get_mut(at as usize)
    }

    /// Puts `child` under `parent`, before `next` (`NONE`: as the last).
    fn insert(&mut self, parent: u32, next: u32, child: u32) {
        self.detach(child);
        let Some(p) = self.node(parent) else { return };
        let depth = p.depth + 1;
        let prev = if next == NONE { p.last } else { self.node(next).map_or(NONE, |n| n.prev) };
        if let Some(c) = self.node(child) {
            (c.parent, c.prev, c.next, c.depth) = (parent, prev, next, depth);
        }
        self.join(parent, prev, child);
        self.join(parent, child, next);
    }

    /// Makes `a` and `b` neighbours under `parent`; `NONE` stands for an end of the list.
    fn join(&mut self, parent: u32, a: u32, b: u32) {
        match self.node(a) {
            Some(n) => n.next = b,
            None => {
                if let Some(p) = self.node(parent) {
                    p.first = b;
                }
            }
        }
        match self.node(b) {
            Some(n) => n.prev = a,
            None => {
                if let Some(p) = self.node(parent) {
                    p.last = a;
                }
            }
        }
    }

    fn detach(&mut self, at: u32) {
        let Some(n) = self.node(at) else { return };
        let (parent, prev, next) = (n.parent, n.prev, n.next);
        if parent == NONE {
            return;
        }
        (n.parent, n.prev, n.next) = (NONE, NONE, NONE);
        self.join(parent, prev, next);
    }

    fn insert_text(&mut self, parent: u32, next: u32, text: &str) {
        if self.element(parent).is_some_and(drops_text) {
            return;
        }
        let (start, end) = (self.text.len() as u32, (self.text.len() + text.len()) as u32);
        self.text.push_str(text);
        let prev = if next == NONE {
            self.node(parent).map_or(NONE, |p| p.last)
        } else {
            self.node(next).map_or(NONE, |n| n.prev)
        };
        if let Some(Node { kind: Kind::Text(_, e), .. }) = self.node(prev)
            && *e == start
        {
            *e = end;
            return;
        }
        let at = self.add(Kind::Text(start, end));
        self.insert(parent, next, at);
    }
}

/// Text that nobody will read.
fn drops_text(e: &Element) -> bool {
    match e.name {
        local_name!("script") => !is_json_ld(e.attr("type").unwrap_or("")),
        local_name!("style") | local_name!("noscript") | local_name!("textarea") | local_name!("iframe") => true,
        _ => false,
    }
}

impl Tree {
    pub fn new() -> Tree {
        let mut nodes = Nodes::default();
        nodes.add(Kind::Other);
        Tree { inner: RefCell::new(nodes), depth: Cell::new(0) }
    }

    /// Number of nodes.
    pub fn len(&self) -> usize {
        self.inner.borrow().nodes.len()
    }

    /// Whether nobody will read the text of the element made last.
    pub fn drops_text(&self) -> bool {
        self.inner.borrow().elements.last().is_some_and(drops_text)
    }

    /// Depth of the place where the parser stands, as far as the tree tells.
    pub fn depth(&self) -> u32 {
        self.depth.get()
    }

    /// Takes note of an end tag.
    pub fn rise(&self) {
        self.depth.set(self.depth.get().saturating_sub(1));
    }

    /// Takes note of what the page's own style sheets hide.
    pub fn style(&self, sheet: Sheet) {
        self.inner.borrow_mut().sheet = sheet;
    }

    /// Reads the finished tree.
    pub fn read<T>(&self, f: impl FnOnce(&Nodes) -> T) -> T {
        f(&self.inner.borrow())
    }

    fn put(&self, parent: u32, next: u32, child: NodeOrText<Handle>) {
        let mut nodes = self.inner.borrow_mut();
        match child {
            NodeOrText::AppendNode(n) => {
                nodes.insert(parent, next, n.at);
                self.depth.set(nodes.nodes.get(n.at as usize).map_or(0, |n| n.depth));
            }
            NodeOrText::AppendText(t) => {
                nodes.insert_text(parent, next, &t);
                self.depth.set(nodes.nodes.get(parent as usize).map_or(0, |n| n.depth));
            }
        }
    }

    fn other(&self) -> Handle {
        Handle { at: self.inner.borrow_mut().add(Kind::Other), ns: ns!(), local: local_name!("") }
    }
}

impl TreeSink for Tree {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { at: 0, ns: ns!(), local: local_name!("") }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        ExpandedName { ns: &target.ns, local: &target.local }
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Handle {
        let mut nodes = self.inner.borrow_mut();
        let element = nodes.elements.len() as u32;
        let html = name.ns == ns!(html);
        nodes.elements.push(Element { name: name.local.clone(), html, attrs, shadow: NONE, contents: NONE });
        Handle { at: nodes.add(Kind::Element(element)), ns: name.ns, local: name.local }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.other()
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.other()
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.put(parent.at, NONE, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, prev_element: &Handle, child: NodeOrText<Handle>) {
        let parent = self.inner.borrow().nodes.get(element.at as usize).map_or(NONE, |n| n.parent);
        if parent == NONE {
            self.put(prev_element.at, NONE, child);
        } else {
            self.put(parent, element.at, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        let mut nodes = self.inner.borrow_mut();
        let mut at = nodes.element(target.at).map_or(NONE, |e| e.contents);
        if at == NONE {
            at = nodes.add(Kind::Other);
            // Nested templates count as depth, though their contents hang nowhere.
            let depth = nodes.nodes.get(target.at as usize).map_or(0, |n| n.depth);
            if let Some(n) = nodes.node(at) {
                n.depth = depth + 1;
            }
            if let Some(e) = nodes.element_mut(target.at) {
                e.contents = at;
            }
        }
        Handle { at, ns: ns!(), local: local_name!("") }
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.at == y.at
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, new_node: NodeOrText<Handle>) {
        let parent = self.inner.borrow().nodes.get(sibling.at as usize).map_or(NONE, |n| n.parent);
        self.put(parent, sibling.at, new_node);
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        if let Some(e) = self.inner.borrow_mut().element_mut(target.at) {
            for a in attrs {
                if !e.attrs.iter().any(|b| b.name == a.name) {
                    e.attrs.push(a);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.inner.borrow_mut().detach(target.at);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut nodes = self.inner.borrow_mut();
        while let Some(child) = nodes.nodes.get(node.at as usize).map(|n| n.first).filter(|&c| c != NONE) {
            nodes.insert(new_parent.at, NONE, child);
        }
    }

    fn attach_declarative_shadow(&self, host: &Handle, template: &Handle, attrs: &[Attribute]) -> bool {
        let open =
            attrs.iter().any(|a| a.name.local == local_name!("shadowrootmode") && a.value.eq_ignore_ascii_case("open"));
        let taken = self.inner.borrow().element(host.at).is_none_or(|e| e.shadow != NONE);
        if !open || taken {
            return false;
        }
        let contents = self.get_template_contents(template);
        if let Some(e) = self.inner.borrow_mut().element_mut(host.at) {
            e.shadow = contents.at;
        }
        true
    }
}
