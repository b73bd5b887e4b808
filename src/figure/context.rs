//! What stands around a figure: how exact it is, what it counts, and the
//! smallest clause that makes sense of it.

use super::bounds::APPROXIMATION_WORDS;
use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{Approximation, FigureKind, Value};
use crate::lang::figure::{Mark, Measure, NounOrder};
use crate::lower::Lower;
use std::ops::Range;

/// Words of the longest thing that is counted.
const WHAT_WORDS: usize = 4;
/// Tokens that a clause may reach out on either side of its figure; sentences of the press are shorter.
const CLAUSE_REACH: usize = 80;
/// Words that a clause keeps around its figure at least, before it is cut at a conjunction.
const CLAUSE_WORDS: usize = 4;

impl Reader<'_> {
    /// The phrase before token `first` that makes the number inexact.
    pub fn approximation(&self, first: usize) -> Option<Approximation> {
        let mut key = String::new();
        let mut best = None;
        let mut at = first;
        for _ in 0..APPROXIMATION_WORDS {
            let Some(b) = at.checked_sub(1) else { break };
            if self.tokens[at].gap == Gap::Line || (self.tokens[b].kind == Kind::Sign && !self.is_apostrophe(b)) {
                break;
            }
            let space = if self.tokens[at].gap == Gap::None || key.is_empty() { "" } else { " " };
            key = format!("{}{space}{key}", self.str(b).lower());
            at = b;
            // "eine Bürgschaft über 20 Millionen"
            let governed =
                self.lexicon.words.capital_nouns() && b > 0 && self.is_capital(b - 1) && !self.begins_sentence(b - 1);
            if let Some(found) = self.lexicon.approximation(&key).filter(|_| !governed) {
                best = Some(found);
            }
        }
        best
    }

    /// The verbatim words that the figure counts, as bytes.
    pub fn what(&self, r: &Reading) -> Option<Range<usize>> {
        let share = r.kind == FigureKind::Percent || self.is_fraction(r);
        if !(share || (matches!(r.kind, FigureKind::Number | FigureKind::Range) && r.unit.is_none())) {
            return None;
        }
        let mut at = r.next;
        let scaled = self.entry(r.next - 1).scale.is_some() || self.entry(r.next - 1).collective.is_some();
        if self.is(at, Mark::Of) && self.near(at) {
            // "50 millions de la région" come from it, and are not so many regions.
            let whole = self.is(at, Mark::OfThe) || self.is(self.past(at, Mark::Of), Mark::The);
            if !share && (!scaled || whole) {
                return None;
            }
            at = self.past(at, Mark::Of);
            at = self.past(at, Mark::The);
        } else if self.is(at, Mark::The) && share && self.lexicon.words.capital_nouns() {
            at += 1;
        } else if share && !self.lexicon.words.capital_nouns() {
            return None;
        }
        self.noun_phrase(at).map(|(first, next)| self.bytes(first, next))
    }

    fn is_fraction(&self, r: &Reading) -> bool {
        r.unit.is_none() && matches!(r.value, Value::Number(n) if n > 0.0 && n < 1.0)
    }

    fn bytes(&self, first: usize, next: usize) -> Range<usize> {
        self.tokens[first].start as usize..self.tokens[next - 1].end as usize
    }

    /// The nouns at token `i` with the adjectives that belong to them: first token and the one after.
    fn noun_phrase(&self, i: usize) -> Option<(usize, usize)> {
        // "18 millions d'utilisateurs": the noun touches the apostrophe.
        let elided = i > 0 && self.is_apostrophe(i - 1) && self.is_counted(i);
        if !(elided || self.counts_something(i)) {
            return None;
        }
        if matches!(self.entry(i).measure, Some(Measure::Duration(..))) {
            return None;
        }
        let mut at = i;
        if self.lexicon.words.noun_order == NounOrder::Capital {
            while !self.is_capital(at) {
                at += 1;
                if at > i + 2 || !self.counts_something(at) {
                    return None;
                }
            }
            return Some((i, self.with_hyphens(at) + 1));
        }
        at = self.with_hyphens(at);
        for _ in 1..WHAT_WORDS {
            // "Britain's shop payments"
            if self.is_apostrophe(at + 1)
                && self.str(at + 2) == "s"
                && self.touches(at + 1)
                && self.counts_something(at + 3)
            {
                at += 3;
                continue;
            }
            let next = at + 1;
            if !self.counts_something(next) || self.tokens[next].gap != Gap::Space {
                break;
            }
            let (word, after) = (self.str(at), self.str(next));
            let goes_on = match self.lexicon.words.noun_order {
                NounOrder::Before => !(word.ends_with('s') || word == "people" || self.ends_at(next)),
                NounOrder::Inflected => at == i && word.ends_with('e') && !after.ends_with('t'),
                NounOrder::Agreeing(c) => {
                    at == i && word.ends_with(c) && after.ends_with(c) && !self.is_participle(after)
                }
                NounOrder::Capital => false,
            };
            // A proper name tells which: "GPU Blackwell".
            let name = self.is_capital(next) && at == i && !self.is_capital(at)
                || self.is_acronym(at) && self.is_capital(next);
            if !(goes_on || name) {
                break;
            }
            at = self.with_hyphens(next);
            if name {
                break;
            }
        }
        Some((i, at + 1))
    }

    /// Plural participles, which tell what happened to the thing and not which it is ("cellules mises").
    fn is_participle(&self, word: &str) -> bool {
        self.lexicon.words.participle_endings.split_whitespace().any(|e| word.ends_with(e))
    }

    fn is_acronym(&self, i: usize) -> bool {
        self.str(i).len() >= 2 && self.str(i).chars().all(char::is_uppercase)
    }

    /// The last token of a word with its hyphens ("start-up").
    fn with_hyphens(&self, mut i: usize) -> usize {
        while self.is_sign(i + 1, '-') && self.touches(i + 1) && self.is_word(i + 2) && self.touches(i + 2) {
            i += 2;
        }
        i
    }

    /// The smallest clause of the sentence `sentence` (bytes) that makes sense of the figure.
    pub fn clause(&self, r: &Reading, sentence: &Range<usize>) -> Range<usize> {
        let begin = self.tokens.partition_point(|t| (t.start as usize) < sentence.start);
        let end = self.tokens.partition_point(|t| (t.end as usize) <= sentence.end);
        // A sentence without end must not be read anew for each of its figures.
        let begin = begin.min(r.first).max(r.first.saturating_sub(CLAUSE_REACH));
        let end = end.max(r.next).min(r.next + CLAUSE_REACH);
        let mut first = self.clause_start(begin, r.first);
        let mut next = self.clause_end(r.next, end);
        // Brackets that were cut open are left whole.
        if self.opens(first, next) {
            (first, next) = (begin, end);
        }
        while first < r.first
            && (self.tokens[first].kind == Kind::Sign
                && !matches!(self.sign(first), '(' | '«' | '“' | '"' | '„' | '$' | '€' | '£' | '+' | '-' | '\'')
                || self.is(first, Mark::And)
                || self.is(first, Mark::Clause))
        {
            first += 1;
        }
        // "ce | qui", "celui | que": what leads to a clause that was cut; but "35 % de plus | que".
        let cut_short = next < end && !self.is_cut(next);
        let leads = |k: usize| {
            self.is(k, Mark::The)
                || (self.is(k, Mark::Function) && !self.before(k).is_some_and(|b| self.is(b, Mark::Of)))
        };
        while cut_short && next > r.next && leads(next - 1) {
            next -= 1;
        }
        while next > r.next
            && self.tokens[next - 1].kind == Kind::Sign
            && !matches!(self.sign(next - 1), '%' | '€' | '$' | '£' | ')' | '»' | '”' | '"')
        {
            next -= 1;
        }
        self.bytes(first, next)
    }

    fn is_cut(&self, k: usize) -> bool {
        match self.sign(k) {
            ',' => !(self.touches(k) && self.touches(k + 1) && self.is_digits(k + 1)),
            ':' => !(self.touches(k) && self.touches(k + 1)),
            ';' | '(' | ')' | '—' => true,
            '–' | '-' => !self.touches(k) && !self.touches(k + 1),
            _ => false,
        }
    }

    /// Goes left to the cut behind which the clause has a verb of its own.
    fn clause_start(&self, begin: usize, figure: usize) -> usize {
        let mut first = figure;
        let mut verb = false;
        // "Le site, inauguré en 2023, emploie": the subject stands before an aside.
        let mut aside = false;
        while first > begin {
            let k = first - 1;
            let own = verb && first < figure;
            let cut = self.is_cut(k);
            // In German a relative clause begins with an article behind a comma.
            let relative = self.lexicon.words.capital_nouns() && self.is_sign(k, ',') && self.is(first, Mark::The);
            let headless = self.begins_with_verb(first);
            let bare = self.is(first, Mark::Relative) || relative || headless || (aside && self.is_sign(k, ','));
            // After a colon a new statement begins; a comma may only part a phrase.
            let stops = if cut {
                self.is_sign(k, '(') || !bare
            } else {
                let joined = self.is(k, Mark::And) && figure - first >= 2 && !bare && self.is_word(first);
                joined || self.is(k, Mark::Clause)
            };
            if own && stops {
                break;
            }
            if own && self.is_sign(k, ',') {
                aside = headless && !aside;
            }
            verb |= self.is_word(k) && self.lexicon.is_verb(self.str(k));
            first = k;
        }
        first
    }

    fn begins_with_verb(&self, k: usize) -> bool {
        self.is_word(k) && self.lexicon.is_verb(self.str(k))
    }

    /// Goes right to the first cut, conjunction or relative pronoun.
    fn clause_end(&self, figure: usize, end: usize) -> usize {
        let mut next = figure;
        let mut words = 0;
        while next < end {
            if self.is_cut(next) {
                break;
            }
            let stops = self.is(next, Mark::Relative)
                || self.is(next, Mark::Clause)
                || (self.is(next, Mark::And) && words >= CLAUSE_WORDS);
            let led = self.is(next, Mark::Relative) || self.is(next, Mark::Clause) || words > 0;
            if stops && led && !self.after(next, Mark::Between) {
                break;
            }
            words += usize::from(self.is_word(next));
            next += 1;
        }
        next
    }

    fn opens(&self, first: usize, next: usize) -> bool {
        let count = |c: char| (first..next).filter(|&k| self.is_sign(k, c)).count();
        count('(') != count(')') || count('«') != count('»') || count('“') != count('”') && count('„') == 0
    }
}
