//! Items of a list inside one run of text: "1. First 2. Second", "a) ... b) ...", "• ... • ...",
//! "...: - first - second", "Town (12) Village (3) ...", "Country: Peru Capital: Lima ...".

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
    let bytes = text.as_bytes();
    let may_begin = |&(_, &b): &(usize, &u8)| BEGINS[usize::from(b)];
    for at in bytes.iter().enumerate().filter(may_begin).filter_map(|(at, &b)| mark_from(bytes, at, b)) {
        let before = &text[..at];
        if !before.is_empty() && !before.ends_with(char::is_whitespace) {
            continue;
        }
        let rest = &text[at..];
        let line = before.trim_end_matches([' ', '\t', '\u{A0}']).ends_with('\n');
        let before = before.trim_end();
        let star =
            rest.strip_prefix("* ").is_some_and(|rest| rest.starts_with(char::is_uppercase)) && !before.ends_with('*');
        if rest.starts_with(['•', '⁃', '‣', '▪', '●']) || star || line && dashed(rest) {
            bullets.push(at);
            continue;
        }
        let prior = before.char_indices().next_back();
        let bullet = prior.is_some_and(|(at, _)| bullets.last() == Some(&at));
        if let Some((shape, value)) = marker(rest).filter(|_| !bullet) {
            if line {
                bullets.push(at);
            } else {
                let free = prior.is_none_or(|(_, c)| matches!(c, '.' | '!' | '?' | ':' | ';' | '…'));
                markers.push(Marker { at, shape, value, free });
            }
        }
    }
    bullets.extend(sequences(&markers, language));
    runs(text, language, &mut bullets);
    bullets.order();
    bullets.dedup();
    bullets
}

/// The bytes of [`mark_from`].
const BEGINS: [bool; 256] = {
    let (mut begins, bytes, mut i) = ([false; 256], *b"(0123456789*-)\xC2\xE2", 0);
    while i < bytes.len() {
        begins[bytes[i] as usize] = true;
        i += 1;
    }
    begins
};

/// Where an item's mark begins that byte `at` may be a part of: its first byte, or the bracket behind a letter.
fn mark_from(bytes: &[u8], at: usize, b: u8) -> Option<usize> {
    match b {
        // The last two lead "·", bullets and dashes.
        b'(' | b'0'..=b'9' | b'*' | b'-' | 0xC2 | 0xE2 => Some(at),
        b')' => match bytes[..at] {
            [.., letter] if letter.is_ascii_alphabetic() => Some(at - 1),
            [.., letter, b'.'] if letter.is_ascii_alphabetic() => Some(at - 2),
            _ => None,
        },
        _ => None,
    }
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
        let enough = if first.shape == 1 && language.grammar.ordinal_stop { 3 } else { 2 };
        let sure = run.len() >= enough && (first.free || first.shape != 1) && first.value <= 9;
        if sure {
            out.extend(run);
        }
        i = j;
    }
    out
}

/// Bytes up to which an item goes on that nothing but its likeness to its neighbours marks.
const ITEM: usize = 120;

/// Items that repeat one form without a stop between them: at least three, since prose may do it once.
/// Of each form the byte where its item begins and the byte behind what marks it.
fn repeated(text: &str, forms: &[(usize, usize)], out: &mut Vec<usize>) {
    let near = |a: &(usize, usize), b: &(usize, usize)| {
        b.0 >= a.1 && b.0 - a.1 <= ITEM && ![". ", "! ", "? ", ": "].iter().any(|stop| text[a.1..b.0].contains(stop))
    };
    for run in forms.chunk_by(near).filter(|run| run.len() >= 3) {
        out.extend(run[1..].iter().map(|form| form.0));
    }
}

/// Items without numbers or bullets: see the module.
fn runs(text: &str, language: &Language, out: &mut Vec<usize>) {
    dashes(text, out);
    let mut labels = Vec::new();
    let mut brackets = Vec::new();
    for (at, mark) in text.bytes().enumerate().filter(|&(_, b)| matches!(b, b':' | b')')) {
        let rest = &text[at + 1..];
        let next = rest.strip_prefix(' ');
        if mark == b':' {
            let Some(start) = next.and_then(|_| label(text[..at].trim_end())) else { continue };
            labels.push((start, at + 1));
            // "... gemeenten Zie ook: Lijst van ...": what points elsewhere stands by itself.
            if language.sentence.pointers.contains(text[start..at].trim_end()) {
                out.extend([start, at + 2]);
            }
        } else if rest.is_empty() || next.is_some_and(|next| next.starts_with(char::is_uppercase)) {
            brackets.push(at);
        }
    }
    repeated(text, &labels, out);
    // "A (1) B (2) C (3) D": between two closing brackets a capital, and one opening bracket.
    let name = |from: usize, to: usize| {
        let (name, inside) = text[from..to].split_once('(')?;
        (name.len() > 1 && !name.contains(['.', '!', '?', ':', ';', ',']) && !inside.contains('(')).then_some(name)
    };
    let alike = |a: &usize, b: &usize| b - a <= ITEM && name(a + 2, *b).is_some();
    for run in brackets.chunk_by(alike).filter(|run| run.len() >= 3) {
        out.extend(run.iter().map(|at| at + 2).filter(|&start| start < text.len()));
        // The first item, where a colon leads to it.
        let first = text[..run[0]].rfind(": ").map(|at| at + 2);
        out.extend(first.filter(|&start| {
            run[0] - start <= ITEM && text[start..].starts_with(char::is_uppercase) && name(start, run[0]).is_some()
        }));
    }
}

/// " - " again and again, the first time behind a colon.
fn dashes(text: &str, out: &mut Vec<usize>) {
    // Seen sooner than a search for all of them is set up.
    if !text.contains(" - ") {
        return;
    }
    let all: Vec<usize> = text
        .match_indices(" - ")
        .map(|(at, _)| at)
        .filter(|at| text[at + 3..].starts_with(char::is_alphabetic))
        .collect();
    let near = |a: &usize, b: &usize| b - a <= ITEM && !text[a + 3..*b].contains(['.', '!', '?']);
    for run in all.chunk_by(near) {
        let first = run.iter().position(|&at| text[..at].ends_with([':', ';'])).unwrap_or(run.len());
        if run.len() - first >= 2 {
            out.extend(run[first..].iter().map(|at| at + 1));
        }
    }
}

/// Where a label begins that ends before the colon: a capital word and at most two small words, behind an item.
fn label(before: &str) -> Option<usize> {
    let mut start = before.len();
    for _ in 0..3 {
        let (rest, word) = before[..start].rsplit_once(' ').unwrap_or(("", &before[..start]));
        start -= word.len();
        if word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic) {
            let free =
                rest.is_empty() || rest.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '.' | '!' | '?'));
            return free.then_some(start);
        }
        if !word.starts_with(char::is_lowercase) || rest.is_empty() {
            return None;
        }
        start = rest.len();
    }
    None
}
