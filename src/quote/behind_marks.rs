//! Who says a quotation, by what stands behind its closing mark: "« ... », a dit la maire".

use super::passive;
use super::source::{source, source_mention};
use super::speaker::{Found, Strength, sentence_end};
use super::subject::{GAP, behind, first_mention, full_mention, relative};
use super::verdict::{thus, verdict};
use crate::lang::Language;
use crate::people::lexicon::{AGENT, AUX, CALL, CLITIC, DET, NOBODY, PASSIVE, PRONOUN, READ, SAY, SKIP, STOP, VERB};
use crate::people::mention::{self, Mention};
use crate::people::stretch::Stretch;
use crate::people::token::{Token, sentence_start};
use std::ops::Range;

/// Words of a name in marks that is a subject, at most.
const NAME: usize = 5;

/// Words before a quotation among which the participle stands that calls somebody so ("qualifié de").
const CALLED: usize = 3;

/// Words of a signature behind a dash, at most.
const SIGNATURE: usize = 12;

/// Words behind an auxiliary among which its verb stands.
const AUXILIARY: usize = 14;

/// Words in brackets that name who says it, at most.
const BRACKET: usize = 9;

/// What stands behind the closing mark of a quotation.
struct Behind<'t> {
    text: &'t str,
    tokens: &'t [Token],
    candidate: &'t Stretch,
    language: &'t Language,
    /// The first token that says something.
    at: usize,
    /// The end of its sentence.
    end: usize,
    /// It begins a sentence of its own.
    begins: bool,
}

/// Reads what stands behind the closing mark.
pub fn read(text: &str, tokens: &[Token], candidate: &Stretch, language: &Language) -> Option<Found> {
    let at = first_word(text, tokens, candidate.tokens.end + 1)?;
    let t = tokens.get(at).filter(|t| !t.quoted)?;
    let (begins, end) = (t.first && !t.is(VERB), sentence_end(tokens, at));
    let here = Behind { text, tokens, candidate, language, at, end, begins };
    if t.mark == '(' {
        return here.in_brackets();
    }
    if let Some(next) = source(text, tokens, at, language) {
        return here.source(next);
    }
    let thus = || thus(text, tokens, at, end, language).filter(|_| begins);
    if let Some(found) = verdict(tokens, at, end, language).or_else(thus) {
        return Some(found);
    }
    if t.is(AGENT) && !begins {
        return here.agent();
    }
    if t.is(SAY | CALL) && !(t.first && t.capital && !t.is(SAY)) {
        return here.verb();
    }
    if t.is(AUX) && !t.capital {
        return here.auxiliary();
    }
    here.unknown_verb().or_else(|| here.signature()).or_else(|| here.subject())
}

/// The first token behind the marks and the clitics that stand behind a quotation from `at` on; none where another one
/// opens.
fn first_word(text: &str, tokens: &[Token], mut at: usize) -> Option<usize> {
    // '' closes with two marks.
    let mark = |t: &Token| matches!(t.mark, ',' | '.' | '–' | '—' | '-' | '\'' | '’' | '“' | '”' | '»' | '"' | '«');
    while tokens.get(at).is_some_and(mark) {
        if opens_next(text, tokens, at) {
            return None;
        }
        at += 1;
    }
    // "s'indigne le syndicat", "lui a répondu": the clitic before the verb.
    let leads = |t: &Token, n: &Token| {
        let clitic = t.is(CLITIC) && n.is(AUX | VERB | CLITIC) && !n.is(DET);
        t.is(SKIP | CLITIC) && !t.capital && !t.is(SAY | AGENT) && (clitic || !t.is(DET | PRONOUN | NOBODY))
    };
    while let [t, n, ..] = &tokens[at.min(tokens.len())..]
        && leads(t, n)
    {
        at += 1;
    }
    Some(at)
}

impl Behind<'_> {
    /// A verb that reports, with its subject.
    fn found(&self, mention: Option<Mention>, verb: usize) -> Found {
        // "«...», añadió.": the verb alone, its subject left out.
        let bare = self.tokens.get(verb + 1).is_none_or(|t| matches!(t.mark, '.' | ',' | ':'));
        let strength = match mention {
            Some(_) => Strength::Adjacent,
            None if bare && self.language.grammar.pro_drop && self.tokens[verb].is(SAY) => Strength::Adjacent,
            None if bare && self.tokens[self.candidate.tokens.start].first => Strength::Clause,
            None => Strength::Near,
        };
        Found { mention, verb: Some(verb), strength, direct: true }
    }

    /// The subject behind the verb at `verb`.
    fn subject_behind(&self, verb: usize) -> Option<Mention> {
        behind(self.text, self.tokens, verb, self.end, self.language)
    }

    /// The sentence before the opening mark.
    fn before(&self) -> Range<usize> {
        let open = self.candidate.tokens.start.saturating_sub(1);
        sentence_start(self.tokens, open)..open
    }

    /// "“...” (Ana Roca)"
    fn in_brackets(&self) -> Option<Found> {
        let limit = self.tokens.len().min(self.at + BRACKET);
        let m = mention::read(self.tokens, self.at + 1, limit, self.language)?;
        let closes = self.tokens.get(m.all.end).is_some_and(|t| t.mark == ')');
        let named = closes && !m.name.is_empty();
        named.then_some(Found { mention: Some(m), verb: None, strength: Strength::Near, direct: true })
    }

    /// "« ... », selon la maire": the source begins at `next`.
    fn source(&self, next: usize) -> Option<Found> {
        let m = source_mention(self.tokens, next, self.end, self.language)?;
        // A sentence of its own has another source: "“...” According to the mayor, the bridge is safe."
        let more = self.tokens.get(m.all.end).is_some_and(|t| m.all.end < self.end && t.mark != '.');
        let own = self.begins && more;
        (!own).then_some(Found { mention: Some(m), verb: None, strength: Strength::Adjacent, direct: true })
    }

    /// "called “a mess” by the mayor"
    fn agent(&self) -> Option<Found> {
        let verb = self.before().rev().take(CALLED).find(|&i| self.tokens[i].is(SAY | CALL))?;
        let m = self.agent_behind(self.at - 1)?;
        Some(self.found(Some(m), verb))
    }

    /// Who acts in a passive: "by the mayor", right behind token `verb`.
    fn agent_behind(&self, verb: usize) -> Option<Mention> {
        self.tokens.get(verb + 1).filter(|t| t.is(AGENT))?;
        full_mention(self.tokens, verb + 2, self.end, self.language).filter(|m| m.speaks)
    }

    /// "« ... », dit la maire"
    fn verb(&self) -> Option<Found> {
        let Behind { text, tokens, candidate, language, at, .. } = *self;
        // "der das als „Fest“ bezeichnete": the verb ends the clause that the quotation stands in.
        let part = self.before();
        let open = part.end;
        let inside = part.start < open;
        if language.grammar.verb_final && inside && passive::is(text, tokens, &(part.start..at), at, language) {
            let mention = passive::agent(tokens, &part, language);
            let strength = if mention.is_some() { Strength::Call } else { Strength::Unsaid };
            return Some(Found { mention, verb: Some(at), strength, direct: true });
        }
        let touches = at == candidate.tokens.end + 1;
        if language.grammar.noun_capitals && inside && touches && tokens[open - 1].mark != ':' {
            // "Von einem „Irrweg“ sprach der Rat": unless the subject follows the verb.
            let follows = tokens.get(at + 1).is_some_and(|t| t.is(DET) || t.is_name());
            let inverted = if follows { self.subject_behind(at).filter(|m| m.speaks) } else { None };
            let m = inverted
                .or_else(|| relative(tokens, &part, language))
                .or_else(|| first_mention(tokens, &part, language));
            let called = self.found(m, at);
            let strength = if tokens[at].is(CALL) { Strength::Call } else { called.strength };
            return Some(Found { strength, ..called });
        }
        let mention = self.subject_behind(at);
        // "« Les voix du port » appelle les élus à agir": the marked words are the subject.
        let parted = text[candidate.bytes.clone()].ends_with(['.', '!', '?', '…'])
            || tokens[candidate.tokens.end..at].iter().any(|t| matches!(t.mark, ',' | '–' | '—' | '-' | '.'));
        let subject = mention.as_ref().is_some_and(|m| !m.speaks && !m.pronoun);
        let named = !parted && subject && candidate.words <= NAME && tokens[candidate.tokens.start].first;
        (!named).then(|| self.found(mention, at))
    }

    /// "« ... », a dit la maire", "« ... », a-t-elle dit"
    fn auxiliary(&self) -> Option<Found> {
        let Behind { tokens, language, at, .. } = *self;
        let reach = self.end.min(at + AUXILIARY);
        let verb = (at + 1..reach).find(|&j| tokens[j].is(SAY | CALL) && !tokens[j].quoted)?;
        let between = (at + 1..verb).find_map(|j| {
            let fits = !tokens[j].is(SKIP) || tokens[j].is(PRONOUN) && !language.grammar.noun_capitals;
            if fits { full_mention(tokens, j, verb, language) } else { None }
        });
        // "... habe die Firma geprägt, schreibt der Leiter": the verb is put in behind its own comma.
        let put_in = tokens[verb - 1].mark == ',';
        // "est-il précisé dans la note", "a-t-il été précisé par la mairie": nobody's pronoun.
        let passive = tokens[verb].is(READ) || tokens[at + 1..verb].iter().any(|t| t.is(PASSIVE));
        let between = between.filter(|m| !(put_in || m.pronoun && passive));
        let nobody = !tokens[verb].is(READ) && tokens[at + 1..verb].iter().any(|t| t.is(NOBODY));
        let agent = || self.agent_behind(verb).filter(|_| passive);
        let after = || agent().or_else(|| if nobody { None } else { self.subject_behind(verb) });
        // "a de son côté assuré la maire": what stands between need be no subject.
        let speaking = between.clone().filter(|m| m.speaks || m.pronoun);
        let subject = speaking.or_else(|| after().filter(|m| between.is_none() || m.speaks)).or(between);
        Some(self.found(subject, verb))
    }

    /// "..., s'emporte Marc Le Bihan": behind a whole quotation, an unknown small word before a name is the verb.
    fn unknown_verb(&self) -> Option<Found> {
        let Behind { tokens, candidate, language, at, .. } = *self;
        let whole = tokens[candidate.tokens.start].first
            && !self.begins
            && tokens[candidate.tokens.end + 1..at].iter().any(|t| t.mark == ',');
        let t = &tokens[at];
        let small = t.is_word() && !t.capital && t.class == 0 && t.end - t.start > 2;
        if !whole || !small {
            return None;
        }
        if let Some(m) = full_mention(tokens, at + 1, self.end, language).filter(|m| m.speaks) {
            return Some(self.found(Some(m), at));
        }
        // "“...”, descaseteó.": the same with its subject left out.
        let alone = tokens.get(at + 1).is_none_or(|n| n.mark == '.');
        let left_out = Found { mention: None, verb: Some(at), strength: Strength::Adjacent, direct: true };
        (alone && language.grammar.pro_drop).then_some(left_out)
    }

    /// Who signs behind a dash that nothing but the end of the block follows: "« ... » – Anne Roux, maire de Brest".
    fn signature(&self) -> Option<Found> {
        let Behind { tokens, candidate, language, at, .. } = *self;
        let dash = matches!(tokens[at - 1].mark, '–' | '—' | '-') && at > candidate.tokens.end;
        let ends =
            tokens.len() - at <= SIGNATURE && tokens[at..].iter().all(|t| t.is_word() || matches!(t.mark, ',' | '.'));
        let signs = |m: &Mention| dash && ends && m.name.start == at;
        let mention = full_mention(tokens, at, tokens.len(), language).filter(signs)?;
        let verb = tokens[mention.all.end..].iter().any(|t| t.is(VERB | AUX));
        (!verb).then_some(Found { mention: Some(mention), verb: None, strength: Strength::Adjacent, direct: true })
    }

    /// "the company said", "Obama special assistant Kori Schulman wrote": behind a quotation that is parted from it.
    fn subject(&self) -> Option<Found> {
        let Behind { text, tokens, candidate, language, at, end, begins } = *self;
        if !language.grammar.subject_first && !begins {
            return None;
        }
        let ended = text[candidate.bytes.clone()].ends_with(['.', '!', '?', '…']);
        let parted = || text[candidate.bytes.end..tokens[at].start].contains([',', '–', '—', '.']);
        if !ended && !parted() {
            return None;
        }
        let m = full_mention(tokens, at, end, language)?;
        let verb = (m.all.end..end.min(m.all.end + GAP)).find(|&j| tokens[j].is(SAY | CALL))?;
        let light = tokens[m.all.end..verb].iter().all(|t| t.is(SKIP | AUX | STOP | PRONOUN) || t.mark == ',');
        // A sentence of its own: "Smith asked." belongs to the quotation, "Smith said: ..." does not.
        let done = tokens.get(verb + 1).is_none_or(|t| matches!(t.mark, '.' | ',' | ';'));
        let own = begins && (!done || sentence_colon(tokens, verb, end));
        (light && !own).then(|| self.found(Some(m), verb))
    }
}

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
