//! Whose words a quotation is said to be, behind it and without a verb that reports: "« ... », è il commento di X".

use super::source::begins;
use super::speaker::{Found, Strength};
use super::subject::full_mention;
use crate::lang::Language;
use crate::people::lexicon::{
    AGENT, AUX, BODY, DATA, DEMONSTRATIVE, DET, OF, OFFICE, PRONOUN, SAY, SKIP, STOP, TITLED, VERB,
};
use crate::people::mention::Mention;
use crate::people::token::Token;
use std::ops::Range;

/// Words before the noun that says what the quotation is, and with it, at most: "das ist das", "queste sono le".
const SMALL: usize = 4;

/// "è il commento del sindaco X", "das ist das Fazit von X", "l'allarme lanciato da X": reads from token `at`, right behind
/// a quotation, to `end`.
pub fn verdict(tokens: &[Token], at: usize, end: usize, language: &Language) -> Option<Found> {
    let small =
        |i: usize| tokens[i].is(AUX | DET | DEMONSTRATIVE | PRONOUN | SKIP) && !tokens[i].quoted && !tokens[i].is(SAY);
    let noun = (at + 1..end.min(at + 1 + SMALL)).find(|&i| !small(i)).filter(|_| small(at))?;
    let behind = noun + 1;
    // "lanciato da": a participle before the one who acts.
    let participle =
        tokens.get(behind + 1).is_some_and(|t| behind + 1 < end && t.is(AGENT)) && tokens[behind].is_word();
    let of = if participle { behind + 1 } else { behind };
    if !tokens[noun].is(DATA) || !tokens.get(of).is_some_and(|t| of < end && t.is(OF | AGENT)) {
        return None;
    }
    found(tokens, of + 1, end, language)
}

/// "«...». Così il sindaco X dopo la mareggiata.": the word alone, in a sentence without a verb.
pub fn thus(text: &str, tokens: &[Token], at: usize, end: usize, language: &Language) -> Option<Found> {
    let verb = |t: &Token| t.is(VERB | AUX) && !t.capital;
    let said = language.quote.thus.iter().any(|thus| begins(&text[tokens[at].start..], thus));
    if !said || tokens.get(at + 1..end)?.iter().any(verb) {
        return None;
    }
    found(tokens, at + 1, end, language)
}

/// Words of a label with the one whose words it is, at most.
const WORDS_OF: usize = 9;

/// Whose words follow: "La réponse d'Anne Roux : « ... »", "L'appello del sindaco: «...»".
pub fn words_of(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let colon = part.end.checked_sub(1).filter(|&i| tokens[i].mark == ':')?;
    if let Some(m) = known_words(tokens, part.start..colon, language) {
        return Some(m);
    }
    if colon > part.start + WORDS_OF {
        return None;
    }
    let of = (part.start + 1..colon).find(|&i| tokens[i].is(OF))?;
    let label = &tokens[part.start..of];
    let noun = label.last().filter(|t| t.is_word() && !t.is(TITLED | DET | BODY | OFFICE | SKIP | AUX | STOP))?;
    let plain = label.len() <= SMALL
        && label[0].is(DET)
        && label.iter().all(|t| t.is_word() && !t.quoted && !t.named && !t.is(SAY));
    let from = if tokens[of].is(DET) && !tokens[of + 1].is_name() { of } else { of + 1 };
    let whose = |from: usize| full_mention(tokens, from, colon, language).filter(|m| m.all.end == colon && m.speaks);
    let m = whose(from).or_else(|| whose(of + 1))?;
    (plain && !noun.quoted && !m.pronoun).then_some(m)
}

/// Whose words a sentence ends with: "We all know the famous phrase by Ann Roca: “...”"
fn known_words(tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Mention> {
    let of = |i: &usize| tokens[*i].is(OF | AGENT) && tokens[*i - 1].is(DATA) && !tokens[*i].quoted;
    let of = part.clone().skip(1).rev().find(of)?;
    let m = full_mention(tokens, of + 1, part.end, language)?;
    (m.all.end == part.end && m.name.len() > 1).then_some(m)
}

/// The one who is named from token `at` on.
fn found(tokens: &[Token], at: usize, end: usize, language: &Language) -> Option<Found> {
    let mention = full_mention(tokens, at, end, language).filter(|m| m.speaks && !m.pronoun)?;
    Some(Found { mention: Some(mention), verb: None, strength: Strength::Adjacent, direct: true })
}
