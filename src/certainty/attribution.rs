//! What is reported, by the verb that reports: before "that" or an infinitive ("affirme que", "claims to have"),
//! behind or inside what is said (", asegura Bloomberg", ", he said,"), or in a comparison ("wie die Zeitung berichtet").

use super::class::Class;
use super::{Certainty, Reading, View};
use crate::lang::claim::Rumour;

/// Words between a verb and its "that".
const THAT_REACH: usize = 4;
/// Words between a verb and the infinitive that it governs; German and Dutch put it at the end.
const INFINITIVE_REACH: usize = 3;
/// See [`INFINITIVE_REACH`].
const LAST_INFINITIVE_REACH: usize = 16;
/// Words of the subject before its verb ("the ministry of health said").
const SUBJECT_REACH: usize = 6;
/// Words of the longest phrase of condition ("à supposer que").
const CONDITION: usize = 3;
/// Words between a source that does not vouch and its verb, or its "according to".
const SOURCE_REACH: usize = 6;
/// Words of an apposition that names a role, at most.
const APPOSITION_REACH: usize = 14;

impl View<'_> {
    /// Reported by what somebody says, without a hedge.
    pub(super) fn attributed(&self) -> Option<Reading> {
        self.indirect().or_else(|| self.bare()).or_else(|| self.infinitive()).or_else(|| self.parenthesis())
    }

    /// A source without a name that speaks: "fuentes del Gobierno aseguran", "selon un témoin".
    pub(super) fn nameless(&self) -> Option<Reading> {
        self.source(Class::Source, |_| true)
    }

    /// A source with a stake in what it says: "selon les organisateurs", "the militia said that".
    pub(super) fn party(&self) -> Option<Reading> {
        if self.of(Class::Party).is_empty() {
            return None;
        }
        // That it speaks is not an account of its own ("l'avocate plaide à Lille").
        let reported = self.attributed().is_some();
        // "within the militia, said Mr Levy": the verb has another subject.
        let spoken = |verb: usize| self.words.get(verb).is_some_and(|w| !w.after_comma);
        self.source(Class::Party, |verb| reported && spoken(verb)).or_else(|| self.apposed().filter(|_| reported))
    }

    /// "Ana Ruiz, counsel for the owner of the port, said that": the verb stands behind the apposition.
    fn apposed(&self) -> Option<Reading> {
        let parted = |k: usize| self.words.get(k).is_some_and(|w| w.after_comma);
        let party = self.all(Class::Party).find(|party| {
            let opens = parted(party.first) || party.first > 0 && parted(party.first - 1);
            let close = (party.last + 1..=party.last + APPOSITION_REACH).find(|&k| parted(k));
            opens && close.is_some_and(|k| self.reports(k) || self.auxiliary(k) && self.reports(k + 1))
        })?;
        Some((Certainty::Unconfirmed, party.first, party.last))
    }

    /// A source of a class, with a verb behind it that reports and counts, or an "according to" before it.
    fn source(&self, class: Class, counts: impl Fn(usize) -> bool) -> Option<Reading> {
        let source = self.all(class).find(|source| {
            let after = (source.last + 1..=source.last + SOURCE_REACH).any(|i| self.reports(i) && counts(i));
            let before = self.before(Class::According, source.first).is_some_and(|a| source.first - a.last <= 3);
            after || before
        })?;
        Some((Certainty::Unconfirmed, source.first, source.last))
    }

    /// "CLAIM: ...", as those who check facts put it.
    pub(super) fn labelled(&self) -> Option<Reading> {
        let label = self.hits_at(0).find(|h| h.class == Class::Claimed)?;
        let word = self.words.get(label.last)?;
        let colon = self.words.text[word.end as usize..].trim_start().starts_with(':');
        colon.then_some((Certainty::Unconfirmed, label.first, label.last))
    }

    /// A verb of accusing in two parts ("wirft ... vor").
    pub(super) fn accused_apart(&self) -> Option<Reading> {
        self.table.accused_apart.iter().find_map(|pair| {
            let (verb, prefix) = pair.split_once(' ')?;
            let first = (0..self.words.len()).find(|&i| self.words.low(i) == verb && self.plain(i))?;
            let last = (first + 1..self.words.len()).find(|&i| self.words.low(i) == prefix && self.plain(i))?;
            Some((Certainty::Unconfirmed, first, last))
        })
    }

    /// A verb that vouches for nothing and its infinitive, parted by a day or a place: "a affirmé vendredi avoir détruit".
    pub(super) fn done_by_own_account(&self) -> Option<Reading> {
        self.all(Class::Having).find_map(|having| {
            let (from, infinitive) = (having.first.saturating_sub(INFINITIVE_REACH), self.words.low(having.first));
            let accuses = |verb: &str| {
                let ends = |p: &&str| p.strip_suffix(infinitive).is_some_and(|p| p.trim_end().ends_with(verb));
                !verb.is_empty() && self.table.accused.iter().any(|p| ends(&p))
            };
            let verb = (from..having.first).find(|&i| self.reports(i) && accuses(self.words.low(i)))?;
            Some((Certainty::Unconfirmed, verb, having.last))
        })
    }

    /// Whether word `i` reports, in whatever form.
    fn reports(&self, i: usize) -> bool {
        self.plain(i) && self.hits_at(i).any(|h| matches!(h.class, Class::Says | Class::Foretold | Class::SaysBare))
    }

    /// Whether the word before `i` is the writer or speaker himself.
    fn of_first_person(&self, i: usize) -> bool {
        i > 0 && self.table.first_person.contains(self.words.low(i - 1))
    }

    fn indirect(&self) -> Option<Reading> {
        self.all(Class::That).find_map(|that| {
            let from = that.first.saturating_sub(THAT_REACH);
            let counts = |i: usize| self.reports(i) && !self.of_first_person(i) && !self.supposed(i);
            let verb = (from..that.first).rev().find(|&i| counts(i))?;
            Some((Certainty::Reported, verb, that.last))
        })
    }

    /// Whether the verb at `i` says what somebody would say: "if the court finds that".
    fn supposed(&self, i: usize) -> bool {
        let within = i.saturating_sub(SUBJECT_REACH + CONDITION)..i;
        let opens = |k: usize| self.hits_at(k).find(|h| h.class == Class::Condition && h.last < i);
        within.rev().find_map(opens).is_some_and(|condition| {
            let between = i - condition.last - 1;
            // Right before a verb the word may be another ("se diz que").
            let subject = between > 0 || condition.last > condition.first;
            let parted = (condition.last + 1..=i).any(|k| self.words.get(k).is_some_and(|w| w.after_comma));
            subject && between < SUBJECT_REACH && !parted
        })
    }

    /// English "said", which needs no "that".
    fn bare(&self) -> Option<Reading> {
        let counts = |verb: usize| verb > 0 && !self.of_first_person(verb) && !self.supposed(verb);
        let verb = self.all(Class::SaysBare).find(|h| counts(h.first))?;
        // What is only quoted is said to be so by its marks.
        let said = (0..self.words.len()).filter(|&i| self.plain(i)).count();
        (said * 2 > self.words.len()).then_some((Certainty::Reported, verb.first, verb.last))
    }

    fn infinitive(&self) -> Option<Reading> {
        let reach = match self.table.rumour {
            Rumour::Modal(_) => LAST_INFINITIVE_REACH,
            _ => INFINITIVE_REACH,
        };
        self.all(Class::Having).find_map(|having| {
            let from = having.first.saturating_sub(reach);
            let verb = (from..having.first).find(|&i| self.reports(i) && !self.of_first_person(i))?;
            Some((Certainty::Reported, verb, having.last))
        })
    }

    /// A clause between commas, or at either end, that says who says the rest.
    fn parenthesis(&self) -> Option<Reading> {
        let parted = |k: usize| k == 0 || self.words.get(k).is_some_and(|w| w.after_comma);
        (0..self.words.len()).filter(|&i| parted(i) && self.plain(i)).find_map(|i| {
            let end = (i + 1..self.words.len()).find(|&k| parted(k)).unwrap_or(self.words.len());
            // The words said are not all quoted: a quotation says by its marks that it is reported.
            let quotes = i > 0 && !self.plain(i - 1);
            let compared = self.hits_at(i).any(|h| h.class == Class::As);
            let verb = match () {
                () if compared => (i + 1..end.min(i + 2 + SUBJECT_REACH)).find(|&k| self.finite(k)),
                () if i == 0 || quotes => None,
                () => self.verb_first(i).or_else(|| self.subject_first(i, end)),
            }?;
            Some((Certainty::Reported, verb, verb))
        })
    }

    /// The reporting verb that opens the clause at `i`, over an auxiliary and clitics: "a-t-il dit", "l'a annoncé".
    fn verb_first(&self, i: usize) -> Option<usize> {
        if let Rumour::None = self.table.rumour {
            return self.hits_at(i).any(|h| h.class == Class::SaysBare).then_some(i);
        }
        let trails = self.table.trailing.contains(self.words.low(i)) && {
            let next = self.words.low(i + 1);
            self.words.get(i + 1).is_some_and(|w| w.capital) || self.determiner(next)
        };
        let elided = usize::from(self.words.low(i).ends_with('\''));
        (trails || self.finite(i)).then_some(i).or_else(|| {
            let verb = (i + 1..=i + 2 + elided).find(|&k| self.finite(k))?;
            (i + elided..verb).any(|k| self.auxiliary(k)).then_some(verb)
        })
    }

    /// English ", the ministry said on Tuesday": the subject first, no object behind the verb.
    fn subject_first(&self, i: usize, end: usize) -> Option<usize> {
        let stop = |k: usize| self.quote.stop.split_whitespace().any(|w| w == self.words.low(k));
        if !matches!(self.table.rumour, Rumour::None) || stop(i) {
            return None;
        }
        let verb = (i + 1..end.min(i + 1 + SUBJECT_REACH)).find(|&k| self.finite(k))?;
        let object = verb + 1 < end && self.determiner(self.words.low(verb + 1));
        (!object && !self.of_first_person(verb)).then_some(verb)
    }

    /// Whether word `i` is a finite verb that reports: no participle, unless with its auxiliary.
    fn finite(&self, i: usize) -> bool {
        let (low, stem) = (self.words.low(i), self.stem(i));
        // With a capital it is a noun or a name: "Wiesen".
        let name = i > 0 && self.words.get(i).is_some_and(|w| w.capital);
        if stem.is_empty() || !self.plain(i) || name {
            return false;
        }
        // A word with a pronoun joined to it is not in the lexicon as it stands.
        let joined = stem.len() < low.len();
        let one = |class: Class| self.hits_at(i).any(|h| h.class == class && h.last == i);
        let says = one(Class::Says) || one(Class::SaysBare) || joined && self.table.says.contains(stem);
        let told = || one(Class::Foretold) || joined && self.table.foretold.contains(stem);
        let participle = || match &self.table.rumour {
            Rumour::None => false,
            Rumour::Conditional(c) => c.participle.ends(stem),
            Rumour::Modal(m) => m.participle_marks.iter().any(|mark| stem.contains(mark)),
        };
        says || told() && (!participle() || (i.saturating_sub(2)..i).any(|k| self.auxiliary(k)))
    }

    fn auxiliary(&self, i: usize) -> bool {
        self.quote.auxiliary.split_whitespace().any(|w| w == self.stem(i))
    }

    fn determiner(&self, low: &str) -> bool {
        self.quote.determiner.split_whitespace().any(|w| w == low)
    }

    /// Word `i` without a pronoun joined by a hyphen: "assure-t-il" is "assure".
    fn stem(&self, i: usize) -> &str {
        let low = self.words.low(i);
        &low[..low.bytes().position(|b| b == b'-').unwrap_or(low.len())]
    }
}
