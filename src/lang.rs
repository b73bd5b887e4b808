//! What a language brings, as data. No field has a default: a table that is missing does not compile.
//!
//! # How to add a language
//!
//! You need to know the language and its newspapers; you need not know Rust. A language is one folder of word tables and
//! one case file per stage. Take Polish, code `pl`:
//!
//! 1. Copy the folder of the nearest language (`src/lang/es` to `src/lang/pl`, `src/lang/es.rs` to `src/lang/pl.rs`) and
//!    replace its words with yours. Keep every field: where your language has no such words, write an empty list. What a
//!    field holds, with an example, stands above it in the files listed below.
//! 2. Add `pl POLISH` to the list at the end of this file. The compiler now names every table that is missing.
//! 3. Write `tests/*/pl.txt`: sentences as the press writes them, with the right answer. Each file's first lines explain
//!    its form. Thirty sentences per stage are a start; write those first that you expect to go wrong.
//! 4. Run `cargo test`. A failing case shows the sentence, what was expected and what was found. Fix the tables, not the
//!    case.
//! 5. Translate `extension/_locales/en/messages.json` for the interface.
//!
//! | file | holds | read by | cases |
//! |---|---|---|---|
//! | `pl.rs` | codes and grammar: do nouns take capitals, does a full stop make an ordinal ([`grammar`]) | all stages | all |
//! | `pl/page.rs` | "read also", "subscribe", "all rights reserved" ([`page`]) | `article` | `tests/pages` |
//! | `pl/byline.rs` | "by", "published on", "editor" ([`byline`]) | `article` | `tests/metadata` |
//! | `pl/offer.rs` | how pages offer jobs, services, things | `article` | `tests/gate` |
//! | `pl/sentence.rs` | abbreviations and words that begin a sentence ([`sentence`]) | `sentence` | `tests/sentences` |
//! | `pl/figure.rs` | number words, units, months, "about", "more than" ([`figure`]) | `figure` | `tests/figures` |
//! | `pl/quote.rs` | verbs of saying, offices, pronouns, "according to" ([`quote`]) | `people`, `quote` | `tests/quotes`, `tests/names` |
//! | `pl/claim.rs` | hedges, forecasts, announcements, opinions ([`claim`]) | `certainty`, `claim`, `rank` | `tests/hedges` |
//! | `pl/disagree.rs` | "denies", "accusations", "not true", "promises", "measured" ([`disagree`]) | `disagree` | `tests/disagree` |
//! | `pl/checkable.txt` | words of opinion and of fact, one group a line | `claim` | `tests/checkable` |
//!
//! Three ways of writing a list, told by its type:
//! - `phrases!["a", "b c"]`: words or phrases in lower case with straight apostrophes; an elided word keeps its
//!   apostrophe (`"l'"`).
//! - text with words parted by spaces; in `figure`, `_` stands for a space inside a phrase and `word=7` gives a value.
//! - verbs as stems with endings ([`quote::Verbs`]): each stem takes each ending; irregular forms stand beside them.
//!
//! No code outside this folder names a language.

pub mod byline;
pub mod claim;
pub mod deed;
pub mod disagree;
pub mod figure;
pub mod frequent;
pub mod grammar;
pub mod measure;
pub mod name;
pub mod page;
pub mod quote;
pub mod sentence;

use page::PageWords;

/// Everything the core knows about one language.
pub struct Language {
    /// BCP 47 code, two letters.
    pub code: &'static str,
    /// ISO 639-3 code.
    pub iso3: &'static str,
    /// Traits that more than one stage asks for.
    pub grammar: grammar::Grammar,
    /// Words that betray boilerplate.
    pub page: PageWords,
    /// Words around an author's name and a date.
    pub byline: byline::BylineWords,
    /// Phrases with which a page offers a job, a service or a thing, in lower case, separated by `|`.
    pub offer: &'static str,
    /// Abbreviations and other rules of segmentation.
    pub sentence: sentence::SentenceWords,
    /// Numbers, units, months.
    pub figure: figure::FigureWords,
    /// Reporting verbs, descriptive speakers.
    pub quote: quote::QuoteWords,
    /// Hedges, forecasts, opinions.
    pub claim: claim::ClaimWords,
    /// Deeds that are made known.
    pub deed: deed::DeedWords,
    /// One side against another.
    pub disagree: disagree::DisagreeWords,
    /// Words by which a sentence shows whether it states a fact; the file's first lines explain its form.
    pub checkable: &'static str,
}

macro_rules! languages {
    ($($module:ident $name:ident),* $(,)?) => {
        $(mod $module;)*
        /// Every language, the most read first.
        pub static LANGUAGES: &[&Language] = &[$(&$module::$name),*];
        /// How many languages there are.
        pub const COUNT: usize = [$(stringify!($module)),*].len();
    };
}

languages! { fr FRENCH, en ENGLISH, de GERMAN, es SPANISH, it ITALIAN, pt PORTUGUESE, nl DUTCH }

/// The language of a BCP 47 tag ("fr-CA") or an ISO 639-3 code ("fra"), in any case.
pub fn by_code(code: &str) -> Option<&'static Language> {
    let primary = code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    place(&primary).map(|i| LANGUAGES[i])
}

/// The rules used for a language that has none of its own: English has the fewest surprises.
pub fn fallback() -> &'static Language {
    &en::ENGLISH
}

/// Where a language stands among all, for tables that are made of each.
pub fn index(language: &Language) -> usize {
    place(language.code).unwrap_or_default()
}

fn place(code: &str) -> Option<usize> {
    LANGUAGES.iter().position(|l| [l.code, l.iso3].contains(&code))
}
