//! `<meta>` elements by what they say.

use crate::snapshot::Snapshot;

/// Names of the title.
pub const TITLE: [&str; 9] = [
    "og:title",
    "twitter:title",
    "headline",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "title",
];

/// Names of the author.
pub const AUTHOR: [&str; 16] = [
    "author",
    "article:author",
    "og:article:author",
    "og:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "byl",
    "article:author_name",
    "article_author",
    "twitter:author",
    "cxenseparse:author",
    "dable:author",
    "creator",
];

/// Names of the publication date.
pub const PUBLISHED: [&str; 27] = [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "og:pubdate",
    "article:published",
    "datepublished",
    "published_time",
    "published_at",
    "publish-date",
    "publication_date",
    "publishdate",
    "pubdate",
    "parsely-pub-date",
    "article_date_original",
    "citation_publication_date",
    "bepress_citation_date",
    "citation_date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "datecreated",
    "dcterms.date",
    "dc.date",
    "date",
];

/// Names of the date of the last change.
pub const MODIFIED: [&str; 8] = [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "revised",
];

/// Names of the description.
pub const DESCRIPTION: [&str; 5] =
    ["og:description", "description", "twitter:description", "dc.description", "dcterms.abstract"];

/// Names of the language.
pub const LANGUAGE: [&str; 5] = ["content-language", "language", "dc.language", "dcterms.language", "og:locale"];

/// The first non-empty `<meta>` of these names, in the order of the names.
pub fn first<'a>(snapshot: &'a Snapshot, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| all(snapshot, name).next())
}

/// The non-empty `<meta>` of a name, in document order.
pub fn all<'a>(snapshot: &'a Snapshot, name: &str) -> impl Iterator<Item = &'a str> {
    snapshot.meta.iter().filter(move |m| m.name == name).map(|m| m.content.trim()).filter(|c| !c.is_empty())
}

/// The non-empty `<meta>` whose name, in letters alone, fits, in document order: each system has names of its own.
pub fn like(snapshot: &Snapshot, fits: fn(&str) -> bool) -> impl Iterator<Item = &str> {
    let letters = |name: &str| name.chars().filter(char::is_ascii_alphabetic).collect::<String>();
    snapshot.meta.iter().filter(move |m| fits(&letters(&m.name))).map(|m| m.content.trim()).filter(|c| !c.is_empty())
}

/// Whether a name in letters alone says that the value is the day of publication.
pub fn is_publication(name: &str) -> bool {
    let says = |words: &[&str]| words.iter().any(|w| name.contains(w));
    let published =
        says(&["publi", "issued", "posted"]) && says(&["date", "time", "publishedat", "publishat", "publishedon"]);
    (published || says(&["pubdate", "datecreated", "postdate", "releasedate"]))
        && !says(&["modif", "updat", "last", "expir"])
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
