//! The text of a page as a browser searches it for a directive, with an index of its words: a directive is resolved
//! without reading the page again.

use crate::letter::lower;
use crate::snapshot::Snapshot;
use crate::span::Unit;
use std::cell::Cell;

/// Places that are looked at for one directive: a page that says the same over and over must not cost more for each line.
const TRIES: u32 = 64;

/// A text directive, unencoded; empty where a part is not used.
pub struct Directive {
    /// Words before the text.
    pub prefix: String,
    /// The text, or its first words.
    pub first: String,
    /// Its last words.
    pub last: String,
    /// Words after it.
    pub suffix: String,
}

/// All text that is shown, folded for comparison, one block a line.
pub struct Document {
    text: String,
    blocks: Vec<Shown>,
    unit: Unit,
    /// Hash and first byte of each word, and of each two words in a row, by hash, then in order.
    words: Vec<(u64, u32)>,
}

/// A block that is shown.
struct Shown {
    /// Its index in the snapshot.
    block: usize,
    /// One of its characters every [`STRIDE`] bytes, the first included.
    marks: Vec<Place>,
}

/// Bytes of a block between two remembered places: a look-up reads at most this many.
const STRIDE: usize = 64;

/// A place in a block.
#[derive(Clone, Copy)]
pub struct Place {
    /// Byte of the block's text.
    pub byte: usize,
    /// The same in the page's unit.
    units: u32,
    /// The same in the document's folded text.
    pub folded: usize,
}

impl Place {
    /// The place behind `c`.
    fn behind(self, c: char, unit: Unit) -> Place {
        Place {
            byte: self.byte + c.len_utf8(),
            units: self.units + unit.width(c),
            folded: self.folded + fold(c).len_utf8(),
        }
    }
}

impl Document {
    /// The document of a snapshot; positions count in `unit`.
    pub fn of(snapshot: &Snapshot, unit: Unit) -> Document {
        let mut hidden: Vec<bool> = Vec::with_capacity(snapshot.nodes.len());
        for node in &snapshot.nodes {
            let above = hidden.get(node.parent as usize).copied().unwrap_or(false);
            hidden.push(node.hidden || above);
        }
        let mut text = String::new();
        let mut blocks = Vec::new();
        for (i, block) in snapshot.blocks.iter().enumerate() {
            if hidden.get(block.node as usize).copied().unwrap_or(false) {
                continue;
            }
            let mut at = Place { byte: 0, units: 0, folded: text.len() };
            let mut marks = vec![at];
            for c in block.text.chars() {
                text.push(fold(c));
                at = at.behind(c, unit);
                if at.byte >= marks.len() * STRIDE {
                    marks.push(at);
                }
            }
            blocks.push(Shown { block: i, marks });
            text.push('\n');
        }
        let mut hashes: Vec<(u64, u32)> = Vec::new();
        let mut before: Option<(u64, u32)> = None;
        for (start, word) in words(&text) {
            let word = (hash(word), start as u32);
            hashes.push(word);
            hashes.extend(before.map(|first| (pair(first.0, word.0), first.1)));
            before = Some(word);
        }
        hashes.sort_unstable();
        Document { text, blocks, unit, words: hashes }
    }

    fn index(&self, block: usize) -> Option<usize> {
        self.blocks.binary_search_by_key(&block, |b| b.block).ok()
    }

    /// The shown block before one that is shown.
    pub fn before(&self, block: usize) -> Option<usize> {
        self.blocks.get(self.index(block)?.checked_sub(1)?).map(|b| b.block)
    }

    /// The shown block after it.
    pub fn after(&self, block: usize) -> Option<usize> {
        self.blocks.get(self.index(block)? + 1).map(|b| b.block)
    }

    /// The place `units` into a block, whose text is `text`; `None` where the block is not shown or has no character
    /// that begins there.
    pub fn place(&self, block: usize, text: &str, units: u32) -> Option<Place> {
        let marks = &self.blocks.get(self.index(block)?)?.marks;
        let mut at = *marks.get(marks.partition_point(|m| m.units <= units).checked_sub(1)?)?;
        let mut chars = text.get(at.byte..)?.chars();
        while at.units < units {
            at = at.behind(chars.next()?, self.unit);
        }
        (at.units == units).then_some(at)
    }

    /// A term, with the places of its rarest words.
    fn term(&self, words_of_term: &str) -> Term<'_> {
        let folded: String = words_of_term.chars().map(fold).collect();
        let hashes: Vec<(u64, usize)> = words(&folded).map(|(start, word)| (hash(word), start)).collect();
        let pairs = hashes.windows(2).map(|two| (pair(two[0].0, two[1].0), two[0].1));
        let single = hashes.iter().copied().filter(|_| hashes.len() == 1);
        let rarest =
            pairs.chain(single).map(|(hash, at)| (self.places(hash), at)).min_by_key(|(places, _)| places.len());
        let (places, at) = rarest.unwrap_or_default();
        Term { folded, places, at }
    }

    fn places(&self, hash: u64) -> &[(u64, u32)] {
        let from = self.words.partition_point(|w| w.0 < hash);
        let count = self.words[from..].partition_point(|w| w.0 == hash);
        &self.words[from..from + count]
    }

    /// Where a browser would go; `None` also where that is not known after [`TRIES`].
    pub fn resolve(&self, directive: &Directive) -> Option<(usize, usize)> {
        let tries = &Cell::new(TRIES);
        let (prefix, first) = (self.term(&directive.prefix), self.term(&directive.first));
        let (last, suffix) = (self.term(&directive.last), self.term(&directive.suffix));
        let mut from = 0;
        loop {
            let start = if prefix.folded.is_empty() {
                self.find(&first, from, tries)?
            } else {
                let found = self.find(&prefix, from, tries)?;
                let start = self.skip(found + prefix.folded.len());
                if !self.stands(&first, start) {
                    from = self.next(found);
                    continue;
                }
                start
            };
            let mut end = start + first.folded.len();
            if !last.folded.is_empty() {
                end = self.find(&last, end, tries)? + last.folded.len();
            }
            while !suffix.folded.is_empty() && !self.stands(&suffix, self.skip(end)) {
                if last.folded.is_empty() {
                    break;
                }
                let again = self.next(end - last.folded.len());
                end = self.find(&last, again, tries)? + last.folded.len();
            }
            if suffix.folded.is_empty() || self.stands(&suffix, self.skip(end)) {
                return Some((start, end));
            }
            from = self.next(start);
        }
    }

    /// The first place of a term at or behind `from`; each place that is looked at is one of `tries`.
    fn find(&self, term: &Term, from: usize, tries: &Cell<u32>) -> Option<usize> {
        let first = term.places.partition_point(|&(_, place)| (place as usize) < from + term.at);
        for &(_, place) in &term.places[first..] {
            tries.set(tries.get().checked_sub(1)?);
            let start = place as usize - term.at;
            if self.stands(term, start) {
                return Some(start);
            }
        }
        None
    }

    fn stands(&self, term: &Term, at: usize) -> bool {
        let term = term.folded.as_str();
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

/// A part of a directive.
struct Term<'a> {
    /// Its text, folded.
    folded: String,
    /// Where the rarest of its words, or of two words in a row, stand in the document.
    places: &'a [(u64, u32)],
    /// Byte of `folded` where these stand.
    at: usize,
}

/// The words of a folded text with their first bytes: runs of letters and digits; a sign of a script without spaces
/// is a word of its own.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = chars.find(|(_, c)| c.is_alphanumeric())?;
        let mut end = start + first.len_utf8();
        while !ideograph(first)
            && let Some((at, c)) = chars.next_if(|(_, c)| c.is_alphanumeric() && !ideograph(*c))
        {
            end = at + c.len_utf8();
        }
        Some((start, &text[start..end]))
    })
}

/// FNV-1a.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// The hash of two words in a row.
fn pair(first: u64, second: u64) -> u64 {
    (first.rotate_left(5) ^ second).wrapping_mul(0x0000_0100_0000_01b3)
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
