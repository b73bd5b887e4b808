//! What stands around a figure: how exact it is, and what it counts.

use super::bounds::APPROXIMATION_WORDS;
use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{Approximation, FigureKind, Value};
use crate::lang::figure::{Mark, Measure};
use crate::lang::grammar::NounOrder;
use crate::letter::Lower;
use std::ops::Range;

/// Plurals without an s.
const PLURALS: [&str; 18] = [
    "children",
    "staff",
    "police",
    "fish",
    "sheep",
    "cattle",
    "feet",
    "teeth",
    "mice",
    "aircraft",
    "spacecraft",
    "crew",
    "personnel",
    "media",
    "data",
    "deer",
    "livestock",
    "bacteria",
];
/// Words between what a word for a number counts and the number.
const NUMBER_OF_NEAR: usize = 12;
/// Words of the longest thing that is counted.
const WHAT_WORDS: usize = 4;

impl Reader<'_> {
    /// The phrase before token `first` that makes the number inexact.
    pub fn approximation(&self, first: usize) -> Option<Approximation> {
        let mut key = String::new();
        let mut best = None;
        let mut at = first;
        for _ in 0..APPROXIMATION_WORDS {
            let Some(b) = at.checked_sub(1) else { break };
            if self.tokens[at].gap == Gap::Line || (self.tokens[b].kind == Kind::Sign && !self.is_apostrophe(b)) {
                break;
            }
            let space = if self.tokens[at].gap == Gap::None || key.is_empty() { "" } else { " " };
            key = format!("{}{space}{key}", self.str(b).lower());
            at = b;
            // "eine Bürgschaft über 20 Millionen"
            let governed =
                self.lexicon.grammar.noun_capitals && b > 0 && self.is_capital(b - 1) && !self.begins_sentence(b - 1);
            if let Some(found) = self.lexicon.approximation(&key).filter(|_| !governed) {
                best = Some(found);
            }
        }
        best
    }

    /// The verbatim words that the figure counts, as bytes.
    pub fn what(&self, r: &Reading) -> Option<Range<usize>> {
        let share = r.kind == FigureKind::Percent || self.is_fraction(r);
        if !(share || (matches!(r.kind, FigureKind::Number | FigureKind::Range) && r.unit.is_none())) {
            return None;
        }
        let mut at = r.next + usize::from(self.plus_behind(r.next).is_some());
        let short = self.is_word(r.next - 1) && self.is_digits(r.first) && r.next > r.first + 1;
        let scaled = short || self.entry(r.next - 1).scale.is_some() || self.entry(r.next - 1).collective.is_some();
        if let Some(behind) = self.behind_whole(at).filter(|_| !scaled && !share) {
            return self.noun_phrase(behind).map(|(first, next)| self.bytes(first, next));
        }
        if self.is_of_them(at) {
            return None;
        }
        if self.is(at, Mark::Of) && self.near(at) {
            // "50 millions de la région" come from it, and are not so many regions.
            let whole = self.is(at, Mark::OfThe) || self.is(self.past(at, Mark::Of), Mark::The);
            // "deux de ses meilleures expertes"
            let some = !scaled && whole && {
                let the = self.past(self.past(at, Mark::Of), Mark::The);
                self.names_many(self.past(the, Mark::Adjective))
            };
            if !share && !some && (!scaled || whole) {
                return None;
            }
            at = self.past(at, Mark::Of);
            at = self.past(at, Mark::The);
        } else if self.is(at, Mark::The) && !self.is(at, Mark::One) && share && self.lexicon.grammar.noun_capitals {
            at += 1;
        } else if share && !self.lexicon.grammar.noun_capitals {
            return None;
        }
        let own = self.noun_phrase(at).filter(|_| share || at > r.next || self.may_be_counted(r));
        let (first, next) = own.or_else(|| self.number_of(r).filter(|_| !share))?;
        Some(self.bytes(first, next))
    }

    /// Whether the noun behind a number has the plural that the number wants: "400 actuellement", "les 65 paient".
    fn may_be_counted(&self, r: &Reading) -> bool {
        let one = matches!(r.value, Value::Number(n) if n.abs() < 2.0);
        let plurals = self.lexicon.grammar.noun_order == NounOrder::Agreeing('s');
        let plain = plurals && !one && !self.is_capital(r.next) && !self.is(r.next, Mark::Further);
        let hyphens = self.with_hyphens(r.next) > r.next;
        !plain || hyphens || self.str(r.next).ends_with(['s', 'x', 'z']) || self.names_many(r.next + 1)
    }

    /// "Le nombre de morts est passé à 246", "porta a 246 il numero delle vittime": what the word for a number, before or
    /// behind, says is counted.
    fn number_of(&self, r: &Reading) -> Option<(usize, usize)> {
        let behind = self.past(r.next, Mark::The);
        if let Some(found) = self.numbered(behind).filter(|_| self.near(behind)) {
            return Some(found);
        }
        // "s'élève à 246", "stieg auf 246"
        let to = self.before(r.first).is_some_and(|b| self.is(b, Mark::To) || self.is(b, Mark::Level));
        // "une puissance supérieure à 150"
        let (mut at, mut moved) = (r.first, to && self.approximation(r.first).is_none());
        for _ in 0..NUMBER_OF_NEAR {
            let b = self.before(at).filter(|&b| self.is_word(b) && !self.is(b, Mark::Per))?;
            if let Some(found) = self.numbered(b).filter(|_| moved) {
                return Some(found);
            }
            let verb = self.lexicon.is_verb(self.str(b)) || self.is(b, Mark::Change) || self.is(b, Mark::Moves);
            moved |= verb && !self.is(b, Mark::AgeBefore);
            at = b;
        }
        None
    }

    /// The nouns behind the word for a number at token `i`.
    fn numbered(&self, i: usize) -> Option<(usize, usize)> {
        if !self.is(i, Mark::NumberOf) {
            return None;
        }
        let mut of = i + 1;
        // "le nombre total de morts"
        if !self.is(of, Mark::Of) && !self.is(of, Mark::The) && self.is(of + 1, Mark::Of) {
            of += 1;
        }
        let noun = self.past(self.past(of, Mark::Of), Mark::The);
        let bare = self.lexicon.grammar.noun_order == NounOrder::Inflected;
        let many = self.names_many(self.past(noun, Mark::Adjective)) || self.names_many(noun + 1);
        self.noun_phrase(noun).filter(|_| (noun > of || bare) && many)
    }

    /// "two of the three defendants", "20.000 der einst 85.000 Arbeitsplätze": the token behind the number of the whole,
    /// which tells what is counted, where token `i` begins it.
    fn behind_whole(&self, i: usize) -> Option<usize> {
        let joined = self.is(i, Mark::Of) || self.is(i, Mark::OfThe) || self.is(i, Mark::The);
        if !joined || !self.near(i) {
            return None;
        }
        let number = |k: usize| self.is_digits(k) || self.entry(k).cardinal.is_some();
        let the = self.past(self.past(i, Mark::Of), Mark::The);
        let mut at = (the..=the + 1).find(|&k| number(k) && self.near(k) && self.lookalike(k).is_none())?;
        if self.is_digits(at) {
            at = self.numeral(at).next;
        }
        while self.entry(at).cardinal.is_some() {
            at += 1;
        }
        // "25 of 30 million": of millions too.
        self.entry(at).scale.is_none().then_some(at)
    }

    /// "800+ courses": the sign behind a number that says there are more, at token `i`.
    pub fn plus_behind(&self, i: usize) -> Option<Approximation> {
        let plus = self.is_sign(i, '+') && self.touches(i) && !self.touches(i + 1);
        plus.then_some(Approximation::Over)
    }

    fn is_fraction(&self, r: &Reading) -> bool {
        r.unit.is_none()
            && matches!(r.value, Value::Number(n) if n > 0.0 && n < 1.0)
            && !(self.is_digits(r.first) && self.names_many(r.next))
    }

    /// The bytes of tokens `first..next`.
    pub fn bytes(&self, first: usize, next: usize) -> Range<usize> {
        self.tokens[first].start as usize..self.tokens[next - 1].end as usize
    }

    /// The nouns at token `i` with the adjectives that belong to them: first token and the one after.
    pub fn noun_phrase(&self, i: usize) -> Option<(usize, usize)> {
        // "18 millions d'utilisateurs": the noun touches the apostrophe.
        let elided = i > 0 && self.is_apostrophe(i - 1) && self.is_counted(i);
        // "42 other people"
        let other = self.is(i, Mark::Further);
        if other && !self.counts_something(i + 1) {
            return None;
        }
        if !(elided || self.counts_something(i)) {
            return if other { self.noun_phrase(i + 1) } else { None };
        }
        if matches!(self.entry(i).measure, Some(Measure::Duration(..))) {
            return None;
        }
        let mut at = i;
        if self.str(at).chars().count() < 2 || matches!(self.entry(at).measure, Some(Measure::Times)) {
            return None;
        }
        // "nouveaux logements sociaux"
        if self.is(at, Mark::Adjective) && self.counts_something(at + 1) && self.near(at + 1) {
            at += 1;
        }
        let head = at;
        if self.lexicon.grammar.noun_order == NounOrder::Capital {
            while !self.is_capital(at) {
                at += 1;
                if at > head + 2 || !self.counts_something(at) {
                    return None;
                }
            }
            return Some((i, self.with_hyphens(at) + 1));
        }
        at = self.with_hyphens(at);
        for _ in 1..WHAT_WORDS {
            // "Britain's shop payments"
            if self.is_apostrophe(at + 1)
                && self.str(at + 2) == "s"
                && self.touches(at + 1)
                && self.counts_something(at + 3)
            {
                at += 3;
                continue;
            }
            let next = at + 1;
            if !(self.counts_something(next) || self.is_plural_like_verb(i, next))
                || self.tokens[next].gap != Gap::Space
            {
                break;
            }
            let (word, after) = (self.str(at), self.str(next));
            let goes_on = match self.lexicon.grammar.noun_order {
                NounOrder::Before => !(word.ends_with('s') || word == "people" || self.ends_at(next)),
                NounOrder::Inflected => at == head && word.ends_with('e') && !after.ends_with('t'),
                NounOrder::Agreeing(c) => {
                    // "1 200 black blocs"
                    let foreign = c == 's' && at == head && head == i && !self.ends_plural(at) && self.names_many(next);
                    foreign || at == head && word.ends_with(c) && self.agrees(after, c) && !self.is_participle(after)
                }
                NounOrder::Capital => false,
            };
            // A proper name tells which: "GPU Blackwell".
            let adjective = self.lexicon.grammar.noun_order == NounOrder::Before;
            let name = !adjective
                && (self.is_capital(next) && at == head && !self.is_capital(at)
                    || self.is_acronym(at) && self.is_capital(next));
            if !(goes_on || name) {
                break;
            }
            at = self.with_hyphens(next);
            if name {
                break;
            }
        }
        if let Some(end) = self.joined_adjectives(i, at) {
            return Some((i, end));
        }
        // "12 travel free": no plural, no noun.
        let many = self.lexicon.grammar.noun_order != NounOrder::Before
            || at == i && !self.is_sign(i + 1, ',')
            || (i..=at).any(|k| self.is_plural_noun(k));
        many.then_some((i, at + 1))
    }

    /// Whether only one is counted by token `i`.
    fn is_behind_one(&self, i: usize) -> bool {
        i == 0 || self.str(i - 1) == "1" || self.is(i - 1, Mark::One)
    }

    /// "13,000 false or misleading claims": the token behind the plural that a second adjective, joined to the one that
    /// ends at token `at`, leads to.
    fn joined_adjectives(&self, i: usize, at: usize) -> Option<usize> {
        let before = self.lexicon.grammar.noun_order == NounOrder::Before;
        let joined = self.near(at + 1) && (self.is(at + 1, Mark::And) || self.is(at + 1, Mark::Or));
        if !before || !joined || self.is_behind_one(i) || self.is_plural_noun(at) || self.lexicon.is_verb(self.str(i)) {
            return None;
        }
        let plain = |k: usize| {
            let entry = self.entry(k);
            self.counts_something(k) && entry.scale.is_none() && entry.cardinal.is_none() && entry.collective.is_none()
        };
        let plural = |k: usize| plain(k) && self.is_plural(k);
        let noun = if plural(at + 2) { at + 2 } else { at + 3 };
        (plain(at + 2) && plural(noun)).then_some(noun + 1)
    }

    /// "12 home runs": behind several things a word in -s is their noun, though a verb is written alike.
    fn is_plural_like_verb(&self, first: usize, i: usize) -> bool {
        let word = self.lexicon.grammar.noun_order == NounOrder::Before && self.is_word(i) && !self.is_capital(i);
        let plural = word && self.str(i).ends_with('s') && !self.is_behind_one(first) && !self.is(i, Mark::Function);
        plural && self.lexicon.is_frequent_verb(self.str(i)) && !self.is_plural_noun(i - 1)
    }

    /// Whether an adjective's ending agrees with a noun's.
    fn agrees(&self, adjective: &str, c: char) -> bool {
        adjective.ends_with(c) || c == 's' && adjective.ends_with("aux")
    }

    /// Whether an English noun is in the plural, or has none.
    fn is_plural_noun(&self, i: usize) -> bool {
        let low = self.str(i).lower();
        low.ends_with('s')
            || PLURALS.contains(&low.as_str())
            || self.is_capital(i)
            || low.ends_with("men")
            || low.ends_with("people")
    }

    /// Plural participles, which tell what happened to the thing and not which it is ("cellules mises").
    fn is_participle(&self, word: &str) -> bool {
        self.lexicon.words.participle_endings.split_whitespace().any(|e| word.ends_with(e))
    }

    fn is_acronym(&self, i: usize) -> bool {
        self.str(i).len() >= 2 && self.str(i).chars().all(char::is_uppercase)
    }

    /// The last token of a word with its hyphens ("start-up").
    fn with_hyphens(&self, mut i: usize) -> usize {
        while self.is_sign(i + 1, '-') && self.touches(i + 1) && self.is_word(i + 2) && self.touches(i + 2) {
            i += 2;
        }
        i
    }
}
