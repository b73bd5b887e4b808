//! Whether a statement makes something known: a decision, a plan, a launch, a nomination, a ruling, an agreement, a rule
//! that will apply. What is long over and merely told is none.
//!
//! A logistic regression. `announcement.py` sets its weights on the lines that careful readers of real articles in seven
//! languages called announcement, statement, opinion or forecast (texts of their publishers, not kept here).

use super::kind;
use crate::certainty::class::Class;
use crate::certainty::lexicon::{Classes, Hit};
use crate::lang::Language;
use crate::text::words::Words;

/// What is looked at, in the order of [`WEIGHTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sign {
    Deed,
    Effect,
    Turn,
    MadeKnown,
    Future,
    Soon,
    Fresh,
    Bygone,
    Year,
    Speaker,
    Says,
    Foretold,
    According,
    Opinion,
    Negation,
    Leaning,
    Indefinite,
    Place,
    ArticleAhead,
    ArticleAddress,
}

/// Number of signs.
pub const SIGNS: usize = 20;
/// A value for each sign, in their order.
pub type Signs = [f32; SIGNS];

const fn row(sign: Sign, weight: f32) -> (Sign, f32) {
    (sign, weight)
}

/// Log-odds of an announcement by each sign.
#[rustfmt::skip]
const WEIGHTS: [(Sign, f32); SIGNS] = [
    // What is done: see the table of the language.
    row(Sign::Deed, 0.88),
    row(Sign::Effect, 1.54),
    row(Sign::Turn, 0.57),
    row(Sign::MadeKnown, 2.01),
    // When.
    row(Sign::Future, 1.08),
    row(Sign::Soon, 0.69),
    row(Sign::Fresh, 0.50),
    row(Sign::Bygone, -0.49),
    row(Sign::Year, 0.24),
    // By whom: a body that announces is its line's speaker; what is only said or judged is told otherwise.
    row(Sign::Speaker, 0.60),
    row(Sign::Says, -0.63),
    row(Sign::Foretold, 0.49),
    row(Sign::According, -0.58),
    row(Sign::Opinion, -0.68),
    row(Sign::Negation, -0.59),
    row(Sign::Leaning, -0.19),
    row(Sign::Indefinite, 0.12),
    // The news comes first: one over the line's number.
    row(Sign::Place, 1.25),
    // Shares of the article's other lines.
    row(Sign::ArticleAhead, 2.28),
    row(Sign::ArticleAddress, -1.85),
];
/// Log-odds without any sign.
const BIAS: f32 = -3.86;
/// Log-odds from which a line is called an announcement: of those that pass two of three are one (cross-validated), and
/// most lines are called as readers called them.
const CALLED: f32 = -0.6;

/// Shares of an article's lines, on the mean: what a line that stands alone is taken to stand among.
const USUAL_AHEAD: f32 = 0.09;
const USUAL_ADDRESS: f32 = 0.035;

/// Words between a verb of saying and the day on which it was said, at most, with the day.
const SAID: usize = 2;

/// Classes of phrases that are signs of their own.
const CLASSES: [(Sign, Class); 13] = [
    (Sign::Deed, Class::Deed),
    (Sign::Effect, Class::Effect),
    (Sign::Turn, Class::Turn),
    (Sign::MadeKnown, Class::MadeKnown),
    (Sign::Future, Class::Future),
    (Sign::Fresh, Class::Fresh),
    (Sign::Bygone, Class::Bygone),
    (Sign::Says, Class::Says),
    (Sign::Foretold, Class::Foretold),
    (Sign::According, Class::According),
    (Sign::Opinion, Class::Opinion),
    (Sign::Negation, Class::Negation),
    (Sign::Indefinite, Class::Indefinite),
];

/// What one line shows by itself.
pub struct Own {
    signs: Signs,
    ahead: f32,
    address: f32,
}

impl Own {
    /// Reads a line off its words; `speaker`: whether it is attributed to somebody.
    pub fn of(words: &Words, hits: &[Hit], speaker: bool, language: &Language) -> Own {
        let plain = Classes::plain(hits, words);
        let mut signs = [0.0; SIGNS];
        let mut set = |sign: Sign, yes: bool| signs[sign as usize] = f32::from(u8::from(yes));
        for (sign, class) in CLASSES {
            set(sign, plain.has(class));
        }
        // "a déclaré mardi": when it was said.
        let said = |h: &Hit| matches!(h.class, Class::Says | Class::Foretold | Class::MadeKnown);
        let told = |soon: &Hit| hits.iter().any(|h| said(h) && (h.last + 1..=h.last + SAID).contains(&soon.first));
        let soon = hits.iter().filter(|h| h.class == Class::Soon && words.get(h.first).is_some_and(|w| !w.quoted));
        set(Sign::Soon, soon.clone().any(|h| !told(h)));
        set(Sign::Future, plain.has(Class::Future) || kind::ends_in_future(words, language));
        set(Sign::Leaning, hits.iter().any(|h| h.class == Class::Leaning && h.first == 0));
        set(Sign::Year, words.numbers().any(|(w, low)| !w.quoted && is_year(low)));
        set(Sign::Speaker, speaker);
        let flag = |class: Class| f32::from(u8::from(plain.has(class)));
        Own { signs, ahead: flag(Class::Ahead), address: flag(Class::Address) }
    }
}

/// Whether a word is a year of the last century or of this.
fn is_year(low: &str) -> bool {
    low.len() == 4 && (low.starts_with("19") || low.starts_with("20")) && low.bytes().all(|b| b.is_ascii_digit())
}

/// The signs of each line among the others of its article.
pub fn signs(lines: &[Own]) -> Vec<Signs> {
    let sum = |of: &dyn Fn(&Own) -> f32| lines.iter().map(of).sum::<f32>();
    let (ahead, address) = (sum(&|l| l.ahead), sum(&|l| l.address));
    let share = |sum: f32, own: f32, usual: f32| match lines.len() {
        1 => usual,
        n => (sum - own) / (n - 1) as f32,
    };
    let each = |(i, line): (usize, &Own)| {
        let mut signs = line.signs;
        signs[Sign::Place as usize] = 1.0 / (1 + i) as f32;
        signs[Sign::ArticleAhead as usize] = share(ahead, line.ahead, USUAL_AHEAD);
        signs[Sign::ArticleAddress as usize] = share(address, line.address, USUAL_ADDRESS);
        signs
    };
    lines.iter().enumerate().map(each).collect()
}

/// Whether a line with these signs is an announcement.
pub fn is_announcement(signs: &Signs) -> bool {
    let log_odds: f32 = WEIGHTS.iter().map(|&(sign, weight)| weight * signs[sign as usize]).sum();
    BIAS + log_odds > CALLED
}
