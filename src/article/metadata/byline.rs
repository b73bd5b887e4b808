//! Who wrote it, as the page says.

use super::fields;
use super::line::is_dateline;
use super::names::{self, Kind, Names};
use super::place::{self, Place};
use super::words::{Sense, by, phrase, words};
use crate::article::Found;
use crate::article::paragraph::Paragraph;
use crate::article::tree::{NEVER, Region};
use crate::lang::byline::AUTHOR_CLASS;
use crate::letter::Lower;
use crate::snapshot::{MarkKind, Node, Snapshot};

/// Finds the byline; names are joined by commas, or as the page's own line writes them.
///
/// A person is worth more than a body. Linked data are worth more than the page's own line, but where other metadata
/// agree with that; the line is worth more than other metadata, where it is marked as the author's.
pub fn find(snapshot: &Snapshot, found: &Found) -> String {
    let site = &found.declared.site;
    let usable = |n: &Names| !n.text.is_empty() && n.kind != Kind::Nobody;
    let own = |n: Names| Names { text: site.without_house(&n.text).to_string(), ..n };
    let person = |n: &Names| usable(n) && n.kind == Kind::Person && !site.is(&n.text) && !site.is_part_of(&n.text);
    let metas: Vec<Names> = authors(snapshot).map(own).filter(usable).collect();
    let linked = found.declared.articles().map(linked).map(own).find(usable);
    let shown = shown(snapshot, found).map(|s| Shown { names: own(s.names), ..s }).filter(|s| usable(&s.names));
    let sure = shown.as_ref().filter(|s| s.sure && person(&s.names)).map(|s| &s.names.text);
    let told = |names: &Names| sure.is_some_and(|s| shares_a_word(s, &names.text));
    // An account that writes for others is named in one place alone.
    let outvoted = |names: &Names| sure.is_some() && !told(names) && metas.iter().any(told);
    // The page's own line may give more than the first name.
    let fuller = |n: &Names| sure.filter(|s| s.strip_prefix(n.text.as_str()).is_some_and(|rest| rest.starts_with(' ')));
    if let Some(linked) = linked.as_ref().filter(|n| person(n) && !outvoted(n)) {
        return fuller(linked).unwrap_or(&linked.text).clone();
    }
    let meta = metas.iter().find(|n| person(n));
    let page = || found.declared.pages().map(self::linked).find(|n| person(n));
    let best = match (meta, sure) {
        (Some(meta), Some(sure)) if !shares_a_word(&meta.text, sure) || sure.starts_with(meta.text.as_str()) => {
            sure.clone()
        }
        (Some(meta), _) => meta.text.clone(),
        (None, Some(sure)) => sure.clone(),
        (None, None) => String::new(),
    };
    if !best.is_empty() {
        return best;
    }
    let bodies = [linked, page(), shown.map(|s| s.names)].into_iter().flatten().chain(metas);
    let mut bodies: Vec<Names> = bodies.collect();
    // The site's own name says the least.
    // What runs on behind a name that is given elsewhere is no part of it.
    let longer = |n: &Names| bodies.iter().any(|b| b.text.len() < n.text.len() && n.text.starts_with(b.text.as_str()));
    let person = |n: &Names| person(n) && !longer(n);
    let first = bodies.iter().position(person).or_else(|| bodies.iter().position(|n| !site.is(&n.text))).unwrap_or(0);
    if bodies.is_empty() { String::new() } else { bodies.swap_remove(first).text }
}

/// The authors that each `<meta>` names, the most trustworthy first.
fn authors(snapshot: &Snapshot) -> impl Iterator<Item = Names> {
    let known = fields::AUTHOR.iter().map(|n| names::joined(fields::all(snapshot, n)));
    known.chain(fields::like(snapshot, |name| name.ends_with("author")).map(|n| names::joined([n].into_iter())))
}

/// The authors that linked data name: the people among them, else the bodies.
fn linked(thing: &super::json_ld::Thing) -> Names {
    let named = |organisation: bool| {
        let all = thing.authors.iter().filter(move |a| a.organisation == organisation);
        names::joined(all.map(|a| a.name.as_str()))
    };
    let people = named(false);
    if people.text.is_empty() { Names { kind: Kind::Body, ..named(true) } } else { people }
}

/// Whether two texts have a word in common.
fn shares_a_word(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    a.iter().any(|w| w.lower.chars().count() > 2 && b.iter().any(|v| v.lower == w.lower))
}

/// The author that the page shows.
struct Shown {
    names: Names,
    /// Whether the page marks the line as the author's, or it begins with "by".
    sure: bool,
}

/// What a line is worth by how it names the author.
const MARKED: f32 = 4.0;
const SAID: f32 = 4.0;
const CLASSED: f32 = 2.0;

/// ... less where "written by" stands in the line before.
const LABEL: f32 = 0.2;

/// Share of a line's text in links from which it is no label.
const LINKED: f32 = 0.5;

/// ... for naming a person.
const PERSON: f32 = 2.0;

/// ... by its place, less something for each line away.
const HEAD: (f32, f32) = (4.0, 0.04);
const BEFORE: (f32, f32) = (2.5, 0.3);
const AFTER: (f32, f32) = (2.0, 0.1);
const BODY: f32 = -1.0;

/// ... for standing beside the text.
const ASIDE: f32 = -2.0;

/// ... for being one of many that look alike.
const CARD: f32 = -4.0;
const CARDS: u16 = 3;

fn worth_of(place: Place) -> f32 {
    let less = |(worth, each): (f32, f32), lines: usize| worth - each * lines as f32;
    match place {
        Place::Head(lines) => less(HEAD, lines),
        Place::Before(lines) => less(BEFORE, lines),
        Place::After(lines) => less(AFTER, lines),
        Place::Body => BODY,
    }
}

/// What a line is worth at least to be believed.
const LEAST: f32 = 4.0;

fn shown(snapshot: &Snapshot, found: &Found) -> Option<Shown> {
    let mut best: Option<(f32, Shown)> = None;
    let lines = place::around(found);
    for (at, &(i, place)) in lines.iter().enumerate() {
        let paragraph = &found.paragraphs[i];
        let Some((worth, names)) = named(snapshot, found, &lines[at..], place) else { continue };
        let title = found.title.paragraph.map(|t| found.paragraphs[t].node);
        let alike = |n: u32| found.tree.alike.get(n as usize).copied().unwrap_or(0);
        let card = alike(paragraph.node) >= CARDS && title.is_none_or(|t| alike(t) < alike(paragraph.node));
        let person = if names.kind == Kind::Person && !found.declared.site.is(&names.text) { PERSON } else { 0.0 };
        let beside = if place::is_aside(found, i) { ASIDE } else { 0.0 };
        let all = worth + worth_of(place) + person + beside + if card { CARD } else { 0.0 };
        if names.kind != Kind::Nobody && all >= LEAST && best.as_ref().is_none_or(|(b, _)| all > *b) {
            best = Some((all, Shown { names, sure: worth > CLASSED }));
        }
    }
    best.map(|(_, shown)| shown)
}

/// The names in the first of some lines, and what it is worth that they stand there.
fn named(snapshot: &Snapshot, found: &Found, lines: &[(usize, Place)], place: Place) -> Option<(f32, Names)> {
    let &(i, _) = lines.first()?;
    let paragraph = &found.paragraphs[i];
    let text = paragraph.text(snapshot);
    let longest = if matches!(place, Place::Head(_)) { HEAD_LINE } else { LINE };
    if paragraph.count.words > longest || text.len() > LONGEST {
        return None;
    }
    let said = said(snapshot, paragraph).map(|names| (SAID, names)).or_else(|| {
        // "Written by" in a line of its own, that leads nowhere: the next has the name.
        let label = is_label(text) && paragraph.count.link_ratio() < LINKED;
        let next = &found.paragraphs[label.then(|| lines.get(1)).flatten()?.0];
        let names = names::read(next.text(snapshot), &links(snapshot, next));
        let whole = words(&names.text).len() == words(next.text(snapshot)).len();
        (names.kind == Kind::Person && whole).then_some((SAID - LABEL, names))
    });
    let quoted = found.tree.region(paragraph.node, Region::Quote) < NEVER;
    let classed = is_classed(snapshot, found, paragraph);
    if let Some((worth, names)) = said.filter(|(_, n)| !n.text.is_empty()) {
        let alone = matches!(place, Place::Head(_)) || classed || names.alone && paragraph.count.words <= FOOT;
        return alone.then_some((worth + if classed { 1.0 } else { 0.0 }, names));
    }
    let marked = marked(snapshot, paragraph);
    if !quoted && !marked.text.is_empty() {
        // The list of a team's members is marked so too.
        return Some((if place == Place::Body { CLASSED } else { MARKED }, marked));
    }
    // A label without what it is the label of names nobody.
    if quoted || text.ends_with(':') {
        return None;
    }
    let placed = || matches!(place, Place::Head(_)) && stands_by_date(snapshot, found, i);
    if !classed && !placed() {
        return None;
    }
    let names = names::read(text, &links(snapshot, paragraph));
    let whole = classed || names.kind == Kind::Person && words(&names.text).len() == words(text).len();
    (whole && !names.text.is_empty() && names.kind != Kind::Nobody).then_some((CLASSED, names))
}

/// Words of a name that no word introduces.
const NAME: std::ops::RangeInclusive<f32> = 2.0..=3.0;

/// Whether a line in the head of an article is two or three words with a capital, no link and no heading, right before
/// or behind the date.
fn stands_by_date(snapshot: &Snapshot, found: &Found, i: usize) -> bool {
    let paragraph = &found.paragraphs[i];
    let dated = |p: Option<&Paragraph>| p.is_some_and(|p| p.count.words <= LINE && is_dateline(p.text(snapshot)));
    NAME.contains(&paragraph.count.words)
        && paragraph.count.capitals as f32 >= paragraph.count.words
        && paragraph.count.linked == 0
        && found.tree.heading(paragraph.node) == 0.0
        && (dated(i.checked_sub(1).and_then(|b| found.paragraphs.get(b))) || dated(found.paragraphs.get(i + 1)))
}

/// Words of an author's line in the text or behind it at most.
const FOOT: f32 = 10.0;

/// Words of a line around the title that is read at most.
const HEAD_LINE: f32 = 40.0;

/// Bytes of a line that is read at most.
const LONGEST: usize = 400;

/// Whether a line is "written by" and nothing else.
fn is_label(text: &str) -> bool {
    let words = words(text);
    let all = [Sense::By, Sense::Author].into_iter().map(|s| phrase(&words, 0, s)).max();
    !words.is_empty() && all == Some(words.len())
}

/// The names behind a word like "by" in a line.
fn said(snapshot: &Snapshot, paragraph: &Paragraph) -> Option<Names> {
    let text = paragraph.text(snapshot);
    let words = words(text);
    for at in 0..words.len() {
        let by = by(&words, at);
        let label = phrase(&words, at, Sense::Author);
        let opens = at == 0 || opens(text, &words[at - 1], words[at].start);
        let end = |n: usize| words[at + n - 1].end;
        let colon = label > 0 && text[end(label)..].trim_start().starts_with([':', '：']);
        let length = if colon { label.max(by) } else { by };
        if length == 0 || !opens {
            continue;
        }
        let behind = text[end(length)..].trim_start_matches([' ', ':', '\u{a0}', '：', '\n']);
        let from = text.len() - behind.len();
        let links: Vec<_> = links(snapshot, paragraph)
            .into_iter()
            .filter(|l| l.1 > from)
            .map(|l| (l.0.saturating_sub(from), l.1 - from))
            .collect();
        let mut names = names::read(behind, &links);
        // Short words in front begin sentences too: then all of the line is names.
        let short = words[at].end - words[at].start <= SHORT && !words[at].small && length == 1 && !colon;
        // Inside running text "by" begins anything.
        let sentence = at > 0 && text.ends_with(['.', '!', '?', '…']) && words.len() > LONG;
        let clear = names.alone || !sentence && (!short && at == 0 || names.count > 1 || names.words >= 2);
        names.alone &= at == 0;
        if !names.text.is_empty() && names.kind != Kind::Nobody && clear {
            return Some(names);
        }
    }
    None
}

/// Words of a line from which it is a sentence, where it ends like one.
const LONG: usize = 12;

/// Letters of words like "De" and "Di" that names and sentences begin with too.
const SHORT: usize = 2;

/// Whether a part of a line begins behind a word: at a mark between parts, or behind a date or clock.
fn opens(text: &str, before: &super::words::Word, start: usize) -> bool {
    let between = &text[before.end..start];
    let mark = between.contains(['|', '•', '·', '/', '\n', '–', '—', '›', '»', ',', ';', '-', ':']);
    let dated = before.lower.starts_with(|c: char| c.is_ascii_digit());
    let zone = text[before.start..before.end].chars().all(char::is_uppercase) && before.end - before.start <= 4;
    mark || dated || zone || super::words::in_calendar(&before.lower)
}

/// Links of a paragraph, bytes of its text.
fn links(snapshot: &Snapshot, paragraph: &Paragraph) -> Vec<(usize, usize)> {
    stretches(snapshot, paragraph, MarkKind::Link)
}

fn stretches(snapshot: &Snapshot, paragraph: &Paragraph, kind: MarkKind) -> Vec<(usize, usize)> {
    let marks = snapshot.blocks.get(paragraph.block as usize).map_or(&[][..], |b| &b.marks);
    let inside = marks.iter().filter(|m| m.kind == kind && m.start < paragraph.end && m.end > paragraph.start);
    let within = |m: &crate::snapshot::Mark| {
        (m.start.max(paragraph.start) - paragraph.start, m.end.min(paragraph.end) - paragraph.start)
    };
    inside.map(within).map(|(a, b)| (a as usize, b as usize)).collect()
}

/// The names that the page marks as the author's inside a paragraph.
fn marked(snapshot: &Snapshot, paragraph: &Paragraph) -> Names {
    let text = paragraph.text(snapshot);
    let cited = stretches(snapshot, paragraph, MarkKind::Cite);
    let own = |&(start, end): &(usize, usize)| !cited.iter().any(|c| c.0 <= start && end <= c.1);
    names::joined(
        stretches(snapshot, paragraph, MarkKind::Author).iter().filter(|s| own(s)).filter_map(|&(a, b)| text.get(a..b)),
    )
}

/// Steps up to the element that is named after authors at most.
const STEPS: usize = 3;

/// Words of a line that is named after authors and of no other use at most.
const LINE: f32 = 24.0;

/// Whether an element around a line is named after authors.
fn is_classed(snapshot: &Snapshot, found: &Found, paragraph: &Paragraph) -> bool {
    let near = std::iter::once(paragraph.inner).chain(found.tree.upwards(paragraph.node).take(STEPS));
    paragraph.count.words <= LINE && near.filter_map(|n| snapshot.nodes.get(n as usize)).any(is_author)
}

/// Whether an element is named after authors: a whole word of its class, id or property.
fn is_author(node: &Node) -> bool {
    let is = |word: &str| {
        let word = word.lower();
        let begins =
            word.strip_prefix("author").is_some_and(|rest| !rest.starts_with('i')) || word.starts_with("byline");
        begins || AUTHOR_CLASS.contains(&word.as_str())
    };
    let names = [&node.class, &node.item, &node.id];
    names.into_iter().any(|name| {
        let parts = name.split(|c: char| !c.is_alphanumeric());
        parts
            .filter(|w| !w.is_empty())
            .any(|w| is(w) || w.rfind(char::is_uppercase).is_some_and(|i| is(&w[..i]) || is(&w[i..])))
    })
}
