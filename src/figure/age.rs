//! Ages: "28-year-old", "âgé de 34 ans", "Anne Martin, 34,".

use super::amount::Amount;
use super::reader::{Reader, Reading};
use super::{FigureKind, Value};
use crate::lang::figure::Mark;
use crate::lang::grammar::NounOrder;
use crate::letter::Lower;

/// The oldest age in years that is read without a word for it.
const OLDEST: u64 = 119;
/// Words before an age in which a term is looked for ("condamné à").
const TERM_NEAR: usize = 4;
/// Words before an age in which a word for children and the like is looked for.
const CHILD_NEAR: usize = 7;
/// Words before an age in which a word for it is looked for.
const AGE_NEAR: usize = 7;
/// Years from which "de 34 ans" behind a noun is an age: shorter terms are more frequent than children.
const GROWN: u64 = 12;

impl Reader<'_> {
    /// Whether a duration is the age of someone.
    pub fn is_age(&self, a: &Amount, times: u32, unit: &str) -> bool {
        if times != 1 || !matches!(unit, "a" | "mo" | "wk" | "d") {
            return false;
        }
        let before = self.age_before(a.first);
        if before || self.age_end(a.next) > a.next {
            return true;
        }
        if unit == "a" && self.is_had(a) || self.is_of_child(a) || self.is_of_age(a) {
            return true;
        }
        if unit != "a" || a.value.to_u64().is_some_and(|n| n > OLDEST) {
            return false;
        }
        // "Anne Martin, 28 ans, détient" and "(28 ans)"
        let opens = self.before(a.first).is_some_and(|b| match self.sign(b) {
            ',' => self.before(b).is_some_and(|c| self.is_word(c) && self.entry(c).measure.is_none()),
            '(' => true,
            _ => false,
        });
        let closes = matches!(self.sign(a.next), ',' | ')' | '.' | ';') && self.touches(a.next);
        if opens && closes {
            return true;
        }
        // "les moins de 25 ans"
        let less = self.before(a.first).filter(|&b| self.is(b, Mark::Of)).and_then(|b| self.before(b));
        let group = less.is_some_and(|c| {
            let many = self.after(c, Mark::The) || self.after(c, Mark::Many);
            (self.is(c, Mark::Minus) || self.is(c, Mark::Plus)) && many
        });
        if group || self.is_from_age(a) {
            return true;
        }
        // "El fundador, de 28 años, conserva"
        let of = self.before(a.first).filter(|&b| self.is(b, Mark::Of));
        let apposed = of.and_then(|b| self.before(b)).is_some_and(|c| self.is_sign(c, ','));
        // "à 22 ans", but "condamné à quatre ans", "à cinq ans de prison"
        let term = (a.first.saturating_sub(TERM_NEAR)..a.first).any(|k| self.is(k, Mark::Term));
        let at = self.after(a.first, Mark::AgeAt) && !term && !self.is_term_of(a.next) && !self.is(a.next, Mark::Term);
        (apposed && closes) || at || self.is_of_someone(a)
    }

    /// "un homme de 34 ans", "ein Mann von 34 Jahren": a noun that is not a term, and years enough to be grown up; what
    /// has a term ("un contrat de 30 ans") is named in a table.
    fn is_of_someone(&self, a: &Amount) -> bool {
        let Some(of) = self.before(a.first).filter(|&b| self.is(b, Mark::AgeOf)) else { return false };
        let Some(noun) = self.before(of) else { return false };
        let grown = a.value.to_u64().is_some_and(|n| (GROWN..=OLDEST).contains(&n));
        // "un bail emphytéotique de 99 ans": the term may have an adjective.
        let term = self.is(noun, Mark::Term) || self.after(noun, Mark::Term);
        let someone = self.is_counted(noun) && !term && self.entry(noun).measure.is_none();
        grown && someone && self.approximation(a.first).is_none() && !self.is_term_of(a.next)
    }

    /// "un bébé de 18 mois", "Kinder unter 16 Jahren", "mineurs de moins de 15 ans": a word for people by their age, with
    /// nothing between but what says how old.
    fn is_of_child(&self, a: &Amount) -> bool {
        // "ein dreijähriges Kind"
        if a.next == a.first + 1 && self.entry(a.first).tail.is_some() && self.is(a.next, Mark::Someone) {
            return true;
        }
        let mut at = a.first;
        for _ in 0..CHILD_NEAR {
            let Some(b) = self.before(at).filter(|&b| self.is_word(b)) else { return false };
            if self.is(b, Mark::Someone) {
                // "une étudiante de 20 ans de Metz"
                let from = self.is_capital(self.past(a.next, Mark::Of));
                return at != a.first && (from || !self.is_term_of(a.next));
            }
            let degree = [Mark::AgeOf, Mark::Of, Mark::Minus, Mark::Plus, Mark::The].iter().any(|&m| self.is(b, m))
                || self.lexicon.approximation(&self.str(b).lower()).is_some();
            if !degree || self.is(b, Mark::During) && !self.is(b, Mark::AgeOf) {
                return false;
            }
            at = b;
        }
        false
    }

    /// "L'âge moyen est de 34 ans", "the retirement age rises to 67 years": the word for an age shortly before.
    fn is_of_age(&self, a: &Amount) -> bool {
        let (mut at, mut moved) = (a.first, false);
        for _ in 0..AGE_NEAR {
            let Some(b) = self.before(at).filter(|&b| self.is_word(b)) else { return false };
            if self.is(b, Mark::AgeWord) {
                // "l'âge de départ, reculé de deux ans"
                return !moved || a.value.to_u64().is_some_and(|n| n >= GROWN);
            }
            moved |= self.is(b, Mark::Change) || self.is(b, Mark::Moves);
            if self.is(b, Mark::Relative) || self.is(b, Mark::Clause) {
                return false;
            }
            at = b;
        }
        false
    }

    /// "À partir de 16 ans, il faut": an age from which something holds.
    fn is_from_age(&self, a: &Amount) -> bool {
        let mut at = a.first;
        for _ in 0..3 {
            let Some(b) = self.before(at).filter(|&b| self.is_word(b)) else { return false };
            if self.is(b, Mark::AgeFrom) {
                let term = (b.saturating_sub(TERM_NEAR)..b).any(|k| self.is(k, Mark::Term));
                return self.ends_at(a.next) && !self.is_term_of(a.next) && !term;
            }
            if ![Mark::Of, Mark::The, Mark::From].iter().any(|&m| self.is(b, m)) {
                return false;
            }
            at = b;
        }
        false
    }

    /// "de prison" behind the years, but not "des suites de".
    fn is_term_of(&self, i: usize) -> bool {
        self.is(i, Mark::Of) && !self.is(i, Mark::OfThe)
    }

    /// "Elle a 34 ans.", "Il a environ 40 ans", "La Muraille a plus de 500 ans et": someone or something has so many
    /// years, where the clause ends.
    fn is_had(&self, a: &Amount) -> bool {
        if !(self.ends_at(a.next) || self.is(a.next, Mark::And)) {
            return false;
        }
        let mut at = a.first;
        for _ in 0..4 {
            let Some(b) = self.before(at).filter(|&b| self.is_word(b)) else { return false };
            if self.is(b, Mark::AgeVerb) {
                // "il y a 500 ans"
                return !(self.is(b, Mark::Ago) && self.after(b, Mark::There));
            }
            // "seulement", "plus de"; what stands behind "pour" or "depuis" lasts.
            let any = |marks: &[Mark]| marks.iter().any(|&m| self.is(b, m));
            let degree = any(&[Mark::Function, Mark::Of, Mark::Plus, Mark::Minus])
                && !any(&[Mark::During, Mark::Purpose, Mark::To]);
            if !(degree || self.lexicon.approximation(&self.str(b).lower()).is_some()) {
                return false;
            }
            at = b;
        }
        false
    }

    /// "âgé de", "im Alter von", "aged" before token `i`, approximations passed over.
    pub fn age_before(&self, i: usize) -> bool {
        let mut at = i;
        for _ in 0..5 {
            let Some(b) = self.before(at) else { return false };
            if self.is(b, Mark::AgeBefore) {
                return true;
            }
            let entry = self.entry(b);
            let pass = [
                Mark::Of,
                Mark::From,
                Mark::The,
                Mark::Function,
                Mark::To,
                Mark::And,
                Mark::Between,
                Mark::InYear,
                Mark::AgeAt,
                Mark::Minus,
                Mark::Plus,
            ];
            if !self.is_word(b) || !pass.iter().any(|&m| entry.is(m)) {
                return false;
            }
            at = b;
        }
        false
    }

    /// The token behind "old", "alt", "de edad" at token `i`, or `i`.
    pub fn age_end(&self, i: usize) -> usize {
        let mut at = i;
        if self.is_sign(at, '-') && self.touches(at) && self.touches(at + 1) {
            at += 1;
        }
        if self.is(at, Mark::Of) && self.near(at) {
            at = self.past(at, Mark::Of);
        }
        if self.is(at, Mark::AgeAfter) && self.near(at) { at + 1 } else { i }
    }

    /// "menores", "maiores": those of an age, by a word that no noun stands before but one for people.
    fn is_those_aged(&self, i: usize) -> bool {
        let many = self.is(i, Mark::AgeBefore) && self.ends_plural(i);
        // "mayores que 30 o menores de 20"
        let free = |b| {
            let joins = self.is(b, Mark::Or) || self.is(b, Mark::And);
            self.is(b, Mark::Someone) || !self.is_counted(b) && !joins
        };
        many && self.before(i).is_none_or(free)
    }

    /// "Anne Martin, 34, ..." and "Anne Martin (34)": an age without its unit.
    pub fn bare_age(&self, a: &Amount) -> Option<Reading> {
        let years = a.value.to_u64().filter(|n| (1..=OLDEST).contains(n))?;
        if a.signed || a.shaped || a.scale > 0 || !a.digits {
            return None;
        }
        let reading = Reading {
            first: a.first,
            next: a.next,
            kind: FigureKind::Age,
            value: Value::Number(years as f64),
            unit: Some("a"),
        };
        if self.after(a.first, Mark::AgeBefore) && !self.names_many(a.next) {
            return Some(reading);
        }
        let b = self.before(a.first)?;
        // "los menores de 18", but "valores menores de 18"
        let those = self.is(b, Mark::Of) && self.before(b).is_some_and(|c| self.is_those_aged(c));
        if those && years >= GROWN && !self.names_many(a.next) {
            return Some(reading);
        }
        // "the retirement age of 67"
        let of_age = self.is(b, Mark::Of) && self.after(b, Mark::AgeWord) && !self.counts_something(a.next);
        if of_age && years >= GROWN {
            return Some(reading);
        }
        let close = match self.sign(b) {
            ',' => ',',
            '(' => ')',
            _ => return None,
        };
        let name = self.before(b)?;
        // "Anne Martin (34)", but "Créteil (94)", "Seine-Saint-Denis (93)"
        let whole = |k: usize| {
            // "Anna de Vries"
            let particle = self.lexicon.grammar.noun_order == NounOrder::Inflected
                && k > 1
                && (self.is(k - 1, Mark::Of) || self.is(k - 1, Mark::The));
            let k = if particle && !self.is_capital(k - 1) { k - 1 } else { k };
            let first = k > 0 && self.is_capital(k - 1) && self.near(k) && !self.touches(k);
            first && ![Mark::The, Mark::Function, Mark::Of, Mark::Street].iter().any(|&m| self.is(k - 1, m))
        };
        let one = close == ',' && !self.lexicon.grammar.noun_capitals;
        // "Sinwar, 61, has led"
        let says = close == ',' && self.lexicon.is_verb(self.str(a.next + 1));
        let named = self.is_capital(name)
            && (one || whole(name))
            && self.entry(name).month.is_none()
            && self.entry(name).marks == 0
            && (!self.begins_sentence(name) || says);
        (named && self.is_sign(a.next, close) && self.touches(a.next)).then_some(reading)
    }
}
