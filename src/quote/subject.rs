//! The subject of a reporting verb, before or behind it.

use super::cited;
use super::front;
use super::label;
use super::name_in_marks;
use super::object::{addressed, leads, object, short_title};
use super::passive;
use super::source::{own_view, source, source_before, source_mention, verbal};
use super::speaker::{Found, Strength};
use super::verdict::words_of;
use crate::lang::Language;
use crate::lang::name::PLATFORMS;
use crate::letter::Lower;
use crate::people::apposition;
use crate::people::lexicon::{
    AND, ANNOUNCE, ANYONE, AUX, BODY, CALL, CLITIC, DATIVE, DET, FEMININE, IMPERSONAL, LIKE, MAN, NOBODY, OBLIQUE, OF,
    OFFICE, PLAIN, PREPOSITION, PRONOUN, READ, RELATIVE, SAY, SKIP, STOP, THAT, WOMAN,
};
use crate::people::mention::{self, Mention};
use crate::people::token::Token;
use std::ops::{Not, Range};

/// Words between a verb and what belongs to it at most.
pub const GAP: usize = 6;

/// A mention with its apposition.
pub fn full_mention(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    let mut m = mention::read(tokens, at, limit, language).or_else(|| name_in_marks::read(tokens, at, limit))?;
    name_in_marks::extend(tokens, &mut m, limit);
    apposition::extend(tokens, &mut m, limit, language);
    Some(m)
}

/// Words behind a verb within which its subject begins.
const REACH: usize = 22;

/// The subject behind its verb: "a déclaré Hélène Aubrac", "sagte am Dienstag in Berlin der Minister".
pub fn behind(text: &str, tokens: &[Token], verb: usize, end: usize, language: &Language) -> Option<Mention> {
    // "told reporters": those spoken to.
    if tokens[verb].is(DATIVE) {
        return None;
    }
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
        if leads(tokens, at, language) && !t.capital && !impersonal && !article && object(tokens, at, limit).is_some() {
            let end = object(tokens, at, limit)?;
            at = named_after(tokens, verb + 1..end, limit, language).unwrap_or(end);
            // "sur son compte Twitter Paul Roche"
            let platform = |t: &Token| PLATFORMS.contains(&text[t.start..t.end].lower());
            at += usize::from(at + 1 < limit && tokens[at + 1].capital && platform(&tokens[at]));
            passed = true;
            continue;
        }
        // "escribió el lunes en una entrada de blog Ana Roca"
        let next = tokens.get(at + 1);
        let day = t.is(DET) && next.is_some_and(|n| n.is(SKIP) && !n.is(DET | OFFICE | BODY) && !n.capital);
        let passes = day
            || matches!(t.mark, ',' | '-' | '–')
            || marks
            || t.digit
            || t.is(PLAIN) && !t.is(PRONOUN)
            || t.is(SKIP | AUX) && !t.capital && !t.is(PRONOUN)
            || t.is(CLITIC) && !t.is(DET) && passed
            || t.is(SAY) && !t.capital && !t.is(BODY)
            || impersonal && t.is(STOP | OF | NOBODY)
            || t.is(NOBODY) && !t.is(DET);
        let skipped = day || t.is(SKIP) && (!t.is(DET) || next.is_some_and(|n| n.is(SKIP | SAY) && !n.is(OFFICE)));
        if !passes || t.is(DET) && !skipped {
            if t.is(OBLIQUE) && t.is(DET) || addressed(text, tokens, at, limit, language) {
                at = object(tokens, at.saturating_sub(1), limit)?;
                passed = true;
                continue;
            }
            if let Some(m) = full_mention(tokens, at, end, language) {
                let strong = m.pronoun
                    || !m.name.is_empty()
                    || tokens[m.role.clone()].iter().any(|t| t.is(OFFICE | BODY | ANYONE));
                if !passed || strong {
                    return Some(m);
                }
                // "a déclaré à Trappes, commune du sud, le ministre X": what goes on the place.
                if tokens[at - 1].mark != ',' || m.all.end <= at {
                    return None;
                }
                at = m.all.end;
                continue;
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

/// The end of a bare name behind an office that a preposition governs: "divulgado pelo secretário da Vila, X".
fn named_after(tokens: &[Token], object: Range<usize>, limit: usize, language: &Language) -> Option<usize> {
    let office = tokens[object.clone()].iter().any(|t| t.is(OFFICE));
    let comma = tokens.get(object.end).is_some_and(|t| t.mark == ',');
    let m = mention::read(tokens, object.end + 1, limit, language).filter(|_| office && comma)?;
    (m.all == m.name).then_some(m.all.end)
}

/// The last one who speaks in a stretch of a sentence.
pub fn clause(text: &str, tokens: &[Token], part: Range<usize>, language: &Language) -> Option<Found> {
    let reports = |i: usize| {
        let t = &tokens[i];
        let noun = language.grammar.noun_capitals && t.capital && !t.first;
        // An article before it makes it a noun ("le rapport").
        let article = i > part.start && tokens[i - 1].is(DET) && (!tokens[i - 1].is(SKIP) || tokens[i - 1].first);
        // "disse em nota que": what it stands in, not another verb.
        let medium = i >= part.start + 2 && tokens[i - 1].is(PREPOSITION) && tokens[i - 2].is(SAY);
        t.is(SAY | CALL) && !t.quoted && !noun && !article && !medium && !t.is(DET) && verbal(tokens, i, language)
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
    let near_view = |i: &usize| verb.is_none_or(|v| v < *i);
    if let Some(view) = part.clone().filter(near_view).find_map(|i| own_view(text, tokens, i, language)) {
        // "Yakin ärgerte sich, weil der Gegner seiner Meinung nach ..."
        let before = first_mention(tokens, &(part.start..view.all.start), language).filter(|m| !m.name.is_empty());
        let mention = Some(before.unwrap_or(view));
        return Some(Found { mention, verb: None, strength: Strength::Clause, direct: true });
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
        Some(v) => {
            let mention = subject(text, tokens, &part, v, language);
            let strength = match mention.is_none() && passive::is(text, tokens, &part, v, language) {
                true => Strength::Unsaid,
                false => Strength::Clause,
            };
            Some(Found { mention, verb: Some(v), strength, direct: true })
        }
        None => {
            if let Some(his) = label::his(tokens, &part) {
                return Some(Found { mention: Some(his), verb: None, strength: Strength::Near, direct: true });
            }
            if let Some(m) = words_of(tokens, &part, language) {
                return Some(Found { mention: Some(m), verb: None, strength: Strength::Near, direct: true });
            }
            let label = label::labelled(tokens, &part, language);
            let governed =
                label.as_ref().is_some_and(|m| m.all.start > part.start && tokens[m.all.start - 1].is(PREPOSITION));
            // "Come la mette Ana Roca nel suo blog:": who, before where.
            let person = if governed { titled_mention(tokens, &part, language) } else { None };
            let m = person
                .or(label)
                .or_else(|| titled_mention(tokens, &part, language))
                .or_else(|| first_mention(tokens, &part, language))?;
            let m = said_of(tokens, part.end, &m).not().then_some(m)?;
            // "Ein Beamter der Nationalpolizei: „...“"
            let label = m.all.start == part.start && m.all.end + 1 >= part.end;
            Some(Found { mention: Some(m), verb: None, strength: Strength::Near, direct: label })
        }
    }
}

/// Whether the marks behind a mention hold what is said of it: "Juan Roca, que presidía la mesa, «hizo lo necesario»".
fn said_of(tokens: &[Token], open: usize, m: &Mention) -> bool {
    let Some(first) = tokens.get(open + 1).filter(|t| t.quoted) else { return false };
    let relative = tokens[open - 1].mark == ','
        && tokens[m.all.end].mark == ','
        && tokens.get(m.all.end + 1).is_some_and(|t| t.is(RELATIVE) || t.is(STOP));
    let touches = m.all.end == open || relative && open > m.all.end + 1;
    touches && !first.capital && !first.is(SAY | CALL | ANNOUNCE | OF | PREPOSITION | DET)
}

/// The subject of the verb at `verb` inside a stretch of a sentence.
pub fn subject(text: &str, tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> Option<Mention> {
    if tokens[verb].is(IMPERSONAL) && tokens.get(verb + 1).is_some_and(|t| t.is(THAT)) {
        return None;
    }
    if tokens[verb].is(READ)
        && let Some(m) =
            written(tokens, part.start..verb, language).or_else(|| written(tokens, verb + 1..part.end, language))
    {
        return Some(m);
    }
    if passive::is(text, tokens, part, verb, language) {
        return passive::agent(tokens, part, language);
    }
    if let Some(m) = cited::one(tokens, part, verb, language) {
        return Some(m);
    }
    let verb = passive::of_as(tokens, part, verb);
    // "X hat anlässlich der Eröffnung erklärt": in a verb-final language the auxiliary stands beside the subject.
    let auxiliary = (part.start + 1..verb).find(|&i| tokens[i].is(AUX) && !tokens[i].is(SKIP) && !tokens[i].quoted);
    let anchor = auxiliary.filter(|_| language.grammar.verb_final).unwrap_or(verb);
    if let Some(m) = front::of_relative(tokens, part.start..anchor, language) {
        return Some(m);
    }
    if let Some(m) = shared(text, tokens, part, verb, language) {
        return Some(m);
    }
    let best = front::best(tokens, part.start, anchor, language);
    // "Zugleich wies ein Sprecher ...": an unknown first word is no subject where one stands behind the verb.
    let adverb = |m: &Mention| {
        let t = &tokens[m.all.start];
        language.grammar.noun_capitals && m.name == (m.all.start..m.all.start + 1) && t.class == 0 && !t.named
    };
    let after = tokens.get(anchor + 1).is_some_and(|t| anchor + 1 < part.end && t.is(DET | OFFICE) && !t.quoted);
    // "Im Gespräch mit dem Sender sagte Brandt": behind a phrase in front the verb stands second, its subject behind it.
    let fronted = language.grammar.verb_final
        && tokens[part.start].is(PREPOSITION)
        && tokens[part.start..anchor].iter().all(|t| t.mark != ',' && t.mark != ':')
        && tokens.get(anchor + 1).is_some_and(|t| anchor + 1 < part.end && t.named && !t.quoted);
    // "Certes, concède-t-elle, ..."
    let opens = |m: &Mention| m.all.len() == 1 && tokens[m.all.start].first && tokens[m.all.end].mark == ',';
    if let Some((3, m)) = &best
        && opens(m)
        && let Some(m) = put_in(text, tokens, part, verb, language)
    {
        return Some(m);
    }
    if let Some((3, m)) = &best
        && !(adverb(m) && after || fronted)
    {
        return best.map(|(_, m)| m);
    }
    if let Some(m) = put_in(text, tokens, part, verb, language) {
        return Some(m);
    }
    // Inverted: "Dabei griff sie den Präsidenten an".
    let inverted = behind(text, tokens, anchor, part.end, language).filter(|m| {
        let direct = tokens[anchor + 1..m.all.start].iter().all(|t| t.is(SKIP) || t.digit || t.is(PLAIN));
        // "Nog geen tien jaar geleden noemde de president ...": what only touches the verb says when.
        // "four lawmakers urged Ana Roca": in English an object.
        let object =
            language.grammar.subject_first && anchor > part.start && !m.pronoun && tokens[anchor - 1].is_word();
        let unsure =
            !object && best.as_ref().is_none_or(|(rank, _)| *rank < 2 && language.grammar.verb_final && m.speaks);
        direct && (m.pronoun || language.grammar.noun_capitals || unsure) && !is_thing(tokens, m, language)
    });
    inverted.or(best.map(|(_, m)| m)).or_else(|| first_mention(tokens, part, language))
}

/// The subject that the verb at `verb` has by its form or by a word beside it: that of another verb, or one behind an "as".
fn shared(text: &str, tokens: &[Token], part: &Range<usize>, verb: usize, language: &Language) -> Option<Mention> {
    // "X a rejeté l'accord de Y, jugeant que": the subject of the verb before, not the nearest one.
    let shares = |i: usize| {
        let form = &text[tokens[i].start..tokens[i].end];
        language.quote.gerund_endings.ends(form) && (i == part.start || !tokens[i - 1].is(AUX))
    };
    let says =
        |i: &usize| tokens[*i].is(SAY | ANNOUNCE) && !tokens[*i].is(DET) && !tokens[*i].capital && !tokens[*i].quoted;
    if shares(verb)
        && let Some(main) = (part.start..verb).rev().filter(says).find(|&i| !shares(i))
    {
        return subject(text, tokens, part, main, language);
    }
    // "with forecasters warning that": the one in front of the verb, though a preposition governs it.
    // "Ana Roca left the party, claiming that": the subject in front, not what touches the comma.
    if language.grammar.subject_first && shares(verb) && verb > part.start {
        let with = |i: &usize| *i > part.start && tokens[*i - 1].is(PREPOSITION) && !tokens[*i - 1].is(OF);
        let near = (verb.saturating_sub(GAP).max(part.start)..verb).filter(with);
        let governed = near.filter_map(|i| full_mention(tokens, i, verb, language)).find(|m| m.all.end == verb);
        let first = || first_mention(tokens, &(part.start..verb), language).filter(|_| tokens[verb - 1].mark == ',');
        if let Some(m) = governed.or_else(first) {
            return Some(m);
        }
    }
    // "comme l'atteste Ana Roca : "
    let light = |i: &usize| tokens[*i].is(SKIP | AUX | CLITIC) && !tokens[*i].is(LIKE);
    let like = (part.start..verb).rev().find(|i| !light(i)).is_some_and(|i| tokens[i].is(LIKE));
    if like && let Some(m) = behind(text, tokens, verb, part.end, language).filter(|m| m.speaks) {
        return Some(m);
    }
    // "Ana Roca kritisierte Karl Brandt und sagte: ": the subject of both verbs.
    let light = |i: &usize| tokens[*i].is(SKIP | AUX | CLITIC) && !tokens[*i].is(AND);
    let and = (part.start..verb).rev().find(|i| !light(i)).filter(|&i| tokens[i].is(AND));
    let first = |i: &usize| tokens[*i].is(CALL | SAY) && !tokens[*i].capital && !tokens[*i].quoted;
    let and = and.filter(|_| language.grammar.noun_capitals)?;
    let both = (part.start..and).find(first)?;
    subject(text, tokens, &(part.start..and), both, language)
}

/// Whether a description is of a thing, whose adjective may be a noun for people too: "denunció la propaganda rusa".
pub fn is_thing(tokens: &[Token], m: &Mention, language: &Language) -> bool {
    let [noun, adjective, ..] = &tokens[m.role.clone()] else { return false };
    let behind = !language.quote.adjective_endings.is_empty() && adjective.is(ANYONE) && !adjective.is(OFFICE | BODY);
    m.name.is_empty() && mention::plain(noun) && behind
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
    let m = behind(text, tokens, verb, part.end, language).filter(|m| m.speaks && !is_thing(tokens, m, language))?;
    // "..., aseguró a Los Angeles Times que": the one spoken to.
    tokens[verb + 1..m.all.start].iter().all(|t| t.is(SKIP | AUX | CLITIC) && !t.is(PREPOSITION)).then_some(m)
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
