//! One name in two spellings: "Brian" and "Bryan" before the same family name.

use super::story::Story;
use super::{Kind, Observation};
use crate::people::name::NameKind;
use crate::span::Span;
use std::collections::HashMap;

/// Letters of each part of a name at least: shorter ones differ by a letter without being one.
const LETTERS: usize = 4;
/// Spellings compared under one part of a name; beyond them it is not a name but a word.
const MOST: usize = 12;

/// Every name whose two parts agree in one and differ by a letter inside the other.
pub fn find(story: &Story) -> Vec<Observation> {
    let capitals = story.reading.language.grammar.noun_capitals;
    let mut by_part: HashMap<(bool, &str), Vec<(&str, Span)>> = HashMap::new();
    let mut order: Vec<(bool, &str)> = Vec::new();
    for i in (0..story.len()).filter(|&i| story.runs(i)) {
        let (words, span) = (&story.graded(i).words, story.span(i));
        for k in 0..words.len() {
            let text = |w: &crate::text::words::Word| {
                words.text[w.start as usize..w.end as usize].trim_end_matches(['\'', '’'])
            };
            let Some(a) = words.get(k).filter(|a| a.capital) else { continue };
            let next = words.get(k + 1).filter(|b| !b.after_break).map(|b| (text(a), text(b)));
            // "Corse-Matin" is as good a name as "Corse Matin".
            let Some((first, last)) = text(a).split_once('-').or(next) else { continue };
            if !is_name(first) || !is_name(last) || capitals && !known(story, first, last) {
                continue;
            }
            for (key, other) in [((true, first), last), ((false, last), first)] {
                let spellings = by_part.entry(key).or_insert_with(|| {
                    order.push(key);
                    Vec::new()
                });
                if spellings.len() < MOST && !spellings.iter().any(|s| s.0 == other) {
                    spellings.push((other, span));
                }
            }
        }
    }
    let mut out = Vec::new();
    for key in order {
        let spellings = &by_part[&key];
        for (i, (b, there)) in spellings.iter().enumerate() {
            for (a, here) in &spellings[..i] {
                if slip(a, b) {
                    out.push(Observation { kind: Kind::TwoFigures, places: [*here, *there] });
                }
            }
        }
    }
    out
}

/// A word with a capital, of letters alone.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && word.chars().count() >= LETTERS
        && letters.all(|c| c.is_alphabetic() && c.is_lowercase())
}

/// Where every noun has a capital: whether two words are a person's name.
fn known(story: &Story, first: &str, last: &str) -> bool {
    let persons = story.reading.names.iter().filter(|n| n.kind == NameKind::Person);
    persons.into_iter().any(|n| n.name.split(' ').any(|w| w == first) && n.name.split(' ').any(|w| w == last))
}

/// Whether two spellings differ by one letter that is changed, left out or swapped with the next, neither at the beginning
/// nor at the end: endings tell a man from a woman, one from several.
fn slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().map(plain).collect(), b.chars().map(plain).collect());
    let (long, short) = if a.len() >= b.len() { (&a, &b) } else { (&b, &a) };
    let same = long.iter().zip(short.iter()).take_while(|(x, y)| x == y).count();
    let ends = long.iter().rev().zip(short.iter().rev()).take_while(|(x, y)| x == y).count();
    if same == 0 || ends == 0 || a == b {
        return false;
    }
    let swapped = || long[same] == short[same + 1] && long[same + 1] == short[same];
    match long.len() - short.len() {
        0 if same + ends + 1 >= long.len() => true,
        0 if same + ends + 2 == long.len() => swapped(),
        1 => same + ends >= short.len() && long[same.min(short.len())] != long[same.min(short.len()) - 1],
        _ => false,
    }
}

/// A letter without the mark above it: "Ordóñez" and "Ordoñez" are one spelling.
fn plain(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => c,
    }
}
