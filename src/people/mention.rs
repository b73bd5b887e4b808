//! Who is meant: a name, a description or a pronoun, read from the words around.

use super::extent::Extent;
use super::inner_name;
use super::lexicon::{
    ANYONE, AUX, BODY, CLITIC, COMPANY_WORD, Class, DATA, DET, FEMININE, HE, HER, HIM, IMPERSONAL, INDEFINITE, MADAM,
    MAN, MASCULINE, NOBODY, OF, OFFICE, PREPOSITION, PRONOUN, ROLE, ROLE_WOMAN, SAY, SHE, SIR, SKIP, STOP, THEM, THEY,
    WOMAN, lexicon,
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

/// Reads a mention that begins at token `at`, not beyond `limit`.
pub fn read(tokens: &[Token], at: usize, limit: usize, language: &Language) -> Option<Mention> {
    let first = tokens.get(at).filter(|t| at < limit && t.is_word() && !t.quoted)?;
    // "6,000 people": not from the midst of a number.
    if first.digit && at >= 2 && tokens[at - 1].end == first.start && matches!(tokens[at - 1].mark, ',' | '.') {
        return None;
    }
    let pronoun = first.is(PRONOUN) && !first.is(DET) || first.is(SHE | HE) && !followed_by_noun(tokens, at, limit);
    if pronoun {
        return subject_pronoun(tokens, at, limit);
    }
    if first.is(NOBODY | SKIP | AUX) && !first.is(DET | OFFICE | BODY) && !first.is_name() {
        return None;
    }
    let all = Extent::new(tokens, at, limit, language).read()?;
    let noun =
        !language.grammar.noun_capitals || tokens[all.clone()].iter().any(|t| t.capital && !(t.first && t.is(DET)));
    noun.then(|| shape(tokens, all, language)).flatten()
}

/// "he", but not "il faut".
fn subject_pronoun(tokens: &[Token], at: usize, limit: usize) -> Option<Mention> {
    let first = &tokens[at];
    let behind = &tokens[at + 1..limit];
    // "il y a quelques semaines", but not "il y a ajouté des cartes".
    let said = behind.get(2).is_some_and(|t| t.is(SAY));
    let there = !said && matches!(behind, [y, is, ..] if y.is(IMPERSONAL) && is.is(AUX));
    let nobody = there || behind.iter().find(|t| !t.is(CLITIC | SKIP)).is_some_and(|t| t.is(IMPERSONAL));
    let gender = match () {
        () if first.is(THEY) && !first.is(HE | SHE) => Gender::Unknown,
        () if first.is(SHE) => Gender::Woman,
        () => Gender::Man,
    };
    let none = at..at;
    let pronoun = Mention { all: at..at + 1, name: none.clone(), role: none, pronoun: true, gender, speaks: true };
    (!nobody).then_some(pronoun)
}

/// Whether a determiner-like pronoun ("ihr", "lui") is followed by what makes it one.
fn followed_by_noun(tokens: &[Token], at: usize, limit: usize) -> bool {
    tokens[at].is(DET)
        && tokens
            .get(at + 1)
            .is_some_and(|t| at + 1 < limit && t.is_word() && !t.is(SAY | AUX | SKIP | STOP) && !t.quoted)
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
    let whose = name.end < all.end && inner_name::attribute(tokens, all.start, name.end, language);
    let name = if noun || data || whose { start..start } else { name };
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
    // "the Norwegian coastguard"
    let from = tokens[said.start..said.end.saturating_sub(1)].iter().any(|t| t.adjective && t.capital && !t.genitive);
    let speaks = told || from || !name.is_empty() || tokens[said].iter().any(|t| t.is(SPEAKS) && !t.genitive);
    Some(Mention { all, name, role, pronoun: false, gender, speaks })
}

/// What a description of one who speaks holds.
const SPEAKS: Class = OFFICE | BODY | ANYONE | SIR | MADAM | COMPANY_WORD;

/// Whose words a description is of that says no more than that they are his: "the Housing Institute's seasonally".
pub fn owner(tokens: &[Token], m: &Mention, language: &Language) -> Option<Mention> {
    let own = m.role.clone().rev().find(|&i| tokens[i].genitive && tokens[i].capital).filter(|_| m.name.is_empty())?;
    if tokens[own + 1..m.all.end].iter().any(|t| t.capital || t.is(SPEAKS | DATA)) {
        return None;
    }
    let name = inner_name::find(tokens, m.role.start..own + 1, m.all.start < m.role.start, language);
    let role = m.role.start..name.start;
    (!name.is_empty()).then(|| Mention { all: m.all.start..own + 1, name, role, ..m.clone() })
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

/// Whether a description is of what carries words and says none: "banner".
pub fn carries(role: &[Token], language: &Language) -> bool {
    role.first().is_some_and(|t| lexicon(language).carriers.contains(&t.hash))
}

/// A word that can only be an adjective or a noun without a capital.
pub fn plain(t: &Token) -> bool {
    t.is_word() && !t.capital && t.class == 0
}
