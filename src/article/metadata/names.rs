//! The names in a byline, without what stands around them.

use super::fields::plain;
use super::site::same_name;
use super::words::{Sense, Word, by, has, in_calendar, month, phrase, words};
use crate::lang::name::COMPANY;

/// What a byline names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// At least one person.
    Person,
    /// An agency, a newsroom, a company, or what nobody can tell.
    #[default]
    Body,
    /// Nobody: what systems put where they know none.
    Nobody,
}

/// The names of a byline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// As written; empty where there are none.
    pub text: String,
    /// Whom they name.
    pub kind: Kind,
    /// How many names.
    pub count: usize,
    /// Words of the first name.
    pub words: usize,
    /// Whether nothing but names, dates and roles stands there.
    pub alone: bool,
}

/// Words and characters that names have at most.
const LONGEST: (usize, usize) = (24, 200);

/// Digits from which a text is a date or a number and no name.
const DIGITS: usize = 4;

/// The names of some fields, each given by itself, joined by commas.
pub fn joined<'a>(given: impl Iterator<Item = &'a str>) -> Names {
    let mut found: Vec<(String, Kind)> = Vec::new();
    for text in given {
        let (name, kind) = field(text);
        if !name.is_empty() && !found.iter().any(|(n, _)| same_name(n, &name)) {
            found.push((name, kind));
        }
    }
    // Where people are named, nobody misses the placeholder beside them.
    if found.iter().any(|(_, kind)| *kind != Kind::Nobody) {
        found.retain(|(_, kind)| *kind != Kind::Nobody);
    }
    let has = |kind: Kind| found.iter().any(|(_, k)| *k == kind);
    let kind = if has(Kind::Person) {
        Kind::Person
    } else if has(Kind::Nobody) {
        Kind::Nobody
    } else {
        Kind::Body
    };
    let texts: Vec<&str> = found.iter().map(|(n, _)| n.as_str()).collect();
    Names { text: texts.join(", "), kind, count: found.len(), words: 0, alone: false }
}

/// A field of metadata, or what mark-up names as the author.
fn field(text: &str) -> (String, Kind) {
    let text = plain(text);
    let trimmed =
        text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '·' | '•' | '-' | '–' | '\'' | '"'));
    if trimmed.contains("://")
        || trimmed.contains('@') && !trimmed.contains(' ')
        || trimmed.starts_with("www.")
        || is_path(trimmed)
        || is_notice(trimmed)
    {
        return (String::new(), Kind::Body);
    }
    let all = words(trimmed);
    let mut at = by(&all, 0);
    // "De" and "Di" are names too ("De Santis"); the word before a name is in small letters, or no name.
    if at == 1 && all[0].end <= 2 && !all[0].small && all[0].lower != "by" {
        at = 0;
    }
    let label = phrase(&all, 0, Sense::Author);
    if label > at && trimmed[all[label - 1].end..].trim_start().starts_with(':') {
        at = label;
    }
    let name = match all.get(at) {
        Some(word) => &trimmed[word.start..],
        None if at > 0 => "",
        None => trimmed,
    };
    let name = name.split(" | ").next().unwrap_or(name);
    let name = if let Some((before, _)) = name.split_once(" (") {
        if name.ends_with(')') && all.len() > 4 { before } else { name }
    } else {
        name
    };
    let name = without_use(name).trim().trim_end_matches([',', '|']);
    // What other credits name, "Design: ...", is no author.
    if name.contains(": ") {
        return (String::new(), Kind::Body);
    }
    let fits = name.split_whitespace().count() <= LONGEST.0 && name.chars().count() <= LONGEST.1;
    let number = name.bytes().filter(u8::is_ascii_digit).count() >= DIGITS;
    if !fits || number || !name.chars().any(char::is_alphabetic) {
        return (String::new(), Kind::Body);
    }
    (name.to_string(), kind_of(name))
}

/// Whether a text claims rights.
fn is_notice(text: &str) -> bool {
    text.starts_with('©') || words(text).first().is_some_and(|w| w.lower == "copyright")
}

/// Names without the roles behind commas, and without whom they wrote for.
fn without_use(name: &str) -> &str {
    let all = words(name);
    let beneficiary = (2..all.len()).find(|&i| is_beneficiary(&all, i, 2));
    let name = beneficiary.map_or(name, |i| &name[..all[i].start]);
    let Some((first, rest)) = name.split_once(',') else { return name };
    let roles = rest.split(',').all(|part| has(&words(part), Sense::Role));
    if roles && kind_of(first) == Kind::Person { first } else { name }
}

/// Whether a word behind so many of a name says for whom it was written; in capitals it may be a middle name.
fn is_beneficiary(words: &[Word], at: usize, before: usize) -> bool {
    phrase(words, at, Sense::Beneficiary) > 0 && at + 1 < words.len() && (words[at].small || before >= 2)
}

/// Whether a text is an address without its beginning ("facebook.com/vegolosi").
fn is_path(text: &str) -> bool {
    !text.contains(' ') && text.contains('/') && text.contains('.')
}

/// Signs that stand in templates that were not filled in, and in no name.
const TEMPLATE: [char; 9] = ['{', '}', '<', '>', '$', '%', '#', '[', ']'];

/// Whom a name names.
fn kind_of(name: &str) -> Kind {
    let all = words(name);
    // A label without what it is for names nobody either.
    let nothing = [Sense::Nobody, Sense::Source, Sense::Picture];
    let nobody = !all.is_empty() && nothing.iter().any(|&s| phrase(&all, 0, s) == all.len());
    if nobody || name.contains(TEMPLATE) {
        return Kind::Nobody;
    }
    let company = |w: &Word| COMPANY.split_whitespace().any(|c| c == w.lower);
    let body = has(&all, Sense::Desk)
        || all.iter().any(company)
        || name.contains('.') && !name.contains(". ") && !name.ends_with('.');
    let written = all.first().is_some_and(|w| !w.small);
    // All of "A. Fern, Reuters" is no body.
    let first = name.split(',').next().unwrap_or(name);
    let part = first.len() < name.len() && kind_of(first) == Kind::Person;
    if written && (!body || part) { Kind::Person } else { Kind::Body }
}

/// Small words of names.
const SMALL: [&str; 24] = [
    "de", "del", "della", "delle", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "van", "der", "den", "ten",
    "ter", "von", "zu", "zum", "af", "al", "bin",
];

/// Reads the names that a text begins with: to the first word or sign that is no part of them. `links` are stretches
/// of it that lead elsewhere: a name ends where one begins or ends.
pub fn read(text: &str, links: &[(usize, usize)]) -> Names {
    let start = text.len()
        - text
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '·' | '•' | '-' | '–' | '—' | ':'))
            .len();
    let all = parted(words(text), text, links);
    let from = all.iter().position(|w| w.start >= start).unwrap_or(all.len());
    // "Source: AFP".
    let label = phrase(&all, from, Sense::Source);
    let from = if label > 0 && is_label(text, &all[from + label - 1]) { from + label } else { from };
    if from < all.len() && phrase(&all, from, Sense::Picture) > 0 && is_label(text, &all[from]) {
        return Names::default();
    }
    let mut reader = Reader { text, words: &all, links, ends: Vec::new(), at: from, listed: false };
    reader.run();
    let (count, end) = (reader.ends.len(), reader.ends.last().copied().unwrap_or(from));
    if count == 0 {
        return Names::default();
    }
    let first = reader.ends[0] - from;
    let stop = all[end - 1].end;
    // Initials and titles end with a stop of their own.
    let stop = if text[stop..].starts_with('.') && all[end - 1].lower.chars().count() <= 2 { stop + 1 } else { stop };
    let (suffix, after) = agency(text, stop);
    let name = text[all[from].start..suffix].split_whitespace().collect::<Vec<_>>().join(" ");
    let rest: Vec<Word> = all.iter().filter(|w| w.start >= after.max(suffix)).cloned().collect();
    let plain_word =
        |(i, w): (usize, &Word)| w.small && w.lower.chars().count() > 3 && !in_calendar(&w.lower) && !known(&rest, i);
    let alone = rest.iter().enumerate().filter(|&p| plain_word(p)).count() == 0;
    let kind = kind_of(&name);
    Names { text: name, kind, count, words: first, alone }
}

/// Whether a colon follows a word.
fn is_label(text: &str, word: &Word) -> bool {
    text[word.end..].trim_start().starts_with(':')
}

/// Words, each cut where a link begins or ends inside it.
fn parted(words: Vec<Word>, text: &str, links: &[(usize, usize)]) -> Vec<Word> {
    let cut = |word: Word| {
        let inside = links.iter().flat_map(|&(start, end)| [start, end]).find(|&e| word.start < e && e < word.end);
        let Some(edge) = inside.filter(|&e| text.is_char_boundary(e)) else { return vec![word] };
        let part = |start: usize, end: usize| {
            super::words::words(&text[start..end]).into_iter().map(move |w| Word {
                start: w.start + start,
                end: w.end + start,
                ..w
            })
        };
        part(word.start, edge).chain(part(edge, word.end)).collect()
    };
    words.into_iter().flat_map(cut).collect()
}

/// Whether a word belongs into lines with an author and a date.
fn known(words: &[Word], at: usize) -> bool {
    [Sense::Published, Sense::Updated, Sense::Role, Sense::By].iter().any(|&s| phrase(words, at, s) > 0)
}

/// The end of "(avec AFP)" behind a name: the agency's share belongs to the byline.
fn agency(text: &str, end: usize) -> (usize, usize) {
    let rest = text[end..].trim_start();
    let Some(inside) = rest.strip_prefix('(') else { return (end, end) };
    let Some(length) = inside.find(')') else { return (end, end) };
    let with = phrase(&words(&inside[..length]), 0, Sense::With) > 0;
    let close = text.len() - inside.len() + length + 1;
    if with { (close, close) } else { (end, end) }
}

struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
    links: &'a [(usize, usize)],
    /// For each name the word after its last.
    ends: Vec<usize>,
    at: usize,
    /// Whether "and" stood before the name.
    listed: bool,
}

/// What stands between two words.
enum Between {
    /// Nothing that parts names.
    Nothing,
    /// A comma, a semicolon or a slash: another name may follow.
    List,
    /// The end of the names.
    End,
}

/// Names of one byline at most, and words of one name.
const NAMES: usize = 12;
const NAME: usize = 6;

/// Letters of an agency's short name at most.
const AGENCY: usize = 4;

impl Reader<'_> {
    fn run(&mut self) {
        while self.ends.len() < NAMES {
            let from = self.at;
            self.read_name();
            if self.at == from {
                break;
            }
            // Behind a comma stands a place or a role rather than a name of one word.
            if !self.ends.is_empty() && !self.listed && !self.is_person(from) {
                break;
            }
            self.ends.push(self.at);
            if !self.goes_on() {
                break;
            }
        }
    }

    /// Reads the words of one name.
    fn read_name(&mut self) {
        let from = self.at;
        while let Some(word) = self.words.get(self.at) {
            let first = self.at == from;
            if !first && !matches!(self.between(self.at), Between::Nothing) || self.at - from >= NAME {
                break;
            }
            let number = word.lower.bytes().any(|b| b.is_ascii_digit());
            // "April Smith" is a name; "Montag an" and "April 3" are none.
            let named = self
                .words
                .get(self.at + 1)
                .is_some_and(|w| !w.small && !w.lower.starts_with(|c: char| c.is_ascii_digit()));
            // ... and so is "Tom May", where no day follows.
            let last = month(&word.lower).is_some() && self.at == from + 1 && !self.number_follows();
            let calendar = in_calendar(&word.lower) && !(first && named) && !last;
            let role = !first && phrase(self.words, self.at, Sense::Role) > 0;
            let said = [Sense::Published, Sense::Updated].iter().any(|&s| phrase(self.words, self.at, s) > 0);
            let and = phrase(self.words, self.at, Sense::And) > 0 && word.lower.chars().count() > 1;
            let pictures = !first && phrase(self.words, self.at, Sense::Picture) > 0;
            let label = !first && phrase(self.words, self.at, Sense::Source) > 0 && is_label(self.text, word);
            // Agencies write themselves so ("dpa").
            let agency = first && phrase(self.words, self.at, Sense::Desk) > 0 && word.lower.len() <= AGENCY;
            if pictures || label || !first && is_beneficiary(self.words, self.at, self.at - from) {
                break;
            }
            if number
                || calendar
                || role
                || said
                || and
                || word.small && !SMALL.contains(&word.lower.as_str()) && !agency
            {
                break;
            }
            self.at += 1;
        }
        // Small words belong to the name behind them.
        while self.at > from
            && self.words[self.at - 1].small
            && self.words[self.at - 1].lower.chars().all(char::is_lowercase)
            && phrase(self.words, self.at - 1, Sense::Desk) == 0
        {
            self.at -= 1;
        }
    }

    /// Whether a number is the next word.
    fn number_follows(&self) -> bool {
        self.words.get(self.at + 1).is_some_and(|w| w.lower.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// Whether the name that begins with a word is a person's: two words and no body's.
    fn is_person(&self, from: usize) -> bool {
        let name = &self.words[from..self.at];
        let text = &self.text[name[0].start..name[name.len() - 1].end];
        let capitals = |w: &Word| self.text[w.start..w.end].chars().all(|c| !c.is_lowercase()) && w.end - w.start > 1;
        let shouted = self.words.iter().take(self.ends[0]).any(capitals);
        let body = name.iter().any(capitals) && !shouted;
        name.len() >= 2 && kind_of(text) == Kind::Person && !body
    }

    /// Goes on to the next name; `false` where none follows.
    fn goes_on(&mut self) -> bool {
        let Some(word) = self.words.get(self.at) else { return false };
        let and = phrase(self.words, self.at, Sense::And);
        if matches!(self.between(self.at), Between::End) {
            return false;
        }
        if and > 0 && word.small {
            let next = self.words.get(self.at + and).is_some_and(|w| !w.small);
            if next && matches!(self.between(self.at + and), Between::Nothing) {
                self.at += and;
                self.listed = true;
                return true;
            }
            return false;
        }
        self.listed = false;
        let gap = &self.text[self.words[self.at - 1].end..word.start];
        matches!(self.between(self.at), Between::List) || gap.contains('&')
    }

    /// What stands between a word and the one before.
    fn between(&self, at: usize) -> Between {
        let Some(before) = at.checked_sub(1) else { return Between::Nothing };
        let (from, to) = (self.words[before].end, self.words[at].start);
        let gap = &self.text[from..to];
        let edge = self
            .links
            .iter()
            .any(|&(start, end)| (from..=to).contains(&start) && start > 0 || (from..=to).contains(&end));
        let comma = gap.contains([',', ';', '/', '&']);
        let initial = gap.trim() == "." && from - self.words[before].start <= 4
            || gap.trim_matches(['-', '.']).is_empty() && !gap.is_empty();
        if gap.contains(['|', '•', '·', '(', ')', '@', '\n', '–', '—', ':', '>', '›', '"', '“', '!', '?'])
            || gap.contains(" - ")
        {
            return Between::End;
        }
        if comma {
            return Between::List;
        }
        if edge && !initial {
            return Between::End;
        }
        if gap.contains('.') && !initial { Between::End } else { Between::Nothing }
    }
}
