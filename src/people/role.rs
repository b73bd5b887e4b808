//! Whether a description fits a role: "le ministre" and "ministre de la Défense".

use super::lexicon::{
    AND, ANYONE, AUX, BODY, COMPANY_WORD, DET, MADAM, OF, OFFICE, PARTICLE, RELATIVE, SAY, SIR, STOP, THAT, lexicon,
};
use super::token::Token;
use crate::lang::Language;
use crate::lang::claim::Phrases;
use crate::letter::{Lower, is_alphanumeric};
use std::ops::Range;

/// The words of a role or a description that mean something, in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role(Vec<String>);

/// Letters from which a word can be the last part of another ("Finanzprofessor").
const PART: usize = 5;

/// Letters up to which a word is an article or a preposition.
const SMALL: usize = 3;

impl Role {
    /// Reads a role; an office that has several names gets the first of them.
    pub fn of(text: &str, language: &Language) -> Role {
        let mut words: Vec<String> = parts(text).map(|w| w.lower()).collect();
        let offices = lexicon(language).offices.iter();
        if let Some((at, office)) = offices.filter_map(|office| Some((place(&words, &office.name)?, office))).next() {
            words.splice(at..at + office.name.len(), office.first.iter().map(|w| w.to_string()));
        }
        Role(words)
    }

    /// Whether one who holds `role` is described: every word of the description is one of the role.
    pub fn fits(&self, role: &Role) -> bool {
        !self.0.is_empty() && self.0.iter().all(|w| role.0.iter().any(|r| alike(w, r)))
    }

    /// Whether some word of the description is one of the role.
    pub fn shares(&self, role: &Role) -> bool {
        self.0.iter().any(|w| role.0.iter().any(|r| alike(w, r)))
    }

    /// Whether a description says all that a role says, and more: "président de la République" of "président".
    pub fn adds_to(&self, role: &Role) -> bool {
        !role.is_empty() && self.0.first() == role.0.first() && role.fits(self)
    }

    /// What a description is of, without its noun: "de la Défense" of "patron de la Défense"; nothing where it says none.
    pub fn of_what(&self) -> Role {
        Role(self.0.iter().skip(1).cloned().collect())
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Letters up to which a title is an abbreviation: it says nothing of what somebody is ("Mr", "Dr.").
const TITLE: usize = 3;

/// Of the words of a role, which stands before a name or behind it, those that say what somebody is: none where no noun
/// among them does ("neuen", "running your"), and no half clause around them ("what the CEO", "a consultant who").
pub fn telling(text: &str, tokens: &[Token], role: Range<usize>, name: usize, language: &Language) -> Range<usize> {
    let nouns = language.grammar.noun_capitals;
    let short = |t: &Token| text[t.start..t.end].chars().filter(|&c| c != '.').count() <= TITLE && !t.acronym;
    let known = |t: &Token| t.is(OFFICE | ANYONE | BODY | COMPANY_WORD | SIR | MADAM) || t.acronym;
    let noun = |t: &Token| known(t) && !short(t) || nouns && t.capital && !short(t);
    // Where nouns have capitals, an adjective or a verb ends no role.
    let loose = |t: &Token| {
        let small = t.is(STOP | AUX | SAY | OF | DET | PARTICLE | THAT | AND | RELATIVE);
        t.mark != ')' && (!t.is_word() || !t.capital && !known(t) && (nouns || small))
    };
    // Right before a name a preposition or a pronoun ends what stood before the role.
    let parts = |t: &Token| t.is(STOP | THAT | RELATIVE) && !t.is(AND | OF) && !t.capital && !known(t);
    let cut = role.clone().rev().find(|&i| role.end == name && parts(&tokens[i]));
    let start = cut.map_or(role.start, |i| i + 1);
    // "a consultant who moved here"
    let clause = (start + 1..role.end).find(|&i| tokens[i].is(RELATIVE) && !tokens[i].is(DET | OF | AND));
    let end = (start..clause.unwrap_or(role.end)).rev().find(|&i| !loose(&tokens[i])).map_or(start, |i| i + 1);
    let words = &tokens[start..end];
    let person = |t: &Token| language.quote.person_endings.ends(&text[t.start..t.end]);
    if words.iter().any(noun) || words.last().is_some_and(person) { start..end } else { start..start }
}

/// The words of a text that mean something: no article, no preposition.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !is_alphanumeric(c) && c != '-');
    words.filter(|w| w.chars().count() > SMALL || !w.is_empty() && w.chars().all(char::is_uppercase))
}

/// Where the name of an office stands among words.
fn place(words: &[String], name: &[&str]) -> Option<usize> {
    if name.is_empty() { None } else { words.windows(name.len()).position(|here| here == name) }
}

/// A name of an office that has several.
pub struct Office {
    /// Its words.
    name: Vec<&'static str>,
    /// Those of the first name of the same office.
    first: Vec<&'static str>,
}

impl Office {
    /// The names that a language has for offices beside the first.
    pub fn all(language: &Language) -> Vec<Office> {
        let of = |names: &Phrases| {
            let first: Vec<_> = names.iter().next().map(|first| parts(first).collect()).unwrap_or_default();
            names.iter().skip(1).map(move |name| Office { name: parts(name).collect(), first: first.clone() })
        };
        language.quote.same_office.iter().flat_map(of).collect()
    }
}

/// Whether two words name the same office: one noun, whatever its gender, or a compound of it.
fn alike(a: &str, b: &str) -> bool {
    a == b || same_noun(a, b) || compound(a, b) || compound(b, a)
}

/// Whether the second word is the last part of the first ("Finanzprofessor", "Professor").
fn compound(long: &str, short: &str) -> bool {
    short.chars().count() >= PART && long.len() > short.len() && long.ends_with(short)
}

/// The same noun with another ending of gender ("président", "présidente").
fn same_noun(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    short.chars().count() >= PART
        && long.strip_prefix(short).is_some_and(|rest| matches!(rest, "e" | "a" | "in" | "ne"))
}
