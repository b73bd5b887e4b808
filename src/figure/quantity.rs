//! Amounts -> figures: ranges and changes, kinds, units, ages.

use super::amount::Amount;
use super::duration::duration;
use super::reader::{Reader, Reading};
use super::token::{Gap, Kind};
use super::{FigureKind, Value};
use crate::lang::figure::{LESS, Mark, Measure};
use crate::letter::Lower;

/// Up to this many points are percentage points; more are points of an index or a game.
const POINTS: u64 = 30;
/// Words before a change in which a word for it is looked for.
const MOVED_NEAR: usize = 4;
/// A level is at least this many times the change that led to it; the ends of a range lie nearer.
const LEVEL: f64 = 3.0;
/// The same where a range would be written in the same words.
const FAR_LEVEL: f64 = 8.0;
/// Two bare numbers of at most this many digits with a dash between them are a score, unless something is counted.
const SCORE: usize = 2;

impl Reader<'_> {
    /// The amount, or the range of amounts, that begins at token `i`.
    pub fn quantity(&self, i: usize) -> Option<Reading> {
        let a = self.one_quantity(i)?;
        self.bounds(&a).or(Some(a))
    }

    fn one_quantity(&self, i: usize) -> Option<Reading> {
        // "-4/5"
        if let Some((minus, at)) = self.number_sign(i)
            && let Some(part) = self.fraction(at)
        {
            let value = match part.value {
                Value::Number(n) if minus => Value::Number(-n),
                value => value,
            };
            return Some(Reading { first: i, value, ..part });
        }
        if let Some(share) = self.share(i).or_else(|| self.multiple(i)).or_else(|| self.fraction(i)) {
            return Some(share);
        }
        let a = self.amount(i)?;
        if let Some(range) = self.range(&a) {
            return Some(range);
        }
        if self.is_score(&a) {
            return None;
        }
        let a = self.longer_quantity(self.longer_duration(a));
        self.single(&a)
    }

    /// The figure that one amount makes.
    pub fn single(&self, a: &Amount) -> Option<Reading> {
        let number = Value::Number(a.value.to_f64());
        let reading = |kind, value, unit| Some(Reading { first: a.first, next: a.next, kind, value, unit });
        match a.measure {
            None => {
                if self.glued_behind(a) {
                    return None;
                }
                if let Some(age) = self.bare_age(a) {
                    return Some(age);
                }
                reading(FigureKind::Number, number, None)
            }
            Some(Measure::Duration(times, unit)) => {
                if self.is_age(a, times, unit) {
                    let next = self.age_end(a.next);
                    return Some(Reading {
                        first: a.first,
                        next,
                        kind: FigureKind::Age,
                        value: number,
                        unit: Some(unit),
                    });
                }
                reading(FigureKind::Duration, Value::Text(duration(a.value, times, unit)?), None)
            }
            Some(Measure::Times) if LESS.contains(self.str(a.next)) && a.value.to_f64() > 1.0 => {
                let part = Value::Number(1.0 / a.value.to_f64());
                Some(Reading {
                    first: a.first,
                    next: a.next + 1,
                    kind: FigureKind::Number,
                    value: part,
                    unit: Some("x"),
                })
            }
            Some(m) => {
                let (kind, unit) = self.kind(m, a)?;
                let next = if kind == FigureKind::Age { self.age_end(a.next) } else { a.next };
                Some(Reading { first: a.first, next, kind, value: number, unit })
            }
        }
    }

    /// The kind of figure that a measure makes, and its unit.
    pub fn kind(&self, m: Measure, a: &Amount) -> Option<(FigureKind, Option<&'static str>)> {
        Some(match m {
            Measure::Money(code) | Measure::Cents(code) => (FigureKind::Money, Some(code)),
            Measure::Percent(unit) => (FigureKind::Percent, Some(unit)),
            Measure::Points if self.are_percentage_points(a) => (FigureKind::Percent, Some("pp")),
            Measure::Points => (FigureKind::Number, None),
            Measure::Quantity(unit) => (FigureKind::Quantity, Some(unit)),
            Measure::Temperature(unit) => (FigureKind::Temperature, Some(unit)),
            Measure::BelowZero => (FigureKind::Temperature, Some("deg")),
            Measure::Times => (FigureKind::Number, Some("x")),
            Measure::Age => (FigureKind::Age, Some("a")),
            Measure::Duration(..) | Measure::PartOfDay(_) => return None,
        })
    }

    /// Whether "points" are percentage points: small, and a change, or with decimals.
    fn are_percentage_points(&self, a: &Amount) -> bool {
        let small = a.value.to_f64().abs() <= POINTS as f64;
        let from = a.first.saturating_sub(5);
        // "12 % (-2 points)"
        let beside = a.signed && (from..a.first).any(|k| self.is_sign(k, '%'));
        beside || small && (from..a.next + 2).any(|k| self.is(k, Mark::Change))
    }

    // --- ranges and changes ---

    fn range(&self, a: &Amount) -> Option<Reading> {
        let (mut at, dash) = self.range_joint(a)?;
        // "between 2 and about 7"
        if self.is_word(at) && self.lexicon.approximation(&self.str(at).lower()).is_some() {
            at += 1;
        }
        // "entre 10 et les 15", "tra l'1 e l'1,5"
        at = self.past(at, Mark::The);
        let spaced = self.tokens.get(at)?.gap <= Gap::Space;
        if !spaced || (self.tokens[at].kind == Kind::Word && !self.tokens[at].trigger) {
            return None;
        }
        if self.is_digits(at) && self.leading_zero(at) {
            return None;
        }
        let b = self.amount(at)?;
        // "€3-4 million"
        let sign_first = self.prefixed(a) && self.touches(a.next) && (b.scale > 0 || self.ends_at(b.next));
        if dash && (b.one || (a.measure.is_some() && a.next > a.first + 1 && b.measure.is_none() && !sign_first)) {
            return None;
        }
        // "12 % à 143 millions": two things, no range. A first end without a unit takes the second's.
        let measure = match (a.measure, b.measure) {
            (Some(m), Some(n)) if m == n => Some(m),
            (None, n) => n,
            (Some(m), None) if dash && sign_first => Some(m),
            (Some(m), None)
                if b.scale == a.scale && !self.counts_something(b.next) && a.first + 1 < a.next && self.prefixed(a) =>
            {
                Some(m)
            }
            _ => return None,
        };
        let change = self.is_change(a);
        let years = |x: &Amount| x.value.to_u64().is_some_and(|n| n < 120);
        if measure.is_none() && years(a) && years(&b) && self.age_before(a.first) && !self.names_many(b.next) {
            let value = Value::Range([a.value.to_f64(), b.value.to_f64()]);
            return Some(Reading { first: a.first, next: b.next, kind: FigureKind::Age, value, unit: Some("a") });
        }
        if !dash && !self.has_between(a.first) && self.is_change_to_level(a, &b, change) {
            return self.change_alone(a, &b);
        }
        if measure.is_none() && !dash && !change && !self.after(a.first, Mark::Between) && !self.plain_range(a, &b) {
            return None;
        }
        if dash && measure.is_none() && b.scale == 0 && self.dash_is_no_range(a, &b) {
            return None;
        }
        if a.one || self.glued_behind(&b) || (b.one && measure.is_none()) {
            return None;
        }
        let shared = b.scale > 0 && a.scale == 0 && (a.measure.is_none() || self.prefixed(a)) && shares_scale(a, &b);
        let low = if shared { a.value.scaled(i32::from(b.scale))? } else { a.value };
        let ends = [low.to_f64(), b.value.to_f64()];
        let reading = |next, kind, value, unit| Some(Reading { first: a.first, next, kind, value, unit });
        match measure {
            None => reading(b.next, FigureKind::Range, Value::Range(ends), None),
            Some(Measure::Duration(times, unit)) => {
                let both = Amount { next: b.next, ..*a };
                // "les 18-24 ans", "les 18 à 34 ans boudent"
                let many = self.after(a.first, Mark::Many) && ends[1] - ends[0] > 1.0 && !self.goes_on(b.next);
                let group = unit == "a" && (dash && self.after(a.first, Mark::The) || many);
                if group || self.is_age(&both, times, unit) {
                    return reading(self.age_end(b.next), FigureKind::Age, Value::Range(ends), Some(unit));
                }
                let value = Value::TextRange([duration(low, times, unit)?, duration(b.value, times, unit)?]);
                reading(b.next, FigureKind::Duration, value, None)
            }
            Some(m) => {
                let (kind, unit) = self.kind(m, &b)?;
                let kind = if kind == FigureKind::Number && unit.is_none() { FigureKind::Range } else { kind };
                reading(b.next, kind, Value::Range(ends), unit)
            }
        }
    }

    /// The token behind what joins the two ends of a range, and whether it is a dash.
    fn range_joint(&self, a: &Amount) -> Option<(usize, bool)> {
        let at = a.next;
        let token = self.tokens.get(at)?;
        if token.gap > Gap::Space {
            return None;
        }
        if let Some(next) = self.up_to_short(at) {
            return Some((next, false));
        }
        match self.sign(at) {
            '-' | '–' | '—' | '−' => {
                let (before, behind) = (token.gap, self.tokens.get(at + 1)?.gap);
                // "18-to-34-year-olds"
                if before == Gap::None && self.is(at + 1, Mark::To) && self.is_sign(at + 2, '-') && self.touches(at + 3)
                {
                    return Some((at + 3, false));
                }
                // "8- to 16-metre"
                if before == Gap::None && behind == Gap::Space && self.is(at + 1, Mark::To) {
                    return Some((at + 2, false));
                }
                let even = (before == Gap::None) == (behind == Gap::None);
                // A dash between spaces parts phrases; between two numbers with one unit it is a range.
                return (even && (before == Gap::None || self.is_sign(at, '-') || self.is_sign(at, '–')))
                    .then_some((at + 1, true));
            }
            '\0' => {}
            _ => return None,
        }
        if self.is(at, Mark::To) {
            // "jusqu'à", "up to": two words.
            let next = if self.is(at + 1, Mark::To) && self.near(at + 1) { at + 2 } else { at + 1 };
            return Some((self.up_to_and_with(next), false));
        }
        (self.is(at, Mark::And) && self.has_between(a.first)).then_some((at + 1, false))
    }

    /// "tot en met": the token after it, or `i`.
    pub fn up_to_and_with(&self, i: usize) -> usize {
        if self.is(i, Mark::And) && self.is(i + 1, Mark::With) { i + 2 } else { i }
    }

    /// "t/m": the token after it.
    pub fn up_to_short(&self, i: usize) -> Option<usize> {
        let slash = self.str(i) == "t" && self.is_sign(i + 1, '/') && self.touches(i + 1);
        (slash && self.is(i + 2, Mark::With) && self.touches(i + 2)).then_some(i + 3)
    }

    /// "entre", at most an article before the number.
    pub fn has_between(&self, first: usize) -> bool {
        let Some(b) = self.before(first) else { return false };
        if self.is(b, Mark::Between) {
            return true;
        }
        let skip = self.is(b, Mark::The) || self.is(b, Mark::Of) || self.is(b, Mark::From);
        skip && self.before(b).is_some_and(|c| self.is(c, Mark::Between))
    }

    /// "de 1 200 à 850", "from 3 to 5": a preposition before the first end.
    fn is_change(&self, a: &Amount) -> bool {
        self.after(a.first, Mark::From)
    }

    /// Whether a currency stands before the number.
    fn prefixed(&self, a: &Amount) -> bool {
        matches!(a.measure, Some(Measure::Money(_)))
            && !self.is_digits(a.first)
            && !self.is_digits(a.first + usize::from(a.signed))
            || self.tokens[a.first].kind == Kind::Sign
    }

    /// "les 2 à 3 ans de prison", "les 3 à 5 ans à venir", "nécessaires": what follows tells which years these are.
    fn goes_on(&self, i: usize) -> bool {
        [Mark::Of, Mark::To, Mark::Relative].iter().any(|&m| self.is(i, m)) || self.names_many(i)
    }

    /// "gagne 3,20 euros à 128,50 euros", "stieg um 5 auf 25 Mio.": whether `a` is a change and `b` the level reached.
    /// Behind a preposition (`from`) that may lead a range too ("recule de 1,20 euro à 152 euros") only a verb beside it
    /// and a level far off tell.
    fn is_change_to_level(&self, a: &Amount, b: &Amount, from: bool) -> bool {
        if from {
            let verb = self.before(a.first).and_then(|f| self.before(f));
            let moved = verb.is_some_and(|v| self.is(v, Mark::Change) || self.is(v, Mark::Moves));
            let far = b.value.to_f64().abs() >= a.value.to_f64().abs() * FAR_LEVEL;
            return moved && far && a.measure.is_some() && b.measure.is_some();
        }
        let mut at = a.first;
        let moved = (0..MOVED_NEAR).any(|_| match self.before(at).filter(|&k| self.is_word(k)) {
            Some(k) => {
                at = k;
                self.is(k, Mark::Change) || self.is(k, Mark::Moves)
            }
            None => false,
        });
        let (x, y) = (a.value.to_f64().abs(), b.value.to_f64().abs());
        let far = y >= x * LEVEL || y < x;
        if self.is(a.next, Mark::Level) {
            return moved || far && a.measure.is_some();
        }
        let money = matches!(a.measure, Some(Measure::Money(_))) && matches!(b.measure, Some(Measure::Money(_)));
        moved && (far || money && a.digits && !self.is(a.next, Mark::And))
    }

    /// The change without the level: with a unit of its own it is read by itself, else it has the level's.
    fn change_alone(&self, a: &Amount, b: &Amount) -> Option<Reading> {
        if a.measure == Some(Measure::Points) && b.measure == a.measure {
            // Points that lead to a level in points are those of an index.
            let value = Value::Number(a.value.to_f64());
            return Some(Reading { first: a.first, next: a.next, kind: FigureKind::Number, value, unit: None });
        }
        if a.measure.is_some() {
            return self.single(a);
        }
        let (kind, unit) = match b.measure {
            Some(measure) => self.kind(measure, b)?,
            None if b.scale > 0 => (FigureKind::Number, None),
            None => return None,
        };
        let shared = b.scale > 0 && a.scale == 0 && shares_scale(a, b);
        let value = if shared { a.value.scaled(i32::from(b.scale))? } else { a.value };
        Some(Reading { first: a.first, next: a.next, kind, value: Value::Number(value.to_f64()), unit })
    }

    /// "200 000 à 300 000 emplois": two bare numbers that grow, of a thing that is counted.
    fn plain_range(&self, a: &Amount, b: &Amount) -> bool {
        a.value.to_f64() < b.value.to_f64()
            && (b.scale > 0 || self.counts_something(b.next) || self.is(b.next, Mark::Of) || self.ends_at(b.next))
    }

    /// "3-1", "737-800", "555-1212": scores, models and codes.
    fn dash_is_no_range(&self, a: &Amount, b: &Amount) -> bool {
        let (x, y) = (a.value.to_f64(), b.value.to_f64());
        let small = self.digits_of(a) <= SCORE && self.digits_of(b) <= SCORE;
        let counted = self.counts_something(b.next);
        x >= y || (small && !(counted && x > 0.0)) || !(a.shaped || counted || round(x) && round(y))
    }

    fn digits_of(&self, a: &Amount) -> usize {
        (a.first..a.next).filter(|&k| self.is_digits(k)).map(|k| self.digits(k)).sum()
    }

    /// "Bayern gewann 3:1", "battu 0-2": two small numbers that belong together.
    fn is_score(&self, a: &Amount) -> bool {
        let joins = |k: usize| {
            matches!(self.sign(k), ':' | '-' | '–' | '/')
                && self.touches(k)
                && self.touches(k + 1)
                && self.is_digits(k + 1)
        };
        a.measure.is_none() && a.digits && joins(a.next)
    }

    /// Whether letters or signs touch the number from behind that make it something else ("5G", "4x4").
    pub fn glued_behind(&self, a: &Amount) -> bool {
        if !a.digits || !self.touches(a.next) {
            return false;
        }
        match self.tokens[a.next].kind {
            Kind::Word | Kind::Digits => true,
            Kind::Sign => match self.sign(a.next) {
                '/' | '_' | '@' | '=' | '&' | '\\' | '^' | '*' | '#' => true,
                ':' | '-' | '–' | '.' => self.is_digits(a.next + 1) && self.touches(a.next + 1),
                c => is_combining(c),
            },
        }
    }
}

/// Whether a number ends in zero.
fn round(n: f64) -> bool {
    (n / 10.0).fract() == 0.0
}

/// Marks that change the character before them: the digit is not a plain digit.
pub fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{20D0}'..='\u{20F0}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether the scale of the second end counts for the first: "3 à 5 milliards", not "800 000 à 1,2 million".
fn shares_scale(a: &Amount, b: &Amount) -> bool {
    let (x, y) = (a.base.to_f64().abs(), b.base.to_f64().abs());
    x < 1e5 && (y == 0.0 || x / y <= 200.0)
}
