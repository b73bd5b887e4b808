use crate::lang::page::PageWords;

/// Phrases that betray boilerplate on French pages.
pub const WORDS: PageWords = PageWords {
    navigation: "\
        accueil | accéder au contenu | afficher plus | aller au contenu | aller au menu | article précédent | \
        article suivant | fermer | haut de page | menu principal | navigation | page précédente | page suivante \
        | passer au contenu | plan du site | précédent | recherche | rechercher | retour en haut | retour à \
        l'accueil | rubriques | suivant | toute l'actualité | toutes les actualités | voir plus | voir tout | \
        vous êtes ici",
    consent: "\
        accepter et fermer | ce site utilise des cookies | continuer sans accepter | en poursuivant votre \
        navigation | gestion des cookies | gérer mes cookies | nous et nos partenaires | nous utilisons des \
        cookies | paramétrer les cookies | politique de confidentialité | tout accepter | tout refuser | vos \
        choix en matière de cookies",
    newsletter: "\
        abonnez-vous | abonnez-vous à la newsletter | abonnez-vous à notre newsletter | adresse e-mail | connectez-vous | \
        connexion | créer un compte | identifiez-vous | infolettre | inscrivez vous | inscrivez-vous | je \
        m'abonne | je m'inscris | m'abonner | la newsletter | lettre d'information | mot de passe | ne manquez plus | ne ratez rien | \
        notre newsletter | recevez chaque | recevez gratuitement | recevez nos | recevez notre newsletter | \
        recevez par mail | recevoir la newsletter | rejoignez nos | rejoignez notre communauté | s'abonner | s'inscrire | se \
        connecter | se désinscrire | téléchargez l'application | téléchargez notre application | votre adresse \
        e-mail | votre adresse email | votre e-mail | votre email | vous pouvez vous désinscrire",
    advert: "\
        annonce | annonces | article sponsorisé | code promo | contenu sponsorisé | en partenariat avec | la \
        suite après cette publicité | la suite après la publicité | lien affilié | liens sponsorisés | offre \
        partenaire | profitez de | publi-rédactionnel | publicité | publicités | publirédactionnel | sponsorisé \
        | suite après la publicité | voir l'offre",
    share: "\
        ajouter aux favoris | ajouter à vos favoris | copier le lien | enregistrer | envoyer par e-mail | \
        envoyer par mail | envoyer à un ami | imprimer | imprimer l'article | lien copié | nous suivre | offrir \
        l'article | partager | partager cet article | partager l'article | partager sur | partagez | partagez \
        cet article | partagez sur | retrouvez-nous sur | réagir | sauvegarder | suivez-nous | suivez-nous sur | \
        suivre | écouter cet article | écouter l'article",
    related: "\
        a lire aussi | ailleurs sur le web | aller plus loin | articles associés | articles connexes | articles \
        liés | articles recommandés | articles similaires | autres articles | cela pourrait vous intéresser | \
        ces articles pourraient vous intéresser | contenus recommandés | dans l'actualité | dans la même \
        catégorie | dans la même rubrique | dans la même série | derniers articles | dernières actualités | \
        dossier complet | découvrez aussi | découvrez également | en continu | en savoir plus | en vidéo | fil \
        info | la rédaction vous conseille | la rédaction vous recommande | le dossier | le fil | les articles \
        les plus lus | les plus commentés | les plus consultés | les plus lus | les plus partagés | les plus \
        populaires | lire | lire aussi | lire l'article | lire la suite | lire notre | lire plus | lire \
        également | nos articles | nos derniers articles | nos recommandations | nos vidéos | notre dossier | \
        plus d'actualités | plus d'articles | plus d'infos | pour aller plus loin | recommandé pour vous | \
        relire | retrouvez ici | retrouvez tous | retrouvez toute | suggestions | sur le même sujet | sur le \
        même thème | tous les articles | voir aussi | voir également | vous aimerez aussi | vous aimerez \
        peut-être | vous pourriez aussi aimer | à découvrir | à découvrir aussi | à la une | à lire | à lire \
        aussi | à lire ensuite | à lire également | à ne pas manquer | à voir aussi",
    contents: "\
        au sommaire | dans cet article | plan de l'article | sommaire | sommaire de l'article | table des \
        matières",
    author: "\
        article rédigé par | auteur | auteurs | avec afp | de notre correspondant | de notre correspondante | de \
        notre envoyé spécial | de notre envoyée spéciale | envoyé spécial | journaliste | l'auteur | la \
        rédaction | par | propos recueillis par | publié par | rédigé par | tous les articles de | voir tous les \
        articles | voir tous ses articles | à propos de l'auteur | à propos de l'auteure | écrit par",
    caption: "\
        afficher l'image | agrandir l'image | capture d'écran | cliquez sur l'image | crédit | crédit image | \
        crédit photo | crédits | crédits images | crédits photo | diaporama | illustration | image | image \
        d'illustration | lire la vidéo | légende | photo d'illustration | photo de | photo par | regarder la \
        vidéo | source image | vidéo | voir la photo | voir la vidéo | voir les photos | ©",
    comments: "\
        afficher les commentaires | ajouter un commentaire | annuler la réponse | aucun commentaire | \
        commentaire | commentaires | connectez-vous pour commenter | donnez votre avis | laisser un commentaire \
        | laissez un commentaire | les champs obligatoires | les commentaires sont fermés | lire les \
        commentaires | poser une question | poster un commentaire | publier un commentaire | réactions | \
        réagissez | répondre | signaler | signaler un abus | signaler un contenu | tous les commentaires | une \
        question | voir les commentaires | votre adresse e-mail ne sera pas publiée | votre avis | votre \
        commentaire | votre réponse | écrire un commentaire",
    metadata: "\
        catégorie | catégories | classé dans | dernière mise à jour | dernière modification | il y a | lecture | \
        min de lecture | minutes de lecture | mis en ligne | mis à jour | mis à jour le | mise à jour | modifié \
        le | mots clés | mots-clés | posté le | publié aujourd'hui | publié hier | publié le | publié à | \
        rubrique | réservé aux | source | sources | sujets | temps de lecture | thèmes | thématiques | via | \
        vues | étiquette | étiquettes",
    legal: "\
        avertissement | cgu | cgv | conditions d'utilisation | conditions générales | conformément à la loi | \
        contact | contactez-nous | données personnelles | droits réservés | en cliquant sur | mentions légales | \
        nous contacter | politique de confidentialité | qui sommes-nous | reproduction interdite | tous droits \
        réservés | vie privée",
    paywall: "\
        abonnez-vous | abonnez-vous pour | accédez à tous | article réservé aux abonnés | cet article est \
        réservé aux abonnés | contenu réservé | débloquer l'article | déjà abonné | essayez gratuitement | il \
        vous reste | je m'abonne | la suite de cet article est réservée | la suite est réservée aux abonnés | \
        lisez la suite | offre d'abonnement | pour continuer la lecture | pour lire cet article | pour lire la \
        suite | profitez de l'offre | réservé aux abonnés | réservé à nos abonnés | s'abonner | sans engagement \
        | vous êtes déjà abonné",
    locked: "\
        réservé aux abonnés | réservée aux abonnés | réservés aux abonnés | réservé à nos abonnés | réservée à \
        nos abonnés | la suite est réservée | accès réservé | pour les abonnés | pour lire la suite | pour \
        continuer la lecture | pour continuer votre lecture | pour poursuivre la lecture | pour lire cet article \
        | pour lire l'article | pour lire l'intégralité | il vous reste | débloquer l'article | débloquez cet \
        article | abonnez-vous pour lire | abonnez-vous pour continuer | connectez-vous pour lire | inscrivez- \
        vous pour lire",
    house_rules: "\
        se réserve le droit | nous réservons le droit | injurieux | injurieuse | diffamatoire | diffamatoires | \
        blessants | contraires à la loi | contraires aux lois | contraire à la loi | sont modérés | modérateurs \
        | seront supprimés | sera supprimé | ceux de leurs auteurs | n'engagent que | vous répondez de | juge \
        déplacé | les commentaires sont modérés | propos haineux",
    notice: "\
        cet article contient des liens affiliés | contient des liens d'affiliation | peut contenir des liens \
        affiliés | contient des liens affiliés | liens sont affiliés | nous pouvons percevoir une commission \
        | nous percevons une commission | nous touchons une commission | percevoir une commission si vous | \
        recevoir une commission si vous | rejoignez notre chaîne | rejoignez-nous sur whatsapp | \
        rejoignez-nous sur telegram | abonnez-vous à notre chaîne | suivez notre chaîne | retrouvez-nous sur \
        whatsapp | suivez-nous sur google",
    closing: "\
        ne constitue pas un conseil en investissement | ne constituent pas un conseil en investissement | ne \
        constitue pas un conseil financier | ne constituent pas un conseil financier | ne constitue pas un \
        conseil juridique | ne constitue pas un avis médical | ne remplace pas un avis médical | ne remplacent \
        pas l'avis d'un médecin | ne se substitue pas à un avis médical | à titre informatif uniquement | à \
        titre purement informatif | à titre indicatif uniquement | les performances passées ne préjugent pas | \
        les performances passées ne présagent pas | cet article vous a plu | cet article vous a intéressé | si \
        cet article vous a plu | soutenez notre rédaction | soutenez notre travail | soutenez notre journal | \
        soutenez un média indépendant | soutenez un journalisme indépendant | faites un don | faire un don pour \
        | déductible des impôts | une information à nous transmettre | vous avez une information à nous",
    credit: "\
        crédit photo | crédits photo | crédit photos | crédits photos | crédit image | crédits image | \
        crédits images | photo | photos | image | illustration | vidéo",
    error: "\
        page introuvable | page non trouvée | page inexistante | page n'existe pas | page n'existe plus | page \
        que vous cherchez | page que vous recherchez | page demandée | article introuvable | contenu introuvable \
        | erreur 404 | erreur 403 | erreur 500 | erreur 503 | accès refusé | accès interdit | page d'erreur | \
        une erreur est survenue | une erreur s'est produite | service indisponible | site en maintenance | lien \
        expiré | n'est plus disponible | navigateur non pris en charge | activer javascript | êtes-vous un robot \
        | vérification de sécurité | oups",
    key_points: "\
        à retenir | ce qu'il faut retenir | ce qu'il faut savoir | en bref | en résumé | en un coup d'œil | \
        l'essentiel | l'essentiel à retenir | l'essentiel de l'article | l'essentiel en bref | le résumé | \
        les essentiels | les points à retenir | les points clés | les points essentiels | l'info en bref | \
        points clés | résumé | résumé de l'article",
    examined: "affirmation | l'affirmation | allégation | l'allégation | la rumeur | ce qui est affirmé | ce qu'on affirme | ce qui circule",
    verdict: "verdict | le verdict | notre verdict | vrai ou faux | évaluation | notre évaluation | les faits | ce que disent les faits | fact checking | vérification | pourquoi c'est faux",
};
