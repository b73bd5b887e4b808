//! Dates as pages write them in their metadata -> ISO 8601.

use crate::lower::Lower;

/// Normalises a date of metadata: `2025-07-14`, or with the time and its offset
/// (`2025-07-14T09:30:00+02:00`) as far as they are given. Also reads RFC 2822
/// ("Mon, 14 Jul 2025 09:30:00 GMT"), compact (`20250714`), slashed
/// (`2025/07/14`), and Unix seconds or milliseconds. `None` where it is no date
/// between 1900 and 2100.
pub fn iso(text: &str) -> Option<String> {
    let text = text.trim();
    numeric(text).or_else(|| with_month_name(text)).or_else(|| unix(text))
}

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

/// `T09:30:00+02:00` out of what follows the date; empty where there is no time.
fn time(rest: &str) -> String {
    let rest = rest.trim_start_matches([' ', 'T', 't', ',']);
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
    format!("T{hour:02}:{minute:02}:{second:02}{}", offset(after.trim()))
}

/// `Z`, `+02:00`, or nothing where the offset is not given.
fn offset(text: &str) -> String {
    if text.starts_with(['Z', 'z']) || text.starts_with("GMT") || text.starts_with("UTC") {
        return "Z".into();
    }
    let Some(sign) = text.chars().next().filter(|c| matches!(c, '+' | '-')) else { return String::new() };
    let number: String = text[1..].chars().take(5).filter(char::is_ascii_digit).collect();
    let (hour, minute) = match number.len() {
        1 | 2 => (number.as_str(), "00"),
        3 | 4 => number.split_at(number.len() - 2),
        _ => return String::new(),
    };
    format!("{sign}{hour:0>2}:{minute}")
}

/// "Mon, 14 Jul 2025 09:30:00 GMT", "July 14, 2025", "14 juillet 2025": the months
/// by their beginnings in the seven languages.
fn with_month_name(text: &str) -> Option<String> {
    let lower = text.lower();
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '/'))
        .filter(|w| !w.is_empty())
        .collect();
    // A name may begin like a month ("Martin").
    (0..words.len()).find_map(|at| around_month(&lower, &words, at))
}

/// The date whose month is word `at`.
fn around_month(lower: &str, words: &[&str], at: usize) -> Option<String> {
    let month = month(words.get(at)?)?;
    let number = |i: Option<usize>| i.and_then(|i| words.get(i)).and_then(|w| leading(w)).map(|(n, _)| n);
    let years = |n: &u32| (1900..=2100).contains(n);
    // "de" stands between in Spanish and Portuguese.
    let skip = |i: usize, step: isize| {
        let i = i.checked_add_signed(step)?;
        if matches!(words.get(i), Some(&("de" | "del" | "of"))) { i.checked_add_signed(step) } else { Some(i) }
    };
    let (before, after) = (number(skip(at, -1)), number(skip(at, 1)));
    let (day, year_at) = match (before, after) {
        (Some(day), Some(year)) if years(&year) && day <= 31 => (day, skip(at, 1)?),
        (_, Some(day)) if day <= 31 => (day, at + 2),
        _ => return None,
    };
    let year = number(Some(year_at)).filter(years)?;
    let rest = lower.rsplit_once(&year.to_string()).map_or("", |(_, rest)| rest);
    valid(year, month, day).then(|| format!("{year:04}-{month:02}-{day:02}{}", time(&rest.to_ascii_uppercase())))
}

/// A date in digits with the year last: "14.07.2025", "14/7/2025", "14-07-2025 18:05". Where both
/// orders are possible, dots put the day first, and else `day_first` says so.
pub fn in_digits(text: &str, day_first: bool) -> Option<String> {
    let parts = |mark: char| {
        text.split_whitespace().find_map(|w| {
            let mut parts = w.trim_matches(|c: char| !c.is_ascii_digit()).split(mark);
            let mut number = |most: usize| {
                let part = parts.next().filter(|p| (1..=most).contains(&p.len()))?;
                digits(part.as_bytes())
            };
            let found = (number(2)?, number(2)?, number(4)?);
            parts.next().is_none().then_some((mark, found))
        })
    };
    let (mark, (a, b, year)) = ['.', '/', '-'].into_iter().find_map(parts)?;
    let (day, month) = match (a > 12, b > 12) {
        (false, true) => (b, a),
        (false, false) if mark != '.' && !day_first => return None,
        _ => (a, b),
    };
    valid(year, month, day).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// Beginnings of month names in French, English, German, Spanish, Italian, Portuguese, Dutch.
const MONTHS: [&[&str]; 12] = [
    &["jan", "gen", "ene", "jän"],
    &["feb", "fév", "fev"],
    &["mar", "mär", "maa", "mrt"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mag", "mei"],
    &["jun", "juin", "giu"],
    &["jul", "juil", "lug"],
    &["aug", "aoû", "ago"],
    &["sep", "set"],
    &["oct", "okt", "ott", "out"],
    &["nov"],
    &["dec", "dez", "dic", "déc"],
];

fn month(word: &str) -> Option<u32> {
    let letters = word.chars().all(char::is_alphabetic);
    let found = MONTHS.iter().position(|m| m.iter().any(|p| word.starts_with(p)));
    found.filter(|_| letters && word.chars().count() <= 10).map(|m| m as u32 + 1)
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
    bytes.iter().try_fold(0u32, |n, b| b.is_ascii_digit().then(|| n * 10 + u32::from(b - b'0')))
}

/// The number of up to four digits that a text begins with, and what follows.
fn leading(text: &str) -> Option<(u32, &str)> {
    let end = text.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    let number = digits(text.as_bytes().get(..end).filter(|d| !d.is_empty() && d.len() <= 4)?)?;
    Some((number, &text[end..]))
}
