use super::Language;

mod byline;
mod claim;
mod figure;
mod offer;
mod page;
mod quote;
mod sentence;

pub static ITALIAN: Language = Language {
    code: "it",
    iso3: "ita",
    page: page::WORDS,
    byline: byline::WORDS,
    offer: offer::WORDS,
    sentence: sentence::WORDS,
    figure: figure::WORDS,
    quote: quote::WORDS,
    claim: claim::WORDS,
    checkable: include_str!("it/checkable.txt"),
};
