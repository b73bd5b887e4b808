//! Whether four bare digits are a year or a count.

use super::calendar_unit::{Part, Point};
use super::reader::{Reader, Reading};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};

/// Counts are rounded to a multiple of this, years are not.
const ROUND: i32 = 50;
/// Years that need no preposition to be read as one.
const LIKELY_YEARS: std::ops::RangeInclusive<i32> = 1900..=2060;

impl Reader<'_> {
    /// Whether a noun in the plural behind four bare digits, at token `i`, is counted by them: "in 2000 stocks fell" is
    /// a year.
    fn counts_in_year(&self, i: usize) -> bool {
        let said = self.lexicon.words.month_first && self.lexicon.is_verb(self.str(i + 1));
        self.names_many(i) && (!said || self.after(i - 1, Mark::Of))
    }

    /// "de 1800 à 2000 salariés": whether the year `a` and what follows it are counts.
    pub fn begins_counts(&self, a: &Point) -> bool {
        let second = a.next + 1;
        let round = |k: usize| self.year_digits(k).is_some_and(|y| y % ROUND == 0);
        let joined = self.is(a.next, Mark::To) || self.is(a.next, Mark::And) || matches!(self.sign(a.next), '-' | '–');
        // "zwischen 2000 und 2500 Euro"
        let led = self.has_between(a.first) || self.after(a.first, Mark::From);
        let measured = || {
            let b = self.past(second, Mark::The);
            self.is_digits(b)
                && self.amount(b).is_some_and(|b| b.measure.is_some_and(|m| !matches!(m, Measure::Duration(..))))
        };
        if a.part == Part::Year && joined && led && self.near(second) && measured() {
            return true;
        }
        a.part == Part::Year && joined && round(a.first) && round(second) && self.counts_in_year(second + 1)
    }

    /// Whether four bare digits are a year here, and not a count.
    pub fn is_year(&self, p: &Point) -> bool {
        let Some(year) = p.year else { return false };
        if !self.is_digits(p.first) {
            return true;
        }
        let i = p.first;
        // "supérieur à 1000 et inférieur à 1500"
        let number = Reading {
            first: i,
            next: i + 1,
            kind: FigureKind::Number,
            value: Value::Number(f64::from(year)),
            unit: None,
        };
        if self.bounds(&number).is_some() {
            return false;
        }
        // "who in 2019 won the cup"
        let verb = self.lexicon.is_frequent_verb(self.str(i + 1));
        if !verb && self.amount(i).is_some_and(|a| a.measure.is_some() || a.scale > 0 || a.next > i + 1) {
            return false;
        }
        let before = self.before(i);
        if before
            .is_some_and(|b| self.is(b, Mark::Label) || self.is(b, Mark::Phone) || matches!(self.sign(b), '#' | '+'))
        {
            return false;
        }
        let led = before.is_some_and(|b| {
            [Mark::InYear, Mark::Edge, Mark::Between, Mark::From, Mark::YearWord].iter().any(|&m| self.is(b, m))
                || self.entry(b).month.is_some()
        });
        let noun = self.counts_something(i + 1) && self.is_capital(i + 1) == self.lexicon.grammar.noun_capitals;
        let round = year % ROUND == 0;
        // "plus de 2000 personnes", "in 2000 Haushalten"
        // "ils sont 2000", but "c'était 1998"
        let counted = before.is_some_and(|b| self.lexicon.is_frequent_verb(self.str(b)) && !self.is(b, Mark::InYear));
        if counted && round {
            return false;
        }
        if self.counts_in_year(i + 1) && (round || self.approximation(i).is_some()) {
            return false;
        }
        // "Le Pont (1499)"
        let bracketed = before.is_some_and(|b| matches!(self.sign(b), '(' | ',')) && self.is_sign(i + 1, ')');
        if led || bracketed && !round && before.and_then(|b| self.before(b)).is_some_and(|b| !self.is_digits(b)) {
            return true;
        }
        if !LIKELY_YEARS.contains(&year) || (round && noun) {
            return false;
        }
        // "CAD 2025 is out"
        let acronym = before.is_some_and(|b| {
            let word = self.str(b);
            self.is_word(b) && word.len() > 1 && word.chars().all(char::is_uppercase) && self.entry(b).marks == 0
        });
        // "Euro 2024": the year is part of the name.
        let name = before.is_some_and(|b| {
            self.is_word(b)
                && (self.is_capital(b)
                    && !self.lexicon.grammar.noun_capitals
                    && !self.begins_sentence(b)
                    && self.entry(b).marks == 0
                    || self.is(b, Mark::Name))
        });
        !(name || acronym && self.begins_sentence(i - 1))
    }
}
