//! The subject in front of its verb: of those who stand there, one whom nothing governs and who touches the verb.

use super::subject::full_mention;
use crate::lang::Language;
use crate::people::lexicon::{
    AND, AUX, CALL, CLITIC, DET, INDEFINITE, MAN, OBLIQUE, OF, OFFICE, PREPOSITION, PRONOUN, RELATIVE, SAY, SKIP,
    STARTER, STOP, THAT, WOMAN,
};
use crate::people::mention::{Mention, plain};
use crate::people::token::Token;
use std::ops::Range;

/// The best candidate between `start` and the verb at `anchor`, and how good it is: 3 where it speaks and touches the
/// verb, 2 where it speaks and nothing governs it, 1 where it touches the verb. Of equals the last.
pub fn best(tokens: &[Token], start: usize, anchor: usize, language: &Language) -> Option<(u8, Mention)> {
    let closed = closed_clause(tokens, start..anchor);
    let mut at = start;
    let mut best: Option<(u8, Mention)> = None;
    while at < anchor {
        let t = &tokens[at];
        if let Some(end) = bracketed(tokens, at, anchor) {
            at = end;
            continue;
        }
        // "den Granit Xhaka zusammenfasste": a relative pronoun, not the name's article.
        let relative = t.is(OBLIQUE) && at > start && tokens[at - 1].mark == ',' && tokens[at + 1].named;
        if relative || t.quoted || !t.is_word() || t.is(STOP | OF | SKIP | AUX) && !t.is(DET | PRONOUN) {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).filter(|&i| i >= start).map(|i| &tokens[i]);
        // "le blocage d'applications chinoises": an adjective begins nobody.
        let fronted = language.quote.adjective_endings.is_empty();
        let inside = !fronted && plain(t) && before.is_some_and(plain);
        let Some(m) = full_mention(tokens, at, anchor, language).filter(|m| m.all.end > at && !inside) else {
            at += 1;
            continue;
        };
        let governed = before.is_some_and(|b| b.is(OF | PREPOSITION) && !b.is(THAT) && (b.is(OF) || !b.is(DET)))
            || tokens[at].is(OBLIQUE)
            || tokens[at].is(OF) && tokens[at].is(PREPOSITION) && !tokens[at].is(INDEFINITE)
            || language.grammar.noun_capitals && before.is_some_and(|b| b.capital && !b.first) && tokens[at].is(DET);
        let touches = touches(tokens, m.all.end..anchor);
        let speaks = m.speaks || m.pronoun;
        // "Richard Weir, 60, from Tynemouth, North Tyneside, said": what goes on a name, not another subject.
        let closes = tokens[m.all.end].mark == ',';
        // "La ministra de Agricultura, jefa del partido, dijo": an office without an article goes on the one before.
        let bare = m.name.is_empty() && tokens[at].is(OFFICE) && !m.pronoun;
        let apposed = best.as_ref().is_some_and(|(_, b)| {
            closes && !b.name.is_empty() && apposes(tokens, b.all.end..at, &m)
                || bare && b.all.end + 1 == at && tokens[b.all.end].mark == ','
        });
        // "La ministre s'est, elle, dite confiante": the pronoun stresses the subject.
        let stress = m.pronoun && before.is_some_and(|b| b.mark == ',') && tokens[m.all.end].mark == ',';
        let rank = match () {
            () if governed || apposed || stress => 0,
            () if closed.contains(&m.all.start)
                && best.as_ref().is_some_and(|(_, b)| aside(tokens, &closed, b, &m)) =>
            {
                0
            }
            () if touches && speaks => 3,
            () if speaks => 2,
            () if touches => 1,
            () => 0,
        };
        at = m.all.end;
        if rank > 0 && best.as_ref().is_none_or(|(b, _)| rank >= *b) {
            best = Some((rank, m));
        }
    }
    best
}

/// Behind the brackets that open at `at` and tell something, but for a short name: "cinq journaux (dont Le Courrier) ont".
pub fn bracketed(tokens: &[Token], at: usize, end: usize) -> Option<usize> {
    let close = (at..end).find(|&i| tokens[at].mark == '(' && tokens[i].mark == ')')?;
    let tells = tokens.get(at + 1).is_some_and(|t| t.is_word() && !t.capital) || close - at > NAME;
    tells.then_some(close + 1)
}

/// Words of a name in brackets, at most.
const NAME: usize = 4;

/// The one of whom a relative clause before the verb tells, or who is its head.
pub fn of_relative(tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Mention> {
    told_of(tokens, part.clone(), language).or_else(|| head_of_relative(tokens, part, language))
}

/// The one of whom a relative clause tells that he speaks: "le Parti socialiste, qui déplore une ...", whatever governs it.
fn told_of(tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Mention> {
    let light = |t: &Token| t.is(AUX | SKIP | CLITIC) && !t.is(RELATIVE);
    let relative = part.clone().rev().find(|&i| !light(&tokens[i])).filter(|&i| tokens[i].is(RELATIVE))?;
    if relative == part.start {
        return None;
    }
    let end = relative - usize::from(tokens[relative - 1].mark == ',');
    // Not from the midst of a name or of an apposition.
    let inside =
        |i: usize| i > part.start && (tokens[i - 1].capital && !tokens[i - 1].first || tokens[i - 1].mark == ',');
    let begins = |i: &usize| (!tokens[*i].is(STOP | OF | SKIP | AUX) || tokens[*i].is(DET)) && !inside(*i);
    (part.start..end)
        .filter(begins)
        .find_map(|i| full_mention(tokens, i, end, language).filter(|m| m.all.end == end && m.speaks && !m.pronoun))
}

/// Words before the comma at the head of a sentence behind which its subject stands, at most.
const SETTING: usize = 5;

/// The head of a relative clause that reaches up to the verb: "le collectif qui défend les marins du port
/// assure".
fn head_of_relative(tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Mention> {
    // "Ante esto, el colectivo que ..."
    let sets = tokens[part.start].is(PREPOSITION | OF | SKIP | STOP) && !tokens[part.start].is(DET);
    let comma = part.clone().take(SETTING).find(|&i| sets && tokens[i].mark == ',' && !tokens[i].quoted);
    let part = comma.map_or(part.start, |i| i + 1)..part.end;
    let start = part.clone().find(|&i| !tokens[i].is(SKIP | STOP | OF | PREPOSITION) || tokens[i].is(DET))?;
    let governed = tokens[part.start..start].iter().any(|t| t.is(OF | PREPOSITION | STOP));
    let m = full_mention(tokens, start, part.end, language).filter(|m| !governed && !m.pronoun)?;
    let inside = tokens.get(m.all.end + 1..part.end)?;
    let plain = inside.iter().all(|t| t.is_word() && !t.quoted && !t.is(SAY | CALL) && (!t.is(THAT) || t.is(DET)));
    // "X, che conosce Y, quando ..., racconta"
    let last = part.clone().rev().find(|&i| !tokens[i].is(AUX | SKIP | CLITIC));
    let closed = tokens[m.all.end].mark == ','
        && inside.first().is_some_and(|t| t.is(RELATIVE) || t.is(STOP) && !t.is(PREPOSITION | OF | AND))
        && last.is_some_and(|i| i > m.all.end && tokens[i].mark == ',');
    (closed && m.speaks || tokens[m.all.end].is(RELATIVE) && plain && inside.len() > 1).then_some(m)
}

/// Whether a mention inside a clause between commas is no subject beside the one before it: "Actiz, the organisation of
/// carers, ...", "X, dont le député Y a lancé la marche, ...".
fn aside(tokens: &[Token], clause: &Range<usize>, before: &Mention, m: &Mention) -> bool {
    let goes_on = before.all.end == clause.start && !before.name.is_empty();
    // "Ana Roca, head of sales at Norbank, ..."
    let inside = before.name.len() > 1 && (m.all != m.name || m.name.len() < 2);
    tokens[clause.start + 1].is(STOP) || goes_on && (m.name.is_empty() || inside)
}

/// What stands between two commas right before the verb: "X, dont le député Y a lancé la marche, a demandé".
fn closed_clause(tokens: &[Token], part: Range<usize>) -> Range<usize> {
    let comma = |i: &usize| tokens[*i].mark == ',' && !tokens[*i].quoted;
    let Some(close) = part.clone().rev().find(|&i| !tokens[i].is(AUX | SKIP | CLITIC)).filter(comma) else {
        return part.start..part.start;
    };
    (part.start..close).rev().find(comma).unwrap_or(close)..close
}

/// Whether nothing but commas, ages and places stand between a name and another mention, which is no name of a person.
fn apposes(tokens: &[Token], between: Range<usize>, m: &Mention) -> bool {
    let given = tokens.get(m.name.start).is_some_and(|t| t.is(MAN | WOMAN));
    let light = |t: &Token| t.mark == ',' || t.digit || t.is(PREPOSITION | OF) || t.capital;
    !m.pronoun
        && !given
        && !between.is_empty()
        && tokens[between.start].mark == ','
        && tokens[between.end - 1].mark == ','
        && tokens[between].iter().all(light)
}

/// Whether only small words, commas and at most one relative stand between a subject and its verb.
fn touches(tokens: &[Token], between: Range<usize>) -> bool {
    let mut relatives = 0;
    let mut inside = false;
    tokens[between].iter().all(|t| {
        // "“Lino” (as his friends call him) answered"
        inside = t.mark == '(' || inside && t.mark != ')';
        if inside || t.mark == ')' {
            return true;
        }
        if t.quoted || matches!(t.mark, '„' | '“' | '»' | '«' | '"') {
            return true;
        }
        relatives += usize::from(t.is(STOP) && !t.is(SKIP));
        t.is(SKIP | AUX | PRONOUN)
            || t.mark == ','
            || t.is(STOP) && relatives <= 1
            || t.is(STARTER) && !t.is(STOP | DET)
    })
}
