//! Dates as pages write them -> ISO 8601.

use super::words::{month, split};
use crate::lang::byline::WITHIN_DATE;

/// Which comes first in a date in digits alone where both are possible ("03/02/2025").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The day.
    DayFirst,
    /// The month.
    MonthFirst,
    /// Nobody knows.
    Unknown,
}

/// Normalises a date of metadata: `2025-07-14`, or with the time and its offset
/// (`2025-07-14T09:30:00+02:00`) as far as they are given. Also reads RFC 2822
/// ("Mon, 14 Jul 2025 09:30:00 GMT"), compact (`20250714`), slashed
/// (`2025/07/14`), and Unix seconds or milliseconds. `None` where it is no date
/// between 1900 and 2100, or one that systems write where they know none.
pub fn iso(text: &str, order: Order) -> Option<String> {
    let text = text.trim();
    let found = numeric(text).or_else(|| unix(text)).or_else(|| {
        let found = in_line(text, order).into_iter().next()?;
        let clock = if found.in_words { clock_behind(&text[found.end..]) } else { String::new() };
        Some(found.day + &clock)
    });
    found.filter(|date| !PLACEHOLDERS.iter().any(|p| date.starts_with(p)))
}

/// Dates that systems write where they know none.
const PLACEHOLDERS: [&str; 3] = ["1970-01-01", "1969-12-31", "1900-01-01"];

fn numeric(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let year = digits(bytes.get(..4)?)?;
    let compact = bytes.get(4..8).and_then(digits).filter(|_| bytes.get(8).is_none_or(|b| !b.is_ascii_digit()));
    let (month, day, rest) = match (compact, bytes.get(4)) {
        (Some(md), _) => (md / 100, md % 100, text.get(8..)?),
        (None, Some(b'-' | b'/' | b'.')) => {
            let (month, rest) = leading(text.get(5..)?)?;
            match rest.strip_prefix(['-', '/', '.']) {
                Some(rest) => {
                    let (day, rest) = leading(rest)?;
                    (month, day, rest)
                }
                None => return valid(year, month, 1).then(|| format!("{year:04}-{month:02}")),
            }
        }
        (None, None) => return valid(year, 1, 1).then(|| format!("{year:04}")),
        _ => return None,
    };
    valid(year, month, day).then(|| format!("{year:04}-{month:02}-{day:02}{}", time(rest)))
}

/// The time of day that stands somewhere behind a date, `T09:30:00+02:00`; empty where there is none.
fn clock_behind(rest: &str) -> String {
    let mut starts = rest.char_indices().filter(|&(i, c)| {
        c.is_ascii_digit() && !rest[..i].ends_with(|before: char| before.is_ascii_digit() || before == ':')
    });
    starts.find_map(|(i, _)| Some(time(&rest[i..])).filter(|t| !t.is_empty())).unwrap_or_default()
}

/// `T09:30:00+02:00` out of what follows the date; empty where there is no time.
fn time(rest: &str) -> String {
    // Some write the zone in between ("2016-08-15CEST10:01:00+0200").
    let rest = rest.trim_start_matches(|c: char| c == ' ' || c == ',' || c.is_ascii_alphabetic());
    let Some((hour, after)) = leading(rest).filter(|(h, r)| *h < 24 && r.starts_with(':')) else {
        return String::new();
    };
    let Some((minute, mut after)) = leading(&after[1..]).filter(|(m, _)| *m < 60) else { return String::new() };
    let mut second = 0;
    if let Some((s, r)) = after.strip_prefix(':').and_then(leading).filter(|(s, _)| *s < 61) {
        (second, after) = (s, r);
    }
    if let Some(fraction) = after.strip_prefix(['.', ',']) {
        after = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    let (hour, after) = half_of_day(hour, after.trim_start());
    format!("T{hour:02}:{minute:02}:{second:02}{}", offset(after.trim()))
}

/// The hour of 24 where "AM" or "PM" follows, and what follows that.
fn half_of_day(hour: u32, after: &str) -> (u32, &str) {
    let half = |name: [&str; 2]| {
        name.iter().find_map(|n| {
            let head = after.get(..n.len()).filter(|h| h.eq_ignore_ascii_case(n))?;
            Some(&after[head.len()..]).filter(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    };
    match (half(["AM", "A.M."]), half(["PM", "P.M."])) {
        (Some(rest), _) if hour <= 12 => (hour % 12, rest),
        (_, Some(rest)) if hour <= 12 => (hour % 12 + 12, rest),
        _ => (hour, after),
    }
}

/// `Z`, `+02:00`, or nothing where the offset is not given.
fn offset(text: &str) -> String {
    if text.starts_with(['Z', 'z']) || text.starts_with("GMT") || text.starts_with("UTC") {
        return "Z".into();
    }
    let Some(sign) = text.chars().next().filter(|c| matches!(c, '+' | '-')) else { return String::new() };
    let number: String = text[1..].replacen(':', "", 1).chars().take_while(char::is_ascii_digit).collect();
    let (hour, minute) = match number.len() {
        1 | 2 => (number.as_str(), "00"),
        3 | 4 => number.split_at(number.len() - 2),
        _ => return String::new(),
    };
    format!("{sign}{hour:0>2}:{minute}")
}

/// A date inside a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// `2025-07-14`.
    pub day: String,
    /// Whether the month is a word.
    pub in_words: bool,
}

/// The dates inside a line that have a day, a month and a year: in words ("14 juillet 2025", "July 14, 2025"), the
/// year first ("2025-07-14", "2025.07.14"), or last ("14.07.2025", "7/14/25").
pub fn in_line(line: &str, order: Order) -> Vec<Found> {
    if !line.bytes().any(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let tokens = tokens(line);
    let mut found: Vec<Found> = Vec::new();
    for at in 0..tokens.len() {
        let in_words = around_month(line, &tokens, at);
        let date = in_words.or_else(|| in_digits(line, &tokens, at, order));
        if let Some((first, last, (year, month, day))) = date {
            let (start, end) = (tokens[first].start, tokens[last].end);
            if valid(year, month, day) && found.last().is_none_or(|f| f.end <= start) {
                let day = format!("{year:04}-{month:02}-{day:02}");
                found.push(Found { start, end, day, in_words: in_words.is_some() });
            }
        }
    }
    found
}

/// A run of digits or of letters.
struct Token {
    start: usize,
    end: usize,
    /// Its value and number of digits, where it is a number.
    number: Option<(u32, usize)>,
    /// Its month, where it is one.
    month: Option<u32>,
    /// Whether it may stand between day, month and year ("de", "of", "th").
    between: bool,
}

fn tokens(line: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for word in split(line) {
        // "1er", "14th", "15Août": letters and digits are words of their own.
        let mut from = 0;
        let text = &word.lower;
        while from < text.len() {
            let digit = text[from..].starts_with(|c: char| c.is_ascii_digit());
            let rest = &text[from..];
            let length = rest.find(|c: char| c.is_ascii_digit() != digit).unwrap_or(rest.len());
            let part = &rest[..length];
            // Lower case may be longer or shorter than what is written; numbers never are.
            let whole = length == text.len();
            let (start, end) =
                if whole { (word.start, word.end) } else { (word.start + from, word.start + from + length) };
            let number = digits(part.as_bytes()).filter(|_| digit && length <= 4).map(|n| (n, length));
            let month = if digit { None } else { month(part) };
            tokens.push(Token { start, end, number, month, between: WITHIN_DATE.contains(&part) });
            from += length;
        }
    }
    tokens
}

/// Tokens of a date: first and last, and year, month, day.
type Span = (usize, usize, (u32, u32, u32));

fn number(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    tokens.get(at).and_then(|t| t.number)
}

fn is_year((n, digits): (u32, usize)) -> bool {
    digits == 4 && (1900..=2100).contains(&n)
}

fn is_day((n, digits): (u32, usize)) -> bool {
    digits <= 2 && (1..=31).contains(&n)
}

/// Numbers between a month with its day and the year at most: "Jul 14 09:30:00 UTC 2025".
const CLOCK: usize = 5;

/// Whether two digits are a year: behind the month without another sign, and no clock or number begins with them.
fn is_short_year(line: &str, tokens: &[Token], at: usize) -> bool {
    let between = line.get(tokens[at - 1].end..tokens[at].start);
    let behind = line.get(tokens[at].end..).unwrap_or("");
    let clock =
        behind.starts_with([':', '.', ',', '%', '-', '/']) && behind[1..].starts_with(|c: char| c.is_ascii_digit());
    let counts =
        tokens.get(at + 1).is_some_and(|t| t.number.is_none() && line[tokens[at].end..t.start].trim().is_empty());
    matches!(between, Some(" " | "-" | "/" | " '" | " ’" | ". ")) && !clock && !counts
}

/// The date whose month is token `at`.
fn around_month(line: &str, tokens: &[Token], at: usize) -> Option<Span> {
    let month = tokens.get(at)?.month?;
    let back = |mut i: usize| {
        while i > 0 {
            i -= 1;
            if !tokens[i].between {
                return Some(i);
            }
        }
        None
    };
    let on = |mut i: usize| {
        while i + 1 < tokens.len() {
            i += 1;
            if !tokens[i].between {
                return Some(i);
            }
        }
        None
    };
    let day = |i: Option<usize>| i.and_then(|i| number(tokens, i).filter(|&n| is_day(n)).map(|n| (i, n.0)));
    let year = |i: Option<usize>| i.and_then(|i| number(tokens, i).filter(|&n| is_year(n)).map(|n| (i, n.0)));
    let next = on(at);
    if let (Some((first, day)), Some((last, year))) = (day(back(at)), year(next)) {
        return Some((first, last, (year, month, day)));
    }
    // "3 Jan 12": two digits right behind the month, unless a clock or another number begins with them.
    let short = |i: usize| number(tokens, i).filter(|&(_, digits)| digits == 2 && is_short_year(line, tokens, i));
    if let (Some((first, day)), Some((year, _))) = (day(back(at)), short(at + 1)) {
        return Some((first, at + 1, (2000 + year, month, day)));
    }
    let (i, day) = day(next)?;
    let mut after = on(i);
    for _ in 0..CLOCK {
        if let Some((last, year)) = year(after) {
            return Some((at, last, (year, month, day)));
        }
        // Only a clock and its zone stand in between.
        after = after.filter(|&j| tokens[j].number.is_some() || tokens[j].end - tokens[j].start <= 4).and_then(on);
    }
    None
}

/// The date in digits alone that begins with token `at`.
fn in_digits(line: &str, tokens: &[Token], at: usize, order: Order) -> Option<Span> {
    let (a, b, c) = (number(tokens, at)?, number(tokens, at + 1)?, number(tokens, at + 2)?);
    let between = |i: usize| line.get(tokens[i].end..tokens[i + 1].start);
    let mark = between(at).filter(|m| matches!(*m, "." | "/" | "-"))?;
    let joined = |i: usize| tokens.get(i + 1).is_some() && between(i) == Some(mark);
    let goes_on = joined(at + 2) && number(tokens, at + 3).is_some()
        || at > 0 && joined(at - 1) && number(tokens, at - 1).is_some();
    if between(at + 1) != Some(mark) || goes_on {
        return None;
    }
    if is_year(a) && b.1 <= 2 && is_day(c) {
        return Some((at, at + 2, (a.0, b.0, c.0)));
    }
    if a.1 > 2 || b.1 > 2 || !(is_year(c) || c.1 == 2) {
        return None;
    }
    let year = if c.1 == 2 { 2000 + c.0 } else { c.0 };
    let (day, month) = match (a.0 > 12, b.0 > 12, order) {
        (false, true, _) => (b.0, a.0),
        (true, false, _) => (a.0, b.0),
        // Nobody puts the month first before a stop.
        (_, _, Order::DayFirst) => (a.0, b.0),
        (_, _, _) if mark == "." || a.0 == b.0 => (a.0, b.0),
        (_, _, Order::MonthFirst) => (b.0, a.0),
        (_, _, Order::Unknown) => return None,
    };
    Some((at, at + 2, (year, month, day)))
}

/// Unix time in seconds or milliseconds.
fn unix(text: &str) -> Option<String> {
    if !(9..=13).contains(&text.len()) || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u64 = text.parse().ok()?;
    let seconds = if text.len() > 11 { number / 1000 } else { number };
    let (days, clock) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = civil(days);
    valid(year, month, day)
        .then(|| format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", clock / 3600, clock / 60 % 60, clock % 60))
}

/// Days since 1970 -> date (Hinnant, "chrono-compatible low-level date algorithms").
fn civil(days: u64) -> (u32, u32, u32) {
    let z = days + 719_468;
    let (era, doe) = (z / 146_097, z % 146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + u64::from(month <= 2);
    (year as u32, month as u32, (doy - (153 * mp + 2) / 5 + 1) as u32)
}

fn valid(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1900..=2100).contains(&year) && (1..=days).contains(&day)
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes
        .iter()
        .try_fold(0u32, |n, b| b.is_ascii_digit().then(|| n.saturating_mul(10).saturating_add(u32::from(b - b'0'))))
}

/// The number of up to four digits that a text begins with, and what follows.
fn leading(text: &str) -> Option<(u32, &str)> {
    let end = text.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    let number = digits(text.as_bytes().get(..end).filter(|d| !d.is_empty() && d.len() <= 4)?)?;
    Some((number, &text[end..]))
}
