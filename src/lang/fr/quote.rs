use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, imperfect, past historic, participles, infinitive.
const ER: &str = "e ent é ée és ées ait aient a èrent ant er";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[Verbs {
        endings: ER,
        stems: "affirm déclar précis ajout assur expliqu indiqu estim confi soulign rappel rapport répliqu raill ironis \
            insist tempér martel not observ regrett remarqu racont résum révél témoign tonn tranch \
            déplor dénonc critiqu fustig accus admett cit commenc comment conclu concluai constat évoqu \
            argument articul clam murmur lâch glauss glouss plaid promett propos lis signal comptabilis s'exclam exclam interrog \
            justifi nuanc protest rétorqu réclam recommand salu sugg dévoil détaill twitt tweet écri mentionn demand \
            conseill avou jug pens postul relat s'alarm s'inquièt inquièt alarm enfonc balaz abond \
            tacl ferraill pest fulmin tempêt argu dégain philosoph théoris analys anticip calcul énumèr énumér exhort implor invit loue lou modér objecte object pronostiqu préconis préfèr proclam prophétis questionn rassur recadr relativis revendiqu souffl soupçonn soupes stipul spécifi supput vitupèr vant vocifèr attaqu balay appelle énonc relanc ponctu pourfend développ décod décrypt affich clarifi pavois persifl ricaned rican s'esclaff sermonn sifflot",
    }, Verbs {
        endings: "t sent ssait ssaient ssant r",
        stems: "averti aver renchéri rugi",
    }],
    say_forms: "réitère réitéré réitérait réitèrent réitérer atteste attesté attestent corrige corrigé rectifie rectifié enrage acquiesce acquiescé opine grincé maugréé parie parié relève relevé relèvent exige exigé exigent conteste contesté contestent démenti démentent \
        assène assènent asséné assénait amuse amusé pointe pointent pointé pointait emporte offusque offusqué excuse excusé riposte riposté souvenu garantit garantissent garanti alerte alertent alerté persiste persisté hurle hurlé chuchote chuchoté imagine imaginé suppose supposé certifie certifié exulte exulté jubile jubilé minimise minimisé prédit prédisent prédisait narre narré grince grogne grogné râle râlé maugrée bougonne marmonne assume croit croient scande scandent scandé scandaient chantent chantaient félicite félicité félicitée félicitait réjouit réjoui réjouie réjouissait désole désolé désolée défend souvient estime dit disent disait disaient dite dire disant répond répondent répondu répondait répondit prévient préviennent prévenu prévenait \
        écrit écrivent écrivait écrivit écrire écrivant lit lire lu lisait poursuit poursuivent poursuivi poursuivait soutient soutiennent soutenu soutenait \
        reconnaît reconnait reconnaissent reconnu reconnaissait admet admettent admis admettait promet promis promettait promettent \
        rappelle rappellent renchérit renchéri réagit réagi réagissait avertit averti répète répètent répété répétait espère espèrent espéré \
        conclut concluent conclu concluait considère considèrent considéré s'exclame exclame lance lancent lancé lançait lança reprend repris \
        tweete appelle confie s'interroge interroge s'insurge insurge insurgé s'étonne étonne étonné s'indigne indigne indigné s'agace agacé \
        s'emporte emporté s'inquiète inquiète inquiété s'alarme plaisante plaisanté sourit soupire soupiré glisse glissé glissait martèle martelé \
        achève complète complété défend défendu défendait entendre déclarant tempère tempéré jure juré publie publié continue continué \
        confirme confirment confirmé confirmait confirma confirmant annonce annoncent annoncé annonçait annonça annonçant \
        suggère suggéré craint crie crié criait veut pense pensent pensait révèle décrit décrivant décrivait décrire prétend prétendent prétendu apprend voit dément \
        pourfend pourfendu maintient maintenu maintenait rit rétorque enchaîne enchaîné intervient intervenu souscrit conçoit confesse \
        réfute réfuté avise concède concédé concédait abonde conseille enchérit surenchérit surenchéri écume insinue insinué sous-entend",
    call: &[Verbs { endings: ER, stems: "qualifi trait appel baptis surnomm parl évoqu salu dénonc jug lou vant compar" }],
    call_forms: "fustigeant dénonçant jugeant qualifie traite appelle parle juge taxe taxé décrit accuse accusé voit reproche reproché raille fustige",
    announce: &[Verbs { endings: ER, stems: "annonc confirm refus rejet contest présent dévoil envisag chiffr réclam invoqu estim évalu cherch \
            ordonn autoris publi accus préconis relev recens réfut sign récus condamn exig" }],
    announce_forms: "relève relèvent trouve montre convoque annonce annonçait annonça prévoit prévoient prévu prévoyait dément démentent démenti promet promis décide décidé décident interdit \
        reconnaît reconnu craint craignent évoque rejette admet admis soutient assure prétend défend relaxe inflige infligé menace menacé veut veulent voulait souhaite souhaitent souhaitait entend entendent redoute redoutent abaisse compté comptent dénombré dénombrent recensé convaincu convaincue persuadé persuadée",
    clausal: "confie confient confié inquiète inquiètent inquiété inquiétait maintient maintiennent maintenu maintenait maintint observe observent observé observait continue continuent continué continuait poursuit poursuivent poursuivi poursuivait conclut concluent conclu reprend reprennent repris lit lisent lu commence commencent commencé répond répondent répondu tranche tranché partage partagé entend entendent entendu attaque attaquent attaqué achève achevé complète complété",
    participle_endings: phrases!["é", "ée", "és", "ées"],
    passive_endings: phrases!["é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ite", "its", "ites"],
    be: "est sont était étaient sera seront serait seraient étant",
    cited: "cité citée cités citées",
    infinitive: "",
    infinitive_endings: phrases!["er", "ir", "dire", "crire", "ttre", "ndre", "ître", "clure", "faire"],
    reflexive: "se s'",
    later: "tard tôt loin bas haut auparavant dernier dernière",
    see: "lire voir lisez",
    abstract_endings: phrases!["té", "tion", "sion", "isme", "esse", "ture", "ence", "ance"],
    source: phrases!["citation de", "selon", "d'après", "de l'avis de", "aux yeux de", "à en croire", "comme l'explique", "de source", "de sources", "à écouter", "à entendre", "aux dires de", "de l'aveu de", "au dire de", "pour reprendre les mots de", "selon les mots de", "selon les termes de", "dixit", "du point de vue de", "aux dires du", "de l'avis du"],
    own_view: phrases!["à ses yeux", "à leurs yeux", "à son avis", "à leur avis", "à l'en croire", "à les en croire", "à l'entendre", "à les entendre", "de son point de vue", "selon ses mots", "selon ses dires", "selon ses termes", "à son sens"],
    thus: phrases![],
    points_back: phrases!["c'est ce que", "c'est ce qu'", "c'est ce qu'a", "c'est ce qu'ont", "c'est du moins ce que", "c'est du moins ce qu'", "c'est du moins ce qu'a", "c'est en tout cas ce qu'a"],
    source_back: phrases!["c'est ce qui ressort de", "c'est ce qui ressort d'", "c'est ce qui ressort du"],
    gerund_endings: phrases!["ant"],
    titled: "film livre roman chanson album émission série exposition spectacle opération pétition feuilleton documentaire podcast tube rubrique essai poème campagne projet programme initiative concours festival collectif intitulé intitulée intitulés intitulées titré titrée baptisé baptisée",
    carriers: "inscription inscriptions pancarte pancartes banderole banderoles bandeau panneau panneaux affiche affiches écriteau écriteaux mur murs tee-shirt tee-shirts t-shirt t-shirts drapeau drapeaux étiquette étiquettes",
    latter: "dernier dernière",
    contracted: "",
    locative: "",
    fixed_names: phrases!["journal du dimanche", "médecins sans frontières", "reporters sans frontières", "médecins du monde", "france insoumise", "république en marche", "rassemblement national", "canard enchaîné", "dauphiné libéré", "20 minutes", "parti communiste français", "force ouvrière", "debout la france", "place publique", "banque postale", "croix-rouge française", "terre des hommes"],
    territory: "région département métropole commune ville province canton village",
    attributive_endings: phrases![],
    adverb_endings: phrases!["ment"],
    cites: "cite citent citait citaient cité",
    got_by: "obtenu obtenue obtenus obtenues reçu reçue reçus reçues consulté consultée consultés consultées vu vue vus vues cité citée cités citées rapporté rapportée rapportés rapportées",
    demonym_prefixes: "",
    demonym_endings: phrases![],
    woman_names: phrases![],
    man_names: phrases![],
    like: "comme ainsi",
    source_name: phrases!["pour"],
    source_behind: "",
    meaning: phrases!["veut dire", "veut pas dire", "veut pas forcément dire", "veut pas nécessairement dire", "voulait pas dire", "veulent pas dire", "voulait dire", "veulent dire", "voudrait dire"],
    say_phrases: phrases!["fait état", "font état", "faisait état", "fit état", "fait valoir", "font valoir", "font remarquer", "font savoir", "font observer", "faisait valoir", "fit valoir", "faire valoir", "fait remarquer", "faisait remarquer", "fit remarquer", "fait savoir", "faisait savoir", "fit savoir", "fait observer", "faisait observer", "fait part", "laisse entendre", "laissé entendre", "laissait entendre", "laisse tomber", "laissé tomber", "tient à préciser", "tenu à préciser", "tient à rappeler", "tenu à rappeler", "tenu à souligner", "met en garde", "mis en garde", "mettait en garde", "tire la sonnette", "enfonce le clou", "coupe court", "va plus loin"],
    read: phrases!["peut on lire", "on peut lire", "pouvait on lire", "on pouvait lire", "lit on", "lisait on", "peut on y lire", "est il écrit", "est il indiqué", "est il précisé", "est il expliqué", "est il ajouté", "est il souligné", "est il rappelé", "est il mentionné", "est il détaillé", "est il affirmé", "est il noté", "est il stipulé", "était il écrit", "était écrit", "est écrit", "peut on entendre", "apprend on", "a on appris"],
    believed: phrases![],
    auxiliary: "a ont avait avaient aura aurait eut est était sera vient ayant t ai",
    passive: "été fut furent être",
    skip: "non quant ne n' se s' l' le la les y en lui leur aujourd hui me m' nous pas plus déjà aussi également encore toujours ensuite alors néanmoins toutefois pourtant \
        notamment récemment enfin ainsi donc cependant hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir même par ailleurs \
        simplement début fin courant clairement publiquement d'ailleurs longuement franchement sobrement fermement tout juste bien même eux ce cette semaine",
    complementiser: "que qu'",
    he: "il lui lui-même celui-ci",
    she: "elle elle-même celle-ci",
    they: "ils elles eux ceux-ci celles-ci",
    first_person: "je j' nous mon ma mes notre nos moi me m'",
    nobody: "quel quelle quels quelles suivant suivante on ce c' cela ça ceci",
    impersonal: "y faut faudrait fallait faudra convient convenait conviendrait importe importait suffit suffisait suffirait s'agit s'agissait s'agira s'agirait agit agissait agira agirait semble semblait paraît paraissait",
    feminine_endings: phrases![],
    determiner: "le la les l' un une des son sa ses leur leurs notre nos ce cet cette ces deux trois quatre cinq plusieurs certains certaines aucun aucune chaque quelques d'autres",
    of: "de du des d' d pour en à au aux l'",
    particle: "de du des d' la le les l' von van der den al el bin ben da di do dos y & et of the",
    stop: "qui que qu' dont où dans sur sous par avec sans vers chez entre contre depuis pendant lors après avant durant devant derrière mais ou car \
        et comme quand si lorsque lorsqu' alors tandis selon puisque parce afin jusqu' dès malgré outre via face grâce auprès sauf avoir être \
        auront auraient eurent seront serait seraient sont étaient furent doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient veuillez merci",
    sir: "m. monsieur mm. mgr père frère sir",
    madam: "mme mme. mlle madame mesdames sœur",
    role: "lieutenant-général lieutenant-colonel général-major vice-amiral contre-amiral détracteurs détracteur opposants opposant partisans partisan défenseurs défenseur père frère retraité prévenu philosophe confrère confrères président pdg pdg. ministre premier directeur maire procureur porte-parole député sénateur patron chef responsable secrétaire avocat juge \
        professeur chercheur économiste analyste fondateur cofondateur dirigeant représentant délégué préfet général colonel commissaire gouverneur \
        syndicaliste chancelier roi pape prince acteur chanteur réalisateur écrivain auteur médecin docteur expert spécialiste historien sociologue \
        politologue entraîneur joueur ingénieur développeur consultant conseiller élu adjoint vice-président gérant propriétaire habitant voisin témoin \
        journaliste éditorialiste magistrat agriculteur pêcheur commerçant ouvrier salarié employé étudiant élève parent cadre candidat eurodéputé \
        ambassadeur policier gendarme pompier scientifique astronome biologiste climatologue géologue trésorier membre source proche coordinateur leader entrepreneur investisseur patronne comédien humoriste \
        dg premier-ministre vice-premier coprésident co-président psychologue psychiatre médiateur bâtonnier imam curé évêque cardinal \
        proviseur recteur doyen rapporteur capitaine sélectionneur attaquant international stratège gestionnaire urbaniste architecte \
        ex-ministre ex-président ombudsman inspecteur fonctionnaire préposé plaignant plaignante",
    role_woman: "présidente directrice ministre députée sénatrice patronne avocate chercheuse fondatrice cofondatrice dirigeante représentante déléguée \
        préfète conseillère élue adjointe vice-présidente gérante habitante voisine actrice chanteuse réalisatrice écrivaine autrice experte historienne \
        joueuse ingénieure développeuse procureure juge magistrate agricultrice ouvrière salariée employée étudiante candidate policière romancière professeure reine princesse comédienne ambassadrice femme épouse mère \
        secrétaire coprésidente co-présidente psychologue psychiatre sociologue médiatrice rapporteure capitaine sélectionneuse \
        porte-parole journaliste éditorialiste économiste analyste spécialiste commissaire politologue architecte urbaniste maire docteure",
    woman_endings: phrases![],
    role_endings: phrases![],
    person_endings: phrases!["iste", "ogue", "logue", "phile", "crate", "eur", "trice"],
    office_prefixes: phrases!["sous-", "ex-", "vice-", "co-"],
    inflections: phrases!["s", "x"],
    named_body: "coordination office offices centre caisse bureau",
    body: "région union centre office cercle caisse administration clinique musée école lycée canton état-major justice média médias communauté présidence alliance coalition délégation patronat ambassade consulat rectorat académie métropole agglomération intercommunalité mutuelle coopérative secrétariat commissariat brigade haut-commissariat réseau plateforme mouvement diocèse église vatican kremlin pentagone accusation famille forum entreprise société groupe compagnie direction gouvernement ministère mairie département préfecture parquet police justice cour tribunal \
        syndicat association fédération parti commission conseil comité agence autorité institut université cabinet banque fonds start-up startup firme \
        constructeur fabricant opérateur éditeur organisation ong onu état sénat assemblée parlement élysée matignon chambre collectif observatoire régulateur \
        équipe laboratoire hôpital club ligue fondation collectivité ville municipalité journal quotidien magazine site chaîne radio communiqué rapport étude \
        sources source syndicats autorités chercheurs auteurs experts analystes opposition armée rédaction inspection gendarmerie filiale maison \
        note lettre document texte jugement arrêt ordonnance plainte message tweet post article tribune décret sondage \
        enquête dépêche billet courrier avis coordination confédération consortium institution organisme exécutif blog revue barreau",
    any_body: "organisation institution agence régulateur autorité syndicat association organisme collectif fédération",
    adjective_endings: phrases!["iste", "istes", "ique", "iques", "al", "ale", "ales", "aux", "el", "elle", "elles", "els", "ien", "ienne", "iens", "ennes", "éen", "éenne", "aire", "aires", "ais", "aise", "ois", "oise", "if", "ive", "ère", "ères", "icain", "icaine", "icains", "icaines"],
    body_endings: phrases![],
    data: "termes phrase phrases citation maxime adage dicton formule chiffres données statistiques estimations estimation calculs calcul projections prévisions informations résultats décompte bilan éléments indices constatations verdict récit témoignage témoignages propos mots explications déclarations aveu réponse réaction diagnostic analyse avis conclusion conclusions commentaire constat avertissement micro micros antenne",
    firm: "entreprise société groupe compagnie firme",
    capital: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche \
        français française européen européenne américain américaine allemand internet web",
    indefinite: "un une des plusieurs certains certaines deux trois quatre cinq quelques aucun aucune d'autres chaque",
    masculine: "le un ce cet au du",
    feminine: "la une cette",
    demonstrative: "ce cet cette ces",
    including: "dont notamment comme",
    relative: "qui",
    possessive_words: "son sa ses leur leurs",
    him: "lui lui-même",
    her: "elle elle-même",
    them: "eux elles",
    clitic: "lui leur me m' te t' se s' nous vous le la les l' en y n' ne",
    preposition: "à au aux en dans sur sous par avec sans vers chez entre contre depuis pendant lors après avant durant devant derrière face auprès via dès jusqu' outre pour de du des d' lors d'une d'un l'issue",
    agent: "par",
    dative: "à au aux",
    oblique: "",
    same_office: &[
        phrases!["locataire de matignon", "premier ministre", "première ministre", "chef du gouvernement", "cheffe du gouvernement", "premier des ministres"],
        phrases!["président de la république", "présidente de la république", "chef de l'état", "cheffe de l'état", "locataire de l'élysée"],
        phrases!["maire", "mairesse", "édile", "premier magistrat de la ville", "première magistrate de la ville"],
        phrases!["juge", "magistrat", "magistrate", "président du tribunal", "présidente du tribunal", "président de la cour", "présidente de la cour"],
        phrases!["entraîneur", "entraîneuse", "coach", "technicien", "sélectionneur", "sélectionneuse"],
        phrases!["président-directeur général", "grand patron"],
    ],
    anyone: "père syndicaliste économiste analyste sociologue historien historienne politologue journaliste éditorialiste climatologue député députée sénateur sénatrice eurodéputé eurodéputée parlementaire homme femme politique élu élue dirigeant dirigeante patron patronne responsable spécialiste expert experte intéressé intéressée dernier dernière trentenaire quadragénaire quinquagénaire sexagénaire         septuagénaire octogénaire jeune quinqua élève ancien ancienne natif native chercheur chercheuse scientifique universitaire auteur autrice entrepreneur entrepreneuse milliardaire prévenu prévenue accusé accusée suspect suspecte         champion championne joueur joueuse attaquant milieu gardien défenseur buteur tennisman pilote créateur créatrice styliste cinéaste romancier romancière militant militante avocat avocate professeur professeure médecin praticien praticienne américain américaine français française         britannique allemand allemande italien italienne espagnol espagnole belge suisse canadien canadienne russe chinois chinoise ukrainien ukrainienne israélien israélienne turc turque japonais japonaise brésilien brésilienne portugais portugaise néerlandais néerlandaise animateur animatrice présentateur présentatrice chroniqueur chroniqueuse militaire titulaire juriste blogueur blogueuse magistrat magistrate",
    anyone_endings: phrases![],
    inverted: "il elle on ils elles je nous vous",
};
