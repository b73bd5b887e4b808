use crate::lang::claim::phrases;
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;

pub const WORDS: DeedWords = DeedWords {
    verbs: &[
        Verbs {
            endings: "e ent é ée és ées a èrent er era eront ait ant",
            stems: "annonc dévoil présent lanc inaugur lancer démarr commenc publi adopt approuv vot sign ratifi \
                nomm désign recrut embauch licenci limog démissionn condamn rejet refus écart relax acquitt \
                sanctionn inculp interpell arrêt autoris suspend annul report prolong repouss relev augment \
                renforc baiss réduir supprim rachet achèt investi débloqu octroy accord dot financ consacr \
                attribu décern récompens engag promett propos demand réclam exig invit appel offr organis \
                accueill arriv remplac quitt rejoign retir rappel interdis imprim impos instaur ordonn décid \
                décrét officialis déploy test expériment intègr ajout élargi renouvel modifi aid ferm lèv dépos \
                saisi confi cré fusionn racheté confirm rembours début réédit adress mobilis convoqu entérin \
                valid reconduit ouvri attaqu assign plaid souhait envisag projett",
        },
    ],
    forms: "ouvrent ouvert ouverte ouvrira ouvriront ouvrir vendra vendent prendront interdit interdite interdits \
        interdira suspend suspendu suspendue introduit introduite introduira réduit offrira choisi choisit élu \
        élue élus élit investit investira investi reconduit tiendra tiendront rejoint rejoindra requis requiert \
        promis promet promulgué promulguée bénéficiera bénéficieront recevra recevront sortiront lancement \
        ouverture nomination entrera prolongera tranchera tranché tranche rendu annulera nommera supprimera \
        réduira produira autorisera statué statue ordonne prononcé prononce radié limogé sacré rééditer",
    effect: phrases![
        "entre en vigueur", "entrera en vigueur", "entreront en vigueur", "entrer en vigueur", "entrent en vigueur",
        "mise en place", "mettre en place", "met en place", "mis en place", "vient d'", "vient de", "viennent d'",
        "viennent de", "a fait savoir", "ont fait savoir", "fait savoir", "mettre fin", "met fin", "est disponible",
        "sont disponibles", "sera disponible", "seront disponibles", "aura lieu", "auront lieu", "feu vert",
        "ouvert une enquête", "a été ouverte", "journal officiel", "par décret", "s' engage", "s' est engagé",
        "s' est engagée", "se sont engagés", "donne le feu", "à compter du", "à partir du", "à partir de", "dès le",
        "accord avec", "un accord", "entrée en vigueur", "entré en vigueur", "prendra effet", "prendront effet",
        "prend effet", "se tiendra", "se tiendront", "se déroulera", "se dérouleront", "en vente", "mise en service",
        "mis en service", "mettra en service",
    ],
    turn: phrases![
        "met", "mis", "mettra", "mise", "mettent", "permet", "permettra", "prend", "pris", "prendra", "rend",
        "rendra", "revient", "reviendra", "devient", "deviendra", "veut", "veulent", "souhaite", "souhaitent",
        "compte", "comptent", "entend", "entendent", "prévoit", "prévoient", "pourra", "pourront", "sera",
        "seront", "sort", "sortira", "arrive", "arrivera", "vend", "vendu", "ouvre", "commence", "commencé",
        "aide", "aidé", "porte", "porté", "quitte", "quitté", "demande", "demandé", "demandent", "confirme",
        "confirmé", "augmente", "augmenté", "baisse", "baissé", "intègre", "présente", "présenté", "offre",
        "offert", "entre", "ajoute", "ajouté", "arrivé", "remplace", "remplacé", "lève", "fermé", "saisi",
        "saisie", "confié", "renforcé", "propose", "proposent", "déposé", "envisage", "envisagent", "projette", "prévu", "prévue", "prévus", "prévues", "programmé", "programmée", "programmés", "programmées",
    ],
    soon: phrases![
        "aujourd' hui", "demain", "désormais", "dès", "à partir", "cette semaine", "ce mois", "cette année",
        "prochain", "prochaine", "bientôt", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "prochainement", "à compter", "jusqu' au",
    ],
    fresh: phrases!["nouveau", "nouvelle", "nouveaux", "nouvelles", "nouvel", "première", "premier"],
    bygone: phrases![
        "il y a", "alors", "depuis", "l' an dernier", "année dernière", "avait", "avaient", "était", "étaient",
        "auparavant", "déjà", "précédemment", "lorsque", "quand",
    ],
};
