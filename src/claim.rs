//! Sentences -> claims: what kind of statement, how certain, said by whom.

pub mod certainty;
pub mod lexicon;
pub mod words;

use crate::Reading;
use crate::lang::Language;
use crate::quote::Speaker;
use crate::span::Span;
use serde::{Deserialize, Serialize};

/// A sentence (or quotation) that may be shown as a key line.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The line, verbatim.
    pub span: Span,
    /// What kind of statement it is.
    pub kind: ClaimKind,
    /// How sure the page is of it.
    pub certainty: Certainty,
    /// The words that make it less than certain ("auraient été").
    pub marker: Option<Span>,
    /// Who says or announces it.
    pub speaker: Option<Speaker>,
    /// Probability that it is a checkable statement of fact, 0 to 1.
    pub checkable: f32,
}

/// What kind of statement a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum ClaimKind {
    Statement,
    Announcement,
    Quote,
    Forecast,
    Hedged,
    Opinion,
}

/// How sure the page is of what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// The page says it itself.
    Asserted,
    /// A named source says it.
    Reported,
    /// It may be ("pourrait").
    Possible,
    /// It is said to be, without a source that vouches ("aurait été").
    Unconfirmed,
}

/// Kind, certainty and checkability of one sentence by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    /// What kind of statement it is.
    pub kind: ClaimKind,
    /// How sure the sentence is of it.
    pub certainty: Certainty,
    /// Bytes of the words that make it less than certain.
    pub marker: Option<std::ops::Range<usize>>,
    /// Probability that it is a checkable statement of fact, 0 to 1.
    pub checkable: f32,
}

/// Grades one sentence by its own words.
pub fn grade(sentence: &str, language: &Language) -> Grade {
    let words = words::Words::of(sentence);
    let hits = lexicon::Lexicon::of(language).find(&words);
    let (certainty, marker) = certainty::certainty(&words, &hits, &language.claim);
    Grade { kind: ClaimKind::Statement, certainty, marker, checkable: 0.5 }
}

/// Every sentence of the article that may stand as a claim, in reading order.
pub fn find(reading: &Reading) -> Vec<Claim> {
    let article = reading.article;
    let body = reading.sentences.iter().filter(|s| {
        use crate::article::BlockKind::{Attribution, Byline, Heading, Title};
        !matches!(article.blocks[s.block as usize].kind, Title | Heading(_) | Attribution | Byline)
    });
    body.map(|&span| {
        let grade = grade(reading.text(span), reading.language);
        Claim {
            span,
            kind: grade.kind,
            certainty: grade.certainty,
            marker: grade
                .marker
                .map(|m| Span::new(span.block as usize, span.start as usize + m.start, span.start as usize + m.end)),
            speaker: None,
            checkable: grade.checkable,
        }
    })
    .collect()
}
