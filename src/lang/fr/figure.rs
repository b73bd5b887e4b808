use crate::lang::figure::{FigureWords, Mark, NO_COMPOUNDS, Unit};

pub const WORDS: FigureWords = FigureWords {
    decimal: ',',
    spaced_thousands: true,
    month_first: false,
    half_before: false,
    plural_endings: "sx",
    comma_adds: true,
    street_endings: "",
    participle_endings: "és ées is ies ises us ues",
    no_units: "C F",
    cardinals: "zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 \
        quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 \
        huitante=80 octante=80 nonante=90 cent=100 cents=100",
    shy: "neuf quarantaine",
    scales: "mille=3 mil=3 million=6 millions=6 milliard=9 milliards=9 billion=12 billions=12 billiard=15 trillion=18 trillions=18",
    lone_scales: "mille mil",
    short_scales: "Md=9 Mds=9 md=9 mds=9 Mrd=9 Mrds=9 Mio=6 mio=6 mns=6 Mlns=6 mln=6",
    money_scales: "MM=6 M=6 m=6 k=3 K=3 G=9",
    ordinals: "unième=1 premier+=1 première+=1 deuxième+=2 second=2 seconde=2 troisième+=3 quatrième+=4 cinquième+=5 sixième+=6 septième+=7 huitième+=8 neuvième+=9 \
            dixième+=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième+=16 vingtième+=20 trentième=30 quarantième=40 cinquantième=50 \
            soixantième=60 centième+=100 millième+=1000 millionième=1000000 octantième=80 nonantième=90 septantième=70 milliardième=1000000000 \
            billionième=1000000000000 trillionième=1000000000000",
    ordinal_endings: "er re ère e ème ième eme ième ieme nd nde ers es",
    fractions: "tiers=3 quart+=4 demi=2 demie=2",
    halves: "moitié",
    collectives: "huitaine=8 dizaine+=10 douzaine+=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine+=100 millier+=1000",
    hundredths: "",
    multiples: "doublé+=200 doublée+=200 doubler=200 double=200 doublent=200 doublera=200 doublait=200 doublerait=200 triplé+=300 triplée+=300 tripler=300 triple=300 \
            triplent=300 quadruplé=400 quadruplée=400 quadrupler=400 quintuplé=500 quintupler=500 décuplé=1000 décupler=1000",
    months: [
        "janvier janv jan", "février févr fév fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout", "septembre sept sep", "octobre oct",
        "novembre nov", "décembre déc dec",
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    weekday_parts: "",
    bare_weekday: true,
    units: &[
        (Unit::Money, "\
            EUR=euro+ USD=dollar+,dollars_américains,dollars_us,billets_verts CAD=dollars_canadiens,dollar_canadien \
            AUD=dollars_australiens,dollar_australien HKD=dollars_de_hong_kong,dollars_hongkongais GBP=livres_sterling,livre_sterling,livres_britanniques \
            CHF=francs_suisses,franc_suisse XOF=francs_cfa,franc_cfa JPY=yen+ CNY=yuan+,renminbi INR=roupies,roupie,roupies_indiennes \
            RUB=rouble+ BRL=réal,réaux,reais TRY=livres_turques,livre_turque SEK=couronnes_suédoises DKK=couronnes_danoises \
            NOK=couronnes_norvégiennes PLN=zloty+ DZD=dinars_algériens MAD=dirhams,dirham,dirhams_marocains TND=dinars_tunisiens \
            KRW=wons,won,wons_sud-coréens ARS=pesos_argentins MXN=pesos_mexicains FIM=marks_finlandais,mark_finlandais \
            DEM=deutschemark+,marks_allemands ILS=shekels,shekel SAR=riyals,riyal,riyals_saoudiens UAH=hryvnias,hryvnia BTC=bitcoins,bitcoin \
            FRF=franc+ ESP=pesetas COP=pesos_colombiens CLP=pesos_chiliens HUF=forints CZK=couronnes_tchèques ZAR=rands,rand NGN=nairas,naira \
            EGP=livres_égyptiennes LBP=livres_libanaises QAR=riyals_qatariens SGD=dollars_de_singapour NZD=dollars_néo-zélandais TWD=dollars_de_taïwan,dollars_taïwanais,dollar_taïwanais"),
        (Unit::Cents, "\
            EUR=centime+,cent+,centimes_d'euro,centimes_d’euro GBP=pence"),
        (Unit::Percent, "\
            %=pour_cent,pour-cent,pourcent+,pourcentage+ \
            pp=point_de_pourcentage,points_de_pourcentage,point_de_pourcent,points_de_pourcent bp=point_de_base,points_de_base"),
        (Unit::Quantity, "\
            km=kilomètre+ m=mètre+ cm=centimètre+ mm=millimètre+ nm=nanomètre+ \
            um=micromètre+,micron+ [mi_i]=mile+ [nmi_i]=milles_nautiques,mille_nautique,milles_marins,mille_marin \
            [ft_i]=pied+ [in_i]=pouce+ m2=mètres_carrés,mètre_carré,m_carrés km2=kilomètres_carrés,kilomètre_carré m3=mètres_cubes,mètre_cube \
            har=hectare+ kg=kilo+,kilogramme+ g=gramme+ mg=milligramme+ ug=microgramme+ \
            t=tonne+,tonnes_métriques L=litre+ mL=millilitre+ cL=centilitre+ hL=hectolitre+ \
            [bbl_us]=baril+ [oz_av]=once+ [gal_us]=gallon+,gal \
            km/h=kilomètres_par_heure,kilomètre_par_heure,kilomètres-heure,kilomètre-heure,km_par_heure,kilomètres_à_l'heure,kilomètres_à_l’heure,km_à_l'heure \
            m/s=mètres_par_seconde W=watt+ kW=kilowatt+ MW=mégawatt+ GW=gigawatt+ \
            kW.h=kilowattheure+,kilowatts-heures,kilowatt-heure MW.h=mégawattheure+,mégawatts-heures \
            GW.h=gigawattheure+,gigawatts-heures TW.h=térawattheure+,térawatts-heures V=volt+ Hz=hertz GHz=gigahertz \
            MHz=mégahertz dB=décibel+ By=octet+ kBy=kilooctet+ MBy=mégaoctet+ GBy=gigaoctet+ \
            TBy=téraoctet+ Mpx=mégapixel+ [HP]=cheval-vapeur,chevaux kcal=kilocalorie+,calories \
            [ly]=année-lumière,années-lumière dm=décimètre+ hm=hectomètre+,hectometre+ [yd_i]=yard+ \
            [acr_us]=acre+ [cft_i]=pied_cube,pieds_cubes [sft_i]=pied_carré,pieds_carrés [smi_us]=mille_carré,miles_carrés cm3=centimètres_cubes,cc \
            km3=kilomètres_cubes [cup_us]=tasse+ [pt_us]=pinte+ [mi_i]/h=miles_à_l'heure,miles_à_l’heure,miles_par_heure,miles_a_l'heure \
            kHz=kilohertz kV=kilovolt+ A=ampère+ J=joule+ N=newton+ bit=bit+ PBy=pétaoctet+ \
            Gbit=gigabit+ Mbit=mégabit+ [kn_i]=nœuds,noeuds [car_m]=carat+ TW=térawatt+ 100.kg=quintal,quintaux"),
        (Unit::Duration, "\
            a=an,ans,année+ mo=mois wk=semaine+ d=jour+,journée+ h=heure+ min=minute+ s=seconde+ \
            ms=milliseconde+ 10*a=décennie+ 100*a=siècle+ 3*mo=trimestres 6*mo=semestres"),
        (Unit::Temperature, "\
            Cel=degrés_celsius,degré_celsius,degrés_c,deg_celsius,celsius,°_celsius,degrés_centigrades,deg_c,deg_centigrade \
            [degF]=degrés_fahrenheit,degré_fahrenheit,degrés_f,fahrenheit,deg_f,farenheit deg=degré+ K=kelvin+"),
        (Unit::PartOfDay, "\
            0=du_matin,matin 12=de_l'après-midi,de_l’après-midi,après-midi,apres-midi,du_soir,dans_la_soirée 6=de_la_nuit"),
        (Unit::Other, "\
            points=point+,pt,pts times=fois below-zero=sous_zéro,au-dessous_de_zéro,en_dessous_de_zéro"),
    ],
    marks: &[
        (Mark::One, "un une"),
        (Mark::Further, "autres"),
        (Mark::Pound, "livre+"),
        (Mark::Weighs, "pèse pèsent pesait pesant poids perdre perdu tonne bébé kilos kg"),
        (Mark::Pays, "coûte coûté coûtent prix payé paie vaut amende salaire sterling"),
        (Mark::Vessel, "tasse+ pinte+"),
        (Mark::OfThe, "du des"),
        (Mark::Double, "double triple"),
        (Mark::Of, "de d des du"),
        (Mark::And, "et"),
        (Mark::Or, "ou"),
        (Mark::To, "à au aux jusqu"),
        (Mark::Now, "maintenant"),
        (Mark::From, "de d du des depuis"),
        (Mark::DayBefore, "le"),
        (Mark::Between, "entre"),
        (Mark::Minus, "moins négatif négative"),
        (Mark::Plus, "plus"),
        (Mark::Comma, "virgule"),
        (Mark::Per, "par"),
        (Mark::OutOf, "sur"),
        (Mark::Half, "demi+ demie+"),
        (Mark::Multiplied, "multiplié+ multipliée+ multiplier multiplie multiplient multipliera"),
        (Mark::Divided, "divisé+ divisée+ diviser"),
        (Mark::The, "le la les l un une ce cet cette ces son sa ses leur+ mon ma mes notre nos votre vos chaque quelques plusieurs aucun aucune tout tous toutes"),
        (
            Mark::Function,
            "à au aux en dans pour par sur sous vers avec sans chez contre selon depuis pendant durant avant après dès lors ne pas n s se y il elle+ ils on je tu \
            nous vous ce c qu qui que quoi dont où et ou mais donc or ni car si comme plus moins très trop aussi encore déjà alors ainsi soit puis est a sont ont \
            était avait sera seront aura auront seraient serait été être avoir fait pourtant cependant toutefois notamment environ près presque seulement désormais \
            hier demain aujourd lundi mardi mercredi jeudi vendredi samedi dimanche jusqu celui celle+ ceux via face hors grâce malgré afin",
        ),
        (Mark::InYear, "en depuis dès jusqu avant après courant vers dans horizon à au pour d fin début mi été hiver automne printemps of l'horizon d'ici ici vendanges rentrée \
            exercice millésime"),
        (Mark::YearWord, "année+ exercice fiscal fiscale l'année"),
        (Mark::DecadeBefore, "années"),
        (Mark::DecadeAfter, "s"),
        (Mark::Century, "siècle+"),
        (Mark::Quarter, "trimestre+ trim"),
        (Mark::HalfYear, "semestre+ moitié"),
        (Mark::WeekNumber, "semaine"),
        (Mark::Edge, "début fin mi milieu courant"),
        (Mark::Last, "dernier"),
        (Mark::ShyMonth, "mars sept sep jan dec mai oct nov"),
        (Mark::AgeBefore, "vieille+ vieil agé+ agée+ âgé+ âgée+ âge jeune+ vieux"),
        (Mark::AgeOf, "de d"),
        (
            Mark::Term,
            "oat taux rendement rendements emprunts swap bund btp treasury treasuries gilt gilts maturité peine+ durée période contrat+ bail prêt+ emprunt+ prison réclusion mandat+ cycle plan programme bataille carrière expérience ancienneté garantie délai \
            absence règne pause série étude suivi recul échéance obligation+ titre+ dette crédit cotisation+ attente mariage union partenariat accord concession \
            sursis suspension interdiction inéligibilité retard histoire tradition guerre conflit formation moratoire maximum minimum total moyenne espérance bout \
            fil passible+ hui condamné+ condamnée condamner écopé requis sanction horizon terme vie travail travaux recherche+ présence existence exil détention \
            captivité",
        ),
        (Mark::AgeAt, "à"),
        (Mark::AgeVerb, "as avez avons aviez ayant a ai avait aura ont avaient"),
        (Mark::There, "y"),
        (Mark::AgeAfter, "âge d'âge ancienneté"),
        (Mark::Ago, "a plus auparavant"),
        (Mark::During, "pendant durant pour depuis en dure duré durera durait après d'ici"),
        (Mark::ClockBefore, "à vers dès jusqu de avant après depuis le au du"),
        (Mark::ClockAfter, "h heures heure"),
        (
            Mark::Label,
            "port erreur+ train+ vol vols norme niveau règlement arrêt revue magazine quai secteur département matricule dossard article+ art loi+ décret+ arrêté ordonnance directive règlement chapitre+ page+ p tome volume vol numéro+ n no section+ alinéa paragraphe annexe chaîne \
            canal ligne+ voie route autoroute nationale départementale bus porte quai salle bureau étape épisode saison niveau version+ formule acte scène figure \
            tableau note lot parcelle isbn issn siret siren rcs réf référence code boîte bp cedex dossier groupe poste catégorie classe type phase tranche",
        ),
        (Mark::Phone, "téléphone tél tel téléphoner appeler appelez appelant joignable fax mobile portable numéro standard contact whatsapp sms"),
        (Mark::Name, "version formule ligue euro mondial"),
        (Mark::Relative, "qui que qu dont où lequel laquelle lesquels lesquelles"),
        (Mark::Clause, "mais car tandis puisque lorsque quand si"),
        (
            Mark::Change,
            "hausse baisse recul recule reculé progression progresse progressé gagne gagné gagnant perd perdu perdant cède cédé chute chuté bond bondi monte monté \
            augmentation augmenté augmente baissé relevé abaissé abaisser relever hausser diminution diminué dépasse devance avance écart repli reprend repris \
            réduit réduire réduction",
        ),
        (Mark::Purpose, "pour afin"),
        (Mark::Not, "non pas"),
        (Mark::NotRank, "temps égard priorité-abord classe ministre+ plan ordre abord degré lieu main choix secours rôle vue secrétaire dame"),
        (Mark::Adjective, "nouveau nouvel nouvelle+ nouveaux petit+ petite+ grand+ grande+ gros grosse+ ancien+ ancienne+ principal principaux principale+ meilleur+ meilleure+ vieux vieille+ jeune+ premier+ première+ dernier+ dernière+ prochain+ prochaine+ faux fausse+ vrai+ vraie+ beau beaux belle+ bon+ bonne+ mauvais mauvaise+ haut+ haute+ long+ longue+ simple+ différent+ différente+ divers diverse+ rare+ ex"),
        (Mark::Someone, "bébé+ enfant+ nourrisson+ fille+ fillette+ garçon+ garçonnet+ mineur+ mineure+ adolescent+ adolescente+ ado+ élève+ étudiant+ étudiante+ lycéen+ lycéenne+ collégien+ collégienne+ homme+ femme+ jeune+ personne+ public gamin+ gamine+ retraité+ senior+ octogénaire+"),
        (Mark::AgeWord, "âge âges"),
        (Mark::AgeFrom, "partir dès"),
        (Mark::Lasts, "pannes panne recharge dure durent durée+ dureront duré durer durait durera duraient retard+ trajet+ autonomie traversée+ attente délai+ parcours absence temps chrono recharge charge sommeil comptez compter dort dorment"),
        (Mark::Score, "s'imposent imposent imposa mena menée incline battra gagnant mène mènent menait menaient menant bat battent battu battus battue battues s'impose impose imposé imposés emporte emporté domine dominent dominé dominés incline inclinent incliné inclinés perd perdu gagne gagnent gagné score vainqueur vainqueurs victoire défaite égalise"),
        (Mark::Against, "à contre"),
        (Mark::Street, "rue avenue boulevard bd place quai chemin impasse allée allées cours square passage route esplanade faubourg ruelle sentier"),
        (Mark::Code, "code"),
        (Mark::LocalTime, "locale+ local"),
        (Mark::Days, "jours"),
        (Mark::Both, "tous toutes"),
        (Mark::PartOf, "dont"),
        (Mark::Them, "eux elles lesquels lesquelles"),
        (Mark::Others, "autres"),
        (Mark::ComparedTo, "contre"),
        (Mark::NumberOf, "nombre"),
        (Mark::Moves, "lâché repris cédé grignoté engrangé laissé rendu abandonné prend prennent prenait pris perdait perdaient gagnait gagnaient cédait cédaient lâche lâchait abandonne abandonnait grignote grignotait engrange avançait avancé s'adjuge adjuge reculait progressait laisse rend monte descend grimpe grimpait grimpé bondit plonge plongeait"),
        (Mark::Many, "les aux des ces ses nos vos leurs mes tes"),
        (Mark::But, "mais"),
        (Mark::Aside, "tandis car puisque tandis"),
        (Mark::Yesterday, "hier"),
        (Mark::Today, "aujourd"),
        (Mark::Tomorrow, "demain"),
        (Mark::DayFurther, "avant après"),
        (Mark::LastBehind, "dernier dernière passé passée"),
        (Mark::NextBehind, "prochain prochaine"),
        (Mark::Week, "semaine"),
        (Mark::Month, "mois"),
        (Mark::DayLed, "ce"),
        (Mark::DayHabit, "au du un une chaque tous aucun tout autre même"),
        (Mark::DayName, "noir noire saint sainte gras bleu rouge sanglant pâques pentecôte cendres rameaux ascension avent journal petit"),
        (Mark::DayPart, "matin après soir midi nuit"),
        (
            Mark::Ahead,
            "va vont doit doivent devrait devraient prévu+ prévue+ attendu+ attendue+ programmé+ programmée+ prévoit prévoient débute \
            commence commencera démarre ouvre rendez-vous appelés appelle appellent convoqué convoquée",
        ),
        (Mark::DayAhead, "dès jusqu ici"),
        (Mark::Told, "a ont était étaient avait avaient annoncé déclaré affirmé indiqué précisé dit eu été"),
    ],
    about: "environ autour_de autour_d' autour_d’ quelque quelques aux_alentours_de à_peu_près à_près_de approximativement vers une_bonne un_peu_plus_ou_moins_de \
            de_l'ordre_de de_l’ordre_de grosso_modo",
    over: "plus_de plus_d' plus_d’ au_moins au_minimum supérieur_à supérieure_à dépasse dépassant dépassent au-delà_de minimum_de plus_que à_partir_de \
            pas_moins_de un_peu_plus_de bien_plus_de supérieur_ou_égal_à supérieurs_à supérieures_à plus_grand_que plus_haut_que",
    under: "moins_de moins_d' moins_d’ près_de près_d' près_d’ presque jusqu'à jusqu’à au_plus au_maximum maximum_de à_peine inférieur_à inférieure_à \
            un_peu_moins_de pas_plus_de quasi quasiment inférieur_ou_égal_à inférieurs_à inférieures_à plus_petit_que plus_bas_que",
    compounds: NO_COMPOUNDS,
    verbs: "a ont est sont était étaient sera seront fut furent avait avaient aura auront va vont fait font peut peuvent pourrait doit doivent devrait vaut valent coûte coûtent compte comptent emploie emploient \
        atteint atteignent reste restent passe passent prévoit prévoient annonce annoncent représente représentent dispose détient vend vendent tient tiennent vient viennent veut veulent perd perdent gagne gagnent \
        chute bondit recule progresse baisse augmente grimpe tombe monte cède offre touche touchent vise visent lance produit compté publié versé lève a-t ai as avons avez suis es sommes êtes serait seraient soit faut \
        fallait dit dite vit voit repose pèse lit circule joue verse reçoit paie paye demande retrouve ouvre chiffre constate trouve mesure dure vote valorise exploite",
    verb_endings: "aient ait èrent era eront erait eraient irent ira iront",
};
