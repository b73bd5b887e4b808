//! How checkable a sentence is: fact or opinion.
//!
//! A linear model. Features shared by all languages (words of judging, of taking sides, of sources; figures, names,
//! marks) are read off `lang/*/checkable.txt`; English and Italian, for which there is labelled text, add hashed
//! n-grams. `checkable/README.md` tells the data; `checkable/train.py` makes the weights again.

use crate::lang::{self, Language};
use crate::letter::Lower;
use crate::text::hash::Table;
use crate::text::signs::{Sign, Signs};
use crate::text::words::{Word, Words};
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
/// Letters of a word that is not yet long.
const LONG: usize = 9;
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
struct Groups {
    whole: Table,
    /// In the order of their [`slot`]s.
    stems: Vec<(&'static str, u32)>,
    /// Where the stems of each slot begin; those of the last end with the list.
    starts: Vec<u16>,
}

/// The words of a language, read at first use.
fn groups(language: &Language) -> &'static Groups {
    static READ: [OnceLock<Groups>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];
    READ[lang::index(language)].get_or_init(|| read(language.checkable))
}

fn read(file: &'static str) -> Groups {
    let (mut whole, mut stems) = (Table::default(), Vec::new());
    for (group, list) in file.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(':')) {
        let Some(bit) = GROUPS.iter().position(|&g| g == group) else { continue };
        for word in list.split_whitespace() {
            match word.strip_suffix('*') {
                Some(stem) => stems.push((stem, 1 << bit)),
                None => *whole.entry(word, 0) |= 1 << bit,
            }
        }
    }
    stems.sort_by_key(|s| slot(s.0));
    let starts = (0..=SLOTS).map(|at| stems.partition_point(|s| slot(s.0) < at) as u16).collect();
    Groups { whole, stems, starts }
}

/// Slots by which stems are found: six bits of each of a word's first two bytes.
const SLOTS: usize = 1 << 12;

/// The slot of a word.
fn slot(word: &str) -> usize {
    let byte = |i: usize| word.as_bytes().get(i).map_or(0, |b| usize::from(b & 63));
    byte(0) << 6 | byte(1)
}

impl Groups {
    /// The groups of a word; one written with a capital counts as such inside a sentence only.
    fn of(&self, word: &str, w: &Word, low: &str, first: bool) -> u32 {
        let mut found = self.whole.find(w.hash, low).unwrap_or(0);
        if !first && w.capital {
            found |= self.whole.get(word).unwrap_or(0);
        }
        let slot = slot(low);
        let stems = &self.stems[usize::from(self.starts[slot])..usize::from(self.starts[slot + 1])];
        stems.iter().filter(|(stem, _)| low.starts_with(stem)).fold(found, |found, (_, bits)| found | bits)
    }
}

fn shared(s: &str, words: &Words, language: &Language) -> [f32; SHARED] {
    let mut count = [0u32; GROUPS.len()];
    let groups = groups(language);
    let (mut figures, mut names, mut acronyms, mut long) = (0u32, 0u32, 0u32, 0u32);
    for (i, (w, low)) in words.iter().take(MOST_WORDS).enumerate() {
        let word = &words.text[w.start as usize..w.end as usize];
        let mut of_word = groups.of(word, w, low, i == 0);
        while of_word != 0 {
            count[of_word.trailing_zeros() as usize] += 1;
            of_word &= of_word - 1;
        }
        figures += u32::from(w.digit);
        names += u32::from(i > 0 && w.capital);
        let small = word.as_bytes()[0].is_ascii_lowercase();
        let capitals = || !small && !word.contains(char::is_lowercase) && word.contains(char::is_uppercase);
        acronyms += u32::from(low.len() > 1 && capitals() && low.chars().nth(1).is_some());
        long += u32::from(low.len() > LONG && low.chars().nth(LONG).is_some());
    }
    if language.grammar.noun_capitals {
        names = 0; // Every noun has a capital: it tells nothing.
    }
    let n = words.len().clamp(1, MOST_WORDS) as f32;
    let flag = |on: bool| f32::from(u8::from(on));
    let capped = |x: u32, most: u32| x.min(most) as f32;
    // Without the mark of a list's item the line is another.
    let signs = if s.len() == words.text.len() { words.signs } else { Signs::of(s) };
    let sign = |sign: Sign| flag(signs.has(sign));
    let scare = signs.has(Sign::Quote) && scare_quotes(s);
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
        sign(Sign::Question),
        sign(Sign::Exclamation),
        sign(Sign::Ellipsis),
        sign(Sign::Quote),
        flag(scare),
        s.bytes().filter(|&b| b == b',').count() as f32 / n * 5.0,
        flag(signs.has(Sign::Semicolon) || signs.has(Sign::Dash)),
        sign(Sign::Colon),
        sign(Sign::Bracket),
        sign(Sign::Amount),
        words.letters(MOST_WORDS) as f32 / n / 6.0,
        long as f32 / n,
        flag(s.starts_with(char::is_lowercase)),
        flag(s.trim_end().ends_with(['.', '!', '?', '"', '”', '»'])),
        flag(s.trim_end().chars().rev().take(2).any(|c| matches!(c, '"' | '”' | '»'))),
    ];
    f[2 * GROUPS.len()..].copy_from_slice(&others);
    f
}

/// Whether one or two words stand in quotation marks, the marks taken in pairs as they come.
fn scare_quotes(s: &str) -> bool {
    let is_mark = |&(_, c): &(usize, char)| matches!(c, '«' | '»' | '"' | '“' | '”' | '„');
    let marks: Vec<(usize, usize)> = s.char_indices().filter(is_mark).map(|(i, c)| (i, i + c.len_utf8())).collect();
    marks.chunks_exact(2).any(|q| (1..=2).contains(&Words::of(&s[q[0].1..q[1].0]).len()))
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
