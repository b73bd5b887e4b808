//! What looks like a figure but is not one: models, versions, articles of law,
//! telephone numbers, addresses, codes, item numbers.

use super::reader::Reader;
use super::token::{Gap, Kind};
use crate::lang::figure::Mark;

/// Digits of the longest name's number ("Fortune 500", "ISO 27001").
const NAME_DIGITS: usize = 5;
/// Tokens before a short number in which a word for telephones is looked for.
const SHORT_CALL_NEAR: usize = 14;
/// Tokens of the longest list of notes in square brackets.
const CITED: usize = 24;
/// Words between "téléphone" and its digits at most.
const PHONE_WORDS: usize = 3;

impl Reader<'_> {
    /// Where the digits at token `i` are not a figure: the token after them.
    pub fn lookalike(&self, i: usize) -> Option<usize> {
        if !self.is_digits(i) {
            return None;
        }
        if self.glued_before(i) {
            return Some(self.glued_end(i));
        }
        if let Some(end) =
            self.cited(i).or_else(|| self.behind_area_code(i)).or_else(|| self.volume(i)).or_else(|| self.chain(i))
        {
            return Some(end);
        }
        if let Some(end) = self.spaced_score(i) {
            return Some(end);
        }
        let numeral = self.numeral(i);
        let next = numeral.next;
        if self.is_item_number(i) || self.is_heading_number(i) {
            return Some(i + 1);
        }
        if let Some(end) = self.score(i) {
            return Some(end);
        }
        if self.is_short_call(i) || self.is_day_of_month(i) {
            return Some(next);
        }
        if matches!(self.str(next), "MAX" | "Max" | "neo" | "NG") && self.tokens[next].gap == Gap::Space {
            return Some(next);
        }
        if self.is_sign(i.wrapping_sub(1), '§') || self.around_the_clock(i).is_some() {
            return Some(self.around_the_clock(i).unwrap_or(next));
        }
        self.label(i, next)
    }

    /// "ESC[1;32m": digits by which a program colours its output or names its window: the token after them.
    pub fn terminal_code(&self, i: usize) -> Option<usize> {
        let before = &self.text[..self.tokens[i].start as usize];
        let begun = before.ends_with(['[', ']']) && before[..before.len() - 1].ends_with('\u{1b}')
            || before.ends_with('\u{9b}');
        let mut next = i;
        while self.is_digits(next) || self.is_sign(next, ';') {
            next += 1;
        }
        (begun && next > i).then_some(next)
    }

    /// "[13, 14]", "[1 - 3]": the notes or works that brackets cite; the token behind them.
    fn cited(&self, i: usize) -> Option<usize> {
        let joins = |k: usize| matches!(self.sign(k), ',' | ';' | '-' | '–');
        if !self.is_sign(i.wrapping_sub(1), '[') {
            return None;
        }
        let end = (i + 1..i + CITED).find(|&k| !self.is_digits(k) && !joins(k))?;
        self.is_sign(end, ']').then_some(end)
    }

    /// "(0421) 696290": the token behind the number of a telephone whose town stands in brackets.
    fn behind_area_code(&self, i: usize) -> Option<usize> {
        let town = i > 2 && self.is_sign(i - 1, ')') && self.is_sign(i - 3, '(') && self.is_digits(i - 2);
        (town && self.leading_zero(i - 2) && self.near(i)).then(|| self.glued_end(i))
    }

    /// "38(12):1211–8": the token behind volume, number and pages of a journal.
    fn volume(&self, i: usize) -> Option<usize> {
        let number = self.is_sign(i + 1, '(') && self.touches(i + 1) && self.is_digits(i + 2);
        let pages = self.is_sign(i + 3, ')') && self.is_sign(i + 4, ':') && self.is_digits(i + 5);
        (number && pages).then(|| self.glued_end(i + 5))
    }

    /// "Goal 1: Pay the loan back": the number of what a line is about.
    fn heads_line(&self, b: usize, i: usize) -> bool {
        let colon = self.is_sign(i + 1, ':') && (self.touches(i + 1) || self.near(i + 1)) && !self.touches(i + 2);
        let first = b == 0 || self.starts_line(b);
        first && colon && self.digits(i) <= 2 && self.is_capital(b) && b + 1 == i
    }

    /// "el próximo día 22", "a partir del 26": a day of a month that is not said.
    fn is_day_of_month(&self, i: usize) -> bool {
        let Some(b) = self.before(i).filter(|_| self.digits(i) <= 2) else { return false };
        let from = (self.is(b, Mark::OfThe) || self.is(b, Mark::From)) && !self.is(b, Mark::Many);
        let from = from && !self.is(b, Mark::AgeOf) && self.after(b, Mark::AgeFrom);
        let bare = || self.numeral(i).next == i + 1 && self.small(i).is_some_and(|d| (1..=31).contains(&d));
        let counted = || self.is_unit_behind(i + 1) || self.names_many(i + 1) || self.is_sign(i + 1, '%');
        (from || self.is(b, Mark::DayWord)) && bare() && !counted()
    }

    /// "won met 1 - 0": two small numbers with a dash between spaces, of which nothing is counted: the token after them.
    fn spaced_score(&self, i: usize) -> Option<usize> {
        let small = |k: usize| self.is_digits(k) && self.digits(k) <= 2 && self.tokens[k].gap == Gap::Space;
        let dash = matches!(self.sign(i + 1), '-' | '–') && self.tokens[i + 1].gap == Gap::Space;
        let next = i + 3;
        let ends = self.numeral(i + 2).next == next && !self.touches(next) || self.ends_at(next);
        let counted = self.counts_noun(next) || self.is_unit_behind(next) || self.after(i, Mark::AgeBefore);
        (small(i) && dash && small(i + 2) && ends && !counted && !self.after(i, Mark::Between)).then_some(next)
    }

    /// Whether the digits at token `i` belong to a code or to a label ("n° 2024-364", "CVE-2024-3094").
    pub fn is_code(&self, i: usize) -> bool {
        if self.glued_before(i) {
            return true;
        }
        let Some(mut b) = self.before(i) else { return false };
        if matches!(self.sign(b), '.' | '°' | 'º') && b > 0 && self.touches(b) {
            b -= 1;
        }
        self.is_word(b) && self.is(b, Mark::Label) && !self.is(b, Mark::InYear)
    }

    /// "24 h/24", "7 j/7": the token after it.
    fn around_the_clock(&self, i: usize) -> Option<usize> {
        let slash = if self.is_word(i + 1) && self.near(i + 1) { i + 2 } else { i + 1 };
        let same = self.is_sign(slash, '/')
            && self.touches(slash)
            && self.touches(slash + 1)
            && self.str(slash + 1) == self.str(i);
        same.then_some(slash + 2)
    }

    /// Letters or signs that touch the digits from before: "H100", "GPT-4", "#3", "RQT=305".
    fn glued_before(&self, i: usize) -> bool {
        if i == 0 || !self.touches(i) {
            return false;
        }
        match self.tokens[i - 1].kind {
            Kind::Word => !matches!(self.str(i - 1), "x" | "X") || (i > 1 && self.touches(i - 1)),
            Kind::Digits => true,
            Kind::Sign => match self.sign(i - 1) {
                // "**3 million**": marks of Markdown
                '*' if i > 1 && self.is_sign(i - 2, '*') => false,
                '#' | '@' | '_' | '§' | '№' | '&' | '\\' | '*' | '^' => true,
                // "RQT=305", but "=2019" and ">=30" compare.
                '=' => i > 1 && !matches!(self.sign(i - 2), '<' | '>'),
                // "GPT-4", "v.2", "km/h", "24/7"
                '-' | '.' | '/' | ':' | '\'' | '’' | '‑' => {
                    let glued = i > 1 && self.touches(i - 1) && self.tokens[i - 2].kind != Kind::Sign;
                    let elided = self.is_apostrophe(i - 1);
                    let prefix = i > 1 && self.sign(i - 1) == '-' && self.is_compound_prefix(i - 2);
                    glued && !elided && !prefix
                }
                c => super::quantity::is_combining(c) || c == '\u{20E3}',
            },
        }
    }

    /// "mi-2025", "post-2020": a word that a hyphen joins to a year.
    fn is_compound_prefix(&self, i: usize) -> bool {
        self.str(i).len() > 1 && (self.is(i, Mark::Edge) || self.is(i, Mark::InYear))
    }

    /// The token after all that touches the digits.
    pub fn glued_end(&self, mut i: usize) -> usize {
        i += 1;
        while self.touches(i) {
            let inner = self.tokens[i].kind != Kind::Sign
                || (self.touches(i + 1) && !matches!(self.sign(i), ',' | ';' | ')' | '»' | '”' | '"' | '’' | '\''));
            if !inner {
                break;
            }
            i += 1;
        }
        i
    }

    /// Telephone numbers, addresses, ISBN and the like: groups of digits that are not a number.
    fn chain(&self, i: usize) -> Option<usize> {
        // "3.5-4.0%"
        let first = self.numeral(i).next;
        let dash = matches!(self.sign(first), '-' | '–') && self.touches(first) && self.is_digits(first + 1);
        if dash && self.numeral(i).decimals && self.amount(first + 1).is_some_and(|b| b.measure.is_some()) {
            return None;
        }
        let mut groups = 1;
        let mut digits = self.digits(i);
        let mut at = i + 1;
        loop {
            let joined = match self.tokens.get(at) {
                Some(t) if t.kind == Kind::Digits && t.gap <= Gap::Space => at,
                Some(t)
                    if t.kind == Kind::Sign
                        && t.gap <= Gap::Space
                        && matches!(self.sign(at), '.' | '-' | '/' | ':' | '‑' | '–') =>
                {
                    let even = (t.gap == Gap::None) == self.touches(at + 1);
                    if self.is_digits(at + 1) && even && self.near(at + 1) { at + 1 } else { break }
                }
                _ => break,
            };
            groups += 1;
            digits += self.digits(joined);
            at = joined + 1;
        }
        let dialled = self.is_dialled(i);
        let plus = i > 0 && self.is_sign(i - 1, '+') && self.touches(i);
        let zero = (self.leading_zero(i) || (self.str(i) == "0" && self.is_digits(i + 1))) && !self.numeral(i).decimals;
        let reads = self.numeral(i);
        let one_number = reads.value.is_some() && reads.next >= at;
        let dashes = (i + 1..at).filter(|&k| matches!(self.sign(k), '-' | '‑')).count();
        // "(206) 555-1212"
        if self.is_sign(i.wrapping_sub(1), '(') && self.is_sign(at, ')') && self.is_digits(at + 1) && groups == 1 {
            return self.chain(at + 1);
        }
        let measured = || self.amount(i).is_some_and(|a| a.measure.is_some() || a.scale > 0);
        let phone = (dialled && digits >= 3 && !measured())
            || (plus && digits >= 8 && groups >= 2)
            || (zero && (groups > 1 || digits > 2))
            || (plus && digits >= 10);
        let code = groups >= 4 && !one_number || (dashes >= 2 && groups >= 3) || (digits > 15 && groups == 1);
        // "555-1212", "(206) 555-1212"
        let local = dashes == 1 && groups == 2 && self.digits(i) == 3 && self.digits(at - 1) == 4;
        (phone || code || local).then_some(at)
    }

    /// "el 112 y el 016": three digits with an article, where telephones are spoken of.
    fn is_short_call(&self, i: usize) -> bool {
        let bare = self.digits(i) == 3 && self.after(i, Mark::The) && !self.counts_something(i + 1);
        bare && (i.saturating_sub(SHORT_CALL_NEAR)..i).any(|k| self.is(k, Mark::Phone))
    }

    /// Whether "téléphone", "hotline" and the like stand shortly before.
    fn is_dialled(&self, i: usize) -> bool {
        let mut at = i;
        for _ in 0..PHONE_WORDS {
            let Some(b) = self.before(at) else { return false };
            if self.is(b, Mark::Phone) {
                return true;
            }
            at = b;
        }
        false
    }

    /// "1. Papyra", "2) Notéo" at the beginning of a line.
    fn is_item_number(&self, i: usize) -> bool {
        let begins = self.tokens[i].gap == Gap::Line
            || (self.tokens[i].gap != Gap::None
                && i > 0
                && self.tokens[i - 1].gap == Gap::Line
                && matches!(self.sign(i - 1), '•' | '(' | '#'));
        let stop = matches!(self.sign(i + 1), '.' | ')' | '/' | '°') && self.touches(i + 1);
        begins
            && stop
            && self.digits(i) <= 2
            && self.tokens.get(i + 2).is_some_and(|t| t.gap != Gap::None && t.gap != Gap::Line)
    }

    /// "article 49.3", "iPhone 15", "CAC 40": the number belongs to the word before it.
    fn label(&self, i: usize, next: usize) -> Option<usize> {
        let mut b = self.before(i)?;
        // "n° 4", "art. 5", "No. 7"
        if matches!(self.sign(b), '.' | '°' | 'º') && b > 0 && self.touches(b) {
            b -= 1;
        }
        // "Covid – 19"
        if matches!(self.sign(b), '-' | '–') && b > 0 && self.is(b - 1, Mark::Name) && self.is_capital(b - 1) {
            return Some(next);
        }
        // "codice invito 1003"
        let coded = self.before(b).is_some_and(|c| self.is(c, Mark::Code))
            && !self.is(b, Mark::Function)
            && !self.is(b, Mark::Of);
        if coded && self.is_word(b) && !self.counts_something(next) && self.numeral(i).next == i + 1 {
            return Some(next);
        }
        if !self.is_word(b) || self.tokens[i].gap > Gap::Space {
            return None;
        }
        let entry = self.entry(b);
        if entry.is(Mark::Label) || (entry.is(Mark::Name) && (self.is_capital(b) || self.has_inner_capital(b))) {
            let measured = self.amount(i).is_some_and(|a| a.measure.is_some() || a.scale > 0);
            let held =
                entry.is(Mark::Name) && self.counts_something(next) && self.is_plural(next) && self.numeral(i).grouped;
            return (!measured && !held).then(|| self.label_end(next, entry.is(Mark::Label)));
        }
        if self.heads_line(b, i) {
            return Some(next);
        }
        self.numbered_two(b, i).or_else(|| self.is_name(b, i, next).then_some(next))
    }

    /// "rooms 12 and 13": two numbers, one behind the other, of things that have a number each.
    fn numbered_two(&self, b: usize, i: usize) -> Option<usize> {
        let joint = self.is(i + 1, Mark::And) || self.is(i + 1, Mark::Or) || self.is_sign(i + 1, '&');
        let bare = |k: usize| self.is_digits(k) && self.near(k) && self.numeral(k).next == k + 1;
        let opens = self.begins_sentence(b) && self.is_word(b) && self.ends_plural(b) && self.entry(b).marks == 0;
        if !joint || !bare(i) || !bare(i + 2) || !self.near(i + 1) || !(opens || self.names_many(b)) {
            return None;
        }
        let follows = self.small(i)?.checked_add(1)? == self.small(i + 2)?;
        let second = self.amount(i + 2).is_some_and(|a| a.measure.is_none() && a.scale == 0);
        (follows && second && !self.names_many(i + 3)).then_some(i + 3)
    }

    /// "articles 12, 13 et 14": all of them.
    fn label_end(&self, mut next: usize, list: bool) -> usize {
        if !list {
            return next;
        }
        loop {
            let joint = self.is_sign(next, ',')
                || matches!(self.sign(next), '-' | '–')
                || self.is_sign(next, '/')
                || self.is_sign(next, '&')
                || self.is(next, Mark::And)
                || self.is(next, Mark::To)
                || self.is(next, Mark::Or);
            if !joint || !self.is_digits(next + 1) || !self.near(next + 1) {
                break;
            }
            let after = self.numeral(next + 1).next;
            if self.amount(next + 1).is_some_and(|a| a.measure.is_some()) || self.counts_something(after) {
                break;
            }
            next = after;
        }
        next
    }

    pub fn has_inner_capital(&self, i: usize) -> bool {
        self.str(i).chars().skip(1).any(char::is_uppercase)
    }

    /// Whether the capitalised word at `b` and the bare digits at `i` are one name ("Claude 3.5").
    fn is_name(&self, b: usize, i: usize, next: usize) -> bool {
        let entry = self.entry(b);
        // "D 906", "B 96"
        if b > 0 && self.is_sign(b - 1, '&') && self.touches(b) {
            return self.amount(i).is_none_or(|a| a.measure.is_none() && a.scale == 0);
        }
        let letter =
            self.str(b).len() == 1 && self.is_capital(b) && !self.begins_sentence(b) && !self.counts_something(next);
        if letter && self.digits(i) <= NAME_DIGITS {
            return self.amount(i).is_some_and(|a| a.measure.is_none() && a.scale == 0);
        }
        let in_capitals = |k: usize| self.str(k).len() > 1 && self.str(k).chars().all(char::is_uppercase);
        let camel =
            self.has_inner_capital(b) && (!in_capitals(b) || !(in_capitals(next) || b > 0 && in_capitals(b - 1)));
        if !(self.is_capital(b) || camel)
            || entry.marks != 0
            || entry.month.is_some()
            || entry.weekday.is_some()
            || entry.measure.is_some()
        {
            return false;
        }
        let digits: usize = (i..next).filter(|&k| self.is_digits(k)).map(|k| self.digits(k)).sum();
        let grouped = self.numeral(i).grouped;
        if digits > NAME_DIGITS || grouped || (self.begins_sentence(b) && !camel) || self.tokens[i].gap != Gap::Space {
            return false;
        }
        if self.amount(i).is_none_or(|a| a.measure.is_some() || a.scale > 0 || a.next != next) {
            return false;
        }
        // A noun behind is counted: "Boeing 43 Flugzeuge".
        let counted = self.counts_something(next)
            && (self.names_many(next)
                || self.lexicon.grammar.noun_capitals && self.is_capital(next)
                || self.str(next).ends_with('s'))
            && !self.lexicon.is_verb(self.str(next));
        !counted
    }
}
