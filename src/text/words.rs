//! A sentence as words: lower case, with the bytes where they stand, what
//! divides them, and which of them are quoted.

use crate::lower::{is_alphanumeric, lower};
use crate::text::hash;
use crate::text::marks;
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
    /// A comma, colon, bracket or the like stands between the word before and this one.
    pub after_break: bool,
    /// What stands there parts clauses: a comma, semicolon, colon, dash or bracket.
    pub after_comma: bool,
}

/// How many words a text has, parted by white space.
pub fn count(text: &str) -> usize {
    let (bytes, mut words, mut inside) = (text.as_bytes(), 0, false);
    for (at, &b) in bytes.iter().enumerate() {
        // Bytes that lead no white space go on with a word.
        let white = match b {
            b'\t'..=b'\r' | b' ' => true,
            0xC2 | 0xE1..=0xE3 => text[at..].starts_with(char::is_whitespace),
            0x80..=0xBF => !inside,
            _ => false,
        };
        words += usize::from(!inside && !white);
        inside = !white;
    }
    words
}

/// The words of a sentence.
pub struct Words<'a> {
    /// The sentence.
    pub text: &'a str,
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
        let mut low = String::with_capacity(text.len());
        let mut words: Vec<Word> = Vec::with_capacity(text.len() / 5);
        let mut q = quoted.partition_point(|r| r.end <= offset);
        let mut open: Option<(usize, usize, bool)> = None;
        let (mut after_break, mut after_comma) = (false, false);
        let mut close =
            |open: &mut Option<(usize, usize, bool)>, end: usize, low: &str, after: (&mut bool, &mut bool)| {
                let Some((start, low_start, capital)) = open.take() else { return };
                while quoted.get(q).is_some_and(|r| r.end <= offset + start) {
                    q += 1;
                }
                words.push(Word {
                    start: start as u32,
                    end: end as u32,
                    low: (low_start as u32, low.len() as u32),
                    hash: hash::of_word(&low[low_start..]),
                    quoted: quoted.get(q).is_some_and(|r| r.start <= offset + start),
                    capital,
                    after_break: std::mem::take(after.0),
                    after_comma: std::mem::take(after.1),
                });
            };
        let bytes = text.as_bytes();
        let mut i = 0;
        while let Some(&b) = bytes.get(i) {
            if b.is_ascii_alphanumeric() {
                // Most of a text is runs of such letters.
                let run = bytes[i..].iter().position(|b| !b.is_ascii_alphanumeric()).map_or(bytes.len(), |n| i + n);
                open.get_or_insert((i, low.len(), b.is_ascii_uppercase()));
                let from = low.len();
                low.push_str(&text[i..run]);
                low[from..].make_ascii_lowercase();
                i = run;
                continue;
            }
            if b == b' ' {
                close(&mut open, i, &low, (&mut after_break, &mut after_comma));
                i += 1;
                continue;
            }
            let Some(c) = text[i..].chars().next() else { break };
            let end = i + c.len_utf8();
            let next = || text[end..].chars().next();
            if is_alphanumeric(c) {
                open.get_or_insert((i, low.len(), c.is_uppercase()));
                low.push(lower(c));
            } else if matches!(c, '\'' | '’') && open.is_some() {
                low.push('\'');
                close(&mut open, end, &low, (&mut after_break, &mut after_comma));
            } else if matches!(c, '-' | '\u{2010}' | '\u{2011}')
                && open.is_some()
                && next().is_some_and(is_alphanumeric)
            {
                low.push('-');
            } else {
                close(&mut open, i, &low, (&mut after_break, &mut after_comma));
                let in_number = matches!(c, '.' | ',')
                    && i > 0
                    && bytes[i - 1].is_ascii_digit()
                    && next().is_some_and(|n| n.is_ascii_digit());
                after_comma |= !in_number && matches!(c, ',' | ';' | ':' | '–' | '—' | '(' | ')')
                    || c == '-' && text[..i].ends_with(' ');
                after_break |= !in_number && !c.is_whitespace() && !matches!(c, '%' | '€' | '$' | '£');
            }
            i = end;
        }
        close(&mut open, text.len(), &low, (&mut after_break, &mut after_comma));
        Words { text, low, words }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Word `i` in lower case; empty beyond the end.
    pub fn low(&self, i: usize) -> &str {
        self.words.get(i).map_or("", |w| &self.low[w.low.0 as usize..w.low.1 as usize])
    }

    /// Letters and digits of the first `words` words, with the hyphens and apostrophes that belong to them.
    pub fn letters(&self, words: usize) -> usize {
        let last = self.words[..words.min(self.words.len())].last();
        self.low[..last.map_or(0, |w| w.low.1 as usize)].chars().count()
    }

    /// Word `i`.
    pub fn get(&self, i: usize) -> Option<&Word> {
        self.words.get(i)
    }

    /// All words.
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

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn words_are_counted_as_white_space_parts_them() {
        let texts = ["", " ", "a", " un été\u{a0}: 5\u{202f}%\n\n« oui »\u{3000}日本\u{2028}x", "à", "\u{85}é\u{1680}"];
        for text in texts {
            assert_eq!(count(text), text.split_whitespace().count(), "{text:?}");
        }
    }
}
