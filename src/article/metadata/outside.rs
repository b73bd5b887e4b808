//! The day that a page gives outside its text: in its title, in its address.

use super::date::{self, Order};
use super::{fields, words};
use crate::letter::Lower;
use crate::snapshot::Snapshot;

/// The date at the end of the page's own title ("Title | Site | 14.07.2025"), or in front of it ("14.07.2025 - Title").
pub fn in_title(snapshot: &Snapshot, order: Order) -> Option<String> {
    const MARKS: [char; 7] = ['|', '-', '–', '—', ':', '·', ')'];
    let titles = [snapshot.title.as_str(), fields::first(snapshot, &["og:title"]).unwrap_or("")];
    let last = |title: &str| {
        let date = date::in_line(title, order).pop()?;
        let ends = !title[date.end..].contains(char::is_alphanumeric);
        let parted = title[..date.start].trim_end().ends_with(['|', '-', '–', ',', '(', '·']);
        (ends && parted).then_some(date.day)
    };
    let first = |title: &str| {
        let date = date::in_line(title, order).into_iter().next()?;
        let begins = !title[..date.start].contains(char::is_alphanumeric);
        (begins && title[date.end..].trim_start().starts_with(MARKS)).then_some(date.day)
    };
    titles.iter().find_map(|t| last(t)).or_else(|| titles.iter().find_map(|t| first(t)))
}

/// The day in an address: `/2025/07/14/`, `/2025/jul/14/`, `/20250714/`, `/2025-07-14-title`.
pub fn in_address(url: &str) -> Option<String> {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest).split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let folders = || parts.windows(3).find_map(|w| day(w[0], w[1], w[2]));
    let name = |part: &&str| {
        let words: Vec<&str> = part.split(['-', '_', '.']).collect();
        let compact = words[0].len() == 8 && words[0].bytes().all(|b| b.is_ascii_digit());
        let compact = compact.then(|| date::iso(words[0], Order::Unknown)).flatten();
        let year_first = || words.windows(3).find_map(|w| day(w[0], w[1], w[2]));
        compact.or_else(year_first).or_else(|| words.windows(3).find_map(|w| day(w[2], w[1], w[0])))
    };
    folders().or_else(|| parts.iter().find_map(name))
}

/// The day of a year, a month in digits or by name, and a day.
fn day(year: &str, month: &str, day: &str) -> Option<String> {
    let is_number = |part: &str, digits: usize| part.len() <= digits && part.bytes().all(|b| b.is_ascii_digit());
    let month = if is_number(month, 2) { month.parse().ok() } else { words::month(&month.lower()) };
    let numbers = year.len() == 4 && is_number(year, 4) && is_number(day, 2);
    date::iso(&format!("{year}-{:02}-{day:0>2}", month.filter(|_| numbers)?), Order::Unknown).filter(|d| d.len() == 10)
}
