//! What the page says about itself, from the most to the least trustworthy place:
//! linked data, Open Graph, other `<meta>`, microdata and `<time>`, the page's own text.

use super::date::{in_digits, iso};
use super::linked::{self, Sort, Thing};
use super::{Facts, byline, headline};
use crate::json::Json;
use crate::lower::Lower;
use crate::snapshot::Snapshot;

/// The facts, and the evidence that the gate weighs too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// What a reader may see.
    pub facts: Facts,
    /// The things that the page describes as linked data.
    pub things: Vec<Thing>,
    /// Index into `things` of the article that the page is.
    pub article: Option<usize>,
    /// `og:type` in lower case.
    pub kind: String,
}

/// `<meta>` names of the publication date.
const PUBLISHED: [&str; 22] = [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "og:pubdate",
    "article:published",
    "datepublished",
    "published_time",
    "publish-date",
    "publication_date",
    "publishdate",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "date",
];

/// `<meta>` names of the date of the last change.
const MODIFIED: [&str; 8] = [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "revised",
];

/// `<meta>` names of the description.
const DESCRIPTION: [&str; 5] =
    ["og:description", "description", "twitter:description", "dc.description", "dcterms.abstract"];

/// `<meta>` names of the language.
const LANGUAGE: [&str; 5] = ["content-language", "language", "dc.language", "dcterms.language", "og:locale"];

/// Reads the metadata of a page; `linked` are its linked data.
pub fn read(snapshot: &Snapshot, linked: &[Json]) -> Metadata {
    let things = linked::read(linked);
    let article = article_of(&things, snapshot);
    let thing = article.map(|i| &things[i]);
    let site = site(snapshot, &things, thing);
    let title = headline::find(snapshot, thing, &site);
    let facts = Facts {
        byline: byline::find(snapshot, thing, &site, &title),
        published: published(snapshot, thing, &title),
        modified: modified(snapshot, thing),
        declared: declared(snapshot, thing),
        description: description(snapshot, thing),
        url: address(snapshot),
        title,
        site,
    };
    let kind = first_meta(snapshot, &["og:type"]).unwrap_or_default().lower();
    Metadata { facts, things, article, kind }
}

/// The first non-empty `<meta>` of these names, in the order of the names.
pub(super) fn first_meta<'a>(snapshot: &'a Snapshot, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| {
        let found = snapshot.meta.iter().filter(|m| m.name == *name).map(|m| m.content.trim());
        found.into_iter().find(|c| !c.is_empty())
    })
}

/// The article among the things: the one whose address or title is the page's, else the only or first at the top.
fn article_of(things: &[Thing], snapshot: &Snapshot) -> Option<usize> {
    let articles = || things.iter().enumerate().filter(|(_, t)| t.sort() == Sort::Article);
    let own = |t: &&(usize, &Thing)| !t.1.url.is_empty() && (t.1.url == snapshot.url || t.1.url == snapshot.canonical);
    let titled = |t: &&(usize, &Thing)| !t.1.title.is_empty() && snapshot.title.contains(&t.1.title);
    let list: Vec<_> = articles().collect();
    let found = list.iter().find(own).or(list.iter().find(titled)).or(list.iter().find(|t| t.1.top));
    found.map(|t| t.0)
}

fn site(snapshot: &Snapshot, things: &[Thing], article: Option<&Thing>) -> String {
    let website = || things.iter().find(|t| t.types.iter().any(|k| k == "WebSite")).map(|t| t.title.as_str());
    let from = first_meta(snapshot, &["og:site_name"])
        .or_else(|| article.map(|t| t.publisher.as_str()).filter(|p| !p.is_empty() && !p.contains("://")))
        .or_else(|| website().filter(|t| !t.is_empty()))
        .or_else(|| first_meta(snapshot, &["application-name", "apple-mobile-web-app-title", "dc.publisher"]))
        .map(headline::plain);
    from.unwrap_or_else(|| host(&snapshot.url).to_string())
}

/// Host of an address without "www."; empty where there is none.
pub(super) fn host(url: &str) -> &str {
    let after = url.split_once("://").map_or("", |(_, rest)| rest);
    let host = after.split(['/', '?', '#', ':']).next().unwrap_or("");
    host.strip_prefix("www.").unwrap_or(host)
}

fn published(snapshot: &Snapshot, article: Option<&Thing>, title: &str) -> String {
    let marked = |wanted: &[&str]| {
        let is = |item: &str| wanted.iter().any(|w| item.lower().contains(w));
        snapshot.times.iter().filter(move |t| is(&t.item)).find_map(|t| iso(&t.datetime))
    };
    article
        .and_then(|t| iso(&t.published))
        .or_else(|| PUBLISHED.iter().find_map(|n| iso(first_meta(snapshot, &[n])?)))
        .or_else(|| marked(&["datepublished", "pubdate", "dt-published"]))
        .or_else(|| marked(&["publish", "entry-date"]))
        .or_else(|| near_title(snapshot, title))
        .or_else(|| in_address(&snapshot.url))
        .unwrap_or_default()
}

fn modified(snapshot: &Snapshot, article: Option<&Thing>) -> String {
    let marked = || snapshot.times.iter().filter(|t| t.item.lower().contains("modified") || t.item.contains("updated"));
    article
        .and_then(|t| iso(&t.modified))
        .or_else(|| MODIFIED.iter().find_map(|n| iso(first_meta(snapshot, &[n])?)))
        .or_else(|| marked().find_map(|t| iso(&t.datetime)))
        .unwrap_or_default()
}

/// Blocks around the title in which the page's own date line is looked for.
const AROUND_TITLE: usize = 8;

/// Characters that a date line has at most.
const DATE_LINE: usize = 90;

/// The date that stands beside the title: a `<time>`, else a short line with a day, a month and a year.
fn near_title(snapshot: &Snapshot, title: &str) -> Option<String> {
    let at = headline::block_of(snapshot, title)?;
    let near = at.saturating_sub(AROUND_TITLE / 2)..at + AROUND_TITLE;
    let time = snapshot.times.iter().find(|t| near.contains(&(t.block as usize))).and_then(|t| iso(&t.datetime));
    time.or_else(|| {
        let lines = snapshot.blocks.iter().take(near.end).skip(near.start).filter(|b| b.text.len() <= DATE_LINE);
        // In English it is the country that says which comes first.
        let day_first = !snapshot.lang.is_empty() && !snapshot.lang.lower().starts_with("en");
        lines.filter(|b| b.text != title).find_map(|b| written(&b.text, day_first))
    })
}

/// A day inside a short line ("Publié le 14 juillet 2025 à 9 h", "03.02.2025 18:05").
fn written(line: &str, day_first: bool) -> Option<String> {
    if !line.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() == 4) {
        return None;
    }
    let in_words = || iso(line).filter(|_| line.chars().any(char::is_alphabetic));
    let found = in_words().or_else(|| in_digits(line, day_first))?;
    found.get(..10).map(String::from)
}

/// `/2025/07/14/` of an address.
fn in_address(url: &str) -> Option<String> {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest).split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').collect();
    parts.windows(3).find_map(|w| {
        let numbers = w.iter().all(|p| p.bytes().all(|b| b.is_ascii_digit()) && !p.is_empty());
        (numbers && w[0].len() == 4 && w[1].len() <= 2 && w[2].len() <= 2).then(|| iso(&w.join("-"))).flatten()
    })
}

fn declared(snapshot: &Snapshot, article: Option<&Thing>) -> String {
    let given = [snapshot.lang.as_str()]
        .into_iter()
        .chain(first_meta(snapshot, &LANGUAGE))
        .chain(article.map(|t| t.language.as_str()))
        .map(|l| l.split([',', ';', ' ']).next().unwrap_or("").replace('_', "-"));
    given.into_iter().find(|l| is_tag(l)).unwrap_or_default()
}

/// Whether a text has the form of a language tag.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary =
        parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()));
    primary && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn description(snapshot: &Snapshot, article: Option<&Thing>) -> String {
    let linked = || article.map(|t| t.description.as_str()).filter(|d| !d.is_empty());
    first_meta(snapshot, &DESCRIPTION).or_else(linked).map(headline::plain).unwrap_or_default()
}

/// The canonical address where it may be believed, else the page's.
fn address(snapshot: &Snapshot) -> String {
    let own = host(&snapshot.url);
    let root =
        |url: &str| url.split_once("://").and_then(|(_, r)| r.split_once('/')).is_none_or(|(_, path)| path.is_empty());
    // Some systems give every page the address of their front page.
    let believed = |url: &&str| (own.is_empty() || host(url) == own) && (root(&snapshot.url) || !root(url));
    let full = |url: &'_ str| {
        if url.starts_with("http://") || url.starts_with("https://") {
            return Some(url.to_string());
        }
        let origin_end =
            snapshot.url.find("://").map(|i| i + 3).and_then(|i| snapshot.url[i..].find('/').map(|j| i + j));
        let origin = &snapshot.url[..origin_end.unwrap_or(snapshot.url.len())];
        (url.starts_with('/') && !url.starts_with("//") && !origin.is_empty()).then(|| format!("{origin}{url}"))
    };
    let candidates = [snapshot.canonical.as_str(), first_meta(snapshot, &["og:url"]).unwrap_or("")];
    let found = candidates.into_iter().filter_map(full).find(|u| believed(&u.as_str()));
    found.unwrap_or_else(|| snapshot.url.clone())
}
