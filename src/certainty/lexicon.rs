//! The phrases of a language, found in a sentence in one pass.

use super::class::{Class, SWALLOWED, lists};
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;
use crate::lang::{self, Language};
use crate::text::hash::{self, ByHash, Table};
use crate::text::words::Words;
use std::ops::Range;
use std::sync::OnceLock;

/// A phrase found: words `first..=last` of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub class: Class,
    /// First word.
    pub first: usize,
    /// Last word.
    pub last: usize,
}

/// Classes of phrases, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub struct Classes(u128);

impl Classes {
    /// Those of some phrases.
    pub fn of<'h>(hits: impl IntoIterator<Item = &'h Hit>) -> Classes {
        Classes(hits.into_iter().fold(0, |classes, hit| classes | 1 << hit.class as u8))
    }

    /// Those of the phrases that begin outside quotations.
    pub fn plain(hits: &[Hit], words: &Words) -> Classes {
        Classes::of(hits.iter().filter(|h| words.get(h.first).is_some_and(|w| !w.quoted)))
    }

    /// Whether a class is among them.
    pub fn has(self, class: Class) -> bool {
        self.0 >> class as u8 & 1 != 0
    }
}

/// What a phrase says, and its words behind the first.
#[derive(Clone)]
struct Entry {
    class: Class,
    /// Bits of the hash of the second, 0 where there is none: frequent words begin a hundred phrases, of which they rule
    /// out most.
    next: u32,
    /// Range of [`Lexicon::parts`].
    rest: Range<u32>,
}

/// Bits below the number of a first word in [`place`].
const GROUP: u32 = 32;

/// Where an entry stands, as one number to sort by: its first word, then the longest first, then as listed. A tenth of
/// the time of sorting the entries themselves.
fn place(group: u32, behind: usize, listed: usize) -> u64 {
    u64::from(group) << GROUP | u64::from(u16::MAX - behind as u16) << 16 | u64::from(listed as u16)
}

/// All phrases of one language, by their first word; longest first.
pub struct Lexicon {
    /// The place of a first word in `groups`.
    by_first: Table,
    /// Of each first word: where its `entries` begin; those of the last end with the list.
    groups: Vec<u32>,
    entries: Vec<Entry>,
    /// Words with their hashes.
    parts: Vec<(u64, &'static str)>,
    stop: Table,
    /// The forms of the verbs of deeds, by their hashes.
    deeds: ByHash<u64, ()>,
}

impl Lexicon {
    /// The phrases of `language`, built once.
    pub fn of(language: &Language) -> &'static Lexicon {
        static BUILT: [OnceLock<Lexicon>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];
        BUILT[lang::index(language)].get_or_init(|| Lexicon::build(language))
    }

    fn build(language: &Language) -> Lexicon {
        let count = lists(language).map(|(_, phrases)| phrases.len()).sum();
        let (mut by_first, mut firsts) = (Table::with_room(count), 0);
        let mut parts: Vec<(u64, &'static str)> = Vec::with_capacity(count * 2);
        let mut entries: Vec<Entry> = Vec::with_capacity(count);
        let mut order: Vec<u64> = Vec::with_capacity(count);
        for (class, phrases) in lists(language) {
            for phrase in phrases.iter() {
                let mut cut = cut(phrase);
                let Some(first) = cut.next() else { continue };
                let start = parts.len() as u32;
                parts.extend(cut.map(|word| (hash::of_word(word), word)));
                let group = *by_first.entry(first, firsts);
                firsts += u32::from(group == firsts);
                let next = parts.get(start as usize).map_or(0, |part| part.0 as u32);
                let rest = start..parts.len() as u32;
                order.push(place(group, rest.len(), entries.len()));
                entries.push(Entry { class, next, rest });
            }
        }
        order.sort_unstable();
        let mut groups: Vec<u32> = Vec::with_capacity(firsts as usize + 1);
        for (i, at) in order.iter().enumerate() {
            if at >> GROUP == groups.len() as u64 {
                groups.push(i as u32);
            }
        }
        groups.push(order.len() as u32);
        let entries = order.iter().map(|&at| entries[usize::from(at as u16)].clone()).collect();
        let stop = Table::of(language.claim.stop.iter());
        Lexicon { by_first, groups, entries, parts, stop, deeds: deeds(&language.deed) }
    }

    /// Whether a word has no subject of its own.
    pub fn is_stop(&self, low: &str) -> bool {
        self.stop.get(low).is_some()
    }

    /// The same of a word with its hash.
    pub fn is_stop_with(&self, hash: u64, low: &str) -> bool {
        self.stop.find(hash, low).is_some()
    }

    /// Every phrase of the sentence, by place. Of the phrases that begin at one
    /// word the longest are taken, in all their classes; inside a plain phrase nothing hedges or foretells.
    pub fn find(&self, words: &Words) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::with_capacity(words.len());
        let mut plain = 0;
        for (i, (word, low)) in words.iter().enumerate() {
            if self.deeds.contains_key(&word.hash) {
                hits.push(Hit { class: Class::Deed, first: i, last: i });
            }
            let Some(at) = self.by_first.find(word.hash, low) else { continue };
            let group = self.groups[at as usize] as usize..self.groups[at as usize + 1] as usize;
            let next = words.get(i + 1).map_or(0, |w| w.hash as u32);
            let mut length = None;
            for e in &self.entries[group] {
                if e.next != 0 && e.next != next || length.is_some_and(|n| n > e.rest.len()) && !e.class.beside() {
                    continue;
                }
                let rest = &self.parts[e.rest.start as usize..e.rest.end as usize];
                let stands = |(k, &(hash, part)): (usize, &(u64, &str))| {
                    words.get(i + 1 + k).is_some_and(|w| w.hash == hash) && words.low(i + 1 + k) == part
                };
                if rest.iter().enumerate().all(stands) {
                    if !e.class.beside() {
                        length = Some(rest.len());
                    }
                    if e.class == Class::Plain {
                        plain = i + 1 + rest.len();
                    } else if i < plain && SWALLOWED.contains(&e.class) {
                        continue;
                    }
                    hits.push(Hit { class: e.class, first: i, last: i + rest.len() });
                }
            }
        }
        hits
    }
}

/// The hashes of all forms of the verbs of deeds.
fn deeds(words: &DeedWords) -> ByHash<u64, ()> {
    let mut forms: ByHash<u64, ()> = words.forms.split_whitespace().map(|form| (hash::of_word(form), ())).collect();
    let mut form = String::new();
    for Verbs { endings, stems } in words.verbs {
        for stem in stems.split_whitespace() {
            for ending in endings.split_whitespace() {
                form.clear();
                form.extend([stem, ending]);
                forms.insert(hash::of_word(&form), ());
            }
        }
    }
    for turn in words.turn.iter() {
        forms.remove(&hash::of_word(turn));
    }
    forms
}

/// Cuts a phrase of a table as a sentence is cut: see [`Words::of`].
fn cut(phrase: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = phrase;
    std::iter::from_fn(move || {
        let end = rest.bytes().position(|b| matches!(b, b' ' | b'\'')).unwrap_or(rest.len());
        let apostrophe = rest[end..].starts_with('\'');
        let word = &rest[..end + usize::from(apostrophe)];
        rest = rest[word.len()..].strip_prefix(' ').unwrap_or(&rest[word.len()..]);
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::{cut, lists};
    use crate::lang::LANGUAGES;
    use crate::text::words::Words;

    #[test]
    fn phrases_are_cut_as_sentences_are() {
        let all = LANGUAGES.iter().flat_map(|l| lists(l).map(|(_, phrases)| phrases));
        for phrase in all.flat_map(|phrases| phrases.iter()) {
            let words = Words::of(phrase);
            let expected: Vec<&str> = words.iter().map(|(_, low)| low).collect();
            assert_eq!(cut(phrase).collect::<Vec<_>>(), expected, "{phrase}");
        }
    }
}
