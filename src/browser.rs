//! The boundary to the browser: JavaScript values in, JavaScript values out.
//! Positions are UTF-16 units on the far side.

use crate::export::fragment::{Page, place};
use crate::export::{self, Format, Wants};
use crate::report::Report;
use crate::snapshot::Snapshot;
use crate::span::Unit;
use crate::view::{self, Look, Node, State};
use crate::{CLAIMS, Options, Scope};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

mod chrome;
mod listen;
mod options;
mod page;
mod paint;
mod playground;
mod popup;
mod takeaway;
mod welcome;
mod words;

/// What JavaScript asks for, all of it optional.
#[derive(Deserialize)]
#[serde(default)]
struct Request {
    scope: Scope,
    language: Option<String>,
    claims: usize,
    /// Language of the interface (BCP 47): its numbers, dates, names of languages.
    locale: String,
    #[serde(flatten)]
    look: Look,
}

impl Default for Request {
    fn default() -> Request {
        Request { scope: Scope::Page, language: None, claims: CLAIMS, locale: "en".into(), look: Look::default() }
    }
}

impl Request {
    fn from(value: JsValue) -> Result<Request, JsError> {
        let nothing = value.is_undefined() || value.is_null();
        Ok(if nothing { Request::default() } else { serde_wasm_bindgen::from_value(value)? })
    }
}

/// What [`analyze`] gives and [`export_as`] takes.
#[derive(Serialize, Deserialize)]
struct Answer {
    report: Report,
    #[serde(default)]
    view: Node,
    /// Checked text-fragment address of each line that has one, by `block:start:end`.
    #[serde(default)]
    links: BTreeMap<String, String>,
}

/// Recorded snapshot and request in, `{ report, view, links }` out.
///
/// # Errors
/// Where `snapshot` or `request` has not the form that `record.js` writes.
#[wasm_bindgen]
pub fn analyze(snapshot: JsValue, request: JsValue) -> Result<JsValue, JsError> {
    let mut snapshot: Snapshot = serde_wasm_bindgen::from_value(snapshot)?;
    snapshot.marks_from_utf16();
    give(&read(&snapshot, &Request::from(request)?))
}

/// The view of a state (`reading`, `pdf`, ...; see [`State`]); `request` as for [`analyze`].
///
/// # Errors
/// Where the state is none.
#[wasm_bindgen(js_name = stateView)]
pub fn state_view(state: JsValue, request: JsValue) -> Result<JsValue, JsError> {
    let state: State = serde_wasm_bindgen::from_value(state)?;
    give(&view::state(state, &Request::from(request)?.look))
}

/// `answer` of [`analyze`] (its `view` may be left out) as `markdown`, `json`, `csv`, `citation`, `apa` or `bibtex`.
/// `words(key, args)` gives the words of a message; `today` is an ISO 8601 day.
///
/// # Errors
/// Where `answer` or `format` has not that form.
#[wasm_bindgen(js_name = exportAs)]
pub fn export_as(answer: JsValue, format: JsValue, words: &js_sys::Function, today: &str) -> Result<String, JsError> {
    let Answer { report, links, .. } = serde_wasm_bindgen::from_value(answer)?;
    let format: Format = serde_wasm_bindgen::from_value(format)?;
    let words = |key: &str, args: &[&str]| words::message(words, key, args);
    let link = |line: &crate::report::Line| links.get(&place(line)).cloned();
    Ok(export::export(&report, format, &Wants { words: &words, link: &link, today }))
}

/// A painted tree as JavaScript holds it; `free()` ends its listeners.
#[wasm_bindgen]
pub struct Painting {
    _painted: paint::Painted,
}

/// Paints a view into `root`. `words(key, args)` gives the words of a message. `happens(kind, action, line, copy)`
/// is called with `act` and what is to be done, or with `mark` and the line to mark (`undefined`: none).
///
/// # Errors
/// Where `view` has not the form that [`analyze`] gives.
#[wasm_bindgen(js_name = paintView)]
pub fn paint_view(
    root: &web_sys::Element,
    view: JsValue,
    words: &js_sys::Function,
    happens: js_sys::Function,
) -> Result<Painting, JsError> {
    let view: Node = serde_wasm_bindgen::from_value(view)?;
    let painted = paint::paint(root, view, words, move |happening| {
        let (kind, action, line, copy) = match happening {
            paint::Happening::Act(node, line) => ("act", node.action.map(view::Action::name), line, node.copy.as_str()),
            paint::Happening::Mark(line) => ("mark", None, line, ""),
        };
        let line = line.and_then(|n| give(n.line.as_ref()?).ok()).unwrap_or(JsValue::UNDEFINED);
        let args = [kind.into(), action.into(), line, copy.into()].into_iter().collect::<js_sys::Array>();
        // The caller's own error is reported by the browser where it arises.
        let _ = happens.apply(&JsValue::NULL, &args);
    });
    Ok(Painting { _painted: painted.map_err(|e| JsError::new(&format!("{e:?}")))? })
}

fn read(snapshot: &Snapshot, request: &Request) -> Answer {
    let options = Options { scope: request.scope, language: request.language.clone(), claims: request.claims };
    let mut report = crate::report(snapshot, &options);
    let texts: Vec<&str> = snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    report.count_in(Unit::Utf16, &texts);
    let page = Page::new(snapshot, Unit::Utf16);
    let mut view = view::view(&report, &request.look, &page);
    words::localise(&mut view, &request.locale);
    Answer { links: page.links(), report, view }
}

fn give(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
