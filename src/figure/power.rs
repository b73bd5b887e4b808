//! Numbers with a power: "4.2e9", "10^6".

use super::amount::Amount;
use super::number::Number;
use super::reader::{Reader, Reading};
use super::token::Kind;
use super::{FigureKind, Value};

/// Digits of the largest exponent.
const EXPONENT_DIGITS: usize = 3;

impl Reader<'_> {
    /// The number with a power that begins at token `i`, its sign counted in; `None` where it is beyond a float.
    pub fn power(&self, i: usize) -> Option<Reading> {
        let (minus, at) = self.number_sign(i).unwrap_or((false, i));
        if !self.is_digits(at) || (i > 0 && self.touches(i) && self.tokens[i - 1].kind != Kind::Sign) {
            return None;
        }
        // Nearly every number ends here: before the digits are read.
        let joins = |k: usize| self.touches(k) && (self.is_sign(k, '^') || matches!(self.str(k), "e" | "E"));
        if !(joins(at + 1) || joins(at + 3)) {
            return None;
        }
        let numeral = self.numeral(at);
        let joint = numeral.next;
        if !joins(joint) {
            return None;
        }
        let base = numeral.value?;
        let (mut minuses, mut signs, mut k) = (0, 0, joint + 1);
        while matches!(self.sign(k), '+' | '-' | '−') && self.touches(k) && signs < 2 {
            minuses += usize::from(!self.is_sign(k, '+'));
            (signs, k) = (signs + 1, k + 1);
        }
        let glued = self.touches(k + 1) && (self.tokens[k + 1].kind != Kind::Sign || self.is_sign(k + 1, '^'));
        if !self.is_digits(k) || !self.touches(k) || self.digits(k) > EXPONENT_DIGITS || glued {
            return None;
        }
        let exponent = i32::try_from(self.small(k)?).ok()?;
        // "1.1^--2": two signs undo each other.
        let exponent = if minuses == 1 { -exponent } else { exponent };
        if self.is_sign(joint, '^') {
            let value = base.to_f64().powi(exponent);
            let value = Value::Number(if minus { -value } else { value });
            let finite = matches!(value, Value::Number(n) if n.is_finite() && n != 0.0);
            return finite.then_some(Reading { first: i, next: k + 1, kind: FigureKind::Number, value, unit: None });
        }
        // "12e14" may be any code: one digit, a point or a sign makes it a number.
        let sure = numeral.decimals || self.digits(at) == 1;
        if !(sure || minuses > 0 || signs > 0 && self.lexicon.ordinal_endings.binary_search(&"e").is_err()) {
            return None;
        }
        let value = base.scaled(exponent)?;
        let value = if minus { value.negated() } else { value };
        let number =
            Number { value, base: value, scale: 0, next: k + 1, digits: true, shaped: true, tail: None, one: false };
        self.plain_amount(i, number)
    }

    /// The reading of a number with the unit behind it.
    pub fn plain_amount(&self, first: usize, number: Number) -> Option<Reading> {
        let found = self.measure(number.next, &number).filter(|f| f.0 == 0);
        let (measure, next) = found.map_or((None, number.next), |(_, m, end)| (Some(m), end));
        self.single(&Amount {
            first,
            next,
            value: number.value,
            base: number.base,
            scale: number.scale,
            measure,
            digits: number.digits,
            signed: false,
            shaped: true,
            one: false,
        })
    }
}
