use crate::lang::claim::phrases;
use crate::lang::deed::DeedWords;
use crate::lang::quote::Verbs;

pub const WORDS: DeedWords = DeedWords {
    verbs: &[
        Verbs {
            endings: "t de den te ten en",
            stems: "kondig introducer publiceer onthul open start keur stem teken onderteken ratificeer benoem kies \
                ontsla veroordeel verwerp wijz straf beboet arresteer schort annuleer verleng verhog verhoog \
                verlaag verlag bezuinig schrap sluit koop verkoop investeer invester financier beloof eis vraag \
                verzoek stel bied verbied verplicht vervang vertrek keer versterk breid bouw richt roep beveel \
                stop stopp verplaats verhuis zet",
        },
    ],
    forms: "besluit besloot besloten besluiten beslist besliste aangekondigd gepresenteerd gelanceerd geïntroduceerd \
        gepubliceerd onthuld geopend gestart goedgekeurd gestemd getekend ondertekend benoemd aangewezen \
        aangesteld gekozen ontslagen veroordeeld verworpen afgewezen gestraft beboet gearresteerd opgeschort \
        geannuleerd afgelast uitgesteld verlengd verhoogd verlaagd geschrapt gesloten overgenomen gekocht \
        geïnvesteerd gefinancierd toegekend toegezegd beloofd geëist verzocht voorgesteld aangeboden verboden \
        verplicht toegestaan vertrok uitgebreid gebouwd opgericht ingetrokken teruggeroepen bevolen gestopt \
        opgelegd ingevoerd invoeren ingediend verschijnt presenteren ingestemd stemde stemden aangenomen \
        afgeschaft schaft verbood heropend heropent uitgeroepen uitgebracht vrijgegeven ingehuurd aangetrokken \
        verhuist gefuseerd fuseert toegewezen geschorst schorst legt",
    effect: phrases![
        "maakt bekend", "maakte bekend", "bekend gemaakt", "bekendgemaakt", "gaat akkoord", "gaan akkoord",
        "ging akkoord", "akkoord", "overeenstemming", "van kracht", "in werking", "er komt", "er komen", "komt er",
        "komen er", "aan de slag", "op de markt", "beschikbaar", "vanaf", "met ingang van", "groen licht",
        "neemt over", "nam over", "stapt op", "treedt af", "trad af", "gaat in", "gaan in", "het is de bedoeling",
        "is de bedoeling", "van plan", "vindt plaats", "vinden plaats", "plaatsvindt", "plaatsvinden",
        "plaats zal vinden", "te koop", "in de verkoop", "van start", "in gebruik genomen", "treedt aan", "treden af",
        "treedt terug", "wordt ingevoerd", "worden ingevoerd", "ingevoerd",
    ],
    turn: phrases![
        "komt", "komen", "gaat", "gaan", "wil", "willen", "zal", "zullen", "krijgt", "krijgen", "moet",
        "moeten", "mag", "mogen", "kunnen", "kan", "wordt", "worden", "zet", "zette", "neemt", "leidt", "leid",
        "staat", "sta", "past", "dient", "haalt", "maakt", "maak", "leg", "legt", "werkt", "werk", "doet",
        "wijs", "wijst", "trekt", "trek", "kies", "kiest", "vraagt", "vraag", "gevraagd", "bied", "biedt",
        "vertrekt", "volgt", "verkocht", "koopt", "sluit", "stelt", "stel", "eist", "koop", "verkoop", "bouwt",
        "bouw", "keer", "keert", "plan", "plant", "beoogt", "gepland",
    ],
    soon: phrases![
        "vandaag", "morgen", "nu", "vanaf", "deze week", "deze maand", "dit jaar", "volgende", "komende",
        "binnenkort", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "met ingang", "per 1", "tot en met",
    ],
    fresh: phrases!["nieuw", "nieuwe", "eerste"],
    bygone: phrases![
        "geleden", "toen", "sinds", "vorig jaar", "had", "hadden", "was", "waren", "eerder", "destijds",
        "nadat", "al",
    ],
};
