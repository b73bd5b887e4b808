//! A sentence that says whose words the one before it is: "Das teilte die Polizei mit.", "Así lo informó la alcaldía."

use super::source::{begins, source_mention};
use super::subject::behind;
use crate::lang::Language;
use crate::lang::claim::Phrases;
use crate::people::Speaker;
use crate::people::lexicon::{ANNOUNCE, AUX, CLITIC, PASSIVE, PLAIN, SAY, THAT};
use crate::people::mention::Mention;
use crate::people::page::Page;
use crate::people::resolve::Resolver;
use crate::people::token::Token;
use std::ops::Range;

/// Words of such a sentence at most: a longer one tells more than whose words they were.
const LONGEST: usize = 30;

/// Gives the sentences that nobody is attributed to those who are named as their source right behind; `sentences` are
/// their blocks and places there, in order, `speakers` of as many.
pub fn give(page: &Page, sentences: &[(usize, usize)], resolver: &Resolver, speakers: &mut [Option<Speaker>]) {
    for at in 1..sentences.len() {
        let (block, i) = sentences[at];
        let (before, _) = sentences[at - 1];
        let part = &page.parts[block];
        if speakers[at - 1].is_some() || !part.runs() || !page.parts[before].runs() || block - before > 1 {
            continue;
        }
        let words = part.among(&part.sentences[i]);
        if let Some(m) = source_of_last(part.text, &part.tokens, words, page.language) {
            speakers[at - 1] = resolver.speaker(block, &m, true);
        }
    }
}

/// The one whom a sentence names as the source of the one before.
fn source_of_last(text: &str, tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Mention> {
    let plain = |t: &Token| !t.quoted && t.mark != ':' && t.mark != '?';
    if part.is_empty() || part.len() > LONGEST || !tokens[part.clone()].iter().all(plain) {
        return None;
    }
    let opening = |phrases: Phrases| {
        let start = tokens[part.start].start;
        let longest = phrases.iter().filter(|p| begins(&text[start..], p)).map(str::len).max()?;
        part.clone().find(|&i| tokens[i].start >= start + longest)
    };
    if let Some(at) = opening(language.quote.source_back) {
        return source_mention(tokens, at, part.end, language);
    }
    let at = opening(language.quote.points_back)?;
    let reports = |i: &usize| tokens[*i].is(SAY | ANNOUNCE) && !tokens[*i].capital;
    let light = |i: &usize| tokens[*i].is(AUX | CLITIC) && !tokens[*i].is(PASSIVE) && !reports(i);
    let verb = (at..part.end).find(|i| !light(i)).filter(reports);
    // "Dat heeft de burgemeester bekendgemaakt": the auxiliary stands second, the participle last.
    let second = (language.grammar.verb_final && light(&at)).then_some(at);
    let last = part.clone().rev().find(|&i| tokens[i].is_word());
    let verb = verb.or_else(|| second.filter(|_| last.as_ref().is_some_and(reports)))?;
    // "Das heißt, dass ...": what it means.
    if tokens.get(verb + 1).is_some_and(|t| t.is(THAT) || t.mark == ',') {
        return None;
    }
    // "Das bemerken die wenigsten Menschen"
    let anyone = |m: &Mention| tokens[m.all.end - 1].is(PLAIN) && !m.speaks;
    behind(text, tokens, verb, part.end, language).filter(|m| !m.pronoun && !anyone(m))
}
