//! How checkable a sentence is: fact or opinion.
//!
//! A linear model. Features shared by all languages (words of judging, of taking sides, of sources; figures, names,
//! marks) are read off `lang/*/checkable.txt`; English and Italian, for which there is labelled text, add hashed
//! n-grams. `checkable/README.md` tells the data; `checkable/train.py` makes the weights again.

use crate::certainty::lexicon::Table;
use crate::lang::{self, Language};
use crate::lower::Lower;
use crate::order::Order;
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
/// Letters of a word's stem at most.
const LONGEST_STEM: usize = 16;

/// Probability that a sentence is a checkable statement of fact, 0 to 1.
pub fn checkable(sentence: &str, language: &Language) -> f32 {
    let features = shared(sentence, language);
    let weights = WEIGHTS[..DENSE_SIZE].chunks_exact(4).map(f32_of);
    let mut log_odds: f32 = [1.0].iter().chain(&features).zip(weights).map(|(f, w)| f * w).sum();
    if let Some(i) = TRAINED.iter().position(|&c| c == language.code) {
        log_odds += ngrams(sentence, &WEIGHTS[DENSE_SIZE + i * TABLE_SIZE..][..TABLE_SIZE]);
    }
    logistic(log_odds)
}

fn f32_of(bytes: &[u8]) -> f32 {
    bytes.try_into().map_or(0.0, f32::from_le_bytes)
}

/// Groups by word, as bits: whole words, and stems that any ending may follow.
#[derive(Default)]
struct Words {
    whole: Table,
    stems: Table,
}

/// The words of a language, read at first use.
fn table(language: &Language) -> &'static Words {
    static READ: [OnceLock<Words>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];
    READ[lang::index(language)].get_or_init(|| read(language.checkable))
}

fn read(file: &'static str) -> Words {
    let mut words = Words::default();
    for (group, list) in file.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(':')) {
        let Some(bit) = GROUPS.iter().position(|&g| g == group) else { continue };
        for word in list.split_whitespace() {
            match word.strip_suffix('*') {
                Some(stem) => *words.stems.entry(stem).or_default() |= 1u32 << bit,
                None => *words.whole.entry(word).or_default() |= 1 << bit,
            }
        }
    }
    words
}

impl Words {
    /// The groups of a word; one written with a capital counts as such inside a sentence only.
    fn groups(&self, word: &str, low: &str, first: bool) -> u32 {
        let mut found = self.whole.get(low).copied().unwrap_or(0);
        if !first && word != low {
            found |= self.whole.get(word).copied().unwrap_or(0);
        }
        let ends = low.char_indices().map(|(i, c)| i + c.len_utf8()).take(LONGEST_STEM);
        ends.fold(found, |found, end| found | self.stems.get(&low[..end]).copied().unwrap_or(0))
    }
}

/// Letters and digits, hyphens inside, an apostrophe (made straight) at the end.
fn words(text: &str) -> Vec<String> {
    let (mut out, mut word) = (Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '-' && !word.is_empty() && chars.peek().is_some_and(|n| n.is_alphanumeric()) {
            word.push(c);
            continue;
        }
        if word.is_empty() {
            continue;
        }
        if matches!(c, '\'' | '’') {
            word.push('\'');
        }
        out.push(std::mem::take(&mut word));
        if out.len() >= MOST_WORDS {
            return out;
        }
    }
    if !word.is_empty() {
        out.push(word);
    }
    out
}

fn shared(s: &str, language: &Language) -> [f32; SHARED] {
    let tokens = words(s);
    let mut count = [0u32; GROUPS.len()];
    let table = table(language);
    let (mut figures, mut names, mut acronyms, mut letters, mut long) = (0u32, 0u32, 0u32, 0usize, 0u32);
    for (i, word) in tokens.iter().enumerate() {
        let groups = table.groups(word, &word.lower(), i == 0);
        for (g, n) in count.iter_mut().enumerate() {
            *n += groups >> g & 1;
        }
        let length = word.chars().count();
        figures += u32::from(word.chars().any(|c| c.is_ascii_digit()));
        names += u32::from(i > 0 && word.starts_with(char::is_uppercase));
        let capitals = word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
        acronyms += u32::from(length > 1 && capitals);
        letters += length;
        long += u32::from(length > 9);
    }
    if language.code == "de" {
        names = 0; // Every noun has a capital: it tells nothing.
    }
    let n = tokens.len().max(1) as f32;
    let flag = |on: bool| f32::from(u8::from(on));
    let capped = |x: u32, most: u32| x.min(most) as f32;
    let quotes: Vec<(usize, usize)> =
        s.char_indices().filter(|(_, c)| "«»\"“”„".contains(*c)).map(|(i, c)| (i, i + c.len_utf8())).collect();
    let scare = quotes.chunks_exact(2).any(|q| (1..=2).contains(&words(&s[q[0].1..q[1].0]).len()));
    let mut f = [0.0; SHARED];
    for (pair, &c) in f.chunks_exact_mut(2).zip(&count) {
        pair.copy_from_slice(&[capped(c, 3), c as f32 / n * 5.0]);
    }
    let others: [f32; OTHERS] = [
        capped(figures, 4),
        flag(figures > 0),
        figures as f32 / n * 5.0,
        capped(acronyms, 2),
        ln(n),
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
    found.order();
    let runs = found.chunk_by(|a, b| a == b);
    // Four bits a weight, the first of two in the lower half of the byte; shifted to the top they carry their sign.
    let weight = |cell: u16| (cells[usize::from(cell / 2)] << (4 - cell % 2 * 4)) as i8 >> 4;
    let sum: f32 = runs.map(|run| (run.len() as f32).sqrt() * f32::from(weight(run[0]))).sum();
    sum * scale / (found.len().max(1) as f32).sqrt() + bias
}

/// The natural logarithm for x >= 1, the same on every target: sums and products only. Its error is below 1e-4.
fn ln(x: f32) -> f32 {
    let bits = x.to_bits();
    let exponent = (bits >> 23) as i32 - 127;
    let t = f32::from_bits(bits & 0x007F_FFFF | 0x3F80_0000);
    // artanh series of ln t, 1 <= t < 2.
    let u = (t - 1.0) / (t + 1.0);
    let u2 = u * u;
    2.0 * u * (1.0 + u2 * (1.0 / 3.0 + u2 * (0.2 + u2 / 7.0))) + exponent as f32 * std::f32::consts::LN_2
}

/// 1 / (1 + e^-x), the same on every target: (1 + x / 64)^64 stands for e^x and keeps its order.
fn logistic(x: f32) -> f32 {
    let mut power = 1.0 + x.clamp(-20.0, 20.0).abs() / 64.0;
    for _ in 0..6 {
        power *= power;
    }
    if x >= 0.0 { power / (1.0 + power) } else { 1.0 / (1.0 + power) }
}
