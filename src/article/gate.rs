//! Is the page one article? A logistic model over what the page shows and says,
//! each weight named, and the reason in words where the answer is no.

use super::metadata::Metadata;
use super::{Gate, NotArticle};
use crate::snapshot::Snapshot;

mod address;
mod model;
mod shape;

/// Probability from which a page is taken for an article.
pub const THRESHOLD: f32 = 0.5;

/// Words that an article has at least; with fewer, their number is the reason that is given.
const SHORT: u32 = 120;

/// Judges a page; `words` is the length of the article found on it.
pub fn judge(snapshot: &Snapshot, metadata: &Metadata, words: u32) -> Gate {
    if snapshot.blocks.is_empty() || words == 0 {
        return Gate { probability: 0.0, reason: Some(NotArticle::Empty) };
    }
    let values = values(snapshot, metadata);
    let probability = model::probability(&values);
    let reason = (probability < THRESHOLD).then(|| reason(&values, words));
    Gate { probability, reason }
}

/// What the model sees of a page: each feature's value, in the order of the table.
fn values(snapshot: &Snapshot, metadata: &Metadata) -> Vec<f32> {
    let shape = shape::Shape::of(snapshot, metadata);
    let address = address::Address::of(&metadata.facts.url);
    model::values(&model::Page { shape: &shape, address: &address, metadata })
}

/// Names and values of all features of a page, for those who train the model.
pub fn evidence(snapshot: &Snapshot) -> Vec<(&'static str, f32)> {
    let values = values(snapshot, &super::metadata::read(snapshot));
    model::TABLE.iter().map(|f| f.name).zip(values).collect()
}

fn reason(values: &[f32], words: u32) -> NotArticle {
    match model::against(values) {
        model::Group::Form => NotArticle::Form,
        _ if words < SHORT => NotArticle::TooShort { words },
        model::Group::List => NotArticle::List,
        model::Group::Forum => NotArticle::Forum,
        model::Group::Product => NotArticle::Product,
        model::Group::Text => NotArticle::Other,
    }
}
