//! Lines that say when: dates with the words before them, and the place and day with which a report begins.

use super::date::{self, Order};
use super::words::{Sense, Word, in_calendar, phrase, words};

/// What the words before a date say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Nothing.
    None,
    /// It is the date of publication.
    Published,
    /// It is the date of a change.
    Updated,
}

/// A date of a line.
pub struct Dated {
    /// `2025-07-14`.
    pub day: String,
    /// What stands before it.
    pub label: Label,
}

/// A line that may say when the article was published.
pub struct Line {
    /// In their order.
    pub dates: Vec<Dated>,
    /// The last label.
    pub label: Label,
    /// Words in small letters that no such line has.
    pub others: usize,
}

/// Characters of a line that is read at most.
const LONGEST: usize = 300;

/// Bytes of a line at most that has a label for the next one.
const LABEL_ALONE: usize = 60;

/// Words in small letters that a line with a date has at most beside what belongs there.
const OTHERS: usize = 3;

impl Line {
    /// Reads a line; `before` is the label of the line before.
    pub fn read(text: &str, order: Order, before: Label) -> Line {
        let mut line = Line { dates: Vec::new(), label: before, others: 0 };
        let digits = text.bytes().any(|b| b.is_ascii_digit());
        if text.len() > LONGEST || !digits && text.len() > LABEL_ALONE {
            line.label = Label::None;
            return line;
        }
        let words = words(text);
        let dates = date::in_line(text, order_of(&words, order));
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
    pub fn is_date(&self) -> bool {
        !self.dates.is_empty() && self.others < OTHERS
    }
}

/// Whether a line says when, and perhaps who, and nothing else.
pub fn is_dateline(text: &str) -> bool {
    Line::read(text, Order::DayFirst, Label::None).is_date()
}

/// Zones of countries whose English puts the month first.
const MONTH_FIRST_ZONES: [&str; 12] = ["et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt"];

/// The order of day and month in a line: where nobody knows, by the language of its words and by its zone.
fn order_of(words: &[Word], order: Order) -> Order {
    let zone = |w: &Word| !w.small && MONTH_FIRST_ZONES.contains(&w.lower.as_str());
    match order {
        Order::Unknown if words.iter().any(|w| w.day_first) => Order::DayFirst,
        Order::Unknown if words.last().is_some_and(zone) || words.iter().rev().skip(1).any(zone) => Order::MonthFirst,
        known => known,
    }
}

/// Bytes of a paragraph in which it says where and when.
const DATELINE: usize = 110;

/// Bytes between the day and the mark behind it at most: "/Wire/", "(AFP)".
const WIRE: usize = 24;

/// Marks between the place with the day and the report.
const DASHES: [&str; 6] = [" – ", " — ", " - ", " -- ", " | ", "–"];

/// The day with which a report begins: "PARIS, 14 July 2025 – The town ...", "Press release of 14 July 2025 | ...".
pub fn opening(text: &str, order: Order) -> Option<String> {
    let end = (0..=DATELINE.min(text.len())).rev().find(|&i| text.is_char_boundary(i))?;
    let start = &text[..end].replace('\u{a0}', " ");
    let words = words(start);
    let date = date::in_line(start, order_of(&words, order)).into_iter().next()?;
    let behind = &start[date.end..];
    let (mark, _) = DASHES.iter().filter_map(|d| Some((behind.find(d)?, d))).min()?;
    let wire = behind[..mark].trim_matches([' ', '.', ')', ':']);
    let closed = wire.is_empty() || mark <= WIRE && wire.starts_with(['(', '/']);
    let before = &start[..date.start];
    let place = before.trim_end_matches(|c: char| c.is_lowercase() || c == ' ').ends_with([',', '(']);
    let mut line = Line { dates: Vec::new(), label: Label::None, others: 0 };
    let mut at = 0;
    while words.get(at).is_some_and(|w| w.end <= date.start) {
        at += line.word(&words, at);
    }
    let said = place || line.label == Label::Published;
    (closed && said && line.others == 0 && line.label != Label::Updated).then_some(date.day)
}
