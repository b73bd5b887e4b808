//! Text-fragment links: the cases of `tests/fragments/cases.txt`, and the promise that a link which is
//! offered leads to its own line.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use saillant::export::fragment::Page;
use saillant::report::Line;
use saillant::snapshot::{Block, Node, Snapshot};
use saillant::span::Unit;

const URL: &str = "https://example.org/a";

fn page(blocks: &[(bool, String)]) -> Snapshot {
    let node = |hidden| Node { tag: "p".into(), hidden, ..Node::default() };
    Snapshot {
        url: URL.into(),
        nodes: vec![node(false), node(true)],
        blocks: blocks
            .iter()
            .map(|(hidden, text)| Block { node: u32::from(*hidden), text: text.clone(), ..Block::default() })
            .collect(),
        ..Snapshot::default()
    }
}

#[test]
fn cases() {
    let file = include_str!("fragments/cases.txt");
    let mut failed = Vec::new();
    let (mut blocks, mut line, mut count) = (Vec::new(), None, 0);
    for (number, text) in file.lines().enumerate().map(|(i, l)| (i + 1, l)) {
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let Some(expected) = text.strip_prefix("=> ") else {
            let (hidden, text) = match text.strip_prefix("hidden|") {
                Some(text) => (true, text),
                None => (false, text),
            };
            let text = text.replace('¶', "\n");
            if let Some((before, rest)) = text.split_once('⟦') {
                let (words, _) = rest.split_once('⟧').unwrap_or_else(|| panic!("cases.txt:{number}: no ⟧"));
                let start = before.encode_utf16().count() as u32;
                let end = start + words.encode_utf16().count() as u32;
                line = Some(Line { text: words.into(), block: blocks.len() as u32, start, end, ..Line::default() });
            }
            blocks.push((hidden, text.replace(['⟦', '⟧'], "")));
            continue;
        };
        let line = line.take().unwrap_or_else(|| panic!("cases.txt:{number}: no line between ⟦ and ⟧"));
        let snapshot = page(&std::mem::take(&mut blocks));
        let found = Page::new(&snapshot, Unit::Utf16).link(&line);
        let found = found.as_deref().map_or("none", |l| l.strip_prefix("https://example.org/a#:~:text=").unwrap());
        if found != expected {
            failed.push(format!("cases.txt:{number}: expected {expected}\n{:>20} {found}", "found"));
        }
        count += 1;
    }
    assert!(blocks.is_empty(), "cases.txt: the last case has no \"=>\"");
    assert!(count > 10 && failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn only_web_pages_have_links() {
    let mut snapshot = page(&[(false, "Il pleut.".into())]);
    let line = Line { text: "Il pleut.".into(), block: 0, start: 0, end: 9, ..Line::default() };
    let link = |snapshot: &Snapshot| Page::new(snapshot, Unit::Utf16).link(&line);
    assert_eq!(link(&snapshot).as_deref(), Some("https://example.org/a#:~:text=Il%20pleut."));
    // A fragment of the page's own stays; an old directive does not.
    snapshot.url = "https://example.org/a#top".into();
    assert_eq!(link(&snapshot).as_deref(), Some("https://example.org/a#top:~:text=Il%20pleut."));
    snapshot.url = "https://example.org/a#:~:text=old".into();
    assert_eq!(link(&snapshot).as_deref(), Some("https://example.org/a#:~:text=Il%20pleut."));
    for url in ["", "file:///a.html", "javascript:alert(1)", "data:text/html,x"] {
        snapshot.url = url.into();
        assert_eq!(link(&snapshot), None, "{url}");
    }
}

/// A reference matcher of its own, slow and plain: decodes the directive and looks for the first place.
fn follow(link: &str, blocks: &[String]) -> Option<(usize, String)> {
    let directive = link.split(":~:text=").nth(1)?;
    let decode = |part: &str| {
        let mut bytes = Vec::new();
        let mut rest = part.as_bytes();
        while let Some((&b, tail)) = rest.split_first() {
            if b == b'%' {
                bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
                rest = &tail[2..];
            } else {
                bytes.push(b);
                rest = tail;
            }
        }
        String::from_utf8(bytes).unwrap()
    };
    let (mut prefix, mut suffix, mut terms) = (None, None, Vec::new());
    for part in directive.split(',') {
        if let Some(p) = part.strip_suffix('-') {
            prefix = Some(decode(p));
        } else if let Some(s) = part.strip_prefix('-') {
            suffix = Some(decode(s));
        } else {
            terms.push(decode(part));
        }
    }
    // Words of lower-case ASCII letters only, so that a word's end is a space or an end.
    let whole = |text: &str, at: usize, len: usize| {
        !text[..at].ends_with(|c: char| c.is_alphanumeric())
            && !text[at + len..].starts_with(|c: char| c.is_alphanumeric())
    };
    let joined = blocks.join("\n");
    let mut starts = vec![0];
    starts.extend(joined.match_indices('\n').map(|(i, _)| i + 1));
    for at in 0..joined.len() {
        if !joined[at..].starts_with(&*terms[0]) || !whole(&joined, at, terms[0].len()) {
            continue;
        }
        if let Some(p) = &prefix {
            let before = joined[..at].trim_end();
            if !before.ends_with(&**p) || !whole(&joined, before.len() - p.len(), p.len()) {
                continue;
            }
        }
        let mut end = at + terms[0].len();
        if let Some(last) = terms.get(1) {
            let Some((i, _)) = joined[end..].match_indices(&**last).find(|(i, t)| whole(&joined, end + i, t.len()))
            else {
                continue;
            };
            end += i + last.len();
        }
        if let Some(s) = &suffix {
            let after = &joined[end..];
            let skipped = after.len() - after.trim_start().len();
            if !after.trim_start().starts_with(&**s) || !whole(&joined, end + skipped, s.len()) {
                continue;
            }
        }
        let block = starts.partition_point(|&s| s <= at) - 1;
        return Some((block, joined[at..end].to_string()));
    }
    None
}

proptest! {
    /// Few words, so that the same ones come again and again.
    #[test]
    fn a_link_that_is_offered_leads_to_its_line(
        blocks in prop::collection::vec(prop::collection::vec(prop::sample::select(vec!["ab", "cd", "ef", "gh"]), 1..9), 1..7),
        block in any::<prop::sample::Index>(), from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(),
    ) {
        let texts: Vec<String> = blocks.iter().map(|words| words.join(" ")).collect();
        let snapshot = page(&texts.iter().map(|t| (false, t.clone())).collect::<Vec<_>>());
        let block = block.index(blocks.len());
        let (a, b) = (from.index(blocks[block].len()), to.index(blocks[block].len()));
        let (a, b) = (a.min(b), a.max(b) + 1);
        let start = a * 3;
        let line = Line { text: blocks[block][a..b].join(" "), block: block as u32, start: start as u32, end: (b * 3 - 1) as u32, ..Line::default() };
        if let Some(link) = Page::new(&snapshot, Unit::Utf16).link(&line) {
            let (there, words) = follow(&link, &texts).expect("the link leads somewhere");
            prop_assert_eq!((there, &words), (block, &line.text), "{}", link);
        }
    }

    #[test]
    fn any_text_is_taken(text in "\\PC{0,60}", start in 0u32..70, len in 0u32..70, block in 0u32..3) {
        let snapshot = page(&[(false, text.clone()), (true, text)]);
        let line = Line { text: String::new(), block, start, end: start + len, ..Line::default() };
        let _ = Page::new(&snapshot, Unit::Utf16).link(&line);
    }
}
