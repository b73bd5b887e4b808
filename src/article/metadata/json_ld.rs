//! JSON-LD of a page (schema.org): what it says the page is about.

use crate::order::Order;
use serde_json::{Map, Value};

/// One thing that the page describes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    /// Its types, without namespace ("NewsArticle").
    pub types: Vec<String>,
    /// `headline`, else `name`.
    pub title: String,
    /// Its authors.
    pub authors: Vec<Author>,
    /// `datePublished` as written.
    pub published: String,
    /// `dateModified` as written.
    pub modified: String,
    /// Name of its publisher.
    pub publisher: String,
    /// `description`.
    pub description: String,
    /// `inLanguage`.
    pub language: String,
    /// `url`, `mainEntityOfPage` or `@id`.
    pub url: String,
    /// `claimReviewed`: what a fact-check examines.
    pub claim: String,
    /// Characters of `articleBody`.
    pub body: usize,
    /// Whether it stands at the top, not inside another thing's property.
    pub top: bool,
}

/// Who wrote a thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Author {
    /// Name as written.
    pub name: String,
    /// Whether the page calls it an organisation.
    pub organisation: bool,
}

/// What a type says of the page that bears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// One article.
    Article,
    /// A list of things, a home page, search results.
    List,
    /// A shop's thing, or an offer.
    Product,
    /// A discussion.
    Forum,
    /// Nothing that decides.
    Neutral,
}

/// Types that end in "Article" are articles; these are the others.
const TYPES: [(&str, Sort); 32] = [
    ("BlogPosting", Sort::Article),
    ("SocialMediaPosting", Sort::Article),
    ("LiveBlogPosting", Sort::Article),
    ("Report", Sort::Article),
    ("CriticReview", Sort::Article),
    ("Recipe", Sort::Neutral),
    ("CollectionPage", Sort::List),
    ("ItemList", Sort::List),
    ("SearchResultsPage", Sort::List),
    ("OfferCatalog", Sort::List),
    ("Blog", Sort::List),
    ("ImageGallery", Sort::List),
    ("ProfilePage", Sort::List),
    ("CategoryCodeSet", Sort::List),
    ("Product", Sort::Product),
    ("ProductGroup", Sort::Product),
    ("Offer", Sort::Product),
    ("AggregateOffer", Sort::Product),
    ("Service", Sort::Product),
    ("SoftwareApplication", Sort::Product),
    ("WebApplication", Sort::Product),
    ("MobileApplication", Sort::Product),
    ("LocalBusiness", Sort::Product),
    ("Hotel", Sort::Product),
    ("Restaurant", Sort::Product),
    ("Store", Sort::Product),
    ("Event", Sort::Product),
    ("JobPosting", Sort::Product),
    ("Course", Sort::Product),
    ("DiscussionForumPosting", Sort::Forum),
    ("QAPage", Sort::Forum),
    ("Question", Sort::Forum),
];

impl Thing {
    /// What the thing's types say of the page.
    pub fn sort(&self) -> Sort {
        let of = |t: &String| match TYPES.iter().find(|(name, _)| name == t) {
            Some((_, sort)) => *sort,
            None if t.ends_with("Article") => Sort::Article,
            None => Sort::Neutral,
        };
        self.types.iter().map(of).find(|&s| s != Sort::Neutral).unwrap_or(Sort::Neutral)
    }
}

/// Things nested deeper than this are somebody else's.
const DEPTH: u8 = 6;

/// Things of one page at most: lists of hundreds add nothing.
const THINGS: usize = 200;

/// Parses the linked data of a page; what is broken is left out.
pub fn parse(scripts: &[String]) -> Vec<Value> {
    scripts.iter().filter_map(|s| parse_script(s)).collect()
}

/// Reads the things that the linked data describe.
pub fn read(values: &[Value]) -> Vec<Thing> {
    let mut names = Vec::new();
    for value in values {
        collect_names(value, &mut names, 0);
    }
    names.order();
    let mut things = Vec::new();
    for value in values {
        collect(value, &names, &mut things, true, 0);
    }
    things
}

/// JSON as pages write it: in comments, with raw line feeds in strings, with a semicolon after.
fn parse_script(script: &str) -> Option<Value> {
    let text =
        script.trim().trim_start_matches("<!--").trim_start_matches("//<![CDATA[").trim_start_matches("<![CDATA[");
    let text = text.trim_end_matches("-->").trim_end_matches("//]]>").trim_end_matches("]]>");
    let text = text.trim().trim_end_matches(';');
    serde_json::from_str(text).ok().or_else(|| {
        let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(&plain).ok()
    })
}

/// `@id` -> name, for authors and publishers that are only pointed at.
fn collect_names(value: &Value, names: &mut Vec<(String, String)>, depth: u8) {
    if depth > DEPTH || names.len() > THINGS {
        return;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|v| collect_names(v, names, depth + 1)),
        Value::Object(map) => {
            let (id, name) = (text(map, "@id"), text(map, "name"));
            if !id.is_empty() && !name.is_empty() {
                names.push((id, name));
            }
            map.iter().for_each(|(_, v)| collect_names(v, names, depth + 1));
        }
        _ => {}
    }
}

fn collect(value: &Value, names: &[(String, String)], things: &mut Vec<Thing>, top: bool, depth: u8) {
    if depth > DEPTH || things.len() >= THINGS {
        return;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|v| collect(v, names, things, top, depth + 1)),
        Value::Object(map) => {
            let types = types(map);
            let questions = types.iter().any(|t| t == "FAQPage");
            if !types.is_empty() {
                things.push(thing(map, types, names, top));
            }
            for (key, inner) in map.iter() {
                // Questions of a list of them ("FAQPage") are no discussion.
                let still_top = top && (key == "@graph" || key == "mainEntity" && !questions);
                if still_top
                    || matches!(key.as_str(), "itemListElement" | "hasPart" | "item" | "blogPost" | "mainEntityOfPage")
                {
                    collect(inner, names, things, still_top, depth + 1);
                }
            }
        }
        _ => {}
    }
}

fn types(map: &Map<String, Value>) -> Vec<String> {
    let plain = |t: &str| t.rsplit(['/', '#', ':']).next().unwrap_or(t).to_string();
    match map.get("@type") {
        Some(Value::String(t)) => vec![plain(t)],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(plain).collect(),
        _ => Vec::new(),
    }
}

fn thing(map: &Map<String, Value>, types: Vec<String>, names: &[(String, String)], top: bool) -> Thing {
    let first = |keys: &[&str]| keys.iter().map(|k| text(map, k)).find(|t| !t.is_empty()).unwrap_or_default();
    let people = |keys: &[&str]| {
        let mut found = Vec::new();
        keys.iter().filter_map(|&k| map.get(k)).for_each(|v| named(v, names, &mut found));
        found
    };
    Thing {
        types,
        title: first(&["headline", "name"]),
        authors: Some(people(&["author"])).filter(|a| !a.is_empty()).unwrap_or_else(|| people(&["creator"])),
        published: first(&["datePublished", "dateCreated", "uploadDate"]),
        modified: text(map, "dateModified"),
        publisher: people(&["publisher", "sourceOrganization"]).into_iter().next().map(|p| p.name).unwrap_or_default(),
        description: text(map, "description"),
        language: first(&["inLanguage"]),
        url: first(&["url", "mainEntityOfPage", "@id"]),
        claim: text(map, "claimReviewed"),
        body: map.get("articleBody").and_then(Value::as_str).map_or(0, |b| b.chars().count()),
        top,
    }
}

/// A property's text: of a list the first, of a thing its name or address.
fn text(map: &Map<String, Value>, key: &str) -> String {
    fn plain(value: &Value) -> &str {
        match value {
            Value::String(s) => s.trim(),
            Value::Array(list) => list.iter().map(plain).find(|s| !s.is_empty()).unwrap_or(""),
            Value::Object(map) => ["@value", "name", "@id", "alternateName"]
                .iter()
                .filter_map(|&k| map.get(k).and_then(Value::as_str))
                .find(|s| !s.trim().is_empty())
                .unwrap_or("")
                .trim(),
            _ => "",
        }
    }
    map.get(key).map_or("", plain).to_string()
}

/// People and organisations, in all the forms in which pages give them.
fn named(value: &Value, names: &[(String, String)], found: &mut Vec<Author>) {
    let mut add = |name: &str, organisation: bool| {
        let name = name.trim();
        if !name.is_empty() && !found.iter().any(|f| f.name == name) && found.len() < AUTHORS {
            found.push(Author { name: name.to_string(), organisation });
        }
    };
    match value {
        Value::String(s) => match names.binary_search_by(|(id, _)| id.as_str().cmp(s)) {
            Ok(i) => add(&names[i].1, false),
            Err(_) => add(s, false),
        },
        Value::Array(list) => list.iter().for_each(|v| named(v, names, found)),
        Value::Object(map) => {
            let (name, id) = (text(map, "name"), text(map, "@id"));
            let types = types(map);
            let organisation = !types.is_empty() && types.iter().all(|t| t.ends_with("Organization"));
            if !name.is_empty() {
                // Some give all names in one thing: {"name": ["A", "B"]}.
                match map.get("name") {
                    Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).for_each(|n| add(n, organisation)),
                    _ => add(&name, organisation),
                }
            } else if let Ok(i) = names.binary_search_by(|(known, _)| known.cmp(&id)) {
                add(&names[i].1, organisation);
            }
        }
        _ => {}
    }
}

/// Authors of one thing at most.
const AUTHORS: usize = 20;
