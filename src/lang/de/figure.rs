use crate::lang::figure::{FigureWords, CompoundWords, Mark, Tail, Unit};

pub const WORDS: FigureWords = FigureWords {
    decimal: ',',
    spaced_thousands: true,
    month_first: false,
    half_before: true,
    plural_endings: "",
    comma_adds: false,
    street_endings: "straße strasse str weg platz gasse allee ufer damm chaussee steig ring",
    participle_endings: "",
    no_units: "C F",
    cardinals: "null=0 eins=1 zwei=2 zwo=2 zweier=2 beiden=2 drei=3 dreier=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 \
        fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 \
        siebzig=70 achtzig=80 neunzig=90 hundert=100",
    shy: "acht elf null beiden",
    scales: "tausend=3 million=6 millionen=6 milliarde=9 milliarden=9 billion=12 billionen=12 billiarde=15 billiarden=15 trillion=18 trillionen=18",
    lone_scales: "tausend",
    short_scales: "Mio=6 mio=6 Mill=6 Mrd=9 mrd=9 Md=9 Bio=12 Tsd=3 tsd=3",
    money_scales: "MM=6 M=6 k=3 K=3",
    ordinals: "erste=1 ersten=1 erster=1 erstes=1 erstem=1 zweite=2 zweiten=2 zweiter=2 zweites=2 zweitem=2 dritte=3 dritten=3 dritter=3 drittes=3 drittem=3 \
        vierte=4 vierten=4 vierter=4 viertes=4 fünfte=5 fünften=5 fünfter=5 fünftes=5 sechste=6 sechsten=6 sechster=6 sechstes=6 siebte=7 siebten=7 siebter=7 siebente=7 siebtes=7 \
        achte=8 achten=8 achter=8 achtes=8 neunte=9 neunten=9 neunter=9 neuntes=9 zehnte=10 zehnten=10 zehnter=10 zehntes=10 elfte=11 elften=11 elfter=11 zwölfte=12 zwölften=12 zwölfter=12 milliardste=1000000000 milliardsten=1000000000 billionste=1000000000000 billionsten=1000000000000 millionste=1000000 millionsten=1000000",
    ordinal_endings: "te ten ter tes ste sten ster stes",
    fractions: "drittel=3 dritteln=3 viertel=4 vierteln=4 fünftel=5 fünfteln=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwölftel=12 zwanzigstel=20 \
            hundertstel=100 tausendstel=1000",
    halves: "hälfte",
    collectives: "dutzend=12 hundert=100",
    hundredths: "anderthalb=150 eineinhalb=150 dreiviertel=75",
    multiples: "verdoppelt=200 verdoppeln=200 verdoppelte=200 verdoppelten=200 doppelt=200 doppelte=200 zweimal=200 verdreifacht=300 verdreifachen=300 \
            verdreifachte=300 dreifache=300 dreifach=300 dreimal=300 vervierfacht=400 vervierfachen=400 vierfache=400 viermal=400 verfünffacht=500 \
            verfünffachen=500 fünffache=500 fünfmal=500 versechsfacht=600 verzehnfacht=1000 verzehnfachen=1000 zehnfache=1000 zehnmal=1000 halbiert=50 halbieren=50 \
            halbierte=50",
    months: [
        "januar jänner jan", "februar feber feb", "märz mär", "april apr", "mai", "juni jun", "juli jul", "august aug", "september sept sep", "oktober okt", "november nov",
        "dezember dez",
    ],
    weekdays: [
        "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa", "sonntag so",
    ],
    weekday_parts: "abend morgen vormittag nachmittag nacht mittag früh",
    bare_weekday: false,
    units: &[
        (Unit::Money, "\
            EUR=euro+ USD=dollar+,us-dollar+,us_dollar,amerikanische_dollar CAD=kanadische_dollar,kanadischen_dollar \
            AUD=australische_dollar,australischen_dollar HKD=hongkong-dollar GBP=pfund_sterling,britische_pfund,britischen_pfund,pfund \
            CHF=franken,schweizer_franken,schweizerfranken,franken_schweizer TWD=taiwan-dollar,taiwandollar,taiwanische_dollar JPY=yen CNY=yuan,renminbi INR=rupie,rupien,indische_rupien RUB=rubel \
            BRL=real,reais TRY=türkische_lira,lira SEK=schwedische_kronen,kronen DKK=dänische_kronen NOK=norwegische_kronen CZK=tschechische_kronen \
            PLN=zloty HUF=forint KRW=won DEM=d-mark,deutsche_mark,mark FIM=finnische_mark,finnmark ILS=schekel UAH=hrywnja,griwna BTC=bitcoin+ \
            SGD=singapur-dollar NZD=neuseeland-dollar ZAR=rand EGP=ägyptische_pfund FRF=französische_francs,francs MXN=mexikanische_pesos \
            ARS=argentinische_pesos ESP=peseten ITL=lire ATS=schilling"),
        (Unit::Cents, "\
            EUR=cent+ CHF=rappen GBP=pence"),
        (Unit::Percent, "\
            %=prozent,prozente pp=prozentpunkt,prozentpunkte,prozentpunkten bp=basispunkt,basispunkte,basispunkten"),
        (Unit::Quantity, "\
            km=kilometer+,kilometern m=meter,metern cm=zentimeter,zentimetern mm=millimeter,millimetern nm=nanometer,nanometern \
            um=mikrometer,mikrometern [mi_i]=meile,meilen [nmi_i]=seemeile,seemeilen [ft_i]=fuß [in_i]=zoll m2=quadratmeter,quadratmetern,qm \
            km2=quadratkilometer,quadratkilometern m3=kubikmeter,kubikmetern har=hektar kg=kilo+,kilogramm g=gramm mg=milligramm ug=mikrogramm \
            t=tonne,tonnen [lb_av]=pfund_schwer L=liter,litern mL=milliliter,millilitern hL=hektoliter [bbl_us]=barrel,fass [gal_us]=gallone,gallonen \
            [tsp_us]=teelöffel [tbs_us]=esslöffel [cup_us]=tasse,tassen \
            km/h=kilometer_pro_stunde,stundenkilometer,stundenkilometern,kilometern_pro_stunde m/s=meter_pro_sekunde,metern_pro_sekunde W=watt \
            kW=kilowatt MW=megawatt GW=gigawatt kW.h=kilowattstunde,kilowattstunden MW.h=megawattstunde,megawattstunden \
            GW.h=gigawattstunde,gigawattstunden TW.h=terawattstunde,terawattstunden V=volt Hz=hertz GHz=gigahertz MHz=megahertz dB=dezibel By=byte+ \
            kBy=kilobyte MBy=megabyte GBy=gigabyte TBy=terabyte Mpx=megapixel [HP]=ps,pferdestärken kcal=kilokalorien,kalorien \
            [ly]=lichtjahr,lichtjahre,lichtjahren dm=dezimeter,dezimetern hm=hektometer [yd_i]=yard+ [acr_us]=acre+ [cft_i]=kubikfuß \
            [sft_i]=quadratfuß [smi_us]=quadratmeile,quadratmeilen cm3=kubikzentimeter km3=kubikkilometer cm2=quadratzentimeter [pt_us]=pint+ \
            [mi_i]/h=meilen_pro_stunde kHz=kilohertz kV=kilovolt A=ampere J=joule N=newton bit=bit+ PBy=petabyte Gbit=gigabit Mbit=megabit \
            [kn_i]=knoten [car_m]=karat TW=terawatt cL=zentiliter [oz_av]=unze,unzen 100.kg=zentner"),
        (Unit::Duration, "\
            a=jahr,jahre+,jahren mo=monat+,monate,monaten,monatige,monatigen,monatiger wk=woche,wochen,wöchige,wöchigen,wöchiger \
            d=tag,tage+,tagen,tägige+,tägigen,tägiger h=stunde,stunden,std,stündige,stündigen,stündiger \
            min=minute,minuten,minütige,minütigen,minütiger s=sekunde,sekunden,sek ms=millisekunde,millisekunden 10*a=jahrzehnt,jahrzehnte,jahrzehnten \
            100*a=jahrhundert,jahrhunderte,jahrhunderten 15*min=viertelstunde,viertelstunden 3*mo=quartale,quartalen 6*mo=halbjahre"),
        (Unit::Temperature, "\
            Cel=grad_celsius,grad_c,celsius [degF]=grad_fahrenheit,fahrenheit,grad_f K=kelvin deg=grad"),
        (Unit::PartOfDay, "\
            0=morgens,vormittags,früh 12=nachmittags,abends,mittags,am_nachmittag,am_abend 6=nachts"),
        (Unit::Other, "\
            points=punkt,punkte,punkten,zähler,zählern age=jährige+,jährigen,jähriger,jährigem,jährig times=mal,fach,fache,fachen \
            below-zero=unter_null,unter_dem_gefrierpunkt"),
    ],
    marks: &[
        (Mark::One, "ein eine+ einen einem einer jeder jede+ jedem jeden"),
        (Mark::Further, "andere anderen anderer weitere weiteren zusätzliche zusätzlichen"),
        (Mark::Pound, "pfund"),
        (Mark::Weighs, "wiegt wiegen wog schwer gewicht abgenommen zugenommen"),
        (Mark::Vessel, "tasse tassen fass"),
        (Mark::OfThe, "der des"),
        (Mark::Double, "doppelte doppelten dreifache"),
        (Mark::Of, "von der des"),
        (Mark::And, "und"),
        (Mark::Or, "oder"),
        (Mark::To, "bis zu auf"),
        (Mark::Now, "jetzt heute"),
        (Mark::From, "von vom"),
        (Mark::DayBefore, "am vom zum"),
        (Mark::Between, "zwischen"),
        (Mark::Minus, "minus negativ"),
        (Mark::Comma, "komma"),
        (Mark::Per, "pro je"),
        (Mark::OutOf, "von"),
        (Mark::Each, "jeder jede+ jedem jeden"),
        (Mark::Half, "halbe+ halben halber halb halbem"),
        (Mark::The, "der die das den dem des ein eine+ einen einem einer diese+ dieser diesen seine seinen seiner seinem ihre ihren ihrer ihrem sein ihr alle kein keine zum \
            zur am im vom beim ins"),
        (
            Mark::Function,
            "in an auf aus bei mit nach seit von zu für gegen ohne um über unter vor hinter neben zwischen durch während wegen trotz bis und oder aber denn doch \
            sondern als wie wenn weil dass ob da so auch nur noch schon nicht kein keine ist sind war waren hat haben hatte hatten wird werden wurde wurden worden \
            sein kann können konnte soll sollen will wollen muss müssen darf er sie es wir ihr ich man sich uns mehr weniger sehr dann damit davon dazu darin daran \
            dabei dagegen heute gestern morgen jetzt immer wieder bereits etwa rund fast ca der die das den dem des im am zum zur vom ein eine+ einen einem einer \
            pro je laut sowie zuvor zuletzt jeweils",
        ),
        (Mark::InYear, "geboren gestorben in im seit ab bis vor nach um anno gegen während von zwischen für jahr jahre+ jahren sommer winter herbst frühjahr frühling saison geschäftsjahr ende \
            anfang mitte februar märz"),
        (Mark::YearWord, "jahr jahre+ jahren geschäftsjahr+ geschäftsjahres haushaltsjahr schuljahr"),
        (Mark::DecadeBefore, ""),
        (Mark::DecadeAfter, "er ern"),
        (Mark::Century, "jahrhundert+ jahrhunderte jh"),
        (Mark::Quarter, "quartal+ quartale quartalen"),
        (Mark::HalfYear, "halbjahr+ halbjahres jahreshälfte hälfte"),
        (Mark::WeekNumber, "kw kalenderwoche"),
        (Mark::Edge, "anfang mitte ende"),
        (Mark::Last, "letzter letzte letzten"),
        (Mark::ShyMonth, "mär jan jun jul mai"),
        (Mark::AgeBefore, "alter unter-alter ab jünger"),
        (Mark::AgeOf, "von"),
        (
            Mark::Term,
            "laufzeit rendite zinsen zins anleihe anleihen bundesanleihe bundesanleihen staatsanleihen papiere festgeld kredit darlehen hypothek haftstrafe ehe pause herrschaft freiheitsstrafe gefängnisstrafe strafe dauer zeitraum laufzeit vertrag frist amtszeit karriere erfahrung garantie plan programm geschichte \
            maximum minimum durchschnitt höhe leben arbeit abstand",
        ),
        (Mark::AgeAt, "mit"),
        (Mark::AgeVerb, "ist war wird sind waren wurde"),
        (Mark::AgeAfter, "alt alte+ alten alter jährige jährigen jähriger"),
        (Mark::Ago, "vor zuvor später früher"),
        (Mark::During, "seit für während innerhalb über dauerte dauert"),
        (Mark::ClockPast, "nach"),
        (Mark::ClockTo, "vor"),
        (Mark::ClockBefore, "um ab bis gegen von seit nach vor am den der zum"),
        (Mark::ClockAfter, "uhr"),
        (Mark::ClockSure, "uhr"),
        (
            Mark::Label,
            "art port fehler zug züge flug tor gesetz magazin zeitschrift haltestelle startnummer zimmernummer bus linie gleis artikel paragraf paragraph absatz kapitel seite seiten band nummer nr ziffer abschnitt satz anlage tabelle abbildung abb gleis linie tor halle haus \
            raum zimmer stufe klasse gruppe platz rang liga folge staffel teil version modell typ isbn az aktenzeichen plz postfach richtlinie verordnung phase \
            kategorie block reaktor bundesstraße autobahn s vgl",
        ),
        (Mark::Phone, "telefon tel telefonnummer hotline fax mobil handy rufnummer nummer servicenummer notruf"),
        (Mark::Name, "version agenda formel"),
        (Mark::Relative, "welche+ welcher"),
        (Mark::Clause, "aber weil während obwohl sondern denn doch wenn nachdem bevor dass"),
        (
            Mark::Change,
            "plus minus um gestiegen stieg gefallen fiel sank gesunken legte zulegte verlor verloren gewann gewonnen zuwachs rückgang anstieg vorsprung rückstand \
            mehr weniger gesenkt erhöht senkt senkte erhöhte",
        ),
        (Mark::Purpose, "für um"),
        (Mark::Not, "nicht statt"),
        (Mark::NotRank, "blick linie hand sicht bürgermeister minister weltkrieg"),
        (Mark::Someone, "kind kinder kindern baby+ junge jungen mädchen säugling säuglinge säuglingen kleinkind kleinkinder kleinkindern jugendliche jugendlichen jugendlicher schüler schülern schülerin schülerinnen student studenten studentin mann frau menschen minderjährige minderjährigen personen"),
        (Mark::AgeWord, "alter durchschnittsalter renteneintrittsalter mindestalter"),
        (Mark::AgeFrom, "unter ab"),
        (Mark::Lasts, "dauert dauerte dauern dauerten dauer verspätung verspätungen fahrzeit laufzeit akkulaufzeit wartezeit reisezeit"),
        (Mark::Score, "gewann gewannen gewinnt gewinnen schlug schlugen schlägt besiegte besiegten besiegt führt führte führen führten verlor verloren verliert unterlag unterlagen siegte siegten siegt sieg niederlage trennten"),
        (Mark::Against, "zu gegen"),
        (Mark::Street, "straße strasse platz allee"),
        (Mark::Code, "code"),
        (Mark::LocalTime, "ortszeit"),
        (Mark::Days, "tage tagen"),
        (Mark::Level, "auf"),
        (Mark::PartOf, "darunter"),
        (Mark::OfThem, "davon"),
        (Mark::Them, "ihnen denen"),
        (Mark::Others, "weitere anderen andere"),
        (Mark::ComparedTo, "gegenüber"),
        (Mark::NumberOf, "zahl anzahl"),
        (Mark::Moves, "gewonnen verloren zugelegt nachgegeben eingebüßt erhöhte senkte wuchs schrumpfte gab gaben gibt legt legte legten zog zogen kletterte klettert büßte büßten rutschte rutscht verliert verloren gewinnt"),
        (Mark::Many, "die den der"),
        (Mark::But, "aber doch jedoch"),
        (Mark::Aside, "während weil obwohl"),
        (Mark::Yesterday, "gestern"),
        (Mark::BeforeYesterday, "vorgestern"),
        (Mark::Today, "heute"),
        (Mark::Tomorrow, "morgen"),
        (Mark::AfterTomorrow, "übermorgen"),
        (Mark::LastBefore, "letzter letzte letzten letztem vergangener vergangene vergangenen vergangenem voriger vorige vorigen vorigem"),
        (Mark::NextBefore, "nächster nächste nächsten nächstem kommender kommende kommenden kommendem"),
        (Mark::Week, "woche"),
        (Mark::Month, "monat"),
        (Mark::DayLed, "am vom zum seit bis ab diesen diesem dieser für"),
        (Mark::DayHabit, "jeden jeder jedem ein einen einem eines manchen"),
        (
            Mark::DayName,
            "schwarzer schwarze schwarzen schwarzem heiliger guten langer langen welt bild super black verkaufsoffener verkaufsoffenen \
            verkaufsoffenem",
        ),
        (Mark::DayPart, "früh morgen vormittag mittag nachmittag abend nacht"),
        (
            Mark::Ahead,
            "wird werden soll sollen will wollen muss müssen dürfte dürften könnte könnten erwartet geplant vorgesehen voraussichtlich \
            beginnt startet tagt findet stattfinden",
        ),
        (Mark::DayAhead, "ab bis"),
        (Mark::Told, "worden hat haben hatte hatten war waren wurde wurden sagte teilte erklärte kündigte kam berichtete gab"),
    ],
    about: "etwa rund ca circa zirka ungefähr um_die schätzungsweise an_die in_etwa gut_und_gern",
    over: "mehr_als über mindestens wenigstens gut ab mehr_als_die jenseits_von deutlich_mehr_als nicht_weniger_als größer_als höher_als größer_oder_gleich",
    under: "weniger_als unter fast knapp beinahe bis_zu höchstens maximal nahezu annähernd bald nicht_mehr_als weniger_als_die kleiner_als niedriger_als \
            kleiner_oder_gleich",
    compounds: CompoundWords {
        pieces: "ein=1 eine=1",
        joints: "und",
        tails: &[
            (Tail::Rank, "te ten ter tes tem ste sten ster stes stem"),
            (Tail::Part, "stel steln"),
            (Tail::Times, "fach fache fachen faches mal"),
            (Tail::AndHalf, "einhalb"),
            (Tail::Lasting("a"), "jährige jährigen jähriger jähriges jährigem"),
            (Tail::Lasting("mo"), "monatige monatigen monatiger monatiges"),
            (Tail::Lasting("wk"), "wöchige wöchigen wöchiger wöchiges"),
            (Tail::Lasting("d"), "tägige tägigen tägiger tägiges"),
            (Tail::Lasting("h"), "stündige stündigen stündiger stündiges"),
            (Tail::Lasting("min"), "minütige minütigen minütiger minütiges"),
            (Tail::Count, "köpfige köpfigen köpfiger köpfiges"),
        ],
    },
    verbs: "übernahm übernimmt übernehmen ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen sollte will wollen muss müssen zahlt zahlte kostet kosten stieg fiel sank liegt lag liegen gibt gab geht ging kommt kam \
        bleibt blieb steht stand verlor verliert gewann gewinnt macht machte nimmt nahm hält hielt sagt sagte erklärt zählt zählte bringt brachte verkauft verkaufte plant plante läuft lief braucht bietet kauft kaufte fällt \
        steigt sinkt sieht sah trifft traf fordert erwartet schließt betont bestätigte weisen schloss baut",
    verb_endings: "te ten",
};
