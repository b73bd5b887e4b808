use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "sig", "sigg", "sig.ra", "sig.na", "sig.ri", "dr", "dott", "dott.ssa", "dottssa", "prof", "prof.ssa", "ing",
        "avv", "arch", "geom", "rag", "on", "sen", "mons", "gen", "col", "cap", "ten", "s", "ss", "cav", "comm",
        "card", "p", "v.cte", "cte", "d", "on.le", "pres", "magg", "gr.uff", "uff", "amm",
        "vesc", "rev", "ill.mo", "spett", "egr", "gent", "preg", "sig.ne", "m.o",
    ],
    before_number: phrases![
        "n", "nn", "n°", "nº", "num", "pag", "pagg", "p", "pp", "fig", "figg", "art", "artt", "cap", "vol", "tel",
        "ca", "gen", "feb", "febb", "mar", "apr", "mag", "giu", "giugno", "lug", "ago", "set", "sett", "ott", "nov",
        "dic", "par", "lett", "sec", "secc", "co", "comm", "d.l", "d.lgs", "tab",         "prot", "mod",
    ],
    compound_before_number: phrases![],
    inside: phrases![
        "es", "ad.es", "p.es", "cfr", "cf", "vs", "i.e", "e.g", "ecc.ti", "ca", "max", "min", "tel", "fig", "segg",
        "sgg", "c.d", "cd", "cosidd", "meteor", "idraul", "econ", "az", "int", "est", "amm", "lun", "mar", "mer",
        "gio", "ven", "sab", "dom", "v", "c.so", "v.le", "p.za", "p.le", "l.go", "c.c", "c.p", "ad es", "ecc. ecc",
        "trad", "cosid", "abbr", "rif",     ],
    may_end: phrases![
        "ecc", "etc", "s.p.a", "spa", "s.r.l", "srl", "s.a", "inc", "corp", "ltd", "co", "jr", "a.c", "d.c", "u.s",
        "u.s.a", "c.a", "s.n.c", "s.a.s", "snc", "sas", "p.s", "u.e", "o.n.u", "coop", "f.lli", "u.s.l", "s.s",
        "e.v", "g.u",
    ],
    starters: phrases![
        "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'", "questo", "questa", "questi", "queste",
        "quello", "quella", "quelli", "quelle", "ciò", "lui", "lei", "loro", "noi", "voi", "io", "tu", "egli",
        "essa", "esso", "suo", "sua", "suoi", "sue", "mio", "mia", "nostro", "nostra", "e", "ed", "ma", "o",
        "oppure", "né", "anche", "che", "chi", "cosa", "come", "quando", "dove", "perché", "quale", "quali",
        "quanto", "in", "nel", "nella", "nei", "nelle", "nello", "negli", "nell'", "di", "del", "della", "dei",
        "delle", "dello", "degli", "dell'", "a", "al", "alla", "ai", "alle", "allo", "agli", "all'", "da", "dal",
        "dalla", "dai", "dalle", "dall'", "con", "senza", "su", "sul", "sulla", "sui", "sulle", "sull'", "per",
        "tra", "fra", "secondo", "dopo", "prima", "durante", "contro", "se", "non", "già", "poi", "così", "quindi",
        "allora", "inoltre", "tuttavia", "però", "infatti", "mentre", "invece", "tutti", "tutte", "tutto", "tutta",
        "molti", "molte", "alcuni", "alcune", "altri", "altre", "altro", "ogni", "nessuno", "nessuna", "niente",
        "è", "sono", "era", "ha", "hanno", "fu", "c'", "si", "qui", "lì", "oggi", "ieri", "domani", "interpellato", "interpellata", "intervistato", "intervistata", "interrogato", "interrogata", "contattato", "contattata",
    ],
    particles: phrases![
        "il", "la", "lo", "gli", "le", "di", "del", "della", "da", "dal", "d'", "de",
    ],
    eras: phrases!["a. c", "d. c"],
    always_capital: phrases![],
    lower_starters: phrases![],
    pointers: phrases!["Vedi anche", "Leggi anche", "Voci correlate"],
};
