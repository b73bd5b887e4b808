//! Reporting verbs, descriptive speakers and names, for the quote and name stages.
//!
//! Lists of words are strings of words parted by spaces, in lower case, with
//! straight apostrophes; an elided word keeps its apostrophe ("d'").

use super::claim::Phrases;

/// See the module.
pub struct QuoteWords {
    /// Verbs that report what someone says, by conjugation.
    pub say: &'static [Verbs],
    /// Irregular forms of such verbs; also words that stand for one ("so" in German, "aldus" in Dutch).
    pub say_forms: &'static str,
    /// Verbs that name or judge with few quoted words ("qualifie de", "nannte").
    pub call: &'static [Verbs],
    /// Their irregular forms.
    pub call_forms: &'static str,
    /// Verbs with which a body announces, decides or denies.
    pub announce: &'static [Verbs],
    /// Their irregular forms.
    pub announce_forms: &'static str,
    /// Those of these verbs that mean something else without a clause or marks behind them ("maintains", "finds").
    pub clausal: &'static str,
    /// Endings of participles that no finite form has ("accusé"); without an auxiliary they say what is said of the subject.
    pub participle_endings: Phrases,
    /// Endings of the participles of passives, which finite forms may share.
    pub passive_endings: Phrases,
    /// Forms of "be" before such participles, which other tenses may share ("est").
    pub be: &'static str,
    /// Participles of quoting: the subject of their passive speaks ("zitiert").
    pub cited: &'static str,
    /// What stands before an infinitive ("to").
    pub infinitive: &'static str,
    /// Endings of the infinitives of reporting verbs ("dire", "penser"); none where a mark stands before them.
    pub infinitive_endings: Phrases,
    /// Reflexive pronouns ("sich").
    pub reflexive: &'static str,
    /// Ends of phrases that say when, or where in a text: "two days later", "más adelante".
    pub later: &'static str,
    /// Words that send the reader to another text: "(lire « ... »)".
    pub see: &'static str,
    /// Endings of nouns for what nobody is: "Verletzung", "difficulté".
    pub abstract_endings: Phrases,
    /// Words before the source of a statement: "selon", "laut", "according to".
    pub source: Phrases,
    /// Phrases for the view of one spoken of before: "à ses yeux", "in her opinion".
    pub own_view: Phrases,
    /// Words that point from a quotation to the one named behind them, with no verb: "«...». Così il sindaco."
    pub thus: Phrases,
    /// Openings that point from a verb of saying back to the sentence before: "das" ("Das sagte ..."), "así lo".
    pub points_back: Phrases,
    /// The same before a source without such a verb: "that is according to".
    pub source_back: Phrases,
    /// Endings of the verb forms that share the subject of the sentence: "jugeant", "adding".
    pub gerund_endings: Phrases,
    /// Words before the marks of a title: "intitulé", "entitled", and nouns of what has one: "film", "petition".
    pub titled: &'static str,
    /// Nouns of what carries words and says nothing itself: "banner", "pancartes".
    pub carriers: &'static str,
    /// Nouns, behind their article, for the last one named: "the latter", "ce dernier".
    pub latter: &'static str,
    /// What an apostrophe joins to a capital word that is no name: "They've".
    pub contracted: &'static str,
    /// Prepositions of where something was said, which go on nobody before an indefinite article: "said the club in a note".
    pub locative: &'static str,
    /// Names of bodies with small words or numbers inside: "Médecins sans frontières".
    pub fixed_names: Phrases,
    /// Nouns whose name is no name of the body that is theirs: "la préfecture de la région Bretagne".
    pub territory: &'static str,
    /// Endings of adjectives in front of their noun, where they tell them from nouns, in German those of a genitive that has
    /// no article ("deutscher Medien"); empty where they do not.
    pub attributive_endings: Phrases,
    /// Endings of adverbs, which with a capital and a comma open a sentence: "Conséquemment, ..."
    pub adverb_endings: Phrases,
    /// Endings of adjectives that have a capital and are no names ("Italiaanse"), or the whole words.
    pub demonym_endings: Phrases,
    /// Verbs whose object says the words that follow ("quoted").
    pub cites: &'static str,
    /// Participles that tell who has got a thing or passes it on, not who made it ("obtained by").
    pub got_by: &'static str,
    /// Words in front of these that belong to them: "South Korean".
    pub demonym_prefixes: &'static str,
    /// Endings of first names of women, where an unknown one shows whose it is ("Josefina").
    pub woman_names: Phrases,
    /// The same of men.
    pub man_names: Phrases,
    /// Words that put a report in: "wie die Polizei mitteilte".
    pub like: &'static str,
    /// Words that name a source only before a name or an office at the head of a sentence ("Pour X, ...").
    pub source_name: Phrases,
    /// Words behind the source of a statement: "zufolge".
    pub source_behind: &'static str,
    /// Verb phrases of several words, their words parted by spaces ("fait valoir").
    pub say_phrases: Phrases,
    /// Phrases with a verb of saying that tell what something means: "veut dire", "wil zeggen".
    pub meaning: Phrases,
    /// Phrases whose source stands behind a preposition ("peut-on lire dans").
    pub read: Phrases,
    /// Verb phrases whose "that" nobody in particular says ("se cree que").
    pub believed: Phrases,
    /// Auxiliaries of compound tenses.
    pub auxiliary: &'static str,
    /// Auxiliaries of the passive and their participles: what is said of the subject, not by it.
    pub passive: &'static str,
    /// Adverbs and clitics that may stand between a verb and its subject.
    pub skip: &'static str,
    /// "that", "que", "dass".
    pub complementiser: &'static str,
    /// He, she, and the pronouns of several or of no gender.
    pub he: &'static str,
    /// See `he`.
    pub she: &'static str,
    /// See `he`.
    pub they: &'static str,
    /// I, we, my, our, in their forms.
    pub first_person: &'static str,
    /// Pronouns that stand for nobody ("on", "man", "it").
    pub nobody: &'static str,
    /// Verbs before which a pronoun stands for nobody ("il faut").
    pub impersonal: &'static str,
    /// Endings of feminine nouns, where their dative has the article of a man's nominative: "der Zeitung".
    pub feminine_endings: Phrases,
    /// Articles, possessives and number words that begin a description.
    pub determiner: &'static str,
    /// Prepositions (with their articles) that go on inside a description.
    pub of: &'static str,
    /// Small words inside names.
    pub particle: &'static str,
    /// Prepositions, conjunctions and relatives that end a description.
    pub stop: &'static str,
    /// Titles before a man's name.
    pub sir: &'static str,
    /// Titles before a woman's name.
    pub madam: &'static str,
    /// Offices and occupations of a man or of either.
    pub role: &'static str,
    /// Offices and occupations of a woman.
    pub role_woman: &'static str,
    /// Endings of those of a woman, among the compounds of `role_endings`.
    pub woman_endings: Phrases,
    /// Endings of such words where the language compounds them ("minister").
    pub role_endings: Phrases,
    /// Endings of most other nouns for persons ("pollster", "antropólogo"); none where a capital tells nouns already.
    pub person_endings: Phrases,
    /// What stands before an office that is no longer held, or shared: "ex-".
    pub office_prefixes: Phrases,
    /// Endings that an inflected office or body has ("Präsidenten", "magistrados").
    pub inflections: Phrases,
    /// Nouns that are of bodies with a capital alone: "Centre", "Society".
    pub named_body: &'static str,
    /// Nouns of bodies that can speak: "company", "ministry".
    pub body: &'static str,
    /// Those of them that stand for any body named before: "the organisation", "the regulator".
    pub any_body: &'static str,
    /// Endings of the adjectives that stand behind a noun in the name of a body ("Autorità portuale").
    pub adjective_endings: Phrases,
    /// Endings of such nouns where the language compounds them ("ministerium").
    pub body_endings: Phrases,
    /// Nouns for what somebody has counted, reckoned or said, whose source is the one they are of: "figures", "verdict".
    pub data: &'static str,
    /// Nouns that stand for the company an article is about ("the company").
    pub firm: &'static str,
    /// Capital words that are not names: months, weekdays, peoples.
    pub capital: &'static str,
    /// Articles and number words that introduce someone new ("un", "deux").
    pub indefinite: &'static str,
    /// Determiners that show that their noun is masculine.
    pub masculine: &'static str,
    /// The same for feminine nouns.
    pub feminine: &'static str,
    /// "this", which points at one the page has just spoken of ("ce père").
    pub demonstrative: &'static str,
    /// Words behind a comma before one of several: "some lawmakers, notably X", "darunter".
    pub including: &'static str,
    /// Relative pronouns that can be a subject: "who", "qui".
    pub relative: &'static str,
    /// "his", "her" and "their", in their forms.
    pub possessive_words: &'static str,
    /// He, she and they behind a preposition ("selon lui").
    pub him: &'static str,
    /// See `him`.
    pub her: &'static str,
    /// See `him`.
    pub them: &'static str,
    /// Object pronouns that stand before the verb ("lui a répondu").
    pub clitic: &'static str,
    /// Prepositions of place, time, medium and of the one spoken to, with their articles.
    pub preposition: &'static str,
    /// Prepositions before the one who acts in a passive, with their articles ("confirmed by the ministry").
    pub agent: &'static str,
    /// Prepositions before the one spoken to, with their articles, and verbs of saying whose object is the one spoken to.
    pub dative: &'static str,
    /// Articles and possessives that no subject has ("dem", "seinem").
    pub oblique: &'static str,
    /// Names of one office, the usual one first: "prime minister", "premier", "head of government".
    pub same_office: &'static [Phrases],
    /// Nouns that can stand for a person of any office: "politician", "the American".
    pub anyone: &'static str,
    /// Endings of such nouns where the language compounds them ("year-old").
    pub anyone_endings: Phrases,
    /// Pronouns that follow their verb behind a hyphen ("dit-elle").
    pub inverted: &'static str,
}

/// Regular verbs: each stem takes each ending.
pub struct Verbs {
    /// Endings of the forms that report.
    pub endings: &'static str,
    /// Stems.
    pub stems: &'static str,
}
