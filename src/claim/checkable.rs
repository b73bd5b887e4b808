//! How checkable a sentence is: fact or opinion.
//!
//! A linear model. Features shared by all languages (words of judging, of taking sides, of sources; figures, names,
//! marks) are read off `lang/*/checkable.txt` (see [`super::vocabulary`]); English and Italian, for which there is
//! labelled text, add hashed n-grams. `checkable/README.md` tells the data; `checkable/train.py` makes the weights again.

use super::vocabulary::{Counts, MOST_WORDS};
use crate::lang::Language;
use crate::letter::Lower;
use crate::text::signs::{Sign, Signs};
use crate::text::words::Words;

/// Groups of words that are looked at: the first of [`Group`].
const GROUPS: usize = 14;
/// Features after the groups' two each.
const OTHERS: usize = 23;
/// Shared features.
const SHARED: usize = 2 * GROUPS + OTHERS;
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

/// Letters of a word that is not yet long.
const LONG: usize = 9;
/// Probability that a sentence is a checkable statement of fact, 0 to 1.
/// `words` are those of the sentence, or of a text that ends with it; `counts` are theirs.
pub fn checkable(sentence: &str, words: &Words, counts: &Counts, language: &Language) -> f32 {
    let features = shared(sentence, words, counts, language);
    let (intercept, weights) = WEIGHTS[..DENSE_SIZE].split_at(4);
    let weights = weights.chunks_exact(4).map(f32_of);
    let mut log_odds = features.iter().zip(weights).fold(f32_of(intercept), |sum, (f, w)| sum + f * w);
    if let Some(i) = TRAINED.iter().position(|&c| c == language.code) {
        log_odds += ngrams(sentence, &WEIGHTS[DENSE_SIZE + i * TABLE_SIZE..][..TABLE_SIZE]);
    }
    1.0 / (1.0 + libm::expf(-log_odds))
}

fn f32_of(bytes: &[u8]) -> f32 {
    bytes.try_into().map_or(0.0, f32::from_le_bytes)
}

fn shared(s: &str, words: &Words, counts: &Counts, language: &Language) -> [f32; SHARED] {
    let (mut figures, mut names, mut acronyms, mut long) = (0u32, 0u32, 0u32, 0u32);
    for (i, (w, low)) in words.iter().take(MOST_WORDS).enumerate() {
        let word = &words.text[w.start as usize..w.end as usize];
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
    for (pair, &c) in f.chunks_exact_mut(2).zip(&counts.0[..GROUPS]) {
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
    f[2 * GROUPS..].copy_from_slice(&others);
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
