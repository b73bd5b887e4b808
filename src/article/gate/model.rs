//! The features of a page and their weights.
//!
//! Logistic regression, trained by `tests/gate/train.py` on the pages of the open
//! sets scrapinghub (MIT), trafilatura (Apache-2.0), fundus (MIT), fundus_eval
//! (MIT), wcxb (CC BY 4.0, Murrough Foley), forms (MIT) and paged (MIT); the
//! regularisation is chosen by cross-validation over sites.

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
const BIAS: f32 = -2.76;

/// The model.
pub static TABLE: [Feature; 53] = [
    feature("prose", Text, -0.99, |p| log(p.shape.prose)),
    feature("paragraphs", Text, 0.14, |p| log(p.shape.paragraphs)),
    feature("no prose", Text, -0.99, |p| f32::from(p.shape.prose < 300.0)),
    feature("prose share of text", Text, 2.61, |p| ratio(p.shape.prose, p.shape.text)),
    feature("longest paragraph", Text, -1.53, |p| log(p.shape.longest)),
    feature("prose together", Text, 0.96, |p| p.shape.together),
    feature("prose near together", Text, 1.23, |p| p.shape.near),
    feature("places of prose", List, -1.39, |p| log(p.shape.places)),
    feature("prose a place", Text, 0.01, |p| log(ratio(p.shape.prose, p.shape.places))),
    feature("prose in comments", Forum, -2.06, |p| ratio(p.shape.discussed, p.shape.prose)),
    feature("linked share of text", List, -0.68, |p| ratio(p.shape.linked, p.shape.text)),
    feature("links a word of prose", List, 0.19, |p| {
        (ratio(p.shape.links * 100.0, p.shape.prose + 100.0)).min(20.0) / 20.0
    }),
    feature("headlines of others", List, 3.56, |p| log(p.shape.headlines)),
    feature("headings", Text, -0.57, |p| log(p.shape.headings)),
    feature("linked headings", List, 0.26, |p| log(p.shape.linked_headings)),
    feature("share of linked headings", List, -0.08, |p| ratio(p.shape.linked_headings, p.shape.headings)),
    feature("one first heading", Text, -0.05, |p| f32::from(p.shape.tops == 1.0)),
    feature("title is first heading", Text, 0.69, |p| p.shape.titled),
    feature("prose before linked headings", List, 0.96, |p| p.shape.first),
    feature("one article element", Text, 0.03, |p| f32::from(p.shape.articles == 1.0)),
    feature("many article elements", List, -1.98, |p| log((p.shape.articles - 1.0).max(0.0))),
    feature("prose in one article element", Text, 0.54, |p| p.shape.in_article),
    feature("prices", Product, -2.72, |p| log(p.shape.prices)),
    feature("time stamps", Forum, -0.61, |p| log(p.shape.stamps)),
    feature("fields", Form, -1.08, |p| log(p.shape.fields)),
    feature("password field", Form, -0.15, |p| f32::from(p.shape.passwords > 0.0)),
    feature("fields and little prose", Form, -1.25, |p| f32::from(p.shape.fields > 1.0 && p.shape.prose < 600.0)),
    feature("og:type article", Text, 1.51, |p| f32::from(p.metadata.kind.contains("article"))),
    feature("og:type website", List, -0.92, |p| f32::from(matches!(p.metadata.kind.as_str(), "website" | "blog"))),
    feature("og:type product", Product, -1.19, |p| f32::from(p.metadata.kind.contains("product"))),
    feature("linked data: article", Text, 1.65, |p| has(p, Sort::Article)),
    feature("linked data: dated article", Text, 1.22, |p| {
        f32::from(p.article().is_some_and(|t| !t.published.is_empty()))
    }),
    feature("linked data: body", Text, 0.17, |p| f32::from(p.article().is_some_and(|t| t.body > 400))),
    feature("linked data: several articles", List, 0.00, several),
    feature("linked data: list", List, -1.59, |p| has(p, Sort::List)),
    feature("linked data: product", Product, -1.33, |p| has(p, Sort::Product)),
    feature("linked data: discussion", Forum, -1.64, |p| has(p, Sort::Forum)),
    feature("published", Text, 1.35, |p| f32::from(!p.metadata.facts.published.is_empty())),
    feature("byline", Text, 1.07, |p| f32::from(!p.metadata.facts.byline.is_empty())),
    feature("address: front page", List, -2.26, |p| f32::from(p.address.root)),
    feature("address: depth", Text, -0.99, |p| p.address.depth.min(6) as f32 / 6.0),
    feature("address: words of the title", Text, 1.44, |p| p.address.slug.min(8) as f32 / 8.0),
    feature("address: key", Text, 1.11, |p| f32::from(p.address.key)),
    feature("address: date", Text, 1.89, |p| f32::from(p.address.date)),
    feature("address: query", List, 0.02, |p| f32::from(p.address.query)),
    feature("address: page number", List, -1.29, |p| f32::from(p.address.page)),
    feature("address: list", List, -0.77, |p| f32::from(p.address.list)),
    feature("address: shop", Product, -1.31, |p| f32::from(p.address.shop)),
    feature("address: forum", Forum, -2.41, |p| f32::from(p.address.forum)),
    feature("address: form", Form, -2.41, |p| f32::from(p.address.form)),
    feature("address: article", Text, 1.08, |p| f32::from(p.address.article)),
    feature("address: folder", List, -0.51, |p| f32::from(p.address.folder)),
    feature("address: file", Text, 0.50, |p| f32::from(p.address.file)),
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
