//! The proper name inside a mention: "le procureur de Nantes Pierre Sennès".

use super::introduction;
use super::lexicon::{
    AND, ANYONE, AUX, BODY, DET, MADAM, MAN, OF, OFFICE, PARTICLE, PREPOSITION, SAY, SIR, STOP, WOMAN,
};
use super::mention::{body_first, genitive, plain};
use super::token::Token;
use crate::lang::Language;
use std::ops::Range;

/// Words of a name that stands behind the name of a body: "la segretaria del Pd Elly Schlein".
const GIVEN_AND_FAMILY: usize = 2;

/// Particles before a word of a name at most ("von der").
const PARTICLES: usize = 3;

/// How many particles from `at` on lead to the next word of a name: "van der" in "Ana van der Roca". Over an article
/// behind an "of" they do only behind a first name or a title: "Mme de la Roca", but "Roca de la Asociación".
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
    let joins = !tokens[at].is(OF) || !article || given && !name.is(BODY | OFFICE);
    if run == 1 || joins { run } else { 0 }
}

/// Whether the capital words from `start` to `name` are the party of one named with an office.
fn member(tokens: &[Token], from: usize, start: usize, name: usize) -> bool {
    start > from && tokens[start - 1].is(OFFICE) && !tokens[start..name].iter().any(|t| t.is(AND))
}

/// "J."
fn initial(t: &Token) -> bool {
    t.capital && t.end - t.start <= 2
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
        let start = i;
        let mut end = i + 1;
        while end < words.end {
            let t = &tokens[end];
            // "die Leiterin der Klinik": a genitive, not a particle.
            let noun =
                tokens[end - 1].is(OFFICE | BODY) || language.grammar.noun_capitals && !tokens[start].is(MAN | WOMAN);
            // "le sénateur LR des Hauts-de-Seine"
            let party = tokens[end - 1].acronym && t.is(OF) && start > words.start && tokens[start - 1].is(OFFICE);
            let run = particles(tokens, end, words.end);
            // "bisschop Dionigi Tettamanzi van Genua": of a place, but for "Ludwig van Beethoven".
            let given = tokens[end - 1].is(MAN | WOMAN) || initial(&tokens[end - 1]);
            let place = language.grammar.verb_final && t.is(OF) && run == 1 && !given;
            let apart = noun && t.is(OF | DET) || party || place || genitive(tokens, end, language);
            let inner = run > 0 && !apart;
            if !t.is_word() || !(t.is_name() || inner || numbered(tokens, end, words.end)) {
                break;
            }
            end += if inner { run } else { 1 };
        }
        // "der Präsident des südamerikanischen Landes": adjectives between the article and the noun.
        let before = (words.start..start).rev().find(|&j| !(language.grammar.noun_capitals && plain(&tokens[j])));
        let governed = before.is_some_and(|j| tokens[j].is(OF | DET) && (j + 1 == start || tokens[j].is(OF)));
        // "la presidenta de la organización Mujeres Unidas": the body's, unless it may be a first name and another.
        let person = end - start == GIVEN_AND_FAMILY && !tokens[start].is(OFFICE | ANYONE);
        let of_body = start > words.start + 1
            && tokens[start - 1].is(BODY)
            && !tokens[start - 1].is(OFFICE)
            && !person
            && !tokens[start].is(MAN | WOMAN)
            && !language.grammar.noun_capitals
            && tokens[words.start].is(OFFICE)
            && tokens[words.start..start].iter().any(|t| t.is(OF));
        let governed = governed || of_body;
        // "Nancy Jouwe van het project Mapping Slavery": the name of what she is of.
        let titled = best.start > words.start && tokens[best.start - 1].is(OFFICE);
        let person = best.len() >= GIVEN_AND_FAMILY
            && (best.start == words.start || titled || tokens[best.start].is(MAN | WOMAN));
        // "Royal Bank of Halden economist Ana Roca": the person's, behind the title.
        let own_title = start > best.end + 2
            && end - start >= GIVEN_AND_FAMILY
            && tokens[start - 1].is(OFFICE)
            && !tokens[start - 1].capital
            && !tokens[start - 2].is(OF | DET);
        if person && !own_title && tokens[best.end..start].iter().any(|t| t.is(OF)) {
            i = end;
            continue;
        }
        // "the Republican governor": the capital word is part of the description.
        if end < words.end && tokens[end].is(OFFICE | BODY | ANYONE) && !tokens[end].capital {
            i = end;
            continue;
        }
        // "le porte-parole du ministre Jean Petit": the name of another one, whose he is.
        let own = (start..end).find(|&j| !tokens[j].is(OFFICE | SIR | MADAM)).unwrap_or(start);
        if introduction::of_another(tokens, words.start, own).is_some() {
            i = end;
            continue;
        }
        // "le procureur de Nantes Pierre Sennès": a first name begins a name of its own.
        let given = (start + 1..end).find(|&j| tokens[j].is(MAN | WOMAN) && end - j >= 2);
        match given {
            Some(j) if governed || language.grammar.noun_capitals => best = j..end,
            // "le député Les Républicains Georges Morel"
            Some(j) if j - start > 1 && member(tokens, words.start, start, j) => best = j..end,
            // A third capital word behind "of" an office: the body's name, then the person's.
            // "el ministro de Justicia y Seguridad Pública": two things that the office is of.
            _ if governed && tokens[start..end].iter().any(|t| t.is(AND)) => {}
            // "titular da Comissão de Relações do Senado"
            _ if governed && end - start > GIVEN_AND_FAMILY && !tokens[end - GIVEN_AND_FAMILY].capital => {}
            _ if governed && end - start > GIVEN_AND_FAMILY && !body_first(tokens, &(words.start..start)) => {
                best = end - GIVEN_AND_FAMILY..end;
            }
            _ if !governed || start == words.start => best = start..end,
            _ => {}
        }
        i = end;
    }
    // Titles and offices in front are not part of the name, nor what stands before an office among capital words.
    if let Some(office) = (best.start..best.end).rev().find(|&i| {
        tokens[i].is(SIR | MADAM | OFFICE)
            && (language.grammar.noun_capitals || !tokens[i].is(BODY))
            && i + 1 < best.end
    }) {
        best.start = office + 1;
    }
    // "la députée LFI Clémence Guetté": a party between the office and the name.
    let party = best.end - best.start > GIVEN_AND_FAMILY && tokens[best.start].acronym;
    if party && best.start > words.start && tokens[best.start - 1].is(OFFICE) {
        best.start += 1;
    }
    // "der Tessiner Ständerat": where nouns have capitals, an office behind an article ends no name.
    let ends = best.end > best.start && tokens[best.end - 1].is(OFFICE) && !tokens[best.start].is(MAN | WOMAN);
    if language.grammar.noun_capitals && determined && ends && !tokens[best.end - 1].named {
        return words.start..words.start;
    }
    let single = best.end - best.start == 1;
    // "un député LR", "une élue EELV": the party of one who is not named.
    let member = |t: &Token| t.is(OFFICE | ANYONE) && !t.is(BODY) && !t.capital;
    let party = single && tokens[best.start].acronym && !language.grammar.subject_first;
    if party && determined && best.start > words.start && member(&tokens[best.start - 1]) {
        return words.start..words.start;
    }
    if single && tokens[best.start].is(OFFICE | BODY | SIR | MADAM) {
        return words.start..words.start;
    }
    if language.grammar.noun_capitals
        && single
        && (determined || best.start > words.start && tokens[best.start - 1].is(DET))
    {
        // "der Wirt", "die Kliniken": a noun, not a name.
        let t = &tokens[best.start];
        if !t.is(MAN | WOMAN) && t.end - t.start > 5 && best.start == words.start {
            return words.start..words.start;
        }
    }
    best
}
