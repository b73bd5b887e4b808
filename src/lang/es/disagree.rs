//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["desmiente", "desmienten", "desmintió", "desmintieron", "desmentido", "desmentir", "ha desmentido", "niega", "niegan", "negó", "negaron", "negaba", "ha negado", "han negado", "había negado", "negar", "refuta", "refutan", "refutó", "refutado", "contradice", "contradicen", "contradijo", "contradijeron"],
    denies_apart: phrases![],
    rejects: phrases!["rechaza", "rechazan", "rechazó", "rechazaron", "rechazado", "rebate", "rebatió", "rebaten", "descarta", "descartó", "replica", "replicó"],
    accusation: phrases!["acusación", "acusaciones", "señalamiento", "señalamientos", "denuncia", "denuncias", "alegación", "alegaciones", "imputación", "imputaciones", "rumor", "rumores", "afirmación", "afirmaciones", "crítica", "críticas", "cargos", "versión", "versiones", "insinuaciones"],
    untrue: phrases!["infundado", "infundada", "infundados", "infundadas", "sin fundamento", "carece de fundamento", "carecen de fundamento", "no es cierto", "no es verdad", "no son ciertas", "no son ciertos", "es mentira", "es falso", "es falsa", "son falsas", "son falsos", "totalmente falso", "totalmente falsa", "absolutamente falso", "rotundamente falso", "nunca ocurrió", "nunca sucedió", "jamás ocurrió", "no hay evidencia", "no hay pruebas", "ninguna prueba", "sin pruebas", "sin prueba alguna"],
    of_claims: phrases!["falso", "falsa", "falsos", "falsas", "incorrecta", "incorrecto"],
    innocent: phrases!["se declaró inocente", "se declara inocente", "se ha declarado inocente", "no he cometido ningún", "no hice nada malo", "nada que reprochar", "se declaró no culpable", "su inocencia", "es inocente", "soy inocente", "no culpable", "mantiene su inocencia", "asegura no haber", "nunca he", "jamás he"],
    withheld: phrases!["niega a", "negó a", "negaron a", "niegan a", "negado a", "negarse a", "acceso", "entrada", "visa", "visado", "ayuda", "solicitud", "pedido", "recurso", "permiso", "petición", "fianza"],
    what: phrases!["lo que", "algo que", "extremo que", "cosa que"],
    it: phrases!["esto", "eso", "lo", "ello", "esta", "estas", "esa", "esas", "estos", "las", "los", "todo"],
    contrast: phrases!["pero", "sin embargo", "no obstante", "en realidad", "por el contrario", "por su parte", "al contrario", "pese a", "a pesar de", "contrario a"],
    undecided: phrases!["aún no ha decidido", "todavía no ha decidido", "aún no decide", "no se ha tomado una decisión", "no se ha decidido", "no ha decidido", "aún no se ha", "todavía no se ha", "sin confirmar", "por confirmar", "está en estudio", "no está decidido"],
    one_of: phrases!["uno de los", "una de las", "uno de sus", "una de sus"],
    promise: phrases!["promete", "prometió", "prometía", "prometido", "prometen", "prometieron", "prometida", "según el fabricante", "según los fabricantes", "oficialmente", "ficha técnica", "anuncia", "anunciaba", "garantiza", "garantizaba", "garantizan", "garantizado"],
    finding: phrases!["medido", "midió", "medimos", "hemos medido", "nuestra prueba", "nuestras pruebas", "en la práctica", "en la realidad", "en realidad", "en condiciones reales", "se comprobó", "se pudo comprobar", "comprobamos", "comprobó", "constató", "constatado", "constatamos", "resultó"],
    ago: phrases!["hace"],
    counts: phrases!["contó", "contaron", "contabilizó", "contabilizaron", "contabilizado", "reivindica", "reivindican", "reivindicó", "reivindicaron", "cifró", "cifraron", "cifra en", "elevaron", "elevó", "estimó", "estimaron", "calculó", "calcularon"],
    stock: phrases!["empleados", "trabajadores", "habitantes", "socios", "miembros", "suscriptores", "tiendas", "alumnos"],
    installed: phrases!["instalados", "instalada", "instaladas"],
    settled: phrases!["la negativa", "esa negativa", "esta negativa", "el rechazo", "este rechazo", "la denegación"],
    equals: phrases!["es decir", "o sea", "esto es", "lo que supone", "lo que equivale a", "equivalente a"],
};
