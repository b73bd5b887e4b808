use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in German.
pub const WORDS: BylineWords = BylineWords {
    by: "von | text von | ein beitrag von | ein gastbeitrag von | geschrieben von | verfasst von | veröffentlicht von | eingestellt von | erstellt von | autor | interview von",
    author: "autor | autorin | autoren | autor/in | text | texte | verfasser | verfasserin | redaktion",
    published: "veröffentlicht | publiziert | erschienen | erstellt | eingestellt | geschrieben | gepostet | datum | vom | online seit | pressemitteilung vom | medienmitteilung vom | presseinformation vom",
    updated: "aktualisiert | geändert | zuletzt aktualisiert | zuletzt geändert | zuletzt bearbeitet | bearbeitet | letzte änderung | letzte aktualisierung | überarbeitet | stand",
    and: "und",
    with: "mit",
    role: "redakteur | redakteurin | reporter | reporterin | korrespondent | korrespondentin | journalist | journalistin | kolumnist | kolumnistin | chefredakteur | volontär | folgen",
    desk: "redaktion | agentur | agenturen | nachrichtenagentur | presseagentur | verlag | nachrichten | zeitung | verband | verein | gmbh | pressestelle | gastautor",
    nobody: "anonym | unbekannt | administrator | autor | gast | benutzer",
    genre: "analyse | reportage | kommentar | gastkommentar | gastbeitrag | bericht | essay | kolumne | glosse | leitartikel | interview | porträt | rezension | kritik | meinung | rezept | feature | recherche | artikel | beitrag",
    of: "von",
    beneficiary: "für",
    picture: "foto | fotos | bild | bilder | fotografie | fotografien | illustration | illustrationen | grafik | video",
    source: "quelle | quellen",
};
