//! When it was published and changed, as the page says.

use super::date::{self, Order};
use super::declared::Declared;
use super::fields;
use super::place::{self, Place};
use super::words::{Sense, Word, in_calendar, phrase, words};
use crate::article::Found;
use crate::lower::Lower;
use crate::snapshot::{Snapshot, Time};

/// Publication date, ISO 8601; empty where the page has none.
pub(super) fn published(snapshot: &Snapshot, found: &Found) -> String {
    let order = order(snapshot);
    let declared = &found.declared;
    let iso = |text: &str| date::iso(text, order);
    let lines = || shown(snapshot, found, order);
    declared
        .articles()
        .find_map(|t| iso(&t.published))
        .or_else(|| fields::PUBLISHED.iter().find_map(|n| fields::all(snapshot, n).find_map(iso)))
        .or_else(|| declared.pages().find_map(|t| iso(&t.published)))
        .or_else(lines)
        .or_else(|| in_title(snapshot, order))
        .or_else(|| in_address(&snapshot.url))
        .unwrap_or_default()
}

/// Date of the last change, ISO 8601; empty where the page has none.
pub fn modified(snapshot: &Snapshot, declared: &Declared) -> String {
    let iso = |text: &str| date::iso(text, order(snapshot));
    let marked = || snapshot.times.iter().filter(|t| says(t, &CHANGE)).find_map(|t| iso(&t.datetime));
    declared
        .articles()
        .find_map(|t| iso(&t.modified))
        .or_else(|| fields::MODIFIED.iter().find_map(|n| iso(fields::first(snapshot, &[n])?)))
        .or_else(marked)
        .unwrap_or_default()
}

/// Regions whose English puts the month first; in the others the day comes first.
const MONTH_FIRST: [&str; 2] = ["us", "ph"];

/// Endings of hosts in countries where English puts the day first.
const DAY_FIRST_HOSTS: [&str; 7] = [".uk", ".au", ".nz", ".ie", ".in", ".za", ".ng"];

/// The order of day and month by what the page says of its language.
fn order(snapshot: &Snapshot) -> Order {
    let tag = snapshot.lang.lower();
    let region = tag.split(['-', '_']).nth(1).unwrap_or("");
    let host = super::site::host(&snapshot.url);
    let month_first = crate::lang::by_code(&tag).is_some_and(|l| l.figure.month_first);
    match (tag.is_empty(), month_first, region) {
        (true, ..) => Order::Unknown,
        (_, false, _) => Order::DayFirst,
        (_, true, r) if MONTH_FIRST.contains(&r) => Order::MonthFirst,
        (_, true, r) if r.len() == 2 || DAY_FIRST_HOSTS.iter().any(|end| host.ends_with(end)) => Order::DayFirst,
        _ => Order::Unknown,
    }
}

/// Words in the class or property of a date that was published.
const PUBLICATION: [&str; 5] = ["datepublished", "pubdate", "dt-published", "publish", "entry-date"];

/// ... that was changed.
const CHANGE: [&str; 3] = ["modified", "updated", "dt-updated"];

/// Whether the class or property of a date has one of these words.
fn says(time: &Time, wanted: &[&str]) -> bool {
    let item = time.item.lower();
    wanted.iter().any(|w| item.contains(w))
}

/// A date that the page shows: how much speaks for it, and what it says.
struct Candidate {
    worth: f32,
    iso: String,
}

/// What a date is worth by its place, less something for each line away.
const HEAD: (f32, f32) = (10.0, 0.05);
const BEFORE: (f32, f32) = (8.5, 0.4);
const AFTER: (f32, f32) = (5.0, 0.2);
const BODY: f32 = 2.0;

/// ... for a word or a property that says it was published, or changed.
const PUBLISHED: f32 = 5.0;
const UPDATED: f32 = -6.0;

/// ... for each word in small letters that such lines have no use for.
const OTHER: f32 = -0.3;

/// ... for a `time` element, and for the property of a publication.
const TIME: f32 = 1.0;
const PROPERTY: f32 = 2.0;

/// ... for being one of many that look alike: cards of other articles.
const CARD: f32 = -5.0;

/// Elements that look alike from which one is a card.
const CARDS: u16 = 3;

/// The date that the page shows for the article.
fn shown(snapshot: &Snapshot, found: &Found, order: Order) -> Option<String> {
    let mut best: Option<Candidate> = None;
    let mut add = |candidate: Candidate| {
        if best.as_ref().is_none_or(|b| candidate.worth > b.worth) {
            best = Some(candidate);
        }
    };
    let mut before = Label::None;
    for (i, place) in place::around(found) {
        let piece = &found.pieces[i];
        let text = piece.text(snapshot);
        let alike = found.tree.alike.get(piece.node as usize).copied().unwrap_or(0);
        let title = found.title.piece.map(|t| found.pieces[t].node);
        let own = title.and_then(|t| found.tree.alike.get(t as usize)).copied().unwrap_or(0);
        let near = worth_of(place) + if alike >= CARDS && alike > own { CARD } else { 0.0 };
        let times: Vec<&Time> = snapshot.times.iter().filter(|t| t.block == piece.block).collect();
        let line = Line::read(text, order, before);
        let read = line.is_date() || !times.is_empty() && place != Place::Body;
        for (n, date) in line.dates.iter().enumerate().filter(|_| read) {
            let said = worth_of_label(date.label) + OTHER * line.others as f32;
            // A `time` element says the same with more precision.
            let precise = times.iter().filter_map(|t| Some((date::iso(&t.datetime, order)?, *t)));
            let mut same = precise.filter(|(iso, _)| iso.starts_with(&date.day) || times.len() == line.dates.len());
            let time = same.clone().find(|(iso, _)| iso.starts_with(&date.day)).or_else(|| same.nth(n));
            let (iso, property) = time.map_or((date.day.clone(), 0.0), |(iso, t)| (iso, worth_of_time(t)));
            add(Candidate { worth: near + said + property, iso });
        }
        if line.dates.is_empty() && place != Place::Body {
            for time in &times {
                // "Posted by" speaks of the author; "updated" of the date.
                let said = worth_of_label(line.label).min(0.0);
                if let Some(iso) = date::iso(&time.datetime, order) {
                    add(Candidate { worth: near + said + worth_of_time(time), iso });
                }
            }
        }
        before = if line.dates.is_empty() { line.label } else { Label::None };
    }
    // A property says so wherever it stands, where nothing stands around the title.
    let marked = || snapshot.times.iter().filter(|t| says(t, &PUBLICATION) && !says(t, &CHANGE));
    let shown = best.filter(|b| b.worth > 0.0);
    match shown {
        Some(best) if best.worth >= worth_of(Place::Body) => Some(best.iso),
        shown => marked().find_map(|t| date::iso(&t.datetime, order)).or(shown.map(|b| b.iso)),
    }
}

fn worth_of(place: Place) -> f32 {
    let less = |(worth, each): (f32, f32), lines: usize| worth - each * lines as f32;
    match place {
        Place::Head(lines) => less(HEAD, lines),
        Place::Before(lines) => less(BEFORE, lines),
        Place::After(lines) => less(AFTER, lines),
        Place::Body => BODY,
    }
}

fn worth_of_label(label: Label) -> f32 {
    match label {
        Label::Published => PUBLISHED,
        Label::Updated => UPDATED,
        Label::None => 0.0,
    }
}

fn worth_of_time(time: &Time) -> f32 {
    let property = if says(time, &CHANGE) {
        UPDATED
    } else if says(time, &PUBLICATION) {
        PROPERTY
    } else {
        0.0
    };
    TIME + property
}

/// What the words before a date say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    None,
    Published,
    Updated,
}

/// A date of a line.
struct Dated {
    day: String,
    label: Label,
}

/// A line that may say when the article was published.
struct Line {
    dates: Vec<Dated>,
    /// The last label.
    label: Label,
    /// Words in small letters that no such line has.
    others: usize,
}

/// Characters of a line that is read at most.
const LONGEST: usize = 300;

/// Bytes of a line at most that has a label for the next one.
const LABEL_ALONE: usize = 60;

/// Words in small letters that a line with a date has at most beside what belongs there.
const OTHERS: usize = 3;

impl Line {
    fn read(text: &str, order: Order, before: Label) -> Line {
        let mut line = Line { dates: Vec::new(), label: before, others: 0 };
        let digits = text.bytes().any(|b| b.is_ascii_digit());
        if text.len() > LONGEST || !digits && text.len() > LABEL_ALONE {
            line.label = Label::None;
            return line;
        }
        let words = words(text);
        let dates = date::in_line(text, order);
        let mut dates = dates.into_iter().peekable();
        let mut at = 0;
        while at < words.len() {
            if let Some(date) = dates.next_if(|d| d.start <= words[at].start) {
                line.dates.push(Dated { day: date.day, label: line.label });
                // A label is for one date; the next has its own or none.
                line.label = Label::None;
                while words.get(at).is_some_and(|w| w.start < date.end) {
                    at += 1;
                }
                continue;
            }
            at += line.word(&words, at);
        }
        line
    }

    /// Reads the phrase that begins with a word; how many words it has.
    fn word(&mut self, words: &[Word], at: usize) -> usize {
        let (published, updated) = (phrase(words, at, Sense::Published), phrase(words, at, Sense::Updated));
        if updated > 0 && updated >= published {
            self.label = Label::Updated;
            return updated;
        }
        if published > 0 {
            self.label = Label::Published;
            return published;
        }
        let known = [Sense::By, Sense::Role, Sense::And, Sense::Author].into_iter().map(|s| phrase(words, at, s)).max();
        let known = known.unwrap_or(0);
        let word = &words[at];
        let short = word.lower.chars().count() <= 3;
        self.others += usize::from(known == 0 && word.small && !short && !in_calendar(&word.lower));
        known.max(1)
    }

    /// Whether the line says when, and no more than such lines say.
    fn is_date(&self) -> bool {
        !self.dates.is_empty() && self.others < OTHERS
    }
}

/// Whether a line says when, and perhaps who, and nothing else.
pub fn is_dateline(text: &str) -> bool {
    Line::read(text, Order::DayFirst, Label::None).is_date()
}

/// The date at the end of the page's own title ("Title | Site | 14.07.2025").
fn in_title(snapshot: &Snapshot, order: Order) -> Option<String> {
    let titles = [snapshot.title.as_str(), fields::first(snapshot, &["og:title"]).unwrap_or("")];
    let last = |title: &str| {
        let date = date::in_line(title, order).pop()?;
        let ends = !title[date.end..].contains(char::is_alphanumeric);
        let parted = title[..date.start].trim_end().ends_with(['|', '-', '–', ',', '(', '·']);
        (ends && parted).then_some(date.day)
    };
    titles.into_iter().find_map(last)
}

/// `/2025/07/14/` of an address.
fn in_address(url: &str) -> Option<String> {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest).split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').collect();
    parts.windows(3).find_map(|w| {
        let numbers = w.iter().all(|p| p.bytes().all(|b| b.is_ascii_digit()) && !p.is_empty());
        let day = numbers && w[0].len() == 4 && w[1].len() <= 2 && w[2].len() <= 2;
        day.then(|| date::iso(&w.join("-"), Order::Unknown)).flatten()
    })
}
