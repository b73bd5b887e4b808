//! What a page says of its article outside the text: linked data and titles.

use super::json_ld::{self, Sort, Thing};
use super::site::{Site, host, without_site};
use super::{fields, title};
use crate::snapshot::Snapshot;
use serde_json::Value;

/// What the page says of its article outside the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Declared {
    /// The things that the page describes as linked data.
    pub things: Vec<Thing>,
    /// Indexes into `things` of what is the page's article, the most trustworthy first.
    pub articles: Vec<usize>,
    /// Indexes into `things` of what is not called an article and has the page's address or title.
    pub pages: Vec<usize>,
    /// What the site is called.
    pub site: Site,
    /// Titles that the page gives, without the site's name, the most trustworthy first.
    pub titles: Vec<String>,
}

impl Declared {
    /// Reads a page; `linked` are its linked data.
    pub fn read(snapshot: &Snapshot, linked: &[Value]) -> Declared {
        let things = json_ld::read(linked);
        let (articles, pages) = own_things(&things, snapshot);
        let site = Site { name: site_name(snapshot, &things, &articles), host: host(&snapshot.url).to_string() };
        let metas = fields::TITLE.iter().filter_map(|n| fields::first(snapshot, &[n]));
        let titles = articles
            .iter()
            .map(|&i| things[i].title.as_str())
            .chain(metas)
            .chain([snapshot.title.as_str()])
            .map(|t| without_site(&fields::plain(t), &site))
            .filter(|t| !t.is_empty() && !site.is(t))
            .collect();
        Declared { things, articles, pages, site, titles }
    }

    /// What the linked data say of the article, the most trustworthy first.
    pub fn articles(&self) -> impl Iterator<Item = &Thing> {
        self.articles.iter().filter_map(|&i| self.things.get(i))
    }

    /// What the linked data say of the page.
    pub fn pages(&self) -> impl Iterator<Item = &Thing> {
        self.pages.iter().filter_map(|&i| self.things.get(i))
    }
}

/// Agreement of titles from which linked data are about the page's article.
const SAME: f32 = 0.5;

/// Agreement below which linked data are about another article.
const OTHER: f32 = 0.1;

/// The articles among the things that the page is, and the other things that it is.
///
/// A page may describe others too: the one whose address or title is the page's is taken, else the first at the top,
/// where its title does not speak against it.
fn own_things(things: &[Thing], snapshot: &Snapshot) -> (Vec<usize>, Vec<usize>) {
    let titles = title::Given::of(&title::given(snapshot));
    let own = |t: &Thing| !t.url.is_empty() && (t.url == snapshot.url || t.url == snapshot.canonical);
    let mut articles: Vec<(bool, f32, usize)> = Vec::new();
    let mut pages = Vec::new();
    for (i, t) in things.iter().enumerate() {
        let article = t.sort() == Sort::Article;
        if !article && (t.published.is_empty() || !t.top) {
            continue;
        }
        let (own, same) =
            (own(t), if t.title.is_empty() { OTHER } else { titles.agreement_of(&fields::plain(&t.title)) });
        if article && (own || same >= SAME || t.top && (same >= OTHER || titles.is_empty())) {
            articles.push((own, same, i));
        } else if !article && (own || same >= SAME) {
            pages.push(i);
        }
    }
    let rank = |&(own, same, i): &(bool, f32, usize)| {
        // An address may be given to all things of a page; a title speaks of one.
        (u8::from(own) + u8::from(same >= SAME), things[i].top)
    };
    let best = articles.iter().map(rank).max();
    articles.retain(|a| Some(rank(a)) == best);
    (articles.into_iter().map(|a| a.2).collect(), pages)
}

fn site_name(snapshot: &Snapshot, things: &[Thing], articles: &[usize]) -> String {
    let website = || things.iter().find(|t| t.types.iter().any(|k| k == "WebSite")).map(|t| t.title.as_str());
    let publisher = || articles.first().map(|&i| things[i].publisher.as_str());
    // Some give their apps the title of the page.
    let application = || {
        let names = ["application-name", "apple-mobile-web-app-title", "dc.publisher"];
        names.iter().filter_map(|n| fields::first(snapshot, &[n])).find(|name| *name != snapshot.title.trim())
    };
    let from = fields::first(snapshot, &["og:site_name"])
        .or_else(|| publisher().filter(|p| !p.is_empty() && !p.contains("://")))
        .or_else(|| website().filter(|t| !t.is_empty()))
        .or_else(application);
    from.map(fields::plain).unwrap_or_default()
}
