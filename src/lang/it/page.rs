use crate::lang::page::PageWords;

/// Phrases that betray boilerplate on Italian pages.
pub const WORDS: PageWords = PageWords {
    navigation: "\
        articolo precedente | articolo successivo | carica altri | cerca | chiudi | home | inizio pagina | mappa \
        del sito | menu | menù | mostra altro | mostra tutto | navigazione | pagina precedente | pagina \
        successiva | passa al contenuto | precedente | ricerca | salta al contenuto | sezioni | successivo | ti \
        trovi in | torna alla home | torna in alto | torna su | vai al contenuto | vai al contenuto principale | \
        vedi tutti | vedi tutto",
    consent: "\
        accetta | accetta e continua | accetta i cookie | accetta tutti | accetta tutto | continua senza \
        accettare | cookie policy | gestisci i cookie | impostazioni cookie | informativa sui cookie | noi e i \
        nostri partner | noi e terze parti | preferenze cookie | proseguendo la navigazione | questo sito usa i \
        cookie | questo sito utilizza cookie | questo sito utilizza i cookie | rifiuta | rifiuta tutto | \
        utilizziamo i cookie",
    newsletter: "\
        abbonati | abbonati alla newsletter | accedi | crea un account | disiscriviti | entra | il tuo indirizzo email | \
        indirizzo email | inserisci la tua email | iscriversi | iscriviti | iscriviti alla newsletter | \
        iscriviti alla nostra newsletter | la newsletter | la nostra newsletter | la tua email | le newsletter | \
        login | newsletter | non perdere | notifiche | password | registrati | registrazione | resta aggiornato \
        | ricevi | ricevi gratis | ricevi la newsletter | ricevi le notizie | rimani aggiornato | scarica l'app \
        | scarica la nostra app | segui il canale | unisciti",
    advert: "\
        acquista | acquista ora | annunci | annuncio | codice sconto | compra ora | contenuto sponsorizzato | \
        contenuto sponsorizzato da | continua a leggere dopo la pubblicità | dona | dona ora | in collaborazione \
        con | link di affiliazione | link sponsorizzati | offerta | offerte | promo | promozione | pubblicità | \
        pubbliredazionale | sconto | sostieni | sostienici | sponsor | sponsorizzato",
    share: "\
        aggiungi ai preferiti | ascolta | ascolta l'articolo | ascolta questo articolo | condividi | condividi \
        l'articolo | condividi questo articolo | condividi su | condividi via | contattaci | copia il link | \
        copia link | invia | invia per email | invia via email | link copiato | mi piace | regala | salva | \
        salva articolo | segnala | segui | segui su | seguici | seguici anche su | seguici su | stampa | stampa \
        l'articolo | tweet",
    related: "\
        altre notizie | altri articoli | altro su | approfondimenti | approfondimento | approfondisci | \
        argomenti correlati | articoli consigliati | articoli correlati | articoli recenti | articoli simili | \
        articolo correlato | clicca qui | consigliati | consigliati per te | contenuti correlati | continua a \
        leggere | continua la lettura | correlati | da leggere | da non perdere | dello stesso autore | di \
        tendenza | foto e video | guarda | guarda anche | guarda il video | i più letti | i più visti | i video \
        | in evidenza | in primo piano | in questo articolo si parla di | le più lette | le ultime | le ultime \
        notizie | leggete anche | leggi | leggi anche | leggi ancora | leggi di più | leggi l'articolo | leggi \
        pure | leggi tutto | maggiori informazioni | nella stessa categoria | notizie correlate | notizie dal \
        web | per approfondire | per saperne di più | più letti | più letto | più popolari | più visti | post \
        correlati | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti | potresti \
        esserti perso | primo piano | raccomandati | scopri | scopri di più | speciale | tendenze | ti \
        consigliamo | ti potrebbe interessare | ti potrebbe interessare anche | ti potrebbero interessare | \
        torna a | tutti gli articoli | ultim'ora | ultima ora | ultime notizie | ultimi articoli | vedi anche | \
        video",
    contents: "\
        contenuti | in questa pagina | in questo articolo | indice | indice dei contenuti | indice dell'articolo \
        | sommario",
    author: "\
        a cura di | adnkronos | altri articoli di | ansa | autore | autori | autrice | corrispondente | dal \
        nostro corrispondente | dal nostro inviato | dalla nostra inviata | di | giornalista | informazioni \
        sull'autore | l'autore | la redazione | pubblicato da | redatto da | redazione | scritto da | \
        sull'autore | testo di | tutti gli articoli di | vedi tutti gli articoli",
    caption: "\
        caricamento | credit | crediti | credits | didascalia | fonte | fonte foto | fonte immagine | foto | \
        foto d'archivio | foto di | foto di repertorio | fotogallery | fotografia | galleria | galleria \
        fotografica | gallery | grafico | illustrazione | immagine | immagine di | immagine di repertorio | \
        immagini | ingrandisci | per gentile concessione | riproduci | screenshot | video | ©",
    comments: "\
        aggiungi un commento | annulla risposta | commenta | commenta per primo | commenti | commento | di' la \
        tua | discussione | i campi obbligatori | il tuo commento | il tuo indirizzo email non sarà pubblicato | \
        il tuo nome | inserisci un commento | invia commento | la tua opinione | lascia un commento | lascia un \
        tuo commento | leggi i commenti | mostra commenti | nessun commento | partecipa alla discussione | \
        pubblica commento | rispondi | scrivi un commento | segnala | segnala abuso | valuta | vedi i commenti | \
        vota",
    metadata: "\
        aggiornato | aggiornato alle | aggiornato il | archiviato in | argomenti | categoria | categorie | \
        creato | data | edizione | errata corrige | etichette | fonte | fonti | giorni fa | in | lettura | min \
        di lettura | min. di lettura | minuti di lettura | modificato | ore fa | parole chiave | pubblicata | \
        pubblicato | pubblicato alle | pubblicato il | sezione | tag | tags | temi | tempo di lettura | ultima \
        modifica | ultimo aggiornamento | visualizzazioni",
    legal: "\
        accetto | acconsento | chi siamo | condizioni d'uso | contatti | copyright | diritti riservati | \
        disclaimer | informativa privacy | informativa sulla privacy | iscritto al | iscrivendoti | note legali \
        | p. iva | p.iva | partita iva | privacy | privacy policy | pubblicità | registrazione tribunale | \
        riproduzione riservata | termini di utilizzo | termini e condizioni | testata giornalistica | tutti i \
        diritti riservati | © riproduzione riservata",
    paywall: "\
        abbonamento | abbonati | abbonati ora | abbonati per | accesso illimitato | articolo riservato agli \
        abbonati | contenuto riservato | contenuto riservato agli abbonati | disdici quando vuoi | già abbonato \
        | hai già un abbonamento | per continuare a leggere | per continuare la lettura | per gli abbonati | per \
        leggere l'articolo | premium | prova gratis | questo articolo è riservato | registrati per | riservato \
        agli abbonati | sblocca | sei abbonato | sei già abbonato | solo per abbonati",
    locked: "\
        riservato agli abbonati | riservata agli abbonati | riservato ai nostri abbonati | solo per abbonati | \
        solo per gli abbonati | esclusivo per gli abbonati | per gli abbonati | per continuare a leggere | per \
        continuare la lettura | per leggere l'articolo | per leggere questo articolo | per leggere tutto | \
        abbonati per | accedi per leggere | sblocca l'articolo | riservato ai soci",
    house_rules: "\
        si riserva il diritto | ci riserviamo il diritto | offensivi | ingiuriosi | diffamatori | contrari alla \
        legge | contrari alle leggi | saranno rimossi | saranno cancellati | moderati | opinioni espresse | non \
        sono ammessi | non sono consentiti | responsabile di ciò che scrive | commenti sono moderati",
    notice: "\
        questo articolo contiene link di affiliazione | contiene link di affiliazione | contiene link \
        affiliati | contiene link affiliate | potremmo ricevere una commissione | riceviamo una commissione \
        | potremmo guadagnare una commissione | unisciti al nostro canale | iscriviti al nostro canale | \
        segui il nostro canale | nostro canale whatsapp | nostro canale telegram | nostro canale youtube | \
        seguici su google",
    closing: "\
        non costituisce consulenza finanziaria | non costituiscono consulenza finanziaria | non costituisce una \
        raccomandazione di investimento | non costituisce sollecitazione | non costituiscono sollecitazione | \
        non sostituisce il parere del medico | non sostituiscono il parere del medico | non sostituisce il \
        parere di un medico | a scopo puramente informativo | a solo scopo informativo | a scopo esclusivamente \
        informativo | i rendimenti passati non sono | ti è piaciuto questo articolo | vi è piaciuto questo \
        articolo | se ti è piaciuto questo articolo | sostieni il nostro giornalismo | sostieni il giornalismo \
        indipendente | sostieni il nostro lavoro | fai una donazione | sostienici con una donazione",
    credit: "\
        crediti fotografici | crediti foto | fonte immagine | fonte foto | foto | fotografia | fotografie | \
        immagine | immagini",
    error: "\
        pagina non trovata | pagina non esiste | pagina non esiste più | pagina inesistente | pagina non \
        disponibile | pagina che stai cercando | pagina che cerchi | pagina richiesta | articolo non trovato | \
        contenuto non trovato | non trovata | non trovato | errore 404 | errore 403 | errore 500 | errore 503 | \
        pagina di errore | accesso negato | accesso vietato | si è verificato un errore | qualcosa è andato \
        storto | servizio non disponibile | in manutenzione | non è più disponibile | link scaduto | browser non \
        supportato | attiva javascript | sei un robot | controllo di sicurezza | ops",
    key_points: "\
        cosa sapere | da sapere | i punti chiave | i punti principali | il riassunto | in breve | in due \
        parole | in pillole | in poche parole | in sintesi | l'essenziale | le cose da sapere | punti chiave \
        | riassunto | sintesi",
    examined: "affermazione | l'affermazione | la bufala | la voce | cosa si afferma | che cosa si dice",
    verdict: "verdetto | il verdetto | valutazione | i fatti | la verifica | fact checking | perché è falso",
};
