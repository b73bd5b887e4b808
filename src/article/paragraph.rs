//! Cuts the snapshot's blocks into paragraphs and counts what stands in them.

use super::cue::{self, Phrases};
use crate::letter::is_alphanumeric;
use crate::snapshot::{Block, MarkKind, Snapshot};

/// One paragraph: a slice of one block of the snapshot.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Index into [`Snapshot::blocks`].
    pub block: u32,
    /// First byte of the block's text.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
    /// The block-level element, an index into [`Snapshot::nodes`].
    pub node: u32,
    /// The deepest element that holds all of the text.
    pub inner: u32,
    /// What was counted.
    pub count: Count,
    /// Boilerplate phrases in it.
    pub phrases: Phrases,
}

/// What was counted in one paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// Words; a character of a script without spaces counts as half a word.
    pub words: f32,
    /// Bytes.
    pub bytes: u32,
    /// Bytes inside links.
    pub linked: u32,
    /// Links.
    pub links: u32,
    /// Bytes inside `strong` and the like.
    pub strong: u32,
    /// Bytes inside `em` and the like.
    pub em: u32,
    /// Ends of sentences.
    pub stops: u32,
    /// Commas and the like.
    pub commas: u32,
    /// Digits.
    pub digits: u32,
    /// Words that begin with a capital.
    pub capitals: u32,
    /// Line feeds.
    pub lines: u32,
    /// Bars, bullets, slashes, arrows between spaces.
    pub bars: u32,
    /// Whether a `time` element stands in it.
    pub time: bool,
    /// Whether it names its author in mark-up.
    pub author: bool,
    /// Whether an address or a handle stands in it.
    pub web: bool,
    /// Whether it begins with a quotation mark or a dash.
    pub opens: bool,
    /// Whether the first letter is a small one.
    pub small: bool,
    /// How the text ends.
    pub last: Last,
}

/// The last sign of a text, quotation marks and brackets left aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Last {
    /// A letter, a digit, anything else.
    #[default]
    Other,
    /// The end of a sentence.
    Stop,
    /// A colon.
    Colon,
    /// An ellipsis.
    Ellipsis,
}

impl Count {
    /// Share of the text that is inside links, 0 to 1.
    pub fn link_ratio(&self) -> f32 {
        ratio(self.linked, self.bytes)
    }

    /// Words of running text: none where it looks like a label or a link.
    pub fn prose(&self) -> f32 {
        let sentence = self.stops > 0 || self.words >= SENTENCE_FREE;
        if self.words < PROSE_WORDS || !sentence || self.link_ratio() > PROSE_LINKS { 0.0 } else { self.words }
    }
}

impl Paragraph {
    /// The words.
    pub fn text<'a>(&self, snapshot: &'a Snapshot) -> &'a str {
        let block = snapshot.blocks.get(self.block as usize);
        block.and_then(|b| b.text.get(self.start as usize..self.end as usize)).unwrap_or("")
    }
}

/// Words that a running text has at least.
const PROSE_WORDS: f32 = 8.0;
/// Words from which text without the end of a sentence counts as running text.
const SENTENCE_FREE: f32 = 25.0;
/// Share of link text up to which text counts as running text.
const PROSE_LINKS: f32 = 0.5;

/// `a / b`, 0 where there is nothing to divide.
pub fn ratio(a: u32, b: u32) -> f32 {
    if b == 0 { 0.0 } else { a as f32 / b as f32 }
}

/// Words of running text below which a page shows nothing.
const NOTHING: f32 = 60.0;

/// The paragraphs that the page shows. Where it shows nothing, what it hides: a
/// saved page whose own scripts would have uncovered it.
pub fn shown(snapshot: &Snapshot) -> Vec<Paragraph> {
    let paragraphs = cut(snapshot, |b| !snapshot.nodes.get(b.node as usize).is_some_and(|n| n.hidden));
    let prose = |paragraphs: &[Paragraph]| paragraphs.iter().map(|p| p.count.prose()).sum::<f32>();
    if prose(&paragraphs) >= NOTHING {
        return paragraphs;
    }
    let all = cut(snapshot, |_| true);
    if prose(&all) >= NOTHING { all } else { paragraphs }
}

/// Cuts blocks at empty lines (`<br><br>`).
fn cut(snapshot: &Snapshot, shown: impl Fn(&Block) -> bool) -> Vec<Paragraph> {
    let mut paragraphs = Vec::with_capacity(snapshot.blocks.len());
    for (i, block) in snapshot.blocks.iter().enumerate() {
        if !shown(block) {
            continue;
        }
        let from = paragraphs.len();
        let whole = snapshot.nodes.get(block.node as usize).is_some_and(|n| n.tag == "pre");
        for (start, end) in bounds(&block.text, whole) {
            let text = &block.text[start..end];
            paragraphs.push(Paragraph {
                block: i as u32,
                start: start as u32,
                end: end as u32,
                node: block.node,
                inner: block.inner,
                count: count(text),
                phrases: cue::phrases(text),
            });
        }
        count_marks(block, &mut paragraphs[from..]);
    }
    paragraphs
}

/// Byte ranges of the paragraphs of a text, without the space around them.
fn bounds(text: &str, whole: bool) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut push = |from: usize, to: usize| {
        let slice = &text[from..to];
        let start = from + slice.len() - slice.trim_start().len();
        let end = start + slice.trim().len();
        if start < end {
            found.push((start, end));
        }
    };
    let mut from = 0;
    if !whole {
        let mut feed = None;
        for (at, c) in text.char_indices() {
            match (c, feed) {
                ('\n', Some(first)) => {
                    push(from, first);
                    from = at;
                    feed = Some(at);
                }
                ('\n', None) => feed = Some(at),
                (c, Some(_)) if !c.is_whitespace() => feed = None,
                _ => {}
            }
        }
    }
    push(from, text.len());
    found
}

/// Adds the marks of a block to the counts of its paragraphs.
fn count_marks(block: &Block, paragraphs: &mut [Paragraph]) {
    for mark in &block.marks {
        let from = paragraphs.partition_point(|p| p.end <= mark.start);
        for paragraph in paragraphs[from..].iter_mut().take_while(|p| p.start < mark.end) {
            let bytes = paragraph.end.min(mark.end) - paragraph.start.max(mark.start);
            let count = &mut paragraph.count;
            match mark.kind {
                MarkKind::Link => {
                    count.linked += bytes;
                    count.links += 1;
                }
                MarkKind::Strong => count.strong += bytes,
                MarkKind::Em => count.em += bytes,
                MarkKind::Time => count.time = true,
                MarkKind::Author => count.author = true,
                _ => {}
            }
        }
    }
}

/// Whether a character belongs to a script that puts no space between words.
fn spaceless(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Counts what stands in a text, its marks aside.
pub fn count(text: &str) -> Count {
    let mut n = Count {
        bytes: text.len() as u32,
        web: text.contains('@') || text.contains("http") || text.contains("www."),
        opens: text.starts_with(['"', '“', '„', '«', '»', '‘', '\'', '-', '–', '—', '「']),
        ..Count::default()
    };
    let (mut words, mut half_words) = (0u32, 0u32);
    let mut in_word = false;
    let mut first = true;
    let mut previous = ' ';
    for c in text.chars() {
        let letter = is_alphanumeric(c);
        if letter {
            if c.is_ascii_digit() {
                n.digits += 1;
            }
            if spaceless(c) {
                half_words += 1;
                in_word = false;
            } else if !in_word {
                words += 1;
                in_word = true;
                n.capitals += u32::from(c.is_uppercase());
            }
            if first {
                n.small = c.is_lowercase();
                first = false;
            }
            n.last = Last::Other;
        } else {
            match c {
                '.' | '!' | '?' if previous.is_alphanumeric() || matches!(previous, '"' | '”' | '»' | ')' | ' ') => {
                    n.stops += 1;
                    n.last = Last::Stop;
                }
                '.' if previous == '.' => n.last = Last::Ellipsis,
                '.' | '!' | '?' => n.last = Last::Stop,
                '。' | '！' | '？' | '।' | '؟' | '۔' => {
                    n.stops += 1;
                    n.last = Last::Stop;
                }
                '…' => n.last = Last::Ellipsis,
                ':' | '：' => n.last = Last::Colon,
                ',' | ';' | '،' | '、' | '，' => n.commas += 1,
                '\n' => n.lines += 1,
                '|' | '•' | '·' | '›' | '»' | '/' | '→' | '>' => n.bars += u32::from(previous == ' '),
                _ => {}
            }
            in_word = matches!(c, '\'' | '’' | '-') && in_word;
        }
        previous = c;
    }
    n.words = words as f32 + half_words as f32 / 2.0;
    n
}
