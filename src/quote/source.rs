//! Sources that a sentence names without quoting them: "selon X", "X a annoncé que".

use super::lexicon::{ANNOUNCE, AUX, DET, NOBODY, OF, PRONOUN, SAY, SKIP, SOURCE, STOP};
use super::mention::Mention;
use super::speaker::full_mention;
use super::token::Token;
use crate::lang::Language;
use crate::lower::lower;
use std::ops::Range;

/// Whether a source is named at token `at` ("selon", "laut"): the token behind it.
pub fn source(text: &str, tokens: &[Token], at: usize, language: &Language) -> Option<usize> {
    let start = tokens[at].start;
    if tokens[at].quoted || !tokens[at].is(SOURCE) {
        return None;
    }
    let rest = &text[start..];
    let found = language.quote.source.iter().filter(|s| begins(rest, s)).max_by_key(|s| s.len())?;
    // "so der Richter": only behind a comma or a closing mark.
    if found == "so" && at.checked_sub(1).is_none_or(|i| tokens[i].is_word()) {
        return None;
    }
    let end = start + found.len().max(1);
    let mut next = at + 1;
    while tokens.get(next).is_some_and(|t| t.start < end) {
        next += 1;
    }
    // "para" and "per" name a source only before a name, or before an article at the head of the sentence.
    let vague = matches!(found, "para" | "per");
    let after = tokens.get(next)?;
    let sure = after.capital || tokens[at].first && after.is(DET);
    if vague && !sure {
        return None;
    }
    Some(next)
}

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

/// The body or person that a sentence makes its speaker, with no quotation around: "X a annoncé que".
pub fn announcer(text: &str, tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Mention> {
    for at in part.clone() {
        if let Some(next) = source(text, tokens, at, language)
            && let Some(m) = full_mention(tokens, next, part.end, language)
        {
            return Some(m);
        }
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
        if m.speaks && !governed && announces(tokens, at..part.end) {
            return Some(m);
        }
    }
    None
}

/// Words at the head of a sentence among which its subject begins.
const HEAD: usize = 16;

/// Words between a subject and its announcing verb at most.
const REACH: usize = 9;

/// Whether the words behind a subject announce something, relatives and appositions aside.
fn announces(tokens: &[Token], part: Range<usize>) -> bool {
    let mut at = part.start;
    let mut passed = 0;
    while at < part.end && passed <= REACH {
        let t = &tokens[at];
        if t.quoted || matches!(t.mark, '.' | ';' | ':') {
            return false;
        }
        if t.is(SAY | ANNOUNCE) && !t.capital && !t.is(DET | NOBODY) {
            return true;
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
