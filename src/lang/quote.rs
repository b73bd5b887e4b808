//! Reporting verbs, descriptive speakers and names, for the quote and name stages.
//!
//! Lists of words are strings of words parted by spaces, in lower case, with
//! straight apostrophes; an elided word keeps its apostrophe ("d'").

use super::claim::Phrases;

/// See the module.
pub struct QuoteWords {
    /// Verbs that report what someone says, by conjugation.
    pub say: &'static [Verbs],
    /// Irregular forms of such verbs; also words that stand for one ("so" in German, "aldus" in Dutch).
    pub say_forms: &'static str,
    /// Verbs that name or judge with few quoted words ("qualifie de", "nannte").
    pub call: &'static [Verbs],
    /// Their irregular forms.
    pub call_forms: &'static str,
    /// Verbs with which a body announces, decides or denies.
    pub announce: &'static [Verbs],
    /// Their irregular forms.
    pub announce_forms: &'static str,
    /// Words before the source of a statement: "selon", "laut", "according to".
    pub source: Phrases,
    /// Auxiliaries of compound tenses.
    pub auxiliary: &'static str,
    /// Adverbs and clitics that may stand between a verb and its subject.
    pub skip: &'static str,
    /// "that", "que", "dass".
    pub complementiser: &'static str,
    /// He, she, and the pronouns of several or of no gender.
    pub he: &'static str,
    /// See `he`.
    pub she: &'static str,
    /// See `he`.
    pub they: &'static str,
    /// I, we, my, our, in their forms.
    pub first_person: &'static str,
    /// Pronouns that stand for nobody ("on", "man", "it").
    pub nobody: &'static str,
    /// Articles, possessives and number words that begin a description.
    pub determiner: &'static str,
    /// Prepositions (with their articles) that go on inside a description.
    pub of: &'static str,
    /// Small words inside names.
    pub particle: &'static str,
    /// Prepositions, conjunctions and relatives that end a description.
    pub stop: &'static str,
    /// Titles before a man's name.
    pub sir: &'static str,
    /// Titles before a woman's name.
    pub madam: &'static str,
    /// Offices and occupations of a man or of either.
    pub role: &'static str,
    /// Offices and occupations of a woman.
    pub role_woman: &'static str,
    /// Endings of such words where the language compounds them ("minister").
    pub role_endings: Phrases,
    /// Nouns of bodies that can speak: "company", "ministry".
    pub body: &'static str,
    /// Nouns that stand for the company an article is about ("the company").
    pub firm: &'static str,
    /// Capital words that are no names: months, weekdays, peoples.
    pub capital: &'static str,
    /// Whether single marks quote ('...').
    pub single_marks: bool,
    /// Whether all nouns have a capital.
    pub noun_capitals: bool,
}

/// Regular verbs: each stem takes each ending.
pub struct Verbs {
    /// Endings of the forms that report.
    pub endings: &'static str,
    /// Stems.
    pub stems: &'static str,
}
