//! Who says it: the subject of the reporting verb around a quotation.

use super::passive;
use super::source::{source, verbal};
use super::subject::{GAP, behind, clause, first_mention, full_mention, relative, source_mention, subject};
use super::verdict::{thus, verdict};
use crate::lang::Language;
use crate::people::lexicon::{AGENT, AUX, CALL, CLITIC, DET, NOBODY, PRONOUN, READ, SAY, SKIP, STOP, THAT, VERB};
use crate::people::mention::{self, Mention};
use crate::people::stretch::Stretch;
use crate::people::token::{Token, WINDOW, sentence_start};

/// How firmly a quotation hangs on its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Nothing around speaks.
    None,
    /// Something before or behind it does.
    Near,
    /// A reporting verb in the passive, and nobody who acts: the sentence does not name the speaker.
    Unsaid,
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
    /// It is the subject of the verb, or what a source or a label names: whatever noun it is, it speaks.
    pub direct: bool,
}

/// Reads what stands around a candidate.
pub fn around(text: &str, tokens: &[Token], candidate: &Stretch, language: &Language) -> Found {
    // "..., adding": a verb without a subject behind it, and one with a subject before.
    let behind = right(text, tokens, candidate, language);
    let before = || left(text, tokens, candidate, language).filter(|f| f.mention.is_some() && f.verb.is_some());
    match behind {
        // "“...”, también afirma que": where a verb needs no subject, it may report what follows.
        Some(f) if f.mention.is_none() && (!language.grammar.pro_drop || f.strength <= Strength::Near) => {
            return before().unwrap_or(f);
        }
        // "des manifestants chantaient : « ... », selon un témoin": who says it before who tells of it.
        Some(f) if f.verb.is_none() && f.strength == Strength::Adjacent => {
            let told = before().filter(|b| b.strength == Strength::Adjacent);
            return told.unwrap_or(f);
        }
        Some(f) => return f,
        None => {}
    }
    // "The plan would ‘close two harbours’ by May, she said": a verb behind it before a name that only stands in front.
    let before = left(text, tokens, candidate, language);
    let near = before.as_ref().is_none_or(|f| f.strength <= Strength::Near);
    let after = if near { beyond(text, tokens, candidate, language) } else { None };
    after.or(before).unwrap_or(Found { mention: None, verb: None, strength: Strength::None, direct: false })
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
fn right(text: &str, tokens: &[Token], candidate: &Stretch, language: &Language) -> Option<Found> {
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
    // "s'indigne le syndicat", "lui a répondu": the clitic before the verb.
    while tokens.get(at).is_some_and(|t| t.is(SKIP | CLITIC) && !t.capital && !t.is(SAY | AGENT))
        && tokens.get(at + 1).is_some_and(|n| {
            let clitic = tokens[at].is(CLITIC) && n.is(AUX | VERB | CLITIC) && !n.is(DET);
            clitic || !tokens[at].is(DET | PRONOUN | NOBODY)
        })
    {
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
            None if bare && language.grammar.pro_drop && tokens[verb].is(SAY) => Strength::Adjacent,
            None if bare && tokens[candidate.tokens.start].first => Strength::Clause,
            None => Strength::Near,
        };
        Found { mention, verb: Some(verb), strength, direct: true }
    };
    if t.mark == '(' {
        let m = mention::read(tokens, at + 1, tokens.len().min(at + 9), language)?;
        let closes = tokens.get(m.all.end).is_some_and(|t| t.mark == ')');
        return (closes && !m.name.is_empty()).then_some(Found {
            mention: Some(m),
            verb: None,
            strength: Strength::Near,
            direct: true,
        });
    }
    if let Some(next) = source(text, tokens, at, language) {
        let m = source_mention(tokens, next, end, language)?;
        // A sentence of its own has another source: "“...” According to the mayor, the bridge is safe."
        if begins && tokens.get(m.all.end).is_some_and(|t| m.all.end < end && t.mark != '.') {
            return None;
        }
        return Some(Found { mention: Some(m), verb: None, strength: Strength::Adjacent, direct: true });
    }
    if let Some(found) =
        verdict(tokens, at, end, language).or_else(|| thus(text, tokens, at, end, language).filter(|_| begins))
    {
        return Some(found);
    }
    // "called “a mess” by the mayor"
    if t.is(AGENT) && !begins {
        let open = candidate.tokens.start.saturating_sub(1);
        let verb = (sentence_start(tokens, open)..open).rev().take(CALLED).find(|&i| tokens[i].is(SAY | CALL))?;
        let m = full_mention(tokens, at + 1, end, language).filter(|m| m.speaks)?;
        return Some(found(Some(m), verb));
    }
    if t.is(SAY | CALL) && !(t.first && t.capital && !t.is(SAY)) {
        // "der das als „Fest“ bezeichnete": the verb ends the clause that the quotation stands in.
        let open = candidate.tokens.start.saturating_sub(1);
        let start = sentence_start(tokens, open);
        let part = start..open;
        if language.grammar.verb_final && start < open && passive::is(text, tokens, &(start..at), at, language) {
            let mention = passive::agent(tokens, &part, language);
            let strength = if mention.is_some() { Strength::Call } else { Strength::Unsaid };
            return Some(Found { mention, verb: Some(at), strength, direct: true });
        }
        if language.grammar.noun_capitals
            && start < open
            && at == candidate.tokens.end + 1
            && tokens[open - 1].mark != ':'
        {
            // "Von einem „Irrweg“ sprach der Rat": unless the subject follows the verb.
            let follows = tokens.get(at + 1).is_some_and(|t| t.is(DET) || t.is_name());
            let inverted = if follows { behind(text, tokens, at, end, language).filter(|m| m.speaks) } else { None };
            let m = inverted
                .or_else(|| relative(tokens, &part, language))
                .or_else(|| first_mention(tokens, &part, language));
            let called = found(m, at);
            let strength = if tokens[at].is(CALL) { Strength::Call } else { called.strength };
            return Some(Found { strength, ..called });
        }
        let mention = behind(text, tokens, at, end, language);
        // "« Les voix du port » appelle les élus à agir": the marked words are the subject.
        let parted = text[candidate.bytes.clone()].ends_with(['.', '!', '?', '…'])
            || tokens[candidate.tokens.end..at].iter().any(|t| matches!(t.mark, ',' | '–' | '—' | '-' | '.'));
        let subject = mention.as_ref().is_some_and(|m| !m.speaks && !m.pronoun);
        if !parted && subject && candidate.words <= NAME && tokens[candidate.tokens.start].first {
            return None;
        }
        return Some(found(mention, at));
    }
    if t.is(AUX) && !t.capital {
        let verb = (at + 1..end.min(at + 14)).find(|&j| tokens[j].is(SAY | CALL) && !tokens[j].quoted)?;
        let between = (at + 1..verb).find_map(|j| {
            let fits = !tokens[j].is(SKIP) || tokens[j].is(PRONOUN) && !language.grammar.noun_capitals;
            if fits { full_mention(tokens, j, verb, language) } else { None }
        });
        // "... habe die Firma geprägt, schreibt der Leiter": the verb is put in behind its own comma.
        let put_in = tokens[verb - 1].mark == ',';
        let between = between.filter(|_| !put_in);
        let nobody = !tokens[verb].is(READ) && tokens[at + 1..verb].iter().any(|t| t.is(NOBODY));
        let after = || if nobody { None } else { behind(text, tokens, verb, end, language) };
        // "a de son côté assuré la maire": what stands between need be no subject.
        let speaking = between.clone().filter(|m| m.speaks || m.pronoun);
        let subject = speaking.or_else(|| after().filter(|m| between.is_none() || m.speaks)).or(between);
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
    // "“...”, descaseteó.": the same with its subject left out.
    let alone = tokens.get(at + 1).is_none_or(|n| n.mark == '.');
    if whole && small && alone && language.grammar.pro_drop {
        return Some(Found { mention: None, verb: Some(at), strength: Strength::Adjacent, direct: true });
    }
    if let Some(found) = signature(tokens, candidate, at, language) {
        return Some(found);
    }
    // "the company said", "Obama special assistant Kori Schulman wrote": behind a quotation that is parted from it.
    let ended = text[candidate.bytes.clone()].ends_with(['.', '!', '?', '…']);
    if !language.grammar.subject_first && !begins {
        return None;
    }
    if !ended && !text[candidate.bytes.end..t.start].contains([',', '–', '—', '.']) {
        return None;
    }
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

/// Who signs a quotation behind a dash that nothing but the end of the block follows: "« ... » – Anne Roux, maire de Brest".
fn signature(tokens: &[Token], candidate: &Stretch, at: usize, language: &Language) -> Option<Found> {
    let dash = matches!(tokens[at - 1].mark, '–' | '—' | '-') && at > candidate.tokens.end;
    let ends =
        tokens.len() - at <= SIGNATURE && tokens[at..].iter().all(|t| t.is_word() || matches!(t.mark, ',' | '.'));
    let mention = full_mention(tokens, at, tokens.len(), language).filter(|m| dash && ends && m.name.start == at)?;
    let verb = tokens[mention.all.end..].iter().any(|t| t.is(VERB | AUX));
    (!verb).then_some(Found { mention: Some(mention), verb: None, strength: Strength::Adjacent, direct: true })
}

/// Words of a signature behind a dash, at most.
const SIGNATURE: usize = 12;

/// A verb further behind in the same sentence ("..., without the limits, one official said").
fn beyond(text: &str, tokens: &[Token], candidate: &Stretch, language: &Language) -> Option<Found> {
    let at = candidate.tokens.end + 1;
    let t = tokens.get(at)?;
    if t.first || matches!(t.mark, '.' | '!' | '?') {
        return None;
    }
    let end = sentence_end(tokens, at);
    let says =
        |i: &usize| tokens[*i].is(SAY) && !tokens[*i].quoted && !tokens[*i].capital && verbal(tokens, *i, language);
    let reach = end.min(at + BEYOND);
    let verb = (at..reach).find(says);
    // "... hatte die Elf „das Glück auf ihrer Seite“ gehabt, so Yakin"
    let named = (at..verb.unwrap_or(reach)).find_map(|i| source(text, tokens, i, language).filter(|_| i > at));
    if let Some(mention) = named.and_then(|next| source_mention(tokens, next, end, language)) {
        return Some(Found { mention: Some(mention), verb: None, strength: Strength::Clause, direct: true });
    }
    let verb = verb?;
    // "lead researcher and harbour scientist Ana Roca said in a statement"
    let fronted = language.grammar.subject_first && verb > at && tokens[verb - 1].is_name();
    let inverted = behind(text, tokens, verb, end, language).filter(|m| m.speaks && !fronted);
    let mention = inverted.or_else(|| subject(text, tokens, &(at..end), verb, language))?;
    // "“The pier could collapse,” without repairs, she said": it opens the sentence.
    let opens = tokens[candidate.tokens.start].first && text[candidate.bytes.end..t.start].contains(',');
    let strength = if opens { Strength::Clause } else { Strength::Near };
    mention.speaks.then_some(Found { mention: Some(mention), verb: Some(verb), strength, direct: false })
}

/// Words of a name in marks that is a subject, at most.
const NAME: usize = 5;

/// Words before a quotation among which the participle stands that calls somebody so ("qualifié de").
const CALLED: usize = 3;

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

/// What stands before the opening mark, in the same sentence.
fn left(text: &str, tokens: &[Token], candidate: &Stretch, language: &Language) -> Option<Found> {
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
            () if f.strength == Strength::Unsaid => Strength::Unsaid,
            () if colon || near && that && candidate.words > 1 => Strength::Adjacent,
            () if call => Strength::Call,
            () if reported => Strength::Reported,
            () if f.verb.is_some() => Strength::Clause,
            () => f.strength,
        };
        f.direct &= f.strength == Strength::Adjacent;
        f
    })
}
