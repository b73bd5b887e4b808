use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, past, imperfect, participle and gerund of verbs in -ar.
const AR: &str = "a an ó aron aba aban ado ando ar ara";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: AR,
        stems: "afirm declar explic asegur señal coment indic cont apunt aclar argument critic lament inform manifest not opin pregunt \
            contest relat remarc respald recalc resalt subray revel precis detall destac anunci adelant confirm consider rechaz reclam \
            alert avis celebr cit concret confes cuestion denunci enfatiz exclam grit insist justific matiz narr observ puntualiz razon relat reiter \
            replic sentenci tuite zanj estim valor recuerd record expres ironiz \
            recomend remat complement acot apostill bromea declin deplor enumer esboz felicit habl imput increp interpel lanz llam mencion motiv objet pronunci protest ratific rectific refut resumi retrat rog rumore salud solt suspir titul tranquiliz ufan vaticin verbaliz especific esclarec ejemplific reafirm garantiz proclam postul preconiz conjetur acentu rememor dictamin vocifer interrog ventil espet",
    }],
    say_forms: "agregado proseguido concluido insistido repetido respondido admitido prometido constatado sostenido mantenido creído pensado sugerido exigido pedido desmentido descrito expuesto bromeado planteado propuesto augurado pronosticado predicho argüido alegado resumido corroborado deslizado corrobora corroboró evoca evocó especula especuló desliza certifica certificó niega negó niegan negaron desmiente desmintió desmienten desmintieron calcula calculó calculan calcularon pensó \
        manifiesta confiesa jura juró recomienda recomiendan solicita solicitó susurra susurró bromea bromeó reporta reportó censura censuró sostenía augura auguran auguró pronostica pronosticó pronosticaron temió esperó confía confían confió plantea planteó plantearon reflexiona reflexionó agradece agradeció comunica comunicó comunicaron apela apeló sostuvieron coinciden corea corean coreaba coreaban repitiendo reza rezaba trasladó trasladado dice dicen dijo dijeron decía decían dicho diciendo decir añade añaden añadió añadieron añadía añadido añadiendo responde respondió respondieron escribe escribió \
        escribieron escrito sostiene sostienen sostuvo mantiene mantuvo admite admitió admiten reconoce reconocen reconoció reconocía reconocido expone expuso advierte advierten \
        advirtió advertía advertido recuerda recuerdan cuenta cuentan prosigue prosiguió concluye concluyó promete prometió defiende defendió cree creen creía creyó piensa piensan pensaba \
        sugiere sugirió pide pidió piden describe describió teme temía propone propuso agrega agregó repite repitió señalan asevera aseveró apostilla apostilló según \
        insistió refirió refiere aludió aconseja alude arguye arguyó aduce adujo esgrime esgrimió espetó inquirió difunde difundió resumió \
        resume predijo predice instó insta exigió exige rebatió rebate replicó arremetió arremete cuestiona comparte compartió reprocha \
        reprochó puso pone insiste insisten insistieron alega alegó alegan alegaron teme temen avanzó avanza avanzan develó devela constató constata deslizó acotó",
    call: &[Verbs { endings: AR, stems: "calific tach tild critic consider acus llam denomin bautiz compar" }],
    call_forms: "califica calificó tacha tachó tildó llama llamó define definió describe describió habla habló",
    announce: &[Verbs { endings: AR, stems: "anunci confirm rechaz neg present public aprob convoc acus reclam estim calcul rebaj orden conden amenaz critic" }],
    announce_forms: "anuncia anunció prevé prevén preveía niega negó decide decidió desmiente desmintió promete prometió espera admite admitió reconoce reconoció exige exigió impone impuso imponen absuelve absolvió dispone dispuso determina determinó quiere quieren pretende pretenden teme temen instruyó instruye verificó constató contó contaron contabilizó contabilizaron convencido convencida convencidos",
    clausal: "avanza avanzan avanzó mantiene mantienen mantuvo mantuvieron observa observan observó continúa continúan continuó concluye concluyen concluyó prosigue prosiguió sigue siguen lee leen leyó comparte compartió responde responden respondió cuenta cuentan sostiene sostienen sostuvo repite repitió",
    participle_endings: phrases!["ado", "ido", "idas", "idos"],
    passive_endings: phrases!["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "cho", "cha", "chos", "chas"],
    be: "es son era eran siendo",
    cited: "citado citada citados citadas",
    infinitive: "",
    infinitive_endings: phrases!["ar", "er", "ir"],
    reflexive: "se",
    later: "tarde después antes adelante atrás abajo arriba luego",
    see: "ver véase leer lea",
    abstract_endings: phrases!["dad", "ción", "sión", "ismo", "ez", "eza", "ura", "encia", "ancia"],
    source: phrases!["cita de", "según", "de acuerdo con", "de acuerdo a", "a juicio de", "en palabras de", "en opinión de", "a decir de", "a ojos de", "a entender de", "desde el punto de vista de", "en boca de", "a juicio del", "en opinión del", "en palabras del", "a decir del", "a ojos del", "a entender del", "desde el punto de vista del", "en boca del", "en la opinión de", "en la opinión del", "a criterio de", "a criterio del", "según el criterio de", "según el criterio del", "desde la perspectiva de", "desde la perspectiva del", "a los ojos de", "a los ojos del"],
    own_view: phrases!["a su juicio", "a su entender", "a su parecer", "a su modo de ver", "en su opinión", "según sus palabras", "según su criterio", "a sus ojos", "desde su punto de vista", "en sus palabras"],
    thus: phrases!["así"],
    points_back: phrases!["así lo", "eso", "lo", "así"],
    source_back: phrases!["así se desprende de", "así se desprende del", "así consta en", "así figura en"],
    gerund_endings: phrases!["ando", "iendo", "yendo"],
    titled: "película libro novela canción álbum programa serie exposición petición documental podcast poema campaña proyecto iniciativa operación concurso festival titulado titulada titulados tituladas intitulado título denominado denominada",
    carriers: "pancarta pancartas cartel carteles muro muros pared paredes camiseta camisetas bandera banderas letrero letreros",
    latter: "último última",
    contracted: "",
    locative: "en",
    fixed_names: phrases!["médicos sin fronteras", "reporteros sin fronteras", "médicos del mundo", "guardia civil", "izquierda unida", "más madrid", "en comú podem", "20 minutos"],
    territory: "región provincia ciudad comuna departamento",
    attributive_endings: phrases![],
    adverb_endings: phrases!["mente"],
    cites: "cita citan citó citaron citaba citando",
    got_by: "obtenido obtenida obtenidos obtenidas recibido recibida recibidos recibidas consultado consultada consultados consultadas visto vista vistos vistas citado citada citados citadas",
    demonym_prefixes: "",
    demonym_endings: phrases![],
    woman_names: phrases!["a"],
    man_names: phrases!["o"],
    like: "como tal",
    source_name: phrases!["para", "desde"],
    source_behind: "",
    meaning: phrases!["quiere decir", "quería decir", "es decir"],
    say_phrases: phrases!["hizo hincapié", "hace hincapié", "hecho hincapié", "puso de relieve", "puesto de relieve", "pone de relieve", "puso de manifiesto", "puesto de manifiesto", "dejó claro", "deja claro", "dejado claro", "puso en duda", "da por hecho", "dio a conocer", "llamó la atención", "salió al paso", "quiso dejar claro", "tomó la palabra", "hizo notar", "hace notar", "hicieron notar", "hizo saber", "hace saber", "hicieron saber", "hizo constar", "hace constar", "hizo ver", "hace ver", "dejó en claro", "deja en claro", "dejaron en claro", "dejaron claro", "dejó constancia", "puso énfasis", "pone énfasis", "hizo énfasis", "hace énfasis", "hizo alusión", "hace alusión", "hizo mención", "hizo público", "hicieron público", "dieron a conocer", "da a conocer", "dio a entender", "da a entender", "salieron al paso", "hicieron hincapié", "pusieron de manifiesto", "pone de manifiesto"],
    read: phrases!["se lee", "se puede leer", "puede leerse", "se podía leer", "podía leerse", "se leía", "se indica", "se señala", "se afirma"],
    believed: phrases!["se cree", "se creía", "se dice", "se decía", "se piensa", "se supone", "se sospecha"],
    auxiliary: "ha han había habían haya hubo es era fue está se",
    passive: "fue fueron sido será serán ser",
    skip: "se le les lo la los nos me también además ya luego después ayer hoy entonces asimismo ahora aún todavía no tras este esta lunes martes miércoles jueves viernes sábado domingo",
    complementiser: "que",
    he: "él este",
    she: "ella esta",
    they: "ellos ellas",
    first_person: "yo nosotros mi mis nuestro nuestra me nos",
    nobody: "cual cuales siguiente eso esto ello uno cabe conviene hay basta vale",
    impersonal: "",
    feminine_endings: phrases![],
    determiner: "decenas cientos miles centenares docenas el la los las un una unos unas su sus nuestro nuestra este esta estos estas dos tres cuatro cinco varios varias algunos algunas otro otra",
    of: "de del para en al d'",
    particle: "de del la las los el y von van der da do dos & i of the",
    stop: "vía mediante que quien quienes cuyo cuya donde en con sin sobre por para tras desde hasta entre durante contra ante bajo si pero o y e ni cuando como mientras aunque porque al a \
        son eran fueron están estaban estaría será serán sería serían puede pueden podía podían podrá podrán podría podrían debe deben debía debían deberá deberán debería deberían va van iba iban tiene tienen tenía tenían hizo hace hacen",
    sir: "sr sr. señor don fray padre",
    madam: "sra sra. señora doña srta srta. sor madre",
    role: "convencional convencionales concejal concejala edil ediles titular detractores defensores partidarios padre acusado presidente ministro director alcalde fiscal portavoz diputado senador jefe responsable secretario abogado juez profesor investigador economista analista fundador \
        dirigente representante delegado general coronel comisario gobernador canciller rey papa príncipe actor cantante escritor autor médico doctor experto historiador \
        entrenador jugador ingeniero consultor consejero concejal vicepresidente dueño vecino testigo periodista magistrado agricultor trabajador estudiante candidato embajador policía \
        científico miembro fuente líder empresario sindicalista vocal coordinador propietario gerente \
        vicealcalde psicólogo sociólogo politólogo urólogo genetista cofundador defensor párroco obispo cardenal capitán exministro \
        expresidente exalcalde arquitecto urbanista relator cirujano pediatra",
    role_woman: "presidenta ministra directora alcaldesa fiscal portavoz diputada senadora jefa secretaria abogada jueza profesora investigadora fundadora representante delegada consejera \
        concejala vicepresidenta dueña vecina doctora médica experta historiadora jugadora ingeniera gobernadora reina princesa actriz escritora autora candidata trabajadora científica empresaria mujer madre gerente \
        psicóloga socióloga politóloga cofundadora embajadora capitana exministra expresidenta arquitecta relatora economista analista \
        periodista responsable cirujana pediatra líder",
    woman_endings: phrases![],
    role_endings: phrases![],
    person_endings: phrases!["ista", "ólogo", "óloga", "dor", "dora", "tor", "tora"],
    office_prefixes: phrases!["ex", "ex-", "vice"],
    inflections: phrases!["s", "es"],
    named_body: "centro oficina",
    body: "redacción administración intendencia clínica museo escuela municipio comunidad presidencia alianza coalición delegación embajada consulado academia cooperativa mutua secretaría brigada movimiento unión confederación colectivo observatorio diócesis kremlin pentágono acusación familia cancillería contraloría procuraduría defensoría consistorio gobernación patronal gremio cofradía plataforma empresa compañía grupo gobierno ministerio ayuntamiento fiscalía policía tribunal juzgado sindicato asociación federación partido comisión consejo comité agencia autoridad \
        instituto universidad banco fondo firma fabricante organización ong junta consejería dirección oposición naviera aerolínea equipo hospital club fundación diario periódico cadena radio \
        comunicado informe estudio fuentes sindicatos analistas expertos investigadores autores autoridades ejército congreso senado parlamento filial operador \
        nota documento texto sentencia auto escrito carta mensaje tuit artículo decreto dossier encuesta solicitud misiva resolución \
        acta publicación investigación organismo entidad alcaldía defensa consultora gabinete institución ejecutivo blog revista web portal parte",
    any_body: "organización institución agencia asociación regulador sindicato organismo entidad",
    adjective_endings: phrases!["ista", "istas", "ico", "ica", "icos", "icas", "al", "ales", "ario", "aria", "eo", "ea", "ino", "ina", "ano", "ana", "ivo", "iva"],
    body_endings: phrases![],
    data: "términos frase cita máxima refrán cifras datos estadísticas estimaciones estimación cálculos cálculo proyecciones previsiones información informaciones resultados recuento indicios pesquisas investigaciones veredicto relato testimonio palabras declaraciones respuesta reacción opinión conclusión diagnóstico comentario explicación versión micrófono micrófonos",
    firm: "empresa compañía grupo firma",
    capital: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo internet",
    indefinite: "decenas cientos miles centenares docenas un una unos unas dos tres cuatro cinco varios varias algunos algunas otro otra ningún ninguna",
    masculine: "el un este del al",
    feminine: "la una esta",
    demonstrative: "este esta estos estas ese esa",
    including: "incluido incluida incluidos especialmente particularmente",
    relative: "que quien quienes",
    possessive_words: "su sus",
    him: "él",
    her: "ella",
    them: "ellos ellas",
    clitic: "se le les lo la los las nos me te os",
    preposition: "a al en con sin sobre por para tras desde hasta entre durante contra ante bajo mediante vía de del",
    agent: "por",
    dative: "a al",
    oblique: "",
    same_office: &[
        phrases!["ministro", "ministra", "titular"],
        phrases!["presidente del gobierno", "presidenta del gobierno", "primer ministro", "primera ministra", "jefe del gobierno", "jefe de gobierno", "jefa del gobierno", "jefa de gobierno", "jefe del ejecutivo", "jefa del ejecutivo"],
        phrases!["presidente de la república", "presidenta de la república", "jefe del estado", "jefe de estado", "jefa del estado", "jefa de estado"],
        phrases!["alcalde", "alcaldesa", "regidor", "regidora", "edil", "primer edil"],
        phrases!["diputado", "diputada", "parlamentario", "parlamentaria", "legislador", "legisladora", "congresista"],
        phrases!["entrenador", "entrenadora", "técnico", "seleccionador", "seleccionadora", "director técnico"],
        phrases!["consejero delegado", "consejera delegada", "director ejecutivo", "directora ejecutiva"],
        phrases!["juez", "jueza", "magistrado", "magistrada"],
    ],
    anyone: "padre economista analista comunicador comunicadora panelista animador animadora conductor conductora historiador historiadora sociólogo socióloga diputado diputada senador senadora eurodiputado eurodiputada hombre mujer político política dirigente líder experto experta especialista investigador investigadora científico científica académico académica autor autora escritor escritora empresario empresaria multimillonario acusado acusada sospechoso         jugador jugadora delantero centrocampista portero defensa tenista piloto entrenador técnico seleccionador actor actriz cantante diseñador diseñadora artista cineasta director directora activista médico médica doctor doctora galeno profesor profesora abogado abogada letrado letrada         corporado funcionario funcionaria mandatario mandataria exministro expresidente parlamentario parlamentaria legislador legisladora consultor consultora periodista popular socialista republicano republicana conservador joven anciano         estadounidense español española francés francesa británico británica alemán alemana italiano italiana argentino argentina mexicano mexicana colombiano colombiana chileno chilena peruano peruana brasileño brasileña ruso rusa ucraniano catalán andaluz andaluza madrileño vasco gallego comunicador comunicadora panelista presentador presentadora conductor conductora animador animadora militar titular jurista uniformado edil amigo amiga usuario usuaria antropólogo antropóloga timonel vocero vocera",
    anyone_endings: phrases![],
    inverted: "",
};
