//! Abbreviations and other rules of segmentation.
//!
//! Abbreviations stand in lower case, without their last full stop.

use super::claim::{Phrases, phrases};

/// See the module.
pub struct SentenceWords {
    /// Titles that stand before a name ("dr", "mme"): the stop never ends a sentence.
    pub before_name: Phrases,
    /// Words that stand before a number ("p", "fig", months): the stop does not end a sentence before one.
    pub before_number: Phrases,
    /// Ends of words that stand before a number, where words are compounds ("Goethestr").
    pub compound_before_number: Phrases,
    /// Abbreviations after which a sentence always goes on ("e.g", "cf").
    pub inside: Phrases,
    /// Abbreviations that may end a sentence ("etc", "inc"): they do before a word of `starters`.
    pub may_end: Phrases,
    /// Function words that often begin a sentence and are not names, in lower case; elided forms with
    /// their apostrophe ("l'").
    pub starters: Phrases,
    /// Those of `starters` that also stand inside names ("la", "van").
    pub particles: Phrases,
    /// Eras and degrees ("av. j.-c", "ph.d"): a sentence ends with one before any capital.
    pub eras: Phrases,
    /// Words that are written with a capital inside a sentence too ("i").
    pub always_capital: Phrases,
    /// Beginnings of a sentence that the press writes without a capital ("à ", for À).
    pub lower_starters: Phrases,
    /// What points to another page, as written before a colon: it stands by itself.
    pub pointers: Phrases,
}

/// Starters with which names of products end, in every language: "LinkedIn".
pub const IN_NAMES: Phrases = phrases!["in", "on", "up"];

/// Titles that go on behind the initials of a state, and begin no sentence there: "U.S. Rep. Smith".
pub const BEHIND_STATE: Phrases = phrases!["adm", "amb", "atty", "col", "gen", "gov", "rep", "sec", "sen"];

/// Abbreviations that the press of every language uses, mostly of English names and titles; read with `before_name`.
pub const SHARED_BEFORE_NAME: Phrases =
    phrases!["mr", "mrs", "ms", "dr", "prof", "st", "mt", "ft", "sgt", "capt", "col", "gen", "lt", "rev", "hon"];

/// Companies' legal forms and other abbreviations that may end a sentence in every language.
pub const SHARED_MAY_END: Phrases =
    phrases!["inc", "corp", "co", "ltd", "llc", "plc", "jr", "sr", "bros", "etc", "s.a", "s.p.a", "s.l", "u.s", "ph.d"];

/// Before a number in every language.
pub const SHARED_BEFORE_NUMBER: Phrases =
    phrases!["no", "nos", "nr", "n°", "nº", "vol", "art", "fig", "p", "pp", "§", "ca"];
