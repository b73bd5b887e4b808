//! Is the page one article? A logistic model over what the page shows and says,
//! each weight named, and the reason in words where the answer is no.

use super::cue;
use super::metadata::{Metadata, json_ld, site};
use super::{Block, BlockKind, Found, Gate, NotArticle};
use crate::snapshot::Snapshot;

mod address;
mod model;
mod shape;

/// Probability from which a page is taken for an article.
pub const THRESHOLD: f32 = 0.5;

/// Words that an article has at least; with fewer, their number is the reason that is given.
const SHORT: u32 = 120;

/// Judges a page on which `found` was found, `blocks` as the article.
pub(super) fn judge(snapshot: &Snapshot, metadata: &Metadata, found: &Found, blocks: &[Block]) -> Gate {
    let body = blocks.iter().filter(|b| b.kind != BlockKind::Title);
    let words = body.map(|b| b.text.split_whitespace().count() as u32).sum();
    if snapshot.blocks.is_empty() {
        return Gate { probability: 0.0, reason: Some(NotArticle::Empty) };
    }
    if says_error(snapshot, found) {
        return Gate { probability: 0.0, reason: Some(NotArticle::Other) };
    }
    let values = values(snapshot, metadata, found);
    let probability = if words == 0 { 0.0 } else { model::probability(&values) };
    let reason = (probability < THRESHOLD).then(|| reason(&values, words));
    Gate { probability, reason }
}

/// Words of an error page's title at most.
const ERROR: usize = 12;

/// Share of a title's words in phrases of error pages from which it says nothing else.
const ALL_ERROR: f32 = 0.6;

/// Whether the title says that the page stands in another's place ("Page not found"), whatever else it suggests.
fn says_error(snapshot: &Snapshot, found: &Found) -> bool {
    let whole = site::without_site(&snapshot.title, &found.declared.site);
    [&found.title.text, &whole].into_iter().any(|title| cue::ERROR.share_of(title, ERROR) >= ALL_ERROR)
}

/// What the model sees of a page: each feature's value, in the order of the table.
fn values(snapshot: &Snapshot, metadata: &Metadata, found: &Found) -> Vec<f32> {
    let shape = shape::Shape::of(snapshot, found);
    let address = address::Address::of(&metadata.facts.url);
    model::values(&model::Page { shape: &shape, address: &address, metadata, things: &found.declared.things })
}

/// Names and values of all features of a page, for those who train the model.
pub fn evidence(snapshot: &Snapshot) -> Vec<(&'static str, f32)> {
    let linked = json_ld::parse(&snapshot.json_ld);
    let found = Found::on(snapshot, &linked);
    let values = values(snapshot, &super::metadata::read(snapshot, &found), &found);
    model::TABLE.iter().map(|f| f.name).zip(values).collect()
}

fn reason(values: &[f32], words: u32) -> NotArticle {
    match model::against(values) {
        model::Group::Form => NotArticle::Form,
        model::Group::List => NotArticle::List,
        model::Group::Forum => NotArticle::Forum,
        model::Group::Product => NotArticle::Product,
        model::Group::Text if words < SHORT => NotArticle::TooShort { words },
        model::Group::Text => NotArticle::Other,
    }
}
