//! Two figures that the page itself sets side by side: a correction, a share of the same number, a list against its section.

use super::{Kind, Observation};
use crate::Reading;
use crate::article::{Block, BlockKind};
use crate::figure::group::{SMALL_COUNT, clause, ends, is_date, stem, stretch, words};
use crate::figure::{self, Figure, FigureKind, Value};
use crate::lang::figure::Mark;
use crate::order::Order;
use crate::span::Span;

/// Bytes between two figures that are one statement.
const WINDOW: usize = 300;

/// Everything of the kind.
pub fn find(reading: &Reading) -> Vec<Observation> {
    let mut out = corrected(reading);
    out.extend(shares(reading));
    out.extend(listed(reading));
    out
}

/// "4.6 million payments, not the 3.1 million it gave": the page itself corrects a figure.
fn corrected(reading: &Reading) -> Vec<Observation> {
    let mut out = Vec::new();
    for (k, pair) in reading.figures.windows(2).enumerate() {
        let [near, b] = pair else { continue };
        // "five hurt, of whom two badly, and not four": the whole is corrected, not its part.
        let whole = k.checked_sub(1).map(|k| &reading.figures[k]).filter(|w| w.span.block == near.span.block);
        let before = |f: &Figure| &reading.article.blocks[f.span.block as usize].text[..f.span.start as usize];
        let part = words(before(near)).next_back().is_some_and(|w| figure::marked(reading.language, w, Mark::Relative));
        let a = whole.filter(|_| part).unwrap_or(near);
        let (Value::Number(x), Value::Number(y)) = (&a.value, &b.value) else { continue };
        let alike = a.unit == b.unit || b.unit.is_none();
        if a.span.block != b.span.block
            || b.span.start - a.span.end > WINDOW as u32
            || x == y
            || !alike
            || is_date(a)
            || is_date(b)
        {
            continue;
        }
        let between = &reading.article.blocks[a.span.block as usize].text[a.span.end as usize..b.span.start as usize];
        let tail = between.rsplit([',', '–', '—', '(']).next().unwrap_or_default();
        let parted = between.contains([',', '–', '—', '(']) && !between.contains(['.', ';', '!', '?']);
        let small = [Mark::Not, Mark::The, Mark::And, Mark::Of];
        let denies = words(tail).all(|w| small.iter().any(|&m| figure::marked(reading.language, w, m)))
            && words(tail).any(|w| figure::marked(reading.language, w, Mark::Not));
        if parted && denies {
            out.push(Observation { kind: Kind::TwoFigures, places: [a.span, b.span] });
        }
    }
    out
}

/// The same number of the same thing, once 14 % and once 12 % of the same whole.
fn shares(reading: &Reading) -> Vec<Observation> {
    let article = reading.article;
    // Number and what it is of, share, place.
    let mut said: Vec<((u64, String), f64, Span)> = Vec::new();
    for pair in reading.figures.windows(2) {
        let [count, share] = pair else { continue };
        let (Value::Number(n), Value::Number(p)) = (&count.value, &share.value) else { continue };
        let apposed = count.kind == FigureKind::Number
            && share.kind == FigureKind::Percent
            && count.span.block == share.span.block;
        if !apposed || n.abs() < SMALL_COUNT {
            continue;
        }
        let Some(what) = share.what else { continue };
        let text = &article.blocks[count.span.block as usize].text;
        let between = &text[count.span.end as usize..share.span.start as usize];
        // An apposition: the thing counted, a comma, at most an article.
        if between.len() > WINDOW / 5 || between.matches(',').count() != 1 || between.contains(['.', ';', ':']) {
            continue;
        }
        let whole = stem(&article.blocks[what.block as usize].text[what.range()]);
        said.push(((n.to_bits(), whole), *p, clause(share)));
    }
    said.order_by(|a, b| a.0.cmp(&b.0));
    let mut out = Vec::new();
    for same in said.chunk_by(|a, b| a.0 == b.0) {
        let (_, before, place) = &same[0];
        for (_, _, other) in same.iter().filter(|s| s.1 != *before) {
            out.push(Observation { kind: Kind::TwoFigures, places: [*place, *other] });
        }
    }
    out
}

/// "Papyra : 5,90 euros" in a list, where the section headed "Papyra" has one amount of that unit, and another.
fn listed(reading: &Reading) -> Vec<Observation> {
    let article = reading.article;
    let measured = |f: &&Figure| matches!(f.kind, FigureKind::Money | FigureKind::Quantity) && f.unit.is_some();
    let mut figures: Vec<&Figure> = reading.figures.iter().filter(measured).collect();
    figures.order_by_key(|f| f.span.block);
    let of_block = |b: usize| stretch(&figures, |f| f.span.block.cmp(&(b as u32)));
    // A name in a heading and a unit; the figures of that unit in its sections.
    let mut sections: Vec<((&str, &str), &Figure)> = Vec::new();
    let mut heads: Vec<&str> = Vec::new();
    for (b, block) in article.blocks.iter().enumerate() {
        if let BlockKind::Heading(_) = block.kind {
            let name = |w: &&str| w.len() > 3 && w.chars().next().is_some_and(char::is_uppercase);
            heads = words(&block.text).filter(name).collect();
        } else if !is_entry(block) {
            for &f in of_block(b) {
                sections.extend(heads.iter().map(|&head| ((head, f.unit.as_deref().unwrap_or_default()), f)));
            }
        }
    }
    sections.order_by(|a, b| a.0.cmp(&b.0));
    let mut out = Vec::new();
    for (b, block) in article.blocks.iter().enumerate().filter(|(_, block)| is_entry(block)) {
        let name = block.text.split(':').next().unwrap_or_default().trim();
        let here = of_block(b);
        for &f in here {
            let sort = (name, f.unit.as_deref().unwrap_or_default());
            let section = stretch(&sections, |s| s.0.cmp(&sort));
            // Only what stands before.
            let said = &section[..section.partition_point(|s| s.1.span.block < f.span.block)];
            let one_here = here.iter().filter(|g| g.unit == f.unit).count() == 1;
            if let ([(_, only)], true) = (said, one_here)
                && !ends(&only.value).iter().any(|e| ends(&f.value).contains(e))
            {
                out.push(Observation { kind: Kind::TwoFigures, places: [clause(only), clause(f)] });
            }
        }
    }
    out
}

/// Whether a block is an item of a list or table that says something of a name.
fn is_entry(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Item | BlockKind::Cell) && block.text.contains(':')
}
