//! Text -> the words that tell its language: addresses, handles, code and acronyms are passed over.

use crate::letter::lower;

/// Words are cut here: no language's ordinary word is longer, and garbage must not cost time.
const LONGEST: usize = 40;
/// An acronym in a text of mixed case, letters at most ("NASA", "HTTPS").
const ACRONYM: usize = 5;
/// A letter of an alphabet counts once, an ideograph or syllable three times: it stands for about that many.
const IDEOGRAPH: u32 = 3;

/// Small words from which a capital inside a text says something.
const SMALL: usize = 2;

/// What [`words`] saw.
#[derive(Clone, Copy, Debug, Default)]
pub struct Letters {
    /// Letters of the Latin alphabets in the words given out.
    pub latin: u32,
    /// Letters of other scripts, ideographs and syllables counted as [`IDEOGRAPH`].
    pub foreign: u32,
}

impl Letters {
    /// Letters of all scripts.
    pub fn all(self) -> u32 {
        self.latin + self.foreign
    }
}

/// Calls `word` with each Latin word of `text` in lower case, and whether it may be a name: a capital, not at the
/// begin, in a text that has small words; an apostrophe ends a word and belongs to it ("l'").
/// Handles, addresses, code and acronyms are left out unless there is nothing else.
pub fn words(text: &str, mut word: impl FnMut(&[char], bool)) -> Letters {
    let strict = pass(text, true, &mut word);
    if strict.all() > 0 {
        return strict;
    }
    pass(text, false, &mut word)
}

fn pass(text: &str, strict: bool, word: &mut impl FnMut(&[char], bool)) -> Letters {
    let mut letters = Letters::default();
    let capitals = strict && is_mostly_capitals(text);
    let small = text.split_whitespace().filter(|w| w.starts_with(char::is_lowercase)).take(SMALL).count() == SMALL;
    let (mut begun, mut name) = (false, false);
    let mut buffer: Vec<char> = Vec::with_capacity(LONGEST);
    for chunk in text.split_whitespace() {
        if !is_plain(chunk) && (is_address(chunk) || strict && is_code(chunk, capitals)) {
            continue;
        }
        buffer.clear();
        for c in chunk.chars() {
            if is_latin(c) {
                letters.latin += 1;
                if buffer.is_empty() {
                    name = small && begun && c.is_uppercase();
                    begun = true;
                }
                if buffer.len() < LONGEST {
                    push_lower(c, &mut buffer);
                }
            } else if matches!(c, '\'' | '’') && !buffer.is_empty() {
                buffer.push('\'');
                word(&buffer, name);
                buffer.clear();
            } else if !('\u{300}'..='\u{36f}').contains(&c) {
                if c.is_alphabetic() {
                    letters.foreign += if c >= '\u{2e80}' { IDEOGRAPH } else { 1 };
                }
                flush(&mut buffer, name, word);
            }
        }
        flush(&mut buffer, name, word);
    }
    letters
}

fn flush(buffer: &mut Vec<char>, name: bool, word: &mut impl FnMut(&[char], bool)) {
    if !buffer.is_empty() {
        word(buffer, name);
        buffer.clear();
    }
}

#[inline]
fn push_lower(c: char, buffer: &mut Vec<char>) {
    // Only the first letter of a lower case: "İ" becomes "i" without its loose dot.
    buffer.push(lower(c));
}

/// A letter of the modern Latin alphabets, the Vietnamese ones included.
fn is_latin(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        'ª' | 'º' | '×' | '÷' => false,
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => true,
        _ => false,
    }
}

/// A headline or notice in capitals: its capitals are not acronyms.
fn is_mostly_capitals(text: &str) -> bool {
    let (mut upper, mut lower) = (0, 0);
    for c in text.chars().take(400) {
        if c.is_ascii_lowercase() {
            lower += 1;
        } else {
            upper += u32::from(c.is_uppercase());
            lower += u32::from(c.is_lowercase());
        }
    }
    upper > lower
}

/// Most of a text: small letters of Western Europe, perhaps a capital before them and marks of a sentence behind.
fn is_plain(chunk: &str) -> bool {
    let word = chunk.trim_end_matches([',', '.', ';', ':', '!', '?']).as_bytes();
    let rest = word.get(usize::from(word.first().is_some_and(u8::is_ascii_uppercase))..).unwrap_or_default();
    // 0xC3 leads "à" to "ÿ"; "÷" among them is not a letter.
    let small = |pair: &[u8]| pair[0].is_ascii_lowercase() || matches!(pair, [0xC3, 0xA0..=0xB6 | 0xB8..=0xBF]);
    let mut at = 0;
    while at < rest.len() {
        if !small(&rest[at..(at + 2).min(rest.len())]) {
            return false;
        }
        at += if rest[at] == 0xC3 { 2 } else { 1 };
    }
    at > 0
}

/// Web and mail addresses, @names, #tags.
fn is_address(chunk: &str) -> bool {
    let chunk = chunk.trim_start_matches(['(', '[', '"', '«', '“', '‘', '\'']);
    chunk.starts_with(['#', '@']) || chunk.contains('@') || chunk.contains("://") || chunk.starts_with("www.")
}

/// Names of code and products: "package.json", "v2.0", "useState", "foo_bar", "main()", "GPT-4", and acronyms.
fn is_code(chunk: &str, capitals: bool) -> bool {
    if chunk.contains(['_', '{', '}', '=', '\\', '`', '<', '>', '$', '|'])
        || chunk.contains("()")
        || chunk.contains("::")
    {
        return true;
    }
    let chunk = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    let (mut upper, mut count, mut before) = (0, 0, ' ');
    let mut joined = false;
    for c in chunk.chars() {
        if c.is_ascii_digit() && before.is_alphabetic() || c.is_alphabetic() && before.is_ascii_digit() {
            return true;
        }
        // A capital inside a word.
        joined |= c.is_uppercase() && before.is_lowercase();
        // A full stop inside a word, before a small letter.
        joined |= before == '.' && c.is_lowercase();
        upper += usize::from(c.is_uppercase());
        count += 1;
        before = c;
    }
    !capitals && (joined || upper == count && (2..=ACRONYM).contains(&count))
}
