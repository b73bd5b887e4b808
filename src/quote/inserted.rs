//! Attributions put in between commas or behind the last one: "..., teilte die Polizei mit."

use super::announce::opens_clause;
use super::source::{BEHIND, verbal};
use super::subject::{behind, full_mention, is_thing};
use crate::lang::Language;
use crate::people::lexicon::{
    AUX, CLAUSAL, CLITIC, DATIVE, DET, INDEFINITE, INFINITIVE, LIKE, NOBODY, OBLIQUE, PASSIVE, PREPOSITION, READ, SAY,
    SKIP, SOURCE, STOP, SUBJUNCTIVE, THAT, lexicon,
};
use crate::people::mention::Mention;
use crate::people::token::Token;
use std::ops::Range;

/// Words of an attribution between commas at most.
const INSERTED: usize = 25;

/// Who is named between commas or behind the last one: "..., officials say.", "..., teilte die Polizei mit.",
/// "..., zegt de minister, ...", "..., wie X berichtet."; and whether it speaks whatever noun it is.
pub fn find(text: &str, tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<(Mention, bool)> {
    let mut end = part.end;
    // "La présidente du port, Ursula Roca, a alerté les élus": the subject, with what goes on it.
    let subject = full_mention(tokens, part.start, part.end, language);
    let apposed = |comma: usize| {
        let closes = |m: &Mention| m.all.end == comma && tokens[m.all.clone()].iter().any(|t| t.mark == ',');
        subject.as_ref().is_some_and(|m| m.all.contains(&comma) || closes(m))
    };
    for comma in part.clone().rev().filter(|&i| tokens[i].mark == ',' && !tokens[i].quoted) {
        // ", wie Ana Roca, Chefin der Reederei, mitteilte"
        let like = tokens.get(comma + 1).is_some_and(|t| t.is(LIKE));
        let next = |from: usize| (from + 1..part.end).find(|&i| tokens[i].mark == ',');
        let longer = (like && end < part.end).then(|| next(end).and_then(next).unwrap_or(part.end));
        for end in [Some(end), longer].into_iter().flatten() {
            let near = end - comma <= INSERTED && !apposed(comma);
            if let Some(m) = near.then(|| between(text, tokens, comma..end, end == part.end, language)).flatten() {
                let direct = !m.speaks;
                return Some((m, direct));
            }
        }
        end = comma;
    }
    // "Wie die Polizei mitteilte, ...", "Comme l'a rappelé le maire, ..."
    // "Segundo explicou o prefeito, ..."
    let source_said = |t: &Token| t.is(SOURCE) && tokens.get(part.start + 1).is_some_and(|n| n.is(SAY) && !n.is(DET));
    let head = tokens[part.start..end].first();
    let as_said = head.is_some_and(|t| t.is(LIKE) || source_said(t)) && end < part.end;
    let m = as_said.then(|| between(text, tokens, part.start..end, true, language)).flatten()?;
    let direct = !m.speaks;
    Some((m, direct))
}

/// Who speaks between the comma at the start of a range and its end.
fn between(text: &str, tokens: &[Token], range: Range<usize>, last: bool, language: &Language) -> Option<Mention> {
    // ", dass niemand Hilfe rief": what is said, not who says it.
    if tokens.get(range.start + 1).is_some_and(|t| t.is(THAT) && !t.is(LIKE)) {
        return None;
    }
    // "wie es der Minister angekündigt hatte": what is said is like it, not his.
    let like = opened_by_like(tokens, &range);
    let it = tokens[range.start..range.end].iter().take(3).any(|t| t.is(NOBODY) && !t.is(DET));
    if like && it && language.grammar.noun_capitals && !tokens[range.clone()].iter().any(|t| t.is(READ | PREPOSITION)) {
        return None;
    }
    let reports =
        |i: usize| tokens[i].is(SAY) && !tokens[i].capital && !tokens[i].quoted && verbal(tokens, i, language);
    let light = SKIP | AUX | CLITIC | if last { STOP | SOURCE } else { 0 };
    // "l'a annoncé": a clitic before the auxiliary.
    let clitic = |i: usize| tokens[i].is(SKIP) && tokens.get(i + 1).is_some_and(|n| n.is(AUX));
    let opens =
        |i: usize| tokens[i].is(light) && !tokens[i].is(SAY) && !tokens[i].capital && (!tokens[i].is(DET) || clitic(i));
    let start = (range.start + 1..range.end.min(range.start + 4)).find(|&i| !opens(i))?;
    if reports(start) && tokens[start].is(DATIVE) {
        return apposed(tokens, range.start, language);
    }
    match reports(start) {
        true => behind_verb(text, tokens, &range, (start, last), language),
        false => before_verb(tokens, &range, (start, last), &reports, language),
    }
}

/// Who speaks behind the verb at `start`, where that begins the stretch; `last`: the stretch ends the sentence.
fn behind_verb(
    text: &str,
    tokens: &[Token],
    range: &Range<usize>,
    (start, last): (usize, bool),
    language: &Language,
) -> Option<Mention> {
    let main = language.grammar.subject_first;
    // ", claiming officials had lied": said by the subject in front.
    let form = &text[tokens[start].start..tokens[start].end];
    let gerund = language.quote.gerund_endings.ends(form);
    if main && gerund {
        return None;
    }
    // ", has agreed to an interview with the owner": where the subject stands first, nobody else behind a preposition.
    let far = |m: &Mention| tokens[start + 1..m.all.start].iter().any(|t| t.is(PREPOSITION));
    // ", urged Ana Roca to resign": who is to do it.
    let urged = |m: &Mention| tokens.get(m.all.end).is_some_and(|t| t.is(INFINITIVE));
    // ", sem contar a ousadia", ", mas não adiantou a lista", ", annonçant son retrait": no clause of its own.
    let own = tokens[range.start + 1..start].iter().all(|t| t.is(AUX | CLITIC | LIKE));
    let clause = own && !gerund && !language.quote.infinitive_endings.ends(form);
    let alone = |m: &Mention| last && clause && stands_alone(tokens, start + 1..range.end, m, language);
    let m = behind(text, tokens, start, range.end, language)
        .filter(|m| m.speaks && !is_thing(tokens, m, language) || alone(m))?;
    (!main || !far(&m) && !urged(&m)).then_some(m)
}

/// Who speaks at `start`, in front of the verb; `last`: the stretch ends the sentence.
fn before_verb(
    tokens: &[Token],
    range: &Range<usize>,
    (start, last): (usize, bool),
    reports: &dyn Fn(usize) -> bool,
    language: &Language,
) -> Option<Mention> {
    let main = language.grammar.subject_first;
    // "a-t-elle annoncé"
    let inverted = start > range.start + 1 && tokens[start - 1].is(AUX) && !language.quote.inverted.is_empty();
    let fits = |m: &Mention| !m.pronoun || inverted && reports(m.all.end);
    let m = full_mention(tokens, start, range.end, language).filter(fits)?;
    let like = opened_by_like(tokens, range);
    let closes = |i: usize| like && tokens[i].mark == ',';
    let verb = (m.all.end..range.end).find(|&i| !tokens[i].is(SKIP | AUX) && !closes(i))?;
    // "wie die Polizei auf Anfrage mitteilte"
    let last_word = || (verb..range.end).rev().find(|&i| tokens[i].is_word()).filter(|&i| reports(i));
    let verb = if like && language.grammar.verb_final { last_word().unwrap_or(verb) } else { verb };
    // "..., the father said."
    let active = || !tokens[m.all.end..verb].iter().any(|t| t.is(PASSIVE));
    let closed = || tokens[verb + 1..range.end].iter().all(|t| !t.is_word());
    let alone = || main && last && tokens[start].is(DET) && active() && closed();
    // "In her last years, Ana Roca continued to write": without a clause it is no saying.
    let told = || like || !tokens[verb].is(CLAUSAL) || closed() || opens_clause(tokens, verb);
    if !m.speaks && !alone() || main && !told() {
        return None;
    }
    // "erzählte ein Zeuge, Anhänger hätten ...": what is said, not who says it.
    if tokens[m.all.end..range.end].iter().any(|t| t.is(SUBJUNCTIVE) && !t.quoted) {
        return None;
    }
    // "X said" ends the clause, but for a day or a place.
    let ends = tokens[verb + 1..range.end].iter().all(|t| !t.is(THAT | SAY) && t.mark != ':');
    (reports(verb) && (ends && last || main || m.pronoun)).then_some(m)
}

/// Whether a stretch opens with an "as": "wie die Zeitung berichtet", behind its comma or at the head of the sentence.
fn opened_by_like(tokens: &[Token], range: &Range<usize>) -> bool {
    tokens[range.clone()].iter().take(2).any(|t| t.is(LIKE))
}

/// Whether a verb and its subject, whatever noun that is, are all of a clause: "teilte das Krankenhaus mit".
fn stands_alone(tokens: &[Token], behind_verb: Range<usize>, m: &Mention, language: &Language) -> bool {
    let light = |t: &Token| !t.quoted && (!t.is_word() || t.is(SKIP | PREPOSITION) && !t.is(DET | THAT));
    let around = |range: Range<usize>| tokens[range].iter().all(light);
    // "sagte die Schweizerin in voller Dankbarkeit"
    let behind = &tokens[m.all.end..behind_verb.end];
    let placed = behind.first().is_some_and(|t| lexicon(language).locative.contains(&t.hash));
    let phrase = placed && !behind.iter().any(|t| t.quoted || t.is(SAY | THAT));
    let article = &tokens[m.all.start];
    let definite = article.is(DET) && !article.is(INDEFINITE | OBLIQUE);
    definite && around(behind_verb.start..m.all.start) && (phrase || behind.iter().all(light))
}

/// The one named before the comma in front of a verb, or before what goes on the name: "the mayor, Ana Roca, told reporters",
/// "Ana Roca, head of sales at Norbank, told the paper".
fn apposed(tokens: &[Token], comma: usize, language: &Language) -> Option<Mention> {
    let mut before =
        (comma.saturating_sub(INSERTED)..comma).rev().take_while(|&i| !matches!(tokens[i].mark, '.' | ';'));
    let other = before.find(|&i| tokens[i].mark == ',' && !tokens[i].quoted)?;
    let named = |m: &Mention, end: usize| m.all.end == end && m.name.len() > 1;
    let last = full_mention(tokens, other + 1, comma, language).filter(|m| named(m, comma) && m.all == m.name);
    let first = || {
        let from = other.saturating_sub(BEHIND);
        (from..other).find_map(|i| full_mention(tokens, i, other, language).filter(|m| named(m, other)))
    };
    last.or_else(first)
}
