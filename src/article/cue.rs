//! Finds the words that betray boilerplate, in a block's text and in class names.

use crate::lang::LANGUAGES;
use crate::lang::page::{CLASS_WORDS, Cue, EVERYWHERE, PageWords};
use crate::letter::{is_alphanumeric, lower};
use crate::order::Order;
use crate::text::hash::Hash;
use std::sync::LazyLock;

mod phrase;

/// A set of cues, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cues(pub u32);

impl Cues {
    /// Adds a cue.
    pub fn add(&mut self, cue: Cue) {
        self.0 |= 1 << cue as u8;
    }

    /// Whether the cue is among them.
    pub fn has(self, cue: Cue) -> bool {
        self.0 & 1 << cue as u8 != 0
    }
}

/// What the words of one block say.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Phrases {
    /// Cues of the phrases with which the text begins.
    pub start: Cues,
    /// Cues of the phrases anywhere in it, looked for in short texts alone.
    pub anywhere: Cues,
    /// Words that belong to some phrase.
    pub covered: u32,
}

/// Words of a text in which phrases are looked for anywhere.
const SHORT: usize = 40;

/// Words at the beginning of a longer text in which phrases are looked for.
const START: usize = 8;

/// Reads the phrases of a text.
pub fn phrases(text: &str) -> Phrases {
    let mut words = [0u64; SHORT + 1];
    let mut n = 0;
    for word in Words::new(text).take(SHORT + 1) {
        words[n] = word;
        n += 1;
    }
    let mut found = Phrases::default();
    let short = n <= SHORT;
    let words = &words[..n];
    let mut covered_to = 0;
    for at in 0..if short { n } else { START } {
        for (cue, length) in phrase::at(&words[at..]) {
            if at == 0 {
                found.start.add(cue);
            }
            found.anywhere.add(cue);
            let end = at + length;
            found.covered += end.saturating_sub(covered_to.max(at)) as u32;
            covered_to = covered_to.max(end);
        }
    }
    found
}

/// Phrases of all languages, as the hashes of their words.
pub struct List(Vec<Box<[u64]>>);

impl List {
    /// The phrases of one list in every language.
    pub fn new(of: fn(&PageWords) -> &'static str) -> List {
        let phrases = LANGUAGES.iter().map(|l| &l.page).chain([&EVERYWHERE]).flat_map(|p| of(p).split('|'));
        let mut phrases: Vec<Box<[u64]>> = phrases.map(|p| Words::new(p).collect()).collect();
        phrases.retain(|p| !p.is_empty());
        phrases.order();
        List(phrases)
    }

    /// Whether a text of at most so many words is one of the phrases.
    pub fn is(&self, text: &str, most: usize) -> bool {
        // The phrases that begin as the text does: of most texts none is left behind the first word.
        let (mut alike, mut read) = (&self.0[..], 0);
        for word in Words::new(text) {
            alike = &alike[alike.partition_point(|p| p.get(read) < Some(&word))..];
            alike = &alike[..alike.partition_point(|p| p.get(read) == Some(&word))];
            read += 1;
            if alike.is_empty() || read > most {
                return false;
            }
        }
        alike.first().is_some_and(|p| p.len() == read)
    }

    /// Whether a text of at most so many words has one of the phrases.
    pub fn stands_in(&self, text: &str, most: usize) -> bool {
        let words: Vec<u64> = Words::new(text).take(most + 1).collect();
        words.len() <= most && (0..words.len()).any(|at| self.lengths(&words[at..]).next().is_some())
    }

    /// Words of each phrase with which a text begins.
    fn lengths(&self, words: &[u64]) -> impl Iterator<Item = usize> {
        let from = self.0.partition_point(|p| p.first() < words.first());
        let same = self.0.iter().skip(from).take_while(|p| p.first() == words.first());
        same.filter(|p| words.starts_with(p)).map(|p| p.len())
    }

    /// Share of the words of a text that belong to one of the phrases; 0 for a text of more than so many words.
    pub fn share_of(&self, text: &str, most: usize) -> f32 {
        let words: Vec<u64> = Words::new(text).take(most + 1).collect();
        if words.len() > most {
            return 0.0;
        }
        let (mut at, mut covered) = (0, 0);
        while at < words.len() {
            let here = self.lengths(&words[at..]).max();
            covered += here.unwrap_or(0);
            at += here.unwrap_or(1);
        }
        covered as f32 / words.len().max(1) as f32
    }
}

/// What says that there is more than is shown.
pub static LOCKED: LazyLock<List> = LazyLock::new(|| List::new(|p| p.locked));

/// What the rules for comments say.
pub static HOUSE_RULES: LazyLock<List> = LazyLock::new(|| List::new(|p| p.house_rules));

/// What speaks of the site and not of the story.
pub static NOTICE: LazyLock<List> = LazyLock::new(|| List::new(|p| p.notice));

/// What stands in a last line that is none of the story's.
pub static CLOSING: LazyLock<List> = LazyLock::new(|| List::new(|p| p.closing));

/// What stands before the colon in front of those who made the pictures.
pub static CREDIT: LazyLock<List> = LazyLock::new(|| List::new(|p| p.credit));

/// What a page that stands in another's place calls itself.
pub static ERROR: LazyLock<List> = LazyLock::new(|| List::new(|p| p.error));

/// Hashes of the words of a text, in lower case.
pub fn words(text: &str) -> impl Iterator<Item = u64> {
    Words::new(text)
}

struct Words<'a>(std::str::Chars<'a>);

impl<'a> Words<'a> {
    fn new(text: &'a str) -> Words<'a> {
        Words(text.chars())
    }
}

impl Iterator for Words<'_> {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let mut hash = Hash::default();
        let mut some = false;
        for c in self.0.by_ref() {
            if c.is_ascii() {
                if c.is_ascii_alphanumeric() {
                    hash.add(c.to_ascii_lowercase() as u32);
                    some = true;
                    continue;
                }
            } else if is_alphanumeric(c) {
                hash.add(lower(c) as u32);
                some = true;
                continue;
            } else if c == '©' && !some {
                hash.add(c as u32);
                return Some(hash.0);
            }
            if some {
                return Some(hash.0);
            }
        }
        some.then_some(hash.0)
    }
}

/// A class word, whether it may go on, and what it says.
type ClassWord = (&'static str, bool, Cue);

/// The words of class names by their first letter.
static BY_LETTER: LazyLock<Vec<Vec<ClassWord>>> = LazyLock::new(|| {
    let mut letters = vec![Vec::new(); 26];
    let entries = CLASS_WORDS.iter().flat_map(|&(cue, words)| words.split_ascii_whitespace().map(move |w| (w, cue)));
    for (entry, cue) in entries {
        let (word, open) = entry.strip_suffix('*').map_or((entry, false), |w| (w, true));
        if let Some(list) = letters.get_mut(letter(word.as_bytes())) {
            list.push((word, open, cue));
        }
    }
    letters
});

fn letter(word: &[u8]) -> usize {
    word.first().map_or(usize::MAX, |b| b.wrapping_sub(b'a') as usize)
}

/// Adds what the words of a class name, an id or a role say.
pub fn class_words(name: &str, cues: &mut Cues) {
    let mut word = [0u8; LONGEST];
    let mut n = 0;
    let mut small = false;
    for b in name.bytes() {
        let ends = !b.is_ascii_alphabetic() || small && b.is_ascii_uppercase();
        if ends && n > 0 {
            class_word(&word[..n], cues);
            n = 0;
        }
        if b.is_ascii_alphabetic() && n < LONGEST {
            word[n] = b.to_ascii_lowercase();
            n += 1;
        }
        small = b.is_ascii_lowercase();
    }
    class_word(&word[..n], cues);
}

/// Whether a class name or an id has one of some words; `*` at the end of one lets it go on.
pub fn names(name: &str, words: &[&str]) -> bool {
    let is = |word: &str| {
        words.iter().any(|w| match w.strip_suffix('*') {
            Some(start) => word.get(..start.len()).is_some_and(|s| s.eq_ignore_ascii_case(start)),
            None => word.eq_ignore_ascii_case(w),
        })
    };
    name.split(|c: char| !c.is_ascii_alphabetic()).any(|part| {
        // "pullQuote" is two words, and one.
        let capital =
            part.bytes().zip(part.bytes().skip(1)).position(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase());
        !part.is_empty() && (is(part) || capital.is_some_and(|at| is(&part[..=at]) || is(&part[at + 1..])))
    })
}

/// Whether one of the classes of a name ends in one of some words, or has it before its last
/// ("testimonial-author-name", but not Drupal's "field--name-field-text").
pub fn ends(name: &str, words: &[&str]) -> bool {
    name.split_ascii_whitespace().any(|class| {
        // "Quote_name__3aX9k": the tools that make class names put a hash behind them.
        let hash = |tail: &str| tail.contains(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
        let class = class.rsplit_once("__").filter(|(_, tail)| hash(tail)).map_or(class, |(class, _)| class);
        let tail = class
            .bytes()
            .enumerate()
            .rev()
            .filter(|(_, b)| b.is_ascii() && !b.is_ascii_alphabetic())
            .map(|(at, _)| at + 1)
            .nth(1);
        names(&class[tail.unwrap_or(0)..], words)
    })
}

/// Letters of a class word that are looked at.
const LONGEST: usize = 20;

fn class_word(word: &[u8], cues: &mut Cues) {
    for (entry, open, cue) in BY_LETTER.get(letter(word)).into_iter().flatten() {
        if word.starts_with(entry.as_bytes()) && (*open || word.len() == entry.len()) {
            cues.add(*cue);
        }
    }
}
