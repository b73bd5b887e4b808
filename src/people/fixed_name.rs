//! Names with small words or numbers inside that a list knows: "Ärzte ohne Grenzen", "La France insoumise".

use super::lexicon::{BODY, Lexicon};
use super::token::Token;

/// Makes words of names of all words of such a name.
pub fn join(tokens: &mut [Token], table: &Lexicon) {
    for at in 0..tokens.len() {
        let opens = |words: &&Vec<u64>| words.first() == Some(&tokens[at].hash);
        if !(tokens[at].capital || tokens[at].digit) || !table.fixed_names.iter().any(|words| opens(&words)) {
            continue;
        }
        let here = |words: &&Vec<u64>| {
            let found = tokens[at..].iter().take(words.len()).map(|t| t.hash);
            found.eq(words.iter().copied()) && tokens[at..at + words.len()].iter().any(|t| t.capital)
        };
        let Some(length) = table.fixed_names.iter().find(here).map(Vec::len) else { continue };
        for t in &mut tokens[at..at + length] {
            (t.class, t.capital, t.digit, t.adjective, t.fixed) = (0, true, false, false, true);
        }
        tokens[at].class = BODY;
    }
}
