//! Who is meant: a name, a description or a pronoun, read from the words around.

use super::inner_name;
use super::lexicon::{
    AGENT, AND, ANNOUNCE, ANYONE, AUX, BODY, CALL, CLITIC, COMPANY_WORD, DATA, DATIVE, DEMONSTRATIVE, DET, FEMININE,
    HE, HER, HIM, IMPERSONAL, INDEFINITE, LATER, MADAM, MAN, MASCULINE, NOBODY, OF, OFFICE, PARTICLE, PLAIN,
    POSSESSIVE, PREPOSITION, PRONOUN, ROLE, ROLE_WOMAN, SAY, SHE, SIR, SKIP, STARTER, STOP, THAT, THEM, THEY, WOMAN,
};
use super::token::Token;
use crate::lang::Language;
use std::ops::Range;

/// A person's gender as far as the words show it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gender {
    /// Not shown, or no person.
    #[default]
    Unknown,
    /// A man.
    Man,
    /// A woman.
    Woman,
}

/// Words that name someone: ranges of tokens.
#[derive(Clone, Debug)]
pub struct Mention {
    /// All of it.
    pub all: Range<usize>,
    /// The proper name inside, empty for a description or pronoun.
    pub name: Range<usize>,
    /// The words that say what the named one is; for a description, the description.
    pub role: Range<usize>,
    /// A pronoun.
    pub pronoun: bool,
    /// Gender shown by its words.
    pub gender: Gender,
    /// Holds an office, a title, or a body's name.
    pub speaks: bool,
}

impl Mention {
    /// Words for one that the page has named before: "le ministre", not "un ministre".
    pub fn definite(&self, tokens: &[Token]) -> bool {
        let before = &tokens[self.all.start..self.role.start.max(self.all.start)];
        before.iter().any(|t| t.is(DET) && !t.is(INDEFINITE) || t.is(INDEFINITE) && t.is(OF))
    }
}

/// "selon lui", "nach ihr": the pronoun behind a preposition, where no noun follows it.
pub fn oblique_pronoun(tokens: &[Token], at: usize, limit: usize) -> Option<Mention> {
    let t = tokens.get(at).filter(|t| at < limit && t.is(HIM | HER | THEM) && !t.quoted)?;
    let ends =
        tokens.get(at + 1).is_none_or(|n| at + 1 >= limit || n.quoted || !n.is_word() || n.is(AUX | SAY | NOBODY));
    let gender = if t.is(HIM) == t.is(HER) {
        Gender::Unknown
    } else if t.is(HIM) {
        Gender::Man
    } else {
        Gender::Woman
    };
    let none = at..at;
    ends.then_some(Mention { all: at..at + 1, name: none.clone(), role: none, pronoun: true, gender, speaks: true })
}

/// Words of a mention at most.
const LONGEST: usize = 16;

/// Reads a mention that begins at token `at`, not beyond `limit`.
pub fn read(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    let first = tokens.get(at).filter(|t| at < limit && t.is_word() && !t.quoted)?;
    // "6,000 people": not from the midst of a number.
    if first.digit && at >= 2 && tokens[at - 1].end == first.start && matches!(tokens[at - 1].mark, ',' | '.') {
        return None;
    }
    let sure_pronoun =
        first.is(PRONOUN) && !first.is(DET) || first.is(SHE | HE) && !followed_by_noun(tokens, at, limit);
    if sure_pronoun {
        let nobody = tokens[at + 1..limit].iter().find(|t| !t.is(CLITIC | SKIP)).is_some_and(|t| t.is(IMPERSONAL));
        if nobody {
            return None;
        }
        let gender = match () {
            () if first.is(THEY) && !first.is(HE | SHE) => Gender::Unknown,
            () if first.is(SHE) => Gender::Woman,
            () => Gender::Man,
        };
        let none = at..at;
        return Some(Mention { all: at..at + 1, name: none.clone(), role: none, pronoun: true, gender, speaks: true });
    }
    if first.is(NOBODY | SKIP | AUX) && !first.is(DET | OFFICE | BODY) && !first.is_name() {
        return None;
    }
    let mut end = at;
    let mut head = false;
    let mut named = false;
    let mut after_of = false;
    while end < limit && end - at < LONGEST {
        let t = &tokens[end];
        if t.quoted || !t.is_word() {
            // "(SPD)" inside a mention.
            match t.mark {
                // "Gesundheits-, Sozial- und Integrationsdirektor"
                '-' | ',' if head && suspended(tokens, end) => {
                    end += 1;
                    continue;
                }
                '(' if head && bracket(tokens, end, limit).is_some() => {
                    end = bracket(tokens, end, limit).unwrap_or(end);
                    continue;
                }
                _ => break,
            }
        }
        let determined = end == at || after_of;
        if t.is(DET) && determined && !t.capital || t.is(DET) && end == at {
            end += 1;
            continue;
        }
        if t.is(DET) && !t.is(OF) && !t.capital && head && !after_of {
            break;
        }
        if t.is_name() && !(t.first && end == at && (t.is(STARTER | STOP) || subjectless(tokens, at, limit))) {
            head = true;
            named = true;
            after_of = false;
            end += 1;
            continue;
        }
        if t.capital && !t.is(PLAIN) {
            break;
        }
        // "Murray's brother-in-law"
        if end > at && tokens[end - 1].genitive && !t.is(SAY | AUX | STOP) {
            end += 1;
            continue;
        }
        // "one of the protesters", "un des auteurs"
        if !head && end == at + 1 && t.is(OF) && tokens[at].is(INDEFINITE) {
            after_of = true;
            end += 1;
            continue;
        }
        let next_is_word = |j: usize| tokens.get(j).is_some_and(|n| j < limit && n.is_word() && !n.quoted);
        // "le chancelier au quotidien italien": the one spoken to.
        let medium = tokens[end + 1..].iter().find(|n| !n.is(DET)).is_some_and(|n| n.is(BODY) && !n.capital);
        let someone = tokens.get(end + 1).is_some_and(|n| n.is(INDEFINITE));
        // "a raconté son épouse au Journal du Nord"
        let told = at > 0 && tokens[at - 1].is(SAY) && tokens[at].is(POSSESSIVE);
        // "a précisé le parquet de Brest à France 3", "a dit une source à l'AFP", "à ce correspondant"
        let to = tokens[end + 1..].iter().find(|n| !n.is(DET) || n.is(DEMONSTRATIVE));
        let heard = |n: &Token| n.is(DEMONSTRATIVE) || n.is_name() && !n.is(BODY) && (named || n.acronym);
        let listener = at > 0 && tokens[at - 1].is(SAY) && to.is_some_and(heard);
        if head && t.is(DATIVE) && (medium || someone || told || listener) {
            break;
        }
        // "la sénatrice en réponse au journal"
        if head && t.is(OF) && !t.is(DET) && tokens.get(end + 1).is_some_and(|n| n.is(DATA) && !n.capital) {
            break;
        }
        if head && t.is(OF) && next_is_word(end + 1) && continues(tokens, end + 1, language) {
            after_of = true;
            end += 1;
            continue;
        }
        let run = if head && named { inner_name::particles(tokens, end, limit) } else { 0 };
        if run > 0 || head && named && inner_name::numbered(tokens, end, limit) {
            end += run.max(1);
            continue;
        }
        // "le célèbre juriste et blogueur Jean Petit": two occupations of one.
        let two = tokens[end.saturating_sub(1)].is(OFFICE | ANYONE) && !named && next_is_word(end + 2);
        if head
            && two
            && t.is(AND)
            && !tokens[end + 1].capital
            && (tokens[end + 2].is_name()
                || tokens[end + 2].is(SIR | MADAM)
                || tokens[end + 1].is(OFFICE) && tokens[end + 2].is(OF) && tokens[at].is(DET))
        {
            end += 2;
            continue;
        }
        // "Hafen-Autor und -Experte Michael Knoll"
        let halved = t.is(AND) && tokens.get(end + 1).is_some_and(|n| n.mark == '-');
        if head && halved && next_is_word(end + 2) && tokens[end + 2].capital {
            end += 3;
            continue;
        }
        // "par le juge Roque", "s'étonne le juge"
        let article = end == at + 1 && tokens[at].is(DET) && at > 0 && tokens[at - 1].is(AGENT | SAY);
        // "la semaine dernière": when, not who.
        if t.is(LATER) && t.is(ANYONE) && (end == at || !tokens[end - 1].is(DET)) {
            return None;
        }
        let verb = t.is(SAY | CALL | AUX) && !((determined || article) && t.is(OFFICE | BODY))
            || head && t.is(ANNOUNCE) && !t.capital && !after_of && !t.is(OFFICE | BODY);
        if verb || t.is(STOP | THAT | NOBODY) || t.is(PRONOUN) && !t.is(DET) {
            break;
        }
        if t.is(SKIP) && head {
            break;
        }
        if named && t.adjective {
            end += 1;
            continue;
        }
        // Behind a name, a small word begins something else, in German behind a noun too.
        if named && !after_of && !language.grammar.noun_capitals && office_ahead(tokens, end, limit) {
            end += 1;
            continue;
        }
        // "the Russian dictator"
        let described = t.is(ANYONE) && tokens[at].is(DET) && end == at + 2;
        if named && !after_of && (language.grammar.noun_capitals || !t.is(OFFICE | BODY) && !described) {
            break;
        }
        // "the letter came", "de toezichthouder wil": where adjectives stand in front, a verb.
        let noun = end > at && tokens[end - 1].is(OFFICE | BODY | ANYONE) && !tokens[end - 1].capital && head;
        let fronted = language.quote.adjective_endings.is_empty();
        let verb_next = tokens.get(end + 1).is_some_and(|n| n.is(SAY | CALL | AUX));
        // "la lettre liste les conditions": no article stands behind an adjective.
        let article = tokens.get(end + 1).is_some_and(|n| end + 1 < limit && n.is(DET) && !n.is(OF));
        // "a slideshow obtained by", "un sondage commandé par"
        let done = !language.grammar.noun_capitals && head && tokens.get(end + 1).is_some_and(|n| n.is(AGENT));
        if (noun && (fronted || article) && !verb_next || done) && !after_of && plain(t) {
            break;
        }
        head = true;
        after_of = false;
        end += 1;
    }
    while end > at
        && tokens[end - 1].is_word()
        && (tokens[end - 1].is(OF | PARTICLE) && !tokens[end - 1].capital && end - 1 > at)
    {
        end -= 1;
    }
    let noun = !language.grammar.noun_capitals || tokens[at..end].iter().any(|t| t.capital && !(t.first && t.is(DET)));
    (head && noun).then(|| shape(tokens, at..end, language)).flatten()
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

/// Whether a determiner-like pronoun ("ihr", "lui") is followed by what makes it one.
fn followed_by_noun(tokens: &[Token], at: usize, limit: usize) -> bool {
    tokens[at].is(DET)
        && tokens
            .get(at + 1)
            .is_some_and(|t| at + 1 < limit && t.is_word() && !t.is(SAY | AUX | SKIP | STOP) && !t.quoted)
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
    (at + 1..limit.min(at + 6)).find(|&j| tokens[j].mark == ')').map(|j| j + 1)
}

/// Parts a mention's words into role and name.
fn shape(tokens: &[Token], all: Range<usize>, language: &Language) -> Option<Mention> {
    let mut start = all.start;
    while start < all.end && tokens[start].is(DET) && (start == all.start || !tokens[start].capital) {
        start += 1;
    }
    if start == all.end {
        return None;
    }
    let determined = start > all.start;
    // "Saskia Esken (SPD)": what stands in brackets is not the name.
    let open = (start..all.end).find(|&i| tokens[i].mark == '(').unwrap_or(all.end);
    // "Germany's Friedrich Merz": a genitive is not the name either.
    // "Ana Roca of Norway's harbour office": what she is of may have one.
    let of = (start..open).find(|&i| tokens[i].is(OF) && i >= start + 2 && tokens[i - 2..i].iter().all(Token::is_name));
    let whose = of.and_then(|of| (of..open).find(|&i| tokens[i].genitive));
    let body = whose.is_some_and(|i| !tokens[i..open].iter().any(|t| t.is(OFFICE)));
    let open = of.filter(|_| body).unwrap_or(open);
    let own = (start..open).rev().find(|&i| tokens[i].genitive).map_or(start, |i| i + 1);
    if own >= open {
        return None;
    }
    let name = inner_name::find(tokens, own..open, determined, language);
    // "die Souveränität Venezuelas": where every noun has a capital, an article makes nouns of what nothing shows to be a
    // name.
    let said = head(tokens, start..open, language);
    let shown =
        tokens[said.clone()].iter().any(|t| t.is(MAN | WOMAN | OFFICE | SIR | MADAM | COMPANY_WORD) || t.acronym);
    let known =
        tokens[name.clone()].iter().any(|t| t.named) || tokens.get(name.start).is_some_and(|t| t.is(MAN | WOMAN));
    let data = tokens[name.clone()].iter().any(|t| t.is(DATA)) && !tokens[name.start].is(MAN | WOMAN);
    // "weitere Aspekte": so does an adjective.
    let described = name.start > start && plain(&tokens[name.start - 1]);
    let noun = language.grammar.noun_capitals && !known && (determined || described) && !shown;
    let name = if noun || data { start..start } else { name };
    // "one of the authors" is one, "the authors" are several.
    let part = tokens[all.start].is(INDEFINITE) && tokens.get(all.start + 1).is_some_and(|t| t.is(OF));
    let role = match name.is_empty() {
        true if part => all.start..open,
        true => start..open,
        false => start..name.start,
    };
    let woman = |r: &Range<usize>, first: bool| {
        tokens[r.clone()]
            .iter()
            .take(if first { 1 } else { 9 })
            .any(|t| t.is(MADAM | if first { WOMAN } else { 0 }) || t.is(ROLE_WOMAN) && !t.is(ROLE))
    };
    let titled = role.clone();
    let gender = match () {
        () if woman(&titled, false) && !tokens[titled.clone()].iter().any(|t| t.is(SIR)) => Gender::Woman,
        () if tokens[titled.clone()].iter().any(|t| t.is(SIR)) => Gender::Man,
        () if tokens[name.clone()].first().is_some_and(|t| t.is(WOMAN | MADAM)) => Gender::Woman,
        () if tokens[name.clone()].first().is_some_and(|t| t.is(MAN | SIR)) => Gender::Man,
        () if body_first(tokens, &role) => Gender::Unknown,
        () if tokens[all.start].is(FEMININE) && !tokens[all.start].is(MASCULINE) => Gender::Woman,
        () if tokens[all.start].is(MASCULINE) && !tokens[all.start].is(FEMININE) => Gender::Man,
        () => Gender::Unknown,
    };
    // "das Fazit von Sandra Bo": hers.
    let told = data_of(tokens, &said, &all);
    let speaks = told
        || !name.is_empty()
        || tokens[said].iter().any(|t| t.is(OFFICE | BODY | ANYONE | SIR | MADAM | COMPANY_WORD));
    Some(Mention { all, name, role, pronoun: false, gender, speaks })
}

/// Whether a description is of what somebody named has said or counted: "the verdict of Ann Reed".
fn data_of(tokens: &[Token], said: &Range<usize>, all: &Range<usize>) -> bool {
    let of = tokens[said.end..all.end].iter().any(|t| t.is(MAN | WOMAN | OFFICE));
    tokens[said.clone()].iter().any(|t| t.is(DATA)) && of
}

/// "Jens Maier der Agentur": an article behind a name is no part of it, as it is in "von der Leyen".
pub fn genitive(tokens: &[Token], at: usize, language: &Language) -> bool {
    language.grammar.noun_capitals && tokens[at].is(DET) && at > 0 && tokens[at - 1].capital
}

/// The words of a description up to the first preposition or genitive: those that say what it is.
fn head(tokens: &[Token], words: Range<usize>, language: &Language) -> Range<usize> {
    let ends = |i: usize| tokens[i].is(OF | PREPOSITION) && !tokens[i].capital || genitive(tokens, i, language);
    words.start..(words.start + 1..words.end).find(|&i| ends(i)).unwrap_or(words.end)
}

/// Whether a description is one of a body, whose article tells no person's gender.
pub fn body_first(tokens: &[Token], role: &Range<usize>) -> bool {
    tokens[role.clone()].iter().find(|t| t.is(BODY | OFFICE)).is_some_and(|t| t.is(BODY) && !t.is(OFFICE))
}

/// A word that can only be an adjective or a noun without a capital.
pub fn plain(t: &Token) -> bool {
    t.is_word() && !t.capital && t.class == 0
}
