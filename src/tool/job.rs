//! One line of a batch: what is to be read, and what is known about it.

use super::analyze::Known;
use super::input::Input;
use crate::figure;
use anyhow::{Result, bail, ensure};
use serde_json::{Map, Value};
use std::path::Path;

/// What is to be read, and what is known about it.
pub struct Job {
    /// The page or text.
    pub input: Input,
    /// Title and day of publication, where the line gives them.
    pub known: Known,
    /// Declared language (BCP 47); `None` where it is to be detected.
    pub declared: Option<String>,
}

impl Job {
    /// Reads the fields of a line; those it does not know belong to whoever wrote the line.
    ///
    /// # Errors
    /// Where a field has another form than it must have, or what it names cannot be read.
    pub fn of(fields: &Map<String, Value>) -> Result<Job> {
        let field = |name: &str| text(fields, name);
        let declared = field("declared")?.filter(|code| !code.is_empty());
        if let Some(code) = declared.filter(|code| !is_language_tag(code)) {
            bail!("expected \"declared\" to be a language like \"fr\" or \"pt-BR\", found {code:?}");
        }
        let reference = field("reference")?.filter(|day| !day.is_empty());
        if let Some(day) = reference.filter(|day| !figure::is_day(day)) {
            bail!("expected \"reference\" to be a day like \"2026-03-01\", found {day:?}");
        }
        let known = Known {
            published: reference.map(str::to_string),
            title: field("title")?.map(str::to_string),
            language: declared.map(str::to_string),
            claims: None,
        };
        let url = field("url")?.unwrap_or_default();
        let mut input = match (field("text")?, field("html")?, field("file")?) {
            (Some(text), None, None) => Input::text(text.to_string()),
            (None, Some(html), None) => Input::page(html, url),
            (None, None, Some(file)) => Input::file(Path::new(file), None, url)?,
            (None, None, None) => bail!("expected \"text\", \"html\" or \"file\", found none of them"),
            _ => bail!("expected one of \"text\", \"html\" and \"file\", found more than one"),
        };
        if let Some(code) = declared {
            input.snapshot.lang = code.to_string();
        }
        Ok(Job { input, known, declared: declared.map(str::to_string) })
    }
}

fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => bail!("expected \"{name}\" to be a text, found {}", kind(other)),
    }
}

/// What a JSON value is, in plain words.
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Whether a text has the form of a BCP 47 tag, `_` for `-` let pass.
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split(['-', '_']);
    let primary = parts.next().unwrap_or_default();
    (2..=8).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Fields of a line.
///
/// # Errors
/// Where it is no JSON object.
pub fn fields(line: &[u8]) -> Result<Map<String, Value>> {
    ensure!(!line.contains(&0), "expected UTF-8, found zero bytes, as in UTF-16 or binary data");
    match serde_json::from_slice(line) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(other) => bail!("expected a JSON object, found {}", kind(&other)),
        Err(e) if e.is_eof() => {
            bail!("expected a JSON object, found one that ends too soon, at character {}", e.column())
        }
        Err(e) => bail!("expected a JSON object, found what is no JSON at character {}", e.column()),
    }
}
