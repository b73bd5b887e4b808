//! A word or a mark of a block, with what it can be.

use super::lexicon::{self, Class};

/// A word or a single mark.
#[derive(Clone, Copy, Debug, Default)]
pub struct Token {
    /// First byte in the block's text.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// What the word can be; 0 for marks and unknown words.
    pub class: Class,
    /// Hash of the word in lower case.
    pub hash: u64,
    /// The mark, or `'w'` for a word.
    pub mark: char,
    /// A word with a capital.
    pub capital: bool,
    /// A word of two to six capitals and digits ("CGT", "G7").
    pub acronym: bool,
    /// A word that begins with a digit.
    pub digit: bool,
    /// First of a sentence.
    pub first: bool,
    /// First behind a colon, where a sentence may begin.
    pub behind_colon: bool,
    /// Inside a quotation.
    pub quoted: bool,
    /// Part of a name that the page's directory knows.
    pub named: bool,
    /// An adjective behind the noun of a body, part of its name ("Autorità portuale"), or one with a capital ("American").
    pub adjective: bool,
    /// Part of a name that a list knows ("Médecins sans frontières").
    pub fixed: bool,
    /// Ends as an adjective in front of its noun does, where that tells it from a noun.
    pub attributive: bool,
    /// Ends with a genitive 's, which is left out of it ("Meta's").
    pub genitive: bool,
}

impl Token {
    /// Whether it is a word.
    #[inline]
    pub fn is_word(&self) -> bool {
        self.mark == 'w'
    }

    /// Whether it can be one of `class`.
    #[inline]
    pub fn is(&self, class: Class) -> bool {
        self.class & class != 0
    }

    /// A capital word that can be part of a name.
    pub fn is_name(&self) -> bool {
        self.capital && !self.is(lexicon::PLAIN) && !((self.first || self.behind_colon) && self.is_small())
    }

    /// A small word: at the head of a sentence its capital means nothing.
    pub fn is_small(&self) -> bool {
        let small = lexicon::OF
            | lexicon::SKIP
            | lexicon::AUX
            | lexicon::NOBODY
            | lexicon::PREPOSITION
            | lexicon::CLITIC
            | lexicon::PRONOUN;
        self.is(small) && !self.is(lexicon::MAN | lexicon::WOMAN)
    }
}

/// Words of a sentence that are looked at on one side of a quotation: a longer one is no sentence.
pub const WINDOW: usize = 160;

/// First token of the sentence in which token `at` stands.
pub fn sentence_start(tokens: &[Token], at: usize) -> usize {
    let mut start = at;
    while start > 0 && at - start < WINDOW {
        // A quotation that begins the sentence counts; the sentences inside it do not.
        if tokens[start].first && (!tokens[start].quoted || !tokens[start - 1].quoted) {
            break;
        }
        start -= 1;
    }
    start
}
