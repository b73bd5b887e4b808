//! Sources that a sentence names without quoting them: "selon X", "X a annoncé que".

use super::subject::{behind, full_mention};
use crate::lang::Language;
use crate::lower::lower;
use crate::people::lexicon::{
    ANNOUNCE, AUX, BODY, CLITIC, COMPANY_WORD, DET, MAN, NOBODY, OF, OFFICE, PRONOUN, SAY, SKIP, SOURCE, STOP, THAT,
    WOMAN,
};
use crate::people::mention::Mention;
use crate::people::token::Token;
use std::ops::Range;

/// Whether a source is named at token `at` ("selon", "laut"): the token behind it.
pub fn source(text: &str, tokens: &[Token], at: usize, language: &Language) -> Option<usize> {
    let start = tokens[at].start;
    if tokens[at].quoted || !tokens[at].is(SOURCE) {
        return None;
    }
    let rest = &text[start..];
    let sources = language.quote.source.iter().map(|s| (s, false));
    let names = language.quote.source_name.iter().map(|s| (s, true));
    let (found, vague) = sources.chain(names).filter(|(s, _)| begins(rest, s)).max_by_key(|(s, _)| s.len())?;
    // "so der Richter": only behind a comma or a closing mark.
    if found == "so" && at.checked_sub(1).is_none_or(|i| tokens[i].is_word()) {
        return None;
    }
    let end = start + found.len().max(1);
    let mut next = at + 1;
    while tokens.get(next).is_some_and(|t| t.start < end) {
        next += 1;
    }
    // "Aus Sicht von X"
    while !vague && tokens.get(next).is_some_and(|t| t.is(OF) && !t.is(DET) && !t.capital) {
        next += 1;
    }
    // "Pour X, ...": only at the head of a sentence, before a name or an office.
    let after = tokens.get(next)?;
    let titled = after.is(DET) && tokens[next..].iter().take(TITLE).any(|t| t.is(OFFICE | BODY));
    let named = after.is_name() && !after.genitive && (after.is(MAN | WOMAN) || !after.is(BODY | COMPANY_WORD));
    (!vague || tokens[at].first && (titled || named)).then_some(next)
}

/// Words within which the office stands behind a vague source.
const TITLE: usize = 3;

/// Whether a text begins with a phrase, in any case, as whole words, with any apostrophe.
fn begins(text: &str, phrase: &str) -> bool {
    let mut t = text.chars();
    for p in phrase.chars() {
        let Some(c) = t.next() else { return false };
        let c = if c == '’' { '\'' } else { c };
        if lower(c) != p {
            return false;
        }
    }
    phrase.ends_with('\'') || t.next().is_none_or(|c| !c.is_alphanumeric())
}

/// The body or person that a sentence makes its speaker, with no quotation around: "selon X", "X a annoncé que",
/// "..., X said", and whether it speaks whatever noun it is.
pub fn announcer(text: &str, tokens: &[Token], part: Range<usize>, language: &Language) -> Option<(Mention, bool)> {
    for at in part.clone() {
        if let Some(next) = source(text, tokens, at, language)
            && let Some(m) = full_mention(tokens, next, part.end, language)
        {
            return Some((m, true));
        }
    }
    if let Some(m) = trailing(text, tokens, &part, language) {
        return Some((m, false));
    }
    let limit = part.end.min(part.start + HEAD);
    let mut at = part.start;
    while at < limit {
        let t = &tokens[at];
        if !t.is_word() || t.quoted || t.is(STOP | OF | SKIP | AUX) && !t.is(DET | PRONOUN) {
            at += 1;
            continue;
        }
        let Some(m) = full_mention(tokens, at, part.end, language) else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).filter(|&i| i >= part.start).map(|i| &tokens[i]);
        let governed = before.is_some_and(|b| b.is(STOP | OF) && (b.is(OF) || !b.is(DET)));
        at = m.all.end.max(at + 1);
        if m.speaks && !governed && announces(tokens, at..part.end, language) {
            let named = !m.name.is_empty() && (!language.quote.noun_capitals || tokens[m.name.start].named);
            return Some((m, named));
        }
    }
    None
}

/// Words of an attribution behind the last comma of a sentence at most.
const TRAILING: usize = 25;

/// Who is named behind the last comma: "..., officials say.", "..., teilte die Polizei mit.", "..., wie X berichtet."
fn trailing(text: &str, tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let comma = part.clone().rev().find(|&i| tokens[i].mark == ',' && !tokens[i].quoted)?;
    let reports = |i: usize| tokens[i].is(SAY) && !tokens[i].capital && !tokens[i].quoted;
    if part.end - comma > TRAILING {
        return None;
    }
    let opens =
        |i: usize| tokens[i].is(STOP | SKIP | AUX | CLITIC | SOURCE) && !tokens[i].is(DET | SAY) && !tokens[i].capital;
    let start = (comma + 1..part.end.min(comma + 4)).find(|&i| !opens(i))?;
    if reports(start) {
        return behind(text, tokens, start, part.end, language).filter(|m| m.speaks);
    }
    let m = full_mention(tokens, start, part.end, language).filter(|m| m.speaks && !m.pronoun)?;
    let verb = (m.all.end..part.end).find(|&i| !tokens[i].is(SKIP | AUX))?;
    // "X said" ends the sentence, but for a day or a place.
    let ends = tokens[verb + 1..part.end].iter().all(|t| !t.is(THAT | SAY) && t.mark != ':');
    (reports(verb) && ends).then_some(m)
}

/// Words at the head of a sentence among which its subject begins.
const HEAD: usize = 16;

/// Words between a subject and its announcing verb at most.
const REACH: usize = 9;

/// Words between a reporting verb and its "that" at most.
const CLAUSE: usize = 6;

/// Whether the words behind a subject announce something, relatives and appositions aside.
fn announces(tokens: &[Token], part: Range<usize>, language: &Language) -> bool {
    let mut at = part.start;
    let mut passed = 0;
    while at < part.end && passed <= REACH {
        let t = &tokens[at];
        if t.quoted || matches!(t.mark, '.' | ';' | ':') {
            return false;
        }
        if t.is(SAY | ANNOUNCE) && !t.capital && !t.is(DET | NOBODY) {
            let mut rest = tokens[at + 1..part.end].iter();
            let clause = rest.clone().take(CLAUSE).any(|t| t.is(THAT) && !t.is(DET) || matches!(t.mark, ',' | ':'));
            let words = language.quote.subject_first || clause || rest.any(|t| t.quoted);
            return t.is(ANNOUNCE) || words;
        }
        let closes = tokens.get(at + 1).is_some_and(|n| n.is(AUX | SKIP | SAY | ANNOUNCE) && !n.is(DET));
        if t.mark == ',' && !(at == part.start && closes) {
            match (at + 1..part.end).find(|&j| tokens[j].mark == ',') {
                Some(j) if j - at <= HEAD => at = j,
                _ => return false,
            }
        } else if !t.is(SKIP | AUX) {
            passed += 1;
        }
        at += 1;
    }
    false
}
