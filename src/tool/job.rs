//! One line of a batch: what is to be read, and what is known about it.

use super::analyze::Known;
use super::input::Input;
use crate::figure;
use crate::html::Skimmed;
use anyhow::{Result, anyhow, bail, ensure};
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What is to be read, and what is known about it.
pub struct Job {
    source: Source,
    url: String,
    known: Known,
}

enum Source {
    Text(String),
    Page(Skimmed),
    File(PathBuf),
}

impl Job {
    /// Reads a line; fields that it does not know belong to whoever wrote the line. A page is long and is unpacked where
    /// it stands: the line is consumed. Its `id` is reported even where the rest is refused.
    ///
    /// # Errors
    /// Where the line is not a JSON object, or a field has another form than it must have.
    pub fn of(line: &mut [u8], id: &mut Option<Value>) -> Result<Job> {
        let fields = fields(line)?;
        *id = fields.get("id").and_then(|id| serde_json::from_str(id.get()).ok());
        let text = |name: &str| text(&fields, name);
        let declared = text("declared")?.filter(|code| !code.is_empty());
        if let Some(code) = declared.as_ref().filter(|code| !is_language_tag(code)) {
            bail!("expected \"declared\" to be a language like \"fr\" or \"pt-BR\", found {code:?}");
        }
        let reference = text("reference")?.filter(|day| !day.is_empty());
        if let Some(day) = reference.as_ref().filter(|day| !figure::is_day(day)) {
            bail!("expected \"reference\" to be a day like \"2026-03-01\", found {day:?}");
        }
        let known = Known { published: reference, title: text("title")?, language: declared, claims: None };
        let url = text("url")?.unwrap_or_default();
        let source = match (text("text")?, packed(&fields, "html")?, text("file")?) {
            (Some(text), None, None) => Source::Text(text),
            (None, Some(html), None) => {
                let start = html.as_ptr() as usize - line.as_ptr() as usize;
                let place = start..start + html.len();
                Source::Page(Skimmed::of(unpacked(&mut line[place])?))
            }
            (None, None, Some(file)) => Source::File(file.into()),
            (None, None, None) => bail!("expected \"text\", \"html\" or \"file\", found none of them"),
            _ => bail!("expected one of \"text\", \"html\" and \"file\", found more than one"),
        };
        Ok(Job { source, url, known })
    }

    /// Reads what is to be read.
    ///
    /// # Errors
    /// Where a file cannot be read or is neither a page nor a text.
    pub fn read(self) -> Result<(Input, Known)> {
        let Job { source, url, known } = self;
        let mut input = match source {
            Source::Text(text) => Input::text(text),
            Source::Page(skimmed) => Input::page(skimmed, &url),
            Source::File(path) => Input::file(&path, None, &url)?,
        };
        if let Some(code) = &known.language {
            input.snapshot.lang.clone_from(code);
        }
        Ok((input, known))
    }
}

/// The fields of a line, not yet read.
type Fields<'a> = BTreeMap<String, &'a RawValue>;

fn fields(line: &[u8]) -> Result<Fields<'_>> {
    ensure!(!line.contains(&0), "expected UTF-8, found zero bytes, as in UTF-16 or binary data");
    match serde_json::from_slice(line) {
        Ok(fields) => Ok(fields),
        Err(e) if e.is_data() => {
            bail!("expected a JSON object, found {}", kind(String::from_utf8_lossy(line).trim_start()))
        }
        Err(e) if e.is_eof() => {
            bail!("expected a JSON object, found one that ends too soon, at character {}", e.column())
        }
        Err(e) => bail!("expected a JSON object, found what is no JSON at character {}", e.column()),
    }
}

/// The text of a field as JSON, quotation marks included; `None` where it is not there or null.
fn packed<'a>(fields: &Fields<'a>, name: &str) -> Result<Option<&'a str>> {
    let json = fields.get(name).map(|raw| raw.get()).filter(|json| *json != "null");
    let is_text = json.is_none_or(|json| json.starts_with('"'));
    ensure!(is_text, "expected \"{name}\" to be a text, found {}", json.map_or("", kind));
    Ok(json)
}

fn text(fields: &Fields, name: &str) -> Result<Option<String>> {
    packed(fields, name)?.map(|json| unescaped(json.as_bytes())).transpose()
}

fn unescaped(json: &[u8]) -> Result<String> {
    serde_json::from_slice(json).map_err(|e| anyhow!("expected a text, found an escape that JSON does not know: {e}"))
}

/// Bytes of a text that are unpacked at once.
const PIECE: usize = 1 << 15;

/// Whether no escape goes on over a byte of JSON, so that a text may be cut before it.
fn parts(byte: u8) -> bool {
    byte == b' ' || byte.is_ascii_punctuation() && !matches!(byte, b'"' | b'\\' | b'/')
}

/// Unpacks a text where it stands. JSON is never shorter than what it says; the text is written over it, piece by piece.
fn unpacked(json: &mut [u8]) -> Result<&str> {
    let (mut from, mut to) = (1, 0);
    let end = json.len() - 1;
    let mut piece = Vec::with_capacity(PIECE);
    while from < end {
        let next = json[end.min(from + PIECE)..end].iter().position(|&b| parts(b));
        let stop = next.map_or(end, |i| from + PIECE + i);
        piece.clear();
        piece.push(b'"');
        piece.extend_from_slice(&json[from..stop]);
        piece.push(b'"');
        let text = unescaped(&piece)?;
        json[to..to + text.len()].copy_from_slice(text.as_bytes());
        (from, to) = (stop, to + text.len());
    }
    Ok(std::str::from_utf8(&json[..to])?)
}

/// What a JSON value is, in plain words.
fn kind(json: &str) -> &'static str {
    match json.as_bytes().first() {
        Some(b'n') => "null",
        Some(b't' | b'f') => "true or false",
        Some(b'"') => "a text",
        Some(b'[') => "a list",
        Some(b'{') => "an object",
        _ => "a number",
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_is_unpacked_where_it_stands(words in prop::collection::vec("[a;\"\\\\\n\u{1}éß😀]{0,9}", 0..9), times in 1..9000usize) {
            let text = words.join(" ").repeat(times);
            let escaped: String = serde_json::to_string(&text).unwrap_or_default();
            // Both ways to write a letter.
            let mut json = escaped.replace('é', "\\u00e9").replace('😀', "\\ud83d\\ude00").into_bytes();
            prop_assert_eq!(unpacked(&mut json).ok(), Some(&*text));
        }
    }
}
