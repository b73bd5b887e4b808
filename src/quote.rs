//! Quotations and who said them.
//!
//! A quotation is what stands between marks and hangs on someone who speaks, a
//! block of its own, or the line behind a dialogue dash; words held with tongs,
//! titles and names in marks are none. The speaker is the subject of the
//! reporting verb beside it, carried back to the full name.

use crate::Reading;
use crate::article::BlockKind;
use crate::people::Speaker;
use crate::people::mention::{Gender, Mention};
use crate::people::page::{Page, Part};
use crate::people::resolve::Resolver;
use crate::span::Span;
use serde::{Deserialize, Serialize};
use std::ops::Range;

mod announce;
mod behind_marks;
mod block;
mod candidate;
mod cited;
mod condition;
mod context;
mod dialogue;
mod front;
mod heading;
mod indirect;
mod inserted;
mod interview;
mod joint;
mod label;
mod marked;
mod name_in_marks;
mod object;
mod passive;
mod source;
mod speaker;
mod subject;
mod told_back;
mod verdict;

/// A quotation on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The words said, marks excluded.
    pub span: Span,
    /// Who said them, where the page says so.
    pub speaker: Option<Speaker>,
    /// The reporting verb ("a déclaré"), where there is one.
    pub verb: Option<Span>,
    /// How the page quotes.
    pub form: QuoteForm,
}

/// Words from which what stands in marks says something by itself.
const STATEMENT: usize = 4;

impl Quote {
    /// Whether it can be shown by itself: a statement, not a few words out of one ("une « catastrophe »").
    pub fn is_statement(&self, words: &str) -> bool {
        self.form != QuoteForm::Marks
            || words.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count() >= STATEMENT
    }
}

/// How the page quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteForm {
    /// Between quotation marks.
    Marks,
    /// A block of its own.
    Block,
    /// After a dialogue dash.
    Dialogue,
    /// An answer of an interview, without marks.
    Answer,
    /// Reported without being quoted ("Il a dit que ...").
    Indirect,
}

/// Whom each sentence makes its speaker with no quotation around, by block: see [`source::announcer`].
pub struct Announcers(Vec<Vec<Option<(Mention, bool)>>>);

/// Reads them off a page's running text.
pub fn announcers(page: &Page) -> Announcers {
    let of_part = |part: &Part| {
        let of_sentence = |s: &Range<usize>| source::announcer(part.text, &part.tokens, part.among(s), page.language);
        part.sentences.iter().map(of_sentence).collect()
    };
    Announcers(page.parts.iter().map(|part| if part.speaks() { of_part(part) } else { Vec::new() }).collect())
}

/// The quotations of a page.
pub fn of_page(page: &Page, announcers: &Announcers) -> Vec<Quote> {
    let mut resolver = Resolver::new(page);
    let interview = interview::answers(page);
    if !interview.is_empty() {
        return interview;
    }
    let mut out: Vec<Quote> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (b, part) in page.parts.iter().enumerate().filter(|(_, p)| p.runs()) {
        let first = out.len();
        announced(b, &announcers.0[b], &mut resolver);
        if part.kind == BlockKind::Quote {
            block::quotation(page, b, &mut resolver, &mut out);
            continue;
        }
        if block::foreign(page, b, &mut resolver, &mut out) {
            continue;
        }
        dialogue::dashed(page, b, &mut resolver, &mut out);
        if out.len() == first {
            marked::of_block(page, b, &mut resolver, &mut out, &mut open);
        }
        indirect::clauses(page, b, &mut resolver, first, &mut out);
    }
    marked::join_blocks(&mut out, &open);
    heading::add(page, &resolver, &mut out);
    out
}

/// Remembers who speaks in the sentences of a block by name, so that a pronoun behind them means the one who spoke.
fn announced(b: usize, announcers: &[Option<(Mention, bool)>], resolver: &mut Resolver) {
    for (mention, direct) in announcers.iter().flatten() {
        // A pronoun that means nobody known goes on with nobody.
        let direct = *direct && !mention.pronoun;
        if let Some(speaker) = resolver.speaker(b, mention, direct) {
            resolver.spoke(b, speaker.span.start as usize, &speaker);
        }
    }
}

/// Who each sentence is attributed to, in reading order: the words of a quotation, "selon X",
/// "X a annoncé que", a body that announces as the subject. `None` where the page itself speaks.
pub fn attributions(page: &Page, announcers: &Announcers, quotes: &[Quote]) -> Vec<Option<Speaker>> {
    let mut resolver = Resolver::new(page);
    let mut quote = 0;
    let sentences = page.parts.iter().enumerate().flat_map(|(block, part)| {
        part.sentences.iter().enumerate().map(move |(i, s)| (block, i, Span::new(block, s.start, s.end)))
    });
    let mut speakers: Vec<Option<Speaker>> = sentences
        .clone()
        .map(|(block, i, s)| {
            while quotes
                .get(quote)
                .is_some_and(|q| q.span.block < s.block || q.span.block == s.block && q.span.end <= s.start)
            {
                quote += 1;
            }
            let here = quotes[quote..].iter().take_while(|q| q.span.block == s.block && q.span.start < s.end);
            let spoken = here.clone().find(|q| q.form != QuoteForm::Indirect && q.speaker.is_some() && weighs(q, s));
            if let Some(q) = spoken {
                return q.speaker.clone();
            }
            let part = &page.parts[block];
            if !part.speaks() {
                return None;
            }
            let words = part.among(&s.range());
            let first = words.start;
            let speaker = match &announcers.0[block][i] {
                Some((mention, direct)) => resolver.speaker(block, mention, *direct && !mention.pronoun),
                None => None,
            };
            // "Man habe im März gewarnt": what stands beside the verb is nobody.
            let speaker = match speaker {
                Some(speaker) => speaker,
                None => unnamed(page, block, words, &resolver)?,
            };
            resolver.spoke(block, part.tokens[first].start, &speaker);
            Some(speaker)
        })
        .collect();
    let places: Vec<(usize, usize)> = sentences.map(|(block, i, _)| (block, i)).collect();
    told_back::give(page, &places, &resolver, &mut speakers);
    speakers
}

/// Blocks of running text over which a sentence in reported speech goes on with the one who spoke.
const GOES_ON: usize = 1;

/// Who a sentence is attributed to that names nobody: "Agregó que ...", „Das Werk sei sicher.“
fn unnamed(page: &Page, b: usize, part: Range<usize>, resolver: &Resolver) -> Option<Speaker> {
    let tokens = &page.parts[b].tokens;
    if let Some(verb) = source::subjectless(tokens, part.clone(), page.language) {
        let speaker = resolver.antecedent(b, part.start, Gender::Unknown)?;
        return Some(Speaker { span: page.span(b, &(verb..verb + 1)), ..speaker });
    }
    let from = part.start;
    source::goes_on(tokens, part).then(|| resolver.spoke_within(b, from, GOES_ON)).flatten()
}

/// Bytes of the marks before a quotation that opens its sentence, at most.
const OPENING: u32 = 5;

/// Whether a quotation carries a sentence: it opens it, or is a good part of it.
fn weighs(quote: &Quote, sentence: Span) -> bool {
    let shared = quote.span.end.min(sentence.end).saturating_sub(quote.span.start.max(sentence.start));
    let opens = quote.span.start <= sentence.start + OPENING && quote.verb.is_some();
    opens || shared * 4 >= sentence.end - sentence.start
}

/// Who one sentence is attributed to: `sentence` is one of [`Reading::sentences`].
pub fn attribution<'r>(reading: &'r Reading, sentence: Span) -> Option<&'r Speaker> {
    let i = reading.sentences.binary_search(&sentence).ok()?;
    reading.attributions.get(i)?.as_ref()
}
