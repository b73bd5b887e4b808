use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "dr", "hr", "hrn", "fr", "frl", "prof", "st", "dipl", "ing", "mag", "univ", "kard", "oberst", "gen", "lt",
        "hptm", "pfr", "sr", "jr", "herrn", "geb", "med", "phil", "rer", "nat", "jur", "habil", "dent", "vet",
        "theol", "oec", "dipl.-ing", "dipl.-kfm", "dipl.-kffr", "dipl.-psych", "dipl.-phys", "hl", "priv.-doz",
        "exz", "msgr", "ltd", "maj", "insp", "stud", "cand", "dres", "frhr", "gebr",
    ],
    before_number: phrases![
        "nr", "nrn", "s", "seite", "abs", "art", "abb", "tab", "bd", "kap", "ziff", "§", "jan", "febr", "feb", "mär",
        "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dez", "ca", "tel", "z", "rn", "vgl", "ver", "max",
        "min", "bj", "jg", "mo", "di", "mi", "fr", "sa", "ff", "lfd", "pos", "anm", "lit", "bl", "blz",
        "gest", "etw", "ugs", "pkt", "usf",
    ],
    compound_before_number: phrases!["str", "pl"],
    inside: phrases![
        "z.b", "d.h", "u.a", "z.t", "z.z", "u.u", "o.ä", "bzw", "vgl", "ca", "evtl", "ggf", "inkl", "exkl", "zzgl",
        "abzgl", "sog", "bspw", "insb", "usf", "bsp", "z", "d", "u", "i", "o", "s.o", "s.u", "v.a", "m.e", "i.d.r",
        "i.a", "dt", "engl", "franz", "lat", "ital", "amerik", "hl", "kath", "ev", "max", "min", "mind", "mrd",
        "mio", "tsd", "rd", "ders", "dgl", "einschl", "gem", "lt", "entspr", "jährl", "mtl", "zw",         "str", "h.c", "u.ä", "o.g", "o.a", "v.l.n.r", "u.v.a", "a.a.o", "i.s.d", "i.s.v",
        "z.h", "zzt", "vorl", "jhdt", "jh",
    ],
    may_end: phrases![
        "usw", "etc", "uvm", "u.v.m", "ff", "f", "co", "inc", "corp", "ltd", "jr", "e.v", "a.d", "n.chr", "v.chr",
        "chr", "a.g", "o.g", "m.b.h", "jh", "jhdt", "u.s.a", "u.s", "co.kg", "kg", "uvam",     ],
    starters: phrases![
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "einen", "einem", "eines", "dies",
        "dieser", "diese", "dieses", "diesen", "diesem", "er", "sie", "es", "wir", "ihr", "ich", "du", "man",
        "sein", "seine", "ihre", "ihren", "ihrem", "unser", "unsere", "mein", "meine", "kein", "keine", "und",
        "aber", "oder", "denn", "doch", "in", "im", "an", "am", "auf", "aus", "bei", "beim", "mit", "nach", "von",
        "vom", "vor", "zu", "zum", "zur", "für", "über", "unter", "durch", "gegen", "ohne", "um", "bis", "seit",
        "während", "wegen", "trotz", "laut", "wenn", "als", "ob", "weil", "da", "dort", "hier", "dann", "danach",
        "dabei", "damit", "dafür", "dagegen", "daher", "darauf", "daraufhin", "darum", "deshalb", "deswegen",
        "jedoch", "allerdings", "außerdem", "zudem", "auch", "nun", "jetzt", "nur", "noch", "schon", "so", "wie",
        "was", "wer", "wo", "warum", "wann", "welche", "welcher", "welches", "alle", "viele", "einige", "mehrere",
        "beide", "andere", "jeder", "jede", "jedes", "nicht", "nichts", "ist", "sind", "war", "waren", "hat",
        "haben", "hatte", "wird", "werden", "wurde", "wurden", "kann", "können", "soll", "sollen", "muss", "müssen",
        "zwar", "bereits", "insgesamt", "zunächst", "später", "zuvor", "heute", "gestern", "morgen", "nachdem",
        "bevor", "obwohl", "insbesondere", "vielmehr", "jedenfalls", "immerhin", "erneut", "vermutlich", "sowie", "statt", "neben", "zwischen", "innerhalb", "außerhalb",
    ],
    particles: phrases![],
    eras: phrases!["v. chr", "n. chr"],
    always_capital: phrases![],
    lower_starters: phrases![],
    pointers: phrases!["Siehe auch", "Lesen Sie auch", "Lesen Sie dazu", "Mehr zum Thema", "Auch interessant"],
};
