//! Quotations between marks.

use super::speaker::{self, Found, Strength};
use super::{Quote, QuoteForm, candidate, context, source};
use crate::people::Speaker;
use crate::people::lexicon::PRONOUN;
use crate::people::mention::{self, Gender, Mention};
use crate::people::page::Page;
use crate::people::resolve::Resolver;
use crate::people::stretch::Stretch;
use crate::people::token::{Token, sentence_start};
use crate::span::Span;

/// Bytes between two quotations up to which one speaker says both.
const SAME_BREATH: u32 = 60;

/// Bytes between two quotations of a block up to which the one who is named beside the second says the first.
const NEXT: u32 = 300;

/// The quotations between marks of one block; `open` collects those that go on in the next block.
pub fn of_block(page: &Page, b: usize, resolver: &mut Resolver, out: &mut Vec<Quote>, open: &mut Vec<usize>) {
    let part = &page.parts[b];
    let first = out.len();
    let mut strengths = Vec::new();
    for stretch in &part.stretches {
        let found = speaker::around(part.text, &part.tokens, stretch, page.language);
        let previous = out.last().filter(|q| out.len() > first && q.speaker.is_some());
        let goes_on = previous.is_some_and(|q| {
            let gap = stretch.bytes.start.saturating_sub(q.span.end as usize);
            gap <= SAME_BREATH as usize * 2 && candidate::goes_on(part.text, stretch, &part.tokens)
        });
        // "said there was “an exchange of words” and an “altercation”": a word more of what is quoted.
        let more = previous.is_some_and(|q| {
            let from = part.tokens.partition_point(|t| t.start < q.span.start as usize);
            let start = |at: usize| sentence_start(&part.tokens, at);
            let verb = found.verb.is_some_and(|v| v < from) && q.verb.is_some();
            verb && !part.tokens[stretch.tokens.start].capital && start(from) == start(stretch.tokens.start)
        });
        let whole = stretch.broken || stretch.open || stretch.continued || goes_on || more;
        if !whole && !candidate::accepts(part.text, stretch, &part.tokens, &found, page.language) {
            continue;
        }
        let speaker = said_by(page, b, stretch, &found, resolver, (out, first));
        if let Some(s) = &speaker {
            resolver.spoke(b, stretch.bytes.start, s);
        }
        if stretch.open {
            open.push(out.len());
        }
        let span = Span::new(b, stretch.bytes.start, stretch.bytes.end);
        let verb = found.verb.map(|v| page.span(b, &(v..v + 1)));
        strengths.push((found.strength, sentence_start(&part.tokens, stretch.tokens.start)));
        out.push(Quote { span, speaker, verb, form: QuoteForm::Marks });
    }
    join_sentences(page, &mut out[first..], &mut strengths);
}

/// Who says a quotation: `before` holds those found so far, those of its block from an index on.
fn said_by(
    page: &Page,
    b: usize,
    stretch: &Stretch,
    found: &Found,
    resolver: &Resolver,
    before: (&[Quote], usize),
) -> Option<Speaker> {
    // "est accusé d'avoir « menti »": those who accuse are not named.
    if found.strength == Strength::Unsaid {
        return None;
    }
    let (out, first) = before;
    if let Some(named) =
        reported(page, b, stretch, found, resolver).or_else(|| attributed(page, b, stretch, found, resolver))
    {
        return Some(named);
    }
    // "pouvait-on lire sur une banderole": nobody is named.
    let tokens = &page.parts[b].tokens;
    if found.mention.as_ref().is_some_and(|m| mention::carries(&tokens[m.role.clone()], page.language)) {
        return None;
    }
    // What goes on from the block before has its speaker, unless the one who speaks is named behind it.
    let above = out.last().filter(|_| stretch.continued).and_then(|q| q.speaker.clone());
    // A verb without a subject goes on with the one who spoke.
    let strength = if found.mention.is_none() { Strength::Near } else { found.strength };
    let pronoun = found.mention.as_ref().is_some_and(|m| m.pronoun);
    let previous = out.last().filter(|_| out.len() > first);
    above
        .or_else(|| context::signed(page, b, stretch, resolver))
        .or_else(|| context::carried(&page.parts[b], stretch.tokens.start, previous, strength))
        .or_else(|| if pronoun { None } else { context::before(page, b, stretch, resolver) })
        // Nobody else is named: the one who spoke last in the paragraph.
        .or_else(|| resolver.spoke_within(b, stretch.tokens.start, 0))
}

/// Blocks over which one whose words a sentence reports by the form of its verb is the last one who spoke.
const REPORTED: usize = 1;

/// The one whose words a sentence goes on reporting by the form of its verb: „Die USA würden nicht zusehen, wie ...“
fn reported(page: &Page, b: usize, stretch: &Stretch, found: &Found, resolver: &Resolver) -> Option<Speaker> {
    let tokens = &page.parts[b].tokens;
    let open = stretch.tokens.start.checked_sub(1)?;
    let start = sentence_start(tokens, open);
    let goes_on = found.verb.is_none() && !found.direct && source::goes_on(tokens, start..open);
    let person = |s: &Speaker| s.person.is_some_and(|id| page.people.fullest(id).person == Some(true));
    if goes_on { resolver.spoke_within(b, start, REPORTED).filter(person) } else { None }
}

/// The one whom the words around a quotation make its speaker.
fn attributed(page: &Page, b: usize, stretch: &Stretch, found: &Found, resolver: &Resolver) -> Option<Speaker> {
    // "argumentó.": the subject is the one spoken of.
    let left_out = |verb: usize| {
        let spoken_of =
            if page.language.grammar.pro_drop { resolver.antecedent(b, verb, Gender::Unknown) } else { None };
        spoken_of.map(|speaker| Speaker { span: page.span(b, &(verb..verb + 1)), ..speaker })
    };
    match (&found.mention, found.verb) {
        (Some(m), verb) => resolver
            .speaker_of(b, m, found.direct || m.pronoun, &stretch.tokens)
            .or_else(|| verb.filter(|_| opens(m, &page.parts[b].tokens)).and_then(left_out)),
        (None, Some(verb)) => left_out(verb),
        _ => None,
    }
}

/// "Rendido, tentou ampliar o público, o que, diz, ...": one capital word at the head of a sentence, which need be no name.
fn opens(mention: &Mention, tokens: &[Token]) -> bool {
    mention.all.len() == 1 && tokens[mention.all.start].first
}

/// Gives the quotations of one sentence the speaker of the next one.
fn join_sentences(page: &Page, out: &mut [Quote], strengths: &mut [(Strength, usize)]) {
    // "« A » ou la phrase de X : « B »": a label says the one behind it.
    let label = |q: &Quote, next: &Quote| {
        let tokens = |s: &Speaker| page.parts[s.span.block as usize].among(&s.span.range());
        let pronoun = |s: &Speaker| page.parts[s.span.block as usize].tokens[tokens(s)].iter().any(|t| t.is(PRONOUN));
        let between = |s: &Speaker| s.span.block == q.span.block && s.span.start >= q.span.end && !pronoun(s);
        next.verb.is_none() && next.speaker.as_ref().is_some_and(|s| between(s) && s.span.end <= next.span.start)
    };
    // "« A » est « B », dit X": the speaker who touches one quotation says the others of the sentence.
    for i in (0..strengths.len().saturating_sub(1)).rev() {
        let ((here, at), (next, there)) = (strengths[i], strengths[i + 1]);
        let alone = label(&out[i], &out[i + 1]);
        if here <= Strength::Near && next == Strength::Adjacent && at == there && !alone {
            out[i].speaker = out[i + 1].speaker.clone();
            strengths[i].0 = Strength::Adjacent;
        }
    }
    // "« A », « B », dit X", "« A. » Puis « B », dit X": a quotation without a speaker takes that of the next.
    for i in (0..out.len().saturating_sub(1)).rev() {
        let gap = out[i + 1].span.start.saturating_sub(out[i].span.end);
        let told = strengths[i + 1].0 == Strength::Adjacent && gap <= NEXT;
        let alone = strengths[i].1 == strengths[i + 1].1 && label(&out[i], &out[i + 1]);
        if out[i].speaker.is_none() && (gap <= SAME_BREATH || told) && !alone {
            out[i].speaker = out[i + 1].speaker.clone();
        }
    }
}

/// Gives the parts of a quotation of several blocks one speaker: the one of the last part that names one, or the first.
pub fn join_blocks(out: &mut [Quote], open: &[usize]) {
    for &i in open.iter().rev() {
        if out[i].speaker.is_none() && i + 1 < out.len() {
            out[i].speaker = out[i + 1].speaker.clone();
        }
    }
    for &i in open {
        if i + 1 < out.len() && out[i + 1].speaker.is_none() {
            out[i + 1].speaker = out[i].speaker.clone();
        }
    }
}
