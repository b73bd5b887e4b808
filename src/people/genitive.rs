//! The genitive 's of names, and names that end so: "Meta's", "Moody's".

use super::lexicon;
use super::token::Token;
use crate::order::Order;
use crate::text::hash::of_word;

/// Whether a genitive 's follows.
pub fn follows(rest: &str) -> bool {
    let mut chars = rest.chars();
    matches!(chars.next(), Some('\'' | '’' | '‘'))
        && chars.next() == Some('s')
        && !chars.next().is_some_and(char::is_alphanumeric)
}

/// Gives names that end in 's their ending back: "Moody's said it", "Standard & Poor's". A verb shows that nothing is
/// theirs, unless the name stands there without its ending too ("Biden's said it", for "has").
pub fn give_back(text: &str, tokens: &mut [Token]) {
    let names = |t: &&Token| t.capital && !t.genitive;
    let mut bare: Vec<u64> = tokens.iter().filter(names).map(|t| t.hash).collect();
    bare.order();
    let ends = |n: Option<&Token>| n.is_none_or(|n| !n.is_word());
    let small = lexicon::THAT | lexicon::DET | lexicon::PRONOUN | lexicon::NOBODY | lexicon::SKIP;
    for at in 0..tokens.len() {
        let (t, next) = (tokens[at], tokens.get(at + 1));
        if !t.genitive || !t.capital || bare.binary_search(&t.hash).is_ok() {
            continue;
        }
        let joined = at > 1 && tokens[at - 1].hash == of_word("&");
        let behind = tokens.get(at + 2);
        let said = ends(behind) || behind.is_some_and(|n| n.is(small));
        let verb = |n: &Token| n.is(lexicon::AUX) || n.is(lexicon::SAY | lexicon::CALL) && said;
        let acts = next.is_some_and(|n| !n.capital && verb(n));
        let told = at > 0 && tokens[at - 1].is(lexicon::SAY) && ends(next);
        if joined || acts || told {
            let ending: usize = text[t.end..].chars().take(2).map(char::len_utf8).sum();
            tokens[at].end += ending;
            tokens[at].genitive = false;
        }
    }
}
