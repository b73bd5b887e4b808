//! Words of the lines that say who wrote an article and when.
//!
//! Phrases are in lower case, separated by `|`; one counts as a sequence of whole words.

/// The words of one language around an author's name and a date.
#[derive(Clone, Copy)]
pub struct BylineWords {
    /// Before the author's name: "by", "written by", "interview by".
    pub by: &'static str,
    /// Before the author's name and a colon: "author", "text".
    pub author: &'static str,
    /// Before the date of publication: "published on", "posted".
    pub published: &'static str,
    /// Before the date of a change: "updated", "last modified".
    pub updated: &'static str,
    /// Between two names: "and".
    pub and: &'static str,
    /// Before an agency that shared in the work, in brackets behind the name: "with".
    pub with: &'static str,
    /// What people do, or what can be done with them, behind the name: "reporter", "follow".
    pub role: &'static str,
    /// Words of names that are not those of a person: "newsroom", "editorial", "agency".
    pub desk: &'static str,
    /// What systems put where nobody is named: "anonymous", "admin".
    pub nobody: &'static str,
    /// Kinds of articles that are said to be somebody's: "analysis", "special report".
    pub genre: &'static str,
    /// Between such a word and the author's name: "by".
    pub of: &'static str,
    /// Between the author's name and whom it was written for: "for".
    pub beneficiary: &'static str,
    /// Before those who took or drew the pictures: "photos".
    pub picture: &'static str,
    /// Before an agency or a body that the text comes from, and a colon: "source".
    pub source: &'static str,
}

/// What is the same in every language.
pub const EVERYWHERE: BylineWords = BylineWords {
    by: "",
    author: "текст | автор | autor | tekst | συντάκτης",
    published: "online | data publikacji | dodano | опубликовано | опубликована | дата | δημοσίευση | ημερομηνία δημοσίευσης | publicerad | publisert | zveřejněno",
    updated: "update | aktualizacja | data aktualizacji | ostatnia aktualizacja | обновлено | ενημέρωση | uppdaterad | oppdatert | aktualizováno",
    and: "&",
    with: "",
    role: "follow | e-mail | email | mail | twitter | x | facebook | instagram | linkedin | bluesky | rss | blog | @",
    desk: "afp | dpa | ap | apa | ats | efe | ansa | lusa | belga | anp | sda | sid | afxp | epd | kna | ritzau | reuters | bloomberg | press | news | media | \
        tv | radio | online | team | staff | editorial | publications | corporation | wire",
    genre: "",
    of: "",
    beneficiary: "",
    picture: "zdjęcia | фото",
    source: "źródło | źródła | источник | πηγή | kilde | källa | zdroj",
    nobody: "admin | administrator | webmaster | root | user | guest | null | undefined | none | unknown | n a | default | author | editor | test",
};

/// Months as they stand in dates of languages that have no table of their own, from January; by their beginnings.
pub const OTHER_MONTHS: [&str; 12] = [
    "stycz январ січ ιανουαρ ιαν",
    "lut феврал лют φεβρουαρ φεβ",
    "marc март берез μαρτ μάρτ μαρ",
    "kwie апрел квіт απριλ απρ",
    "maj мая май трав μαΐ μαϊ μάι",
    "czerw июн черв ιουν",
    "lip июл лип ιουλ",
    "sierp август серп αυγ αύγ",
    "wrze сентяб верес σεπ",
    "paźdz октяб жовт οκτ",
    "listop нояб листоп νοε",
    "grud декаб груд δεκ",
];

/// Words and endings inside a date, of all languages: "14th of July", "1er", "14 de julio de 2025".
pub const WITHIN_DATE: [&str; 13] = ["de", "del", "of", "do", "st", "nd", "rd", "th", "er", "ter", "г", "o", "ste"];

/// Words in the class, id or property of an element that holds the author's name.
pub const AUTHOR_CLASS: [&str; 20] = [
    "byline",
    "bylines",
    "byl",
    "author",
    "authors",
    "autor",
    "autores",
    "autora",
    "autoren",
    "auteur",
    "auteurs",
    "autore",
    "autori",
    "verfasser",
    "signature",
    "firma",
    "contributor",
    "contributors",
    "writer",
    "redakteur",
];
