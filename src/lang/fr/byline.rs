use crate::lang::byline::BylineWords;

/// Words around an author's name and a date, in French.
pub const WORDS: BylineWords = BylineWords {
    by: "par | écrit par | rédigé par | publié par | posté par | signé | propos recueillis par | recueilli par | entretien réalisé par | textes de | texte de | un article de | de notre correspondant | de notre correspondante",
    author: "auteur | auteure | autrice | auteurs | texte | rédaction",
    published: "publié | publiée | paru | parue | posté | mis en ligne | mise en ligne | créé | date de publication | date | communiqué du | communiqué de presse du",
    updated: "mis à jour | mise à jour | modifié | modifiée | actualisé | actualisée | dernière modification | maj | édité",
    and: "et",
    with: "avec",
    role: "journaliste | rédacteur | rédactrice | correspondant | correspondante | envoyé | envoyée | grand reporter | chroniqueur | chroniqueuse | éditorialiste | contributeur | suivre",
    desk: "rédaction | agence | agences | équipe | collectif | éditions | journal | groupe | service | société",
    nobody: "anonyme | inconnu | inconnue | administrateur | auteur | utilisateur | invité",
    genre: "analyse | enquête | reportage | chronique | tribune | récit | entretien | interview | portrait | décryptage | critique | éditorial | édito | billet | opinion | recette | dossier | correspondance | article",
    of: "de | par",
    beneficiary: "pour",
    picture: "photo | photos | photographie | photographies | illustration | illustrations | image | images | vidéo | infographie | dessin",
    source: "source | sources",
};
