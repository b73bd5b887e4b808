//! What the words of short lines mean: months, "by", "updated", roles, offers.

use crate::lang::byline::{BylineWords, EVERYWHERE, OTHER_MONTHS};
use crate::lang::{LANGUAGES, Language};
use crate::letter::{Lower, is_alphanumeric};
use crate::order::Order;
use crate::text::hash::Table;
use std::ops::Range;
use std::sync::LazyLock;

/// A word of a line.
#[derive(Clone, Debug)]
pub struct Word {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// In lower case.
    pub lower: String,
    /// Whether it begins with a small letter.
    pub small: bool,
    /// Words of the longest phrase of each sense that begins with it.
    pub(super) phrases: [u8; SENSES],
    /// Whether a phrase about dates begins with it that only languages know in which the day comes first.
    pub(super) day_first: bool,
}

/// The words of a line with what they mean.
pub fn words(line: &str) -> Vec<Word> {
    let mut words = split(line);
    for at in 0..words.len() {
        (words[at].phrases, words[at].day_first) = phrases(&words, at);
    }
    words
}

/// The words of a line: runs of letters and digits, with the apostrophes inside names.
pub fn split(line: &str) -> Vec<Word> {
    let word = |at: Range<usize>| {
        let text = &line[at.clone()];
        let small = text.starts_with(char::is_lowercase);
        Word { start: at.start, end: at.end, lower: text.lower(), small, phrases: [0; SENSES], day_first: false }
    };
    cut(line).map(word).collect()
}

/// Where the words of a line stand.
fn cut(line: &str) -> impl Iterator<Item = Range<usize>> {
    let mut chars = line.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = chars.find(|&(_, c)| is_alphanumeric(c))?;
        while let Some((i, c)) = chars.next() {
            let mut joins = || matches!(c, '\'' | '’') && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
            if !is_alphanumeric(c) && !joins() {
                return Some(start..i);
            }
        }
        Some(start..line.len())
    })
}

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sense {
    /// The author's name follows.
    By,
    /// The author's name follows, behind a colon.
    Author,
    /// The date of publication follows.
    Published,
    /// The date of a change follows.
    Updated,
    /// "and".
    And,
    /// An agency follows that shared in the work.
    With,
    /// What somebody does; no part of the name.
    Role,
    /// A word of names that are no person's.
    Desk,
    /// Nobody.
    Nobody,
    /// A kind of article, "analysis".
    Genre,
    /// Between a kind of article and the author's name.
    Of,
    /// Whom it was written for follows.
    Beneficiary,
    /// Those who made the pictures follow.
    Picture,
    /// Where the text comes from follows.
    Source,
    /// A job, a service or a thing is offered.
    Offer,
}

/// How many senses there are.
const SENSES: usize = Sense::Offer as usize + 1;

struct Phrase {
    /// In lower case: a range of [`Phrases::words`].
    words: Range<u32>,
    sense: Sense,
    /// Whether every language that has it puts the day first.
    day_first: bool,
    /// The next phrase with the same first word, counted from 1; 0 for none.
    next: u32,
}

fn lists(words: &BylineWords) -> [(Sense, &'static str); 14] {
    [
        (Sense::By, words.by),
        (Sense::Author, words.author),
        (Sense::Published, words.published),
        (Sense::Updated, words.updated),
        (Sense::And, words.and),
        (Sense::With, words.with),
        (Sense::Role, words.role),
        (Sense::Desk, words.desk),
        (Sense::Nobody, words.nobody),
        (Sense::Genre, words.genre),
        (Sense::Of, words.of),
        (Sense::Beneficiary, words.beneficiary),
        (Sense::Picture, words.picture),
        (Sense::Source, words.source),
    ]
}

fn languages() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter().copied()
}

/// Phrases that are put where they are found: every page reads them first.
#[derive(Default)]
struct Phrases {
    all: Vec<Phrase>,
    words: Vec<&'static str>,
    /// The phrase to begin with, by its first word, counted from 1.
    by_first: Table,
}

impl Phrases {
    fn add(&mut self, phrase: &'static str, sense: Sense, day_first: bool) {
        let from = self.words.len();
        self.words.extend(cut(phrase).map(|at| &phrase[at]));
        let Some(&first) = self.words.get(from) else { return };
        let words = from as u32..self.words.len() as u32;
        let known = self.at(first).find(|&at| self.all[at].sense == sense && self.words(at) == &self.words[from..]);
        if let Some(at) = known {
            self.all[at].day_first &= day_first;
            self.words.truncate(from);
            return;
        }
        let head = self.by_first.entry(first, 0);
        self.all.push(Phrase { words, sense, day_first, next: *head });
        *head = self.all.len() as u32;
    }

    /// The phrases with a first word.
    fn at(&self, first: &str) -> impl Iterator<Item = usize> + use<'_> {
        let phrase = |n: u32| (n as usize).checked_sub(1);
        std::iter::successors(phrase(self.by_first.get(first).unwrap_or(0)), move |&at| phrase(self.all[at].next))
    }

    fn words(&self, at: usize) -> &[&'static str] {
        let Range { start, end } = self.all[at].words;
        &self.words[start as usize..end as usize]
    }
}

/// The phrases of every language: a page's language is not known yet.
static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases = Phrases::default();
    let mut add = |list: &'static str, sense: Sense, day_first: bool| {
        list.split('|').for_each(|phrase| phrases.add(phrase, sense, day_first));
    };
    for language in languages() {
        let day_first = !language.figure.month_first;
        lists(&language.byline).into_iter().for_each(|(sense, list)| add(list, sense, day_first));
        add(language.offer, Sense::Offer, day_first);
    }
    lists(&EVERYWHERE).into_iter().for_each(|(sense, list)| add(list, sense, false));
    phrases
});

/// Words of the longest phrase of each sense that begins with a word, and whether one is about dates and says that
/// the day comes first.
fn phrases(words: &[Word], at: usize) -> ([u8; SENSES], bool) {
    let (mut found, mut day_first) = ([0; SENSES], false);
    for i in PHRASES.at(&words[at].lower) {
        let (p, phrase) = (&PHRASES.all[i], PHRASES.words(i));
        let here = words.get(at..at + phrase.len()).unwrap_or_default();
        if !here.is_empty() && here.iter().zip(phrase).all(|(w, p)| w.lower == *p) {
            let longest = &mut found[p.sense as usize];
            *longest = (*longest).max(phrase.len() as u8);
            day_first |= p.day_first && matches!(p.sense, Sense::Published | Sense::Updated);
        }
    }
    (found, day_first)
}

/// Words of the longest phrase with a sense that begins with word `at`; 0 where there is none.
pub fn phrase(words: &[Word], at: usize, sense: Sense) -> usize {
    words.get(at).map_or(0, |w| usize::from(w.phrases[sense as usize]))
}

/// Words of "by" or of "a special report by" that begin with word `at`; 0 where there are none.
pub fn by(words: &[Word], at: usize) -> usize {
    let genre = |from: usize| Some(phrase(words, from, Sense::Genre)).filter(|&n| n > 0);
    let of = |from: usize| Some(phrase(words, from, Sense::Of)).filter(|&n| n > 0);
    let article = usize::from(words.get(at).is_some_and(|w| w.lower.chars().count() <= ARTICLE));
    let named = [0, article].into_iter().find_map(|n| {
        let genre = genre(at + n)?;
        Some(n + genre + of(at + n + genre)?)
    });
    phrase(words, at, Sense::By).max(named.unwrap_or(0))
}

/// Letters of an indefinite article at most ("a", "eine").
const ARTICLE: usize = 4;

/// Whether a phrase with a sense stands anywhere.
pub fn has(words: &[Word], sense: Sense) -> bool {
    (0..words.len()).any(|at| phrase(words, at, sense) > 0)
}

/// Days of the week by their names and short names of three letters and more.
static WEEKDAYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let names = languages().flat_map(|l| l.figure.weekdays.iter().flat_map(|names| names.split_ascii_whitespace()));
    let mut days: Vec<_> = names.filter(|n| n.len() > 2).collect();
    days.order();
    days
});

/// Months by their names and short names in the languages that have tables.
static MONTHS: LazyLock<Vec<(&'static str, u32)>> = LazyLock::new(|| {
    let of = |months: &'static [&'static str; 12]| {
        (1..).zip(months).flat_map(|(n, names)| names.split_ascii_whitespace().map(move |name| (name, n)))
    };
    let mut months: Vec<_> = languages().flat_map(|l| of(&l.figure.months)).collect();
    months.order();
    months
});

/// What the names of months begin with in other languages, sorted, with their numbers.
static BEGINNINGS: LazyLock<Vec<(&str, u32)>> = LazyLock::new(|| {
    let names =
        (1..).zip(OTHER_MONTHS).flat_map(|(month, names)| names.split_ascii_whitespace().map(move |n| (n, month)));
    let mut names: Vec<(&str, u32)> = names.collect();
    names.order();
    names
});

/// The month that a word in lower case names, 1 to 12.
pub fn month(word: &str) -> Option<u32> {
    if let Ok(at) = MONTHS.binary_search_by(|(name, _)| (*name).cmp(word)) {
        return Some(MONTHS[at].1);
    }
    if word.is_ascii() && word.len() < 4 {
        return None;
    }
    let first = word.chars().next()?;
    let from = BEGINNINGS.partition_point(|(name, _)| name.chars().next() < Some(first));
    let same = BEGINNINGS[from..].iter().take_while(|(name, _)| name.starts_with(first));
    same.filter(|(name, _)| word.starts_with(name)).map(|&(_, month)| month).min()
}

/// Whether a word in lower case names a month or a day of the week.
pub fn in_calendar(word: &str) -> bool {
    month(word).is_some() || WEEKDAYS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::PHRASES;
    use crate::letter::Lower;

    #[test]
    fn phrases_stand_in_lower_case() {
        let wrong: Vec<_> = PHRASES.words.iter().filter(|w| w.lower() != **w).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
