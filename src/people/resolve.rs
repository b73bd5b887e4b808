//! From words that mean someone to the one they mean.

use super::description::{clean, head};
use super::directory::Entry;
use super::lexicon::{
    BODY, COMPANY_WORD, DET, FEMININE, FIRST_PERSON, HE, INDEFINITE, MAN, MASCULINE, OF, OFFICE, RELATIVE, SHE, STOP,
    THEY, WOMAN,
};
use super::mention::{self, Gender, Mention};
use super::page::Page;
use super::role;
use super::token::{Token, sentence_start};
use super::{PersonId, Speaker};
use crate::letter::Lower;
use crate::span::Span;
use crate::text::hash;
use std::ops::Range;

/// Carries mentions back to full names, in reading order.
pub struct Resolver<'p> {
    pub(super) page: &'p Page<'p>,
    /// Who has spoken so far, in reading order.
    spoken: Vec<Voice>,
    /// For each entry of the directory, whether it has spoken.
    voices: Vec<bool>,
}

/// One who has spoken, where the page gives the name in full or describes the speaker.
struct Voice {
    /// Block and token where the words are.
    at: (usize, usize),
    speaker: Speaker,
    gender: Gender,
    /// A body, not a person.
    body: bool,
    /// Described as someone whom the page has not named: "une voisine", not "le maire".
    new: bool,
}

/// Whom a pronoun or a description can mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// One who has spoken and whose name the page gives.
    Spoken,
    /// One whose name the page gives.
    Named,
    /// Or one who was introduced by a description.
    Introduced,
    /// Or one who was described in any way.
    Described,
}

/// Who is looked for among those named before.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) gender: Gender,
    pub(super) known: Known,
    /// Those whom the words said name, but for the one who spoke last: nobody begins to speak with his own name.
    pub(super) but: &'a [usize],
}

impl Wanted<'_> {
    pub(super) fn any(gender: Gender, known: Known) -> Wanted<'static> {
        Wanted { gender, known, but: &[] }
    }
}

/// Blocks of running text over which a pronoun or a description may reach back.
const REACH: usize = 3;

/// Sentences over which it may.
const SENTENCES: usize = 10;

impl<'p> Resolver<'p> {
    /// Begins at the top of the page.
    pub fn new(page: &'p Page<'p>) -> Resolver<'p> {
        Resolver { page, spoken: Vec::new(), voices: vec![false; page.people.entries.len()] }
    }

    /// The page that it reads.
    pub fn page(&self) -> &'p Page<'p> {
        self.page
    }

    /// Remembers who spoke at a byte of a block.
    pub fn spoke(&mut self, block: usize, byte: usize, speaker: &Speaker) {
        let token = self.page.parts[block].tokens.partition_point(|t| t.start < byte);
        let Some(voice) = self.voice((block, token), speaker) else { return };
        if let Some(id) = speaker.person {
            self.voices[id.0 as usize] = true;
        }
        let at = self.spoken.partition_point(|v| v.at <= voice.at);
        self.spoken.insert(at, voice);
    }

    /// Whether a person has spoken.
    pub(super) fn has_spoken(&self, id: PersonId) -> bool {
        self.voices[id.0 as usize]
    }

    /// A speaker as one to whom later words can mean; a pronoun that nobody is known for is none.
    fn voice(&self, at: (usize, usize), speaker: &Speaker) -> Option<Voice> {
        if let Some(id) = speaker.person {
            let e = self.page.people.fullest(id);
            return Some(Voice {
                at,
                speaker: self.at_home(id),
                gender: e.gender,
                body: e.person == Some(false),
                new: false,
            });
        }
        let block = speaker.span.block as usize;
        let tokens = &self.page.parts[block].tokens;
        let start = tokens.partition_point(|t| t.start < speaker.span.start as usize);
        let m = mention::read(tokens, start, tokens.len(), self.page.language).filter(|m| !m.pronoun)?;
        let body = head(&tokens[m.role.clone()]).is_some_and(|t| t.is(BODY | COMPANY_WORD) && !t.is(OFFICE));
        let new = !m.definite(tokens);
        Some(Voice { at, speaker: speaker.clone(), gender: m.gender, body, new })
    }

    /// The last one who spoke before a place, and in which block.
    pub fn spoke_last(&self, block: usize, token: usize) -> Option<(usize, &Speaker)> {
        let last = self.spoken.iter().rev().find(|v| v.at < (block, token))?;
        Some((last.at.0, &last.speaker))
    }

    /// The last one who spoke before a place, where so many blocks of running text or fewer lie between.
    pub fn spoke_within(&self, block: usize, token: usize, blocks: usize) -> Option<Speaker> {
        let (last, speaker) = self.spoke_last(block, token)?;
        let between = (last..block).filter(|&i| self.page.parts[i].runs()).count();
        (between <= blocks).then(|| speaker.clone())
    }

    /// The same where it is a person, named or described by an office.
    pub fn person_spoke_within(&self, block: usize, token: usize, blocks: usize) -> Option<Speaker> {
        let last = self.spoken.iter().rev().find(|v| v.at < (block, token)).filter(|v| !v.body)?;
        let sure = match last.speaker.person {
            Some(id) => self.page.people.fullest(id).person == Some(true),
            None => true,
        };
        self.spoke_within(block, token, blocks).filter(|_| sure)
    }

    /// The one that a mention means. `direct`: it is the subject of a reporting verb, whatever noun it is.
    pub fn speaker(&self, block: usize, mention: &Mention, direct: bool) -> Option<Speaker> {
        self.speaker_of(block, mention, direct, &(0..0))
    }

    /// The same for the words at the tokens `said` of its block: whom they name, they mean another one.
    pub fn speaker_of(&self, block: usize, mention: &Mention, direct: bool, said: &Range<usize>) -> Option<Speaker> {
        if mention.pronoun {
            let names = self.page.people.upto(block, said.end).iter().rev();
            let inside = names.take_while(|e| e.block == block && said.contains(&e.token));
            // But who goes on speaking may: "Nicht Ana Roca entscheidet, die Kunden entscheiden."
            let last = self.spoke_last(block, said.start).and_then(|(_, s)| s.person);
            let others = inside.map(|e| e.same).filter(|&same| last != Some(PersonId(same as u32)));
            return self.pronoun(block, mention, direct, &others.collect::<Vec<_>>());
        }
        if mention.name.is_empty() {
            self.described(block, mention, direct)
        } else {
            self.named(block, mention, direct)
        }
    }

    /// One whom a pronoun means.
    fn pronoun(&self, block: usize, mention: &Mention, direct: bool, but: &[usize]) -> Option<Speaker> {
        let span = self.page.span(block, &mention.all);
        let at = mention.all.start;
        if part_token(self.page, block, mention).is_some_and(|t| t.is(THEY) && !t.is(HE | SHE)) {
            return self.body_before(block, at, span);
        }
        if let Some(body) = self.body_agrees(block, at, mention.gender) {
            return Some(Speaker { span, ..body });
        }
        let found = self.antecedent_but(block, at, mention.gender, but);
        let found = self.office_opening(block, at, mention.gender, found.as_ref()).or(found);
        let found = found.or_else(|| {
            let foremost = self.page.people.foremost(block, mention.gender).filter(|_| direct)?;
            let foremost = Some(foremost).filter(|id| !but.contains(&(id.0 as usize)))?;
            Some(self.at_home(foremost))
        });
        let found = found.map(|s| Speaker { span, ..s });
        // A page that names nobody before: the pronoun itself.
        let name = self.page.parts[block].words(&mention.all).to_string();
        let itself = direct && mention.all.len() == 1;
        found.or_else(|| itself.then_some(Speaker { span, person: None, name, role: String::new() }))
    }

    /// The body that opens the sentence before token `at`, or its last clause, which names no person, if its article agrees:
    /// "Le gouvernement change de cap. Il ..."
    fn body_agrees(&self, block: usize, at: usize, gender: Gender) -> Option<Speaker> {
        let tokens = &self.page.parts[block].tokens;
        let here = sentence_start(tokens, at);
        let start = sentence_start(tokens, here.checked_sub(1)?);
        let opens = |i: &usize| *i == start || tokens[*i - 1].mark == ',';
        let m = (start..here).rev().filter(opens).find_map(|i| {
            let article = tokens.get(i).filter(|t| t.is(DET) && t.is(MASCULINE) != t.is(FEMININE))?;
            let agrees = gender != Gender::Unknown && article.is(FEMININE) == (gender == Gender::Woman);
            let m = mention::read(tokens, i, here, self.page.language)?;
            let body = head(&tokens[m.role.clone()]).is_some_and(|t| t.is(BODY | COMPANY_WORD) && !t.is(OFFICE));
            (agrees && body && m.name.is_empty()).then_some(m)
        })?;
        // Its noun alone: what stands behind may be its verb.
        let end = (m.role.start..m.all.end).find(|&i| tokens[i].is(BODY)).map_or(m.all.end, |i| i + 1);
        let of = tokens.get(end).is_some_and(|t| t.is(OF));
        let m = if of { m } else { Mention { all: m.all.start..end, role: m.role.start..end, ..m } };
        let nobody = self.person_in(block, start..at, Wanted::any(gender, Known::Introduced)).is_none();
        if nobody { self.speaker(block, &m, false) } else { None }
    }

    /// One who is named.
    fn named(&self, block: usize, mention: &Mention, direct: bool) -> Option<Speaker> {
        let part = &self.page.parts[block];
        let people = &self.page.people;
        let span = self.page.span(block, &mention.all);
        let name = &part.tokens[mention.name.clone()];
        let words: Vec<u64> = name.iter().map(|t| t.hash).collect();
        // "Donna" for Donna Keller
        let of_person = |i: usize| match people.entries[i].same {
            same if people.entries[same].person == Some(true) => same,
            _ => i,
        };
        let known = people.full(&words).map(of_person).or_else(|| {
            // "nach Angaben Ibrahims"
            let bare = part.words(&mention.name).strip_suffix('s')?.lower();
            let nouns = self.page.language.grammar.noun_capitals && words.len() == 1;
            people.full(&[hash::of_word(&bare)]).filter(|_| nouns)
        });
        // A capital at the head of a sentence, and nowhere else, is no name yet.
        // "La", "Wir", "X": an article, the page itself, a letter.
        let small = name.len() == 1 && name[0].is(DET | STOP | OF | FIRST_PERSON) && !name[0].is(MAN | WOMAN);
        if small || part.words(&mention.name).chars().count() == 1 {
            return None;
        }
        let single = mention.name.len() == 1 && name[0].first;
        let sure = known.is_some_and(|i| people.surely_named(i)) || name[0].acronym || name[0].is(MAN | WOMAN);
        // "Rendido, tentou ...", "Example: ..."
        let aside = part.tokens.get(mention.name.end).is_some_and(|t| matches!(t.mark, ',' | ':'))
            && !part.tokens.get(mention.name.end + 1).is_some_and(|t| t.is(DET | INDEFINITE | OFFICE | RELATIVE));
        if single && !sure && (!direct || aside) {
            return None;
        }
        let role = role::telling(part.text, &part.tokens, mention.role.clone(), mention.name.start, self.page.language);
        let role = clean(part.words(&role));
        let mut speaker = match known {
            Some(entry) => self.person(PersonId(entry as u32), span),
            None => Speaker { span, person: None, name: part.words(&mention.name).to_string(), role: String::new() },
        };
        if !role.is_empty() {
            speaker.role = role;
        }
        Some(speaker)
    }

    /// The person whom a pronoun before token `at` means: who spoke in the nearest sentence, else its subject, else
    /// whom it names.
    pub fn antecedent(&self, block: usize, at: usize, gender: Gender) -> Option<Speaker> {
        self.antecedent_but(block, at, gender, &[])
    }

    fn antecedent_but(&self, block: usize, at: usize, gender: Gender, but: &[usize]) -> Option<Speaker> {
        let nearest = |known| self.nearest(block, at, Wanted { gender, known, but });
        nearest(Known::Introduced).or_else(|| nearest(Known::Described))
    }

    /// The nearest person before token `at` of those who are wanted.
    pub(super) fn nearest(&self, block: usize, at: usize, wanted: Wanted) -> Option<Speaker> {
        self.nearest_within(block, at, wanted, SENTENCES)
    }

    /// The same over so many sentences.
    pub(super) fn nearest_within(&self, block: usize, at: usize, wanted: Wanted, sentences: usize) -> Option<Speaker> {
        let (mut block, mut end) = (block, at);
        let mut blocks = 0;
        for _ in 0..sentences {
            while end == 0 {
                block = block.checked_sub(1)?;
                if self.page.parts[block].runs() {
                    blocks += 1;
                    end = self.page.parts[block].tokens.len();
                }
                if blocks == REACH {
                    return None;
                }
            }
            let start = sentence_start(&self.page.parts[block].tokens, end - 1);
            if let Some(found) = self.person_in(block, start..end, wanted) {
                return Some(found);
            }
            end = start;
        }
        None
    }

    /// The body with a name that spoke last, not far before token `at`.
    pub(super) fn body_spoken(&self, block: usize, at: usize) -> Option<Speaker> {
        let before = self.spoken.iter().rev().filter(|v| v.at < (block, at));
        let near = before.take(SENTENCES).take_while(|v| block - v.at.0 <= REACH);
        let body = |s: &&Speaker| s.person.is_some_and(|id| self.page.people.fullest(id).person != Some(true));
        near.map(|v| &v.speaker).find(body).cloned()
    }

    /// The body that the sentence before token `at` is about ("it said").
    fn body_before(&self, block: usize, at: usize, span: Span) -> Option<Speaker> {
        let tokens = &self.page.parts[block].tokens;
        let here = sentence_start(tokens, at);
        let start = sentence_start(tokens, here.checked_sub(1)?);
        let inside = |e: &&Entry| e.block == block && e.token >= start && !e.quoted;
        let names = self.page.people.upto(block, here).iter().rev().take_while(inside);
        let named = names.filter(|e| !e.governed && self.page.people.entries[e.same].person != Some(true)).last();
        if let Some(body) = named {
            return Some(self.person(PersonId(body.same as u32), span));
        }
        let m = mention::read(tokens, start, here, self.page.language)?;
        let speaker = self
            .speaker(block, &m, false)
            .filter(|_| !m.pronoun && tokens[m.role.clone()].iter().any(|t| t.is(BODY | COMPANY_WORD)))?;
        Some(Speaker { span, ..speaker })
    }

    /// The person of one sentence, or of its begin.
    fn person_in(&self, block: usize, sentence: Range<usize>, wanted: Wanted) -> Option<Speaker> {
        let Wanted { gender, known, but } = wanted;
        let fits = |g: Gender| g == Gender::Unknown || gender == Gender::Unknown || g == gender;
        let agrees = |e: &&Entry| fits(self.page.people.fullest(PersonId(e.same as u32)).gender);
        let inside = |b: usize, token: usize| b == block && sentence.contains(&token);
        let latest = self.spoken.iter().rev().take_while(|v| v.at >= (block, sentence.start));
        let latest = latest.filter(|v| inside(v.at.0, v.at.1));
        let acronym = |v: &Voice| v.speaker.name.chars().all(char::is_uppercase);
        let counts =
            |v: &&Voice| v.speaker.person.is_some() || known == Known::Described || v.new && known == Known::Introduced;
        let mut spoke = latest.filter(|v| !v.body && !acronym(v) && fits(v.gender)).filter(counts).map(|v| &v.speaker);
        let last = spoke.clone().next();
        let spoke = spoke.find(|s| s.person.is_some()).or(last);
        let here: Vec<&Entry> = (self.page.people.upto(block, sentence.end).iter().rev())
            .take_while(|e| inside(e.block, e.token))
            .filter(|e| !e.quoted && self.page.people.may_be_person(e) && agrees(e) && !but.contains(&e.same))
            .collect();
        // The first one that nothing governs is the subject, a sure person before what may be a body; of those governed,
        // one alone can be meant.
        let sure = |e: &&&Entry| !e.governed && self.page.people.entries[e.same].person == Some(true);
        let opens = here.iter().rev().find(|e| !e.governed).filter(|e| e.first);
        let free = opens.or_else(|| here.iter().rev().find(sure)).or_else(|| here.iter().rev().find(|e| !e.governed));
        let alone = here.first().filter(|e| here.iter().all(|x| x.same == e.same));
        let by_name = || free.or(alone).map(|e| self.at_home(PersonId(e.same as u32)));
        match spoke {
            Some(s) if s.person.is_some() => Some(s.clone()),
            // "Israel's chief spokesman, Rear Admiral Daniel Hagari, said": the name before the description.
            Some(s) => by_name().filter(|_| here.iter().any(|e| sure(&e))).or_else(|| Some(s.clone())),
            None if known == Known::Spoken => None,
            None => by_name(),
        }
    }

    /// The body whose name opens a sentence: "Actiz, the organisation of carers, ..."
    pub fn body_opening(&self, block: usize, sentence: Range<usize>) -> Option<Speaker> {
        let tokens = &self.page.parts[block].tokens;
        let start = sentence.start + usize::from(tokens.get(sentence.start).is_some_and(|t| t.is(DET)));
        let e = self.page.people.at(block, start)?;
        let named = self.page.people.surely_named(e.same) || tokens.get(start + 1).is_some_and(|t| t.mark == ',');
        let surely = named && self.page.people.fullest(PersonId(e.same as u32)).person != Some(true);
        surely.then(|| self.at_home(PersonId(e.same as u32)))
    }

    /// The person whom a sentence is about, a pronoun carried back.
    pub fn about(&self, block: usize, sentence: Range<usize>) -> Option<Speaker> {
        let pronoun = |t: &&Token| t.is(HE | SHE) && !t.is(DET) && !t.quoted;
        let named = self.person_in(block, sentence.clone(), Wanted::any(Gender::Unknown, Known::Introduced));
        let meant = || {
            let t = self.page.parts[block].tokens[sentence.clone()].iter().find(pronoun)?;
            self.antecedent(block, sentence.start, if t.is(SHE) { Gender::Woman } else { Gender::Man })
        };
        named.or_else(meant)
    }

    /// The person of a name, attributed at `span`.
    pub fn person(&self, id: PersonId, span: Span) -> Speaker {
        let e = self.page.people.fullest(id);
        let (at, bytes) = e.in_full.clone().unwrap_or((e.block, e.bytes.clone()));
        let name = self.page.parts[at].text.get(bytes).unwrap_or_default();
        Speaker { span, person: Some(id), name: name.to_string(), role: e.role.clone() }
    }

    /// The person of a name, where the page gives it in full: nothing nearer attributes the words.
    pub fn at_home(&self, id: PersonId) -> Speaker {
        let e = self.page.people.fullest(id);
        self.person(id, Span::new(e.block, e.bytes.start, e.bytes.end))
    }
}

/// The first word of a mention.
fn part_token<'p>(page: &'p Page, block: usize, mention: &Mention) -> Option<&'p Token> {
    page.parts[block].tokens.get(mention.all.start)
}
