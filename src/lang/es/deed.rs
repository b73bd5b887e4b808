use crate::lang::claim::phrases;
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;

pub const WORDS: DeedWords = DeedWords {
    verbs: &[
        Verbs {
            endings: "a an ó aron ado ada ados adas ar ará arán ando",
            stems: "anunci present lanz inaugur estren public aprob adopt vot firm ratific nombr design contrat fich \
                encarcel conden rechaz desestim sancion mult imput proces demand embarg deneg suspend cancel \
                aplaz prorrog prolong aument elev rebaj recort cerr compr adquir inici comenz comienz arranc \
                invit convoc orden prohib autoriz oblig decid acord pact otorg entreg premi destin invert \
                financi don propon solicit reclam exig instruy instaur implant implement despleg reemplaz \
                abandon regres viaj visit particip impuls refuerz reforz ampli crear cre activ habilit elimin \
                deroga derog modific retir retom reanud reforma program plane organiz recib apoy respald \
                asegur dimit detuv captur intervin conced incorpor renov adjudic licit ofrec dispuso",
        },
        Verbs {
            endings: "e en ió ieron ido ida idos idas er ir erá erán irá irán iendo",
            stems: "decid adquir prohib suspend vend ced exig permit establec conced promet comprom recib reun eleg \
                despid dimit reduc introduc produc asum reabr abr emit impon propon dispon manten invert acud \
                concurr disput",
        },
    ],
    forms: "abierto abierta cierra cierran elige eligió impuso impuesto impondrá propuso dispuso pondrá pedirá \
        redujo introdujo detiene detuvo detenido detenida apuesta compite competirá competirán jugará saldrá \
        empezará empieza reducirá reducirán introducirá despedirá elegirá prohibirá cerrarán",
    effect: phrases![
        "entra en vigor", "entrará en vigor", "entran en vigor", "entrarán en vigor", "en marcha", "se compromete",
        "se comprometió", "se celebrará", "se llevará a cabo", "tendrá lugar", "está disponible", "estará disponible",
        "ya disponible", "a partir de", "a partir del", "luz verde", "dio a conocer", "da a conocer", "hizo público",
        "de acuerdo", "a disposición", "se une", "se suma", "pondrá en marcha", "puso en marcha", "entró en vigor",
        "entraron en vigor", "se celebrarán", "se llevarán a cabo", "tendrán lugar", "estarán disponibles",
        "están disponibles", "sale a la venta", "saldrá a la venta", "a la venta", "surtirá efecto",
        "se pondrá en marcha",
    ],
    turn: phrases![
        "pone", "puso", "será", "serán", "podrá", "podrán", "tendrá", "tendrán", "hará", "harán", "habrá",
        "estará", "estarán", "quiere", "quieren", "pretende", "pretenden", "busca", "buscan", "llegará",
        "llegarán", "volverá", "contará", "contarán", "pasará", "dejará", "entra", "entrará", "permite",
        "permiten", "permitió", "recibió", "recibe", "recibido", "mantiene", "mantuvo", "crea", "crear",
        "creado", "asegura", "aseguró", "participa", "participó", "celebra", "entrega", "entregó", "inicia",
        "inició", "comenzó", "comienza", "participado", "regresó", "visitó", "viajó", "produce", "produjo",
        "partió", "ofrece", "ofreció", "reduce", "aumenta", "aumentó", "regresa", "pide", "pidió", "planea",
        "planean", "propone", "proponen", "previsto", "prevista", "previstos", "previstas",
    ],
    soon: phrases![
        "hoy", "mañana", "ahora", "ya", "a partir", "esta semana", "este mes", "este año", "próximo", "próxima",
        "próximos", "pronto", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "desde el", "hasta el",
    ],
    fresh: phrases!["nuevo", "nueva", "nuevos", "nuevas", "primera", "primer"],
    bygone: phrases![
        "hace", "entonces", "desde", "año pasado", "había", "habían", "era", "eran", "anteriormente", "cuando",
        "tras",
    ],
};
