//! Labels before a colon that say whose words follow: "Su respuesta: «...»", „Sie kennen das Sprichwort: ...“

use crate::lang::Language;
use crate::people::lexicon::{BODY, DET, OF, OFFICE, POSSESSIVE};
use crate::people::mention::{self, Gender, Mention};
use crate::people::token::Token;
use std::ops::Range;

/// Words of a label that says whose words follow, at most.
const LABEL: usize = 4;

/// "Su respuesta: «...»", „Ihr Fazit: „...“": the words of the one spoken of.
pub fn his(tokens: &[Token], part: &Range<usize>) -> Option<Mention> {
    let colon = part.end.checked_sub(1).filter(|&i| tokens[i].mark == ':' && i <= part.start + LABEL)?;
    let words = &tokens[part.start..colon];
    let his = words.iter().take(2).any(|t| t.is(POSSESSIVE)) && words.iter().all(|t| t.is_word() && !t.quoted);
    let all = part.start..colon;
    let none = all.start..all.start;
    (his && words.len() > 1).then_some(Mention {
        all,
        name: none.clone(),
        role: none,
        pronoun: true,
        gender: Gender::Unknown,
        speaks: true,
    })
}

/// What says the words behind its colon: „Sie kennen das Sprichwort: ...“
pub fn labelled(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let colon = part.end.checked_sub(1).filter(|&i| tokens[i].mark == ':' && i > part.start)?;
    let noun = (part.start..colon).rev().take(LABEL).find(|&i| tokens[i].is(DET) && !tokens[i].is(OF))?;
    let m = mention::read(tokens, noun, colon, language)?;
    let body = tokens[m.role.clone()].first().is_some_and(|t| t.is(BODY) && !t.is(OFFICE));
    (m.all.end == colon && body && m.name.is_empty()).then_some(m)
}
