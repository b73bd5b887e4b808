use crate::lang::claim::phrases;
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;

pub const WORDS: DeedWords = DeedWords {
    verbs: &[
        Verbs {
            endings: "t te ten en",
            stems: "kündig verkünd präsentier veröffentlich start eröffn lancier initiier gründ genehmig \
                billig verabschied ratifizier ernenn nominier beruf wähl kür entlass feuer klag verklag \
                verurteil verhäng ordn verhaft streich stopp setz verschob verlänger erhöh senk kürz \
                erweiter übernehm kauf verkauf investier förder spend bewillig verleih zeichn plan beabsichtig \
                forder verlang schlag biet beantrag einig vereinbar verpflicht erlaub gestatt verbiet untersag \
                führ ersetz wechsel verstärk bau errichte errichtet bestell stell reagier aktualisier droh warn \
                appellier unterstütz bestätig ermöglich erteil beende",
        },
    ],
    forms: "beschloss beschließt beschlossen entschied entscheidet entschieden angekündigt vorgestellt gestartet \
        gegründet gebilligt gutgeheissen gutgeheißen hiess hieß verabschiedet ernannt gewählt gekürt gefeuert \
        freigesprochen abgelehnt abgewiesen verworfen verwarf verwirft zurückgewiesen angeordnet verhaftet \
        festgenommen gestrichen gestoppt ausgesetzt abgesagt verschiebt gesenkt gekürzt übernommen übernimmt \
        gekauft gefördert gespendet verliehen ausgezeichnet unterzeichnet vorgeschlagen angeboten geeinigt \
        verpflichtet gestattet verboten verbietet eingeführt zurückgetreten zurückgezogen eingeräumt freigegeben \
        zurückgerufen verteilt unterschrieben abgeschlossen schließt schliesst unterzeichnete vergab vergibt \
        vergeben übergibt übergab schliessen startete lanciert nominiert verhängt verurteilte zurücktritt \
        abgesetzt eingestellt einstellt aufgehoben hebt aufgelöst aufgenommen angenommen erlassen erließ erlässt \
        beigelegt zugesagt zugestimmt stimmte stimmten einigte einigten ausgeschrieben übertragen umbenannt \
        verlegt gekündigt",
    effect: phrases![
        "gab bekannt", "gibt bekannt", "gaben bekannt", "geben bekannt", "bekannt gegeben", "in kraft",
        "treten in kraft", "tritt in kraft", "ab sofort", "zur verfügung", "auf den markt", "findet statt",
        "finden statt", "statt finden", "stattfinden", "an den start", "ins leben gerufen", "grünes licht",
        "wird neuer", "wird neue", "ist verfügbar", "sind verfügbar", "erhältlich", "stattfindet", "stattfinden wird",
        "in den handel", "im handel", "vorbestellen", "vorbestellbar", "zum verkauf", "in betrieb", "trat in kraft",
        "nimmt den betrieb", "tritt zurück", "tritt an", "sind erhältlich", "bekanntgegeben",
    ],
    turn: phrases![
        "gibt", "kommt", "kommen", "findet", "finden", "gilt", "gelten", "führt", "tritt", "trat", "bringt",
        "sucht", "suchen", "will", "wollen", "möchte", "möchten", "plant", "planen", "bekommt", "bekommen",
        "erhält", "erhalten", "verlässt", "erscheint", "erscheinen", "gewonnen", "setzt", "setzte", "setzen",
        "zieht", "zog", "ruft", "rufen", "bietet", "bieten", "schafft", "schaffen", "zeichnet", "baut", "bauen",
        "warnt", "warnte", "warnten", "kehrt", "ersetzt", "bestellt", "stellt", "stellte", "geplant",
        "gefordert", "fordert", "forderte", "verlangt", "wechselt", "schließen", "schlossen", "droht", "drohte",
        "drohen", "räumt", "unterstützt", "bestätigt", "bestätigte", "verstärkt", "gebaut", "strebt", "wählt",
        "wählte", "beabsichtigt",
    ],
    soon: phrases![
        "heute", "morgen", "jetzt", "nun", "ab", "diese woche", "dieses jahr", "nächste woche", "nächsten",
        "nächstes jahr", "kommenden", "kommende", "künftig", "zukünftig", "sofort", "bald", "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "heutigen", "ab sofort",
        "bis zum", "zum 1",
    ],
    fresh: phrases!["neu", "neue", "neuen", "neuer", "neues", "erste", "ersten"],
    bygone: phrases![
        "vor jahren", "damals", "früher", "seit", "letztes jahr", "letzten jahr", "vergangenen jahr", "vorjahr",
        "hatte", "hatten", "war", "waren", "bereits", "zuletzt", "als", "nachdem",
    ],
};
