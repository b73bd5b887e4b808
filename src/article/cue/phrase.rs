//! The phrases of all languages by their words.
//!
//! Every page asks for them first. Laid by the compiler they cost it nothing; laid at the first call they were a quarter of
//! what a first report takes beside reading, 2.4 of 10.2 million instructions.

use crate::lang::LANGUAGES;
use crate::lang::page::{Cue, EVERYWHERE, PageWords};
use crate::text::hash::Hash;

/// A phrase, in a chain of those whose first words share a slot.
#[derive(Clone, Copy)]
struct Phrase {
    /// Its first word among the words of all phrases.
    from: u32,
    /// How many it has.
    length: u32,
    cue: Cue,
    /// The next phrase of its slot, counted from 1; 0 for none.
    next: u32,
}

/// Phrases and the hashes of their words.
struct Table {
    phrases: [Phrase; PHRASES],
    words: [u64; WORDS],
    /// By the low bits of a first word's hash, the phrase to begin with, counted from 1: most words end here.
    slots: [u32; SLOTS],
}

/// Slots of the table.
const SLOTS: usize = 1 << 12;

/// Phrases of all languages at most; where there are more, the compiler says so.
const PHRASES: usize = 4096;

/// Words of all phrases at most.
const WORDS: usize = 10_240;

/// The phrases with which some words begin: what each says, and how many words it has.
pub fn at(words: &[u64]) -> impl Iterator<Item = (Cue, usize)> {
    let mut next = words.first().map_or(0, |first| TABLE.slots[*first as usize % SLOTS]);
    std::iter::from_fn(move || {
        while let Some(p) = TABLE.phrases.get((next as usize).wrapping_sub(1)) {
            next = p.next;
            let phrase = &TABLE.words[p.from as usize..(p.from + p.length) as usize];
            if words.starts_with(phrase) {
                return Some((p.cue, phrase.len()));
            }
        }
        None
    })
}

/// Goes through the words of a list of phrases, which `|` parts.
struct Words {
    bytes: &'static [u8],
    at: usize,
}

/// What comes next in a list.
enum Step {
    Word(u64),
    /// A phrase is over.
    Phrase,
    /// The list is over.
    List,
}

impl Words {
    const fn next(&mut self) -> Step {
        let mut hash = Hash::new();
        let mut some = false;
        while self.at < self.bytes.len() {
            let (c, length) = character(self.bytes, self.at);
            if is_letter(c) {
                hash.add(c);
                some = true;
            } else if some {
                return Step::Word(hash.0);
            } else if c == '©' as u32 {
                self.at += length;
                hash.add(c);
                return Step::Word(hash.0);
            } else if c == '|' as u32 {
                self.at += length;
                return Step::Phrase;
            }
            self.at += length;
        }
        if some { Step::Word(hash.0) } else { Step::List }
    }
}

/// A character and its bytes, of a text in UTF-8.
const fn character(bytes: &[u8], at: usize) -> (u32, usize) {
    let first = bytes[at] as u32;
    match first {
        0..=0x7f => (first, 1),
        0xc0..=0xdf => ((first & 0x1f) << 6 | bytes[at + 1] as u32 & 0x3f, 2),
        0xe0..=0xef => ((first & 0x0f) << 12 | (bytes[at + 1] as u32 & 0x3f) << 6 | bytes[at + 2] as u32 & 0x3f, 3),
        _ => panic!("expected phrases in the scripts of the languages here, found a character of four bytes"),
    }
}

/// Whether a character is one of a word, for those that phrases are written with: small ones, which a test holds them to.
const fn is_letter(c: u32) -> bool {
    matches!(c, 0x30..=0x39 | 0x61..=0x7a | 0xdf..=0x24f) && c != '÷' as u32
}

/// The lists of a language, or behind the last one those of all.
const fn page(i: usize) -> &'static PageWords {
    if i < LANGUAGES.len() { &LANGUAGES[i].page } else { &EVERYWHERE }
}

#[allow(long_running_const_eval, reason = "some 60 kB of phrases: a tenth of a second of the compiler's time")]
static TABLE: Table = table();

const fn table() -> Table {
    let none = Phrase { from: 0, length: 0, cue: Cue::Navigation, next: 0 };
    let mut table = Table { phrases: [none; PHRASES], words: [0; WORDS], slots: [0; SLOTS] };
    let (mut phrases, mut words, mut language) = (0, 0, 0);
    while language <= LANGUAGES.len() {
        let lists = page(language).lists();
        let mut list = 0;
        while list < lists.len() {
            let (cue, text) = lists[list];
            let mut read = Words { bytes: text.as_bytes(), at: 0 };
            let mut from = words;
            loop {
                let step = read.next();
                if let Step::Word(hash) = step {
                    table.words[words] = hash;
                    words += 1;
                    continue;
                }
                if words > from {
                    let slot = table.words[from] as usize % SLOTS;
                    let next = table.slots[slot];
                    table.phrases[phrases] = Phrase { from: from as u32, length: (words - from) as u32, cue, next };
                    phrases += 1;
                    table.slots[slot] = phrases as u32;
                    from = words;
                }
                if matches!(step, Step::List) {
                    break;
                }
            }
            list += 1;
        }
        language += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, at, page};
    use crate::article::cue::words;

    #[test]
    fn every_phrase_is_found_by_the_words_that_a_page_has() {
        let lists = (0..=LANGUAGES.len()).flat_map(|i| page(i).lists());
        let mut found = 0;
        for (cue, list) in lists {
            for phrase in list.split('|') {
                let words: Vec<u64> = words(phrase).collect();
                let is = |of: (_, usize)| of == (cue, words.len());
                assert!(
                    words.is_empty() || at(&words).any(is),
                    "expected {phrase:?} in the table; is it in small letters?"
                );
                found += 1;
            }
        }
        assert!(found > 1000);
    }
}
