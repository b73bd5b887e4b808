//! What is only rumoured, by the form of the verb: the conditional of the Romance languages, German "soll ... haben",
//! Dutch "zou ... hebben"; and the readings of the same forms that are not a rumour: a hypothesis, its consequence, a wish,
//! a plan, a future seen from the past.

use super::class::Class;
use super::lexicon::Hit;
use super::{Certainty, Reading, View};
use crate::lang::claim::{Conditional, Modal, Phrases, Rumour, phrases};
use std::ops::Range;

/// Words between an auxiliary and its participle ("auraient été temporairement suspendus").
const PARTICIPLE_REACH: usize = 4;
/// Words after a conjunction of condition in which its verb is looked for.
const CONDITION_REACH: usize = 14;
/// Words between an interrogative and its verb at most.
const ASK_REACH: usize = 6;
/// Words after "it would be" in which the judgement and its "to" or "that" stand.
const JUDGEMENT_REACH: usize = 3;

impl View<'_> {
    /// Whether word `i` stands in what somebody said or thought earlier: a future seen from the past.
    fn foretold(&self, i: usize, past: Phrases) -> bool {
        let Some(that) = self.hits.iter().rev().find(|h| h.class == Class::That && h.last < i) else { return false };
        let said = self.before(Class::Foretold, i).is_some_and(|said| said.first < that.first || said.first < i);
        // "nunca imaginó que": a verb of the past, whichever it is.
        said || that.first > 0 && past.ends(self.words.low(that.first - 1))
    }

    /// Whether word `i` is part of a hypothesis: "if" with the verb form that
    /// belongs to it, or a word that supposes.
    fn hypothetical(&self, i: usize, is_conditional: impl Fn(&str) -> bool) -> bool {
        // "aurait autrement atteint": it may stand behind its verb too.
        if self.before(Class::Counterfactual, i).is_some()
            || self.hits_at(i + 1).any(|h| h.class == Class::Counterfactual)
        {
            return true;
        }
        // "Sans accord, ...": what is not there opens the sentence or a clause.
        let opens = |h: &&Hit| h.first == 0 || self.words.get(h.first).is_some_and(|w| w.after_break);
        if self
            .all(Class::Absent)
            .any(|h| h.last < i && opens(&h) && !self.table.infinitives.ends(self.words.low(h.last + 1)))
        {
            return true;
        }
        // "ceux qui se lanceraient"
        if self.before(Class::Whoever, i).is_some_and(|h| i - h.last <= 2) {
            return true;
        }
        self.hits.iter().filter(|h| h.class == Class::Condition).any(|h| {
            (h.last + 1..h.last + 1 + CONDITION_REACH).any(|k| {
                let low = self.words.low(k);
                !is_conditional(low) && self.table.hypothesis.ends(low)
            })
        })
    }

    /// "If the council agrees, the pier will close": what comes only under a condition that is open.
    pub(super) fn open_condition(&self) -> Option<Reading> {
        // German and Dutch say "if" and "when" with one word.
        if matches!(self.table.rumour, Rumour::Modal(_)) {
            return None;
        }
        // "même si": what follows comes all the same.
        let condition = self.hits_at(0).find(|h| h.class == Class::Condition && h.last == 0)?;
        let parted = |&k: &usize| self.words.get(k).is_some_and(|w| w.after_comma);
        let main = (condition.last + 1..self.words.len()).find(parted)?;
        let comes = |k: usize| {
            let ends = self.table.future_endings.ends(self.words.low(k));
            let will = self.table.future.contains(self.words.low(k));
            self.plain(k) && (ends || will || self.hits_at(k).any(|h| h.class == Class::Future))
        };
        (main..self.words.len()).any(comes).then_some((Certainty::Possible, 0, 0))
    }

    pub(super) fn conditional(&self, c: &Conditional) -> Option<Reading> {
        let is_conditional = |low: &str| c.endings.ends(low) && !c.not.contains(low);
        let mut found: Option<Reading> = None;
        for (i, (word, low)) in self.words.iter().enumerate() {
            if let Some(last) = self.conjecture(c, i, low).filter(|_| !word.quoted) {
                return Some((Certainty::Unconfirmed, i, last));
            }
            if c.weighs.contains(low) && self.weighed(i + 1) && !self.covered(i) {
                found = found.or(Some((Certainty::Possible, i, i + 1)));
            }
            if c.due.contains(low) && !self.covered(i) {
                let next = self.words.low(i + 1);
                if c.events.contains(next) {
                    found = found.or(Some((Certainty::Possible, i, i + 1)));
                }
                // "deve ter acumulado": concluded, not seen.
                if self.table.having.contains(next) && c.participle.ends(self.words.low(i + 2)) {
                    found = found.or(Some((Certainty::Possible, i, i + 2)));
                }
            }
            if !is_conditional(low) || i > 0 && word.capital && (word.after_comma || !self.after_stop(i)) {
                continue;
            }
            if i > 0 && !word.after_break && c.determiners.contains(self.words.low(i - 1)) {
                continue;
            }
            let reading = if c.modal.contains(low) {
                self.modal_conditional(c, i)
            } else if word.quoted
                || self.first_person()
                || c.wish.contains(low)
                || self.asked(c, i)
                || self.hypothetical(i, is_conditional)
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

    /// Whether word `i` stands in a question that is told: "nadie sabe cómo se pagaría la obra".
    fn asked(&self, c: &Conditional, i: usize) -> bool {
        let clause = (i.saturating_sub(ASK_REACH)..i)
            .rev()
            .take_while(|&k| !self.words.get(k + 1).is_some_and(|w| w.after_comma));
        clause.into_iter().any(|k| c.asks.contains(self.words.low(k)))
    }

    /// Whether word `i` is an infinitive of what may be done: none of being or having, and no noun that ends alike ("cáncer").
    fn weighed(&self, i: usize) -> bool {
        let low = self.words.low(i);
        let here = self.words.get(i).is_some_and(|w| !w.after_comma && !w.capital);
        here && low.len() > 3
            && self.table.infinitives.ends(low)
            && !self.table.having.contains(low)
            && !low.contains(['á', 'é', 'í', 'ó', 'ú', 'â', 'ê', 'ô'])
    }

    /// Whether word `i` stands in a phrase that only looks like a hedge.
    fn covered(&self, i: usize) -> bool {
        self.hits.iter().any(|h| h.class == Class::Plain && (h.first..=h.last).contains(&i))
    }

    /// Portuguese "terá agido", "estará a preparar": a future that tells the present or the past.
    fn conjecture(&self, c: &Conditional, i: usize, low: &str) -> Option<usize> {
        if !c.conjecture.contains(low) || (0..self.words.len()).any(|k| c.until.contains(self.words.low(k))) {
            return None;
        }
        let next = if c.between.contains(self.words.low(i + 1)) { i + 2 } else { i + 1 };
        let infinitive =
            c.progressive.contains(self.words.low(next)) && self.table.infinitives.ends(self.words.low(next + 1));
        if infinitive {
            return Some(next + 1);
        }
        let participle = c.participle.ends(self.words.low(next));
        let been = participle && c.been.contains(self.words.low(next)) && next + 1 < self.words.len();
        participle.then_some(next + usize::from(been))
    }

    /// "pourrait": possible, unless it tells what did not happen ("aurait pu").
    fn modal_conditional(&self, c: &Conditional, i: usize) -> Option<Reading> {
        let addressed = self.first_person() && !self.words.get(i).is_some_and(|w| w.quoted);
        let norm = addressed && c.expected.contains(self.words.low(i));
        (!norm).then_some((Certainty::Possible, i, i))
    }

    fn rumour(&self, c: &Conditional, i: usize, low: &str) -> Option<Reading> {
        // "Il serait plus sage de les confier à qui en tirerait un loyer": what hangs on a judgement that opens the
        // sentence is none either.
        let judges = |i: usize| (i + 1..=i + JUDGEMENT_REACH).any(|k| c.judged.contains(self.words.low(k)));
        let conditional = |k: &usize| c.endings.ends(self.words.low(*k)) && !c.not.contains(self.words.low(*k));
        if judges(i) || (0..i.min(JUDGEMENT_REACH)).filter(conditional).any(judges) {
            return None;
        }
        let participle = c.have.contains(low).then(|| self.participle(c, i)).flatten();
        if let Some((last, word)) = participle {
            if c.unreal.contains(word) {
                return None;
            }
            if c.past_is_future && self.foretold(i, c.past) {
                return Some((Certainty::Reported, i, last));
            }
            return Some((Certainty::Unconfirmed, i, last));
        }
        if self.foretold(i, c.past) {
            return Some((Certainty::Reported, i, i));
        }
        if self.narrated(c, i) {
            return None;
        }
        // The subject, over a "ne" between the two.
        let back = |k: usize| i.checked_sub(k).map_or("", |j| self.words.low(j));
        if c.impersonal.contains(back(1)) || back(1).len() <= 2 && c.impersonal.contains(back(2)) {
            return None;
        }
        let certainty = if c.effect.contains(low) { Certainty::Possible } else { Certainty::Unconfirmed };
        Some((certainty, i, i))
    }

    /// "Le roi mourut et son fils régnerait": a future within a story of the past.
    fn narrated(&self, c: &Conditional, i: usize) -> bool {
        self.before(Class::Later, i).is_some()
            || (0..i).any(|k| {
                let low = self.words.low(k);
                self.plain(k) && (c.narrative.contains(low) || c.narrative_endings.ends(low))
            })
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
        // "aurait un quai élargi": an object, no part of the verb.
        let object = |k: &usize| self.article(self.words.low(*k));
        (i + 1..=i + PARTICIPLE_REACH).take_while(|k| !object(k)).find(|&k| {
            let low = self.words.low(k);
            let here = self.words.get(k).is_some_and(|w| !w.after_break || k == i + 1 && w.quoted);
            let adverb = c.between.contains(low) || low.len() > 4 && c.adverbs.ends(low);
            here && !adverb && (c.unreal.contains(low) || low.len() > 1 && is_one(low))
        })
    }

    /// Whether a word is an indefinite article, which tells a gender as other words of its kind do not.
    fn article(&self, low: &str) -> bool {
        let among = |list: &str| list.split_whitespace().any(|word| word == low);
        among(self.quote.indefinite) && (among(self.quote.masculine) || among(self.quote.feminine))
    }

    /// German "soll ... haben", Dutch "zou ... hebben".
    pub(super) fn modal(&self, m: &Modal) -> Option<Reading> {
        let mut found: Option<Reading> = None;
        for (i, (word, low)) in self.words.iter().enumerate() {
            let claims = m.claims.contains(low);
            let can = m.can.contains(low);
            if !(claims || can || m.forms.contains(low)) || word.quoted {
                continue;
            }
            let clause = self.clause(i);
            let past = clause.clone().any(|k| m.have.contains(self.words.low(k)) && self.is_past_infinitive(m, k));
            if can {
                found = found.or(past.then_some((Certainty::Possible, i, i)));
                continue;
            }
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
            let state = m.states.contains(self.words.low(end)) && !has(m.future);
            if past || state && !claims {
                return Some((Certainty::Unconfirmed, i, i));
            }
            if claims {
                continue;
            }
            if !m.plan {
                let certainty = if self.foretold(i, phrases![]) { Certainty::Reported } else { Certainty::Unconfirmed };
                found = found.or(Some((certainty, i, i)));
            }
        }
        found
    }

    /// The words of the clause around word `i`, up to the commas, dashes and brackets on both sides.
    fn clause(&self, i: usize) -> Range<usize> {
        let parted = |k: usize| self.words.get(k).is_some_and(|w| w.after_comma);
        let from = (0..=i).rev().find(|&k| parted(k)).unwrap_or(0);
        let to = (i + 1..self.words.len()).find(|&k| parted(k));
        from..to.unwrap_or(self.words.len())
    }

    /// Whether the auxiliary at `k` closes a past infinitive: a participle stands beside it.
    fn is_past_infinitive(&self, m: &Modal, k: usize) -> bool {
        let beside = |k: Option<usize>| {
            k.and_then(|k| self.words.get(k).map(|w| (w, self.words.low(k)))).is_some_and(|(w, low)| {
                let marked = m.participle_marks.iter().any(|mark| low.contains(mark)) || m.participle_endings.ends(low);
                let bare = m.bare_prefixes.iter().any(|p| low.starts_with(p)) && low.ends_with(m.infinitive);
                !w.capital && (low.len() > 3 && marked || low.len() > 5 && bare)
            })
        };
        beside(k.checked_sub(1)) || beside(Some(k + 1))
    }
}
