//! The boundary to the browser: JavaScript values in, JavaScript values out.
//! Positions are UTF-16 units on the far side.

use crate::report::Report;
use crate::snapshot::Snapshot;
use crate::span::Unit;
use crate::view::{self, Host};
use crate::{CLAIMS, Options, Scope};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

/// What JavaScript asks for, all of it optional.
#[derive(Deserialize)]
#[serde(default)]
struct Request {
    scope: Scope,
    language: Option<String>,
    claims: usize,
    host: Host,
}

impl Default for Request {
    fn default() -> Request {
        Request { scope: Scope::Page, language: None, claims: CLAIMS, host: Host::Overlay }
    }
}

#[derive(Serialize)]
struct Answer {
    report: Report,
    view: view::Node,
}

/// Recorded snapshot and request in, `{ report, view }` out.
///
/// # Errors
/// Where `snapshot` or `request` has not the form that `record.js` writes.
#[wasm_bindgen]
pub fn analyze(snapshot: JsValue, request: JsValue) -> Result<JsValue, JsError> {
    let mut snapshot: Snapshot = serde_wasm_bindgen::from_value(snapshot)?;
    snapshot.marks_from_utf16();
    let request: Request =
        if request.is_undefined() { Request::default() } else { serde_wasm_bindgen::from_value(request)? };
    let options = Options { scope: request.scope, language: request.language, claims: request.claims };
    let mut report = crate::report(&snapshot, &options);
    let texts: Vec<&str> = snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    report.count_in(Unit::Utf16, &texts);
    let view = view::view(&report, request.host);
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    Ok(Answer { report, view }.serialize(&plain)?)
}
