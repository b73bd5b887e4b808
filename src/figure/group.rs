//! The figures of an article together: which mentions are one figure, which
//! figure carries the article, and what does not add up.

use super::lexicon::Lexicon;
use super::token::fold_hash;
use super::{Figure, FigureKind, Value};
use crate::Reading;
use crate::article::{Article, Block, BlockKind};
use crate::lang::figure::Mark;
use crate::lower::lower;
use crate::order::Order;
use crate::span::Span;

/// A figure with its further mentions, as indices into the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The mention that is shown.
    pub figure: usize,
    /// The others, in page order.
    pub again: Vec<usize>,
}

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

/// A count from which the same number is the same figure, whatever it counts: smaller ones recur by chance.
const DISTINCT_COUNT: f64 = 100.0;
/// Amounts from which a number without a currency may be an amount said before with one ("780 millones").
const DISTINCT_AMOUNT: f64 = 100_000.0;
/// Counts up to a dozen are seldom what an article is about.
const SMALL_COUNT: f64 = 12.0;
/// Paragraphs that make the lead.
const LEAD: usize = 2;
/// Bytes of the text before and behind a figure that are read to tell what it is said of.
const WINDOW: usize = 300;
/// Figures of one value among which an earlier mention is looked for.
const MENTIONS_BACK: usize = 4;
/// Letters that two words share at the beginning where they are taken for the same.
const STEM: usize = 5;

/// Weights of importance, in points: what stands in the title carries the article.
mod weight {
    pub const TITLE: i32 = 40;
    pub const LEAD: i32 = 20;
    pub const AGAIN: i32 = 12;
    pub const AGAIN_MOST: i32 = 2;
    pub const ONLY_OF_ITS_UNIT: i32 = 6;
    pub const AMOUNT: i32 = 10;
    pub const PERCENT: i32 = 8;
    pub const COUNT: i32 = 6;
    pub const SMALL: i32 = -10;
    pub const MINOR: i32 = -12;
}

/// The figures grouped, the most important first; dates come in the order of the page.
pub fn ranked(article: &Article, figures: &[Figure]) -> Vec<Group> {
    let mut groups = grouped(article, figures);
    let sort = |g: &Group| (figures[g.figure].kind, figures[g.figure].unit.as_deref());
    let mut units: Vec<(FigureKind, Option<&str>)> = groups.iter().map(sort).collect();
    units.order();
    let paragraphs =
        article.blocks.iter().enumerate().filter(|(_, b)| b.kind == BlockKind::Paragraph).map(|(i, _)| i as u32);
    let lead: Vec<u32> = paragraphs.take(LEAD).collect();
    let title = |block: u32| article.blocks.get(block as usize).is_some_and(|b| b.kind == BlockKind::Title);
    let score = |g: &Group| {
        let f = &figures[g.figure];
        let blocks = || std::iter::once(g.figure).chain(g.again.iter().copied()).map(|i| figures[i].span.block);
        let mut score = match f.kind {
            FigureKind::Money | FigureKind::Quantity | FigureKind::Temperature => weight::AMOUNT,
            FigureKind::Percent => weight::PERCENT,
            FigureKind::Range => weight::COUNT,
            FigureKind::Number if small(f) && f.unit.is_none() => weight::SMALL,
            FigureKind::Number => weight::COUNT,
            FigureKind::Ordinal | FigureKind::Time | FigureKind::Age => weight::MINOR,
            FigureKind::Duration | FigureKind::Date | FigureKind::DateRange => 0,
        };
        if blocks().any(title) {
            score += weight::TITLE;
        }
        if blocks().any(|b| lead.contains(&b)) {
            score += weight::LEAD;
        }
        score += weight::AGAIN * (g.again.len() as i32).min(weight::AGAIN_MOST);
        if units.equals(|u| u.cmp(&sort(g))).len() == 1 {
            score += weight::ONLY_OF_ITS_UNIT;
        }
        score
    };
    groups.order_by_key(|g| {
        if is_date(&figures[g.figure]) { (0, figures[g.figure].span) } else { (-score(g), figures[g.figure].span) }
    });
    groups
}

fn is_date(f: &Figure) -> bool {
    matches!(f.kind, FigureKind::Date | FigureKind::DateRange)
}

fn small(f: &Figure) -> bool {
    matches!(f.value, Value::Number(n) if n.abs() <= SMALL_COUNT && n.fract() == 0.0)
}

/// Mentions of the same figure, in page order.
fn grouped(article: &Article, figures: &[Figure]) -> Vec<Group> {
    let mut currencies: Vec<(u64, &str)> = Vec::new();
    for f in figures {
        if let (FigureKind::Money, Value::Number(n), Some(unit)) = (f.kind, &f.value, &f.unit)
            && *n >= DISTINCT_AMOUNT
        {
            currencies.push((n.to_bits(), unit));
        }
    }
    // Of an amount with two currencies the one said first.
    currencies.order_by_key(|c| c.0);
    let mut keys: Vec<(String, usize)> =
        figures.iter().enumerate().map(|(i, f)| (key(article, f, &currencies), i)).collect();
    keys.order();
    let mut groups: Vec<Group> = Vec::new();
    for same in keys.chunk_by(|a, b| a.0 == b.0) {
        let first = groups.len();
        for &(_, i) in same {
            let recent = groups.len().saturating_sub(MENTIONS_BACK).max(first);
            match groups[recent..].iter_mut().find(|g| is_again(article, &figures[g.figure], &figures[i])) {
                Some(group) => group.again.push(i),
                None => groups.push(Group { figure: i, again: Vec::new() }),
            }
        }
    }
    groups.order_by_key(|g| g.figure);
    // The fullest mention is shown: "780 millones de euros" tells more than "780 millones".
    for g in &mut groups {
        if figures[g.figure].unit.is_none()
            && let Some(k) = g.again.iter().position(|&i| figures[i].unit.is_some())
        {
            std::mem::swap(&mut g.figure, &mut g.again[k]);
            g.again.order();
        }
    }
    groups
}

/// Whether a figure equal to an earlier one is said of the same thing: ages, lengths, times and ranks recur by chance,
/// and only words in common, or a title, tell.
fn is_again(article: &Article, earlier: &Figure, f: &Figure) -> bool {
    if !matches!(f.kind, FigureKind::Age | FigureKind::Duration | FigureKind::Time | FigureKind::Ordinal) {
        return true;
    }
    let title = |f: &Figure| {
        let kind = article.blocks[f.span.block as usize].kind;
        matches!(kind, BlockKind::Title | BlockKind::Heading(_))
    };
    let stems = |f: &Figure| -> Vec<String> {
        let clause = clause(f);
        let text = &article.blocks[clause.block as usize].text[clause.range()];
        words(text).filter(|w| w.len() >= STEM).map(stem).collect()
    };
    if title(earlier) || title(f) {
        return true;
    }
    let before = stems(earlier);
    stems(f).iter().any(|s| before.contains(s))
}

/// What two mentions of the same figure have in common.
fn key(article: &Article, f: &Figure, currencies: &[(u64, &str)]) -> String {
    let unit = match (&f.value, f.kind) {
        (Value::Number(n), FigureKind::Number) if f.unit.is_none() => {
            currencies.equals(|c| c.0.cmp(&n.to_bits())).first().map(|c| c.1)
        }
        _ => f.unit.as_deref(),
    };
    let ends = ends(&f.value);
    let value = match &f.value {
        Value::Text(t) => t.clone(),
        Value::TextRange(ends) => ends.join(".."),
        Value::Number(_) | Value::Range(_) => ends.iter().map(u64::to_string).collect::<Vec<_>>().join(".."),
    };
    let distinct =
        matches!(f.value, Value::Number(n) if n.abs() >= DISTINCT_COUNT) || matches!(f.value, Value::Range(_));
    let counted = unit.is_none() && !distinct && !is_date(f) || f.kind == FigureKind::Percent;
    let what = match f.what.filter(|_| counted) {
        Some(s) => stem(&article.blocks[s.block as usize].text[s.range()]),
        None => String::new(),
    };
    let kind = if unit.is_some() { "" } else { f.kind.name() };
    [kind, &value, unit.unwrap_or_default(), &what].join("|")
}

/// The beginning of a word in lower case, by which its forms are told together.
fn stem(word: &str) -> String {
    word.chars().map(lower).take(STEM).collect()
}

/// What does not add up among the figures. Few and sure: a false one is worse than a missed one.
pub fn conflicts(reading: &Reading) -> Vec<Conflict> {
    let mut out = two_things(reading);
    out.extend(corrected(reading));
    out.extend(shares(reading));
    out.extend(listed(reading));
    out.order_by_key(|c| c.places);
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
            places.order();
            out.push(Conflict { kind: ConflictKind::TwoThings, places });
        }
    }
    out
}

fn clause(f: &Figure) -> Span {
    f.clause.unwrap_or(f.span)
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

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
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
    let names = reading.language.code != "de";
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
    said.order_by(|a, b| a.0.cmp(&b.0));
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
    figures.order_by_key(|f| f.span.block);
    let of_block = |b: usize| figures.equals(|f| f.span.block.cmp(&(b as u32)));
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
            let section = sections.equals(|s| s.0.cmp(&sort));
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

/// The numbers of a value.
fn ends(value: &Value) -> Vec<u64> {
    match value {
        Value::Number(n) => vec![n.to_bits()],
        Value::Range([a, b]) => vec![a.to_bits(), b.to_bits()],
        Value::Text(_) | Value::TextRange(_) => Vec::new(),
    }
}
