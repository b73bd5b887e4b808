//! Stretches of words between marks: what may be a quotation, and what stands in marks for another reason.

use super::lexicon::{AUX, CLITIC, DET, OFFICE, PRONOUN, SAY, SKIP};
use super::token::Token;
use crate::lang::Language;
use crate::text::marks::{MarkKind, Pair};
use std::ops::Range;

/// Words between a pair of marks.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Bytes of the words, without marks and white space.
    pub bytes: Range<usize>,
    /// Tokens between the marks.
    pub tokens: Range<usize>,
    /// Words between the marks.
    pub words: usize,
    /// Nothing closes it here: it goes on in the next block.
    pub open: bool,
    /// The speaker stands between the marks, behind this part ("« Oui, dit-il, demain »").
    pub broken: bool,
    /// It goes on from the block before, without a mark of its own.
    pub continued: bool,
}

/// How the quotations of one block go over its edges.
#[derive(Clone, Copy, Debug, Default)]
pub struct Edges {
    /// Bytes at its head that go on from the block before.
    pub head: usize,
    /// Its last quotation goes on in the next block.
    pub open: bool,
}

/// Blocks over which one pair of marks may reach.
const BLOCKS: usize = 8;

/// The edges of every block. An opening mark that nothing closes opens a quotation of several blocks where the next one
/// begins with a mark again, or where one of the next closes it and none between opens another.
pub fn edges(blocks: &[(&str, &[Pair])], runs: impl Fn(usize) -> bool) -> Vec<Edges> {
    let mut out = vec![Edges::default(); blocks.len()];
    for b in 0..blocks.len() {
        let (text, pairs) = blocks[b];
        let Some(pair) = pairs.iter().rfind(|p| p.kind == MarkKind::Double).filter(|p| !p.closed()) else { continue };
        let Some(mark) = text[pair.open.clone()].chars().next() else { continue };
        if text[pair.open.end..].contains(['”', '»', '"']) {
            continue;
        }
        let begins = |i: usize| blocks[i].0.trim_start().starts_with(['"', '“', '«', '„', '»', '”']);
        if b + 1 < blocks.len() && begins(b + 1) {
            out[b].open = true;
            continue;
        }
        let opens = |i: usize| blocks[i].1.iter().any(|p| blocks[i].0[p.open.clone()].starts_with(mark));
        for last in (b + 1..blocks.len().min(b + BLOCKS)).take_while(|&i| runs(i) && !begins(i)) {
            if let Some(close) = closing(blocks[last].0, mark) {
                out[last].head = close;
                for i in b..last {
                    out[i].open = true;
                    out[i].head = if i == b { out[i].head } else { blocks[i].0.len() };
                }
                break;
            }
            if opens(last) {
                break;
            }
        }
    }
    out
}

/// Where a mark that `open` opened before is closed in a text, before it opens again.
fn closing(text: &str, open: char) -> Option<usize> {
    let (at, mark) = text.char_indices().find(|(_, c)| matches!(c, '"' | '«' | '»' | '“' | '”' | '„'))?;
    let closes = match open {
        '«' => mark == '»',
        '»' => mark == '«',
        '“' => mark == '”',
        '„' => matches!(mark, '“' | '”'),
        _ => mark == open,
    };
    let after = text[at + mark.len_utf8()..].chars().next().unwrap_or(' ');
    let spaced = matches!(open, '«' | '»') || !text[..at].ends_with(char::is_whitespace);
    (closes && spaced && !after.is_alphanumeric()).then_some(at)
}

/// Words of an attribution between the marks at most.
const INSERTED: usize = 18;

/// The outermost marked stretches of a block; their tokens become `quoted`.
pub fn find(text: &str, pairs: &[Pair], edges: Edges, tokens: &mut [Token], language: &Language) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let mut covered = edges.head;
    if edges.head > 0 {
        let open = edges.open && edges.head == text.len();
        let to = tokens.partition_point(|t| t.start < edges.head);
        add(text, tokens, 0..to, 0..edges.head, (open, false), &mut out);
        out.iter_mut().for_each(|s| s.continued = true);
    }
    let last = pairs.iter().rposition(|p| p.kind == MarkKind::Double);
    for (i, pair) in pairs.iter().enumerate() {
        let usable = match pair.kind {
            MarkKind::Double => true,
            MarkKind::Single => language.grammar.single_marks || !text[pair.open.clone()].starts_with('\''),
            MarkKind::Bracket => false,
        };
        let open = !pair.closed() && last == Some(i) && edges.open;
        if !usable || !pair.closed() && !open || pair.open.start < covered {
            continue;
        }
        covered = pair.close.end;
        let from = tokens.partition_point(|t| t.start < pair.open.end);
        let to = tokens.partition_point(|t| t.start < pair.close.start);
        match inserted(&tokens[..to], from) {
            Some(clause) => {
                let last = pair.close.start;
                let middle = tokens[clause.start].start;
                let rest = tokens[clause.end - 1].end;
                add(text, tokens, from..clause.start, pair.open.end..middle, (false, true), &mut out);
                add(text, tokens, clause.end..to, rest..last, (open, false), &mut out);
            }
            None => add(text, tokens, from..to, pair.inside(), (open, false), &mut out),
        }
    }
    out
}

/// Adds the words of `bytes`, which are `range` of the tokens.
fn add(
    text: &str,
    tokens: &mut [Token],
    range: Range<usize>,
    bytes: Range<usize>,
    (open, broken): (bool, bool),
    out: &mut Vec<Stretch>,
) {
    let inside = &text[bytes.clone()];
    // "We knew," said X: the comma is the sentence's, not the speaker's.
    let trimmed = inside.trim().trim_end_matches(',').trim_end();
    let words = tokens[range.clone()].iter().filter(|t| t.is_word()).count();
    if trimmed.is_empty() || words == 0 {
        return;
    }
    let start = bytes.start + (inside.len() - inside.trim_start().len());
    for t in &mut tokens[range.clone()] {
        t.quoted = true;
    }
    out.push(Stretch { bytes: start..start + trimmed.len(), tokens: range, words, open, broken, continued: false });
}

/// A clause that says who speaks, between the marks: from its comma or dash to the next one of the same kind.
fn inserted(tokens: &[Token], from: usize) -> Option<Range<usize>> {
    (from + 2..tokens.len()).find_map(|at| {
        let mark = tokens[at].mark;
        let dash = |c: char| matches!(c, '-' | '–' | '—');
        if mark != ',' && !dash(mark) {
            return None;
        }
        let mut verb = at + 1;
        while tokens.get(verb).is_some_and(|t| t.is(CLITIC | SKIP | AUX) && !t.capital && !t.is(SAY)) && verb - at <= 3
        {
            verb += 1;
        }
        let reports = tokens.get(verb).is_some_and(|t| t.is(SAY) && !t.capital);
        let subject = tokens.get(verb + 1)?;
        let named = subject.is_name() || subject.is(PRONOUN) && !subject.is(DET);
        let titled = subject.is(DET) && tokens.get(verb + 2..verb + 5)?.iter().any(|t| t.is(OFFICE) || t.is_name());
        // "– scrivono gli attivisti sul sito –": dashes around it.
        let mut behind = tokens.iter().skip(verb + 3).take(INSERTED).skip_while(|t| t.is_word());
        let closed = dash(mark) && behind.next().is_some_and(|t| t.mark == mark);
        let noun = subject.is(DET) && tokens.get(verb + 2).is_some_and(|t| t.is_word()) && closed;
        if !reports || !named && !titled && !noun {
            return None;
        }
        // It ends with a mark of the same kind, or with the sentence: "« Oui, dit-il. Demain. »"
        let end = (verb + 2..tokens.len().min(at + INSERTED)).find(|&i| {
            let m = tokens[i].mark;
            let stops = matches!(m, '.' | '!' | '?') && tokens.get(i + 1).is_some_and(|n| n.first || n.capital);
            m == mark || dash(m) && dash(mark) || m == ',' && !dash(mark) || stops
        });
        end.map(|end| at..end + 1)
    })
}
