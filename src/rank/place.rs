//! What a line is in its article: where it stands, what it shares with the title and with
//! the rest, what stands beside it.

use super::feature::{Candidate, Feature, flag};
use super::page::{Held, Page};
use crate::Reading;
use crate::certainty::class::Class;
use crate::claim::Claim;
use crate::quote::{Quote, QuoteForm};
use crate::span::Span;
use crate::text::hash::ByHash;

/// A share of the title's words above this says no more.
const TITLE_ENOUGH: f32 = 0.5;
/// A quarter of the lead's words is as much as another sentence repeats of it.
const LEAD_ENOUGH: f32 = 0.25;
/// Words of the title beyond this number add nothing.
const TITLE_WORDS_ENOUGH: f32 = 4.0;
/// From this number of headings on the last section of a text is its conclusion.
const SECTIONS: u32 = 4;
/// Sum of the logarithms of how often the article uses a line's words, beyond which it covers no more.
const COVER_ENOUGH: f32 = 22.0;
/// Words taken up later in the article, beyond which a line opens no more topics.
const TOPICS_ENOUGH: f32 = 4.0;
/// The lines that follow the lead and carry it on, counted from 0.
const NEAR: std::ops::RangeInclusive<usize> = 3..=5;
/// Names of a line beyond which the lead gains nothing.
const NAMES_OF_LEAD: f32 = 0.375;
/// From the mean likeness of two lines of an article to about 1.
const CENTROID_SCALE: f32 = 10.0;

/// Reads all of them into the candidates, in page order, whose own features are known.
pub(super) fn read(candidates: &mut [Candidate], reading: &Reading, claims: &[Claim], page: &Page) {
    // Of each stem: how many lines hold it.
    let lines: Vec<Vec<u32>> = candidates.iter().map(|c| page.lines_with_each(&c.stems)).collect();
    let title = page.lines_with_each(&page.title).iter().map(|&n| page.rarity(n)).sum();
    let held = [Held::of(&page.title), Held::of(&page.lead)];
    for (i, candidate) in candidates.iter_mut().enumerate() {
        share(candidate, page, &lines[i], &held, title);
        stand(candidate, page, i);
    }
    paragraphs(candidates, page);
    topics(candidates, page, &lines);
    neighbours(candidates, reading, claims);
    quotes(candidates, reading, claims);
    figures(candidates);
}

/// What it shares with the title, whose words weigh `all`, the lead and the whole.
fn share(candidate: &mut Candidate, page: &Page, lines: &[u32], [title, lead]: &[Held; 2], all: f32) {
    let title = title.shared(&candidate.stems) as f32;
    let of = |n: f32, all: &[u32]| n / all.len().max(1) as f32;
    candidate.set(Feature::Title, (of(title, &page.title) / TITLE_ENOUGH).min(1.0));
    candidate.set(Feature::TitleAny, flag(title > 0.0));
    candidate.set(Feature::TitleWords, (title / TITLE_WORDS_ENOUGH).min(1.0));
    let both = page.title.iter().filter(|s| title > 0.0 && candidate.stems.binary_search(s).is_ok());
    let both: f32 = both.map(|&s| page.rarity(page.lines_with(s))).sum();
    candidate.set(Feature::TitleWeight, if all > 0.0 { both / all } else { 0.0 });
    let lead = of(lead.shared(&candidate.stems) as f32, &page.lead);
    candidate.set(Feature::Lead, page.pyramid * (lead / LEAD_ENOUGH).min(1.0));
    let total: f32 = lines.iter().map(|&n| page.log(n)).sum();
    candidate.set(Feature::Cover, (total / COVER_ENOUGH).min(1.0));
    candidate.set(Feature::Central, (total / candidate.stems.len().max(4) as f32).min(1.0));
}

/// Where it stands, and what a line that stands there shows.
fn stand(candidate: &mut Candidate, page: &Page, i: usize) {
    let paragraph = candidate.place.1 as f32;
    candidate.set(Feature::Early, page.pyramid / (1.0 + paragraph));
    candidate.set(Feature::Opening, (1.0 - page.pyramid) * flag(paragraph < 1.0));
    candidate.set(Feature::ParagraphsBefore, libm::logf(1.0 + paragraph));
    candidate.set(Feature::Near, flag(NEAR.contains(&i)));
    candidate.set(Feature::LastParagraph, flag(page.paragraphs > 3 && candidate.place.1 + 1 >= page.paragraphs));
    let conclusion = page.sections >= SECTIONS && candidate.place.0 == page.sections;
    candidate.set(Feature::LastSection, flag(conclusion));
    let place = 1.0 / (1.0 + i as f32);
    let get = |f: Feature| candidate.get(f);
    let speaks = [Feature::FirstPerson, Feature::FirstPersonPlural, Feature::Address];
    let crossed = [
        (Feature::Place, 1.0),
        (Feature::PlaceTitle, get(Feature::Title)),
        (Feature::PlaceUntitled, flag(!page.title.is_empty()) * (1.0 - get(Feature::TitleAny))),
        (Feature::PlaceDigits, flag(get(Feature::Digits) > 0.0)),
        (Feature::PlaceNames, (get(Feature::ManyNames) / NAMES_OF_LEAD).min(1.0)),
        (Feature::PlaceAddress, flag(speaks.iter().any(|&f| get(f) > 0.0))),
        (Feature::PlaceDays, get(Feature::Days)),
        (Feature::PlaceLength, get(Feature::Length)),
    ];
    for (feature, value) in crossed {
        candidate.set(feature, place * value);
    }
}

/// Its paragraph: first or only line of it, and how much of the title stands there.
fn paragraphs(candidates: &mut [Candidate], page: &Page) {
    let mut from = 0;
    while from < candidates.len() {
        let place = candidates[from].place;
        let count = candidates[from..].iter().take_while(|c| c.place == place).count();
        let lines = &mut candidates[from..from + count];
        let found = page.title.iter().filter(|s| lines.iter().any(|c| c.stems.binary_search(s).is_ok())).count();
        let share = found as f32 / page.title.len().max(1) as f32;
        for (i, candidate) in lines.iter_mut().enumerate() {
            candidate.set(Feature::TitleOfParagraph, share);
            candidate.set(Feature::FirstOfParagraph, flag(i == 0));
            candidate.set(Feature::AloneInParagraph, flag(count == 1));
        }
        from += count;
    }
}

/// What it is about, beside what all the others are about: likeness to the article's centroid
/// (Radev et al. 2004) and to its neighbours, topics that it opens, words that stand nowhere else.
fn topics(candidates: &mut [Candidate], page: &Page, lines: &[Vec<u32>]) {
    let mut sum: ByHash<u32, f32> = ByHash::with_capacity_and_hasher(page.counts.len(), Default::default());
    let norm = |lines: &Vec<u32>| lines.iter().map(|&n| page.rarity(n).powi(2)).sum::<f32>().sqrt().max(f32::EPSILON);
    let norms: Vec<f32> = lines.iter().map(norm).collect();
    for ((candidate, lines), norm) in candidates.iter_mut().zip(lines).zip(&norms) {
        let (mut topics, mut once) = (0.0, 0.0);
        for (&s, &n) in candidate.stems.iter().zip(lines) {
            let seen = sum.len();
            *sum.entry(s).or_default() += page.rarity(n) / norm;
            topics += flag(sum.len() > seen && n > 1);
            once += flag(n == 1);
        }
        let stems = candidate.stems.len().max(1) as f32;
        candidate.set(Feature::NewTopic, (topics / TOPICS_ENOUGH).min(1.0));
        candidate.set(Feature::Once, once / stems);
    }
    let others = candidates.len().saturating_sub(1).max(1) as f32;
    let mut before = 0.0;
    for i in 0..candidates.len() {
        let stems = || candidates[i].stems.iter().zip(lines[i].iter().map(|&n| page.rarity(n)));
        let total: f32 = stems().map(|(s, rarity)| rarity / norms[i] * sum.get(s).copied().unwrap_or_default()).sum();
        let after = candidates.get(i + 1).map_or(0.0, |next| {
            let both = stems().filter(|(s, _)| next.stems.binary_search(s).is_ok());
            both.map(|(_, rarity)| rarity.powi(2)).sum::<f32>() / norms[i] / norms[i + 1]
        });
        candidates[i].set(Feature::Centroid, (total - 1.0).max(0.0) / others * CENTROID_SCALE);
        candidates[i].set(Feature::LikeBefore, before);
        candidates[i].set(Feature::LikeAfter, after);
        before = after;
    }
}

/// What stands before and behind it: a line that leans on it, a question, what is no line at all.
fn neighbours(candidates: &mut [Candidate], reading: &Reading, claims: &[Claim]) {
    let mut at = 0;
    let (mut last_title, mut last_short) = (0.0, 0.0);
    for i in 0..candidates.len() {
        let from = at;
        let holds = |s: &Span| s.block == claims[i].span.block && s.end > claims[i].span.start;
        while at < reading.sentences.len() && !holds(&reading.sentences[at]) {
            at += 1;
        }
        let gap = from..at;
        let asked = gap.clone().any(|s| reading.text(reading.sentences[s]).contains('?'));
        let of_itself = |s: usize| reading.graded[s].hits.iter().any(|h| h.class == Class::About && h.first == 0);
        candidates[i].set(Feature::AfterQuestion, flag(asked));
        candidates[i].set(Feature::AfterGap, flag(!gap.is_empty()));
        let central = candidates[i].get(Feature::Central);
        candidates[i].set(Feature::CentralAfterGap, flag(!gap.is_empty()) * central);
        candidates[i].set(Feature::AboutItself, flag(gap.clone().any(of_itself)));
        candidates[i].set(Feature::TitleBefore, last_title);
        last_title = candidates[i].get(Feature::Title) * TITLE_ENOUGH;
        candidates[i].set(Feature::AfterShort, last_short);
        last_short = candidates[i].get(Feature::Short);
        let leaned = candidates
            .get(i + 1)
            .is_some_and(|next| next.place == candidates[i].place && next.get(Feature::Leaning) > 0.0);
        candidates[i].set(Feature::LeanedOn, flag(leaned));
        while at < reading.sentences.len()
            && reading.sentences[at].block == claims[i].span.block
            && reading.sentences[at].start < claims[i].span.end
        {
            at += 1;
        }
    }
}

/// How much of it is said by somebody, and whether he was speaking before it begins.
fn quotes(candidates: &mut [Candidate], reading: &Reading, claims: &[Claim]) {
    let said: Vec<&Quote> = reading.quotes.iter().filter(|q| q.form != QuoteForm::Indirect).collect();
    let mut lines_with_quotes = 0;
    for (candidate, claim) in candidates.iter_mut().zip(claims) {
        let line = claim.span;
        let from = said.partition_point(|q| (q.span.block, q.span.end) <= (line.block, line.start));
        let inside = || said[from..].iter().take_while(|q| q.span.overlaps(line));
        let bytes: u32 = inside().map(|q| q.span.end.min(line.end) - q.span.start.max(line.start)).sum();
        candidate.set(Feature::QuotedShare, (bytes as f32 / (line.end - line.start).max(1) as f32).min(1.0));
        candidate.set(Feature::QuoteGoesOn, flag(inside().any(|q| q.span.start < line.start)));
        candidate.set(Feature::SetApart, flag(inside().any(|q| q.form == QuoteForm::Block && q.speaker.is_some())));
        let title = candidate.get(Feature::TitleAny);
        candidate.set(Feature::QuoteOfTitle, candidate.get(Feature::Quote) * title);
        lines_with_quotes += usize::from(bytes > 0);
    }
    let share = lines_with_quotes as f32 / candidates.len().max(1) as f32;
    for candidate in candidates {
        candidate.set(Feature::PlaceQuotes, candidate.get(Feature::Place) * share);
    }
}

/// How many of the lines count something, and where this one stands.
fn figures(candidates: &mut [Candidate]) {
    let with = candidates.iter().filter(|c| c.get(Feature::Figure) > 0.0).count();
    let share = with as f32 / candidates.len().max(1) as f32;
    for candidate in candidates {
        candidate.set(Feature::PlaceFigures, share * candidate.get(Feature::Place));
        candidate.set(Feature::FiguresFurtherDown, share * candidate.get(Feature::ParagraphsBefore));
    }
}
