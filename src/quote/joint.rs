//! Several who speak together: "Ana Roca, Karl Brandt and Luz Vera said".

use crate::lang::Language;
use crate::people::lexicon::{
    AND, ANNOUNCE, AUX, BODY, DET, MAN, OF, OFFICE, PARTICLE, PREPOSITION, SAY, SKIP, SOURCE, STOP, WOMAN,
};
use crate::people::mention::{Gender, Mention, plain};
use crate::people::token::Token;
use std::ops::Range;

/// Words of one name in a list at most, with its article.
const NAME: usize = 5;

/// A mention with the names that a list joins to it; `part` is its sentence.
pub fn whole(tokens: &[Token], m: Mention, part: &Range<usize>, language: &Language) -> Mention {
    let joins = |i: usize| tokens.get(i).is_some_and(and);
    if m.pronoun || m.name.is_empty() || m.name.end != m.all.end && !joins(m.name.end) {
        return m;
    }
    // "Ana de Roca en Karl Brandt": a first name begins a name of its own.
    let own = m.name.start > m.all.start && joins(m.name.start - 1) && tokens[m.all.start].is(MAN | WOMAN);
    let m = if own { Mention { name: m.all.start..m.name.end, ..m } } else { m };
    let end = second(tokens, &m, part, language).unwrap_or(m.name.end);
    let joined = tokens[m.name.start..end].iter().any(and);
    let start = if joined { first(tokens, m.name.start, part.start) } else { m.name.start };
    if (start..end) == m.name {
        return m;
    }
    let all = m.all.start.min(start)..end;
    Mention { all, name: start..end, role: start..start, gender: Gender::Unknown, ..m }
}

/// "and", which is "in" in other languages.
fn and(t: &Token) -> bool {
    t.is(AND) && !t.is(PREPOSITION) && !t.capital
}

/// The end of the name that an "and" joins to a mention: "Ana Roca und Karl Brandt".
fn second(tokens: &[Token], m: &Mention, part: &Range<usize>, language: &Language) -> Option<usize> {
    let at = m.name.end;
    tokens[..part.end].get(at).filter(|t| and(t))?;
    let from = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.is(DET) && !t.capital));
    let sure = |t: &Token| t.named || t.acronym || t.is(MAN | WOMAN);
    tokens.get(from).filter(|t| t.is_name() && (!language.grammar.noun_capitals || sure(t)))?;
    let in_name =
        |&i: &usize| tokens[i].is_name() || tokens[i].is(PARTICLE) && !tokens[i].is(AND) && tokens[i + 1].is_name();
    let end = (from..part.end.min(from + NAME)).take_while(in_name).last()? + 1;
    // "sagte Ana Roca, und Karl Brandt nickte": before its own verb it is another subject.
    let verb = |t: &Token| t.is(SAY | ANNOUNCE | AUX) && !t.capital && !t.quoted;
    let before = tokens[part.start..m.all.start].iter().any(verb);
    let behind = tokens.get(end).filter(|_| end < part.end);
    let closed = behind.is_none_or(|t| !t.is_word() && !t.quoted || verb(t) && !before);
    closed.then_some(end)
}

/// Where a list begins that goes on up to the name at `name`: "Ana Roca, Karl Brandt, " before "Luz Vera et Paul Morin".
fn first(tokens: &[Token], mut name: usize, start: usize) -> usize {
    loop {
        let article = usize::from(name > start && tokens[name - 1].is(DET) && !tokens[name - 1].capital);
        let Some(comma) = (name - article).checked_sub(1).filter(|&i| i > start && tokens[i].mark == ',') else {
            return name;
        };
        let run = (start..comma).rev().take(NAME).take_while(|&i| tokens[i].is_name() && !tokens[i].quoted).last();
        let sure = |i: usize| comma - i > 1 || tokens[i].acronym || !tokens[i].first;
        let Some(run) = run.filter(|&i| sure(i) && !governed(tokens, i, start)) else { return name };
        name = run;
    }
}

/// Whether a preposition governs the name at `name`, over its article and what it is: "de la mairie de Brest".
fn governed(tokens: &[Token], name: usize, start: usize) -> bool {
    let noun = |t: &Token| (t.is(DET | OFFICE | BODY) || plain(t)) && !t.is(OF | PREPOSITION);
    let before = (start..name).rev().find(|&i| !noun(&tokens[i]));
    before.is_some_and(|i| {
        let t = &tokens[i];
        t.is(OF | PREPOSITION | SOURCE | STOP) && !t.is(AND) || t.is_word() && !t.is(SKIP)
    })
}
