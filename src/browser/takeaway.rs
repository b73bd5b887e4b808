//! What the reader takes out of a painted report: copies and files. `extension/content/export.js` does the same
//! for the overlay.

use super::chrome::{get, get_text};
use super::page;
use js_sys::{JSON, Promise};
use wasm_bindgen::prelude::*;

/// What becomes of an action that takes something out.
pub enum Taken {
    /// It is being copied.
    Copying(Option<Promise>),
    /// It was offered as a file.
    Saved,
}

/// Does what `action` says with an answer of [`super::analyze`]; `None` where it takes nothing out.
/// `copy` is the node's own text to copy.
pub fn take(action: &str, copy: &str, answer: &JsValue) -> Option<Result<Taken, JsValue>> {
    let file = match action {
        "copy_line" => return Some(Ok(Taken::Copying(page::copy(copy)))),
        "save_markdown" => Some(("md", "text/markdown")),
        "save_json" => Some(("json", "application/json")),
        "save_csv" => Some(("csv", "text/csv")),
        _ => None,
    };
    let form = action.strip_prefix("copy_").or(action.strip_prefix("save_"))?;
    let takeaway = get(answer, "takeaway");
    let report = get(&takeaway, "report");
    let text = match form {
        "json" => json(&report).ok()?,
        _ => get(&takeaway, form).as_string()?,
    };
    Some(match file {
        None => Ok(Taken::Copying(page::copy(&text))),
        Some((ending, kind)) => {
            let title = get_text(&get(&report, "facts"), "title");
            page::save(&text, &page::file_name(&title, ending), kind).map(|()| Taken::Saved)
        }
    })
}

fn json(report: &JsValue) -> Result<String, JsValue> {
    let text: String = JSON::stringify_with_replacer_and_space(report, &JsValue::NULL, &2.into())?.into();
    Ok(text + "\n")
}
