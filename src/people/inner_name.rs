//! The proper name inside a mention: "le procureur de Nantes Pierre Sennès".

use super::introduction;
use super::lexicon::{
    AND, ANYONE, AUX, BODY, DET, INDEFINITE, MADAM, MAN, OF, OFFICE, PARTICLE, PLAIN, PREPOSITION, PRONOUN, SAY, SIR,
    SKIP, STOP, WOMAN, lexicon,
};
use super::mention::{body_first, genitive, plain};
use super::token::Token;
use crate::lang::Language;
use crate::text::hash::of_word;
use std::ops::Range;

/// Words of a name that stands behind the name of a body: "la segretaria del Pd Elly Schlein".
const GIVEN_AND_FAMILY: usize = 2;

/// Particles before a word of a name at most ("von der").
const PARTICLES: usize = 3;

/// How many particles from `at` on lead to the next word of a name: "van der" in "Ana van der Roca". Over an article
/// behind an "of" they do only behind a first name, a title or a body: "Mme de la Roca", "Organización Mundial de la Salud",
/// but "Roca de la Asociación".
pub fn particles(tokens: &[Token], at: usize, limit: usize) -> usize {
    let particle = |t: &&Token| t.is(PARTICLE) && !t.capital;
    let run = tokens[at..limit].iter().take(PARTICLES).take_while(particle).count();
    let Some(name) = tokens[at..limit].get(run).filter(|t| run > 0 && t.is_name()) else { return 0 };
    // "à l'AFP la Sécurité routière"
    if at > 0 && tokens[at - 1].acronym && tokens[at].is(DET) {
        return 0;
    }
    let article = tokens[at + 1..at + run].iter().any(|t| t.is(DET));
    let given = at > 0 && (tokens[at - 1].is(SIR | MADAM | MAN | WOMAN) || initial(&tokens[at - 1]));
    let body = at > 1 && tokens[at - 1].capital && tokens[at - 2].capital && tokens[at - 2].is(BODY);
    let joins = !tokens[at].is(OF) || !article || (given || body) && !name.is(BODY | OFFICE);
    if run == 1 || joins { run } else { 0 }
}

/// Whether the article at `at` joins a first name to the next word of a name: "Jan de Boer". In Dutch the first name
/// need not be known: "Sybrand de Boer".
pub fn article(tokens: &[Token], at: usize, limit: usize, language: &Language) -> bool {
    let Some(given) = at.checked_sub(1).map(|i| &tokens[i]) else { return false };
    let dutch = language.grammar.verb_final && given.capital && !given.acronym && !given.is(BODY | OFFICE | PLAIN);
    let given = dutch || given.is(SIR | MADAM | MAN | WOMAN) || initial(given);
    let family = tokens[..limit].get(at + 1).is_some_and(|n| n.is_name() && !n.acronym && !n.is(BODY));
    tokens[at].is(PARTICLE) && given && family && !language.grammar.noun_capitals
}

/// Whether the capital words from `start` to `name` are the party of one named with an office.
fn member(tokens: &[Token], from: usize, start: usize, name: usize) -> bool {
    start > from && tokens[start - 1].is(OFFICE) && !tokens[start..name].iter().any(|t| t.is(AND))
}

/// "J."
pub fn initial(t: &Token) -> bool {
    t.capital && !t.acronym && !t.is(PARTICLE) && t.end - t.start <= 2
}

/// Whether token `at` is the number of a station behind its name: "France 3", "Europe 1". Before a noun it counts.
pub fn numbered(tokens: &[Token], at: usize, limit: usize) -> bool {
    let counts = |n: &Token| n.is_word() && !n.capital && !n.is(STOP | OF | PREPOSITION | AND | AUX | SAY);
    let t = &tokens[at];
    t.digit
        && t.end - t.start == 1
        && at > 0
        && tokens[at - 1].is_name()
        && !tokens[at + 1..limit].first().is_some_and(counts)
}

/// Whether the name before token `end` only says whose those are that it names, of a mention that begins at `at`: "some
/// Vodafone customers".
pub fn attribute(tokens: &[Token], at: usize, end: usize, language: &Language) -> bool {
    let name = end > at + 1 && tokens[end - 1].is_name() && tokens[at].is(INDEFINITE);
    let verb = tokens.iter().skip(end + 1).find(|t| !t.is(SKIP)).is_some_and(|t| t.is(SAY | AUX));
    language.grammar.subject_first && name && tokens.get(end).is_some_and(plain) && verb
}

/// Nouns in front of a name at most: "bakery chain".
const NOUNS: usize = 3;

/// Whether token `word` is one of several nouns between the article at `at`, or a name right behind that, and the name of
/// what speaks: "the state railway Norrail announced", "the Halden bakery chain Kornmo said".
pub fn is_noun_before(tokens: &[Token], at: usize, word: usize, limit: usize, language: &Language) -> bool {
    if !language.grammar.subject_first || !tokens[at].is(DET) || tokens[at].is(PRONOUN) {
        return false;
    }
    let run = |from: usize| tokens[from..limit].iter().take_while(|t| t.is_name() && !t.quoted && !t.genitive).count();
    let first = at + 1 + run(at + 1);
    // Behind an article a form of a verb is a noun.
    let noun = |i: &usize| {
        let t = &tokens[*i];
        t.is_word() && !t.quoted && !t.capital && (plain(t) || *i == first && t.is(SAY))
    };
    let nouns = (first..limit).take(NOUNS).take_while(noun).count();
    let name = first + nouns;
    let said = tokens[..limit].get(name + run(name)).is_some_and(|t| t.is(SAY) && !t.capital);
    nouns > 1 && run(name) > 0 && said && (first..name).contains(&word)
}

/// The proper name among a mention's tokens: the last run of capital words that no "of" precedes.
pub fn find(tokens: &[Token], words: Range<usize>, determined: bool, language: &Language) -> Range<usize> {
    let mut best = words.start..words.start;
    let mut i = words.start;
    while i < words.end {
        // "ce père de quatre enfants": a title only before a name.
        let title = tokens[i].is(SIR | MADAM) && i + 1 < words.end && tokens[i + 1].is_name();
        if !tokens[i].is_word() || !tokens[i].is_name() && !title {
            i += 1;
            continue;
        }
        let run = i..run_end(tokens, &words, i, language);
        i = run.end;
        if !is_other(tokens, &words, &best, &run, language)
            && let Some(name) = named_by(tokens, &words, run, language)
        {
            best = name;
        }
    }
    let origin = usize::from(best.start > words.start && origin(tokens, &best, language));
    bare(tokens, &words, best.start - origin..best.end, determined, language)
}

/// Whether the adjective in front belongs to a name: "American Dental Association", "British Airways", but "the American
/// Ana Roca".
fn origin(tokens: &[Token], name: &Range<usize>, language: &Language) -> bool {
    let Some(before) = name.start.checked_sub(1).map(|i| &tokens[i]).filter(|_| !name.is_empty()) else { return false };
    let person = tokens[name.start].is(MAN | WOMAN | SIR | MADAM | OFFICE);
    let body = match name.len() {
        1 => language.grammar.subject_first && !tokens[name.start].is(BODY),
        _ => tokens[name.end - 1].is(BODY),
    };
    before.capital && before.is(PLAIN) && before.adjective && body && !person
}

/// The end of the run of capital words that begins at `start`, with the particles and numbers inside.
fn run_end(tokens: &[Token], words: &Range<usize>, start: usize, language: &Language) -> usize {
    let mut end = start + 1;
    while end < words.end {
        let t = &tokens[end];
        // "die Leiterin der Klinik": a genitive, not a particle.
        let long = end > start + 1 && tokens[start].is(BODY) && !tokens[start].is(OFFICE);
        let noun = tokens[end - 1].is(OFFICE | BODY) && !long
            || language.grammar.noun_capitals && !tokens[start].is(MAN | WOMAN);
        // "le sénateur LR des Hauts-de-Seine"
        let party = tokens[end - 1].acronym && t.is(OF) && start > words.start && tokens[start - 1].is(OFFICE);
        let run = particles(tokens, end, words.end);
        // "bisschop Dionigi Tettamanzi van Genua": of a place, but for "Ludwig van Beethoven".
        let first = end == words.start + 1 && end - 1 == start;
        let given = tokens[end - 1].is(MAN | WOMAN) || initial(&tokens[end - 1]) || first;
        let place = language.grammar.verb_final && t.is(OF) && run == 1 && !given;
        // "David Watt of Rosenberg Research"
        let person = tokens[start].is(MAN | WOMAN) && end > start + 1;
        let place = place || language.grammar.subject_first && t.is(OF) && person && !tokens[end - 1].is(BODY);
        let apart = noun && t.is(OF | DET) || party || place || genitive(tokens, end, language);
        let own = body_of(tokens, start..end, words.end, language);
        let inner = run > 0 && !apart;
        if title_behind(tokens, start..end, language) {
            break;
        }
        if !t.is_word() || !(t.is_name() || inner || own > 0 || numbered(tokens, end, words.end)) {
            break;
        }
        end += if inner { run } else { own.max(1) };
    }
    end
}

/// Whether an office with a capital stands behind a name, with more words of its own: "Carlo Berti Segretario generale".
pub fn title_behind(tokens: &[Token], name: Range<usize>, language: &Language) -> bool {
    let [office, next, ..] = &tokens[name.end..] else { return false };
    let person = tokens[name.start].is(MAN | WOMAN) && name.len() >= GIVEN_AND_FAMILY;
    let more = next.is_word() && !next.capital && !next.is(SAY | AUX | STOP | AND);
    person && office.capital && office.is(OFFICE) && more && !language.grammar.noun_capitals
}

/// How many words join a body's name to what it is of: "of the" in "U.S. Department of the Interior", "voor de" in "Centraal
/// Bureau voor de Statistiek".
pub fn body_of(tokens: &[Token], name: Range<usize>, limit: usize, language: &Language) -> usize {
    let noun = if language.grammar.subject_first || language.grammar.verb_final { name.end - 1 } else { name.start };
    let body = name.len() > 1 && tokens[noun].is(BODY) && !tokens[noun].is(OFFICE);
    let what_for =
        |t: &Token| !language.grammar.noun_capitals && language.quote.source_name.iter().any(|w| of_word(w) == t.hash);
    let joins = |t: &Token| language.grammar.subject_first && t.is(OF) && t.is(PARTICLE) || what_for(t);
    match &tokens[name.end..limit] {
        [of, ..] if !(body && !of.capital && joins(of)) => 0,
        [_, what, ..] if what.is_name() => 1,
        [_, article, what, ..] if article.is(DET) && !article.capital && what.is_name() => 2,
        _ => 0,
    }
}

/// Whether an "of" or an article governs a run of capital words: it names what somebody is of.
fn governed(tokens: &[Token], words: &Range<usize>, run: &Range<usize>, language: &Language) -> bool {
    // "der Präsident des südamerikanischen Landes": adjectives between the article and the noun.
    let before = (words.start..run.start).rev().find(|&j| !(language.grammar.noun_capitals && plain(&tokens[j])));
    if before.is_some_and(|j| tokens[j].is(OF | DET) && (j + 1 == run.start || tokens[j].is(OF))) {
        return true;
    }
    // "la presidenta de la organización Mujeres Unidas": the body's, unless it may be a first name and another.
    let person =
        tokens[run.start].is(MAN | WOMAN) || run.len() == GIVEN_AND_FAMILY && !tokens[run.start].is(OFFICE | ANYONE);
    let body = run.start > words.start + 1 && tokens[run.start - 1].is(BODY) && !tokens[run.start - 1].is(OFFICE);
    let of = tokens[words.start..run.start].iter().any(|t| t.is(OF));
    let held = tokens[words.start].is(OFFICE) && of;
    // "la préfecture de la région Ile-de-France"
    let noun = |t: &Token| plain(t) || lexicon(language).territory.contains(&t.hash);
    let article = run.start > words.start + 1 && tokens[run.start - 2].is(DET);
    let place = of && article && noun(&tokens[run.start - 1]) && tokens[words.start].is(BODY);
    (body && held || place) && !person && !language.grammar.noun_capitals
}

/// Whether a run of capital words names another one than `best`, or belongs to a description.
fn is_other(
    tokens: &[Token],
    words: &Range<usize>,
    best: &Range<usize>,
    run: &Range<usize>,
    language: &Language,
) -> bool {
    // "Nancy Jouwe van het project Mapping Slavery": the name of what she is of.
    // "the ministry of Health, Welfare and Sport": what else it is of.
    if run.start > words.start && tokens[run.start - 1].mark == ',' {
        return true;
    }
    if best.end == run.start && title_behind(tokens, best.clone(), language) {
        return true;
    }
    let titled = best.start > words.start && tokens[best.start - 1].is(OFFICE);
    let person =
        best.len() >= GIVEN_AND_FAMILY && (best.start == words.start || titled || tokens[best.start].is(MAN | WOMAN));
    // "Royal Bank of Halden economist Ana Roca": the person's, behind the title.
    let own_title = run.start > best.end + 2
        && run.len() >= GIVEN_AND_FAMILY
        && tokens[run.start - 1].is(OFFICE)
        && !tokens[run.start - 1].capital
        && !tokens[run.start - 2].is(OF | DET);
    if person && !own_title && tokens[best.end..run.start].iter().any(|t| t.is(OF)) {
        return true;
    }
    // "the Republican governor": the capital word is part of the description.
    if run.end < words.end && tokens[run.end].is(OFFICE | BODY | ANYONE) && !tokens[run.end].capital {
        return true;
    }
    // "le porte-parole du ministre Jean Petit": the name of another one, whose he is.
    let own = run.clone().find(|&j| !tokens[j].is(OFFICE | SIR | MADAM)).unwrap_or(run.start);
    introduction::of_another(tokens, words.start, own).is_some()
}

/// Whether a comma stands at `at`, and a name in full behind it.
fn name_behind_comma(tokens: &[Token], at: usize) -> bool {
    matches!(&tokens[at..], [comma, given, family, ..] if comma.mark == ',' && given.is_name() && family.is_name())
}

/// The name that a run of capital words holds.
fn named_by(tokens: &[Token], words: &Range<usize>, run: Range<usize>, language: &Language) -> Option<Range<usize>> {
    let governed = governed(tokens, words, &run, language);
    // "le procureur de Nantes Pierre Sennès": a first name begins a name of its own.
    let given = (run.start + 1..run.end).find(|&j| tokens[j].is(MAN | WOMAN) && run.end - j >= GIVEN_AND_FAMILY);
    // "le député Les Républicains Georges Morel"
    let party = |&j: &usize| j - run.start > 1 && member(tokens, words.start, run.start, j);
    if let Some(j) = given.filter(|j| governed || language.grammar.noun_capitals || party(j)) {
        return Some(j..run.end);
    }
    if !governed {
        return Some(run);
    }
    // A third capital word behind "of" an office: the body's name, then the person's.
    let person = run.end.saturating_sub(GIVEN_AND_FAMILY);
    // "el ministro de Justicia y Seguridad Pública": two things that the office is of.
    let two = tokens[run.clone()].iter().any(|t| t.is(AND));
    // "titular da Comissão de Relações do Senado"
    let longer = run.len() > GIVEN_AND_FAMILY && tokens[person].capital && !tokens[person].fixed;
    // "der Direktor des BBC World Service, Peter Horn, ...": who stands behind the comma is the person.
    let held = tokens[words.start..run.start].iter().any(|t| t.is(OFFICE));
    let longer = longer && !(held && run.end == words.end && name_behind_comma(tokens, words.end));
    (!two && longer && !body_first(tokens, &(words.start..run.start))).then_some(person..run.end)
}

/// A name without the titles, offices and parties in front of it; nothing where it is none.
fn bare(
    tokens: &[Token],
    words: &Range<usize>,
    mut best: Range<usize>,
    determined: bool,
    language: &Language,
) -> Range<usize> {
    let nouns = language.grammar.noun_capitals;
    let none = words.start..words.start;
    // Titles and offices in front are not part of the name, nor what stands before an office among capital words.
    // "Dirección General de Tráfico": in front of an "of" it is no title.
    let title = |&i: &usize| {
        let before_name = i + 1 < best.end && (tokens[i + 1].capital || !tokens[i + 1].is(OF));
        tokens[i].is(SIR | MADAM | OFFICE) && (nouns || !tokens[i].is(BODY)) && before_name
    };
    if let Some(office) = best.clone().rev().find(title) {
        best.start = office + 1;
        // "the Founder & Principal Consultant"
        best.start += tokens[best.clone()].iter().take_while(|t| t.is(AND) || !t.capital && t.is(PARTICLE)).count();
    }
    // "la députée LFI Clémence Guetté": a party between the office and the name.
    let joined = best.len() > GIVEN_AND_FAMILY && tokens[best.start + 1].is(AND);
    let party = best.len() > GIVEN_AND_FAMILY + usize::from(joined) && tokens[best.start].acronym;
    if party && best.start > words.start && tokens[best.start - 1].is(OFFICE) {
        // "le député UPN et Ana Roca"
        best.start += 1 + usize::from(tokens[best.start + 1].is(AND));
    }
    // "der Tessiner Ständerat": where nouns have capitals, an office behind an article ends no name.
    let ends = !best.is_empty() && tokens[best.end - 1].is(OFFICE) && !tokens[best.start].is(MAN | WOMAN);
    if nouns && determined && ends && !tokens[best.end - 1].named {
        return none;
    }
    if best.len() != 1 {
        return best;
    }
    let t = &tokens[best.start];
    let before = best.start.checked_sub(1).filter(|_| best.start > words.start).map(|i| &tokens[i]);
    // "un député LR", "une élue EELV": the party of one who is not named.
    let of_party = |b: &Token| b.is(OFFICE | ANYONE) && !b.is(BODY) && !b.capital && !language.grammar.subject_first;
    let party = t.acronym && determined && before.is_some_and(of_party);
    // "der Wirt", "die Kliniken": a noun, not a name.
    let noun = nouns && determined && best.start == words.start && !t.is(MAN | WOMAN) && t.end - t.start > 5;
    // "der Innenminister Frankreichs, Ana Roca, sagte": whose he is, where the name stands behind the comma.
    let whose = nouns && determined && name_behind_comma(tokens, words.end) && before.is_some_and(|b| b.is(OFFICE));
    if party || noun || whose || t.is(OFFICE | BODY | SIR | MADAM) { none } else { best }
}
