//! Evidence of a text and a declaration -> probabilities of languages.

use super::model::{self, COUNT, LANGUAGES, MAIN, Scores};
use super::script::{self, Languages};

/// Log-odds (nats) of a declared language: wrong about once in 150 times.
const DECLARED: f32 = 5.0;
/// The same where English is declared: templates bring it with them, pages in other languages keep it.
const DECLARED_ENGLISH: f32 = 3.0;
/// Log-prior of a language that is not a main one.
const RARE: f32 = -3.0;
/// Words of one text repeat each other's evidence: their weight is halved at so many beyond [`FULL`], see [`tempered`].
const INDEPENDENT: f32 = 8.0;
/// Words that each count in full.
const FULL: f32 = 2.0;
/// Languages in Latin letters that pages may declare and the model does not know.
const UNKNOWN: [&str; 8] = ["aka", "aze", "jav", "sna", "tgl", "tuk", "uzb", "zul"];
/// Probability of a declared language that the model does not know, and below which the model's own does not stand.
const FOREIGN: f32 = 0.7;
/// Probability of the language of a script that has one language only.
const SCRIPT: f32 = 0.995;
/// Probability of the declared language where the text has no letters.
const UNREAD: f32 = 0.6;

/// Probabilities of the model's languages, or of one language beside them.
pub struct Posterior {
    model: [f32; COUNT],
    beside: Vec<(&'static str, f32)>,
}

impl Posterior {
    /// A text without letters: the declaration is all that is known.
    pub fn of_nothing(declared: Option<&'static str>) -> Posterior {
        Posterior { model: [0.0; COUNT], beside: declared.map(|code| (code, UNREAD)).into_iter().collect() }
    }

    /// A text in another script than the Latin one.
    pub fn of_script(text: &str, declared: Option<&'static str>) -> Posterior {
        let beside = match script::languages(text) {
            None => return Posterior::of_nothing(declared),
            Some(Languages::One(code)) => vec![(code, SCRIPT)],
            Some(Languages::Among(among)) => {
                let (mut nats, words) = script::nats(text, among);
                let weight = tempered(words as f32);
                for (nat, language) in nats.iter_mut().zip(among) {
                    *nat = *nat * weight + if declared == Some(language.code) { DECLARED } else { 0.0 };
                }
                softmax(&mut nats);
                among.iter().map(|language| language.code).zip(nats).collect()
            }
        };
        Posterior { model: [0.0; COUNT], beside }
    }

    /// A text in Latin letters.
    pub fn of_words(scores: &Scores, declared: Option<&'static str>) -> Posterior {
        let weight = model::unit() * tempered(scores.words as f32);
        let mut nats = [0.0; COUNT];
        for (i, nat) in nats.iter_mut().enumerate() {
            *nat = scores.sums[i] as f32 * weight + if i < MAIN { 0.0 } else { RARE };
        }
        let known = declared.and_then(index);
        if let Some(d) = known {
            nats[d] += if LANGUAGES[d] == "eng" { DECLARED_ENGLISH } else { DECLARED };
        }
        softmax(&mut nats);
        let mut posterior = Posterior { model: nats, beside: Vec::new() };
        // What the model does not know is believed where it does not know better.
        if let Some(code) = declared.filter(|d| UNKNOWN.contains(d) && posterior.best().1 < FOREIGN) {
            posterior.model.iter_mut().for_each(|p| *p *= 1.0 - FOREIGN);
            posterior.beside.push((code, FOREIGN));
        }
        posterior
    }

    /// The most probable language and its probability.
    pub fn best(&self) -> (Option<&'static str>, f32) {
        let mut best = (None, 0.0);
        self.each(|code, p| {
            if p > best.1 {
                best = (Some(code), p);
            }
        });
        best
    }

    /// The probability of a language.
    pub fn of(&self, code: &str) -> f32 {
        let mut found = 0.0;
        self.each(|c, p| found += if c == code { p } else { 0.0 });
        found
    }

    /// Calls `take` with every language that is not ruled out.
    pub fn each(&self, mut take: impl FnMut(&'static str, f32)) {
        for (&code, &p) in LANGUAGES.iter().zip(&self.model).filter(|&(_, &p)| p > 0.0) {
            take(code, p);
        }
        for &(code, p) in &self.beside {
            take(code, p);
        }
    }
}

fn index(code: &str) -> Option<usize> {
    LANGUAGES.iter().position(|&l| l == code)
}

/// What a nat is worth in a text of `words` words.
fn tempered(words: f32) -> f32 {
    INDEPENDENT / (INDEPENDENT + (words - FULL).max(0.0))
}

/// Nats -> probabilities.
fn softmax(nats: &mut [f32]) {
    let top = nats.iter().copied().fold(f32::MIN, f32::max);
    nats.iter_mut().for_each(|n| *n = libm::expf(*n - top));
    let sum: f32 = nats.iter().sum();
    nats.iter_mut().for_each(|p| *p /= sum);
}
