use crate::lang::figure::{FigureWords, Mark, CompoundWords, Unit, Tail};

pub const WORDS: FigureWords = FigureWords {
    decimal: ',',
    spaced_thousands: true,
    month_first: false,
    half_before: false,
    plural_endings: "sx",
    comma_adds: true,
    street_endings: "",
    participle_endings: "ados adas idos idas",
    no_units: "C F",
    cardinals: "cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 \
        dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiuna=21 veintiún=21 veintidós=22 veintitrés=23 \
        veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 \
        setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 \
        cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 \
        novecientos=900 novecientas=900",
    shy: "segundo",
    scales: "mil=3 millón=6 millon=6 millones=6 millardo=9 millardos=9 billón=12 billon=12 billones=12 trillón=18 trillones=18",
    lone_scales: "mil",
    short_scales: "MM=6 mill=6 mills=6 mln=6 mlls=6 mdd=9",
    money_scales: "MM=6 M=6 m=6 k=3 K=3",
    ordinals: "primer=1 primero~+=1 segundo~=2 tercer=3 tercero~=3 cuarto~=4 quinto~=5 sexto~=6 séptimo~=7 octavo~=8 noveno~=9 décimo~+=10 undécimo~=11 duodécimo~=12 \
            vigésimo~=20 trigésimo~=30 cuadragésimo~=40 quincuagésimo~=50 sexagésimo~=60 septuagésimo~=70 octogésimo~=80 nonagésimo~=90 centésimo~=100 \
            ducentésimo~=200 tricentésimo~=300 cuadringentésimo~=400 quingentésimo~=500 sexcentésimo~=600 septingentésimo~=700 octingentésimo~=800 \
            noningentésimo~=900 milésimo~=1000 millonésimo~=1000000 billonésimo~=1000000000000",
    ordinal_endings: "º ª ° er ro ra do da to ta vo va mo ma no na",
    fractions: "terceras=3 tercio+=3 cuartas=4 cuarto+=4 quintas=5 quinto+=5 sextas=6 sexto+=6 décimas=10 décimos=10 séptimos=7 octavos=8 novenos=9 doceavos=12 \
            centésimos=100 milésimos=1000",
    halves: "mitad",
    collectives: "decena+=10 docena+=12 quincena=15 veintena=20 treintena=30 centenar=100 centenares=100 millar=1000 millares=1000",
    hundredths: "",
    multiples: "duplicado=200 duplica=200 duplicó=200 duplicaron=200 duplicar=200 duplicará=200 doble=200 doblado=200 triplicado=300 triplica=300 triplicó=300 \
            triplicaron=300 triplicar=300 triple=300 cuadruplicado=400 cuadruplicó=400 cuadruplicar=400 cuádruple=400 quintuplicado=500 quintuplicar=500",
    months: [
        "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago", "septiembre setiembre sept sep set", "octubre oct", "noviembre nov",
        "diciembre dic",
    ],
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    weekday_parts: "",
    bare_weekday: false,
    units: &[
        (Unit::Money, "\
            EUR=euro+ USD=dólar,dólares,dollar+,dólares_estadounidenses,dólares_americanos CAD=dólares_canadienses AUD=dólares_australianos \
            GBP=libras_esterlinas,libra_esterlina,libras,pounds,libra CHF=francos_suizos TWD=dólares_taiwaneses,dólares_de_taiwán JPY=yen,yenes CNY=yuan,yuanes INR=rupias RUB=rublo+ \
            BRL=reales,reales_brasileños MXN=pesos_mexicanos COP=pesos_colombianos ARS=pesos_argentinos CLP=pesos_chilenos UYU=pesos_uruguayos PEN=soles \
            BOB=bolivianos VES=bolívares GTQ=quetzales CRC=colones PYG=guaraníes ESP=pesetas,peseta TRY=liras_turcas MAD=dírhams,dirhams \
            SEK=coronas_suecas NOK=coronas_noruegas DKK=coronas_danesas FIM=marcos_finlandeses DEM=marcos_alemanes KRW=wones BTC=bitcoins,bitcoin \
            HKD=dólares_de_hong_kong SGD=dólares_de_singapur NZD=dólares_neozelandeses FRF=franco+ PLN=zlotys ILS=séqueles,shekels UAH=grivnas \
            ZAR=rands EGP=libras_egipcias ITL=liras SAR=riyales"),
        (Unit::Cents, "\
            EUR=céntimo+ USD=centavo+ GBP=peniques"),
        (Unit::Percent, "\
            %=por_ciento,por_cien,porciento pp=punto_porcentual,puntos_porcentuales bp=punto_básico,puntos_básicos"),
        (Unit::Quantity, "\
            km=kilómetro+ m=metro+ cm=centímetro+ mm=milímetro+ nm=nanómetro+ um=micra+,micrómetros \
            [mi_i]=milla+ [nmi_i]=millas_náuticas [ft_i]=pie+ [in_i]=pulgada+ m2=metro_cuadrado,metros_cuadrados \
            km2=kilómetro_cuadrado,kilómetros_cuadrados m3=metro_cúbico,metros_cúbicos [cft_i]=pie_cúbico,pies_cúbicos \
            [sft_i]=pie_cuadrado,pies_cuadrados hm3=hectómetros_cúbicos har=hectárea+ [acr_us]=acre+ kg=kilo+,kilogramo+ \
            g=gramo+ mg=miligramo+ t=tonelada+,toneladas_métricas L=litro+ mL=mililitro+ \
            [bbl_us]=barril,barriles [gal_us]=galón,galones [lb_av]=libras_de_peso [oz_av]=onza+ \
            km/h=kilómetros_por_hora,kilómetro_por_hora,km_por_hora m/s=metros_por_segundo W=vatio+ kW=kilovatio+ MW=megavatio+ \
            GW=gigavatio+ kW.h=kilovatio_hora,kilovatios_hora,kilovatios-hora MW.h=megavatios_hora,megavatios-hora \
            GW.h=gigavatios_hora,gigavatios-hora TW.h=teravatios_hora,teravatios-hora V=voltio+ Hz=hercio+ GHz=gigahercios \
            dB=decibelio+ By=byte+ MBy=megabyte+,megas GBy=gigabyte+,gigas TBy=terabyte+ \
            Mpx=megapíxel,megapíxeles [HP]=caballos,caballos_de_fuerza kcal=kilocalorías,calorías,kilocaloría [ly]=años_luz,año_luz \
            dm=decímetro+ hm=hectómetro+ [yd_i]=yarda+ [smi_us]=milla_cuadrada,millas_cuadradas cm3=cc,centímetros_cúbicos \
            km3=kilómetros_cúbicos [cup_us]=taza+ [tsp_us]=cucharadita+ [tbs_us]=cucharada+ [pt_us]=pinta+ \
            [mi_i]/h=millas_por_hora kHz=kilohercios MHz=megahercios kV=kilovoltios A=amperio+ J=julios N=newtons bit=bit+ \
            kBy=kilobyte+ PBy=petabyte+ Gbit=gigabit+ Mbit=megabit+ [kn_i]=nudos [car_m]=quilates TW=teravatios \
            cL=centilitro+ hL=hectolitro+ ug=microgramos 100.kg=quintales"),
        (Unit::Duration, "\
            a=año+ mo=mes,meses wk=semana+ d=día+,jornada+ h=hora+,hrs min=minuto+,mins s=segundo+ \
            10*a=década+,decenio+ 5*a=lustro+ 100*a=siglo+ 3*mo=trimestres 6*mo=semestres"),
        (Unit::Temperature, "\
            Cel=grados_celsius,grados_centígrados,grado_celsius,grados_c,celsius,centígrados [degF]=grados_fahrenheit,fahrenheit,farenheit \
            deg=grado+ K=kelvin"),
        (Unit::PartOfDay, "\
            0=de_la_mañana,de_la_manana,de_la_madrugada 12=de_la_tarde,del_mediodía 6=de_la_noche"),
        (Unit::Other, "\
            points=punto+ times=veces,vez below-zero=bajo_cero"),
    ],
    marks: &[
        (Mark::One, "un uno una"),
        (Mark::Pound, "libra+"),
        (Mark::Weighs, "pesa pesan pesaba pesó peso bajar adelgazar bebé kilos kg"),
        (Mark::Vessel, "taza+"),
        (Mark::OfThe, "del"),
        (Mark::Double, "doble triple"),
        (Mark::Of, "de del"),
        (Mark::And, "y e"),
        (Mark::Tens, "y"),
        (Mark::Or, "o u"),
        (Mark::To, "a al hasta"),
        (Mark::Now, "ahora hoy"),
        (Mark::From, "de desde del"),
        (Mark::DayBefore, "el"),
        (Mark::Between, "entre"),
        (Mark::Minus, "menos negativo"),
        (Mark::Comma, "coma punto con"),
        (Mark::Per, "por al cada"),
        (Mark::OutOf, "de"),
        (Mark::Over, "sobre"),
        (Mark::Each, "cada"),
        (Mark::Parts, "parte+"),
        (Mark::Half, "medio~"),
        (Mark::Multiplied, "multiplicado~ multiplicar multiplicó multiplica multiplicaron"),
        (Mark::Divided, "dividido~"),
        (Mark::The, "el la los las lo un una+ unos este esta+ estos ese esa su sus mi cada todo~+ algún alguna+ algunos ningún ninguna"),
        (
            Mark::Function,
            "a al de del en con sin por para según sobre bajo entre hasta desde hacia ante+ tras durante contra y e o u pero sino aunque si que quien quienes cual \
            cuales cuyo donde cuando como más menos muy ya también no ni se le les lo me te nos es son era eran fue fueron será serán ha han había está están hay \
            tiene tienen ser haber él ella+ ellos yo esto eso solo sólo casi cerca unos~ aproximadamente frente así porque mientras además entonces ayer hoy mañana \
            ahora después luego tan tanto",
        ),
        (Mark::InYear, "en desde hasta para durante antes después tras hacia año del de ejercicio verano otoño invierno primavera temporada finales principios mediados entre a"),
        (Mark::YearWord, "año ejercicio curso fiscal"),
        (Mark::DecadeBefore, "años década"),
        (Mark::DecadeAfter, ""),
        (Mark::Century, "siglo+"),
        (Mark::Quarter, "trimestre+"),
        (Mark::HalfYear, "semestre+ mitad"),
        (Mark::WeekNumber, "semana"),
        (Mark::Edge, "principios finales mediados comienzos inicios fines final comienzo inicio principio fin"),
        (Mark::Last, "último"),
        (Mark::ShyMonth, "mar set may"),
        (Mark::AgeBefore, "edad mayor mayores menor menores joven jóvenes"),
        (Mark::AgeOf, "de"),
        (
            Mark::Term,
            "bono bonos rendimiento tipo tipos deuda hipoteca letras vencimiento pena+ condena duración periodo período contrato+ préstamo+ prisión cárcel mandato plan programa carrera experiencia garantía plazo ausencia reinado \
            pausa estudio obligaciones deuda crédito espera matrimonio acuerdo concesión suspensión retraso historia tradición guerra conflicto máximo mínimo total \
            media esperanza condenado+ condenada vida trabajo cabo existencia exilio",
        ),
        (Mark::AgeAt, "los cumplir cumple cumplió cumplirá"),
        (Mark::AgeVerb, "tiene tenía tengo tienen tenían cuenta contaba"),
        (Mark::AgeAfter, "edad antigüedad vida"),
        (Mark::Ago, "hace antes después hacía atrás"),
        (Mark::During, "durante en por desde tras dentro duró dura durará plazo"),
        (Mark::ClockBefore, "las la sobre"),
        (Mark::ClockAfter, "h horas hora hrs"),
        (
            Mark::Label,
            "puerto error tren trenes vuelo+ revista puerta autobús andén línea dorsal artículo+ art ley decreto capítulo página+ pág tomo volumen número+ núm nº sección apartado anexo párrafo canal línea vía carretera autovía autopista \
            puerta sala piso etapa episodio temporada nivel versión figura tabla isbn issn nif cif código referencia ref expediente fase grupo bloque reactor \
            categoría tipo directiva reglamento",
        ),
        (Mark::Phone, "teléfono tel tfno llamar llame llamando fax móvil contacto whatsapp gratuito"),
        (Mark::Name, "versión fórmula agenda liga"),
        (Mark::Relative, "que quien quienes cual cuales cuyo~ donde"),
        (Mark::Clause, "pero aunque mientras porque cuando sino"),
        (
            Mark::Change,
            "sube subió subido~ baja bajó bajado~ cae cayó caído~ aumento aumentó aumentado descenso descendió retrocede retrocedió avanza avanzó gana ganó pierde \
            perdió perdido incremento recorte recortó recortado reducción ventaja diferencia más menos",
        ),
        (Mark::Purpose, "por para"),
        (Mark::Not, "no"),
        (Mark::NotRank, "vista lugar término ministro~ dama plano lugar instancia"),
        (Mark::Further, "otros otras"),
        (Mark::Adjective, "nuevo~+ antiguo~+ pequeño~+ gran grande+ principal principales mejor mejores peor peores viejo~+ joven jóvenes primero~+ último~+ próximo~+ falso~+ verdadero~+ buen bueno~+ mal malo~+ alto~+ largo~+ simple+ diferentes distinto~+ diverso~+ ex"),
        (Mark::Someone, "bebé+ niño~+ chico~+ menor menores adolescente+ alumno~+ estudiante+ joven jóvenes hombre+ mujer mujeres persona+ lactante+ pequeño~+"),
        (Mark::AgeWord, "edad edades"),
        (Mark::AgeFrom, "partir"),
        (Mark::Lasts, "dura duran duró duraron durar durará duración retraso+ trayecto+ autonomía espera demora+ película apagón avería tardó tarda recorrido tiempo"),
        (Mark::Score, "gana ganó ganaron ganan vence venció vencieron derrotó derrotaron derrota pierde perdió perdieron empató empataron empate victoria marcador impuso lidera"),
        (Mark::Against, "a contra"),
        (Mark::Street, "calle avenida avda plaza paseo ronda camino travesía carrer glorieta callejón"),
        (Mark::Code, "código+"),
        (Mark::LocalTime, "local locales"),
        (Mark::Days, "días"),
        (Mark::Level, "hasta"),
        (Mark::DayWord, "día"),
        (Mark::PartOf, "incluidos"),
        (Mark::Them, "ellos ellas cuales"),
        (Mark::ComparedTo, "frente"),
        (Mark::NumberOf, "número cifra"),
        (Mark::Moves, "cedido sumado ganado repuntado avanzó retrocedió cede ceden cedió ceder suma sumó deja dejó gana ganan repunta repuntó escala escaló"),
        (Mark::Many, "los las"),
        (Mark::But, "pero"),
        (Mark::Aside, "mientras porque aunque"),
        (Mark::Yesterday, "ayer"),
        (Mark::BeforeYesterday, "anteayer antier"),
        (Mark::Today, "hoy"),
        (Mark::Tomorrow, "mañana"),
        (Mark::DayFurther, "antes pasado"),
        (Mark::LastBefore, "pasado pasada"),
        (Mark::LastBehind, "pasado pasada"),
        (Mark::NextBefore, "próximo próxima"),
        (Mark::NextBehind, "próximo próxima viene entrante"),
        (Mark::LastDay, "último"),
        (Mark::Week, "semana"),
        (Mark::Month, "mes"),
        (Mark::DayLed, "el este del al"),
        (Mark::DayHabit, "los cada todos un algún ningún cualquier otro mismo"),
        (Mark::DayName, "santo santa negro negra gordo ceniza ramos pascua resurrección gloria black media primera última toda"),
        (Mark::DayPart, "noche tarde madrugada mediodía"),
        (
            Mark::Ahead,
            "va van debe deben debería prevé prevén previsto prevista previstos previstas espera esperan programado programada comienza \
            empieza arranca abre prevista convocado convocada",
        ),
        (Mark::DayAhead, "hasta desde"),
        (Mark::Told, "dijo ha han había habían fue fueron era anunció afirmó aseguró explicó informó señaló confirmó declaró murió comenzó"),
    ],
    about: "unos unas cerca_de alrededor_de aproximadamente en_torno_a casi-unos entorno_a sobre algo_más_o_menos cosa_de en_torno_al en_torno_a_los",
    over: "más_de al_menos por_lo_menos como_mínimo superior_a superior_al mínimo_de por_encima_de no_menos_de más_del superiores_a mayor_que mayores_que \
            mayor_o_igual_a mayor_o_igual_que más_alto_que",
    under: "menos_de casi cerca_de_los hasta como_máximo a_lo_sumo máximo_de por_debajo_de inferior_a inferior_al no_más_de menos_del apenas hasta_el hasta_los \
            menor_que menores_que menor_o_igual_a menor_o_igual_que más_bajo_que inferiores_a",
    compounds: CompoundWords {
        pieces: "veintiun=21 veintidos=22 veintitres=23 veintiseis=26 treint=30 cuarent=40 cincuent=50 sesent=60 setent=70 ochent=80 novent=90",
        joints: "",
        tails: &[(Tail::Part, "avo avos vo vos"), (Tail::Rank, "ésimo ésima esimo esima")],
    },
    verbs: "es son era eran fue fueron será serán ha han había habían hay está están estaba tiene tienen tenía puede pueden podría debe deben va van cuesta costó costará sube subió cae cayó baja bajó gana ganó pierde perdió vende vendió compra \
        compró emplea pagó paga prevé alcanza alcanzó supera superó ocupa anunció invertirá cerró ascienden asciende recibió transportó gestiona controla prescindirá rebajó creen calcula dijo dice afirmó aseguró señaló queda quedó \
        cobra cobró entregó firmó publicó pide pidió suma llegó llega hizo hace dio da abrió subieron bajaron cayeron pasaron pasó estima redujo aumentó",
    verb_endings: "aron ieron ará arán erá erán irá irán aba aban ía ían ó",
};
