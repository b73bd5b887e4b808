//! The article's title: what the metadata say, held against what the page shows.

use super::linked::Thing;
use super::metadata::{first_meta, host};
use crate::lower::Lower;
use crate::order::Order;
use crate::snapshot::Snapshot;

/// `<meta>` names of the title.
const TITLE: [&str; 7] =
    ["og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "citation_title", "parsely-title"];

/// Bytes that a title has at most.
const LONGEST: usize = 400;

/// Agreement (Dice, of words) from which a heading of the page is the title that the metadata give.
const SAME: f32 = 0.6;

/// Finds the title; `site` is taken off its ends.
pub fn find(snapshot: &Snapshot, article: Option<&Thing>, site: &str) -> String {
    let linked = article.map(|t| t.title.as_str()).into_iter();
    let metas = TITLE.iter().filter_map(|n| first_meta(snapshot, &[n]));
    let given: Vec<String> = linked
        .chain(metas)
        .chain([snapshot.title.as_str()])
        .map(|t| without_site(&plain(t), site, host(&snapshot.url)))
        .filter(|t| !t.is_empty() && !same_name(t, site))
        .collect();
    let headings: Vec<(&str, bool)> = headings(snapshot).map(|(_, text, top)| (text, top)).collect();
    let mut best: Option<(f32, &str)> = None;
    for title in &given {
        let title_words = words(title);
        for &(heading, top) in &headings {
            let fuller = if top && begins(heading, title) { SAME } else { 0.0 };
            let score = dice(&title_words, &words(heading)).max(fuller) + if top { 0.1 } else { 0.0 };
            if score >= SAME && best.is_none_or(|(b, _)| score > b) {
                best = Some((score, heading));
            }
        }
    }
    let only_top = || {
        let mut tops = headings.iter().filter(|h| h.1);
        tops.next().filter(|_| tops.next().is_none()).map(|h| h.0)
    };
    match (best, given.first().cloned()) {
        (Some((_, heading)), _) => without_kicker(&heading.replace('\n', " "), &given),
        (None, Some(given)) => given,
        (None, None) => only_top().unwrap_or("").replace('\n', " "),
    }
}

/// Whether a heading begins with all of a title, at the end of a word.
fn begins(heading: &str, title: &str) -> bool {
    heading.strip_prefix(title).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// A heading without the label in front of the title ("Culture: ...") that the metadata leave out.
fn without_kicker(heading: &str, given: &[String]) -> String {
    let shorter = given.iter().find(|g| g.len() < heading.len() && g.contains(' ') && heading.ends_with(g.as_str()));
    shorter.map_or(heading, |g| g.as_str()).to_string()
}

/// Index of the block that shows the title.
pub fn block_of(snapshot: &Snapshot, title: &str) -> Option<usize> {
    headings(snapshot)
        .find(|(_, text, _)| !title.is_empty() && text.replace('\n', " ").ends_with(title))
        .map(|(i, ..)| i)
}

/// The headings that the page shows: block, text, whether it is of the first rank.
fn headings(snapshot: &Snapshot) -> impl Iterator<Item = (usize, &str, bool)> {
    snapshot.blocks.iter().enumerate().filter_map(|(i, b)| {
        let node = snapshot.nodes.get(b.node as usize)?;
        let parent = snapshot.nodes.get(node.parent as usize)?;
        let rank = |tag: &str| matches!(tag, "h1" | "h2" | "h3");
        let tag = if rank(&parent.tag) { &parent.tag } else { &node.tag };
        let marked = node.item.contains("headline") || node.item == "name";
        ((rank(tag) || marked) && b.text.len() <= LONGEST).then_some((i, b.text.as_str(), tag == "h1" || marked))
    })
}

/// A text of the metadata without mark-up, character references and doubled white space.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = rest.starts_with('<').then(|| rest.find('>')).flatten();
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        if let Some(end) = tag.filter(|_| is_tag) {
            rest = &rest[end + 1..];
        } else if let Some((c, length)) = reference(rest) {
            out.push_str(&c);
            rest = &rest[length..];
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Character references that metadata hold although nobody decodes them there.
const REFERENCES: [(&str, &str); 14] = [
    ("amp", "&"),
    ("quot", "\""),
    ("apos", "'"),
    ("lt", "<"),
    ("gt", ">"),
    ("nbsp", " "),
    ("rsquo", "’"),
    ("lsquo", "‘"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("ndash", "–"),
    ("mdash", "—"),
];

fn reference(text: &str) -> Option<(String, usize)> {
    let end = text.bytes().take(10).position(|b| b == b';')?;
    let name = text.get(1..end)?;
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return Some((char::from_u32(code)?.to_string(), end + 1));
    }
    REFERENCES.iter().find(|(n, _)| *n == name).map(|(_, c)| ((*c).to_string(), end + 1))
}

/// Marks between a title and the site's name.
const SEPARATORS: [&str; 9] = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " :: ", " / "];

/// Takes the site's name off the end or the beginning of a title.
fn without_site(title: &str, site: &str, host: &str) -> String {
    let label = host.split('.').rev().nth(1).unwrap_or(host);
    let is_site = |part: &str| same_name(part, site) || same_name(part, host) || same_name(part, label);
    let mut title = title.trim();
    loop {
        let last = SEPARATORS.iter().filter_map(|s| title.rfind(s).map(|i| (i, i + s.len()))).max();
        let first = SEPARATORS.iter().filter_map(|s| title.find(s).map(|i| (i, i + s.len()))).min();
        match (last, first) {
            (Some((i, j)), _) if is_site(&title[j..]) => title = title[..i].trim(),
            (_, Some((i, j))) if is_site(&title[..i]) => title = title[j..].trim(),
            _ => return title.to_string(),
        }
    }
}

/// Whether two names are the same but for case, spaces and punctuation.
pub fn same_name(a: &str, b: &str) -> bool {
    let letters = |s: &str| s.lower().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (a, b) = (letters(a), letters(b));
    !a.is_empty() && a == b
}

fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> =
        text.lower().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(String::from).collect();
    words.order();
    words.dedup();
    words
}

/// Dice's coefficient of two sorted sets of words.
fn dice(a: &[String], b: &[String]) -> f32 {
    let shared = a.iter().filter(|w| b.binary_search(w).is_ok()).count();
    if shared == 0 { 0.0 } else { 2.0 * shared as f32 / (a.len() + b.len()) as f32 }
}
