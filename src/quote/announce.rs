//! Those who announce something as the subject of their sentence: "The ministry confirmed the closure".

use super::condition;
use super::front::bracketed;
use super::passive;
use super::source::verbal;
use super::subject::{behind, full_mention};
use crate::lang::Language;
use crate::people::lexicon::{
    AND, ANNOUNCE, AUX, BODY, CALL, CLAUSAL, CLITIC, DET, IMPERSONAL, INFINITIVE, LIKE, MAN, NEGATION, NOBODY, OBLIQUE,
    OF, OFFICE, PASSIVE, PREPOSITION, PRONOUN, REFLEXIVE, SAY, SKIP, SOURCE, STOP, THAT, WOMAN,
};
use crate::people::mention::Mention;
use crate::people::token::Token;
use std::ops::Range;

/// Words at the head of a sentence among which its subject begins.
const HEAD: usize = 16;

/// Words between the commas behind a subject at most: "el periodista, cuyo diario se ha visto obligado a ..., advirtió".
const CLOSED: usize = 24;

/// Words between a subject and its announcing verb at most.
const REACH: usize = 9;

/// Words of a time or a place between commas at most.
const SETTING: usize = 8;

/// Words between a reporting verb and its "that" at most.
const CLAUSE: usize = 6;

/// The subject at the head of a sentence, where it announces something.
pub fn head(text: &str, tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<(Mention, bool)> {
    let limit = part.end.min(part.start + HEAD);
    let mut at = part.start;
    let mut later = false;
    while at < limit {
        let t = &tokens[at];
        if let Some(end) = bracketed(tokens, at, part.end) {
            at = end;
            continue;
        }
        // ", wie es der Minister angekündigt hatte, ...": a comparison.
        let comma = |i: &usize| tokens[*i].mark == ',' && !tokens[*i].quoted;
        if t.is(LIKE) && at > part.start && comma(&(at - 1)) && tokens.get(at + 1).is_some_and(|n| n.is(NOBODY)) {
            at = (at..part.end).find(comma).unwrap_or(part.end);
            continue;
        }
        // "Some believe that Ana Roca refused": what is said tells what somebody else did.
        let governs = |v: &Token| v.is(SAY) && !language.quote.infinitive_endings.ends(&text[v.start..v.end]);
        if t.is(THAT) && at > part.start && governs(&tokens[at - 1]) {
            return None;
        }
        if !t.is_word() || t.quoted || t.is(STOP | OF | SKIP | AUX) && !t.is(DET | PRONOUN) {
            at += 1;
            continue;
        }
        let Some(m) = full_mention(tokens, at, part.end, language) else {
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).filter(|&i| i >= part.start).map(|i| &tokens[i]);
        // "Einen Weg beschrieb Hans Blessing"
        let object = tokens[at].is(OBLIQUE) && language.grammar.verb_final;
        let governed = object || before.is_some_and(|b| b.is(STOP | OF) && (b.is(OF) || !b.is(DET)));
        at = m.all.end.max(at + 1);
        if !m.speaks && !governed && part.start == m.all.start && says_itself(text, tokens, part.end, &m, language) {
            return Some((m, true));
        }
        if m.speaks
            && !governed
            && let Some(verb) = announces(text, tokens, at..part.end, &m, std::mem::replace(&mut later, true), language)
        {
            if is_done(text, tokens, part.start..m.all.start, verb, language)
                || condition::holds(tokens, part, verb, language)
            {
                continue;
            }
            if let Some(person) = titled(tokens, &m, verb, language) {
                return Some((person, true));
            }
            let direct = names(tokens, &m, verb, language);
            if direct || !opening(tokens, &m, verb, language) {
                return Some((m, direct));
            }
        }
    }
    None
}

/// "The women said the school was shut": where the subject stands first, any noun with its article at the head of a
/// sentence says what stands behind its verb.
fn says_itself(text: &str, tokens: &[Token], end: usize, m: &Mention, language: &Language) -> bool {
    let verb = (m.all.end..end).find(|&i| !tokens[i].is(SKIP));
    let says = |i: usize| tokens[i].is(SAY) && !tokens[i].is(CLAUSAL) && !tokens[i].capital && !tokens[i].quoted;
    let article = tokens[m.all.start].is(DET) && !m.pronoun;
    // "The most commonly reported drugs are"
    let form = |i: usize| &text[tokens[i].start..tokens[i].end];
    let noun = |i: usize| language.quote.passive_endings.ends(form(i)) && tokens[i + 2].is(AUX | PASSIVE);
    let clause = |i: usize| i + CLAUSE < end && !tokens[i + 1].is(OF | PREPOSITION | AUX) && !noun(i);
    language.grammar.subject_first
        && article
        && verb.is_some_and(|i| says(i) && verbal(tokens, i, language) && clause(i))
}

/// Whether the participle at `verb` says what is done to a subject, by the auxiliary in front of both: "Von den Trägern
/// wurde Aufklärung verlangt". An infinitive may look like a strong one ("wird der Rat vergeben").
fn is_done(text: &str, tokens: &[Token], before: Range<usize>, verb: usize, language: &Language) -> bool {
    let form = &text[tokens[verb].start..tokens[verb].end];
    let participle = form.ends_with('t') || form.contains("ge");
    language.grammar.verb_final && participle && tokens[before].iter().any(|t| t.is(PASSIVE) && !t.quoted)
}

/// The person right before a verb whose title goes on from a body or another title: "the Party for Peace leader Ana Roca
/// said", "Norbank director and chief economist Ana Roca said".
fn titled(tokens: &[Token], subject: &Mention, verb: usize, language: &Language) -> Option<Mention> {
    let between = subject.all.end..verb;
    let joined = tokens[between.start].is(AND) || !subject.name.is_empty();
    if !joined || between.len() < 3 || tokens[between.clone()].iter().any(|t| t.quoted || !t.is_word()) {
        return None;
    }
    let title = |i: &usize| !tokens[*i].capital && !tokens[*i].is(OF | PREPOSITION | AND | DET | STOP | SKIP);
    between.rev().filter(title).find_map(|i| {
        let m = full_mention(tokens, i, verb, language)?;
        let named = m.name.len() > 1 && m.name.start == i + 1;
        (named && tokens[m.all.end..verb].iter().all(|t| t.is(AUX | SKIP))).then_some(m)
    })
}

/// Whether a subject is surely a name. One capital word at the head of a sentence, or among nouns with capitals, is one
/// where its verb stands right behind it, and no other subject behind that ("Zugleich sagte der ...").
fn names(tokens: &[Token], subject: &Mention, verb: usize, language: &Language) -> bool {
    let Some(first) = tokens[subject.name.clone()].first() else { return false };
    let unsure = if language.grammar.noun_capitals { !first.named } else { subject.name.len() == 1 && first.first };
    let other = subject_behind(tokens, verb);
    // "Ecobee reports that", "Nest, one of the largest makers, claims that", "Corvan, qui vend le produit, a dit que"
    let light = tokens[subject.all.end..verb].iter().rev().take_while(|t| t.is(AUX | SKIP | CLITIC)).count();
    let between = &tokens[subject.all.end..verb - light];
    let apposed =
        between.len() > 1 && [between.first(), between.last()].iter().all(|t| t.is_some_and(|t| t.mark == ','));
    let close = apposed || between.iter().all(|t| t.is(AUX | SKIP));
    let clause = opens_clause(tokens, verb);
    !unsure || tokens[verb].is(SAY) && close && clause && !(language.grammar.noun_capitals && other)
}

/// Whether the capital word before a verb may only open the sentence: "Gleich zu Beginn gibt Präsidentin ...", "Asked about
/// the delays, the director said ...".
fn opening(tokens: &[Token], m: &Mention, verb: usize, language: &Language) -> bool {
    let Some(first) = tokens[m.name.clone()].first().filter(|t| t.first && m.name.len() == 1) else { return false };
    match language.grammar.verb_final {
        true => !first.named && subject_behind(tokens, verb),
        false => !(first.acronym || first.is(MAN | WOMAN) || tokens[m.all.end..verb].iter().all(|t| t.is(AUX | SKIP))),
    }
}

/// Whether what can be a subject stands right behind a verb.
fn subject_behind(tokens: &[Token], verb: usize) -> bool {
    tokens.get(verb + 1).is_some_and(|t| t.is(DET | PRONOUN) || t.is_name())
}

/// Whether a clause begins close behind a verb: "sagte am Montag, dass".
pub(super) fn opens_clause(tokens: &[Token], verb: usize) -> bool {
    let behind = &tokens[verb + 1..];
    // "respondió por el 39,1 %"
    let joined = |a: usize, b: usize| behind.get(b).is_some_and(|t| behind[a].end == t.start);
    let number = |i: usize| i > 0 && behind[i - 1].digit && joined(i - 1, i) && joined(i, i + 1);
    let marks = |(i, t): (usize, &Token)| t.is(THAT) || matches!(t.mark, ',' | ':') && !number(i);
    behind.iter().enumerate().take(CLAUSE).any(marks)
}

/// The verb behind a subject with which it announces something, relatives and appositions aside. `later`: another subject
/// stands before this one.
fn announces(
    text: &str,
    tokens: &[Token],
    part: Range<usize>,
    subject: &Mention,
    later: bool,
    language: &Language,
) -> Option<usize> {
    if let Some(last) = participle_last(tokens, &part, language) {
        return Some(last);
    }
    let mut at = part.start;
    let mut passed = 0;
    let mut gap = Gap::default();
    let mut setting = 0..0;
    while at < part.end && passed <= REACH {
        let t = &tokens[at];
        // "une lucidité remarquable lorsqu'il évoque": another clause, another subject.
        let clause = t.is(THAT) && !t.is(DET) || t.is(STOP) && !t.is(PREPOSITION | OF | SKIP | AND | DET | SOURCE);
        if t.is(PASSIVE)
            && let Some(second) = second_predicate(text, tokens, at + 1..part.end, language)
        {
            at = second;
            continue;
        }
        if t.quoted || t.is(PASSIVE) || clause || matches!(t.mark, '.' | ';' | ':') {
            return None;
        }
        let finite = !of_nobody(tokens, at, subject, language)
            && verbal(tokens, at, language)
            && !acts(text, tokens, subject.all.end, at, language);
        if t.is(SAY | ANNOUNCE | CALL) && !t.capital && !t.is(DET | NOBODY | STOP) && finite {
            // "has not yet decided": nothing is announced.
            let behind = if language.grammar.verb_final { part.end } else { part.end.min(at + 2) };
            let denied = tokens[subject.all.end..behind].iter().any(|t| t.is(NEGATION));
            if denied && !t.is(SAY) {
                return None;
            }
            // "El fiscal considera necesario ...": the verb right behind a name or an office.
            let known = !subject.name.is_empty() || tokens[subject.role.clone()].iter().any(|t| t.is(OFFICE | BODY));
            let quotes = tokens[at + 1..part.end].iter().any(|t| t.quoted);
            // "The town keeps two piers": without a clause it is no saying.
            let clause = opens_clause(tokens, at) || quotes;
            if t.is(CLAUSAL) && !clause {
                return None;
            }
            // "Het kabinet heeft in een eindbod gezegd ...": the participle at the end.
            let last = language.grammar.verb_final && tokens[subject.all.end].is(AUX);
            let near = known && (passed == 0 || aided(text, tokens, subject.all.end..at, language));
            let words = language.grammar.subject_first || clause || near || last;
            // "Il avait signé ce contrat": what one spoken of before has done, he does not say.
            let told = quotes || tokens[at + 1..].iter().take(CLAUSE).any(|t| t.is(THAT));
            let parted = || {
                (later && t.is(CLAUSAL) || gap.parts(text, tokens, subject.all.end..at, at, language))
                    && titled(tokens, subject, at, language).is_none()
            };
            if language.grammar.subject_first && !told && parted() {
                return None;
            }
            let known = t.is(SAY | CALL) || told || !subject.pronoun;
            return (known && (words || t.is(ANNOUNCE))).then_some(at);
        }
        let closes = tokens.get(at + 1).is_some_and(|n| n.is(AUX | SKIP | SAY | ANNOUNCE | CALL) && !n.is(DET));
        if t.mark == ',' && !(closes && (at == part.start || setting.contains(&at))) {
            match (at + 1..part.end).find(|&j| tokens[j].mark == ',') {
                Some(j) if j - at <= CLOSED => at = j,
                _ => return None,
            }
            // "qui a dirigé la commission, entre 2004 et 2006, a dit": when or where stands behind another comma.
            if tokens.get(at + 1).is_some_and(|n| n.is(PREPOSITION)) {
                setting = at + 1..part.end.min(at + 1 + SETTING);
            }
        } else if t.is_word() && !t.is(SKIP | AUX) {
            passed += 1;
            gap.pass(text, t, at == part.start, language);
        }
        at += 1;
    }
    None
}

/// Whether the verb at `at` is nobody's: "Körbe gibt es in vielen Farben", "los Juegos se cree que".
fn of_nobody(tokens: &[Token], at: usize, subject: &Mention, language: &Language) -> bool {
    let known = tokens[subject.all.clone()].iter().any(|t| t.named || t.acronym || t.is(OFFICE | BODY));
    let next = |class| tokens.get(at + 1).is_some_and(|n| n.is(class));
    let it = language.grammar.verb_final && next(NOBODY) && !next(DET) && !known;
    it || tokens[at].is(IMPERSONAL) && next(THAT)
}

/// Words of an auxiliary and the adverbs behind it at most.
const ADVERBS: usize = 4;

/// Whether nothing but adverbs stands between an auxiliary right behind a subject and its participle: "a en effet proposé".
fn aided(text: &str, tokens: &[Token], between: Range<usize>, language: &Language) -> bool {
    let participle = &tokens[between.end];
    let light = |t: &Token| t.is_word() && !t.capital && !t.is(DET | SAY | ANNOUNCE);
    language.quote.passive_endings.ends(&text[participle.start..participle.end])
        && between.len() <= ADVERBS
        && tokens[between.start].is(AUX)
        && tokens[between].iter().all(light)
}

/// "Der Präsident hat am Montag seine frühere Anwältin nominiert": the participle at the end of the clause behind a subject.
fn participle_last(tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<usize> {
    tokens.get(part.start).filter(|t| language.grammar.verb_final && t.is(AUX) && !t.is(PASSIVE))?;
    let clause = part.clone().skip(1).take_while(|&i| tokens[i].is_word() && !tokens[i].quoted && !tokens[i].is(THAT));
    let last = clause.last().filter(|&i| tokens[i].is(SAY | ANNOUNCE) && !tokens[i].capital)?;
    let denied = tokens[part.start..last].iter().any(|t| t.is(NEGATION | PASSIVE));
    (!denied && verbal(tokens, last, language)).then_some(last)
}

/// What stands between a subject and a verb, where the subject comes first.
#[derive(Default)]
struct Gap {
    /// A preposition: what follows it is its own.
    phrase: bool,
    /// A word that no preposition governs: most often the verb itself, and what looks like one is a noun ("scored eight
    /// points") or belongs to another clause.
    bare: bool,
}

impl Gap {
    /// Passes a word; `next`: right behind the subject.
    fn pass(&mut self, text: &str, t: &Token, next: bool, language: &Language) {
        let adverb = language.quote.adverb_endings.ends(&text[t.start..t.end]);
        self.phrase |= t.is(PREPOSITION | OF) || t.is(AND) && next;
        self.bare |= !self.phrase && !adverb;
    }

    /// Whether what looks like a verb at `at` is none of the subject, unless it tells what was said: behind a bare word or a
    /// preposition, a noun behind others, a participle without its auxiliary.
    fn parts(&self, text: &str, tokens: &[Token], between: Range<usize>, at: usize, language: &Language) -> bool {
        let form = &text[tokens[at].start..tokens[at].end];
        let aided = tokens[between].iter().any(|t| t.is(AUX));
        let before = &tokens[at - 1];
        let governed = before.is(PREPOSITION | OF | AND) || text[before.end..tokens[at].start].starts_with(['\'', '’']);
        let gerund = language.quote.gerund_endings.ends(form) && !aided;
        self.bare || governed || gerund || tokens[at].is(CLAUSAL) && self.phrase
    }
}

/// Where the second of two predicates begins, if it reports: "Ana Roca was re-elected and told the paper that".
fn second_predicate(text: &str, tokens: &[Token], behind: Range<usize>, language: &Language) -> Option<usize> {
    let ends = |i: &usize| !tokens[*i].is_word() || tokens[*i].quoted || tokens[*i].is(THAT | AND);
    let second = behind.clone().find(ends).filter(|&i| tokens[i].is(AND))? + 1;
    let verb = (second..behind.end).find(|&i| !tokens[i].is(AUX | SKIP | CLITIC) || tokens[i].is(PASSIVE))?;
    let says = tokens[verb].is(SAY | ANNOUNCE) && !tokens[verb].is(PASSIVE) && !tokens[verb].capital;
    // "was opened and entrusted to the police": still the passive.
    let form = &text[tokens[verb].start..tokens[verb].end];
    let that = tokens[verb + 1..behind.end].iter().take(CLAUSE).any(|t| t.is(THAT));
    let aided = tokens[second..verb].iter().any(|t| t.is(AUX)) || !language.quote.passive_endings.ends(form) || that;
    (says && aided).then_some(second)
}

/// The subject behind the verb, where the verb stands second: "Am Montag forderte der Minister mehr Geld".
pub fn inverted(text: &str, tokens: &[Token], part: &Range<usize>, language: &Language) -> Option<Mention> {
    if !language.grammar.verb_final {
        return None;
    }
    let limit = part.end.min(part.start + HEAD);
    let verb = (part.start + 1..limit)
        .find(|&i| tokens[i].is(SAY | ANNOUNCE) && !tokens[i].capital && verbal(tokens, i, language))?;
    if acts(text, tokens, part.start, verb, language) || tokens[verb].is(CLAUSAL) && !opens_clause(tokens, verb) {
        return None;
    }
    // "Im Hafen gibt es Körbe"
    if tokens.get(verb + 1).is_some_and(|n| n.is(NOBODY) && !n.is(DET)) {
        return None;
    }
    let plain = tokens[part.start..verb].iter().all(|t| !t.quoted && t.mark != ',');
    let m = behind(text, tokens, verb, part.end, language).filter(|m| m.speaks && plain)?;
    tokens[verb + 1..m.all.start].iter().all(|t| t.is(SKIP) && !t.is(PREPOSITION)).then_some(m)
}

/// Whether the form of a verb at `at` is no report by the subject that ends at `subject`: an infinitive ("te vinden"), a
/// participle without its auxiliary ("un ancien avocat nommé ministre"), a reflexive ("der Zeuge meldete sich").
fn acts(text: &str, tokens: &[Token], subject: usize, at: usize, language: &Language) -> bool {
    let before = at.checked_sub(1).map(|i| &tokens[i]);
    // "suelen decir que"
    let form = &text[tokens[at].start..tokens[at].end];
    let governs = SAY | ANNOUNCE | AUX | SKIP | CLITIC | OF | PREPOSITION;
    let bare = language.quote.infinitive_endings.ends(form) && before.is_some_and(|t| t.is_word() && !t.is(governs));
    let infinitive = bare || before.is_some_and(|t| t.is(INFINITIVE));
    let reflexive = match language.grammar.verb_final {
        true => tokens.get(at + 1),
        false => before,
    };
    // "se dijo dispuesto a", "stellte sich hinter": but for what is said so, with its "that".
    let turned = reflexive.is_some_and(|t| t.is(REFLEXIVE))
        && (language.grammar.verb_final || !tokens[at].is(SAY))
        && !tokens[at + 1..].iter().take(CLAUSE).any(|t| t.is(THAT));
    let unaided =
        language.quote.participle_endings.ends(form) && !tokens[subject.min(at)..at].iter().any(|t| t.is(AUX));
    infinitive || turned || unaided || passive::is(text, tokens, &(subject.min(at)..at), at, language)
}
