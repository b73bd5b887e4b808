use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "mr", "mrs", "ms", "mx", "dr", "prof", "st", "mt", "ft", "rev", "fr", "gen", "col", "lt", "sgt",
        "capt", "cmdr", "adm", "maj", "cpl", "pvt", "hon", "gov", "sen", "rep", "reps", "sens", "pres", "supt",
        "det", "insp", "messrs", "mme", "mlle", "amb", "atty", "rt", "msgr", "pfc", "spc", "sfc", "ssgt", "brig",
        "ens", "comdr", "pte", "br", "surg", "lcpl", "esqr", "dk", "ald",         "gens", "drs", "profs", "revs", "jr", "mses", "asst",     ],
    before_number: phrases![
        "no", "nos", "p", "pp", "fig", "figs", "vol", "vols", "ch", "sec", "para", "approx", "ca", "jan",
        "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "rs", "op", "cl", "ref", "ext",
        "tel", "pt", "nr", "eq", "v", "a.d", "vers", "ed", "chap", "sect", "lit", "tab", "pg",
        "pgs", "flt", "rte", "hwy", "apt", "ff", "vs",     ],
    compound_before_number: phrases![],
    inside: phrases![
        "e.g", "i.e", "eg", "ie", "vs", "cf", "al", "viz", "resp", "esp", "incl", "excl", "approx", "dept", "est",
        "min", "max", "med", "dist", "assn", "univ", "gov.t", "ed", "eds", "trans", "mon", "tue", "tues", "wed",
        "thu", "thurs", "fri", "sat", "sun", "assoc", "asst", "govt", "intl", "natl", "mfg", "misc", "orig", "avg",
        "attn", "c.f", "e.t.a",
    ],
    may_end: phrases![
        "etc", "inc", "corp", "co", "cos", "ltd", "llc", "plc", "jr", "sr", "esq", "bros", "a.m", "p.m", "am", "pm",
        "u.s", "u.k", "u.n", "e.u", "u.s.a", "d.c", "ind", "ph.d", "m.d", "b.a", "m.a", "ave", "blvd", "rd", "hwy", "st",
        "n.y", "l.a", "b.c", "a.d", "calif", "min", "max", "est", "ala", "ariz", "ark", "colo", "conn", "del",
        "fla", "kan", "ky", "mich", "minn", "mont", "neb", "nev",
        "okla", "penn", "tenn", "tex", "vt", "wis", "wyo", "sask", "alta",
        "pkwy", "m.p.h",
        "mph", "a.k.a", "r.i.p", "b.b.c",
    ],
    starters: phrases![
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you", "i",
        "his", "her", "their", "our", "your", "my", "there", "here", "what", "when", "where", "who", "why", "how",
        "which", "if", "in", "on", "at", "by", "for", "from", "with", "without", "to", "of", "as", "and", "but",
        "or", "so", "yet", "after", "before", "since", "during", "while", "although", "though", "because", "until",
        "unless", "once", "then", "now", "also", "however", "meanwhile", "moreover", "still", "some", "many",
        "most", "all", "both", "each", "every", "no", "not", "none", "one", "two", "three", "more", "several",
        "such", "another", "other", "others", "despite", "according", "about", "between", "among", "under", "over",
        "through", "against", "nor", "only", "even", "just", "perhaps", "maybe", "nobody", "everybody", "everyone", "someone", "nothing", "something", "yes", "let's", "let", "is", "are", "was",
        "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "may",
        "might",
    ],
    particles: phrases![],
    eras: phrases!["b.c", "a.d", "b.c.e", "c.e", "ph.d", "m.d", "ll.b", "ll.m", "j.d", "m.b.a", "m.a", "b.a", "b.sc", "m.sc"],
    always_capital: phrases!["i", "may"],
    lower_starters: phrases![],
    pointers: phrases!["See also", "Read also", "Read more", "Also read", "Related"],
};
