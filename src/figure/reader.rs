//! The tokens of a text with a view of the neighbours, and the loop that
//! decides where figures stand.

use super::calendar::Day;
use super::entry::Entry;
use super::lexicon::Lexicon;
use super::token::{Gap, Kind, Token};
use super::{FigureKind, Value};
use crate::lang::figure::{BEFORE_ERA, Mark};
use crate::lang::grammar::NounOrder;

/// A text under reading.
pub struct Reader<'a> {
    /// The text.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: &'a [Token],
    /// Entries of words put together from pieces.
    pub own: &'a [Entry],
    /// The language's tables.
    pub lexicon: &'static Lexicon,
    /// The day of writing.
    pub reference: Option<Day>,
}

/// What was read: tokens `first..next`.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// First token.
    pub first: usize,
    /// Token after it.
    pub next: usize,
    /// What it is.
    pub kind: FigureKind,
    /// What it is worth.
    pub value: Value,
    /// In which unit.
    pub unit: Option<&'static str>,
}

/// What a number may be called by the words around it.
static UNKNOWN: Entry = Entry {
    cardinal: None,
    whole: None,
    tail: None,
    scale: None,
    lone: false,
    shy: false,
    ordinal: None,
    fraction: None,
    half: false,
    collective: None,
    hundredths: None,
    multiple: None,
    month: None,
    weekday: None,
    measure: None,
    head: false,
    currency: false,
    marks: 0,
    trigger: false,
    relative: false,
};

/// The highest marks of the scales that scores and grades are given on.
const SCALES: [u64; 5] = [5, 10, 20, 100, 1000];

impl Reader<'_> {
    /// Every figure, in order.
    pub fn read(&self) -> Vec<Reading> {
        let mut out = Vec::new();
        if let Some(word) = self.only_word() {
            return vec![word];
        }
        let mut i = 0;
        while i < self.tokens.len() {
            if !self.tokens[i].trigger {
                i += 1;
                continue;
            }
            let found = self
                .terminal_code(i)
                .or_else(|| self.before_era(i))
                .or_else(|| self.named(i))
                .map(Err)
                .or_else(|| self.stretch(i).or_else(|| self.date(i)).or_else(|| self.clock(i)).map(Ok))
                .or_else(|| self.power(self.with_sign(i)).map(Ok))
                .or_else(|| self.lookalike(i).map(Err))
                .or_else(|| self.range_of_ranks(i).map(Ok))
                .or_else(|| self.rank(i).filter(|_| self.is_digits(i)).or_else(|| self.joined_rank(i)).map(Ok))
                .or_else(|| self.quantity(self.with_sign(i)).map(Ok))
                .or_else(|| self.rank(i).map(Ok));
            match found {
                Some(Ok(reading)) => {
                    i = self.past_scale_of(&reading).unwrap_or(self.past_repetition(&reading)).max(i + 1);
                    out.push(reading);
                }
                Some(Err(next)) => i = next.max(i + 1),
                // What touches digits that are not a figure is not one either: "5G-fähig", "12e14".
                None if self.is_digits(i) => i = self.glued_end(self.numeral(i).next.max(i + 1) - 1),
                None => i += 1,
            }
        }
        self.share_units(&mut out);
        self.add_relative_dates(&mut out);
        out
    }

    /// "1500 v. Chr.": the token behind a year before the common era and the first word that says so.
    fn before_era(&self, i: usize) -> Option<usize> {
        let behind =
            self.tokens.get(i).filter(|t| t.kind == Kind::Digits).map(|t| self.text[t.end as usize..].trim_start())?;
        let era = BEFORE_ERA
            .iter()
            .any(|era| behind.strip_prefix(era).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
        era.then_some(i + 2)
    }

    /// "74,2 sur 100", "24 heures sur 24": the token behind the scale that a figure is measured on.
    fn past_scale_of(&self, r: &Reading) -> Option<usize> {
        let out_of = (self.is(r.next, Mark::OutOf) || self.is(r.next, Mark::Over)) && !self.is(r.next, Mark::InYear);
        let whole = self.small(r.next + 1).filter(|_| out_of && self.near(r.next) && self.is_digits(r.next + 1))?;
        let free = !self.counts_something(r.next + 2)
            && !self.is_unit_behind(r.next + 2)
            && self.numeral(r.next + 1).next == r.next + 2;
        let fits = match (&r.value, r.kind) {
            (Value::Number(n), FigureKind::Number) => r.unit.is_none() && *n < whole as f64 && SCALES.contains(&whole),
            (Value::Text(_), FigureKind::Duration) => self.small(r.first) == Some(whole),
            _ => false,
        };
        (free && fits).then_some(r.next + 2)
    }

    /// A text that is one word, as a cell of a table can be: "one", "segundo". Nothing else can be meant there.
    fn only_word(&self) -> Option<Reading> {
        let entry = if self.tokens.len() == 1 { self.entry(0) } else { return None };
        let one = entry.is(Mark::OneSure).then_some(1);
        let (kind, n) = match (entry.cardinal.or(one), entry.ordinal) {
            (Some(n), _) => (FigureKind::Number, f64::from(n)),
            (None, Some(n)) => (FigureKind::Ordinal, n as f64),
            _ => return None,
        };
        Some(Reading { first: 0, next: 1, kind, value: Value::Number(n), unit: None })
    }

    /// The token behind a number in words, and behind the same number in digits that brackets hold: "thirty (30)".
    fn past_repetition(&self, r: &Reading) -> usize {
        let Value::Number(n) = r.value else { return r.next };
        let brackets = self.is_sign(r.next, '(') && self.is_sign(r.next + 2, ')') && self.is_digits(r.next + 1);
        let same = brackets && self.small(r.next + 1).is_some_and(|m| m as f64 == n);
        if same && !self.is_digits(r.first) { r.next + 3 } else { r.next }
    }

    /// The sign or leading separator that belongs to the number at token `i`, else `i`.
    fn with_sign(&self, i: usize) -> usize {
        let Some(b) = i.checked_sub(1) else { return i };
        if !self.touches(i) {
            return if self.is_spaced_sign(b) { b } else { i };
        }
        let point = matches!(self.sign(b), '.' | ',') && self.is_digits(i);
        let begins = b == 0 || !self.touches(b);
        if point && begins {
            return b;
        }
        if point && b > 0 && self.number_sign(b - 1).is_some() {
            return b - 1;
        }
        if self.number_sign(b).is_some() { b } else { i }
    }

    /// The entry of a token; that of unknown words for signs, digits and what lies outside.
    pub fn entry(&self, i: usize) -> &Entry {
        let Some(token) = self.tokens.get(i) else { return &UNKNOWN };
        let k = token.entry as usize;
        match self.lexicon.entries.get(k) {
            Some(entry) => entry,
            None => self.own.get(k - self.lexicon.entries.len()).unwrap_or(&UNKNOWN),
        }
    }

    /// Whether token `i` is a word that does what `mark` says.
    pub fn is(&self, i: usize, mark: Mark) -> bool {
        self.entry(i).is(mark)
    }

    /// Whether the token before `i` is such a word; apostrophes between are passed over.
    pub fn after(&self, i: usize, mark: Mark) -> bool {
        self.before(i).is_some_and(|b| self.is(b, mark))
    }

    /// The token before `i` on the same line, an apostrophe passed over.
    pub fn before(&self, i: usize) -> Option<usize> {
        if i == 0 || self.tokens.get(i).is_some_and(|t| t.gap == Gap::Line) {
            return None;
        }
        let b = i - 1;
        if b > 0 && self.is_apostrophe(b) && self.tokens[b - 1].kind == Kind::Word && self.touches(b) {
            return Some(b - 1);
        }
        Some(b)
    }

    /// The token at `i`, or the one behind an article or apostrophe that stands there.
    pub fn past(&self, mut i: usize, mark: Mark) -> usize {
        if self.is(i, mark) && self.near(i) {
            i += 1;
            if self.is_apostrophe(i) {
                i += 1;
            }
        }
        i
    }

    /// The words of token `i`; empty outside.
    pub fn str(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |t| &self.text[t.start as usize..t.end as usize])
    }

    /// The character of a sign token, else NUL.
    pub fn sign(&self, i: usize) -> char {
        match self.tokens.get(i) {
            Some(t) if t.kind == Kind::Sign => self.str(i).chars().next().unwrap_or('\0'),
            _ => '\0',
        }
    }

    /// Whether token `i` is the sign `c`.
    pub fn is_sign(&self, i: usize, c: char) -> bool {
        self.sign(i) == c
    }

    /// Whether token `i` is an apostrophe.
    pub fn is_apostrophe(&self, i: usize) -> bool {
        matches!(self.sign(i), '\'' | '’' | 'ʼ')
    }

    /// Whether token `i` touches the one before it.
    pub fn touches(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.gap == Gap::None)
    }

    /// Whether token `i` begins a line.
    pub fn starts_line(&self, i: usize) -> bool {
        self.tokens.get(i).is_none_or(|t| t.gap == Gap::Line)
    }

    /// Whether at most one space stands before token `i`.
    pub fn near(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.gap <= Gap::Space)
    }

    /// Whether token `i` is a word.
    pub fn is_word(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.kind == Kind::Word)
    }

    /// Whether token `i` is digits.
    pub fn is_digits(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|t| t.kind == Kind::Digits)
    }

    /// Whether token `i` begins with a capital letter.
    pub fn is_capital(&self, i: usize) -> bool {
        self.is_word(i) && self.str(i).chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether token `i` begins a line or a sentence, or follows an opening mark.
    pub fn begins_sentence(&self, i: usize) -> bool {
        i == 0
            || self.tokens.get(i).is_none_or(|t| t.gap == Gap::Line)
            || !(self.is_sign(i - 1, '-') && self.touches(i))
                && matches!(
                    self.sign(i - 1),
                    '.' | '!'
                        | '?'
                        | '…'
                        | ':'
                        | '•'
                        | '«'
                        | '“'
                        | '»'
                        | '"'
                        | '„'
                        | '–'
                        | '—'
                        | '-'
                        | '·'
                        | '|'
                        | '('
                        | '*'
                )
    }

    /// Whether the text ends at token `i`, or a sentence or clause does.
    pub fn ends_at(&self, i: usize) -> bool {
        match self.tokens.get(i) {
            None => true,
            Some(t) => {
                t.gap == Gap::Line
                    || matches!(self.sign(i), '.' | ',' | ';' | ':' | '!' | '?' | ')' | '»' | '”' | '"' | '…' | ']')
            }
        }
    }

    /// Whether token `i` looks like a noun in the plural.
    pub fn counts_many(&self, i: usize) -> bool {
        let entry = self.entry(i);
        let known = self.lexicon.words.plural_endings.is_empty() || entry.measure.is_some() || entry.scale.is_some();
        self.counts_something(i) && (known || self.ends_plural(i))
    }

    /// Whether token `i` looks like a plain noun in the plural, as the language forms and writes it.
    pub fn names_many(&self, i: usize) -> bool {
        let (word, entry) = (self.str(i), self.entry(i));
        let plain = self.counts_something(i) && entry.measure.is_none() && entry.scale.is_none() && word.len() > 3;
        plain
            && match self.lexicon.grammar.noun_order {
                NounOrder::Capital => self.is_capital(i) && word.ends_with(['n', 'e', 'r', 's']),
                NounOrder::Inflected => !self.is_capital(i) && word.ends_with(['n', 's']),
                NounOrder::Before => self.is_plural(i),
                NounOrder::Agreeing(_) => !self.is_capital(i) && self.ends_plural(i),
            }
    }

    /// The same, in the case that the language gives its nouns.
    pub fn counts_noun(&self, i: usize) -> bool {
        self.counts_something(i) && (!self.lexicon.grammar.noun_capitals || self.is_capital(i))
    }

    /// Whether token `i` ends as the language's plurals do.
    pub fn ends_plural(&self, i: usize) -> bool {
        self.lexicon.words.plural_endings.chars().any(|c| self.str(i).ends_with(c))
    }

    /// Whether token `i` looks like a noun that is counted: a word that is not a function word.
    pub fn counts_something(&self, i: usize) -> bool {
        self.is_word(i) && matches!(self.tokens[i].gap, Gap::Space | Gap::Tight) && self.is_counted(i)
    }

    /// The same, whatever stands before the word.
    pub fn is_counted(&self, i: usize) -> bool {
        if !self.is_word(i) {
            return false;
        }
        let entry = self.entry(i);
        if entry.measure.is_some() || entry.scale.is_some() {
            return true;
        }
        const NO_NOUN: [Mark; 12] = [
            Mark::Function,
            Mark::The,
            Mark::Of,
            Mark::And,
            Mark::Or,
            Mark::To,
            Mark::Per,
            Mark::OutOf,
            Mark::Relative,
            Mark::Clause,
            Mark::InYear,
            Mark::From,
        ];
        !NO_NOUN.iter().any(|&m| entry.is(m)) && !self.lexicon.is_frequent_verb(self.str(i))
    }
}
