//! Is the page one article? A logistic model over what the page shows and says,
//! each weight named, and the reason in words where the answer is no.

use super::metadata::Metadata;
use super::{Article, Block, BlockKind, Gate, NotArticle};
use crate::snapshot::Snapshot;

mod address;
mod model;
mod shape;

/// Probability from which a page is taken for an article.
pub const THRESHOLD: f32 = 0.5;

/// Words that an article has at least; with fewer, their number is the reason that is given.
const SHORT: u32 = 120;

/// Judges a page on which `blocks` were found as the article.
pub fn judge(snapshot: &Snapshot, metadata: &Metadata, blocks: &[Block]) -> Gate {
    let words = body(blocks).map(|b| b.text.split_whitespace().count() as u32).sum();
    if snapshot.blocks.is_empty() || words == 0 {
        return Gate { probability: 0.0, reason: Some(NotArticle::Empty) };
    }
    let values = values(snapshot, metadata, blocks);
    let probability = model::probability(&values);
    let reason = (probability < THRESHOLD).then(|| reason(&values, words));
    Gate { probability, reason }
}

/// The article without its title.
fn body(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    blocks.iter().filter(|b| b.kind != BlockKind::Title)
}

/// What the model sees of a page: each feature's value, in the order of the table.
fn values(snapshot: &Snapshot, metadata: &Metadata, blocks: &[Block]) -> Vec<f32> {
    let shape = shape::Shape::of(snapshot, metadata, blocks);
    let address = address::Address::of(&metadata.facts.url);
    model::values(&model::Page { shape: &shape, address: &address, metadata })
}

/// Names and values of all features of a page, for those who train the model.
pub fn evidence(snapshot: &Snapshot) -> Vec<(&'static str, f32)> {
    let article: Article = super::extract(snapshot);
    let values = values(snapshot, &super::metadata::read(snapshot), &article.blocks);
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
