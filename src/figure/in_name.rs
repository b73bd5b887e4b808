//! Numbers that are part of a name or of a code: "Deux-Sèvres", "Six Nations", "50 Cent", "15-M", "(93)", "Bac+5".

use super::reader::Reader;
use super::token::{Gap, Kind};
use crate::lang::figure::{Mark, Measure};
use crate::lang::grammar::NounOrder;
use crate::letter::Lower;

/// Letters of a word in lower case that a line set in capitals ("Police Arrest Two Men") has not.
const RUNNING: usize = 4;
/// Tokens on either side in which such a word is looked for.
const LINE_NEAR: usize = 12;
/// Digits of a number in brackets that says nothing by itself: a county, a note, a shirt.
const NOTE_DIGITS: usize = 3;
/// What follows a number that was inserted between two ("4 bis", "41-bis").
const INSERTED: [&str; 4] = ["bis", "ter", "quater", "quinquies"];
/// Minutes at which a half ends: time added is written behind them ("45+2").
const HALVES: [u64; 4] = [45, 90, 105, 120];

impl Reader<'_> {
    /// Where the number at token `i` is part of a name or a code: the token after it.
    pub fn named(&self, i: usize) -> Option<usize> {
        if self.is_digits(i) { self.named_in_digits(i) } else { self.named_in_words(i).or_else(|| self.score(i)) }
    }

    /// "Deux-Sèvres", "the Six Nations", "Sept à Huit": a number word with a capital where none is due.
    fn named_in_words(&self, i: usize) -> Option<usize> {
        let is_number = |k: usize| self.entry(k).cardinal.is_some() || self.entry(k).lone;
        if self.is_both(i) {
            return Some(i + 1);
        }
        // "zero-waste"
        let nothing = self.entry(i).cardinal == Some(0) && self.is_hyphen(i + 1) && self.is_word(i + 2);
        if nothing && self.entry(i + 2).measure.is_none() && !is_number(i + 2) {
            return Some(self.hyphens_end(i));
        }
        if is_number(i) && self.is_compound(i) {
            return Some(self.hyphens_end(i));
        }
        if !self.is_capital(i) || !is_number(i) || self.touches(i) && i > 0 && self.is_word(i - 1) {
            return None;
        }
        let german = self.lexicon.grammar.noun_capitals;
        if self.is_hyphen(i + 1) {
            let mut word = i + 2;
            while is_number(word) && self.is_capital(word) && self.is_hyphen(word + 1) && word < i + LINE_NEAR {
                word += 2;
            }
            let next = self.entry(word);
            let counts = is_number(word) || next.measure.is_some() || next.scale.is_some() || next.ordinal.is_some();
            let named = self.is_capital(word) && !counts && next.fraction.is_none() && !german;
            return named.then(|| self.hyphens_end(i));
        }
        let capitals = self.str(i).chars().all(char::is_uppercase);
        if self.begins_sentence(i) || capitals || self.entry(i).lone || self.is_set_in_capitals(i) {
            return None;
        }
        let mut at = i + 1;
        while self.is_capital(at) && is_number(at)
            || self.is(at, Mark::To) && self.is_capital(at + 1) && is_number(at + 1)
        {
            at += 1;
        }
        Some(at)
    }

    /// "tous deux", "tutti e due": they, and no count.
    fn is_both(&self, i: usize) -> bool {
        let past = |b: usize| if self.is(b, Mark::And) || self.is(b, Mark::Many) { b.wrapping_sub(1) } else { b };
        let led = || self.before(i).map(past).is_some_and(|b| self.is(b, Mark::Both));
        let noun = || self.names_many(i + 1) && !self.lexicon.is_verb(self.str(i + 1)) || self.is_unit_behind(i + 1);
        self.entry(i).cardinal == Some(2) && led() && !noun()
    }

    /// "un deux-pièces", "le trois-mâts": a number that is part of a noun.
    fn is_compound(&self, i: usize) -> bool {
        let word = self.entry(i + 2);
        let counts =
            word.cardinal.is_some() || word.scale.is_some() || word.ordinal.is_some() || word.fraction.is_some();
        let plain =
            !counts && word.measure.is_none() && word.marks == 0 && self.is_word(i + 2) && !self.is_capital(i + 2);
        let romance = matches!(self.lexicon.grammar.noun_order, NounOrder::Agreeing(_));
        romance
            && self.is_hyphen(i + 1)
            && plain
            && self.before(i).is_some_and(|b| self.is(b, Mark::The) || self.is(b, Mark::One))
    }

    fn is_hyphen(&self, i: usize) -> bool {
        matches!(self.sign(i), '-' | '‑') && self.touches(i) && self.touches(i + 1)
    }

    /// The token behind all that hyphens join to token `i`.
    fn hyphens_end(&self, mut i: usize) -> usize {
        while self.is_hyphen(i + 1) {
            i += 2;
        }
        i + 1
    }

    /// Whether the line around token `i` is a headline in which every word has a capital, as English has them.
    fn is_set_in_capitals(&self, i: usize) -> bool {
        let running = |k: usize| self.is_word(k) && !self.is_capital(k) && self.str(k).len() >= RUNNING;
        let all = i.saturating_sub(LINE_NEAR)..(i + LINE_NEAR).min(self.tokens.len());
        self.lexicon.grammar.noun_order == NounOrder::Before && !all.into_iter().any(running)
    }

    fn named_in_digits(&self, i: usize) -> Option<usize> {
        let next = i + 1;
        // "15-M", "23-F": a day named by its month's letter
        let letter = self.is_hyphen(next) && self.is_word(i + 2) && self.str(i + 2).chars().count() == 1;
        if letter && self.is_capital(i + 2) && !self.touches(i + 3) | self.ends_at(i + 3) && self.digits(i) <= 2 {
            return Some(i + 3);
        }
        // "41-bis", "8-Mai-1945"
        let hyphened = self.is_hyphen(next).then_some(i + 2);
        if let Some(word) = hyphened {
            let month =
                self.entry(word).month.is_some() && self.is_capital(word) && !self.lexicon.grammar.month_capitals;
            if INSERTED.contains(&self.str(word).lower().as_str()) || month {
                return Some(self.hyphens_end(i));
            }
        }
        // "règlement 2024/1689"
        if self.is_sign(next, '/') && self.touches(next) && self.touches(i + 2) && self.digits(i) == 4 {
            let wide = self.is_digits(i + 2)
                && (3..=5).contains(&self.digits(i + 2))
                && !self.touches(i + 3) | self.ends_at(i + 3);
            let later =
                self.small(i).zip(self.small(i + 2)).is_some_and(|(a, b)| self.digits(i + 2) == 4 && b == a + 1);
            if wide && !later {
                return Some(i + 3);
            }
        }
        // "Bac+5", and the time added in "45e+2", "90+3"
        let plus = i > 1 && self.is_sign(i - 1, '+') && self.touches(i) && self.touches(i - 1);
        if plus && self.is_word(i - 2) {
            return Some(next);
        }
        if let Some(end) = self.time_added(i).or_else(|| self.shirt(i)) {
            return Some(end);
        }
        // "the rapper 50 Cent"
        // ... and "les 24 Heures du Mans"
        let coin = matches!(self.entry(next).measure, Some(Measure::Cents(_) | Measure::Duration(..)))
            && self.is_capital(next);
        if coin
            && !self.lexicon.grammar.noun_capitals
            && !self.is_set_in_capitals(i)
            && self.str(next).chars().any(char::is_lowercase)
            && self.near(next)
            && !self.touches(next)
        {
            return Some(next + 1);
        }
        // "three 1s in a row"
        let many = self.str(next) == "s" && self.touches(next) && self.lexicon.words.month_first;
        if many && self.before(i).is_some_and(|b| self.entry(b).cardinal.is_some()) {
            return Some(i + 2);
        }
        // "il 5 per mille": a share of a tax by its name
        let thousand = self.is(next, Mark::Per) && self.entry(i + 2).lone && self.entry(i + 2).scale == Some(3);
        if thousand && self.near(next) && self.near(i + 2) {
            return Some(i + 3);
        }
        self.coordinate(i)
            .or_else(|| self.citation(i))
            .or_else(|| self.in_brackets(i))
            .or_else(|| self.list_in_brackets(i))
            .or_else(|| self.in_title(i))
            .or_else(|| self.address(i))
    }

    /// "32° 34' S": a place on the globe.
    fn coordinate(&self, i: usize) -> Option<usize> {
        let prime = |k: usize| self.is_apostrophe(k) || matches!(self.sign(k), '′' | '″' | '"');
        let mut at = i + 1;
        if !self.is_sign(at, '°') || !self.touches(at) {
            return None;
        }
        at += 1;
        while self.is_digits(at) && self.near(at) {
            let end = self.numeral(at).next;
            at = end + (end..end + 2).take_while(|&k| prime(k) && self.touches(k)).count();
        }
        let pole = matches!(self.str(at), "N" | "S" | "E" | "W" | "O");
        (pole && self.near(at)).then_some(at + 1)
    }

    /// "45+2", "90e+4".
    fn time_added(&self, i: usize) -> Option<usize> {
        let half = HALVES.contains(&self.small(i)?);
        let plus = i + 1 + usize::from(self.is_word(i + 1) && self.touches(i + 1) || self.is_apostrophe(i + 1));
        let added = self.is_sign(plus, '+') && self.touches(plus) && self.is_digits(plus + 1) && self.touches(plus + 1);
        (half && added && self.digits(plus + 1) <= 2).then_some(plus + 2)
    }

    /// "27- Juan Pérez", "13-Luis Soto": the number on a player's shirt.
    fn shirt(&self, i: usize) -> Option<usize> {
        let dash = matches!(self.sign(i + 1), '-' | '–') && self.touches(i + 1) && self.digits(i) <= 2;
        let name = |k: usize| {
            let word = self.str(k);
            let entry = self.entry(k);
            let plain = entry.marks == 0 && entry.measure.is_none() && entry.month.is_none() && entry.weekday.is_none();
            self.is_capital(k) && plain && self.near(k) && word.chars().skip(1).any(char::is_lowercase)
        };
        // "a 70-Stitch Computerized Machine"
        let joined = self.touches(i + 2) && self.lexicon.grammar.noun_order == NounOrder::Before;
        (dash && !joined && name(i + 2) && name(i + 3) && !self.is_set_in_capitals(i)).then_some(i + 2)
    }

    /// "49 U.S.C. 1301": a number before or behind initials that cite a code of law.
    fn citation(&self, i: usize) -> Option<usize> {
        let initial =
            |k: usize| self.is_capital(k) && self.str(k).len() == 1 && self.is_sign(k + 1, '.') && self.touches(k + 1);
        let (mut at, mut letters) = (i + 1, 0);
        while initial(at) && (letters == 0 || self.touches(at)) && self.near(at) {
            (at, letters) = (at + 2, letters + 1);
        }
        (letters >= 2 && self.is_digits(at) && self.near(at)).then_some(at + 1)
    }

    /// "la petite couronne (92, 93, 94)": bare numbers alone in brackets.
    fn list_in_brackets(&self, i: usize) -> Option<usize> {
        let opens = i > 1 && self.is_sign(i - 1, '(') && self.tokens[i - 1].gap != Gap::Line;
        let short = |k: usize| self.is_digits(k) && self.digits(k) <= NOTE_DIGITS;
        let mut at = i;
        while opens && short(at) && self.is_sign(at + 1, ',') && !self.touches(at + 2) && at < i + LINE_NEAR {
            at += 2;
        }
        (at > i && short(at) && self.is_sign(at + 1, ')')).then_some(at + 1)
    }

    /// "Créteil (94)", "le soleil (1)", "7-6 (5)": a bare number alone in brackets, unless it is an age or says a number
    /// in words again.
    fn in_brackets(&self, i: usize) -> Option<usize> {
        // "Luis Soto (6.5)": a mark.
        let mark = i > 2 && self.numeral(i).decimals && self.is_capital(i - 2) && self.is_capital(i - 3);
        let next = if mark { self.numeral(i).next } else { i + 1 };
        let alone = i > 1 && self.is_sign(i - 1, '(') && self.is_sign(next, ')') && self.digits(i) <= NOTE_DIGITS;
        if !alone || self.tokens[i - 1].gap == Gap::Line {
            return None;
        }
        let age = self.amount(i).is_some_and(|a| self.bare_age(&a).is_some());
        (!age).then_some(next)
    }

    /// „Fifa 23“, « Top 14 »: marks around a name and its number.
    fn in_title(&self, i: usize) -> Option<usize> {
        let closes = matches!(self.sign(i + 1), '»' | '”' | '“' | '"' | '«') && self.digits(i) <= 4;
        let opens = |k: usize| matches!(self.sign(k), '«' | '“' | '"' | '„' | '»');
        let capitals = (1..=3).take_while(|&n| i >= n && self.is_capital(i - n)).count();
        (closes && capitals > 0 && i > capitals && opens(i - capitals - 1)).then_some(i + 1)
    }

    /// A line or a text's part that begins with its number ("1- Entenda", "2 – Dolmenwood"), or is nothing else.
    pub fn is_heading_number(&self, i: usize) -> bool {
        if self.tokens[i].gap != Gap::Line || self.digits(i) > 2 {
            return false;
        }
        let dash = matches!(self.sign(i + 1), '-' | '–' | '—' | '.' | ')');
        let spaced = self.tokens.get(i + 2).is_some_and(|t| t.gap == Gap::Space) && self.is_word(i + 2);
        let title = dash && spaced && (self.is_capital(i + 2) || !self.touches(i + 1));
        let alone = self.tokens.len() > 1 && self.tokens.get(i + 1).is_none_or(|t| t.gap == Gap::Line);
        title || alone
    }

    /// "Rio de Janeiro": a month with a capital that is not due, behind a name's preposition.
    pub fn is_named_month(&self, i: usize) -> bool {
        let named = |k: usize| self.tokens[k].kind == Kind::Word && self.is_capital(k) && !self.begins_sentence(k);
        !self.lexicon.grammar.month_capitals
            && self.is_capital(i)
            && self.before(i).is_some_and(|b| self.is(b, Mark::Of) && self.before(b).is_some_and(named))
    }
}
