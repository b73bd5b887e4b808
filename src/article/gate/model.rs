//! The features of a page and their weights.
//!
//! Logistic regression, trained by `tests/gate/train.py` on pages of the open sets
//! scrapinghub (MIT), trafilatura (Apache-2.0), fundus (MIT), fundus_eval (MIT), wcxb
//! (CC BY 4.0, Murrough Foley), forms (MIT), paged (MIT), daniel (GPL-3.0) and frnews
//! (see there); nothing of their text is kept, only these weights. The regularisation
//! is chosen by cross-validation over sites.

use super::address::Address;
use super::shape::Shape;
use crate::article::linked::{Sort, Thing};
use crate::article::metadata::Metadata;
use Group::{Form, Forum, List, Product, Text};

/// What a feature speaks of; names the reason where it decides against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Text and its spread.
    Text,
    /// Lists of other pages.
    List,
    /// Discussions.
    Forum,
    /// Shops and services.
    Product,
    /// Log-in, search.
    Form,
}

/// A page as the model sees it.
pub struct Page<'a> {
    /// Its text.
    pub shape: &'a Shape,
    /// Its address.
    pub address: &'a Address,
    /// What it says about itself.
    pub metadata: &'a Metadata,
}

impl Page<'_> {
    fn article(&self) -> Option<&Thing> {
        self.metadata.article.and_then(|i| self.metadata.things.get(i))
    }
}

/// One thing that the model looks at.
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// What it speaks of.
    pub group: Group,
    /// Log-odds of "one article" for each unit.
    pub weight: f32,
    /// Its value, about 0 to 1.
    pub value: fn(&Page) -> f32,
}

const fn feature(name: &'static str, group: Group, weight: f32, value: fn(&Page) -> f32) -> Feature {
    Feature { name, group, weight, value }
}

/// Log-odds of a page without any feature.
const BIAS: f32 = -5.12;

/// The model.
pub static TABLE: [Feature; 59] = [
    feature("article", Text, 0.25, |p| log(p.shape.kept)),
    feature("short article", Text, -1.82, |p| (1.0 - p.shape.kept / 1200.0).max(0.0)),
    feature("article's paragraphs", Text, 0.18, |p| log(p.shape.kept_paragraphs)),
    feature("article's share of text", Text, 0.83, |p| ratio(p.shape.kept, p.shape.text).min(1.0)),
    feature("article is solid", List, 1.96, |p| p.shape.solid),
    feature("prose", Text, -0.43, |p| log(p.shape.prose)),
    feature("paragraphs", Text, 0.05, |p| log(p.shape.paragraphs)),
    feature("no prose", Text, -0.63, |p| f32::from(p.shape.prose < 300.0)),
    feature("prose share of text", Text, 0.80, |p| ratio(p.shape.prose, p.shape.text)),
    feature("longest paragraph", Text, -0.76, |p| log(p.shape.longest)),
    feature("prose together", Text, 0.69, |p| p.shape.together),
    feature("prose near together", Text, 0.84, |p| p.shape.near),
    feature("places of prose", List, -0.53, |p| log(p.shape.places)),
    feature("prose a place", Text, 0.03, |p| log(ratio(p.shape.prose, p.shape.places))),
    feature("prose in comments", Forum, -1.50, |p| ratio(p.shape.discussed, p.shape.prose)),
    feature("linked share of text", List, 0.50, |p| ratio(p.shape.linked, p.shape.text)),
    feature("links a word of prose", List, 0.25, |p| {
        (ratio(p.shape.links * 100.0, p.shape.prose + 100.0)).min(20.0) / 20.0
    }),
    feature("headlines of others", List, 0.95, |p| log(p.shape.headlines)),
    feature("headings", Text, -0.68, |p| log(p.shape.headings)),
    feature("linked headings", List, 0.04, |p| log(p.shape.linked_headings)),
    feature("share of linked headings", List, -0.11, |p| ratio(p.shape.linked_headings, p.shape.headings)),
    feature("one first heading", Text, 0.08, |p| f32::from(p.shape.tops == 1.0)),
    feature("title is first heading", Text, 0.47, |p| p.shape.titled),
    feature("prose before linked headings", List, 0.61, |p| p.shape.first),
    feature("one article element", Text, 0.21, |p| f32::from(p.shape.articles == 1.0)),
    feature("many article elements", List, -0.79, |p| log((p.shape.articles - 1.0).max(0.0))),
    feature("prose in one article element", Text, 0.54, |p| p.shape.in_article),
    feature("prices", Product, -1.25, |p| log(p.shape.prices)),
    feature("time stamps", Forum, -0.26, |p| log(p.shape.stamps)),
    feature("fields", Form, -0.84, |p| log(p.shape.fields)),
    feature("password field", Form, -0.19, |p| f32::from(p.shape.passwords > 0.0)),
    feature("fields and little prose", Form, -0.81, |p| f32::from(p.shape.fields > 1.0 && p.shape.prose < 600.0)),
    feature("og:type article", Text, 1.31, |p| f32::from(p.metadata.kind.contains("article"))),
    feature("og:type website", List, -0.91, |p| f32::from(matches!(p.metadata.kind.as_str(), "website" | "blog"))),
    feature("og:type product", Product, -0.98, |p| f32::from(p.metadata.kind.contains("product"))),
    feature("linked data: article", Text, 0.96, |p| has(p, Sort::Article)),
    feature("linked data: dated article", Text, 0.82, |p| {
        f32::from(p.article().is_some_and(|t| !t.published.is_empty()))
    }),
    feature("linked data: body", Text, 0.09, |p| f32::from(p.article().is_some_and(|t| t.body > 400))),
    feature("linked data: several articles", List, 0.00, several),
    feature("linked data: list", List, -0.93, |p| has(p, Sort::List)),
    feature("linked data: product", Product, -0.83, |p| has(p, Sort::Product)),
    feature("linked data: discussion", Forum, -0.99, |p| has(p, Sort::Forum)),
    feature("published", Text, 1.10, |p| f32::from(!p.metadata.facts.published.is_empty())),
    feature("byline", Text, 0.94, |p| f32::from(!p.metadata.facts.byline.is_empty())),
    // A file without an address was handed over by somebody who wants it read; in the browser there always is one.
    feature("no address", Text, 1.74, |p| f32::from(!p.address.known)),
    feature("address: front page", List, -1.01, |p| f32::from(p.address.root)),
    feature("address: depth", Text, 0.32, |p| p.address.depth.min(6) as f32 / 6.0),
    feature("address: words of the title", Text, 1.86, |p| p.address.slug.min(8) as f32 / 8.0),
    feature("address: key", Text, 0.95, |p| f32::from(p.address.key)),
    feature("address: date", Text, 1.04, |p| f32::from(p.address.date)),
    feature("address: query", List, 0.58, |p| f32::from(p.address.query)),
    feature("address: page number", List, -0.43, |p| f32::from(p.address.page)),
    feature("address: list", List, -0.63, |p| f32::from(p.address.list)),
    feature("address: shop", Product, -1.03, |p| f32::from(p.address.shop)),
    feature("address: forum", Forum, -1.89, |p| f32::from(p.address.forum)),
    feature("address: form", Form, -1.27, |p| f32::from(p.address.form)),
    feature("address: article", Text, 1.12, |p| f32::from(p.address.article)),
    feature("address: folder", List, -0.22, |p| f32::from(p.address.folder)),
    feature("address: file", Text, 0.73, |p| f32::from(p.address.file)),
];

/// Logarithm of a count or length, 1 at about 20 000.
fn log(x: f32) -> f32 {
    (1.0 + x.max(0.0)).ln() / 10.0
}

fn ratio(part: f32, all: f32) -> f32 {
    if all > 0.0 { part / all } else { 0.0 }
}

fn has(p: &Page, sort: Sort) -> f32 {
    f32::from(p.metadata.things.iter().any(|t| t.top && t.sort() == sort))
}

fn several(p: &Page) -> f32 {
    f32::from(p.metadata.things.iter().filter(|t| t.sort() == Sort::Article).count() > 2)
}

/// The values of all features for a page.
pub fn values(page: &Page) -> Vec<f32> {
    TABLE.iter().map(|f| (f.value)(page)).collect()
}

/// Probability that a page with these values is one article.
pub fn probability(values: &[f32]) -> f32 {
    let odds: f32 = BIAS + TABLE.iter().zip(values).map(|(f, v)| f.weight * v).sum::<f32>();
    1.0 / (1.0 + (-odds).exp())
}

/// The group that speaks most strongly against the page.
pub fn against(values: &[f32]) -> Group {
    let sum = |group: Group| {
        let own = TABLE.iter().zip(values).filter(move |(f, _)| f.group == group);
        own.map(|(f, v)| f.weight * v).sum::<f32>()
    };
    let mut worst = (f32::INFINITY, Text);
    for group in [Form, Product, Forum, List, Text] {
        if sum(group) < worst.0 {
            worst = (sum(group), group);
        }
    }
    worst.1
}
