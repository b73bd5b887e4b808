//! Numbers, units, months and traps of a language, for the figure stage.
//!
//! A word that ends in `+` is also in the tables with an s behind it, one that
//! ends in `~` also with an a for its last o; not so in `cardinals`, `scales`,
//! `compounds`, and the lists of phrases and verbs.
//!
//! Words are written in lower case; the stage folds the text before it looks a
//! word up. Words of four letters and more are also found without their accents.

use super::claim::{Phrases, phrases};
pub use super::measure::{Measure, Unit};

/// Words separated by white space; `_` stands for a space inside a phrase.
pub type Words = &'static str;

/// `word=number` pairs separated by white space.
pub type Pairs = &'static str;

/// Everything the figure stage knows about one language.
pub struct FigureWords {
    /// The decimal separator, `,` or `.`; the other one separates thousands.
    pub decimal: char,
    /// A plain space separates thousands ("1 200"); narrow and unbreakable ones always do.
    pub spaced_thousands: bool,
    /// "8/1/2012" is the first of August.
    pub month_first: bool,
    /// "halb neun" is half an hour before nine.
    pub half_before: bool,
    /// Letters that nouns in the plural end in; none where the ending does not tell.
    pub plural_endings: &'static str,
    /// A relative clause behind a comma only adds: without it the sentence says the same.
    pub comma_adds: bool,
    /// Endings of streets' names ("straße").
    pub street_endings: Words,
    /// Endings of participles in the plural, which tell what happened to the things that are counted and not which
    /// they are.
    pub participle_endings: Words,
    /// Symbols of units that are words or other signs here: no units, even behind a number.
    pub no_units: Words,
    /// Words whose values are added up: units, teens, tens, hundreds.
    pub cardinals: Pairs,
    /// Cardinals that are other words too ("neuf", "sei"): read only before a counted noun or inside a longer number.
    pub shy: Words,
    /// Powers of ten that multiply what stands before them.
    pub scales: Pairs,
    /// Scales that count one by themselves ("mille").
    pub lone_scales: Words,
    /// Abbreviated scales that nothing else can be ("Mrd", "mln"), in the case given, with or without a full stop.
    pub short_scales: Pairs,
    /// Abbreviated scales that need money beside them ("m", "mi"), in the case given.
    pub money_scales: Pairs,
    /// Words of rank.
    pub ordinals: Pairs,
    /// What makes digits a rank ("e", "st").
    pub ordinal_endings: Words,
    /// Parts of a whole, by denominator.
    pub fractions: Pairs,
    /// Words that are a half by themselves ("moitié").
    pub halves: Words,
    /// Collective numbers ("dizaine").
    pub collectives: Pairs,
    /// Words for a number with a fraction, in hundredths ("anderthalb").
    pub hundredths: Pairs,
    /// Words that say "so many times as much" ("doublé"), in hundredths.
    pub multiples: Pairs,
    /// Months from January.
    pub months: [Words; 12],
    /// Days from Monday.
    pub weekdays: [Words; 7],
    /// Parts of the day that are written behind a weekday in one word with it ("Montagabend").
    pub weekday_parts: Words,
    /// A weekday without a word before it is a day in running text ("annoncé lundi").
    pub bare_weekday: bool,
    /// What numbers are counted in: by kind, `code=words` pairs, the words of a unit (phrases with `_`, singular and
    /// plural) parted by commas.
    pub units: &'static [(Unit, Words)],
    /// Words that matter beside a number.
    pub marks: &'static [(Mark, Words)],
    /// Phrases before a number that is not exact.
    pub about: Words,
    /// Phrases before a number that is a lower bound.
    pub over: Words,
    /// Phrases before a number that is an upper bound.
    pub under: Words,
    /// How numbers are written as one word.
    pub compounds: CompoundWords,
    /// Finite verbs that the press uses most, to tell a clause from a phrase.
    pub verbs: Words,
    /// Endings of finite verbs and participles, for the same end.
    pub verb_endings: Words,
}

/// Numbers written as one word ("zweihundertfünfzigtausend").
pub struct CompoundWords {
    /// Pieces besides `cardinals` and `scales` ("vent" of "ventuno").
    pub pieces: Pairs,
    /// What may stand between two pieces ("und").
    pub joints: Words,
    /// What may follow the number inside the word ("jährige"), with what it then measures.
    pub tails: &'static [(Tail, Words)],
}

/// What follows a number inside the same word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tail {
    /// An age in years ("ventiduenne").
    Age,
    /// A duration in the unit given ("dreitägig").
    Lasting(&'static str),
    /// So many times ("vierfach").
    Times,
    /// A half more ("zweieinhalb").
    AndHalf,
    /// A rank ("zwanzigste").
    Rank,
    /// A part ("Zwanzigstel").
    Part,
    /// A bare count ("zehnköpfig").
    Count,
}

/// No numbers written as one word.
pub const NO_COMPOUNDS: CompoundWords = CompoundWords { pieces: "", joints: "", tails: &[] };

/// What a word can do beside a number. One word may do several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Mark {
    /// "un", "a": one, where a unit, a scale or a fraction follows.
    One,
    /// "de", "of".
    Of,
    /// "du", "del": "of" with an article inside.
    OfThe,
    /// "et", "and".
    And,
    /// A numeral that is not an article: "one mile", "één kilometer".
    OneSure,
    /// "more" of "2 more minutes": stands between a number and its unit.
    Further,
    /// "pounds", where something is weighed: a weight, and money otherwise.
    Pound,
    /// "costs", "paid": what is near in pounds is money, where the word alone does not say so.
    Pays,
    /// "taza", "cup": a unit where parts of one or what it holds are named, and a thing otherwise.
    Vessel,
    /// "weighs", "lost": what is near in pounds is a weight.
    Weighs,
    /// "y" of "treinta y dos": joins tens and units.
    Tens,
    /// "ou", "or".
    Or,
    /// Between the ends of a range: "à", "to", "bis".
    To,
    /// "met" of "tot en met", and its "m".
    With,
    /// "now", "today": the day of writing ends a period.
    Now,
    /// Before a range or a change: "de", "from".
    From,
    /// "am", "op": a day follows ("am 22.04").
    DayBefore,
    /// Before two ends joined by "and".
    Between,
    /// "moins" before digits.
    Minus,
    /// "plus" before digits, as a sign.
    Plus,
    /// "virgule", "point": the decimal separator in words.
    Comma,
    /// "par", "per": what follows is a rate.
    Per,
    /// Between the two numbers of a share: "sur", "in", "von".
    OutOf,
    /// "over" of "one over three".
    Over,
    /// "cada", "jeder": every.
    Each,
    /// "partes", "avos" behind the number of parts.
    Parts,
    /// Halves after a number: "demi", "medio".
    Half,
    /// "multiplié", before "par" and a number.
    Multiplied,
    /// "double" of "double issue": no multiple where a noun follows.
    Double,
    /// "divisé", before "par" and a number.
    Divided,
    /// Articles and other determiners.
    The,
    /// Any other word that is not a noun, a verb or an adjective.
    Function,
    /// Before a year: "en", "in", "depuis".
    InYear,
    /// "année", "Jahr", "fiscal": a year follows.
    YearWord,
    /// "années", "jaren": a decade follows.
    DecadeBefore,
    /// "Jahre", "s": a decade stands before.
    DecadeAfter,
    /// "siècle".
    Century,
    /// "trimestre".
    Quarter,
    /// "semestre".
    HalfYear,
    /// "semaine" before its number.
    WeekNumber,
    /// "début", "fin": part of a month, quarter or year.
    Edge,
    /// "dernier", "last": the last day of a month.
    Last,
    /// A month's name that is another word too ("may", "mars").
    ShyMonth,
    /// "âgé", "aged".
    AgeBefore,
    /// "de" of "un homme de 34 ans".
    AgeOf,
    /// "peine", "contrat", "condamné": the years beside it are a term and not an age.
    Term,
    /// "his", "their" before "20s": years of life.
    Own,
    /// "à" in "à 22 ans".
    AgeAt,
    /// "a", "tiene": someone is so many years old, where the clause ends.
    AgeVerb,
    /// "y" of "il y a": what is so many years old is not a person.
    There,
    /// "old", "alt".
    AgeAfter,
    /// "ago", "earlier", "il y a": what stands beside is a duration, even of one.
    Ago,
    /// "pendant", "for": what follows is a duration.
    During,
    /// "à", "um": a time of day may follow.
    ClockBefore,
    /// "past", "nach" between a part of an hour and the hour.
    ClockPast,
    /// "to", "vor" between a part of an hour and the hour.
    ClockTo,
    /// "ore": a time of day follows.
    ClockStrong,
    /// "h", "Uhr": what stands before may be a time of day.
    ClockAfter,
    /// "Uhr": what stands before is a time of day.
    ClockSure,
    /// "article", "page": what follows is a label.
    Label,
    /// "téléphone": what follows is dialled.
    Phone,
    /// Names that are followed by a number of their own ("iPhone").
    Name,
    /// Who, which: begins a relative clause.
    Relative,
    /// "mais", "weil": begins a clause.
    Clause,
    /// "hausse", "recul": words of change, which make "points" percentage points.
    Change,
    /// "pour": what an amount is for.
    Purpose,
    /// "non", "not": denies what follows.
    Not,
    /// "ministre": after or before it, a word of rank is not one.
    NotRank,
    /// "petits", "antiguos": stands before the noun that is counted, and belongs to it.
    Adjective,
    /// "bébé", "mineurs": people described by their age.
    Someone,
    /// "âge": the years near it are one.
    AgeWord,
    /// "partir" of "à partir de 16 ans": an age follows.
    AgeFrom,
    /// "dure", "retard", "trajet": hours near it are a length of time.
    Lasts,
    /// "mène", "bat": a score follows.
    Score,
    /// Between the two numbers of a score: "à", "zu", "tegen".
    Against,
    /// "rue", "calle": a street's name follows, or stands before.
    Street,
    /// "code", "codice": a word for what it opens may stand before its digits.
    Code,
    /// "locales", "Ortszeit": hours before it are a time of day.
    LocalTime,
    /// "día", "giorno": what follows is a day of the month.
    DayWord,
    /// "tous" of "tous deux": a small number behind it stands for those named before.
    Both,
    /// "dont", "including": the number behind it is part of one before.
    PartOf,
    /// "davon", "deles": the same, before or behind the number.
    OfThem,
    /// "them", "cuales": the same behind "of".
    Them,
    /// "others": behind a number, more of what was counted before.
    Others,
    /// "contre", "frente a": the number behind it is of what was counted before.
    ComparedTo,
    /// "nombre", "Zahl": of what follows so many are counted.
    NumberOf,
    /// "jours": days in the plural.
    Days,
    /// "auf", "naar": the level that a change has led to follows.
    Level,
    /// "prend", "cède": verbs of quotations that [`Mark::Change`] has not.
    Moves,
    /// Articles in the plural.
    Many,
    /// "mais", "aber": begins a statement of its own.
    But,
    /// "car", "weil": begins a clause that only adds to the one before.
    Aside,
    /// "hier": the day before that of writing.
    Yesterday,
    /// "vorgestern": the day before that one.
    BeforeYesterday,
    /// "aujourd", "today": no date by itself, since it so often means nowadays.
    Today,
    /// "demain": the day after that of writing.
    Tomorrow,
    /// "übermorgen": the day after that one.
    AfterTomorrow,
    /// "avant" of "avant-hier", "pasado" of "pasado mañana": one day further.
    DayFurther,
    /// "feira": the second half of a weekday's name, without which the first is another word.
    WeekdayTail,
    /// "last" of "last week": before a weekday, a week or a month, the one before that of writing.
    LastBefore,
    /// "dernier" of "lundi dernier": the same behind it.
    LastBehind,
    /// "afgelopen", "past": the same before a weekday only; of a week it means seven days.
    LastDay,
    /// "next" of "next week": the one after that of writing.
    NextBefore,
    /// "prochain" of "lundi prochain": the same behind it.
    NextBehind,
    /// "semaine": one week.
    Week,
    /// "mois": one month.
    Month,
    /// "on", "am", "el", "ce": a weekday behind it is one day.
    DayLed,
    /// "le", "every": a weekday behind it is every such day, or any.
    DayHabit,
    /// "noir", "saint", "Times": beside a weekday, a name that is not a day of this week.
    DayName,
    /// "matin", "evening": the part of a weekday that may stand behind it.
    DayPart,
    /// "attendu", "will": what is said of a weekday lies ahead.
    Ahead,
    /// "until", "ab": a weekday behind it lies ahead, where nothing else tells.
    DayAhead,
    /// "annoncé", "said": what is said of a weekday beside it is over.
    Told,
}

impl Mark {
    /// The mark as one bit of a set.
    pub const fn bit(self) -> u128 {
        1 << self as u8
    }
}

/// Behind a multiple, makes a part of it, in every language: "three times less" is a third.
pub const LESS: Phrases = phrases!["moins", "less", "fewer", "weniger", "menos", "meno", "minder",];

/// What stands behind a year before the common era, in every language: its date is none of the calendar that is read.
#[rustfmt::skip]
pub const BEFORE_ERA: Phrases = phrases![
    "BC", "BCE", "B.C.", "B.C.E.", "av. J.-C.", "av. J-C", "avant J.-C.", "avant Jésus-Christ", "avant notre ère",
    "v. Chr.", "v.Chr.", "vor Christus", "vor unserer Zeit", "a. C.", "a.C.", "a. de C.", "antes de Cristo",
    "avanti Cristo", "prima di Cristo", "voor Christus", "voor onze jaartelling",
];

/// The month, from 1, that a stamp of a post or a table names: these are English in every language ("February 6, 2020").
pub fn stamp_month(word: &str) -> Option<u8> {
    let full = |names: &str| names.split(' ').next().is_some_and(|name| name.eq_ignore_ascii_case(word));
    let month = super::en::ENGLISH.figure.months.iter().position(|names| full(names))?;
    word.starts_with(|c: char| c.is_ascii_uppercase()).then_some(month as u8 + 1)
}

/// Names of products, models, lists and standards that a number of their own follows.
pub const PRODUCTS: Words = "\
    iphone ipad ios ipados macos watchos android windows galaxy pixel xperia playstation xbox switch nintendo ps \
    gpt llama claude gemini gemma grok qwen deepseek opus sonnet mixtral bard dall-e midjourney copilot \
    boeing airbus falcon starship soyouz soyuz ariane dragon apollo artemis voyager tesla concorde \
    cac dax mdax sdax tecdax sbf ftse nasdaq nikkei stoxx eurostoxx ibex mib aex bel psi smi s&p dow russell hang topix \
    fortune forbes g iso iec ieee rfc din en cve cwe usb hdmi wifi wi-fi bluetooth pcie ddr gddr rtx gtx geforce radeon ryzen core \
    xeon snapdragon exynos dimensity kirin tensor h.264 h.265 mpeg mp cuda directx python java php node angular vue react \
    fifa nba cop redmi debian ubuntu fedora office photoshop ultra covid euro sars omega vitamin formule formula formel";
