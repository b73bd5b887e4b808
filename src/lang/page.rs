//! Words that betray boilerplate, for the article stage.
//!
//! Two kinds of evidence: the words of a block ("Lire aussi", "All rights
//! reserved"), which each language brings, and the words in which pages name
//! their parts (`class`, `id`, `role`), which are English almost everywhere and
//! stand in [`CLASS_WORDS`].

/// What a word says about the text it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Cue {
    /// Menus, breadcrumbs, paging, search.
    Navigation,
    /// Cookie and consent boxes.
    Consent,
    /// Newsletter, subscription, registration boxes.
    Newsletter,
    /// Advertisements, sponsored boxes.
    Advert,
    /// Share bars, "follow us".
    Share,
    /// "Read also", related and recommended articles.
    Related,
    /// Tables of contents.
    Contents,
    /// Author boxes and bylines.
    Author,
    /// Captions and credits of pictures, galleries, players.
    Caption,
    /// Comments of readers.
    Comments,
    /// Date lines, tags, categories, reading time.
    Metadata,
    /// Copyright, imprint, terms.
    Legal,
    /// "The rest is for subscribers".
    Paywall,
    /// A side column or widget.
    Sidebar,
    /// The page's foot.
    Footer,
    /// The page's or the article's head.
    Header,
    /// The article's own text.
    Body,
    /// The article as a whole.
    Article,
    /// A title.
    Title,
    /// A standfirst.
    Lead,
    /// A box inside the article: facts, pull quotes.
    Inset,
}

impl Cue {
    /// Number of cues.
    pub const COUNT: usize = Cue::Inset as usize + 1;
}

/// The phrases of one language, in lower case with straight apostrophes, separated by `|`.
/// A phrase counts as a sequence of whole words; what is not a letter or a digit parts words.
#[derive(Clone, Copy)]
pub struct PageWords {
    /// "Skip to content", "Back to top", "Search", "Next page".
    pub navigation: &'static str,
    /// "We use cookies", "Accept all".
    pub consent: &'static str,
    /// "Subscribe to our newsletter", "Sign up".
    pub newsletter: &'static str,
    /// "Advertisement", "Sponsored content".
    pub advert: &'static str,
    /// "Share this article", "Follow us on".
    pub share: &'static str,
    /// "Read also", "More on this topic".
    pub related: &'static str,
    /// "Contents", "In this article".
    pub contents: &'static str,
    /// "By", "About the author", "Written by".
    pub author: &'static str,
    /// "Photo:", "Image credit", "Getty Images".
    pub caption: &'static str,
    /// "Leave a comment", "12 comments", "Reply".
    pub comments: &'static str,
    /// "Published on", "Updated", "min read", "Tags:".
    pub metadata: &'static str,
    /// "All rights reserved", "Privacy policy".
    pub legal: &'static str,
    /// "To continue reading", "Subscribers only".
    pub paywall: &'static str,
    /// "This article is for subscribers only": what says by itself that there is more than is shown.
    pub locked: &'static str,
    /// "We reserve the right to delete", "offensive": what the rules for comments say.
    pub house_rules: &'static str,
    /// "We may earn a commission", "Join our channel": what says by itself that a line speaks of the site.
    pub notice: &'static str,
    /// What stands in a last line that is none of the story's: it declines to advise, or asks for support.
    pub closing: &'static str,
    /// "Photo credits": the whole of what stands before the colon in front of those who made the pictures.
    pub credit: &'static str,
    /// "Page not found", "Access denied": titles of pages that stand in another's place.
    pub error: &'static str,
    /// "Key points", "In brief": the whole label of the box in which an editor sums the article up.
    pub key_points: &'static str,
    /// "Claim", "What was claimed": the whole label of what a fact-check examines.
    pub examined: &'static str,
    /// "Rating", "Verdict": that of what it found.
    pub verdict: &'static str,
}

impl PageWords {
    /// The lists with the cue that each gives.
    pub const fn lists(&self) -> [(Cue, &'static str); 13] {
        [
            (Cue::Navigation, self.navigation),
            (Cue::Consent, self.consent),
            (Cue::Newsletter, self.newsletter),
            (Cue::Advert, self.advert),
            (Cue::Share, self.share),
            (Cue::Related, self.related),
            (Cue::Contents, self.contents),
            (Cue::Author, self.author),
            (Cue::Caption, self.caption),
            (Cue::Comments, self.comments),
            (Cue::Metadata, self.metadata),
            (Cue::Legal, self.legal),
            (Cue::Paywall, self.paywall),
        ]
    }
}

/// Phrases that are the same in every language.
pub const EVERYWHERE: PageWords = PageWords {
    navigation: "menu | home | faq",
    consent: "cookie | cookies | gdpr | rgpd | dsgvo",
    newsletter: "newsletter | newsletters | e-mail | email",
    advert: "ad | ads | sponsored | promo",
    share: "facebook | twitter | x | linkedin | whatsapp | pinterest | reddit | telegram | instagram | youtube | tiktok | \
        bluesky | mastodon | threads | flipboard | messenger | xing | vk | rss | google news | tweet | mail",
    related: "top stories",
    contents: "",
    author: "",
    caption: "getty | getty images | reuters | afp | dpa | epa | shutterstock | istock | unsplash | pixabay | imago | foto | \
        photo | video | ©",
    comments: "",
    metadata: "tags | tag",
    legal: "copyright | ©",
    paywall: "premium | paywall",
    locked: "",
    house_rules: "",
    notice: "",
    closing: "",
    credit: "",
    error: "404 | 403 | 410 | 500 | 503 | error",
    key_points: "",
    examined: "",
    verdict: "",
};

/// Words of `class`, `id`, `role` and their like, by first letter. A word is a
/// run of letters, split at a capital after a small letter ("relatedPosts" is
/// two); `*` at its end lets the word go on. Where several entries fit, all count.
pub const CLASS_WORDS: &[(Cue, &str)] = &[
    (
        Cue::Navigation,
        "nav* menu* breadcrumb* crumb* pager paging pagination search* skip* toolbar dropdown tabs next \
        previous prev",
    ),
    (Cue::Consent, "cookie* consent* gdpr* cmpbox* cmplz privacy onetrust cc modal dialog popup overlay"),
    (Cue::Newsletter, "newsletter* subscri* signup register registration optin mailchimp login email cta"),
    (
        Cue::Advert,
        "ad ads adv* adspot* adslot* adunit* adzone* adbox* adsense adsbygoogle banner* sponsor* promo* anzeige* werbung publicite pub dfp gpt \
        outbrain taboola affiliate* commercial shop* product* buy",
    ),
    (
        Cue::Share,
        "share* sharing social* follow* addtoany addthis sharedaddy facebook fb twitter tweet whatsapp \
        linkedin pinterest print tools actions buttons button btn",
    ),
    (
        Cue::Related,
        "related* recommend* recirc* similar popular trending latest recent* more also readmore teaser* card* \
        promo* mostread read suggest* relacionad* lire weiterlesen upnext river carousel* slider* grid feed \
        loop listing headlines links linklist",
    ),
    (Cue::Contents, "toc tableofcontents contents sommaire inhaltsverzeichnis"),
    (
        Cue::Author,
        "author* auteur* autor* byline* bio* biography contributor* vcard avatar profile journalist* writer \
        redakteur*",
    ),
    (
        Cue::Caption,
        "caption* credit* copyright legende* photo* image* img picture* figure figcaption gallery* galerie* \
        slideshow* video* media player* audio* embed* bild* foto* thumb*",
    ),
    (
        Cue::Comments,
        "comment* disqus respond reply replies kommentar* commentaire* comentario* discussion forum reader \
        review* rating* vote* poll",
    ),
    (
        Cue::Metadata,
        "meta* date* datum time* published updated tag tags taglist category categories topics topic keywords \
        info* dateline kicker eyebrow label* stats views source hidden sr visually screen",
    ),
    (Cue::Legal, "legal disclaimer* disclosure imprint impressum terms license"),
    (Cue::Paywall, "paywall* premium piano regwall locked barrier abo"),
    (
        Cue::Sidebar,
        "sidebar* side aside* widget* rail complementary rightcol* leftcol* secondary extra* marginal* right",
    ),
    (Cue::Footer, "footer* foot footnote* bottom* contentinfo after end"),
    (Cue::Header, "header* head masthead* top* hero*"),
    (
        Cue::Lead,
        "intro* lead* chapo* chapeau standfirst* summary* excerpt* subtitle* subhead* sub dek deck abstract \
        description teasertext vorspann entradilla sommario occhiello",
    ),
    (
        Cue::Body,
        "body* text* content articlebody* articletext* articlecontent* storybody* postbody* maincontent \
        fulltext bodytext paragraph* entry prose richtext rich wysiwyg copy texte* inhalt cuerpo corpo",
    ),
    (
        Cue::Article,
        "article* artikel* articulo* articolo* artigo* noticia* story* post blogpost hentry news* blog* main* \
        page single",
    ),
    (Cue::Title, "title* headline* heading* titre* titulo* titolo*"),
    (
        Cue::Inset,
        "box* fact* infobox* pullquote* quote* callout* module* insert* inline* block* highlight* faq* table* \
        wrapper notice note alert timeline ticker liveblog live",
    ),
];

/// Words in the class of one reader's comment. `*` lets a word go on.
pub const COMMENT_WORDS: &[&str] =
    &["comment*", "kommentar*", "commentaire*", "comentario*", "commento", "commenti", "reactie*"];

/// Words in the class of a quotation's box: a builder's or theme's own element for a
/// quotation, a pull quote, a testimonial. `*` lets a word go on.
pub const QUOTATION_WORDS: &[&str] = &[
    "quote",
    "quotes",
    "quotation*",
    "pullquote*",
    "blockquote*",
    "testimonial*",
    "zitat*",
    "exergue",
    "citaat",
    "citazione",
    "destaque",
    "virgolettato",
];

/// Words in the class of the part of a quotation that names its source.
pub const SOURCE_WORDS: &[&str] = &[
    "author*",
    "auteur*",
    "autor*",
    "autore*",
    "source*",
    "cite",
    "citation",
    "attribution",
    "speaker*",
    "name",
    "signature",
    "caption",
    "byline",
    "credit",
    "footer",
    "meta",
    "role",
    "job",
    "company",
    "client",
    "person",
    "quelle",
    "bron",
];

/// Words in the class of a builder's heading, which may be any element.
pub const HEADING_WORDS: &[&str] =
    &["heading", "subheading", "crosshead*", "subhead", "intertitre*", "zwischentitel", "ladillo", "tussenkop*"];

/// Names of boxes of key points, the letters of a class or id alone.
pub const KEY_POINT_CLASSES: &[&str] = &["keypoint", "keytakeaway", "takeaways", "storyhighlight", "tldr", "aretenir"];

/// Words in the class or id of what asks for consent: names of the usual systems, too.
pub const CONSENT_WORDS: &[&str] = &[
    "consent*",
    "cookie*",
    "ccpa*",
    "gdpr*",
    "onetrust*",
    "optanon*",
    "didomi*",
    "usercentrics*",
    "cookiebot*",
    "cmpbox*",
    "cmpwrapper",
    "trustarc*",
    "truste",
    "osano*",
    "iubenda*",
    "tarteaucitron*",
    "axeptio*",
    "quantcast*",
    "cmplz",
    "cky",
];

/// Words in the class of a gallery.
pub const GALLERY_WORDS: &[&str] = &[
    "gallery",
    "galleries",
    "slideshow*",
    "slides",
    "slider*",
    "carousel*",
    "diaporama*",
    "galerie*",
    "bilderstrecke*",
];
