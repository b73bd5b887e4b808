//! When it was published and changed, as the page says.

use super::date::{self, Order};
use super::declared::Declared;
use super::line::{self, Label, Line};
use super::place::{self, Place};
use super::{fields, outside};
use crate::article::Found;
use crate::letter::Lower;
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
        .or_else(|| fields::like(snapshot, fields::is_publication).find_map(iso))
        .or_else(lines)
        .or_else(|| outside::in_title(snapshot, order))
        .or_else(|| outside::in_address(&snapshot.url))
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

/// Endings of hosts in countries that put the month first or both, and those that are used all over the world.
const OTHER_HOSTS: [&str; 17] =
    ["us", "ph", "ca", "ai", "cc", "co", "eu", "fm", "gg", "io", "la", "ly", "me", "so", "to", "tv", "ws"];

/// Whether a host belongs to a country that puts the day first.
fn is_day_first(host: &str) -> bool {
    let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.len() == 2 && ending.bytes().all(|b| b.is_ascii_alphabetic()) && !OTHER_HOSTS.contains(&ending)
}

/// The order of day and month by what the page says of its language.
fn order(snapshot: &Snapshot) -> Order {
    let declared = || fields::first(snapshot, &fields::LANGUAGE).unwrap_or_default();
    let tag = if snapshot.lang.is_empty() { declared() } else { &snapshot.lang }.lower();
    let region = tag.split(['-', '_']).nth(1).unwrap_or("");
    let host = super::site::host(&snapshot.url);
    let month_first = crate::lang::by_code(&tag).is_some_and(|l| l.figure.month_first);
    match (tag.is_empty(), month_first, region) {
        (true, ..) if is_day_first(host) => Order::DayFirst,
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

/// ... for standing beside the text, in a line of so many words at most.
const ASIDE: f32 = -3.0;
const SHORT: f32 = 8.0;

/// What the day is worth with which a report begins, in one of the first paragraphs.
const OPENING: f32 = 6.0;
const LEADS: usize = 2;

/// Words of each part of a date that is set in several elements.
const PART: f32 = 3.0;

/// Elements over which such a date goes at most.
const PARTS: usize = 3;

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
    let lines = place::around(found);
    let told = || lines.iter().find_map(|&(i, _)| told(found.paragraphs[i].text(snapshot)));
    let order = if order == Order::Unknown { told().unwrap_or(order) } else { order };
    for &(i, place) in &lines {
        let paragraph = &found.paragraphs[i];
        let text = paragraph.text(snapshot);
        let alike = found.tree.alike.get(paragraph.node as usize).copied().unwrap_or(0);
        let title = found.title.paragraph.map(|t| found.paragraphs[t].node);
        let own = title.and_then(|t| found.tree.alike.get(t as usize)).copied().unwrap_or(0);
        let aside = if place::is_aside(found, i) { ASIDE } else { 0.0 };
        let near = worth_of(place) + aside + if alike >= CARDS && alike > own { CARD } else { 0.0 };
        let times: Vec<&Time> = snapshot.times.iter().filter(|t| t.block == paragraph.block).collect();
        if aside < 0.0 && paragraph.count.words > SHORT {
            continue;
        }
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
        if place != Place::Body && paragraph.count.words <= PART {
            let worth = near + worth_of_label(before);
            joined(snapshot, found, i, order).into_iter().for_each(|iso| add(Candidate { worth, iso }));
        }
    }
    let behind = found.title.paragraph.map_or(0, |title| title + 1)..found.paragraphs.len();
    let prose = behind.filter(|&i| found.keeps(i)).map(|i| &found.paragraphs[i]).filter(|p| p.count.prose() > 0.0);
    for iso in prose.take(LEADS).filter_map(|p| line::opening(p.text(snapshot), order)) {
        add(Candidate { worth: OPENING, iso });
    }
    // A property says so wherever it stands, where nothing stands around the title.
    let marked = || snapshot.times.iter().filter(|t| says(t, &PUBLICATION) && !says(t, &CHANGE));
    let shown = best.filter(|b| b.worth > 0.0);
    match shown {
        Some(best) if best.worth >= worth_of(Place::Body) => Some(best.iso),
        shown => marked().find_map(|t| date::iso(&t.datetime, order)).or(shown.map(|b| b.iso)),
    }
}

/// The order of day and month by a date in digits that has but one reading.
fn told(text: &str) -> Option<Order> {
    let dates = date::in_line(text, Order::Unknown);
    dates.into_iter().filter(|d| !d.in_words).find_map(|d| {
        let mut numbers =
            text[d.start..d.end].split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse::<u32>().ok());
        match (numbers.next()?, numbers.next()?) {
            (13..=31, _) => Some(Order::DayFirst),
            (1..=12, 13..=31) => Some(Order::MonthFirst),
            _ => None,
        }
    })
}

/// The date that a short line begins and the next ones end: day, month and year in an element each.
fn joined(snapshot: &Snapshot, found: &Found, from: usize, order: Order) -> Option<String> {
    let parts = found.paragraphs[from..].iter().take(PARTS).take_while(|p| p.count.words <= PART);
    let mut text = String::new();
    for (n, part) in parts.enumerate() {
        let alone = part.text(snapshot);
        if !date::in_line(alone, order).is_empty() {
            return None;
        }
        text.push_str(if n > 0 { " " } else { "" });
        text.push_str(alone);
        let date = date::in_line(&text, order).into_iter().next().filter(|d| d.in_words && d.start == 0);
        if date.is_some() {
            return date.map(|d| d.day);
        }
    }
    None
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
