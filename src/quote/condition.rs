//! Conditions: "If the court finds that the law was broken, ...": nobody has said it.

use crate::lang::Language;
use crate::people::lexicon::{AND, STARTER, STOP};
use crate::people::token::Token;
use crate::text::hash::of_word;
use std::ops::Range;

/// Whether the clause of the verb at `verb` is a condition. What marks hold was said: "If the mayor calls it “a triumph”, ..."
pub fn holds(tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> bool {
    let Some(start) = (part.start..verb).rev().find(|&i| i == part.start || !tokens[i - 1].is_word()) else {
        return false;
    };
    if tokens[verb..part.end.max(verb)].iter().any(|t| t.quoted) {
        return false;
    }
    let opens = |at: usize| {
        let here = || tokens[at..verb].iter().map(|t| t.hash);
        let begins = |phrase: &&str| phrase.split(' ').map(of_word).eq(here().take(phrase.split(' ').count()));
        language.claim.condition.iter().any(|phrase| begins(&phrase))
    };
    // "But if the court ..."
    opens(start) || tokens[start].is(AND | STARTER | STOP) && opens(start + 1)
}
