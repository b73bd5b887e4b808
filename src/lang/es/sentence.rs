use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "sr", "sra", "srta", "sres", "sras", "d", "dª", "da", "dr", "dra", "dres", "prof", "profa", "ing", "lic",
        "arq", "gral", "cnel", "cap", "tte", "mons", "fr", "sto", "sta", "hno", "hna", "rvdo", "excmo", "excma",
        "ilmo", "ilma", "ldo", "lda", "abg", "dña", "dñª", "sgto", "gob", "pdte", "pdta", "rda", "rev",
        "hnos", "cdte", "alm", "cmdte", "ilustre", "sor",     ],
    before_number: phrases![
        "n°", "nº", "n.º", "no", "núm", "num", "nro", "pág", "págs", "pag", "p", "pp", "fig", "art", "arts", "cap",
        "vol", "tel", "tlf", "aprox", "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "sept", "set",
        "oct", "nov", "dic", "min", "t", "gr", "apdo", "vols", "tfno", "lám", "párr",
        "cód", "km",
    ],
    compound_before_number: phrases![],
    inside: phrases![
        "ee", "p.ej", "ej", "vs", "cf", "cfr", "i.e", "e.g", "aprox", "máx", "mín", "avda", "av", "admón", "depto",
        "dpto", "prov", "pza", "c", "ctra", "izq", "dcha", "lun", "mar", "mié", "jue", "vie", "sáb", "dom", "fund",
        "adj", "núm", "gral", "admin", "edit", "ed", "coord", "trad", "pl", "c.f", "p.e", "v.gr", "atte", "afmo",
            ],
    may_end: phrases![
        "etc", "s.a", "s.l", "s.a.u", "s.l.u", "cía", "cia", "inc", "corp", "ltd", "ee.uu", "uu", "jr", "ud", "uds",
        "vd", "vds", "a.c", "d.c", "a.m", "p.m", "hs", "s.coop", "s.r.l", "s.a.d", "hnos", "izda", "dcha", "ee. uu",
        "jj. oo", "cc. aa", "ff. aa", "v.º", "b.º", "d.f", "i.v.a",
    ],
    starters: phrases![
        "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "este", "esta", "estos", "estas", "ese", "esa",
        "esos", "esas", "aquel", "aquella", "esto", "eso", "él", "ella", "ellos", "ellas", "nosotros", "yo", "tú",
        "usted", "su", "sus", "mi", "mis", "nuestro", "nuestra", "y", "e", "o", "pero", "sino", "ni", "que", "qué",
        "quién", "quien", "cuál", "cuándo", "cuando", "cómo", "como", "dónde", "donde", "por", "porque", "para",
        "en", "de", "del", "al", "a", "con", "sin", "sobre", "según", "tras", "desde", "hasta", "entre", "durante",
        "contra", "ante", "bajo", "si", "se", "no", "ya", "también", "además", "así", "entonces", "luego",
        "después", "antes", "aunque", "mientras", "pues", "embargo", "todo", "todos", "toda", "todas", "muchos",
        "muchas", "algunos", "algunas", "varios", "varias", "otro", "otra", "otros", "otras", "cada", "ningún",
        "ninguna", "nada", "nadie", "hay", "es", "son", "fue", "era", "ha", "han", "preguntado", "preguntada", "consultado", "consultada", "interrogado", "interrogada",
    ],
    particles: phrases![
        "el", "la", "los", "las", "de", "del", "y",
    ],
    eras: phrases!["a. c", "d. c", "a. de c", "d. de c", "a. m", "p. m"],
    always_capital: phrases![],
    lower_starters: phrases![],
    pointers: phrases!["Véase también", "Lea también", "Lee también", "Ver también"],
};
