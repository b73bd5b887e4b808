use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present and past of weak verbs.
const WEAK: &str = "t te ten de den en";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: WEAK,
        stems: "zeg verklaar verklar meld vertel vraag antwoord benadruk bevestig beweer bewer noem klaag klag merk reageer reager waarschuw leg vul stel \
            constateer constater concludeer concluder bericht betoog betog herhaal herhal vermoed vind denk hoop roep schrijf spreek twitter voeg erken geef",
    }],
    say_forms: "zegt zei zeiden gezegd zeggen stelt stelde gesteld vertelt vertelde verteld schrijft schreef schreven geschreven vindt vond vonden denkt dacht roept riep gaf geeft \
        verklaarde verklaart meent meende meldt meldde gemeld belooft beloofde beloofd erkent erkende ontkent ontkende weet wist zegde liet laat weten vroeg vraagt vervolgt \
        vervolgde besluit besloot sprak spreekt gelooft geloofde noemt noemde verwacht verwachtte klinkt luidt hield bekent bekende vreest waarschuwt waarschuwde reageert reageerde concludeert",
    call: &[Verbs { endings: WEAK, stems: "noem omschrijf bestempel bekritiseer prijs" }],
    call_forms: "noemt noemde noemden genoemd omschrijft omschreef sprak spreekt bestempelt hekelt hekelde",
    announce: &[Verbs { endings: WEAK, stems: "bevestig kondig plan publiceer presenteer schat eis" }],
    announce_forms: "kondigt kondigde aangekondigd bevestigt bevestigde weigert weigerde verwacht ontkent ontkende besluit besloot wil meldt meldde belooft beloofde verwerpt verwierp geeft gaf",
    source: phrases!["volgens", "aldus", "naar zeggen van", "naar verluidt van"],
    auxiliary: "heeft hebben had hadden is was zijn werd wordt",
    skip: "ook dan later nog al echter zich het er eerder gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag verder daarop toen wel niet tegen hem haar hun",
    complementiser: "dat of",
    he: "hij",
    she: "zij ze",
    they: "zij ze",
    first_person: "ik wij we mijn ons onze mij",
    nobody: "men het dat dit je",
    determiner: "de het een zijn haar hun onze ons deze dit die twee drie vier vijf enkele verschillende andere",
    of: "van voor bij uit der",
    particle: "van de der den het 't ter ten te von la le di da & en",
    stop: "die dat wie waar in op aan met zonder over door tegen tot sinds tijdens na voor als toen of en maar want omdat terwijl hoewel bij naar om uit tussen onder",
    sir: "dhr dhr. meneer heer de heer pater",
    madam: "mevr mevr. mevrouw mw mw. juffrouw zuster",
    role: "president minister directeur burgemeester woordvoerder kamerlid senator baas chef secretaris advocaat rechter hoogleraar professor onderzoeker econoom analist oprichter \
        bestuurder vertegenwoordiger generaal commissaris gouverneur kanselier koning paus prins acteur zanger schrijver auteur arts dokter deskundige historicus trainer speler ingenieur adviseur \
        wethouder voorzitter eigenaar buurman getuige journalist boer arbeider student kandidaat ambassadeur agent wetenschapper lid bron leider ondernemer premier bondscoach coach topman \
        fractievoorzitter officier docent bewoner",
    role_woman: "ministerin presidente directrice burgemeester woordvoerster woordvoerder advocate hoogleraar onderzoekster voorzitster eigenares buurvrouw koningin prinses actrice zangeres schrijfster \
        topvrouw vrouw moeder wethouder",
    role_endings: phrases!["minister", "president", "directeur", "woordvoerder", "woordvoerster", "voorzitter", "voorzitster", "leider", "leidster", "chef", "deskundige", "coach", "trainer", "topman", "commissaris"],
    body: "bedrijf concern groep regering ministerie gemeente provincie politie justitie rechtbank vakbond vereniging bond partij commissie raad comité dienst autoriteit instituut universiteit \
        bank fonds fabrikant organisatie stichting kabinet oppositie ploeg ziekenhuis club krant omroep verklaring rapport studie onderzoek bronnen leger kamer senaat parlement inspectie",
    firm: "bedrijf concern onderneming",
    capital: "januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag internet",
    single_marks: true,
    noun_capitals: false,
};
