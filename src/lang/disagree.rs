//! Words of one side against another, for the stage that looks for what does not add up.
//!
//! Lists are written as in [`claim`](super::claim): lower case, straight apostrophes, an apostrophe ends a word.

use super::claim::Phrases;

/// See the module.
pub struct DisagreeWords {
    /// Verb forms by which somebody says that a claim is not so ("dément", "denied", "ontkent").
    pub denies: Phrases,
    /// The same in two words that stand apart, parted by a space ("weist zurück").
    pub denies_apart: Phrases,
    /// Verb forms that deny only where what they turn down is an accusation ("rejette", "dismissed").
    pub rejects: Phrases,
    /// Verb forms by which somebody answers an attack ("se défend", "hit back", "kontert").
    pub answers: Phrases,
    /// Verb forms by which somebody accuses or criticises ("accuse", "wirft", "slammed").
    pub accuses: Phrases,
    /// What somebody is accused of, or what is claimed, as a noun ("accusations", "Vorwürfe").
    pub accusation: Phrases,
    /// Says that something is not so, without a verb of denying ("unfounded", "no such thing", "stimmt nicht").
    pub untrue: Phrases,
    /// Adjectives that deny where they are said of a claim ("the claims are false").
    pub of_claims: Phrases,
    /// Somebody says that he has not done it ("pleads not guilty").
    pub innocent: Phrases,
    /// Behind a verb that denies: something is withheld, not contested ("entry", "bail").
    pub withheld: Phrases,
    /// "what", between a claim and its denial in one sentence ("ce que nie le ministre").
    pub what: Phrases,
    /// Beside a verb that denies, stands for what was claimed just before ("it", "these", "the" accusations).
    pub it: Phrases,
    /// Sets a statement against the one before ("pourtant", "however").
    pub contrast: Phrases,
    /// A plan or possibility that is not decided yet ("option", "no decision").
    pub undecided: Phrases,
    /// Verb forms by which somebody plans or wants something ("wants to", "prévoit", "busca").
    pub plans: Phrases,
    /// One among several ("one of the").
    pub one_of: Phrases,
    /// What a maker or an office promises or states of itself ("promises", "officially rated").
    pub promise: Phrases,
    /// What was found when somebody looked ("measured", "our test").
    pub finding: Phrases,
    /// "N years ago", around or behind the number ("il y a", "ago").
    pub ago: Phrases,
    /// Verb forms by which somebody gives a count ("counted", "revendiqué").
    pub counts: Phrases,
    /// What a body has one count of at a time ("employees", "inhabitants").
    pub stock: Phrases,
    /// Of power and capacity that stand ready ("installed").
    pub installed: Phrases,
    /// A decision spoken of as made ("the refusal").
    pub settled: Phrases,
    /// "that is", between values and what they come to ("soit").
    pub equals: Phrases,
}
