//! Evidence of a text and a declaration -> probabilities of languages.

use super::code;
use super::model::{self, COUNT, LANGUAGES, MAIN, Scores};

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
/// Nats that whatlang's answer is worth where it calls itself reliable, and where not.
const SECOND: (f32, f32) = (2.5, 0.7);
/// Letters below which whatlang is not asked: its trigrams are right on paragraphs only.
const SECOND_LETTERS: u32 = 24;
/// Probability above which no second opinion is needed.
const CLEAR: f32 = 0.99;
/// Probability of a language that only whatlang knows, where the model knows none.
const FOREIGN: f32 = 0.7;
/// Probability of the language of a script that has one language only.
const SCRIPT: f32 = 0.995;
/// Probability of whatlang's choice among the languages of a script, where reliable and where not.
const AMONG: (f32, f32) = (0.95, 0.6);
/// Probability of the declared language where the text has no letters.
const UNREAD: f32 = 0.6;

/// Probabilities of the model's languages, or of one language beside them.
pub struct Posterior {
    model: [f32; COUNT],
    beside: Option<(&'static str, f32)>,
}

impl Posterior {
    /// A text without letters: the declaration is all that is known.
    pub fn of_nothing(declared: Option<&'static str>) -> Posterior {
        Posterior { model: [0.0; COUNT], beside: declared.map(|code| (code, UNREAD)) }
    }

    /// A text in another script than the Latin one.
    pub fn of_script(text: &str, declared: Option<&'static str>) -> Posterior {
        let Some(info) = whatlang::detect(text) else { return Posterior::of_nothing(declared) };
        let script = info.script();
        let among = script.langs();
        let found = code::of(info.lang());
        let p = match (among.len(), info.is_reliable()) {
            (0 | 1, _) => SCRIPT,
            (_, true) => AMONG.0,
            (_, false) => AMONG.1,
        };
        let declared = declared.filter(|d| among.iter().any(|&l| code::of(l) == *d));
        let answer = match declared {
            Some(d) if d == found => (found, SCRIPT),
            Some(d) if !info.is_reliable() => (d, AMONG.0),
            _ => (found, p),
        };
        Posterior { model: [0.0; COUNT], beside: Some(answer) }
    }

    /// A text in Latin letters, of which `text` is asked about where the scores leave a doubt.
    pub fn of_words(scores: &Scores, letters: u32, text: &str, declared: Option<&'static str>) -> Posterior {
        let weight = model::unit() * tempered(scores.words as f32);
        let mut nats = [0.0; COUNT];
        for (i, nat) in nats.iter_mut().enumerate() {
            *nat = scores.sums[i] as f32 * weight + if i < MAIN { 0.0 } else { RARE };
        }
        let known = declared.and_then(index);
        if let Some(d) = known {
            nats[d] += if LANGUAGES[d] == "eng" { DECLARED_ENGLISH } else { DECLARED };
        }
        let mut posterior = Posterior { model: softmax(&nats), beside: None };
        let clear = matches!(posterior.best(), (Some(best), p) if p >= CLEAR && index(best).is_some_and(|i| i < MAIN));
        if clear || letters < SECOND_LETTERS {
            return posterior;
        }
        let Some(info) = whatlang::detect(text) else { return posterior };
        let second = code::of(info.lang());
        match index(second) {
            Some(i) => {
                nats[i] += if info.is_reliable() { SECOND.0 } else { SECOND.1 };
                posterior.model = softmax(&nats);
            }
            None if info.is_reliable() && posterior.best().1 < FOREIGN || declared == Some(second) => {
                posterior.model.iter_mut().for_each(|p| *p *= 1.0 - FOREIGN);
                posterior.beside = Some((second, FOREIGN));
            }
            None => {}
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
        if let Some((code, p)) = self.beside {
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

fn softmax(nats: &[f32; COUNT]) -> [f32; COUNT] {
    let top = nats.iter().copied().fold(f32::MIN, f32::max);
    let mut out = nats.map(|n| exp(n - top));
    let sum: f32 = out.iter().sum();
    out.iter_mut().for_each(|p| *p /= sum);
    out
}

/// e^x for x <= 0. The same on every target, which the platform's own is not: only sums and products.
fn exp(x: f32) -> f32 {
    let y = x.max(-80.0) * std::f32::consts::LOG2_E;
    let whole = y.floor();
    let r = (y - whole) * std::f32::consts::LN_2;
    // Taylor's series on 0..ln 2: the error is below 1e-5.
    let series = 1.0 + r * (1.0 + r * (0.5 + r * (1.0 / 6.0 + r * (1.0 / 24.0 + r * (1.0 / 120.0 + r / 720.0)))));
    series * f32::from_bits(((whole as i32 + 127) as u32) << 23)
}
