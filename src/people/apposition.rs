//! What stands in apposition: "Mark Zuckerberg, PDG de Meta,"; "le PDG de Meta, Mark Zuckerberg,".

use super::lexicon::{
    AND, AUX, BODY, DET, INCLUDING, INDEFINITE, MAN, OF, OFFICE, PREPOSITION, ROLE, ROLE_WOMAN, SAY, SKIP, SOURCE,
    STOP, THAT, WOMAN,
};
use super::mention::{self, Gender, Mention};
use super::token::Token;
use crate::lang::Language;

/// Words of an apposition among which its office stands.
const OFFICE_NEAR: usize = 8;
/// Words of an apposition at most.
const APPOSITION: usize = 14;
/// Tokens of a bracket inside it, at most.
const BRACKET: usize = 6;

/// Whether a mention is of someone new, "un proche du ministre": behind its comma another sentence part may begin.
fn someone(tokens: &[Token], mention: &Mention) -> bool {
    let partitive = tokens.get(mention.all.start + 1).is_some_and(|t| t.is(OF));
    tokens[mention.all.start].is(INDEFINITE) && !partitive
}

/// Whether one word between commas is the name of a body: "la fédération des banques, Febelfin, ..."
fn names_body(tokens: &[Token], body: &Mention, name: &Mention) -> bool {
    let noun = tokens[body.role.clone()].first().is_some_and(|t| t.is(BODY) && !t.is(OFFICE));
    let closed = tokens.get(name.all.end).is_some_and(|t| t.mark == ',');
    let list = tokens.get(name.all.end + 1).is_some_and(|t| t.is_name() || t.is(AND | OF | DET));
    noun && name.all.len() == 1 && closed && !list
}

/// "Selon la sœur de la victime, Anne était enceinte": behind a source at the head of a sentence, a name that no comma
/// closes is the next subject.
fn goes_on(tokens: &[Token], mention: &Mention, next: &Mention, limit: usize) -> bool {
    let before = mention.all.start.checked_sub(1).map(|i| &tokens[i]);
    let behind = tokens.get(next.all.end).filter(|_| next.all.end < limit);
    // "Em entrevista ao jornal, Ana Roca afirmou"
    let body = tokens[mention.role.clone()].first().is_some_and(|t| t.is(BODY) && !t.is(OFFICE));
    let told = |t: &Token| t.is(SOURCE) || body && t.is(PREPOSITION | OF | STOP) && !t.is(SAY | AND);
    before.is_some_and(told) && behind.is_some_and(|t| t.is_word() && !t.capital && !t.quoted)
}

/// What stands in apposition behind a mention, "..., PDG de Meta,": the role, or the name of a description.
pub fn extend(tokens: &[Token], mention: &mut Mention, limit: usize, language: &Language) {
    // "Hayley Walsh, 42, a lecturer": the age.
    let aged = tokens.get(mention.all.end + 1).is_some_and(|t| t.digit)
        && tokens.get(mention.all.end + 2).is_some_and(|t| t.mark == ',');
    let comma = mention.all.end + if aged { 2 } else { 0 };
    if mention.pronoun || comma + 1 >= limit || tokens[comma].mark != ',' || tokens[comma + 1].quoted {
        return;
    }
    let at = comma + 1;
    // "some lawmakers, notably Ann Reed, fear that": the one who is named.
    let pronoun = usize::from(tokens.get(at + 1).is_some_and(|t| t.is(STOP)));
    if tokens[at].is(INCLUDING)
        && tokens[mention.all.start].is(INDEFINITE)
        && let Some(one) = mention::read(tokens, at + 1 + pronoun, limit, language).filter(|m| m.name.len() >= 2)
    {
        mention.name = one.name;
        mention.all.end = one.all.end;
        mention.speaks = true;
        return;
    }
    if mention.name.is_empty() {
        name(tokens, mention, at, limit, language);
        return;
    }
    let mut end = at;
    while end < limit && end - at < APPOSITION {
        let t = &tokens[end];
        // "a member of Harbour Watch (HW), said"
        if let Some(close) = (end..limit.min(end + BRACKET)).find(|&i| t.mark == '(' && tokens[i].mark == ')') {
            end = close + 1;
            continue;
        }
        if t.quoted
            || !t.is_word() && !matches!(t.mark, '-' | '&' | '/')
            || t.is(SAY | AUX) && !t.is(OFFICE | DET) && !t.capital && end > at
        {
            break;
        }
        end += 1;
    }
    let words = &tokens[at..end];
    let opens =
        words.first().is_some_and(|t| t.is(DET | OFFICE) || !t.capital && !t.is(STOP | SKIP | AUX | SAY | OF | THAT));
    // "Llama, promus comme des rivaux des propriétaires": an article before the office makes it somebody else's.
    let bare = words.first().is_some_and(|t| !t.is(DET | OFFICE));
    let before = words.iter().take(OFFICE_NEAR).position(|t| t.is(OFFICE));
    let office = before.is_some_and(|i| !bare || !words[..i].iter().any(|t| t.is(DET)));
    // "la communauté PSL, le président Alain Fuchs": another one, with a name of his own.
    let named = |w: &[Token]| w[1].is_name() && !w[1].is(OFFICE) && (w[1].is(MAN | WOMAN) || w[2].is_name());
    let other = tokens[at..(end + 1).min(tokens.len())].windows(3).any(|w| w[0].is(OFFICE) && named(w));
    // "in front of the Petro house, the manager said": the next subject, not what the first one is.
    let subject = words.first().is_some_and(|t| t.is(DET))
        && tokens.get(end).is_some_and(|t| t.is(SAY | AUX))
        && !(mention.name.len() >= 2 && tokens[mention.name.start].is(MAN | WOMAN));
    // "without Michigan, the president needs a change": where adjectives stand in front, a small word behind an office is
    // a verb, unless a comma closes what is said of the name.
    let fronted = language.quote.adjective_endings.is_empty() && !language.grammar.noun_capitals;
    let closed = tokens.get(end).is_none_or(|t| t.mark == ',');
    let verb = |w: &[Token]| w[0].is(OFFICE) && mention::plain(&w[1]);
    let subject =
        subject || fronted && !closed && words.first().is_some_and(|t| t.is(DET)) && words.windows(2).any(verb);
    if opens && office && !other && !subject {
        let skip = usize::from(words[0].is(DET));
        mention.role = at + skip..end;
        mention.all.end = end;
        mention.speaks = true;
        if mention.gender == Gender::Unknown && words.iter().take(3).any(|t| t.is(ROLE_WOMAN) && !t.is(ROLE)) {
            mention.gender = Gender::Woman;
        }
    }
}

/// The name behind a description, "der Chef der Bundesagentur, Frank-Jürgen Weise, ...", whose first word is token `at`.
fn name(tokens: &[Token], mention: &mut Mention, at: usize, limit: usize, language: &Language) {
    // "to staff, Priya Nair wrote": two things, not one.
    if !mention.speaks && !tokens[mention.all.start].is(DET) {
        return;
    }
    // "Tras las declaraciones, Ana Roca contestó"
    let before = mention.all.start.checked_sub(1).map(|i| &tokens[i]);
    if !mention.speaks && before.is_some_and(|b| b.is(PREPOSITION) && b.first) {
        return;
    }
    if let Some(next) = mention::read(tokens, at, limit, language)
        && !next.pronoun
        && !next.name.is_empty()
        && next.all.start == next.name.start
        && (next.name.len() >= 2 || tokens[next.name.start].is(MAN | WOMAN) || names_body(tokens, mention, &next))
        && (!someone(tokens, mention) || tokens.get(next.all.end).is_none_or(|t| t.mark == ','))
        && !goes_on(tokens, mention, &next, limit)
    {
        mention.name = next.name.clone();
        mention.all.end = next.all.end;
        // "One of the authors, Hayley Walsh"
        let part = tokens[mention.all.start].is(INDEFINITE) && tokens[mention.all.start + 1].is(OF);
        mention.speaks |= part || tokens[next.name.start].is(MAN | WOMAN);
        // "One of the protesters, Hayley Walsh, 42, a lecturer": what stands behind the name.
        let mut named = Mention { role: mention.name.start..mention.name.start, ..mention.clone() };
        extend(tokens, &mut named, limit, language);
        mention.all.end = named.all.end;
        if mention.gender == Gender::Unknown {
            mention.gender = next.gender;
        }
    }
}
