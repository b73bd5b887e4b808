//! Files, standard input and the text of a job as a [`Snapshot`].
//!
//! What is a page and what is plain text is decided by the content alone, so that a file, the same file on standard input
//! and the same file packed by gzip are read alike.

use crate::html::{self, Skimmed};
use crate::snapshot::{Snapshot, plain};
use anyhow::{Context, Result, bail, ensure};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A page.
    Html,
    /// Plain text.
    Text,
}

/// Bytes of a page or text that are read at most, unpacked.
const MOST: u64 = html::MAX_INPUT as u64;

/// What other files begin with, and what they are called.
const OTHER_FILES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"PK\x03\x04", "a zip archive, as office documents and e-books are"),
    (b"\x7fELF", "a program"),
];

impl Input {
    /// Plain text.
    pub fn text(text: String) -> Input {
        let (snapshot, blocks) = plain::from_text(&text);
        Input { snapshot, given: Some(Given { text, blocks }) }
    }

    /// A page that was decoded and skimmed already.
    pub fn page(skimmed: Skimmed, url: &str) -> Input {
        Input { snapshot: skimmed.snapshot(url), given: None }
    }

    /// Bytes as they came: packed by gzip or not, in any encoding; a page or a text, as `form` says or as they show.
    ///
    /// # Errors
    /// Where they are too many, cannot be unpacked, or are no text.
    pub fn bytes(bytes: Vec<u8>, form: Option<Form>, url: &str) -> Result<Input> {
        ensure!(bytes.len() as u64 <= MOST, "expected at most {} MiB, found more", MOST >> 20);
        if bytes.starts_with(b"\x1f\x8b") {
            let unpacked = read_all(flate2::read::MultiGzDecoder::new(&*bytes), UNPACKED * bytes.len() as u64)
                .context("cannot unpack it")?;
            drop(bytes);
            ensure!(!unpacked.starts_with(b"\x1f\x8b"), "expected a page or a text packed once, found it packed twice");
            return Input::bytes(unpacked, form, url);
        }
        refuse_other_files(&bytes)?;
        Ok(match form.unwrap_or_else(|| recognise(&bytes)) {
            Form::Html => {
                let skimmed = Skimmed::of(&html::decode(&bytes));
                drop(bytes);
                Input::page(skimmed, url)
            }
            Form::Text => Input::text(decode_text(&bytes).into_owned()),
        })
    }

    /// A file.
    ///
    /// # Errors
    /// Where it cannot be read or is neither a page nor a text.
    pub fn file(path: &Path, form: Option<Form>, url: &str) -> Result<Input> {
        let bytes = std::fs::File::open(path).map_err(anyhow::Error::from).and_then(|file| {
            let length = file.metadata().map_or(0, |m| m.len());
            read_all(file, length)
        });
        let bytes = bytes.with_context(|| format!("cannot read {}", path.display()))?;
        Input::bytes(bytes, form, url).with_context(|| path.display().to_string())
    }

    /// Standard input.
    ///
    /// # Errors
    /// Where it cannot be read or is neither a page nor a text.
    pub fn stdin(form: Option<Form>, url: &str) -> Result<Input> {
        let bytes = read_all(std::io::stdin().lock(), 0).context("cannot read standard input")?;
        Input::bytes(bytes, form, url).context("standard input")
    }
}

/// What gzip makes of a page, as a multiple of its bytes: a guess at the room that it needs.
const UNPACKED: u64 = 5;

/// All bytes, `length` of them as it seems, but not more than one too many: a file may grow for as long as it is read.
fn read_all(from: impl Read, length: u64) -> Result<Vec<u8>> {
    // Room for one byte more, so that the end is found without growing.
    let mut bytes = Vec::with_capacity(length.min(MOST) as usize + 1);
    from.take(MOST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn recognise(bytes: &[u8]) -> Form {
    if plain::is_markup(&head(bytes)) { Form::Html } else { Form::Text }
}

fn refuse_other_files(bytes: &[u8]) -> Result<()> {
    const WANTED: &str = "expected a page or a text";
    if let Some((_, name)) = OTHER_FILES.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        bail!("{WANTED}, found {name}");
    }
    ensure!(!plain::is_binary(&head(bytes)), "{WANTED}, found binary data");
    Ok(())
}

fn head(bytes: &[u8]) -> Cow<'_, str> {
    decode_text(&bytes[..bytes.len().min(plain::HEAD)])
}

/// UTF-8 where it is, UTF-16 where a byte order mark says so, Windows-1252 otherwise:
/// what text files without a declaration most often are.
fn decode_text(bytes: &[u8]) -> Cow<'_, str> {
    // A piece may end inside a character.
    let utf8 = std::str::from_utf8(bytes).map_or_else(|e| e.error_len().is_none(), |_| true);
    let guess = if utf8 { encoding_rs::UTF_8 } else { encoding_rs::WINDOWS_1252 };
    guess.decode(bytes).0
}
