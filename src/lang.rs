//! What a language brings, as data. No field has a default: a table that is
//! missing does not compile.
//!
//! Adding a language: write `lang/xx.rs` and `lang/xx/*.rs` beside the others,
//! add it to the list at the end of this file, and add its case files in `tests/`.
//!
//! Natively the tables are statics. Into the WASM they go [packed]; the build script (`build.rs`, beside this file)
//! compiles this room for itself and writes them.

pub mod claim;
mod coder;
pub mod figure;
pub mod frequent;
pub mod name;
pub mod packed;
pub mod page;
pub mod quote;
pub mod sentence;
mod table;

use claim::Phrases;
use page::{Cue, PageWords};

/// Everything the core knows about one language.
pub struct Language {
    /// BCP 47 code, two letters.
    pub code: &'static str,
    /// ISO 639-3 code.
    pub iso3: &'static str,
    /// Words that betray boilerplate.
    pub page: PageWords,
    /// Abbreviations and other rules of segmentation.
    pub sentence: sentence::SentenceWords,
    /// Numbers, units, months.
    pub figure: figure::FigureWords,
    /// Reporting verbs, descriptive speakers.
    pub quote: quote::QuoteWords,
    /// Hedges, forecasts, opinions.
    pub claim: claim::ClaimWords,
    /// Words by which a sentence shows whether it states a fact; the file's first lines explain its form.
    pub checkable: &'static str,
}

table::table! {
    /// Words that are the same in every language, or belong to none.
    pub struct Everywhere {
        /// See [`page::EVERYWHERE`].
        pub page: PageWords,
        /// See [`page::CLASS_WORDS`].
        pub class_words: &'static [(Cue, &'static str)],
        /// See [`name::MEN`].
        pub men: &'static str,
        /// See [`name::WOMEN`].
        pub women: &'static str,
        /// See [`name::COMPANY`].
        pub company: &'static str,
        /// See [`name::COMMON_ACRONYMS`].
        pub common_acronyms: &'static str,
        /// See [`sentence::SHARED_BEFORE_NAME`].
        pub before_name: Phrases,
        /// See [`sentence::SHARED_MAY_END`].
        pub may_end: Phrases,
        /// See [`sentence::SHARED_BEFORE_NUMBER`].
        pub before_number: Phrases,
    }
}

macro_rules! languages {
    ($($module:ident $name:ident),* $(,)?) => {
        $(#[cfg(not(target_arch = "wasm32"))] mod $module;)*
        /// Every language, the most read first.
        #[cfg(not(target_arch = "wasm32"))]
        pub static LANGUAGES: &[&Language] = &[$(&$module::$name),*];
        /// How many languages there are.
        pub const COUNT: usize = [$(stringify!($module)),*].len();
    };
}

languages! { fr FRENCH, en ENGLISH, de GERMAN, es SPANISH, it ITALIAN, pt PORTUGUESE, nl DUTCH }

/// What every language shares.
#[cfg(not(target_arch = "wasm32"))]
static EVERYWHERE: Everywhere = Everywhere {
    page: page::EVERYWHERE,
    class_words: page::CLASS_WORDS,
    men: name::MEN,
    women: name::WOMEN,
    company: name::COMPANY,
    common_acronyms: name::COMMON_ACRONYMS,
    before_name: sentence::SHARED_BEFORE_NAME,
    may_end: sentence::SHARED_MAY_END,
    before_number: sentence::SHARED_BEFORE_NUMBER,
};

/// Where the tables are.
#[cfg(not(target_arch = "wasm32"))]
mod tables {
    use super::{COUNT, EVERYWHERE, Everywhere, LANGUAGES, Language, PageWords};

    /// BCP 47 and ISO 639-3 code of each language.
    pub fn codes() -> [[&'static str; 2]; COUNT] {
        std::array::from_fn(|i| [LANGUAGES[i].code, LANGUAGES[i].iso3])
    }
    /// The language of a place.
    pub fn language(i: usize) -> &'static Language {
        LANGUAGES[i]
    }
    /// Words that betray boilerplate, of each language.
    pub fn pages() -> [&'static PageWords; COUNT] {
        std::array::from_fn(|i| &LANGUAGES[i].page)
    }
    /// What belongs to no language.
    pub fn everywhere() -> &'static Everywhere {
        &EVERYWHERE
    }
}
#[cfg(target_arch = "wasm32")]
mod tables;

pub use tables::{everywhere, language, pages};

/// The language of a BCP 47 tag ("fr-CA") or an ISO 639-3 code ("fra"), in any case.
pub fn by_code(code: &str) -> Option<&'static Language> {
    let primary = code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    place(&primary).map(language)
}

/// The rules used for a language that has none of its own: English has the fewest surprises.
pub fn fallback() -> &'static Language {
    language(place("en").unwrap_or_default())
}

/// Where a language stands among all, for tables that are made of each.
pub fn index(language: &Language) -> usize {
    place(language.code).unwrap_or_default()
}

fn place(code: &str) -> Option<usize> {
    tables::codes().iter().position(|codes| codes.contains(&code))
}
