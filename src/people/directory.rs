//! Names in full, with their roles, so that a short form, a description or a
//! pronoun can be carried back to them.

use super::lexicon::{
    ANYONE, BODY, COMPANY_WORD, DET, FEMININE, MADAM, MAN, MASCULINE, OF, OFFICE, PARTICLE, PREPOSITION, ROLE,
    ROLE_WOMAN, SIR, WOMAN,
};
use super::mention::{Gender, Mention};
use super::role::{self, Role};
use super::token::Token;
use super::{PersonId, apposition, first_word, full_name, inner_name, introduction};
use crate::lang::Language;
use crate::order::Order;
use std::ops::Range;

/// A name in full, at one place.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Block and bytes of the name.
    pub block: usize,
    /// See `block`.
    pub bytes: Range<usize>,
    /// First token of the name in its block.
    pub token: usize,
    /// Hashes of the name's words.
    pub words: Vec<u64>,
    /// The role that the page gives at this place.
    pub role: String,
    /// A second role in front of the first: "o ministro da Defesa, general Bruno Couto".
    pub other_role: String,
    /// Gender as far as shown.
    pub gender: Gender,
    /// First name, title or office show a person; a legal form or body word the contrary.
    pub person: Option<bool>,
    /// Begins with a first name or an initial, behind which the surname stands.
    pub given: bool,
    /// Index of the first entry of the same name.
    pub same: usize,
    /// Stands in a quotation.
    pub quoted: bool,
    /// A preposition governs it, or its verb is not far: "à Marc Petit".
    pub governed: bool,
    /// Begins a sentence, where a capital shows nothing.
    pub first: bool,
    /// An article stands right before it, or an office right behind it ("Environment Canada spokeswoman").
    pub determined: bool,
    /// Block and bytes of the words that an acronym stands for, with the acronym: "Port Safety Board (PSB)".
    pub in_full: Option<(usize, Range<usize>)>,
}

/// All names of an article.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// In reading order.
    pub entries: Vec<Entry>,
    /// (hash of a name's last word, entry), sorted: the fullest form first.
    by_last: Vec<(u64, usize)>,
    /// The name of no person that stands most often, where it stands more than once.
    pub main: Option<usize>,
    /// The persons named most often, the first of them first.
    foremost: Vec<usize>,
    /// For each entry, whether its name stands somewhere inside a sentence.
    inside: Vec<bool>,
    /// Each role of each person once.
    roles: Vec<(Role, usize)>,
}

/// Roles remembered: a page that names more people is a list.
const ROLES: usize = 200;

/// Persons remembered as those named most often.
const FOREMOST: usize = 8;

/// Names with the same last word that are compared, at most.
const ALIKE: usize = 32;

impl Directory {
    /// Collects the names of the blocks; `blocks` gives each block's index, text and tokens.
    pub fn collect(blocks: &[(usize, &str, &[Token])], language: &Language) -> Directory {
        let mut people = Directory::pass(blocks, &[], language);
        if language.grammar.noun_capitals {
            // Where every noun has a capital, a surname alone is known only once its full form is.
            let persons = people.entries.iter().filter(|e| e.person == Some(true) && e.words.len() >= 2);
            let mut known: Vec<u64> = persons.filter_map(|e| e.words.last().copied()).collect();
            known.order();
            people = Directory::pass(blocks, &known, language);
        }
        people.link(language);
        people
    }

    /// One pass over the blocks; `known` are surnames, sorted.
    fn pass(blocks: &[(usize, &str, &[Token])], known: &[u64], language: &Language) -> Directory {
        let mut people = Directory::default();
        for &(block, text, tokens) in blocks {
            let mut at = 0;
            while at < tokens.len() {
                let surname = tokens[at].capital && known.binary_search(&tokens[at].hash).is_ok();
                match full_name::read(tokens, at, language).or_else(|| surname.then_some(at..at + 1)) {
                    Some(name) => {
                        people.add(block, text, tokens, name.clone(), language);
                        at = name.end;
                    }
                    None => at += 1,
                }
            }
        }
        people
    }

    fn add(&mut self, block: usize, text: &str, tokens: &[Token], name: Range<usize>, language: &Language) {
        let words: Vec<u64> = tokens[name.clone()].iter().map(|t| t.hash).collect();
        let before = &tokens[name.start.saturating_sub(introduction::ROLE_BEFORE)..name.start];
        let mut mention = Mention {
            all: name.clone(),
            name: name.clone(),
            role: if before.last().is_some_and(|t| t.is(OF)) {
                name.start..name.start
            } else {
                match before.last() {
                    // "El ministro de Pesca, Bruno Cebreiro, ..."
                    Some(t) if t.mark == ',' => {
                        let near = introduction::role_before(tokens, name.start - 1);
                        if near.is_empty() { introduction::role_opening(tokens, name.start - 1) } else { near }
                    }
                    _ => introduction::role_beside(tokens, name.start),
                }
            },
            pronoun: false,
            gender: Gender::Unknown,
            speaks: true,
        };
        let first = &tokens[name.start];
        let held = mention.role.clone();
        let noun = if held.is_empty() { introduction::introduced_by(tokens, name.start) } else { held.clone() };
        mention.gender = gender_by(tokens, &name, &held, &noun);
        mention.role = noun.clone();
        if !introduction::of_an_office(before, first) {
            apposition::extend(tokens, &mut mention, tokens.len(), language);
        }
        // "Andrea Morvan, avocate": the office tells more than a first name that means another in another country.
        if mention.role != noun && tokens[mention.role.clone()].iter().take(2).any(|t| t.is(ROLE_WOMAN) && !t.is(ROLE))
        {
            mention.gender = Gender::Woman;
        }
        if mention.gender == Gender::Unknown && name.len() >= 2 && first.class == 0 {
            let given = &text[first.start..first.end];
            mention.gender = match () {
                () if language.quote.woman_names.ends(given) => Gender::Woman,
                () if language.quote.man_names.ends(given) => Gender::Man,
                () => Gender::Unknown,
            };
        }
        let role = if mention.role.is_empty() { noun } else { mention.role.clone() };
        let role = role::telling(text, tokens, role, name.start, language);
        let person = is_person(tokens, &name, !role.is_empty());
        let words_of = |r: Range<usize>| match r.is_empty() {
            true => String::new(),
            false => text[tokens[r.start].start..tokens[r.end - 1].end].to_string(),
        };
        // "o ministro da Defesa, general X": another role before the comma.
        let opens = held.start - usize::from(held.start > 0 && tokens[held.start - 1].is(DET));
        let comma = opens.checked_sub(1).filter(|&i| !held.is_empty() && tokens[i].mark == ',');
        let other_role = words_of(comma.map_or(0..0, |i| introduction::role_before(tokens, i)));
        // "un député LR": the party of one who is not named.
        let member = before.last().is_some_and(|t| t.is(OFFICE | ANYONE) && !t.is(BODY) && !t.capital);
        let party = name.len() == 1 && first.acronym && member && !language.grammar.subject_first;
        let role = if party { String::new() } else { words_of(role) };
        let bytes = first.start..tokens[name.end - 1].end;
        let same = self.entries.len();
        let governed = before.last().is_some_and(|t| t.is(PREPOSITION | OF));
        self.entries.push(Entry {
            block,
            bytes,
            token: name.start,
            words,
            role,
            other_role,
            gender: mention.gender,
            person,
            given: first.is(MAN | WOMAN) || inner_name::initial(first),
            same,
            quoted: first.quoted,
            governed,
            first: first.first,
            determined: before.last().is_some_and(|t| t.is(DET))
                || tokens.get(name.end).is_some_and(|t| !t.capital && t.is(OFFICE | BODY)),
            in_full: full_name::in_full(text, tokens, &name).map(|bytes| (block, bytes)),
        });
    }

    /// Joins the entries of one name and sorts them for look-up.
    fn link(&mut self, language: &Language) {
        self.by_last = self.entries.iter().enumerate().filter_map(|(i, e)| Some((*e.words.last()?, i))).collect();
        // Names of several words first, persons before others, then by place.
        let rank = |i: usize| {
            let e = &self.entries[i];
            (e.words.len() < 2, e.person != Some(true), i)
        };
        self.by_last.order_by_key(|&(h, i)| (h, rank(i)));
        let fullest: Vec<usize> =
            (0..self.entries.len()).map(|i| self.full(&self.entries[i].words).unwrap_or(i)).collect();
        for (i, same) in fullest.into_iter().enumerate() {
            self.entries[i].same = same;
        }
        // What is known of one place is known of the name.
        for i in 0..self.entries.len() {
            let to = self.entries[i].same;
            let (gender, person, role, in_full) = {
                let e = &self.entries[i];
                (e.gender, e.person, e.role.clone(), e.in_full.clone())
            };
            let e = &mut self.entries[to];
            if e.gender == Gender::Unknown {
                e.gender = gender;
            }
            if e.role.is_empty() {
                e.role = role;
            }
            e.person = e.person.or(person);
            if e.in_full.is_none() {
                e.in_full = in_full;
            }
        }
        first_word::join(&mut self.entries);
        let persons = self.entries.iter().filter(|e| self.entries[e.same].person != Some(false));
        let held =
            persons.flat_map(|e| [(&e.role, e.same), (&e.other_role, e.same)]).filter(|(role, _)| !role.is_empty());
        for (role, same) in held.map(|(role, same)| (Role::of(role, language), same)) {
            if self.roles.len() < ROLES && !self.roles.iter().any(|r| r.1 == same && r.0 == role) {
                self.roles.push((role, same));
            }
        }
        self.inside = vec![false; self.entries.len()];
        for e in self.entries.iter().filter(|e| !e.first) {
            self.inside[e.same] = true;
        }
        let mut counts = vec![0u32; self.entries.len()];
        for e in &self.entries {
            counts[e.same] += 1;
        }
        let bodies = (0..self.entries.len()).filter(|&i| self.entries[i].person != Some(true) && counts[i] >= 2);
        self.main = bodies.max_by_key(|&i| (counts[i], std::cmp::Reverse(i)));
        let person = |i: &usize| counts[*i] >= 2 && self.entries[*i].person == Some(true);
        let mut persons: Vec<usize> = (0..self.entries.len()).filter(person).collect();
        persons.order_by_key(|&i| (std::cmp::Reverse(counts[i]), i));
        persons.truncate(FOREMOST);
        self.foremost = persons;
    }

    /// The person named most often, of a gender as far as it is known, and first before a block's end.
    pub fn foremost(&self, block: usize, gender: Gender) -> Option<PersonId> {
        let fits = |g: Gender| g == Gender::Unknown || gender == Gender::Unknown || g == gender;
        let mut persons =
            self.foremost.iter().filter(|&&i| self.entries[i].block <= block && fits(self.entries[i].gender));
        persons.next().map(|&i| PersonId(i as u32))
    }

    /// The first entry of the fullest form of a name.
    pub fn full(&self, words: &[u64]) -> Option<usize> {
        let last = *words.last()?;
        let from = self.by_last.partition_point(|&(h, _)| h < last);
        let group = || self.by_last[from..].iter().take_while(|&&(h, _)| h == last).map(|&(_, i)| i).take(ALIKE);
        let exact = group().find(|&i| self.entries[i].words == words);
        // "Ana Roca" is no surname of "Berta Ana Roca".
        if exact.is_some_and(|i| words.len() > 1 && self.entries[i].given) {
            return exact;
        }
        // "Dam" or "van Dam" of "Ana van Dam".
        let surname = |&i: &usize| {
            let e = &self.entries[i];
            let family = match words.len() {
                1 => e.person != Some(false),
                n => e.person == Some(true) && e.given && e.words.len() == n + 1,
            };
            e.words == words || family && e.words.ends_with(words)
        };
        group().find(surname)
    }

    /// Who holds a role: the one person whom the description fits, else of several the last one named before a place.
    pub fn by_role(
        &self,
        described: &Role,
        block: usize,
        token: usize,
        fits: fn(&Role, &Role) -> bool,
    ) -> Option<usize> {
        let mut found: Vec<usize> = Vec::new();
        for (role, person) in &self.roles {
            if fits(described, role) && !found.contains(person) {
                found.push(*person);
            }
        }
        match found[..] {
            [] => None,
            [only] => Some(only),
            _ => self.upto(block, token).iter().rev().map(|e| e.same).find(|same| found.contains(same)),
        }
    }

    /// The entries before a place.
    pub fn upto(&self, block: usize, token: usize) -> &[Entry] {
        &self.entries[..self.entries.partition_point(|e| (e.block, e.token) < (block, token))]
    }

    /// The entry that begins at a token.
    pub fn at(&self, block: usize, token: usize) -> Option<&Entry> {
        let i = self.entries.binary_search_by_key(&(block, token), |e| (e.block, e.token)).ok()?;
        self.entries.get(i)
    }

    /// The fullest form of the one that an entry names.
    pub fn fullest(&self, id: PersonId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// Whether a pronoun for a person can mean the one that an entry names.
    pub fn may_be_person(&self, entry: &Entry) -> bool {
        let full = &self.entries[entry.same];
        full.person == Some(true)
            || full.person.is_none() && full.words.len() >= 2 && !entry.governed && !entry.determined
    }

    /// Whether a single capital word is a name: it stands somewhere else than at the head of a sentence.
    pub fn surely_named(&self, same: usize) -> bool {
        let e = &self.entries[same];
        e.person.is_some() || e.words.len() >= 2 || self.inside.get(same) == Some(&true)
    }
}

/// Man or woman, by what stands beside a name: a title, the first name, the office held, the article of the noun.
fn gender_by(tokens: &[Token], name: &Range<usize>, held: &Range<usize>, noun: &Range<usize>) -> Gender {
    let (before, first) = (name.start.checked_sub(1).map(|i| &tokens[i]), &tokens[name.start]);
    let beside = noun.start.checked_sub(1).map(|i| &tokens[i]);
    let article = beside.filter(|t| t.is(DET) && !introduction::held_by_body(tokens, noun));
    match () {
        () if before.is_some_and(|t| t.is(MADAM)) || first.is(WOMAN) => Gender::Woman,
        () if before.is_some_and(|t| t.is(SIR)) || first.is(MAN) => Gender::Man,
        () if tokens[held.clone()].iter().any(|t| t.is(ROLE_WOMAN) && !t.is(ROLE)) => Gender::Woman,
        () if article.is_some_and(|t| t.is(FEMININE) && !t.is(MASCULINE)) => Gender::Woman,
        () if article.is_some_and(|t| t.is(MASCULINE) && !t.is(FEMININE)) => Gender::Man,
        () => Gender::Unknown,
    }
}

/// Whether a name is a person's or a body's, where that shows.
fn is_person(tokens: &[Token], name: &Range<usize>, has_role: bool) -> Option<bool> {
    let (before, first) = (name.start.checked_sub(1).map(|i| &tokens[i]), &tokens[name.start]);
    // "le cabinet Voltamètre": a body's noun stands in front.
    let introduced = before.is_some_and(|t| t.is(BODY) && !t.is(OFFICE)) && !first.is(MAN | WOMAN);
    let words = &tokens[name.clone()];
    if introduced || words.iter().any(|t| t.is(COMPANY_WORD | BODY)) && !(name.len() == 1 && first.first) {
        return Some(false);
    }
    let office = |t: &Token| t.is(OFFICE) && !t.is(BODY) && !first.acronym;
    let titled = before.is_some_and(|t| t.is(SIR | MADAM) || office(t));
    // "J. van Dam"
    let initialled = || inner_name::initial(first) && words.iter().any(|t| t.is(PARTICLE) && !t.capital);
    (titled || name.len() >= 2 && (first.is(MAN | WOMAN) || has_role || initialled())).then_some(true)
}
