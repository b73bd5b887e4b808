//! The one table of weights: what counts for a line, how much, why, and what
//! the reader is told.

use super::Why;
use super::feature::{FEATURES, Feature};

/// One row: the feature, its weight for key claims, its weight for the
/// summary, the reason the reader sees where it counted.
pub struct Weight {
    /// What is looked at.
    pub feature: Feature,
    /// Points for a key claim.
    pub claim: f32,
    /// Points for a line of the summary.
    pub summary: f32,
    /// What the reader is told.
    pub why: Option<Why>,
}

const fn row(feature: Feature, claim: f32, summary: f32, why: Option<Why>) -> Weight {
    Weight { feature, claim, summary, why }
}

/// Every feature once, in the order of [`Feature`]. The weights of claims were set on the
/// project's own annotated articles (`tests/articles`), those of the summary by
/// `train.py` on French articles and their standfirsts (OrangeSum, CC BY-SA 4.0), then rounded.
pub const WEIGHTS: [Weight; FEATURES] = [
    // The title says what the article is about.
    row(Feature::Title, 1.5, 0.0, Some(Why::Title)),
    // The lead of a news report sums it up; sentences that take it up again carry the story on.
    row(Feature::Lead, 0.1, 0.2, Some(Why::Lead)),
    // Editors put the most important first (the inverted pyramid).
    row(Feature::Early, 0.8, 0.5, Some(Why::Position)),
    // A text that does not open with its news opens with a scene.
    row(Feature::Opening, -0.5, 0.0, None),
    // A paragraph opens with its point.
    row(Feature::FirstOfParagraph, 0.3, 0.1, Some(Why::Position)),
    // Words that the article keeps coming back to.
    row(Feature::Central, 0.2, 0.3, None),
    // A number can be checked.
    row(Feature::Figure, 1.3, 0.1, Some(Why::Figure)),
    row(Feature::SmallFigure, 0.3, 0.0, None),
    row(Feature::Figures, 0.6, -0.6, Some(Why::Figure)),
    row(Feature::Money, 0.4, 0.3, Some(Why::Figure)),
    row(Feature::Date, 0.4, 0.1, None),
    row(Feature::Names, 0.2, 0.2, Some(Why::Names)),
    // What somebody stands for with his name.
    row(Feature::Quote, 1.2, -0.4, Some(Why::Quote)),
    // Decisions and announcements change something.
    row(Feature::Announcement, 1.0, 0.3, Some(Why::Announcement)),
    row(Feature::Forecast, 0.3, 0.0, None),
    row(Feature::Attributed, 0.5, 0.0, None),
    // The accusation that nobody vouches for is what a reader must not miss, marked as such.
    row(Feature::Unconfirmed, 1.8, -0.1, Some(Why::Unconfirmed)),
    // The author's own "might" is speculation; a source's or a counted one is a forecast.
    row(Feature::Possible, -0.9, 0.0, None),
    row(Feature::PossibleBySource, 0.1, -0.2, None),
    row(Feature::Denial, 0.3, 0.0, None),
    // Courts, authorities, studies: what they find or decide.
    row(Feature::Authority, 0.4, 0.3, None),
    // "I think", "je tiens": the point of a column.
    row(Feature::Thesis, 1.3, 0.0, None),
    row(Feature::Opinion, -0.4, -0.1, None),
    row(Feature::FirstPerson, -0.8, -0.3, None),
    // "It", "this": it leans on a sentence that is not shown.
    row(Feature::Leaning, -0.4, -0.2, None),
    row(Feature::Connective, -0.4, -0.1, None),
    row(Feature::Example, -1.0, -0.5, None),
    row(Feature::Address, -1.0, -0.4, None),
    row(Feature::Item, -0.8, -0.2, None),
    row(Feature::Short, -1.0, -0.4, None),
    row(Feature::Long, -0.3, -2.0, None),
    // The end of an essay restates.
    row(Feature::LastParagraph, -0.7, 0.0, None),
    row(Feature::LastSection, -0.8, 0.0, None),
    // A summary is read in one breath.
    row(Feature::Length, 0.0, 0.0, None),
    // Words of the title, counted rather than as a share of it.
    row(Feature::TitleWords, 0.0, 1.2, Some(Why::Title)),
    // The first sentence, the second ...
    row(Feature::Place, 0.0, 0.4, Some(Why::Position)),
    // How much of what the article talks about it holds: a full line says more than a thin one,
    row(Feature::Cover, 0.0, 1.5, None),
    // but not by heaping up words, digits and names.
    row(Feature::Dense, 0.0, -1.3, None),
    row(Feature::Digits, 0.0, -0.2, None),
    row(Feature::ManyNames, 0.0, 0.1, None),
];
