//! Keeps the parser linear on tags nested to death, between tokenizer and tree builder.
//!
//! The standard's tree builder searches its stack of open elements at nearly every
//! tag, so its time grows with the depth. Browsers bound the depth of the tree
//! (Chromium at 512); here the tags beyond are dropped with their end tags.

use super::tree::Tree;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeSink};
use html5ever::{LocalName, local_name};
use std::cell::Cell;

/// Depth beyond which start tags are dropped, as in Chromium.
const MAX_DEPTH: u32 = 512;

/// Depth at which the page is given up: only mark-up made to harm gets there.
const HOPELESS_DEPTH: u32 = 2 * MAX_DEPTH;

/// Nodes of the tree at most, ten times a very large page: formatting elements
/// left open are opened again in each paragraph, which can grow with the square of the page.
const MAX_NODES: usize = 500_000;

type Builder = TreeBuilder<<Tree as TreeSink>::Handle, Tree>;

pub struct Guard {
    builder: Builder,
    dropped: Cell<u32>,
    /// Inside a script or the like, whose text nobody will read: much of a page.
    unread: Cell<bool>,
}

impl Guard {
    pub fn new(builder: Builder) -> Guard {
        Guard { builder, dropped: Cell::new(0), unread: Cell::new(false) }
    }

    /// Whether no more will be read.
    pub fn stopped(&self) -> bool {
        self.builder.sink.len() > MAX_NODES || self.builder.sink.depth() > HOPELESS_DEPTH
    }

    pub fn into_tree(self) -> Tree {
        self.builder.sink
    }

    fn drops(&self, tag: &Tag) -> bool {
        match tag.kind {
            TagKind::StartTag => {
                let drop = self.builder.sink.depth() > MAX_DEPTH && !ends_itself(&tag.name) && !tag.self_closing;
                self.dropped.set(self.dropped.get() + u32::from(drop));
                drop
            }
            TagKind::EndTag if ends_itself(&tag.name) => false,
            TagKind::EndTag if self.dropped.get() > 0 => {
                self.dropped.set(self.dropped.get() - 1);
                true
            }
            TagKind::EndTag => {
                self.builder.sink.rise();
                false
            }
        }
    }
}

/// Elements that hold no elements: their tags never nest, and the tokenizer must
/// be told of those that hold raw text.
fn ends_itself(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("script")
            | local_name!("style")
            | local_name!("title")
            | local_name!("textarea")
            | local_name!("noscript")
            | local_name!("iframe")
            | local_name!("xmp")
            | local_name!("noembed")
            | local_name!("noframes")
            | local_name!("plaintext")
            | local_name!("br")
            | local_name!("img")
            | local_name!("input")
            | local_name!("hr")
            | local_name!("meta")
            | local_name!("link")
            | local_name!("source")
            | local_name!("wbr")
            | local_name!("area")
            | local_name!("col")
            | local_name!("embed")
            | local_name!("param")
            | local_name!("track")
            | local_name!("base")
    )
}

impl TokenSink for Guard {
    type Handle = <Tree as TreeSink>::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Self::Handle> {
        match &token {
            Token::ParseError(_) | Token::CommentToken(_) => return TokenSinkResult::Continue,
            Token::CharacterTokens(_) if self.unread.get() => return TokenSinkResult::Continue,
            Token::EOFToken => {}
            _ if self.stopped() => return TokenSinkResult::Continue,
            Token::TagToken(tag) if self.drops(tag) => return TokenSinkResult::Continue,
            _ => {}
        }
        let result = self.builder.process_token(token, line);
        // Raw text ends with the next tag.
        self.unread.set(matches!(result, TokenSinkResult::RawData(_)) && self.builder.sink.drops_text());
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
