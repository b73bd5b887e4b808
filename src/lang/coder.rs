//! Word lists as few bytes: letters are foretold from what stands before them, and only what the forecast does not know
//! is written.
//!
//! Each letter is a walk down a Huffman tree. Every turn has a probability, mixed from several contexts (Mahoney,
//! "Adaptive weighing of context models for lossless data compression", 2005), and arithmetic coding writes it. Brotli
//! cannot do this: word lists repeat endings and beginnings, hardly whole words. Whole numbers only, so that every
//! machine reads what another one wrote. The coder has learnt from what it read: a text is read after those that stood
//! before it when it was written.

/// Contexts that foretell a turn.
const CONTEXTS: usize = 5;
/// Slots for turns in their context: 2^20, enough that few share one.
const SLOTS: usize = 1 << 20;
/// Probabilities have 12 bits.
const ONE: i32 = 1 << 12;
/// Parts (of 65536) of its error that a slot learns at the first, the second ... time.
const PACE: [i32; 6] = [43_690, 26_214, 18_724, 14_563, 11_915, 10_082];
/// Weight of a context before anything is learnt, in units of 1/65536.
const WEIGHT: i32 = 26_000;
/// How fast the mixer learns, in units of 1/16384.
const RATE: i32 = 8;
/// Places in a word that have weights of their own.
const PLACES: usize = 6;

/// Inner nodes have two children; a leaf is a letter.
#[derive(Clone, Copy)]
enum Node {
    Inner([usize; 2]),
    Leaf(char),
}

/// Marks an inner node in a tree that is written down.
const INNER: char = '\u{1}';

/// What has been learnt, and where in the text we are.
#[derive(Clone)]
struct Model {
    tree: Vec<Node>,
    /// Logistic function and its inverse, over probabilities.
    squash: Vec<i16>,
    stretch: Vec<i16>,
    /// Probability (12 bits) and times met (4 bits).
    slots: Vec<u16>,
    weights: [[i32; CONTEXTS]; 2 * PLACES],
    /// The last two letters, the newest first.
    last: [u32; 2],
    /// Hash of the word so far.
    word: u32,
    letters: Vec<char>,
    before: Vec<char>,
    /// Whether the word has so far been the same as the one before.
    same: bool,
    /// First slot of each context: a node's number is added.
    contexts: [usize; CONTEXTS],
    place: usize,
}

impl Model {
    fn new(tree: &str) -> Model {
        // Logistic function by interpolation (units: 1/256 of the argument, 1/4096 of the value).
        const AT: [i32; 33] = [
            1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
            3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
        ];
        let value = |x: i32| {
            let (i, part) = ((x >> 7) as usize, x & 127);
            ((AT[i] * (128 - part) + AT[i + 1] * part + 64) >> 7) as i16
        };
        let squash: Vec<i16> = (0..ONE).map(value).collect();
        let inverse = |p: i32| squash.partition_point(|&s| i32::from(s) < p) as i32 - ONE / 2;
        let stretch = (0..ONE).map(|p| inverse(p).min(ONE / 2 - 1) as i16).collect();
        let mut model = Model {
            tree: read_tree(tree),
            squash,
            stretch,
            slots: vec![(ONE as u16 / 2) << 4; SLOTS],
            weights: [[WEIGHT; CONTEXTS]; 2 * PLACES],
            last: [0; 2],
            word: 0,
            letters: Vec::new(),
            before: Vec::new(),
            same: true,
            contexts: [0; CONTEXTS],
            place: 0,
        };
        model.turn_to_next();
        model
    }

    /// Goes right or left at a node, as `right` says when it is told the probability (12 bits), and learns from it.
    fn turn(&mut self, node: usize, right: impl FnOnce(u32) -> bool) -> bool {
        // Plain loops: where code is made small, iterators are calls.
        let weights = &mut self.weights[self.place];
        let (mut at, mut odds) = ([0; CONTEXTS], [0; CONTEXTS]);
        let mut sum = 0;
        for i in 0..CONTEXTS {
            at[i] = (self.contexts[i] + node) % SLOTS;
            // Where nothing is known the probability is one half, and the odds 0.
            odds[i] = i32::from(self.stretch[usize::from(self.slots[at[i]] >> 4)]);
            sum += i64::from(odds[i]) * i64::from(weights[i]);
        }
        let probability = i32::from(self.squash[((sum >> 16).clamp(-2047, 2047) + 2048) as usize]);
        let right = right(probability as u32);
        let target = if right { ONE - 1 } else { 0 };
        let lesson = (target - probability) * RATE;
        for i in 0..CONTEXTS {
            weights[i] += (odds[i] * lesson + 0x2000) >> 14;
            let slot = &mut self.slots[at[i]];
            let (p, met) = (i32::from(*slot >> 4), usize::from(*slot & 15).min(PACE.len() - 1));
            let p = p + (((target - p) * PACE[met] + 0x8000) >> 16);
            *slot = (p as u16) << 4 | (met + 1).min(PACE.len() - 1) as u16;
        }
        right
    }

    /// Takes up a letter.
    fn push(&mut self, letter: char) {
        self.last = [letter as u32, self.last[0]];
        if letter.is_alphanumeric() || letter == '\'' || letter == '-' {
            self.same &= self.before.get(self.letters.len()) == Some(&letter);
            self.letters.push(letter);
            self.word = (self.word ^ letter as u32).wrapping_mul(0x2C1B_3C6D) ^ self.word >> 9;
        } else {
            if !self.letters.is_empty() {
                self.before = std::mem::take(&mut self.letters);
            }
            self.word = 0;
            self.same = true;
        }
        self.turn_to_next();
    }

    fn turn_to_next(&mut self) {
        let [a, b] = self.last;
        let above = self.before.get(self.letters.len()).map_or(0, |&l| l as u32);
        // No letter, one, two, the word so far; the letter that stood here in the word before.
        let contexts = [0, a, a << 12 ^ b, self.word, above << 12 ^ a ^ u32::from(self.same) << 30];
        for (i, context) in contexts.into_iter().enumerate() {
            let hash = context.wrapping_add(i as u32).wrapping_mul(0x85EB_CA6B);
            self.contexts[i] = ((hash ^ hash >> 15).wrapping_mul(0x9E37_79B1) >> 12) as usize;
        }
        self.place = usize::from(self.same) + 2 * self.letters.len().min(PLACES - 1);
    }
}

/// Reads a tree written with each inner node before its two children.
fn read_tree(text: &str) -> Vec<Node> {
    let mut tree: Vec<Node> = Vec::new();
    let mut open: Vec<(usize, usize)> = Vec::new();
    for c in text.chars() {
        let at = tree.len();
        if let Some((parent, side)) = open.pop()
            && let Some(Node::Inner(children)) = tree.get_mut(parent)
        {
            children[side] = at;
        }
        if c == INNER {
            tree.push(Node::Inner([at; 2]));
            open.extend([(at, 1), (at, 0)]);
        } else {
            tree.push(Node::Leaf(c));
        }
    }
    tree
}

/// Reads texts in the order in which they were written.
#[derive(Clone)]
pub struct Reader {
    model: Model,
}

impl Reader {
    /// A reader of texts that were written with this tree.
    pub fn new(tree: &str) -> Reader {
        Reader { model: Model::new(tree) }
    }

    /// The text of `letters` letters that `bytes` stand for.
    pub fn read(&mut self, bytes: &[u8], letters: usize) -> String {
        let mut text = String::with_capacity(letters + letters / 16);
        let mut bytes = bytes.iter().copied().chain(std::iter::repeat(0));
        let mut value = 0u32;
        for _ in 0..4 {
            value = value << 8 | bytes.next().map_or(0, u32::from);
        }
        let (mut low, mut high) = (0u32, u32::MAX);
        for _ in 0..letters {
            let mut node = 0;
            loop {
                match self.model.tree.get(node) {
                    Some(&Node::Inner(children)) => {
                        let right = self.model.turn(node, |p| {
                            let middle = low + ((high - low) >> 12) * p;
                            let right = value <= middle;
                            (low, high) = if right { (low, middle) } else { (middle + 1, high) };
                            right
                        });
                        node = children[usize::from(right)];
                        while (low ^ high) >> 24 == 0 {
                            (low, high) = (low << 8, high << 8 | 255);
                            value = value << 8 | bytes.next().map_or(0, u32::from);
                        }
                    }
                    Some(&Node::Leaf(letter)) => {
                        text.push(letter);
                        self.model.push(letter);
                        break;
                    }
                    None => return text,
                }
            }
        }
        text
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use writer::{Writer, tree};

/// What the build script needs, and the tests.
#[cfg(not(target_arch = "wasm32"))]
mod writer {
    use super::{INNER, Model, Node};
    use std::collections::BTreeMap;

    /// The Huffman tree of the letters of some texts, in the form that [`super::Reader::new`] takes.
    pub fn tree(texts: &[String]) -> String {
        let mut count: BTreeMap<char, usize> = BTreeMap::new();
        for letter in texts.iter().flat_map(|t| t.chars()) {
            *count.entry(letter).or_default() += 1;
        }
        let mut open: Vec<(usize, String)> = count.into_iter().map(|(letter, n)| (n, letter.to_string())).collect();
        while open.len() > 1 {
            open.sort_by(|a, b| b.cmp(a));
            if let (Some((m, right)), Some((n, left))) = (open.pop(), open.pop()) {
                open.push((m + n, format!("{INNER}{left}{right}")));
            }
        }
        open.pop().map(|(_, tree)| tree).unwrap_or_default()
    }

    /// Writes texts one after the other.
    #[derive(Clone)]
    pub struct Writer {
        model: Model,
        ways: BTreeMap<char, Vec<(usize, bool)>>,
    }

    impl Writer {
        /// A writer of letters of this tree.
        pub fn new(tree: &str) -> Writer {
            let model = Model::new(tree);
            let mut ways = BTreeMap::new();
            let mut open = vec![(0, Vec::new())];
            while let Some((node, way)) = open.pop() {
                match model.tree.get(node) {
                    Some(&Node::Inner(children)) => {
                        for right in [false, true] {
                            let mut way: Vec<(usize, bool)> = way.clone();
                            way.push((node, right));
                            open.push((children[usize::from(right)], way));
                        }
                    }
                    Some(&Node::Leaf(letter)) => {
                        ways.insert(letter, way);
                    }
                    None => {}
                }
            }
            Writer { model, ways }
        }

        /// The bytes that stand for a text. Letters that the tree has not are left out.
        pub fn write(&mut self, text: &str) -> Vec<u8> {
            let mut bytes = Vec::new();
            let (mut low, mut high) = (0u32, u32::MAX);
            for letter in text.chars() {
                let Some(way) = self.ways.get(&letter) else { continue };
                for &(node, right) in way {
                    self.model.turn(node, |p| {
                        let middle = low + ((high - low) >> 12) * p;
                        (low, high) = if right { (low, middle) } else { (middle + 1, high) };
                        right
                    });
                    while (low ^ high) >> 24 == 0 {
                        bytes.push((high >> 24) as u8);
                        (low, high) = (low << 8, high << 8 | 255);
                    }
                }
                self.model.push(letter);
            }
            // Enough of the interval to lie in it, whatever is read behind.
            bytes.extend([(high >> 24) as u8, 0]);
            bytes
        }
    }
}
