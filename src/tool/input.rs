//! Files and text of a job as a [`Snapshot`].

use super::html;
use crate::snapshot::{Snapshot, plain};
use anyhow::{Context, Result};
use std::borrow::Cow;
use std::io::Read;
use std::path::Path;

/// What is to be read.
pub struct Input {
    /// The page or text as recorded.
    pub snapshot: Snapshot,
    /// Plain text as it was given; `None` for a page.
    pub given: Option<Given>,
}

/// Plain text as it was given.
pub struct Given {
    /// All of it.
    pub text: String,
    /// `blocks[i]` is the byte of `text` where the snapshot's block `i` begins.
    pub blocks: Vec<usize>,
}

/// How bytes are to be understood.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A page.
    Html,
    /// Plain text.
    Text,
}

impl Input {
    /// Plain text.
    pub fn text(text: String) -> Input {
        let (snapshot, blocks) = plain::from_text(&text);
        Input { snapshot, given: Some(Given { text, blocks }) }
    }

    /// A page that was decoded already.
    pub fn page(html: &str, url: &str) -> Input {
        Input { snapshot: html::snapshot(html, url), given: None }
    }

    /// Bytes as they came, in any encoding.
    pub fn bytes(bytes: &[u8], form: Form, url: &str) -> Input {
        match form {
            Form::Html => Input { snapshot: html::snapshot(&html::decode(bytes), url), given: None },
            Form::Text => Input::text(decode_text(bytes).into_owned()),
        }
    }

    /// A file: `.txt` is text, everything else a page; `.gz` is unpacked first.
    ///
    /// # Errors
    /// Where the file cannot be read or unpacked.
    pub fn file(path: &Path, form: Option<Form>, url: &str) -> Result<Input> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.to_string_lossy();
        let packed = name.strip_suffix(".gz");
        let plain = name.trim_end_matches(".gz").ends_with(".txt");
        let form = form.unwrap_or(if plain { Form::Text } else { Form::Html });
        if packed.is_none() {
            return Ok(Input::bytes(&bytes, form, url));
        }
        let mut unpacked = Vec::new();
        let mut reader = flate2::read::MultiGzDecoder::new(&bytes[..]);
        reader.read_to_end(&mut unpacked).with_context(|| format!("cannot unpack {}", path.display()))?;
        Ok(Input::bytes(&unpacked, form, url))
    }
}

/// UTF-8 where it is, UTF-16 where a byte order mark says so, Windows-1252 otherwise:
/// what text files without a declaration most often are.
fn decode_text(bytes: &[u8]) -> Cow<'_, str> {
    let guess = if std::str::from_utf8(bytes).is_ok() { encoding_rs::UTF_8 } else { encoding_rs::WINDOWS_1252 };
    guess.decode(bytes).0
}
