//! Words of one side against another.

use crate::lang::claim::phrases;
use crate::lang::disagree::DisagreeWords;

pub const WORDS: DisagreeWords = DisagreeWords {
    denies: phrases!["dément", "démentent", "démenti", "démentait", "démentaient", "démentir", "a démenti", "nie", "nient", "niait", "niaient", "nié", "nier", "nié avoir", "réfute", "réfutent", "réfuté", "réfutait", "réfuter", "se défend d'", "se défend de", "se défendent de", "s' est défendu de", "s' est défendue de", "contredit", "contredisent", "contredite"],
    denies_apart: phrases![],
    rejects: phrases!["rejette", "rejettent", "rejeté", "rejetait", "conteste", "contestent", "contesté", "contestait", "récuse", "récusent", "récusé", "balaie", "balaye", "balayé", "balaient", "s' inscrit en faux", "repousse", "repoussé", "écarte"],
    accusation: phrases!["accusation", "accusations", "allégation", "allégations", "reproche", "reproches", "rumeur", "rumeurs", "soupçon", "soupçons", "grief", "griefs", "affirmation", "affirmations", "critique", "critiques", "imputations", "charges", "mise en cause", "insinuations"],
    untrue: phrases!["infondé", "infondée", "infondés", "infondées", "sans fondement", "aucun fondement", "dénué de fondement", "dénuée de fondement", "dénuées de fondement", "dénués de fondement", "mensonger", "mensongère", "mensongères", "calomnieux", "calomnieuses", "est faux", "c' est faux", "totalement faux", "est fausse", "inexact", "inexacte", "inexactes", "pas vrai", "n' est pas exact", "n' a jamais eu lieu", "ne correspond pas à la réalité", "contraire à la réalité", "pure invention", "aucune preuve", "sans preuve", "sans preuves"],
    of_claims: phrases!["faux", "fausse", "fausses", "erroné", "erronée", "erronées"],
    innocent: phrases!["plaide non coupable", "plaidé non coupable", "plaident non coupable", "clame son innocence", "clamé son innocence", "clament leur innocence", "son innocence", "affirme son innocence", "assure n' avoir", "assure ne pas", "affirme n' avoir", "affirme ne pas", "dit n' avoir", "jure n' avoir", "n' ai jamais", "n' avons jamais", "n' ai enfreint aucune", "n' ai enfreint aucun", "n' ai commis aucun", "n' ai commis aucune", "n' ai rien à me reprocher", "rien à se reprocher"],
    withheld: phrases!["accès", "entrée", "visa", "droit", "aide", "demande", "requête", "recours", "évidence"],
    what: phrases!["ce que", "ce qu'", "ce dont"],
    it: phrases!["cela", "ça", "ceci", "l'", "le", "cette", "ces", "toute", "toutes", "tout"],
    contrast: phrases!["pourtant", "or", "mais", "cependant", "toutefois", "en réalité", "en fait", "au contraire", "à l' inverse", "de son côté", "pour sa part", "à rebours", "contrairement à"],
    undecided: phrases!["n' a pas encore statué", "n' a pas encore décidé", "doit encore trancher", "pas encore décidé", "aucune décision", "pas encore tranché", "pas été tranché", "reste à confirmer", "à l' étude", "pas encore confirmé"],
    one_of: phrases!["un des", "une des", "l' un des", "l' une des", "parmi les"],
    promise: phrases!["promet", "promettait", "promettent", "promis", "annonce", "annonçait", "annoncée", "annoncé", "officiellement", "selon le constructeur", "selon le fabricant", "fiche technique", "garantit", "garanti"],
    finding: phrases!["mesuré", "mesurée", "mesurés", "mesurées", "nous avons mesuré", "notre test", "nos tests", "nos mesures", "en pratique", "en conditions réelles", "dans les faits", "constaté", "constatée", "relevé", "en réalité", "s' est avéré"],
    ago: phrases!["il y a"],
    counts: phrases!["compté", "comptabilisé", "dénombré", "recensé", "revendiqué", "revendique", "revendiquent", "décompte", "décomptes", "avancent", "avance le chiffre", "a compté", "estimé à", "évalué à", "chiffré à"],
    stock: phrases!["salariés", "employés", "collaborateurs", "habitants", "adhérents", "abonnés", "magasins", "élèves"],
    installed: phrases!["installés", "installée", "installées", "de puissance installée", "capacité installée"],
    settled: phrases!["le refus", "ce refus", "du refus", "le rejet", "cette décision", "son accord", "l' accord", "l' autorisation", "cette autorisation"],
    equals: phrases!["soit", "c'est-à-dire", "c'est à dire", "autrement dit"],
};
