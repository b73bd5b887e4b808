//! Names in every language: first names that tell who is a woman or a man, and companies' legal forms.

use super::claim::{Phrases, phrases};

/// First names mostly of men, in lower case.
pub const MEN: &str = include_str!("name/men.txt");

/// First names mostly of women, in lower case.
pub const WOMEN: &str = include_str!("name/women.txt");

/// Legal forms and other words that end or mark the name of an organisation, in lower case.
pub const COMPANY: &str = "sa sas sarl gmbh ag kg se inc inc. ltd ltd. plc llc corp corp. co. company corporation group groupe gruppe grupo gruppo holding \
    bank banque banco banca university université universität universidad università universidade universiteit institute institut instituto istituto foundation fondation \
    fundación fondazione fundação stiftung stichting robotics technologies technology systems energy power motors airlines airways pharma industries \
    partners capital securities labs lab media news agency agence agencia agenzia agência ministry ministère ministerium ministerio ministero ministério \
    party partei parti partido partito partij union gewerkschaft syndicat sindicato sindacato council conseil consejo consiglio conselho committee comité \
    commission kommission comisión commissione comissão authority autorité association verband verein b.v n.v bv nv s.a s.p.a spa srl s.r.l s.l e.v s.a.s federation \
    fédération guild inspectorate department office team club fc services service solutions software games studios solar networks automation trust press";

/// Acronyms that name no one, in lower case.
pub const COMMON_ACRONYMS: &str = "ia ai ki agi pdg ceo cfo cto iso usb pc tv gps dna adn vtt pme tva tnt sms pdf api ssd gpu cpu led lcd wifi ong ngo \
    ipo rh hr it dsi faq url html www covid dr ii iii iv vi vii viii ix xx xxi eur usd chf gbp";

/// Articles of Arabic names, which keep their small letter before a hyphen: "Sami al-Haydar".
pub const ARTICLES: [&str; 10] = ["al", "el", "ul", "ad", "ar", "as", "at", "az", "an", "ash"];

/// Where people write, as it stands before the name of who wrote: "on his Twitter account", "sur son compte Twitter".
pub const PLATFORMS: Phrases = phrases![
    "twitter",
    "x",
    "facebook",
    "instagram",
    "linkedin",
    "tiktok",
    "youtube",
    "telegram",
    "whatsapp",
    "weibo",
    "mastodon",
    "bluesky",
    "snapchat",
    "twitch",
];
