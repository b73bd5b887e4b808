//! What the reader takes out of a painted report: copies and files.

use super::{Answer, page, words};
use crate::export::fragment::place;
use crate::export::{Format, Wants, export};
use crate::view::Action;
use js_sys::{Date, Function, Promise};
use wasm_bindgen::prelude::*;

/// What becomes of an action that takes something out.
pub enum Taken {
    /// It is being copied.
    Copying(Option<Promise>),
    /// It was offered as a file.
    Saved,
}

/// Does what `action` says; `None` where it takes nothing out. `copy` is the node's own text to copy.
pub fn take(action: Action, copy: &str, answer: &Answer, message: &Function) -> Option<Result<Taken, JsValue>> {
    let (format, file) = match action {
        Action::CopyLine => return Some(Ok(Taken::Copying(page::copy(copy)))),
        Action::CopyMarkdown => (Format::Markdown, None),
        Action::CopyJson => (Format::Json, None),
        Action::CopyCitation => (Format::Citation, None),
        Action::SaveMarkdown => (Format::Markdown, Some(("md", "text/markdown"))),
        Action::SaveJson => (Format::Json, Some(("json", "application/json"))),
        Action::SaveCsv => (Format::Csv, Some(("csv", "text/csv"))),
        _ => return None,
    };
    let today: String = Date::new_0().to_iso_string().into();
    let wants = Wants {
        words: &|key, args| words::message(message, key, args),
        link: &|line| answer.links.get(&place(line)).cloned(),
        today: today.get(..10).unwrap_or_default(),
    };
    let text = export(&answer.report, format, &wants);
    Some(match file {
        None => Ok(Taken::Copying(page::copy(&text))),
        Some((ending, kind)) => {
            let name = page::file_name(&answer.report.facts.title, ending);
            page::save(&text, &name, kind).map(|()| Taken::Saved)
        }
    })
}
