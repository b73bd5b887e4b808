use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "dhr", "mevr", "mw", "mej", "dr", "drs", "prof", "ir", "ing", "mr", "st", "ds", "pater", "gen", "kol", "kap",
        "lt", "jhr", "jkvr", "past", "h", "bc", "fa", "zr", "mgr", "fam", "burg", "weth", "wed", "gebr",
        "sgt", "luit", "maj", "adm", "cmdt", "eerw", "jkv", "prof. dr", "mr. dr", "notaris", "oud-min",
        "z.em",     ],
    before_number: phrases![
        "nr", "nrs", "no", "blz", "p", "pp", "fig", "art", "hfdst", "vol", "ca", "jan", "feb", "febr", "mrt", "apr",
        "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "tel", "afb", "bijl", "lid", "hfst", "hst",
        "d.d", "jg", "afl", "tab", "nos", "vers", "bnr", "t.w.v", "ltr", "§",
    ],
    compound_before_number: phrases!["str", "ln"],
    inside: phrases![
        "bijv", "bv", "b.v.k", "d.w.z", "o.a", "m.n", "i.p.v", "t.o.v", "m.b.t", "i.v.m", "d.m.v", "t.a.v", "vgl",
        "resp", "incl", "excl", "ca", "plm", "zgn", "zgn.", "max", "min", "evt", "cq", "c.q", "vs", "cf", "i.e",
        "e.g", "a.h.w", "ged", "ma", "di", "wo", "do", "vr", "za", "zo", "st", "d.d", "t.w.v", "t.b.v", "t.g.v",
        "o.l.v", "n.a.v", "m.u.v", "o.b.v", "i.o", "i.h.b", "m.i", "m.a.w", "i.c", "a.d.h.v", "v.w.b", "t.e.m",
        "t/m", "o.m", "z.o.z", "g.v", "afd", "alg", "jl", "ned", "zg", "vnl", "dwz", "mbt",
        "telef",
    ],
    may_end: phrases![
        "enz", "etc", "e.d", "e.a", "b.v", "n.v", "bv", "nv", "inc", "corp", "ltd", "jr", "sr", "a.s", "jl", "n.chr",
        "v.chr", "chr", "m.k.b", "v.s", "u.s", "a.u.b", "b.v.b.a", "bvba", "c.v", "v.o.f", "vof", "cs", "c.s",
        "en zn", "zn", "v.n", "e.u", "e.v.a",     ],
    starters: phrases![
        "de", "het", "een", "dit", "dat", "deze", "die", "hij", "zij", "ze", "wij", "we", "jij", "je", "ik", "u",
        "zijn", "haar", "hun", "ons", "onze", "mijn", "er", "en", "maar", "of", "want", "dus", "ook", "in", "op",
        "aan", "bij", "met", "na", "van", "voor", "uit", "over", "onder", "door", "tegen", "zonder", "om", "tot",
        "sinds", "tijdens", "volgens", "wegens", "als", "wanneer", "omdat", "hoewel", "terwijl", "toen", "nu",
        "dan", "daar", "daarna", "daarom", "daarbij", "daarmee", "hier", "echter", "bovendien", "toch", "al", "nog",
        "alleen", "zo", "wat", "wie", "waar", "waarom", "hoe", "welke", "alle", "veel", "enkele", "sommige",
        "beide", "andere", "elk", "elke", "ieder", "geen", "niet", "niets", "is", "was", "waren", "heeft", "hebben",
        "had", "hadden", "wordt", "worden", "werd", "werden", "kan", "kunnen", "zal", "zullen", "moet", "moeten",
        "vandaag", "gisteren", "morgen", "nadat", "voordat", "naast", "tussen", "binnen", "buiten", "niettegenstaande",
        "ondanks", "per", "hierdoor", "daardoor", "hiermee", "hiervoor", "vanaf", "rond", "vanwege", "zowel",
        "dankzij", "inmiddels", "vervolgens", "uiteindelijk", "later", "eerst", "sommigen", "meestal", "soms",
        "bepaalde", "verschillende", "diverse", "dergelijke", "zulke", "iedereen", "iemand", "niemand", "men", "jullie",
    ],
    particles: phrases![
        "van", "de", "der", "den", "het", "'t", "ter", "ten", "te",
    ],
    eras: phrases!["v. chr", "n. chr"],
    always_capital: phrases![],
    lower_starters: phrases![],
    pointers: phrases!["Zie ook", "Lees ook", "Lees verder", "Lees meer"],
};
