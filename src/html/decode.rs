//! Bytes -> text, as browsers do it for a file without a transport header.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// Bytes at the beginning in which a declaration is looked for.
const PRESCAN: usize = 1024;

/// Decodes a page: byte order mark, else UTF-8 where the bytes are valid UTF-8 beyond
/// ASCII (saved pages are often converted and keep their old declaration; no legacy
/// text looks like UTF-8 by chance), else the declared encoding, else windows-1252.
/// What cannot be decoded becomes U+FFFD.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0;
    }
    let encoding = if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        declared(&bytes[..bytes.len().min(PRESCAN)]).unwrap_or(WINDOWS_1252)
    };
    encoding.decode_without_bom_handling(bytes).0
}

/// The encoding that the page declares: `<?xml encoding>`, `<meta charset>` or `<meta http-equiv>`.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = head.to_ascii_lowercase();
    let mut at = 0;
    if head.starts_with(b"<?xml") {
        let end = find(&head, b"?>").unwrap_or(head.len());
        if let Some(e) = after(&head[..end], b"encoding").and_then(label) {
            return Some(e);
        }
        at = end;
    }
    while let Some(open) = find(&head[at..], b"<") {
        at += open;
        let rest = &head[at..];
        if rest.starts_with(b"<!--") {
            at += find(rest, b"-->").unwrap_or(rest.len());
            continue;
        }
        let end = find(rest, b">").unwrap_or(rest.len());
        if rest.starts_with(b"<meta")
            && let Some(e) = after(&rest[..end], b"charset").and_then(label)
        {
            return Some(e);
        }
        at += 1;
    }
    None
}

/// The value after `name` and an equals sign.
fn after<'a>(tag: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut rest = tag;
    loop {
        rest = &rest[find(rest, name)? + name.len()..];
        if let Some(value) = rest.trim_ascii_start().strip_prefix(b"=") {
            return Some(value.trim_ascii_start());
        }
    }
}

fn label(value: &[u8]) -> Option<&'static Encoding> {
    let value = value.strip_prefix(b"\"").or(value.strip_prefix(b"'")).unwrap_or(value);
    let end = value.iter().position(|b| b"\"'; \t\r\n/>?".contains(b)).unwrap_or(value.len());
    let encoding = Encoding::for_label(&value[..end])?;
    // A declaration that could be read was not in UTF-16.
    Some(if encoding == UTF_16BE || encoding == UTF_16LE { UTF_8 } else { encoding })
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|w| w == word)
}
