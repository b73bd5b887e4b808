//! A quotation given twice, in other words: in the title and in the text, or at two places of the text.

use super::story::Story;
use super::{Kind, Observation};
use crate::article::BlockKind;
use crate::certainty::lexicon::Lexicon;
use crate::claim::unfit::terminated;
use crate::rank::page::{Stems, numbers, shared, stems};
use crate::span::Span;
use crate::text::marks::quoted;
use crate::text::words::Words;

/// Stems that two forms of one quotation have at least.
const STEMS: usize = 5;
/// Share of the shorter one's stems that two forms of one quotation have in common.
const SHARE: f32 = 0.75;
/// Quotations compared with the ones before them: a page repeats itself nearby or in its box.
const BACK: usize = 40;
/// Words of a quotation in a title at least.
const TITLE_WORDS: usize = 5;
/// Words read of a quotation in the text that may be the one of the title.
const READ: usize = 120;
/// Share of the title's words that stand in the text's form, in their order.
const KEPT: f32 = 0.5;
/// The same where the stretches that both have are short.
const MOSTLY: f32 = 0.75;
/// A shortened quotation stands in a stretch of the text no longer than this many times itself.
const MOST_STRETCHED: usize = 2;
/// Words in a row that both forms have at least: more than a turn of phrase.
const RUN: usize = 3;
/// The same where nearly all words are kept.
const SHORT_RUN: usize = 2;

/// Every quotation that is given in two forms.
pub fn find(story: &Story) -> Vec<Observation> {
    let mut out = in_text(story);
    out.extend(in_title(story));
    out
}

/// Two quotations of the text that have most of their stems in common, each with one of its own.
fn in_text(story: &Story) -> Vec<Observation> {
    let reading = story.reading;
    let lexicon = Lexicon::of(reading.language);
    let read: Vec<(Span, Stems)> =
        reading.quotes.iter().map(|q| (q.span, stems(&Words::of(reading.text(q.span)), lexicon))).collect();
    let mut out = Vec::new();
    for (i, (later, b)) in read.iter().enumerate() {
        for (earlier, a) in &read[i.saturating_sub(BACK)..i] {
            let less = a.len().min(b.len());
            let same = shared(a, b);
            let differs = same < a.len() && same < b.len();
            if less >= STEMS && differs && same as f32 >= SHARE * less as f32 {
                out.push(Observation { kind: Kind::QuoteDiffers, places: [*earlier, *later] });
            }
        }
    }
    out
}

/// What the title quotes, where the text quotes it in other words and nowhere in the same.
fn in_title(story: &Story) -> Vec<Observation> {
    let Some(title) = (0..story.len()).find(|&i| story.kind(i) == BlockKind::Title) else { return Vec::new() };
    let block = story.span(title).block;
    let text = story.reading.article.blocks[block as usize].text.as_str();
    let marked = quoted(text);
    if marked.is_empty() {
        return Vec::new();
    }
    let lexicon = Lexicon::of(story.reading.language);
    let low = |text: &str| -> Vec<String> { Words::of(text).iter().map(|(_, low)| low.to_string()).collect() };
    let mut said: Vec<(Span, Vec<String>)> = Vec::new();
    let mut plain: Vec<Vec<String>> = Vec::new();
    for i in (0..story.len()).filter(|&i| story.runs(i)) {
        let words = &story.graded(i).words;
        if terminated(story.text(i)) && words.all().iter().any(|w| w.quoted) {
            let quoted = words.iter().filter(|(w, _)| w.quoted).map(|(_, low)| low.to_string());
            said.push((story.span(i), quoted.take(READ).collect()));
            plain.push(words.iter().take(READ).map(|(_, low)| low.to_string()).collect());
        }
    }
    let mut out = Vec::new();
    for range in marked {
        let quote = low(&text[range.clone()]);
        let words = Words::of(&text[range.clone()]);
        let told = stems(&words, lexicon).len() + numbers(&words).len();
        if quote.len() < TITLE_WORDS
            || told < 2
            || said.iter().map(|(_, s)| s).chain(&plain).any(|s| shortened(s, &quote))
        {
            continue;
        }
        let best = said.iter().map(|(span, s)| (kept(&quote, s), *span)).max_by(|a, b| a.0.0.total_cmp(&b.0.0));
        if let Some(((share, run), span)) = best
            && (share >= KEPT && run >= RUN || share >= MOSTLY && run >= SHORT_RUN)
        {
            out.push(Observation { kind: Kind::QuoteDiffers, places: [story.span(title), span] });
        }
    }
    out
}

/// Whether a line has all words of a quotation in their order, with no more left out than are kept: shortened, not changed.
fn shortened(line: &[String], quote: &[String]) -> bool {
    (0..line.len()).filter(|&from| Some(&line[from]) == quote.first()).any(|from| {
        let stretch = &line[from..line.len().min(from + MOST_STRETCHED * quote.len())];
        let mut words = stretch.iter();
        quote.iter().all(|word| words.any(|other| other == word))
    })
}

/// The share of a quotation's words that a line has in their order (longest common subsequence), and the longest stretch
/// of words that both have.
fn kept(quote: &[String], line: &[String]) -> (f32, usize) {
    let mut row = vec![0usize; line.len() + 1];
    let mut runs = vec![0usize; line.len() + 1];
    let mut longest = 0;
    for word in quote {
        let (mut corner, mut run) = (0, 0);
        for (j, other) in line.iter().enumerate() {
            let (above, run_above) = (row[j + 1], runs[j + 1]);
            let same = word == other;
            row[j + 1] = if same { corner + 1 } else { above.max(row[j]) };
            runs[j + 1] = if same { run + 1 } else { 0 };
            longest = longest.max(runs[j + 1]);
            (corner, run) = (above, run_above);
        }
    }
    (row[line.len()] as f32 / quote.len() as f32, longest)
}
