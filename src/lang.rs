//! What a language brings, as data. No field has a default: a table that is
//! missing does not compile.
//!
//! Adding a language: write `lang/xx.rs` and `lang/xx/*.rs` beside the others,
//! add it to the list at the end of this file, and add its case files in `tests/`.

pub mod byline;
pub mod claim;
pub mod figure;
pub mod frequent;
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
