use crate::lang::claim::{ClaimWords, Conditional, Rumour};

pub const WORDS: ClaimWords = ClaimWords {
    hearsay: &[
        "presunto", "presunta", "presunti", "presunte", "presuntamente", "asseritamente", "a quanto pare", "a quanto si dice", "a quanto si apprende", "da quanto si apprende",
        "secondo indiscrezioni", "stando a indiscrezioni", "indiscrezioni", "stando alle indiscrezioni", "secondo le indiscrezioni", "secondo voci", "voci di corridoio", "si dice che", "si mormora", "stando ai rumor",
        "rumors", "non confermata", "non confermato", "non confermate", "non confermati", "pare che", "sembra che", "corre voce", "circola voce", "sedicente", "secondo quanto trapela",
        "da quanto trapela", "trapela che",
    ],
    anonymous: &[
        "fonti vicine", "fonte vicina", "fonti anonime", "fonte anonima", "fonti interne", "fonte interna", "persone vicine", "persone a conoscenza", "a conoscenza del dossier", "a conoscenza dei fatti",
        "in condizione di anonimato", "sotto anonimato", "in forma anonima", "chiede l' anonimato", "ha chiesto l' anonimato", "chiedono l' anonimato", "ha chiesto di restare anonimo", "ha chiesto di restare anonima",
        "che vuole restare anonimo", "fonti ben informate", "fonte ben informata", "secondo fonti", "fonti del settore",
    ],
    possible: &[
        "forse", "probabilmente", "possibilmente", "magari", "apparentemente", "verosimilmente", "presumibilmente", "eventualmente", "sembra", "sembrano", "sembrava", "sembravano", "pare", "paiono",
        "può darsi", "è possibile che", "è probabile che", "non è escluso", "non si esclude", "non esclude", "non escludono", "rischia di", "rischiano di", "lascia intendere", "ha lasciato intendere",
        "lascia pensare", "fa pensare", "si ritiene che", "eventuale", "eventuali", "con ogni probabilità", "possibile che", "potrebbe darsi",
    ],
    plain: &["varia secondo", "secondo i casi", "a seconda", "il secondo", "un secondo", "per secondo", "al secondo", "a quanto sembra chiaro"],
    according: &["secondo", "stando a", "stando alle", "stando ai", "a detta di", "a giudizio di", "a parere di", "per il portavoce", "a dire di", "a detta del", "a detta della"],
    foretold: &[
        "annunciato", "annunciava", "annunciando", "annunciò", "detto", "diceva", "dicendo", "disse", "dichiarato", "dichiarava", "dichiarò", "affermato", "affermava", "affermò", "spiegato", "spiegava",
        "spiegò", "spiegando", "promesso", "prometteva", "promise", "assicurato", "assicurava", "assicurò", "confermato", "confermava", "avvertito", "avvertiva", "avvertì", "aggiunto", "aggiungendo",
        "aggiunse", "sapeva", "sapevano", "pensava", "pensavano", "pensato", "credeva", "credevano", "sperava", "speravano", "stimava", "previsto", "prevedeva", "ricordato", "precisato", "precisando",
        "sottolineato", "garantito", "giurato", "deciso", "risposto", "ribadito", "immaginava", "immaginato",
    ],
    that: &["che"],
    counterfactual: &["altrimenti", "senza di lui", "senza di lei", "senza di loro", "senza di noi", "come se", "in teoria", "in caso contrario", "se no"],
    condition: &["se", "qualora", "purché"],
    hypothesis: &["sse", "ssero", "ssi"],
    subjunctive: &[],
    first_person: &["io", "mi", "mio", "mia", "miei", "mie", "me"],
    rumour: Rumour::Conditional(Conditional {
        endings: &["rebbe", "rebbero"],
        not: &["crebbe", "crebbero", "accrebbe", "increbbe", "rincrebbe"],
        determiners: &[],
        modal: &["potrebbe", "potrebbero", "dovrebbe", "dovrebbero"],
        expected: &["dovrebbe", "dovrebbero"],
        wish: &[
            "vorrebbe", "vorrebbero", "bisognerebbe", "converrebbe", "servirebbe", "servirebbero", "basterebbe", "basterebbero", "occorrerebbe", "occorrerebbero", "piacerebbe",
            "piacerebbero", "preferirebbe", "preferirebbero", "meriterebbe", "meriterebbero", "direbbe", "gradirebbe",
        ],
        effect: &[
            "permetterebbe", "permetterebbero", "consentirebbe", "consentirebbero", "costerebbe", "costerebbero", "eviterebbe", "eviterebbero", "significherebbe", "comporterebbe", "comporterebbero", "provocherebbe",
            "ridurrebbe", "ridurrebbero", "faciliterebbe", "aiuterebbe", "aiuterebbero", "creerebbe", "garantirebbe", "porterebbe",
        ],
        have: &["avrebbe", "avrebbero", "sarebbe", "sarebbero"],
        participle: &["ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute", "so", "sa", "si", "se", "tto", "tta", "tti", "tte", "sto", "sta", "sti", "ste", "rto", "rta", "rti", "rte", "lto", "unto", "unta", "unti", "unte", "into", "inta", "inti", "inte", "spento", "spenta", "spenti", "spente"],
        between: &["già", "mai", "così", "anche", "sempre", "spesso", "forse"],
        unreal: &["potuto", "dovuto", "voluto", "piaciuto", "preferito", "bastato", "immaginato", "pensato", "creduto"],
        been: &["stato", "stata", "stati", "state"],
        impersonal: &["ciò"],
        judged: &[
            "bene", "meglio", "opportuno", "auspicabile", "ingiusto", "assurdo", "logico", "ingenuo", "utile", "preferibile", "sbagliato", "irresponsabile", "illusorio", "ora", "bello", "necessario",
            "interessante", "normale", "prematuro", "giusto",
        ],
        past_is_future: true,
    }),
    ability: &[],
    announcement: &[
        "annuncia", "annunciato", "annunciano", "annuncerà", "presenta", "presentato", "lancia", "lanciato", "lancerà", "deciso", "decide", "approvato", "approva", "votato", "adottato", "convocato", "convoca",
        "firmato", "vende", "venduto", "acquista", "acquistato", "acquisito", "chiuderà", "aprirà", "investirà", "taglierà", "pagherà", "sospeso", "sospende", "ritira", "ritirato", "ordinato", "vieta", "vietato",
        "multato", "nominato", "si impegna", "si è impegnato", "promesso", "promette", "rivela", "rivelato", "inaugurato", "ha aperto un' indagine", "aperto un' inchiesta", "costruirà", "proclamato", "stanziato", "ha disposto",
    ],
    forecast: &[
        "prevede", "prevedono", "previsto", "prevista", "previsti", "previste", "si aspetta", "si aspettano", "attende", "atteso", "attesa", "stima che", "stimano che", "stimano", "previsione", "previsioni", "punta a", "puntano a",
        "entro il", "entro la fine", "dovrebbe", "dovrebbero", "conta di", "in programma", "calcola che",
    ],
    opinion: &[
        "a mio avviso", "secondo me", "credo che", "penso che", "ritengo che", "purtroppo", "per fortuna", "fortunatamente", "vergogna", "vergognoso", "assurdo", "ridicolo", "magnifico", "meraviglioso", "terribile", "scandaloso",
        "inaccettabile", "bisogna", "bisognerebbe", "dobbiamo", "è ora di", "naturalmente", "ovviamente", "triste", "bellissimo", "peccato", "francamente", "splendido", "orribile", "indegno",
    ],
    denial: &[
        "smentisce", "smentito", "smentiscono", "smentì", "nega", "negano", "negato", "negò", "respinge", "respinto", "respingono", "contesta", "contestano", "contestato", "contraddice", "contraddicono", "falso", "infondato", "infondate",
        "infondata", "senza fondamento", "invariata", "invariato",
    ],
    leaning: &[
        "egli", "lui", "lei", "esso", "essa", "essi", "loro", "questo", "questa", "questi", "queste", "quello", "quella", "quelli", "quelle", "ciò", "suo", "sua", "suoi", "sue", "entrambi", "entrambe", "i due", "le due", "altri",
        "altre", "alcuni", "alcune", "il primo", "il secondo", "la prima", "la seconda", "così", "lì", "là", "ne", "vi", "ci", "gli", "si", "quest' ultimo", "quest' ultima", "tale", "tali", "si tratta",
    ],
    connective: &[
        "ma", "però", "tuttavia", "eppure", "e", "o", "poi", "inoltre", "anche", "dunque", "quindi", "perciò", "infine", "invece", "d' altra parte", "dall' altra parte", "al contrario", "in sintesi", "in conclusione", "insomma", "del resto",
        "infatti", "nel frattempo", "intanto", "comunque", "ora", "adesso", "allora", "certo", "peraltro", "dal canto suo",
    ],
    example: &["per esempio", "ad esempio", "un esempio", "immaginiamo", "prendiamo"],
    address: &["tu", "tuo", "tua", "tuoi", "ti", "voi", "vostro", "vostra", "vostri"],
    call: &[
        "iscriviti", "abbonati", "clicca", "condividi", "scarica", "seguici", "registrati", "leggi anche", "scopri", "unisciti", "non perdere", "consulta", "contatta", "immagina", "immaginate", "pensate", "prova", "raccontaci",
        "potrebbe interessarti", "guarda", "ascolta", "acquista ora", "leggi tutto",
    ],
    about_text: &["questo articolo", "in questo articolo", "questa guida", "in questa guida", "ecco", "di seguito", "vediamo", "in sintesi i punti", "questa rubrica"],
    credit: &[
        "foto", "immagine", "credito", "crediti", "ansa", "afp", "reuters", "getty", "archivio", "illustrazione", "riproduzione riservata", "tutti i diritti", "aggiornato", "pubblicato", "di redazione", "commenti", "condividi", "pubblicità",
        "tempo di lettura", "è autore di", "è autrice di", "ultimo libro",
    ],
    stop: &[
        "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'", "di", "del", "dello", "della", "dei", "degli", "delle", "dell'", "a", "al", "allo", "alla", "ai", "agli", "alle", "all'", "da", "dal", "dalla", "dai", "dalle", "dall'",
        "in", "nel", "nella", "nei", "nelle", "nell'", "con", "su", "sul", "sulla", "sui", "sulle", "sull'", "per", "tra", "fra", "e", "ed", "o", "ma", "che", "chi", "cui", "non", "più", "meno", "molto", "è", "sono", "era", "erano", "essere", "stato",
        "stata", "stati", "state", "ha", "hanno", "aveva", "avevano", "avere", "si", "ci", "ne", "se", "come", "anche", "già", "questo", "questa", "questi", "queste", "quello", "quella", "suo", "sua", "suoi", "sue", "loro", "dopo", "prima",
        "quando", "dove", "perché", "due", "tre", "anno", "anni", "giorno", "giorni", "mese", "mesi", "ogni", "altri", "altre", "tutto", "tutti", "tutte", "stesso", "stessa", "secondo", "detto", "d'", "c'", "s'", "solo", "sarà", "saranno", "può",
        "contro", "senza", "fino", "entro", "oltre",
    ],
};
