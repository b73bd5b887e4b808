use crate::lang::claim::phrases;
use crate::lang::quote::{QuoteWords, Verbs};

/// Present, past, participles of weak verbs.
const WEAK: &str = "s ed ing";
/// The same for verbs in -e.
const WEAK_E: &str = "e es ed ing";

pub const WORDS: QuoteWords = QuoteWords {
    say: &[
        Verbs {
            endings: WEAK,
            stems: "add claim comment explain insist report warn stress suggest point boast lament complain confess confirm \
                contend counter exclaim joke jok mention object predict protest recall remark respond shout tweet whisper \
                assert attest affirm assur concluded disclos demand ask answer appeal reason repeat interject reveal express reiterat highlight \
            announc caution champion chuckl confid conten counsel cri denounc effus elaborat emphasis enthus expound gush grumbl guess hint implor inquir laugh maintain marvel mus not opin ponder posit pray proclaim profess quip recollect recount reflect relat remind remonstrat retort revel sigh smil snapp speculat summaris summariz surmis theoris theoriz threaten utter underlin underscor vent verifi voic volunteer",
        },
        Verbs {
            endings: WEAK_E,
            stems: "acknowledg advis agre argu believ conced conclud declar estimat not observ promis propos recogniz stat \
                urg describ continu quot quipp admonish emphasiz emphasis brag sneer",
        },
    ],
    say_forms: "announces announced criticizes criticized pledges pledged discloses disclosed guesses guessed enthuses opines opined theorizes theorized underscores underscored sneers signals signaled signalled indicates indicated concurs concurred disagrees disagreed deadpans professes avers averred vouches vouched assures reassures reassured speculates speculated confesses \
        wonders wondered remembers remembered pleads pleaded recommends recommended recommending stresses underlines alleges alleged alleging testifies deadpanned scoffs scoffed fumes fumed fuming yells yelled yelling screams screamed screaming mutters muttered brags gushes raves raved clarifies reiterates elaborates summarizes specifies specified reckons reckoned regrets regretted bemoans bemoaned decries decried growled growls bellowed bellows ranted informs informed informing refutes refuted disputes disputed say says said saying tell tells told telling write writes wrote written writing read reads think thinks thought know admits admit admitted admitting \
        reply replies replied deny denies denied denying clarify clarified quips quipped agrees agreed grant grants granted vowed vows feels felt speaking testified testify \
        adds added asks asked answered answers concedes recalls posted posts hopes hoped expects expected fears feared cited cites chanted explained warned \
        shared shares tweeted maintained maintains noted notes swore swears thundered mused muses cried cries insists uttered utters begins \
        began begged begs snapped snaps sums summed concluded chimed learned teased teases jokes joked hinted hints laughed enthused gushed warn insist suggest contend maintain explain predict assert respond claim fear",
    call: &[Verbs { endings: WEAK, stems: "call label dubb" }],
    call_forms: "accused accuses accuse lauds lauded chides chided rebukes rebuked scolded slams derides derided mocks mocked calls called calling describe describes described describing dubbed branded labelled labeled condemned condemns criticised criticized \
        criticises denounced denounces praised praises hailed hails dismissed dismisses blasted slammed considers consider deems deem views as",
    announce: &[
        Verbs { endings: WEAK, stems: "announc announce confirm reject forecast warn expect launch publish present order report refus plann recall" },
        Verbs { endings: WEAK_E, stems: "announc estimat declin propos unveil releas disclos blam refus" },
    ],
    announce_forms: "opened opens finds says said deny denies denied decides decided plans planned put puts forecasts insists insisted expects think thinks thought blames blamed admits admitted promises promised unveils unveiled declined characterizes characterized characterised nominates nominated appoints appointed sentenced acquitted convicted sues sued accuses accused pledges pledged threatens threatened ruled wants wanted intends intended demands demanded fears feared urges urged counted",
    clausal: "add adds added decline declines declined tell tells boast boasts boasted boasting maintain maintains maintained observe observes observed read reads reading write writes wrote written writing share shares shared continue continues continued know knows begin begins began begun feel feels felt put puts sum sums learned highlight highlights highlighted reflect reflects reflected repeat repeats repeated answer answers answered appeal appeals appealed point points state states reason reasons object objects demands volunteer volunteers signals posted posts related recognized recognised specified informed hopes quotes",
    participle_endings: phrases![],
    passive_endings: phrases!["ed", "told", "said", "written", "sworn"],
    be: "",
    cited: "quoted cited",
    infinitive: "to",
    infinitive_endings: phrases![],
    reflexive: "",
    later: "later earlier on below above before after afterwards",
    see: "see read",
    abstract_endings: phrases!["ness", "ity", "tion", "sion", "ism", "ment", "ence", "ance"],
    source: phrases!["according to", "in the words of", "as per", "in the view of", "in the opinion of", "in the eyes of", "if one believes", "to quote", "as quoted by"],
    own_view: phrases!["in his view", "in her view", "in their view", "in his opinion", "in her opinion", "in their opinion", "in his words", "in her words", "in their words", "in his own words", "in her own words", "in their own words", "by his own account", "by her own account", "by their own account", "to his mind", "to her mind", "in his eyes", "in her eyes"],
    thus: phrases![],
    points_back: phrases!["so"],
    source_back: phrases!["that is according to", "that's according to", "this is according to", "this according to", "that according to"],
    gerund_endings: phrases!["ing"],
    titled: "film movie book novel song album show series exhibition operation petition documentary podcast single essay poem play musical campaign project programme program initiative scheme contest festival titled entitled headlined title",
    carriers: "banner banners placard placards sign signs wall walls shirt shirts t-shirt t-shirts flag flags billboard billboards plaque plaques",
    latter: "latter",
    contracted: "ve re ll",
    locative: "in",
    fixed_names: phrases!["doctors without borders", "reporters without borders", "médecins sans frontières", "friends of the earth", "bits of freedom", "house of commons", "house of lords", "house of representatives", "court of appeal", "bank of england"],
    territory: "",
    attributive_endings: phrases![],
    adverb_endings: phrases!["ly"],
    cites: "quotes quoted quoting cites cited citing",
    got_by: "obtained received seen reviewed viewed cited reported quoted",
    demonym_prefixes: "north south east west latin central african asian native",
    demonym_endings: phrases!["english", "british", "scottish", "welsh", "irish", "american", "canadian", "mexican", "european", "french", "german", "spanish", "portuguese", "italian", "dutch", "belgian", "flemish", "swiss", "austrian", "danish", "swedish", "norwegian", "finnish", "icelandic", "polish", "czech", "slovak", "hungarian", "romanian", "bulgarian", "greek", "cypriot", "maltese", "turkish", "croatian", "serbian", "bosnian", "slovenian", "albanian", "ukrainian", "russian", "belarusian", "estonian", "latvian", "lithuanian", "georgian", "armenian", "israeli", "palestinian", "lebanese", "syrian", "jordanian", "iraqi", "iranian", "kuwaiti", "saudi", "qatari", "emirati", "yemeni", "egyptian", "libyan", "tunisian", "algerian", "moroccan", "african", "nigerian", "kenyan", "ghanaian", "ethiopian", "somali", "sudanese", "ugandan", "rwandan", "tanzanian", "asian", "chinese", "taiwanese", "japanese", "korean", "vietnamese", "thai", "indonesian", "malaysian", "filipino", "singaporean", "indian", "pakistani", "bangladeshi", "afghan", "australian", "brazilian", "argentine", "chilean", "colombian", "venezuelan", "peruvian", "bolivian", "ecuadorian", "cuban", "haitian", "western", "arab", "kurdish"],
    woman_names: phrases![],
    man_names: phrases![],
    like: "as",
    source_name: phrases!["for"],
    source_behind: "",
    meaning: phrases!["that is to say"],
    say_phrases: phrases!["points out", "pointed out", "pointing out", "went on", "goes on", "goes further", "made clear", "makes clear", "let it be known", "made it clear", "hit back", "hits back", "hit out", "fired back", "fires back", "chimed in", "weighed in", "is quoted as saying", "was quoted as saying", "is adamant", "was adamant", "had this to say"],
    read: phrases!["it says", "it reads", "one reads"],
    believed: phrases![],
    auxiliary: "has have had is was were be been will would also",
    passive: "was were been be being is are",
    skip: "also then later recently now still already however once again first so too has have had was is been not simply bluntly quietly jokingly yesterday \
        today monday tuesday wednesday thursday friday saturday sunday repeatedly reportedly further never always only publicly angrily familiar briefed close",
    complementiser: "that",
    he: "he himself",
    she: "she herself",
    they: "they it",
    first_person: "i we my our me us",
    nobody: "following there this that these those which what one",
    impersonal: "",
    feminine_endings: phrases![],
    determiner: "dozens hundreds thousands the a an his her its their our this that these those one two three four five several some many another no my both each",
    of: "of for at from in",
    particle: "of the de la le von van der den al el bin ben da di dos y & and d' o'",
    stop: "via who whom whose which that where when while in on at by with from to into over under about after before during since until against between among as but or and because if \
        though although through without within across for than whether including despite unlike amid like \
        are could can may might must should do does did shall being having often usually previously frequently generally typically initially eventually please given",
    sir: "mr mr. sir lord prince king father",
    madam: "mrs mrs. ms ms. miss lady dame madam queen princess mother sister",
    role: "detractors opponents supporters father eyewitness president ceo cfo cto chief executive chairman chairwoman chair minister secretary director manager spokesman spokeswoman spokesperson mayor \
        governor senator congressman congresswoman mp prosecutor judge lawyer attorney professor researcher economist analyst founder co-founder cofounder \
        leader representative head general colonel captain officer sheriff inspector detective chancellor secretary-general king queen pope prince actor actress \
        singer writer author doctor expert historian scientist engineer developer consultant adviser advisor partner owner resident neighbour neighbor witness \
        reporter journalist editor columnist farmer worker student candidate ambassador coach player official aide staffer commissioner deputy vice-president \
        treasurer member curator shopkeeper critic activist campaigner teacher nurse pilot investor entrepreneur insider source sources scientists officials \
        analysts researchers experts assistant managing producer athlete superintendent premier speaker councillor counsel man men people \
        psychologist psychiatrist sociologist surgeon bishop archbishop cardinal architect strategist lecturer scholar fellow vice-chair \
        vice-chairman co-chair chairperson whistleblower ombudsman",
    role_woman: "spokeswoman chairwoman congresswoman actress queen princess wife mother daughter sister woman",
    woman_endings: phrases![],
    role_endings: phrases![],
    person_endings: phrases!["ist", "ian", "ster", "man", "woman", "person", "mate", "yst", "eer", "er", "or", "ant", "ent", "ate"],
    office_prefixes: phrases!["ex-", "vice-", "co-"],
    inflections: phrases!["s"],
    named_body: "society centre center",
    body: "city county council management facility municipality hospital clinic museum community presidency alliance delegation subsidiary embassy consulate academy cooperative secretariat brigade platform movement observatory diocese kremlin pentagon prosecution defence panel task-force jury syndicate federation confederation foundation chamber operator insurer family company group government ministry department agency authority council committee commission court police union association party board bank fund \
        firm start-up startup university institute organisation organization charity campaign team club league network regulator watchdog inspectorate \
        parliament congress senate house office administration army navy church hospital school newspaper magazine website statement report study \
        opposition owner maker manufacturer airline retailer carrier publisher guidelines post document letter survey guild \
        memo email ruling complaint lawsuit indictment paper filing motion petition poll article dossier notice authors tribunal consortium \
        coalition authorities officials sources researchers scientists sides lawyers prosecutors investigators regulators lawmakers critics experts analysts institution blog portal",
    any_body: "organisation organization agency regulator watchdog institution body union association charity group",
    adjective_endings: phrases![],
    body_endings: phrases![],
    data: "quote quotation saying phrase dictum maxim figures data statistics estimates estimate tallies tally count numbers calculations projections forecasts forecast findings results information findings reports indications evidence verdict account words testimony remarks conclusion reaction diagnosis response answer comment explanation statements",
    firm: "company firm group",
    capital: "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday \
        internet web i",
    indefinite: "dozens hundreds thousands a an one two three four five several some many another no each any",
    masculine: "",
    feminine: "",
    demonstrative: "this these",
    including: "including notably",
    relative: "who which",
    possessive_words: "his her their its",
    him: "him",
    her: "her",
    them: "them",
    clitic: "",
    preposition: "in on at by with from to into over under about after before during since until against between among of for via within across outside inside through without alongside",
    agent: "by",
    dative: "to tell tells told telling inform informs informed remind reminds reminded assure assures assured",
    oblique: "",
    same_office: &[
        phrases!["premier", "prime minister", "head of government", "chancellor"],
        phrases!["president", "head of state", "commander-in-chief"],
        phrases!["chief executive", "chief executive officer", "boss"],
        phrases!["coach", "head coach", "trainer"],
        phrases!["congressman", "congresswoman", "representative"],
        phrases!["judge", "magistrate", "justice"],
        phrases!["police officer", "policeman", "policewoman"],
    ],
    anyone: "father economist analyst strategist specialist historian sociologist journalist commentator reporter congressman congresswoman senator legislator man woman boy girl politician lawmaker official leader expert researcher scientist academic author writer billionaire entrepreneur executive star actor actress singer player midfielder defender striker goalkeeper winger         champion driver designer artist director producer activist campaigner doctor professor lawyer attorney veteran suspect defendant democrat republican conservative labour liberal american briton englishman frenchman german italian canadian australian russian ukrainian texan scot dictator native presenter broadcaster columnist blogger plaintiff pollster",
    anyone_endings: phrases!["year-old"],
    inverted: "",
};
