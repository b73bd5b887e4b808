use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "sr", "sra", "sres", "sras", "srª", "srta", "d", "dª", "dr", "dra", "drª", "drs", "prof", "profª", "profa",
        "eng", "engº", "engª", "arq", "gen", "cel", "cap", "ten", "maj", "sgt", "mons", "pe", "fr", "frei", "sto",
        "sta", "exmo", "exma", "v.exª", "srs", "exmos", "exmas", "ilmo", "ilma", "ilmos", "alm",         "gov", "desª", "adv", "rev", "padre", "d.ª", "mte", "brig",
            ],
    before_number: phrases![
        "n°", "nº", "n.º", "no", "núm", "num", "pág", "págs", "pag", "p", "pp", "fig", "figs", "art", "arts", "cap",
        "vol", "tel", "telef", "aprox", "jan", "fev", "mar", "abr", "mai", "maio", "jun", "jul", "ago", "set",
        "sept", "out", "nov", "dez", "séc", "inc", "al", "sécs", "km", "cód", "ref", "fls", "fl", "alín",         "tab", "apto", "lei n", "ed", "r$",
    ],
    compound_before_number: phrases![],
    inside: phrases![
        "p.ex", "ex", "vs", "cf", "cfr", "i.e", "e.g", "aprox", "máx", "mín", "av", "avª", "r", "pça", "tv", "dept",
        "est", "obs", "ref", "seg", "ter", "qua", "qui", "sex", "sáb", "dom", "pág", "org", "coord",
        "trad", "apr", "c.f", "p.e", "i.é", "ex.ª", "p. ex", "tel", "trav", "pç", "lg", "rod", "estr",
    ],
    may_end: phrases![
        "etc", "s.a", "sa", "ltda", "lda", "cia", "inc", "corp", "ltd", "jr", "a.c", "d.c", "a.m", "p.m", "e.u.a",
        "eua", "p.m.e", "h", "s.a.r.l", "ltd.ª", "& cia", "e.p", "e.p.e", "c.r.l", "p.s", "n. t", "dtº",         "o.n.u", "u.e",     ],
    starters: phrases![
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "este", "esta", "estes", "estas", "esse", "essa", "esses",
        "essas", "aquele", "aquela", "isto", "isso", "aquilo", "ele", "ela", "eles", "elas", "nós", "eu", "tu",
        "você", "vocês", "seu", "sua", "seus", "suas", "meu", "minha", "nosso", "nossa", "e", "ou", "mas", "porém",
        "nem", "que", "quem", "qual", "quais", "quando", "como", "onde", "porque", "por", "para", "em", "no", "na",
        "nos", "nas", "num", "numa", "de", "do", "da", "dos", "das", "dum", "duma", "ao", "à", "aos", "às", "com",
        "sem", "sobre", "segundo", "após", "antes", "depois", "desde", "até", "entre", "durante", "contra", "se",
        "não", "já", "também", "além", "assim", "então", "todavia", "contudo", "entretanto", "enquanto", "embora",
        "pois", "todo", "todos", "toda", "todas", "muitos", "muitas", "alguns", "algumas", "vários", "várias",
        "outro", "outra", "outros", "outras", "cada", "nenhum", "nenhuma", "nada", "ninguém", "há", "é", "são",
        "foi", "era", "tem", "têm", "aqui", "ali", "hoje", "ontem", "questionado", "questionada", "procurado", "procurada", "perguntado", "perguntada", "consultado", "consultada",
    ],
    particles: phrases![
        "da", "de", "do", "dos", "das", "e",
    ],
    eras: phrases!["a. c", "d. c"],
    always_capital: phrases![],
    lower_starters: phrases![],
    pointers: phrases!["Ver também", "Veja também", "Leia também", "Leia mais"],
};
