use crate::lang::claim::{ClaimWords, Modal, Rumour};

pub const WORDS: ClaimWords = ClaimWords {
    hearsay: &[
        "angeblich", "angebliche", "angeblichen", "angeblicher", "angebliches", "angeblichem", "mutmaßlich", "mutmaßliche",
        "mutmaßlichen", "mutmaßlicher", "mutmaßliches", "mutmaßlichem", "vermeintlich", "vermeintliche", "vermeintlichen", "vermeintlicher",
        "dem vernehmen nach", "gerüchten zufolge", "gerüchteweise", "gerücht", "gerüchte", "berichten zufolge", "medienberichten zufolge",
        "laut medienberichten", "laut berichten", "unbestätigt", "unbestätigten", "unbestätigte", "nicht bestätigt", "es heißt", "heißt es aus",
        "so heißt es", "wie es heißt", "sollen angeblich", "aus kreisen", "im umfeld", "will die redaktion erfahren haben",
    ],
    anonymous: &[
        "insidern", "insider", "insiderinformationen", "nicht genannt werden will", "nicht genannt werden möchte", "nicht genannt werden wollte",
        "namentlich nicht genannt", "anonym bleiben", "anonymer", "anonyme", "anonymen", "unter der bedingung der anonymität",
        "mit der sache vertraute", "mit der sache vertrauten", "mit dem vorgang vertraute", "mit dem vorgang vertrauten",
        "mit den plänen vertraute", "mit den plänen vertrauten", "vertraute personen", "informierten kreisen", "kreisen zufolge",
        "unternehmenskreisen", "regierungskreisen", "branchenkreisen", "verhandlungskreisen", "eingeweihte", "eingeweihten",
    ],
    possible: &[
        "vielleicht", "möglicherweise", "vermutlich", "wahrscheinlich", "womöglich", "eventuell", "wohl", "offenbar", "anscheinend", "scheinbar",
        "scheint", "scheinen", "schien", "schienen", "könnte", "könnten", "dürfte", "dürften", "mag sein", "nicht auszuschließen",
        "nicht ausgeschlossen", "schließt nicht aus", "schließen nicht aus", "es ist möglich", "denkbar", "droht", "drohen", "augenscheinlich",
        "aller voraussicht nach", "voraussichtlich wohl", "deutet darauf hin", "deuten darauf hin", "deutet alles", "lässt vermuten", "lassen vermuten",
        "legt nahe", "legen nahe", "gehen davon aus, dass wohl", "unter umständen", "potenziell",
    ],
    plain: &["je nach", 
        "sehr wohl", "wohl aber", "fühlen sich wohl", "fühlt sich wohl", "wohl fühlen", "das wohl", "dem wohl", "zum wohl", "könnte nicht besser",
        "scheint die sonne", "droht damit", "drohen damit", "drohte", "ebenso wohl",
    ],
    according: &[
        "laut", "nach angaben", "nach aussage", "nach aussagen", "nach darstellung", "nach auskunft", "nach einschätzung", "nach ansicht",
        "nach meinung", "zufolge", "aus sicht", "nach worten", "den angaben zufolge", "nach eigenen angaben", "gemäß", "nach berechnungen", "nach erkenntnissen",
        "wie aus",
    ],
    foretold: &[
        "sagte", "sagten", "erklärte", "erklärten", "kündigte", "kündigten", "angekündigt", "gesagt", "erklärt", "versprach", "versprochen", "betonte", "mitteilte",
        "teilte", "hieß",
    ],
    that: &["dass"],
    counterfactual: &["sonst", "andernfalls", "als ob", "ansonsten"],
    condition: &["wenn", "falls", "sofern"],
    hypothesis: &[],
    subjunctive: &["sei", "seien", "habe", "werde", "könne", "müsse", "wolle", "solle", "dürfe", "gebe", "komme", "gehe", "liege", "stehe", "bleibe", "brauche", "lasse", "wisse", "führe", "bestehe", "handle", "sehe", "nehme", "halte", "mache"],
    first_person: &["ich", "mir", "mich", "mein", "meine", "meinen", "meiner"],
    rumour: Rumour::Modal(Modal {
        forms: &["soll", "sollen"],
        have: &["haben", "sein"],
        states: &[
            "gehören", "betreffen", "sein", "haben", "existieren", "bestehen", "stammen", "kennen", "wissen", "besitzen", "stecken", "leben", "wohnen",
            "handeln", "geben", "liegen", "zugrunde", "umfassen", "gelten", "heißen", "halten", "verfügen", "stehen", "planen", "arbeiten",
        ],
        possible: &[],
        wish: &[],
        future: &[
            "bis", "ab", "künftig", "zukünftig", "nächstes", "nächsten", "nächster", "kommenden", "kommendes", "kommende", "morgen", "demnächst", "bald", "spätestens",
            "frühestens", "2026", "2027", "2028", "2029", "2030", "2031", "2032", "2035", "2040", "2045", "2050", "herbst", "frühjahr", "sommer", "jahresende",
        ],
        plan: true,
    }),
    ability: &[],
    announcement: &[
        "kündigte", "kündigt", "kündigten", "angekündigt", "gab bekannt", "gibt bekannt", "bekannt gegeben", "bekanntgegeben", "teilte", "stellt vor", "stellte",
        "vorgestellt", "beschlossen", "beschließt", "beschloss", "entschied", "entschieden", "schließt zum", "wird schließen", "eröffnet", "übernimmt", "übernommen",
        "kauft", "verkauft", "streicht", "streichen", "investiert", "startet", "ruft zurück", "zurückgerufen", "genehmigt", "verabschiedet", "verbietet", "bestätigte",
        "bestätigt", "unterzeichnet", "verhängt", "einigten", "geeinigt", "verpflichtet", "sagte zu", "will", "wollen", "plant", "planen", "stoppt", "stimmte",
    ],
    forecast: &[
        "erwartet", "erwarten", "rechnet", "rechnen", "prognostiziert", "prognose", "prognosen", "voraussichtlich", "geplant", "geplante", "soll", "sollen", "wird bis",
        "werden bis", "bis 2030", "schätzt", "ausblick", "rechnete", "anpeilt", "peilt", "strebt", "in aussicht",
    ],
    opinion: &[
        "meiner meinung nach", "meines erachtens", "ich finde", "ich glaube", "ich denke", "leider", "zum glück", "glücklicherweise", "skandal", "skandalös", "absurd",
        "lächerlich", "großartig", "wunderbar", "schrecklich", "schande", "peinlich", "traurig", "schön", "unerträglich", "endlich", "selbstverständlich", "natürlich",
        "müssen wir", "sollten", "sollte", "darf nicht", "man muss", "muss man", "wir brauchen", "unsinn", "fatal", "bedauerlich", "es ist zeit", "falsch", "ärgerlich",
    ],
    denial: &[
        "dementiert", "dementierte", "dementieren", "bestreitet", "bestritt", "bestreiten", "bestritten", "widerspricht", "widersprach", "widersprechen", "weist zurück",
        "wies zurück", "weist die vorwürfe", "wies die vorwürfe", "zurückgewiesen", "haltlos", "unzutreffend", "unbegründet", "unverändert", "strittig",
    ],
    leaning: &[
        "er", "sie", "es", "dies", "das", "dieser", "diese", "dieses", "diesem", "diesen", "jener", "jene", "ihr", "ihre", "ihren", "sein", "seine", "seinen",
        "seiner", "seinem", "ihm", "ihnen", "beide", "beiden", "letztere", "letzterer", "erstere", "dafür", "dagegen", "damit", "dazu", "davon", "darin", "darauf", "daran",
        "darüber", "dabei", "daher", "deshalb", "darum", "dort", "hier", "einige", "andere", "manche", "mehrere", "solche", "deren", "dessen", "die beiden", "man",
    ],
    connective: &[
        "aber", "doch", "jedoch", "und", "oder", "denn", "außerdem", "zudem", "dennoch", "trotzdem", "allerdings", "schließlich", "also", "somit", "folglich", "zugleich",
        "gleichzeitig", "indes", "hingegen", "vielmehr", "zwar", "immerhin", "auch", "so", "dann", "danach", "zuvor", "kurzum", "fazit", "insgesamt", "auf der anderen seite",
        "nun", "jetzt", "ebenso", "überdies", "stattdessen",
    ],
    example: &["zum beispiel", "beispielsweise", "etwa wenn", "ein beispiel", "stellen sie sich"],
    address: &["du", "dein", "deine", "deinen", "euch", "euer", "eure"],
    call: &[
        "abonnieren sie", "jetzt abonnieren", "melden sie sich", "klicken sie", "hier klicken", "teilen sie", "lesen sie", "lesen sie auch", "mehr zum thema", "folgen sie",
        "schreiben sie", "haben sie", "jetzt anmelden", "jetzt bestellen", "jetzt testen", "newsletter", "erfahren sie mehr", "registrieren", "diskutieren sie", "stellen sie sich",
        "probieren sie", "laden sie", "sagen sie uns", "hören sie", "sehen sie", "kaufen sie", "achten sie",
    ],
    about_text: &[
        "dieser artikel", "in diesem artikel", "dieser beitrag", "in diesem beitrag", "dieser ratgeber", "wir zeigen", "hier sind", "hier ist", "im folgenden", "was gesichert ist",
        "ein überblick", "der überblick", "wir erklären",
    ],
    credit: &[
        "foto", "fotos", "bild", "symbolbild", "symbolfoto", "archiv", "archivbild", "archivfoto", "dpa", "imago", "getty", "reuters", "afp", "quelle", "grafik", "copyright",
        "alle rechte vorbehalten", "aktualisiert", "veröffentlicht", "uhr", "von", "kommentare", "teilen", "anzeige", "lesezeit", "impressum", "datenschutz", "agb", "plus-artikel",
        "ist autor", "ist autorin", "zuletzt erschien",
    ],
    stop: &[
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "und", "oder", "aber", "auch", "in", "im", "an", "am", "auf", "aus", "bei",
        "beim", "mit", "nach", "von", "vom", "zu", "zum", "zur", "für", "über", "unter", "um", "durch", "gegen", "ohne", "bis", "seit", "vor", "zwischen", "wegen", "ist", "sind", "war",
        "waren", "sei", "seien", "wird", "werden", "wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten", "habe", "sein", "kann", "können", "soll", "sollen", "will", "muss",
        "nicht", "kein", "keine", "mehr", "als", "wie", "so", "noch", "schon", "nur", "sich", "er", "sie", "es", "wir", "ihr", "ich", "man", "ihre", "ihren", "ihrer", "seine", "seinen",
        "seiner", "dass", "wenn", "weil", "da", "dort", "hier", "dieser", "diese", "dieses", "diesem", "diesen", "was", "wer", "wo", "zwei", "drei", "jahr", "jahre", "jahren", "tag",
        "tage", "sagte", "sagt", "sehr", "alle", "andere", "anderen", "denn", "doch", "dann",
    ],
};
