//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["dementiert", "dementierte", "dementierten", "dementieren", "bestreitet", "bestritt", "bestreiten", "bestritten", "widerspricht", "widersprach", "widersprechen", "widersprachen", "widerlegt", "widerlegte", "widerlegten", "leugnet", "leugnete", "leugnen", "streitet ab", "stritt ab", "dementi"],
    denies_apart: phrases!["weist zurück", "wies zurück", "weisen zurück", "wiesen zurück", "streitet ab", "stritt ab", "streiten ab", "stritten ab", "weist von", "wies von"],
    rejects: phrases!["zurückgewiesen", "zurückweist", "zurückwies", "zurückwiesen", "verwahrt sich", "verwahrte sich", "wehrt sich", "wehrte sich", "zurückzuweisen"],
    accusation: phrases!["vorwurf", "vorwürfe", "vorwürfen", "anschuldigung", "anschuldigungen", "behauptung", "behauptungen", "unterstellung", "unterstellungen", "gerücht", "gerüchte", "verdacht", "kritik", "anklage", "bericht", "berichte", "darstellung", "beides", "dies", "das"],
    untrue: phrases!["haltlos", "haltlose", "haltlosen", "unbegründet", "unzutreffend", "unwahr", "stimmt nicht", "stimme nicht", "stimmen nicht", "nicht wahr", "trifft nicht zu", "treffe nicht zu", "nicht zutreffend", "frei erfunden", "erfunden", "völlig falsch", "ist falsch", "sei falsch", "sind falsch", "seien falsch", "aus der luft gegriffen", "keine belege", "kein beleg", "entbehrt jeder grundlage", "entbehre jeder grundlage", "entbehren jeder grundlage", "jeder grundlage", "eine lüge", "keinerlei beweise", "ohne beweise", "keine beweise"],
    of_claims: phrases!["falsch", "unrichtig", "irreführend"],
    innocent: phrases!["nichts vorzuwerfen", "nichts falsch gemacht", "nicht schuldig", "unschuldig", "seine unschuld", "ihre unschuld"],
    withheld: phrases!["stimmt nicht mit", "stimme nicht mit", "stimmen nicht mit", "zutritt", "einreise", "zugang", "antrag", "visum"],
    what: phrases!["was"],
    it: phrases!["das", "dies", "dieses", "diese", "diesen", "dem", "beides", "es", "alle", "die"],
    contrast: phrases!["aber", "doch", "jedoch", "allerdings", "hingegen", "dagegen", "tatsächlich", "in wirklichkeit", "in wahrheit", "im gegenteil", "vielmehr", "entgegen", "seinerseits", "ihrerseits"],
    undecided: phrases!["hat noch nicht entschieden", "muss noch entscheiden", "noch kein urteil", "noch nicht entschieden", "keine entscheidung", "noch offen", "steht noch nicht fest", "noch nicht bestätigt", "unklar", "wird geprüft", "werde geprüft"],
    one_of: phrases!["einer der", "eine der", "eines der", "einem der", "einen der", "einer von", "eine von"],
    promise: phrases!["verspricht", "versprach", "versprochen", "laut hersteller", "herstellerangabe", "herstellerangaben", "werksangabe", "nach herstellerangaben", "offiziell", "angekündigt", "garantiert", "datenblatt"],
    finding: phrases!["gemessen", "gemessene", "maßen", "wir maßen", "unser test", "unserem test", "unseren tests", "im test", "in der praxis", "im alltag", "tatsächlich", "stellte sich heraus", "ergab", "ergaben", "messung", "messungen"],
    ago: phrases!["vor"],
    counts: phrases!["zählte", "zählten", "gezählt", "bezifferte", "bezifferten", "beziffert", "sprach von", "sprachen von", "schätzte", "schätzten", "gaben an"],
    stock: phrases!["mitarbeiter", "mitarbeitern", "beschäftigte", "beschäftigten", "mitarbeitende", "mitarbeitenden", "einwohner", "einwohnern", "mitglieder", "mitgliedern", "abonnenten", "filialen", "schüler"],
    installed: phrases!["installiert", "installierte", "installierter", "installierten"],
    settled: phrases!["die ablehnung", "diese ablehnung", "der ablehnung", "die absage", "diese absage", "die weigerung"],
    equals: phrases!["das sind", "das ist", "also", "das entspricht", "was", "mithin", "sprich"],
};
