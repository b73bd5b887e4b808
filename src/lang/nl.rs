use super::Language;
use super::claim::phrases;
use super::grammar::{Grammar, NounOrder};

mod byline;
mod claim;
mod deed;
mod disagree;
mod figure;
mod offer;
mod page;
mod quote;
mod sentence;

pub static DUTCH: Language = Language {
    code: "nl",
    iso3: "nld",
    grammar: Grammar {
        noun_capitals: false,
        month_capitals: false,
        title_case: false,
        ordinal_stop: false,
        single_marks: true,
        elides: false,
        verb_final: true,
        pro_drop: false,
        subject_first: false,
        possessive: true,
        noun_order: NounOrder::Inflected,
        order_endings: phrases![],
        no_orders: phrases![],
        order_subject: "",
    },
    page: page::WORDS,
    byline: byline::WORDS,
    offer: offer::WORDS,
    sentence: sentence::WORDS,
    figure: figure::WORDS,
    quote: quote::WORDS,
    claim: claim::WORDS,
    deed: deed::WORDS,
    disagree: disagree::WORDS,
    checkable: include_str!("nl/checkable.txt"),
};
