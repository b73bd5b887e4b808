//! How far the words that name someone reach: "le procureur de Nantes Pierre Sennès", and no further.

use super::inner_name;
use super::lexicon::{
    AGENT, AND, ANNOUNCE, ANYONE, AUX, BODY, CALL, DATA, DATIVE, DEMONSTRATIVE, DET, INDEFINITE, LATER, MADAM, MAN,
    NOBODY, OF, OFFICE, PARTICLE, PHRASE, PLAIN, POSSESSIVE, PRONOUN, SAY, SIR, SKIP, STARTER, STOP, THAT, WOMAN,
    lexicon,
};
use super::mention::plain;
use super::token::Token;
use crate::lang::Language;
use std::ops::Range;

/// Words of a mention at most.
const LONGEST: usize = 16;

/// Reads on, word by word, from the first word of a mention.
pub struct Extent<'t> {
    tokens: &'t [Token],
    /// The first word.
    at: usize,
    limit: usize,
    language: &'t Language,
    /// Behind what was read.
    end: usize,
    /// A noun or a name was read.
    head: bool,
    /// A name was.
    named: bool,
    /// The last word is an "of", whose noun is to come.
    after_of: bool,
}

/// What a word does.
enum Step {
    /// It belongs to the mention, with those behind it that are so many in all.
    On(usize),
    /// The mention ends before it.
    End,
    /// The words name nobody.
    Nobody,
}

use Step::{End, Nobody, On};

impl<'t> Extent<'t> {
    /// Begins at token `at`, and does not go beyond `limit`.
    pub fn new(tokens: &'t [Token], at: usize, limit: usize, language: &'t Language) -> Extent<'t> {
        Extent { tokens, at, limit, language, end: at, head: false, named: false, after_of: false }
    }

    /// The tokens of the mention; none where no noun and no name is among them.
    pub fn read(mut self) -> Option<Range<usize>> {
        while self.end < self.limit && self.end - self.at < LONGEST {
            match self.step() {
                On(tokens) => self.end += tokens,
                End => break,
                Nobody => return None,
            }
        }
        let loose = |t: &Token| t.is_word() && t.is(OF | PARTICLE) && !t.capital;
        while self.end > self.at + 1 && loose(&self.tokens[self.end - 1]) {
            self.end -= 1;
        }
        self.head.then_some(self.at..self.end)
    }

    fn step(&mut self) -> Step {
        let t = &self.tokens[self.end];
        if t.quoted || !t.is_word() {
            return self.mark(t);
        }
        self.opens(t).or_else(|| self.links(t)).unwrap_or_else(|| self.goes_on(t))
    }

    /// The token so many behind the one that is read.
    fn ahead(&self, tokens: usize) -> Option<&'t Token> {
        self.tokens.get(self.end + tokens)
    }

    /// Whether a word stands there that may belong to the mention.
    fn word_ahead(&self, tokens: usize) -> bool {
        self.ahead(tokens).is_some_and(|n| self.end + tokens < self.limit && n.is_word() && !n.quoted)
    }

    /// Whether the words stand behind a verb of saying.
    fn behind_verb(&self) -> bool {
        self.at > 0 && self.tokens[self.at - 1].is(SAY)
    }

    /// A mark inside a mention: "(SPD)", "Gesundheits-, Sozial- und Integrationsdirektor".
    fn mark(&self, t: &Token) -> Step {
        match t.mark {
            '-' | ',' if self.head && suspended(self.tokens, self.end) => On(1),
            ',' if self.named => match self.charge() {
                0 => End,
                tokens => On(tokens),
            },
            '(' if self.head => bracket(self.tokens, self.end, self.limit).map_or(End, |end| On(end - self.end)),
            _ => End,
        }
    }

    /// How many tokens from the comma on go on what a ministry is of: "ministerio de Industria, Comercio y Turismo".
    fn charge(&self) -> usize {
        let read = &self.tokens[self.at..self.end];
        let of = read.iter().position(|t| t.is(OF)).filter(|&i| i > 0 && read[i - 1].is(BODY | OFFICE));
        let field = |t: &Token| t.is_name() && !t.is(MAN | WOMAN | BODY | OFFICE) && !t.acronym;
        let behind = &self.tokens[self.end..self.limit];
        let mut at = 0;
        while of.is_some() && at < behind.len() && (behind[at].mark == ',' || behind[at].is(AND)) {
            let small = behind[at + 1..].iter().take_while(|t| t.is(OF | DET) && !t.capital).count();
            let Some(word) = behind.get(at + 1 + small).filter(|t| field(t)) else { return 0 };
            let last = behind[at].is(AND);
            at += 2 + small;
            if last {
                // Two capital words in a row are somebody.
                return if word.quoted || behind.get(at).is_some_and(|n| n.capital) { 0 } else { at };
            }
        }
        0
    }

    /// Articles, names, and what stands right behind them.
    fn opens(&mut self, t: &Token) -> Option<Step> {
        let first = self.end == self.at;
        if t.is(DET) && (first || self.after_of && !t.capital) {
            return Some(On(1));
        }
        if t.is(DET) && !t.is(OF) && !t.capital && self.head && !self.after_of {
            if self.named && inner_name::article(self.tokens, self.end, self.limit, self.language) {
                return Some(On(1));
            }
            return Some(End);
        }
        let verb = || t.is(STARTER | STOP) || subjectless(self.tokens, self.at, self.limit);
        // "vindt de ombudsman Leo's klacht terecht": another one.
        let office = self.end == self.at + 2 && self.tokens[self.end - 1].is(OFFICE) && self.tokens[self.at].is(DET);
        if t.genitive && t.is_name() && office && !self.tokens[self.end - 1].capital {
            return Some(End);
        }
        if t.is_name() && !(t.first && first && verb()) {
            (self.head, self.named, self.after_of) = (true, true, false);
            return Some(On(1));
        }
        // "le quotidien La Nouvelle République"
        let own = t.capital && t.is(DET) && !t.first && self.ahead(1).is_some_and(|n| n.is_name());
        if own && self.head && self.tokens[self.at..self.end].iter().any(|t| t.is(BODY) && !t.capital) {
            return Some(On(1));
        }
        if t.capital && !t.is(PLAIN) {
            return Some(End);
        }
        // "Murray's brother-in-law"
        if !first && self.tokens[self.end - 1].genitive && !t.is(SAY | AUX | STOP) {
            return Some(On(1));
        }
        // "one of the protesters", "un des auteurs"
        if !self.head && self.end == self.at + 1 && t.is(OF) && self.tokens[self.at].is(INDEFINITE) {
            self.after_of = true;
            return Some(On(1));
        }
        None
    }

    /// Small words that lead to more of the mention, or to somebody else.
    fn links(&mut self, t: &Token) -> Option<Step> {
        if !self.head {
            return None;
        }
        if t.is(DATIVE) && self.addresses() {
            return Some(End);
        }
        // "la sénatrice en réponse au journal"
        if t.is(OF) && !t.is(DET) && self.ahead(1).is_some_and(|n| n.is(DATA) && !n.capital) {
            return Some(End);
        }
        // "a report by the Energy Agency"
        let named = |n: &Token| n.is_name() || n.is(DET) && self.ahead(2).is_some_and(Token::is_name);
        let written = self.tokens[self.end - 1].is(BODY | DATA) && !self.tokens[self.end - 1].capital && !self.named;
        if self.language.grammar.subject_first && t.is(AGENT) && written && self.ahead(1).is_some_and(named) {
            self.after_of = true;
            return Some(On(1));
        }
        // "der Papst in einem Interview", "the club in a statement": where it was said.
        let indefinite = self.ahead(1).is_some_and(|n| n.is(INDEFINITE));
        let placed = self.language.grammar.noun_capitals || lexicon(self.language).locative.contains(&t.hash);
        if t.is(OF) && !t.is(DET) && indefinite && placed {
            return Some(End);
        }
        // "sagte die Schweizerin in voller Dankbarkeit": how it was said.
        let told = self.behind_verb() && self.language.grammar.noun_capitals;
        let how = told && lexicon(self.language).locative.contains(&t.hash);
        if how && t.is(OF) && self.ahead(1).is_some_and(|n| n.is_word() && !n.capital && !n.is(DET)) {
            return Some(End);
        }
        if t.is(OF) && self.word_ahead(1) && continues(self.tokens, self.end + 1, self.language) {
            self.after_of = true;
            return Some(On(1));
        }
        let run = if self.named { inner_name::particles(self.tokens, self.end, self.limit) } else { 0 };
        let own = if self.named { self.body_of() } else { 0 };
        if own > 0 {
            return Some(On(own));
        }
        if run > 0 || self.named && inner_name::numbered(self.tokens, self.end, self.limit) {
            return Some(On(run.max(1)));
        }
        if !t.is(AND) {
            return None;
        }
        if self.parallel() > 0 {
            return Some(On(self.parallel()));
        }
        // "le célèbre juriste et blogueur Jean Petit": two occupations of one.
        let two = self.tokens[self.end.saturating_sub(1)].is(OFFICE | ANYONE) && !self.named && self.word_ahead(2);
        if two && let [_, second, next, ..] = &self.tokens[self.end..] {
            let office = second.is(OFFICE) && next.is(OF) && self.tokens[self.at].is(DET);
            if !second.capital && (next.is_name() || next.is(SIR | MADAM) || office) {
                return Some(On(2));
            }
        }
        // "Hafen-Autor und -Experte Michael Knoll"
        let halved = self.ahead(1).is_some_and(|n| n.mark == '-') && self.word_ahead(2);
        (halved && self.ahead(2).is_some_and(|n| n.capital)).then_some(On(3))
    }

    /// How many words join the body that was read last to what it is of or for.
    fn body_of(&self) -> usize {
        let name = self.tokens[self.at..self.end].iter().rev().take_while(|t| t.is_name()).count();
        if name == 0 {
            return 0;
        }
        inner_name::body_of(self.tokens, self.end - name..self.end, self.limit, self.language)
    }

    /// How many tokens from an "and" on go on what a body is of: "Organisation de coopération et de développement", "Institut
    /// de la mer et des ports".
    fn parallel(&self) -> usize {
        let body = self.tokens[self.at..self.end].iter().any(|t| t.capital && t.is(BODY));
        let of = |t: &Token| t.is(OF) && !t.capital;
        let article = |t: &Token| t.is(DET) && !t.is(OF) && !t.capital;
        let one = match &self.tokens[self.at..self.end] {
            [.., o, noun] if of(o) => plain(noun),
            [.., o, a, noun] => of(o) && article(a) && plain(noun),
            _ => false,
        };
        let other = match &self.tokens[self.end + 1..self.limit] {
            [o, noun, ..] if of(o) && plain(noun) => 3,
            [o, a, noun, ..] if of(o) && article(a) && plain(noun) => 4,
            _ => 0,
        };
        if self.named && body && one { other } else { 0 }
    }

    /// Whether the one spoken to follows.
    fn addresses(&self) -> bool {
        let behind = &self.tokens[self.end + 1..];
        // "le chancelier au quotidien italien"
        let medium = behind.iter().find(|n| !n.is(DET)).is_some_and(|n| n.is(BODY) && !n.capital);
        let someone = behind.first().is_some_and(|n| n.is(INDEFINITE));
        // "a raconté son épouse au Journal du Nord"
        let told = self.behind_verb() && self.tokens[self.at].is(POSSESSIVE);
        // "a précisé le parquet de Brest à France 3", "a dit une source à l'AFP", "à ce correspondant"
        let to = behind.iter().find(|n| !n.is(DET) || n.is(DEMONSTRATIVE));
        let heard = |n: &Token| n.is(DEMONSTRATIVE) || n.is_name() && !n.is(BODY) && (self.named || n.acronym);
        medium || someone || told || self.behind_verb() && to.is_some_and(heard)
    }

    /// Verbs and small words end a mention; adjectives and nouns go on.
    fn goes_on(&mut self, t: &Token) -> Step {
        let before = self.end.checked_sub(1).filter(|_| self.end > self.at).map(|i| &self.tokens[i]);
        let opening = &self.tokens[self.at];
        // "la semaine dernière": when, not who.
        if t.is(LATER) && t.is(ANYONE) && !before.is_some_and(|b| b.is(DET)) {
            return Nobody;
        }
        // "par le juge Roque", "s'étonne le juge"
        let behind = self.at > 0 && self.tokens[self.at - 1].is(AGENT | SAY);
        let article = self.end == self.at + 1 && opening.is(DET) && (behind || opening.is(INDEFINITE) && t.is(OFFICE));
        let determined = self.end == self.at || self.after_of || article;
        let fronted = inner_name::is_noun_before(self.tokens, self.at, self.end, self.limit, self.language);
        let made = t.is(DATA) && self.language.grammar.subject_first && self.ahead(1).is_some_and(|n| n.is(AGENT));
        let noun = fronted || made || determined && t.is(OFFICE | BODY);
        let verb = t.is(SAY | CALL | AUX) && !noun
            || self.head && t.is(PHRASE) && !t.capital && !self.after_of
            || self.head && !self.after_of && plain(t) && self.ahead(1).is_some_and(|n| n.is(THAT) && !n.capital)
            || self.head && t.is(ANNOUNCE) && !t.capital && !self.after_of && !t.is(OFFICE | BODY);
        if verb || t.is(STOP | THAT | NOBODY) || t.is(PRONOUN) && !t.is(DET) || t.is(SKIP) && self.head {
            return End;
        }
        let nouns = self.language.grammar.noun_capitals;
        if self.named && (t.adjective && !t.capital || fronted) {
            return On(1);
        }
        // Behind a name, a small word begins something else, in German behind a noun too.
        if self.named && !self.after_of && !nouns && office_ahead(self.tokens, self.end, self.limit) {
            return On(1);
        }
        if self.named && !self.after_of && inner_name::attribute(self.tokens, self.at, self.end, self.language) {
            return On(1);
        }
        if self.named && !self.after_of && self.adjective_before_noun(before) && plain(t) {
            return On(1);
        }
        // "the Russian dictator"
        let described = t.is(ANYONE) && opening.is(DET) && self.end == self.at + 2;
        if self.named && !self.after_of && (nouns || !t.is(OFFICE | BODY) && !described) {
            return End;
        }
        // "volgens de brouwerij raakten": what cannot be an adjective is the noun, and its verb follows.
        let definite = opening.is(DET) && !opening.is(INDEFINITE) && !self.named && !self.after_of;
        let noun = |b: &Token| !b.is(DET) && !b.attributive && !b.capital;
        let told = !self.language.quote.attributive_endings.is_empty() && !self.language.grammar.noun_capitals;
        if told && definite && plain(t) && self.head && before.is_some_and(noun) {
            return End;
        }
        if self.verb_behind(before) && !self.after_of && plain(t) {
            return End;
        }
        (self.head, self.after_of) = (true, false);
        On(1)
    }

    /// Whether `before` is an adjective inside what a mention is of, where adjectives stand in front and the verb is near:
    /// "Members of the local fishing club said".
    fn adjective_before_noun(&self, before: Option<&Token>) -> bool {
        let fronted = self.language.quote.adjective_endings.is_empty() && !self.language.grammar.noun_capitals;
        let small = |b: &Token| !b.capital && plain(b) && !b.is(OFFICE | BODY | ANYONE);
        let says = |k: usize| self.ahead(k).is_some_and(|n| n.is(SAY | CALL));
        fronted && before.is_some_and(small) && (says(1) || says(2))
    }

    /// Whether a plain word behind `before` is a verb or a participle.
    fn verb_behind(&self, before: Option<&Token>) -> bool {
        // "the letter came", "de toezichthouder wil": where adjectives stand in front, a verb.
        let noun = self.head && before.is_some_and(|b| b.is(OFFICE | BODY | ANYONE) && !b.capital);
        let fronted = self.language.quote.adjective_endings.is_empty();
        let verb_next = self.ahead(1).is_some_and(|n| n.is(SAY | CALL | AUX));
        // "la lettre liste les conditions": no article stands behind an adjective.
        let article = self.ahead(1).is_some_and(|n| self.end + 1 < self.limit && n.is(DET) && !n.is(OF));
        // "a slideshow obtained by", "un sondage commandé par"
        let nouns = self.language.grammar.noun_capitals;
        let done = !nouns && self.head && self.ahead(1).is_some_and(|n| n.is(AGENT));
        noun && (fronted || article) && !verb_next || done
    }
}

/// A verb with its capital at the head of a sentence, whose subject is left out or follows: "Agregó que", "Indicó:",
/// "Admitió la vecina". Before a noun it may be one itself ("State officials").
fn subjectless(tokens: &[Token], at: usize, limit: usize) -> bool {
    let next = tokens.get(at + 1).filter(|_| at + 1 < limit);
    tokens[at].is(SAY | CALL)
        && !tokens[at].is(MAN | WOMAN | OFFICE | BODY)
        && (next.is_none_or(|n| n.quoted || !n.is_word() || n.is(THAT | DET)) || that_ahead(tokens, at))
}

/// "Dijo además que", "Afirmou ainda que": small words before the "that" of the verb at `at`.
fn that_ahead(tokens: &[Token], at: usize) -> bool {
    let mut behind = tokens[at + 1..].iter().take(SMALL_WORDS);
    behind.find(|t| !t.is(SKIP) || t.is(THAT) || t.capital).is_some_and(|t| t.is(THAT) && !t.capital)
}

/// Words between a verb and its "that" at most.
const SMALL_WORDS: usize = 4;

/// "Obama special assistant Kori Schulman": an office and another name follow within three words.
fn office_ahead(tokens: &[Token], at: usize, limit: usize) -> bool {
    let next = &tokens[at..limit.min(at + 3)];
    let office = next
        .iter()
        .take_while(|t| t.is_word() && !t.is(STOP | OF | SAY | AUX | DET | PRONOUN))
        .position(|t| t.is(OFFICE));
    office.is_some_and(|i| tokens.get(at + i + 1).is_some_and(|t| at + i + 1 < limit && t.is_name()))
}

/// Whether what follows "of" belongs to the mention.
fn continues(tokens: &[Token], at: usize, language: &Language) -> bool {
    let t = &tokens[at];
    if language.grammar.noun_capitals && !t.capital && !t.is(DET) {
        // "von der neuen Regierung": an adjective and a noun.
        return tokens.get(at + 1).is_some_and(|n| n.capital);
    }
    t.capital || t.is(DET) || !t.is(SAY | AUX | STOP | SKIP)
}

/// Whether the mark at `at` is the hyphen of half a compound, or the comma behind one.
fn suspended(tokens: &[Token], at: usize) -> bool {
    let hyphen = |i: usize| {
        let after = tokens.get(i + 1).is_some_and(|n| n.mark == ',' || n.is(AND));
        i > 0 && tokens[i].mark == '-' && tokens[i - 1].end == tokens[i].start && after
    };
    hyphen(at) || at > 0 && tokens[at].mark == ',' && hyphen(at - 1)
}

/// End of a bracket of at most four words.
fn bracket(tokens: &[Token], at: usize, limit: usize) -> Option<usize> {
    Some((at + 1..limit.min(at + 6)).find(|&j| tokens[j].mark == ')')? + 1)
}
