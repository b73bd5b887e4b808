//! The features of a page and their weights.
//!
//! Logistic regression. The weights are trained by `tests/gate/train.py` on pages of
//! scrapinghub/article-extraction-benchmark (MIT), adbar/trafilatura tests (Apache-2.0),
//! flairNLP/fundus tests (MIT), dobbersc/fundus-evaluation (MIT),
//! Murrough-Foley/web-content-extraction-benchmark (CC BY 4.0, Murrough Foley, WCXB, 2026),
//! TeamHG-Memex/Formasaurus (MIT) and TeamHG-Memex/autopager (MIT). Nothing of their text
//! is kept, only these weights. The regularisation is chosen by cross-validation over sites.

use super::address::Address;
use super::shape::Shape;
use crate::article::metadata::Metadata;
use crate::article::metadata::json_ld::{Sort, Thing};
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
    /// What it describes as linked data.
    pub things: &'a [Thing],
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
const BIAS: f32 = -5.26;

/// The model.
pub static TABLE: [Feature; 49] = [
    feature("short article", Text, -1.83, |p| (1.0 - p.shape.kept / 200.0).max(0.0)),
    feature("prose share of text", Text, 0.94, |p| p.shape.prose),
    feature("prose together", Text, 0.40, |p| p.shape.near),
    feature("prose in one article element", Text, 0.64, |p| p.shape.in_article),
    feature("sure of the paragraphs", Text, 1.40, |p| p.shape.confidence),
    feature("prose before linked headings", List, 0.51, |p| p.shape.first),
    feature("prose in cards", List, -0.75, |p| p.shape.repeated),
    // Times four: few pages are so, and the regularisation must not take most of what they say.
    feature("nothing but one text", Text, 0.46, |p| p.shape.bare * 4.0),
    feature("items", List, -0.03, |p| p.shape.items),
    feature("pictures a word of prose", List, -1.00, |p| p.shape.media),
    feature("numbered pages", List, -0.89, |p| flag(p.shape.paged)),
    feature("prose in discussions", Forum, -1.15, |p| p.shape.discussed),
    feature("article in comments", Forum, -0.98, |p| p.shape.comments),
    feature("article in adverts", Product, -0.57, |p| p.shape.adverts),
    feature("article in a form", Form, -1.13, |p| p.shape.in_form),
    feature("fields", Form, -0.63, |p| log(p.shape.fields)),
    feature("title agrees", Text, 1.33, |p| p.shape.titled),
    feature("title close to the text", Text, 1.37, |p| flag(p.shape.close)),
    feature("title of four words", Text, 0.72, |p| flag(p.metadata.facts.title.split_whitespace().count() >= 4)),
    feature("description is the lead", Text, 0.87, |p| p.shape.described),
    feature("author near the title", Text, 0.56, |p| flag(p.shape.author)),
    feature("time of day near the title", Text, 0.43, |p| flag(p.shape.clock)),
    feature("one dated line", Text, 1.27, |p| flag(p.shape.one_time)),
    feature("quotations", Text, 0.79, |p| p.shape.quotes),
    feature("words of comment boxes", Text, -0.46, |p| log(p.shape.comment_words)),
    feature("words of share bars", Text, 0.60, |p| log(p.shape.share_words)),
    feature("words of offers", Product, -0.57, |p| (p.shape.offers / 3.0).min(1.0)),
    feature("published", Text, 1.32, |p| flag(!p.metadata.facts.published.is_empty())),
    feature("byline", Text, 0.91, |p| flag(!p.metadata.facts.byline.is_empty())),
    feature("named: article", Text, 0.82, |p| flag(p.shape.named.article)),
    feature("named: front page", List, -0.67, |p| flag(p.shape.named.home)),
    feature("named: list", List, -0.58, |p| flag(p.shape.named.list)),
    feature("named: shop", Product, -0.22, |p| flag(p.shape.named.shop)),
    feature("named: forum", Forum, -1.03, |p| flag(p.shape.named.forum)),
    feature("og:type article", Text, 0.78, |p| flag(p.metadata.kind.contains("article"))),
    feature("og:type website", List, -0.58, |p| flag(matches!(p.metadata.kind.as_str(), "website" | "blog"))),
    feature("og:type product", Product, -0.65, |p| flag(p.metadata.kind.contains("product"))),
    feature("linked data: article", Text, 1.06, |p| has(p, Sort::Article)),
    feature("linked data: product", Product, -0.90, |p| has(p, Sort::Product)),
    feature("linked data: discussion", Forum, -0.84, |p| has(p, Sort::Forum)),
    // A file without an address was handed over by somebody who wants it read; in the browser there always is one.
    feature("no address", Text, 1.03, |p| flag(!p.address.known)),
    feature("address: front page", List, -0.84, |p| flag(p.address.root)),
    feature("address: words of the title", Text, 0.61, |p| p.address.slug.min(8) as f32 / 8.0),
    feature("address: key", Text, 0.53, |p| flag(p.address.key)),
    feature("address: article", Text, 0.93, |p| flag(p.address.article)),
    feature("address: file", Text, 0.89, |p| flag(p.address.file)),
    feature("address: shop", Product, -0.96, |p| flag(p.address.shop)),
    feature("address: forum", Forum, -1.30, |p| flag(p.address.forum)),
    feature("address: form", Form, -0.81, |p| flag(p.address.form)),
];

/// Logarithm of a count or length, 1 at about 20 000.
fn log(x: f32) -> f32 {
    libm::logf(1.0 + x.max(0.0)) / 10.0
}

fn flag(is: bool) -> f32 {
    f32::from(u8::from(is))
}

fn has(p: &Page, sort: Sort) -> f32 {
    flag(p.things.iter().any(|t| t.top && t.sort() == sort))
}

/// The values of all features for a page.
pub fn values(page: &Page) -> Vec<f32> {
    TABLE.iter().map(|f| (f.value)(page)).collect()
}

/// Probability that a page with these values is one article.
pub fn probability(values: &[f32]) -> f32 {
    let odds: f32 = BIAS + TABLE.iter().zip(values).map(|(f, v)| f.weight * v).sum::<f32>();
    1.0 / (1.0 + libm::expf(-odds))
}

/// Log-odds below which a group speaks against a page by itself.
const AGAINST: f32 = -0.3;

/// The group that speaks most strongly against the page; [`Group::Text`] where none does by itself.
pub fn against(values: &[f32]) -> Group {
    let sum = |group: Group| {
        let own = TABLE.iter().zip(values).filter(move |(f, _)| f.group == group);
        own.map(|(f, v)| f.weight * v).sum::<f32>()
    };
    let mut worst = (AGAINST, Text);
    for group in [Form, Product, Forum, List] {
        if sum(group) < worst.0 {
            worst = (sum(group), group);
        }
    }
    worst.1
}
