use crate::lang::claim::phrases;
use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {
    before_name: phrases![
        "dr", "hr", "hrn", "fr", "frl", "prof", "st", "dipl", "ing", "mag", "univ", "kard", "oberst", "gen", "lt",
        "hptm", "pfr", "sr", "jr", "herrn", "geb",
    ],
    before_number: phrases![
        "nr", "nrn", "s", "seite", "abs", "art", "abb", "tab", "bd", "kap", "ziff", "§", "jan", "febr", "feb",
        "mär", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "dez", "ca", "tel", "z", "rn", "vgl", "ver",
        "max", "min",
    ],
    inside: phrases![
        "z.b", "d.h", "u.a", "z.t", "z.z", "u.u", "o.ä", "bzw", "vgl", "ca", "evtl", "ggf", "inkl", "exkl", "zzgl",
        "abzgl", "sog", "bspw", "insb", "usf", "bsp", "z", "d", "u", "i", "o", "s.o", "s.u", "v.a", "m.e", "i.d.r",
        "i.a", "dt", "engl", "franz", "lat", "ital", "amerik", "hl", "kath", "ev", "max", "min", "mind", "mrd",
        "mio", "tsd", "rd", "ders", "dgl", "einschl", "gem", "lt", "entspr", "jährl", "mtl", "zw", "mo", "di", "mi",
        "do", "fr", "sa", "so", "str",
    ],
    may_end: phrases![
        "usw", "etc", "uvm", "u.v.m", "ff", "f", "co", "inc", "corp", "ltd", "jr", "e.v", "a.d", "n.chr", "v.chr",
        "chr", "a.g", "o.g", "m.b.h",
    ],
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
        "bevor", "obwohl", "sowie", "statt", "neben", "zwischen", "innerhalb", "außerhalb",
    ],
    particles: phrases![
        "von", "der", "den", "zu",
    ],
    eras: phrases!["v. chr", "n. chr"],
    always_capital: phrases![],
    lower_starters: phrases![],
    title_case: false,
    pointers: phrases!["Siehe auch", "Lesen Sie auch", "Lesen Sie dazu", "Mehr zum Thema", "Auch interessant"],
    ordinal_stop: true,
};
