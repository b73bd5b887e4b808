use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, past, imperfect, participle and gerund of verbs in -are.
const ARE: &str = "a ano ò arono ava avano ato ata ando are";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: ARE,
        stems: "afferm dichiar spieg assicur comment raccont osserv sottoline ricord lament inform not precis aggiung rivel replic domand annunci conferm consider \
            accus argoment avvert cit chios denunci esclam grid insist ironizz motiv puntualizz ribatt signific segnal test tuon tagli chiam critic invit attacc \
            rimarc esort auspic ammon augur elenc ricalc rincar rassicur salut sbott scherz sentenzi sfot sintetizz specific sospir sugger twitt esord esult illustr incalz lanci lod minacci obiett pontific prefigur preconizz profetizz promett raccomand rilanci rivendic rimprover riepilog sferz urla vant",
    }],
    say_forms: "nega negato negava negano smentisce smentito smentiscono constata constatato comunica comunicano rammenta rammentato espone esposto indica indicato indicano certifica certificato dettaglia dettagliato \
        confessa confessato confida confidato urla urlano urlato sussurra sussurrato posta postato riporta riportano rileva rilevano rilevato spera sperano sperato temuto creduto pensato ritiene ritengono riteneva ritenuto consiglia consigliato giura giurato garantisce garantiscono garantito insistito continuato riassume riassunto ragiona ragionato ipotizza ipotizzano ipotizzato pronostica ringrazia ringraziato elogia elogiato deplora avvisa avvisato mormora tranquillizza gioisce scandiscono scrivono rispondono chiedono leggono ammettono sostengono promettono recita recitava dice dicono disse dissero diceva dicevano detto dicendo dire aggiunge aggiungono aggiunse aggiunto aggiungeva risponde rispose risposto scrive scrisse scritto \
        sostiene sostengono sosteneva sostenuto ammette ammise ammesso riconosce riconobbe riconosciuto conclude concluse concluso promette promesso difende difeso crede credono pensa pensano \
        prosegue proseguito ribadisce ribadito riferisce riferito avverte avvertito chiede chiesto chiesero ribatte ribattuto racconta definisce definito chiarisce chiarito \
        suggerisce suggerito teme propone proposto ripete ripeté ripetuto continua evidenzia evidenziato legge fa secondo spiega \
        interviene intervenuto sottolinea attacca replica incalza esordisce esordito commenta precisa ammonisce ammonito scherza rivendica \
        rilancia insiste chiosa tuona ironizza svela svelato scandisce scandito afferma insistono avvertono ammettono temono",
    call: &[Verbs { endings: ARE, stems: "chiam bolla bollat accus critic giudic consider parl" }],
    call_forms: "definisce definito definì definisce descrive descritto bolla bollato giudica parla parlato",
    announce: &[Verbs { endings: ARE, stems: "annunci conferm rifiut neg present pubblic approv contest stim calcol condann accus ordin critic denunci" }],
    announce_forms: "prevede prevedono previsto smentisce smentito decide deciso promette promesso respinge respinto ammette ammesso chiede assolve assolto dispone disposto teme temono vuole vogliono intende intendono invita invitano contato contano conteggiato convinto convinta convinti",
    clausal: "mantiene mantengono mantenne osserva osservano osservò continua continuano continuò conclude concludono concluse prosegue proseguono proseguì sostiene sostengono legge leggono racconta raccontano attacca attaccano ripete ripetono risponde rispondono rispose condivide fa",
    participle_endings: phrases!["ato", "uto", "ati", "uti", "ite"],
    passive_endings: phrases!["ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute", "tto", "tta", "tti", "tte", "sto", "sta", "sti", "ste"],
    be: "è sono era erano sarà saranno",
    cited: "citato citata citati citate",
    infinitive: "",
    infinitive_endings: phrases!["are", "ere", "ire", "rre"],
    reflexive: "si s'",
    later: "dopo prima tardi avanti oltre fa",
    see: "leggi vedi",
    abstract_endings: phrases!["tà", "zione", "sione", "ismo", "ezza", "ura", "enza", "anza"],
    source: phrases!["citazione di", "secondo", "stando a", "a detta di", "a giudizio di", "a parere di", "a dire di", "ad avviso di", "nelle parole di", "agli occhi di", "a sentire"],
    own_view: phrases!["a suo avviso", "a suo giudizio", "a suo parere", "a suo dire", "a loro avviso", "a loro giudizio", "a loro parere", "a detta sua", "secondo il suo parere", "dal suo punto di vista", "ai suoi occhi", "nelle sue parole"],
    thus: phrases!["così"],
    points_back: phrases!["lo", "è quanto", "così", "è ciò che"],
    source_back: phrases!["è quanto emerge da", "è quanto emerge dal", "è quanto emerge dalla", "è quanto emerge dall'", "è quanto si legge in"],
    gerund_endings: phrases!["ando", "endo"],
    titled: "film libro romanzo canzone album programma serie mostra petizione documentario podcast poesia campagna progetto iniziativa operazione concorso festival intitolato intitolata intitolati intitolate titolo",
    carriers: "striscione striscioni cartello cartelli muro muri maglietta magliette bandiera bandiere",
    latter: "ultimo ultima",
    contracted: "",
    locative: "in",
    fixed_names: phrases!["fatto quotidiano", "medici senza frontiere", "reporter senza frontiere", "movimento 5 stelle", "5 stelle", "fratelli d' italia", "forza italia", "italia viva", "guardia di finanza", "vigili del fuoco", "sole 24 ore"],
    territory: "regione provincia città comune",
    attributive_endings: phrases![],
    adverb_endings: phrases!["mente"],
    cites: "cita citano citava citato citando",
    got_by: "ottenuto ottenuta ottenuti ottenute ricevuto ricevuta ricevuti ricevute consultato consultata consultati consultate visto vista visti viste citato citata citati citate",
    demonym_prefixes: "",
    demonym_endings: phrases![],
    woman_names: phrases!["a"],
    man_names: phrases!["o"],
    like: "come",
    source_name: phrases!["per"],
    source_behind: "",
    meaning: phrases!["vuol dire", "vuole dire", "voleva dire"],
    say_phrases: phrases!["fa sapere", "fatto sapere", "fa notare", "fatto notare", "fanno sapere", "fece sapere", "fece notare", "mette in guardia", "messo in guardia", "tiene a precisare", "tenuto a precisare", "rincara la dose", "punta il dito", "lascia intendere", "si lascia andare", "va all'attacco", "non ha dubbi"],
    read: phrases!["si legge", "si può leggere", "si leggeva", "si può ascoltare", "c'è scritto", "è scritto", "si apprende"],
    believed: phrases!["si crede", "si credeva", "si dice", "si diceva", "si pensa", "si ritiene", "si suppone"],
    auxiliary: "ha hanno aveva avevano abbia è era sono si",
    passive: "stato stata stati state viene vengono venne vennero venga vengano essere",
    skip: "si lo la li le gli ci ne anche poi ancora già ieri oggi però inoltre infatti dunque quindi intanto non lunedì martedì mercoledì giovedì venerdì sabato domenica invece subito",
    complementiser: "che",
    he: "lui egli",
    she: "lei ella",
    they: "loro essi esse",
    first_person: "io noi mio mia nostro nostra mi ci",
    nobody: "seguente ciò questo quello occorre bisogna conviene basta vale",
    impersonal: "",
    feminine_endings: phrases![],
    determiner: "decine centinaia migliaia il lo la i gli le l' un uno una un' suo sua suoi sue nostro nostra questo questa due tre quattro cinque alcuni alcune diversi altri",
    of: "di del dello della dei degli delle dell' d' per in da dal dalla al alla",
    particle: "di del della dei de la lo d' von van der da dal & e of the",
    stop: "via tramite che chi cui dove in con senza su sul sulla per tra fra da dopo prima durante contro se ma o e né quando come mentre anche perché a al ai alla nel nella negli \
        erano furono sarà saranno sarebbe sarebbero può possono poteva potevano potrà potranno potrebbe potrebbero deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero va vanno viene",
    sir: "sig sig. signor signore don fra dott. dott padre",
    madam: "sig.ra signora sig.na signorina dott.ssa suor madre",
    role: "titolare detrattori oppositori sostenitori padre presidente ministro direttore sindaco procuratore portavoce deputato senatore capo responsabile segretario avvocato giudice professore ricercatore economista analista \
        fondatore dirigente rappresentante delegato generale colonnello commissario governatore cancelliere re papa principe attore cantante scrittore autore medico dottore esperto storico \
        allenatore giocatore ingegnere consulente consigliere assessore vicepresidente proprietario vicino testimone giornalista magistrato agricoltore operaio studente candidato ambasciatore \
        scienziato membro fonte leader imprenditore premier amministratore questore prefetto sindacalista numero \
        ad capogruppo vicepremier legale urologo cofondatore presidentessa tecnico capitano parroco vescovo cardinale",
    role_woman: "presidente ministra direttrice sindaca portavoce deputata senatrice avvocata giudice professoressa ricercatrice fondatrice rappresentante delegata consigliera assessora \
        vicepresidente proprietaria vicina dottoressa esperta storica giocatrice ingegnera regina principessa attrice scrittrice autrice candidata operaia scienziata imprenditrice donna madre \
        segretaria capogruppo commissaria ambasciatrice amministratrice capitana cofondatrice dirigente legale economista analista \
        giornalista testimone questora governatrice premier presidentessa leader",
    woman_endings: phrases![],
    role_endings: phrases![],
    person_endings: phrases!["ista", "ologo", "ologa", "tore", "trice"],
    office_prefixes: phrases!["ex-", "vice"],
    inflections: phrases![],
    named_body: "centro ufficio",
    body: "regione redazione amministrazione assicurazione facoltà clinica museo scuola corte comunità presidenza alleanza coalizione delegazione ambasciata consolato accademia cooperativa segreteria brigata piattaforma movimento unione confederazione collettivo osservatorio diocesi cremlino pentagono difesa famiglia deputati senatori verbale prefettura questura azienda società gruppo governo ministero comune procura polizia tribunale sindacato associazione federazione partito commissione consiglio comitato agenzia autorità \
        istituto università banca fondo ditta produttore organizzazione ong giunta direzione opposizione squadra ospedale club fondazione giornale quotidiano rete radio \
        comunicato rapporto studio fonti sindacati analisti esperti ricercatori autori esercito camera senato parlamento compagnia operatore \
        nota documento testo sentenza post messaggio lettera decreto dossier articolo ordinanza bando delibera relazione \
        comunicazione ricerca sondaggio istituzione ente organismo esecutivo blog rivista",
    any_body: "organizzazione istituzione agenzia associazione sindacato autorità ente organismo",
    adjective_endings: phrases!["ista", "isti", "iste", "ico", "ica", "ici", "iche", "ale", "ali", "ario", "aria", "eo", "ea", "ano", "ana", "ivo", "iva"],
    body_endings: phrases![],
    data: "termini frase citazione massima dati cifre stime stima statistiche calcoli calcolo previsioni proiezioni informazioni risultati indizi indagini rilievi verdetto racconto testimonianza parole dichiarazioni risposta reazione opinione conclusione commento spiegazione versione diagnosi appello monito sfogo allarme avvertimento ammonimento parere giudizio analisi microfono microfoni",
    firm: "azienda società gruppo compagnia",
    capital: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica internet",
    indefinite: "decine centinaia migliaia un uno una un' due tre quattro cinque alcuni alcune diversi altri nessun nessuna",
    masculine: "il lo un uno questo del dal al",
    feminine: "la una questa della dalla alla",
    demonstrative: "questo questa quest' questi queste",
    including: "compreso compresa soprattutto",
    relative: "che",
    possessive_words: "suo sua suoi sue loro",
    him: "lui",
    her: "lei",
    them: "loro",
    clitic: "si gli le lo la li ne ci vi mi ti",
    preposition: "tramite a ad al allo alla ai agli alle in nel nello nella nei negli nelle con su sul sullo sulla sui sulle per tra fra da dal dallo dalla dopo prima durante contro verso presso davanti di del dello della via attraverso",
    agent: "da dal dallo dalla dall' dai dagli dalle",
    dative: "a ad al allo alla ai agli alle",
    oblique: "",
    same_office: &[
        phrases!["ministro", "ministra", "titolare"],
        phrases!["presidente del consiglio", "premier", "primo ministro", "prima ministra", "capo del governo", "capo dell'esecutivo"],
        phrases!["presidente della repubblica", "capo dello stato"],
        phrases!["sindaco", "sindaca", "primo cittadino", "prima cittadina"],
        phrases!["deputato", "deputata", "parlamentare", "onorevole"],
        phrases!["allenatore", "allenatrice", "tecnico", "commissario tecnico", "mister"],
        phrases!["giudice", "magistrato", "magistrata"],
    ],
    anyone: "padre economista analista giornalista storico storica sociologo sociologa deputato deputata senatore senatrice europarlamentare eurodeputato eurodeputata uomo donna politico politica dirigente leader esperto esperta specialista ricercatore ricercatrice scienziato scienziata studioso studiosa autore autrice scrittore scrittrice imprenditore imprenditrice miliardario imputato imputata sospettato         giocatore giocatrice attaccante centrocampista portiere difensore tennista pilota allenatore tecnico attore attrice cantante stilista artista regista attivista medico dottore dottoressa professore professoressa avvocato avvocata legale         parlamentare esponente giovane americano americana italiano italiana francese britannico britannica tedesco tedesca spagnolo spagnola russo russa ucraino svizzero urologo dem leghista grillino forzista conduttore conduttrice presentatore presentatrice opinionista militare titolare giurista amico amica",
    anyone_endings: phrases![],
    inverted: "",
};
