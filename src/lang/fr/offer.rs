/// Phrases with which a French page offers a job, a service or a thing.
pub const WORDS: &str = "\
    postuler | je postule | postulez | candidater | comment postuler | votre profil | profil recherché | \
    vos missions | le poste | description du poste | nous vous offrons | type de contrat | \
    demander un devis | devis gratuit | obtenir un devis | demander une démo | essai gratuit | \
    essayer gratuitement | nos services | nos prestations | nos tarifs | nos offres | prendre rendez-vous | \
    réserver | réservez | ajouter au panier | acheter | commander | contactez-nous | appelez-nous | \
    pourquoi nous choisir | ils nous font confiance | en savoir plus sur nos";
