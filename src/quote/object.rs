//! What stands between a verb and the subject behind it: the one spoken to, a place, a medium.

use crate::lang::Language;
use crate::people::lexicon::{
    AUX, BODY, CALL, CLITIC, COMPANY_WORD, DET, INFLECTED, MAN, MASCULINE, OBLIQUE, OF, OFFICE, PREPOSITION, PRONOUN,
    ROLE, ROLE_WOMAN, SAY, SKIP, STOP, WOMAN,
};
use crate::people::token::Token;
use crate::text::hash::of_word;
use std::ops::Range;

/// Whether an article and a noun at `at` are the one spoken to, since the subject stands right behind: "sagte der
/// Deutschen Presse-Agentur Minister Maier", or since its article shows a dative: "bestätigte der Zeitung".
pub fn addressed(text: &str, tokens: &[Token], at: usize, limit: usize, language: &Language) -> bool {
    let noun = tokens.get(at + 1).filter(|t| at + 1 < limit && t.capital && !t.quoted);
    let feminine =
        |t: &Token| t.is(ROLE_WOMAN) && !t.is(ROLE) || language.quote.feminine_endings.ends(&text[t.start..t.end]);
    if language.grammar.noun_capitals && tokens[at].is(MASCULINE) && !tokens[at].capital && noun.is_some_and(feminine) {
        return true;
    }
    let office =
        |i: usize| tokens[i].is(OFFICE) && !tokens[i].is(BODY) && tokens.get(i + 1).is_some_and(|n| n.is_name());
    let run = (at + 1..limit.min(at + 6)).take_while(|&i| tokens[i].capital && tokens[i].is_word());
    language.grammar.noun_capitals && tokens[at].is(DET) && run.skip(1).any(office) && !tokens[at + 1].is(OFFICE)
}

/// Whether something stands at `at` that the subject behind a verb may follow: a preposition, or "for" before a name
/// ("commente pour La Gazette un conseiller").
pub fn leads(tokens: &[Token], at: usize, language: &Language) -> bool {
    let t = &tokens[at];
    let whom = || language.quote.source_name.iter().any(|w| of_word(w) == t.hash);
    let name = tokens.get(at + 1).is_some_and(|n| n.capital)
        || tokens.get(at + 1).is_some_and(|n| n.is(DET)) && tokens.get(at + 2).is_some_and(|n| n.capital);
    t.is(PREPOSITION) || name && !t.capital && whom()
}

/// The end of a title of a few words in marks, which is no quotation here ("dem „Spiegel“").
pub fn short_title(tokens: &[Token], at: usize, limit: usize) -> Option<usize> {
    let end = (at..limit).find(|&i| !tokens[i].quoted)?;
    (end - at <= 4).then_some(end)
}

/// The end of what a preposition at `at` governs, where something else can follow: "sur X", "dans un communiqué".
pub fn object(tokens: &[Token], at: usize, limit: usize) -> Option<usize> {
    let mut from = at + 1;
    while from < limit && tokens[from].is(DET | SKIP | OBLIQUE | PREPOSITION) && !tokens[from].capital {
        // "nesta sexta | o secretário": behind a day, another article.
        let day = tokens[from].is(SKIP) && !tokens[from].is(DET | PREPOSITION | OBLIQUE);
        from += 1;
        if day && tokens.get(from).is_some_and(|t| t.is(DET) && !t.is(PREPOSITION)) {
            return Some(from);
        }
    }
    let noun = |i: usize| tokens[i].is_word() && !tokens[i].capital && !tokens[i].quoted;
    let ends =
        |i: usize| tokens[i].is(DET | AUX | STOP | OF | PREPOSITION | PRONOUN | CLITIC) || tokens[i].is(CALL | SAY);
    let mut end = from;
    while end < limit && noun(end) && !ends(end) {
        end += 1;
    }
    let run = end..(end..limit).find(|&i| !tokens[i].is_word() || !tokens[i].capital).unwrap_or(limit);
    if run.is_empty() {
        return (end > from || tokens.get(from).is_some_and(|t| t.quoted || !t.is_word())).then_some(end);
    }
    // "au président Emmanuel Macron": the noun's own name; "dans un communiqué Bruno Retailleau": another's.
    let lower = &tokens[from..end];
    let titled = lower.iter().any(|t| t.is(OFFICE) && !t.is(INFLECTED))
        || lower.iter().any(|t| t.is(BODY)) && !person(tokens, &run);
    if titled || lower.is_empty() && person(tokens, &run) {
        return Some(run.end);
    }
    if !lower.is_empty() {
        // "a la red Unitel"
        return Some(if run.len() == 1 && !tokens[run.start].is(MAN | WOMAN) { run.end } else { end });
    }
    // "sur X Bruno Retailleau", "in Berlin Finanzminister Lars Klingbeil", "a Roma Elly Schlein"
    let office = (run.start + 1..run.end).find(|&i| tokens[i].is(OFFICE));
    let given = (run.start + 1..run.end).find(|&i| tokens[i].is(MAN | WOMAN) && run.end - i >= 2);
    let body = tokens[run.clone()].iter().any(|t| t.is(BODY | COMPANY_WORD));
    let pair = (run.len() == 3 && !body).then(|| run.start + 1);
    Some(office.or(given).or(pair).unwrap_or(run.end))
}

/// Whether a run of capital words begins with a first name.
fn person(tokens: &[Token], run: &Range<usize>) -> bool {
    run.len() >= 2 && tokens[run.start].is(MAN | WOMAN)
}
