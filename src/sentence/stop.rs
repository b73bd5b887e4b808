//! Does this stop end a sentence?

use super::token::{dotted, doubled, last_token, next_word, roman, roman_word, small_second};
use crate::lang::claim::Phrases;
use crate::lang::sentence::{BEHIND_STATE, IN_NAMES, SHARED_BEFORE_NAME, SHARED_BEFORE_NUMBER, SHARED_MAY_END};
use crate::lang::{self, Language};
use crate::letter::{Lower, lower};
use crate::text::hash::Table;
use crate::text::marks;
use std::sync::OnceLock;

/// A run of stops ("?!", "...", ". . .").
pub struct Run {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// What it means.
    pub kind: StopKind,
}

/// What a run of stops means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StopKind {
    /// One full stop: it may belong to an abbreviation or a number.
    Full,
    /// "...", "…"
    Ellipsis,
    /// "?", "!", and all runs that hold one
    Mark,
}

/// The run of stops that begins at byte `at`.
pub fn run(text: &str, at: usize) -> Run {
    let (mut end, mut stops, mut kind) = (at, 0, StopKind::Full);
    let attached = text[..at].ends_with(char::is_alphanumeric);
    let mut rest = text[at..].char_indices().peekable();
    while let Some(&(i, c)) = rest.peek() {
        match c {
            '.' => stops += 1,
            '…' => stops += 3,
            '!' | '?' | '‽' | '。' | '！' | '？' => kind = StopKind::Mark,
            // A spaced ellipsis or doubled mark goes on.
            ' ' if stops > 0 || kind == StopKind::Mark => {
                let next = text[at + i + 1..].chars().next().unwrap_or(' ');
                let spaced = match next {
                    // The stop of a word before ". . ." or "..." that begins the next sentence stands alone.
                    '.' | '…' => !(stops == 1 && attached && leads_on(&text[at + i + 1..])),
                    '!' | '?' => kind == StopKind::Mark,
                    _ => false,
                };
                if !spaced {
                    break;
                }
                rest.next();
                continue;
            }
            _ => break,
        }
        end = at + i + c.len_utf8();
        rest.next();
    }
    if kind == StopKind::Full && stops > 1 {
        kind = StopKind::Ellipsis;
    }
    Run { start: at, end, kind }
}

/// Whether an ellipsis stands before a word.
fn leads_on(rest: &str) -> bool {
    let word = rest.trim_start_matches(['.', '…', ' ']);
    let dots = rest[..rest.len() - word.len()].bytes().filter(|&b| b == b'.').count();
    (dots >= 3 || rest.starts_with('…')) && word.starts_with(char::is_alphabetic)
}

/// Length of a note reference at the start of `rest`: "[13]", "[2–11]".
pub fn note(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('[')?;
    let n = inner.find(']')?;
    let digits =
        n > 0 && n <= 7 && inner[..n].chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | ',' | ' '));
    digits.then_some(n + 2)
}

/// Whether the sentence that began at `start` ends with `run`; `end` is the
/// first byte after the marks that close behind the stop.
pub fn ends(text: &str, start: usize, run: &Run, end: usize, language: &Language) -> bool {
    let rest = &text[end..];
    let follow = rest.trim_start();
    if follow.is_empty() {
        return true;
    }
    if !text[start..run.start].contains(char::is_alphanumeric) {
        return false;
    }
    let gap = &rest[..rest.len() - follow.len()];
    if gap.is_empty() {
        return run.kind != StopKind::Ellipsis && glued(text, start, run, rest, language);
    }
    if gap.bytes().filter(|&b| b == b'\n').count() > 1 {
        return true;
    }
    if run.kind == StopKind::Full && language.sentence.lower_starters.iter().any(|w| follow.starts_with(w)) {
        return !belongs_to_word(text, start, run.start, follow, language);
    }
    match opening(follow) {
        Opening::GoesOn => false,
        Opening::Begins => match run.kind {
            StopKind::Mark => !asked_by(&text[run.end..end], follow, language),
            // "... 30 F", "... I": neither shows that a sentence begins.
            StopKind::Ellipsis => {
                !follow.starts_with(|c: char| c.is_ascii_digit())
                    && !language.sentence.always_capital.contains(next_word(follow).trim_end_matches('\''))
            }
            StopKind::Full => !belongs_to_word(text, start, run.start, follow, language),
        },
    }
}

/// Whether a question or cry in marks is the object of the verb behind it: `"What is?" George demanded.`
fn asked_by(marks: &str, follow: &str, language: &Language) -> bool {
    /// Words of a name.
    const NAME: usize = 3;
    if marks.trim().is_empty() {
        return false;
    }
    let mut words = follow.split_whitespace();
    let first = words.next().unwrap_or_default();
    if !first.starts_with(char::is_uppercase) || is_starter(&first.lower(), language) {
        return false;
    }
    let verb = words.by_ref().take(NAME).find(|w| w.starts_with(char::is_lowercase)).unwrap_or_default();
    // "Marc répond : ...": it brings what comes next.
    if verb.ends_with(':') || words.next().is_some_and(|w| w.starts_with([':', '«', '“', '„', '"'])) {
        return false;
    }
    let verb = verb.trim_end_matches(|c: char| !c.is_alphabetic());
    let quote = &language.quote;
    !verb.is_empty()
        && (quote.say_forms.split_whitespace().any(|w| w == verb)
            || quote.say.iter().any(|v| {
                let ending =
                    |stem: &str| verb.strip_prefix(stem).is_some_and(|e| v.endings.split_whitespace().any(|x| x == e));
                v.stems.split_whitespace().any(ending)
            }))
}

/// A sentence that begins without a space ("... gestiegen.Die ..."), as where a page lost its line breaks: between a
/// lower-case word and a word with a capital, which is one that begins sentences where the first is short.
fn glued(text: &str, start: usize, run: &Run, rest: &str, language: &Language) -> bool {
    let word = text[start..run.start].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let whole = text[start..run.start - word.len()].ends_with(char::is_whitespace);
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let next = &rest[..end];
    let mut letters = next.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let lower = |w: &str| w.chars().all(char::is_lowercase);
    let long = whole && lower(word) && word.chars().count() >= GLUED && lower(letters.as_str()) && end > 1;
    let ended =
        || long && rest[end..].starts_with([' ', ',']) && !belongs_to_word(text, start, run.start, rest, language);
    let small = text[..run.start].chars().rev().take(3).filter(|c| c.is_lowercase()).count() == 3;
    let starts =
        || run.kind == StopKind::Full && small && rest[end..].starts_with(' ') && is_starter(&next.lower(), language);
    capital && (ended() || starts())
}

/// Letters from which a lower-case word before a stop is no abbreviation and no part of an address.
const GLUED: usize = 4;

/// Digits of a note number that stands against the stop ("... (type 2).10 This ...").
pub fn note_number(before: &str, rest: &str) -> Option<usize> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let mut after = rest.get(digits..)?.chars();
    let word = before.strip_suffix('.')?.ends_with(|c: char| c.is_alphabetic() || c == ')');
    let note = (1..=3).contains(&digits) && word && after.next() == Some(' ') && after.next()?.is_uppercase();
    note.then_some(digits)
}

/// Whether a word often begins a sentence: the list is long, and asked at every stop.
fn is_starter(word: &str, language: &Language) -> bool {
    static READ: [OnceLock<Table>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];
    let table = READ[lang::index(language)].get_or_init(|| Table::of(language.sentence.starters.iter()));
    table.get(word).is_some()
}

/// Words up to which an abbreviation at the end does not make a sentence.
const SHORT: usize = 3;

/// Letters of the longest unit ("Mio", "min").
const UNIT: usize = 3;

enum Opening {
    Begins,
    GoesOn,
}

/// Whether what follows a stop can begin a sentence.
fn opening(follow: &str) -> Opening {
    let mut chars = follow.chars();
    let first = chars.next().unwrap_or(' ');
    let second = chars.clone().next().unwrap_or(' ');
    let begins = match first {
        c if c.is_lowercase() => second.is_uppercase(),
        '–' | '—' | '-' | '―' => {
            let word = chars.as_str().trim_start();
            (second.is_whitespace() || first != '-') && word.starts_with(|c: char| c.is_uppercase() || marks::opens(c))
        }
        // Dutch "'s Avonds": the capital comes after the clipped word.
        '\'' | '’' if second.is_lowercase() => {
            chars.as_str().split_once(' ').is_some_and(|(w, r)| w.len() == 1 && r.starts_with(char::is_uppercase))
        }
        '.' | '…' => leads_on(follow),
        '¿' | '¡' | '•' | '⁃' => true,
        ',' if second == ',' => true,
        c if marks::opens(c) => {
            let word =
                follow.trim_start_matches(|c: char| marks::opens(c) || c.is_whitespace() || matches!(c, '.' | '…'));
            word.starts_with(|c: char| !c.is_lowercase())
        }
        c => c.is_alphanumeric() || matches!(c, '$' | '€' | '£' | '§' | '_' | '<' | '*' | '#' | '@' | '+'),
    };
    if begins { Opening::Begins } else { Opening::GoesOn }
}

/// Bytes that a run of words without a stop has where it can be a heading.
const HEADING: std::ops::RangeInclusive<usize> = 6..=120;

/// Whether the space at `at` parts a heading from the sentence behind it, which
/// pages join where the mark-up is lost: "... bilan et perspectives Une association ...".
/// A capital function word shows it, before a small letter or, as "In 2018", a number.
/// Languages that write nouns with a capital show nothing.
#[inline]
pub fn heading(text: &str, start: usize, at: usize, language: &Language) -> bool {
    text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_uppercase) && is_heading(text, start, at, language)
}

/// Whether a heading ends inside a word, at byte `at`, where a page has lost its line break: "L'affaire relancéeLe parquet
/// a ouvert une enquête". "LinkedIn" is one word.
pub fn glued_heading(text: &str, start: usize, at: usize, language: &Language) -> bool {
    let before = &text[start..at];
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let small = word.chars().rev().take(GLUED - 1).filter(|c| c.is_lowercase()).count() == GLUED - 1;
    if !small || !HEADING.contains(&before.len()) || before.split_whitespace().nth(1).is_none() {
        return false;
    }
    let rest = &text[at..];
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let elided = rest[end..].starts_with(['\'', '’']);
    let next = rest[..end].lower() + if elided { "'" } else { "" };
    let shape = rest[..end].chars().skip(1).all(char::is_lowercase) && (elided || rest[end..].starts_with([' ', ',']));
    shape && next.len() > 1 && is_starter(&next, language) && !IN_NAMES.contains(&next)
}

/// The same where a capital follows.
fn is_heading(text: &str, start: usize, at: usize, language: &Language) -> bool {
    let words = &language.sentence;
    let before = &text[start..at];
    let cut =
        before.ends_with("(...)") || before.ends_with("[...]") || before.ends_with("(…)") || before.ends_with("[…]");
    if language.grammar.noun_capitals || !cut && !HEADING.contains(&before.len()) {
        return false;
    }
    let last = before.rsplit(' ').next().unwrap_or_default();
    let closed = last.ends_with(')');
    let small = last.starts_with(char::is_lowercase) || closed;
    // "... ? Flach Hoje ...": who answers.
    let answers = text[..start].trim_end().ends_with('?');
    if answers && before.split_whitespace().all(|w| w.starts_with(char::is_uppercase)) {
        return false;
    }
    let follow = &text[at + 1..];
    let end = follow.find(|c: char| !c.is_alphabetic()).unwrap_or(follow.len());
    let word = follow[..end].lower();
    // Capitals shout, or name a vitamin or a plan.
    let shape = follow[1..end].starts_with(char::is_lowercase) || word == "o";
    let ended = last.ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == ']');
    if !shape || !ended || !is_starter(&word, language) || words.always_capital.contains(&word) {
        return false;
    }
    let next = next_word(follow[end..].trim_start());
    let leads = follow[end..].strip_prefix(' ').is_some_and(|next| {
        let digits = next.bytes().take_while(u8::is_ascii_digit).count();
        next.starts_with(|c: char| c.is_lowercase() || c == '«') && (small || !language.grammar.title_case)
            || digits == 4
            || digits > 0 && !small
    });
    // "familie Van der Berg", "Il a lu La vague": an article may begin a name or a title.
    let opener = next_word(before.trim_start());
    let begun = is_starter(&opener, language) || words.lower_starters.iter().any(|w| w.trim_end() == opener);
    let named = words.particles.contains(&word)
        && (words.particles.contains(&next) || !closed && begun && !last.starts_with(char::is_uppercase));
    leads
        // A heading does not end in a function word; a title inside a sentence often follows one.
        && !is_starter(&last.lower(), language)
        && !named
}

/// Whether the full stop at `stop` belongs to the word before it: an
/// abbreviation, an initial, an ordinal, the number of a list's item.
fn belongs_to_word(text: &str, start: usize, stop: usize, follow: &str, language: &Language) -> bool {
    let words = &language.sentence;
    let before = text[start..stop].trim_end();
    let token = last_token(before);
    let lead = before[..before.len() - token.len()].trim_end();
    if token.is_empty() || before.ends_with([')', ']', '"', '»', '”', '%', '€']) {
        return false;
    }
    let next = next_word(follow);
    let quoted = follow.starts_with(|c| marks::opens(c) && c != '(' && c != '[');
    let of_state = dotted(token) && token.starts_with(char::is_uppercase) && BEHIND_STATE.contains(&next);
    let title = follow.trim_start_matches(char::is_alphabetic).starts_with('.')
        && words.before_name.contains(&next)
        && !of_state;
    let starts = quoted || title || is_starter(&next, language);
    // "C. Le tirage ...", not "J. Le Goff": an article that may begin a name stands before a small letter.
    let named = words.particles.contains(&next) && !small_second(follow);
    let begins = starts && !named;
    let digit_next = follow.starts_with(|c: char| c.is_ascii_digit());
    if token.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',') {
        let leads = lead.trim_end_matches(['•', '⁃', '-', '–', ' ']).is_empty() && token.len() <= 3;
        let counted = words.before_number.contains(last_token(lead).lower().trim_end_matches('.'));
        return leads || language.grammar.ordinal_stop && token.len() <= 3 && !starts && !digit_next && !counted;
    }
    // "At 5 a.m. Mr Smith ...": so few words are not yet a sentence.
    let short = text[start..stop].split_whitespace().take(SHORT + 1).count() <= SHORT && (title || !starts);
    if ends_with_any(before, words.eras) {
        return short || language.grammar.ordinal_stop && !starts;
    }
    let lower = token.lower();
    let bare = lower.rsplit(['\'', '’']).next().unwrap_or(&lower);
    let known = |list: Phrases| list.contains(&lower) || list.contains(bare);
    // "CC. AA.": the plural of initials.
    if doubled(token) && doubled(last_token(&follow[..follow.find('.').unwrap_or(0)])) {
        return true;
    }
    // "130 km/h", "2 m", "3 Mio.": a unit, where a sentence begins behind it.
    let counted = lead.ends_with(|c: char| c.is_ascii_digit() || c == '°');
    let unit = counted && !token.contains('.') && token.chars().count() <= UNIT && !known(words.before_number);
    if begins && (before[..before.len() - token.len()].ends_with('/') || unit) {
        return false;
    }
    if known(words.before_number) || known(SHARED_BEFORE_NUMBER) {
        let number = digit_next || roman(follow);
        if number || bare.contains(['°', 'º']) {
            return true;
        }
    }
    let compound = words.compound_before_number.iter().any(|end| bare.len() > end.len() + 2 && bare.ends_with(end));
    if compound && digit_next {
        return true;
    }
    // "art. 5 da CF. O Governo": capitals are not an abbreviation that is written in lower case.
    let capitals = token.len() > 1 && token.chars().all(char::is_uppercase) && begins;
    // "dans le groupe C. Le PSG ...": the letter of what a small word names, no initial.
    let noun = last_token(lead);
    let label = noun.chars().count() > 2 && noun.starts_with(char::is_lowercase) && !is_starter(noun, language);
    let letter = token.chars().count() == 1 && token.starts_with(char::is_uppercase);
    if letter && label && begins {
        return false;
    }
    if known(words.inside) && !capitals || known(words.before_name) || known(SHARED_BEFORE_NAME) {
        return !(known(words.may_end) && starts);
    }
    if known(words.may_end) || known(SHARED_MAY_END) {
        return short || !starts && !digit_next;
    }
    let mut letters = bare.chars();
    // Dutch "foto's." ends in a letter that is not an initial.
    let genitive = bare.len() < lower.len() && token.ends_with(char::is_lowercase);
    if let (Some(letter), None, false) = (letters.next(), letters.next(), genitive) {
        let ends = begins || starts && (counted || label);
        return letter.is_alphabetic() && (lead.is_empty() || !ends);
    }
    if dotted(bare) || language.grammar.ordinal_stop && roman_word(token) {
        return !starts && !digit_next;
    }
    false
}

/// Whether `before` ends with an era or a degree ("v. Chr", "ph.d"), white space aside.
fn ends_with_any(before: &str, endings: Phrases) -> bool {
    endings.iter().any(|ending| {
        let mut text = before.chars().rev().filter(|c| !c.is_whitespace());
        let mut wanted = ending.chars().rev().filter(|c| !c.is_whitespace());
        let found = wanted.all(|w| text.next().is_some_and(|c| lower(c) == w));
        found && {
            let mut at = before.chars().rev();
            let mut left = ending.chars().filter(|c| !c.is_whitespace()).count();
            while left > 0 {
                left -= usize::from(at.next().is_some_and(|c| !c.is_whitespace()));
            }
            at.next().is_none_or(|c| !c.is_alphabetic() && c != '.')
        }
    })
}
