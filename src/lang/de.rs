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

pub static GERMAN: Language = Language {
    code: "de",
    iso3: "deu",
    grammar: Grammar {
        noun_capitals: true,
        month_capitals: true,
        title_case: false,
        ordinal_stop: true,
        single_marks: false,
        elides: false,
        verb_final: true,
        pro_drop: false,
        subject_first: false,
        possessive: false,
        noun_order: NounOrder::Capital,
        order_endings: phrases!["en"],
        no_orders: phrases![],
        order_subject: "sie",
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
    checkable: include_str!("de/checkable.txt"),
};
