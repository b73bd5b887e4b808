use super::Language;

mod claim;
mod figure;
mod page;
mod quote;
mod sentence;

pub static DUTCH: Language = Language {
    code: "nl",
    iso3: "nld",
    page: page::WORDS,
    sentence: sentence::WORDS,
    figure: figure::WORDS,
    quote: quote::WORDS,
    claim: claim::WORDS,
    checkable: include_str!("nl/checkable.txt"),
};
