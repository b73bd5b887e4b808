use crate::lang::figure::{FigureWords, CompoundWords, Mark, Tail, Unit};

pub const WORDS: FigureWords = FigureWords {
    decimal: ',',
    spaced_thousands: true,
    month_first: false,
    half_before: true,
    plural_endings: "",
    comma_adds: false,
    street_endings: "straat laan weg plein gracht kade dijk singel steeg",
    participle_endings: "",
    no_units: "C F",
    cardinals: "nul=0 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 \
        zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100",
    shy: "acht elf nul",
    scales: "duizend=3 miljoen=6 miljard=9 biljoen=12 biljard=15 triljoen=18",
    lone_scales: "duizend",
    short_scales: "mln=6 mld=9 mio=6 mrd=9 Mln=6 Mld=9 miljn=6",
    money_scales: "MM=6 M=6 m=6 k=3 K=3",
    ordinals: "eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13 veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19 \
        twintigste=20 dertigste=30 honderdste=100 duizendste=1000 miljoenste=1000000 miljardste=1000000000 biljoenste=1000000000000 veertigste=40 vijftigste=50 zestigste=60 zeventigste=70 tachtigste=80 negentigste=90",
    ordinal_endings: "e de ste",
    fractions: "kwart=4 vierde=4 derde=3 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 twintigste=20 honderdste=100 duizendste=1000",
    halves: "helft",
    collectives: "tiental=10 tientallen=10 dozijn=12 twintigtal=20 dertigtal=30 vijftigtal=50 honderdtal=100 duizendtal=1000",
    hundredths: "anderhalf=150 anderhalve=150 driekwart=75",
    multiples: "verdubbeld=200 verdubbelde=200 verdubbelden=200 verdubbelt=200 verdubbelen=200 dubbele=200 tweemaal=200 tweevoud=200 verdrievoudigd=300 \
            verdrievoudigde=300 verdrievoudigen=300 drievoudige=300 driemaal=300 verviervoudigd=400 verviervoudigen=400 viermaal=400 vervijfvoudigd=500 \
            vertienvoudigd=1000 gehalveerd=50 halveren=50 halveert=50 halveerde=50",
    months: [
        "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug", "september sept sep", "oktober okt", "november nov",
        "december dec",
    ],
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    weekday_parts: "avond ochtend morgen middag nacht",
    bare_weekday: true,
    units: &[
        (Unit::Money, "\
            EUR=euro+,euro's,euro’s USD=dollar+,dollars_amerikaanse,amerikaanse_dollar+ \
            CAD=canadese_dollar+ AUD=australische_dollar+ GBP=pond_sterling,britse_pond,pond,ponden \
            CHF=zwitserse_frank,zwitserse_franken TWD=taiwanese_dollar JPY=yen CNY=yuan INR=roepie+ RUB=roebel+ BRL=real,reais TRY=turkse_lira,lira \
            SEK=zweedse_kroon,zweedse_kronen NOK=noorse_kroon,noorse_kronen DKK=deense_kroon,deense_kronen PLN=zloty NLG=gulden+ FIM=finse_mark \
            DEM=duitse_mark SRD=surinaamse_dollar BTC=bitcoin+ HKD=hongkongse_dollar SGD=singaporese_dollar NZD=nieuw-zeelandse_dollar \
            FRF=franse_frank,franse_franken BEF=frank,franken CZK=tsjechische_kroon HUF=forint ILS=sjekel UAH=hryvnia ZAR=rand ESP=peseta,peseta's \
            ITL=lire"),
        (Unit::Cents, "\
            EUR=cent+,centen,eurocent GBP=pence,penny"),
        (Unit::Percent, "\
            %=procent,percent pp=procentpunt,procentpunten,procentpuntje,percentagepunt,percentagepunten bp=basispunt,basispunten"),
        (Unit::Quantity, "\
            km=kilometer+ m=meter+ cm=centimeter+ mm=millimeter+ nm=nanometer+ um=micrometer,micron \
            [mi_i]=mijl,mijlen [nmi_i]=zeemijl,zeemijlen [ft_i]=voet [in_i]=inch,inches m2=vierkante_meter+ \
            km2=vierkante_kilometer+ m3=kubieke_meter+,kuub har=hectare+,hectaren [acr_us]=acre+ \
            kg=kilo,kilo's,kilo’s,kilogram g=gram,gr mg=milligram ug=microgram t=ton,tonnen,metrische_ton [oz_av]=ounce+ L=liter+ \
            mL=milliliter+ [bbl_us]=vat,vaten [gal_us]=gallon+ [tsp_us]=theelepel+ [tbs_us]=eetlepel+ \
            [cup_us]=kopje+ km/h=kilometer_per_uur m/s=meter_per_seconde W=watt kW=kilowatt MW=megawatt GW=gigawatt kW.h=kilowattuur \
            MW.h=megawattuur GW.h=gigawattuur TW.h=terawattuur V=volt Hz=hertz GHz=gigahertz dB=decibel By=byte+ MBy=megabyte+ \
            GBy=gigabyte+ TBy=terabyte+ Mpx=megapixel+ [HP]=pk,paardenkracht kcal=kilocalorieën,calorieën \
            [ly]=lichtjaar,lichtjaren dm=decimeter hm=hectometer [yd_i]=yard+ [cft_i]=kubieke_voet [sft_i]=vierkante_voet [smi_us]=vierkante_mijl \
            cm3=kubieke_centimeter,cc km3=kubieke_kilometer [pt_us]=pint+ [mi_i]/h=mijl_per_uur kHz=kilohertz MHz=megahertz kV=kilovolt A=ampère \
            J=joule N=newton bit=bit+ kBy=kilobyte+ PBy=petabyte+ Gbit=gigabit Mbit=megabit [kn_i]=knopen [car_m]=karaat \
            TW=terawatt cL=centiliter hL=hectoliter"),
        (Unit::Duration, "\
            a=jaar,jaren mo=maand,maanden wk=week,weken,weekse d=dag,dagen,daagse h=uur,uren,urige min=minuut,minuten s=seconde+,seconden,sec \
            10*a=decennium,decennia 100*a=eeuw,eeuwen 15*min=kwartier,kwartieren 3*mo=kwartalen 6*mo=semesters"),
        (Unit::Temperature, "\
            Cel=graden_celsius,graad_celsius,graden_c,celsius,graden_celcius [degF]=graden_fahrenheit,graden_f,fahrenheit deg=graad,graden K=kelvin"),
        (Unit::PartOfDay, "\
            0=s_morgens,s_ochtends 12=s_middags,s_avonds 6=s_nachts"),
        (Unit::Other, "\
            points=punt,punten age=jarige,jarigen times=keer,maal below-zero=onder_nul,onder_het_vriespunt"),
    ],
    marks: &[
        (Mark::One, "een één ‘n"),
        (Mark::OneSure, "één"),
        (Mark::Further, "andere extra"),
        (Mark::Pound, "pond"),
        (Mark::Weighs, "weegt wegen woog gewicht zwaar afvallen afgevallen kwijt"),
        (Mark::Vessel, "kopje+ vat vaten"),
        (Mark::Double, "dubbele drievoudige"),
        (Mark::Of, "van"),
        (Mark::And, "en"),
        (Mark::Or, "of"),
        (Mark::To, "tot naar"),
        (Mark::With, "met m"),
        (Mark::Now, "nu vandaag heden"),
        (Mark::From, "van vanaf"),
        (Mark::DayBefore, "op"),
        (Mark::Between, "tussen"),
        (Mark::Minus, "min negatief"),
        (Mark::Comma, "komma"),
        (Mark::Per, "per"),
        (Mark::OutOf, "van op"),
        (Mark::Each, "elke iedere"),
        (Mark::Half, "half halve"),
        (Mark::Multiplied, "vermenigvuldigd"),
        (Mark::Divided, "gedeeld"),
        (Mark::The, "de het een deze dit die dat zijn haar hun mijn ons onze elk elke ieder iedere alle geen"),
        (
            Mark::Function,
            "waard oud groot lang hoog breed diep in aan op uit bij met na naar sinds van voor tegen zonder om over onder boven achter tussen door tijdens wegens tot en of maar want doch dus als dan \
            toen wanneer omdat dat er hier daar zo ook nog alleen al niet geen is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon \
            zal zullen wil willen moet moeten mag hij zij ze het wij we jullie ik men zich ons meer minder zeer vandaag gisteren morgen nu altijd weer ruim bijna \
            circa ongeveer rond volgens terwijl eerder later af daarna per te daarom vooral",
        ),
        (Mark::InYear, "in sinds vanaf tot voor na tijdens rond van tussen jaar zomer winter herfst voorjaar najaar lente seizoen boekjaar eind begin medio tegen anno sedert"),
        (Mark::YearWord, "jaar boekjaar schooljaar"),
        (Mark::DecadeBefore, "jaren"),
        (Mark::DecadeAfter, "s"),
        (Mark::Century, "eeuw eeuwen"),
        (Mark::Quarter, "kwartaal kwartalen"),
        (Mark::HalfYear, "halfjaar semester jaarhelft helft"),
        (Mark::WeekNumber, "week"),
        (Mark::Edge, "eind begin medio half einde midden"),
        (Mark::Last, "laatste"),
        (Mark::ShyMonth, ""),
        (Mark::AgeBefore, "ouder-dan leeftijd jonger ouder"),
        (Mark::AgeOf, "van"),
        (
            Mark::Term,
            "rente staatsobligatie staatsobligaties obligatie obligaties hypotheek straf huwelijk pauze celstraf gevangenisstraf duur periode contract looptijd lening termijn carrière ervaring garantie plan programma geschiedenis totaal maximum \
            minimum gemiddelde leven werk",
        ),
        (Mark::AgeAt, ""),
        (Mark::AgeVerb, "is was pas zijn waren werd wordt"),
        (Mark::AgeAfter, "geworden oud oude jarige leeftijd"),
        (Mark::Ago, "geleden eerder later"),
        (Mark::During, "gedurende sinds tijdens binnen over duurt duurde in"),
        (Mark::ClockPast, "over"),
        (Mark::ClockTo, "voor"),
        (Mark::ClockBefore, "om vanaf tot rond omstreeks voor na tegen sinds op van"),
        (Mark::ClockStrong, "om"),
        (Mark::ClockAfter, "uur u"),
        (Mark::ClockSure, ""),
        (
            Mark::Label,
            "poort fout trein treinen vlucht wet tijdschrift bus lijn gate rugnummer perron artikel artikelen art lid paragraaf hoofdstuk pagina pagina's blz nummer nr deel bijlage tabel figuur spoor lijn zaal kamer perron klasse groep seizoen \
            aflevering versie model type isbn postcode richtlijn verordening fase reactor snelweg",
        ),
        (Mark::Phone, "telefoon tel telefoonnummer bellen bel hulplijn fax mobiel nummer alarmnummer servicenummer whatsapp"),
        (Mark::Name, "versie formule agenda"),
        (Mark::Relative, "die wie waar"),
        (Mark::Clause, "maar want terwijl omdat hoewel toen wanneer als"),
        (
            Mark::Change,
            "gestegen steeg stijgt gedaald daalde daalt verlies verloor winst won meer minder daling stijging toename afname voorsprong achterstand verlaagd \
            verhoogd verlaagde verhoogde verlaagt verhoogt kwam",
        ),
        (Mark::Purpose, "voor om"),
        (Mark::Not, "niet"),
        (Mark::NotRank, "gezicht instantie plaats keer minister kamer"),
        (Mark::Someone, "kind kinderen baby baby's jongen jongens meisje+ peuter+ kleuter+ jongere jongeren scholier+ scholieren student studenten minderjarige+ minderjarigen man vrouw mensen personen leerling leerlingen tiener+"),
        (Mark::AgeWord, "leeftijd pensioenleeftijd"),
        (Mark::AgeFrom, "onder vanaf"),
        (Mark::Lasts, "duurt duurde duren duurden duur vertraging vertragingen reistijd wachttijd storing accuduur"),
        (Mark::Score, "wint won wonnen winnen verslaat versloeg versloegen verloor verloren verliest leidt leidde staat stond zege nederlaag klopte"),
        (Mark::Against, "tegen"),
        (Mark::Street, "straat laan plein weg"),
        (Mark::Code, "code"),
        (Mark::LocalTime, "lokale plaatselijke"),
        (Mark::Days, "dagen"),
        (Mark::Level, "naar"),
        (Mark::PartOf, "waaronder"),
        (Mark::OfThem, "waarvan ervan"),
        (Mark::Them, "hen wie"),
        (Mark::Others, "anderen"),
        (Mark::ComparedTo, "tegenover tegen"),
        (Mark::NumberOf, "aantal"),
        (Mark::Moves, "gestegen gezakt geklommen zakt levert zakte zakt klom klimt wint verliest verloor won levert leverde zakten stegen daalden"),
        (Mark::Many, "de"),
        (Mark::But, "maar"),
        (Mark::Aside, "terwijl omdat hoewel"),
        (Mark::Yesterday, "gisteren"),
        (Mark::BeforeYesterday, "eergisteren"),
        (Mark::Today, "vandaag"),
        (Mark::Tomorrow, "morgen"),
        (Mark::AfterTomorrow, "overmorgen"),
        (Mark::LastBefore, "vorige vorig"),
        (Mark::LastDay, "afgelopen"),
        (Mark::NextBefore, "volgende komende aanstaande"),
        (Mark::LastBehind, "jongstleden"),
        (Mark::NextBehind, "aanstaande"),
        (Mark::Week, "week"),
        (Mark::Month, "maand"),
        (Mark::DayLed, "deze sinds tot vanaf"),
        (Mark::DayHabit, "op de een elke elk iedere ieder alle s andere zelfde laatste"),
        (Mark::DayName, "zwarte goede witte vette blauwe stille black goeie goeden koopzondag"),
        (Mark::DayPart, "ochtend middag avond nacht morgen"),
        (Mark::Ahead, "zal zullen gaat gaan moet moeten verwacht gepland begint start opent wordt worden"),
        (Mark::DayAhead, "vanaf tot uiterlijk"),
        (Mark::Told, "heeft hebben had hadden was waren werd werden zei zegt meldde maakte kwam liet"),
    ],
    about: "ongeveer circa ca rond rond_de zo'n zo’n om_en_nabij om_en_bij_de naar_schatting een_kleine",
    over: "meer_dan ruim minstens ten_minste minimaal boven_de boven zeker vanaf niet_minder_dan meer_dan_de groter_dan hoger_dan groter_of_gelijk_aan \
            hoger_of_gelijk_aan niet_kleiner_dan op_zijn_minst",
    under: "minder_dan bijna hooguit ten_hoogste maximaal tot_aan onder_de onder krap nog_geen niet_meer_dan kleiner_dan lager_dan kleiner_of_gelijk_aan \
            lager_of_gelijk_aan kleiner_of_gelijk_dan niet_groter_dan maximum",
    compounds: CompoundWords {
        pieces: "een=1 één=1",
        joints: "ën en",
        tails: &[
            (Tail::Rank, "de ste"),
            (Tail::Times, "voudig voudige maal"),
            (Tail::AndHalf, "eneenhalf ënhalf enhalf ëneenhalf"),
            (Tail::Age, "jarige jarigen"),
            (Tail::Lasting("d"), "daagse"),
            (Tail::Lasting("wk"), "weekse"),
            (Tail::Count, "koppige"),
        ],
    },
    verbs: "is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon zal zullen zou wil willen moet moeten betaalt betaalde kost kosten steeg stijgt daalt daalde verloor verliest wint won ligt lag staat stond komt kwam gaat \
        ging blijft bleef geeft gaf krijgt kreeg neemt nam houdt verkoopt verkocht koopt kocht verwacht telt telde biedt levert leverde verbruikt beslaat zegt zei meldt haalt haalde trekt rijdt maakt maakte sluit opent verdwijnt bevriest",
    verb_endings: "de den te ten",
};
