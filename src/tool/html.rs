//! HTML -> Snapshot, natively, as `extension/content/record.js` does it from the live DOM.

use crate::snapshot::{Block, Node, Snapshot};
use html5ever::tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer};
use std::cell::RefCell;

#[derive(Default)]
struct Sink(RefCell<(Snapshot, String)>);

impl TokenSink for Sink {
    type Handle = ();
    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let (snapshot, text) = &mut *self.0.borrow_mut();
        match token {
            Token::CharacterTokens(s) => text.push_str(&s),
            Token::TagToken(tag) if ["p", "h1", "h2", "h3", "div", "li", "td"].contains(&&*tag.name) => {
                let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if !folded.is_empty() {
                    let node = snapshot.nodes.len() as u32 - 1;
                    snapshot.blocks.push(Block { node, text: folded, marks: vec![] });
                }
                text.clear();
                snapshot.nodes.push(Node { tag: tag.name.to_string(), ..Node::default() });
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Reads an HTML document.
pub fn snapshot(html: &str, url: &str) -> Snapshot {
    let sink = Sink::default();
    sink.0.borrow_mut().0.nodes.push(Node { tag: "html".into(), ..Node::default() });
    let tokenizer = Tokenizer::new(sink, Default::default());
    let queue = BufferQueue::default();
    queue.push_back(html.into());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut snapshot = tokenizer.sink.0.take().0;
    snapshot.url = url.to_string();
    snapshot
}

/// Bytes of a page as text.
pub fn decode(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
