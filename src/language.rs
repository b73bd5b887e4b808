//! Which language a text is written in, how sure that is, and on what evidence.

use crate::article::Article;
use serde::{Deserialize, Serialize};

/// The answer for one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guess {
    /// ISO 639-3 code, `None` where nothing can be said.
    pub lang: Option<&'static str>,
    /// Calibrated probability that `lang` is right, 0 to 1.
    pub confidence: f32,
    /// Whether the interface may show the answer without "unsure".
    pub sure: bool,
}

/// What is known about the language of an article.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LanguageFacts {
    /// ISO 639-3 code; empty where nothing can be said.
    pub code: String,
    /// Calibrated probability, 0 to 1.
    pub confidence: f32,
    /// Whether it may be shown without "unsure".
    pub sure: bool,
    /// What the page declares (BCP 47), empty where it declares nothing.
    pub declared: String,
    /// The text is clearly in another language than the page declares.
    pub disagrees: bool,
    /// Share of the letters by language, largest first, where there is more than one.
    pub parts: Vec<Part>,
}

/// One language's part of a mixed text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// ISO 639-3 code.
    pub code: String,
    /// Share of the letters, 0 to 1.
    pub share: f32,
}

/// The language of a text of any length. `declared` (BCP 47) is evidence only where given.
pub fn guess(text: &str, declared: Option<&str>) -> Guess {
    let _ = declared;
    match whatlang::detect(text) {
        Some(info) => {
            Guess { lang: Some(info.lang().code()), confidence: info.confidence() as f32, sure: info.is_reliable() }
        }
        None => Guess::default(),
    }
}

/// The language of an article, by a vote of its paragraphs.
pub fn of_article(article: &Article) -> LanguageFacts {
    let text = article.text();
    let declared = article.facts.declared.as_str();
    let guess = guess(&text, (!declared.is_empty()).then_some(declared));
    LanguageFacts {
        code: guess.lang.unwrap_or_default().to_string(),
        confidence: guess.confidence,
        sure: guess.sure,
        declared: declared.to_string(),
        ..LanguageFacts::default()
    }
}
