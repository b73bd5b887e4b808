//! The compact model: scores 32 languages of the Latin alphabet from the n-grams of single words.
//!
//! `model/README.md` tells how it was made and from which data; `model/train.py` makes it again.

use std::sync::LazyLock;

/// ISO 639-3 codes, the [`MAIN`] ones first, in the order of the weights.
pub const LANGUAGES: [&str; COUNT] = [
    "eng", "fra", "deu", "spa", "ita", "por", "nld", "swe", "dan", "pol", "ron", "ces", "cat", "nob", "nno", "fin",
    "slk", "hun", "tur", "hrv", "slv", "lit", "lav", "isl", "ind", "vie", "est", "cym", "lat", "afr", "eus", "epo",
];
/// The twelve languages that the model is made for; the others keep it from taking them for these.
pub const MAIN: usize = 12;
/// Languages in all.
pub const COUNT: usize = 32;

/// Longest n-gram in letters, the marks of a word's ends included.
const NGRAM: usize = 5;
/// Cells that n-grams are hashed into: 2^16.
const BITS: u32 = 16;
/// The other languages' scores are shared by 2^2 neighbouring cells.
const TIED: u32 = 2;
/// Score vectors of each codebook.
const CODES: usize = 256;
const OTHERS: usize = COUNT - MAIN;
const CELLS: usize = 1 << BITS;
const SIZE: usize = 4 + CODES * COUNT + CELLS + (CELLS >> TIED);

static WEIGHTS: &[u8; SIZE] = include_bytes!("model/weights.bin");

/// Begin and end of a word among its letters.
const BEGIN: u32 = 2;
const END: u32 = 3;

/// The sums of the scores of the words seen, in units of [`unit`].
#[derive(Clone, Debug)]
pub struct Scores {
    /// By language, in the order of [`LANGUAGES`].
    pub sums: [i32; COUNT],
    /// Words seen, in halves: a name counts half.
    pub halves: u32,
}

/// Nats of one unit of [`Scores::sums`].
pub fn unit() -> f32 {
    f32::from_le_bytes([WEIGHTS[0], WEIGHTS[1], WEIGHTS[2], WEIGHTS[3]])
}

impl Scores {
    /// Nothing seen.
    pub fn new() -> Scores {
        Scores { sums: [0; COUNT], halves: 0 }
    }

    /// Adds a word, given in lower case; what may be a name says half as much.
    pub fn add(&mut self, word: &[char], name: bool) {
        let halves = if name { 1 } else { 2 };
        let rows: &Rows = &ROWS;
        let (main_choice, other_choice) = WEIGHTS[4 + CODES * COUNT..].split_at(CELLS);
        let (mut main_sums, mut other_sums) = ([0; MAIN / LANES], [0; OTHERS / LANES]);
        let mut ngrams = 0;
        let mut see = |hash: u32| {
            let cell = (hash.wrapping_mul(0x85EB_CA6B) >> (32 - BITS)) as usize;
            add(&mut main_sums, &rows.main[usize::from(main_choice[cell])]);
            add(&mut other_sums, &rows.others[usize::from(other_choice[cell >> TIED])]);
            ngrams += BIAS;
        };
        // From the word's begin: its short beginnings, then the word as a whole.
        let begin = with(SEED, BEGIN);
        let whole = word.iter().enumerate().fold(begin, |hash, (i, &letter)| {
            let hash = with(hash, letter as u32);
            if i + 2 <= NGRAM {
                see(hash);
            }
            hash
        });
        see(with(whole, END));
        for i in 0..word.len() {
            let stop = word.len().min(i + NGRAM);
            let inside = word[i..stop].iter().fold(SEED, |hash, &letter| {
                let hash = with(hash, letter as u32);
                see(hash);
                hash
            });
            if stop - i < NGRAM {
                see(with(inside, END));
            }
        }
        let lanes =
            main_sums.iter().chain(&other_sums).flat_map(|&sum| (0..LANES).map(move |i| (sum >> (16 * i)) as u16));
        for (sum, of_word) in self.sums.iter_mut().zip(lanes) {
            *sum += halves * (i32::from(of_word) - ngrams);
        }
        self.halves += halves as u32;
    }
}

/// Hash of no letters.
const SEED: u32 = 0x811C_9DC5;

/// The hash of some letters with one more.
fn with(hash: u32, letter: u32) -> u32 {
    let hash = (hash ^ letter).wrapping_mul(0x9E37_79B1);
    hash ^ (hash >> 15)
}

/// Scores added at once: a word's n-grams are summed up in 16 bits a language. They have room: 41 letters have some 250
/// n-grams, of 255 at most each.
const LANES: usize = 4;
/// Added to each score, so that none is below 0 and no sum borrows from its neighbour.
const BIAS: i32 = 128;

/// The codebooks as they are added: [`LANES`] scores a number, each with its [`BIAS`].
struct Rows {
    main: [[u64; MAIN / LANES]; CODES],
    others: [[u64; OTHERS / LANES]; CODES],
}

static ROWS: LazyLock<Box<Rows>> = LazyLock::new(|| {
    let (main, others) = WEIGHTS[4..4 + CODES * COUNT].split_at(CODES * MAIN);
    Box::new(Rows { main: packed(main), others: packed(others) })
});

fn packed<const N: usize>(scores: &[u8]) -> [[u64; N]; CODES] {
    let biased = |i: usize| (i32::from(scores[i] as i8) + BIAS) as u64;
    let sum = |first: usize| (0..LANES).fold(0, |sum, i| sum | biased(first + i) << (16 * i));
    std::array::from_fn(|code| std::array::from_fn(|n| sum((code * N + n) * LANES)))
}

fn add<const N: usize>(sums: &mut [u64; N], scores: &[u64; N]) {
    for (sum, score) in sums.iter_mut().zip(scores) {
        *sum += score;
    }
}

impl Default for Scores {
    fn default() -> Scores {
        Scores::new()
    }
}
