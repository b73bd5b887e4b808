//! What is being read, and what was read last: each under the name that its page's script gave it, while the worker
//! lives. So opening the panel, copying and saving read nothing again.

use super::{Answer, Request, answer, counted, give};
use crate::Options;
use crate::article::search::{Question, Search};
use crate::article::{Article, chosen};
use crate::report::Report;
use crate::snapshot::places::Places;
use crate::snapshot::written::Page;
use crate::snapshot::{Snapshot, plain};
use js_sys::Function;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// Readings kept at most: those of the tabs that a reader goes to and fro between.
const KEPT: usize = 8;

thread_local! {
    /// By name, the latest last.
    static READINGS: RefCell<Vec<(String, Reading)>> = const { RefCell::new(Vec::new()) };
}

/// One reading.
struct Reading {
    source: Source,
    /// The report, counted in UTF-16 units, and what it was made for.
    report: Option<(Options, Report)>,
}

enum Source {
    Page(Box<Search>),
    Text(Box<(Snapshot, Article)>),
}

impl Source {
    fn snapshot(&self) -> &Snapshot {
        match self {
            Source::Page(search) => &search.found().snapshot,
            Source::Text(text) => &text.0,
        }
    }

    fn article(&self) -> &Article {
        match self {
            Source::Page(search) => &search.found().article,
            Source::Text(text) => &text.1,
        }
    }
}

/// A page as `content/written.js` sends it.
#[derive(Deserialize)]
struct Written {
    url: String,
    html: String,
    /// As [`Page::hosts`].
    #[serde(default)]
    hosts: Option<Vec<u32>>,
    /// First and last unit of each range of its text that is selected.
    #[serde(default)]
    selected: Vec<u32>,
}

/// What the browser is asked.
#[derive(Default, Serialize)]
struct Asked {
    #[serde(skip_serializing_if = "Option::is_none")]
    shown: Option<Vec<u32>>,
    #[serde(rename = "inView", skip_serializing_if = "Option::is_none")]
    in_view: Option<Vec<u32>>,
}

/// What the browser answers.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Said {
    hidden: Vec<u32>,
    #[serde(rename = "inView")]
    in_view: Option<usize>,
}

fn keep(name: String, source: Source) {
    READINGS.with_borrow_mut(|readings| {
        readings.retain(|(other, _)| *other != name);
        if readings.len() == KEPT {
            readings.remove(0);
        }
        readings.push((name, Reading { source, report: None }));
    });
}

/// Does something with a reading; nothing where none has this name any more.
fn with<T>(name: &str, what: impl FnOnce(&mut Reading) -> T) -> Option<T> {
    READINGS.with_borrow_mut(|readings| readings.iter_mut().find(|(other, _)| other == name).map(|(_, r)| what(r)))
}

/// Begins to read a page under a name.
///
/// # Errors
/// Where the page has not the form that `content/written.js` gives it.
#[wasm_bindgen(js_name = readPage)]
pub fn read_page(name: String, page: JsValue) -> Result<(), JsError> {
    let written: Written = serde_wasm_bindgen::from_value(page)
        .map_err(|e| JsError::new(&format!("expected a page of the form in src/browser/reading.rs: {e}")))?;
    let Written { url, html, hosts, selected } = written;
    let selected = selected.chunks_exact(2).map(|r| r[0]..r[1]).collect();
    let search = Search::new(Page { html, url, hosts }, selected);
    keep(name, Source::Page(Box::new(search)));
    Ok(())
}

/// Reads a text alone under a name, as where the page around it is closed to us; `url` is its address, empty where
/// unknown.
#[wasm_bindgen(js_name = readText)]
pub fn read_text(name: String, text: &str, url: &str) {
    let snapshot = Snapshot { url: url.into(), ..plain::from_text(text).0 };
    let article = chosen(&snapshot);
    keep(name, Source::Text(Box::new((snapshot, article))));
}

/// Forgets a reading that nothing is shown of.
#[wasm_bindgen]
pub fn forget(name: &str) {
    READINGS.with_borrow_mut(|readings| readings.retain(|(other, _)| other != name));
}

/// Whether what was found so far may be an article; nothing where no reading has this name.
#[wasm_bindgen(js_name = isArticle)]
pub fn is_article(name: &str) -> Option<bool> {
    with(name, |reading| match &reading.source {
        Source::Page(search) => search.may_be_article(),
        Source::Text(text) => text.1.gate.passes(),
    })
}

/// What the page is to be asked next, `{ shown }` or `{ inView }` with numbers of elements; nothing where all is known.
///
/// # Errors
/// Never, as numbers can always be handed over.
#[wasm_bindgen]
pub fn question(name: &str) -> Result<JsValue, JsError> {
    let question = with(name, |reading| match &mut reading.source {
        Source::Page(search) => search.question(),
        Source::Text(_) => None,
    });
    match question.flatten() {
        None => Ok(JsValue::UNDEFINED),
        Some(Question::Shown(elements)) => give(&Asked { shown: Some(elements), ..Asked::default() }),
        Some(Question::InView(elements)) => give(&Asked { in_view: Some(elements), ..Asked::default() }),
    }
}

/// Takes the answer, `{ hidden }` with those that are not shown or `{ inView }` with the place of one in the question.
///
/// # Errors
/// Where the answer has another form.
#[wasm_bindgen]
pub fn hear(name: &str, said: JsValue) -> Result<(), JsError> {
    let said: Said = serde_wasm_bindgen::from_value(said)
        .map_err(|e| JsError::new(&format!("expected an answer of the form in src/browser/reading.rs: {e}")))?;
    with(name, |reading| {
        let Source::Page(search) = &mut reading.source else { return };
        match said.in_view {
            Some(article) => search.hear_in_view(article),
            None => search.hear_hidden(&said.hidden),
        }
    });
    Ok(())
}

/// What was read, as `{ view, article, exports }`; `null` where there is no text at all, `undefined` where no reading has
/// this name any more. `words(key, args)` gives the words of a message.
///
/// # Errors
/// Where `request` has not its form.
#[wasm_bindgen]
pub fn show(name: &str, request: JsValue, words: &Function) -> Result<JsValue, JsError> {
    let request = Request::from(&request)?;
    match with(name, |reading| reading.show(&request, words)) {
        Some(Some(answer)) => give(&answer),
        Some(None) => Ok(JsValue::NULL),
        None => Ok(JsValue::UNDEFINED),
    }
}

impl Reading {
    fn show(&mut self, request: &Request, words: &Function) -> Option<Answer> {
        if self.source.snapshot().blocks.is_empty() {
            return None;
        }
        let options = request.options();
        let kept = self.report.take().filter(|(made_for, _)| *made_for == options);
        let (_, report) = self.report.insert(kept.unwrap_or_else(|| {
            let report = counted(crate::report_of(self.source.article(), &options), self.source.snapshot());
            (options, report)
        }));
        let places = match &self.source {
            Source::Page(search) => &search.found().places,
            Source::Text(_) => &Places::default(),
        };
        Some(answer(self.source.snapshot(), places, report, request, words))
    }
}
