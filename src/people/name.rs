//! People and organisations on the page: full names, roles, how often they are mentioned.

use super::PersonId;
use super::directory::Entry;
use super::lexicon::{OF, STOP};
use super::page::Page;
use crate::lang::name::COMMON_ACRONYMS;
use crate::letter::Lower;
use crate::order::Order;
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum NameKind {
    Person,
    Organisation,
    Unknown,
}

/// Someone or something named on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// Who it is.
    pub id: PersonId,
    /// Fullest form on the page.
    pub name: String,
    /// Role as the page gives it; empty where it gives none.
    pub role: String,
    /// Person, organisation or unknown.
    pub kind: NameKind,
    /// Every mention, short forms too, in page order; the first is the fullest form's first.
    pub mentions: Vec<Span>,
}

/// Names shown at most: beyond them an article is a list.
const SHOWN: usize = 40;

/// The names of a page, the most mentioned first, then in page order.
pub fn find(page: &Page) -> Vec<Name> {
    let entries = &page.people.entries;
    // Places of each name, in page order, in the order of their first.
    let mut groups: Vec<(usize, Vec<&Entry>)> = Vec::new();
    let mut slot: Vec<Option<usize>> = vec![None; entries.len()];
    for entry in entries {
        let group = *slot[entry.same].get_or_insert_with(|| {
            groups.push((entry.same, Vec::new()));
            groups.len() - 1
        });
        groups[group].1.push(entry);
    }
    let shown = groups.into_iter().filter(|(i, places)| sure(page, &entries[*i], places));
    let mut names: Vec<Name> = shown
        .map(|(i, places)| {
            let entry = &entries[i];
            Name {
                id: PersonId(i as u32),
                name: page.parts[entry.block].text[entry.bytes.clone()].to_string(),
                role: entry.role.clone(),
                kind: kind(page, entry),
                mentions: places.iter().map(|e| Span::new(e.block, e.bytes.start, e.bytes.end)).collect(),
            }
        })
        .collect();
    names.order_by_key(|n| (std::cmp::Reverse(n.mentions.len()), n.mentions.first().copied()));
    names.truncate(SHOWN);
    names
}

/// Person where a first name, a title or an office shows it; organisation where a legal form, a body's noun or an
/// acronym does.
fn kind(page: &Page, entry: &Entry) -> NameKind {
    let word = &page.parts[entry.block].text[entry.bytes.clone()];
    let acronym = word.len() <= 6 && word.chars().filter(|c| c.is_uppercase()).count() >= 2 && !word.contains(' ');
    match entry.person {
        Some(true) => NameKind::Person,
        Some(false) => NameKind::Organisation,
        None if acronym => NameKind::Organisation,
        None => NameKind::Unknown,
    }
}

/// Bytes of the longest acronym that names no one.
const ACRONYM: usize = 6;

/// Whether a run of capital words is a name worth showing: it is known for a person or body, or it stands on the
/// page more than once and not only where a sentence begins or a place would stand ("in Dundee").
fn sure(page: &Page, entry: &Entry, places: &[&Entry]) -> bool {
    let word = &page.parts[entry.block].text[entry.bytes.clone()];
    let lettered = word.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    let common = |low: &str| COMMON_ACRONYMS.split_whitespace().any(|a| a == low);
    if !lettered || word.len() <= ACRONYM && common(&word.lowered()) {
        return false;
    }
    // "OpenAI": a capital inside a word is a maker's spelling.
    let spelt = word.chars().skip(1).any(char::is_uppercase)
        && word.chars().all(char::is_alphabetic)
        && word.chars().any(char::is_lowercase);
    if entry.person.is_some() || spelt {
        return true;
    }
    // A sentence, or what stands for one behind a colon.
    let begins = |block: usize, token: usize| {
        let tokens = &page.parts[block].tokens;
        tokens[token].first || token > 0 && tokens[token - 1].mark == ':'
    };
    let placed = |block: usize, token: usize| {
        let before = token.checked_sub(1).map(|i| &page.parts[block].tokens[i]);
        before.is_some_and(|b| b.is(STOP | OF))
    };
    places.len() >= 2
        && places.iter().any(|e| !begins(e.block, e.token))
        && places.iter().any(|e| !placed(e.block, e.token) && !page.parts[e.block].tokens[e.token].quoted)
}
