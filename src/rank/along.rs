//! A line that leans on the one before brings it along: "That is 94 per cent of all cinemas." says nothing by itself.

use super::Ranked;
use super::feature::{Candidate, Feature};
use crate::Reading;
use crate::claim::{Claim, ClaimKind, GAP, LINE_WORDS, joined};
use crate::span::Span;
use crate::text::words::count;
use std::ops::RangeInclusive;

/// Sentences that are one line, at most.
const SENTENCES: usize = 3;

/// The lines, in their order: those that lean with what they lean on, and none that another has brought along already.
pub fn bring(reading: &Reading, claims: &[Claim], candidates: &[Candidate], lines: Vec<Ranked>) -> Vec<Ranked> {
    let fits = |first: usize, last: usize| {
        let span = Span { end: claims[last].span.end, ..claims[first].span };
        count(reading.text(span)) <= LINE_WORDS
    };
    let mut out: Vec<Ranked> = Vec::new();
    for mut line in lines {
        if out.iter().any(|o| o.shown.contains(&line.claim)) {
            continue;
        }
        let brought = leaned_on(claims, candidates, line.claim).filter(|&first| fits(first, line.claim));
        let Some(first) = brought else {
            out.push(line);
            continue;
        };
        // What it leans on may be shown already: there it is added.
        match out.iter_mut().find(|o| (first..line.claim).contains(o.shown.end())) {
            Some(before) if fits(first.min(*before.shown.start()), line.claim) => {
                before.shown = first.min(*before.shown.start())..=line.claim;
            }
            Some(_) => out.push(line),
            None => {
                line.shown = first..=line.claim;
                out.push(line);
            }
        }
    }
    out
}

/// The first of the sentences right before, in one paragraph, on which a line leans.
fn leaned_on(claims: &[Claim], candidates: &[Candidate], line: usize) -> Option<usize> {
    let mut first = line;
    while leans(&candidates[first]) {
        let (before, behind) = (&claims[first.checked_sub(1)?], &claims[first]);
        let follows = before.span.block == behind.span.block && behind.span.start <= before.span.end + GAP;
        // A quotation says itself who speaks, and whole.
        let quoted = before.kind == ClaimKind::Quote || behind.kind == ClaimKind::Quote;
        let of_two = matches!((&before.speaker, &behind.speaker), (Some(a), Some(b)) if a.name != b.name);
        first -= 1;
        if !follows || quoted || of_two || line - first >= SENTENCES {
            return None;
        }
    }
    (first < line).then_some(first)
}

/// Whether a line says little without the one before: it opens with a pronoun or with "this".
fn leans(line: &Candidate) -> bool {
    [Feature::Leaning, Feature::Demonstrative, Feature::PronounAtHead].iter().any(|&mark| line.get(mark) > 0.0)
}

/// The claim that a line shows: of the kind of the one that was chosen, unless another is less sure.
pub fn shown(claims: &[Claim], line: &Ranked) -> Claim {
    let (parts, chosen) = (&claims[line.shown.clone()], &claims[line.claim]);
    let less_sure = parts.iter().filter(|p| p.certainty > chosen.certainty).max_by_key(|p| p.certainty);
    joined(parts, less_sure.unwrap_or(chosen).kind)
}

/// Makes lines of a summary and key claims that have a sentence in common the same line: each sentence is shown once.
pub fn agree(summary: &mut Vec<Ranked>, lines: &mut Vec<Ranked>) {
    for short in summary.iter_mut() {
        for line in lines.iter_mut() {
            let (start, end) = (*line.shown.start().min(short.shown.start()), *line.shown.end().max(short.shown.end()));
            let (one, other) = (line.shown.clone().count(), short.shown.clone().count());
            if end - start < one + other - 1 {
                (line.shown, short.shown) = (start..=end, start..=end);
            }
        }
    }
    once(summary);
    once(lines);
}

/// Leaves the first of the lines that show the same.
fn once(lines: &mut Vec<Ranked>) {
    let mut seen: Vec<RangeInclusive<usize>> = Vec::new();
    lines.retain(|line| {
        let new = !seen.contains(&line.shown);
        seen.push(line.shown.clone());
        new
    });
}

#[cfg(test)]
mod tests {
    use super::agree;
    use crate::rank::Ranked;
    use std::ops::RangeInclusive;

    #[test]
    fn two_lines_of_a_summary_that_one_key_claim_joins_are_one() {
        let line = |claim, shown| Ranked { claim, shown, score: 0.0, why: Vec::new() };
        let mut summary = vec![line(3, 3..=3), line(5, 5..=5), line(9, 9..=9)];
        let mut lines = vec![line(5, 3..=5), line(7, 7..=7)];
        agree(&mut summary, &mut lines);
        let shown = |lines: &[Ranked]| lines.iter().map(|l| l.shown.clone()).collect::<Vec<RangeInclusive<usize>>>();
        assert_eq!(shown(&summary), [3..=5, 9..=9]);
        assert_eq!(shown(&lines), [3..=5, 7..=7]);
    }
}
