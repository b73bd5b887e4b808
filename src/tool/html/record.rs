//! The walk over the parsed page, without recursion, that yields the snapshot.

use super::fold::{Run, folded};
use super::tags::{self, Role};
use super::tree::{Element, Kind, NONE, Nodes, Tree, is_json_ld};
use crate::snapshot::{Block, Meta, Node, Snapshot, Time};
use html5ever::local_name;

/// Records a page, `max_text` UTF-16 units of text at most.
pub fn record(tree: &Tree, max_text: usize) -> Snapshot {
    tree.read(|nodes| {
        let mut snapshot = Snapshot::default();
        read_head(nodes, &mut snapshot);
        let mut walk = Walk::new(nodes, snapshot, max_text);
        walk.run();
        walk.out
    })
}

/// Title, metadata and linked data, wherever they stand.
fn read_head(nodes: &Nodes, out: &mut Snapshot) {
    let mut title = None;
    for (at, node) in nodes.nodes.iter().enumerate() {
        let Kind::Element(e) = node.kind else { continue };
        let Some(e) = nodes.elements.get(e as usize).filter(|e| e.html) else { continue };
        match e.name {
            local_name!("html") => {
                let lang = e.attr(&local_name!("lang")).trim();
                let lang = if lang.is_empty() { e.attr(&"xml:lang".into()).trim() } else { lang };
                out.lang = lang.to_string();
            }
            local_name!("title") if title.is_none() => title = Some(folded(&inner_text(nodes, at))),
            local_name!("link") if out.canonical.is_empty() => {
                let rel = e.attr(&local_name!("rel"));
                if rel.split_ascii_whitespace().any(|r| r.eq_ignore_ascii_case("canonical")) {
                    out.canonical = e.attr(&local_name!("href")).trim().to_string();
                }
            }
            local_name!("script") if is_json_ld(e) => out.json_ld.push(inner_text(nodes, at)),
            _ => read_meta(e, &mut out.meta),
        }
    }
    out.title = title.unwrap_or_default();
}

fn read_meta(e: &Element, meta: &mut Vec<Meta>) {
    let is_meta = e.name == local_name!("meta");
    let item = local_name!("itemprop");
    if !is_meta && e.attr_opt(&item).is_none() {
        return;
    }
    let Some(content) = e.attr_opt(&local_name!("content")) else { return };
    let names = [local_name!("property"), local_name!("name"), item.clone(), local_name!("http-equiv")];
    let names = if is_meta { &names[..] } else { std::slice::from_ref(&item) };
    if let Some(name) = names.iter().map(|n| e.attr(n).trim()).find(|n| !n.is_empty()) {
        meta.push(Meta { name: name.to_lowercase(), content: content.trim().to_string() });
    }
}

/// The text directly in a node.
fn inner_text(nodes: &Nodes, at: usize) -> String {
    let mut text = String::new();
    let mut child = nodes.nodes[at].first;
    while let Some(node) = nodes.nodes.get(child as usize) {
        if let Kind::Text(start, end) = node.kind {
            text.push_str(&nodes.text[start as usize..end as usize]);
        }
        child = node.next;
    }
    text
}

/// An element that the walk is inside of.
struct Frame {
    at: u32,
    /// Child to visit next.
    next: u32,
    /// Where it stands in the snapshot; `NONE` until text needs it.
    node: u32,
    /// Index of the innermost block-level frame, this one included.
    block: usize,
    /// Index of the frame whose shadow tree this element is in.
    host: usize,
    /// A slot: of the children only those that the host assigns to it.
    slot: bool,
    is_block: bool,
    keep_space: bool,
    hidden: bool,
    heading: bool,
    /// A closed `details`; its first `summary` alone is shown.
    closed: bool,
    /// Marks to close at the end.
    marks: u8,
    fields: u32,
    media: u32,
}

struct Walk<'a> {
    nodes: &'a Nodes,
    out: Snapshot,
    stack: Vec<Frame>,
    run: Run,
    /// Inline elements that hold all of the run's text so far: frame index, node of
    /// the tree, and of the snapshot where it is known already.
    inner: Vec<(usize, u32, u32)>,
    /// Frames below this index have been open since the last text.
    low: usize,
    /// Visited nodes of the tree: a slot may ask twice for the same children.
    seen: Vec<bool>,
    units: usize,
    max_text: usize,
}

impl<'a> Walk<'a> {
    fn new(nodes: &'a Nodes, out: Snapshot, max_text: usize) -> Walk<'a> {
        let seen = vec![false; nodes.nodes.len()];
        Walk { nodes, out, stack: vec![], run: Run::default(), inner: vec![], low: 0, seen, units: 0, max_text }
    }

    fn run(&mut self) {
        let mut root = self.nodes.nodes[0].first;
        while root != NONE && self.nodes.element(root).is_none() {
            root = self.nodes.nodes[root as usize].next;
        }
        if root == NONE {
            return;
        }
        self.enter(root, 0);
        while let Some(frame) = self.stack.last_mut() {
            let child = frame.next;
            let Some(node) = self.nodes.nodes.get(child as usize) else {
                self.exit();
                continue;
            };
            frame.next = node.next;
            let (slot, host) = (frame.slot, frame.host);
            if slot && !self.is_assigned(child) || self.seen[child as usize] {
                continue;
            }
            self.seen[child as usize] = true;
            match node.kind {
                Kind::Text(start, end) => self.text(start as usize, end as usize),
                Kind::Element(_) => {
                    // What a slot shows stands in the tree around the host.
                    let host = if slot { self.stack[host].host } else { host };
                    self.enter(child, host);
                }
                Kind::Other => {}
            }
            if self.out.truncated {
                break;
            }
        }
    }

    /// Whether the slot on top of the stack shows this child of its host.
    fn is_assigned(&self, child: u32) -> bool {
        let Some(frame) = self.stack.last() else { return false };
        let wanted = self.nodes.element(frame.at).map_or("", |e| e.attr(&local_name!("name")));
        let name = self.nodes.element(child).map_or("", |e| e.attr(&local_name!("slot")));
        wanted == name
    }

    fn enter(&mut self, at: u32, host: usize) {
        let Some(e) = self.nodes.element(at).filter(|e| e.html) else { return };
        let role = tags::role(&e.name);
        let (mut hidden, mut closed, mut keep_space, mut heading) = (false, false, false, false);
        if let Some(parent) = self.stack.last_mut() {
            (hidden, keep_space, heading) = (parent.hidden, parent.keep_space, parent.heading);
            if parent.closed {
                let shown = e.name == local_name!("summary");
                if !shown && !matches!(role, Role::Block | Role::Pre) {
                    return;
                }
                hidden |= !shown;
            }
        }
        match role {
            Role::Break => return self.run.line_break(),
            Role::Field | Role::Media | Role::Skip => return self.count(e, role),
            Role::Button if !heading => return,
            _ => {}
        }
        let is_block = matches!(role, Role::Block | Role::Pre);
        let hides = tags::hides_itself(e);
        if hides && !is_block && !hidden {
            return;
        }
        if is_block {
            self.flush();
        }
        let mut marks = 0;
        if !is_block {
            for kind in tags::marks(e).into_iter().flatten() {
                self.run.open(kind);
                marks += 1;
            }
            if e.name == local_name!("time") {
                self.time(e);
            }
        }
        closed |= e.name == local_name!("details") && e.attr_opt(&local_name!("open")).is_none();
        heading |= tags::is_heading(&e.name);
        let index = self.stack.len();
        let block = if is_block { index } else { self.stack.last().map_or(0, |f| f.block) };
        let mut frame = Frame {
            at,
            next: self.nodes.nodes[at as usize].first,
            node: NONE,
            block,
            host,
            slot: false,
            is_block,
            keep_space: keep_space || role == Role::Pre,
            hidden: hidden || hides,
            heading,
            closed,
            marks,
            fields: 0,
            media: 0,
        };
        if let Some(shadow) = self.nodes.nodes.get(e.shadow as usize) {
            (frame.next, frame.host) = (shadow.first, index);
        } else if role == Role::Slot {
            self.assign(&mut frame);
        }
        self.stack.push(frame);
    }

    /// Gives a slot the host's children, if any of them is for it.
    fn assign(&self, frame: &mut Frame) {
        let Some(host) =
            self.stack.get(frame.host).filter(|h| self.nodes.element(h.at).is_some_and(|e| e.shadow != NONE))
        else {
            return;
        };
        let name = self.nodes.element(frame.at).map_or("", |e| e.attr(&local_name!("name")));
        let mut child = self.nodes.nodes[host.at as usize].first;
        let first = child;
        while let Some(node) = self.nodes.nodes.get(child as usize) {
            let wants = self.nodes.element(child).map_or("", |e| e.attr(&local_name!("slot")));
            if wants == name && !matches!(node.kind, Kind::Other) && !self.seen[child as usize] {
                (frame.next, frame.slot) = (first, true);
                return;
            }
            child = node.next;
        }
    }

    fn exit(&mut self) {
        if self.stack.last().is_some_and(|f| f.is_block) {
            self.flush();
        }
        let Some(frame) = self.stack.pop() else { return };
        for _ in 0..frame.marks {
            self.run.close();
        }
        self.low = self.low.min(self.stack.len());
        if let Some(node) = self.out.nodes.get_mut(frame.node as usize) {
            (node.fields, node.media) = (frame.fields, frame.media);
        }
        if let Some(parent) = self.stack.last_mut() {
            parent.fields += frame.fields;
            parent.media += frame.media;
        }
    }

    fn count(&mut self, e: &Element, role: Role) {
        let Some(frame) = self.stack.last_mut() else { return };
        match role {
            Role::Media => frame.media += 1,
            Role::Field if tags::takes_input(e) => {
                frame.fields += 1;
                self.out.passwords += u32::from(e.attr(&local_name!("type")).eq_ignore_ascii_case("password"));
            }
            _ => {}
        }
    }

    fn time(&mut self, e: &Element) {
        let Some(datetime) = e.attr_opt(&local_name!("datetime")) else { return };
        let item = if e.attr_opt(&"pubdate".into()).is_some() {
            "pubdate"
        } else {
            Some(e.attr(&local_name!("itemprop"))).filter(|i| !i.is_empty()).unwrap_or(e.attr(&local_name!("class")))
        };
        let block = self.out.blocks.len() as u32;
        self.out.times.push(Time { block, datetime: datetime.trim().to_string(), item: item.to_string() });
    }

    fn text(&mut self, start: usize, end: usize) {
        let Some(frame) = self.stack.last().filter(|f| !f.closed) else { return };
        let (block, first) = (frame.block, self.run.text.is_empty());
        if !self.run.push(&self.nodes.text[start..end], frame.keep_space) {
            return;
        }
        if first {
            self.inner.clear();
            self.inner.extend((block + 1..self.stack.len()).map(|i| (i, self.stack[i].at, self.stack[i].node)));
        } else {
            while self.inner.last().is_some_and(|&(i, ..)| i >= self.low) {
                self.inner.pop();
            }
        }
        self.low = self.stack.len();
    }

    /// Ends the run of text, under the block-level element that the walk is in.
    fn flush(&mut self) {
        let Some((mut text, mut marks)) = self.run.take() else { return };
        let Some(owner) = self.stack.last().map(|f| f.block) else { return };
        let units: usize = text.chars().map(char::len_utf16).sum();
        if self.units + units > self.max_text {
            cut(&mut text, self.max_text - self.units);
            let end = text.len() as u32;
            marks.retain(|m| m.start < end);
            marks.iter_mut().for_each(|m| m.end = m.end.min(end));
            self.out.truncated = true;
            if text.is_empty() {
                return;
            }
        }
        self.units += units;
        let node = self.node_of(owner);
        let mut inner = node;
        let hidden = self.stack[owner].hidden;
        for (index, at, known) in std::mem::take(&mut self.inner) {
            if known != NONE {
                inner = known;
                continue;
            }
            inner = self.add_node(at, inner, hidden);
            if let Some(frame) = self.stack.get_mut(index).filter(|f| f.at == at) {
                frame.node = inner;
            }
        }
        self.out.blocks.push(Block { node, inner, text, marks });
    }

    /// The snapshot's node of a frame; it and its ancestors are added where they are missing.
    fn node_of(&mut self, index: usize) -> u32 {
        let known = (0..=index).rev().find(|&i| self.stack[i].node != NONE);
        let mut node = known.map_or(0, |i| self.stack[i].node);
        for i in known.map_or(0, |i| i + 1)..=index {
            node = self.add_node(self.stack[i].at, node, self.stack[i].hidden);
            self.stack[i].node = node;
        }
        node
    }

    fn add_node(&mut self, at: u32, parent: u32, hidden: bool) -> u32 {
        let index = self.out.nodes.len() as u32;
        if let Some(e) = self.nodes.element(at) {
            self.out.nodes.push(Node {
                parent,
                tag: e.name.to_string(),
                class: e.attr(&local_name!("class")).to_string(),
                id: e.attr(&local_name!("id")).to_string(),
                role: e.attr(&local_name!("role")).to_string(),
                item: e.attr(&local_name!("itemprop")).to_string(),
                hidden,
                ..Node::default()
            });
        }
        index
    }
}

/// Cuts a text to that many UTF-16 units.
fn cut(text: &mut String, units: usize) {
    let mut left = units;
    let end = text.char_indices().find(|(_, c)| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        !fits
    });
    text.truncate(end.map_or(text.len(), |(at, _)| at));
}
