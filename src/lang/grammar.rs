//! Traits of a language that more than one stage asks for.

use super::claim::Phrases;

/// See the module.
pub struct Grammar {
    /// All nouns are written with a capital letter ("das Haus").
    pub noun_capitals: bool,
    /// Months are written with a capital letter ("in May").
    pub month_capitals: bool,
    /// Headings and names of works write most words with a capital letter.
    pub title_case: bool,
    /// A full stop makes a number an ordinal ("am 3. Mai").
    pub ordinal_stop: bool,
    /// Single marks quote ('...').
    pub single_marks: bool,
    /// Words lose a vowel before another ("l'usine").
    pub elides: bool,
    /// The auxiliary, not the participle at the end, stands beside the subject.
    pub verb_final: bool,
    /// A verb needs no subject ("dijo").
    pub pro_drop: bool,
    /// The speaker may stand before the verb behind a quotation ("..., Smith said").
    pub subject_first: bool,
    /// An 's makes a genitive ("Meta's").
    pub possessive: bool,
    /// Which words beside a counted noun belong to it.
    pub noun_order: NounOrder,
    /// Endings of a verb that gives an order where it stands first, without its subject ("Diversifiez").
    pub order_endings: Phrases,
    /// Words that only end so.
    pub no_orders: Phrases,
    /// The pronoun, with a capital, that stands behind such a verb ("Lesen Sie"); empty where none does.
    pub order_subject: &'static str,
}

/// Which words beside a noun that is counted belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NounOrder {
    /// Nouns and adjectives before the plural ("solar farm workers").
    Before,
    /// One adjective in -e before it ("nieuwe banen").
    Inflected,
    /// Adjectives behind it that agree with it: both end in this letter ("salariés concernés").
    Agreeing(char),
    /// Adjectives before it, in small letters, and the noun with a capital ("neue Stellen").
    Capital,
}
