//! Whose words somebody cites: "The agency quoted Ann Cole as saying", "zitierte die Ministerin mit den Worten".

use super::subject::full_mention;
use crate::lang::Language;
use crate::people::lexicon::{DET, LIKE, OF, OFFICE, PREPOSITION, SKIP};
use crate::people::mention::Mention;
use crate::people::token::Token;
use crate::text::hash::of_word;
use std::ops::Range;

/// Words from a verb that cites to the "as saying" behind it, at most.
const NEAR: usize = 12;

/// The one cited: by the verb at `verb`, or where that stands in "as saying", by the one before.
pub fn one(tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> Option<Mention> {
    let cites =
        |i: &usize| !tokens[*i].quoted && language.quote.cites.split(' ').any(|w| of_word(w) == tokens[*i].hash);
    let as_saying = verb > part.start && tokens[verb - 1].is(LIKE);
    let from = if as_saying { part.start.max(verb.saturating_sub(NEAR)) } else { verb };
    let at = (from..=verb).rev().find(cites)?;
    // "zitiert dazu Ana Roca"
    let light = tokens[at + 1..part.end.max(at + 1)].iter().take(1).filter(|t| t.is(SKIP) && !t.is(DET | OF)).count();
    let at = at + 1 + light;
    let small = tokens.get(at).is_some_and(|t| t.is(PREPOSITION | OF) && !t.is(DET));
    let m = full_mention(tokens, at + usize::from(small), part.end, language)?;
    let someone = m.name.len() > 1 || m.speaks && tokens[m.role.clone()].iter().any(|t| t.is(OFFICE));
    someone.then_some(m)
}
