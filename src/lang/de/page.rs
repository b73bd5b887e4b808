use crate::lang::page::PageWords;

/// Phrases that betray boilerplate on German pages.
pub const WORDS: PageWords = PageWords {
    navigation: "\
        alle anzeigen | direkt zum inhalt | hauptmenü | hauptnavigation | inhaltsübersicht | kategorien | mehr \
        anzeigen | mehr laden | menü | menü öffnen | nach oben | nächste seite | nächster artikel | nächster \
        beitrag | ressorts | schließen | seitenanfang | sie befinden sich hier | sie sind hier | startseite | \
        suche | suche nach | suchen | themen | vorherige seite | vorheriger artikel | vorheriger beitrag | \
        weiter | zum hauptinhalt | zum inhalt | zum inhalt springen | zum seitenanfang | zur navigation | zur \
        startseite | zur übersicht | zurück | übersicht",
    consent: "\
        akzeptieren | alle ablehnen | alle akzeptieren | alle cookies akzeptieren | an dieser stelle befindet \
        sich | an dieser stelle finden sie | cookie-einstellungen | cookies akzeptieren | \
        datenschutzeinstellungen | diese seite verwendet cookies | diese webseite verwendet cookies | diese \
        website verwendet cookies | dieser inhalt wird | einstellungen verwalten | empfohlener redaktioneller \
        inhalt | externe inhalte | externer inhalt | ich bin damit einverstanden | ich bin einverstanden | \
        inhalt entsperren | javascript | mehr dazu in unserer datenschutzerklärung | mit ihrer zustimmung | wir \
        nutzen cookies | wir und unsere partner | wir verwenden cookies | zum anzeigen dieses inhalts | \
        zustimmen",
    newsletter: "\
        abbestellen | abmelden | abonnieren | abonnieren sie | anmelden | anmeldung | app herunterladen | \
        benutzername | bleiben sie auf dem laufenden | der newsletter | e-mail-adresse | einloggen | hier \
        anmelden | ich möchte | ihre e-mail | ihre e-mail-adresse | jetzt abonnieren | jetzt anmelden | jetzt \
        app | jetzt registrieren | keine nachricht mehr verpassen | konto erstellen | kostenlos anmelden | \
        kostenlos registrieren | laden sie unsere app | login | melden sie sich | melden sie sich an | \
        newsletter | newsletter abonnieren | nichts mehr verpassen | noch kein konto | passwort | passwort \
        vergessen | push-nachrichten | registrieren | sie können den newsletter | täglich die wichtigsten | \
        unser newsletter | unseren newsletter | vielen dank für ihre anmeldung",
    advert: "\
        advertorial | affiliate-link | affiliate-links | angebot | angebote | anzeige | anzeigen | bezahlter \
        inhalt | gesponsert | gesponserter inhalt | gewinnspiel | gutschein | jetzt bestellen | jetzt kaufen | \
        jetzt sichern | jetzt spenden | jetzt testen | mediadaten | nach der anzeige weiterlesen | \
        partnerangebot | preisvergleich | produkt der woche | produktempfehlungen | promotion | spenden | \
        sponsored | sponsored post | unterstütze uns | unterstützen sie | weiter nach der anzeige | werben | \
        werbung | zum shop",
    share: "\
        anhören | artikel anhören | artikel drucken | artikel merken | artikel teilen | artikel vorlesen | auf \
        die merkliste | auf facebook teilen | auf twitter teilen | bei facebook teilen | beitrag teilen | diesen \
        artikel teilen | diesen beitrag teilen | drucken | druckversion | empfehlen | feedback | flattr | folge \
        uns | folgen | folgen sie uns | folgen sie uns auf | folgt uns | kontakt | leserbrief | link kopieren | \
        link kopiert | mailen | merken | merkliste | per e-mail teilen | per mail | per whatsapp | pocket | \
        schriftgröße | seite drucken | speichern | teilen | twittern | verschenken | versenden | vorlesen | \
        weiterempfehlen | zitieren",
    related: "\
        aktuell | aktuelle artikel | aktuelle beiträge | aktuelle meldungen | aktuelle nachrichten | aktuelles | \
        alle artikel | alle beiträge | am meisten gelesen | analyse | artikel zum thema | auch interessant | \
        auch lesen | aus dem archiv | beliebt | beliebte artikel | beliebte beiträge | beliebteste artikel | das \
        interessiert andere | das könnte dich auch interessieren | das könnte ihnen auch gefallen | das könnte \
        sie auch interessieren | das sollten sie | dazu auch | die wichtigsten nachrichten | dossier | \
        empfehlung der redaktion | empfehlungen | empfehlungen für sie | empfohlene artikel | fotostrecke | hier \
        geht es | hier geht's | hier weiterlesen | hintergrund | im fokus | im video | im web | interview | \
        jetzt lesen | kommentar | könnte sie auch interessieren | lesen sie auch | lesen sie außerdem | lesen \
        sie dazu | lesen sie hier | lesen sie jetzt | lesen sie mehr | lesen sie weiter | leser interessierten \
        sich auch für | lest auch | letzte artikel | letzte beiträge | lies auch | links zum thema | mehr | mehr \
        artikel | mehr aus | mehr dazu | mehr erfahren | mehr informationen | mehr infos | mehr lesen | mehr \
        nachrichten | mehr von | mehr zu | mehr zum thema | mehr über | meist gelesen | meistgelesen | \
        meistgelesene artikel | meistkommentiert | neueste | neueste artikel | neueste beiträge | neuste artikel \
        | nicht verpassen | passend dazu | passende artikel | podcast | quiz | schlagzeilen | siehe auch | siehe \
        dazu | themenseite | top artikel | top themen | top-artikel | top-themen | topthemen | unsere \
        empfehlungen | verwandte artikel | verwandte beiträge | verwandte themen | video | videos | weiter lesen \
        | weitere artikel | weitere beiträge | weitere informationen | weitere infos | weitere meldungen | \
        weitere nachrichten | weitere themen | weiterführende informationen | weiterführende links | weiterlesen \
        | zum artikel | zum dossier | zum thema | zur startseite | zurück zu | ähnliche artikel | ähnliche \
        beiträge | ähnliche themen",
    contents: "\
        artikelübersicht | auf dieser seite | die themen | in diesem artikel | inhalt | inhalte | \
        inhaltsverzeichnis | inhaltsübersicht | themen in diesem artikel | überblick",
    author: "\
        alle artikel von | alle beiträge von | arbeitet als | aus | autor | autoren | autorenprofil | autorin | \
        dpa | ein artikel von | ein beitrag von | ein gastbeitrag von | ein interview von | ein kommentar von | \
        eine analyse von | eine kolumne von | erstellt von | gastautor | gastbeitrag | geschrieben von | \
        interview | ist freier journalist | ist redakteur | ist redakteurin | kürzel | mehr von | redakteur | \
        redakteurin | redaktion | text | text von | verfasst von | veröffentlicht von | von | von unserem \
        korrespondenten | zum autor | zur autorenseite | zur person | über den autor | über die autoren | über \
        die autorin",
    caption: "\
        abspielen | alle bilder | archivbild | archivfoto | audio | bild | bild anzeigen | bild in lightbox \
        öffnen | bild vergrößern | bilder | bildergalerie | bilderstrecke | bildnachweis | bildquelle | \
        bildrechte | copyright | credit | foto | fotos | fotostrecke | galerie | grafik | illustration | lädt | \
        picture alliance | privat | quelle | screenshot | stock.adobe | symbolbild | symbolfoto | titelbild | \
        vergrößern | video | video abspielen | video ansehen | zum video | ©",
    comments: "\
        alle kommentare | antwort | antworten | antworten abbrechen | artikel bewerten | beiträge | bewerten | \
        dein kommentar | deine e-mail-adresse wird nicht veröffentlicht | deine meinung | diskussion | \
        diskutiere mit | diskutieren | diskutieren sie mit | erforderliche felder | forum | gedanken zu | \
        hinterlasse einen kommentar | hinterlassen sie einen kommentar | ihr kommentar | ihre e-mail-adresse \
        wird nicht veröffentlicht | ihre meinung | jetzt kommentieren | keine kommentare | kommentar | kommentar \
        abgeben | kommentar abschicken | kommentar hinterlassen | kommentar melden | kommentar schreiben | \
        kommentar verfassen | kommentare | kommentare ansehen | kommentare anzeigen | kommentare lesen | \
        kommentieren | leserbriefe | leserkommentare | lesermeinungen | melden | missbrauch melden | \
        mitdiskutieren | name | pingbacks | schreibe einen kommentar | schreiben sie einen kommentar | sie \
        müssen angemeldet sein | um zu kommentieren | war dieser artikel | wie hat ihnen | zu den kommentaren | \
        zum kommentieren",
    metadata: "\
        abgelegt unter | aktualisiert | aktualisiert am | anmerkung der redaktion | artikel-id | aufrufe | aus \
        der ausgabe | ausgabe | datum | dieser artikel erschien | dieser artikel ist | dieser beitrag wurde | \
        dieser text erschien | erschienen | erschienen am | erstellt | erstellt am | geändert | hinweis der \
        redaktion | in | kategorie | kategorien | korrektur | lesedauer | lesezeit | letzte aktualisierung | \
        letztes update | min lesezeit | min. | minuten lesezeit | quelle | quellen | region | ressort | rubrik | \
        schlagwort | schlagworte | schlagwörter | stand | stichworte | stichwörter | tags | thema | themen | uhr \
        | update | veröffentlicht | veröffentlicht am | vor stunden | zuletzt aktualisiert",
    legal: "\
        agb | alle rechte vorbehalten | allgemeine geschäftsbedingungen | barrierefreiheit | cookie-richtlinie | \
        copyright | datenschutz | datenschutzerklärung | es gelten die | fehler gefunden | fehler im text | \
        fehler melden | haftungsausschluss | hilfe | hinweise zum datenschutz | ich akzeptiere | impressum | \
        jobs | jugendschutz | karriere | kontakt | lizenz | lizenzhinweis | mit agenturmaterial | mit material \
        von | nachdruck | nutzungsbedingungen | nutzungsrechte | redaktionelle richtlinien | vervielfältigung | \
        über uns",
    paywall: "\
        abo | abo abschließen | abonnement | alle artikel lesen | angebot auswählen | artikel freischalten | \
        bereits abonnent | bereits registriert | den vollständigen artikel | dieser artikel ist exklusiv | \
        digitalabo | exklusiv für abonnenten | für abonnenten | gratis testen | jederzeit kündbar | jetzt abo | \
        jetzt weiterlesen | kostenlos testen | lesen sie diesen artikel | mit plus | monatlich kündbar | nur für \
        abonnenten | plus | plus-artikel | premium | probemonat | schon abonnent | sie haben bereits | sie sind \
        bereits abonnent | um diesen artikel zu lesen | um weiterzulesen | unbegrenzter zugang | weiterlesen mit \
        | zugang zu allen | zum abo",
    locked: "\
        nur für abonnenten | für abonnenten | exklusiv für abonnenten | abonnenten vorbehalten | nur für \
        abonnentinnen | für abonnentinnen und abonnenten | nur mit abo | mit abo lesen | nur für mitglieder | um \
        weiterzulesen | um diesen artikel zu lesen | um den artikel zu lesen | den vollständigen artikel | den \
        ganzen artikel | jetzt weiterlesen | weiterlesen mit | artikel freischalten | sie möchten weiterlesen",
    house_rules: "\
        behält sich das recht vor | behalten uns das recht vor | behält sich vor | beleidigend | beleidigende | \
        beleidigungen | verleumderisch | verleumdungen | werden gelöscht | löschen wir | moderiert | meinung der \
        verfasser | nicht die meinung der redaktion | netiquette | rechtswidrige | strafbare | kommentare werden geprüft | kommentare werden moderiert | kommentarregeln",
    notice: "\
        dieser artikel enthält affiliate links | dieser artikel enthält affiliatelinks | enthält affiliate \
        links | enthält affiliatelinks | sogenannte affiliate links | sogenannte affiliatelinks | mit einem \
        stern markierten links | mit sternchen gekennzeichneten links | mit * gekennzeichneten links | \
        erhalten wir eine provision | bekommen wir eine provision | erhalten wir eine kleine provision | \
        erhalten wir ggf eine provision | provisions links | folgen sie unserem kanal | folge unserem kanal \
        | abonnieren sie unseren kanal | abonniere unseren kanal | unserem whatsapp kanal | unseren whatsapp \
        kanal | unserem telegram kanal | unseren telegram kanal | alle angaben ohne gewähr",
    closing: "\
        stellt keine anlageberatung dar | stellen keine anlageberatung dar | keine anlageberatung | keine \
        rechtsberatung | stellt keine kaufempfehlung dar | stellen keine kaufempfehlung dar | ersetzt keine \
        ärztliche beratung | ersetzt nicht die ärztliche beratung | ersetzt keinen arztbesuch | ersetzt nicht \
        den besuch beim arzt | dient ausschließlich informationszwecken | dienen ausschließlich \
        informationszwecken | dient nur zu informationszwecken | dienen nur zu informationszwecken | dient \
        lediglich der information | frühere wertentwicklungen | hat ihnen dieser artikel gefallen | hat dir \
        dieser artikel gefallen | ihnen hat dieser artikel gefallen | unterstützen sie uns | unterstütze uns | \
        unterstützen sie unsere arbeit | unterstütze unsere arbeit | unterstützen sie unseren journalismus | mit \
        einer spende unterstützen | spenden sie jetzt | spende jetzt | haben sie hinweise zu diesem",
    credit: "\
        bildnachweis | bildquelle | bildquellen | bildrechte | fotoquelle | fotonachweis | titelbild | \
        beitragsbild | symbolbild | symbolgrafik | foto | fotos | bild | bilder",
    error: "\
        seite nicht gefunden | seite wurde nicht gefunden | seite konnte nicht gefunden werden | seite existiert \
        nicht | seite existiert nicht mehr | seite gibt es nicht | seite nicht verfügbar | angeforderte seite | \
        gesuchte seite | artikel nicht gefunden | inhalt nicht gefunden | nicht gefunden | fehler 404 | fehler \
        403 | fehler 500 | fehler 503 | fehlerseite | zugriff verweigert | zugriff nicht möglich | kein zugriff \
        | ein fehler ist aufgetreten | da ist etwas schiefgelaufen | etwas ist schiefgelaufen | dienst nicht \
        verfügbar | wartungsarbeiten | nicht mehr verfügbar | link abgelaufen | browser wird nicht unterstützt | \
        javascript aktivieren | sind sie ein roboter | sicherheitsprüfung | hoppla | ups",
    key_points: "\
        auf den punkt gebracht | auf einen blick | darum geht es | darum geht's | das müssen sie wissen | \
        das musst du wissen | das wichtigste | das wichtigste auf einen blick | das wichtigste im überblick \
        | das wichtigste in kürze | die wichtigsten fakten | die wichtigsten punkte | im überblick | in \
        aller kürze | in kürze | kernpunkte | kurz gesagt | kurz und knapp | kurz zusammengefasst | \
        kurzfassung | zusammenfassung | zusammengefasst",
    examined: "behauptung | die behauptung | aufgestellte behauptung | was behauptet wird | das gerücht",
    verdict: "bewertung | unsere bewertung | fazit faktencheck | faktencheck | die fakten | fakten | aufgestellt von | urteil | richtigstellung | einordnung",
};
