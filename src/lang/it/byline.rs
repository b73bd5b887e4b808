use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in Italian.
pub const WORDS: BylineWords = BylineWords {
    by: "di | a cura di | scritto da | pubblicato da | testo di | articolo di | intervista di | postato da | da",
    author: "autore | autrice | autori | testo | testi | di",
    published: "pubblicato | pubblicata | pubblicato il | creato | inserito | postato | data di pubblicazione | data | comunicato stampa del | comunicato del",
    updated: "aggiornato | aggiornata | ultimo aggiornamento | modificato | modificata | ultima modifica | modifica",
    and: "e | ed",
    with: "con",
    role: "giornalista | redattore | redattrice | corrispondente | inviato | inviata | cronista | opinionista | editorialista | segui",
    desk: "redazione | agenzia | agenzie | gruppo | ufficio | notizie | giornale | editore | collettivo | stampa",
    nobody: "anonimo | anonima | sconosciuto | amministratore | autore | utente | ospite",
    genre: "analisi | inchiesta | reportage | cronaca | rubrica | intervista | ritratto | recensione | critica | editoriale | opinione | commento | ricetta | approfondimento | servizio | articolo",
    of: "di",
    beneficiary: "per",
    picture: "foto | fotografia | fotografie | immagine | immagini | illustrazione | illustrazioni | video",
    source: "fonte | fonti",
};
