use crate::lang::claim::{ClaimWords, Modal, Rumour, phrases};

pub const WORDS: ClaimWords = ClaimWords {
    hearsay: phrases![
        "naar verluidt", "vermeend", "vermeende", "zogenaamd", "zogenaamde", "beweerdelijk", "vermoede", "volgens geruchten", "geruchten", "gerucht", "het gerucht gaat", "naar men zegt", "naar het schijnt", "onbevestigd",
        "onbevestigde", "niet bevestigd", "volgens berichten", "volgens onbevestigde berichten", "er gaan stemmen op", "verluidt", "vermoedelijke",
    ],
    anonymous: phrases![
        "ingewijden", "ingewijde", "anonieme bron", "anonieme bronnen", "anoniem wil blijven", "anoniem willen blijven", "op voorwaarde van anonimiteit", "op basis van anonimiteit", "niet met naam genoemd", "niet bij naam genoemd",
        "bronnen rond", "bronnen dicht bij", "bronnen binnen", "bron binnen", "betrouwbare bronnen", "goed ingevoerde bronnen", "welingelichte bronnen", "volgens bronnen", "volgens twee bronnen", "volgens drie bronnen", "volgens meerdere bronnen",
        "bronnen melden", "met de zaak bekend", "wil niet met zijn naam", "wil niet met haar naam",
    ],
    possible: phrases![
        "misschien", "mogelijk", "wellicht", "vermoedelijk", "waarschijnlijk", "blijkbaar", "kennelijk", "eventueel", "lijkt", "lijken", "leek", "leken", "schijnt", "schijnen", "zou kunnen", "zouden kunnen", "kan zijn dat", "het is mogelijk", "niet uitgesloten",
        "niet uit te sluiten", "sluit niet uit", "sluiten niet uit", "dreigt", "dreigen", "wijst erop dat", "wijst op", "suggereert dat", "suggereren dat", "doet vermoeden", "naar alle waarschijnlijkheid", "wellicht ook", "schijnbaar", "ogenschijnlijk",
        "potentieel",
    ],
    plain: phrases!["zo snel mogelijk", "zo veel mogelijk", "zoveel mogelijk", "zo goed mogelijk", "mogelijk gemaakt", "mogelijk maken", "maakt mogelijk", "niet mogelijk", "mogelijk maakt", "zo min mogelijk", "zo lang mogelijk", "lijken op", "lijkt op", "het mogelijk", "best mogelijke", "zo laag mogelijk", "zo hoog mogelijk"],
    according: phrases!["volgens", "aldus", "naar eigen zeggen", "in de woorden van", "naar de mening van", "naar het oordeel van", "op gezag van", "in de ogen van"],
    foretold: phrases![
        "zei", "zeiden", "gezegd", "verklaarde", "verklaarden", "verklaard", "kondigde", "kondigden", "aangekondigd", "beloofde", "beloofden", "beloofd", "meldde", "meldden", "gemeld", "stelde", "stelden", "gesteld", "verzekerde", "verzekerden", "verzekerd", "dacht",
        "dachten", "gedacht", "hoopte", "hoopten", "gehoopt", "verwachtte", "verwachtten", "verwacht", "wist", "wisten", "geweten", "voorspelde", "voorspelden", "waarschuwde", "waarschuwden", "gewaarschuwd", "liet weten", "lieten weten", "laten weten", "voegde", "bevestigde", "bevestigd",
        "besloot", "besloten", "afgesproken", "schreef", "geschreven", "antwoordde", "herhaalde", "toegezegd", "zegde",
    ],
    that: phrases!["dat", "of"],
    counterfactual: phrases!["anders", "zonder hem", "zonder haar", "zonder hen", "zonder dat", "alsof", "in theorie"],
    condition: phrases!["als", "indien", "mits", "wanneer", "tenzij"],
    hypothesis: phrases!["de", "den", "te", "ten", "ou", "ouden", "am", "as"],
    subjunctive: phrases![],
    first_person: phrases!["ik", "mij", "me", "mijn"],
    rumour: Rumour::Modal(Modal {
        forms: phrases!["zou", "zouden"],
        have: phrases!["hebben", "zijn"],
        states: phrases![],
        possible: phrases!["kunnen"],
        wish: phrases!["moeten", "willen", "graag", "mogen", "liever", "horen", "hoeven", "goed", "verstandig", "beter", "moest"],
        future: phrases![],
        plan: false,
    }),
    ability: phrases![],
    announcement: phrases![ "we zullen", "wij zullen", "we gaan", "wij gaan",
        "kondigt", "kondigde", "kondigden", "aangekondigd", "maakte bekend", "maakt bekend", "bekendgemaakt", "bekend gemaakt", "presenteert", "presenteerde", "gepresenteerd", "lanceert", "lanceerde", "gelanceerd", "besluit", "besloot", "besloten", "stemde", "keurde", "goedgekeurd",
        "ondertekent", "ondertekende", "getekend", "verkoopt", "verkocht", "koopt", "neemt over", "overgenomen", "sluit", "opent", "investeert", "schrapt", "geschrapt", "ontslaat", "betaalt", "schort op", "opgeschort", "stopt met", "roept terug", "teruggeroepen", "verbiedt", "verboden",
        "beboet", "benoemd", "benoemt", "belooft", "beloofde", "zegt toe", "toegezegd", "onthult", "start", "startte", "gaat bouwen", "gaat sluiten", "wil", "willen", "opende een onderzoek", "onderzoek geopend", "plan", "bevestigde", "bevestigt",
    ],
    commitment: phrases![],
    forecast: phrases![
        "verwacht", "verwachten", "voorspelt", "voorspellen", "raamt", "prognose", "prognoses", "gepland", "geplande", "rekent op", "rekenen op", "naar verwachting", "moet in", "schat dat", "schatten dat", "voorzien", "zal naar", "mikt op", "tegen 2030", "in 2030", "streeft",
    ],
    opinion: phrases!["helaas", "gelukkig", "jammer", "schande", "schandalig", "absurd", "belachelijk", "prachtig", "geweldig", "vreselijk", "onaanvaardbaar", "zou moeten", "natuurlijk", "uiteraard", "triest", "mooi", "eerlijk gezegd", "onbegrijpelijk", "beschamend", "onzin", "kwalijk"],
    thesis: phrases!["naar mijn mening", "volgens mij", "ik vind", "ik denk", "ik geloof", "ik stel voor", "ik pleit", "ik eis", "wij moeten", "we moeten", "moeten we", "het is tijd"],
    authority: phrases!["rechtbank", "rechter", "openbaar ministerie", "politie", "toezichthouder", "inspectie", "ministerie", "minister", "commissie", "gemeenteraad", "gemeente", "provincie", "kabinet", "kamer", "regering", "autoriteit", "omgevingsdienst", "onderzoek", "studie", "enquête", "rapport", "audit", "onderzoekers", "vakbond", "bond", "instituut", "rekenkamer"],
    capital_nouns: false,
    denial: phrases![
        "ontkent", "ontkennen", "ontkende", "ontkenden", "ontkend", "spreekt tegen", "sprak tegen", "spreekt dat tegen", "spreken dat tegen", "sprak dat tegen", "spraken dat tegen", "spreken tegen", "tegengesproken", "bestrijdt", "bestreed", "betwist", "betwisten", "betwistte", "weerspreekt", "weersprak", "weerlegt", "verwerpt", "verwierp", "wijst de beschuldigingen", "onjuist", "ongegrond",
        "ongewijzigd", "onwaar",
    ],
    proof: phrases!["toont", "tonen", "bewijst", "bewijzen", "bevestigt", "bevestigen"],
    leaning: phrases![
        "hij", "zij", "ze", "het", "dit", "dat", "deze", "die", "zijn", "haar", "hun", "hem", "hen", "beide", "beiden", "de eerste", "de tweede", "laatstgenoemde", "daar", "daarmee", "daarvoor", "daarom", "daardoor", "daarbij", "daarvan", "daarin", "hier", "hiermee", "er", "sommige", "sommigen",
        "andere", "anderen", "enkele", "verschillende", "zo", "toen", "dergelijke", "zulke", "men", "je",
    ],
    connective: phrases![
        "maar", "echter", "toch", "en", "of", "want", "bovendien", "ook", "daarnaast", "niettemin", "desondanks", "dus", "kortom", "uiteindelijk", "ten slotte", "tot slot", "samengevat", "intussen", "ondertussen", "aan de andere kant", "daarentegen", "immers", "inmiddels", "nu", "vervolgens", "dan",
        "al met al", "wel", "overigens",
    ],
    example: phrases!["bijvoorbeeld", "een voorbeeld", "stel je voor", "stel"],
    address: phrases!["je", "jij", "jouw", "jullie", "u", "uw"],
    call: phrases![
        "abonneer", "meld je aan", "meld u aan", "schrijf je in", "klik", "klik hier", "deel", "deel dit", "download", "volg ons", "registreer", "lees ook", "lees meer", "lees verder", "ontdek", "doe mee", "mis niet", "bekijk ook", "neem contact", "stel je voor", "probeer", "laat ons weten",
        "luister", "bestel", "koop", "mail ons",
    ],
    about_text: phrases!["dit artikel", "in dit artikel", "deze gids", "in deze gids", "hieronder", "dit zijn", "we zetten", "een overzicht", "deze column"],
    credit: phrases![
        "foto", "foto's", "beeld", "afbeelding", "anp", "getty", "reuters", "afp", "archief", "archieffoto", "illustratie", "copyright", "alle rechten voorbehouden", "bijgewerkt", "gepubliceerd", "door", "reacties", "delen", "advertentie", "leestijd", "is schrijver", "is schrijfster", "is columnist",
        "laatste boek",
    ],
    stop: phrases![
        "de", "het", "een", "en", "of", "van", "in", "op", "aan", "met", "voor", "naar", "bij", "uit", "over", "door", "tot", "om", "onder", "tussen", "tegen", "zonder", "sinds", "na", "te", "ten", "ter", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had",
        "hadden", "kan", "kunnen", "zal", "zullen", "zou", "zouden", "moet", "moeten", "wil", "willen", "niet", "geen", "meer", "minder", "ook", "nog", "al", "maar", "als", "dan", "dat", "die", "dit", "deze", "er", "hij", "zij", "ze", "we", "wij", "je", "u", "ik", "hun", "haar", "hem", "zich", "wat",
        "wie", "waar", "wanneer", "hoe", "omdat", "volgens", "twee", "drie", "jaar", "jaren", "dag", "dagen", "maand", "maanden", "zei", "zegt", "zo", "zeer", "alle", "andere", "veel", "elk", "per", "daar", "hier", "nu", "toen", "mijn", "ons", "onze",
    ],
};
