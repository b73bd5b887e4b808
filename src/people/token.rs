//! Words and marks of a block, with what each word can be.

use super::lexicon::{self, Class, Lexicon};
use crate::lang::Language;
use crate::lower::Lower;
use std::ops::Range;

/// A word or a single mark.
#[derive(Clone, Copy, Debug)]
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
    /// Inside a quotation.
    pub quoted: bool,
    /// Part of a name that the page's directory knows.
    pub named: bool,
    /// An adjective behind the noun of a body, part of its name ("Autorità portuale").
    pub adjective: bool,
    /// Ends with a genitive 's, which is left out of it ("Meta's").
    pub genitive: bool,
}

impl Token {
    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        self.mark == 'w'
    }

    /// Whether it can be one of `class`.
    pub fn is(&self, class: Class) -> bool {
        self.class & class != 0
    }

    /// A capital word that can be part of a name.
    pub fn is_name(&self) -> bool {
        self.capital && !self.is(lexicon::PLAIN) && !(self.first && self.is_small())
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

/// The tokens of a text; `sentences` are the byte ranges of its sentences, in order.
pub fn tokens(text: &str, sentences: &[Range<usize>], language: &'static Language) -> Vec<Token> {
    let table = lexicon::lexicon(language);
    let mut out: Vec<Token> = Vec::with_capacity(text.len() / 5);
    let mut sentence = 0;
    let mut first = false;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        while sentences.get(sentence).is_some_and(|s| s.start <= start) {
            sentence += 1;
            first = true;
        }
        if !c.is_alphanumeric() {
            if !c.is_whitespace() {
                out.push(Token {
                    start,
                    end: start + c.len_utf8(),
                    class: 0,
                    hash: 0,
                    mark: c,
                    capital: false,
                    digit: false,
                    acronym: false,
                    first: false,
                    quoted: false,
                    named: false,
                    adjective: false,
                    genitive: false,
                });
            }
            continue;
        }
        let mut end = start + c.len_utf8();
        let mut letters = 1;
        while let Some(&(at, n)) = chars.peek() {
            let rest = &text[at + n.len_utf8()..];
            let joined =
                matches!(n, '-' | '.' | '&') && rest.starts_with(char::is_alphanumeric) && (n != '.' || letters <= 2);
            if n == '\'' || n == '’' {
                // An elided word ends with its apostrophe; "O'Hara" and "Meta's" part there too.
                if rest.starts_with(char::is_alphanumeric) && letters <= ELIDED && language.grammar.elides {
                    end = at + n.len_utf8();
                    chars.next();
                }
                break;
            }
            if !n.is_alphanumeric() && !joined {
                break;
            }
            end = at + n.len_utf8();
            // Letters since the last stop: "S.p.A" is one word, "fin.Le" is two.
            letters = if n == '.' { 0 } else { letters + 1 };
            chars.next();
        }
        push_word(text, start, end, first, table, language, &mut out);
        first = false;
        if language.grammar.possessive && genitive(&text[end..]) {
            chars.next();
            chars.next();
            out.last_mut().into_iter().for_each(|t| t.genitive = true);
        }
        // The stop of "M.", "Dr." and initials belongs to the word.
        if let Some(last) = out.last_mut()
            && text[end..].starts_with('.')
            && (titled(&text[last.start..end], last, language) || letters == 1 && last.capital)
        {
            last.end = end + 1;
            last.hash = lexicon::hash(text[last.start..end].chars());
            last.class |= table.class(lexicon::hash(text[last.start..=end].chars()));
            chars.next();
        }
    }
    mark_phrases(&mut out, table);
    out
}

/// Letters of a word that loses its vowel before another, at most ("lorsqu'il", "quell'anno").
const ELIDED: usize = 6;

/// Whether a genitive 's follows.
fn genitive(rest: &str) -> bool {
    let mut chars = rest.chars();
    matches!(chars.next(), Some('\'' | '’'))
        && chars.next() == Some('s')
        && !chars.next().is_some_and(char::is_alphanumeric)
}

/// Makes the last word of a verb phrase the verb, and what stands before it small words ("fait valoir").
fn mark_phrases(tokens: &mut [Token], table: &Lexicon) {
    for at in 0..tokens.len() {
        if !tokens[at].is(lexicon::PHRASE) {
            continue;
        }
        let begins = |p: &&(Vec<u64>, Class)| {
            let words = tokens[at..].iter().take(p.0.len()).map(|t| t.hash);
            words.eq(p.0.iter().copied())
        };
        let Some((words, class)) = table.phrases.iter().filter(begins).max_by_key(|p| p.0.len()) else { continue };
        let last = at + words.len() - 1;
        for t in &mut tokens[at..last] {
            t.class = t.class & !lexicon::VERB | lexicon::AUX;
        }
        tokens[last].class |= class;
    }
}

/// Whether a word is an abbreviated title or legal form, which keeps its stop.
fn titled(word: &str, token: &Token, language: &Language) -> bool {
    token.is(lexicon::SIR | lexicon::MADAM) && word.len() <= 6
        || word.len() <= 6 && language.sentence.before_name.contains(&word.lower())
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

/// Adds a word; inverted pronouns ("a-t-il", "dit-elle") are words of their own.
fn push_word(
    text: &str,
    start: usize,
    end: usize,
    first: bool,
    table: &Lexicon,
    language: &Language,
    out: &mut Vec<Token>,
) {
    let behind_body =
        out.last().is_some_and(|t| t.adjective || t.capital && t.is(lexicon::BODY | lexicon::COMPANY_WORD));
    let ends = |word: &str| language.quote.adjective_endings.iter().any(|e| word.ends_with(e));
    let word = |start: usize, end: usize, first: bool| {
        let slice = &text[start..end];
        let hash = lexicon::hash(slice.chars());
        let mut class = table.class(hash);
        if class == 0 {
            let base = language.quote.inflections.iter().filter_map(|e| slice.strip_suffix(e));
            let noun = base
                .map(|b| table.class(lexicon::hash(b.chars())) & (lexicon::OFFICE | lexicon::BODY | lexicon::ANYONE));
            class |= noun.fold(0, |a, b| a | b);
            class |= if class == 0 { 0 } else { lexicon::INFLECTED };
        }
        // Compounds: "Umweltminister", "Audi-Vorstand" take the office of their last part.
        if slice.len() > 4 && !language.quote.role_endings.is_empty() && class & lexicon::OFFICE == 0 {
            let lower = slice.lower();
            if language.quote.role_endings.iter().any(|e| lower.ends_with(e) && lower.len() > e.len()) {
                let woman = language.quote.woman_endings.iter().any(|e| lower.ends_with(e));
                class |= if woman { lexicon::ROLE_WOMAN } else { lexicon::ROLE };
            }
        }
        // "Konrad-Adenauer-Stiftung" is a name of its own.
        let compound = || slice.len() > 4 && slice.matches('-').count() < 2;
        if !language.quote.body_endings.is_empty() && class & (lexicon::OFFICE | lexicon::BODY) == 0 && compound() {
            let lower = slice.lower();
            if language.quote.body_endings.iter().any(|e| lower.ends_with(e) && lower.len() > e.len()) {
                class |= lexicon::BODY;
            }
        }
        if slice.len() > 4 && class & lexicon::ANYONE == 0 && !language.quote.anyone_endings.is_empty() {
            let lower = slice.lower();
            if language.quote.anyone_endings.iter().any(|e| lower.ends_with(e)) {
                class |= lexicon::ANYONE;
            }
        }
        // "Conséquemment, ..."
        if first && class == 0 && text[end..].starts_with(',') && language.quote.adverb_endings.ends(slice) {
            class |= lexicon::PLAIN;
        }
        // Most words: nothing but small letters.
        let small = slice.bytes().all(|b| b.is_ascii_lowercase());
        let capital = slice.starts_with(char::is_uppercase)
            || !small
                && slice.chars().take(3).filter(|c| c.is_uppercase()).count() == 1
                && slice.chars().nth(1).is_some_and(char::is_uppercase);
        let digit = slice.starts_with(|c: char| c.is_ascii_digit());
        let capitals = || slice.chars().filter(|c| c.is_uppercase()).count();
        let acronym = !small && capitals() >= 2 && slice.chars().count() <= 6 && !slice.contains(char::is_lowercase);
        Token {
            start,
            end,
            class,
            hash,
            mark: 'w',
            capital,
            acronym,
            digit,
            first,
            quoted: false,
            named: false,
            adjective: behind_body && !capital && class == 0 && ends(slice),
            genitive: false,
        }
    };
    if let Some(dash) = text[start..end].find('-').filter(|_| !language.quote.inverted.is_empty()) {
        let tail = &text[start + dash + 1..end];
        let pronoun = tail.strip_prefix("t-").unwrap_or(tail);
        if language.quote.inverted.split(' ').any(|p| p == pronoun) {
            out.push(word(start, start + dash, first));
            out.push(word(end - pronoun.len(), end, false));
            return;
        }
    }
    out.push(word(start, end, first));
}
