/// Phrases with which a German page offers a job, a service or a thing.
pub const WORDS: &str = "\
    jetzt bewerben | bewerben | online bewerben | ihr profil | dein profil | das bringen sie mit | \
    das bringst du mit | ihre aufgaben | deine aufgaben | wir bieten | das bieten wir | \
    stellenbeschreibung | angebot anfordern | angebot anfragen | jetzt anfragen | kostenlos testen | \
    jetzt testen | demo anfordern | termin vereinbaren | termin buchen | jetzt buchen | buchen | \
    unsere leistungen | unsere services | unsere preise | preise | in den warenkorb | jetzt kaufen | \
    jetzt bestellen | kontaktieren sie uns | kontakt aufnehmen | rufen sie uns an | jetzt anmelden | \
    warum wir | das sagen unsere kunden | jetzt herunterladen";
