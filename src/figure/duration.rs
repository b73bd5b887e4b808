//! Durations, and amounts in two units that are one: "2 h 30", "5 feet 2 inches".

use super::amount::Amount;
use super::decimal::Decimal;
use super::fraction::part;
use super::reader::Reader;
use crate::lang::figure::{Mark, Measure};

/// Units that are said in two steps: the larger, the smaller, how many of it make one, and whether the larger
/// stays the unit ("5 feet 2 inches" are feet, "2 kilometres 100 metres" are metres).
const STEPS: [(&str, &str, u64, bool); 10] = [
    ("[ft_i]", "[in_i]", 12, true),
    ("[lb_av]", "[oz_av]", 16, true),
    ("[stone_av]", "[lb_av]", 14, true),
    ("km", "m", 1000, false),
    ("m", "cm", 100, false),
    ("m", "mm", 1000, false),
    ("cm", "mm", 10, false),
    ("t", "kg", 1000, false),
    ("kg", "g", 1000, false),
    ("L", "mL", 1000, false),
];

impl Reader<'_> {
    /// "5 feet 2 inches", "1 metre 85 centimetres": two units that follow each other with nothing between.
    pub fn longer_quantity(&self, a: Amount) -> Amount {
        let Some(Measure::Quantity(unit)) = a.measure else { return a };
        let imperial = unit.starts_with('[');
        let at = if imperial && self.is(a.next, Mark::And) { a.next + 1 } else { a.next };
        let begins = self.is_digits(at) || self.entry(at).cardinal.is_some() || self.entry(at).whole.is_some();
        if !begins || !self.near(a.next) || !self.near(at) || a.scale > 0 {
            return a;
        }
        // "12 ft 2 in": the short sign needs the larger unit before it.
        let inches = || {
            let n = self.number(at, false)?;
            let short = unit == "[ft_i]" && self.str(n.next) == "in" && self.near(n.next);
            short.then_some((n.value, "[in_i]", n.next + 1))
        };
        let amount = || match self.amount(at) {
            Some(Amount { measure: Some(Measure::Quantity(u)), value, next, .. }) => Some((value, u, next)),
            _ => None,
        };
        let Some((rest, small, next)) = amount().or_else(inches) else { return a };
        let Some(&(.., each, larger)) = STEPS.iter().find(|s| s.0 == unit && s.1 == small) else { return a };
        let longer = || {
            let rest_fits = rest.to_f64() < each as f64;
            let value = if larger {
                a.value.plus(part(rest.to_u64()?, each)?)?
            } else {
                a.value.times(Decimal::whole(each))?.plus(rest)?
            };
            let measure = Some(Measure::Quantity(if larger { unit } else { small }));
            rest_fits.then_some(Amount { value, next, measure, ..a })
        };
        match longer() {
            Some(longer) if !larger => self.longer_quantity(longer),
            Some(longer) => longer,
            None => a,
        }
    }

    /// "2 h 30", "1 hour and 15 minutes", "3 ans et 6 mois": one duration.
    pub fn longer_duration(&self, a: Amount) -> Amount {
        let Some(Measure::Duration(times, unit)) = a.measure else { return a };
        let smaller: &[(&str, u64, &str)] = match unit {
            "a" => &[("mo", 12, "mo")],
            "wk" => &[("d", 7, "d")],
            "h" => &[("min", 60, "min"), ("s", 3600, "s")],
            "min" => &[("s", 60, "s")],
            _ => return a,
        };
        if times != 1 {
            return a;
        }
        let mut at = a.next;
        // "2 ans et 3 mois", "2 years, 3 months"
        if (self.is(at, Mark::And) || self.is_sign(at, ',')) && self.near(at) {
            at += 1;
        }
        let entry = self.entry(at);
        if !self.near(at) || !(self.is_digits(at) || entry.cardinal.is_some() || entry.whole.is_some()) {
            return a;
        }
        // "2 h 30": the minutes need no word.
        if unit == "h"
            && at == a.next
            && self.is_digits(at)
            && self.digits(at) == 2
            && self.is(a.next - 1, Mark::ClockAfter)
        {
            let minutes = self.numeral(at).value.and_then(Decimal::to_u64).filter(|&m| m < 60);
            let plain = self.amount(at).is_none_or(|m| m.measure.is_none() && m.next == at + 1);
            if let (Some(m), true) = (minutes, plain) {
                return self.in_smaller(a, 60, Decimal::whole(m), "min", at + 1).unwrap_or(a);
            }
        }
        let Some(b) = self.amount(at) else { return a };
        // "1 hour and fifteen"
        if unit == "h"
            && b.measure.is_none()
            && !b.digits
            && self.ends_at(b.next)
            && b.value.to_u64().is_some_and(|m| (5..60).contains(&m))
        {
            return self.in_smaller(a, 60, b.value, "min", b.next).unwrap_or(a);
        }
        let Some(Measure::Duration(each, u)) = b.measure else { return a };
        let Some(rest) = b.value.times(Decimal::whole(u64::from(each))) else { return a };
        match smaller.iter().find(|s| s.0 == u).and_then(|s| self.in_smaller(a, s.1, rest, s.2, b.next)) {
            // "2 h, 3 min et 4 s": the units only get smaller, so this ends.
            Some(longer) => self.longer_duration(longer),
            None => a,
        }
    }

    fn in_smaller(&self, a: Amount, factor: u64, rest: Decimal, unit: &'static str, next: usize) -> Option<Amount> {
        let value = a.value.times(Decimal::whole(factor))?.plus(rest)?;
        Some(Amount { value, next, measure: Some(Measure::Duration(1, unit)), ..a })
    }
}

/// An ISO 8601 duration; `None` for units that it has not.
pub fn duration(value: Decimal, times: u32, unit: &str) -> Option<String> {
    let value = value.times(Decimal::whole(u64::from(times)))?;
    let value = if value.is_negative() { value.negated() } else { value };
    let n = value.plain();
    Some(match unit {
        "a" => format!("P{n}Y"),
        "mo" => format!("P{n}M"),
        "wk" => format!("P{n}W"),
        "d" => format!("P{n}D"),
        "h" => format!("PT{n}H"),
        "min" => format!("PT{n}M"),
        "s" => format!("PT{n}S"),
        "ms" => format!("PT{}S", value.scaled(-3)?.plain()),
        _ => return None,
    })
}
