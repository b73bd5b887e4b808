use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in Dutch.
pub const WORDS: BylineWords = BylineWords {
    by: "door | geschreven door | gepubliceerd door | geplaatst door | tekst van | een artikel van | interview door | van onze redacteur | van onze verslaggever | van onze correspondent",
    author: "auteur | auteurs | tekst | teksten | schrijver | redactie",
    published: "gepubliceerd | geplaatst | verschenen | aangemaakt | publicatiedatum | datum | persbericht van | persbericht",
    updated: "bijgewerkt | laatst bijgewerkt | gewijzigd | laatst gewijzigd | aangepast | laatste update | geüpdatet",
    and: "en",
    with: "met",
    role: "verslaggever | redacteur | correspondent | journalist | columnist | hoofdredacteur | volgen | volg",
    desk: "redactie | agentschap | persbureau | nieuws | krant | uitgeverij | onze redactie | vereniging",
    nobody: "anoniem | onbekend | beheerder | auteur | gast | gebruiker",
    genre: "analyse | reportage | column | opinie | commentaar | essay | interview | portret | recensie | recept | verslag | onderzoek | achtergrond | artikel | bijdrage",
    of: "van | door",
    beneficiary: "voor",
    picture: "foto | foto's | fotografie | beeld | beelden | illustratie | illustraties | video",
    source: "bron | bronnen",
};
