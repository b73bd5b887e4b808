//! The tables of one language, built once into one look-up: word -> all that it
//! can do beside a number.

use super::Approximation;
use super::compound::Compounds;
use super::entry::Entry;
use super::symbol;
use super::token::{fold_hash, same_folded};
use crate::lang::claim::Phrases;
use crate::lang::figure::{FigureWords, Mark, Measure, PRODUCTS, Words};
use crate::lang::grammar::Grammar;
use crate::lang::{self, Language};
use crate::letter::Lower;
use crate::order::Order;
use crate::text::hash::Table;
use std::sync::OnceLock;

/// The tables of one language, ready to be used.
pub struct Lexicon {
    /// The tables themselves.
    pub words: &'static FigureWords,
    /// Traits of the language.
    pub grammar: &'static Grammar,
    /// What words can be; the first is that of unknown words, and most words of a list share one.
    pub entries: Vec<Entry>,
    /// Units of several words, in order.
    pub phrases: Vec<(String, Measure)>,
    /// Abbreviated scales that need nothing beside them, in order.
    pub short_scales: Vec<(&'static str, u8)>,
    /// Abbreviated scales that need money beside them, in order.
    pub money_scales: Vec<(&'static str, u8)>,
    /// Endings that make digits a rank.
    pub ordinal_endings: Vec<&'static str>,
    /// Numbers written as one word.
    pub compounds: Compounds,
    /// Phrases of approximation, in order.
    approximations: Vec<(String, Approximation)>,
    /// Frequent verbs.
    verbs: Table,
    verb_endings: Vec<&'static str>,
    /// Endings of the future.
    future_endings: Phrases,
    /// Open addressing: indices into `keys`, plus one; 0 is free.
    slots: Vec<u32>,
    keys: Vec<Key>,
    /// The words of all keys, one behind the other.
    letters: Vec<u8>,
}

struct Key {
    hash: u32,
    /// Bytes of [`Lexicon::letters`].
    word: (u32, u32),
    /// Index into [`Lexicon::entries`].
    entry: u32,
}

/// Words that must be found without their accents have at least this many letters: shorter ones are other words then.
const UNACCENTED: usize = 4;

/// Bytes of a weekday's name that is not abbreviated.
pub const WEEKDAY: usize = 5;

/// Letters of a word whose ending tells a verb: shorter words are listed.
const VERB_LETTERS: usize = 5;

/// Takes the words that one of a table stands for: `+` adds the plural in -s, `~` the form in which its last o is an a
/// ("segundo~+" is four words).
fn forms(word: &str, mut take: impl FnMut(&str)) {
    let plain = word.trim_end_matches(['+', '~']);
    take(plain);
    if plain.len() == word.len() {
        return;
    }
    let other = plain.rfind('o').filter(|_| word.contains('~'));
    let other = other.map(|o| format!("{}a{}", &plain[..o], &plain[o + 1..]));
    if let Some(other) = &other {
        take(other);
    }
    if word.ends_with('+') {
        [Some(plain), other.as_deref()].into_iter().flatten().for_each(|form| take(&format!("{form}s")));
    }
}

/// Each word of a list, with the number of a pair `word=number`; other words have 0.
pub fn each(words: Words, take: &mut dyn FnMut(&'static str, u64)) {
    for word in words.split_ascii_whitespace() {
        let pair = word.rsplit_once('=').and_then(|(word, number)| Some((word, number.parse().ok()?)));
        let (word, number) = pair.unwrap_or((word, 0));
        take(word, number);
    }
}

/// The words of a list, in order.
fn ordered(words: Words) -> Vec<&'static str> {
    let mut list: Vec<&'static str> = words.split_ascii_whitespace().collect();
    list.order();
    list
}

/// The pairs of a list whose numbers are small, in order.
fn powers(words: Words) -> Vec<(&'static str, u8)> {
    let mut list = Vec::new();
    each(words, &mut |word, n| list.push((word, n as u8)));
    list.order();
    list
}

/// The letter without its accent.
fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => c,
    }
}

impl Lexicon {
    /// The look-up of a language, built at its first use.
    pub fn of(language: &'static Language) -> &'static Lexicon {
        static BUILT: [OnceLock<Lexicon>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];
        BUILT[lang::index(language)].get_or_init(|| Lexicon::build(language))
    }

    /// The index of the entry of a word, 0 where it has none.
    #[inline]
    pub fn find(&self, hash: u32, word: &[u8]) -> u32 {
        let key = self.slots[self.slot(hash, word)] as usize;
        self.keys.get(key.wrapping_sub(1)).map_or(0, |key| key.entry)
    }

    /// The approximation that a phrase in lower case expresses.
    pub fn approximation(&self, phrase: &str) -> Option<Approximation> {
        let i = self.approximations.binary_search_by(|p| p.0.as_str().cmp(phrase)).ok()?;
        Some(self.approximations[i].1)
    }

    /// Whether a word is one of the listed verbs.
    pub fn is_frequent_verb(&self, word: &str) -> bool {
        self.verbs.get(&word.lowered()).is_some()
    }

    /// Whether a word looks like a finite verb or a participle.
    pub fn is_verb(&self, word: &str) -> bool {
        let lower = word.lowered();
        self.verbs.get(&lower).is_some()
            || (word == lower
                && self.verb_endings.iter().any(|e| lower.ends_with(e))
                && lower.chars().count() >= VERB_LETTERS)
    }

    /// Whether a word ends as verbs of the future do.
    pub fn is_future(&self, word: &str) -> bool {
        self.future_endings.ends(&word.lowered())
    }

    fn build(language: &'static Language) -> Lexicon {
        let w = &language.figure;
        let mut lexicon = Lexicon {
            words: w,
            grammar: &language.grammar,
            entries: vec![Entry::default()],
            phrases: Vec::new(),
            short_scales: powers(w.short_scales),
            money_scales: powers(w.money_scales),
            ordinal_endings: ordered(w.ordinal_endings),
            approximations: Vec::new(),
            verbs: Table::of(w.verbs.split_ascii_whitespace()),
            verb_endings: ordered(w.verb_endings),
            future_endings: language.claim.future_endings,
            compounds: Compounds::of(w),
            slots: vec![0; SLOTS],
            keys: Vec::new(),
            letters: Vec::new(),
        };
        lexicon.add_words();
        lexicon.add_units();
        for (phrases, a) in
            [(w.about, Approximation::About), (w.over, Approximation::Over), (w.under, Approximation::Under)]
        {
            lexicon.approximations.extend(phrases.split_ascii_whitespace().map(|p| (p.replace('_', " "), a)));
        }
        lexicon.approximations.order_by(|a, b| a.0.cmp(&b.0));
        for entry in &mut lexicon.entries {
            entry.trigger = entry.begins_figure();
            entry.relative = entry.begins_relative_date();
        }
        lexicon
    }

    /// The slot in which a word stands, or the free one that it would take.
    #[inline]
    fn slot(&self, hash: u32, word: &[u8]) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while let Some(key) = self.keys.get((self.slots[slot] as usize).wrapping_sub(1)) {
            if key.hash == hash && same_folded(&self.letters[key.word.0 as usize..key.word.1 as usize], word) {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn add_words(&mut self) {
        let w = self.words;
        type Set = fn(&mut Entry, u64);
        let lists: [(Words, Set); 10] = [
            (w.cardinals, |e, n| e.cardinal = u32::try_from(n).ok()),
            (w.shy, |e, _| e.shy = true),
            (w.scales, |e, n| e.scale = Some(n as u8)),
            (w.lone_scales, |e, _| e.lone = true),
            (w.ordinals, |e, n| e.ordinal = Some(n)),
            (w.fractions, |e, n| e.fraction = u32::try_from(n).ok()),
            (w.halves, |e, _| e.half = true),
            (w.collectives, |e, n| e.collective = u32::try_from(n).ok()),
            (w.hundredths, |e, n| e.hundredths = u32::try_from(n).ok()),
            (w.multiples, |e, n| e.multiple = u32::try_from(n).ok()),
        ];
        for (words, set) in lists {
            each(words, &mut |word, n| self.change(word, &mut Change::new(&|e| set(e, n))));
        }
        for (month, names) in (1..).zip(w.months) {
            let set = |e: &mut Entry| e.month = Some(month);
            let mut change = Change::new(&set);
            each(names, &mut |word, _| self.change(word, &mut change));
        }
        for (day, names) in (1..).zip(w.weekdays) {
            let set = |e: &mut Entry| e.weekday = Some(day);
            let mut change = Change::new(&set);
            each(names, &mut |word, _| {
                self.change(word, &mut change);
                let parts = w.weekday_parts.split_ascii_whitespace().filter(|_| word.len() >= WEEKDAY);
                parts.for_each(|part| self.change(&format!("{word}{part}"), &mut change));
            });
        }
        let mut currency = Change::new(&|e| e.currency = true);
        symbol::letter_codes().for_each(|code| self.change(code, &mut currency));
        for &(mark, names) in w.marks.iter().chain([&(Mark::Name, PRODUCTS)]) {
            let set = |e: &mut Entry| e.marks |= mark.bit();
            let mut change = Change::new(&set);
            each(names, &mut |word, _| self.change(word, &mut change));
        }
    }

    fn add_units(&mut self) {
        let mut opens = Change::new(&|e| e.head = true);
        for &(unit, pairs) in self.words.units {
            for (code, names) in pairs.split_ascii_whitespace().filter_map(|p| p.split_once('=')) {
                let Some(measure) = unit.measure(code) else { continue };
                let set = |e: &mut Entry| e.measure = Some(measure);
                let mut change = Change::new(&set);
                for name in names.split(',') {
                    forms(name, |name| match name.split_once(['_', '-']) {
                        None => self.change(name, &mut change),
                        Some((head, _)) => {
                            self.change(head, &mut opens);
                            self.phrases.push((name.replace('_', " ").lower(), measure));
                        }
                    });
                }
            }
        }
        self.phrases.order_by(|a, b| a.0.cmp(&b.0));
    }

    /// Changes the entries of a word's forms, those of long words without their accents too.
    fn change(&mut self, word: &str, change: &mut Change) {
        forms(word, |word| {
            let word = word.lowered();
            if !word.is_ascii() && word.chars().count() >= UNACCENTED {
                let bare: String = word.chars().map(plain).collect();
                if bare != word {
                    self.change_form(&bare, change);
                }
            }
            self.change_form(&word, change);
        });
    }

    /// Changes the entry of a word in lower case.
    fn change_form(&mut self, word: &str, change: &mut Change) {
        let hash = fold_hash(word.as_bytes());
        let slot = self.slot(hash, word.as_bytes());
        let Some(key) = (self.slots[slot] as usize).checked_sub(1) else {
            let fresh = change.fresh.unwrap_or_else(|| self.add(change.changed(Entry::default())));
            change.fresh = Some(fresh);
            let start = self.letters.len() as u32;
            self.letters.extend_from_slice(word.as_bytes());
            self.keys.push(Key { hash, word: (start, self.letters.len() as u32), entry: fresh });
            self.slots[slot] = self.keys.len() as u32;
            return;
        };
        let entry = self.entries[self.keys[key].entry as usize];
        self.keys[key].entry = self.add(change.changed(entry));
    }

    /// Adds an entry; its place.
    fn add(&mut self, entry: Entry) -> u32 {
        self.entries.push(entry);
        self.entries.len() as u32 - 1
    }
}

/// What a list says of its words.
struct Change<'c> {
    set: &'c dyn Fn(&mut Entry),
    /// The place of the entry of a word that no list before had: most words of a list share it.
    fresh: Option<u32>,
}

impl Change<'_> {
    fn new(set: &dyn Fn(&mut Entry)) -> Change<'_> {
        Change { set, fresh: None }
    }

    fn changed(&self, mut entry: Entry) -> Entry {
        (self.set)(&mut entry);
        entry
    }
}

/// Slots of a look-up, a power of two. Most words of a text are not there, and should find that out at once: a language
/// fills no more than a third.
const SLOTS: usize = 1 << 14;

#[cfg(test)]
mod tests {
    use super::{Lexicon, SLOTS};
    use crate::lang::LANGUAGES;

    #[test]
    fn look_ups_have_room() {
        for language in LANGUAGES {
            let words = Lexicon::of(language).keys.len();
            assert!(words * 3 <= SLOTS, "{}: {words} words in {SLOTS} slots; double SLOTS", language.code);
        }
    }
}
