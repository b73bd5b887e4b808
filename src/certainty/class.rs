//! What the phrases of a language are for, and where its tables list them.

use crate::lang::Language;
use crate::lang::claim::{ClaimWords, Phrases};
use crate::lang::deed::DeedWords;
use crate::lang::disagree::DisagreeWords;

/// What a phrase is for.
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
    Worn,
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
    OwnView,
    Verdict,
    Deed,
    Effect,
    Turn,
    Soon,
    Fresh,
    Bygone,
}

/// What a plain phrase takes the sense from.
pub const SWALLOWED: [Class; 9] = [
    Class::Possible,
    Class::Hearsay,
    Class::Anonymous,
    Class::According,
    Class::Accused,
    Class::Forecast,
    Class::Says,
    Class::SaysBare,
    Class::Foretold,
];

impl Class {
    /// Whether a phrase counts beside others that begin at the same word: those of one side against another, of judging
    /// and of deeds, which say nothing about certainty.
    pub fn beside(self) -> bool {
        self as u8 >= Class::Denies as u8
    }
}

/// The phrases of all classes.
pub fn lists(language: &Language) -> impl Iterator<Item = (Class, Phrases)> {
    of_claims(&language.claim).into_iter().chain(of_sides(&language.disagree)).chain(of_deeds(&language.deed))
}

/// Those of certainty, of kinds of claims and of judging.
fn of_claims(words: &ClaimWords) -> [(Class, Phrases); 51] {
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
        (Class::Worn, words.worn),
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
        (Class::OwnView, words.own_view),
        (Class::Verdict, words.verdict),
    ]
}

/// Those of one side against another.
fn of_sides(sides: &DisagreeWords) -> [(Class, Phrases); 23] {
    [
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

/// Those of deeds.
fn of_deeds(deed: &DeedWords) -> [(Class, Phrases); 5] {
    [
        (Class::Effect, deed.effect),
        (Class::Turn, deed.turn),
        (Class::Soon, deed.soon),
        (Class::Fresh, deed.fresh),
        (Class::Bygone, deed.bygone),
    ]
}
