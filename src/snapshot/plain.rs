//! Plain text (pasted, selected, from a file) as a [`Snapshot`].

use super::{Block, Node, Snapshot};

/// One block a line; `offsets[i]` is the byte of `text` where block `i`
/// begins, and its text is that slice of `text`, unchanged.
///
/// Lines that stand together, without a blank line between them, share a node
/// (`<div>` under `<body>`). Hard-wrapped lines are one block: a line break is
/// taken for a wrap where the sentence goes on, or where the lines around fill
/// the same width.
pub fn from_text(text: &str) -> (Snapshot, Vec<usize>) {
    let root = Node { tag: "body".into(), ..Node::default() };
    let mut out = Plain { text, nodes: vec![root], blocks: Vec::new(), offsets: Vec::new() };
    let mut group: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        if body.is_empty() {
            out.group(&group);
            group.clear();
        } else {
            group.push((start, start + body.len()));
        }
        at += line.len();
    }
    out.group(&group);
    (Snapshot { nodes: out.nodes, blocks: out.blocks, ..Snapshot::default() }, out.offsets)
}

/// Whether a text, or its first few thousand bytes, is mark-up: it begins with a tag, a comment or a declaration, or
/// names the root of a page.
pub fn is_markup(head: &str) -> bool {
    let mut start = head.trim_start_matches('\u{feff}').trim_start().chars();
    let tag = start.next() == Some('<') && start.next().is_some_and(|c| c.is_ascii_alphabetic() || "!?/".contains(c));
    let head = head[..head.floor_char_boundary(HEAD.min(head.len()))].to_ascii_lowercase();
    tag || ["<!doctype html", "<html", "<head>", "<body"].iter().any(|root| head.contains(root))
}

/// Whether a text, or its first few thousand bytes, is none: more than one control character, and more than one among
/// [`CHARACTERS_A_CONTROL`].
pub fn is_binary(head: &str) -> bool {
    let strange = |c: &char| matches!(c, '\0'..='\x08' | '\x0e'..='\x1a' | '\x1c'..='\x1f' | '\x7f'..='\u{9f}');
    let head = &head[..head.floor_char_boundary(HEAD.min(head.len()))];
    head.chars().filter(strange).count().saturating_sub(1) * CHARACTERS_A_CONTROL > head.chars().count()
}

/// Bytes at the beginning of a file that tell what the whole is.
pub const HEAD: usize = 4096;

/// Characters of a text for each control character, at least; a terminal's escape is one of its colours.
const CHARACTERS_A_CONTROL: usize = 100;

struct Plain<'a> {
    text: &'a str,
    nodes: Vec<Node>,
    blocks: Vec<Block>,
    offsets: Vec<usize>,
}

/// Characters from which a line can be one of a wrapped paragraph.
const NARROWEST: usize = 40;

/// Share of the width that a wrapped line may leave empty beside the word that did not fit, in percent.
const RAGGED: usize = 12;

impl Plain<'_> {
    /// Adds the lines of one group, joined where they are wrapped.
    fn group(&mut self, lines: &[(usize, usize)]) {
        let Some(&(first, _)) = lines.first() else { return };
        let node = self.nodes.len() as u32;
        self.nodes.push(Node { tag: "div".into(), ..Node::default() });
        let wrapped = self.wrapped(lines);
        let mut open = (first, first);
        for (i, &(start, end)) in lines.iter().enumerate() {
            let joins = i > 0
                && (self.joins(lines[i - 1], (start, end), wrapped)
                    || halved(&self.text[open.0..open.1], &self.text[start..end]));
            if joins {
                open.1 = end;
            } else {
                if i > 0 {
                    self.push(node, open);
                }
                open = (start, end);
            }
        }
        self.push(node, open);
    }

    fn push(&mut self, node: u32, (start, end): (usize, usize)) {
        self.blocks.push(Block { node, text: self.text[start..end].to_string(), ..Block::default() });
        self.offsets.push(start);
    }

    /// Whether every line but the last fills the width of the longest.
    fn wrapped(&self, lines: &[(usize, usize)]) -> bool {
        let length = |&(s, e): &(usize, usize)| self.text[s..e].chars().count();
        let width = lines.iter().map(length).max().unwrap_or(0);
        width >= NARROWEST
            && lines.len() >= 3
            && lines.windows(2).all(|pair| {
                let next = &self.text[pair[1].0..pair[1].1];
                let word = next.split_whitespace().next().unwrap_or_default().chars().count();
                length(&pair[0]) + 1 + word + width * RAGGED / 100 >= width && marker(next).is_none()
            })
    }

    /// Whether a line goes on where the line before it was broken.
    fn joins(&self, before: (usize, usize), line: (usize, usize), wrapped: bool) -> bool {
        let end = before.1;
        let (before, line) = (&self.text[before.0..before.1], &self.text[line.0..line.1]);
        if marker(line).is_some() {
            return false;
        }
        let stopped = before.ends_with(['.', '!', '?', ':', ';', '…', '»', '”']);
        // Programs that wrap leave the space before the break; people who end a line rarely do.
        let spaced = self.text[end..].starts_with(' ') && before.len() >= NARROWEST;
        wrapped
            || !stopped && (spaced || line.starts_with(char::is_lowercase))
            || !line.contains(char::is_alphanumeric) && !before.is_empty() && line.len() <= 3
    }
}

/// Whether a line break fell beside a straight quotation mark: the open text has one that nothing closes,
/// and it ends with it or the line begins with it.
fn halved(open: &str, line: &str) -> bool {
    let odd = open.bytes().filter(|&b| b == b'"').count() % 2 == 1;
    let closes = line.strip_prefix('"').is_some_and(|r| r.is_empty() || r.starts_with([' ', '.', ',']));
    odd && (closes || open.ends_with("\n\"") || open == "\"")
}

/// Length of the list marker, with the white space behind it, at the start of a line.
pub fn marker(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    let body = rest.trim_start();
    let sign = matches!(first, '•' | '▪' | '‣' | '●' | '◦' | '⁃' | '■');
    let dash = matches!(first, '–' | '—' | '-' | '*' | '·') && body.len() < rest.len();
    ((sign || dash) && !body.is_empty()).then(|| line.len() - body.len())
}
