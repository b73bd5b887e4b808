//! Plain text as an article, specified by the case files in `tests/plain/` (`fr.txt` explains the form).
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use saillant::article::{self, BlockKind};
use saillant::snapshot::plain;
use std::fs;

fn letter(kind: BlockKind) -> char {
    match kind {
        BlockKind::Title => 'T',
        BlockKind::Byline => 'B',
        BlockKind::Heading(_) => 'H',
        BlockKind::Paragraph => 'P',
        BlockKind::Item => 'I',
        BlockKind::Quote => 'Q',
        BlockKind::Attribution => 'A',
        BlockKind::Cell => 'C',
        BlockKind::Code => 'K',
    }
}

/// What each line of a text becomes, as the case files write it.
fn read(text: &str) -> String {
    let (snapshot, offsets) = plain::from_text(text);
    let found = article::chosen(&snapshot);
    let mut out = String::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_end();
        let source = offsets.iter().position(|&o| (at..at + line.len()).contains(&o));
        let mark = match source {
            _ if body.trim().is_empty() => None,
            None => Some('+'),
            Some(i) => Some(found.blocks.iter().find(|b| b.source as usize == i).map_or('-', |b| letter(b.kind))),
        };
        out.extend(mark.map(|m| format!("{m}|{body}")));
        out.push('\n');
        at += line.len();
    }
    out.trim_end().to_string()
}

#[test]
fn lines_become_what_they_are() {
    for language in ["fr", "en", "de"] {
        let path = format!("tests/plain/{language}.txt");
        let file = fs::read_to_string(&path).unwrap();
        let cases: String = file.lines().filter(|l| !l.starts_with("# ")).map(|l| format!("{l}\n")).collect();
        for case in cases.split("===\n") {
            let strip = |l: &str| match l.split_once('|') {
                Some((m, t)) if m.chars().count() == 1 => t.to_string(),
                _ if l.is_empty() => String::new(),
                _ => panic!("{path}: no mark before {l:?}"),
            };
            let text: Vec<String> = case.lines().map(strip).collect();
            assert_eq!(read(text.join("\n").trim_end()), case.trim_end(), "{path}");
        }
    }
}

proptest! {
    #[test]
    fn blocks_are_slices_of_the_text(text in "([A-Za-zé•–.:?!,]{0,9}[ \n]{0,3}){0,60}") {
        let (snapshot, offsets) = plain::from_text(&text);
        let found = article::chosen(&snapshot);
        for block in &found.blocks {
            let start = offsets[block.source as usize] + block.offset as usize;
            prop_assert_eq!(&text[start..start + block.text.len()], block.text.as_str());
        }
        prop_assert_eq!(found.blocks.len() + found.removed.len(), snapshot.blocks.len());
    }
}
