//! Languages that are not written in Latin letters: whatlang names the script. Where a script has several languages,
//! the letters that only some of them use, their commonest words and their ends of words tell them apart.

use crate::lower::Lower;
use whatlang::Script;

/// One language among those of a script, in lower case.
pub struct Candidate {
    /// ISO 639-3 code.
    pub code: &'static str,
    /// Of the letters that not all languages of the script have, those that this one has.
    letters: &'static str,
    /// Commonest words, of no other language of the script, in order of frequency.
    words: &'static str,
    /// Ends of words that are common in it and rare in the others.
    ends: &'static str,
}

/// Nats of a letter that the language does not have.
const LETTER: f32 = -4.0;
/// Nats of one of its commonest words.
const WORD: f32 = 4.0;
/// Nats of an end of a word.
const END: f32 = 2.0;
/// Shortest word that an end is looked for in, in letters beyond the end.
const STEM: usize = 2;
/// Nats by which a language is likelier than the next in the list, before anything is read.
const NEXT: f32 = 0.35;
/// Share of the characters from which Chinese characters with kana among them are Japanese.
const KANA: f32 = 0.05;

/// The languages of the Cyrillic script, the most written first.
static CYRILLIC: &[Candidate] = &[
    Candidate {
        code: "rus",
        letters: "щъыьэюяёйи",
        words: "и в не на что с как это по но из у к за от все был для его же так вы мы они она было только уже мне если \
                меня когда ещё еще или до быть бы при во со чтобы этого есть очень время этом который которые после также",
        ends: "ого его ому ему ыми ими ых их ый ий ой ая яя ое ее ые ие ться тся ться ешь ишь ила ила ил али али ость ости \
               ение ения ений ство ства лся лась лись ского ской ский ская ские ция ции цию ть ешь ете ами ями ах ях ов ев ем ешь",
    },
    Candidate {
        code: "ukr",
        letters: "щьюяйіїєґи",
        words: "і в не на що з та у до як це за про але від для його він вони вона ми ви так ще був було були або якщо \
                щоб коли також після який які під між цей ця при є бути дуже тільки вже може років року",
        ends: "ого ому ими их ий ій ти ться ється ив ила или ння тя ення ання ість ості ський ська ські ського ської \
               ців ція ції цію ів ами ями ах ях ою ею ві еві ові ють ить ать",
    },
    Candidate {
        code: "bul",
        letters: "щъьюяйи",
        words: "и на да се в за от не е с че са по си как ще до като но той това тя те ли му при който която което които \
                беше след още или само са съм сме към може има няма му ги го бе този тази тези през между",
        ends: "ът ят та то те ите ата ото ето ия ията ение ението ания ание ската ския ските ски ове овете ове аме яме ал ил ела \
               еше аше ва ват вам яване ване ват иха аха ост остта ция цията ции циите ният ният ната ното ните",
    },
    Candidate {
        code: "srp",
        letters: "ђјљњћџи",
        words: "је и у да се на за са од су не то о као а који која које али или из што би до због после код ће сам смо били \
                био била је га му ми ти они она он овај ова ово без пре само може још према све",
        ends: "ог ом им их ске ски ска ског ским ци ије ја је ју ост ости ање ање ења ено ана ла ло ли ити ати ам имо емо ају \
               има ама ују ује нити ћи",
    },
    Candidate {
        code: "bel",
        letters: "ыьэюяёйіў",
        words: "і у ў не на што з да як гэта за ён яна яны па але пра для яго іх быў была было былі калі каб або таксама пасля \
                які якая якія ад са пры мы вы гэты тым толькі вельмі трэба ёсць",
        ends: "ага яга аму яму ымі імі ых іх ы ая ае ыя ія ць цца ся асць асці анне енне цыя цыі скі ская скага скай \
               аў яў амі ямі ах ях оў",
    },
    Candidate {
        code: "mkd",
        letters: "ѓѕјќљњџи",
        words: "и на во да се од за не е со ќе што ги го се но тоа како по или дека му си кој која кое кои беше сум сме биле \
                бил била само има нема при до овој оваа овие уште јас тој таа тие без може",
        ends: "от та то те ите ата ето ото ува уваат увал ање ањето ење ење ски ска ските ската скиот иот ија ијата ции ост оста \
               име еме аат ија",
    },
];

/// The languages of the Arabic script.
static ARABIC: &[Candidate] = &[
    Candidate {
        code: "ara",
        letters: "كيىةأإؤئآءه",
        words: "في من على إلى أن التي الذي عن هذا هذه مع ما لا كان كانت أو بعد قبل ذلك بين قد لم هو هي كل ثم حيث غير أنه منذ يوم وقد",
        ends: "ات ين ون ها هم ية ة",
    },
    Candidate {
        code: "fas",
        letters: "یکپچژگآئهءأؤ",
        words: "و در به از که این را با است برای آن می خود تا کرد بر هم نیز شد یک شده ها های بود او اما ما دو باید وی من کند آنها \
                شود دارد پس هر اگر بین",
        ends: "های ها ای ان ند اند شد ست تر ترین ید یم",
    },
    Candidate {
        code: "urd",
        letters: "یکپچژگٹڈڑںےہھآئؤء",
        words: "کے میں کی ہے اور سے کا کو اس نے کہ پر ہیں ایک یہ بھی تھا نہیں ہو گیا کر وہ تو تھے ان جو لیے گی گے تھی ہوئے کیا جس بعد",
        ends: "وں یں یوں نے تا تے تی",
    },
];

/// The languages of the Devanagari script.
static DEVANAGARI: &[Candidate] = &[
    Candidate {
        code: "hin",
        letters: "\u{93c}\u{95c}\u{95d}ँ",
        words: "के में है की और से का को कि ने पर यह हैं भी इस एक तो नहीं था हो कर जो गया ही लिए वह थे साथ अपने थी या बाद जा रहे रहा \
                उन्होंने किया कहा हुए कोई अब हम",
        ends: "ने ता ते ती ों ियों ाओं ना गा गे गी िया",
    },
    Candidate {
        code: "mar",
        letters: "ळऱॲ",
        words: "आहे आणि या च्या व ते हे की तो ही मी आहेत नाही होते होता होती करून त्या त्यांनी मध्ये साठी हा असे एक पण तर काही \
                म्हणून झाली झाले झाला केला केली केले त्यामुळे यांनी आपल्या पुढे पुढील",
        ends: "च्या चे ची चा ला ांच्या ात ांना ाने ांनी ामध्ये ासाठी ावर ून णे ण्यात ण्याची ण्यासाठी तील ाचे ाची ाचा ले ली ेल",
    },
    Candidate {
        code: "nep",
        letters: "ँ",
        words: "छ र को मा भएको पनि लागि थियो हो गरेको यो त्यो भने गर्न छन् तथा एक हुन्छ गर्ने थिए तर नेपाल उनले उनको यस भन्ने",
        ends: "को का मा ले लाई हरू हरु बाट एको एका दै छन् दा ाउनु नु",
    },
];

/// The languages of the Hebrew script.
static HEBREW: &[Candidate] = &[
    Candidate {
        code: "heb",
        letters: "",
        words: "של את על לא הוא זה עם כי גם היא או אם יש אני מה אבל כל היה לו בין אל זאת רק",
        ends: "ים ות ה ו",
    },
    Candidate {
        code: "yid",
        letters: "ײװױ",
        words: "און די אין פון צו איז דער דאס מיט ניט נישט איך א אַ וואס וואָס האט האָט פאר אויף זיך זײַן דעם מען זיי אויך",
        ends: "ען ער עט עס",
    },
];

/// The languages of a script, the most written first; one that stands alone is known by its script.
pub enum Languages {
    /// Only this one.
    One(&'static str),
    /// One of these.
    Among(&'static [Candidate]),
}

/// The languages of the script that most letters of a text belong to, Latin ones aside.
pub fn languages(text: &str) -> Option<Languages> {
    let foreign: String = text.chars().filter(|c| !c.is_ascii()).collect();
    Some(Languages::One(match whatlang::detect_script(&foreign)? {
        Script::Arabic => return Some(Languages::Among(ARABIC)),
        Script::Cyrillic => return Some(Languages::Among(CYRILLIC)),
        Script::Devanagari => return Some(Languages::Among(DEVANAGARI)),
        Script::Hebrew => return Some(Languages::Among(HEBREW)),
        Script::Mandarin if kana(&foreign) < KANA => "zho",
        Script::Mandarin | Script::Hiragana | Script::Katakana => "jpn",
        Script::Armenian => "hye",
        Script::Bengali => "ben",
        Script::Ethiopic => "amh",
        Script::Georgian => "kat",
        Script::Greek => "ell",
        Script::Gujarati => "guj",
        Script::Gurmukhi => "pan",
        Script::Hangul => "kor",
        Script::Kannada => "kan",
        Script::Khmer => "khm",
        Script::Malayalam => "mal",
        Script::Myanmar => "mya",
        Script::Oriya => "ori",
        Script::Sinhala => "sin",
        Script::Tamil => "tam",
        Script::Telugu => "tel",
        Script::Thai => "tha",
        Script::Latin => return None,
    }))
}

/// The share of kana among the letters of a text.
fn kana(text: &str) -> f32 {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (kana, all) = letters.fold((0, 0), |(k, n), c| (k + u32::from(('\u{3040}'..='\u{30ff}').contains(&c)), n + 1));
    kana as f32 / all.max(1) as f32
}

/// What each word of a text says for each candidate: nats, in the order of `among`, and how many words there are.
pub fn nats(text: &str, among: &[Candidate]) -> (Vec<f32>, usize) {
    let mut nats: Vec<f32> = (0..among.len()).map(|i| -NEXT * i as f32).collect();
    let mut words = 0;
    let cuts = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || "،؛؟।«»„“”‘’–—…־".contains(c);
    for word in text.split(cuts).filter(|w| w.chars().any(|c| c.is_alphabetic() && !c.is_ascii())) {
        let word = word.lower();
        words += 1;
        let letters = word.chars().filter(|&c| among.iter().any(|a| a.letters.contains(c)));
        let letters: Vec<char> = letters.collect();
        for (nat, language) in nats.iter_mut().zip(among) {
            *nat += LETTER * letters.iter().filter(|&&c| !language.letters.contains(c)).count() as f32;
            let ends = |end: &str| word.strip_suffix(end).is_some_and(|stem| stem.chars().nth(STEM - 1).is_some());
            if language.words.split(' ').any(|w| w == word) {
                *nat += WORD;
            } else if language.ends.split(' ').any(ends) {
                *nat += END;
            }
        }
    }
    (nats, words)
}
