//! An article's blocks as tokens, marked stretches and people: read once for quotations, attributions and names.

use super::cut;
use super::directory::Directory;
use super::lexicon::PARTICLE;
use super::stretch::{self, Stretch};
use super::token::Token;
use crate::article::{Article, BlockKind};
use crate::certainty::Graded;
use crate::lang::Language;
use crate::language::passage::Passages;
use crate::span::Span;
use crate::text::hash::ByHash;
use crate::text::marks::Marks;
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
    pub stretches: Vec<Stretch>,
    /// Its sentences, in bytes.
    pub sentences: Vec<Range<usize>>,
    /// It is a paragraph in another language than the page.
    pub foreign: bool,
}

impl Part<'_> {
    /// Whether it is running text.
    pub fn runs(&self) -> bool {
        self.speaks() && self.kind != BlockKind::Code
    }

    /// Whether its sentences can be said by somebody: no title, heading or line about the author or speaker.
    pub fn speaks(&self) -> bool {
        !matches!(self.kind, BlockKind::Title | BlockKind::Heading(_) | BlockKind::Byline | BlockKind::Attribution)
    }

    /// The tokens of a range of bytes.
    pub fn among(&self, bytes: &Range<usize>) -> Range<usize> {
        let until = |byte: usize| self.tokens.partition_point(|t| t.start < byte);
        until(bytes.start)..until(bytes.end)
    }

    /// The words of a range of tokens.
    pub fn words(&self, tokens: &Range<usize>) -> &str {
        match (self.tokens.get(tokens.start), self.tokens[..tokens.end].last()) {
            (Some(a), Some(z)) if !tokens.is_empty() => &self.text[a.start..z.end],
            _ => "",
        }
    }
}

/// All blocks, in the article's order.
pub struct Page<'a> {
    /// One for each block.
    pub parts: Vec<Part<'a>>,
    /// The names in running text.
    pub people: Directory,
    /// The language's rules.
    pub language: &'static Language,
}

impl<'a> Page<'a> {
    /// Reads an article, whose `sentences` are `graded`; `passages` are those of each of its blocks.
    pub fn read(
        article: &'a Article,
        marks: &[Marks],
        sentences: &[Span],
        graded: &[Graded],
        passages: &[Passages],
        language: &'static Language,
    ) -> Page<'a> {
        let mut parts: Vec<Part> = Vec::with_capacity(article.blocks.len());
        let mut at = 0;
        let marked: Vec<_> =
            article.blocks.iter().zip(marks).map(|(b, m)| (b.text.as_str(), m.pairs.as_slice())).collect();
        let edges = stretch::edges(&marked, |i| article.blocks[i].kind == BlockKind::Paragraph);
        for (b, block) in article.blocks.iter().enumerate() {
            let from = at;
            while sentences.get(at).is_some_and(|s| s.block as usize == b) {
                at += 1;
            }
            let ranges: Vec<Range<usize>> = sentences[from..at].iter().map(|s| s.range()).collect();
            let mut tokens = cut::tokens(&block.text, &ranges, graded[from..at].iter().map(|g| &g.words), language);
            let stretches = stretch::find(&block.text, marked[b].1, edges[b], &mut tokens, language);
            let foreign =
                block.kind == BlockKind::Paragraph && passages[b].of(&(0..block.text.len())).code != language.code;
            parts.push(Part { text: &block.text, kind: block.kind, tokens, stretches, sentences: ranges, foreign });
        }
        let mut people = directory(&parts, language);
        if particle_first(&mut parts, &people) {
            people = directory(&parts, language);
        }
        for e in &people.entries {
            let tokens = &mut parts[e.block].tokens;
            tokens[e.token..].iter_mut().take_while(|t| t.start < e.bytes.end).for_each(|t| t.named = true);
        }
        if language.grammar.noun_capitals {
            name_alone(&mut parts, &people);
        }
        Page { parts, people, language }
    }

    /// The words of a range of tokens and where they stand.
    pub fn span(&self, block: usize, tokens: &Range<usize>) -> Span {
        let all = &self.parts[block].tokens;
        match (all.get(tokens.start), all[..tokens.end].last()) {
            (Some(a), Some(z)) if !tokens.is_empty() => Span::new(block, a.start, z.end),
            _ => Span::new(block, 0, 0),
        }
    }
}

/// The names in running text.
fn directory(parts: &[Part], language: &Language) -> Directory {
    let blocks: Vec<(usize, &str, &[Token])> = (parts.iter().enumerate())
        .filter(|(_, p)| !matches!(p.kind, BlockKind::Title | BlockKind::Heading(_) | BlockKind::Byline))
        .map(|(i, p)| (i, p.text, p.tokens.as_slice()))
        .collect();
    Directory::collect(&blocks, language)
}

/// Knows the particle of a surname where it opens a sentence, "Van Dam" of "Ana van Dam", "Di Mauro" of "Ana Di Mauro":
/// else its capital means nothing. Whether there was one.
fn particle_first(parts: &mut [Part], people: &Directory) -> bool {
    let full = people.entries.iter().filter(|e| e.words.len() > 2 && e.given && e.person == Some(true));
    let mut surnames: ByHash<u64, Vec<&[u64]>> = ByHash::default();
    full.for_each(|e| surnames.entry(e.words[1]).or_default().push(&e.words[1..]));
    let mut found = false;
    for tokens in parts.iter_mut().map(|part| &mut part.tokens) {
        for at in 0..tokens.len() {
            let t = &tokens[at];
            let particle = t.first && t.capital && t.is(PARTICLE) && t.is_small();
            let Some(known) = surnames.get(&t.hash).filter(|_| particle) else { continue };
            let here = || tokens[at..].iter().map(|t| t.hash);
            if known.iter().any(|words| here().take(words.len()).eq(words.iter().copied())) {
                tokens[at].class = PARTICLE;
                found = true;
            }
        }
    }
    found
}

/// Knows the last words of names where they stand alone, among nouns that have capitals, too: "Bennett" of "Ana Bennett".
fn name_alone(parts: &mut [Part], people: &Directory) {
    let full = people.entries.iter().filter(|e| e.words.len() > 1 && e.person == Some(true));
    let last: ByHash<u64, ()> = full.filter_map(|e| e.words.last()).map(|&word| (word, ())).collect();
    for token in parts.iter_mut().flat_map(|part| &mut part.tokens) {
        token.named |= token.capital && last.contains_key(&token.hash);
    }
}
