use crate::lang::figure::{FigureWords, CompoundWords, Mark, Tail, Unit};

pub const WORDS: FigureWords = FigureWords {
    decimal: ',',
    spaced_thousands: true,
    month_first: false,
    half_before: false,
    plural_endings: "ie",
    comma_adds: true,
    street_endings: "",
    participle_endings: "",
    no_units: "C F ha",
    cardinals: "zero=0 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 \
        sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100",
    shy: "sei prima prime secondo seconda",
    scales: "mille=3 mila=3 milione=6 milioni=6 miliardo=9 miliardi=9 bilione=12 bilioni=12 trilione=18 trilioni=18",
    lone_scales: "mille",
    short_scales: "mln=6 mld=9 Mln=6 Mld=9 mio=6 mrd=9 mil=6 mila=3",
    money_scales: "MM=6 M=6 m=6 k=3 K=3",
    ordinals: "primo=1 prima=1 primi=1 prime=1 secondo=2 seconda=2 secondi=2 terzo=3 terza=3 terzi=3 quarto=4 quarta=4 quarti=4 quinto=5 quinta=5 quinti=5 sesto=6 sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 \
        nono=9 nona=9 decimo=10 decima=10 undicesimo=11 undicesima=11 dodicesimo=12 dodicesima=12 tredicesimo=13 tredicesima=13 quattordicesimo=14 quindicesimo=15 sedicesimo=16 diciassettesimo=17 diciottesimo=18 diciannovesimo=19 \
        ventesimo=20 ventesima=20 trentesimo=30 trentesima=30 quarantesimo=40 cinquantesimo=50 cinquantesima=50 centesimo=100 centesima=100 millesimo=1000 millesima=1000 ventesimi=20 milionesimo=1000000 milionesima=1000000 miliardesimo=1000000000 bilionesimo=1000000000000",
    ordinal_endings: "º ª ° esimo esima mo ma o a",
    fractions: "terzo=3 terzi=3 quarto=4 quarti=4 quinto=5 quinti=5 sesto=6 sesti=6 settimo=7 settimi=7 ottavo=8 ottavi=8 nono=9 noni=9 decimo=10 decimi=10 \
            ventesimi=20 centesimi=100 millesimi=1000",
    halves: "metà",
    collectives: "decina=10 decine=10 dozzina=12 dozzine=12 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70 ottantina=80 \
            novantina=90 centinaio~=100 migliaio~=1000",
    hundredths: "",
    multiples: "raddoppiato~=200 raddoppiati=200 raddoppiate=200 raddoppiare=200 raddoppia=200 raddoppiano=200 raddoppierà=200 doppio=200 triplicato~=300 \
            triplicati=300 triplicate=300 triplicare=300 triplo=300 quadruplicato=400 quadruplicati=400 quadruplicare=400 quadruplo=400 quintuplicato=500 \
            dimezzato~=50 dimezzati=50 dimezzare=50",
    months: [
        "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug", "agosto ago", "settembre set sett", "ottobre ott", "novembre nov",
        "dicembre dic",
    ],
    weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    weekday_parts: "",
    bare_weekday: true,
    units: &[
        (Unit::Money, "\
            EUR=euro USD=dollaro,dollari,dollari_americani,dollari_statunitensi,dollari_usa CAD=dollari_canadesi AUD=dollari_australiani \
            GBP=sterlina,sterline CHF=franchi_svizzeri,franchi,franco_svizzero TWD=dollari_taiwanesi,dollari_di_taiwan JPY=yen CNY=yuan INR=rupie RUB=rublo,rubli BRL=real,reais TRY=lire_turche \
            ITL=lira,lire SEK=corone_svedesi NOK=corone_norvegesi DKK=corone_danesi PLN=zloty FIM=marchi_finlandesi DEM=marchi_tedeschi \
            ARS=pesos_argentini KRW=won UAH=grivnie BTC=bitcoin HKD=dollari_di_hong_kong SGD=dollari_di_singapore NZD=dollari_neozelandesi \
            FRF=franchi_francesi ESP=peseta+ MXN=pesos_messicani HUF=fiorini CZK=corone_ceche ILS=shekel ZAR=rand EGP=sterline_egiziane MAD=dirham"),
        (Unit::Cents, "\
            EUR=centesimo,centesimi,cent GBP=penny,pence"),
        (Unit::Percent, "\
            %=per_cento,percento pp=punto_percentuale,punti_percentuali bp=punto_base,punti_base"),
        (Unit::Quantity, "\
            km=chilometro,chilometri,kilometri m=metro,metri cm=centimetro,centimetri mm=millimetro,millimetri nm=nanometro,nanometri \
            um=micron,micrometri [mi_i]=miglio~ [nmi_i]=miglia_nautiche [ft_i]=piede,piedi [in_i]=pollice,pollici \
            m2=metro_quadrato,metri_quadrati,metri_quadri,metro_quadro,mq km2=chilometro_quadrato,chilometri_quadrati,chilometri_quadri,kmq \
            m3=metro_cubo,metri_cubi har=ettaro,ettari kg=chilo,chili,chilogrammo,chilogrammi g=grammo,grammi hg=etto,etti mg=milligrammo,milligrammi \
            t=tonnellata,tonnellate,tonnellate_metriche 100.kg=quintale,quintali L=litro,litri mL=millilitro,millilitri hL=ettolitro,ettolitri \
            [bbl_us]=barile,barili [gal_us]=gallone,galloni,gal [lb_av]=libbra,libbre [oz_av]=oncia,once [acr_us]=acro,acri \
            km/h=chilometri_all'ora,chilometri_all’ora,chilometri_orari,km_orari m/s=metri_al_secondo W=watt kW=kilowatt,chilowatt MW=megawatt \
            GW=gigawatt kW.h=kilowattora,chilowattora MW.h=megawattora GW.h=gigawattora TW.h=terawattora V=volt Hz=hertz GHz=gigahertz dB=decibel By=byte \
            kBy=kilobyte MBy=megabyte,mega GBy=gigabyte,giga TBy=terabyte Mpx=megapixel [HP]=cavalli kcal=chilocalorie,calorie [ly]=anni_luce,anno_luce \
            dm=decimetro,decimetri hm=ettometro,ettometri [yd_i]=iarda,iarde [cft_i]=piede_cubo,piedi_cubi [sft_i]=piedi_quadrati \
            [smi_us]=miglia_quadrate cm3=cc,centimetri_cubi km3=chilometri_cubi [cup_us]=tazza,tazze [tsp_us]=cucchiaino,cucchiaini \
            [tbs_us]=cucchiaio,cucchiai [pt_us]=pinta,pinte [mi_i]/h=miglia_all'ora,miglia_all’ora,miglia_orarie kHz=kilohertz MHz=megahertz kV=kilovolt \
            A=ampere J=joule N=newton bit=bit PBy=petabyte Gbit=gigabit Mbit=megabit [kn_i]=nodi [car_m]=carati TW=terawatt cL=centilitro,centilitri \
            ug=microgrammi"),
        (Unit::Duration, "\
            a=anno,anni mo=mese,mesi wk=settimana,settimane d=giorno,giorni,giornata,giornate h=ora,ore min=minuto,minuti s=secondo,secondi \
            10*a=decennio,decenni 20*a=ventennio 100*a=secolo,secoli 3*mo=trimestri 6*mo=semestri ms=millisecondi"),
        (Unit::Temperature, "\
            Cel=centigradi,gradi_celsius,gradi_centigradi,grado_celsius,gradi_c,celsius,°_celsius,°_centigradi \
            [degF]=gradi_fahrenheit,fahrenheit,°_fahrenheit,gradi_farenheit,gradi_fahreneit,farenheit deg=grado,gradi K=kelvin"),
        (Unit::PartOfDay, "\
            0=di_mattina,del_mattino,della_mattina 12=del_pomeriggio,di_sera,della_sera,pomeriggio,mezzogiorno 6=di_notte,della_notte"),
        (Unit::Other, "\
            points=punto,punti age=enne,enni times=volte,volta below-zero=sotto_zero,sotto_lo_zero"),
    ],
    marks: &[
        (Mark::One, "un uno una"),
        (Mark::Vessel, "tazza tazze"),
        (Mark::OfThe, "del dello~ dell dei degli delle"),
        (Mark::Double, "doppio~ triplo"),
        (Mark::Of, "di d dei degli delle del della dell dello"),
        (Mark::And, "e ed"),
        (Mark::Or, "o od"),
        (Mark::To, "a ad al ai agli alle alla all fino"),
        (Mark::Now, "ora oggi adesso"),
        (Mark::From, "da dal dai dagli dalle dalla dall"),
        (Mark::DayBefore, "il"),
        (Mark::Between, "tra fra"),
        (Mark::Minus, "meno negativo"),
        (Mark::Comma, "virgola punto"),
        (Mark::Per, "per al all alla ogni"),
        (Mark::OutOf, "su"),
        (Mark::Each, "ogni"),
        (Mark::Parts, "parte parti"),
        (Mark::Half, "mezzo~"),
        (Mark::Multiplied, "moltiplicato~ moltiplicati moltiplicare"),
        (Mark::Divided, "diviso~"),
        (Mark::The, "il lo la l i gli le un uno una questo~ questi queste quel quella suo sua suoi sue loro ogni alcuni alcune nessun nessuna tutti tutte"),
        (
            Mark::Function,
            "a al ai agli alle alla all allo di del dei degli delle della dell dello da dal dai dagli dalle dalla dall in nel nei negli nelle nella nell su sul sui \
            sugli sulle sulla con per tra fra senza sotto sopra secondo durante contro verso dopo prima entro oltre e ed o ma però perché se che chi cui quale \
            quali dove quando come più meno molto già anche non né si ci ne lo la li gli le mi ti vi è sono era erano ha hanno aveva sarà saranno essere avere lui \
            lei loro noi voi io questo quello solo soltanto quasi circa ancora poi quindi mentre inoltre ieri oggi domani ora così tanto ogni rispetto",
        ),
        (Mark::InYear, "nel dal al del entro in da fino dopo prima anno annata esercizio estate autunno inverno primavera stagione inizio fine metà tra fra a verso dell dall \
            nell di"),
        (Mark::YearWord, "anno esercizio fiscale"),
        (Mark::DecadeBefore, "anni decennio"),
        (Mark::DecadeAfter, ""),
        (Mark::Century, "secolo secoli"),
        (Mark::Quarter, "trimestre trimestri"),
        (Mark::HalfYear, "semestre semestri metà"),
        (Mark::WeekNumber, "settimana"),
        (Mark::Edge, "inizio fine metà"),
        (Mark::Last, "ultimo~"),
        (Mark::ShyMonth, "mar set sett apr mag"),
        (Mark::AgeBefore, "vecchio~ età under over minori giovani giovane"),
        (Mark::AgeOf, "di"),
        (
            Mark::Term,
            "titolo obbligazione btp bot rendimento rendimenti tasso tassi titoli bund scadenza pena pene condanna durata periodo contratto contratti prestito mutuo mutui carcere reclusione mandato piano programma carriera esperienza garanzia \
            termine assenza regno pausa studio obbligazioni debito credito attesa matrimonio accordo concessione sospensione ritardo storia tradizione guerra \
            conflitto massimo minimo totale media aspettativa condannato~ condannati vita lavoro esistenza esilio",
        ),
        (Mark::AgeAt, "a compiuto compie compirà"),
        (Mark::AgeVerb, "ha aveva ho hanno avevano"),
        (Mark::AgeAfter, "età d'età vita"),
        (Mark::Ago, "fa prima dopo"),
        (Mark::During, "durante per in da entro dura durata durato dopo"),
        (Mark::ClockBefore, "alle dalle ore verso le all dall"),
        (Mark::ClockStrong, "ore alle dalle"),
        (Mark::ClockAfter, "h"),
        (
            Mark::Label,
            "porta errore treno treni volo voli rivista gate autobus dorsale tribunale articolo articoli art legge decreto dlgs capitolo pagina pagine pag tomo volume numero numeri n nr sezione comma paragrafo allegato canale linea \
            binario strada autostrada statale porta sala stanza piano tappa episodio stagione livello versione figura tabella isbn issn codice partita iva cap \
            riferimento fase gruppo reattore categoria tipo direttiva regolamento lotto",
        ),
        (Mark::Phone, "telefono tel telefonare chiamare chiamando fax cellulare verde contatto whatsapp numero"),
        (Mark::Name, "versione formula agenda serie"),
        (Mark::Relative, "che cui quale quali chi dove"),
        (Mark::Clause, "ma però mentre perché quando se"),
        (
            Mark::Change,
            "sale salito~ cresce cresciuto crescita scende sceso~ cala calato calo aumento~ aumentato guadagna guadagnato perde perso rialzo ribasso taglio tagliato \
            ridotto riduzione vantaggio distacco flessione progresso più meno",
        ),
        (Mark::Purpose, "per"),
        (Mark::Not, "non"),
        (Mark::NotRank, "vista tutto battuta ministro piano luogo che di"),
        (Mark::Further, "altri altre"),
        (Mark::Adjective, "nuovo~ nuovi nuove piccolo~ piccoli piccole grande grandi gran ex vecchio~ vecchi vecchie principale principali migliore migliori peggiore peggiori giovane giovani primo prima primi prime ultimo~ ultimi ultime prossimo~ prossimi prossime falso~ falsi false vero~ veri vere buon buono buona buoni buone alto~ alti alte lungo~ lunghi lunghe semplice semplici diversi diverse vari varie"),
        (Mark::Someone, "bambino~ bambini bambine bimbo~ bimbi bimbe neonato~ neonati ragazzo~ ragazzi ragazze minore minori minorenni adolescente adolescenti alunno alunni studente studenti studentessa giovane giovani uomo uomini donna donne persona persone figlio~ figli"),
        (Mark::AgeWord, "età"),
        (Mark::AgeFrom, "sotto partire"),
        (Mark::Lasts, "dura durano durò durata durato durare durerà ritardo ritardi autonomia attesa attese tragitto traversata blackout percorso interruzione tempo"),
        (Mark::Score, "vince vinto vinse vincono batte battuto battono battuti perde perso perdono pareggia pareggiato vittoria sconfitta punteggio conduce conducono guida"),
        (Mark::Against, "a contro"),
        (Mark::Street, "via viale piazza corso largo vicolo piazzale lungotevere strada salita"),
        (Mark::Code, "codice codici"),
        (Mark::LocalTime, "locali locale"),
        (Mark::Days, "giorni"),
        (Mark::DayWord, "giorno"),
        (Mark::Both, "tutti tutte"),
        (Mark::Them, "loro cui quali"),
        (Mark::ComparedTo, "contro"),
        (Mark::NumberOf, "numero"),
        (Mark::Moves, "ceduto guadagnato lasciato recuperato recupera cede cedono ceduto avanza avanzano arretra arretrano lascia lasciano segna guadagnano perdono scendono salgono"),
        (Mark::Many, "i gli le ai agli alle dai degli delle"),
        (Mark::But, "ma però"),
        (Mark::Aside, "mentre perché"),
        (Mark::Yesterday, "ieri"),
        (Mark::BeforeYesterday, "altroieri"),
        (Mark::Today, "oggi"),
        (Mark::Tomorrow, "domani"),
        (Mark::AfterTomorrow, "dopodomani"),
        (Mark::DayFurther, "altro"),
        (Mark::LastBefore, "scorso scorsa"),
        (Mark::LastBehind, "scorso scorsa passato passata"),
        (Mark::NextBefore, "prossimo prossima"),
        (Mark::NextBehind, "prossimo prossima"),
        (Mark::Week, "settimana"),
        (Mark::Month, "mese"),
        (Mark::DayLed, "questo questa"),
        (Mark::DayHabit, "di del della al alla dal dalla nel ogni un una qualche tutti tutte altro altra stesso stessa ultimo ultima"),
        (Mark::DayName, "santo santa nero nera grasso palme ceneri pasqua angelo sangue black buon buona albis ecologica"),
        (Mark::DayPart, "mattina mattino pomeriggio sera notte"),
        (
            Mark::Ahead,
            "deve devono dovrebbe dovrebbero previsto previsti prevista previste atteso attesa attesi attese inizia comincia apre scatta",
        ),
        (Mark::DayAhead, "entro fino"),
        (Mark::Told, "ha hanno aveva avevano era erano detto annunciato dichiarato spiegato fu"),
    ],
    about: "circa intorno_a attorno_a intorno_ai attorno_ai approssimativamente all'incirca all’incirca pressappoco suppergiù sui sulle",
    over: "più_di oltre almeno minimo_di superiore_a superiore_ai più_dei più_delle più_del non_meno_di oltre_i oltre_il oltre_le maggiore_di maggiori_di \
            maggiore_o_uguale_a più_grande_di più_in_alto_di più_in_alto_del superiori_a",
    under: "meno_di quasi fino_a al_massimo massimo_di inferiore_a meno_del non_più_di appena sotto_i poco_meno_di fino_al fino_ai minore_di minori_di \
            minore_o_uguale_a più_piccolo_di più_in_basso_di più_in_basso_del inferiori_a al_più",
    compounds: CompoundWords {
        pieces: "undic=11 dodic=12 tredic=13 quattordic=14 quindic=15 sedic=16 diciassett=17 diciott=18 diciannov=19 sett=7 ott=8 nov=9 vent=20 trent=30 quarant=40 cinquant=50 sessant=60 settant=70 ottant=80 novant=90 cent=100 un=1 uno=1 tré=3",
        joints: "",
        tails: &[(Tail::Age, "enne enni nne nni"), (Tail::Rank, "esimo esima esimi esime simo sima simi sime"), (Tail::Lasting("a"), "ennale ennali")],
    },
    verbs: "è sono era erano fu furono sarà saranno ha hanno aveva avevano avrà avranno può possono potrebbe deve devono va vanno costa costano vale valgono sale scende cala cresce perde guadagna vende compra impiega raggiunge supera resta \
        prevede annuncia occupa dura conta produce offre ospita pesa riceve paga chiede investe chiude apre tratta stima dice afferma vola crolla segna porta passa arriva fa ci",
    verb_endings: "ato ata ati ate ito ita iti ite uto uta uti ute erà eranno irà iranno ava avano eva evano",
};
