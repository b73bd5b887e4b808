//! What speaks for a line and against it, as numbers from about 0 to 1.

use super::page::{Page, Stems, numbers, stems};
use super::weight::{SCALES, Scale, points};
use super::{line, place};
use crate::Reading;
use crate::certainty::lexicon::Lexicon;
use crate::claim::Claim;
use crate::text::words::Words;

/// What is looked at, in the order of [`Features`]. [`line`] reads the first part off the line
/// itself, [`place`] the rest off the line in its article; `weight.rs` says why each counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Feature {
    Figure,
    SmallFigure,
    Figures,
    Money,
    Date,
    TwoNumbers,
    Digits,
    Year,
    Names,
    Acronym,
    ManyNames,
    NameAtHead,
    Quote,
    Announcement,
    Forecast,
    Attributed,
    Unconfirmed,
    Possible,
    PossibleBySource,
    Denial,
    Authority,
    Thesis,
    Opinion,
    FirstPerson,
    FirstPersonPlural,
    Days,
    Done,
    Ahead,
    Negation,
    Leaning,
    Demonstrative,
    PronounAtHead,
    Connective,
    Example,
    Address,
    Item,
    Short,
    Long,
    Middling,
    Length,
    LengthLog,
    ContentWords,
    WordLength,
    Commas,
    Dense,
    Exclaims,
    Asks,
    TrailsOff,
    Dash,
    Colon,
    Link,
    Unfinished,
    Numbered,
    Bracketed,
    Checkable,
    Title,
    TitleAny,
    TitleWeight,
    TitleWords,
    TitleOfParagraph,
    TitleBefore,
    Lead,
    Early,
    Opening,
    FirstOfParagraph,
    AloneInParagraph,
    ParagraphsBefore,
    Near,
    LastParagraph,
    LastSection,
    Place,
    PlaceTitle,
    PlaceUntitled,
    PlaceDigits,
    PlaceNames,
    PlaceAddress,
    PlaceDays,
    PlaceLength,
    PlaceQuotes,
    PlaceFigures,
    FiguresFurtherDown,
    Central,
    Cover,
    Centroid,
    NewTopic,
    Once,
    LikeBefore,
    LikeAfter,
    LeanedOn,
    AfterQuestion,
    AfterShort,
    AfterGap,
    CentralAfterGap,
    AboutItself,
    QuoteGoesOn,
    QuotedShare,
    QuoteOfTitle,
    SetApart,
}

/// How many features there are.
pub const FEATURES: usize = Feature::SetApart as usize + 1;

/// The features of one line.
pub type Features = [f32; FEATURES];

/// One line with what ranking knows of it.
pub struct Candidate {
    /// Its features.
    pub features: Features,
    /// Its points on each scale.
    points: [f32; SCALES],
    /// Its words.
    pub stems: Stems,
    /// Its numbers.
    pub numbers: Stems,
    /// Its section and paragraph.
    pub place: (u32, u32),
    /// Whether the article's editor has put it among the key points.
    pub key_point: bool,
    /// Whether it stands in the article's standfirst.
    pub standfirst: bool,
}

impl Candidate {
    /// One feature.
    pub fn get(&self, feature: Feature) -> f32 {
        self.features[feature as usize]
    }

    /// Its points on a scale.
    pub fn points(&self, scale: Scale) -> f32 {
        self.points[scale as usize]
    }

    pub(super) fn set(&mut self, feature: Feature, value: f32) {
        self.features[feature as usize] = value;
    }
}

/// The candidates of an article, one a claim.
pub fn candidates(reading: &Reading, claims: &[Claim]) -> Vec<Candidate> {
    let lexicon = Lexicon::of(reading.language);
    let mut page = Page::of(reading, lexicon);
    let mut out: Vec<Candidate> = claims
        .iter()
        .map(|claim| {
            let cut;
            let (words, hits, stems) = match as_read(reading, claim) {
                Some(i) => (&reading.graded[i].words, &reading.graded[i].hits, reading.stems[i].clone()),
                None => {
                    let words = Words::of(reading.text(claim.span));
                    cut = (lexicon.find(&words), words);
                    (&cut.1, &cut.0, stems(&cut.1, lexicon))
                }
            };
            page.count(&stems);
            let block = claim.span.block as usize;
            let mut candidate = Candidate {
                features: [0.0; FEATURES],
                points: [0.0; SCALES],
                stems,
                numbers: numbers(words),
                place: (page.section[block], page.paragraph[block]),
                key_point: claim.key_point,
                standfirst: claim.standfirst,
            };
            line::read(&mut candidate, reading, claim, words, hits);
            candidate
        })
        .collect();
    page.counted();
    place::read(&mut out, reading, claims, &page);
    out.iter_mut().for_each(|line| line.points = points(&line.features));
    out
}

/// The sentence that a claim is, where it was read by the article's language: the weights were learnt from its words.
fn as_read(reading: &Reading, claim: &Claim) -> Option<usize> {
    let at = reading.sentence_at(claim.span.block, claim.span.start)?;
    let whole = reading.sentences[at] == claim.span;
    (whole && std::ptr::eq(reading.language_of(claim.span), reading.language)).then_some(at)
}

/// Yes or no, as a number.
pub(super) fn flag(yes: bool) -> f32 {
    if yes { 1.0 } else { 0.0 }
}
