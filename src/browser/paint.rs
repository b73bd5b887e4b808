//! Paints the view tree with web-sys, by the rules at the head of [`crate::view`]; `extension/content/paint.js`
//! does the same in web pages, and a test holds both to the same DOM.

use super::listen::{Listener, after};
use super::words;
use crate::view::{self, Node};
use js_sys::Function;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event};

const SVG: &str = "http://www.w3.org/2000/svg";
/// Milliseconds until the announcement is set: a live region must be there before its words.
const ANNOUNCE_AFTER: i32 = 150;

/// What happens to a painted tree.
pub enum Happening<'a> {
    /// An element with an action was activated.
    Act(&'a Node, Option<&'a Node>),
    /// Pointer or focus is inside an element with a line, or no longer.
    Mark(Option<&'a Node>),
}

/// A painted tree; its listeners live as long as it does.
pub struct Painted {
    _listeners: Vec<Listener>,
    _announcement: Option<super::listen::Timer>,
}

/// Paints `view` into `root` in place of what is there.
///
/// # Errors
/// Where the browser refuses an element or attribute.
pub fn paint(
    root: &Element,
    view: Node,
    message: &Function,
    happens: impl Fn(Happening) + 'static,
) -> Result<Painted, JsValue> {
    let document = root.owner_document().ok_or("the root has no document")?;
    let painted = build(&view, &document, message, false)?;
    root.replace_children_with_node_1(&painted);
    let announcement = announce(root);
    let listeners = follow(root, view, happens)?;
    Ok(Painted { _listeners: listeners, _announcement: announcement })
}

fn build(node: &Node, document: &Document, message: &Function, in_svg: bool) -> Result<web_sys::Node, JsValue> {
    let args: Vec<String> = node.args.iter().map(view::Words::plain).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let text = if node.key.is_empty() { node.text.clone() } else { words::message(message, &node.key, &args) };
    if !view::TAGS.contains(&node.tag.as_str()) {
        return Ok(document.create_text_node(&text).into());
    }
    let svg = in_svg || node.tag == "svg";
    let element =
        if svg { document.create_element_ns(Some(SVG), &node.tag)? } else { document.create_element(&node.tag)? };
    if !node.class.is_empty() {
        element.set_attribute("class", &node.class)?;
    }
    for (name, value) in node.attrs.iter().filter(|(name, value)| view::allowed(name, value)) {
        element.set_attribute(name, value)?;
    }
    for (name, key) in node.labels.iter().filter(|(name, _)| view::allowed(name, "")) {
        element.set_attribute(name, &words::message(message, key, &args))?;
    }
    if let Some(action) = node.action {
        element.set_attribute("data-action", action.name())?;
    }
    if let Some(line) = &node.line {
        element.set_attribute("data-line", &crate::export::fragment::place(line))?;
    }
    if !text.is_empty() {
        element.append_child(&document.create_text_node(&text))?;
    }
    for child in &node.children {
        element.append_child(&build(child, document, message, svg)?)?;
    }
    Ok(element.into())
}

/// Takes the words of the announcement away and sets them again in a later task.
fn announce(root: &Element) -> Option<super::listen::Timer> {
    let status = root.query_selector("[role=status]").ok()??;
    let words = status.text_content()?;
    status.set_text_content(None);
    after(ANNOUNCE_AFTER, move || status.set_text_content(Some(&words)))
}

fn follow(root: &Element, view: Node, happens: impl Fn(Happening) + 'static) -> Result<Vec<Listener>, JsValue> {
    let happens = std::rc::Rc::new(happens);
    let mut lines = BTreeMap::new();
    let mut doing = BTreeMap::new();
    index(&view, &mut Vec::new(), &mut lines, &mut doing);
    let known = std::rc::Rc::new((view, lines, doing));
    let mut listeners = Vec::new();
    for kind in ["pointerover", "focusin", "pointerout", "focusout"] {
        let (known, happens) = (known.clone(), happens.clone());
        let enters = kind == "pointerover" || kind == "focusin";
        listeners.push(Listener::new(root, kind, move |event| {
            let line = enters.then(|| closest(&event, "[data-line]")).flatten();
            let path = line.and_then(|e| known.1.get(&e.get_attribute("data-line")?).cloned());
            happens(Happening::Mark(path.as_deref().and_then(|p| at(&known.0, p))));
        })?);
    }
    listeners.push(Listener::new(root, "click", move |event| {
        let Some(element) = closest(&event, "[data-action]") else { return };
        if selects(&element) && element.tag_name() != "BUTTON" {
            return;
        }
        let line = closest(&event, "[data-line]").and_then(|e| e.get_attribute("data-line"));
        let action = element.get_attribute("data-action").unwrap_or_default();
        let key = (action, line.clone().unwrap_or_default());
        let (view, lines, doing) = &*known;
        let Some(node) = doing.get(&key).and_then(|path| at(view, path)) else { return };
        let line = line.and_then(|l| lines.get(&l)).and_then(|path| at(view, path));
        happens(Happening::Act(node, line));
    })?);
    Ok(listeners)
}

type Path = Vec<usize>;

/// Finds every node with a line by its place, and every node with an action by its name and line.
fn index(
    node: &Node,
    path: &mut Path,
    lines: &mut BTreeMap<String, Path>,
    doing: &mut BTreeMap<(String, String), Path>,
) {
    fn down(
        node: &Node,
        path: &mut Path,
        around: &str,
        lines: &mut BTreeMap<String, Path>,
        doing: &mut BTreeMap<(String, String), Path>,
    ) {
        let own = node.line.as_ref().map(crate::export::fragment::place);
        let around = own.as_deref().unwrap_or(around);
        if own.is_some() {
            lines.entry(around.to_string()).or_insert_with(|| path.clone());
        }
        if let Some(action) = node.action {
            doing.entry((action.name().to_string(), around.to_string())).or_insert_with(|| path.clone());
        }
        for (i, child) in node.children.iter().enumerate() {
            path.push(i);
            down(child, path, around, lines, doing);
            path.pop();
        }
    }
    down(node, path, "", lines, doing);
}

fn at<'a>(view: &'a Node, path: &[usize]) -> Option<&'a Node> {
    path.iter().try_fold(view, |node, &i| node.children.get(i))
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
