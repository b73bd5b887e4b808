//! Speech without marks: interviews, lines with the speaker's name in front, dialogue dashes.

use super::subject;
use super::{Quote, QuoteForm};
use crate::article::BlockKind;
use crate::people::PersonId;
use crate::people::Speaker;
use crate::people::lexicon::{FIRST_PERSON, SAY};
use crate::people::page::{Page, Part};
use crate::people::resolve::Resolver;
use crate::span::Span;

/// Questions from which a page can be an interview.
const QUESTIONS: usize = 3;

/// Answers up to which one question may be followed, on average.
const ANSWERS: usize = 2;

/// Words up to which a block that asks is a question, not a paragraph that ends with one.
const QUESTION: usize = 60;

/// Words of the name in front of a line ("Anna Bruhn: ...").
const LABEL: usize = 4;

/// The quotations of an interview, in reading order; none where the page is no interview.
pub fn interview(page: &Page) -> Vec<Quote> {
    let asks = |p: &Part| p.text.trim_end().ends_with('?') && p.tokens.len() <= QUESTION;
    let questions = page.parts.iter().filter(|p| asks(p)).count();
    if questions < QUESTIONS {
        return Vec::new();
    }
    let Some(first) = page.parts.iter().position(asks) else { return Vec::new() };
    let answers: Vec<usize> = (first..page.parts.len())
        .filter(|&i| page.parts[i].kind == BlockKind::Paragraph && !asks(&page.parts[i]))
        .collect();
    // The answers of an interview speak in the first person, and nobody quotes them.
    let own = answers.iter().filter(|&&i| page.parts[i].tokens.iter().any(|t| t.is(FIRST_PERSON))).count();
    let quoted = answers.iter().filter(|&&i| !page.parts[i].stretches.is_empty()).count();
    if answers.len() > questions * ANSWERS || own * 2 < answers.len() || quoted * 2 > answers.len() {
        return Vec::new();
    }
    let Some(person) = interviewee(page, first) else { return Vec::new() };
    let answer = |i: usize| {
        let start = label(&page.parts[i]).map_or(0, |(_, end)| end);
        let text = &page.parts[i].text[start..];
        let lead = text.len() - text.trim_start().len();
        let speaker = Some(person.clone());
        let span = Span::new(i, start + lead, page.parts[i].text.trim_end().len());
        Quote { span, speaker, verb: None, form: QuoteForm::Answer }
    };
    answers.into_iter().map(answer).filter(|q| q.span.start < q.span.end).collect()
}

/// The person whom the head of an interview names most, else the page's most named.
fn interviewee(page: &Page, first: usize) -> Option<Speaker> {
    let entries = &page.people.entries;
    let mut counts = vec![0usize; entries.len()];
    for e in entries {
        // A name in the head weighs more than one in an answer.
        counts[e.same] += if e.block <= first { 10 } else { 1 };
    }
    let persons = (0..entries.len()).filter(|&i| entries[i].person == Some(true) && counts[i] > 0);
    let best = persons.max_by_key(|&i| (counts[i], std::cmp::Reverse(i)))?;
    let e = &entries[best];
    Some(Speaker {
        span: Span::new(e.block, e.bytes.start, e.bytes.end),
        person: Some(PersonId(best as u32)),
        name: page.parts[e.block].text[e.bytes.clone()].to_string(),
        role: e.role.clone(),
    })
}

/// A name and a colon in front of a line: the tokens of the name, the byte behind the colon.
fn label(part: &Part) -> Option<(usize, usize)> {
    let colon = part.tokens.iter().take(LABEL + 1).position(|t| t.mark == ':')?;
    let named = colon > 0 && part.tokens[..colon].iter().all(|t| t.is_name());
    named.then(|| (colon, part.tokens[colon].end))
}

/// A line behind a dialogue dash, with its reporting verb ("—Mañana —respondió ella.").
pub fn dashed(page: &Page, b: usize, resolver: &mut Resolver, out: &mut Vec<Quote>) {
    let part = &page.parts[b];
    let Some(dash) = part.tokens.first().filter(|t| matches!(t.mark, '–' | '—' | '―')) else { return };
    let Some(verb) = part.tokens.iter().position(|t| t.is(SAY) && !t.capital && !t.quoted) else { return };
    // The mark that parts the words from the verb, right before it or before a clitic.
    let Some(mark) =
        (1..verb).rev().take(3).find(|&i| matches!(part.tokens[i].mark, ',' | '–' | '—' | '―' | '!' | '?'))
    else {
        return;
    };
    let end = part.tokens[mark - 1].end.max(if matches!(part.tokens[mark].mark, '!' | '?') {
        part.tokens[mark].end
    } else {
        0
    });
    let start = part.text[..end].len() - part.text[dash.end..end].trim_start().len();
    if start >= end {
        return;
    }
    let mention = subject::behind(part.text, &part.tokens, verb, part.tokens.len(), page.language);
    let speaker = mention.and_then(|m| resolver.speaker(b, &m, true));
    if let Some(s) = &speaker {
        resolver.spoke(b, start, s);
    }
    let v = &part.tokens[verb];
    let verb = Some(Span::new(b, v.start, v.end));
    out.push(Quote { span: Span::new(b, start, end), speaker, verb, form: QuoteForm::Dialogue });
}
