//! Passives of verbs that report: who is accused says nothing, who accuses does.

use super::subject::full_mention;
use crate::lang::Language;
use crate::people::lexicon::{AGENT, BE, CALL, CITED, CLITIC, LIKE, PASSIVE, REFLEXIVE, SAY, SKIP};
use crate::people::mention::Mention;
use crate::people::token::Token;
use std::ops::Range;

/// Words between a participle and its "as", at most.
const NAMED: usize = 6;

/// Whether the verb at `verb` is a passive, whose subject is spoken of: "est accusé d'avoir « menti »", "wurde als „Irrtum“
/// bezeichnet", but not "s'est dite « confiante »".
pub fn is(text: &str, tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> bool {
    let verb = of_as(tokens, part, verb);
    let form = &text[tokens[verb].start..tokens[verb].end];
    if tokens[verb].is(CITED) || !language.quote.passive_endings.ends(form) {
        return false;
    }
    let before = part.start..verb.max(part.start);
    if language.grammar.verb_final {
        // "sei beschuldigt worden"
        if tokens.get(verb + 1).is_some_and(|t| t.is(PASSIVE) && !t.quoted && verb + 1 < part.end.max(verb + 2)) {
            return true;
        }
        let clause = before.rev().take_while(|&i| tokens[i].mark != ',' || tokens[i].quoted);
        return clause.filter(|&i| !tokens[i].quoted).any(|i| tokens[i].is(PASSIVE));
    }
    let be = before.clone().rev().find(|&i| tokens[i].is(BE | PASSIVE) || !tokens[i].is(SKIP | CLITIC));
    let turned = |i: usize| i > part.start && tokens[i - 1].is(REFLEXIVE);
    be.is_some_and(|i| tokens[i].is(BE | PASSIVE) && !tokens[i].quoted && !turned(i))
}

/// The verb to which an "as" at `verb` belongs, else `verb`: "described Ana Roca as", "was described by the Herald as".
pub fn of_as(tokens: &[Token], part: &Range<usize>, verb: usize) -> usize {
    let called = |i: &usize| tokens[*i].is(SAY | CALL) && !tokens[*i].is(LIKE);
    match tokens[verb].is(LIKE) {
        true => (part.start..verb).rev().take(NAMED).find(called).unwrap_or(verb),
        false => verb,
    }
}

/// The one who acts in a passive: "described by the Herald as", "vom Rat als „Irrtum“ bezeichnet".
pub fn agent(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    part.clone()
        .filter(|&i| tokens[i].is(AGENT) && !tokens[i].quoted)
        .find_map(|i| full_mention(tokens, i + 1, part.end, language).filter(|m| m.speaks && !m.pronoun))
}
