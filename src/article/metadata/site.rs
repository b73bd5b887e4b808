//! The site's name, and a title without it.

use crate::letter::Lower;

/// What the site is called: its name as the page gives it, and its host.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    /// Name as the page gives it; empty where it gives none.
    pub name: String,
    /// Host of the page's address without "www."; empty where there is none.
    pub host: String,
}

/// Host of an address without "www."; empty where there is none.
pub fn host(url: &str) -> &str {
    let after = url.split_once("://").map_or("", |(_, rest)| rest);
    let host = after.split(['/', '?', '#', ':']).next().unwrap_or("");
    host.strip_prefix("www.").unwrap_or(host)
}

/// Letters that a host's label has at least to be a site's name: shorter ones are endings ("co", "com") and prefixes.
const LABEL: usize = 4;

/// How many times a name's length it has in spaced letters or other marks at most, and bytes of an article.
const LONGER: usize = 2;
const ARTICLE: usize = 4;

/// Articles that a name has and an address leaves out.
const ARTICLES: [&str; 16] =
    ["the", "le", "la", "les", "l", "el", "los", "las", "il", "lo", "o", "a", "der", "die", "das", "de"];

impl Site {
    /// Whether a text is the site's name, or its address.
    pub fn is(&self, text: &str) -> bool {
        // Nearly every line is longer than any name.
        if text.len() > LONGER * self.name.len().max(self.host.len()) + ARTICLE {
            return false;
        }
        let given = letters(text);
        if given.is_empty() {
            return false;
        }
        let bare = without_article(text).map(letters);
        let is = |name: &str| {
            let name = letters(name);
            !name.is_empty() && (name == given || bare.as_ref().is_some_and(|b| *b == name))
        };
        let named = is(&self.name) || without_article(&self.name).is_some_and(is);
        named || is(&self.host) || self.host.split('.').rev().skip(1).any(|label| label.len() >= LABEL && is(label))
    }

    /// Whether the site's name stands in a text beside other words.
    pub fn is_part_of(&self, text: &str) -> bool {
        let name =
            letters(self.name.rsplit_once('.').filter(|_| is_address(&self.name)).map_or(&self.name, |(n, _)| n));
        name.len() >= LABEL && letters(text).contains(&name)
    }

    /// An author's name without the site's behind it ("Ada Fern, Ferrow Post").
    pub fn without_house<'a>(&self, author: &'a str) -> &'a str {
        let cut = |mark: &&str| author.rsplit_once(*mark).filter(|(name, house)| name.contains(' ') && self.is(house));
        HOUSE.iter().find_map(cut).map_or(author, |(name, _)| name.trim_end())
    }
}

/// Marks between an author's name and the site's.
const HOUSE: [&str; 8] = [", ", " | ", " - ", " – ", " — ", " / ", "/", ". "];

/// A name without the article in front.
fn without_article(name: &str) -> Option<&str> {
    let (first, rest) = name.trim().split_once([' ', '\'', '’'])?;
    ARTICLES.contains(&first.lower().as_str()).then_some(rest)
}

/// Letters and digits of a name in lower case.
fn letters(name: &str) -> String {
    name.lower().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether two names are the same but for case, spaces and punctuation.
pub fn same_name(a: &str, b: &str) -> bool {
    let (a, b) = (letters(a), letters(b));
    !a.is_empty() && a == b
}

/// Marks between a title and the site's name.
const SEPARATORS: [&str; 10] = ["|", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " / ", " // "];

/// The marks that may part a title; the end of a quotation parts nothing.
fn separators(title: &str) -> impl Iterator<Item = &'static &'static str> + use<> {
    let quotes = title.contains('«');
    SEPARATORS.iter().filter(move |s| !quotes || !s.contains('»'))
}

/// Where the last separator of a title begins and ends.
fn last_separator(title: &str) -> Option<(usize, usize)> {
    separators(title).filter_map(|s| title.rfind(s).map(|i| (i, i + s.len()))).max()
}

/// Where the first separator of a title begins and ends.
fn first_separator(title: &str) -> Option<(usize, usize)> {
    separators(title).filter_map(|s| title.find(s).map(|i| (i, i + s.len()))).min()
}

/// Words that a part of a title has at most to be a section's name.
const SECTION: usize = 3;

/// Takes the site's name off the end or the beginning of a title, and then the section's before it.
pub fn without_site(title: &str, site: &Site) -> String {
    let mut title = title.trim().trim_end_matches(|c: char| matches!(c, '|' | '-' | '–') || c.is_whitespace());
    let mut taken = false;
    loop {
        let (last, first) = (last_separator(title), first_separator(title));
        match (last, first) {
            (Some((i, j)), _) if site.is(title[j..].trim()) || is_address(&title[j..]) => title = title[..i].trim(),
            (_, Some((i, j))) if site.is(title[..i].trim()) => title = title[j..].trim(),
            (Some((i, j)), _) if taken && is_section(&title[..i], &title[i..j], &title[j..]) => {
                title = title[..i].trim();
            }
            _ => return title.to_string(),
        }
        taken = true;
    }
}

/// Whether the end of a title is a section's name.
fn is_section(title: &str, mark: &str, end: &str) -> bool {
    let words = |t: &str| t.split_whitespace().count();
    mark.contains(['|', '»', '•', ':', '/']) && words(end) <= SECTION && words(title) > words(end) + SECTION
}

/// Letters of a host's ending at most.
const ENDING: usize = 4;

/// Whether a part of a title is a host's name ("ELTIEMPO.COM").
fn is_address(part: &str) -> bool {
    let ending = part.rsplit_once('.').map_or("", |(name, ending)| if name.is_empty() { "" } else { ending });
    (2..=ENDING).contains(&ending.len())
        && ending.bytes().all(|b| b.is_ascii_alphabetic())
        && !part.contains(char::is_whitespace)
}

/// Parts of a title that are looked at.
const PARTS: usize = 5;

/// The stretches of a title that may be it: all of it, without parts at its end, at its beginning, at both.
pub fn variants(title: &str) -> Vec<&str> {
    let mut cuts = Vec::new();
    let mut at = 0;
    while let Some((i, j)) = first_separator(&title[at..]).filter(|_| cuts.len() + 1 < PARTS) {
        cuts.push((at + i, at + j));
        at += j;
    }
    let starts = || std::iter::once(0).chain(cuts.iter().map(|c| c.1));
    let ends = || std::iter::once(title.len()).chain(cuts.iter().rev().map(|c| c.0));
    starts()
        .flat_map(|from| ends().filter_map(move |to| title.get(from..to)))
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .collect()
}
