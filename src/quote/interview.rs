//! Interviews without marks: questions, and answers in the first person, each by the one whose name stands in front of it,
//! else by the one who is interviewed.

use super::{Quote, QuoteForm};
use crate::article::BlockKind;
use crate::people::lexicon::{FIRST_PERSON, MAN, WOMAN};
use crate::people::mention;
use crate::people::page::{Page, Part};
use crate::people::resolve::Resolver;
use crate::people::{PersonId, Speaker};
use crate::span::Span;
use crate::text::hash::ByHash;

/// Questions from which a page can be an interview.
const QUESTIONS: usize = 3;

/// Paragraphs of an answer up to which a page is an interview, on average; where names in front say who answers, more.
const ANSWERS: usize = 2;
/// See [`ANSWERS`].
const NAMED_ANSWERS: usize = 6;

/// Words up to which a block that asks is a question, not a paragraph that ends with one.
const QUESTION: usize = 60;

/// Words of the name in front of a line ("Anna Bruhn: ...").
const LABEL: usize = 4;

/// The name in front of a line: the hashes of its words, one of them all, and the byte behind its colon.
struct Label {
    words: Vec<u64>,
    key: u64,
    end: usize,
    /// A single letter: "A: ..."
    bare: bool,
}

/// The answers of an interview, in reading order; none where the page is no interview.
pub fn answers(page: &Page) -> Vec<Quote> {
    let asks = |i: usize| page.parts[i].text.trim_end().ends_with('?') && page.parts[i].tokens.len() <= QUESTION;
    let questions: Vec<usize> = (0..page.parts.len()).filter(|&i| asks(i)).collect();
    let Some(&first) = questions.first().filter(|_| questions.len() >= QUESTIONS) else { return Vec::new() };
    let labels: Vec<Option<Label>> = page.parts.iter().map(label).collect();
    let askers: ByHash<u64, ()> = questions.iter().filter_map(|&i| Some((labels[i].as_ref()?.key, ()))).collect();
    let asker = |i: usize| labels[i].as_ref().is_some_and(|l| askers.contains_key(&l.key));
    let answers: Vec<usize> = (first..page.parts.len())
        .filter(|&i| page.parts[i].kind == BlockKind::Paragraph && !asks(i) && !asker(i))
        .collect();
    // The answers of an interview speak in the first person, and nobody quotes them.
    let own = |i: usize| page.parts[i].tokens.iter().any(|t| t.is(FIRST_PERSON));
    let owned = answers.iter().filter(|&&i| own(i)).count();
    let quoted = answers.iter().filter(|&&i| !page.parts[i].stretches.is_empty()).count();
    let known = Known::of(page, answers.iter().filter_map(|&i| labels[i].as_ref()));
    let voices: Vec<Option<Speaker>> =
        answers.iter().map(|&i| labels[i].as_ref().and_then(|label| known.voice(page, i, label))).collect();
    let last = voices.iter().rposition(Option::is_some);
    let most = questions.len() * if last.is_some() { NAMED_ANSWERS } else { ANSWERS };
    if answers.len() > most || owned * 2 < answers.len() || quoted * 2 > answers.len() {
        return Vec::new();
    }
    let mut speaker =
        voices.iter().flatten().next().cloned().or_else(|| titled(page, first)).or_else(|| interviewee(page, first));
    let mut out = Vec::new();
    for (at, (&i, voice)) in answers.iter().zip(&voices).enumerate() {
        // Behind the last name, what is not said in the first person tells of the one who answered.
        if last.is_some_and(|last| at > last) && !own(i) {
            continue;
        }
        speaker = voice.clone().or(speaker);
        let Some(speaker) = &speaker else { return Vec::new() };
        let start = labels[i].as_ref().filter(|l| voice.is_some() || l.bare).map_or(0, |l| l.end);
        let text = &page.parts[i].text[start..];
        let lead = text.len() - text.trim_start().len();
        let span = Span::new(i, start + lead, page.parts[i].text.trim_end().len());
        if span.start < span.end {
            out.push(Quote { span, speaker: Some(speaker.clone()), verb: None, form: QuoteForm::Answer });
        }
    }
    out
}

/// What is known of the names in front of answers.
struct Known {
    /// By first name, the first person on the page who has it.
    given: ByHash<u64, usize>,
    /// How often each name stands in front of an answer.
    times: ByHash<u64, usize>,
}

impl Known {
    fn of<'l>(page: &Page, labels: impl Iterator<Item = &'l Label>) -> Known {
        let (mut given, mut times) = (ByHash::default(), ByHash::default());
        for e in page.people.entries.iter().filter(|e| e.words.len() > 1 && is_someone(page, e.same)) {
            given.entry(e.words[0]).or_insert(e.same);
        }
        labels.for_each(|l| *times.entry(l.key).or_insert(0) += 1);
        Known { given, times }
    }

    /// Who answers in a block, by the name in front of it: somebody whom the page names, or a label of two words or more,
    /// or one that comes again.
    fn voice(&self, page: &Page, i: usize, label: &Label) -> Option<Speaker> {
        if label.bare {
            return None;
        }
        let people = &page.people;
        let span = page.span(i, &(0..label.words.len()));
        let given =
            label.words.first().filter(|_| label.words.len() == 1).and_then(|word| self.given.get(word).copied());
        let full = || people.full(&label.words).map(|i| people.entries[i].same).filter(|&same| is_someone(page, same));
        if let Some(same) = given.or_else(full).filter(|&same| people.entries[same].words.len() > 1) {
            return Some(Resolver::new(page).person(PersonId(same as u32), span));
        }
        let name = page.parts[i].words(&(0..label.words.len())).to_string();
        let again = self.times.get(&label.key).is_some_and(|&times| times > 1);
        (label.words.len() > 1 || again).then_some(Speaker { span, person: None, name, role: String::new() })
    }
}

/// Whether a name may be a person's.
fn is_someone(page: &Page, same: usize) -> bool {
    page.people.entries[same].person != Some(false)
}

/// The person whom the head of an interview names, of several the one whom the page names most. A name of two words may be
/// a person's without a sign of it.
fn interviewee(page: &Page, first: usize) -> Option<Speaker> {
    let entries = &page.people.entries;
    let mut counts = vec![0usize; entries.len()];
    for e in entries {
        // A name in the head weighs more than one in an answer.
        counts[e.same] += if e.block <= first { 10 } else { 1 };
    }
    let person = |i: usize| entries[i].person == Some(true);
    // Surnames of persons stand alone.
    let mut alone = vec![false; entries.len()];
    entries.iter().filter(|e| e.words.len() == 1).for_each(|e| alone[e.same] = true);
    let surname = |i: usize| alone[i];
    let head = |i: usize| entries[i].block <= first;
    let unknown = |i: usize| head(i) && entries[i].person.is_none() && entries[i].words.len() > 1;
    let most = |fits: &dyn Fn(usize) -> bool| {
        let named = (0..entries.len()).filter(|&i| counts[i] > 0 && fits(i));
        named.max_by_key(|&i| (counts[i], std::cmp::Reverse(i)))
    };
    // One named only further down is spoken of.
    let known = |i: usize| person(i) && head(i);
    let best = most(&|i| known(i) || unknown(i) && surname(i));
    // A page that names no person at all is no interview with one.
    let named = (0..entries.len()).any(person);
    let best = best.or_else(|| most(&unknown).filter(|_| named));
    best.map(|i| Resolver::new(page).at_home(PersonId(i as u32)))
}

/// The one with a known first name whom the titles before the first question name.
fn titled(page: &Page, first: usize) -> Option<Speaker> {
    let heads = (0..first).filter(|&i| matches!(page.parts[i].kind, BlockKind::Title | BlockKind::Heading(_)));
    heads.clone().find_map(|b| {
        let tokens = &page.parts[b].tokens;
        let named = |at: usize| {
            let m = mention::read(tokens, at, tokens.len(), page.language)?;
            (m.name.len() > 1 && tokens[m.name.start].is(MAN | WOMAN)).then_some(m.name)
        };
        let name = (0..tokens.len()).find_map(named)?;
        let words: Vec<u64> = tokens[name.clone()].iter().map(|t| t.hash).collect();
        let span = page.span(b, &name);
        let known = page.people.full(&words).map(|i| page.people.entries[i].same);
        Some(match known {
            Some(same) => Resolver::new(page).person(PersonId(same as u32), span),
            None => Speaker { span, person: None, name: page.parts[b].words(&name).to_string(), role: String::new() },
        })
    })
}

/// The name and colon in front of a line.
fn label(part: &Part) -> Option<Label> {
    let colon = part.tokens.iter().take(LABEL + 1).position(|t| t.mark == ':')?;
    let named = colon > 0 && part.tokens[..colon].iter().all(|t| t.is_name());
    let words: Vec<u64> = part.tokens[..colon].iter().filter(|_| named).map(|t| t.hash).collect();
    let key = words.iter().fold(0u64, |key, word| key.rotate_left(7) ^ word);
    named.then(|| Label { words, key, end: part.tokens[colon].end, bare: part.tokens[colon].start == 1 })
}
