//! Whether a statement is its writer's judgement, from what it says and from the lines around it: a column, a review
//! or a sermon is recognised by all of its lines sooner than by one.
//!
//! A logistic regression. `opinion.py` sets its weights on the lines that careful readers of real articles in seven
//! languages called opinion, statement, announcement or forecast (texts of their publishers, not kept here).

use crate::certainty::Certainty;
use crate::certainty::lexicon::{Class, Classes, Hit};
use crate::text::words::Words;

/// What is looked at, in the order of [`WEIGHTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sign {
    Checkable,
    CheckableNear,
    CheckableArticle,
    Thesis,
    Opinion,
    Figure,
    Names,
    Days,
    Negation,
    That,
    Reported,
    ArticleFirstPerson,
    ArticleWe,
    ArticleAddress,
    ArticleDays,
}

/// Number of signs.
pub const SIGNS: usize = 15;
/// A value for each sign, in their order.
pub type Signs = [f32; SIGNS];

const fn row(sign: Sign, weight: f32) -> (Sign, f32) {
    (sign, weight)
}

/// Log-odds of an opinion by each sign.
#[rustfmt::skip]
const WEIGHTS: [(Sign, f32); SIGNS] = [
    // Log-odds of a checkable fact: the line's own, its neighbours' and the article's mean.
    row(Sign::Checkable, -0.40),
    row(Sign::CheckableNear, -0.33),
    row(Sign::CheckableArticle, -0.51),
    // "I think", "it is time"; words of judging.
    row(Sign::Thesis, 0.61),
    row(Sign::Opinion, 1.19),
    // What can be counted, named and dated is told.
    row(Sign::Figure, -0.67),
    row(Sign::Names, -0.01),
    row(Sign::Days, -0.59),
    // Who argues denies.
    row(Sign::Negation, 0.36),
    row(Sign::That, 0.32),
    // What somebody says may be his judgement.
    row(Sign::Reported, 0.43),
    // Shares of the article's lines: who speaks for himself, or to the reader, and who tells what happened when.
    row(Sign::ArticleFirstPerson, 1.03),
    row(Sign::ArticleWe, 1.95),
    row(Sign::ArticleAddress, 0.63),
    row(Sign::ArticleDays, -1.40),
];
/// Log-odds without any sign.
const BIAS: f32 = -0.77;
/// Log-odds from which a line is called an opinion: three of five that pass are one (cross-validated).
const CALLED: f32 = 0.5;

/// Log-odds of a probability are cut here: beyond, it says no more.
const SURE: f32 = 4.0;
/// Names counted at most.
const NAMES: usize = 4;

/// What one line shows by itself.
pub struct Own {
    signs: Signs,
    me: f32,
    we: f32,
    address: f32,
}

impl Own {
    /// Reads a line off its words; `checkable` is its probability to state a checkable fact.
    pub fn of(words: &Words, hits: &[Hit], certainty: Certainty, checkable: f32, thesis: bool) -> Own {
        let flag = |on: bool| f32::from(u8::from(on));
        let plain = Classes::plain(hits, words);
        let has = |class: Class| flag(plain.has(class));
        let odds = libm::logf(checkable.max(f32::MIN_POSITIVE) / (1.0 - checkable).max(f32::MIN_POSITIVE));
        let mut signs = [0.0; SIGNS];
        let mut set = |sign: Sign, value: f32| signs[sign as usize] = value;
        set(Sign::Checkable, odds.clamp(-SURE, SURE));
        set(Sign::Thesis, flag(thesis));
        set(Sign::Opinion, has(Class::Opinion));
        set(Sign::Figure, flag(words.iter().any(|(w, _)| w.digit)));
        set(Sign::Names, words.iter().skip(1).filter(|(w, _)| w.capital).take(NAMES).count() as f32);
        set(Sign::Days, has(Class::Days));
        set(Sign::Negation, has(Class::Negation));
        set(Sign::That, has(Class::That));
        set(Sign::Reported, flag(certainty == Certainty::Reported));
        Own { signs, me: has(Class::FirstPerson), we: has(Class::We), address: has(Class::Address) }
    }
}

/// The signs of each line among the others of its article.
pub fn signs(lines: &[Own]) -> Vec<Signs> {
    let mean = |of: &dyn Fn(&Own) -> f32| lines.iter().map(of).sum::<f32>() / lines.len().max(1) as f32;
    let of_all = [
        (Sign::CheckableArticle, mean(&|l| l.signs[Sign::Checkable as usize])),
        (Sign::ArticleFirstPerson, mean(&|l| l.me)),
        (Sign::ArticleWe, mean(&|l| l.we)),
        (Sign::ArticleAddress, mean(&|l| l.address)),
        (Sign::ArticleDays, mean(&|l| l.signs[Sign::Days as usize])),
    ];
    let checkable = |i: usize| lines.get(i).map(|l| l.signs[Sign::Checkable as usize]);
    let each = |(i, line): (usize, &Own)| {
        let mut signs = line.signs;
        let near: Vec<f32> = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().filter_map(checkable).collect();
        signs[Sign::CheckableNear as usize] = near.iter().sum::<f32>() / near.len().max(1) as f32;
        for (sign, value) in of_all {
            signs[sign as usize] = value;
        }
        signs
    };
    lines.iter().enumerate().map(each).collect()
}

/// Whether a line with these signs is an opinion.
pub fn is_opinion(signs: &Signs) -> bool {
    let log_odds: f32 = WEIGHTS.iter().map(|&(sign, weight)| weight * signs[sign as usize]).sum();
    BIAS + log_odds > CALLED
}
