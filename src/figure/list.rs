//! Lists whose last member alone has the unit: "3, 6 et 8 ans", "0,5, 1, 1,5, 2 litri", "10, 20 und 30 Prozent".

use super::decimal::plain;
use super::reader::{Reader, Reading};
use super::{FigureKind, Value};
use crate::lang::figure::Mark;

impl Reader<'_> {
    /// Gives the bare numbers of each list the unit of its last member.
    pub fn share_units(&self, readings: &mut [Reading]) {
        for last in (1..readings.len()).rev() {
            let Some(end) = self.single_measured(&readings[last]) else { continue };
            let mut first = last;
            let (mut closed, mut commas) = (false, 0);
            while first > 0 && self.is_bare(&readings[first - 1]) {
                let Some(comma) = self.list_joint(readings[first - 1].next, readings[first].first) else { break };
                // "and" stands only before the last.
                if !comma && first != last {
                    break;
                }
                closed |= !comma;
                commas += usize::from(comma);
                first -= 1;
            }
            // Of two numbers parted by a comma the first may be anything.
            if !(closed || commas > 1) {
                continue;
            }
            // "âgés de 2, 5 et 9 ans": what leads the list leads its last member too.
            let age =
                readings[last].kind == FigureKind::Duration && first < last && self.age_before(readings[first].first);
            let age = age.then(|| self.years(&readings[last])).flatten();
            if let Some((value, unit)) = age {
                (readings[last].value, readings[last].kind, readings[last].unit) =
                    (Value::Number(value), FigureKind::Age, Some(unit));
            }
            let end = if age.is_some() { (FigureKind::Age, readings[last].unit, None) } else { end };
            for member in &mut readings[first..last] {
                let Value::Number(n) = member.value else { continue };
                (member.kind, member.unit) = (end.0, end.1);
                if let Some(letters) = &end.2 {
                    member.value = Value::Text(letters.replace('#', &plain(n)));
                }
            }
        }
    }

    /// Kind, unit and, for a duration, the form of a figure that has one value and a unit behind its number.
    fn single_measured(&self, r: &Reading) -> Option<(FigureKind, Option<&'static str>, Option<String>)> {
        let behind = self.is_digits(r.first) || self.entry(r.first).cardinal.is_some();
        if !behind {
            return None;
        }
        match (&r.value, r.kind) {
            (
                Value::Number(_),
                FigureKind::Age | FigureKind::Quantity | FigureKind::Percent | FigureKind::Temperature,
            ) => (r.next > r.first + 1).then_some((r.kind, r.unit, None)),
            (Value::Text(t), FigureKind::Duration) => {
                let digits = t.chars().filter(char::is_ascii_digit).count();
                let form: String = t.replace(|c: char| c.is_ascii_digit() || c == '.', "");
                let at = form.len() - 1;
                let simple = digits > 0 && (form.len() == 2 || form.len() == 3 && form.starts_with("PT"));
                simple.then(|| (r.kind, None, Some(format!("{}#{}", &form[..at], &form[at..]))))
            }
            _ => None,
        }
    }

    /// A duration of years or months as an age.
    fn years(&self, r: &Reading) -> Option<(f64, &'static str)> {
        let Value::Text(text) = &r.value else { return None };
        let unit = if text.ends_with('Y') { "a" } else { "mo" };
        Some((text.strip_prefix('P')?.strip_suffix(['Y', 'M'])?.parse().ok()?, unit))
    }

    fn is_bare(&self, r: &Reading) -> bool {
        r.kind == FigureKind::Number
            && r.unit.is_none()
            && matches!(r.value, Value::Number(_))
            && !self.counts_something(r.next)
    }

    /// Whether tokens `from..to` join two members of a list: a comma (`true`), or "and" or "or".
    fn list_joint(&self, from: usize, to: usize) -> Option<bool> {
        let word = |k: usize| self.is(k, Mark::And) || self.is(k, Mark::Or);
        let comma = self.is_sign(from, ',') && self.touches(from);
        match to.checked_sub(from)? {
            1 if comma && !self.touches(to) => Some(true),
            1 if word(from) && self.near(from) && self.near(to) => Some(false),
            2 if comma && word(from + 1) => Some(false),
            _ => None,
        }
    }
}
