//! A sentence as words: lower case, with the bytes where they stand, what
//! divides them, and which of them are quoted.

use crate::letter::{is_alphanumeric, lower};
use crate::text::hash;
use crate::text::marks;
use crate::text::signs::Signs;
use std::ops::Range;

/// One word.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// First byte in the sentence.
    pub start: u32,
    /// First byte after the word.
    pub end: u32,
    /// The same in the lower-case text.
    low: (u32, u32),
    /// The hash of the word in lower case ([`hash::of_word`]).
    pub hash: u64,
    /// Inside quotation marks.
    pub quoted: bool,
    /// Begins with a capital.
    pub capital: bool,
    /// Has a digit.
    pub digit: bool,
    /// A comma, colon, bracket or the like stands between the word before and this one.
    pub after_break: bool,
    /// What stands there parts clauses: a comma, semicolon, colon, dash or bracket.
    pub after_comma: bool,
}

/// How many words a text has, parted by white space.
pub fn count(text: &str) -> usize {
    /// Bytes that are looked at together, as many as a byte can count.
    const AT_ONCE: usize = u8::MAX as usize;
    let white = |b: u8| b == b' ' || b.wrapping_sub(b'\t') < 5;
    let bytes = text.as_bytes();
    let mut words = usize::from(bytes.first().is_some_and(|&b| !white(b)));
    let behind = bytes.get(1..).unwrap_or_default();
    for (before, here) in bytes.chunks(AT_ONCE).zip(behind.chunks(AT_ONCE)) {
        let begins = before.iter().zip(here).map(|(&before, &here)| u8::from(white(before) & !white(here)));
        words += usize::from(begins.sum::<u8>());
    }
    // White space of several bytes was taken for letters. All of it begins with one of four bytes.
    let leads = bytes.iter().enumerate().filter(|(_, b)| matches!(b, 0xC2 | 0xE1..=0xE3));
    for at in leads.map(|(at, _)| at) {
        let mut rest = text[at..].chars();
        if rest.next().is_some_and(char::is_whitespace) {
            words -= usize::from(at == 0 || white(bytes[at - 1]));
            words += usize::from(rest.next().is_some_and(|c| !c.is_whitespace()));
        }
    }
    words
}

/// The words of a sentence.
pub struct Words<'a> {
    /// The sentence.
    pub text: &'a str,
    /// Its signs.
    pub signs: Signs,
    low: String,
    words: Vec<Word>,
}

impl<'a> Words<'a> {
    /// Cuts a sentence into words: letters and digits, with the hyphens inside
    /// and the apostrophe at the end ("d'", "après", "peut-être").
    pub fn of(text: &'a str) -> Words<'a> {
        Words::among(text, &marks::quoted(text), 0)
    }

    /// The words of a part of a longer text, which begins at byte `offset` of it; `quoted` is what that text has between
    /// quotation marks.
    pub fn among(text: &'a str, quoted: &[Range<usize>], offset: usize) -> Words<'a> {
        let words = Vec::with_capacity(text.len() / 5);
        let out = Words { text, signs: Signs::default(), low: String::with_capacity(text.len()), words };
        let q = quoted.partition_point(|r| r.end <= offset);
        let mut cutter = Cutter { out, quoted, offset, q, after_break: false, after_comma: false };
        let bytes = text.as_bytes();
        let mut i = 0;
        while let Some(&b) = bytes.get(i) {
            if b == b' ' {
                i += 1;
            } else if b.is_ascii_alphanumeric() {
                i = cutter.word(i);
            } else {
                let c = text[i..].chars().next().unwrap_or(' ');
                i = if is_alphanumeric(c) { cutter.word(i) } else { cutter.mark(i, c) };
            }
        }
        cutter.out
    }

    /// How many words there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Word `i` in lower case; empty beyond the end.
    #[inline]
    pub fn low(&self, i: usize) -> &str {
        self.words.get(i).map_or("", |w| &self.low[w.low.0 as usize..w.low.1 as usize])
    }

    /// Letters and digits of the first `words` words, with the hyphens and apostrophes that belong to them.
    pub fn letters(&self, words: usize) -> usize {
        let last = self.words[..words.min(self.words.len())].last();
        self.low[..last.map_or(0, |w| w.low.1 as usize)].chars().count()
    }

    /// Word `i`.
    #[inline]
    pub fn get(&self, i: usize) -> Option<&Word> {
        self.words.get(i)
    }

    /// All words, without their lower case.
    #[inline]
    pub fn all(&self) -> &[Word] {
        &self.words
    }

    /// The words that begin with a digit.
    pub fn numbers(&self) -> impl Iterator<Item = (&Word, &str)> {
        let with_digits = (0..self.len()).filter(|&i| self.words[i].digit).map(|i| (&self.words[i], self.low(i)));
        with_digits.filter(|(_, low)| low.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// All words.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (&Word, &str)> {
        self.words.iter().map(|w| (w, &self.low[w.low.0 as usize..w.low.1 as usize]))
    }

    /// Bytes of the words `first..=last`.
    pub fn bytes(&self, first: usize, last: usize) -> Range<usize> {
        let at = |i: usize| self.words.get(i.min(self.words.len().saturating_sub(1)));
        match (at(first), at(last)) {
            (Some(a), Some(b)) => a.start as usize..b.end as usize,
            _ => 0..0,
        }
    }
}

/// Set in the letters of ASCII, not in its digits.
const LETTER: u8 = 0x40;
/// Set in its small letters and digits, not in its capitals.
const SMALL: u8 = 0x20;

/// The letters and digits of ASCII.
const ALPHANUMERIC: [bool; 256] = {
    let (mut table, mut b) = ([false; 256], 0);
    while b < 128 {
        table[b] = (b as u8).is_ascii_alphanumeric();
        b += 1;
    }
    table
};

/// Cuts a text: see [`Words::of`].
struct Cutter<'a, 'q> {
    out: Words<'a>,
    quoted: &'q [Range<usize>],
    offset: usize,
    /// The first quoted range that the scan has not passed.
    q: usize,
    after_break: bool,
    after_comma: bool,
}

impl Cutter<'_, '_> {
    /// Adds the word at byte `start`: the first byte behind it.
    fn word(&mut self, start: usize) -> usize {
        let Words { text, low, words, .. } = &mut self.out;
        let (text, bytes, low_start) = (*text, text.as_bytes(), low.len());
        let (mut i, mut digit) = (start, false);
        loop {
            // Most of a text is runs of such letters; the capitals among them lack a bit, the digits another.
            let (from, run, mut all) = (low.len(), i, LETTER | SMALL);
            while let Some(b) = bytes.get(i).filter(|&&b| ALPHANUMERIC[usize::from(b)]) {
                all &= b;
                i += 1;
            }
            low.push_str(&text[run..i]);
            digit |= all & LETTER == 0;
            if all & SMALL == 0 {
                low[from..].make_ascii_lowercase();
            }
            if bytes.get(i).is_none_or(|b| b.is_ascii() && !matches!(b, b'\'' | b'-')) {
                break;
            }
            let c = text[i..].chars().next().unwrap_or(' ');
            let end = i + c.len_utf8();
            if is_alphanumeric(c) {
                low.push(lower(c));
            } else if matches!(c, '-' | '\u{2010}' | '\u{2011}') && text[end..].starts_with(is_alphanumeric) {
                low.push('-');
            } else {
                if matches!(c, '\'' | '’') {
                    low.push('\'');
                    i = end;
                }
                break;
            }
            i = end;
        }
        while self.quoted.get(self.q).is_some_and(|r| r.end <= self.offset + start) {
            self.q += 1;
        }
        words.push(Word {
            start: start as u32,
            end: i as u32,
            low: (low_start as u32, low.len() as u32),
            hash: hash::of_word(&low[low_start..]),
            quoted: self.quoted.get(self.q).is_some_and(|r| r.start <= self.offset + start),
            capital: text[start..].starts_with(char::is_uppercase),
            digit,
            after_break: std::mem::take(&mut self.after_break),
            after_comma: std::mem::take(&mut self.after_comma),
        });
        i
    }

    /// Sees the mark or white space `c` at byte `at`: the first byte behind it.
    fn mark(&mut self, at: usize, c: char) -> usize {
        let text = self.out.text;
        let end = at + c.len_utf8();
        self.out.signs.see(&text[at..]);
        let digit = |b: Option<&u8>| b.is_some_and(u8::is_ascii_digit);
        let beside = at.checked_sub(1).map(|before| &text.as_bytes()[before]);
        let in_number = matches!(c, '.' | ',') && digit(beside) && digit(text.as_bytes().get(end));
        self.after_comma |=
            !in_number && matches!(c, ',' | ';' | ':' | '–' | '—' | '(' | ')') || c == '-' && beside == Some(&b' ');
        self.after_break |= !in_number && !c.is_whitespace() && !matches!(c, '%' | '€' | '$' | '£');
        end
    }
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn words_are_counted_as_white_space_parts_them() {
        let texts = ["", " ", "a", " un été\u{a0}: 5\u{202f}%\n\n« oui »\u{3000}日本\u{2028}x", "à", "\u{85}é\u{1680}"];
        for text in texts.into_iter().flat_map(|text| [text.to_string(), text.repeat(40)]) {
            assert_eq!(count(&text), text.split_whitespace().count(), "{text:?}");
        }
    }
}
