//! What does not come out even: parts in brackets and their whole, a change and its percentage, a year and how long ago it
//! was, a span of years and its length. Rounding as printed is not a fault.

use super::story::Story;
use super::{Kind, Observation};
use crate::certainty::class::Class;
use crate::figure::{Figure, FigureKind, Value};
use crate::span::Span;

/// Parts of a whole at least and at most.
const PARTS: std::ops::RangeInclusive<usize> = 2..=6;
/// Percentage points by which a printed change may differ from the one that its two values make, and the same as a share:
/// values are rounded before they are printed.
const ROUNDING: (f64, f64) = (2.0, 0.15);
/// Years by which a distance may miss the year of writing.
const YEARS: f64 = 5.0;
/// Words between a year and its distance.
const AGO_REACH: usize = 10;
/// A year that an article can be about.
const YEAR: std::ops::Range<f64> = 1500.0..2100.0;

/// Everything that does not come out even.
pub fn find(story: &Story) -> Vec<Observation> {
    let latest = latest_year(story);
    let mut out = Vec::new();
    for i in (0..story.len()).filter(|&i| story.runs(i)) {
        let figures: Vec<&Figure> = story.figures_of(i).collect();
        out.extend(parts(story, i, &figures));
        out.extend(change(story, i, &figures));
        out.extend(span_of_years(story, i, &figures));
        out.extend(latest.and_then(|(at, year)| ago(story, i, &figures, at, year)));
    }
    out
}

fn number(f: &Figure) -> Option<f64> {
    if let Value::Number(n) = f.value { Some(n) } else { None }
}

/// The year that a date names, where it names one.
fn year(f: &Figure) -> Option<f64> {
    let Value::Text(text) = &f.value else { return None };
    let year: f64 = text.get(..4)?.parse().ok()?;
    (f.kind == FigureKind::Date && YEAR.contains(&year)).then_some(year)
}

/// The length of a period in whole years ("P6Y").
fn years(f: &Figure) -> Option<f64> {
    let Value::Text(text) = &f.value else { return None };
    let n = text.strip_prefix('P')?.strip_suffix('Y')?;
    (f.kind == FigureKind::Duration && f.approximate.is_none()).then(|| n.parse().ok()).flatten()
}

fn observation(a: Span, b: Span) -> Observation {
    Observation { kind: Kind::DoesNotSum, places: [a, b] }
}

/// "seven children (three girls and five boys)".
fn parts(story: &Story, i: usize, figures: &[&Figure]) -> Option<Observation> {
    let text = story.text(i);
    let from = story.span(i).start;
    let whole = |f: &&&Figure| f.kind == FigureKind::Number && f.approximate.is_none() && f.unit.is_none();
    // "une dizaine": a round number in words.
    let about = |f: &Figure| {
        let said = &text[(f.span.start - from) as usize..(f.span.end - from) as usize];
        !said.contains(|c: char| c.is_ascii_digit()) && number(f).is_some_and(|n| n % 10.0 == 0.0)
    };
    figures.iter().filter(whole).find_map(|f| {
        let end = (f.span.end - from) as usize;
        let open = end + text[end..].find('(')?;
        let what = &text[end..open];
        let near = what.split_whitespace().count() <= 3 && !what.contains([',', ';', ':', '.']);
        let close = open + text[open..].find(')')?;
        let inside = |g: &&&Figure| (open..close).contains(&((g.span.start - from) as usize));
        let parts: Vec<&&Figure> = figures.iter().filter(inside).collect();
        let all = parts.iter().filter(|g| whole(g)).count() == parts.len() && PARTS.contains(&parts.len());
        // Between two parts stand a word for the thing and a comma or an "and": nothing else.
        let bare =
            text[open..close].split_whitespace().count() <= parts.len() * 4 && !text[open..close].contains(['%', ';']);
        let first = parts.first()?.span.start as usize == from as usize + open + 1;
        let sum: f64 = parts.iter().filter_map(|g| number(g)).sum();
        let block = story.span(i).block as usize;
        let last = parts.last()?.span;
        (near && all && bare && !about(f) && !partial(story, i, open..close) && first && Some(sum) != number(f))
            .then(|| observation(f.span, Span::new(block, parts[0].span.start as usize, last.end as usize)))
    })
}

/// Signs between numbers that are reckoned with.
const SIGNS: [char; 6] = ['×', '*', '=', '+', '/', '^'];

/// Whether these bytes of line `i` do not name all parts of a whole: "12 of them", "quatre d'entre eux"; "2 x 3" names none.
fn partial(story: &Story, i: usize, bytes: std::ops::Range<usize>) -> bool {
    let words = &story.graded(i).words;
    let inside = |k: usize| words.get(k).is_some_and(|w| bytes.contains(&(w.start as usize)));
    let of_them = [Class::Demonstrative, Class::Pronoun, Class::Leaning, Class::Indefinite, Class::OneOf];
    of_them.iter().any(|&c| story.hits(i, c).any(|h| inside(h.first)))
        || story.text(i)[bytes.clone()].contains(SIGNS)
        || (0..words.len()).any(|k| inside(k) && words.low(k) == "x")
}

/// "from 200 to 250 million, that is 50 % more".
fn change(story: &Story, i: usize, figures: &[&Figure]) -> Option<Observation> {
    let words = &story.graded(i).words;
    let from = story.span(i).start;
    figures.windows(3).find_map(|w| {
        let [a, b, p] = w else { return None };
        let (x, y, said) = (number(a)?, number(b)?, number(p)?);
        let equals = story.hits(i, Class::Equals).any(|h| {
            let at = words.bytes(h.first, h.last);
            at.start >= (b.span.end - from) as usize && at.end <= (p.span.start - from) as usize
        });
        let alike = a.kind == b.kind && (a.unit == b.unit || a.unit.is_none()) && p.kind == FigureKind::Percent;
        let counts = matches!(a.kind, FigureKind::Money | FigureKind::Number | FigureKind::Quantity);
        // "from 200 to 250 million": the first is in the unit of the second.
        let x = if x > 0.0 && y / x >= 1000.0 { return None } else { x };
        if !(equals && alike && counts && x > 0.0 && y > 0.0) || [a, b, p].iter().any(|f| f.approximate.is_some()) {
            return None;
        }
        let (grown, share) = ((y - x).abs() / x * 100.0, x.min(y) / x.max(y) * 100.0);
        let off = |real: f64| (said.abs() - real).abs() > ROUNDING.0.max(ROUNDING.1 * real);
        (off(grown) && off(share) && off(100.0 - share))
            .then(|| observation(Span { end: b.span.end, ..a.span }, p.span))
    })
}

/// "from 2015 to 2021, ten years": counted with or without the first year.
fn span_of_years(story: &Story, i: usize, figures: &[&Figure]) -> Option<Observation> {
    figures.windows(3).find_map(|w| {
        let [a, b, d] = w else { return None };
        let (from, to, n) = (year(a)?, year(b)?, years(d)?);
        let between =
            &story.reading.article.blocks[b.span.block as usize].text[b.span.end as usize..d.span.start as usize];
        let words = &story.graded(i).words;
        let start = story.span(i).start;
        let equals = story.hits(i, Class::Equals).any(|h| {
            let at = words.bytes(h.first, h.last);
            at.start >= (b.span.end - start) as usize && at.end <= (d.span.start - start) as usize
        });
        let off = to > from && n != to - from && n != to - from + 1.0 && n != to - from - 1.0;
        (off && equals && between.len() < 60).then(|| observation(Span { end: b.span.end, ..a.span }, d.span))
    })
}

/// The latest year that the page names as past, and where.
fn latest_year(story: &Story) -> Option<(Span, f64)> {
    let figures = story
        .figures()
        .filter(|&(i, _)| story.runs(i) && !story.has(i, Class::Ahead) && !story.has(i, Class::Forecast));
    let years = figures.filter_map(|(i, f)| Some((story.span(i), year(f)?)));
    years.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))
}

/// "in May 1968, 70 years ago", on a page whose latest year is 2017.
fn ago(story: &Story, i: usize, figures: &[&Figure], at: Span, latest: f64) -> Option<Observation> {
    let words = &story.graded(i).words;
    let from = story.span(i).start;
    let place = |f: &Figure| words.iter().filter(|(w, _)| w.start < f.span.start - from).count();
    let far = figures.iter().find_map(|f| Some((*f, years(f)?)))?;
    let then = figures.iter().find_map(|f| Some((*f, year(f)?)))?;
    let told = story.hits(i, Class::Ago).any(|h| h.first.abs_diff(place(far.0)) <= 3);
    let near = place(far.0).abs_diff(place(then.0)) <= AGO_REACH;
    let writing = then.1 + far.1;
    let single = figures.iter().filter(|f| year(f).is_some()).count() == 1;
    // Ages and terms count from elsewhere; a page about an old text has no later year than that.
    let plausible = latest - then.1 >= YEARS;
    (told && near && single && plausible && (writing - latest).abs() >= YEARS && at != story.span(i))
        .then(|| observation(story.span(i), at))
}
