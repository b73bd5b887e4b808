//! Who says it: the subject of the reporting verb around a quotation.

use super::behind_marks;
use super::joint;
use super::source::{source, source_mention, verbal};
use super::subject::{behind, clause, subject};
use crate::lang::Language;
use crate::people::lexicon::{CALL, DET, SAY, THAT};
use crate::people::mention::Mention;
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
    let found = beside(text, tokens, candidate, language);
    let part = |m: &Mention| sentence_start(tokens, m.all.start)..sentence_end(tokens, m.all.end - 1);
    let whole = |m: Mention| joint::whole(tokens, m.clone(), &part(&m), language);
    Found { mention: found.mention.map(whole), ..found }
}

/// The same, of several who speak together one.
fn beside(text: &str, tokens: &[Token], candidate: &Stretch, language: &Language) -> Found {
    // "..., adding": a verb without a subject behind it, and one with a subject before.
    let behind = behind_marks::read(text, tokens, candidate, language);
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
pub fn sentence_end(tokens: &[Token], at: usize) -> usize {
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

/// Words behind a quotation within which a verb may still report it.
const BEYOND: usize = 30;

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
