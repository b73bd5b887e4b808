//! Who says it: the subject of the reporting verb around a quotation.

use super::candidate::Candidate;
use super::lexicon::{AUX, CALL, DET, NOBODY, OF, PLAIN, PRONOUN, SAY, SKIP, STARTER, STOP, THAT, VERB};
use super::mention::{self, Mention};
use super::source::source;
use super::token::Token;
use crate::lang::Language;
use std::ops::Range;

/// How firmly a quotation hangs on its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Nothing around speaks.
    None,
    /// Something before or behind it does.
    Near,
    /// A reporting verb in the same sentence.
    Clause,
    /// A reporting verb and its "that" in front.
    Reported,
    /// A verb that quotes a few words, close by.
    Call,
    /// The verb or a colon touches the marks.
    Adjacent,
}

/// What was found around a quotation.
#[derive(Clone, Debug)]
pub struct Found {
    /// The one who speaks.
    pub mention: Option<Mention>,
    /// Token of the reporting verb.
    pub verb: Option<usize>,
    /// How firmly it holds.
    pub strength: Strength,
}

/// Words between a verb and what belongs to it at most.
const GAP: usize = 6;

/// Words of a sentence that are looked at on one side of a quotation: a longer one is no sentence.
const WINDOW: usize = 160;

/// Reads what stands around a candidate.
pub fn around(text: &str, tokens: &[Token], candidate: &Candidate, language: &Language) -> Found {
    right(text, tokens, candidate, language)
        .or_else(|| left(text, tokens, candidate, language))
        .or_else(|| beyond(text, tokens, candidate, language))
        .unwrap_or(Found { mention: None, verb: None, strength: Strength::None })
}

/// End of the sentence that goes on behind token `at`.
fn sentence_end(tokens: &[Token], at: usize) -> usize {
    let mut end = at;
    while let Some(t) = tokens.get(end).filter(|_| end - at < WINDOW) {
        let stop = end > at && t.first && !t.quoted || matches!(t.mark, '!' | '?' | ';') && !t.quoted;
        if stop {
            break;
        }
        end += 1;
    }
    end
}

/// What stands behind the closing mark.
fn right(text: &str, tokens: &[Token], candidate: &Candidate, language: &Language) -> Option<Found> {
    let mut at = candidate.tokens.end + 1;
    // '' closes with two marks.
    while tokens
        .get(at)
        .is_some_and(|t| matches!(t.mark, ',' | '.' | '–' | '—' | '-' | '\'' | '’' | '“' | '”' | '»' | '"' | '«'))
    {
        if opens_next(text, tokens, at) {
            return None;
        }
        at += 1;
    }
    // "s'indigne le syndicat": the clitic before the verb.
    while tokens.get(at).is_some_and(|t| t.is(SKIP) && !t.capital && !t.is(DET | PRONOUN | NOBODY | SAY)) {
        at += 1;
    }
    let t = tokens.get(at)?;
    if t.quoted {
        return None;
    }
    let begins = t.first && !t.is(VERB);
    let end = sentence_end(tokens, at);
    let found = |mention: Option<Mention>, verb: usize| {
        // "«...», añadió.": the verb alone, its subject left out.
        let bare = tokens.get(verb + 1).is_none_or(|t| matches!(t.mark, '.' | ',' | ':'));
        let strength = match mention {
            Some(_) => Strength::Adjacent,
            None if bare && tokens[candidate.tokens.start].first => Strength::Clause,
            None => Strength::Near,
        };
        Found { mention, verb: Some(verb), strength }
    };
    if t.mark == '(' {
        let m = mention::read(tokens, at + 1, tokens.len().min(at + 9), language)?;
        let closes = tokens.get(m.all.end).is_some_and(|t| t.mark == ')');
        return (closes && !m.name.is_empty()).then_some(Found {
            mention: Some(m),
            verb: None,
            strength: Strength::Near,
        });
    }
    if let Some(next) = source(text, tokens, at, language) {
        let m = full_mention(tokens, next, end, language)?;
        return Some(Found { mention: Some(m), verb: None, strength: Strength::Adjacent });
    }
    if t.is(SAY | CALL) && !(t.first && t.capital && !t.is(SAY)) {
        // "der das als „Fest“ bezeichnete": the verb ends the clause that the quotation stands in.
        let open = candidate.tokens.start - 1;
        let start = sentence_start(tokens, open);
        if language.quote.noun_capitals
            && start < open
            && at == candidate.tokens.end + 1
            && tokens[open - 1].mark != ':'
        {
            let part = start..open;
            // "Von einem „Irrweg“ sprach der Rat": unless the subject follows the verb.
            let follows = tokens.get(at + 1).is_some_and(|t| t.is(DET) || t.is_name());
            let inverted = if follows { behind(text, tokens, at, end, language).filter(|m| m.speaks) } else { None };
            let m = inverted
                .or_else(|| relative(tokens, &part, language))
                .or_else(|| first_mention(tokens, &part, language));
            return Some(found(m, at));
        }
        return Some(found(behind(text, tokens, at, end, language), at));
    }
    if t.is(AUX) && !t.capital {
        let verb = (at + 1..end.min(at + 14)).find(|&j| tokens[j].is(SAY | CALL) && !tokens[j].quoted)?;
        let between = (at + 1..verb).find_map(|j| {
            let fits = !tokens[j].is(SKIP) || tokens[j].is(PRONOUN) && !language.quote.noun_capitals;
            if fits { full_mention(tokens, j, verb, language) } else { None }
        });
        let nobody = tokens[at + 1..verb].iter().any(|t| t.is(NOBODY));
        let subject = between.or_else(|| if nobody { None } else { behind(text, tokens, verb, end, language) });
        return Some(found(subject, verb));
    }
    // "..., s'emporte Marc Le Bihan": behind a whole quotation, an unknown small word before a name is the verb.
    let whole = tokens[candidate.tokens.start].first
        && !begins
        && tokens[candidate.tokens.end + 1..at].iter().any(|t| t.mark == ',');
    let small = t.is_word() && !t.capital && t.class == 0 && t.end - t.start > 2;
    if whole
        && small
        && let Some(m) = full_mention(tokens, at + 1, end, language).filter(|m| m.speaks)
    {
        return Some(found(Some(m), at));
    }
    // "the company said", "Obama special assistant Kori Schulman wrote".
    let m = full_mention(tokens, at, end, language)?;
    let verb = (m.all.end..end.min(m.all.end + GAP)).find(|&j| tokens[j].is(SAY | CALL))?;
    let light = tokens[m.all.end..verb].iter().all(|t| t.is(SKIP | AUX | STOP | PRONOUN) || t.mark == ',');
    if !light {
        return None;
    }
    if begins {
        // A sentence of its own: "Smith asked." belongs to the quotation, "Smith said: ..." does not.
        let after = tokens.get(verb + 1);
        let done = after.is_none_or(|t| matches!(t.mark, '.' | ',' | ';'));
        if !done || sentence_colon(tokens, verb, end) {
            return None;
        }
    }
    Some(found(Some(m), verb))
}

/// A verb further behind in the same sentence ("..., without the limits, one official said").
fn beyond(text: &str, tokens: &[Token], candidate: &Candidate, language: &Language) -> Option<Found> {
    let at = candidate.tokens.end + 1;
    let t = tokens.get(at)?;
    if t.first || matches!(t.mark, '.' | '!' | '?') {
        return None;
    }
    let end = sentence_end(tokens, at);
    let verb = (at..end.min(at + BEYOND)).find(|&i| tokens[i].is(SAY) && !tokens[i].quoted && !tokens[i].capital)?;
    let inverted = behind(text, tokens, verb, end, language);
    let mention = inverted.or_else(|| subject(text, tokens, &(at..end), verb, language))?;
    mention.speaks.then_some(Found { mention: Some(mention), verb: Some(verb), strength: Strength::Near })
}

/// Words behind a quotation within which a verb may still report it.
const BEYOND: usize = 30;

/// Whether the mark at `at` opens another quotation.
fn opens_next(text: &str, tokens: &[Token], at: usize) -> bool {
    let t = &tokens[at];
    let open = matches!(t.mark, '„' | '“' | '«' | '»' | '"' | '”');
    open && tokens.get(at + 1).is_some_and(|n| n.quoted) && text[..t.start].ends_with(char::is_whitespace)
}

/// Whether a colon follows in the same sentence.
fn sentence_colon(tokens: &[Token], from: usize, end: usize) -> bool {
    tokens[from..end].iter().any(|t| t.mark == ':' && !t.quoted)
}

/// The subject behind its verb: "a déclaré Hélène Aubrac", "sagte sie", "hieß es vom Ministerium".
pub fn behind(text: &str, tokens: &[Token], verb: usize, end: usize, language: &Language) -> Option<Mention> {
    let mut at = verb + 1;
    let limit = end.min(verb + 1 + GAP);
    while at < limit {
        let t = &tokens[at];
        if t.quoted || matches!(t.mark, '.' | ':' | ';' | ')') {
            return None;
        }
        let impersonal = at > verb + 1 && tokens[verb + 1..at].iter().any(|t| t.is(NOBODY));
        if let Some(next) = source(text, tokens, at, language) {
            return full_mention(tokens, next, end, language);
        }
        let passes = t.mark == ','
            || t.digit
            || t.is(PLAIN) && !t.is(PRONOUN)
            || t.is(SKIP | AUX) && !t.capital && !t.is(PRONOUN)
            || t.is(SAY) && !t.capital
            || impersonal && t.is(STOP | OF | NOBODY)
            || t.is(NOBODY) && !t.is(DET);
        let skipped = t.is(SKIP) && (!t.is(DET) || tokens.get(at + 1).is_some_and(|n| n.is(SKIP | SAY)));
        if !passes || t.is(DET) && !skipped {
            if let Some(m) = full_mention(tokens, at, end, language) {
                return Some(m);
            }
            if t.mark == ',' || t.is(STOP) && !impersonal {
                return None;
            }
        }
        at += 1;
    }
    None
}

/// A mention with its apposition.
pub fn full_mention(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    let mut m = mention::read(tokens, at, limit, language)?;
    mention::extend(tokens, &mut m, limit, language);
    Some(m)
}

/// First token of the sentence in which token `at` stands.
pub fn sentence_start(tokens: &[Token], at: usize) -> usize {
    let mut start = at;
    while start > 0 && at - start < WINDOW {
        // A quotation that begins the sentence counts; the sentences inside it do not.
        if tokens[start].first && (!tokens[start].quoted || !tokens[start - 1].quoted) {
            break;
        }
        start -= 1;
    }
    start
}

/// What stands before the opening mark, in the same sentence.
fn left(text: &str, tokens: &[Token], candidate: &Candidate, language: &Language) -> Option<Found> {
    let open = candidate.tokens.start.checked_sub(1)?;
    if tokens.get(candidate.tokens.start).is_some_and(|t| t.first)
        && tokens.get(open.wrapping_sub(1)).is_none_or(|t| t.mark != ':')
    {
        // The quotation begins its sentence.
        return None;
    }
    let start = sentence_start(tokens, open);
    clause(text, tokens, start..open, language).map(|mut f| {
        let colon = tokens[start..open].iter().rposition(|t| t.mark == ':').is_some_and(|i| start + i + 2 >= open);
        let near = f.verb.is_some_and(|v| {
            tokens[v + 1..open].iter().filter(|t| t.is_word()).count() <= 2 && !tokens[v..open].iter().any(|t| t.quoted)
        });
        let that = tokens[start..open].last().is_some_and(|t| t.is(THAT));
        let reported = f.verb.is_some_and(|v| tokens[v..open].iter().any(|t| t.is(THAT) && !t.is(DET)));
        let call = f.verb.is_some_and(|v| tokens[v].is(CALL) && open - v <= 14);
        f.strength = match () {
            () if colon || near && that && candidate.words > 1 => Strength::Adjacent,
            () if call => Strength::Call,
            () if reported => Strength::Reported,
            () if f.verb.is_some() => Strength::Clause,
            () => f.strength,
        };
        f
    })
}

/// The last one who speaks in a stretch of a sentence.
pub fn clause(text: &str, tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Found> {
    let verb = part.clone().rev().find(|&i| {
        let t = &tokens[i];
        let noun = language.quote.noun_capitals && t.capital && !t.first;
        // An article before it makes it a noun ("le rapport").
        let article = i > part.start && tokens[i - 1].is(DET) && (!tokens[i - 1].is(SKIP) || tokens[i - 1].first);
        t.is(SAY | CALL) && !t.quoted && !noun && !article && !t.is(DET)
    });
    let named = part.clone().rev().find_map(|i| source(text, tokens, i, language).map(|next| (i, next)));
    if let Some((i, next)) = named
        && verb.is_none_or(|v| v < i || v > i && part.end - i > 2)
        && let Some(m) = full_mention(tokens, next, part.end, language)
        && verb.is_none_or(|v| v < next || subject(text, tokens, &part, v, language).is_none())
    {
        return Some(Found { mention: Some(m), verb: None, strength: Strength::Clause });
    }
    match verb {
        Some(v) => Some(Found {
            mention: subject(text, tokens, &part, v, language),
            verb: Some(v),
            strength: Strength::Clause,
        }),
        None => {
            let m = first_mention(tokens, &part, language)?;
            Some(Found { mention: Some(m), verb: None, strength: Strength::Near })
        }
    }
}

/// The subject of the verb at `verb` inside a stretch of a sentence.
pub fn subject(text: &str, tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> Option<Mention> {
    let mut at = part.start;
    // "X hat anlässlich der Eröffnung erklärt": in a verb-final language the auxiliary stands beside the subject.
    let auxiliary = (part.start + 1..verb).find(|&i| tokens[i].is(AUX) && !tokens[i].is(SKIP) && !tokens[i].quoted);
    let anchor = auxiliary.filter(|_| language.quote.noun_capitals || language.code == "nl").unwrap_or(verb);
    // 3: speaks and touches the verb; 2: speaks and nothing governs it; 1: touches the verb.
    let mut best: Option<(u8, Mention)> = None;
    while at < anchor {
        let t = &tokens[at];
        if t.quoted || !t.is_word() || t.is(STOP | OF | SKIP | AUX) && !t.is(DET | PRONOUN) {
            at += 1;
            continue;
        }
        let Some(m) = full_mention(tokens, at, anchor, language).filter(|m| m.all.end > at) else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).filter(|&i| i >= part.start).map(|i| &tokens[i]);
        let governed = before.is_some_and(|b| b.is(STOP | OF) && !b.is(THAT) && (b.is(OF) || !b.is(DET)));
        let touches = touches(tokens, m.all.end..anchor);
        let speaks = m.speaks || m.pronoun;
        let rank = match () {
            () if touches && speaks && !(governed && language.quote.noun_capitals) => 3,
            () if speaks && !governed => 2,
            () if touches && !governed => 1,
            () => 0,
        };
        at = m.all.end;
        if rank > 0 && best.as_ref().is_none_or(|(b, _)| rank >= *b) {
            best = Some((rank, m));
        }
    }
    // "Zugleich wies ein Sprecher ...": an unknown first word is no subject where one stands behind the verb.
    let adverb = |m: &Mention| {
        language.quote.noun_capitals && m.all.len() == 1 && tokens[m.all.start].first && tokens[m.all.start].class == 0
    };
    let after = tokens.get(anchor + 1).is_some_and(|t| anchor + 1 < part.end && t.is(DET) && !t.quoted);
    if let Some((3, m)) = &best
        && !(adverb(m) && after)
    {
        return best.map(|(_, m)| m);
    }
    // Inverted: "Dabei griff sie den Präsidenten an".
    let inverted = behind(text, tokens, anchor, part.end, language).filter(|m| {
        let direct = tokens[anchor + 1..m.all.start].iter().all(|t| t.is(SKIP) || t.digit || t.is(PLAIN));
        direct && (m.pronoun || language.quote.noun_capitals || best.is_none())
    });
    inverted.or(best.map(|(_, m)| m)).or_else(|| first_mention(tokens, part, language))
}

/// Whether only small words, commas and at most one relative stand between a subject and its verb.
fn touches(tokens: &[Token], between: Range<usize>) -> bool {
    let mut relatives = 0;
    tokens[between].iter().all(|t| {
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

/// The noun before the last relative pronoun of a stretch ("der Führer, der ...").
fn relative(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let at = part
        .clone()
        .rev()
        .find(|&i| i > part.start && tokens[i - 1].mark == ',' && tokens[i].is(STOP) && tokens[i].is(DET))?;
    (part.start..at).rev().find_map(|i| {
        let m = mention::read(tokens, i, at, language)?;
        (m.all.end + 1 == at && tokens[i].is(DET)).then_some(m)
    })
}

/// The first mention of a stretch that no preposition governs.
pub fn first_mention(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let mut at = part.start;
    while at < part.end {
        let t = &tokens[at];
        let governed = at > part.start && tokens[at - 1].is(STOP | OF) && !tokens[at - 1].is(DET | THAT);
        let begins = t.is_word() && !t.quoted && (t.is(DET) || !t.is(SKIP | AUX | THAT | STOP));
        match full_mention(tokens, at, part.end, language).filter(|_| begins) {
            Some(m) if !governed && m.speaks => return Some(m),
            Some(m) => at = m.all.end.max(at + 1),
            None => at += 1,
        }
    }
    None
}
