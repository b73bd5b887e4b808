/// Phrases with which a Italian page offers a job, a service or a thing.
pub const WORDS: &str = "\
    candidati | candidati ora | invia candidatura | il tuo profilo | requisiti | mansioni | cosa offriamo | \
    offriamo | descrizione del lavoro | richiedi un preventivo | preventivo gratuito | prova gratis | \
    prova gratuita | richiedi una demo | prenota | prenota ora | prenota un appuntamento | \
    i nostri servizi | le nostre tariffe | prezzi | aggiungi al carrello | acquista | acquista ora | \
    contattaci | chiamaci | perché sceglierci | dicono di noi | scarica ora";
