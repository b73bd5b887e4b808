//! Two things with one figure: an amount that is said to have bought two things.

use super::{Kind, Observation};
use crate::Reading;
use crate::article::BlockKind;
use crate::figure::group::{clause, grouped, stem, words};
use crate::figure::{self, Figure, FigureKind};
use crate::lang::Language;
use crate::lang::figure::Mark;
use crate::order::Order;

/// Bytes of the text before and behind a figure that are read to tell what it is said of.
const WINDOW: usize = 300;

/// Words of an amount's purpose, with the names among them.
#[derive(Default)]
struct Thing {
    stems: Vec<String>,
    names: Vec<String>,
}

/// One amount that is said to have bought two things: "déboursé 14,3 milliards
/// pour acquérir des talents", "l'acquisition de Scale AI pour 14,3 milliards".
pub fn find(reading: &Reading) -> Vec<Observation> {
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
        let mut things = mentions.filter(told).filter_map(|i| Some((i, thing(reading, &reading.figures[i])?)));
        let Some((a, one)) = things.next() else { continue };
        let other = things.find(|(b, t)| differ(reading, &reading.figures[a], &one, &reading.figures[*b], t));
        if let Some((b, _)) = other {
            let mut places = [clause(&reading.figures[a]), clause(&reading.figures[b])];
            places.order();
            out.push(Observation { kind: Kind::TwoThings, places });
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
fn thing(reading: &Reading, f: &Figure) -> Option<Thing> {
    let (before, behind) = around(reading, f);
    let purpose = |word: &str| figure::marked(reading.language, word, Mark::Purpose);
    if let Some(word) = behind.split_whitespace().next().filter(|w| purpose(w)) {
        let rest = &behind[behind.find(word)? + word.len()..];
        return some_thing(reading.language, rest);
    }
    let last = before.split_whitespace().next_back().filter(|w| purpose(w))?;
    some_thing(reading.language, &before[..before.rfind(last)?])
}

fn some_thing(language: &'static Language, text: &str) -> Option<Thing> {
    let mut thing = Thing::default();
    for (i, word) in words(text).enumerate() {
        let plain = figure::marked(language, word, Mark::Function)
            || figure::marked(language, word, Mark::The)
            || figure::marked(language, word, Mark::Of);
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
