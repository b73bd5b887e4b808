/// Phrases with which a Dutch page offers a job, a service or a thing.
pub const WORDS: &str = "\
    solliciteer | solliciteer nu | solliciteren | direct solliciteren | jouw profiel | wie ben jij | \
    wat ga je doen | wat breng je mee | wij bieden | wat bieden wij | functieomschrijving | functie-eisen | \
    offerte aanvragen | vraag offerte aan | gratis proberen | probeer gratis | demo aanvragen | \
    afspraak maken | boek nu | reserveren | onze diensten | onze tarieven | prijzen | in winkelwagen | \
    in winkelmand | koop nu | bestel nu | neem contact op | bel ons | waarom wij | wat klanten zeggen | \
    nu downloaden";
