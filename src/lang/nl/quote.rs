use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present and past of weak verbs.
const WEAK: &str = "t te ten de den en";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: WEAK,
        stems: "zeg verklaar verklar meld vertel vraag antwoord benadruk bevestig beweer bewer noem klaag klag merk reageer reager waarschuw leg vul stel \
            constateer constater concludeer concluder bericht betoog betog herhaal herhal vermoed vind denk hoop roep schrijf spreek twitter voeg erken geef \
            beken betreur commentarieer declareer demp filosofeer fulmineer grap herinner hoon juich klink licht lach mopper nuanceer oordeel opper pleit prijs protesteer relativeer snauw sneer specificeer stamel suggereer tweet verdedig verduidelijk verwijt verzeker verzucht voorspel werp zucht tweeter",
    }],
    say_forms: "verklaard uitgelegd gemeend gedacht geloofd gehoopt gevreesd ontkend erkend toegegeven toegevoegd geantwoord herhaald geconcludeerd geconstateerd opgemerkt getwitterd onthuld geklaagd betreurd bekritiseerd gehekeld geprezen gegrapt geroepen gepleit geadviseerd gesuggereerd beweerd volgehouden betoogd vermoed voorspeld beschreven genuanceerd toegelicht samengevat geanalyseerd geoordeeld gerapporteerd getuigd gedreigd aangegeven bevestigd mompelt mompelde schampert schamperde stipuleert stipuleerde getuigt getuigde eist eiste dreigt dreigde bekritiseert bekritiseerde hekelt hekelde \
        onderstreept onderstreepte uitlegt toelicht toelichtte gereageerd gewaarschuwd gevraagd prees bezweert bezwoer claimt claimen claimde opmerkt opmerkte bepleit vreesde fluistert fluisterde schreeuwt schreeuwen schreeuwde foetert foeterde citeert citeerde onthult onthulde redeneert redeneerde peinst mijmert repliceert sust briest bestrijdt bestreed preciseert analyseert luidde scanderen scandeerden zegt zei zeiden gezegd zeggen stelt stelde gesteld vertelt vertelde verteld schrijft schreef schreven geschreven vindt vond vonden denkt dacht roept riep gaf geeft \
        verklaarde verklaart meent meende meldt meldde gemeld belooft beloofde beloofd erkent erkende ontkent ontkende weet wist zegde liet laat weten vroeg vraagt vervolgt \
        vervolgde besluit besloot sprak spreekt gelooft geloofde noemt noemde verwacht verwachtte klinkt luidt hield bekent bekende vreest waarschuwt waarschuwde reageert reageerde concludeert \
        pleitte pleit benadrukt benadrukte verzucht verzuchtte voorspelt voorspelde oordeelt oordeelde tweette verwijt verweet \
        verduidelijkte suggereert suggereerde nuanceerde relativeert verzekert verzekerde herinnert herinnerde vat vatte aarzelt opperde \
        oppert raadt adviseert adviseerde benadrukken benadrukten melden meldden verwachten verwachtten schrijven vinden vertellen vertelden vrezen vreesden eisen eisten waarschuwen waarschuwden pleiten pleitten hopen hoopten stellen stelden denken dachten",
    call: &[Verbs { endings: WEAK, stems: "typeer noem omschrijf bestempel bekritiseer prijs" }],
    call_forms: "bekritiseerd gehekeld geprezen beschuldigd beschuldigt beschuldigde verweten verweet noemt noemde noemden genoemd omschrijft omschreef sprak spreekt bestempelt hekelt hekelde",
    announce: &[Verbs { endings: WEAK, stems: "bevestig kondig plan publiceer presenteer schat eis" }],
    announce_forms: "kondigt kondigde aangekondigd bevestigt bevestigde weigert weigerde verwacht ontkent ontkende besluit besloot meldt meldde belooft beloofde verwerpt verwierp geeft gaf veroordeelt veroordeelde benoemt benoemde eist eiste beschuldigt beschuldigde dreigt dreigde wil wilde wilden vreest hoopt vindt denkt vraagt telde telden geteld overtuigd bang akkoord wijst willen vrezen hopen vinden denken vragen bevestigd gemeld bekendgemaakt vastgesteld besloten geëist geweigerd veroordeeld",
    clausal: "houdt houden hield hielden begint beginnen begon besluit besloot legt leggen legde legden leest lezen las deelt delen deelde deelden stelt stellen stelde geeft geven gaf ziet zag",
    participle_endings: phrases![],
    passive_endings: phrases!["d", "t", "en"],
    be: "",
    cited: "geciteerd aangehaald",
    infinitive: "te",
    infinitive_endings: phrases![],
    reflexive: "zich",
    later: "later eerder verder daarna daarvoor hieronder hierboven",
    see: "zie lees",
    abstract_endings: phrases!["heid", "ing", "tie", "isme", "schap", "teit"],
    source: phrases!["citaat van", "volgens", "aldus", "naar zeggen van", "naar verluidt van", "in de woorden van", "in de ogen van", "naar de mening van"],
    own_view: phrases!["naar zijn mening", "naar haar mening", "naar hun mening", "in zijn ogen", "in haar ogen", "in hun ogen", "in zijn woorden", "in haar woorden", "naar eigen zeggen", "zijns inziens", "haars inziens", "naar zijn oordeel", "naar haar oordeel", "naar zijn zeggen", "naar haar zeggen"],
    thus: phrases![],
    points_back: phrases!["dat", "dit"],
    source_back: phrases!["dat blijkt uit", "dit blijkt uit", "dat staat in", "dit staat in", "dat bleek uit"],
    gerund_endings: phrases![],
    titled: "film boek roman lied liedje album programma serie tentoonstelling petitie documentaire podcast gedicht campagne project initiatief actie festival getiteld titel genaamd",
    carriers: "spandoek spandoeken bord borden muur muren t-shirt t-shirts vlag vlaggen",
    latter: "",
    contracted: "",
    locative: "in",
    fixed_names: phrases!["artsen zonder grenzen", "verslaggevers zonder grenzen", "bits of freedom", "openbaar ministerie", "eerste kamer", "tweede kamer", "partij voor de dieren", "partij voor de vrijheid", "raad van state", "hoge raad"],
    territory: "provincie regio gemeente stad",
    attributive_endings: phrases!["e", "lijks", "eel"],
    adverb_endings: phrases![],
    cites: "citeert citeren citeerde citeerden",
    got_by: "verkregen ontvangen ingezien bekeken geciteerd",
    demonym_prefixes: "",
    demonym_endings: phrases!["se", "ische"],
    woman_names: phrases![],
    man_names: phrases![],
    like: "zoals",
    source_name: phrases!["voor"],
    source_behind: "",
    meaning: phrases!["wil zeggen", "wil niet zeggen", "wil nog niet zeggen", "wil overigens niet zeggen", "wil dit zeggen", "wil dat zeggen"],
    say_phrases: phrases!["laat weten", "liet weten", "laten weten", "lieten weten", "laat blijken", "wijst erop", "wees erop", "geeft aan", "gaf aan", "slaat alarm", "sloeg alarm", "maakte duidelijk", "maakt duidelijk",
        "wezen erop",
    ],
    read: phrases!["valt te lezen", "is te lezen", "staat te lezen", "was te lezen", "staat er", "luidt het", "klinkt het", "is te horen"],
    believed: phrases![],
    auxiliary: "heeft hebben had hadden is was zijn werd wordt gaat gaan ging gingen kan kunnen kon konden moet moeten zal zullen zou zouden mag mogen",
    passive: "werd werden wordt worden",
    skip: "zo ook dan later nog al echter zich het er eerder gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag verder daarop toen wel niet tegen hem haar hun",
    complementiser: "dat of",
    he: "hij",
    she: "zij ze",
    they: "zij ze",
    first_person: "ik wij we mijn ons onze mij",
    nobody: "volgende men het dat dit je",
    impersonal: "",
    feminine_endings: phrases![],
    determiner: "tientallen honderden duizenden de het een zijn haar hun onze ons deze dit die twee drie vier vijf enkele verschillende andere",
    of: "van voor bij uit der",
    particle: "van de der den het 't ter ten te von la le di da & en",
    stop: "die dat wie waar in op aan met zonder over door tegen tot sinds tijdens na voor als toen of en maar want omdat terwijl hoewel bij naar om uit tussen onder totdat voordat zodat doordat zodra \
        waren ben bent",
    sir: "dhr dhr. meneer heer pater",
    madam: "mevr mevr. mevrouw mw mw. juffrouw zuster",
    role: "tegenstanders voorstanders president minister directeur burgemeester woordvoerder kamerlid senator baas chef secretaris advocaat rechter hoogleraar professor onderzoeker econoom analist oprichter \
        bestuurder vertegenwoordiger generaal commissaris gouverneur kanselier koning paus prins acteur zanger schrijver auteur arts dokter deskundige historicus trainer speler ingenieur adviseur \
        wethouder voorzitter eigenaar buurman getuige journalist boer arbeider student kandidaat ambassadeur agent wetenschapper lid bron leider ondernemer premier bondscoach coach topman \
        fractievoorzitter officier docent bewoner \
        strateeg correspondent topambtenaar minister-president staatssecretaris gedeputeerde psycholoog socioloog medeoprichter bisschop \
        kapitein architect beleggingsstrateeg ombudsman ombudsvrouw inspecteur inspectrice bewindvoerder curator woordvoerders",
    role_woman: "ministerin presidente directrice burgemeester woordvoerster woordvoerder advocate hoogleraar onderzoekster voorzitster eigenares buurvrouw koningin prinses actrice zangeres schrijfster \
        topvrouw vrouw moeder wethouder",
    woman_endings: phrases!["ster", "vrouw"],
    role_endings: phrases!["minister", "president", "directeur", "woordvoerder", "woordvoerster", "voorzitter", "voorzitster", "leider", "leidster", "chef", "deskundige", "coach", "trainer", "topman", "commissaris"],
    person_endings: phrases!["ist", "iste", "loog", "aar", "er", "ster", "man", "vrouw"],
    office_prefixes: phrases!["ex-", "oud-", "vice-"],
    inflections: phrases!["s", "en"],
    named_body: "bureau centrum",
    body: "bureau redactie directie federatie waterschap faculteit kliniek museum school gemeente media gemeenschap voorzitterschap alliantie coalitie delegatie ambassade consulaat academie coöperatie secretariaat brigade netwerk platform beweging bisdom kremlin pentagon verdediging familie kamerleden parket college notitie bedrijf concern groep regering ministerie gemeente provincie politie justitie rechtbank vakbond vereniging bond partij commissie raad comité dienst autoriteit instituut universiteit \
        bank fonds fabrikant organisatie stichting kabinet oppositie ploeg ziekenhuis club krant omroep verklaring rapport studie onderzoek bronnen leger kamer senaat parlement inspectie \
        persbericht brief bericht document vonnis uitspraak tekst artikel wet mededeling toezichthouder belangenorganisatie \
        branchevereniging koepel peiling actiegroep autoriteiten onderzoekers deskundigen vakcentrale analisten gids belastingdienst instelling blog website tijdschrift",
    any_body: "organisatie instelling toezichthouder vereniging vakbond bond belangenorganisatie",
    adjective_endings: phrases![],
    body_endings: phrases!["corporatie", "directie", "redactie", "faculteit", "kliniek", "ministerie", "dienst", "commissie", "rechtbank", "gerecht", "politie", "vakbond", "vereniging", "partij", "bank", "instituut", "universiteit", "stichting", "fractie", "regering", "bureau", "concern", "bedrijf", "organisatie", "federatie", "maatschappij", "fabrikant", "aanbieder", "brandweer", "autoriteit", "houder", "krant", "magazine", "omroep", "raad", "groep", "verbond", "bestuur", "rapport", "onderzoek"],
    data: "uitspraak citaat cijfers gegevens schattingen schatting statistieken berekeningen berekening prognose prognoses informatie resultaten regels aanwijzingen bevindingen oordeel verhaal getuigenis woorden verklaringen antwoord reactie mening conclusie commentaar uitleg waarschuwing oproep microfoon",
    firm: "bedrijf concern onderneming",
    capital: "januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag internet",
    indefinite: "tientallen honderden duizenden een twee drie vier vijf enkele verschillende andere geen",
    masculine: "",
    feminine: "",
    demonstrative: "deze dit",
    including: "waaronder onder",
    relative: "die dat",
    possessive_words: "zijn haar hun",
    him: "hem",
    her: "haar",
    them: "hen",
    clitic: "hem haar hun zich",
    preposition: "in op aan met zonder over door tegen tot sinds tijdens na voor bij naar om uit tussen onder via van vanuit binnen buiten tegenover namens",
    agent: "door",
    dative: "tegen",
    oblique: "",
    same_office: &[
        phrases!["regeringsleider", "minister-president", "premier"],
        phrases!["president", "staatshoofd"],
        phrases!["burgemeester", "burgervader", "burgermoeder"],
        phrases!["kamerlid", "parlementariër", "volksvertegenwoordiger", "tweede kamerlid"],
        phrases!["bestuursvoorzitter", "topman", "topvrouw", "directeur", "directrice"],
        phrases!["trainer", "coach", "bondscoach", "hoofdtrainer"],
        phrases!["rechter", "magistraat"],
    ],
    anyone: "econoom analist journalist journaliste historicus socioloog kamerlid senator parlementariër europarlementariër man vrouw politicus politica deskundige expert onderzoeker onderzoekster wetenschapper auteur schrijver schrijfster ondernemer miljardair verdachte speler aanvaller middenvelder doelman verdediger trainer coach acteur actrice zanger zangeres ontwerper         kunstenaar regisseur activist arts hoogleraar advocaat jurist strateeg bewindsman bewindsvrouw bewindspersoon amerikaan brit fransman duitser italiaan belg vlaming rus oekraïner nederlander spanjaard presentator presentatrice columnist blogger",
    anyone_endings: phrases!["jarige", "politicus", "expert", "deskundige"],
    inverted: "",
};
