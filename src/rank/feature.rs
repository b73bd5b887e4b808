//! What speaks for a line and against it, as numbers from 0 to 1.

use super::page::{Page, Stems, numbers, shared, stems};
use crate::Reading;
use crate::article::BlockKind;
use crate::certainty::Certainty;
use crate::certainty::lexicon::{Class, Lexicon};
use crate::claim::{Claim, ClaimKind, kind};
use crate::figure::FigureKind;
use crate::text::words::Words;

/// What is looked at, in the order of [`Features`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Feature {
    Title,
    Lead,
    Early,
    Opening,
    FirstOfParagraph,
    Central,
    Figure,
    SmallFigure,
    Figures,
    Money,
    Date,
    Names,
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
    Leaning,
    Connective,
    Example,
    Address,
    Item,
    Short,
    Long,
    LastParagraph,
    LastSection,
    Length,
    TitleWords,
    Place,
    Cover,
    Dense,
    Digits,
    ManyNames,
}

/// How many features there are.
pub const FEATURES: usize = Feature::ManyNames as usize + 1;

/// The features of one line.
pub type Features = [f32; FEATURES];

/// A sentence with fewer words than this is thin.
const SHORT_WORDS: f32 = 12.0;
/// A sentence of this length fills its place; a longer one is as long as a sentence may be.
const FULL_WORDS: f32 = 40.0;
/// A sentence with more words than this is hard to take in.
const LONG_WORDS: f32 = 38.0;
/// A share of the title's words above this says no more.
const TITLE_ENOUGH: f32 = 0.5;
/// A quarter of the lead's words is as much as another sentence repeats of it.
const LEAD_ENOUGH: f32 = 0.25;
/// Marks of list items.
const BULLETS: &[char] = &['•', '▪', '‣', '·', '*', '–', '-'];
/// A bare number, age or span of time with fewer digits than this may be told in passing ("one radiator").
const TELLING_DIGITS: usize = 2;
/// From this number of headings on the last section of a text is its conclusion.
const SECTIONS: u32 = 4;
/// Figures beyond this number add nothing.
const FIGURES_ENOUGH: usize = 3;

/// Words of the title, digits and capitals beyond these numbers add nothing.
const TITLE_WORDS_ENOUGH: f32 = 4.0;
const DIGITS_ENOUGH: f32 = 6.0;
const NAMES_ENOUGH: f32 = 8.0;
/// Sum of the logarithms of how often the article uses a line's words, beyond which it covers no more.
const COVER_ENOUGH: f32 = 22.0;

/// One line with what ranking knows of it.
pub struct Candidate {
    /// Its features.
    pub features: Features,
    /// Its words.
    pub stems: Stems,
    /// Its numbers.
    pub numbers: Stems,
    /// Its section and paragraph.
    pub place: (u32, u32),
}

/// The candidates of an article, one a claim.
pub fn candidates(reading: &Reading, claims: &[Claim]) -> Vec<Candidate> {
    let lexicon = Lexicon::of(reading.language);
    let mut page = Page::of(reading, lexicon);
    let mut out: Vec<Candidate> = claims
        .iter()
        .map(|claim| {
            let words = Words::of(reading.text(claim.span));
            let stems = stems(&words, lexicon);
            page.count(&stems);
            let block = claim.span.block as usize;
            Candidate {
                features: own(reading, claim, &words, lexicon, stems.len()),
                stems,
                numbers: numbers(&words),
                place: (page.section[block], page.paragraph[block]),
            }
        })
        .collect();
    let mut before = None;
    for (i, (candidate, claim)) in out.iter_mut().zip(claims).enumerate() {
        in_page(candidate, &page);
        candidate.features[Feature::Place as usize] = 1.0 / (1.0 + i as f32);
        let first = before != Some(claim.span.block);
        before = Some(claim.span.block);
        candidate.features[Feature::FirstOfParagraph as usize] = flag(first);
    }
    out
}

fn flag(yes: bool) -> f32 {
    if yes { 1.0 } else { 0.0 }
}

/// What the sentence shows by itself.
fn own(reading: &Reading, claim: &Claim, words: &Words, lexicon: &Lexicon, stems: usize) -> Features {
    let mut f: Features = [0.0; FEATURES];
    let mut set = |feature: Feature, value: f32| f[feature as usize] = value;
    let hits = lexicon.find(words);
    let plain = |i: usize| words.get(i).is_some_and(|w| !w.quoted);
    let has = |class: Class| hits.iter().any(|h| h.class == class && plain(h.first));
    let opens = |class: Class| hits.iter().any(|h| h.class == class && h.first == 0);

    let from = reading.figures.partition_point(|x| (x.span.block, x.span.start) < (claim.span.block, claim.span.start));
    let inside = reading.figures[from..].iter().take_while(|x| claim.span.contains(x.span));
    let (mut figures, mut small, mut money, mut dates) = (0, false, false, false);
    for x in inside {
        match x.kind {
            FigureKind::Date | FigureKind::DateRange | FigureKind::Time => dates = true,
            FigureKind::Ordinal => {}
            FigureKind::Money | FigureKind::Percent => {
                figures += 1;
                money = true;
            }
            FigureKind::Quantity | FigureKind::Range | FigureKind::Temperature => figures += 1,
            _ if reading.text(x.span).bytes().filter(u8::is_ascii_digit).count() >= TELLING_DIGITS => figures += 1,
            _ => small = true,
        }
    }
    set(Feature::Figure, flag(figures > 0));
    set(Feature::SmallFigure, flag(small && figures == 0));
    set(Feature::Figures, figures.min(FIGURES_ENOUGH).saturating_sub(1) as f32 / (FIGURES_ENOUGH - 1) as f32);
    set(Feature::Money, flag(money));
    set(Feature::Date, flag(dates));
    // Capitals inside the sentence, where only names have them.
    let names = words.iter().skip(1).filter(|(w, _)| w.capital && !w.after_break).count();
    set(Feature::Names, flag(names > 0 && !reading.language.claim.capital_nouns));
    set(Feature::Quote, flag(claim.kind == ClaimKind::Quote));
    let ends = |low: &str| reading.language.claim.commitment.ends(low);
    let commits = words.iter().any(|(_, low)| ends(low));
    set(Feature::Announcement, flag(commits || has(Class::Announcement)));
    set(Feature::Forecast, flag(has(Class::Forecast)));
    let attributed = claim.speaker.is_some() || claim.certainty == Certainty::Reported || has(Class::According);
    set(Feature::Attributed, flag(attributed));
    set(Feature::Unconfirmed, flag(claim.certainty == Certainty::Unconfirmed));
    let possible = claim.certainty == Certainty::Possible;
    let vouched = attributed || figures > 0 || has(Class::Authority);
    set(Feature::Possible, flag(possible && !vouched));
    set(Feature::PossibleBySource, flag(possible && vouched));
    set(Feature::Denial, flag(has(Class::Denial)));
    set(Feature::Authority, flag(has(Class::Authority)));
    // What a quoted speaker thinks is his own; of the author's own voice only his point counts.
    let own = claim.kind != ClaimKind::Quote;
    let thesis = kind::thesis(words, &hits);
    set(Feature::Thesis, flag(own && thesis));
    set(Feature::Opinion, flag(own && !thesis && has(Class::Opinion)));
    set(Feature::FirstPerson, flag(own && !thesis && has(Class::FirstPerson)));
    set(Feature::Leaning, flag(opens(Class::Leaning)));
    set(Feature::Connective, flag(opens(Class::Connective)));
    set(Feature::Example, flag(has(Class::Example)));
    set(Feature::Address, flag(has(Class::Address)));
    let block = &reading.article.blocks[claim.span.block as usize];
    let item = block.kind == BlockKind::Item || block.text.trim_start().starts_with(BULLETS);
    set(Feature::Item, flag(item));
    let n = words.len() as f32;
    set(Feature::Length, (n / FULL_WORDS).min(1.0));
    set(Feature::Dense, stems as f32 / n.max(1.0));
    let digits = words.text.bytes().filter(u8::is_ascii_digit).count();
    set(Feature::Digits, (digits as f32 / DIGITS_ENOUGH).min(1.0));
    let capitals = words.iter().skip(1).filter(|(w, _)| w.capital).count();
    set(Feature::ManyNames, (capitals as f32 / NAMES_ENOUGH).min(1.0));
    set(Feature::Short, ((SHORT_WORDS - n) / SHORT_WORDS).max(0.0));
    set(Feature::Long, ((n - LONG_WORDS) / LONG_WORDS).clamp(0.0, 1.0));
    f
}

/// What it is in its article.
fn in_page(candidate: &mut Candidate, page: &Page) {
    let mut set = |feature: Feature, value: f32| candidate.features[feature as usize] = value;
    let share = |of: &[u32], enough: f32| {
        let n = shared(&candidate.stems, of) as f32 / of.len().max(1) as f32;
        (n / enough).min(1.0)
    };
    set(Feature::Title, share(&page.title, TITLE_ENOUGH));
    set(Feature::Lead, page.pyramid * share(&page.lead, LEAD_ENOUGH));
    set(Feature::TitleWords, (shared(&candidate.stems, &page.title) as f32 / TITLE_WORDS_ENOUGH).min(1.0));
    let paragraph = candidate.place.1 as f32;
    set(Feature::Early, page.pyramid / (1.0 + paragraph));
    set(Feature::Opening, (1.0 - page.pyramid) * flag(paragraph < 1.0));
    set(Feature::LastParagraph, flag(page.paragraphs > 3 && candidate.place.1 + 1 >= page.paragraphs));
    set(Feature::LastSection, flag(page.sections >= SECTIONS && candidate.place.0 == page.sections));
    let total: f32 = candidate.stems.iter().map(|s| libm::logf(page.counts.get(s).copied().unwrap_or(1) as f32)).sum();
    set(Feature::Cover, (total / COVER_ENOUGH).min(1.0));
    set(Feature::Central, (total / candidate.stems.len().max(4) as f32).min(1.0));
}
