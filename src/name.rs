//! People and organisations on the page: full names, roles, how often they are mentioned.

use crate::quote::page::Page;
use crate::quote::people::Entry;
use crate::report::NameKind;
use crate::span::Span;

/// Someone or something named on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
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
    let mut groups: Vec<(usize, Vec<Span>)> = Vec::new();
    let mut slot: Vec<Option<usize>> = vec![None; entries.len()];
    for entry in entries {
        let span = Span::new(entry.block, entry.bytes.start, entry.bytes.end);
        match slot[entry.same] {
            Some(g) => groups[g].1.push(span),
            None => {
                slot[entry.same] = Some(groups.len());
                groups.push((entry.same, vec![span]));
            }
        }
    }
    let mut names: Vec<Name> = groups
        .into_iter()
        .filter(|(i, mentions)| sure(page, &entries[*i], mentions.len()))
        .map(|(i, mentions)| {
            let entry = &entries[i];
            let text = page.parts[entry.block].text;
            Name {
                name: text[entry.bytes.clone()].to_string(),
                role: entry.role.clone(),
                kind: kind(page, entry),
                mentions,
            }
        })
        .collect();
    names.sort_by_key(|n| (std::cmp::Reverse(n.mentions.len()), n.mentions.first().copied()));
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

/// Whether a run of capital words is a name: it is known for one, or stands there more than once, or where
/// no sentence begins.
fn sure(page: &Page, entry: &Entry, mentions: usize) -> bool {
    let token = &page.parts[entry.block].tokens[entry.token];
    let word = &page.parts[entry.block].text[entry.bytes.clone()];
    let lettered = word.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    let inner = !token.first && !token.quoted;
    lettered
        && (entry.person.is_some()
            || entry.words.len() >= 2 && inner
            || mentions >= 2
            || inner && !page.language.quote.noun_capitals)
}
