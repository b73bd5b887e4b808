//! What the page says about itself, from the most to the least trustworthy place:
//! linked data, Open Graph, other `<meta>`, microdata and `<time>`, the page's own text.
//!
//! `json_ld`, `fields`, `site` and `date` read; `declared` gathers what stands outside the text; `title` is found by it
//! on the page, and by the title `published` and `byline` in the lines around it.

use super::{Facts, Found};
use crate::letter::Lower;
use crate::snapshot::Snapshot;
use json_ld::Thing;
use site::host;

mod byline;
mod date;
pub mod declared;
pub mod fields;
pub mod json_ld;
pub(super) mod line;
mod names;
mod outside;
mod place;
mod published;
pub mod site;
pub mod title;
pub mod words;

/// The facts, and the evidence that the gate weighs too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// What a reader may see.
    pub facts: Facts,
    /// `og:type` in lower case.
    pub kind: String,
}

/// Reads the metadata of a page on which `found` was found.
pub(super) fn read(snapshot: &Snapshot, found: &Found) -> Metadata {
    let declared = &found.declared;
    let article = declared.articles().next();
    let facts = Facts {
        title: found.title.text.clone(),
        byline: byline::find(snapshot, found),
        site: if declared.site.name.is_empty() { declared.site.host.clone() } else { declared.site.name.clone() },
        published: published::published(snapshot, found),
        modified: published::modified(snapshot, declared),
        declared: language(snapshot, article),
        description: description(snapshot, article),
        url: address(snapshot),
    };
    let kind = fields::first(snapshot, &["og:type"]).unwrap_or_default().lower();
    Metadata { facts, kind }
}

fn language(snapshot: &Snapshot, article: Option<&Thing>) -> String {
    let given = [snapshot.lang.as_str()]
        .into_iter()
        .chain(fields::LANGUAGE.iter().flat_map(|n| fields::all(snapshot, n)))
        .chain(article.map(|t| t.language.as_str()))
        .map(|l| l.split([',', ';', ' ']).next().unwrap_or("").replace('_', "-"));
    given.into_iter().find(|l| is_tag(l)).unwrap_or_default()
}

/// Whether a text has the form of a language tag.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary =
        parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()));
    // "utf-8" is none.
    primary && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn description(snapshot: &Snapshot, article: Option<&Thing>) -> String {
    let linked = || article.map(|t| t.description.as_str()).filter(|d| !d.is_empty());
    fields::first(snapshot, &fields::DESCRIPTION).or_else(linked).map(fields::plain).unwrap_or_default()
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
    let candidates = [snapshot.canonical.as_str(), fields::first(snapshot, &["og:url"]).unwrap_or("")];
    let found = candidates.into_iter().filter_map(full).find(|u| believed(&u.as_str()));
    found.unwrap_or_else(|| snapshot.url.clone())
}
