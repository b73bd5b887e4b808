//! The walk over the parsed page, without recursion, that yields the snapshot.

use super::dom::{Dom, Kind, NONE};
use super::fold::Run;
use super::places::Piece;
use super::tags::{self, Role};
use super::{Snapshot, Time, border, head};

mod write;

pub use write::MAX_TEXT;

/// Records a page.
pub fn record(dom: &impl Dom) -> Snapshot {
    walked(dom).snapshot
}

/// What a walk found, and where on the page; elements and texts by their numbers in the tree.
#[derive(Clone, Debug, Default)]
pub struct Walked {
    /// What the page showed.
    pub snapshot: Snapshot,
    /// The element of each of its nodes.
    pub elements: Vec<u32>,
    /// Where each of its blocks comes from.
    pub origins: Vec<Origin>,
    /// Elements that their own attributes take away, the outermost ones.
    pub away: Vec<u32>,
}

/// Where the text of a block comes from.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Inline elements that a style sheet may take away.
    pub doubts: Vec<u32>,
    /// Where the pieces of the text stand.
    pub pieces: Vec<Piece>,
}

/// Records a page, and where it stands.
pub fn walked(dom: &impl Dom) -> Walked {
    let mut out = Walked::default();
    head::read(dom, &mut out.snapshot);
    let mut walk = Walk::new(dom, out);
    walk.run();
    walk.found
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
    /// A formula or a part of one.
    math: bool,
    /// A closed `details`; its first `summary` alone is shown.
    closed: bool,
    /// Marks to close at the end.
    marks: u8,
    fields: u32,
    media: u32,
    buttons: u32,
}

struct Walk<'a, D> {
    dom: &'a D,
    found: Walked,
    /// Where the run comes from.
    origin: Origin,
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
}

impl<'a, D: Dom> Walk<'a, D> {
    fn new(dom: &'a D, found: Walked) -> Walk<'a, D> {
        let seen = vec![false; dom.count()];
        let (run, origin) = (Run::default(), Origin::default());
        Walk { dom, found, origin, stack: vec![], run, inner: vec![], low: 0, seen, units: 0 }
    }

    fn run(&mut self) {
        let mut root = self.dom.first(0);
        while root != NONE && !self.dom.is_element(root) {
            root = self.dom.next(root);
        }
        if root == NONE {
            return;
        }
        self.enter(root, 0);
        while let Some(frame) = self.stack.last_mut() {
            let child = frame.next;
            if child == NONE {
                self.exit();
                continue;
            }
            frame.next = self.dom.next(child);
            let (slot, host) = (frame.slot, frame.host);
            if slot && !self.is_assigned(child) || self.seen[child as usize] {
                continue;
            }
            self.seen[child as usize] = true;
            match self.dom.kind(child) {
                Kind::Text(text) => self.text(child, text),
                Kind::Element => {
                    // What a slot shows stands in the tree around the host.
                    let host = if slot { self.stack[host].host } else { host };
                    self.enter(child, host);
                }
                Kind::Other => {}
            }
            if self.found.snapshot.truncated {
                break;
            }
        }
    }

    /// Whether the slot on top of the stack shows this child of its host.
    fn is_assigned(&self, child: u32) -> bool {
        self.stack.last().is_some_and(|frame| self.dom.attr(frame.at, "name") == self.dom.attr(child, "slot"))
    }

    fn enter(&mut self, at: u32, host: usize) {
        let dom = self.dom;
        let name = dom.name(at);
        let math = !dom.is_html(at);
        if math && !self.reads_formula(at, name) {
            return;
        }
        let role = if math { Role::Inline } else { self.role(at, name) };
        let (mut hidden, mut closed, mut keep_space, mut heading) = (false, false, false, false);
        if let Some(parent) = self.stack.last_mut() {
            (hidden, keep_space, heading) = (parent.hidden, parent.keep_space, parent.heading);
            if parent.closed {
                let shown = name == "summary";
                if !shown && !matches!(role, Role::Block | Role::Pre) {
                    return;
                }
                hidden |= !shown;
            }
        }
        match role {
            Role::Break => return self.run.line_break(),
            Role::Field | Role::Media | Role::Skip => return self.count(at, role),
            Role::Button if !heading && !self.is_in_sentence(at) => return self.count(at, role),
            _ => {}
        }
        let is_block = matches!(role, Role::Block | Role::Pre);
        let hides = tags::hides_itself(dom, at);
        if hides && !hidden && dom.shown(at).is_none() && tags::takes_itself_away(dom, at) {
            self.found.away.push(at);
        }
        if hides && !is_block && !hidden {
            return;
        }
        if is_block || role == Role::Inline && self.begins_part(at) {
            self.flush();
        }
        let mut marks = 0;
        if !is_block {
            if tags::may_hide(dom, at) {
                self.origin.doubts.push(at);
            }
            for kind in tags::marks(dom, at).into_iter().flatten() {
                self.run.open(kind);
                marks += 1;
            }
            self.time(at, name);
        }
        closed |= name == "details" && dom.attr_opt(at, "open").is_none();
        heading |= tags::is_heading(name);
        let index = self.stack.len();
        let block = if is_block { index } else { self.stack.last().map_or(0, |f| f.block) };
        let mut frame = Frame {
            at,
            next: dom.first(at),
            node: NONE,
            block,
            host,
            slot: false,
            is_block,
            keep_space: keep_space || role == Role::Pre,
            hidden: hidden || hides,
            heading,
            math,
            closed,
            marks,
            fields: 0,
            media: 0,
            buttons: 0,
        };
        let shadow = dom.shadow(at);
        if shadow != NONE {
            (frame.next, frame.host) = (dom.first(shadow), index);
        } else if role == Role::Slot {
            self.assign(&mut frame);
        }
        self.stack.push(frame);
    }

    /// What the element is where it stands: a custom element without text beside it is a part of the page.
    fn role(&self, at: u32, name: &str) -> Role {
        let role = tags::role(name);
        if role != Role::Inline || !name.contains('-') || !self.run.text.is_empty() {
            return role;
        }
        let around = self.stack.last().is_some_and(|f| f.is_block && !tags::holds_sentences(self.dom.name(f.at)));
        if around && border::text_after(self.dom, at).trim().is_empty() { Role::Block } else { role }
    }

    /// Whether an inline element begins a paragraph of its own.
    fn begins_part(&self, at: u32) -> bool {
        // The parts of a picture's caption stay together.
        let parts = |f: &Frame| {
            let caption = || self.stack.iter().rev().take(3).any(|f| f.media > 0);
            !f.heading
                && !holds_prose(self.dom.name(f.at))
                && !caption()
                && border::is_part_of_its_own(self.dom, at, f.at, &self.run)
        };
        border::is_next_paragraph(self.dom, at, &self.run) || self.stack.last().is_some_and(parts)
    }

    /// Whether a button is a part of a sentence.
    fn is_in_sentence(&self, at: u32) -> bool {
        let owner = self.stack.last().and_then(|f| self.stack.get(f.block));
        let holds = owner.is_some_and(|o| tags::holds_sentences(self.dom.name(o.at)));
        holds && border::is_in_sentence(self.dom, at, &self.run.text)
    }

    /// Whether what is not HTML is a formula that reads as a line, or a part of one.
    fn reads_formula(&self, at: u32, name: &str) -> bool {
        let inside = self.stack.last().is_some_and(|f| f.math);
        inside && !border::annotates(name) || name == "math" && border::is_line_of_math(self.dom, at)
    }

    /// Gives a slot the host's children, if any of them is for it.
    fn assign(&self, frame: &mut Frame) {
        let dom = self.dom;
        let Some(host) = self.stack.get(frame.host).filter(|h| dom.shadow(h.at) != NONE) else { return };
        let name = dom.attr(frame.at, "name");
        let first = dom.first(host.at);
        let mut child = first;
        while child != NONE {
            let wants = dom.attr(child, "slot");
            if wants == name && !matches!(dom.kind(child), Kind::Other) && !self.seen[child as usize] {
                (frame.next, frame.slot) = (first, true);
                return;
            }
            child = dom.next(child);
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
        if let Some(node) = self.found.snapshot.nodes.get_mut(frame.node as usize) {
            (node.fields, node.media, node.buttons) = (frame.fields, frame.media, frame.buttons);
        }
        if let Some(parent) = self.stack.last_mut() {
            parent.fields += frame.fields;
            parent.media += frame.media;
            parent.buttons += frame.buttons;
        }
    }

    fn count(&mut self, e: u32, role: Role) {
        let dom = self.dom;
        let Some(frame) = self.stack.last_mut() else { return };
        match role {
            Role::Media => frame.media += 1,
            Role::Button | Role::Field if tags::is_button(dom, e) => frame.buttons += 1,
            Role::Field if tags::takes_input(dom, e) => {
                frame.fields += 1;
                self.found.snapshot.passwords += u32::from(dom.attr(e, "type").eq_ignore_ascii_case("password"));
            }
            _ => {}
        }
    }

    /// A date that mark-up gives: `time` with `datetime`, `abbr` whose `title` is one (microformats).
    fn time(&mut self, e: u32, name: &str) {
        let dom = self.dom;
        let datetime = match name {
            "time" => dom.attr_opt(e, "datetime"),
            "abbr" => dom.attr_opt(e, "title").filter(|title| tags::is_date(title)),
            _ => None,
        };
        let Some(datetime) = datetime else { return };
        let item = if dom.attr_opt(e, "pubdate").is_some() {
            "pubdate"
        } else {
            Some(dom.attr(e, "itemprop")).filter(|i| !i.is_empty()).unwrap_or(dom.attr(e, "class"))
        };
        let block = self.found.snapshot.blocks.len() as u32;
        self.found.snapshot.times.push(Time { block, datetime: datetime.trim().to_string(), item: item.to_string() });
    }

    fn text(&mut self, node: u32, text: &str) {
        let Some(frame) = self.stack.last().filter(|f| !f.closed) else { return };
        let (block, first) = (frame.block, self.run.text.is_empty());
        let start = self.run.text.len() as u32;
        if !self.run.push(text, frame.keep_space) {
            return;
        }
        self.origin.pieces.push(Piece { start, at: self.dom.place(node) });
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
}

/// Elements whose inline parts are words of a sentence.
fn holds_prose(name: &str) -> bool {
    name != "figcaption" && tags::holds_sentences(name)
}
