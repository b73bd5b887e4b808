//! Saillant reads the article on a page and lays its key claims and figures over it.
//!
//! The core is a small compiler over values; this file is its map:
//!
//! | stage | from -> to | room |
//! |---|---|---|
//! | record | a page -> [`snapshot::Snapshot`] | [`snapshot::written`], [`html`], [`snapshot::plain`] |
//! | extract | -> [`article::Article`]: blocks, facts, gate, coverage | [`article`] |
//! | detect | -> [`language::LanguageFacts`] | [`language`] |
//! | segment | -> sentences ([`span::Span`]) | [`sentence`] |
//! | weigh | -> [`certainty::Graded`]: how sure each sentence is | [`certainty`] |
//! | read | -> [`figure::Figure`], [`people::name::Name`], [`quote::Quote`] | [`figure`], [`people`], [`quote`] |
//! | judge | -> [`claim::Claim`] | [`claim`] |
//! | choose | -> [`rank::Ranked`] | [`rank`] |
//! | assemble | -> [`report::Report`]: all that a reader may see | [`mod@report`] |
//! | show | -> [`view::Node`], Markdown, CSV ... | [`view`], [`export`] |
//!
//! A page that was saved, read to the end:
//!
//! ```
//! # #[cfg(feature = "html")] {
//! use saillant::{Options, export, html};
//!
//! let page = "<html lang=en><title>The port of Halden</title><article><h1>The port of Halden</h1>
//!     <p>The port of Halden lost 14% of its traffic in 2025, the company Atlanport said in its report.</p>
//!     <p>It will invest 1.2 billion euros in two cranes and a railway line to the northern quay.</p></article>";
//! let snapshot = html::snapshot(page, "https://example.org/halden");
//! let report = saillant::report(&snapshot, &Options { claims: 3, ..Options::default() });
//!
//! assert_eq!(report.facts.title, "The port of Halden");
//! assert_eq!(report.language.code, "eng");
//! let money = report.figures.iter().find(|f| f.unit.as_deref() == Some("EUR")).expect("an amount");
//! assert_eq!(money.line.text, "1.2 billion euros");
//! // Every line is verbatim.
//! assert!(snapshot.blocks.iter().any(|block| block.text.contains(&money.clause.text)));
//! # }
//! ```
//!
//! For plain text, [`snapshot::plain::from_text`] and [`Scope::Text`] do the same. Only [`html`] needs a feature,
//! `html`; what the default feature `tool` adds is the command line.
//!
//! What a language brings is data, in [`lang`]. Absent on purpose: the core
//! knows no browser, no clock and no network; it is total (no input makes it
//! fail) and deterministic (same input, same bytes, on every target). The
//! browser is met only in `browser`, files and terminals only in `tool`.

pub mod article;
pub mod certainty;
pub mod claim;
pub mod disagree;
pub mod export;
pub mod figure;
pub mod lang;
pub mod language;
mod letter;
mod order;
pub mod people;
pub mod quote;
pub mod rank;
pub mod report;
pub mod sentence;
pub mod snapshot;
pub mod span;
pub mod text;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(all(feature = "html", not(target_arch = "wasm32")))]
pub mod html;
#[cfg(all(feature = "tool", not(target_arch = "wasm32")))]
pub mod tool;

use report::Report;
use serde::{Deserialize, Serialize};
use snapshot::Snapshot;
use span::Span;

/// What the reader asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Which part of the snapshot is to be read.
    pub scope: Scope,
    /// Language that the reader chose (BCP 47 or ISO 639-3); detected where `None`.
    pub language: Option<String>,
    /// Key claims to show at most.
    pub claims: usize,
}

/// Key claims shown where the reader has not chosen a number.
pub const CLAIMS: usize = 8;

impl Default for Options {
    fn default() -> Options {
        Options { scope: Scope::Page, language: None, claims: CLAIMS }
    }
}

/// Which part of a snapshot is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// The article, found among all that the page shows.
    #[default]
    Page,
    /// Everything: the reader selected it.
    Selection,
    /// Everything: the reader pasted it.
    Text,
}

/// All that has been read of an article before it is judged.
pub struct Reading<'a> {
    /// The article.
    pub article: &'a article::Article,
    /// The language's rules.
    pub language: &'static lang::Language,
    /// The language of each block's passages, in the order of the blocks.
    pub passages: Vec<language::passage::Passages>,
    /// Sentences in reading order.
    pub sentences: Vec<Span>,
    /// How sure each sentence is, in the order of `sentences`.
    pub graded: Vec<certainty::Graded<'a>>,
    /// The words of each sentence that have a subject of their own, in the order of `sentences`.
    pub stems: Vec<rank::page::Stems>,
    /// Figures and dates in reading order.
    pub figures: Vec<figure::Figure>,
    /// Quotations in reading order.
    pub quotes: Vec<quote::Quote>,
    /// Who each sentence is attributed to, in the order of `sentences`.
    pub attributions: Vec<Option<people::Speaker>>,
    /// People and organisations, the most mentioned first.
    pub names: Vec<people::name::Name>,
}

impl<'a> Reading<'a> {
    /// Reads an article by the rules of `language`.
    pub fn of(article: &'a article::Article, language: &'static lang::Language) -> Reading<'a> {
        let marks = article.marks();
        let passages = language::passage::of_article(article, language);
        let sentences = sentence::of_article(article, &marks, language);
        let graded = certainty::of_article(article, &marks, &sentences, &passages);
        let stems = rank::page::of_sentences(&graded, language);
        let figures = figure::of_article(article, &passages, &sentences);
        let page = people::page::Page::read(article, &marks, &sentences, &graded, &passages, language);
        let announcers = quote::announcers(&page);
        let quotes = quote::of_page(&page, &announcers);
        let attributions = quote::attributions(&page, &announcers, &quotes);
        let names = people::name::find(&page);
        Reading { article, language, passages, sentences, graded, stems, figures, quotes, attributions, names }
    }

    /// The language whose rules a span is read by: that of its passage.
    pub fn language_of(&self, span: Span) -> &'static lang::Language {
        self.passages[span.block as usize].of(&span.range())
    }

    /// How sure the page is of what stands in a span: as sure as the sentence in which it begins.
    pub fn certainty(&self, span: Span) -> certainty::Certainty {
        self.sentence_at(span.block, span.start).map_or(certainty::Certainty::Asserted, |at| self.graded[at].certainty)
    }

    /// The sentences of a block, graded.
    pub fn lines_of(&self, block: usize) -> &[certainty::Graded<'a>] {
        let until = |block: usize| self.sentences.partition_point(|s| (s.block as usize) < block);
        &self.graded[until(block)..until(block + 1)]
    }

    /// The sentence that holds byte `at` of a block.
    pub fn sentence_at(&self, block: u32, at: u32) -> Option<usize> {
        let i = self.sentences.partition_point(|s| (s.block, s.end) <= (block, at));
        self.sentences.get(i).is_some_and(|s| s.block == block && s.start <= at).then_some(i)
    }

    /// The verbatim words of a span.
    pub fn text(&self, span: Span) -> &'a str {
        &self.article.blocks[span.block as usize].text[span.range()]
    }
}

/// The whole way: what a snapshot says, and how surely.
pub fn report(snapshot: &Snapshot, options: &Options) -> Report {
    let article = match options.scope {
        Scope::Page => article::extract(snapshot),
        Scope::Selection | Scope::Text => article::chosen(snapshot),
    };
    report_of(&article, options)
}

/// The way from an article on.
pub fn report_of(article: &article::Article, options: &Options) -> Report {
    let detected = language::of_article(article);
    let code = options.language.as_deref().unwrap_or(&detected.code);
    let language = lang::by_code(code).unwrap_or_else(lang::fallback);
    report::assemble(&Reading::of(article, language), detected, options)
}
