//! Sentences -> how sure each is of what it says: asserted, reported, possible or
//! unconfirmed, with the words that say so. Every line taken from a sentence (claim,
//! figure, date, quotation) is as sure as the sentence.
//!
//! Phrases decide first; then the verb, by the language's [`Rumour`]: a form, not a list of
//! verbs, so that a verb nobody has thought of is read all the same.

use crate::article::Article;
use crate::lang::Language;
use crate::lang::claim::{ClaimWords, Rumour};
use crate::lang::quote::QuoteWords;
use crate::language::passage::Passages;
use crate::span::Span;
use crate::text::marks::Marks;
use crate::text::words::Words;
use class::Class;
use lexicon::{Classes, Hit, Lexicon};
use serde::{Deserialize, Serialize};
use std::ops::Range;

mod attribution;
pub mod class;
mod context;
pub mod lexicon;
mod rumour;

/// How sure the page is of what it says; what it is less sure of is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// The page says it itself.
    Asserted,
    /// A named source says it.
    Reported,
    /// It may be ("pourrait").
    Possible,
    /// It is said to be, without a source that vouches ("aurait été").
    Unconfirmed,
}

impl Certainty {
    /// As the report's JSON writes it.
    pub fn name(self) -> &'static str {
        match self {
            Certainty::Asserted => "asserted",
            Certainty::Reported => "reported",
            Certainty::Possible => "possible",
            Certainty::Unconfirmed => "unconfirmed",
        }
    }
}

/// A sentence as words, with how sure it is.
pub struct Graded<'a> {
    /// Its words.
    pub words: Words<'a>,
    /// The phrases found in it.
    pub hits: Vec<Hit>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Bytes, from its beginning, of the words that make it less than certain.
    pub marker: Option<Range<usize>>,
    /// Bytes of a modal that tells a plan here, and a rumour in an article about one ("soll").
    plan: Option<Range<usize>>,
}

impl<'a> Graded<'a> {
    /// Grades a sentence by its own words.
    pub fn of(sentence: &'a str, language: &Language) -> Graded<'a> {
        Graded::of_words(Words::of(sentence), language)
    }

    fn of_words(words: Words<'a>, language: &Language) -> Graded<'a> {
        let hits = Lexicon::of(language).find(&words);
        let (certainty, marker) = certainty(&words, &hits, language);
        let plan = plan(&words, &language.claim.rumour);
        Graded { words, hits, certainty, marker, plan }
    }
}

fn plan(words: &Words, rumour: &Rumour) -> Option<Range<usize>> {
    let Rumour::Modal(modal) = rumour else { return None };
    let at = words.iter().position(|(w, low)| !w.quoted && modal.forms.contains(low))?;
    modal.plan.then(|| words.bytes(at, at))
}

/// Grades every sentence of an article, by the language of its passage.
pub fn of_article<'a>(
    article: &'a Article,
    marks: &[Marks],
    sentences: &[Span],
    passages: &[Passages],
) -> Vec<Graded<'a>> {
    let grade = |s: &Span| {
        let (block, range) = (s.block as usize, s.range());
        let words = Words::among(&article.blocks[block].text[range.clone()], &marks[block].quoted, range.start);
        Graded::of_words(words, passages[block].of(&range))
    };
    let mut graded: Vec<Graded> = sentences.iter().map(grade).collect();
    context::apply(&mut graded);
    context::examined(&mut graded, sentences, &article.examined);
    graded
}

/// A reading: how sure, and the words `first..=last` that say so.
type Reading = (Certainty, usize, usize);

/// How sure the sentence is, and the bytes of the words that say so.
fn certainty(words: &Words, hits: &[Hit], language: &Language) -> (Certainty, Option<Range<usize>>) {
    let question = words.text.trim_end_matches(['»', '"', '”', '“', ' ', '\u{a0}', '\u{202f}']).ends_with('?');
    let view = View { words, hits, classes: Classes::of(hits), table: &language.claim, quote: &language.quote };
    let reading = if question { view.phrase(Class::Possible) } else { view.read() };
    match reading {
        Some((certainty, first, last)) => (certainty, Some(words.bytes(first, last))),
        None => (Certainty::Asserted, None),
    }
}

struct View<'a> {
    words: &'a Words<'a>,
    hits: &'a [Hit],
    /// The classes of the hits: of most there is none.
    classes: Classes,
    table: &'a ClaimWords,
    quote: &'a QuoteWords,
}

impl View<'_> {
    fn read(&self) -> Option<Reading> {
        let rumour = match &self.table.rumour {
            Rumour::None => None,
            Rumour::Conditional(c) => self.conditional(c),
            Rumour::Modal(m) => self.modal(m),
        };
        let unconfirmed = rumour.filter(|r| r.0 == Certainty::Unconfirmed);
        self.labelled()
            .or_else(|| self.phrase(Class::Hearsay))
            .or(unconfirmed)
            .or_else(|| self.phrase(Class::Anonymous))
            .or_else(|| self.nameless())
            .or_else(|| self.party())
            .or_else(|| self.phrase(Class::Accused))
            .or_else(|| self.accused_apart())
            .or_else(|| self.done_by_own_account())
            .or_else(|| self.phrase(Class::Possible))
            .or_else(|| self.open_condition())
            .or(rumour)
            .or_else(|| self.phrase(Class::According))
            .or_else(|| self.attributed())
            .or_else(|| self.subjunctive())
    }

    /// The first phrase of a class that counts.
    fn phrase(&self, class: Class) -> Option<Reading> {
        let certainty = match class {
            Class::Hearsay | Class::Anonymous | Class::Accused => Certainty::Unconfirmed,
            Class::Possible => Certainty::Possible,
            _ => Certainty::Reported,
        };
        let hit = self.of(class).iter().find(|h| h.class == class && self.counts(h))?;
        Some((certainty, hit.first, hit.last))
    }

    fn counts(&self, hit: &Hit) -> bool {
        let Some(word) = self.words.get(hit.first) else { return false };
        // A name ("May", "Offenbar GmbH"), not the word.
        // "Ana Roca, May 2, 1872"
        let day = self.words.get(hit.last + 1).is_some_and(|next| next.digit);
        let alone = hit.first > 0 && hit.first == hit.last && word.capital;
        let name = alone && (day || !self.after_stop(hit.first));
        match hit.class {
            Class::Possible => !name && !self.says_ability(hit),
            Class::Hearsay => !name && !word.quoted,
            // "Lasse Andersson"
            Class::Subjunctive => !(word.quoted || word.capital && hit.first > 0),
            // Whoever quotes a source without a name does not vouch for it either.
            Class::Anonymous => true,
            _ => !word.quoted,
        }
    }

    /// Whether a capital at word `i` is that of a sentence's beginning (inside a
    /// quotation, after a colon) or of a text in capitals.
    fn after_stop(&self, i: usize) -> bool {
        let shouting = |i: usize| self.words.get(i).is_some_and(|w| w.capital);
        self.words.get(i).is_some_and(|w| w.after_break) || shouting(i - 1) && shouting(i + 1)
    }

    /// "said a fault could cause": the past of "can", in reported speech.
    fn says_ability(&self, hit: &Hit) -> bool {
        let verb = self.words.low(hit.last + 1);
        self.table.ability.contains(verb) && self.before(Class::Foretold, hit.first).is_some()
    }

    /// The phrases of a class outside quotations.
    fn all(&self, class: Class) -> impl DoubleEndedIterator<Item = &Hit> {
        self.of(class).iter().filter(move |h| h.class == class && self.plain(h.first))
    }

    /// The hits, unless none is of a class.
    fn of(&self, class: Class) -> &[Hit] {
        if self.classes.has(class) { self.hits } else { &[] }
    }

    /// The phrases that begin at word `i`.
    fn hits_at(&self, i: usize) -> impl Iterator<Item = &Hit> {
        let from = self.hits.partition_point(|h| h.first < i);
        self.hits[from..].iter().take_while(move |h| h.first == i)
    }

    /// Whether there is a word `i`, outside quotations.
    fn plain(&self, i: usize) -> bool {
        self.words.get(i).is_some_and(|w| !w.quoted)
    }

    /// The last phrase of a class that ends before word `i`, outside quotations.
    fn before(&self, class: Class, i: usize) -> Option<&Hit> {
        self.all(class).rev().find(|h| h.last < i)
    }

    fn subjunctive(&self) -> Option<Reading> {
        if self.first_person() { None } else { self.phrase(Class::Subjunctive) }
    }

    fn first_person(&self) -> bool {
        self.all(Class::FirstPerson).next().is_some()
    }
}
