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

/// The scores of the words seen.
#[derive(Clone, Debug)]
pub struct Scores {
    /// By language, in the order of [`LANGUAGES`] and in halves of [`unit`].
    sums: [i32; COUNT],
    /// Cells of n-grams that are not summed up yet: of words, and of what may be names.
    words: Vec<u16>,
    names: Vec<u16>,
    /// Words seen, in halves: a name counts half.
    pub halves: u32,
}

/// Nats of one unit of a score.
pub fn unit() -> f32 {
    f32::from_le_bytes([WEIGHTS[0], WEIGHTS[1], WEIGHTS[2], WEIGHTS[3]])
}

impl Scores {
    /// Those of no words.
    pub fn new() -> Scores {
        let room = || Vec::with_capacity(2 * AT_ONCE);
        Scores { sums: [0; COUNT], words: room(), names: room(), halves: 0 }
    }

    /// Adds a word, given in lower case; what may be a name says half as much.
    pub fn add(&mut self, word: &[char], name: bool) {
        let (cells, halves) = if name { (&mut self.names, 1) } else { (&mut self.words, 2) };
        self.halves += halves;
        let mut see = |hash: u32| cells.push((hash.wrapping_mul(0x85EB_CA6B) >> (32 - BITS)) as u16);
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
        if cells.len() >= AT_ONCE {
            add_up(cells, halves as i32, &mut self.sums);
        }
    }

    /// The sums of the scores by language, in the order of [`LANGUAGES`] and in halves of [`unit`].
    pub fn sums(&mut self) -> [i32; COUNT] {
        add_up(&mut self.words, 2, &mut self.sums);
        add_up(&mut self.names, 1, &mut self.sums);
        self.sums
    }
}

/// Adds the scores of some cells, `halves` each, and takes the cells away.
fn add_up(cells: &mut Vec<u16>, halves: i32, sums: &mut [i32; COUNT]) {
    for cells in cells.chunks(AT_ONCE) {
        let lanes = summed(cells);
        let bias = BIAS * cells.len() as i32;
        for (i, sum) in sums.iter_mut().enumerate() {
            let lane = if i < MAIN { i } else { i - MAIN + MAIN_LANES * LANES };
            let score = (lanes[lane / LANES] >> (16 * (lane % LANES))) as u16;
            *sum += halves * (i32::from(score) - bias);
        }
    }
    cells.clear();
}

/// Hash of no letters.
const SEED: u32 = 0x811C_9DC5;

/// The hash of some letters with one more.
fn with(hash: u32, letter: u32) -> u32 {
    let hash = (hash ^ letter).wrapping_mul(0x9E37_79B1);
    hash ^ (hash >> 15)
}

/// Scores in one number, 16 bits each.
const LANES: usize = 4;
/// Scores, of 255 at most, for whose sum 16 bits are enough.
const AT_ONCE: usize = 256;
/// Added to each score, so that none is below 0 and no sum borrows from its neighbour.
const BIAS: i32 = 128;

/// Numbers that hold the scores of the main languages, and of the others: even, so that two are added at once.
const MAIN_LANES: usize = MAIN.div_ceil(2 * LANES) * 2;
const OTHER_LANES: usize = OTHERS.div_ceil(2 * LANES) * 2;

/// The codebooks as they are added: [`LANES`] scores a number, each with its [`BIAS`].
struct Rows {
    main: [[u64; MAIN_LANES]; CODES],
    others: [[u64; OTHER_LANES]; CODES],
}

static ROWS: LazyLock<Box<Rows>> = LazyLock::new(|| {
    let (main, others) = WEIGHTS[4..4 + CODES * COUNT].split_at(CODES * MAIN);
    Box::new(Rows { main: packed(main, MAIN), others: packed(others, OTHERS) })
});

/// The scores of `languages`, a row a code.
fn packed<const N: usize>(scores: &[u8], languages: usize) -> [[u64; N]; CODES] {
    let mut rows = [[0; N]; CODES];
    for (row, scores) in rows.iter_mut().zip(scores.chunks_exact(languages)) {
        for (i, &score) in scores.iter().enumerate() {
            row[i / LANES] |= ((i32::from(score as i8) + BIAS) as u64) << (16 * (i % LANES));
        }
    }
    rows
}

/// The scores of some cells, summed up.
fn summed(cells: &[u16]) -> [u64; MAIN_LANES + OTHER_LANES] {
    let rows: &Rows = &ROWS;
    let (main_choice, other_choice) = WEIGHTS[4 + CODES * COUNT..].split_at(CELLS);
    let (mut main, mut others) = ([0; MAIN_LANES], [0; OTHER_LANES]);
    for &cell in cells {
        let cell = usize::from(cell);
        let row = &rows.main[usize::from(main_choice[cell])];
        main = std::array::from_fn(|i| main[i] + row[i]);
        let row = &rows.others[usize::from(other_choice[cell >> TIED])];
        others = std::array::from_fn(|i| others[i] + row[i]);
    }
    std::array::from_fn(|i| if i < MAIN_LANES { main[i] } else { others[i - MAIN_LANES] })
}
