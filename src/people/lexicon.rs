//! A language's word lists, which are in lower case, as one table: the hash of a word -> what it can be.

use super::role::Office;
use crate::lang::name::{COMPANY, MEN, WOMEN};
use crate::lang::quote::{QuoteWords, Verbs};
use crate::lang::{self, Language};
use crate::order::Order;
use crate::text::hash::{ByHash, of_word};
use std::sync::OnceLock;

/// What a word can be, one bit each.
pub type Class = u64;

/// A verb that reports speech.
pub const SAY: Class = 1;
/// A verb that quotes a few words.
pub const CALL: Class = 1 << 1;
/// A verb with which a body announces.
pub const ANNOUNCE: Class = 1 << 2;
/// An auxiliary.
pub const AUX: Class = 1 << 3;
/// May stand between verb and subject.
pub const SKIP: Class = 1 << 4;
/// "that"
pub const THAT: Class = 1 << 5;
/// he
pub const HE: Class = 1 << 6;
/// she
pub const SHE: Class = 1 << 7;
/// they
pub const THEY: Class = 1 << 8;
/// A pronoun that stands for nobody.
pub const NOBODY: Class = 1 << 9;
/// Begins a description.
pub const DET: Class = 1 << 10;
/// Goes on inside a description.
pub const OF: Class = 1 << 11;
/// Stands inside a name.
pub const PARTICLE: Class = 1 << 12;
/// Ends a description.
pub const STOP: Class = 1 << 13;
/// Title of a man.
pub const SIR: Class = 1 << 14;
/// Title of a woman.
pub const MADAM: Class = 1 << 15;
/// Office of a man, or of either.
pub const ROLE: Class = 1 << 16;
/// Office of a woman.
pub const ROLE_WOMAN: Class = 1 << 17;
/// A body that can speak.
pub const BODY: Class = 1 << 18;
/// A capital word that is no name.
pub const PLAIN: Class = 1 << 19;
/// First name of a man.
pub const MAN: Class = 1 << 20;
/// First name of a woman.
pub const WOMAN: Class = 1 << 21;
/// Legal form or other word of an organisation's name.
pub const COMPANY_WORD: Class = 1 << 22;
/// A word that often begins a sentence and is no name.
pub const STARTER: Class = 1 << 23;

/// A company without its name ("l'entreprise").
pub const FIRM: Class = 1 << 24;

/// "and", which joins two names or stands inside one.
pub const AND: Class = 1 << 25;

/// I, we, my, our.
pub const FIRST_PERSON: Class = 1 << 26;

/// First word of a phrase that names a source ("selon").
pub const SOURCE: Class = 1 << 27;

/// Introduces someone new ("un", "a").
pub const INDEFINITE: Class = 1 << 28;

/// Shows that its noun is masculine.
pub const MASCULINE: Class = 1 << 29;

/// Shows that its noun is feminine.
pub const FEMININE: Class = 1 << 30;

/// Object pronoun before a verb ("lui a répondu").
pub const CLITIC: Class = 1 << 31;

/// Preposition of place, time, medium or the one spoken to.
pub const PREPOSITION: Class = 1 << 32;

/// Article that no subject has ("dem").
pub const OBLIQUE: Class = 1 << 33;

/// Noun that can stand for a person of any office ("l'intéressé").
pub const ANYONE: Class = 1 << 34;

/// Begins a verb phrase of several words ("fait valoir").
pub const PHRASE: Class = 1 << 35;

/// Ends a phrase whose source stands behind a preposition ("peut-on lire dans").
pub const READ: Class = 1 << 36;

/// Any pronoun that stands for a speaker.
pub const PRONOUN: Class = HE | SHE | THEY;
/// Any verb that makes someone a speaker.
pub const VERB: Class = SAY | CALL;
/// Any office.
pub const OFFICE: Class = ROLE | ROLE_WOMAN;

/// An office or body known only by its inflected form, mostly a plural.
pub const INFLECTED: Class = 1 << 37;

/// Before the one spoken to: a preposition ("à"), or a verb whose object it is ("told").
pub const DATIVE: Class = 1 << 38;

/// Auxiliary of the passive, whose subject is spoken of.
pub const PASSIVE: Class = 1 << 39;

/// Makes a source of what stands before it ("zufolge").
pub const SOURCE_BEHIND: Class = 1 << 40;

/// Noun for what has been counted, whose source is the body behind it ("figures").
pub const DATA: Class = 1 << 41;

/// Puts a report in before what is reported ("wie X mitteilte").
pub const LIKE: Class = 1 << 42;

/// "this": its noun is one the page has just spoken of.
pub const DEMONSTRATIVE: Class = 1 << 43;

/// his, her, their
pub const POSSESSIVE: Class = 1 << 44;

/// he, she, they behind a preposition
pub const HIM: Class = 1 << 45;
/// See [`HIM`].
pub const HER: Class = 1 << 46;
/// See [`HIM`].
pub const THEM: Class = 1 << 47;

/// Relative pronoun that can be a subject ("who").
pub const RELATIVE: Class = 1 << 48;

/// Preposition before the one who acts in a passive ("by").
pub const AGENT: Class = 1 << 49;

/// Denies ("not", "nicht").
pub const NEGATION: Class = 1 << 50;

/// Form of a verb that only reports what somebody said ("sei").
pub const SUBJUNCTIVE: Class = 1 << 51;

/// Before one of several ("notably").
pub const INCLUDING: Class = 1 << 52;

/// Noun that stands for any body named before ("the organisation").
pub const ANY_BODY: Class = 1 << 53;

/// Verb whose subject, or before which a pronoun, is nobody ("se cree que", "il faut").
pub const IMPERSONAL: Class = 1 << 54;

/// First word of a phrase for the view of one spoken of ("à ses yeux").
pub const VIEW: Class = 1 << 55;

/// Makes a title of the marked words behind it ("intitulé", "film").
pub const TITLED: Class = 1 << 56;

/// Stands before an infinitive ("to", "zu").
pub const INFINITIVE: Class = 1 << 57;

/// Reflexive pronoun ("sich").
pub const REFLEXIVE: Class = 1 << 58;

/// Verb that says something only before a clause or marks ("maintain").
pub const CLAUSAL: Class = 1 << 59;

/// Ends a phrase that says when or where in a text ("two days later").
pub const LATER: Class = 1 << 60;

/// Sends the reader to another text ("see").
pub const SEE: Class = 1 << 61;

/// Forms of "be" that make a passive with a participle ("est accusé").
pub const BE: Class = 1 << 62;

/// Participle whose passive has a speaker for its subject ("zitiert").
pub const CITED: Class = 1 << 63;

/// One language's table.
pub struct Lexicon {
    classes: ByHash<u64, Class>,
    /// Verb phrases of several words, each word by its hash, and what their last word is.
    pub phrases: Vec<(Vec<u64>, Class)>,
    /// Phrases that name a source, by their first byte, then the shortest first, and whether they do so only at the head
    /// of a sentence.
    pub sources: Vec<(&'static str, bool)>,
    /// Names of offices that have several.
    pub offices: Vec<Office>,
    /// Hashes of the words that belong to an adjective of a place behind them: "South Korean".
    pub before_demonym: Vec<u64>,
    /// Hashes of the words of names with small words inside.
    pub fixed_names: Vec<Vec<u64>>,
    /// Hashes of the nouns of territories.
    pub territory: Vec<u64>,
    /// Hashes of the nouns of what carries words.
    pub carriers: Vec<u64>,
    /// Hashes of the prepositions of where something was said.
    pub locative: Vec<u64>,
    /// Hashes of the nouns that are of bodies with a capital alone: "Centre".
    pub named_body: Vec<u64>,
}

impl Lexicon {
    /// What a word, given by its hash, can be.
    pub fn class(&self, word: u64) -> Class {
        self.classes.get(&word).copied().unwrap_or_default()
    }

    fn of(language: &Language) -> Lexicon {
        let w = &language.quote;
        let mut words: Vec<(u64, Class)> = Vec::new();
        for (class, list) in words_by_class(w) {
            words.extend(list.split_ascii_whitespace().map(|word| (of_word(word), class)));
        }
        let phrases = [
            (STARTER, language.sentence.starters),
            (NEGATION, language.claim.negation),
            (SUBJUNCTIVE, language.claim.subjunctive),
        ];
        for (class, list) in phrases {
            words.extend(list.iter().map(|word| (of_word(word), class)));
        }
        let mut sources: Vec<(&'static str, bool)> =
            w.source.iter().map(|s| (s, false)).chain(w.source_name.iter().map(|s| (s, true))).collect();
        let first_words = sources.iter().map(|(phrase, _)| phrase.split(['\'', ' ']).next().unwrap_or_default());
        words.extend(first_words.clone().map(|word| (of_word(word), SOURCE)));
        words.extend(first_words.map(|word| (of_word(&format!("{word}'")), SOURCE)));
        sources.order_by_key(|(phrase, _)| (phrase.bytes().next(), phrase.len()));
        let views = w.own_view.iter().filter_map(|phrase| phrase.split(['\'', ' ']).next());
        words.extend(views.map(|word| (of_word(word), VIEW)));
        let mut form = String::new();
        for (class, verbs) in [(SAY, w.say), (CALL, w.call), (ANNOUNCE, w.announce)] {
            for Verbs { endings, stems } in verbs {
                let endings: Vec<&str> = endings.split_ascii_whitespace().collect();
                for stem in stems.split_ascii_whitespace() {
                    for ending in &endings {
                        form.clear();
                        form.extend([stem, ending]);
                        words.push((of_word(&form), class));
                    }
                }
            }
        }
        let phrases: Vec<(Vec<u64>, Class)> =
            [(SAY, w.say_phrases), (SAY | READ, w.read), (SAY | IMPERSONAL, w.believed), (0, w.meaning)]
                .iter()
                .flat_map(|&(class, list)| list.iter().map(move |p| (p.split(' ').map(of_word).collect(), class)))
                .collect();
        words.extend(phrases.iter().filter_map(|(p, _): &(Vec<u64>, Class)| Some((*p.first()?, PHRASE))));
        let mut classes = ByHash::with_capacity_and_hasher(words.len(), Default::default());
        for (word, class) in words {
            *classes.entry(word).or_default() |= class;
        }
        let hashes = |list: &str| list.split_whitespace().map(of_word).collect();
        let (before_demonym, named_body) = (hashes(w.demonym_prefixes), hashes(w.named_body));
        let (locative, territory, carriers) = (hashes(w.locative), hashes(w.territory), hashes(w.carriers));
        let fixed_names = w.fixed_names.iter().map(|name| name.split(' ').map(of_word).collect()).collect();
        let offices = Office::all(language);
        Lexicon {
            classes,
            phrases,
            sources,
            offices,
            before_demonym,
            fixed_names,
            territory,
            carriers,
            locative,
            named_body,
        }
    }
}

/// The words of each class, parted by white space.
fn words_by_class(w: &QuoteWords) -> [(Class, &'static str); 58] {
    [
        (SAY, w.say_forms),
        (CALL, w.call_forms),
        (ANNOUNCE, w.announce_forms),
        (AUX, w.auxiliary),
        (SKIP, w.skip),
        (THAT, w.complementiser),
        (HE, w.he),
        (SHE, w.she),
        (THEY, w.they),
        (FIRST_PERSON, w.first_person),
        (NOBODY, w.nobody),
        (DET, w.determiner),
        (OF, w.of),
        (PARTICLE, w.particle),
        (STOP, w.stop),
        (SIR, w.sir),
        (MADAM, w.madam),
        (ROLE, w.role),
        (ROLE_WOMAN, w.role_woman),
        (BODY, w.body),
        (FIRM, w.firm),
        (BODY, w.firm),
        (INDEFINITE, w.indefinite),
        (MASCULINE, w.masculine),
        (FEMININE, w.feminine),
        (CLITIC, w.clitic),
        (PREPOSITION, w.preposition),
        (OBLIQUE, w.oblique),
        (DATIVE, w.dative),
        (PASSIVE, w.passive),
        (DATA, w.data),
        (LIKE, w.like),
        (SOURCE_BEHIND, w.source_behind),
        (ANYONE, w.anyone),
        (DEMONSTRATIVE, w.demonstrative),
        (POSSESSIVE, w.possessive_words),
        (RELATIVE, w.relative),
        (AGENT, w.agent),
        (IMPERSONAL, w.impersonal),
        (ANY_BODY, w.any_body),
        (BODY, w.any_body),
        (INCLUDING, w.including),
        (TITLED, w.titled),
        (INFINITIVE, w.infinitive),
        (REFLEXIVE, w.reflexive),
        (CLAUSAL, w.clausal),
        (LATER, w.later),
        (SEE, w.see),
        (BE, w.be),
        (CITED, w.cited),
        (HIM, w.him),
        (HER, w.her),
        (THEM, w.them),
        (PLAIN, w.capital),
        (MAN, MEN),
        (WOMAN, WOMEN),
        (COMPANY_WORD, COMPANY),
        (AND, "and et und y e en &"),
    ]
}

static TABLES: [OnceLock<Lexicon>; lang::COUNT] = [const { OnceLock::new() }; lang::COUNT];

/// The table of a language, built at first use.
pub fn lexicon(language: &Language) -> &'static Lexicon {
    TABLES[lang::index(language)].get_or_init(|| Lexicon::of(language))
}
