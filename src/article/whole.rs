//! Text that the reader chose (a selection, pasted text, a file) as an article.

use super::{Article, Block, BlockKind};
use crate::snapshot::Snapshot;

/// Takes chosen text as it is: every block is kept, and the gate does not judge.
pub fn whole(snapshot: &Snapshot) -> Article {
    let mut article = Article::default();
    for (i, block) in snapshot.blocks.iter().enumerate() {
        article.blocks.push(Block {
            kind: BlockKind::Paragraph,
            text: block.text.clone(),
            source: i as u32,
            offset: 0,
            marks: block.marks.clone(),
        });
    }
    article.facts.url = snapshot.url.clone();
    article.gate.probability = 1.0;
    article
}
