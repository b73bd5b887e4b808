//! The phrases of a language, found in a sentence in one pass.

use crate::lang::claim::{ClaimWords, Phrases};
use crate::lang::disagree::DisagreeWords;
use crate::lang::{self, Language};
use crate::text::hash::Table;
use crate::text::words::Words;
use std::sync::OnceLock;

/// What a phrase is for; one list of [`ClaimWords`] each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Class {
    Hearsay,
    Anonymous,
    Source,
    Party,
    Accused,
    Claimed,
    Debunk,
    Possible,
    Plain,
    According,
    Foretold,
    Says,
    SaysBare,
    Having,
    As,
    That,
    Counterfactual,
    Absent,
    Whoever,
    Later,
    Condition,
    Subjunctive,
    FirstPerson,
    Announcement,
    Future,
    MadeKnown,
    Forecast,
    Opinion,
    Thesis,
    Authority,
    Denial,
    Proof,
    Leaning,
    Indefinite,
    Connective,
    Example,
    Address,
    Call,
    AboutText,
    Credit,
    Days,
    Done,
    Ahead,
    Negation,
    We,
    Demonstrative,
    Pronoun,
    About,
    Denies,
    Rejects,
    Answers,
    Accuses,
    Accusation,
    Untrue,
    OfClaims,
    Innocent,
    Withheld,
    What,
    It,
    Contrast,
    Undecided,
    Plans,
    OneOf,
    Promise,
    Finding,
    Ago,
    Counts,
    Stock,
    Installed,
    Settled,
    Equals,
}

impl Class {
    /// Whether a phrase counts beside others that begin at the same word: those of one side against another, which say
    /// nothing about certainty.
    fn beside(self) -> bool {
        self as u8 >= Class::Denies as u8
    }
}

fn lists(words: &ClaimWords, sides: &DisagreeWords) -> [(Class, Phrases); 71] {
    [
        (Class::Hearsay, words.hearsay),
        (Class::Anonymous, words.anonymous),
        (Class::Source, words.source),
        (Class::Party, words.party),
        (Class::Accused, words.accused),
        (Class::Claimed, words.claimed),
        (Class::Debunk, words.debunk),
        (Class::Possible, words.possible),
        (Class::Plain, words.plain),
        (Class::According, words.according),
        (Class::Foretold, words.foretold),
        (Class::Says, words.says),
        (Class::SaysBare, words.says_bare),
        (Class::Having, words.having),
        (Class::As, words.as_says),
        (Class::That, words.that),
        (Class::Counterfactual, words.counterfactual),
        (Class::Absent, words.absent),
        (Class::Whoever, words.whoever),
        (Class::Later, words.later),
        (Class::Condition, words.condition),
        (Class::Subjunctive, words.subjunctive),
        (Class::FirstPerson, words.first_person),
        (Class::Announcement, words.announcement),
        (Class::Future, words.future),
        (Class::MadeKnown, words.made_known),
        (Class::Forecast, words.forecast),
        (Class::Opinion, words.opinion),
        (Class::Thesis, words.thesis),
        (Class::Authority, words.authority),
        (Class::Denial, words.denial),
        (Class::Proof, words.proof),
        (Class::Leaning, words.leaning),
        (Class::Indefinite, words.indefinite),
        (Class::Connective, words.connective),
        (Class::Example, words.example),
        (Class::Address, words.address),
        (Class::Call, words.call),
        (Class::AboutText, words.about_text),
        (Class::Credit, words.credit),
        (Class::Days, words.days),
        (Class::Done, words.done),
        (Class::Ahead, words.ahead),
        (Class::Negation, words.negation),
        (Class::We, words.we),
        (Class::Demonstrative, words.demonstrative),
        (Class::Pronoun, words.pronoun),
        (Class::About, words.about),
        (Class::Denies, sides.denies),
        (Class::Rejects, sides.rejects),
        (Class::Answers, sides.answers),
        (Class::Accuses, sides.accuses),
        (Class::Accusation, sides.accusation),
        (Class::Untrue, sides.untrue),
        (Class::OfClaims, sides.of_claims),
        (Class::Innocent, sides.innocent),
        (Class::Withheld, sides.withheld),
        (Class::What, sides.what),
        (Class::It, sides.it),
        (Class::Contrast, sides.contrast),
        (Class::Undecided, sides.undecided),
        (Class::Plans, sides.plans),
        (Class::OneOf, sides.one_of),
        (Class::Promise, sides.promise),
        (Class::Finding, sides.finding),
        (Class::Ago, sides.ago),
        (Class::Counts, sides.counts),
        (Class::Stock, sides.stock),
        (Class::Installed, sides.installed),
        (Class::Settled, sides.settled),
        (Class::Equals, sides.equals),
    ]
}

/// A phrase found: words `first..=last` of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub class: Class,
    /// First word.
    pub first: usize,
    /// Last word.
    pub last: usize,
}

struct Entry {
    class: Class,
    rest: Vec<&'static str>,
}

/// All phrases of one language, by their first word; longest first.
pub struct Lexicon {
    /// The place of a first word in `entries`.
    by_first: Table,
    entries: Vec<Vec<Entry>>,
    stop: Table,
}

impl Lexicon {
    /// The phrases of `language`, built once.
    pub fn of(language: &Language) -> &'static Lexicon {
        static BUILT: [OnceLock<Lexicon>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];
        BUILT[lang::index(language)].get_or_init(|| Lexicon::build(&language.claim, &language.disagree))
    }

    fn build(words: &ClaimWords, sides: &DisagreeWords) -> Lexicon {
        let mut by_first = Table::default();
        let mut entries: Vec<Vec<Entry>> = Vec::new();
        for (class, phrases) in lists(words, sides) {
            for phrase in phrases.iter() {
                let mut parts = cut(phrase);
                if parts.is_empty() {
                    continue;
                }
                let at = *by_first.entry(parts.remove(0)).or_insert(entries.len() as u32) as usize;
                if at == entries.len() {
                    entries.push(Vec::new());
                }
                entries[at].push(Entry { class, rest: parts });
            }
        }
        for of_word in &mut entries {
            of_word.sort_by_key(|e| std::cmp::Reverse(e.rest.len()));
        }
        Lexicon { by_first, entries, stop: words.stop.iter().map(|w| (w, 0)).collect() }
    }

    /// Whether a word has no subject of its own.
    pub fn is_stop(&self, low: &str) -> bool {
        self.stop.contains_key(low)
    }

    /// Every phrase of the sentence, by place. Of the phrases that begin at one
    /// word the longest are taken, in all their classes; inside a plain phrase nothing hedges.
    pub fn find(&self, words: &Words) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut plain = 0;
        for (i, (_, low)) in words.iter().enumerate() {
            let Some(&at) = self.by_first.get(low) else { continue };
            let mut length = None;
            for e in &self.entries[at as usize] {
                if length.is_some_and(|n| n > e.rest.len()) && !e.class.beside() {
                    continue;
                }
                if e.rest.iter().enumerate().all(|(k, part)| words.low(i + 1 + k) == *part) {
                    if !e.class.beside() {
                        length = Some(e.rest.len());
                    }
                    if e.class == Class::Plain {
                        plain = i + 1 + e.rest.len();
                    } else if i < plain
                        && matches!(e.class, Class::Possible | Class::Hearsay | Class::According | Class::Accused)
                    {
                        continue;
                    }
                    hits.push(Hit { class: e.class, first: i, last: i + e.rest.len() });
                }
            }
        }
        hits
    }
}

/// Cuts a phrase of a table as a sentence is cut.
fn cut(phrase: &'static str) -> Vec<&'static str> {
    let words = Words::of(phrase);
    words.iter().map(|(w, _)| &phrase[w.start as usize..w.end as usize]).collect()
}
