//! The subject of a reporting verb, before or behind it.

use super::object::{addressed, object, short_title};
use super::source::{source, source_before, verbal};
use super::speaker::{Found, Strength};
use crate::lang::Language;
use crate::people::apposition;
use crate::people::lexicon::{
    AUX, BODY, CALL, CLITIC, DET, FEMININE, MAN, NOBODY, OBLIQUE, OF, OFFICE, PLAIN, PREPOSITION, PRONOUN, READ,
    RELATIVE, SAY, SKIP, STARTER, STOP, THAT, WOMAN,
};
use crate::people::mention::{self, Mention};
use crate::people::token::Token;
use std::ops::Range;

/// Words between a verb and what belongs to it at most.
pub const GAP: usize = 6;

/// A mention with its apposition.
pub fn full_mention(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    let mut m = mention::read(tokens, at, limit, language)?;
    name_in_marks(tokens, &mut m, limit);
    apposition::extend(tokens, &mut m, limit, language);
    Some(m)
}

/// Words of a name in marks at most.
const NAME: usize = 4;

/// The name of a body in marks behind its noun: "der Blog „Hafenwache“".
fn name_in_marks(tokens: &[Token], m: &mut Mention, limit: usize) {
    let last = &tokens[m.all.end - 1];
    let from = m.all.end + 1;
    if !m.name.is_empty() || !last.is(BODY) || !tokens.get(from).is_some_and(|t| t.quoted && t.capital) {
        return;
    }
    if let Some(end) = (from..limit).find(|&i| !tokens[i].quoted).filter(|end| end - from <= NAME) {
        m.name = from..end;
        m.all.end = end + 1;
        m.speaks = true;
    }
}

/// A source behind the word that makes it one, a pronoun among them: "selon lui".
pub fn source_mention(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    mention::oblique_pronoun(tokens, at, limit).or_else(|| full_mention(tokens, at, limit, language))
}

/// Words behind a verb within which its subject begins.
const REACH: usize = 22;

/// The subject behind its verb: "a déclaré Hélène Aubrac", "sagte am Dienstag in Berlin der Minister".
pub fn behind(text: &str, tokens: &[Token], verb: usize, end: usize, language: &Language) -> Option<Mention> {
    let mut at = verb + 1;
    let limit = end.min(verb + 1 + REACH);
    let mut words = 0;
    // Behind a phrase of place, day or medium, only a name or an office is the subject.
    let mut passed = false;
    let read = tokens[verb].is(READ);
    while at < limit && (passed || words <= GAP) {
        let t = &tokens[at];
        if t.quoted && passed && !tokens[at - 1].quoted {
            at = short_title(tokens, at, limit)?;
            continue;
        }
        let marks = matches!(t.mark, '«' | '»' | '“' | '”' | '„' | '"');
        if t.quoted || matches!(t.mark, '.' | ':' | ';' | ')' | '?' | '!') || marks && !passed {
            return None;
        }
        if let Some(next) = source(text, tokens, at, language) {
            return source_mention(tokens, next, end, language);
        }
        if t.is(THAT) && at == verb + 1 {
            return None;
        }
        let impersonal = read || tokens[verb + 1..at].iter().any(|t| t.is(NOBODY));
        // "a Luís": no article, since it is none of a man.
        let article = t.is(SKIP) && t.is(DET) && !(t.is(FEMININE) && tokens.get(at + 1).is_some_and(|n| n.is(MAN)));
        if t.is(PREPOSITION) && !t.capital && !impersonal && !article && object(tokens, at, limit).is_some() {
            at = object(tokens, at, limit)?;
            passed = true;
            continue;
        }
        let passes = matches!(t.mark, ',' | '-' | '–')
            || marks
            || t.digit
            || t.is(PLAIN) && !t.is(PRONOUN)
            || t.is(SKIP | AUX) && !t.capital && !t.is(PRONOUN)
            || t.is(CLITIC) && !t.is(DET) && passed
            || t.is(SAY) && !t.capital && !t.is(BODY)
            || impersonal && t.is(STOP | OF | NOBODY)
            || t.is(NOBODY) && !t.is(DET);
        let skipped = t.is(SKIP) && (!t.is(DET) || tokens.get(at + 1).is_some_and(|n| n.is(SKIP | SAY)));
        if !passes || t.is(DET) && !skipped {
            if t.is(OBLIQUE) && t.is(DET) || addressed(tokens, at, limit, language) {
                at = object(tokens, at.saturating_sub(1), limit)?;
                passed = true;
                continue;
            }
            if let Some(m) = full_mention(tokens, at, end, language) {
                let strong =
                    m.pronoun || !m.name.is_empty() || tokens[m.role.clone()].iter().any(|t| t.is(OFFICE | BODY));
                return (!passed || strong).then_some(m);
            }
            if t.mark == ',' || t.is(STOP) && !impersonal {
                return None;
            }
        }
        words += 1;
        at += 1;
    }
    None
}

/// The last one who speaks in a stretch of a sentence.
pub fn clause(text: &str, tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Found> {
    let reports = |i: usize| {
        let t = &tokens[i];
        let noun = language.grammar.noun_capitals && t.capital && !t.first;
        // An article before it makes it a noun ("le rapport").
        let article = i > part.start && tokens[i - 1].is(DET) && (!tokens[i - 1].is(SKIP) || tokens[i - 1].first);
        t.is(SAY | CALL) && !t.quoted && !noun && !article && !t.is(DET) && verbal(tokens, i, language)
    };
    let last = part.clone().rev().find(|&i| reports(i));
    // "rappelle que le pays avait appelé à ...": behind "that" it is not the speaker who acts.
    let that = |i: usize| {
        tokens[i + 1..part.end.min(i + GAP)].iter().take_while(|t| !t.is(DET)).any(|t| t.is(THAT) && !t.is(DET))
    };
    let near = last.is_some_and(|v| tokens[v + 1..part.end].iter().filter(|t| t.is_word()).count() <= 2);
    let verb = part.clone().rev().find(|&i| !near && tokens[i].is(SAY) && reports(i) && that(i)).or(last);
    if let Some(m) = part.clone().find_map(|i| source_before(tokens, &part, i, language)) {
        return Some(Found { mention: Some(m), verb: None, strength: Strength::Clause, direct: true });
    }
    let named = part.clone().rev().find_map(|i| source(text, tokens, i, language).map(|next| (i, next)));
    if let Some((i, next)) = named
        && verb.is_none_or(|v| v < i || v > i && part.end - i > 2)
        && let Some(m) = source_mention(tokens, next, part.end, language)
        && (tokens[i].first || verb.is_none_or(|v| v < next || subject(text, tokens, &part, v, language).is_none()))
    {
        return Some(Found { mention: Some(m), verb: None, strength: Strength::Clause, direct: true });
    }
    match verb {
        Some(v) => Some(Found {
            mention: subject(text, tokens, &part, v, language),
            verb: Some(v),
            strength: Strength::Clause,
            direct: true,
        }),
        None => {
            let m = titled_mention(tokens, &part, language).or_else(|| first_mention(tokens, &part, language))?;
            // "Ein Beamter der Nationalpolizei: „...“"
            let label = m.all.start == part.start && m.all.end + 1 >= part.end;
            Some(Found { mention: Some(m), verb: None, strength: Strength::Near, direct: label })
        }
    }
}

/// The subject of the verb at `verb` inside a stretch of a sentence.
pub fn subject(text: &str, tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> Option<Mention> {
    if tokens[verb].is(READ)
        && let Some(m) = written(tokens, part.start..verb, language)
    {
        return Some(m);
    }
    let mut at = part.start;
    // "X hat anlässlich der Eröffnung erklärt": in a verb-final language the auxiliary stands beside the subject.
    let auxiliary = (part.start + 1..verb).find(|&i| tokens[i].is(AUX) && !tokens[i].is(SKIP) && !tokens[i].quoted);
    let anchor = auxiliary.filter(|_| language.grammar.verb_final).unwrap_or(verb);
    if let Some(m) = told_of(tokens, part.start..anchor, language) {
        return Some(m);
    }
    let closed = closed_clause(tokens, part.start..anchor);
    // 3: speaks and touches the verb; 2: speaks and nothing governs it; 1: touches the verb.
    let mut best: Option<(u8, Mention)> = None;
    while at < anchor {
        let t = &tokens[at];
        // "den Granit Xhaka zusammenfasste": a relative pronoun, not the name's article.
        let relative = t.is(OBLIQUE) && at > part.start && tokens[at - 1].mark == ',' && tokens[at + 1].named;
        if relative || t.quoted || !t.is_word() || t.is(STOP | OF | SKIP | AUX) && !t.is(DET | PRONOUN) {
            at += 1;
            continue;
        }
        let Some(m) = full_mention(tokens, at, anchor, language).filter(|m| m.all.end > at) else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).filter(|&i| i >= part.start).map(|i| &tokens[i]);
        let governed = before.is_some_and(|b| b.is(OF | PREPOSITION) && !b.is(THAT) && (b.is(OF) || !b.is(DET)))
            || tokens[at].is(OBLIQUE)
            || language.grammar.noun_capitals && before.is_some_and(|b| b.capital && !b.first) && tokens[at].is(DET);
        let touches = touches(tokens, m.all.end..anchor);
        let speaks = m.speaks || m.pronoun;
        // "Richard Weir, 60, from Tynemouth, North Tyneside, said": what goes on a name, not another subject.
        let apposed = best.as_ref().is_some_and(|(_, b)| !b.name.is_empty() && apposes(tokens, b.all.end..at, &m));
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
    // "Zugleich wies ein Sprecher ...": an unknown first word is no subject where one stands behind the verb.
    let adverb = |m: &Mention| {
        let t = &tokens[m.all.start];
        language.grammar.noun_capitals && m.name == (m.all.start..m.all.start + 1) && t.class == 0 && !t.named
    };
    let after = tokens.get(anchor + 1).is_some_and(|t| anchor + 1 < part.end && t.is(DET | OFFICE) && !t.quoted);
    if let Some((3, m)) = &best
        && !(adverb(m) && after)
    {
        return best.map(|(_, m)| m);
    }
    if let Some(m) = put_in(text, tokens, part, verb, language) {
        return Some(m);
    }
    // Inverted: "Dabei griff sie den Präsidenten an".
    let inverted = behind(text, tokens, anchor, part.end, language).filter(|m| {
        let direct = tokens[anchor + 1..m.all.start].iter().all(|t| t.is(SKIP) || t.digit || t.is(PLAIN));
        direct && (m.pronoun || language.grammar.noun_capitals || best.is_none())
    });
    inverted.or(best.map(|(_, m)| m)).or_else(|| first_mention(tokens, part, language))
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

/// Whether a mention inside a clause between commas is no subject beside the one before it: "Actiz, the organisation of
/// carers, ...", "X, dont le député Y a lancé la marche, ...".
fn aside(tokens: &[Token], clause: &Range<usize>, before: &Mention, m: &Mention) -> bool {
    tokens[clause.start + 1].is(STOP) || m.name.is_empty() && !before.name.is_empty() && before.all.end == clause.start
}

/// What stands between two commas right before the verb: "X, dont le député Y a lancé la marche, a demandé".
fn closed_clause(tokens: &[Token], part: Range<usize>) -> Range<usize> {
    let comma = |i: &usize| tokens[*i].mark == ',' && !tokens[*i].quoted;
    let Some(close) = part.clone().rev().find(|&i| !tokens[i].is(AUX | SKIP | CLITIC)).filter(comma) else {
        return part.start..part.start;
    };
    (part.start..close).rev().find(comma).unwrap_or(close)..close
}

/// Where it can be read: "In der Mitteilung heißt es", "Dans le rapport, on peut lire".
fn written(tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Mention> {
    let governed = |&i: &usize| tokens[i].is(PREPOSITION) && !tokens[i].quoted;
    let at = part.clone().find(governed)? + 1;
    full_mention(tokens, at, part.end, language).filter(|m| m.speaks)
}

/// The subject of a verb put in behind a comma: "Die verklaring geldt ook, zegt de AP, want ...".
fn put_in(text: &str, tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> Option<Mention> {
    let comma = (part.start..verb).rev().find(|&i| !tokens[i].is(SKIP | AUX | CLITIC))?;
    if tokens[comma].mark != ',' || tokens[comma].quoted || tokens[verb].capital {
        return None;
    }
    let m = behind(text, tokens, verb, part.end, language).filter(|m| m.speaks)?;
    // "..., aseguró a Los Angeles Times que": the one spoken to.
    tokens[verb + 1..m.all.start].iter().all(|t| t.is(SKIP | AUX | CLITIC) && !t.is(PREPOSITION)).then_some(m)
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

/// The noun before the last relative pronoun of a stretch ("der Führer, der ...").
pub fn relative(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let at = part
        .clone()
        .rev()
        .find(|&i| i > part.start && tokens[i - 1].mark == ',' && tokens[i].is(STOP) && tokens[i].is(DET))?;
    (part.start..at).rev().find_map(|i| {
        let m = mention::read(tokens, i, at, language)?;
        (m.all.end + 1 == at && tokens[i].is(DET)).then_some(m)
    })
}

/// The last one of a stretch who is named with an office or a first name, and whom no preposition governs.
fn titled_mention(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let mut at = part.start;
    let mut best = None;
    while at < part.end {
        let before = at.checked_sub(1).filter(|_| at > part.start).map(|i| &tokens[i]);
        let governed = before.is_some_and(|b| b.is(STOP | OF | PREPOSITION | OBLIQUE)) || tokens[at].is(OBLIQUE);
        match full_mention(tokens, at, part.end, language) {
            Some(m) => {
                let office = tokens[m.role.clone()].iter().any(|t| t.is(OFFICE));
                let given = tokens.get(m.name.start).is_some_and(|t| t.is(MAN | WOMAN)) && m.name.len() >= 2;
                at = m.all.end.max(at + 1);
                if !governed && !m.name.is_empty() && (office || given) {
                    best = Some(m);
                }
            }
            None => at += 1,
        }
    }
    best
}

/// The first mention of a stretch that no preposition governs.
pub fn first_mention(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    let mut at = part.start;
    while at < part.end {
        let t = &tokens[at];
        let governed = at > part.start && tokens[at - 1].is(STOP | OF | PREPOSITION) && !tokens[at - 1].is(DET | THAT);
        // "desde el Ayuntamiento madrileño": what goes on a noun begins nothing.
        let inside = at > part.start && !t.capital && !t.is(DET) && tokens[at - 1].is_name();
        let begins = t.is_word() && !t.quoted && (t.is(DET) || !t.is(SKIP | AUX | THAT | STOP)) && !inside;
        match full_mention(tokens, at, part.end, language).filter(|_| begins) {
            Some(m) if !governed && m.speaks => return Some(m),
            Some(m) => at = m.all.end.max(at + 1),
            None => at += 1,
        }
    }
    None
}
