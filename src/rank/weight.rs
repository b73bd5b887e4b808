//! The one table of weights: what counts for a line, how much, why, and what
//! the reader is told.

use super::Why;
use super::feature::{FEATURES, Feature, Features};

/// One row: the feature, its weights, the reason the reader sees where it counted.
pub struct Weight {
    /// What is looked at.
    pub feature: Feature,
    /// Points for being worth a line: from 9 for the first choice of a careful reader to -7 for what should not be shown.
    pub worth: f32,
    /// Points for being the core of the article.
    pub core: f32,
    /// Points for a line of a standfirst.
    pub standfirst: f32,
    /// What the reader is told.
    pub why: Option<Why>,
}

/// What a line is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// To be worth a line.
    Worth,
    /// To be worth a line and tell the core.
    Key,
    /// To carry a summary on: a standfirst's line that is worth one here, since a standfirst has room for colour, and
    /// tells the core, should the line before have missed it.
    Summary,
    /// To open a summary: a standfirst's line that tells the core, which a standfirst often passes over.
    Opening,
}

/// How many scales there are.
pub const SCALES: usize = Scale::Opening as usize + 1;

/// What a point of a key line counts beside a point of a standfirst's line.
const KEY_IN_OPENING: f32 = 1.5;
/// What a point of worth, and of the core, counts there.
const WORTH_IN_SUMMARY: f32 = 0.05;
const CORE_IN_SUMMARY: f32 = 0.1;

impl Weight {
    /// Points on each scale, in the order of [`Scale`].
    const fn points(&self) -> [f32; SCALES] {
        let key = self.worth + self.core;
        let carries_on = WORTH_IN_SUMMARY * self.worth + CORE_IN_SUMMARY * self.core;
        [self.worth, key, self.standfirst + carries_on, self.standfirst + KEY_IN_OPENING * key]
    }

    /// Points on one scale.
    pub fn on(&self, scale: Scale) -> f32 {
        self.points()[scale as usize]
    }
}

/// The points of a line on each scale, by its features: all four in one pass, which costs no more than one of them.
pub fn points(features: &Features) -> [f32; SCALES] {
    const POINTS: [[f32; SCALES]; FEATURES] = {
        let (mut points, mut i) = ([[0.0; SCALES]; FEATURES], 0);
        while i < FEATURES {
            points[i] = WEIGHTS[i].points();
            i += 1;
        }
        points
    };
    let mut sum = [0.0; SCALES];
    for (weights, feature) in POINTS.iter().zip(features) {
        for (sum, weight) in sum.iter_mut().zip(weights) {
            *sum += weight * feature;
        }
    }
    sum
}

const fn row(feature: Feature, worth: f32, core: f32, standfirst: f32, why: Option<Why>) -> Weight {
    Weight { feature, worth, core, standfirst, why }
}

/// Every feature once, in the order of [`Feature`]. `choice.py` sets worth and core on real articles in
/// seven languages with the choices of careful readers (texts of their publishers, not kept here), and on our own;
/// `train.py` set the standfirst on French articles and theirs (OrangeSum, CC BY-SA 4.0).
#[rustfmt::skip]
#[allow(clippy::approx_constant, reason = "a fitted weight may be near a constant of mathematics")]
pub const WEIGHTS: [Weight; FEATURES] = [
    // A number can be checked.
    row(Feature::Figure, 1.06, 0.37, 0.1, Some(Why::Figure)),
    row(Feature::SmallFigure, 0.98, 1.30, 0.0, Some(Why::Figure)),
    row(Feature::Figures, 0.60, 0.17, -0.6, Some(Why::Figure)),
    row(Feature::Money, 0.86, 1.12, 0.3, Some(Why::Figure)),
    row(Feature::Date, 0.40, 0.24, 0.1, None),
    row(Feature::TwoNumbers, 0.25, 1.31, 0.0, Some(Why::Figure)),
    row(Feature::Digits, 0.90, 1.71, -0.2, Some(Why::Figure)),
    // A year alone dates the background.
    row(Feature::Year, -0.42, -0.85, 0.0, None),
    // Who did it.
    row(Feature::Names, 0.34, -0.10, 0.2, Some(Why::Names)),
    // An institution or a product.
    row(Feature::Acronym, 0.58, 0.51, 0.0, Some(Why::Names)),
    row(Feature::ManyNames, -0.48, -0.90, 0.1, Some(Why::Names)),
    row(Feature::NameAtHead, 0.29, 0.44, 0.0, Some(Why::Names)),
    // What somebody stands for with his name.
    row(Feature::Quote, 0.40, -0.19, -0.4, Some(Why::Quote)),
    // Decisions and announcements change something.
    row(Feature::Announcement, 0.46, 0.61, 0.3, Some(Why::Announcement)),
    row(Feature::Forecast, 0.46, 1.75, 0.0, None),
    // Somebody vouches for it.
    row(Feature::Attributed, 0.73, 0.56, 0.0, None),
    row(Feature::Unconfirmed, 0.98, 0.33, -0.1, Some(Why::Unconfirmed)),
    // The author's own "might" is speculation; a source's or a counted one is a forecast.
    row(Feature::Possible, 0.37, -0.56, 0.0, None),
    row(Feature::PossibleBySource, 0.25, 0.35, -0.2, None),
    row(Feature::Denial, 1.91, 0.87, 0.0, None),
    // Courts, authorities, studies: what they find or decide.
    row(Feature::Authority, 0.37, 1.15, 0.3, None),
    // "I think", "je tiens": the point of a column.
    row(Feature::Thesis, 1.77, 3.24, 0.0, None),
    row(Feature::Opinion, -0.45, -0.64, -0.1, None),
    row(Feature::FirstPerson, -0.31, 1.36, -0.3, None),
    row(Feature::FirstPersonPlural, 0.57, 1.96, 0.0, None),
    // An event has its day,
    row(Feature::Days, 0.53, 1.49, 0.0, None),
    // and was done,
    row(Feature::Done, 0.39, 0.03, 0.0, None),
    // or is to be done.
    row(Feature::Ahead, 0.62, -0.31, 0.0, None),
    // What is not so corrects what was thought.
    row(Feature::Negation, 0.40, 0.71, 0.0, None),
    // "It", "this": it leans on a sentence that is not shown.
    row(Feature::Leaning, -0.23, 0.50, -0.2, None),
    row(Feature::Demonstrative, -0.73, -1.30, 0.0, None),
    row(Feature::PronounAtHead, -0.13, -0.57, 0.0, None),
    row(Feature::Connective, -0.42, -0.74, -0.1, None),
    // An example is not the thing itself.
    row(Feature::Example, -1.00, 0.12, -0.5, None),
    // Said to the reader.
    row(Feature::Address, -1.48, -0.47, -0.4, None),
    row(Feature::Item, -1.53, -5.28, -0.2, None),
    // Too thin, or hard to take in.
    row(Feature::Short, -2.86, -1.05, -0.4, None),
    row(Feature::Long, -0.26, -0.21, -2.0, None),
    row(Feature::Middling, 0.48, 0.57, 0.0, None),
    // Of a summary a short line leaves room for one more.
    row(Feature::Length, 1.09, 1.23, -0.9, None),
    // A summary is read in one breath.
    row(Feature::LengthLog, 0.96, 0.62, 0.0, None),
    // How much it says,
    row(Feature::ContentWords, 1.92, 1.29, 0.0, None),
    // in words of content rather than of talk.
    row(Feature::WordLength, 3.89, 4.81, 0.0, None),
    row(Feature::Commas, -0.41, -0.59, 0.0, None),
    row(Feature::Dense, 0.07, -0.63, -1.3, None),
    // Marks of talk and of the author's asides.
    row(Feature::Exclaims, -1.53, 1.19, 0.0, None),
    row(Feature::Asks, -2.20, -6.93, 0.0, None),
    row(Feature::TrailsOff, -2.53, -2.64, 0.0, None),
    row(Feature::Dash, -0.54, -0.21, 0.0, None),
    // It explains, lists, or hands the word over.
    row(Feature::Colon, -0.42, -1.21, 0.0, None),
    // Said to the reader too.
    row(Feature::Link, -5.89, -7.40, 0.0, None),
    // Labels, lists, brackets.
    row(Feature::Unfinished, -1.31, 1.57, 0.0, None),
    row(Feature::Numbered, -0.90, -5.11, 0.0, None),
    row(Feature::Bracketed, -4.59, -7.14, 0.0, None),
    // Whether it can be checked at all (`claim::checkable`).
    row(Feature::Checkable, 1.69, 5.36, 0.0, None),
    // The title says what the article is about: as a share of its words,
    row(Feature::Title, 0.51, 1.30, 0.0, Some(Why::Title)),
    // at all,
    row(Feature::TitleAny, -0.15, -0.19, 0.0, Some(Why::Title)),
    // weighted by how rare they are in the article,
    row(Feature::TitleWeight, 1.36, 3.54, 0.0, Some(Why::Title)),
    // counted;
    row(Feature::TitleWords, -0.42, 2.22, 1.2, Some(Why::Title)),
    // in its paragraph, or just before.
    row(Feature::TitleOfParagraph, 0.39, 2.00, 0.0, Some(Why::Title)),
    row(Feature::TitleBefore, 0.95, 4.27, 0.0, None),
    // The lead of a news report sums it up; sentences that take it up again carry the story on.
    row(Feature::Lead, -0.13, 1.21, 0.2, Some(Why::Lead)),
    // Editors put the most important first (the inverted pyramid).
    row(Feature::Early, -0.73, 0.39, 0.5, Some(Why::Position)),
    // A text that does not open with its news opens with a scene.
    row(Feature::Opening, 0.14, 4.71, 0.0, None),
    // A paragraph opens with its point.
    row(Feature::FirstOfParagraph, 0.24, 0.71, 0.1, Some(Why::Position)),
    row(Feature::AloneInParagraph, -0.51, 0.73, 0.0, None),
    // The further down, the less.
    row(Feature::ParagraphsBefore, -0.23, -1.29, 0.0, None),
    // The lines after the lead carry it on.
    row(Feature::Near, 0.16, 1.01, 0.0, Some(Why::Position)),
    // The end of an essay restates.
    row(Feature::LastParagraph, -0.40, 0.09, 0.0, None),
    row(Feature::LastSection, -0.76, 0.01, 0.0, None),
    // The first sentence, the second ...
    row(Feature::Place, -0.28, 2.15, 0.4, Some(Why::Position)),
    // A first sentence is the news where it takes up the title, counts, names and dates;
    row(Feature::PlaceTitle, 0.75, -0.51, 0.0, Some(Why::Title)),
    // it is a scene or a teaser where it does not, or where it speaks to the reader.
    row(Feature::PlaceUntitled, -1.15, -2.17, 0.0, None),
    row(Feature::PlaceDigits, -0.07, -0.52, 0.0, Some(Why::Position)),
    row(Feature::PlaceNames, 1.08, 0.92, 0.0, Some(Why::Position)),
    row(Feature::PlaceAddress, -1.20, -4.52, 0.0, None),
    row(Feature::PlaceDays, 0.28, 2.36, 0.0, Some(Why::Position)),
    row(Feature::PlaceLength, -0.38, 1.76, 0.0, Some(Why::Position)),
    row(Feature::PlaceQuotes, 2.16, 2.77, 0.0, None),
    // Where most lines count something the first one alone says less, and so does what stands further down.
    row(Feature::PlaceFigures, -6.80, -4.87, 0.0, None),
    row(Feature::FiguresFurtherDown, -2.60, -4.30, 0.0, None),
    // Words that the article keeps coming back to.
    row(Feature::Central, 0.87, 1.36, 0.3, None),
    row(Feature::Cover, 2.17, 3.72, 1.5, None),
    row(Feature::Centroid, -0.48, 1.42, 0.0, None),
    // It opens what the article goes on about;
    row(Feature::NewTopic, 0.32, 0.47, 0.0, None),
    // what is said once and nowhere else may be said in passing.
    row(Feature::Once, -0.81, -1.88, 0.0, None),
    row(Feature::LikeBefore, -0.48, 0.36, 0.0, None),
    row(Feature::LikeAfter, -0.34, -2.15, 0.0, None),
    // The next sentence leans on it.
    row(Feature::LeanedOn, 0.33, 1.22, 0.0, None),
    // An answer without its question.
    row(Feature::AfterQuestion, -0.75, -0.97, 0.0, None),
    // A short line leads up to it.
    row(Feature::AfterShort, -0.16, 2.56, 0.0, None),
    // Behind a heading or what is no sentence.
    row(Feature::AfterGap, -0.93, 0.80, 0.0, None),
    // A section that opens with what the article is about.
    row(Feature::CentralAfterGap, 2.08, 0.19, 0.0, None),
    // What a company says of itself.
    row(Feature::AboutItself, -6.64, 0.00, 0.0, None),
    // The middle of what somebody said.
    row(Feature::QuoteGoesOn, -0.97, -0.65, 0.0, None),
    row(Feature::QuotedShare, 0.06, -1.44, 0.0, Some(Why::Quote)),
    // Said of what the title is about,
    row(Feature::QuoteOfTitle, 0.11, 1.52, 0.0, Some(Why::Quote)),
    // or set apart by the editor, with the name of who said it.
    row(Feature::SetApart, 1.76, -2.50, 0.0, Some(Why::Quote)),
];
