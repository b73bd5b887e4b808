//! Names in full: where one begins and where it ends.

use super::lexicon::{
    AND, ANYONE, BODY, COMPANY_WORD, DATIVE, DET, MADAM, MAN, OF, OFFICE, PARTICLE, PLAIN, SIR, STARTER, STOP, VERB,
    WOMAN,
};
use super::token::Token;
use super::{inner_name, mention};
use crate::lang::Language;
use crate::letter::lower;
use std::ops::Range;

/// A name that begins at token `at`.
pub fn read(tokens: &[Token], at: usize, language: &Language) -> Option<Range<usize>> {
    let t = &tokens[at];
    if !t.is_word() || !t.is_name() || t.is(OFFICE | SIR | MADAM) {
        return None;
    }
    // "Selon Ana de Rance"
    let given = |t: &Token| t.is(MAN | WOMAN) || inner_name::initial(t);
    let given = given(t) || t.is(STARTER | STOP) && tokens.get(at + 1).is_some_and(given);
    let mut end = at + 1;
    while let Some(n) = tokens.get(end) {
        if inner_name::title_behind(tokens, at..end, language) {
            break;
        }
        let run = inner_name::particles(tokens, end, tokens.len());
        let inner = run > 0 && !n.capital && !mention::genitive(tokens, end, language);
        // "of" joins a name only where it is part of one ("van der", "de la"), a plain genitive does not.
        let body = tokens[end - 1].is(COMPANY_WORD | BODY) && tokens[end - 1].capital;
        // "David Watt of Rosenberg Research": where he is from, behind his whole name.
        let given = given && (end == at + 1 || !language.grammar.subject_first);
        let inner = inner && (!n.is(OF) || body || run > 1 || given) && (!n.is(AND) || names_body(tokens, end + 1));
        let inner = inner || body && n.is(OF) && tokens.get(end + 1).is_some_and(|m| m.is_name() && !m.first);
        let joins = n.is_name() && !n.first && n.is_word() || inner;
        if !joins || n.start - tokens[end - 1].end > 1 {
            break;
        }
        end += if inner { run.max(1) } else { 1 };
    }
    let (mut start, single) = (at, end - at == 1);
    if t.first && t.is(STARTER | STOP | DET) && !t.is(MAN | WOMAN) {
        if single {
            return None;
        }
        // "Selon la CIA"
        start += 1 + tokens[start + 1..end].iter().take_while(|t| t.is(PARTICLE) && !t.capital).count();
    }
    let before = start.checked_sub(1).map(|i| &tokens[i]);
    // "ministre de la Santé Olivier Véran"
    let of = before.is_some_and(|b| b.is(OF)) || start >= 2 && tokens[start - 1].is(DET) && tokens[start - 2].is(OF);
    // "procureur de Nantes Pierre Sennès": a first name begins a name of its own.
    if (language.grammar.noun_capitals || of)
        && !tokens[start].is(MAN | WOMAN)
        && let Some(j) = (start + 1..end).find(|&j| tokens[j].is(MAN | WOMAN) && end - j >= 2)
    {
        start = j;
    }
    // "le patron des députés LR Damien Roque", "a dit à l'AFP Damien Roque": a party or an agency before the name.
    let member = before.is_some_and(|b| b.is(OFFICE | ANYONE) && !b.is(BODY) && !b.capital);
    let told = before.is_some_and(|b| b.is(DET)) && start >= 2 && tokens[start - 2].is(DATIVE);
    if (member || told) && tokens[start].acronym && end - start > 2 {
        start += 1;
    }
    // "le député Les Républicains Georges Morel"
    let one = |j: &usize| !tokens[start..*j].iter().any(|t| t.is(AND));
    let given = (start + 2..end.saturating_sub(1)).take_while(one).find(|&j| tokens[j].is(MAN | WOMAN));
    start = given.filter(|_| member).unwrap_or(start);
    // "FBI Director Christopher Wray": the name begins behind the office.
    if let Some(office) = (start..end).rev().find(|&i| tokens[i].is(OFFICE | SIR | MADAM) && i + 1 < end) {
        start = office + 1;
    }
    if language.grammar.noun_capitals {
        let introduced = before.is_some_and(|b| b.is(OFFICE | SIR | MADAM));
        let known = tokens[start].is(MAN | WOMAN);
        let company = tokens[start..end].iter().any(|t| t.is(COMPANY_WORD));
        if !(introduced || known || company || end - start == 1 && tokens[start].acronym) {
            // Two nouns in a row after an article are nouns; without one, a name.
            if end - start < 2
                || before.is_some_and(|b| b.is(DET | OF | STOP) || !b.capital && b.is_word() && !b.is(VERB))
            {
                return None;
            }
        }
    } else if single && t.first && !t.is(MAN | WOMAN) && !t.acronym && t.is(PLAIN) {
        return None;
    }
    (end > start).then_some(start..end)
}

/// Whether the capital words from token `at` on end in a word of bodies ("Health and Work Inspectorate").
fn names_body(tokens: &[Token], at: usize) -> bool {
    tokens[at..].iter().take(4).take_while(|t| t.is_name()).any(|t| t.is(COMPANY_WORD | BODY))
}

/// Small words that an acronym leaves out, at most.
const LEFT_OUT: usize = 5;

/// The words before an acronym in brackets whose initials it is, up to the closing bracket, in bytes.
pub fn in_full(text: &str, tokens: &[Token], name: &Range<usize>) -> Option<Range<usize>> {
    let acronym = tokens.get(name.start).filter(|t| t.acronym && name.len() == 1)?;
    let open = name.start.checked_sub(1).filter(|&i| tokens[i].mark == '(')?;
    let close = tokens.get(name.end).filter(|t| t.mark == ')')?;
    let mut letters: Vec<char> = text[acronym.start..acronym.end].chars().map(lower).collect();
    let reach = letters.len() + LEFT_OUT;
    for t in tokens[..open].iter().rev().take(reach).take_while(|t| t.is_word() && !t.quoted) {
        let initial = text[t.start..t.end].chars().next().map(lower);
        if initial == letters.last().copied() {
            letters.pop();
            if letters.is_empty() {
                return t.capital.then_some(t.start..close.end);
            }
        } else if !t.is(OF | DET | AND | PARTICLE) {
            return None;
        }
    }
    None
}
