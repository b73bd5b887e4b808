use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "drs", "pr", "me", "mes", "mgr", "st", "ste", "sts", "cdt",
        "col", "gal", "cap", "lt", "sgt", "vve", "prof", "mal", "gén", "cne", "amb", "lcl", "maréch",
        "rév", "ing", "exc", "sén", "dép",
    ],
    before_number: phrases![
        "p", "pp", "fig", "art", "chap", "vol", "n°", "no", "nos", "t", "tél", "tel", "éd", "env", "janv", "févr",
        "fév", "avr", "juill", "juil", "sept", "oct", "nov", "déc", "réf", "rem", "al", "annexe", "tab", "av", "bd",
        "febr", "§", "liv", "alin",     ],
    compound_before_number: phrases![],
    inside: phrases![
        "cf", "p.ex", "ex", "c.-à-d", "c.à.d", "i.e", "e.g", "vs", "av", "apr", "env", "not", "adj", "fém", "masc",
        "sing", "plur", "boul", "bd", "hab", "min", "max", "resp", "c.-à.-d", "nb", "p.-s", "prés",
        "prof", "approx", "sté", "éts", "ets",
    ],
    may_end: phrases![
        "etc", "j.-c", "s.a", "s.a.s", "s.a.r.l", "cie", "inc", "ltd", "corp", "jr", "a.m", "p.m", "ph.d", "ndlr",
        "s.a.s.u", "e.u.r.l", "sarl", "cies", "u.s.a", "o.n.u",
    ],
    starters: phrases![
        "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "ce", "cet", "cette", "ces",
        "c'", "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j'", "tu", "mon", "ma", "mes", "son", "sa",
        "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "et", "mais", "ou", "or", "donc", "car", "ni", "en",
        "dans", "sur", "sous", "par", "pour", "avec", "sans", "selon", "après", "avant", "depuis", "pendant",
        "entre", "vers", "chez", "contre", "malgré", "dès", "si", "s'", "qui", "que", "quoi", "quand", "comment",
        "pourquoi", "où", "quel", "quelle", "quels", "quelles", "lorsque", "lorsqu'", "puisque", "comme", "ainsi",
        "alors", "cependant", "toutefois", "pourtant", "enfin", "puis", "ensuite", "certains", "certaines",
        "plusieurs", "chaque", "tout", "tous", "toute", "toutes", "aucun", "aucune", "rien", "personne", "cela",
        "ça", "ici", "là", "y", "n'", "ne", "pas", "plus", "moins", "très", "trois", "deux", "autre", "autres",
        "outre", "afin", "parmi", "face", "grâce", "interrogé", "interrogée", "interrogés", "interrogées", "questionné", "questionnée", "invité", "invitée", "contacté", "contactée", "sollicité", "sollicitée", "joint", "jointe",
    ],
    particles: phrases![
        "le", "la", "l'", "de", "d'", "du", "des",
    ],
    eras: phrases!["av. j.-c", "ap. j.-c", "j.-c"],
    always_capital: phrases![],
    lower_starters: phrases!["à "],
    pointers: phrases!["Lire aussi", "À lire aussi", "Lire également", "Voir aussi", "Sur le même sujet"],
};
