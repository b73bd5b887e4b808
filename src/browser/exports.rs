//! What the reader takes out of a report: its forms as texts and files, and, for our own pages, what becomes of them.
//! `extension/content/export.js` copies and saves for the overlay.

use super::chrome::{get, get_text};
use super::page;
use super::words;
use crate::export::fragment::Page;
use crate::export::{self, Wants};
use crate::report::Report;
use crate::snapshot::Snapshot;
use js_sys::{Date, Function, JSON, Promise};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// The forms of a report, by the names that the actions have for them.
#[derive(Serialize)]
pub struct Exports {
    markdown: File,
    json: File,
    csv: File,
    citation: File,
    apa: File,
    bibtex: File,
    structure: File,
}

/// A text, ready to be copied, and what it is called as a file.
#[derive(Serialize)]
struct File {
    text: String,
    name: String,
    /// Media type.
    kind: &'static str,
}

impl Exports {
    /// All forms of a report whose positions are counted in UTF-16 units. `words(key, args)` gives the words of a message.
    pub fn of(report: &Report, snapshot: &Snapshot, page: &Page, words: &Function) -> Exports {
        let today: String = Date::new_0().to_iso_string().into();
        let wants = Wants {
            words: &|key, args| words::message(words, key, args),
            link: &|line| page.link(line),
            today: today.get(..10).unwrap_or_default(),
        };
        let file = |text, kind, ending| File { text, name: file_name(&report.facts.title, ending), kind };
        // Its name must not tell the page either.
        let name = "saillant-structure.json".to_string();
        let structure =
            File { text: export::structure::structure(snapshot, &report.gate), name, kind: "application/json" };
        Exports {
            structure,
            markdown: file(export::markdown::markdown(report, &wants), "text/markdown", "md"),
            json: file(json(report), "application/json", "json"),
            csv: file(export::csv::figures(report, &wants), "text/csv", "csv"),
            citation: file(export::citation::press(report, &wants), "text/plain", "txt"),
            apa: file(export::citation::apa(report, &wants), "text/plain", "txt"),
            bibtex: file(export::citation::bibtex(report, &wants), "application/x-bibtex", "bib"),
        }
    }
}

/// A report as the command line writes it. A plain value can always be written down.
fn json(report: &Report) -> String {
    let value = super::give(report).unwrap_or_default();
    let text = JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &2.into());
    text.map(String::from).unwrap_or_default() + "\n"
}

/// A file's name from a title.
fn file_name(title: &str, ending: &str) -> String {
    /// Characters that every system takes in a name.
    const MOST: usize = 60;
    let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let name: String = words.join("-").chars().take(MOST).collect();
    format!("{}.{ending}", if name.is_empty() { "saillant" } else { &name })
}

/// What becomes of an action that takes something out.
pub enum Exported {
    /// It is being copied.
    Copying(Option<Promise>),
    /// It was offered as a file.
    Saved,
}

/// Does what `action` says with an answer of [`super::reading::show`]; `None` where it takes nothing out.
/// `copy` is the node's own text to copy.
pub fn export(action: &str, copy: &str, answer: &JsValue) -> Option<Result<Exported, JsValue>> {
    if action == "copy_line" {
        return Some(Ok(Exported::Copying(page::copy(copy))));
    }
    let (way, form) = action.split_once('_')?;
    let file = get(&get(answer, "exports"), form);
    let text = get(&file, "text").as_string()?;
    Some(match way {
        "copy" => Ok(Exported::Copying(page::copy(&text))),
        _ => page::save(&text, &get_text(&file, "name"), &get_text(&file, "kind")).map(|()| Exported::Saved),
    })
}
