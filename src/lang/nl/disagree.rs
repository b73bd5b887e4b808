//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["ontkent", "ontkennen", "ontkende", "ontkenden", "ontkend", "weerspreekt", "weersprak", "weerspreken", "weersproken", "weerlegt", "weerlegde", "weerlegd", "betwist", "betwistte", "betwisten", "tegengesproken", "loochent", "weerlegden", "tegenspreekt", "tegenspreken", "tegensprak", "tegenspraken", "ontkennend", "heeft ontkend", "hebben ontkend", "logenstraft", "logenstrafte", "ontzenuwt", "ontzenuwde", "ontzenuwen", "ontkracht", "ontkrachtte", "ontkrachten", "weerleggend"],
    denies_apart: phrases!["spreekt tegen", "sprak tegen", "spreken tegen", "spraken tegen", "wijst hand", "wees hand", "wijzen hand", "wezen hand", "wijst af", "wees af", "doet af", "deed af", "wijst terug", "wees terug", "wuift weg", "wuifde weg"],
    rejects: phrases!["verwerpt", "verwierp", "verwerpen", "bestrijdt", "bestreed", "bestrijden", "verworpen", "van de hand gewezen", "weggewuifd", "afgedaan als", "van tafel geveegd"],
    answers: phrases!["kaatst terug", "kaatste terug", "pareert", "pareerde", "pareerden", "werpt tegen", "wierp tegen", "verdedigt zich", "verdedigde zich", "verdedigen zich", "verdedigden zich", "verweert zich", "verweerde zich", "repliceert", "repliceerde", "in reactie op de beschuldigingen", "in een reactie op de beschuldigingen", "in reactie op de kritiek", "in een reactie op de kritiek", "slaat terug", "sloeg terug", "riposteert"],
    accuses: phrases!["beschuldigt", "beschuldigde", "beschuldigden", "beschuldigen", "beschuldigd", "verwijt", "verweet", "verwijten", "verweten", "hekelt", "hekelde", "hekelden", "bekritiseert", "bekritiseerde", "bekritiseerden", "beticht", "betichtte", "betichten", "verdenkt", "verdacht van", "klaagt aan", "laakt", "laakte", "veroordeelt", "veroordeelde", "veroordeelden", "aangeklaagd", "aangeklaagde", "verdachte", "noemde", "noemt"],
    accusation: phrases!["beschuldiging", "beschuldigingen", "aantijging", "aantijgingen", "verwijt", "verwijten", "bewering", "beweringen", "gerucht", "geruchten", "kritiek", "verdenking", "verdenkingen", "berichtgeving", "claim", "claims", "aanklacht", "argument", "argumenten", "theorie", "theorieën", "stelling", "berichten", "suggestie", "suggesties", "insinuatie", "insinuaties", "laster", "speculatie", "speculaties", "veronderstelling", "klacht", "klachten"],
    untrue: phrases!["ongegrond", "ongegronde", "onwaar", "niet waar", "klopt niet", "kloppen niet", "niet kloppen", "niets van waar", "uit de lucht gegrepen", "geen sprake van", "geen bewijs", "nooit gebeurd", "een leugen", "gelogen", "zonder bewijs", "pertinent onjuist", "pertinent onwaar", "volstrekt onjuist", "niet juist", "niets van aan", "mist elke grond", "missen elke grond", "elke grond", "iedere grond", "geen enkel bewijs", "geen bewijzen", "pure onzin", "klinkklare onzin", "is onzin", "is een leugen", "zijn leugens", "grote leugen", "uit de duim gezogen", "berust niet op waarheid", "berusten niet op waarheid", "niet op feiten", "nooit plaatsgevonden", "geen grond", "is onjuist", "zijn onjuist", "deze leugens", "die leugens", "deze leugen", "die leugen", "de leugen", "de leugens"],
    of_claims: phrases!["vals", "valse", "fout", "misleidend", "onjuist", "onjuiste", "absurd", "absurde", "belachelijk", "belachelijke", "onzin", "onzinnig", "onzinnige", "leugens", "leugen", "laster", "propaganda", "foute", "verkeerd", "ongefundeerd", "lasterlijk", "lasterlijke", "nepnieuws"],
    innocent: phrases!["niets fout gedaan", "niets verkeerd gedaan", "onschuldig", "zijn onschuld", "haar onschuld", "niet schuldig", "geen schuld", "niets misdaan", "niets te verwijten", "niets onrechtmatigs", "heeft niets fout", "hebben niets fout", "volgens de regels gehandeld", "geen regels overtreden", "geen enkele regel overtreden", "geen wet overtreden", "niets illegaals", "zegt onschuldig te zijn", "verklaarde zich onschuldig", "verklaarde zich niet schuldig", "pleitte onschuldig", "houdt vol onschuldig", "houdt zijn onschuld vol"],
    withheld: phrases!["toegang", "visum", "verzoek", "hulp", "beroep"],
    what: phrases!["wat", "iets wat", "iets dat"],
    it: phrases!["dit", "dat", "deze", "die", "het", "alle", "de"],
    contrast: phrases!["maar", "echter", "toch", "in werkelijkheid", "in feite", "integendeel", "daarentegen", "zelf", "anders dan", "in tegenstelling tot"],
    undecided: phrases!["moet nog beslissen", "heeft nog niet besloten", "nog niet besloten", "geen besluit", "nog niet bevestigd", "nog geen beslissing", "moeten nog beslissen", "hebben nog niet besloten", "nog niet beslist", "nog geen besluit"],
    plans: phrases!["wil", "willen", "gaat", "gaan", "plant", "plannen", "zal", "zullen", "komt", "wordt"],
    one_of: phrases!["een van de", "één van de", "een der"],
    promise: phrases!["belooft", "beloofde", "beloofd", "belofte", "volgens de fabrikant", "officieel", "opgegeven", "garandeert", "gegarandeerd", "beloven", "beloofden", "volgens de producent", "volgens de maker", "garanderen", "garandeerde", "toegezegd"],
    finding: phrases!["gemeten", "onze test", "onze tests", "in de praktijk", "in werkelijkheid", "bleek", "blijkt", "vastgesteld", "metingen", "meting", "bleken", "blijken", "stelden vast", "stelde vast"],
    ago: phrases!["geleden"],
    counts: phrases!["telde", "telden", "geteld", "schatte", "schatten", "geschat", "sprak van", "spraken van", "houdt het op", "hield het op", "hielden het op", "schat", "claimt", "claimde", "claimden"],
    stock: phrases!["werknemers", "medewerkers", "personeelsleden", "inwoners", "leden", "abonnees", "winkels", "leerlingen"],
    installed: phrases!["geïnstalleerd", "geïnstalleerde"],
    settled: phrases!["de weigering", "deze weigering", "de afwijzing", "deze afwijzing", "die afwijzing", "die weigering"],
    equals: phrases!["oftewel", "ofwel", "dat is", "dat wil zeggen", "wat neerkomt op", "wat overeenkomt met"],
};
