//! How a name is introduced: the office, the description or the body in front of it.

use super::lexicon::{
    ANNOUNCE, ANYONE, AUX, BODY, DET, INFLECTED, MADAM, MAN, OF, OFFICE, PREPOSITION, SAY, SIR, SKIP, STARTER, STOP,
    VERB, WOMAN,
};
use super::token::Token;
use std::ops::Range;

/// Words between a role and the name behind it at most.
pub const ROLE_BEFORE: usize = 7;

/// Whether the name at `name` only says whose the next thing is, beside an office: "vindt de ombudsman Leo's klacht terecht".
fn is_theirs(tokens: &[Token], name: usize) -> bool {
    tokens[name].genitive && name >= 2 && tokens[name - 1].is(OFFICE) && tokens[name - 2].is(DET)
}

/// The nouns between an article and a name ("la psicóloga Luz Vásquez"), which say what the named one is.
pub fn introduced_by(tokens: &[Token], name: usize) -> Range<usize> {
    let plain = |t: &Token| {
        t.is_word() && !t.capital && !t.quoted && !t.is(DET | OF | STOP | AUX | VERB | PREPOSITION | ANNOUNCE)
    };
    let start = (0..name).rev().take(3).take_while(|&i| plain(&tokens[i])).last().unwrap_or(name);
    let determined = start.checked_sub(1).is_some_and(|i| tokens[i].is(DET));
    let human = tokens[name].is(MAN | WOMAN) || tokens[start..name].iter().any(|t| t.is(ANYONE | OFFICE));
    if determined && human && !is_theirs(tokens, name) { start..name } else { name..name }
}

/// Whether a body's noun stands among some words.
pub fn held_by_body(tokens: &[Token], words: &Range<usize>) -> bool {
    tokens[words.clone()].iter().any(|t| t.is(BODY) && !t.is(OFFICE))
}

/// Words of a role that opens a sentence, up to the comma before the name, at most.
const ROLE_OPENING: usize = 16;

/// "El periodista ruso laureado con el premio Nobel de la Paz, Dmitry Muratov, ...": the description that opens the
/// sentence, up to the comma at `comma`.
pub fn role_opening(tokens: &[Token], comma: usize) -> Range<usize> {
    let start = (comma.saturating_sub(ROLE_OPENING)..comma).rev().find(|&i| tokens[i].first);
    let opens = |&s: &usize| {
        tokens[s].is(DET)
            && tokens.get(s + 1).is_some_and(|t| t.is(OFFICE | ANYONE))
            && tokens[s..comma].iter().all(|t| t.is_word() && !t.quoted && !t.is(SAY | AUX))
    };
    // "Já a professora ..., Lenise Costa, ..."
    let start = start.map(|s| s + usize::from(!tokens[s].is(DET) && tokens[s].is(SKIP | STARTER | STOP)));
    start.filter(opens).map_or(comma..comma, |s| s + 1..comma)
}

/// Words and marks of a bracket inside a role, at most.
const BRACKET: usize = 6;

/// The office in front of a name ("le maître de chai Régis Camblat"), without its article.
pub fn role_before(tokens: &[Token], name: usize) -> Range<usize> {
    let mut start = name;
    // "le ministre de la Santé": what he is minister of.
    if name > 0 && tokens[name - 1].is(DET) && !tokens[name - 1].is(OFFICE) {
        return name..name;
    }
    let mut bracket = 0;
    while start > 0 && name - start - bracket < ROLE_BEFORE {
        let t = &tokens[start - 1];
        // "l'imam de Plouvan (Finistère), X"
        if t.mark == ')'
            && let Some(open) = (start.saturating_sub(BRACKET)..start).rev().find(|&i| tokens[i].mark == '(')
        {
            bracket += start - open;
            start = open;
            continue;
        }
        let before = start.checked_sub(2).map(|i| &tokens[i]);
        // "le juge X": behind an article, no verb.
        let verb = t.is(SAY | AUX | ANNOUNCE) && !(t.is(OFFICE | BODY) && before.is_some_and(|b| b.is(DET)));
        let fits = t.is_word()
            && !t.quoted
            && !t.is(SIR | MADAM)
            && (t.is(OF) || !t.is(DET) || before.is_some_and(|b| b.is(OF)))
            && !verb;
        if !fits || t.is(STOP) && !t.is(OF) {
            break;
        }
        start -= 1;
        if t.first {
            break;
        }
    }
    while start < name
        && !(tokens[start].is(OFFICE)
            || !tokens[start].is(OF | DET) && tokens[start..name].iter().any(|t| t.is(OFFICE)))
    {
        start += 1;
    }
    start = of_another(tokens, start, name).unwrap_or(start);
    if tokens[start..name].iter().any(|t| t.is(OFFICE)) { start..name } else { name..name }
}

/// Where the office of the named one begins, if the first noun is somebody else, who is of him: "le porte-parole du
/// ministre Jean Petit".
pub fn of_another(tokens: &[Token], from: usize, name: usize) -> Option<usize> {
    let office = |i: &usize| tokens[*i].is(OFFICE | SIR | MADAM) && !tokens[*i].is(BODY | OF | INFLECTED);
    let held = (from..name).rev().take_while(office).last()?;
    let article = held > from + 1 && tokens[held - 1].is(DET) && !tokens[held - 1].is(OF);
    let of = held.checked_sub(1 + usize::from(article)).filter(|&i| i > from && tokens[i].is(OF))?;
    let noun = tokens[from..of].iter().any(|t| t.is(OFFICE | BODY | ANYONE));
    noun.then_some(held)
}

/// Words of what a name is called between its office and itself, at most: "le maire de Brest, le socialiste X".
const CALLED: usize = 3;

/// The words right before a name that say what it is, or those before its article and comma.
pub fn role_beside(tokens: &[Token], name: usize) -> Range<usize> {
    if is_theirs(tokens, name) {
        return name..name;
    }
    let near = role_before(tokens, name);
    if !near.is_empty() {
        return near;
    }
    let plain = |i: &usize| tokens[*i].is_word() && !tokens[*i].capital && !tokens[*i].is(DET | OF | STOP | SAY | AUX);
    let called = (0..name).rev().take_while(plain).take(CALLED).last();
    let comma = called.and_then(|i| i.checked_sub(2)).filter(|&i| tokens[i].mark == ',' && tokens[i + 1].is(DET));
    comma.map_or(name..name, |i| role_before(tokens, i))
}

/// Whether a name, with the words `before` it, says what somebody's office is of: "a ministra da Agricultura, chefe do
/// partido, ..." is one person.
pub fn of_an_office(before: &[Token], first: &Token) -> bool {
    let of = before.last().is_some_and(|t| t.is(OF)) && !first.is(MAN | WOMAN);
    of && before.iter().rev().take_while(|t| t.is_word()).any(|t| t.is(OFFICE))
}
