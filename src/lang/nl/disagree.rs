//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["ontkent", "ontkennen", "ontkende", "ontkenden", "ontkend", "weerspreekt", "weersprak", "weerspreken", "weersproken", "weerlegt", "weerlegde", "weerlegd", "betwist", "betwistte", "betwisten", "bestrijdt dat", "tegengesproken", "loochent", "weerleggen", "weerlegden", "tegenspreekt", "tegenspreken", "tegensprak", "tegenspraken"],
    denies_apart: phrases!["spreekt tegen", "sprak tegen", "spreken tegen", "spraken tegen", "wijst hand", "wees hand", "wijzen hand", "wezen hand"],
    rejects: phrases!["verwerpt", "verwierp", "verwerpen", "bestrijdt", "bestreed", "bestrijden", "verweert zich", "verweerde zich", "verdedigt zich", "verworpen", "verweren zich", "verweerden zich", "verdedigen zich", "verdedigden zich"],
    accusation: phrases!["beschuldiging", "beschuldigingen", "aantijging", "aantijgingen", "verwijt", "verwijten", "bewering", "beweringen", "gerucht", "geruchten", "kritiek", "verdenking", "verdenkingen", "berichtgeving", "verhalen", "claim", "claims", "aanklacht"],
    untrue: phrases!["ongegrond", "ongegronde", "onwaar", "niet waar", "onjuist", "onjuiste", "klopt niet", "kloppen niet", "niet kloppen", "niets van waar", "uit de lucht gegrepen", "onzin", "verzonnen", "geen sprake van", "geen bewijs", "nooit gebeurd", "een leugen", "gelogen", "zonder bewijs"],
    of_claims: phrases!["vals", "valse", "fout", "misleidend"],
    innocent: phrases!["niets fout gedaan", "niets verkeerd gedaan", "onschuldig", "zijn onschuld", "haar onschuld", "niet schuldig"],
    withheld: phrases!["toegang", "visum", "verzoek", "hulp", "beroep"],
    what: phrases!["wat", "iets wat", "iets dat"],
    it: phrases!["dit", "dat", "deze", "die", "het", "alle", "de"],
    contrast: phrases!["maar", "echter", "toch", "in werkelijkheid", "in feite", "integendeel", "daarentegen", "zelf", "anders dan", "in tegenstelling tot"],
    undecided: phrases!["moet nog beslissen", "heeft nog niet besloten", "nog niet besloten", "geen besluit", "nog niet bekend", "nog niet bevestigd", "nog onduidelijk", "nog geen beslissing", "moeten nog beslissen", "hebben nog niet besloten", "nog niet beslist", "nog geen besluit"],
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
