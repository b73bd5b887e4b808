//! Evidence of a text and a declaration -> probabilities of languages.

use super::count;
use super::model::{self, COUNT, LANGUAGES, MAIN, Scores};
use super::script;

/// Log-odds (nats) of a declared language: wrong about once in 150 times.
const DECLARED: f32 = 5.0;
/// The same where English is declared: templates bring it with them, pages in other languages keep it.
const DECLARED_ENGLISH: f32 = 3.0;
/// Log-prior of a language that is not a main one.
const RARE: f32 = -3.0;
/// Words of one text repeat each other's evidence: this many beyond [`FULL`] halve its weight, see [`tempered`].
const INDEPENDENT: f32 = 8.0;
/// Words that each count in full.
const FULL: f32 = 2.0;
/// Probability of a declared language that the model does not know, and below which the model's own does not stand.
const FOREIGN: f32 = 0.7;
/// Probability of whatlang's answer from which it stands against a declaration.
const OVERRULES: f32 = 0.9;
/// Main languages for which the model takes their rarer neighbours: Afrikaans, Norwegian, Slovak.
const NEIGHBOURED: [&str; 4] = ["nld", "dan", "swe", "ces"];
/// Probability of a main language from which whatlang is not asked.
const CERTAIN: f32 = 0.97;
/// Probability of the declared language where the text has no letters.
const UNREAD: f32 = 0.6;

/// Probabilities of the model's languages, or of one language besides them.
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
        let Some(found) = script::language(text) else { return Posterior::of_nothing(declared) };
        // Of languages that share a script, the declared one stands where the letters do not say otherwise surely.
        let beside = match declared.filter(|d| *d != found.code && script::shares(d, found.code)) {
            Some(code) if found.probability < OVERRULES => vec![(code, FOREIGN), (found.code, 1.0 - FOREIGN)],
            _ => vec![(found.code, found.probability)],
        };
        Posterior { model: [0.0; COUNT], beside }
    }

    /// A text in Latin letters.
    pub fn of_words(text: &str, scores: &mut Scores, declared: Option<&'static str>) -> Posterior {
        let weight = model::unit() / 2.0 * tempered(scores.halves as f32 / 2.0);
        let mut nats = [0.0; COUNT];
        let sums = scores.sums();
        for (i, nat) in nats.iter_mut().enumerate() {
            *nat = sums[i] as f32 * weight + if i < MAIN { 0.0 } else { RARE };
        }
        let known = declared.and_then(index);
        if let Some(d) = known {
            nats[d] += if LANGUAGES[d] == "eng" { DECLARED_ENGLISH } else { DECLARED };
        }
        softmax(&mut nats);
        let mut posterior = Posterior { model: nats, beside: Vec::new() };
        // Where the model has no say: a language that it does not know, declared or found by whatlang.
        let (best, probability) = posterior.best();
        let known = best.is_some_and(|l| index(l) < Some(MAIN) && !NEIGHBOURED.contains(&l));
        let found = || {
            script::beyond(text, scores.halves / 2)
                .filter(|(code, _)| index(code) >= Some(MAIN) || index(code).is_none())
        };
        let unknown = declared
            .filter(|d| index(d).is_none() && script::is_latin(d) && probability < FOREIGN)
            .map(|d| (d, FOREIGN));
        if let Some((code, p)) = unknown.or_else(|| (!known || probability < CERTAIN).then(found).flatten()) {
            posterior.model.iter_mut().for_each(|own| *own *= 1.0 - p);
            match index(code) {
                Some(i) => posterior.model[i] += p,
                None => posterior.beside.push((code, p)),
            }
        }
        posterior
    }

    /// The most probable language and its probability.
    pub fn best(&self) -> (Option<&'static str>, f32) {
        let mut best = (None, 0.0);
        for (i, &p) in self.model.iter().enumerate() {
            if p > best.1 {
                best = (Some(LANGUAGES[i]), p);
            }
        }
        for &(code, p) in &self.beside {
            if p > best.1 {
                best = (Some(code), p);
            }
        }
        best
    }

    /// Adds all probabilities, `weight` times: to `model` those of its languages, to `beside` the others.
    pub fn tally(&self, weight: f32, model: &mut [f32; COUNT], beside: &mut Vec<(&'static str, f32)>) {
        for (sum, p) in model.iter_mut().zip(&self.model) {
            *sum += weight * p;
        }
        for &(code, p) in &self.beside {
            match index(code) {
                Some(i) => model[i] += weight * p,
                None => *count(beside, code) += weight * p,
            }
        }
    }

    /// The probability of a language.
    pub fn of(&self, code: &str) -> f32 {
        let beside: f32 = self.beside.iter().filter(|b| b.0 == code).map(|b| b.1).sum();
        beside + index(code).map_or(0.0, |i| self.model[i])
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
