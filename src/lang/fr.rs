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

pub static FRENCH: Language = Language {
    code: "fr",
    iso3: "fra",
    grammar: Grammar {
        noun_capitals: false,
        month_capitals: false,
        title_case: false,
        ordinal_stop: false,
        single_marks: false,
        elides: true,
        verb_final: false,
        pro_drop: false,
        subject_first: false,
        possessive: false,
        noun_order: NounOrder::Agreeing('s'),
        order_endings: phrases!["ez"],
        no_orders: phrases!["chez", "assez", "nez", "rez", "rendez"],
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
    checkable: include_str!("fr/checkable.txt"),
};
