//! The words of a sentence counted by what they show: who speaks, judging, norms, sources, time.
//!
//! The groups of `lang/*/checkable.txt`, for whether a sentence is checkable and whether it is an opinion.

use crate::lang::{self, Language};
use crate::text::hash::Table;
use crate::text::words::{Word, Words};
use std::sync::OnceLock;

/// A group of words; its name in the language's file is its own in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Group {
    Me,
    We,
    You,
    Judge,
    Intense,
    Stance,
    Norm,
    Universal,
    Negation,
    Contrast,
    Source,
    Time,
    Measure,
    If,
    /// Praise and blame that nobody utters who only reports ("lamentable", "a farce").
    Strong,
    /// Words that judge here and report there ("good", "failure", "scandal").
    Weak,
    /// What essays are about: society, freedom, the future.
    Abstract,
    /// Reasoning: causes, conditions, contrasts, denials.
    Reason,
}

/// Number of groups.
const GROUPS: usize = 18;
/// The names of the groups, in their order.
const NAMES: [&str; GROUPS] = [
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
    "strong",
    "weak",
    "abstract",
    "reason",
];

/// Words up to which a sentence may say anything at all; a longer one is judged by its begin, so that time stays linear.
pub const MOST_WORDS: usize = 400;

/// How many words of each group a sentence has.
pub struct Counts(pub [u32; GROUPS]);

impl Counts {
    /// Counts the words of a sentence.
    pub fn of(words: &Words, language: &Language) -> Counts {
        let mut count = [0; GROUPS];
        let groups = groups(language);
        for (i, (w, low)) in words.iter().take(MOST_WORDS).enumerate() {
            let word = &words.text[w.start as usize..w.end as usize];
            let mut of_word = groups.of(word, w, low, i == 0);
            while of_word != 0 {
                count[of_word.trailing_zeros() as usize] += 1;
                of_word &= of_word - 1;
            }
        }
        Counts(count)
    }

    /// The words of one group.
    pub fn get(&self, group: Group) -> u32 {
        self.0[group as usize]
    }
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
        let Some(bit) = NAMES.iter().position(|&g| g == group) else { continue };
        for word in list.split_ascii_whitespace() {
            match word.strip_suffix('*') {
                Some(stem) => stems.push((stem, 1 << bit)),
                None => *whole.entry(word, 0) |= 1 << bit,
            }
        }
    }
    // By slot, those of one slot as listed: a tenth of the time of sorting the stems themselves.
    let mut order: Vec<u32> = stems.iter().zip(0..).map(|(s, i)| (slot(s.0) as u32) << 16 | i).collect();
    order.sort_unstable();
    let mut starts = vec![0; SLOTS + 1];
    for at in &order {
        starts[(at >> 16) as usize + 1] += 1;
    }
    for at in 0..SLOTS {
        starts[at + 1] += starts[at];
    }
    let stems = order.iter().map(|&at| stems[usize::from(at as u16)]).collect();
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
        // Most stems of a slot differ in the third byte.
        let third = low.as_bytes().get(2);
        let begins = |stem: &str| stem.as_bytes().get(2).is_none_or(|b| Some(b) == third) && low.starts_with(stem);
        stems.iter().filter(|(stem, _)| begins(stem)).fold(found, |found, (_, bits)| found | bits)
    }
}
