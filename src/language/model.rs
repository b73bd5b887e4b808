//! The compact model: scores 32 languages of the Latin alphabet from the n-grams of single words.
//!
//! `model/README.md` tells how it was made and from which data; `model/train.py` makes it again.

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
        let (codebooks, choices) = WEIGHTS[4..].split_at(CODES * COUNT);
        let (main, other) = codebooks.split_at(CODES * MAIN);
        // Rows of a fixed length: the compiler adds them several at a time.
        let (main, other) = (main.as_chunks::<MAIN>().0, other.as_chunks::<OTHERS>().0);
        // A word's own sums stay far below 2^15: 40 letters have some 200 n-grams, of 128 units at most.
        let (mut main_sums, mut other_sums) = ([0; MAIN], [0; OTHERS]);
        let (main_choice, other_choice) = choices.split_at(CELLS);
        let last = word.len() + 1;
        let letter = |i: usize| match i {
            0 => BEGIN,
            i if i == last => END,
            i => word[i - 1] as u32,
        };
        for i in 0..=last {
            let mut hash: u32 = 0x811C_9DC5;
            // From the word's begin to its end: its short beginnings, then the word as a whole.
            let stop = if i == 0 { last } else { last.min(i + NGRAM - 1) };
            for j in i..=stop {
                hash = (hash ^ letter(j)).wrapping_mul(0x9E37_79B1);
                hash ^= hash >> 15;
                let edge_alone = j == i && (i == 0 || i == last);
                if edge_alone || (j - i >= NGRAM && j != last) {
                    continue;
                }
                let cell = (hash.wrapping_mul(0x85EB_CA6B) >> (32 - BITS)) as usize;
                add(&mut main_sums, &main[usize::from(main_choice[cell])]);
                add(&mut other_sums, &other[usize::from(other_choice[cell >> TIED])]);
            }
        }
        for (sum, of_word) in self.sums.iter_mut().zip(main_sums.iter().chain(&other_sums)) {
            *sum += halves * i32::from(*of_word);
        }
        self.halves += halves as u32;
    }
}

fn add<const N: usize>(sums: &mut [i16; N], scores: &[u8; N]) {
    for (sum, &score) in sums.iter_mut().zip(scores) {
        *sum += i16::from(score as i8);
    }
}

impl Default for Scores {
    fn default() -> Scores {
        Scores::new()
    }
}
