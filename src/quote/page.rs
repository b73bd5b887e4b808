//! An article's blocks as tokens, marked stretches and people: read once for quotations, attributions and names.

use super::candidate::{self, Candidate};
use super::people::People;
use super::token::{self, Token};
use crate::article::{Article, BlockKind};
use crate::lang::Language;
use crate::sentence::marks;
use crate::span::Span;
use std::ops::Range;

/// One block.
pub struct Part<'a> {
    /// Its text.
    pub text: &'a str,
    /// What it is.
    pub kind: BlockKind,
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Its marked stretches.
    pub candidates: Vec<Candidate>,
    /// Its sentences, in bytes.
    pub sentences: Vec<Range<usize>>,
}

/// All blocks, in the article's order.
pub struct Page<'a> {
    /// One for each block.
    pub parts: Vec<Part<'a>>,
    /// The names in running text.
    pub people: People,
    /// The language's rules.
    pub language: &'static Language,
}

impl<'a> Page<'a> {
    /// Reads an article.
    pub fn read(article: &'a Article, sentences: &[Span], language: &'static Language) -> Page<'a> {
        let mut parts = Vec::with_capacity(article.blocks.len());
        let mut at = 0;
        for (b, block) in article.blocks.iter().enumerate() {
            let from = at;
            while sentences.get(at).is_some_and(|s| s.block as usize == b) {
                at += 1;
            }
            let ranges: Vec<Range<usize>> = sentences[from..at].iter().map(|s| s.range()).collect();
            let mut tokens = token::tokens(&block.text, &ranges, language);
            let pairs = marks::pairs(&block.text);
            let candidates = candidate::find(&block.text, &pairs, &mut tokens, language);
            parts.push(Part { text: &block.text, kind: block.kind, tokens, candidates, sentences: ranges });
        }
        let running =
            |p: &&(usize, &Part)| !matches!(p.1.kind, BlockKind::Title | BlockKind::Heading(_) | BlockKind::Byline);
        let numbered: Vec<(usize, &Part)> = parts.iter().enumerate().collect();
        let blocks: Vec<(usize, &str, &[Token])> =
            numbered.iter().filter(running).map(|&(i, p)| (i, p.text, p.tokens.as_slice())).collect();
        let people = People::collect(&blocks, language);
        Page { parts, people, language }
    }
}
