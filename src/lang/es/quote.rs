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
            replic sentenci tuite zanj estim valor recuerd record expres ironiz",
    }],
    say_forms: "dice dicen dijo dijeron decía decían dicho diciendo decir añade añaden añadió añadieron añadía añadido añadiendo responde respondió respondieron escribe escribió \
        escribieron escrito sostiene sostienen sostuvo mantiene mantuvo admite admitió admiten reconoce reconocen reconoció reconocía reconocido expone expuso advierte advierten \
        advirtió advertía advertido recuerda recuerdan cuenta cuentan prosigue prosiguió concluye concluyó promete prometió defiende defendió cree creen creía creyó piensa piensan pensaba \
        sugiere sugirió pide pidió piden describe describió teme temía propone propuso agrega agregó repite repitió señalan asevera aseveró apostilla apostilló según",
    call: &[Verbs { endings: AR, stems: "calific tach tild critic consider acus llam denomin bautiz compar" }],
    call_forms: "califica calificó tacha tachó tildó llama llamó define definió describe describió habla habló",
    announce: &[Verbs { endings: AR, stems: "anunci confirm rechaz neg present public aprob convoc acus reclam estim calcul rebaj orden" }],
    announce_forms: "anuncia anunció prevé prevén preveía niega negó decide decidió desmiente desmintió promete prometió espera admite admitió reconoce reconoció exige exigió",
    source: phrases!["según", "de acuerdo con", "a juicio de", "en palabras de", "en opinión de", "para"],
    auxiliary: "ha han había habían haya hubo es era fue está se",
    skip: "se le les lo la los nos me también además ya luego después ayer hoy entonces asimismo ahora aún todavía no tras este esta lunes martes miércoles jueves viernes sábado domingo",
    complementiser: "que",
    he: "él este",
    she: "ella esta",
    they: "ellos ellas",
    first_person: "yo nosotros mi mis nuestro nuestra me nos",
    nobody: "eso esto ello uno",
    determiner: "el la los las un una unos unas su sus nuestro nuestra este esta estos estas dos tres cuatro cinco varios varias algunos algunas otro otra",
    of: "de del para en al d'",
    particle: "de del la las los el y von van der da do dos & i",
    stop: "que quien quienes cuyo cuya donde en con sin sobre por para tras desde hasta entre durante contra ante bajo si pero o y e ni cuando como mientras aunque porque al a",
    sir: "sr sr. señor don fray padre",
    madam: "sra sra. señora doña srta srta. sor madre",
    role: "presidente ministro director alcalde fiscal portavoz diputado senador jefe responsable secretario abogado juez profesor investigador economista analista fundador \
        dirigente representante delegado general coronel comisario gobernador canciller rey papa príncipe actor cantante escritor autor médico doctor experto historiador \
        entrenador jugador ingeniero consultor consejero concejal vicepresidente dueño vecino testigo periodista magistrado agricultor trabajador estudiante candidato embajador policía \
        científico miembro fuente líder empresario sindicalista vocal coordinador propietario gerente",
    role_woman: "presidenta ministra directora alcaldesa fiscal portavoz diputada senadora jefa secretaria abogada jueza profesora investigadora fundadora representante delegada consejera \
        concejala vicepresidenta dueña vecina doctora médica experta historiadora jugadora ingeniera gobernadora reina princesa actriz escritora autora candidata trabajadora científica empresaria mujer madre gerente",
    role_endings: phrases![],
    body: "empresa compañía grupo gobierno ministerio ayuntamiento fiscalía policía tribunal juzgado sindicato asociación federación partido comisión consejo comité agencia autoridad \
        instituto universidad banco fondo firma fabricante organización ong junta consejería dirección oposición naviera aerolínea equipo hospital club fundación diario periódico cadena radio \
        comunicado informe estudio fuentes sindicatos analistas expertos investigadores autores autoridades ejército congreso senado parlamento filial operador",
    firm: "empresa compañía grupo firma",
    capital: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo internet",
    single_marks: false,
    noun_capitals: false,
};
