//! Who says a quotation that nobody is attributed to: who spoke before, or whom the sentence before is about.

use super::Quote;
use super::speaker::Strength;
use super::subject;
use crate::article::BlockKind;
use crate::people::Speaker;
use crate::people::lexicon::{AUX, VERB};
use crate::people::mention::Mention;
use crate::people::page::{Page, Part};
use crate::people::resolve::Resolver;
use crate::people::stretch::Stretch;
use crate::people::token::sentence_start;
use crate::span::Span;
use std::ops::Range;

/// Words between two quotations up to which the second goes on with the speaker of the first.
const INTERRUPTION: usize = 22;

/// Words from which a quotation without a verb around is given to the one before.
const LONG: usize = 6;

/// The speaker of the quotation before, where nothing between them speaks.
pub fn carried(part: &Part, at: usize, previous: Option<&Quote>, strength: Strength) -> Option<Speaker> {
    let previous = previous?;
    let speaker = previous.speaker.as_ref()?;
    let from = part.tokens.partition_point(|t| t.start < previous.span.end as usize);
    let between = part.tokens.get(from..at)?;
    let words = between.iter().filter(|t| t.is_word()).count();
    let sentences = between.iter().filter(|t| t.first && !t.quoted).count();
    (words <= INTERRUPTION && (sentences == 0 || strength <= Strength::Near && sentences <= 1)).then(|| speaker.clone())
}

/// Who speaks in the sentence before a quotation that begins its own, in the same block or the one before.
pub fn before(page: &Page, b: usize, stretch: &Stretch, resolver: &Resolver) -> Option<Speaker> {
    let tokens = &page.parts[b].tokens;
    let open = stretch.tokens.start.saturating_sub(1);
    if !tokens[stretch.tokens.start].first {
        return None;
    }
    let near = || match open {
        0 => introduced(page, b, resolver).0.or_else(|| above(page, b, resolver)),
        _ => sentence(page, b, sentence_start(tokens, open - 1)..open, resolver),
    };
    if stretch.words < LONG {
        return None;
    }
    // "..., as in Sweden. “We go on”": a country or a body that is only spoken of gives way to the person who spoke.
    let person = |s: &Speaker| s.person.is_some_and(|id| page.people.fullest(id).person == Some(true));
    match near() {
        Some(s) if person(&s) => Some(s),
        near => resolver.person_spoke_within(b, open, REACH).or(near).or_else(|| resolver.spoke_within(b, open, REACH)),
    }
}

/// Blocks of running text over which the last one who spoke is still the one who speaks.
const REACH: usize = 1;

/// Who speaks in the last sentence of the block before, where nothing but running text lies between.
fn above(page: &Page, b: usize, resolver: &Resolver) -> Option<Speaker> {
    let last = (0..b).rev().find(|&i| page.parts[i].runs()).filter(|&i| i + 1 == b)?;
    let tokens = &page.parts[last].tokens;
    let (spoke, speaker) = resolver.spoke_last(b, 0)?;
    if spoke == last {
        return Some(speaker.clone());
    }
    // The last sentence that is about somebody.
    let mut end = tokens.len();
    while end > 0 {
        let start = sentence_start(tokens, end - 1);
        if let Some(found) = sentence(page, last, start..end, resolver) {
            return Some(found);
        }
        end = start;
    }
    None
}

/// Who speaks in a sentence, or whom it is about.
fn sentence(page: &Page, b: usize, range: Range<usize>, resolver: &Resolver) -> Option<Speaker> {
    let part = &page.parts[b];
    let found = subject::clause(part.text, &part.tokens, range.clone(), page.language);
    let reported = found.filter(|f| f.verb.is_some()).and_then(|f| f.mention);
    let new = |m: &Mention| m.name.is_empty() && !m.pronoun && !m.definite(&part.tokens);
    let spoken = reported.filter(|m| m.speaks && !new(m)).and_then(|m| resolver.speaker(b, &m, false));
    spoken.or_else(|| resolver.about(b, range.clone())).or_else(|| resolver.body_opening(b, range))
}

/// Lines of a list of quotations that one line introduces, at most.
const LIST: usize = 8;

/// Tokens before the first quoted word of a line that begins with a quotation: a bullet and a mark.
const MARK: usize = 2;

/// The one whom the block before introduces, or the one before the list in which it stands: it ends with a colon.
pub fn introduced(page: &Page, b: usize, resolver: &Resolver) -> (Option<Speaker>, Option<Span>) {
    let colon = |i: &usize| page.parts[*i].text.trim_end().ends_with(':');
    // "Her book says:", and a list of what it says: each line begins with a mark.
    let listed = |i: &usize| page.parts[*i].stretches.first().is_some_and(|s| s.tokens.start <= MARK);
    let above = (0..b).rev().take(LIST).find(|i| colon(i) || !listed(i));
    let Some(i) = above.filter(colon) else {
        return (None, None);
    };
    let part = &page.parts[i];
    let start = part.tokens.iter().rposition(|t| t.first && !t.quoted).unwrap_or(0);
    let found = subject::clause(part.text, &part.tokens, start..part.tokens.len(), page.language);
    let verb = found.as_ref().and_then(|f| f.verb).map(|v| page.span(i, &(v..v + 1)));
    // "Jonas:"
    let label = |m: &Mention| !m.name.is_empty() && m.all == (start..part.tokens.len().saturating_sub(1));
    let speaker = found.and_then(|f| f.mention).and_then(|m| resolver.speaker(i, &m, label(&m)));
    (speaker.or_else(|| resolver.about(i, start..part.tokens.len())), verb)
}

/// Words of a line that signs the quotation above it, at most.
const SIGNATURE: usize = 14;

/// Bytes of marks, dashes and spaces around a quotation that is a whole block, at most.
const MARKS: usize = 12;

/// Who signs a quotation that is a whole block: the line behind it is a name and what he is, and no sentence.
pub fn signed(page: &Page, b: usize, stretch: &Stretch, resolver: &Resolver) -> Option<Speaker> {
    let here = &page.parts[b];
    let line = page.parts.get(b + 1).filter(|p| p.kind != BlockKind::Title)?;
    let whole = stretch.bytes.len() + MARKS >= here.text.trim().len();
    let start = line.tokens.iter().position(|t| t.is_word())?;
    let end = line.tokens.len();
    let stops = line.text.trim_end().ends_with(['.', '!', '?', ':', '…']) || !line.stretches.is_empty();
    if !whole || stops || end > SIGNATURE || start > 1 {
        return None;
    }
    let m = subject::full_mention(&line.tokens, start, end, page.language)?;
    let named = m.name.len() >= 2 && m.name.start == start;
    let rest = line.tokens[m.all.end..].iter().all(|t| !t.is(VERB | AUX));
    if named && rest { resolver.speaker(b + 1, &m, true) } else { None }
}
