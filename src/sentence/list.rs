//! Items of a list inside one run of text: "1. First 2. Second", "a) ... b) ...", "• ... • ...".

use crate::lang::Language;
use crate::order::Order;

/// A numbered marker: where it begins, what shape it has, its place in the sequence.
struct Marker {
    at: usize,
    shape: u8,
    value: u32,
    /// Begins the text or follows a stop.
    free: bool,
}

/// Bytes where an item begins that a stop need not precede, in order.
pub fn starts(text: &str, language: &Language) -> Vec<usize> {
    let mut bullets = Vec::new();
    let mut markers: Vec<Marker> = Vec::new();
    let mut free = true;
    let mut gap = true;
    let mut bullet = false;
    for (at, c) in text.char_indices() {
        if gap && !c.is_whitespace() {
            let line = text[..at].trim_end_matches([' ', '\t', '\u{A0}']).ends_with('\n');
            if matches!(c, '•' | '⁃' | '‣' | '▪' | '●') || line && dashed(&text[at..]) {
                bullets.push(at);
            } else if !bullet
                && (c == '(' || c.is_ascii_alphanumeric())
                && let Some((shape, value)) = marker(&text[at..])
            {
                if line {
                    bullets.push(at);
                } else {
                    markers.push(Marker { at, shape, value, free });
                }
            }
        }
        gap = c.is_whitespace();
        if !gap {
            bullet = bullets.last() == Some(&at);
            free = matches!(c, '.' | '!' | '?' | ':' | ';' | '…');
        }
    }
    bullets.extend(sequences(&markers, language));
    bullets.order();
    bullets.dedup();
    bullets
}

/// A dash and a space: an item where it begins a line.
fn dashed(rest: &str) -> bool {
    let mut c = rest.chars();
    matches!(c.next(), Some('-' | '–' | '—' | '*' | '·')) && c.next().is_some_and(char::is_whitespace)
}

const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/// Shapes: 1 "1.", 2 "1)", 3 "1.)", 4 "(1)", with 8 added for letters, 16 for Roman numbers.
fn marker(rest: &str) -> Option<(u8, u32)> {
    let (bracket, body) = rest.strip_prefix('(').map_or((false, rest), |b| (true, b));
    let n = body.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(body.len());
    let (word, tail) = body.split_at(n);
    let (value, letters) = match word.as_bytes() {
        // "(i)", "(ii)": a bracketed small Roman number.
        _ if bracket && ROMAN.contains(&word) => (ROMAN.iter().position(|r| *r == word)? as u32 + 1, 16),
        [b'0'..=b'9', ..] if word.len() <= 3 => (word.parse().ok()?, 0),
        [c @ (b'a'..=b'z' | b'A'..=b'Z')] => (u32::from(c.to_ascii_lowercase() - b'a') + 1, 8),
        _ => return None,
    };
    let (shape, len) = match tail.as_bytes() {
        [b'.', b')', ..] if !bracket => (3, 2),
        [b'.', ..] if !bracket && letters == 0 => (1, 1),
        [b')', ..] => (if bracket { 4 } else { 2 }, 1),
        _ => return None,
    };
    let mut after = tail[len..].chars();
    let item = after.next() == Some(' ') && after.next().is_some_and(|c| !c.is_lowercase() || shape != 1);
    item.then_some((shape + letters, value))
}

/// Runs of markers of one shape that count up; "1." needs a free first place, since a
/// sentence may end in a number, and is an ordinal in some languages.
fn sequences(markers: &[Marker], language: &Language) -> Vec<usize> {
    let mut out = Vec::new();
    let mut i = 0;
    while i < markers.len() {
        let first = &markers[i];
        let mut run = vec![first.at];
        let mut j = i + 1;
        while j < markers.len() && markers[j].shape == first.shape && markers[j].value == first.value + run.len() as u32
        {
            run.push(markers[j].at);
            j += 1;
        }
        let enough = if first.shape == 1 && language.sentence.ordinal_stop { 3 } else { 2 };
        let sure = run.len() >= enough && (first.free || first.shape != 1) && first.value <= 9;
        if sure {
            out.extend(run);
        }
        i = j;
    }
    out
}
