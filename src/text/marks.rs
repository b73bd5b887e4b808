//! Quotation marks and brackets, matched in one pass.
//!
//! A mark's direction is read from its neighbours, since « and » swap their
//! roles between French and German, “ opens in English and closes in German,
//! and the straight marks serve both ways.

use crate::letter::is_alphanumeric;
use std::ops::Range;

/// What kind of mark opens a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// « », » «, “ ”, „ “, " ", '' ''
    Double,
    /// ‘ ’, ‚ ‘, ‹ ›, ' '
    Single,
    /// ( ), [ ]
    Bracket,
}

/// An opening mark and the mark that closes it, as byte ranges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The opening mark.
    pub open: Range<usize>,
    /// The closing mark; empty, at the end of the text, where nothing closes the pair.
    pub close: Range<usize>,
    /// Its kind.
    pub kind: MarkKind,
}

impl Pair {
    /// The bytes between the two marks.
    pub fn inside(&self) -> Range<usize> {
        self.open.end..self.close.start
    }

    /// Whether a closing mark was found.
    pub fn closed(&self) -> bool {
        !self.close.is_empty()
    }
}

/// Family of marks that open and close each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    French,
    German,
    Low,
    Curly,
    Straight,
    Twin,
    LowSingle,
    CurlySingle,
    StraightSingle,
    Angle,
    Round,
    Square,
}

impl Family {
    fn kind(self) -> MarkKind {
        match self {
            Family::Round | Family::Square => MarkKind::Bracket,
            Family::LowSingle | Family::CurlySingle | Family::StraightSingle | Family::Angle => MarkKind::Single,
            _ => MarkKind::Double,
        }
    }
}

/// Open marks that are remembered at once: deeper nesting is noise, and the oldest of them is forgotten.
const DEPTH: usize = 8;

/// Every pair of the text, by opening mark; openers that nothing closes come with an empty `close`
/// (single marks and brackets only where closed).
pub fn pairs(text: &str) -> Vec<Pair> {
    let mut out: Vec<Pair> = Vec::new();
    let mut open: Vec<(Family, usize)> = Vec::new();
    let mut skip = 0;
    for (at, c) in candidates(text) {
        if at < skip {
            continue;
        }
        let twin = matches!(c, '\'' | '’' | ',') && text[at + c.len_utf8()..].starts_with(c);
        let end = at + c.len_utf8() * if twin { 2 } else { 1 };
        if twin {
            skip = end;
        }
        if c == ',' && !twin {
            continue;
        }
        let prior = text[..at].chars().next_back().unwrap_or(' ');
        let after = text[end..].chars().next().unwrap_or(' ');
        // Most of all: an apostrophe between two letters.
        if !twin && matches!(c, '\'' | '’') && is_alphanumeric(prior) && is_alphanumeric(after) {
            continue;
        }
        match role(c, twin, prior, after, &open, text, end) {
            Role::Open(family) => {
                if matches!(family, Family::Straight | Family::StraightSingle | Family::CurlySingle | Family::Twin) {
                    open.retain(|o| o.0 != family);
                }
                if open.len() == DEPTH {
                    open.remove(0);
                }
                open.push((family, out.len()));
                out.push(Pair { open: at..end, close: text.len()..text.len(), kind: family.kind() });
            }
            Role::Close(family) => {
                if let Some(i) = open.iter().rposition(|o| o.0 == family) {
                    out[open[i].1].close = at..end;
                    open.truncate(i);
                }
            }
            Role::Neither => {}
        }
    }
    out.retain(|p| p.closed() || p.kind == MarkKind::Double);
    out
}

/// The marks of one text, for all who read it.
pub struct Marks {
    /// Every pair, by opening mark: see [`pairs`].
    pub pairs: Vec<Pair>,
    /// What is quoted: see [`quoted`].
    pub quoted: Vec<Range<usize>>,
}

impl Marks {
    /// Pairs the marks of a text.
    pub fn of(text: &str) -> Marks {
        let pairs = pairs(text);
        Marks { quoted: outermost(text, &pairs), pairs }
    }
}

/// Bytes between quotation marks, the outermost pairs, in order. A first mark that closes what nothing here opens quotes
/// all before it: the sentence is cut out of its text.
pub fn quoted(text: &str) -> Vec<Range<usize>> {
    outermost(text, &pairs(text))
}

fn outermost(text: &str, pairs: &[Pair]) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = unopened(text, pairs).map(|end| 0..end).into_iter().collect();
    for pair in pairs.iter().filter(|p| p.kind != MarkKind::Bracket) {
        if out.last().is_none_or(|last| last.end <= pair.open.start) {
            out.push(pair.inside());
        }
    }
    out
}

/// The first quotation mark, where it closes and no mark of a pair.
fn unopened(text: &str, pairs: &[Pair]) -> Option<usize> {
    let (at, mark) = candidates(text).find(|(_, c)| matches!(c, '"' | '«' | '»' | '“' | '”' | '„' | '‟'))?;
    let before = text[..at].chars().next_back()?;
    let after = text[at + mark.len_utf8()..].chars().next().unwrap_or(' ');
    let closes = match mark {
        // After a digit it stands for inches.
        '"' | '”' => !before.is_whitespace() && !before.is_ascii_digit(),
        '»' => true,
        _ => false,
    };
    let paired = pairs.iter().any(|p| p.kind == MarkKind::Double && (p.open.start == at || p.close.start == at));
    (closes && !paired && !after.is_alphanumeric()).then_some(at)
}

/// Every character that can be a mark, and where it stands. Most bytes of a text are none, so bytes are looked at.
fn candidates(text: &str) -> impl Iterator<Item = (usize, char)> {
    const LEADS: [bool; 256] = {
        let (mut leads, bytes, mut i) = ([false; 256], *b"\"'()[],\xC2\xE2", 0);
        while i < bytes.len() {
            leads[bytes[i] as usize] = true;
            i += 1;
        }
        leads
    };
    let leads = |&(_, b): &(usize, u8)| LEADS[usize::from(b)];
    let char_at = |(at, _)| Some((at, text[at..].chars().next()?));
    text.bytes().enumerate().filter(leads).filter_map(char_at).filter(|&(_, c)| {
        c.is_ascii() || matches!(c, '«' | '»' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‹' | '›' | '″')
    })
}

enum Role {
    Open(Family),
    Close(Family),
    Neither,
}

/// Which way a mark between `before` and `after` faces.
fn role(c: char, twin: bool, before: char, after: char, open: &[(Family, usize)], text: &str, end: usize) -> Role {
    use Family::*;
    let is_open = |f: Family| open.iter().any(|o| o.0 == f);
    let starts = before.is_whitespace() || matches!(before, '(' | '[' | '—' | '–' | '/' | '-' | '>');
    let word_after = after.is_alphanumeric();
    match c {
        '(' => Role::Open(Round),
        ')' => Role::Close(Round),
        '[' => Role::Open(Square),
        ']' => Role::Close(Square),
        '«' if is_open(German) && !before.is_whitespace() => Role::Close(German),
        '«' => Role::Open(French),
        '»' if is_open(French) => Role::Close(French),
        // “Come here!», said X: a hand that mixes curly and angular marks.
        '»' if is_open(Curly) && !before.is_whitespace() => Role::Close(Curly),
        '»' if (starts || opens(before)) && !after.is_whitespace() => Role::Open(German),
        '„' | '‟' => Role::Open(Low),
        ',' => {
            if starts && text[end..].trim_start().starts_with(char::is_alphanumeric) {
                Role::Open(Low)
            } else {
                Role::Neither
            }
        }
        '“' if is_open(Low) => Role::Close(Low),
        '“' => Role::Open(Curly),
        '”' if is_open(Curly) => Role::Close(Curly),
        '”' if is_open(Low) => Role::Close(Low),
        // “... by 2030″.: a program took the mark behind a digit for inches.
        '″' if is_open(Curly) && before.is_ascii_digit() && instead(&text[end..]) => Role::Close(Curly),
        // "We knew,” said X: a hand that mixes straight and curly marks.
        '”' if is_open(Straight) && !starts => Role::Close(Straight),
        '”' if starts && word_after => Role::Open(Curly),
        '‹' => Role::Open(Angle),
        '›' => Role::Close(Angle),
        '‚' => Role::Open(LowSingle),
        '‘' if is_open(LowSingle) => Role::Close(LowSingle),
        '‘' if !before.is_alphanumeric() => Role::Open(CurlySingle),
        '"' | '\'' | '’' if c == '"' || twin => {
            let family = if c == '"' { Straight } else { Twin };
            let ends = after.is_whitespace() || !after.is_alphanumeric();
            // A mark between spaces opens only where a word or a mark follows.
            let beyond = text[end..].trim_start().chars().next().unwrap_or('.');
            let leads = beyond.is_alphanumeric() || opens(beyond) || matches!(beyond, '$' | '€' | '…');
            match () {
                () if is_open(family) && (!starts || ends && !opens(after)) => Role::Close(family),
                () if is_open(Low) && (!starts || after.is_whitespace()) => Role::Close(Low),
                () if c == '"' && is_open(Curly) && !starts && ends && !opens(before) => Role::Close(Curly),
                // Dutch '' between spaces closes what began long before, or unseen.
                () if twin && starts && after.is_whitespace() => Role::Neither,
                () if leads && (starts || opens(before) || before == '\'' || before == '’') => Role::Open(family),
                () => Role::Neither,
            }
        }
        '’' if is_open(CurlySingle) && !word_after && closes_word(before, after) => Role::Close(CurlySingle),
        '\'' if is_open(StraightSingle) && !word_after && closes_word(before, after) => Role::Close(StraightSingle),
        '\'' if (starts || opens(before)) && !clipped(&text[end..]) && !after.is_whitespace() => {
            Role::Open(StraightSingle)
        }
        _ => Role::Neither,
    }
}

/// Whether a single closing mark between these two closes a quotation: a plural
/// genitive ("the dogs' owner") does not, where a word follows.
fn closes_word(before: char, after: char) -> bool {
    !before.is_whitespace() && (before != 's' || !after.is_whitespace())
}

/// Bytes behind an inch mark among which the mark that closes would stand.
const CLOSES: usize = 600;

/// Whether a mark of inches stands for a closing one: the sentence or its part ends there, and no closing mark follows
/// before the next one that opens.
fn instead(rest: &str) -> bool {
    let ends = rest.is_empty() || rest.starts_with(['.', ',', ';', '!', '?', ')']);
    let near = rest.char_indices().take_while(|(i, _)| *i < CLOSES).map(|(_, c)| c);
    ends && near.into_iter().find(|c| matches!(c, '“' | '”')) != Some('”')
}

/// An opening mark of any kind.
pub fn opens(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '«' | '»' | '“' | '„' | '‘' | '‚' | '‹' | '(' | '[' | '¿' | '¡')
}

/// Dutch 's, 't, 'n and English 'em, 'n': an apostrophe, not a mark.
fn clipped(rest: &str) -> bool {
    let word: &str = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
    matches!(word, "s" | "t" | "n" | "k" | "m" | "r" | "em" | "til" | "tis" | "twas")
}
