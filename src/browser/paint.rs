//! Paints the view tree with web-sys, by the rules at the head of [`crate::view`]; `extension/content/paint.js`
//! does the same in web pages, and a test holds both to the same DOM.
//!
//! The tree is read where it lies, as JavaScript: in the popup it comes from the background as such.

use super::listen::{Listener, Timer, after};
use super::words;
use crate::view;
use js_sys::{Array, Function, JSON, WeakMap};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event};

const SVG: &str = "http://www.w3.org/2000/svg";
/// Milliseconds until the announcement is set: a live region must be there before its words.
const ANNOUNCE_AFTER: i32 = 150;

#[wasm_bindgen]
extern "C" {
    /// A node of the view as JavaScript holds it; see [`view::Node`].
    #[derive(Clone)]
    pub type Tree;
    #[wasm_bindgen(method, getter)]
    fn tag(this: &Tree) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn class(this: &Tree) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn text(this: &Tree) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn key(this: &Tree) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn args(this: &Tree) -> Option<Array>;
    #[wasm_bindgen(method, getter)]
    fn attrs(this: &Tree) -> Option<Array>;
    #[wasm_bindgen(method, getter)]
    fn labels(this: &Tree) -> Option<Array>;
    #[wasm_bindgen(method, getter)]
    fn children(this: &Tree) -> Option<Array>;
    /// Further children, as JSON.
    #[wasm_bindgen(method, getter)]
    fn later(this: &Tree) -> Option<String>;
    /// Name of what activating it does.
    #[wasm_bindgen(method, getter)]
    pub fn action(this: &Tree) -> Option<String>;
    /// What copying its line copies.
    #[wasm_bindgen(method, getter)]
    pub fn copy(this: &Tree) -> Option<String>;
    /// Where its words stand.
    #[wasm_bindgen(method, getter)]
    pub fn line(this: &Tree) -> Option<Place>;

    /// A line of the report as JavaScript holds it; see [`crate::report::Line`].
    #[derive(Clone)]
    pub type Place;
    /// Block of the snapshot.
    #[wasm_bindgen(method, getter)]
    pub fn block(this: &Place) -> u32;
    /// First UTF-16 unit.
    #[wasm_bindgen(method, getter)]
    pub fn start(this: &Place) -> u32;
    /// First UTF-16 unit after it.
    #[wasm_bindgen(method, getter)]
    pub fn end(this: &Place) -> u32;
}

/// What happens to a painted tree.
pub enum Happening {
    /// A node with an action was activated, inside a line or not.
    Act(Tree, Option<Place>),
    /// Pointer or focus is on a line, or no longer.
    Mark(Option<Place>),
}

/// A painted tree; its listeners live as long as it does.
pub struct Painted {
    _listeners: Vec<Listener>,
    _announcement: Option<Timer>,
}

/// Paints `view` into `root` in place of what is there.
///
/// # Errors
/// Where the browser refuses an element or attribute.
pub fn paint(
    root: &Element,
    view: &Tree,
    message: &Function,
    happens: Box<dyn Fn(Happening)>,
) -> Result<Painted, JsValue> {
    let document = root.owner_document().ok_or("the root has no document")?;
    let painter = Painter { document, message, nodes: WeakMap::new() };
    let painted = painter.build(view, false)?;
    root.replace_children_with_node_1(&painted);
    let announcement = announce(root);
    let listeners = follow(root, painter.nodes, happens)?;
    Ok(Painted { _listeners: listeners, _announcement: announcement })
}

struct Painter<'a> {
    document: Document,
    message: &'a Function,
    /// The node of each element that has a line or an action.
    nodes: WeakMap,
}

impl Painter<'_> {
    fn build(&self, node: &Tree, in_svg: bool) -> Result<web_sys::Node, JsValue> {
        let args = node.args().unwrap_or_default();
        let text = match node.key().filter(|key| !key.is_empty()) {
            Some(key) => words::message_of(self.message, &key, &args),
            None => node.text().unwrap_or_default(),
        };
        let tag = node.tag().unwrap_or_default();
        if tag.is_empty() {
            return Ok(self.document.create_text_node(&text).into());
        }
        if !view::TAGS.contains(&tag.as_str()) {
            return Ok(self.document.create_document_fragment().into());
        }
        let svg = in_svg || tag == "svg";
        let element =
            if svg { self.document.create_element_ns(Some(SVG), &tag)? } else { self.document.create_element(&tag)? };
        if let Some(class) = node.class().filter(|class| !class.is_empty()) {
            element.set_attribute("class", &class)?;
        }
        for (name, value) in pairs(node.attrs()).filter(|(name, value)| view::allowed(name, value)) {
            element.set_attribute(&name, &value)?;
        }
        for (name, key) in pairs(node.labels()).filter(|(name, _)| view::allowed(name, "")) {
            element.set_attribute(&name, &words::message_of(self.message, &key, &args))?;
        }
        let (action, line) = (node.action(), node.line());
        if let Some(action) = &action {
            element.set_attribute("data-action", action)?;
        }
        if let Some(line) = &line {
            let place = format!("{}:{}:{}", line.block(), line.start(), line.end());
            element.set_attribute("data-line", &place)?;
        }
        if action.is_some() || line.is_some() {
            self.nodes.set(&element, node);
        }
        if !text.is_empty() {
            element.append_child(&self.document.create_text_node(&text))?;
        }
        let later = node.later().and_then(|json| JSON::parse(&json).ok()?.dyn_into::<Array>().ok());
        for child in node.children().into_iter().chain(later).flatten() {
            element.append_child(&self.build(child.unchecked_ref(), svg)?)?;
        }
        Ok(element.into())
    }
}

fn pairs(list: Option<Array>) -> impl Iterator<Item = (String, String)> {
    list.unwrap_or_default().into_iter().filter_map(|pair| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    })
}

/// Takes the words of the announcement away and sets them again in a later task.
fn announce(root: &Element) -> Option<Timer> {
    let status = root.query_selector("[role=status]").ok()??;
    let words = status.text_content()?;
    status.set_text_content(None);
    after(ANNOUNCE_AFTER, move || {
        // What the reader did meanwhile has been said instead.
        if status.text_content().is_none_or(|said| said.is_empty()) {
            status.set_text_content(Some(&words));
        }
    })
}

fn follow(root: &Element, nodes: WeakMap, happens: Box<dyn Fn(Happening)>) -> Result<Vec<Listener>, JsValue> {
    let shared = Rc::new((nodes, happens));
    let mut listeners = Vec::new();
    for kind in ["pointerover", "focusin", "pointerleave", "focusout"] {
        let shared = shared.clone();
        let enters = kind == "pointerover" || kind == "focusin";
        listeners.push(Listener::new(
            root,
            kind,
            Box::new(move |event| {
                let node =
                    enters.then(|| closest(&event, "[data-line]").and_then(|e| node_of(&shared.0, &e))).flatten();
                (shared.1)(Happening::Mark(node.and_then(|n| n.line())));
            }),
        )?);
    }
    listeners.push(Listener::new(
        root,
        "click",
        Box::new(move |event| {
            let Some(element) = closest(&event, "[data-action]") else { return };
            if element.tag_name() != "BUTTON" && selects(&element) {
                return;
            }
            let line = closest(&event, "[data-line]").and_then(|e| node_of(&shared.0, &e)?.line());
            if let Some(node) = node_of(&shared.0, &element) {
                (shared.1)(Happening::Act(node, line));
            }
        }),
    )?);
    Ok(listeners)
}

fn node_of(nodes: &WeakMap, element: &Element) -> Option<Tree> {
    let node = nodes.get(element);
    node.is_object().then(|| node.unchecked_into())
}

fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Whether the reader has selected text inside the element: then a click only ended the selection.
fn selects(element: &Element) -> bool {
    let selection = web_sys::window().and_then(|w| w.get_selection().ok().flatten());
    selection.is_some_and(|s| {
        !s.is_collapsed() && s.contains_node_with_allow_partial_containment(element, true).unwrap_or(false)
    })
}
