use crate::lang::page::PageWords;

/// Phrases that betray boilerplate on Dutch pages.
pub const WORDS: PageWords = PageWords {
    navigation: "\
        bekijk alle | bekijk alles | direct naar de inhoud | ga naar hoofdinhoud | ga naar inhoud | home | \
        hoofdmenu | je bent hier | laad meer | meer laden | menu | naar boven | naar de inhoud | naar \
        hoofdinhoud | navigatie | rubrieken | sitemap | sluit | sluiten | spring naar inhoud | terug naar boven \
        | terug naar home | toon meer | u bent hier | volgend artikel | volgende | volgende pagina | vorig \
        artikel | vorige | vorige pagina | zoek | zoeken",
    consent: "\
        accepteren | akkoord | alle cookies accepteren | alles accepteren | alles weigeren | cookie-instellingen \
        | cookiebeleid | cookies accepteren | cookies beheren | deze site gebruikt cookies | deze website \
        gebruikt cookies | om deze inhoud te tonen | privacy-instellingen | we gebruiken cookies | weigeren | \
        wij en onze partners | wij gebruiken cookies",
    newsletter: "\
        aanmelden | aanmelden voor de nieuwsbrief | abonneer | abonneer je | account aanmaken | afmelden | blijf \
        op de hoogte | download de app | download onze app | e-mailadres | inloggen | inschrijven | je \
        e-mailadres | log in | maak een account | meld je aan | meld u aan | meldingen | mis niets | nieuwsbrief \
        | nieuwsbrieven | ontvang | ontvang dagelijks | ontvang de nieuwsbrief | ontvang wekelijks | onze \
        nieuwsbrief | registreer | registreren | schrijf je in | schrijf u in | sluit je aan | uitschrijven | uw \
        e-mailadres | vul je e-mailadres in | wachtwoord | word lid",
    advert: "\
        aanbieding | aanbiedingen | aangeboden door | advertentie | advertenties | affiliate link | artikel gaat \
        verder onder | bestel nu | betaalde inhoud | doneer | gesponsord | gesponsorde inhoud | in samenwerking \
        met | koop nu | korting | kortingscode | lees verder na de advertentie | partnerbijdrage | promotie | \
        reclame | sponsored | steun ons | steun onze | tekst gaat verder onder de advertentie | tekst loopt door \
        onder",
    share: "\
        afdrukken | beluister | beluister dit artikel | bewaar | bewaar artikel | bewaren | cadeau geven | deel \
        | deel artikel | deel dit | deel dit artikel | deel dit bericht | deel op | deel via | delen | delen op \
        | delen via | e-mail dit | geef cadeau | kopieer link | link gekopieerd | link kopiëren | luister | \
        luister naar dit artikel | mail | opslaan | print | printen | reageer | tip de redactie | tip ons | \
        tweet | vind ik leuk | volg | volg ons | volg ons op | volg ons via | volgen",
    related: "\
        aanbevolen | aanbevolen artikelen | aanbevolen voor jou | aanraders | achtergrond | alle artikelen | \
        ander nieuws | andere artikelen | anderen lazen ook | anderen lezen ook | bekijk | bekijk ook | best \
        gelezen | dit vind je misschien ook leuk | dit vindt u misschien ook | dossier | gerelateerd | \
        gerelateerd nieuws | gerelateerde artikelen | gerelateerde berichten | gerelateerde inhoud | \
        gerelateerde onderwerpen | het laatste nieuws | het meest gelezen | in beeld | in het nieuws | kijk ook \
        | klik hier | laatste artikelen | laatste berichten | laatste nieuws | lees alles over | lees dan ook | \
        lees het hele | lees hier | lees meer | lees meer over | lees ook | lees verder | meer artikelen | meer \
        in | meer informatie | meer lezen | meer nieuws | meer over | meer uit | meer van | meer weten | meest \
        bekeken | meest gelezen | meestgelezen | mis dit niet | misschien ook interessant | misschien vind je \
        dit ook | net binnen | niet missen | nieuwste artikelen | ontdek | ontdek meer | onze aanraders | ook \
        interessant | ook lezen | overig nieuws | populair | populaire artikelen | populaire berichten | recente \
        artikelen | recente berichten | terug naar | trending | uitgelicht | verder lezen | vergelijkbare \
        artikelen | verwante artikelen | via | video's | volgende artikel | zie ook",
    contents: "\
        in dit artikel | inhoud | inhoudsopgave | inhoudstafel | op deze pagina | overzicht",
    author: "\
        alle artikelen van | anp | auteur | auteurs | bekijk alle artikelen | bekijk alle berichten | belga | \
        correspondent | de redactie | door | freelance journalist | gepubliceerd door | geschreven door | is \
        redacteur | journalist | meer van deze auteur | over de auteur | redacteur | redactie | tekst | van onze \
        correspondent | van onze redactie | van onze verslaggever | verslaggever",
    caption: "\
        afbeelding | afspelen | archiefbeeld | archieffoto | beeld | beeld door | bekijk de video | bekijk foto \
        | bekijk video | bron | credit | credits | foto | foto's | fotograaf | fotoserie | galerij | grafiek | \
        illustratie | laden | onderschrift | schermafbeelding | speel video af | vergroot | video | ©",
    comments: "\
        alle reacties | antwoord | antwoorden | beantwoorden | bekijk reacties | beoordeel | discussie | doe mee \
        | geef een reactie | geef je reactie | geen reacties | het e-mailadres wordt niet gepubliceerd | je \
        e-mailadres wordt niet gepubliceerd | je naam | je reactie | jouw reactie | laat een reactie achter | \
        lees reacties | meld misbruik | plaats een reactie | plaats reactie | praat mee | rapporteer | reactie | \
        reactie annuleren | reacties | reageer | reageren | schrijf een reactie | stem | toon reacties | uw \
        reactie | vereiste velden | wat vind jij",
    metadata: "\
        aangepast | bijgewerkt | bijgewerkt op | bron | bronnen | categorie | categorieën | correctie | datum | \
        editie | geleden | gemaakt | geplaatst | geplaatst op | gepubliceerd | gepubliceerd op | gewijzigd | in \
        | keer gelezen | laatst bijgewerkt | laatst gewijzigd | laatste update | leesduur | leestijd | min \
        leestijd | minuten leestijd | minuten lezen | onderwerp | onderwerpen | rectificatie | rubriek | tags | \
        thema's | trefwoorden | update | uur geleden | weergaven",
    legal: "\
        adverteren | algemene voorwaarden | alle rechten voorbehouden | auteursrecht | colofon | contact | \
        cookiebeleid | copyright | disclaimer | door je aan te melden | fout gezien | foutje | \
        gebruiksvoorwaarden | ik ga akkoord | over ons | overname van | privacy | privacybeleid | \
        privacyverklaring | toegankelijkheid | vacatures | voorwaarden | werken bij",
    paywall: "\
        abonnement | abonneren | al abonnee | alleen voor abonnees | ben je al abonnee | bent u al abonnee | \
        exclusief voor abonnees | gratis proberen | kies een abonnement | maak gratis account aan | maandelijks \
        opzegbaar | neem een abonnement | om dit artikel te lezen | om verder te lezen | onbeperkt lezen | \
        onbeperkt toegang | ontgrendel | plus | plus-artikel | premium | probeer gratis | probeer nu | reeds \
        abonnee | verder lezen | voor abonnees | word abonnee",
    locked: "\
        alleen voor abonnees | exclusief voor abonnees | voor abonnees | uitsluitend voor abonnees | \
        voorbehouden aan abonnees | enkel voor abonnees | om verder te lezen | om dit artikel te lezen | om het \
        hele artikel te lezen | verder lezen met | lees verder met | ontgrendel dit artikel | word abonnee om | \
        log in om verder | alleen voor leden",
    house_rules: "\
        behoudt zich het recht voor | behouden ons het recht voor | beledigend | beledigende | beledigingen | \
        lasterlijk | lasterlijke | worden verwijderd | gemodereerd | in strijd met de wet | niet de mening van | \
        niet toegestaan | reacties worden gemodereerd | huisregels",
    notice: "\
        dit artikel bevat affiliate links | dit artikel bevat affiliatelinks | bevat affiliate links | bevat \
        affiliatelinks | ontvangen wij een commissie | ontvangen we een commissie | ontvangen wij mogelijk \
        een commissie | krijgen wij een commissie | krijgen we een commissie | volg ons whatsapp kanaal | \
        volg ons telegram kanaal | volg ons kanaal | abonneer je op ons kanaal | abonneer u op ons kanaal | \
        word lid van ons kanaal | ons whatsapp kanaal | ons telegram kanaal | ons youtube kanaal | volg ons \
        op google",
    closing: "\
        is geen beleggingsadvies | zijn geen beleggingsadvies | vormt geen beleggingsadvies | vormen geen \
        beleggingsadvies | is geen financieel advies | vormt geen financieel advies | geen juridisch advies | \
        vervangt geen medisch advies | vervangt niet het advies van een arts | uitsluitend voor informatieve \
        doeleinden | alleen voor informatieve doeleinden | uitsluitend bedoeld ter informatie | in het verleden \
        behaalde resultaten bieden geen | vond je dit een goed artikel | vond u dit een goed artikel | vind je \
        dit een goed artikel | steun onze journalistiek | steun onafhankelijke journalistiek | steun ons werk | \
        doneer nu | doe een donatie | met een donatie",
    credit: "\
        fotocredits | fotoverantwoording | beeldcredits | foto | foto's | beeld | afbeelding | afbeeldingen",
    error: "\
        pagina niet gevonden | pagina is niet gevonden | pagina kon niet worden gevonden | pagina bestaat niet | \
        pagina bestaat niet meer | pagina niet beschikbaar | pagina die je zoekt | pagina die u zoekt | \
        gevraagde pagina | opgevraagde pagina | artikel niet gevonden | niet gevonden | fout 404 | fout 403 | \
        fout 500 | fout 503 | foutpagina | toegang geweigerd | geen toegang | er is een fout opgetreden | er \
        ging iets mis | er is iets misgegaan | dienst niet beschikbaar | in onderhoud | niet meer beschikbaar | \
        link verlopen | browser niet ondersteund | schakel javascript in | ben je een robot | \
        beveiligingscontrole | oeps",
    key_points: "\
        belangrijkste punten | de belangrijkste punten | de hoofdpunten | de kern | de kernpunten | dit moet \
        je weten | het belangrijkste | het belangrijkste in het kort | in een notendop | in het kort | \
        kernpunten | kort samengevat | samengevat | samenvatting | wat je moet weten",
    examined: "bewering | de bewering | claim | de claim | wat wordt beweerd | het gerucht",
    verdict: "oordeel | ons oordeel | het oordeel | beoordeling | de feiten | factcheck | conclusie van de factcheck | waarom het niet klopt",
};
