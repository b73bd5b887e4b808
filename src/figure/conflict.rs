//! What does not add up among the figures of an article.

use super::group::{SMALL_COUNT, clause, ends, grouped, is_date, stem, stretch, words};
use super::lexicon::Lexicon;
use super::token::fold_hash;
use super::{Figure, FigureKind, Value};
use crate::Reading;
use crate::article::{Block, BlockKind};
use crate::lang::figure::Mark;
use crate::span::Span;

/// Two places that do not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// What does not fit.
    pub kind: ConflictKind,
    /// The places, in page order.
    pub places: [Span; 2],
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictKind {
    /// One figure said of two things.
    TwoThings,
    /// One thing with two figures.
    TwoFigures,
}

/// Bytes of the text before and behind a figure that are read to tell what it is said of.
const WINDOW: usize = 300;

/// What does not add up among the figures. Few and sure: a false one is worse than a missed one.
pub fn conflicts(reading: &Reading) -> Vec<Conflict> {
    let mut out = two_things(reading);
    out.extend(corrected(reading));
    out.extend(shares(reading));
    out.extend(listed(reading));
    out.sort_by_key(|c| c.places);
    out.dedup_by_key(|c| c.places);
    out
}

/// Words of an amount's purpose, with the names among them.
#[derive(Default)]
struct Thing {
    stems: Vec<String>,
    names: Vec<String>,
}

/// One amount that is said to have bought two things: "déboursé 14,3 milliards
/// pour acquérir des talents", "l'acquisition de Scale AI pour 14,3 milliards".
fn two_things(reading: &Reading) -> Vec<Conflict> {
    let lexicon = Lexicon::of(reading.language);
    let mut out = Vec::new();
    for g in grouped(reading.article, &reading.figures) {
        let first = &reading.figures[g.figure];
        if first.kind != FigureKind::Money || g.again.is_empty() {
            continue;
        }
        let mentions = std::iter::once(g.figure).chain(g.again.iter().copied());
        // Titles and lists of key points repeat what the text says, in other words.
        let told = |i: &usize| {
            let kind = reading.article.blocks[reading.figures[*i].span.block as usize].kind;
            matches!(kind, BlockKind::Paragraph | BlockKind::Quote)
        };
        let mut things = mentions.filter(told).filter_map(|i| Some((i, thing(reading, lexicon, &reading.figures[i])?)));
        let Some((a, one)) = things.next() else { continue };
        let other = things.find(|(b, t)| differ(reading, &reading.figures[a], &one, &reading.figures[*b], t));
        if let Some((b, _)) = other {
            let mut places = [clause(&reading.figures[a]), clause(&reading.figures[b])];
            places.sort_unstable();
            out.push(Conflict { kind: ConflictKind::TwoThings, places });
        }
    }
    out
}

/// The text around a figure within its block: what stands before it, and behind.
fn around<'a>(reading: &Reading<'a>, f: &Figure) -> (&'a str, &'a str) {
    let text: &'a str = &reading.article.blocks[f.span.block as usize].text;
    let (start, end) = (f.span.start as usize, f.span.end as usize);
    let (mut from, mut to) = (start.saturating_sub(WINDOW), (end + WINDOW).min(text.len()));
    while !text.is_char_boundary(from) {
        from += 1;
    }
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let before = &text[from..start];
    let before = before.rfind(['.', '!', '?', ':', ';']).map_or(before, |i| before[i + 1..].trim_start());
    let behind = &text[end..to];
    let behind = behind.find(['.', '!', '?', ';', ',']).map_or(behind, |i| &behind[..i]);
    (before, behind)
}

/// What an amount is said to be for; `None` where the text does not say.
fn thing(reading: &Reading, lexicon: &Lexicon, f: &Figure) -> Option<Thing> {
    let (before, behind) = around(reading, f);
    let purpose = |word: &str| has(lexicon, word, Mark::Purpose);
    if let Some(word) = behind.split_whitespace().next().filter(|w| purpose(w)) {
        let rest = &behind[behind.find(word)? + word.len()..];
        return some_thing(lexicon, rest);
    }
    let last = before.split_whitespace().next_back().filter(|w| purpose(w))?;
    some_thing(lexicon, &before[..before.rfind(last)?])
}

fn some_thing(lexicon: &Lexicon, text: &str) -> Option<Thing> {
    let mut thing = Thing::default();
    for (i, word) in words(text).enumerate() {
        let plain = has(lexicon, word, Mark::Function) || has(lexicon, word, Mark::The) || has(lexicon, word, Mark::Of);
        if plain || word.len() < 2 {
            continue;
        }
        if i > 0 && word.chars().next().is_some_and(char::is_uppercase) {
            thing.names.push(word.to_string());
        }
        thing.stems.push(stem(word));
    }
    (!thing.stems.is_empty()).then_some(thing)
}

fn has(lexicon: &Lexicon, word: &str, mark: Mark) -> bool {
    let index = lexicon.find(fold_hash(word.as_bytes()), word.as_bytes());
    lexicon.entries[index as usize].is(mark)
}

/// Whether two things are clearly not the same: no word in common, and a name
/// in one of them that the other's sentence does not know.
fn differ(reading: &Reading, f: &Figure, a: &Thing, g: &Figure, b: &Thing) -> bool {
    let said = |f: &Figure| {
        let (before, behind) = around(reading, f);
        words(before).chain(words(behind)).map(stem).collect::<Vec<_>>()
    };
    let (there, here) = (said(g), said(f));
    if a.stems.iter().any(|s| there.contains(s)) || b.stems.iter().any(|s| here.contains(s)) {
        return false;
    }
    let knows = |f: &Figure, name: &String| {
        let (before, behind) = around(reading, f);
        words(before).chain(words(behind)).any(|w| w == name)
    };
    // In German every noun has a capital: names are not told apart.
    let names = !reading.language.grammar.noun_capitals;
    names && (a.names.iter().any(|n| !knows(g, n)) || b.names.iter().any(|n| !knows(f, n)))
}

/// "4.6 million payments, not the 3.1 million it gave": the page itself corrects a figure.
fn corrected(reading: &Reading) -> Vec<Conflict> {
    let lexicon = Lexicon::of(reading.language);
    let mut out = Vec::new();
    for pair in reading.figures.windows(2) {
        let [a, b] = pair else { continue };
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
        let denies = words(tail).all(|w| small.iter().any(|&m| has(lexicon, w, m)))
            && words(tail).any(|w| has(lexicon, w, Mark::Not));
        if parted && denies {
            out.push(Conflict { kind: ConflictKind::TwoFigures, places: [a.span, b.span] });
        }
    }
    out
}

/// The same number of the same thing, once 14 % and once 12 % of the same whole.
fn shares(reading: &Reading) -> Vec<Conflict> {
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
    said.sort_by(|a, b| a.0.cmp(&b.0));
    let mut out = Vec::new();
    for same in said.chunk_by(|a, b| a.0 == b.0) {
        let (_, before, place) = &same[0];
        for (_, _, other) in same.iter().filter(|s| s.1 != *before) {
            out.push(Conflict { kind: ConflictKind::TwoFigures, places: [*place, *other] });
        }
    }
    out
}

/// "Papyra : 5,90 euros" in a list, where the section headed "Papyra" has one amount of that unit, and another.
fn listed(reading: &Reading) -> Vec<Conflict> {
    let article = reading.article;
    let measured = |f: &&Figure| matches!(f.kind, FigureKind::Money | FigureKind::Quantity) && f.unit.is_some();
    let mut figures: Vec<&Figure> = reading.figures.iter().filter(measured).collect();
    figures.sort_by_key(|f| f.span.block);
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
    sections.sort_by(|a, b| a.0.cmp(&b.0));
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
                out.push(Conflict { kind: ConflictKind::TwoFigures, places: [clause(only), clause(f)] });
            }
        }
    }
    out
}

/// Whether a block is an item of a list or table that says something of a name.
fn is_entry(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Item | BlockKind::Cell) && block.text.contains(':')
}
