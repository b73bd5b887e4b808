//! How sure a sentence is of what it says: asserted, reported, possible or
//! unconfirmed, with the words that say so.
//!
//! Phrases decide first; then the verb, by the language's
//! [`Rumour`]: a form, not a list of
//! verbs, so that a verb nobody has thought of is read all the same.

use super::Certainty;
use super::lexicon::{Class, Hit};
use super::words::Words;
use crate::lang::claim::{ClaimWords, Conditional, Modal, Phrases, Rumour};
use std::ops::Range;

/// Words between an auxiliary and its participle ("auraient été temporairement suspendus").
const PARTICIPLE_REACH: usize = 4;
/// Words after a conjunction of condition in which its verb is looked for.
const CONDITION_REACH: usize = 14;
/// Words after "it would be" in which the judgement and its "to" or "that" stand.
const JUDGEMENT_REACH: usize = 3;

/// A reading: how sure, and the words `first..=last` that say so.
type Reading = (Certainty, usize, usize);

/// How sure the sentence is, and the bytes of the words that say so.
pub fn certainty(words: &Words, hits: &[Hit], table: &ClaimWords) -> (Certainty, Option<Range<usize>>) {
    let question = words.text.trim_end_matches(['»', '"', '”', '“', ' ', '\u{a0}', '\u{202f}']).ends_with('?');
    let view = View { words, hits, table };
    let reading = if question { view.phrase(Class::Possible) } else { view.read() };
    match reading {
        Some((certainty, first, last)) => (certainty, Some(words.bytes(first, last))),
        None => (Certainty::Asserted, None),
    }
}

struct View<'a> {
    words: &'a Words<'a>,
    hits: &'a [Hit],
    table: &'a ClaimWords,
}

impl View<'_> {
    fn read(&self) -> Option<Reading> {
        let rumour = match &self.table.rumour {
            Rumour::None => None,
            Rumour::Conditional(c) => self.conditional(c),
            Rumour::Modal(m) => self.modal(m),
        };
        let unconfirmed = rumour.filter(|r| r.0 == Certainty::Unconfirmed);
        self.phrase(Class::Hearsay)
            .or(unconfirmed)
            .or_else(|| self.phrase(Class::Anonymous))
            .or_else(|| self.phrase(Class::Possible))
            .or(rumour)
            .or_else(|| self.phrase(Class::According))
            .or_else(|| self.indirect())
            .or_else(|| self.subjunctive())
    }

    /// The first phrase of a class that counts.
    fn phrase(&self, class: Class) -> Option<Reading> {
        let certainty = match class {
            Class::Hearsay | Class::Anonymous => Certainty::Unconfirmed,
            Class::Possible => Certainty::Possible,
            _ => Certainty::Reported,
        };
        let hit = self.hits.iter().find(|h| h.class == class && self.counts(h))?;
        Some((certainty, hit.first, hit.last))
    }

    fn counts(&self, hit: &Hit) -> bool {
        let Some(word) = self.words.get(hit.first) else { return false };
        // A name ("May", "Offenbar GmbH"), not the word.
        let name = hit.first > 0 && hit.first == hit.last && word.capital && !self.after_stop(hit.first);
        match hit.class {
            Class::Possible => !name && !self.says_ability(hit),
            Class::Hearsay => !name && !word.quoted,
            _ => !word.quoted,
        }
    }

    /// Whether a capital at word `i` is that of a sentence's beginning (inside a
    /// quotation, after a colon) or of a text in capitals.
    fn after_stop(&self, i: usize) -> bool {
        let shouting = |i: usize| self.words.get(i).is_some_and(|w| w.capital);
        self.words.get(i).is_some_and(|w| w.after_break) || shouting(i - 1) && shouting(i + 1)
    }

    /// "said a fault could cause": the past of "can", in reported speech.
    fn says_ability(&self, hit: &Hit) -> bool {
        let verb = self.words.low(hit.last + 1);
        self.table.ability.contains(verb) && self.before(Class::Foretold, hit.first).is_some()
    }

    /// The last phrase of a class that ends before word `i`, outside quotations.
    fn before(&self, class: Class, i: usize) -> Option<&Hit> {
        self.hits
            .iter()
            .rev()
            .find(|h| h.class == class && h.last < i && self.words.get(h.first).is_some_and(|w| !w.quoted))
    }

    /// Whether word `i` stands in what somebody said earlier: a future seen from the past.
    fn foretold(&self, i: usize) -> bool {
        let Some(that) = self.hits.iter().rev().find(|h| h.class == Class::That && h.last < i) else { return false };
        self.before(Class::Foretold, i).is_some_and(|said| said.first < that.first || said.first < i)
    }

    /// Reported by what somebody said, without a hedge.
    fn indirect(&self) -> Option<Reading> {
        let that =
            self.hits.iter().find(|h| h.class == Class::That && self.words.get(h.first).is_some_and(|w| !w.quoted))?;
        let said = self.before(Class::Foretold, that.first)?;
        (that.first - said.last <= PARTICIPLE_REACH).then_some((Certainty::Reported, said.first, that.last))
    }

    fn subjunctive(&self) -> Option<Reading> {
        if self.first_person() { None } else { self.phrase(Class::Subjunctive) }
    }

    fn first_person(&self) -> bool {
        self.hits.iter().any(|h| h.class == Class::FirstPerson && self.words.get(h.first).is_some_and(|w| !w.quoted))
    }

    /// Whether word `i` is part of a hypothesis: "if" with the verb form that
    /// belongs to it, or a word that supposes.
    fn hypothetical(&self, i: usize, is_conditional: impl Fn(&str) -> bool) -> bool {
        if self.before(Class::Counterfactual, i).is_some() {
            return true;
        }
        self.hits.iter().filter(|h| h.class == Class::Condition).any(|h| {
            (h.last + 1..h.last + 1 + CONDITION_REACH).any(|k| {
                let low = self.words.low(k);
                !is_conditional(low) && self.table.hypothesis.ends(low)
            })
        })
    }

    fn conditional(&self, c: &Conditional) -> Option<Reading> {
        let is_conditional = |low: &str| c.endings.ends(low) && !c.not.contains(low);
        let mut found: Option<Reading> = None;
        for (i, (word, low)) in self.words.iter().enumerate() {
            if !is_conditional(low) || i > 0 && word.capital && !self.after_stop(i) {
                continue;
            }
            if i > 0 && !word.after_break && c.determiners.contains(self.words.low(i - 1)) {
                continue;
            }
            let reading = if c.modal.contains(low) {
                self.modal_conditional(c, i)
            } else if word.quoted || self.first_person() || c.wish.contains(low) || self.hypothetical(i, is_conditional)
            {
                None
            } else {
                self.rumour(c, i, low)
            };
            match reading {
                Some((Certainty::Unconfirmed, ..)) => return reading,
                Some(_) => found = found.or(reading),
                None => {}
            }
        }
        found
    }

    /// "pourrait": possible, unless it tells what did not happen ("aurait pu").
    fn modal_conditional(&self, c: &Conditional, i: usize) -> Option<Reading> {
        let addressed = self.first_person() && !self.words.get(i).is_some_and(|w| w.quoted);
        let norm = addressed && c.expected.contains(self.words.low(i));
        (!norm).then_some((Certainty::Possible, i, i))
    }

    fn rumour(&self, c: &Conditional, i: usize, low: &str) -> Option<Reading> {
        if (i + 1..=i + JUDGEMENT_REACH).any(|k| c.judged.contains(self.words.low(k))) {
            return None;
        }
        let participle = c.have.contains(low).then(|| self.participle(c, i)).flatten();
        if let Some((last, word)) = participle {
            if c.unreal.contains(word) {
                return None;
            }
            if c.past_is_future && self.foretold(i) {
                return Some((Certainty::Reported, i, last));
            }
            return Some((Certainty::Unconfirmed, i, last));
        }
        if self.foretold(i) {
            return Some((Certainty::Reported, i, i));
        }
        // The subject, over a "ne" between the two.
        let back = |k: usize| i.checked_sub(k).map_or("", |j| self.words.low(j));
        if c.impersonal.contains(back(1)) || back(1).len() <= 2 && c.impersonal.contains(back(2)) {
            return None;
        }
        let certainty = if c.effect.contains(low) { Certainty::Possible } else { Certainty::Unconfirmed };
        Some((certainty, i, i))
    }

    /// The participle that belongs to the auxiliary at `i`: the last word of the
    /// verb group ("été", "suspendus") for the marker, the first for its reading.
    fn participle(&self, c: &Conditional, i: usize) -> Option<(usize, &str)> {
        let first = self.next_participle(c, i, |low| c.participle.ends(low))?;
        let word = self.words.low(first);
        // Agreeing with its subject in the passive: "suspendus", "desconectados".
        let agrees = |low: &str| {
            let stem = low.trim_end_matches(['s', 'a', 'o', 'e', 'i']);
            c.participle.ends(low) || c.participle.iter().any(|p| stem.ends_with(p.trim_end_matches('o')))
        };
        let last = c.been.contains(word).then(|| self.next_participle(c, first, agrees)).flatten();
        Some((last.unwrap_or(first), word))
    }

    fn next_participle(&self, c: &Conditional, i: usize, is_one: impl Fn(&str) -> bool) -> Option<usize> {
        (i + 1..=i + PARTICIPLE_REACH).find(|&k| {
            let low = self.words.low(k);
            let here = self.words.get(k).is_some_and(|w| !w.after_break || k == i + 1 && w.quoted);
            let adverb = c.between.contains(low) || low.len() > 4 && (low.ends_with("ment") || low.ends_with("mente"));
            here && !adverb && (c.unreal.contains(low) || low.len() > 1 && is_one(low))
        })
    }

    /// German "soll ... haben", Dutch "zou ... hebben".
    fn modal(&self, m: &Modal) -> Option<Reading> {
        let mut found: Option<Reading> = None;
        for (i, (word, low)) in self.words.iter().enumerate() {
            if !m.forms.contains(low) || word.quoted {
                continue;
            }
            let clause = self.clause(i);
            let has = |list: Phrases| clause.clone().any(|k| list.contains(self.words.low(k)));
            if has(m.wish) || self.first_person() || self.hypothetical(i, |_| false) {
                continue;
            }
            if has(m.possible) {
                found = found.or(Some((Certainty::Possible, i, i)));
                continue;
            }
            let last = clause.clone().next_back().unwrap_or(i);
            let end = if last == i { i.saturating_sub(1) } else { last };
            let past = clause.clone().any(|k| m.have.contains(self.words.low(k)) && self.is_past_infinitive(k));
            let state = m.states.contains(self.words.low(end)) && !has(m.future);
            if past || state {
                return Some((Certainty::Unconfirmed, i, i));
            }
            if !m.plan {
                let certainty = if self.foretold(i) { Certainty::Reported } else { Certainty::Unconfirmed };
                found = found.or(Some((certainty, i, i)));
            }
        }
        found
    }

    /// The words of the clause around word `i`, up to the breaks on both sides.
    fn clause(&self, i: usize) -> Range<usize> {
        let from = (0..=i).rev().find(|&k| self.words.get(k).is_some_and(|w| w.after_break)).unwrap_or(0);
        let to = (i + 1..self.words.len()).find(|&k| self.words.get(k).is_some_and(|w| w.after_break));
        from..to.unwrap_or(self.words.len())
    }

    /// Whether the auxiliary at `k` closes a past infinitive: a participle stands beside it.
    fn is_past_infinitive(&self, k: usize) -> bool {
        let participle =
            |low: &str| low.starts_with("ge") || low == "worden" || low.contains("ge") || low.ends_with('t');
        let at = |k: Option<usize>| k.and_then(|k| self.words.get(k).map(|w| (w, self.words.low(k))));
        let beside = |found: Option<(&super::words::Word, &str)>| {
            found.is_some_and(|(w, low)| !w.capital && low.len() > 3 && participle(low) || low_is_past(found))
        };
        beside(at(k.checked_sub(1))) || beside(at(Some(k + 1)))
    }
}

/// Participles without "ge-" ("verloren", "betrogen", "ontslagen").
fn low_is_past(found: Option<(&super::words::Word, &str)>) -> bool {
    const PREFIXES: &[&str] = &["ver", "be", "er", "ent", "zer", "emp", "miss", "ont", "her", "unter", "über", "wider"];
    found.is_some_and(|(w, low)| {
        !w.capital && low.len() > 5 && low.ends_with("en") && PREFIXES.iter().any(|p| low.starts_with(p))
    })
}
