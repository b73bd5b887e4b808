//! Which marked words are quotations, and which are titles, names or words held with tongs.

use super::speaker::{Found, Strength};
use crate::lang::Language;
use crate::people::lexicon::{
    AGENT, AUX, CALL, DET, LIKE, NOBODY, OF, PRONOUN, RELATIVE, SAY, SEE, SKIP, STOP, THAT, TITLED, VERB,
};
use crate::people::stretch::Stretch;
use crate::people::token::Token;

/// Words from which marked words are a quotation whatever stands around.
const LONG: usize = 7;

/// Words up to which marked words may be a title or a name.
const SHORT: usize = 4;

/// Whether a candidate is a quotation, given how it hangs on a speaker.
pub fn accepts(text: &str, candidate: &Stretch, tokens: &[Token], found: &Found, language: &Language) -> bool {
    let strength = found.strength;
    let inside = &tokens[candidate.tokens.clone()];
    let words = candidate.words;
    if (!matches!(strength, Strength::Call | Strength::Unsaid) || named_noun(candidate, tokens))
        && names_something(text, candidate, tokens)
    {
        return false;
    }
    if strength <= Strength::Clause
        && (work_of(candidate, tokens) || found.verb.is_none() && example(candidate, tokens))
    {
        return false;
    }
    // "un article intitulé « ... »", "(lire « ... »)"
    let before = candidate.tokens.start.checked_sub(2);
    let sent = |i: usize| i > 0 && tokens[i].is(SEE) && tokens[i - 1].mark == '(';
    // "nannte den Film „einen Skandal“": called so.
    let titled = |i: usize| tokens[i].is(TITLED) && strength != Strength::Call;
    // "son dernier livre : « Le Vent des îles »"
    let named =
        |i: usize| i > 0 && tokens[i].mark == ':' && tokens[i - 1].is(TITLED) && short_name(text, candidate, tokens);
    // "criait « Allah akbar » (« Dieu est grand »)": what the words before it mean.
    let glosses = |i: usize| i > 1 && tokens[i].mark == '(' && tokens[i - 2].quoted;
    if before.is_some_and(|i| titled(i) || sent(i) || named(i) || glosses(i)) {
        return false;
    }
    match strength {
        Strength::Adjacent => true,
        // A verb that quotes a few words stands near.
        Strength::Call | Strength::Unsaid => {
            words >= 2 || !looks_like_title(inside, language) || predicates(candidate, tokens)
        }
        // "a dit qu'un « litige » ...": in reported speech, the marked words are the speaker's.
        Strength::Reported => !looks_like_title(inside, language),
        Strength::Clause => words >= LONG || words >= 2 && !looks_like_title(inside, language),
        Strength::Near => {
            words >= LONG
                || words > SHORT && !looks_like_title(inside, language)
                || sentence_like(text, candidate, inside)
        }
        Strength::None => {
            words >= LONG && !looks_like_title(inside, language) || sentence_like(text, candidate, inside)
        }
    }
}

/// "« Quand on n’a que l’amour » de Jacques Brel": whose work it is stands right behind the marks.
fn work_of(candidate: &Stretch, tokens: &[Token]) -> bool {
    let behind = tokens.get(candidate.tokens.end + 1..candidate.tokens.end + 4);
    candidate.words <= NAME
        && behind.is_some_and(|t| t[0].is(OF | AGENT) && !t[0].is(DET) && t[1].is_name() && t[2].is_name())
        && tokens[candidate.tokens.start].capital
}

/// "a rule like “whoever leaves last locks up”": an example, which nobody says.
fn example(candidate: &Stretch, tokens: &[Token]) -> bool {
    let like = candidate.tokens.start.checked_sub(2).map(|i| &tokens[i]);
    let noun = candidate.tokens.start.checked_sub(3).map(|i| &tokens[i]);
    like.is_some_and(|t| t.is(LIKE)) && noun.is_some_and(|t| t.is_word() && !t.is(SAY | CALL | AUX))
}

/// Words up to which marked words behind a noun or article can be a name ("die „Kampagne für ein Freies Tibet“").
const NAME: usize = 10;

/// A few words with a capital and no stop at their end: what can be a title.
fn short_name(text: &str, candidate: &Stretch, tokens: &[Token]) -> bool {
    let stopped = text[candidate.bytes.clone()].ends_with(['.', '!', '…', ',']);
    candidate.words <= NAME && tokens[candidate.tokens.start].capital && !stopped
}

/// Words in marks that go on a noun phrase and hold no clause: the name of a body, the title of a work.
fn names_something(text: &str, candidate: &Stretch, tokens: &[Token]) -> bool {
    let inside = &tokens[candidate.tokens.clone()];
    let before = (candidate.tokens.start >= 2).then(|| &tokens[candidate.tokens.start - 2]);
    let inner = before.is_some_and(|t| t.is_word() && !t.quoted && !t.is(VERB | THAT));
    let relative = inside.windows(2).any(|t| t[0].mark == ',' && t[1].is(RELATIVE));
    let clause = relative || inside.iter().any(|t| t.is(AUX | PRONOUN | NOBODY));
    let capital = inside.first().is_some_and(|t| t.capital);
    let stopped = text[candidate.bytes.clone()].ends_with(['.', '!', '?', '…', ',']);
    inner && capital && !clause && !stopped && candidate.words <= NAME
}

/// "son modèle « Le Chat »": right behind a noun.
fn named_noun(candidate: &Stretch, tokens: &[Token]) -> bool {
    let before = candidate.tokens.start.checked_sub(2).map(|i| &tokens[i]);
    before.is_some_and(|t| t.is_word() && !t.is(STOP | OF | DET | VERB | AUX | SKIP | PRONOUN | THAT))
}

/// "nannte das einen „Putsch“", "als „falsch“": what a verb calls something.
fn predicates(candidate: &Stretch, tokens: &[Token]) -> bool {
    candidate.tokens.start >= 2 && tokens[candidate.tokens.start - 2].is(DET | STOP)
}

/// Whether a candidate goes on with the quotation before it: a sentence of its own, however short.
pub fn goes_on(text: &str, candidate: &Stretch, tokens: &[Token]) -> bool {
    let first = &tokens[candidate.tokens.start];
    let ends = text[candidate.bytes.clone()].ends_with(['.', '!', '?', '…']);
    let after = tokens.get(candidate.tokens.end + 1).is_none_or(|t| matches!(t.mark, '.' | ',') || t.first);
    first.first && first.capital && candidate.words >= 2 && (ends || after)
}

/// Begins with a capital and ends with a stop, or holds a pronoun of speech.
fn sentence_like(text: &str, candidate: &Stretch, inside: &[Token]) -> bool {
    let ends = text[candidate.bytes.clone()].ends_with(['.', '!', '?', '…']);
    ends && candidate.words > SHORT && inside.first().is_some_and(|t| t.capital)
}

/// Mostly capital words, or in a language of capital nouns one noun phrase: the title of a work, a name.
fn looks_like_title(inside: &[Token], language: &Language) -> bool {
    let words: Vec<&Token> = inside.iter().filter(|t| t.is_word()).collect();
    let capitals = words.iter().filter(|t| t.capital).count();
    let first = words.first().is_some_and(|t| t.capital);
    if language.grammar.noun_capitals {
        return first && words.len() <= SHORT;
    }
    // A capital inside a sentence, or on most of the words.
    first && (words.len() <= 2 || capitals * 2 >= words.len())
}
