//! Days, weeks and months told from the day of writing: "Monday", "la semaine dernière", "morgen".
//!
//! Without a known day of writing there are none. A weekday alone is a day only where nothing makes it a habit
//! ("every Monday", "le lundi"), a timetable ("lundi et jeudi", "Monday 9-5") or a name ("Black Friday"): one that is
//! left out costs a reader less than a day that never was.

use super::calendar::Day;
use super::lexicon::WEEKDAY;
use super::reader::{Reader, Reading};
use super::{FigureKind, Value};
use crate::lang::figure::{Mark, Measure};

/// Words beside a relative date in its sentence: labels, headings and timetables have fewer.
const WORDS: usize = 3;
/// Tokens on either side in which the sentence is looked at.
const REACH: usize = 30;
/// Tokens on either side in which another such day makes both a figure of speech, or a month what it is the last of.
const LIST: usize = 3;
/// Tokens between two weekdays of a timetable at most, words that join them and signs.
const JOINED: usize = 6;
/// Days around that of writing in which "Monday (23)" lies.
const AROUND: i32 = 40;

/// A time told from the day of writing.
struct Told {
    first: usize,
    next: usize,
    iso: String,
}

impl Reader<'_> {
    /// Adds the relative dates of the text where no figure stands yet.
    pub fn add_relative_dates(&self, found: &mut Vec<Reading>) {
        let Some(today) = self.reference else { return };
        let mut rest = std::mem::take(found).into_iter().peekable();
        let mut i = 0;
        while i < self.tokens.len() {
            let told = if self.entry(i).relative { self.told(i, today) } else { None };
            let Some(t) = told.filter(|t| self.in_sentence(t)) else {
                i += 1;
                continue;
            };
            i = t.next;
            found.extend(std::iter::from_fn(|| rest.next_if(|r| r.next <= t.first)));
            // "(23)" behind a weekday was a bare number.
            let inside: Vec<Reading> = std::iter::from_fn(|| rest.next_if(|r| r.first < t.next)).collect();
            if inside.iter().all(|r| r.first > t.first && r.next <= t.next) {
                found.push(self.reading(t.first, t.next, FigureKind::Date, Value::Text(t.iso)));
            } else {
                found.extend(inside);
            }
        }
        found.extend(rest);
    }

    fn told(&self, i: usize, today: Day) -> Option<Told> {
        self.day_beside(i, today).or_else(|| self.period(i, today)).or_else(|| self.weekday_told(i, today))
    }

    /// Whether it stands in a sentence and not in a label.
    fn in_sentence(&self, t: &Told) -> bool {
        let (begin, end) = self.sentence_around(t.first, t.next);
        (begin..t.first).chain(t.next..end).filter(|&k| self.is_word(k)).count() >= WORDS
    }

    /// The tokens of the sentence, as far as it is near.
    fn sentence_around(&self, first: usize, next: usize) -> (usize, usize) {
        let stops = |k: usize| matches!(self.sign(k), '.' | '!' | '?' | '…');
        let begins = |k: usize| k == 0 || self.starts_line(k) || stops(k - 1);
        let begin = (first.saturating_sub(REACH)..=first).rev().find(|&k| begins(k));
        let last = self.tokens.len().min(next + REACH);
        let end = (next..last).find(|&k| self.starts_line(k) || stops(k)).unwrap_or(last);
        (begin.unwrap_or(first.saturating_sub(REACH)), end)
    }

    /// Whether a name's capital letter, which the word would not have in running text, stands at token `i`.
    fn is_titled(&self, i: usize) -> bool {
        self.is_capital(i) && !self.begins_sentence(i)
    }

    /// Whether token `i` stands alone between marks of quotation: a title.
    fn is_quoted_alone(&self, first: usize, next: usize) -> bool {
        let mark = |k: usize| matches!(self.sign(k), '"' | '«' | '»' | '“' | '”' | '„' | '‘' | '’');
        first > 0 && mark(first - 1) && mark(next)
    }

    // --- yesterday, tomorrow ---

    fn day_beside(&self, i: usize, today: Day) -> Option<Told> {
        const DAYS: [(Mark, i32); 4] =
            [(Mark::BeforeYesterday, -2), (Mark::Yesterday, -1), (Mark::Tomorrow, 1), (Mark::AfterTomorrow, 2)];
        let (mark, mut days) = *DAYS.iter().find(|(mark, _)| self.is(i, *mark))?;
        let mut first = i;
        if let Some(k) = self.further(i).filter(|_| days.abs() == 1) {
            (first, days) = (k, 2 * days);
        }
        let next = i + 1;
        let capital = self.is_capital(first);
        let named = capital && self.is_capital(next) && !self.lexicon.grammar.noun_capitals;
        if self.is_titled(first) || named || self.is_quoted_alone(first, next) || self.is_day_of_list(first, next) {
            return None;
        }
        if let Some(b) = self.before(first) {
            let noun = [Mark::The, Mark::Each, Mark::DayHabit, Mark::DayName, Mark::Today, Mark::Yesterday];
            let noun = first == i && noun.iter().any(|&m| self.is(b, m)) || self.entry(b).weekday.is_some();
            // "the world of tomorrow"
            if noun || days > 0 && first == i && self.is(b, Mark::Of) {
                return None;
            }
        }
        let tail = self.is_apostrophe(next) || self.is(next, Mark::Of) || self.is_sign(next, '-') && self.touches(next);
        if mark == Mark::Tomorrow && first == i && tail {
            return None;
        }
        Some(Told { first, next, iso: today.plus(days).iso() })
    }

    /// "avant" of "avant-hier", "depois" of "depois de amanhã".
    fn further(&self, i: usize) -> Option<usize> {
        let joined = i > 1 && self.is_sign(i - 1, '-') && self.touches(i);
        let of = i > 1 && self.is(i - 1, Mark::Of) && !self.is(i - 1, Mark::DayFurther);
        let k = if joined || of { i - 2 } else { i.checked_sub(1)? };
        (self.is(k, Mark::DayFurther) && !self.starts_line(i)).then_some(k)
    }

    /// "yesterday and today", "hier comme demain": no days of the calendar.
    fn is_day_of_list(&self, first: usize, next: usize) -> bool {
        let day = |k: usize| [Mark::Yesterday, Mark::Today, Mark::Tomorrow].iter().any(|&m| self.is(k, m));
        (first.saturating_sub(LIST)..first).any(day) || (next..next + LIST).any(day)
    }

    // --- weeks and months ---

    fn period(&self, i: usize, today: Day) -> Option<Told> {
        let (later, noun, next) = self.shifted(i, |k| self.is(k, Mark::Week) || self.is(k, Mark::Month))?;
        let before = noun > i;
        let titled = self.is_titled(i) || self.is_capital(noun) && !self.lexicon.grammar.noun_capitals && before;
        // "over the last week", "the next month of the war"
        let part = before && (self.before(i).is_some_and(|b| self.is(b, Mark::DayHabit)) || self.is(next, Mark::Of));
        if titled || part {
            return None;
        }
        if self.is(noun, Mark::Month) {
            return Some(Told { first: i, next, iso: today.month(later) });
        }
        // "volgende week maandag"
        if let Some((weekday, end)) = self.weekday(next).filter(|_| self.near(next)) {
            return Some(Told { first: i, next: end, iso: day_of_week(today, later, weekday).iso() });
        }
        Some(Told { first: i, next, iso: today.plus(7 * later).week() })
    }

    /// A noun with "last" or "next" beside it, from token `i` on: how many later, the noun, the token behind both.
    fn shifted(&self, i: usize, noun: impl Fn(usize) -> bool) -> Option<(i32, usize, usize)> {
        let before = if self.is(i, Mark::LastBefore) {
            -1
        } else if self.is(i, Mark::NextBefore) {
            1
        } else {
            0
        };
        if before != 0 && noun(i + 1) && self.near(i + 1) {
            return Some((before, i + 1, i + 2));
        }
        if !noun(i) {
            return None;
        }
        let (later, next) = self.behind(i + 1)?;
        Some((later, i, next))
    }

    /// "de l'année dernière", "last year" behind a month or a quarter, told from the day of writing: the year and the token
    /// behind.
    pub fn told_year(&self, i: usize) -> Option<(i32, usize)> {
        let today = self.reference?;
        let of = self.past(self.past(i, Mark::Of), Mark::The);
        let year = |k: usize| self.entry(k).measure == Some(Measure::Duration(1, "a"));
        let (later, _, next) = self.shifted(of, year).filter(|_| self.near(of))?;
        Some((today.year + later, next))
    }

    /// "dernier", "prochain", "que viene" at token `i`: -1 or 1, and the token behind.
    fn behind(&self, i: usize) -> Option<(i32, usize)> {
        let at = if self.is(i, Mark::Relative) && self.near(i) { i + 1 } else { i };
        let later = if self.is(at, Mark::LastBehind) {
            -1
        } else if self.is(at, Mark::NextBehind) {
            1
        } else {
            return None;
        };
        self.near(at).then_some((later, at + 1))
    }

    // --- weekdays ---

    /// A weekday's full name at token `i`, and the token behind it.
    pub fn weekday(&self, i: usize) -> Option<(u8, usize)> {
        let entry = self.entry(i);
        let weekday = entry.weekday.filter(|_| self.str(i).len() >= WEEKDAY)?;
        let next = self.weekday_end(i);
        // "segunda", "terça" without "-feira" are numbers.
        let number = entry.ordinal.is_some() || entry.fraction.is_some();
        (next > i + 1 || !number).then_some((weekday, next))
    }

    /// The token behind a weekday's name at token `i`, both halves of it.
    pub fn weekday_end(&self, i: usize) -> usize {
        let joined = self.is_sign(i + 1, '-') && self.touches(i + 1) && self.touches(i + 2);
        if joined && self.is(i + 2, Mark::WeekdayTail) { i + 3 } else { i + 1 }
    }

    /// "de segunda a sexta": two short names of weekdays, which are ranks elsewhere.
    pub fn is_day_of_span(&self, i: usize) -> bool {
        let day = |k: usize| self.entry(k).weekday.is_some();
        let joins = |k: usize| self.is(k, Mark::To);
        day(i) && (joins(i + 1) && day(i + 2) || i > 1 && joins(i - 1) && day(i - 2))
    }

    fn weekday_told(&self, i: usize, today: Day) -> Option<Told> {
        let before = self.is(i, Mark::LastBefore) || self.is(i, Mark::NextBefore);
        let at = i + usize::from(before);
        let (weekday, mut next) = self.weekday(at)?;
        if self.is_name_of_day(at, next) || self.is_one_of_days(i, next) || self.is_quoted_alone(i, next) {
            return None;
        }
        if before {
            let later = if self.is(i, Mark::LastBefore) { -1 } else { 1 };
            let ranked = self.before(i).is_some_and(|b| self.is(b, Mark::DayHabit));
            let of = (next..next + LIST).any(|k| self.is(k, Mark::Month) || self.entry(k).month.is_some());
            let day = nearest(today, weekday, later, true);
            return (!ranked && !of && self.near(at)).then(|| Told { first: i, next, iso: day.iso() });
        }
        // "lundi de la semaine prochaine", "Monday last week"
        let of = self.past(self.past(next, Mark::Of), Mark::The);
        if let Some((later, _, end)) = self.shifted(of, |k| self.is(k, Mark::Week)) {
            return Some(Told { first: i, next: end, iso: day_of_week(today, later, weekday).iso() });
        }
        if let Some((later, end)) = self.behind(next) {
            return Some(Told { first: i, next: end, iso: nearest(today, weekday, later, true).iso() });
        }
        if let Some((day, end)) = self.day_in_brackets(next, today, weekday) {
            return Some(Told { first: i, next: end, iso: day.iso() });
        }
        if !self.is_led(i) || !self.leaves_a_day(next) {
            return None;
        }
        let last = self.before(i).is_some_and(|b| self.is(b, Mark::LastDay));
        let ahead = !last && self.lies_ahead(i, next);
        next = self.weekday_end(i);
        let day = nearest(today, weekday, if ahead { 1 } else { -1 }, last);
        Some(Told { first: i, next, iso: day.iso() })
    }

    /// Whether what stands before a weekday makes it one day.
    fn is_led(&self, i: usize) -> bool {
        let Some(b) = self.before(i) else { return self.lexicon.words.bare_weekday };
        if self.is(b, Mark::DayLed) || self.is(b, Mark::LastDay) {
            return true;
        }
        const NO_DAY: [Mark; 7] =
            [Mark::The, Mark::Each, Mark::DayHabit, Mark::Last, Mark::LastBefore, Mark::LastBehind, Mark::NextBefore];
        let any = NO_DAY.iter().any(|&m| self.is(b, m));
        let counted = self.is_digits(b) || self.entry(b).ordinal.is_some() || self.entry(b).cardinal.is_some();
        self.lexicon.words.bare_weekday && !any && !counted
    }

    /// Whether what stands behind a weekday leaves it one day of running text: no hours, no noun that it describes.
    fn leaves_a_day(&self, next: usize) -> bool {
        if matches!(self.sign(next), ':' | '-' | '–' | '—' | '/') || self.is_digits(next) || self.is(next, Mark::Of)
        {
            return false;
        }
        let dated = self.entry(next).month.is_some() || self.is(next, Mark::InYear) && self.is_dated(next + 1);
        let part = self.is(next, Mark::DayPart);
        // "Friday prayers", "Sunday roast": where adjectives stand before the noun.
        let describes = self.lexicon.grammar.noun_order == crate::lang::grammar::NounOrder::Before
            && self.counts_something(next)
            && !part
            && !self.lexicon.is_verb(self.str(next));
        !dated && !describes
    }

    /// "in July", "in 1987"
    fn is_dated(&self, i: usize) -> bool {
        self.entry(i).month.is_some() || self.year_digits(i).is_some()
    }

    /// "Black Friday", "jeudi noir", "Mercredi Addams", "Sunday Times", "Welt am Sonntag".
    fn is_name_of_day(&self, i: usize, next: usize) -> bool {
        let name = |k: usize| self.is(k, Mark::DayName);
        let behind = self.past(self.past(next, Mark::Of), Mark::The);
        let before = self.before(i);
        let led = before.is_some_and(|b| self.is(b, Mark::DayLed));
        // "Welt am Sonntag": the name may stand before what leads.
        let around = before.is_some_and(|b| name(b) || led && self.before(b).is_some_and(name));
        if around || name(next) || name(behind) || self.is(next, Mark::WeekdayTail) {
            return true;
        }
        if self.lexicon.grammar.noun_capitals {
            return false;
        }
        let capital = |k: usize| self.is_capital(k) && self.near(k);
        if self.lexicon.grammar.month_capitals {
            // "Ruby Tuesday", but "on Monday Google said"
            !self.is_capital(i)
                || !led && capital(next)
                || before.is_some_and(|b| self.is_capital(b) && !self.begins_sentence(b))
        } else {
            self.is_capital(i) && (!self.begins_sentence(i) || capital(next))
        }
    }

    /// "lundi et jeudi", "Monday to Friday", "na terça-feira e na quinta-feira": days of a timetable.
    fn is_one_of_days(&self, first: usize, next: usize) -> bool {
        const JOINTS: [Mark; 7] =
            [Mark::And, Mark::Or, Mark::To, Mark::The, Mark::DayLed, Mark::DayPart, Mark::WeekdayTail];
        let joins = |k: &usize| !self.is_word(*k) || JOINTS.iter().any(|&m| self.is(*k, m));
        let day = |k: Option<usize>| k.is_some_and(|k| self.entry(k).weekday.is_some());
        day((first.saturating_sub(JOINED)..first).rev().find(|k| !joins(k)))
            || day((next..next + JOINED).find(|k| !joins(k)))
    }

    /// "segunda-feira (23)": the day of the month checks the weekday, and tells which one.
    fn day_in_brackets(&self, i: usize, today: Day, weekday: u8) -> Option<(Day, usize)> {
        if !self.is_sign(i, '(') || !self.is_digits(i + 1) || !self.is_sign(i + 2, ')') {
            return None;
        }
        let number = self.small(i + 1)?;
        let near = (0..=AROUND).flat_map(|n| [today.plus(-n), today.plus(n)]);
        let day = near.into_iter().find(|d| u64::from(d.day) == number && d.weekday() == weekday)?;
        Some((day, i + 3))
    }

    /// Whether the words around a weekday tell the future: the nearest word that tells decides, first those before it.
    fn lies_ahead(&self, first: usize, next: usize) -> bool {
        let (begin, end) = self.sentence_around(first, next);
        let parts = |k: usize| matches!(self.sign(k), ',' | ';' | ':' | '(' | ')' | '–' | '—' | '«' | '»' | '"' | '“');
        let clause = |k: usize| parts(k) || self.is(k, Mark::Relative) || self.is(k, Mark::Clause);
        // "Lundi, le gouvernement présentera": what opens a sentence belongs to the clause behind its comma.
        let opens = first - begin <= 1;
        let comma = (next..end.min(next + LIST)).find(|&k| parts(k)).filter(|_| opens);
        let from = comma.map_or(next, |k| k + 1);
        let last = (from..end).find(|&k| clause(k)).unwrap_or(end);
        let tells = |k: usize| {
            let ahead = || self.is(k, Mark::Ahead) || self.is_word(k) && self.lexicon.is_future(self.str(k));
            if self.is(k, Mark::Told) { Some(false) } else { ahead().then_some(true) }
        };
        let before = (begin..first).rev().take_while(|&k| !clause(k)).find_map(tells);
        // "soll am Montag übergossen worden sein"
        let over = (from.max(last.saturating_sub(2))..last).any(|k| self.is(k, Mark::Told));
        match before.or_else(|| (from..last).find_map(tells)) {
            Some(ahead) => ahead && !(over && before.is_some()),
            None => (first.saturating_sub(LIST)..first).any(|k| self.is(k, Mark::DayAhead)),
        }
    }
}

/// The nearest such weekday, `towards` the past (-1) or the future (1); that of writing itself only where not `strict`.
fn nearest(today: Day, weekday: u8, towards: i32, strict: bool) -> Day {
    let away = (towards * (i32::from(weekday) - i32::from(today.weekday()))).rem_euclid(7);
    today.plus(towards * if away == 0 && strict { 7 } else { away })
}

/// The weekday of the week this many weeks later.
fn day_of_week(today: Day, later: i32, weekday: u8) -> Day {
    today.plus(7 * later + i32::from(weekday) - i32::from(today.weekday()))
}
