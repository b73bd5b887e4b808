use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, past, imperfect, participle and gerund of verbs in -are.
const ARE: &str = "a ano ò arono ava avano ato ata ando are";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: ARE,
        stems: "afferm dichiar spieg assicur comment raccont osserv sottoline ricord lament inform not precis aggiung rivel replic domand annunci conferm consider \
            accus argoment avvert cit chios denunci esclam grid insist ironizz motiv puntualizz ribatt signific segnal test tuon tagli chiam critic invit attacc",
    }],
    say_forms: "dice dicono disse dissero diceva dicevano detto dicendo dire aggiunge aggiungono aggiunse aggiunto aggiungeva risponde rispose risposto scrive scrisse scritto \
        sostiene sostengono sosteneva sostenuto ammette ammise ammesso riconosce riconobbe riconosciuto conclude concluse concluso promette promesso difende difeso crede credono pensa pensano \
        prosegue proseguito ribadisce ribadito riferisce riferito avverte avvertito chiede chiesto chiesero ribatte ribattuto racconta definisce definito chiarisce chiarito \
        suggerisce suggerito teme propone proposto ripete ripeté ripetuto continua evidenzia evidenziato legge fa secondo spiega",
    call: &[Verbs { endings: ARE, stems: "chiam bolla bollat accus critic giudic consider parl" }],
    call_forms: "definisce definito definì definisce descrive descritto bolla bollato giudica parla parlato",
    announce: &[Verbs { endings: ARE, stems: "annunci conferm rifiut neg present pubblic approv contest stim calcol" }],
    announce_forms: "prevede prevedono previsto smentisce smentito decide deciso promette promesso respinge respinto ammette ammesso chiede",
    source: phrases!["secondo", "per", "stando a", "a detta di", "a giudizio di", "a parere di"],
    auxiliary: "ha hanno aveva avevano abbia è era sono si",
    skip: "si lo la li le gli ci ne anche poi ancora già ieri oggi però inoltre infatti dunque quindi intanto non lunedì martedì mercoledì giovedì venerdì sabato domenica invece subito",
    complementiser: "che",
    he: "lui egli",
    she: "lei ella",
    they: "loro essi esse",
    first_person: "io noi mio mia nostro nostra mi ci",
    nobody: "ciò questo quello",
    determiner: "il lo la i gli le l' un uno una un' suo sua suoi sue nostro nostra questo questa due tre quattro cinque alcuni alcune diversi altri",
    of: "di del dello della dei degli delle dell' d' per in da dal dalla al alla",
    particle: "di del della dei de la lo d' von van der da dal & e",
    stop: "che chi cui dove in con senza su sul sulla per tra fra da dopo prima durante contro se ma o e né quando come mentre anche perché a al ai alla nel nella negli",
    sir: "sig sig. signor signore don fra dott. dott padre",
    madam: "sig.ra signora sig.na signorina dott.ssa suor madre",
    role: "presidente ministro direttore sindaco procuratore portavoce deputato senatore capo responsabile segretario avvocato giudice professore ricercatore economista analista \
        fondatore dirigente rappresentante delegato generale colonnello commissario governatore cancelliere re papa principe attore cantante scrittore autore medico dottore esperto storico \
        allenatore giocatore ingegnere consulente consigliere assessore vicepresidente proprietario vicino testimone giornalista magistrato agricoltore operaio studente candidato ambasciatore \
        scienziato membro fonte leader imprenditore premier amministratore questore prefetto sindacalista numero",
    role_woman: "presidente ministra direttrice sindaca portavoce deputata senatrice avvocata giudice professoressa ricercatrice fondatrice rappresentante delegata consigliera assessora \
        vicepresidente proprietaria vicina dottoressa esperta storica giocatrice ingegnera regina principessa attrice scrittrice autrice candidata operaia scienziata imprenditrice donna madre",
    role_endings: phrases![],
    body: "azienda società gruppo governo ministero comune procura polizia tribunale sindacato associazione federazione partito commissione consiglio comitato agenzia autorità \
        istituto università banca fondo ditta produttore organizzazione ong giunta regione direzione opposizione squadra ospedale club fondazione giornale quotidiano rete radio \
        comunicato rapporto studio fonti sindacati analisti esperti ricercatori autori esercito camera senato parlamento compagnia operatore",
    firm: "azienda società gruppo compagnia",
    capital: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica internet",
    single_marks: false,
    noun_capitals: false,
};
