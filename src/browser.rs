//! The boundary to the browser: JavaScript values in, JavaScript values out.
//! Positions are UTF-16 units on the far side.

use crate::export::fragment::Page;
use crate::report::Report;
use crate::snapshot::places::Places;
use crate::snapshot::{Snapshot, plain, written};
use crate::span::Unit;
use crate::view::{self, Host, Look, Node, State};
use crate::{CLAIMS, Options, Scope};
use exports::Exports;
use js_sys::Function;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

mod chrome;
mod exports;
mod listen;
mod options;
mod page;
mod paint;
mod playground;
pub mod reading;
mod sheet;
mod tab;
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
    host: Host,
    site_on: Option<bool>,
    /// Whether the answer brings what can be taken out of it.
    exports: bool,
    /// Whether the overlay is its tab alone: most readers open it on few pages, and the panel is most of a view.
    collapsed: bool,
    /// Whether this browser has a place beside the page.
    beside: bool,
    /// Whether the reader asked for it already; see [`Look`].
    press: bool,
}

impl Default for Request {
    fn default() -> Request {
        let host = Host::default();
        Request {
            scope: Scope::Page,
            language: None,
            claims: CLAIMS,
            locale: "en".into(),
            host,
            site_on: None,
            exports: false,
            collapsed: false,
            beside: false,
            press: false,
        }
    }
}

impl Request {
    fn from(value: &JsValue) -> Result<Request, JsError> {
        if value.is_undefined() || value.is_null() {
            return Ok(Request::default());
        }
        serde_wasm_bindgen::from_value(value.clone())
            .map_err(|e| JsError::new(&format!("expected a request of the form in src/browser.rs: {e}")))
    }

    fn options(&self) -> Options {
        Options { scope: self.scope, language: self.language.clone(), claims: self.claims }
    }

    fn look(&self) -> Look {
        Look {
            host: self.host,
            site_on: self.site_on,
            collapsed: self.collapsed,
            beside: self.beside,
            press: self.press,
        }
    }
}

/// What [`reading::show`] gives.
#[derive(Serialize)]
struct Answer {
    view: Node,
    /// Whether the page is taken for an article.
    article: bool,
    /// Only where it was asked for: it would weigh several times the view, and the page's thread has to unpack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    exports: Option<Exports>,
}

/// What was given to the page in `www/`: the mark-up of a page as the browser writes it where the request's scope is the
/// page, otherwise plain text. The answer of [`reading::show`], and the `sheet` of what was read. It knows no address but the
/// one that the page itself gives.
///
/// # Errors
/// Where `request` has not its form.
#[wasm_bindgen(js_name = readGiven)]
pub fn read_given(given: &str, request: JsValue, words: &Function) -> Result<JsValue, JsError> {
    let request = Request::from(&request)?;
    let mut snapshot = match request.scope {
        Scope::Page => written::snapshot(given, ""),
        Scope::Selection | Scope::Text => plain::from_text(given).0,
    };
    let report = counted(crate::report(&snapshot, &request.options()), &snapshot);
    snapshot.url.clone_from(&report.facts.url);
    let sheet = sheet::of(&snapshot, &report);
    let answer = answer(&snapshot, &Places::default(), &report, &request, words);
    give(&Given { answer, sheet })
}

/// What [`read_given`] gives.
#[derive(Serialize)]
struct Given {
    #[serde(flatten)]
    answer: Answer,
    sheet: sheet::Sheet,
}

/// The view of a state (`reading`, `pdf`, ...; see [`State`]); `request` as for [`analyze`].
///
/// # Errors
/// Where `request` has not its form.
#[wasm_bindgen(js_name = stateView)]
pub fn state_view(state: &str, request: JsValue) -> Result<JsValue, JsError> {
    give(&view::state(State::of(state), &Request::from(&request)?.look()))
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
/// Where the browser refuses an element or attribute of the view.
#[wasm_bindgen(js_name = paintView)]
pub fn paint_view(
    root: &web_sys::Element,
    view: &paint::Tree,
    words: &Function,
    happens: Function,
) -> Result<Painting, JsValue> {
    let heard = move |happening| {
        let mut args = js_sys::Array::new();
        match happening {
            paint::Happening::Act(node, line) => {
                args.extend([JsValue::from("act"), node.action().into(), line.into(), node.copy().into()]);
            }
            paint::Happening::Mark(line) => args.extend([JsValue::from("mark"), JsValue::UNDEFINED, line.into()]),
        }
        // The caller's own error is reported by the browser where it arises.
        let _ = happens.apply(&JsValue::NULL, &args);
    };
    let painted = paint::paint(root, view, words, Box::new(heard))?;
    Ok(Painting { _painted: painted })
}

/// A report whose positions are counted as the browser does.
fn counted(mut report: Report, snapshot: &Snapshot) -> Report {
    let texts: Vec<&str> = snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    report.count_in(Unit::Utf16, &texts);
    report
}

/// Answers a request about a report that is counted in UTF-16 units.
fn answer(snapshot: &Snapshot, places: &Places, report: &Report, request: &Request, words: &Function) -> Answer {
    let page = Page::new(snapshot, Unit::Utf16);
    let mut view = view::view(report, &request.look(), &page);
    words::localise(&mut view, words::Locale { tag: &request.locale, words });
    view::walk(&mut view, &mut |node| {
        if let Some(line) = &mut node.line {
            let text = page.text(line.block).unwrap_or_default();
            line.places = places.of_line(line.block, text, line.start, line.end);
        }
    });
    if request.host == Host::Overlay {
        view::put_off(&mut view);
    }
    let article = report.gate.passes();
    Answer { view, article, exports: request.exports.then(|| Exports::of(report, snapshot, &page, words)) }
}

fn give(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
