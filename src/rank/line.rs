//! What a line shows by itself: figures, names, kinds of words, form.

use super::feature::{Candidate, Feature, flag};
use crate::Reading;
use crate::article::BlockKind;
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::certainty::lexicon::{Classes, Hit};
use crate::claim::{Claim, ClaimKind, kind};
use crate::figure::FigureKind;
use crate::text::signs::Sign;
use crate::text::words::Words;

/// A sentence with fewer words than this is thin.
const SHORT_WORDS: f32 = 12.0;
/// A sentence of this length fills its place; a longer one is as long as a sentence may be.
const FULL_WORDS: f32 = 40.0;
/// A sentence with more words than this is hard to take in.
const LONG_WORDS: f32 = 38.0;
/// Words of a sentence of the usual length.
const USUAL_WORDS: std::ops::RangeInclusive<usize> = 14..=34;
/// Marks of list items.
const BULLETS: &[char] = &['•', '▪', '‣', '·', '*', '–', '-'];
/// A bare number, age or span of time with fewer digits than this may be told in passing ("one radiator").
const TELLING_DIGITS: usize = 2;
/// Figures, digits, names and words of content beyond these numbers add nothing.
const FIGURES_ENOUGH: usize = 3;
const DIGITS_ENOUGH: f32 = 6.0;
const NAMES_ENOUGH: f32 = 8.0;
const CONTENT_ENOUGH: f32 = 14.0;
/// Words that are the head of a sentence.
const HEAD: usize = 4;
/// Commas a word of a sentence that is all list.
const COMMAS_ENOUGH: f32 = 0.2;
/// Letters of a usual word.
const WORD_LETTERS: f32 = 6.0;

/// Reads all of them into `candidate`, whose stems are known.
pub(super) fn read(candidate: &mut Candidate, reading: &Reading, claim: &Claim, words: &Words, hits: &[Hit]) {
    figures(candidate, reading, claim, words);
    names(candidate, reading, words);
    kinds(candidate, claim, words, hits, reading);
    form(candidate, reading, claim, words);
}

fn figures(candidate: &mut Candidate, reading: &Reading, claim: &Claim, words: &Words) {
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
    candidate.set(Feature::Figure, flag(figures > 0));
    candidate.set(Feature::SmallFigure, flag(small && figures == 0));
    let more = figures.min(FIGURES_ENOUGH).saturating_sub(1) as f32;
    candidate.set(Feature::Figures, more / (FIGURES_ENOUGH - 1) as f32);
    candidate.set(Feature::Money, flag(money));
    candidate.set(Feature::Date, flag(dates));
    candidate.set(Feature::TwoNumbers, flag(words.numbers().count() >= 2));
    let year = |low: &str| low.len() == 4 && (low.starts_with("19") || low.starts_with("20"));
    candidate.set(Feature::Year, flag(words.numbers().any(|(_, low)| year(low))));
    let digits = words.text.bytes().filter(u8::is_ascii_digit).count();
    candidate.set(Feature::Digits, (digits as f32 / DIGITS_ENOUGH).min(1.0));
}

/// Capitals inside the sentence, where only names have them in most languages.
fn names(candidate: &mut Candidate, reading: &Reading, words: &Words) {
    let inside = || words.all().iter().skip(1).filter(|w| w.capital);
    let names = inside().any(|w| !w.after_break);
    candidate.set(Feature::Names, flag(names && !reading.language.grammar.noun_capitals));
    // "EU", "COVID-19".
    let capitals = |start: usize| words.text.as_bytes()[start..].iter().take(2).filter(|b| b.is_ascii_uppercase());
    let acronym = words.all().iter().any(|w| w.capital && capitals(w.start as usize).count() == 2);
    candidate.set(Feature::Acronym, flag(acronym));
    candidate.set(Feature::ManyNames, (inside().count() as f32 / NAMES_ENOUGH).min(1.0));
    candidate.set(Feature::NameAtHead, flag(words.all().iter().take(HEAD + 1).skip(1).any(|w| w.capital)));
}

/// What kinds of words it has, and what kind of statement it is.
fn kinds(candidate: &mut Candidate, claim: &Claim, words: &Words, hits: &[Hit], reading: &Reading) {
    let (plain, opening) = (Classes::plain(hits, words), Classes::of(hits.iter().take_while(|h| h.first == 0)));
    let has = |class: Class| plain.has(class);
    let opens = |class: Class| opening.has(class);
    let mut set = |feature: Feature, yes: bool| candidate.set(feature, flag(yes));

    set(Feature::Quote, claim.kind == ClaimKind::Quote);
    let ends = |low: &str| reading.language.claim.commitment.ends(low);
    let commits = words.iter().any(|(_, low)| ends(low));
    set(Feature::Announcement, commits || has(Class::Announcement));
    set(Feature::Forecast, has(Class::Forecast));
    let attributed = claim.speaker.is_some() || claim.certainty == Certainty::Reported || has(Class::According);
    set(Feature::Attributed, attributed);
    set(Feature::Unconfirmed, claim.certainty == Certainty::Unconfirmed);
    let possible = claim.certainty == Certainty::Possible;
    set(Feature::Denial, has(Class::Denial));
    set(Feature::Authority, has(Class::Authority));
    // What a quoted speaker thinks is his own; of the author's own voice only his point counts.
    let own = claim.kind != ClaimKind::Quote;
    let thesis = kind::thesis(words, hits);
    set(Feature::Thesis, own && thesis);
    set(Feature::Opinion, own && !thesis && has(Class::Opinion));
    set(Feature::FirstPerson, own && !thesis && has(Class::FirstPerson));
    set(Feature::FirstPersonPlural, has(Class::We));
    set(Feature::Days, has(Class::Days));
    set(Feature::Done, has(Class::Done));
    set(Feature::Ahead, has(Class::Ahead));
    set(Feature::Negation, has(Class::Negation));
    set(Feature::Leaning, opens(Class::Leaning));
    set(Feature::Demonstrative, opens(Class::Demonstrative));
    let pronoun = hits.iter().any(|h| h.class == Class::Pronoun && h.first < HEAD);
    let named = words.all().iter().take(HEAD).skip(1).any(|w| w.capital);
    set(Feature::PronounAtHead, pronoun && !named);
    set(Feature::Connective, opens(Class::Connective));
    set(Feature::Example, has(Class::Example));
    set(Feature::Address, has(Class::Address));
    let vouched = attributed || candidate.get(Feature::Figure) > 0.0 || has(Class::Authority);
    candidate.set(Feature::Possible, flag(possible && !vouched));
    candidate.set(Feature::PossibleBySource, flag(possible && vouched));
}

/// Its length, its marks and its make.
fn form(candidate: &mut Candidate, reading: &Reading, claim: &Claim, words: &Words) {
    let text = words.text.trim();
    let count = words.len();
    let n = count as f32;
    let stems = candidate.stems.len() as f32;
    candidate.set(Feature::Short, ((SHORT_WORDS - n) / SHORT_WORDS).max(0.0));
    candidate.set(Feature::Long, ((n - LONG_WORDS) / LONG_WORDS).clamp(0.0, 1.0));
    candidate.set(Feature::Middling, flag(USUAL_WORDS.contains(&count)));
    candidate.set(Feature::Length, (n / FULL_WORDS).min(1.0));
    candidate.set(Feature::LengthLog, libm::logf(1.0 + n));
    candidate.set(Feature::ContentWords, (stems / CONTENT_ENOUGH).min(1.0));
    candidate.set(Feature::WordLength, words.letters(count) as f32 / n.max(1.0) / WORD_LETTERS);
    let commas = text.bytes().filter(|&b| b == b',').count() as f32;
    candidate.set(Feature::Commas, commas / n.max(1.0) / COMMAS_ENOUGH);
    candidate.set(Feature::Dense, stems / n.max(1.0));
    candidate.set(Feature::Checkable, claim.checkable);

    let block = &reading.article.blocks[claim.span.block as usize];
    let item = block.kind == BlockKind::Item || block.text.trim_start().starts_with(BULLETS);
    candidate.set(Feature::Item, flag(item));
    let signs = words.signs;
    candidate.set(Feature::Exclaims, flag(signs.has(Sign::Exclamation)));
    candidate.set(Feature::Asks, flag(signs.has(Sign::Question)));
    candidate.set(Feature::TrailsOff, flag(signs.has(Sign::Ellipsis)));
    candidate.set(Feature::Dash, flag(signs.has(Sign::Dash)));
    candidate.set(Feature::Colon, flag(signs.has(Sign::Colon) && text.contains(": ")));
    let link = || ["http:", "https:", "www."].iter().any(|l| text.contains(l));
    let may_link = signs.has(Sign::Colon) || text.contains("www");
    let address = text.contains('/') && text.split_whitespace().any(is_address);
    candidate.set(Feature::Link, flag(signs.has(Sign::At) || may_link && link() || address));
    candidate.set(Feature::Unfinished, flag(text.ends_with(char::is_alphanumeric)));
    candidate.set(Feature::Numbered, flag(text.starts_with(|c: char| c.is_ascii_digit())));
    candidate.set(Feature::Bracketed, flag(text.starts_with(['(', '[', '*'])));
}

/// Whether a word is a page's address without "https": "example.org/page".
fn is_address(word: &str) -> bool {
    let Some((host, page)) = word.split_once('/') else { return false };
    let domain = host.rsplit_once('.').filter(|(name, _)| name.ends_with(|c: char| c.is_ascii_alphanumeric()));
    let is_top = |top: &str| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_lowercase());
    !page.is_empty() && domain.is_some_and(|(_, top)| is_top(top))
}
