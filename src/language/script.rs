//! What whatlang says where our own model has no say: other scripts, and languages that it does not know.

use whatlang::{Lang, Script};

/// A language and the probability that it is right.
pub struct Found {
    /// ISO 639-3 code.
    pub code: &'static str,
    /// 0 to 1.
    pub probability: f32,
}

/// Probability of the language of a script that has one language only.
const ALONE: f32 = 0.995;
/// The same where whatlang chooses among several and calls its answer reliable, and for a few words where it does not.
const RELIABLE: f32 = 0.95;
/// See [`RELIABLE`].
const UNRELIABLE: f32 = 0.65;
/// The same where it does not, for a text of some words: it is seldom wrong there.
const LIKELY: f32 = 0.85;
/// Probability of a language in Latin letters that only whatlang knows.
const BEYOND: f32 = 0.85;
/// Words from which whatlang's trigrams tell such a language.
const WORDS: u32 = 6;
/// Share of the characters from which Chinese characters with kana among them are Japanese.
const KANA: f32 = 0.05;

/// The language of a text that is mostly not in Latin letters.
pub fn language(text: &str) -> Option<Found> {
    let foreign: String = text.chars().filter(|c| !c.is_ascii() || c.is_ascii_whitespace()).collect();
    let script = whatlang::detect_script(&foreign)?;
    if matches!(script, Script::Mandarin | Script::Hiragana | Script::Katakana) {
        let code = if script == Script::Mandarin && kana(&foreign) < KANA { "zho" } else { "jpn" };
        return Some(Found { code, probability: ALONE });
    }
    let info = whatlang::detect(&foreign).filter(|info| info.script() == script && script != Script::Latin)?;
    let probability = match script.langs() {
        [_] => ALONE,
        _ if info.is_reliable() => RELIABLE,
        _ if foreign.split_whitespace().count() >= WORDS as usize => LIKELY,
        _ => UNRELIABLE,
    };
    Some(Found { code: iso3(info.lang()), probability })
}

/// A language in Latin letters, and its probability, where whatlang is sure of it; `words` are those of the text.
pub fn beyond(text: &str, words: u32) -> Option<(&'static str, f32)> {
    if words < WORDS {
        return None;
    }
    let info = whatlang::detect(text).filter(whatlang::Info::is_reliable)?;
    Some((iso3(info.lang()), BEYOND))
}

/// Whether two languages are written in one script.
pub fn shares(one: &str, other: &str) -> bool {
    let script = |code: &str| Script::all().iter().copied().find(|s| s.langs().iter().any(|l| iso3(*l) == code));
    script(one).is_some() && script(one) == script(other)
}

/// Whether a language is written in Latin letters, as far as whatlang knows it.
pub fn is_latin(code: &str) -> bool {
    Script::Latin.langs().iter().any(|l| iso3(*l) == code)
}

/// The code of the macrolanguage or standard that pages declare.
fn iso3(lang: Lang) -> &'static str {
    match lang {
        Lang::Cmn => "zho",
        Lang::Pes => "fas",
        other => other.code(),
    }
}

/// The share of kana among the letters of a text.
fn kana(text: &str) -> f32 {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (kana, all) = letters.fold((0, 0), |(k, n), c| (k + u32::from(('\u{3040}'..='\u{30ff}').contains(&c)), n + 1));
    kana as f32 / all.max(1) as f32
}
