//! From a description to the one it means: "le ministre", "the former mayor", "der SPD-Politiker".

use super::directory::Entry;
use super::lexicon::{
    ANY_BODY, ANYONE, AUX, BODY, COMPANY_WORD, DATA, DEMONSTRATIVE, DET, FIRM, FIRST_PERSON, INDEFINITE, INFLECTED,
    LATER, OF, OFFICE, PLAIN, POSSESSIVE, PREPOSITION, SAY, SOURCE,
};
use super::mention::{self, Gender, Mention};
use super::resolve::{Known, Resolver, Wanted};
use super::role::Role;
use super::token::{Token, WINDOW, sentence_start};
use super::{PersonId, Speaker};
use crate::letter::Lower;
use crate::text::hash::of_word;

/// Blocks of running text over which one who is described by what he is of goes on speaking.
const GOES_ON: usize = 1;

/// Sentences that a description looks at first: its own and the one before.
const HERE_AND_BEFORE: usize = 2;

/// Words of what names a source, at most: "according to".
const SOURCE_WORDS: usize = 2;

impl Resolver<'_> {
    /// One who is described: the holder of the role, the one who was spoken of, or nobody whose name is known.
    pub(super) fn described(&self, block: usize, mention: &Mention, direct: bool) -> Option<Speaker> {
        let part = &self.page.parts[block];
        let span = self.page.span(block, &mention.all);
        let tokens = &part.tokens[mention.role.clone()];
        let noun = head(tokens);
        // "selon nos informations": the page's own, but for "nos confrères de Radio Nord".
        if part.tokens[mention.all.clone()].iter().any(|t| t.is(FIRST_PERSON)) {
            return noun.filter(|t| t.is(OFFICE)).and_then(|_| self.of_whom(block, mention));
        }
        let this = part.tokens[mention.all.start].is(DEMONSTRATIVE) || self.page.language.grammar.subject_first;
        if let [t] = tokens
            && this
            && self.page.language.quote.latter.split(' ').any(|w| of_word(w) == t.hash)
        {
            return self.last_named(block, mention.all.start).map(|s| Speaker { span, ..s });
        }
        let words = clean(part.words(&mention.role));
        // "cifras de la agencia": the body that counted.
        let preposition = tokens.iter().position(|t| t.is(OF)).unwrap_or(tokens.len());
        if tokens[..preposition].iter().any(|t| t.is(DATA)) {
            return self.counted(block, mention);
        }
        let office = noun.is_some_and(|t| t.is(OFFICE | ANYONE));
        let body = !office && noun.is_some_and(|t| t.is(BODY | COMPANY_WORD));
        let definite = mention.definite(&part.tokens);
        // "Professora de biologia afirma": an article left out.
        let bare = office && mention.all.start == mention.role.start && tokens.len() > 1;
        if (definite || bare) && !body {
            let role = Role::of(&words, self.page.language);
            if let Some(holder) = self.holder(block, mention, &role) {
                let mut speaker = self.person(holder, span);
                if office {
                    speaker.role = words;
                }
                return Some(speaker);
            }
            if definite && let Some(found) = self.spoken_of(block, mention, direct) {
                return Some(Speaker { span, ..found });
            }
        }
        let one = mention.all.len() == 2 && tokens.len() == 1 && !tokens[0].is(INFLECTED);
        if body
            && definite
            && one
            && let Some(found) = self.called_so(block, mention)
        {
            return Some(Speaker { span, ..found });
        }
        // "L'entreprise": the company that the article is about.
        let generic = tokens.iter().filter(|t| t.is_word()).count() == 1 && tokens[0].is(FIRM);
        if generic && let Some(entry) = self.page.people.main {
            return Some(self.person(PersonId(entry as u32), span));
        }
        // "the regulator": the body that was spoken of.
        if body
            && tokens[0].is(ANY_BODY)
            && (tokens.len() == 1 || tokens.len() == 2 && tokens[1].class == 0 && !tokens[1].capital)
            && definite
            && let Some(found) = self.body_spoken(block, mention.all.start)
        {
            return Some(Speaker { span, ..found });
        }
        // "selon une évaluation de la préfecture": the one whose it is.
        let source = part.tokens[..mention.all.start].iter().rev().take(SOURCE_WORDS).any(|t| t.is(SOURCE));
        let one = part.tokens[mention.all.start].is(INDEFINITE);
        if direct && source && one && !office && !body && self.nobody(block, tokens) {
            // A German genitive is no name to show, but for an acronym.
            let bare =
                |s: &Speaker| !self.page.language.grammar.noun_capitals || s.name.chars().all(char::is_uppercase);
            return self.of_whom(block, mention).filter(bare);
        }
        // Behind its verb a subject has an article, whatever noun it is; before it, it is an office or a body.
        let determined = mention.all.start < mention.role.start
            || tokens.first().is_some_and(|t| t.capital && !t.first)
            || part.tokens[mention.all.start].is(INDEFINITE)
            || tokens.len() > 1 && tokens[0].attributive && tokens[1].capital;
        // "the Norwegian coastguard said"
        let from = tokens.first().is_some_and(|t| t.adjective && t.capital && !t.genitive) && tokens.len() > 1;
        let of_country = from && part.tokens.get(mention.all.end).is_some_and(|t| !t.is_word() || t.is(SAY | AUX));
        (office || body || of_country || direct && determined && !self.nobody(block, tokens)).then(|| Speaker {
            span,
            person: None,
            name: words,
            role: String::new(),
        })
    }

    /// The holder of the office that opens the sentence before token `at`, if its article agrees and the sentence names
    /// `other` only behind it: "L'ancien ministre a critiqué Karl Roca. Il ..."
    pub(super) fn office_opening(
        &self,
        block: usize,
        at: usize,
        gender: Gender,
        other: Option<&Speaker>,
    ) -> Option<Speaker> {
        let other = other?.person?.0 as usize;
        let tokens = &self.page.parts[block].tokens;
        let here = sentence_start(tokens, at);
        let start = sentence_start(tokens, here.checked_sub(1)?);
        let m = mention::read(tokens, start, here, self.page.language)?;
        let office = head(&tokens[m.role.clone()]).is_some_and(|t| t.is(OFFICE | ANYONE) && !t.is(BODY | INFLECTED));
        let agrees = gender != Gender::Unknown && m.gender == gender;
        let verb = tokens.get(m.all.end).is_some_and(|t| t.is_word() && !t.capital && !t.quoted);
        let subject = office && agrees && verb && !m.pronoun && m.name.is_empty() && m.definite(tokens);
        let named = self.page.people.upto(block, here).iter().rev();
        let mut behind = named.take_while(|e| e.block == block && e.token >= m.all.end);
        if !subject || !behind.any(|e| e.same == other) {
            return None;
        }
        // Its noun alone: what stands behind may be its verb.
        let end = m.role.clone().find(|&i| tokens[i].is(OFFICE | ANYONE)).map_or(m.all.end, |i| i + 1);
        let of = tokens.get(end).is_some_and(|t| t.is(OF));
        let m = if of { m } else { Mention { all: m.all.start..end, role: m.role.start..end, ..m } };
        self.speaker(block, &m, false)
    }

    /// Whom the words before token `at` name last, in its sentence or the one before; none where they describe another one
    /// behind the name.
    fn last_named(&self, block: usize, at: usize) -> Option<Speaker> {
        let tokens = &self.page.parts[block].tokens;
        let here = sentence_start(tokens, at);
        let start = if here == 0 { 0 } else { sentence_start(tokens, here - 1) };
        let last = self.page.people.upto(block, at).iter().rev().find(|e| !e.quoted)?;
        let person = self.page.people.entries[last.same].person == Some(true);
        let inside = person && last.block == block && last.token >= start;
        let other = |t: &Token| !t.quoted && !t.capital && t.is(OFFICE | ANYONE | BODY);
        let alone = || !tokens[last.token + last.words.len()..at].iter().any(other);
        (inside && alone()).then(|| self.at_home(PersonId(last.same as u32)))
    }

    /// The one body that the page has named behind the noun of a description: "la chaîne TV1" of "la chaîne".
    fn called_so(&self, block: usize, mention: &Mention) -> Option<Speaker> {
        let noun = self.page.parts[block].tokens[mention.role.start].hash;
        let before = |e: &Entry| Some(self.page.parts[e.block].tokens[e.token.checked_sub(1)?].hash);
        let named = self.page.people.upto(block, mention.all.start).iter().filter(|e| before(e) == Some(noun));
        let mut named = named.map(|e| e.same);
        let one = named.next().filter(|&i| self.page.people.entries[i].person != Some(true))?;
        named.all(|other| other == one).then(|| self.at_home(PersonId(one as u32)))
    }

    /// Whether a description is of a thing, or says when or where: "Verletzung", "banner", "two paragraphs later",
    /// "Montagabend".
    fn nobody(&self, block: usize, tokens: &[Token]) -> bool {
        let text = self.page.parts[block].text;
        let thing = |t: &Token| self.page.language.quote.abstract_endings.ends(&text[t.start..t.end].lower());
        let nouns = self.page.language.grammar.noun_capitals;
        let day = nouns && tokens.first().is_some_and(|t| t.is(PLAIN) && !t.adjective);
        day || head(tokens).is_some_and(thing)
            || mention::carries(tokens, self.page.language)
            || tokens.last().is_some_and(|t| t.is(LATER))
    }

    /// Who has counted, reckoned or said what is described.
    fn counted(&self, block: usize, mention: &Mention) -> Option<Speaker> {
        let part = &self.page.parts[block];
        // "su relato": of the one spoken of.
        if part.tokens[mention.all.start].is(POSSESSIVE) {
            let span = self.page.span(block, &mention.all);
            return self.antecedent(block, mention.all.start, Gender::Unknown).map(|s| Speaker { span, ..s });
        }
        // "government data"
        let data = mention.role.clone().find(|&i| part.tokens[i].is(DATA))?;
        let owner = mention.role.start..data;
        if part.tokens[owner.clone()].iter().any(|t| t.is(BODY) && !t.is(DATA | OF)) {
            let span = self.page.span(block, &owner);
            let name = part.words(&owner).to_string();
            return Some(Speaker { span, person: None, name, role: String::new() });
        }
        // "cifras del 28 de diciembre de la agencia"
        self.of_whom(block, mention)
    }

    /// The body or person that a description is of.
    fn of_whom(&self, block: usize, mention: &Mention) -> Option<Speaker> {
        let part = &self.page.parts[block];
        mention.role.clone().filter(|&i| part.tokens[i].is(OF)).find_map(|of| {
            let behind = mention::read(&part.tokens, of + 1, mention.all.end, self.page.language)?;
            self.speaker(block, &behind, false).filter(|_| behind.speaks)
        })
    }

    /// The one whom the page gives the role that a description names.
    fn holder(&self, block: usize, mention: &Mention, role: &Role) -> Option<PersonId> {
        let people = &self.page.people;
        // "les députés": several, unless whose they are tells more.
        let tokens = &self.page.parts[block].tokens[mention.role.clone()];
        let (noun, whose) = (head(tokens), tokens.iter().any(|t| t.capital && !t.acronym));
        if noun.is_some_and(|t| t.is(INFLECTED)) && !whose && !self.page.language.grammar.noun_capitals {
            return None;
        }
        let by_role = |role: &Role| people.by_role(role, block, mention.all.start, Role::fits);
        // "le président de la République" of one who was only called "le président"
        let by_less = || people.by_role(role, block, mention.all.start, Role::adds_to);
        // "le patron de la Défense": what he is of says who, where the noun fits any office.
        let anyone = noun.is_some_and(|t| t.is(ANYONE));
        let of_what = || by_role(&role.of_what()).filter(|_| anyone);
        by_role(role).or_else(by_less).or_else(of_what).map(|i| PersonId(i as u32))
    }

    /// Whether a sentence names somebody beside the one described, as another: "The minister rejected Roca's plan."
    fn beside(&self, block: usize, mention: &Mention, noun: &Token, last: PersonId) -> bool {
        let here = &self.page.parts[block].tokens;
        let clause = |i: &usize| here[*i].is_word() && !here[*i].quoted && !here[*i].first;
        let end = (mention.all.end..here.len()).take(WINDOW).take_while(clause).last().unwrap_or(mention.all.end);
        let behind = self.page.people.upto(block, end + 1).iter().rev();
        let mut behind = behind.take_while(|e| e.block == block && e.token >= mention.all.end);
        if behind.any(|e| e.same == last.0 as usize) {
            return true;
        }
        let mut before = self.page.people.upto(block, mention.all.start).iter().rev().take(WINDOW);
        let Some(named) = before.find(|e| e.same == last.0 as usize) else { return false };
        let tokens = &self.page.parts[named.block].tokens;
        let theirs = |t: &&Token| t.end <= named.bytes.end;
        let owns = tokens[named.token..].iter().take_while(theirs).any(|t| t.genitive);
        let described = |i: usize| tokens[i].hash == noun.hash && i > 0 && tokens[i - 1].is(DET);
        let adjacent = named.token > 0 && tokens[named.token - 1].hash == noun.hash;
        (owns || named.governed) && !adjacent && (sentence_start(tokens, named.token)..named.token).any(described)
    }

    /// The person whom the page has just spoken of, where nothing in a description says that it is another one.
    fn spoken_of(&self, block: usize, mention: &Mention, direct: bool) -> Option<Speaker> {
        let part = &self.page.parts[block];
        // "son épouse": another one, who is the first one's.
        if part.tokens[mention.all.start].is(POSSESSIVE) {
            return None;
        }
        let tokens = &part.tokens[mention.role.clone()];
        let noun = head(tokens);
        let anyone = noun.is_some_and(|t| t.is(ANYONE));
        let one = noun.is_some_and(|t| t.is(OFFICE | ANYONE) && !t.is(INFLECTED));
        // "la experta en psicología": of a subject, not of somebody.
        let subject = anyone && !tokens.iter().any(|t| t.capital);
        let nobody_of = subject || !tokens.iter().any(|t| t.is(PREPOSITION));
        // "le maire": without saying of what, the one who was spoken of.
        let bare = tokens.len() == 1 || part.tokens[mention.all.start].is(DEMONSTRATIVE);
        let told = direct && mention.gender != Gender::Unknown;
        let nearest = |known| self.nearest(block, mention.all.start, Wanted::any(mention.gender, known));
        // "le fonctionnaire" of "un haut responsable"
        if anyone
            && (bare || nobody_of)
            && let Some(found) = nearest(Known::Introduced).filter(|s| s.person.is_none())
        {
            return Some(found);
        }
        // "le député de Marseille", who has just spoken: of a place or a body, not of another person.
        let people = &self.page.people;
        let a_person = |i: usize| people.at(block, i).is_some_and(|e| people.entries[e.same].person == Some(true));
        let of_place = || anyone && one && tokens.iter().any(|t| t.capital) && !mention.role.clone().any(a_person);
        if of_place()
            && direct
            && !nobody_of
            && let Some(found) = self.spoke_within(block, mention.all.start, GOES_ON)
            && found.person.is_some_and(|id| self.page.people.fullest(id).person == Some(true))
        {
            return Some(found);
        }
        // "Den Anfang machte Marco Chiesa. «...», sagte der Ständerat": whom the sentence before names, then who spoke.
        let named = Wanted::any(mention.gender, Known::Named);
        let before = self.nearest_within(block, mention.all.start, named, HERE_AND_BEFORE);
        let last = before.or_else(|| nearest(Known::Spoken)).or_else(|| nearest(Known::Named))?.person?;
        if noun.is_some_and(|noun| self.beside(block, mention, noun, last)) {
            return None;
        }
        let known = self.page.people.fullest(last);
        // An office is held by a person: "Richtung Norden" is none.
        let nouns = self.page.language.grammar.noun_capitals;
        let person = known.person == Some(true) || !nouns && self.has_spoken(last);
        let one = one && person;
        let free = known.role.is_empty();
        // "le directeur, X" is not "le procureur": two offices, unless a noun fits any.
        let office = noun.is_some_and(|t| t.is(OFFICE) && !t.is(ANYONE));
        let described = Role::of(&clean(part.words(&mention.role)), self.page.language);
        if office && !free && !described.shares(&Role::of(&known.role, self.page.language)) {
            return None;
        }
        (nobody_of && one && (anyone || free) || bare && (one || told)).then(|| self.at_home(last))
    }
}

/// The noun that says what a description is of: its first office, body or noun for anyone, else its first word.
pub(super) fn head(tokens: &[Token]) -> Option<&Token> {
    let known = |t: &&Token| t.is(OFFICE | BODY | ANYONE | COMPANY_WORD | DATA);
    let before = tokens.iter().position(|t| t.is(PREPOSITION)).unwrap_or(tokens.len());
    tokens[..before].iter().find(known).or(tokens.first())
}

/// A role without the marks around it.
pub(super) fn clean(role: &str) -> String {
    role.trim_matches([',', ' ', '-', '–']).to_string()
}
