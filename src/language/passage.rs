//! Passages in another language than their text: a quotation, a post, a sentence, a paragraph.
//!
//! Two steps, since nearly every text has none: little words make a passage suspect at the cost of one scan, then the
//! model decides.

use super::{MOST, code, read};
use crate::article::Article;
use crate::lang::frequent::FREQUENT;
use crate::lang::{self, COUNT, Language};
use std::ops::Range;
use std::sync::LazyLock;

/// Little words of another language that a passage has more of than of its text's own, to be looked at.
const SUSPECT: u8 = 2;
/// The same where no word of the text's own language stands there: the model may then be less sure.
const STRANGE: u8 = 3;
/// Probability from which a suspect passage is read by the other language's rules.
const PROBABLE: f32 = 0.8;
/// The same where it is [`STRANGE`].
const LIKELY: f32 = 0.5;
/// Bytes up to which a block is a fragment, that says too little to be a passage by itself.
const FRAGMENT: usize = 60;
/// Letters of the shortest passage: names and titles say less.
const LETTERS: u32 = 12;

/// The languages of a text's passages.
#[derive(Clone)]
pub struct Passages {
    main: &'static Language,
    foreign: Vec<(Range<usize>, &'static Language)>,
}

impl Passages {
    /// Reads a text by itself, whose language is known to be `main`: at least some of it is in that.
    pub fn read(text: &str, main: &'static Language) -> Passages {
        let mut passages = Passages::of_part(text, main);
        if matches!(&passages.foreign[..], [(all, _)] if *all == (0..text.len())) {
            passages.foreign.clear();
        }
        passages
    }

    /// Reads a part of a text whose language is `main`; it may all be in another.
    fn of_part(text: &str, main: &'static Language) -> Passages {
        let mut foreign: Vec<(Range<usize>, &'static Language)> = Vec::new();
        // Whether nothing but a word or two ("OK.", "Inc.") stands since the last passage.
        let mut joined = false;
        segments(text, |range, words| {
            let Some(other) = other(&text[range.clone()], &words, main) else {
                joined &= words.all <= FEW;
                return;
            };
            match foreign.last_mut() {
                Some(last) if joined && last.1.code == other.code => last.0.end = range.end,
                _ => foreign.push((range, other)),
            }
            joined = true;
        });
        Passages { main, foreign }
    }

    /// The text's own language.
    pub fn main(&self) -> &'static Language {
        self.main
    }

    /// The passages in other languages, as bytes, in order.
    pub fn foreign(&self) -> &[(Range<usize>, &'static Language)] {
        &self.foreign
    }

    /// The language of most of `range`, in bytes.
    pub fn of(&self, range: &Range<usize>) -> &'static Language {
        let shared = |r: &Range<usize>| r.end.min(range.end).saturating_sub(r.start.max(range.start));
        let most = self.foreign.iter().max_by_key(|f| shared(&f.0));
        most.filter(|f| shared(&f.0) * 2 > range.len()).map_or(self.main, |f| f.1)
    }
}

/// The passages of an article's blocks, in their order.
pub fn of_article(article: &Article, main: &'static Language) -> Vec<Passages> {
    let part = |text: &str| article.blocks.len() > 1 && text.len() > FRAGMENT;
    let read = |text: &str| if part(text) { Passages::of_part(text, main) } else { Passages::read(text, main) };
    article.blocks.iter().map(|block| read(&block.text)).collect()
}

/// Words of a segment that says nothing of its language.
const FEW: u8 = 2;

/// The words of a segment: how many, and how many little ones of each language.
#[derive(Clone, Copy, Default)]
struct Words {
    all: u8,
    little: [u8; COUNT],
}

/// The language of a segment, where it is another one than `main`.
fn other(segment: &str, words: &Words, main: &'static Language) -> Option<&'static Language> {
    let (first, &most) = words.little.iter().enumerate().max_by_key(|(_, n)| **n)?;
    let mine = words.little[lang::index(main)];
    if most < mine.saturating_add(SUSPECT) {
        return None;
    }
    let other = lang::LANGUAGES[first];
    let least = if mine == 0 && most >= STRANGE { LIKELY } else { PROBABLE };
    let (posterior, letters) = read(segment, code::iso3(main.code), MOST);
    let (best, probability) = posterior.best();
    (best == Some(other.iso3) && probability >= least && letters >= LETTERS).then_some(other)
}

/// Cuts a text at quotation marks, ends of sentences and lines.
fn segments(text: &str, mut take: impl FnMut(Range<usize>, Words)) {
    let bytes = text.as_bytes();
    let little: &[u8] = &LITTLE;
    let (mut start, mut words, mut at) = (0, Words::default(), 0);
    while at < bytes.len() {
        let b = bytes[at];
        if b.is_ascii_alphabetic() || b >= 0x80 {
            let first = at;
            let mut hash = SEED;
            while let Some(&b) = bytes.get(at) {
                if !b.is_ascii_alphabetic() && (b < 0x80 || is_mark(bytes, at)) {
                    break;
                }
                hash = step(hash, b | 0x20);
                at += 1;
            }
            if at > first {
                words.all = words.all.saturating_add(1);
                let known = if at - first <= LONGEST { little[slot(hash)] } else { 0 };
                if known != 0 {
                    (0..COUNT).for_each(|i| words.little[i] = words.little[i].saturating_add(known >> i & 1));
                }
                continue;
            }
        }
        let mark = is_mark(bytes, at);
        let stop = matches!(b, b'.' | b'!' | b'?') && bytes.get(at + 1).is_none_or(|b| b.is_ascii_whitespace());
        at += if mark { text[at..].chars().next().map_or(1, char::len_utf8) } else { 1 };
        if mark || stop || b == b'\n' {
            take(start..at, words);
            (start, words) = (at, Words::default());
        }
    }
    take(start..at, words);
}

/// Whether a quotation mark stands at byte `at`: " « » “ ” „.
fn is_mark(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        b'"' => true,
        0xC2 => matches!(bytes.get(at + 1), Some(0xAB | 0xBB)),
        0xE2 => bytes.get(at + 1) == Some(&0x80) && matches!(bytes.get(at + 2), Some(0x9C..=0x9E)),
        _ => false,
    }
}

/// Bytes of the longest little word.
const LONGEST: usize = 8;
const SEED: u32 = 0x811C_9DC5;
/// Slots of the table of little words: two of seven hundred words seldom share one.
const BITS: u32 = 14;

fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn slot(hash: u32) -> usize {
    (hash.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as usize
}

/// By [`slot`], the languages that have a little word there, one bit each.
static LITTLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut table = vec![0; 1 << BITS];
    for (i, words) in FREQUENT.iter().map(|f| f.1).enumerate() {
        for word in words.split_ascii_whitespace() {
            table[slot(word.bytes().fold(SEED, |hash, b| step(hash, b | 0x20)))] |= 1 << i;
        }
    }
    table
});
