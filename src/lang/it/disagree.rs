//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["smentisce", "smentiscono", "smentito", "smentita", "smentiva", "smentì", "smentire", "nega", "negano", "negava", "negò", "negare", "ha negato", "hanno negato", "confuta", "confutano", "confutato", "contraddice", "contraddicono", "contraddetto"],
    denies_apart: phrases![],
    rejects: phrases!["respinge", "respingono", "respinto", "respinge al mittente", "rigetta", "rigettano", "rigettato", "contesta", "contestano", "contestato", "replica", "replicano"],
    accusation: phrases!["accusa", "accuse", "addebito", "addebiti", "illazione", "illazioni", "insinuazione", "insinuazioni", "voce", "voci", "indiscrezione", "indiscrezioni", "critica", "critiche", "sospetto", "sospetti", "ricostruzione", "ricostruzioni", "contestazioni", "affermazioni"],
    untrue: phrases!["infondato", "infondata", "infondati", "infondate", "senza fondamento", "privo di fondamento", "priva di fondamento", "prive di fondamento", "privi di fondamento", "destituita di fondamento", "destituite di fondamento", "non è vero", "non è così", "è falso", "è falsa", "sono false", "sono falsi", "del tutto falso", "totalmente falso", "mai avvenuto", "mai accaduto", "nessuna prova", "una bugia", "senza prove", "alcuna prova", "inesatto", "inesatta"],
    of_claims: phrases!["falso", "falsa", "falsi", "false", "errata", "errate"],
    innocent: phrases!["non ho commesso nessun", "non ho commesso alcun", "nulla da rimproverarmi", "si dichiara innocente", "si è dichiarato innocente", "si è dichiarata innocente", "si dichiara non colpevole", "si è dichiarato non colpevole", "la propria innocenza", "la sua innocenza", "proclama innocente", "si proclama innocente", "non colpevole", "non ho mai"],
    withheld: phrases!["nega a", "negano a", "negato a", "negò a", "accesso", "ingresso", "visto", "aiuto", "richiesta", "ricorso", "permesso", "istanza", "autorizzazione"],
    what: phrases!["cosa che", "circostanza che", "ipotesi che", "quello che", "ciò che"],
    it: phrases!["questo", "ciò", "lo", "queste", "questa", "tale", "tali", "le", "ogni", "tutto"],
    contrast: phrases!["ma", "però", "tuttavia", "eppure", "in realtà", "al contrario", "invece", "da parte sua", "dal canto suo", "contrariamente"],
    undecided: phrases!["deve ancora decidere", "non si è ancora pronunciato", "non è ancora stato deciso", "nessuna decisione", "non è ancora deciso", "ancora da confermare", "non ha ancora deciso", "allo studio", "non è confermato"],
    one_of: phrases!["uno dei", "una delle", "uno degli", "tra i", "fra i"],
    promise: phrases!["promette", "prometteva", "promesso", "secondo il produttore", "dichiarata", "dichiarato", "dichiarati", "ufficialmente", "scheda tecnica", "garantisce", "garantito"],
    finding: phrases!["misurato", "misurata", "abbiamo misurato", "il nostro test", "i nostri test", "nei nostri test", "nella pratica", "in pratica", "nella realtà", "riscontrato", "rilevato", "è emerso"],
    ago: phrases!["fa"],
    counts: phrases!["contato", "contati", "conteggiato", "ha stimato", "hanno stimato", "stimano", "stima in", "calcolato", "parlano di", "parla di", "rivendicano"],
    stock: phrases!["dipendenti", "addetti", "collaboratori", "abitanti", "iscritti", "abbonati", "negozi", "alunni"],
    installed: phrases!["installati", "installata", "installate"],
    settled: phrases!["il rifiuto", "questo rifiuto", "del rifiuto", "il diniego", "la bocciatura"],
    equals: phrases!["cioè", "ossia", "vale a dire", "ovvero", "pari a"],
};
