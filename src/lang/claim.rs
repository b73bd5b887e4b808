//! Hedges, forecasts, opinions and the words that make a sentence unfit to
//! stand alone, for the claim and ranking stages.
//!
//! Every list holds words or phrases in lower case, apostrophes straight, as
//! [`Words`](crate::text::words::Words) cuts them: an apostrophe ends a word,
//! a hyphen inside a word belongs to it. The longest phrase at a place wins.

/// Where somebody stands in a picture, in brackets behind his name, in every language; "(R)" and "(Mitte)" are parties.
pub const IN_PICTURE: Phrases = phrases![
    "left",
    "right",
    "center",
    "centre",
    "à gauche",
    "à droite",
    "au centre",
    "links",
    "rechts",
    "l.",
    "r.",
    "izq.",
    "dcha.",
    "izquierda",
    "derecha",
    "a sinistra",
    "a destra",
    "à esquerda",
    "à direita",
    "midden",
];
/// The same between commas, where that has no other sense.
pub const BETWEEN_COMMAS: Phrases =
    phrases!["left", "right", "center", "centre", "second from left", "second from right"];

/// A list of words or phrases, made by [`phrases!`].
#[derive(Clone, Copy)]
pub struct Phrases {
    list: &'static [&'static str],
    /// The last two bytes of the phrases, the byte of those that have one, and their lengths, a bit each: most words are
    /// told apart by these.
    last: u64,
    alone: u64,
    lengths: u64,
}

impl Phrases {
    /// A list as [`phrases!`] gives it; none of the phrases is empty.
    pub const fn of(list: &'static [&'static str]) -> Phrases {
        let (mut last, mut alone, mut lengths, mut i) = (0, 0, 0, 0);
        while i < list.len() {
            let bytes = list[i].as_bytes();
            match *bytes {
                [.., before, end] => last |= Phrases::bit(Phrases::pair(before, end)),
                [end] => alone |= Phrases::bit(end as usize),
                [] => panic!("an empty phrase"),
            }
            lengths |= Phrases::bit(bytes.len());
            i += 1;
        }
        Phrases { list, last, alone, lengths }
    }

    /// The phrases in the order of the table.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = &'static str> + Clone {
        self.list.iter().copied()
    }

    /// How many the list has.
    pub fn len(self) -> usize {
        self.list.len()
    }

    /// Whether the list has none.
    pub fn is_empty(self) -> bool {
        self.list.is_empty()
    }

    /// Whether a phrase is one of the list.
    #[inline]
    pub fn contains(self, phrase: &str) -> bool {
        let bytes = phrase.as_bytes();
        // Whole words are compared where their first bytes are the same: most differ there.
        let is = |known: &&str| known.as_bytes().first() == bytes.first() && *known == phrase;
        self.lengths & Phrases::bit(bytes.len()) != 0 && self.may_end(bytes) && self.list.iter().any(is)
    }

    /// Whether a word ends as one of the list.
    #[inline]
    pub fn ends(self, word: &str) -> bool {
        self.at_end_of(word).next().is_some()
    }

    /// The phrases that a word ends with.
    #[inline]
    pub fn at_end_of(self, word: &str) -> impl Iterator<Item = &'static str> {
        let list = if self.may_end(word.as_bytes()) { self.list } else { &[] };
        let last = word.as_bytes().last();
        list.iter().copied().filter(move |end| end.as_bytes().last() == last && word.ends_with(end))
    }

    /// Whether a word may end with some phrase: one has its last two bytes, or others that share their bit.
    #[inline]
    fn may_end(self, word: &[u8]) -> bool {
        let [.., last] = *word else { return false };
        let pair = if let [.., before, last] = *word { Phrases::bit(Phrases::pair(before, last)) } else { 0 };
        self.last & pair | self.alone & Phrases::bit(last as usize) != 0
    }

    /// Two bytes as a number whose low bits tell most pairs apart.
    const fn pair(before: u8, last: u8) -> usize {
        before as usize * 11 + last as usize
    }

    const fn bit(n: usize) -> u64 {
        1 << (n % 64)
    }
}

/// The list of the phrases given.
macro_rules! phrases {
    ($($phrase:literal),* $(,)?) => { $crate::lang::claim::Phrases::of(&[$($phrase),*]) };
}
pub(crate) use phrases;

/// See the module.
pub struct ClaimWords {
    /// Said to be so, without anyone who vouches ("reportedly", "prétendument").
    pub hearsay: Phrases,
    /// Sources that stay without a name ("sources proches").
    pub anonymous: Phrases,
    /// Nouns of sources and witnesses: unconfirmed where one without a name speaks ("fuentes del Gobierno aseguran").
    pub source: Phrases,
    /// Sources with a stake in what they say: organisers, counsel, armed groups ("les organisateurs", "the militia").
    pub party: Phrases,
    /// Accusing, suspecting, alleging: the page does not vouch for what is alleged ("accusé de", "behauptet").
    pub accused: Phrases,
    /// The same with a prefix that stands apart ("wirft vor").
    pub accused_apart: Phrases,
    /// Stands before a colon and what others claim ("CLAIM: ...").
    pub claimed: Phrases,
    /// Marks an article that examines what others say: there, what is only reported is not vouched for ("fact-check").
    pub debunk: Phrases,
    /// Possible, probable, apparent ("peut-être", "semble").
    pub possible: Phrases,
    /// Words that look like a hedge but are not one ("could not").
    pub plain: Phrases,
    /// Introduces the source of what is said ("selon", "according to").
    pub according: Phrases,
    /// A conditional after one of these is a future seen from the past ("a annoncé" que ... "serait").
    pub foretold: Phrases,
    /// Finite forms of verbs that report; those of the past that are in `foretold` need not stand here ("affirme").
    pub says: Phrases,
    /// Verbs that report a clause without "that" (English "said").
    pub says_bare: Phrases,
    /// Infinitives that a verb which reports may govern ("avoir": "affirme avoir volé").
    pub having: Phrases,
    /// Opens a clause of comparison that says who says so ("comme", "wie").
    pub as_says: Phrases,
    /// Stands between what is said and who says it ("so": "..., so die Polizei").
    pub trailing: Phrases,
    /// Endings of infinitives.
    pub infinitives: Phrases,
    /// What stands between a verb that reports and what is said ("que").
    pub that: Phrases,
    /// What turns a conditional into a hypothesis ("sinon", "comme si").
    pub counterfactual: Phrases,
    /// The same where it opens the sentence or a clause ("sans", "en cas de").
    pub absent: Phrases,
    /// Whoever does it: a conditional right behind it is a hypothesis ("ceux qui").
    pub whoever: Phrases,
    /// Moves a story on: a conditional behind it is a future in the past ("plus tard").
    pub later: Phrases,
    /// Conjunctions of a condition ("si").
    pub condition: Phrases,
    /// Endings of the verb after [`ClaimWords::condition`] that make it a hypothesis ("-ait").
    pub hypothesis: Phrases,
    /// Verb forms of reported speech (German Konjunktiv I).
    pub subjunctive: Phrases,
    /// The writer or speaker, singular ("je").
    pub first_person: Phrases,
    /// How the language marks what is only rumoured.
    pub rumour: Rumour,
    /// Verbs after "could" that say what a thing can do ("cause").
    pub ability: Phrases,
    /// Verbs and nouns of announcing and deciding.
    pub announcement: Phrases,
    /// Auxiliaries of the future ("will", "va").
    pub future: Phrases,
    /// Endings of the future, third person ("-ront").
    pub future_endings: Phrases,
    /// Endings of "we shall": a speaker commits himself.
    pub commitment: Phrases,
    /// Somebody makes a decision known, or has set something down for later ("a annoncé", "is scheduled", "soll").
    pub made_known: Phrases,
    /// Words of expecting and planning.
    pub forecast: Phrases,
    /// Words of judging and of taking sides.
    pub opinion: Phrases,
    /// The writer's own point: "je tiens", "I think"; a conjunction alone ("Que ...") opens a demand.
    pub thesis: Phrases,
    /// How a writer brings in what he thinks, wants or advises ("à mes yeux", "it is time", "worth it").
    pub own_view: Phrases,
    /// Somebody's judgement told: finite verbs of judging, holding and arguing, and whose view it is ("criticised",
    /// "findet", "a su juicio").
    pub verdict: Phrases,
    /// Courts, authorities, inquiries, studies: what they find or decide is news.
    pub authority: Phrases,
    /// A source denies, contests or contradicts.
    pub denial: Phrases,
    /// Verbs by which one thing proves another.
    pub proof: Phrases,
    /// First words of a sentence that lean on the one before: pronouns, demonstratives.
    pub leaning: Phrases,
    /// First words that may lean on the one before, or on nothing: "several", "the first", "there".
    pub indefinite: Phrases,
    /// First words that tie a sentence to the one before without hiding who is meant ("cependant").
    pub connective: Phrases,
    /// An example, not the thing itself.
    pub example: Phrases,
    /// The reader, addressed ("vous").
    pub address: Phrases,
    /// Words to the reader: calls to action, invitations ("abonnez-vous", "imaginez").
    pub call: Phrases,
    /// Worn openings that lead in and tell nothing ("de tout temps", "it is no secret", "a lot has happened").
    pub worn: Phrases,
    /// What this text is going to do ("cet article explore").
    pub about_text: Phrases,
    /// Credits of pictures, notices, labels.
    pub credit: Phrases,
    /// Days and the words that stand for one ("mardi", "yesterday"): what happened, and when.
    pub days: Phrases,
    /// Forms of "have", "be" and their kin that tell what was done or is so.
    pub done: Phrases,
    /// Forms of "will" and "must": what is to come.
    pub ahead: Phrases,
    /// Words that deny ("not", "kein").
    pub negation: Phrases,
    /// The writer or speaker among others ("nous", "unser").
    pub we: Phrases,
    /// Words that point at what was said ("this", "dadurch").
    pub demonstrative: Phrases,
    /// Words that stand for somebody named before ("elle", "ihre").
    pub pronoun: Phrases,
    /// Opens a heading over what a company or an author says of itself ("À propos").
    pub about: Phrases,
    /// Words without a subject of their own, left out of comparisons.
    pub stop: Phrases,
}

/// How a language marks what is only rumoured.
#[allow(clippy::large_enum_variant, reason = "there are seven, all static")]
pub enum Rumour {
    /// It has no form of its own for it.
    None,
    /// By the conditional of the verb (French, Spanish, Italian, Portuguese).
    Conditional(Conditional),
    /// By a modal verb with an infinitive (German "soll ... haben", Dutch "zou ... hebben").
    Modal(Modal),
}

/// The conditional and its readings.
pub struct Conditional {
    /// Endings of the third person.
    pub endings: Phrases,
    /// Words that only end so: nouns, imperfects.
    pub not: Phrases,
    /// After one of these the word is a noun ("la").
    pub determiners: Phrases,
    /// "pourrait", "devrait": possible.
    pub modal: Phrases,
    /// Those of the modals that foretell ("devrait").
    pub expected: Phrases,
    /// Wishes, advice, norms: never a rumour ("voudrait", "faudrait").
    pub wish: Phrases,
    /// Effects of something proposed: possible, not rumoured ("permettrait").
    pub effect: Phrases,
    /// Auxiliaries of the past conditional ("aurait").
    pub have: Phrases,
    /// Endings of participles.
    pub participle: Phrases,
    /// What may stand before the participle and ends like one ("jamais").
    pub between: Phrases,
    /// Ending of adverbs, which may stand there too ("-ment").
    pub adverbs: Phrases,
    /// Participles after `have` that tell what did not happen ("aurait pu").
    pub unreal: Phrases,
    /// "été" of the passive: another participle follows.
    pub been: Phrases,
    /// Subjects that make it an appreciation ("ce serait").
    pub impersonal: Phrases,
    /// Interrogatives: what they ask is no hearsay ("nobody knows how the town would pay").
    pub asks: Phrases,
    /// What a judgement with "it would be" judges ("souhaitable").
    pub judged: Phrases,
    /// Endings of verbs in the past that nothing else has: before "that" they make the conditional a future seen from there.
    pub past: Phrases,
    /// Verb forms of stories, which the press does not use for news (French "mourut").
    pub narrative: Phrases,
    /// Endings of such forms that nothing else has.
    pub narrative_endings: Phrases,
    /// Auxiliaries of a future that conjectures ("terá agido", "estará a preparar").
    pub conjecture: Phrases,
    /// What stands between such an auxiliary and an infinitive.
    pub progressive: Phrases,
    /// Words beside which it is a future ("até").
    pub until: Phrases,
    /// Verbs of weighing, where an infinitive follows: a plan only considered ("estuda elevar").
    pub weighs: Phrases,
    /// "Must" that foretells where an event of `events` follows ("devem cair").
    pub due: Phrases,
    /// Infinitives of what happens rather than what is done.
    pub events: Phrases,
    /// The past conditional itself is the future seen from the past (Italian).
    pub past_is_future: bool,
}

/// A modal verb that reports.
pub struct Modal {
    /// "soll", "sollen"; "zou", "zouden".
    pub forms: Phrases,
    /// Modals with which somebody says so of himself: only with a past infinitive ("wollen ... gestohlen haben").
    pub claims: Phrases,
    /// Modals of what may have been: only with a past infinitive ("kann ... ausgelöst haben").
    pub can: Phrases,
    /// Auxiliaries of the past infinitive ("haben", "sein").
    pub have: Phrases,
    /// What a participle holds ("ge", anywhere for the sake of "abgesagt").
    pub participle_marks: Phrases,
    /// Endings of the regular participle.
    pub participle_endings: Phrases,
    /// Prefixes of verbs whose participle looks like the infinitive ("verloren").
    pub bare_prefixes: Phrases,
    /// Ending of the infinitive.
    pub infinitive: &'static str,
    /// Infinitives of states: after the modal a rumour, not a plan ("gehören").
    pub states: Phrases,
    /// Words beside which it is possible, not rumoured ("kunnen").
    pub possible: Phrases,
    /// Words beside which it is a wish or a norm ("moeten").
    pub wish: Phrases,
    /// Words that place it in the future: a plan ("bis").
    pub future: Phrases,
    /// Without a past infinitive or a state it is a plan (German) rather than a rumour (Dutch).
    pub plan: bool,
}
