use crate::lang::claim::phrases;
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;

pub const WORDS: DeedWords = DeedWords {
    verbs: &[
        Verbs {
            endings: "a ano ò arono ato ata ati ate are erà eranno ando",
            stems: "annunci present lanci inaugur pubblic approv adott vot firm ratific nomin design licenzi condann \
                assolv bocci sanzion mult indag arrest autorizz annull rinvi rimand prorog aument innalz tagli \
                compr acquist avvi inizi convoc ordin vieta viet oblig conced assegn premi destin finanzi don \
                propon chied invit sostitu abbandon torn viaggi visit partecip rafforz ampli cre attiv abrog \
                modific ritir riform programm pianific organizz sostien rilasci aggiorn confer consegn \
                aggiudic incaric arriv comunic stanzi decret cambi pass lasci sciopero sciopera elimin aggiung \
                investig",
        },
        Verbs {
            endings: "e ono ì irono ito uto ita iti ite uti ute ere ire irà iranno erà eranno endo",
            stems: "decid acquis proib sospend vend ced permett conced promett ricev elegg ridu apr chiud introdu \
                istitu defin stabil emett impon propon diffond corregg risolv mett",
        },
    ],
    forms: "deciso decisa decise aperto aperta chiuso chiusa eletto eletta scelto sceglie scelta imposto proposto \
        promesso concesso sospeso sospesa disposto dispone dispongono introdotto introduce introdotta ridotto \
        riduce dimesso dimette risolto ottiene entrerà partirà nasce nascerà scatta scatterà lancerà lanceranno \
        pubblicherà comunicherà taglierà pagherà investirà investiranno costruirà chiuderanno apriranno \
        introdurrà ridurrà sospenderà condannerà indetto indetta disporrà stanzierà assumerà assume assunto \
        varato varata vara varano ritirerà consegnerà premierà",
    effect: phrases![
        "entra in vigore", "entrerà in vigore", "entreranno in vigore", "entrano in vigore", "da oggi",
        "a partire dal", "a partire da", "a partire dall'", "a partire dalla", "è disponibile", "sono disponibili",
        "sarà disponibile", "messo a disposizione", "mette a disposizione", "via libera", "si terrà", "avrà luogo",
        "si impegna", "si è impegnato", "si è concluso", "si conclude", "si apprestano", "in arrivo",
        "entrato in vigore", "entrata in vigore", "si terranno", "si svolgerà", "si svolgeranno", "avranno luogo",
        "saranno disponibili", "in vendita", "prende il via", "prenderà il via", "dà il via", "darà il via",
        "ha dato il via", "entra in servizio",
    ],
    turn: phrases![
        "mette", "messo", "messa", "sarà", "saranno", "potrà", "potranno", "verrà", "verranno", "avrà",
        "avranno", "dovrà", "dovranno", "vuole", "vogliono", "intende", "intendono", "punta", "rende", "resa",
        "reso", "prende", "entra", "parte", "partono", "arriva", "arrivano", "permette", "permettono", "riceve",
        "ricevono", "lascia", "lasciato", "passa", "passato", "cambia", "cambiato", "crea", "creato", "attiva",
        "aggiunge", "torna", "tornato", "vince", "vinto", "partecipa", "partecipato", "aumenta", "aumentato",
        "corretto", "chiede", "chiesto", "chiudono", "puntano", "propone", "propongono", "apprestano", "previsto", "prevista", "previsti", "previste",
    ],
    soon: phrases![
        "oggi", "domani", "ora", "adesso", "a partire", "questa settimana", "questo mese", "quest' anno",
        "prossimo", "prossima", "presto", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica", "da oggi", "dal", "fino al",
    ],
    fresh: phrases!["nuovo", "nuova", "nuovi", "nuove", "prima", "primo"],
    bygone: phrases![
        "fa", "allora", "anno scorso", "aveva", "avevano", "era", "erano", "precedentemente", "quando", "dopo",
    ],
};
