//! The one scan of the text: words, digits and signs, each with what the
//! language's tables know about it.

use super::entry::Entry;
use super::lexicon::Lexicon;
use crate::letter::is_alphabetic;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters.
    Word,
    /// Decimal digits of one script.
    Digits,
    /// One other character that is not white space.
    Sign,
}

/// What stands before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing: the token touches the one before.
    None,
    /// One space that may stand inside a number (U+00A0, U+202F, U+2009).
    Tight,
    /// One plain space.
    Space,
    /// More white space, but no line end.
    Wide,
    /// A line end, or the beginning of the text.
    Line,
}

/// A token: bytes `start..end` of the text.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// First byte.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
    /// What the tables know: an index into the lexicon, then into [`Tokens::own`]; 0 for nothing.
    pub entry: u32,
    /// What it is made of.
    pub kind: Kind,
    /// What stands before it.
    pub gap: Gap,
    /// A figure may begin here.
    pub trigger: bool,
}

/// All tokens of a text.
pub struct Tokens {
    /// In order.
    pub list: Vec<Token>,
    /// Entries of words put together from pieces.
    pub own: Vec<Entry>,
}

/// The digit that a character stands for: ASCII, Arabic-Indic, Persian, Devanagari, full-width.
pub fn digit(c: char) -> Option<u8> {
    let base = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{966}'..='\u{96F}' => '\u{966}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    Some((c as u32 - base as u32) as u8)
}

/// A hash of a word that does not mind the case of Latin letters; the same for
/// the tables and for the text.
pub fn fold_hash(bytes: &[u8]) -> u32 {
    let mut hash = SEED;
    let mut before = 0;
    for &b in bytes {
        hash = step(hash, before, b);
        before = b;
    }
    finish(hash)
}

const SEED: u32 = 0x811C_9DC5;
const PRIME: u32 = 0x0100_0193;

/// One byte of the hash: ASCII letters and those of U+00C0 to U+00DE are taken in lower case.
#[inline(always)]
fn step(hash: u32, before: u8, byte: u8) -> u32 {
    let lower = match byte {
        b'A'..=b'Z' => byte | 0x20,
        0x80..=0x9E if before == 0xC3 => byte | 0x20,
        _ => byte,
    };
    (hash ^ u32::from(lower)).wrapping_mul(PRIME)
}

#[inline(always)]
fn finish(hash: u32) -> u32 {
    hash ^ (hash >> 15)
}

/// Lower case of the letters that [`fold_hash`] folds, byte by byte.
pub fn same_folded(lower: &[u8], word: &[u8]) -> bool {
    if lower.len() != word.len() {
        return false;
    }
    let mut before = 0;
    lower.iter().zip(word).all(|(&l, &w)| {
        let folded = match w {
            b'A'..=b'Z' => w | 0x20,
            0x80..=0x9E if before == 0xC3 => w | 0x20,
            _ => w,
        };
        before = w;
        l == folded
    })
}

/// Splits `text` and looks every word up.
pub fn scan(text: &str, lexicon: &Lexicon) -> Tokens {
    let bytes = text.as_bytes();
    // Words of the press have about six letters and a space.
    let mut tokens = Tokens { list: Vec::with_capacity(bytes.len() / 6 + 4), own: Vec::new() };
    let mut gap = Gap::Line;
    let mut i = 0;
    while i < bytes.len() {
        let b = bytes[i];
        if b == b' ' {
            gap = if gap == Gap::None { Gap::Space } else { gap.max(Gap::Wide) };
            i += 1;
            continue;
        }
        let start = i;
        if b.is_ascii_alphabetic() {
            i = word(text, i, &mut gap, &mut tokens, lexicon);
        } else if b.is_ascii_digit() {
            while i < bytes.len() && bytes[i].is_ascii_digit() {
                i += 1;
            }
            push(&mut tokens, start, i, 0, Kind::Digits, &mut gap, true);
        } else if b < 0x80 {
            i += 1;
            if b.is_ascii_whitespace() || b < 0x20 {
                gap = if b == b'\n' || b == b'\r' { Gap::Line } else { gap.max(Gap::Wide) };
            } else {
                push(&mut tokens, start, i, 0, Kind::Sign, &mut gap, b == b'$');
            }
        } else {
            let c = text[i..].chars().next().unwrap_or(' ');
            if is_alphabetic(c) {
                i = word(text, i, &mut gap, &mut tokens, lexicon);
            } else if digit(c).is_some() {
                i += c.len_utf8();
                let base = c as u32 - u32::from(digit(c).unwrap_or(0));
                for d in text[i..].chars() {
                    if (d as u32).wrapping_sub(base) > 9 {
                        break;
                    }
                    i += d.len_utf8();
                }
                push(&mut tokens, start, i, 0, Kind::Digits, &mut gap, true);
            } else {
                i += c.len_utf8();
                match c {
                    '\u{A0}' | '\u{202F}' | '\u{2009}' if gap == Gap::None => gap = Gap::Tight,
                    '\u{2028}' | '\u{2029}' => gap = Gap::Line,
                    // Invisible: soft hyphen, zero width space, joiners, marks of direction.
                    '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => {}
                    _ if c.is_whitespace() => gap = gap.max(Gap::Wide),
                    _ => {
                        let money = super::symbol::is_currency(c);
                        push(&mut tokens, start, i, 0, Kind::Sign, &mut gap, money);
                    }
                }
            }
        }
    }
    tokens
}

fn push(tokens: &mut Tokens, start: usize, end: usize, entry: u32, kind: Kind, gap: &mut Gap, trigger: bool) {
    tokens.list.push(Token { start: start as u32, end: end as u32, entry, kind, gap: *gap, trigger });
    *gap = Gap::None;
}

/// Reads the word at byte `i`; gives the byte after it.
fn word(text: &str, mut i: usize, gap: &mut Gap, tokens: &mut Tokens, lexicon: &Lexicon) -> usize {
    let bytes = text.as_bytes();
    let start = i;
    let (mut hash, mut before) = (SEED, 0u8);
    while i < bytes.len() {
        let b = bytes[i];
        if b.is_ascii_alphabetic() {
            hash = (hash ^ u32::from(b | 0x20)).wrapping_mul(PRIME);
            before = b;
            i += 1;
        } else if b == 0xC3 && i + 1 < bytes.len() && !matches!(bytes[i + 1], 0x97 | 0xB7) {
            // U+00C0 to U+00FF: letters but for the two signs of arithmetic.
            hash = step(step(hash, before, b), b, bytes[i + 1]);
            before = bytes[i + 1];
            i += 2;
        } else if b >= 0x80 {
            let c = text[i..].chars().next().unwrap_or(' ');
            if !is_alphabetic(c) {
                break;
            }
            for &b in &bytes[i..i + c.len_utf8()] {
                hash = step(hash, before, b);
                before = b;
            }
            i += c.len_utf8();
        } else {
            break;
        }
    }
    let word = &text[start..i];
    let mut entry = lexicon.find(finish(hash), word.as_bytes());
    let mut trigger = lexicon.entries[entry as usize].trigger;
    if entry == 0
        && lexicon.compounds.can_begin(word)
        && let Some(own) = lexicon.compounds.read(word)
    {
        tokens.own.push(own);
        entry = (lexicon.entries.len() + tokens.own.len() - 1) as u32;
        trigger = true;
    }
    push(tokens, start, i, entry, Kind::Word, gap, trigger);
    i
}
