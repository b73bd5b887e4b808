//! Whether a statement is its writer's judgement, from what it says and from the lines around it: a column, a review
//! or a sermon is recognised by all of its lines sooner than by one.
//!
//! A logistic regression. `opinion.py` sets its weights on the lines that careful readers of real articles in seven
//! languages called opinion, statement, announcement or forecast (texts of their publishers, not kept here).

use super::ClaimKind;
use super::vocabulary::{Counts, Group};
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::certainty::lexicon::{Classes, Hit};
use crate::text::words::Words;

/// What is looked at, in the order of [`WEIGHTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sign {
    Checkable,
    CheckableNear,
    Thesis,
    Opinion,
    Figure,
    Days,
    Negation,
    That,
    Reported,
    FirstPerson,
    OwnView,
    Verdict,
    Strong,
    Weak,
    Abstract,
    Reason,
    Norm,
    Universal,
    Time,
    If,
    Measure,
    Length,
    Called,
    Judged,
    ArticleFirstPerson,
    ArticleWe,
    ArticleAddress,
    ArticleOwnView,
    ArticleStrong,
    ArticleWeak,
    ArticleAbstract,
    ArticleReason,
    ArticleTime,
    ArticleUniversal,
    ArticleCalled,
}

/// Number of signs.
pub const SIGNS: usize = 35;
/// A value for each sign, in their order.
pub type Signs = [f32; SIGNS];

const fn row(sign: Sign, weight: f32) -> (Sign, f32) {
    (sign, weight)
}

/// Log-odds of an opinion by each sign.
#[rustfmt::skip]
const WEIGHTS: [(Sign, f32); SIGNS] = [
    // Log-odds of a checkable fact: the line's own and its neighbours'.
    row(Sign::Checkable, -0.22),
    row(Sign::CheckableNear, -0.25),
    // "I think", "it is time"; words of judging.
    row(Sign::Thesis, 0.18),
    row(Sign::Opinion, 0.59),
    // What can be counted and dated is told.
    row(Sign::Figure, -0.41),
    row(Sign::Days, -0.32),
    // Who argues denies.
    row(Sign::Negation, 0.15),
    row(Sign::That, 0.09),
    // What somebody says may be his judgement.
    row(Sign::Reported, 0.28),
    // Who tells what he did argues less than who thinks.
    row(Sign::FirstPerson, -0.31),
    // Phrases of the writer's own view and of somebody's judgement told.
    row(Sign::OwnView, 1.29),
    row(Sign::Verdict, 1.47),
    // Words by group.
    row(Sign::Strong, 0.05),
    row(Sign::Weak, 0.16),
    row(Sign::Abstract, 0.34),
    row(Sign::Reason, 0.13),
    row(Sign::Norm, 0.14),
    row(Sign::Universal, -0.08),
    row(Sign::Time, -0.38),
    row(Sign::If, 0.36),
    row(Sign::Measure, -0.16),
    // Logarithm of the words.
    row(Sign::Length, -0.22),
    // An exclamation or a question.
    row(Sign::Called, -0.24),
    // How much of the line judges.
    row(Sign::Judged, 1.26),
    // Shares of the article's lines: who speaks for himself, or to the reader.
    row(Sign::ArticleFirstPerson, 0.42),
    row(Sign::ArticleWe, 1.09),
    row(Sign::ArticleAddress, 0.65),
    row(Sign::ArticleOwnView, 3.71),
    // The article's mean: whether it judges and reasons, or tells what happened when.
    row(Sign::ArticleStrong, 0.74),
    row(Sign::ArticleWeak, 0.85),
    row(Sign::ArticleAbstract, 1.42),
    row(Sign::ArticleReason, 0.62),
    row(Sign::ArticleTime, -1.22),
    row(Sign::ArticleUniversal, 1.35),
    row(Sign::ArticleCalled, 7.91),
];
/// Log-odds without any sign.
const BIAS: f32 = -2.42;
/// Log-odds from which a line is called an opinion: of the lines shown that pass, three of four are one (cross-validated).
const CALLED: f32 = 0.5;

/// Log-odds of a probability are cut here: beyond, it says no more.
const SURE: f32 = 4.0;
/// Words of a group, or phrases of a class, counted at most.
const MOST: u32 = 3;
/// A strong word judges as much as so many weak ones.
const STRONG: f32 = 2.0;
/// Words in which one weak word of judging counts 1.
const JUDGED_IN: f32 = 5.0;
/// Words of the shortest line whose share of judging is taken as it is.
const SHORT: usize = 8;
/// Most that a line judges.
const MOST_JUDGED: f32 = 2.0;

/// What one line shows by itself.
pub struct Own {
    signs: Signs,
    me: f32,
    we: f32,
    address: f32,
}

impl Own {
    /// Reads a line off its words; `checkable` is its probability to state a checkable fact.
    pub fn of(words: &Words, hits: &[Hit], counts: &Counts, certainty: Certainty, checkable: f32, thesis: bool) -> Own {
        let flag = |on: bool| f32::from(u8::from(on));
        let plain = Classes::plain(hits, words);
        let has = |class: Class| flag(plain.has(class));
        let found = |class: Class| {
            let of_class = hits.iter().filter(|h| h.class == class && words.get(h.first).is_some_and(|w| !w.quoted));
            of_class.take(MOST as usize).count() as f32
        };
        let of = |group: Group| counts.get(group).min(MOST) as f32;
        let odds = libm::logf(checkable.max(f32::MIN_POSITIVE) / (1.0 - checkable).max(f32::MIN_POSITIVE));
        let judging = counts.get(Group::Strong) as f32 * STRONG + counts.get(Group::Weak) as f32;
        let mut signs = [0.0; SIGNS];
        let mut set = |sign: Sign, value: f32| signs[sign as usize] = value;
        set(Sign::Checkable, odds.clamp(-SURE, SURE));
        set(Sign::Thesis, flag(thesis));
        set(Sign::Opinion, has(Class::Opinion));
        set(Sign::Figure, flag(words.all().iter().any(|w| w.digit)));
        set(Sign::Days, has(Class::Days));
        set(Sign::Negation, has(Class::Negation));
        set(Sign::That, has(Class::That));
        set(Sign::Reported, flag(certainty == Certainty::Reported));
        set(Sign::FirstPerson, of(Group::Me));
        set(Sign::OwnView, found(Class::OwnView));
        set(Sign::Verdict, found(Class::Verdict));
        set(Sign::Strong, of(Group::Strong));
        set(Sign::Weak, of(Group::Weak));
        set(Sign::Abstract, of(Group::Abstract));
        set(Sign::Reason, of(Group::Reason));
        set(Sign::Norm, of(Group::Norm));
        set(Sign::Universal, of(Group::Universal));
        set(Sign::Time, of(Group::Time));
        set(Sign::If, of(Group::If));
        set(Sign::Measure, of(Group::Measure));
        set(Sign::Length, libm::logf(words.len().max(1) as f32));
        set(Sign::Called, flag(words.text.trim_end().ends_with(['!', '?'])));
        set(Sign::Judged, (judging / words.len().max(SHORT) as f32 * JUDGED_IN).min(MOST_JUDGED));
        Own { signs, me: has(Class::FirstPerson), we: has(Class::We), address: has(Class::Address) }
    }
}

/// The signs of each line among the others of its article.
pub fn signs(lines: &[Own]) -> Vec<Signs> {
    let mean = |of: &dyn Fn(&Own) -> f32| lines.iter().map(of).sum::<f32>() / lines.len().max(1) as f32;
    let mean_of = |sign: Sign| mean(&|l| l.signs[sign as usize]);
    let of_all = [
        (Sign::ArticleFirstPerson, mean(&|l| l.me)),
        (Sign::ArticleWe, mean(&|l| l.we)),
        (Sign::ArticleAddress, mean(&|l| l.address)),
        (Sign::ArticleOwnView, mean_of(Sign::OwnView)),
        (Sign::ArticleStrong, mean_of(Sign::Strong)),
        (Sign::ArticleWeak, mean_of(Sign::Weak)),
        (Sign::ArticleAbstract, mean_of(Sign::Abstract)),
        (Sign::ArticleReason, mean_of(Sign::Reason)),
        (Sign::ArticleTime, mean_of(Sign::Time)),
        (Sign::ArticleUniversal, mean_of(Sign::Universal)),
        (Sign::ArticleCalled, mean_of(Sign::Called)),
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

/// Whether a line is an opinion by its signs; one that by its words is a quotation, a plan or a forecast stays so.
pub fn is_opinion(kind: ClaimKind, signs: &Signs) -> bool {
    if !matches!(kind, ClaimKind::Statement | ClaimKind::Hedged) {
        return false;
    }
    let log_odds: f32 = WEIGHTS.iter().map(|&(sign, weight)| weight * signs[sign as usize]).sum();
    BIAS + log_odds > CALLED
}
