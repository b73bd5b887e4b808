//! How checkable a sentence is: fact or opinion.
//!
//! A linear model. Features shared by all languages (words of judging, of taking sides, of sources; figures, names,
//! marks) are read off `lang/*/checkable.txt`; English and Italian, for which there is labelled text, add hashed
//! n-grams. `checkable/README.md` tells the data; `checkable/train.py` makes the weights again.

use crate::lang::{self, Language};
use crate::lower::Lower;
use crate::text::hash::{Hash, Table};
use crate::text::words::Words;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::OnceLock;

/// Groups of words in the language's file, in the order of the weights.
const GROUPS: [&str; 14] = [
    "me",
    "we",
    "you",
    "judge",
    "intense",
    "stance",
    "norm",
    "universal",
    "negation",
    "contrast",
    "source",
    "time",
    "measure",
    "if",
];
/// Features after the groups' two each.
const OTHERS: usize = 23;
/// Shared features.
const SHARED: usize = 2 * GROUPS.len() + OTHERS;
/// Hashed n-grams of a language: 2^13.
const CELL_BITS: u32 = 13;
/// Languages with n-grams, in the order of the weights.
const TRAINED: [&str; 2] = ["en", "it"];
/// Length of the n-grams in letters, the marks of a word's ends included.
const NGRAMS: std::ops::RangeInclusive<usize> = 3..=5;
const DENSE_SIZE: usize = 4 * (1 + SHARED);
/// Scale and intercept of a language's n-grams, then two weights a byte.
const TABLE_SIZE: usize = 8 + (1 << CELL_BITS) / 2;
static WEIGHTS: &[u8; DENSE_SIZE + TRAINED.len() * TABLE_SIZE] = include_bytes!("checkable/weights.bin");

/// Words up to which a sentence may say anything at all; a longer one is judged by its begin, so that time stays linear.
const MOST_WORDS: usize = 400;
/// Probability that a sentence is a checkable statement of fact, 0 to 1.
/// `words` are those of the sentence, or of a text that ends with it.
pub fn checkable(sentence: &str, words: &Words, language: &Language) -> f32 {
    let features = shared(sentence, words, language);
    let weights = WEIGHTS[..DENSE_SIZE].chunks_exact(4).map(f32_of);
    let mut log_odds: f32 = [1.0].iter().chain(&features).zip(weights).map(|(f, w)| f * w).sum();
    if let Some(i) = TRAINED.iter().position(|&c| c == language.code) {
        log_odds += ngrams(sentence, &WEIGHTS[DENSE_SIZE + i * TABLE_SIZE..][..TABLE_SIZE]);
    }
    1.0 / (1.0 + libm::expf(-log_odds))
}

fn f32_of(bytes: &[u8]) -> f32 {
    bytes.try_into().map_or(0.0, f32::from_le_bytes)
}

/// Groups by word, as bits: whole words, and stems that any ending may follow.
#[derive(Default)]
struct Groups {
    whole: Table,
    /// By their first two bytes.
    stems: HashMap<[u8; 2], Vec<(&'static str, u32)>, BuildHasherDefault<Hash>>,
}

/// The words of a language, read at first use.
fn groups(language: &Language) -> &'static Groups {
    static READ: [OnceLock<Groups>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];
    READ[lang::index(language)].get_or_init(|| read(language.checkable))
}

fn read(file: &'static str) -> Groups {
    let mut groups = Groups::default();
    for (group, list) in file.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(':')) {
        let Some(bit) = GROUPS.iter().position(|&g| g == group) else { continue };
        for word in list.split_whitespace() {
            match word.strip_suffix('*') {
                Some(stem) => groups.stems.entry(start(stem)).or_default().push((stem, 1 << bit)),
                None => *groups.whole.entry(word).or_default() |= 1 << bit,
            }
        }
    }
    groups
}

/// The first two bytes of a word.
fn start(word: &str) -> [u8; 2] {
    let byte = |i: usize| word.as_bytes().get(i).copied().unwrap_or_default();
    [byte(0), byte(1)]
}

impl Groups {
    /// The groups of a word; one written with a capital counts as such inside a sentence only.
    fn of(&self, word: &str, low: &str, first: bool) -> u32 {
        let mut found = self.whole.get(low).copied().unwrap_or(0);
        if !first && word.starts_with(char::is_uppercase) {
            found |= self.whole.get(word).copied().unwrap_or(0);
        }
        let stems = self.stems.get(&start(low)).into_iter().flatten();
        stems.filter(|(stem, _)| low.starts_with(stem)).fold(found, |found, (_, bits)| found | bits)
    }
}

fn shared(s: &str, words: &Words, language: &Language) -> [f32; SHARED] {
    let mut count = [0u32; GROUPS.len()];
    let groups = groups(language);
    let (mut figures, mut names, mut acronyms, mut letters, mut long) = (0u32, 0u32, 0u32, 0usize, 0u32);
    for (i, (w, low)) in words.iter().take(MOST_WORDS).enumerate() {
        let word = &words.text[w.start as usize..w.end as usize];
        let of_word = groups.of(word, low, i == 0);
        for (g, n) in count.iter_mut().enumerate() {
            *n += of_word >> g & 1;
        }
        let length = low.chars().count();
        figures += u32::from(low.bytes().any(|b| b.is_ascii_digit()));
        names += u32::from(i > 0 && w.capital);
        let capitals = || word.contains(char::is_uppercase) && !word.contains(char::is_lowercase);
        acronyms += u32::from(length > 1 && capitals());
        letters += length;
        long += u32::from(length > 9);
    }
    if language.grammar.noun_capitals {
        names = 0; // Every noun has a capital: it tells nothing.
    }
    let n = words.len().clamp(1, MOST_WORDS) as f32;
    let flag = |on: bool| f32::from(u8::from(on));
    let capped = |x: u32, most: u32| x.min(most) as f32;
    let quotes: Vec<(usize, usize)> = s
        .char_indices()
        .filter(|(_, c)| matches!(c, '«' | '»' | '"' | '“' | '”' | '„'))
        .map(|(i, c)| (i, i + c.len_utf8()))
        .collect();
    let scare = quotes.chunks_exact(2).any(|q| (1..=2).contains(&Words::of(&s[q[0].1..q[1].0]).len()));
    let mut f = [0.0; SHARED];
    for (pair, &c) in f.chunks_exact_mut(2).zip(&count) {
        pair.copy_from_slice(&[capped(c, 3), c as f32 / n * 5.0]);
    }
    let others: [f32; OTHERS] = [
        capped(figures, 4),
        flag(figures > 0),
        figures as f32 / n * 5.0,
        capped(acronyms, 2),
        libm::logf(n),
        (n / 8.0).min(1.0),
        names as f32 / n * 3.0,
        capped(names, 5),
        flag(s.contains('?')),
        flag(s.contains('!')),
        flag(s.contains('…') || s.contains("...")),
        flag(!quotes.is_empty()),
        flag(scare),
        s.matches(',').count() as f32 / n * 5.0,
        flag(s.contains([';', '–', '—'])),
        flag(s.contains(':')),
        flag(s.contains('(')),
        flag(s.contains(['%', '€', '$'])),
        letters as f32 / n / 6.0,
        long as f32 / n,
        flag(s.starts_with(char::is_lowercase)),
        flag(s.trim_end().ends_with(['.', '!', '?', '"', '”', '»'])),
        flag(s.trim_end().chars().rev().take(2).any(|c| matches!(c, '"' | '”' | '»'))),
    ];
    f[2 * GROUPS.len()..].copy_from_slice(&others);
    f
}

/// Log-odds of the hashed n-grams, each by the root of its count, all together of length 1.
fn ngrams(s: &str, table: &[u8]) -> f32 {
    let (head, cells) = table.split_at(8);
    let (scale, bias) = (f32_of(&head[..4]), f32_of(&head[4..]));
    let mut found: Vec<u16> = Vec::with_capacity(3 * s.len());
    let low = s.lower();
    for chunk in low.split_whitespace().take(MOST_WORDS) {
        let letters: Vec<u32> = [2].into_iter().chain(chunk.chars().map(u32::from)).chain([3]).collect();
        for i in 0..letters.len() {
            let mut hash: u32 = 0x811C_9DC5;
            for (length, &letter) in letters[i..].iter().take(*NGRAMS.end()).enumerate().map(|(j, l)| (j + 1, l)) {
                hash = (hash ^ letter).wrapping_mul(0x9E37_79B1);
                hash ^= hash >> 15;
                if NGRAMS.contains(&length) {
                    found.push((hash.wrapping_mul(0x85EB_CA6B) >> (32 - CELL_BITS)) as u16);
                }
            }
        }
    }
    found.sort_unstable();
    let runs = found.chunk_by(|a, b| a == b);
    // Four bits a weight, the first of two in the lower half of the byte; shifted to the top they carry their sign.
    let weight = |cell: u16| (cells[usize::from(cell / 2)] << (4 - cell % 2 * 4)) as i8 >> 4;
    let sum: f32 = runs.map(|run| (run.len() as f32).sqrt() * f32::from(weight(run[0]))).sum();
    sum * scale / (found.len().max(1) as f32).sqrt() + bias
}
