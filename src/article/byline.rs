//! Who wrote it, as the page says.

use super::headline::{block_of, plain, same_name};
use super::linked::Thing;
use super::metadata::first_meta;
use crate::lower::Lower;
use crate::snapshot::{MarkKind, Snapshot};

/// `<meta>` names of the author.
const AUTHOR: [&str; 11] = [
    "author",
    "article:author",
    "og:article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "article:author_name",
    "creator",
];

/// Words before a name in a byline, in the seven languages.
const BY: [&str; 22] = [
    "by",
    "par",
    "von",
    "por",
    "di",
    "door",
    "da",
    "de",
    "written by",
    "posted by",
    "author:",
    "auteur :",
    "auteur:",
    "autor:",
    "propos recueillis par",
    "publié par",
    "publicado por",
    "écrit par",
    "escrito por",
    "scritto da",
    "geschrieben von",
    "geschreven door",
];

/// Words and characters that a byline has at most.
const LONGEST: (usize, usize) = (14, 120);

/// Digits from which a text is a date and no name.
const DATE: usize = 4;

/// Blocks before and after the title in which a byline may stand.
const AROUND_TITLE: (usize, usize) = (3, 10);

/// Finds the byline; names are joined by commas.
pub fn find(snapshot: &Snapshot, article: Option<&Thing>, site: &str, title: &str) -> String {
    let linked = article.map(|t| join(t.authors.iter().map(String::as_str))).unwrap_or_default();
    let meta =
        || join(AUTHOR.iter().find_map(|n| first_meta(snapshot, &[n]).filter(|a| !name(a).is_empty())).into_iter());
    let shown = || on_page(snapshot, title);
    // A person whom the page shows is worth more than the site's own name.
    let is_person = |n: &String| !n.is_empty() && !same_name(n, site) && !same_name(n, "admin");
    let given = if linked.is_empty() { meta() } else { linked };
    if is_person(&given) { given } else { Some(shown()).filter(|s| !s.is_empty()).unwrap_or(given) }
}

fn join<'a>(authors: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<String> = Vec::new();
    for author in authors {
        let name = name(author);
        if !name.is_empty() && !names.iter().any(|n| same_name(n, &name)) {
            names.push(name);
        }
    }
    names.join(", ")
}

/// A name without what stands around it; empty where it is none.
fn name(text: &str) -> String {
    let text = plain(text);
    let mut name = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '·' | '•' | '-' | '–'));
    if name.contains("://") || name.contains('@') && !name.contains(' ') {
        return String::new();
    }
    for by in BY {
        let head = name.get(..by.len()).filter(|h| h.eq_ignore_ascii_case(by));
        if head.is_some() && name[by.len()..].starts_with([' ', ':', '\u{a0}']) {
            // "de" and "da" are names too ("De Gaulle"); the word before a name is in small letters or alone in front.
            if !matches!(by, "de" | "da" | "di") || name.starts_with(char::is_lowercase) {
                name = name[by.len()..].trim_start_matches([' ', ':', '\u{a0}']);
            }
        }
    }
    let fits = name.split_whitespace().count() <= LONGEST.0 && name.chars().count() <= LONGEST.1;
    let is_date = name.bytes().filter(u8::is_ascii_digit).count() >= DATE;
    if fits && !is_date && name.chars().any(char::is_alphabetic) { name.to_string() } else { String::new() }
}

/// Small words of names, and between two of them.
const SMALL: [&str; 22] = [
    "et", "and", "und", "y", "e", "en", "&", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "van",
    "der", "den", "von", "zu",
];

/// Whether a text is names and nothing else, by its capitals.
fn is_names(text: &str) -> bool {
    let words = || text.split_whitespace();
    (1..=NAMES).contains(&words().count())
        && words().all(|w| w.starts_with(char::is_uppercase) || SMALL.contains(&w))
        && words().next().is_some_and(|w| w.starts_with(char::is_uppercase))
}

/// Words that two names have at most.
const NAMES: usize = 9;

/// The byline that stands near the title.
fn on_page(snapshot: &Snapshot, title: &str) -> String {
    let at = block_of(snapshot, title).unwrap_or(0);
    let near = at.saturating_sub(AROUND_TITLE.0)..at + AROUND_TITLE.1;
    let blocks = || snapshot.blocks.iter().enumerate().take(near.end).skip(near.start).map(|(_, b)| b);
    let marked = join(blocks().flat_map(|b| {
        let authors = b.marks.iter().filter(|m| m.kind == MarkKind::Author);
        authors.filter_map(|m| b.text.get(m.start as usize..m.end as usize))
    }));
    if !marked.is_empty() {
        return marked;
    }
    let classed = |n: u32| {
        snapshot.nodes.get(n as usize).is_some_and(|n| {
            let class = n.class.lower();
            n.item.split_whitespace().any(|i| i == "author") || ["byline", "author"].iter().any(|w| class.contains(w))
        })
    };
    let shown = blocks().find(|b| (classed(b.inner) || classed(b.node)) && !name(&b.text).is_empty());
    if let Some(block) = shown {
        return name(block.text.split(['\n', '|', '•', '·']).next().unwrap_or(""));
    }
    // "Par Jeanne Martin": the whole line is the byline.
    let said = blocks().find_map(|b| {
        let cut = BY.iter().find(|by| {
            let (head, rest) = (b.text.get(..by.len()), b.text.get(by.len()..));
            // A sentence that begins with "De" or "Di" does so with a capital.
            let is = |h: &str| if by.len() < 3 && **by != "by" { h == **by } else { h.eq_ignore_ascii_case(by) };
            head.is_some_and(is) && rest.is_some_and(|r| r.starts_with([' ', '\u{a0}']))
        })?;
        let rest = b.text[cut.len()..].split(['\n', '|', '•', '·', ',']).next()?;
        is_names(rest).then(|| name(rest))
    });
    said.unwrap_or_default()
}
