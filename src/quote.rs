//! Quotations and who said them.

use crate::Reading;
use crate::article::Article;
use crate::lang::Language;
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// A quotation on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words said, marks excluded.
    pub span: Span,
    /// Who said them, where the page says so.
    pub speaker: Option<Speaker>,
    /// The reporting verb ("a déclaré"), where there is one.
    pub verb: Option<Span>,
    /// How the page quotes.
    pub form: QuoteForm,
}

/// How the page quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteForm {
    /// Between quotation marks.
    Marks,
    /// A block of its own.
    Block,
    /// After a dialogue dash, or an answer of an interview.
    Dialogue,
    /// Reported without being quoted ("Il a dit que ...").
    Indirect,
}

/// Who speaks: verbatim words of the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Speaker {
    /// Where the page attributes the words.
    pub span: Span,
    /// The name in its fullest form on the page ("Mark Zuckerberg" for "Zuckerberg"), or the description.
    pub name: String,
    /// "PDG de Meta", where the page says it; empty otherwise.
    pub role: String,
}

/// The quotations of an article, in reading order.
pub fn find(article: &Article, sentences: &[Span], language: &Language) -> Vec<Quote> {
    let _ = (article, sentences, language);
    Vec::new()
}

/// Who each sentence is attributed to, in the order of `sentences`: the words of a quotation, "selon X",
/// "X a annoncé que", a body that announces as the subject. `None` where the page itself speaks.
pub fn attributions(
    article: &Article,
    sentences: &[Span],
    quotes: &[Quote],
    language: &Language,
) -> Vec<Option<Speaker>> {
    let _ = (article, quotes, language);
    vec![None; sentences.len()]
}

/// Who one sentence is attributed to: `sentence` is one of [`Reading::sentences`].
pub fn attribution<'r>(reading: &'r Reading, sentence: Span) -> Option<&'r Speaker> {
    let i = reading.sentences.binary_search(&sentence).ok()?;
    reading.attributions.get(i)?.as_ref()
}
