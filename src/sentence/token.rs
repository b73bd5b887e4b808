//! The words on both sides of a stop, and what shape they have.

use crate::letter::{Lower, is_alphanumeric};

/// The word, number or dotted abbreviation at the end of `text`.
pub fn last_token(text: &str) -> &str {
    let cut = text
        .char_indices()
        .rev()
        .take(40)
        .take_while(|&(_, c)| {
            is_alphanumeric(c) || matches!(c, '.' | ',' | '-' | '\'' | '’' | '°' | 'º' | 'ª' | '@' | '&' | '§')
        })
        .last();
    cut.map_or("", |(i, _)| text[i..].trim_start_matches(['.', ',', '-', '\'', '’']))
}

/// The first word of what follows, in lower case, with its apostrophe where it is elided ("l'").
pub fn next_word(follow: &str) -> String {
    let n = follow.find(|c: char| !c.is_alphabetic()).unwrap_or(follow.len());
    let mut word = follow[..n].lower();
    // English "I'm" is the word "I"; French "l'usine" the elided "l'".
    if word.chars().count() <= 7 && follow[n..].starts_with(['\'', '’']) && word != "i" {
        word.push('\'');
    }
    word
}

/// "U.S", "J.-C", "m.k.b": one or two letters between stops.
pub fn dotted(token: &str) -> bool {
    let parts = || token.split('.').map(|p| p.trim_matches('-'));
    token.contains('.') && parts().all(|p| (1..=2).contains(&p.chars().count()) && p.chars().all(char::is_alphabetic))
}

/// Whether a text begins with a Roman number of capitals.
pub fn roman(follow: &str) -> bool {
    let n = follow.find(|c: char| !c.is_alphanumeric()).unwrap_or(follow.len());
    roman_word(&follow[..n])
}

pub fn roman_word(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C'))
}

/// Two capitals of one letter: "AA".
pub fn doubled(token: &str) -> bool {
    let mut letters = token.chars();
    let first = letters.next();
    first.is_some_and(char::is_uppercase) && letters.next() == first && letters.next().is_none()
}

/// Whether the second word of what follows begins small: "Le tirage", "L'usine".
pub fn small_second(follow: &str) -> bool {
    let rest = follow.trim_start_matches(char::is_alphabetic);
    rest.trim_start_matches([' ', '\u{A0}', '\'', '’']).starts_with(char::is_lowercase)
}
