//! Sources that a sentence names without quoting them: "selon X", "X a annoncé que".

use super::announce;
use super::cited;
use super::condition;
use super::inserted;
use super::joint;
use super::subject::{full_mention, subject};
use crate::lang::Language;
use crate::letter::lower;
use crate::people::lexicon::{
    self, AGENT, AND, ANNOUNCE, ANYONE, AUX, BE, BODY, CALL, CLAUSAL, CLITIC, COMPANY_WORD, Class, DATA, DET,
    FIRST_PERSON, LIKE, MAN, NOBODY, OF, OFFICE, PASSIVE, PLAIN, PREPOSITION, PRONOUN, RELATIVE, SAY, SKIP, SOURCE,
    SOURCE_BEHIND, STARTER, STOP, SUBJUNCTIVE, THAT, VIEW, WOMAN,
};
use crate::people::mention::{self, Gender, Mention};
use crate::people::token::Token;
use crate::text::hash::of_word;
use std::ops::Range;

/// Whether a source is named at token `at` ("selon", "laut"): the token behind it.
pub fn source(text: &str, tokens: &[Token], at: usize, language: &Language) -> Option<usize> {
    let start = tokens[at].start;
    if tokens[at].quoted || !tokens[at].is(SOURCE) {
        return None;
    }
    let rest = &text[start..];
    let sources = &lexicon::lexicon(language).sources;
    let first = rest.bytes().next()?.to_ascii_lowercase();
    let until = |byte: u8| sources.partition_point(|(s, _)| s.bytes().next() < Some(byte));
    let alike = if first.is_ascii() { until(first)..until(first + 1) } else { 0..sources.len() };
    let &(found, vague) = sources[alike].iter().rev().find(|(s, _)| begins(rest, s))?;
    // "so der Richter": only behind a comma or a closing mark.
    if found == "so" && at.checked_sub(1).is_none_or(|i| tokens[i].is_word()) {
        return None;
    }
    // "in vielen Städten, so in Celle": an example.
    if found == "so" && tokens.get(at + 1).is_some_and(|t| t.is(PREPOSITION)) {
        return None;
    }
    // "está de acordo com": who agrees is no source.
    let agrees = |i: usize| tokens[i].is(AUX);
    // "está, claro, de acordo com"
    let comma = |i: usize| at >= i && tokens[at - i].mark == ',';
    let aside = comma(1) && comma(3) && at >= 4 && agrees(at - 4);
    if found.contains(' ') && (aside || (at.saturating_sub(2)..at).any(agrees)) {
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
    // "De source policière": the noun is part of who it is.
    let noun = next > at + 1 && tokens[next - 1].is(ANYONE | OFFICE | BODY) && !tokens[next - 1].is(OF | DET);
    if noun && tokens.get(next).is_some_and(|t| !t.capital && !t.is(DET)) {
        return Some(next - 1);
    }
    // "Pour X, ...": only at the head of a sentence, before a name or an office.
    let after = tokens.get(next)?;
    let titled = after.is(DET) && tokens[next..].iter().take(TITLE).any(|t| t.is(OFFICE | BODY));
    // "Für Verfassungsänderungen ist": any noun has a capital.
    let known = !language.grammar.noun_capitals || after.named || after.acronym || after.is(MAN | WOMAN | OFFICE);
    let name = after.is_name() && !after.genitive && known;
    let named = name && (after.is(MAN | WOMAN) || !after.is(BODY | COMPANY_WORD));
    let pronoun = || mention::oblique_pronoun(tokens, next, tokens.len()).is_some();
    // "Mais pour X, ..."
    let opens = tokens[at].first || at.checked_sub(1).is_some_and(|i| tokens[i].first && tokens[i].is(STARTER | STOP));
    // "En este sentido, desde la plataforma ..."
    let before = at.saturating_sub(SETTING)..at;
    let opens = opens || at > 0 && tokens[at - 1].mark == ',' && tokens[before].iter().any(|t| t.first);
    // "Für die Unternehmen erhöht sich der Aufwand": where no comma parts them, only what is so for somebody is a view.
    let judged = |t: &Token| t.is(BE | AUX) || !t.is_word();
    let view = || {
        let m = source_mention(tokens, next, tokens.len().min(next + VIEWER), language);
        m.is_none_or(|m| tokens.get(m.all.end).is_none_or(judged))
    };
    let view = || !language.grammar.verb_final || view();
    (!vague || opens && (titled || named || pronoun()) && view()).then_some(next)
}

/// A source behind the word that makes it one, a pronoun among them: "selon lui".
pub fn source_mention(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    let noun = behind_attribute(tokens, at, limit, language).unwrap_or(at);
    mention::oblique_pronoun(tokens, at, limit).or_else(|| {
        let direct = full_mention(tokens, noun, limit, language);
        let named = direct.as_ref().is_some_and(|m| m.speaks || !m.name.is_empty());
        let m = if named { direct } else { made_by(tokens, at, limit, language).or(direct) }?;
        Some(mention::owner(tokens, &m, language).unwrap_or(m))
    })
}

/// Words of what somebody has made, with the participle behind it, at most.
const MADE: usize = 6;

/// Who has made what stands at token `at`: "un bilan établi par l'AFP", "figures published by the institute".
fn made_by(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    let small = |t: &&Token| t.is_word() && !t.capital && !t.quoted && !t.is(STOP | THAT);
    let thing = tokens.get(at..limit.min(at + MADE))?.iter().take_while(small).count();
    let by = (at + 2..=at + thing).find(|&i| tokens.get(i).is_some_and(|t| t.is(AGENT)))?;
    let before = &tokens[by - 1];
    let got = language.quote.got_by.split(' ').any(|word| of_word(word) == before.hash);
    full_mention(tokens, by + 1, limit, language).filter(|_| !got && !before.is(OF | PREPOSITION | DET))
}

/// Words of a German attribute between an article and its noun, at most.
const ATTRIBUTE: usize = 8;

/// The noun behind what stands between it and its article: "einer am Dienstag in Bern veröffentlichten Studie".
fn behind_attribute(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<usize> {
    let opens = language.grammar.noun_capitals && tokens.get(at)?.is(DET);
    let attribute = tokens.get(at + 1..limit.min(at + 1 + ATTRIBUTE))?;
    let preposition = attribute.first().is_some_and(|t| t.is(PREPOSITION) && !t.capital);
    let inside = attribute.iter().take_while(|t| t.is_word() && !t.quoted).count();
    let participle = |t: &Token| !t.capital && !t.digit && !t.is(DET | PREPOSITION | STOP | OF);
    let noun = (1..inside).find(|&i| attribute[i].capital && participle(&attribute[i - 1]))?;
    (opens && preposition).then_some(at + 1 + noun)
}

/// Whose view token `at` begins to give, of those spoken of before: "à ses yeux", "in her opinion".
pub fn own_view(text: &str, tokens: &[Token], at: usize, language: &Language) -> Option<Mention> {
    if tokens[at].quoted || !tokens[at].is(VIEW) {
        return None;
    }
    let rest = &text[tokens[at].start..];
    let found = language.quote.own_view.iter().find(|view| begins(rest, view))?;
    let end = at + tokens[at..].iter().take_while(|t| t.start < tokens[at].start + found.len()).count();
    let none = at..at;
    let gender = Gender::Unknown;
    Some(Mention { all: at..end, name: none.clone(), role: none, pronoun: true, gender, speaks: true })
}

/// Words at the head of a sentence behind whose comma a vague source may stand, at most.
const SETTING: usize = 5;

/// Words of the one whose view a vague source gives, at most.
const VIEWER: usize = 16;

/// Words within which the office stands behind a vague source.
const TITLE: usize = 3;

/// Whether a text begins with a phrase, in any case, as whole words, with any apostrophe.
pub fn begins(text: &str, phrase: &str) -> bool {
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
    // "The Gazette quoted Ann Cole as saying the quay was open."
    let as_saying = |i: &usize| *i > part.start && tokens[*i].is(SAY) && tokens[i - 1].is(LIKE) && !tokens[*i].quoted;
    if let Some(m) = part.clone().find(as_saying).and_then(|verb| cited::one(tokens, &part, verb, language)) {
        return Some((m, true));
    }
    // Most sentences have none of the words that each of these needs.
    let classes = tokens[part.clone()].iter().fold(0, |all, t| all | t.class);
    let has = |class: Class| classes & class != 0;
    let named = || named_source(text, tokens, &part, language).map(|m| (m, true));
    has(SOURCE | SOURCE_BEHIND)
        .then(named)
        .flatten()
        .or_else(|| has(SAY).then(|| inserted::find(text, tokens, &part, language)).flatten())
        .or_else(|| has(SAY | ANNOUNCE | CALL).then(|| announce::head(text, tokens, &part, language)).flatten())
        .or_else(|| has(SAY).then(|| reported(text, tokens, &part, language)).flatten())
        .or_else(|| announce::inverted(text, tokens, &part, language).map(|m| (m, false)))
        .or_else(|| has(AGENT).then(|| agent(tokens, &part, language)).flatten().map(|m| (m, true)))
        .map(|(m, direct)| (joint::whole(tokens, m, &part, language), direct))
}

/// Words before a participle among which the auxiliary of its passive stands ("has since been confirmed").
const AUXILIARY: usize = 4;

/// The one who acts in a passive that reports: "has been confirmed by the ministry", "wurde von der Polizei bestätigt".
fn agent(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    // Who is blamed "by" others says nothing, and neither do they say what the rest tells.
    let reports =
        |i: usize| tokens[i].is(SAY | ANNOUNCE) && !tokens[i].is(CALL) && !tokens[i].capital && !tokens[i].quoted;
    let passive = |range: Range<usize>| tokens[range].iter().any(|t| t.is(PASSIVE) && !t.quoted);
    let first = part.clone().find(|&i| passive(i..i + 1)).filter(|_| language.grammar.verb_final);
    let since = |i: usize| first.is_some_and(|first| first < i);
    part.clone().skip(1).filter(|&i| tokens[i].is(AGENT) && !tokens[i].quoted).find_map(|i| {
        let m = full_mention(tokens, i + 1, part.end, language).filter(|m| m.speaks && !m.pronoun)?;
        let before = (part.start..i).rev().find(|&j| !tokens[j].is(SKIP)).filter(|&j| reports(j));
        let told = before.is_some_and(|j| since(j) || passive(part.start.max(j.saturating_sub(AUXILIARY))..j));
        // "von Minister Brandt am Freitag bestätigt"
        let rest = m.all.end..part.end.min(m.all.end + AUXILIARY);
        let closes = since(i) && rest.take_while(|&j| tokens[j].is_word()).any(reports);
        (told || closes).then_some(m)
    })
}

/// Whether token `i`, a form of a verb, is one here: not the writer's own ("j'écris"), not a participle before its noun
/// ("das bekannte Werk").
pub fn verbal(tokens: &[Token], i: usize, language: &Language) -> bool {
    let before = i.checked_sub(1).map(|j| &tokens[j]);
    let own = before.is_some_and(|t| t.is(FIRST_PERSON) && !t.is(SKIP | CLITIC | DET));
    // Behind a comma the article may be a relative pronoun: "der Sprecher, der bestätigte".
    let relative = i >= 2 && tokens[i - 2].mark == ',' && before.is_some_and(|t| t.is(RELATIVE));
    let attribute = language.grammar.noun_capitals
        && before.is_some_and(|t| t.is(DET) && !t.is(PRONOUN))
        && !relative
        && tokens.get(i + 1).is_some_and(|t| t.is_word() && t.capital);
    // "meinen ersten Kran": whose it is, but for "meinen, dass".
    let possessive = language.grammar.noun_capitals
        && tokens[i].is(FIRST_PERSON)
        && tokens.get(i + 1).is_some_and(|t| t.is_word() && !t.is(DET | THAT | PRONOUN));
    // "the proposed limits"
    let article = before.is_some_and(|t| t.is(DET) && !t.is(SKIP | CLITIC | PRONOUN | RELATIVE));
    // "dans l'estime de": behind a preposition and an article, a noun.
    let governed = i >= 2 && tokens[i - 2].is(PREPOSITION) && before.is_some_and(|t| t.is(DET) && t.is(CLITIC));
    // "Recent reports have revealed"
    let followed = |n: usize, class: Class| tokens.get(i + n).is_some_and(|t| t.is(class) && !t.quoted);
    let noun = language.grammar.subject_first && followed(1, AUX) && followed(2, SAY | ANNOUNCE);
    // "the famous quote by Ana Roca"
    let made = language.grammar.subject_first && tokens[i].is(DATA) && followed(1, AGENT | OF);
    !own && !attribute && !article && !possessive && !governed && !noun && !made
}

/// The verb of a sentence whose subject is left out: "Agregó que el puente abrirá en mayo."
pub fn subjectless(tokens: &[Token], part: Range<usize>, language: &Language) -> Option<usize> {
    let (verb, _) = reporting(tokens, part.clone())?;
    let light =
        |t: &Token| t.mark == ',' || t.is(SKIP | AUX | CLITIC | STARTER | AND) && !t.is(NOBODY | THAT | PRONOUN);
    // "Se estima que": nobody in particular.
    let impersonal = |t: &Token| t.is(CLITIC) && t.is(AUX | STOP);
    let before = &tokens[part.start..verb];
    let bare = before.iter().all(|t| light(t) && !impersonal(t) && (!t.is(DET) || t.is(CLITIC)));
    (language.grammar.pro_drop && bare).then_some(verb)
}

/// Whether a sentence only reports what was said before it, by the form of its verb: "Das Werk sei sicher."
pub fn goes_on(tokens: &[Token], part: Range<usize>) -> bool {
    let own = |t: &Token| t.is(FIRST_PERSON) && !t.quoted;
    // "es sei denn"
    let reported = |i: usize| {
        tokens[i].is(SUBJUNCTIVE)
            && !tokens[i].capital
            && !tokens[i].quoted
            && !tokens.get(i + 1).is_some_and(|n| n.is(STOP) && n.is(STARTER) && !n.is(AND | PREPOSITION | LIKE))
    };
    // "..., teilte das Spital mit": it says whose words they are.
    let says = |i: usize| tokens[i].mark == ',' && tokens.get(i + 1).is_some_and(|t| t.is(SAY) && !t.quoted);
    part.clone().any(reported) && !part.clone().any(says) && !tokens[part].iter().any(own)
}

/// The source that a sentence names: "selon X", „X zufolge“.
fn named_source(text: &str, tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    part.clone().find_map(|at| {
        if let Some(m) = source_before(tokens, part, at, language) {
            return Some(m);
        }
        // "according to Palestinian tallies": what has been counted is no one.
        let counted = |m: &Mention| tokens.get(m.all.end).is_some_and(|t| t.is(DATA) && !m.name.is_empty());
        let m = source_mention(tokens, source(text, tokens, at, language)?, part.end, language)?;
        // "plus ou moins bien selon les causes": a noun that may be no one, with nothing that sets it apart.
        let apart = tokens[at].first || at.checked_sub(1).is_some_and(|i| !tokens[i].is_word() || tokens[i].quoted);
        (!counted(&m) && (m.speaks || apart || language.grammar.noun_capitals)).then_some(m)
    })
}

/// The source in front of the word that makes it one: „X zufolge“.
pub fn source_before(tokens: &[Token], part: &Range<usize>, at: usize, language: &Language) -> Option<Mention> {
    if !tokens[at].is(SOURCE_BEHIND) || tokens[at].quoted {
        return None;
    }
    let from = at.saturating_sub(BEHIND).max(part.start);
    (from..at).find_map(|i| full_mention(tokens, i, at, language).filter(|m| m.all.end == at))
}

/// Words of a source in front of the word that makes it one, at most.
pub const BEHIND: usize = 8;

/// Words between a reporting verb and its "that" at most, small ones.
const GAP: usize = 4;

/// A reporting verb and its "that": "señaló ayer que", "insiste en que", "sagte, dass".
pub fn reporting(tokens: &[Token], part: Range<usize>) -> Option<(usize, usize)> {
    let light = SKIP | AUX | PLAIN | SAY | CALL | OF | PREPOSITION;
    let own = |j: usize| j > 0 && tokens[j - 1].is(FIRST_PERSON) && !tokens[j - 1].is(SKIP | CLITIC | DET);
    let governs = |j: usize| tokens[j].is(SAY) && !tokens[j].quoted && !own(j);
    // "rappellent ce qu'il s'est passé": no clause that is said.
    // "appealed that order in May"
    let points = |i: usize| {
        let behind =
            tokens.get(i + 1..i + 3).is_some_and(|t| mention::plain(&t[0]) && t[1].is(PREPOSITION) && !t[1].is(OF));
        tokens[i].is(DET) && tokens[i - 1].is(CLAUSAL) && behind
    };
    let says = |i: usize| tokens[i].is(THAT) && !tokens[i].quoted && !tokens[i - 1].is(NOBODY) && !points(i);
    part.clone().skip(1).filter(|&i| says(i)).find_map(|i| {
        let fits = |j: usize| j + 1 == i && tokens[j].mark == ',' || tokens[j].is(light) && !tokens[j].is(THAT);
        let before = (part.start..i).rev().take(GAP).take_while(|&j| fits(j));
        Some((before.clone().find(|&j| governs(j))?, i))
    })
}

/// Who says what "that" introduces, wherever in the sentence: "Al ser preguntada, la gerente señaló que".
fn reported(text: &str, tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<(Mention, bool)> {
    let (verb, that) = reporting(tokens, part.clone())?;
    if condition::holds(tokens, part, verb, language) {
        return None;
    }
    // "m'amène à penser que", "aiment dire que": an infinitive says what one wants to say, but behind another such verb.
    let infinitive = language.quote.infinitive_endings.ends(&text[tokens[verb].start..tokens[verb].end]);
    let governs = (part.start..verb).rev().find(|&i| !tokens[i].is(OF | PREPOSITION | CLITIC | SKIP));
    if infinitive && !governs.is_some_and(|i| tokens[i].is(SAY | ANNOUNCE | AUX)) {
        return None;
    }
    let m = subject(text, tokens, &(part.start..that), verb, language)?;
    let touches = m.all.end <= verb && tokens[m.all.end..verb].iter().all(|t| t.is(AUX | SKIP));
    (touches || m.speaks).then_some((m, touches))
}
