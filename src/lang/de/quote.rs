use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, past and participle endings of weak verbs on their stem.
const WEAK: &str = "t te ten en e est et ete eten end";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: WEAK,
        stems: "sag erklär betont beton berichte bericht bestätig erläuter erzähl ergänz frag antwort beteuer behaupt berichtet bekräftig \
            bemerk beschwer bedauer beklag begründ betracht forder kommentier kritisier lob mahn monier resümier scherz schilder spott \
            unterstreich urteil versicher vermut verkünd warn wunder zitier äußer fürcht glaub hoff klag räum sprach äußert jubel jammer \
            plädier prophezei prognostizier rechtfertig ruf skandier twitter wetter freu kündig füg teil hieß versucht formulier legt dräng würdig diktier urteilt lautet kontert konter entgegn erwider bedank wünsch bilanzier \
            ereifer freut höhn knurr lächel lach lästert läster moser mutmaß orakel poch polter präzisier protestier raun rät referier reklamier schimpf schwärm schreib seufz staun stell stichel tadel tob träum trauer unk vermeld wehr witzel zeter zürn zischt zweifel erinner erwart erkenn anerkenn argumentier analysier skizzier stöhn spekulier",
    }],
    say_forms: "hervorgeht hervorging geantwortet geglaubt gedacht gehofft gefürchtet gemahnt versprochen bestritten gerügt gelobt begrüßt begrüßte begrüßten geklagt geschimpft gespottet gescherzt gejubelt geschwärmt gestaunt geseufzt geflüstert geschrien getwittert gepostet unterstrichen vorgerechnet angegeben zugegeben klargestellt hervorgehoben hingewiesen geschildert appelliert empfohlen gedroht gemutmaßt gefolgert geschlussfolgert verraten geraunt gewettert bezweifelt bezweifelte bezweifeln verlangt verlangte verlangten dementiert dementierte dementierten schätzt schätzte schätzten proklamiert proklamierte \
        prangert prangern prangerte prangerten angeprangert angemerkt anmerkt anmerkte meint meinte meinten meinen gewarnt bemängelt bemängelte bemängelten rügt rügte rügten bestreitet bestritt schlussfolgert folgert folgerte folgerten zugab ausrief schreit schrie flüstert flüsterte murmelt murmelte ätzt ätzte ärgert ärgerte postet postete notiert notierte klarstellte klarstellten konstatiert konstatierte zusammenfasst zusammenfasste zusammengefasst sinniert sinnierte frohlockt frohlockte triumphiert enthüllt enthüllte wiederholte wiederholten skandiert skandierte skandierten gesagt erklärt betont gemeint berichtet schreibt schrieb schrieben geschrieben spricht sprach sprachen gesprochen sieht sah nennt rief riefen ruft gerufen \
        gab gaben gegeben wies weist heißt hieß geheißen besagt besagte lautet lautete widerspricht widersprach versprach verspricht unterstrich unterstreicht hob \
        empfahl empfiehlt wirft warf gestand gesteht befand befindet lud teilte mitgeteilt kündigte angekündigt fügte hinzugefügt \
        räumte eingeräumt führte ausgeführt zitiert gefordert gefragt bestätigte bekannte bekennt meldete meldet gemeldet hielt hält wusste weiß dachte denkt appellierte verwies verweist schloss \
        begann reagierte reagiert äußerten äußerte geäußert attestierte wandte lässt ließ droht drohte fasste meinte kritisiert beschreibt beschrieb beschrieben \
        schildert verurteilte verurteilt rechtfertigte griff greift sieht titelte titelt fuhr berief grüßte schlug \
        rät riet schwor schwört stöhnte verlautbarte verriet verrät urteilte ließen wissen gibt zusammenfasste ereifert ergänzte \
        schickte nannten befürchtet befürchten befürchtete befürchteten mitteilte mitteilten mitteilt ankündigte ankündigten bekanntgab hinzufügte einräumte ausführte hervorhob kommentierte kommentiert kommentierten",
    call: &[Verbs { endings: WEAK, stems: "bezeichn kritisier lob würdig verurteil brandmark verspott beschimpf charakterisier geißel rühm titulier tauf feier wert bewert werf versteh" }],
    call_forms: "vorgeworfen bezichtigt bezichtigte beschuldigt beschuldigte nannte nennt nannten bezeichnet bezeichnete bezeichneten spricht sprach beschreibt beschrieb strich stufte sah sieht beschimpfte verurteilte verurteilt warf gesprochen zurückgewiesen beurteilte verteidigte",
    announce: &[Verbs { endings: WEAK, stems: "bestätig kündig verkünd veröffentlich plan forder verlang leugn genehmig schätz verweiger erwart präsentier dementier" }],
    announce_forms: "bestätigte bestätigt kündigte kündigt widersprach widerspricht widersprechen beschloss beschließt lehnte lehnt wies weist entschied entscheidet gab verspricht versprach \
        teilte teilt räumte rechnet rechnete nominierte nominiert ernannte ernennt ernannt verurteilte verurteilt beschuldigte beschuldigt drohte droht verhängte verhängt verwarf verwirft möchte möchten fürchtet fürchten befürchtet befürchten erhofft hofft hoffen zählte zählten gezählt überzeugt gemeldet angekündigt bekanntgegeben fordern verweigern beschlossen beantragt beantragte verboten angeordnet",
    clausal: "beginnt beginnen begann fährt fuhr schließt schloss führt führte führten liest lesen las teilt teilen teilte teilten stellt stellen stellte stellten legt legen legte legten sieht sehen sah",
    participle_endings: phrases![],
    passive_endings: phrases!["t", "orfen", "ochen", "ommen", "alten", "wiesen"],
    be: "ist war sind waren bleibt blieb",
    cited: "zitiert",
    infinitive: "zu",
    infinitive_endings: phrases![],
    reflexive: "sich",
    later: "später zuvor danach weiter darauf früher unten oben",
    see: "siehe lies vgl",
    abstract_endings: phrases!["ung", "heit", "keit", "tion", "ismus", "schaft", "tät"],
    source: phrases!["zitat von", "zitate von", "so", "laut", "nach angaben", "nach dem willen", "nach den plänen", "nach schätzungen", "nach berichten", "nach berechnungen", "nach erkenntnissen", "nach recherchen", "nach aussage", "nach ansicht", "nach einschätzung", "nach meinung", "nach worten", "nach auskunft", "nach informationen", "gemäß", "aus sicht", "den worten", "angaben von", "angaben der", "angaben des", "nach überzeugung", "nach darstellung", "nach den worten", "in den augen", "aus der sicht", "nach auffassung", "glaubt man", "nach aussagen"],
    own_view: phrases!["seiner meinung nach", "ihrer meinung nach", "seiner ansicht nach", "ihrer ansicht nach", "seiner auffassung nach", "ihrer auffassung nach", "nach seiner meinung", "nach ihrer meinung", "nach seiner ansicht", "nach ihrer ansicht", "aus seiner sicht", "aus ihrer sicht", "in seinen augen", "in ihren augen", "seinen worten zufolge", "ihren worten zufolge", "nach seinen worten", "nach ihren worten", "nach eigenen worten", "nach eigenen angaben"],
    thus: phrases![],
    points_back: phrases!["das", "dies"],
    source_back: phrases!["das geht aus", "dies geht aus", "das ergibt sich aus", "so steht es in", "so heißt es in"],
    gerund_endings: phrases![],
    titled: "film buch roman lied album sendung serie ausstellung petition podcast gedicht theaterstück kampagne projekt programm initiative reihe dokumentation song hit oper musical betitelt betitelte betitelten titel titeln namens",
    carriers: "transparent transparente transparenten banner bannern plakat plakate plakaten schild schilder schildern mauer mauern wand wänden t-shirt t-shirts tafel tafeln aufkleber aufklebern",
    latter: "",
    contracted: "",
    locative: "in",
    fixed_names: phrases!["ärzte ohne grenzen", "reporter ohne grenzen", "brot für die welt", "bund naturschutz", "bündnis 90", "alternative für deutschland", "20 minuten", "bund für umwelt", "terre des hommes", "arbeiter-samariter-bund"],
    territory: "",
    attributive_endings: phrases!["er"],
    adverb_endings: phrases![],
    cites: "zitiert zitierte zitieren zitierten",
    got_by: "",
    demonym_prefixes: "",
    demonym_endings: phrases![],
    woman_names: phrases![],
    man_names: phrases![],
    like: "wie",
    source_name: phrases!["für"],
    source_behind: "zufolge",
    meaning: phrases!["will heißen", "soll nicht heißen", "soll heißen"],
    say_phrases: phrases!["merkt an", "merken an", "merkte an", "merkten an", "merkt aber an", "merken aber an", "geht davon aus", "gehen davon aus", "ging davon aus", "gibt zu bedenken", "gab zu bedenken", "zu bedenken", "zu protokoll", "klar gemacht", "deutlich gemacht",
        "gingen davon aus", "geht jedoch davon aus", "hat erfahren",
        "weist darauf hin", "weisen darauf hin", "wies darauf hin", "wiesen darauf hin",
    ],
    read: phrases!["heißt es", "hieß es", "ist zu lesen", "war zu lesen", "liest man", "zu lesen ist"],
    believed: phrases![],
    auxiliary: "hat haben hatte hatten habe ist war sei wird werde wurde wurden sich es will wollen soll sollen kann können könnte könnten muss müssen darf dürfen dürfte",
    passive: "werden wird wurde wurden worden",
    skip: "derweil unterdessen indes indessen dennoch allerdings ebenfalls inzwischen mittlerweile nochmals schließlich trotzdem übrigens vielmehr vorerst wiederum zunächst zugleich zuletzt sich auch dann später zuvor jedoch aber dazu hierzu weiter weiterhin ferner gestern heute morgen am montag dienstag mittwoch donnerstag freitag samstag sonntag sonntagabend \
        schon bereits noch erneut zudem außerdem dagegen hingegen etwa unter anderem wörtlich folgendes nun deshalb daraufhin selbst nur schriftlich es ihm ihr ihnen uns mir ihn",
    complementiser: "dass daß ob",
    he: "er",
    she: "sie",
    they: "sie",
    first_person: "ich wir mein meine meinen meinem unser unsere uns mir mich",
    nobody: "folgendes folgende folgenden man es das dies",
    impersonal: "",
    feminine_endings: phrases!["ung", "schaft", "heit", "keit", "tion", "sion", "nion", "gion", "tät", "tur", "enz", "anz", "ik", "ei", "behörde", "presse", "firma", "kirche", "gruppe"],
    determiner: "dutzende hunderte tausende der die das dem den des ein eine einer einem einen eines sein seine seiner ihr ihre ihrer unser unsere dieser diese dieses zwei drei vier fünf mehrere einige viele beide kein keine zweier",
    of: "von vom der des für im beim aus und zu zur am an in",
    particle: "von van der den de la le zu und al el bin ben da di & graf freiherr of on the",
    stop: "und oder aber in im am an auf mit bei beim nach vor seit bis durch gegen um über unter zwischen während wegen trotz als wenn weil dass ob wie was wo wer welche welcher der die den \
        zum zur gegenüber laut so sowie hinter neben ohne auf nachdem damit sondern denn angesichts anlässlich aufgrund infolge hinsichtlich bezüglich dank samt seitens mittels zugunsten innerhalb außerhalb jenseits entgegen \
        hätte hätten wäre wären waren sind mag mögen möchte möchten müsse müssten gleichzeitig ähnlich zumindest bitte",
    sir: "herr herrn",
    madam: "frau fräulein",
    role: "befürworter milliardär millionär ständerat nationalrat regierungsrat kantonsrat präsident minister kanzler direktor leiter chef vorsitzender vorsitzende sprecher bürgermeister richter staatsanwalt anwalt professor forscher ökonom analyst \
        gründer geschäftsführer vertreter abgeordneter abgeordnete general oberst kommissar gouverneur könig papst prinz schauspieler sänger regisseur schriftsteller autor \
        arzt doktor experte historiker soziologe trainer spieler ingenieur entwickler berater senator landrat dezernent amtsleiter inhaber anwohner nachbar zeuge reporter journalist \
        landwirt arbeiter student kandidat botschafter polizist wissenschaftler mitarbeiter mitglied geschäftsleiter vizepräsident vizekanzler intendant insider insidern teilnehmer ministerpräsident wirt pilot unternehmer veranstalter betreiber kritiker ombudsmann ombudsfrau beamter beamte beamtin verfasser verfasserin",
    role_woman: "milliardärin millionärin ständerätin nationalrätin regierungsrätin kantonsrätin präsidentin ministerin kanzlerin direktorin leiterin chefin vorsitzende sprecherin bürgermeisterin richterin staatsanwältin anwältin professorin forscherin ökonomin \
        gründerin geschäftsführerin vertreterin abgeordnete königin schauspielerin sängerin autorin ärztin expertin historikerin trainerin spielerin ingenieurin entwicklerin \
        beraterin senatorin landrätin inhaberin anwohnerin nachbarin zeugin journalistin landwirtin studentin kandidatin wissenschaftlerin mitarbeiterin bundeskanzlerin frau",
    woman_endings: phrases!["in", "vorsitzende", "frau"],
    role_endings: phrases!["minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "sprecher", "sprecherin", "chef", "chefin", "vorsitzender", "vorsitzende", "vorsitzenden", "leiter", "leiterin", "direktor", "direktorin", "experte", "expertin", "vorstand", "trainer", "senator", "senatorin", "anwalt", "richter", "professor", "professorin", "sekretär", "sekretärin", "führer", "führerin", "meister", "meisterin", "abgeordnete", "abgeordneter", "vertreter", "vertreterin", "beauftragter", "beauftragte", "forscher", "forscherin", "kommissar", "kommissarin", "botschafter", "kandidat", "kandidatin", "moderator", "berater", "beraterin", "manager", "kollege", "politiker", "politikerin", "wissenschaftler", "wissenschaftlerin", "spezialist", "spezialistin", "moderatorin", "managerin", "botschafterin", "trainerin", "analyst", "analystin", "gutachter", "gutachterin", "fachmann", "fachfrau", "anwältin", "rätin", "rat", "professor", "musiker", "autor", "autorin", "richterin", "obmann", "parteichef", "journalist", "inhaber"],
    person_endings: phrases![],
    office_prefixes: phrases!["ex-", "vize", "alt-"],
    inflections: phrases!["en", "n", "s", "es", "innen"],
    named_body: "",
    body: "krankenhaus klinik klinikum spital kirche museum schule bibliothek verlag redaktion rathaus kanton bezirk armee militär marine bundeswehr nachrichtendienst geheimdienst wetterdienst rettungsdienst börse airline flughafen reederei notenbank kartellamt zoll justiz gremium komitee delegation leitung direktion verwaltung zentrale jury klub club team anbieter stadtwerke bistum diözese meldung klage resolution gemeinschaft präsidentschaft mannschaft belegschaft botschaft konsulat akademie genossenschaft sekretariat netzwerk bewegung kanzlei familie hersteller versicherer magistrat stadtrat gemeinderat bundesrat landtag kreml pentagon unternehmen firma konzern gruppe regierung ministerium behörde amt kommission rat ausschuss gericht staatsanwaltschaft polizei gewerkschaft verband verein \
        partei vorstand bank fonds institut universität organisation stiftung fraktion bundesregierung opposition aufsichtsrat zentralbank parlament senat kliniken \
        landkreis stadt gemeinde zeitung magazin sender agentur studie bericht gutachten feuerwehr hochschule pressestelle kreis text sprichwort kommentar \
        mitteilung erklärung papier dokument brief schreiben urteil beschluss beitrag artikel antrag entwurf umfrage statement gesetz \
        hausverwaltung vereinigung initiative bündnis allianz beide behörden institution blog seite portal plattform webseite website nachrichtenseite kammer",
    any_body: "organisation behörde verband verein gewerkschaft institution aufsicht",
    adjective_endings: phrases![],
    body_endings: phrases!["verwaltung", "leitung", "direktion", "redaktion", "delegation", "polizei", "klinik", "klinikum", "krankenhaus", "kammer", "kasse", "kirche", "museum", "ausschuss", "zentrale", "genossenschaft", "hochschule", "ministerium", "behörde", "behörden", "bundesamt", "landesamt", "kommission", "gericht", "gerichtshof", "anwaltschaft", "gewerkschaft", "verband", "verein", "partei", "institut", "universität", "stiftung", "fraktion", "regierung", "agentur", "konzern", "unternehmen", "organisation", "vereinigung", "gesellschaft", "präsidium", "bündnis", "feuerwehr",
        "seite", "portal", "blog", "magazin", "zeitung", "sender",
    ],
    data: "zitat ausspruch spruch bonmot warnung resümee appell angaben zahlen daten statistik statistiken schätzungen schätzung berechnungen berechnung prognosen prognose informationen ergebnisse hochrechnungen regeln erkenntnissen ermittlungen hinweisen urteil fazit aussage aussagen einschätzung darstellung schilderung worte antwort reaktion bilanz meinung ansicht erklärungen begründung mikrofon frage motto",
    firm: "unternehmen konzern firma",
    capital: "montagmorgen montagvormittag montagmittag montagnachmittag montagabend montagnacht dienstagmorgen dienstagvormittag dienstagmittag dienstagnachmittag dienstagabend dienstagnacht mittwochmorgen mittwochvormittag mittwochmittag mittwochnachmittag mittwochabend mittwochnacht donnerstagmorgen donnerstagvormittag donnerstagmittag donnerstagnachmittag donnerstagabend donnerstagnacht freitagmorgen freitagvormittag freitagmittag freitagnachmittag freitagabend freitagnacht samstagmorgen samstagvormittag samstagmittag samstagnachmittag samstagabend samstagnacht sonntagmorgen sonntagvormittag sonntagmittag sonntagnachmittag sonntagabend sonntagnacht vormittag mittag nachmittag mitternacht januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag \
        euro dollar prozent millionen milliarden uhr jahr jahre jahren jahres ende anfang mitte monat tag tage tagen woche wochen menschen prozentpunkte sie ihr ihre ihnen norden süden westen osten nordosten nordwesten südosten südwesten richtung",
    indefinite: "dutzende hunderte tausende ein eine einer einem einen zwei drei vier fünf mehrere einige viele kein keine zweier beide",
    masculine: "der ein dieser jener",
    feminine: "die eine diese",
    demonstrative: "dieser diese dieses diesem diesen",
    including: "darunter insbesondere",
    relative: "der die das",
    possessive_words: "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres",
    him: "ihm ihn",
    her: "ihr sie",
    them: "ihnen",
    clitic: "ihm ihnen uns mir ihn sich",
    preposition: "in im am an auf mit bei beim nach vor seit bis durch gegen um über unter zwischen während wegen trotz aus von vom zu zum zur gegenüber für neben hinter via ins ans anlässlich angesichts laut ohne samt",
    agent: "von vom durch",
    dative: "zu gegenüber",
    oblique: "keinen keinem keines jeden jedem meinen meinem des dem den einem einen eines seinem seinen seines ihrem ihren ihres unserem unseren diesem diesen dieses",
    same_office: &[
        phrases!["regierungschef", "regierungschefin", "ministerpräsident", "ministerpräsidentin", "premierminister", "premierministerin", "premier", "bundeskanzler", "bundeskanzlerin", "kanzler", "kanzlerin"],
        phrases!["staatspräsident", "staatspräsidentin", "staatschef", "staatschefin", "staatsoberhaupt"],
        phrases!["bürgermeister", "bürgermeisterin", "oberbürgermeister", "oberbürgermeisterin", "stadtoberhaupt", "rathauschef", "rathauschefin", "stadtchef", "stadtchefin"],
        phrases!["abgeordneter", "abgeordnete", "parlamentarier", "parlamentarierin", "bundestagsabgeordneter", "bundestagsabgeordnete"],
        phrases!["vorstandsvorsitzender", "vorstandsvorsitzende", "vorstandschef", "vorstandschefin", "konzernchef", "konzernchefin", "firmenchef", "firmenchefin", "unternehmenschef", "unternehmenschefin"],
        phrases!["trainer", "trainerin", "coach", "cheftrainer", "cheftrainerin"],
        phrases!["staatsanwalt", "staatsanwältin", "ankläger", "anklägerin"],
    ],
    anyone: "analyst analystin journalist journalistin historiker historikerin soziologe soziologin ständerat ständerätin nationalrat nationalrätin abgeordnete abgeordneter parlamentarier parlamentarierin senator senatorin politiker politikerin mann frau experte expertin forscher forscherin wissenschaftler wissenschaftlerin unternehmer unternehmerin milliardär angeklagte angeklagter beschuldigte verdächtige stürmer mittelfeldspieler torhüter verteidiger nationalspieler spieler spielerin         trainer coach regisseur regisseurin schauspieler schauspielerin sänger sängerin autor autorin jurist juristin ökonom ökonomin mediziner medizinerin arzt ärztin kollege kollegin us-amerikaner amerikaner amerikanerin brite britin franzose französin italiener schweizer österreicher russe ukrainer türke         christdemokrat sozialdemokrat liberale grüne linke linken-politikerin manager managerin gründer gründerin aktivist aktivistin designer designerin künstler künstlerin musiker moderatorin kolumnist kolumnistin blogger bloggerin",
    anyone_endings: phrases!["politiker", "politikerin", "mann", "frau", "jährige", "jähriger", "experte", "expertin", "forscher", "forscherin", "profi", "star", "manager", "managerin", "wissenschaftler", "wissenschaftlerin"],
    inverted: "",
};
