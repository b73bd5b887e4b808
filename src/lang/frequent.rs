//! The little words that a language's sentences are full of, by which a passage in another language is suspected.

/// By BCP 47 code, in lower case. Words of one letter are left out: they are signs and names too.
pub const FREQUENT: [(&str, &str); super::COUNT] = [
    (
        "fr",
        "le la les des du et est une un dans pour que qui pas sur au aux avec par ce il elle nous vous je on sont plus ne se sa son ses été ont leur \
         leurs cette ces mais ou où sera être fait tout notre votre ils elles",
    ),
    (
        "en",
        "the of and to in is that it for was on are with as be this have from will we they you not has had by at their our its he she would which been \
         were or but can more than his her there about into i'm don't what all who",
    ),
    (
        "de",
        "der die das und ist nicht ein eine einen den dem des zu von mit für auf sich im wir sie es ich er werden wird auch dass hat haben sind bei aus \
         nach wie noch nur um am war als oder aber unser uns ihr mehr kann zum zur",
    ),
    (
        "es",
        "el la los las de que en un una por con para se no del al es su sus lo como más son está pero ha han este esta fue nos nuestra nuestro hay muy \
         ya sin sobre entre vamos ser tiene",
    ),
    (
        "it",
        "il la di che un una per non è con del della dei delle gli le sono si da nel nella al alla ha hanno anche come più questo questa ci noi abbiamo \
         lo se ma suo sua nostro nostra alle dal stato essere fra",
    ),
    (
        "pt",
        "os as de que do da em um uma para com não por no na nos nas se dos das ao são mais foi seu sua isso você ele ela temos nosso nossa mas como \
         está ser tem há pela pelo vamos já",
    ),
    (
        "nl",
        "de het een en van is dat op te zijn niet met voor in die er aan ook als we wij ze hij worden wordt naar om bij maar nog uit ons onze hebben \
         heeft kan zal door over dit deze wel geen meer",
    ),
];
