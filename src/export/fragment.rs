//! Text-fragment addresses (`#:~:text=`), each resolved against the snapshot's own text before it is offered.
//!
//! Method: WICG "URL Fragment Text Directives", section "find a range from a text directive": the
//! first match in document order, bounded by words, compared by base letters, a term inside one block.

use crate::lower::lower;
use crate::report::Line;
use crate::snapshot::Snapshot;
use crate::span::Unit;
use std::cell::{OnceCell, RefCell};

/// Bytes up to which a line is quoted whole; a longer one by its first and last words.
const WHOLE: usize = 120;
/// Words at each end of a longer line, tried in this order.
const ENDS: [usize; 2] = [4, 8];
/// Words of context before and after, tried in this order.
const AROUND: [(usize, usize); 5] = [(0, 0), (4, 0), (0, 4), (4, 4), (10, 10)];

/// Block, start and end of a line.
type Place = (u32, u32, u32);

/// The texts of a snapshot, and addresses of lines in them.
pub struct Page<'a> {
    snapshot: &'a Snapshot,
    unit: Unit,
    document: OnceCell<Document>,
    /// What was found so far, by block, start and end of the line, sorted.
    known: RefCell<Vec<(Place, Option<String>)>>,
}

impl<'a> Page<'a> {
    /// The page of `snapshot`; lines given to it count in `unit`.
    pub fn new(snapshot: &'a Snapshot, unit: Unit) -> Page<'a> {
        Page { snapshot, unit, document: OnceCell::new(), known: RefCell::default() }
    }

    /// Text of a block of the snapshot.
    pub fn text(&self, block: u32) -> Option<&'a str> {
        self.snapshot.blocks.get(block as usize).map(|b| b.text.as_str())
    }

    /// Length of `text` in the page's unit.
    pub fn units(&self, text: &str) -> u32 {
        text.chars().map(|c| width(c, self.unit)).sum()
    }

    /// The address of a line: opening it leads to this place and no other. `None` where the page has no
    /// address on the web, or no directive leads there.
    pub fn link(&self, line: &Line) -> Option<String> {
        let url = self.snapshot.url.as_str();
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return None;
        }
        let place = (line.block, line.start, line.end);
        let mut known = self.known.borrow_mut();
        match known.binary_search_by(|k| k.0.cmp(&place)) {
            Ok(at) => known[at].1.clone(),
            Err(at) => {
                let link = self.directive(line).map(|directive| address(url, &directive));
                known.insert(at, (place, link.clone()));
                link
            }
        }
    }

    fn directive(&self, line: &Line) -> Option<Directive> {
        let text = self.text(line.block)?;
        let (start, end) = (self.byte(text, line.start)?, self.byte(text, line.end)?);
        let document = self.document.get_or_init(|| Document::of(self.snapshot));
        let target = document.range(line.block as usize, text, start, end)?;
        let around = Around {
            document,
            block: line.block as usize,
            before: &text[..start],
            after: &text[end..],
            snapshot: self.snapshot,
        };
        terms(text.get(start..end)?).find_map(|(first, last)| {
            AROUND.iter().find_map(|&(before, after)| {
                let directive = Directive {
                    prefix: around.prefix(before)?,
                    first: first.clone(),
                    last: last.clone(),
                    suffix: around.suffix(after)?,
                };
                (document.resolve(&directive) == Some(target)).then_some(directive)
            })
        })
    }

    fn byte(&self, text: &str, units: u32) -> Option<usize> {
        let mut count = 0;
        for (byte, c) in text.char_indices() {
            if count >= units {
                return (count == units).then_some(byte);
            }
            count += width(c, self.unit);
        }
        (count == units).then_some(text.len())
    }
}

fn width(c: char, unit: Unit) -> u32 {
    match unit {
        Unit::Bytes => c.len_utf8() as u32,
        Unit::Utf16 => c.len_utf16() as u32,
        Unit::CodePoints => 1,
    }
}

/// A text directive, unencoded; empty where a part is not used.
struct Directive {
    prefix: String,
    first: String,
    last: String,
    suffix: String,
}

/// Ways to quote a line: whole where it is short, then by both ends. A line feed is a `<br>`, which the
/// browser does not see as a character, so no term holds one.
fn terms(line: &str) -> impl Iterator<Item = (String, String)> {
    let whole = (line.len() <= WHOLE && !line.contains('\n')).then(|| (line.to_string(), String::new()));
    let ends = ENDS.iter().filter_map(move |&n| {
        let (first, last) = (head(line, n), tail(line, n));
        let apart = first.len() + last.len() < line.len() && !first.is_empty() && !last.is_empty();
        apart.then(|| (first.to_string(), last.to_string()))
    });
    let ends: Vec<_> = ends.collect();
    let fallback =
        (ends.is_empty() && whole.is_none() && !line.contains('\n')).then(|| (line.to_string(), String::new()));
    whole.into_iter().chain(ends).chain(fallback)
}

/// The first `n` words of `text`, up to its first line feed.
fn head(text: &str, n: usize) -> &str {
    let text = text.split('\n').next().unwrap_or_default();
    let end =
        text.char_indices().filter(|(_, c)| c.is_whitespace()).nth(n.saturating_sub(1)).map_or(text.len(), |(i, _)| i);
    if n == 0 { "" } else { text[..end].trim() }
}

/// The last `n` words of `text`, after its last line feed.
fn tail(text: &str, n: usize) -> &str {
    let text = text.rsplit('\n').next().unwrap_or_default();
    let start =
        text.char_indices().rev().filter(|(_, c)| c.is_whitespace()).nth(n.saturating_sub(1)).map_or(0, |(i, _)| i);
    if n == 0 { "" } else { text[start..].trim() }
}

/// Words around a line, from the blocks beside it where its own block has none.
struct Around<'a> {
    document: &'a Document,
    snapshot: &'a Snapshot,
    block: usize,
    before: &'a str,
    after: &'a str,
}

impl Around<'_> {
    /// `Some("")` for no words, `None` where there are none to give.
    fn prefix(&self, words: usize) -> Option<String> {
        let beside = || self.document.before(self.block).map_or("", |b| self.snapshot.blocks[b].text.trim());
        let from = if self.before.trim().is_empty() { beside() } else { self.before.trim_end() };
        some(words, tail(from, words))
    }

    fn suffix(&self, words: usize) -> Option<String> {
        let beside = || self.document.after(self.block).map_or("", |b| self.snapshot.blocks[b].text.trim());
        let from = if self.after.trim().is_empty() { beside() } else { self.after.trim_start() };
        some(words, head(from, words))
    }
}

fn some(words: usize, text: &str) -> Option<String> {
    (words == 0 || !text.is_empty()).then(|| text.to_string())
}

/// All text that is shown, folded for comparison, one block a line.
struct Document {
    text: String,
    /// Block of the snapshot and the byte where it begins in `text`.
    blocks: Vec<(usize, usize)>,
}

impl Document {
    fn of(snapshot: &Snapshot) -> Document {
        let mut hidden: Vec<bool> = Vec::with_capacity(snapshot.nodes.len());
        for node in &snapshot.nodes {
            let above = hidden.get(node.parent as usize).copied().unwrap_or(false);
            hidden.push(node.hidden || above);
        }
        let mut text = String::new();
        let mut blocks = Vec::new();
        for (i, block) in snapshot.blocks.iter().enumerate() {
            if !hidden.get(block.node as usize).copied().unwrap_or(false) {
                blocks.push((i, text.len()));
                text.extend(block.text.chars().map(fold));
                text.push('\n');
            }
        }
        Document { text, blocks }
    }

    fn index(&self, block: usize) -> Option<usize> {
        self.blocks.binary_search_by_key(&block, |b| b.0).ok()
    }

    fn before(&self, block: usize) -> Option<usize> {
        self.blocks.get(self.index(block)?.checked_sub(1)?).map(|b| b.0)
    }

    fn after(&self, block: usize) -> Option<usize> {
        self.blocks.get(self.index(block)? + 1).map(|b| b.0)
    }

    /// Bytes of the folded text for bytes of a block; `None` where the block is not shown.
    fn range(&self, block: usize, text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
        let base = self.blocks.get(self.index(block)?)?.1;
        let folded = |part: &str| part.chars().map(|c| fold(c).len_utf8()).sum::<usize>();
        Some((base + folded(text.get(..start)?), base + folded(text.get(..end)?)))
    }

    /// Where a browser would go.
    fn resolve(&self, directive: &Directive) -> Option<(usize, usize)> {
        let folded = |term: &str| term.chars().map(fold).collect::<String>();
        let (prefix, first) = (folded(&directive.prefix), folded(&directive.first));
        let (last, suffix) = (folded(&directive.last), folded(&directive.suffix));
        let mut from = 0;
        loop {
            let start = if prefix.is_empty() {
                self.find(&first, from)?
            } else {
                let found = self.find(&prefix, from)?;
                let start = self.skip(found + prefix.len());
                if !self.stands(&first, start) {
                    from = self.next(found);
                    continue;
                }
                start
            };
            let mut end = start + first.len();
            if !last.is_empty() {
                end = self.find(&last, end)? + last.len();
            }
            while !suffix.is_empty() && !self.stands(&suffix, self.skip(end)) {
                if last.is_empty() {
                    break;
                }
                let again = self.next(end - last.len());
                end = self.find(&last, again)? + last.len();
            }
            if suffix.is_empty() || self.stands(&suffix, self.skip(end)) {
                return Some((start, end));
            }
            from = self.next(start);
        }
    }

    fn find(&self, term: &str, mut from: usize) -> Option<usize> {
        loop {
            let at = from + self.text.get(from..)?.find(term)?;
            if self.bounded(at) && self.bounded(at + term.len()) {
                return Some(at);
            }
            from = self.next(at);
        }
    }

    fn stands(&self, term: &str, at: usize) -> bool {
        self.text.get(at..).is_some_and(|t| t.starts_with(term)) && self.bounded(at) && self.bounded(at + term.len())
    }

    fn skip(&self, at: usize) -> usize {
        self.text.get(at..).map_or(at, |t| at + t.len() - t.trim_start().len())
    }

    fn next(&self, at: usize) -> usize {
        at + self.text[at..].chars().next().map_or(1, char::len_utf8)
    }

    /// Whether a word may begin or end at byte `at` (Unicode Annex 29, rules WB5 to WB12, in the
    /// form that the press needs: letters and digits hold together, also around one mark between them).
    fn bounded(&self, at: usize) -> bool {
        let mut before = self.text[..at].chars().rev();
        let mut after = self.text[at..].chars();
        let (Some(a), Some(b)) = (before.next(), after.next()) else { return true };
        let joins = |x: char, y: char| x.is_alphanumeric() && y.is_alphanumeric() && !ideograph(x) && !ideograph(y);
        let around = |mark: char, x: char, y: char| match mark {
            '\'' | '’' | '.' => joins(x, y) && x.is_numeric() == y.is_numeric(),
            '·' | ':' => joins(x, y) && !x.is_numeric() && !y.is_numeric(),
            ',' | ';' => x.is_numeric() && y.is_numeric(),
            _ => false,
        };
        let inside = joins(a, b)
            || before.next().is_some_and(|x| around(a, x, b))
            || after.next().is_some_and(|y| around(b, a, y));
        !inside
    }
}

/// Scripts that are written without spaces.
fn ideograph(c: char) -> bool {
    matches!(c as u32, 0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff | 0x3400..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

/// The base letter in lower case; every white space is a space.
fn fold(c: char) -> char {
    if c.is_ascii() {
        return if c.is_ascii_whitespace() { ' ' } else { c.to_ascii_lowercase() };
    }
    if c.is_whitespace() {
        return ' ';
    }
    match lower(c) {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'į' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ō' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' | 'ş' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

/// The whole address. A fragment that the page uses itself stays before the directive.
fn address(url: &str, directive: &Directive) -> String {
    let url = url.split(":~:").next().unwrap_or(url);
    let hash = if url.contains('#') { "" } else { "#" };
    let mut out = format!("{url}{hash}:~:text=");
    if !directive.prefix.is_empty() {
        encode(&directive.prefix, &mut out);
        out.push_str("-,");
    }
    encode(&directive.first, &mut out);
    if !directive.last.is_empty() {
        out.push(',');
        encode(&directive.last, &mut out);
    }
    if !directive.suffix.is_empty() {
        out.push_str(",-");
        encode(&directive.suffix, &mut out);
    }
    out
}

/// Percent-encodes all but unreserved characters; `-`, `,` and `&` mean something in a directive.
fn encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'~') {
            out.push(byte as char);
        } else {
            out.push('%');
            out.push(HEX[(byte >> 4) as usize] as char);
            out.push(HEX[(byte & 15) as usize] as char);
        }
    }
}
