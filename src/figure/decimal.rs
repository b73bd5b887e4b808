//! Exact decimal numbers: 14,3 milliards is 143 times ten to the eighth, not a float.

/// `mantissa` times ten to the power of `exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    mantissa: i128,
    exponent: i32,
}

/// Digits that a number may have; longer ones are codes, and beyond the mantissa's range.
const DIGITS: usize = 30;
/// Powers of ten beyond this are no press figures and would leave the range of `f64`.
const EXPONENT: i32 = 60;

impl Decimal {
    /// Zero.
    pub const ZERO: Decimal = Decimal { mantissa: 0, exponent: 0 };

    /// A whole number.
    pub fn whole(n: u64) -> Decimal {
        Decimal { mantissa: i128::from(n), exponent: 0 }
    }

    /// The number written by decimal digits, `fraction` of which stand after the
    /// separator; `None` where there are too many to be sure of.
    pub fn of_digits(digits: impl Iterator<Item = u8>, fraction: usize) -> Option<Decimal> {
        let (mut mantissa, mut count) = (0i128, 0usize);
        for d in digits {
            count += usize::from(count > 0 || d > 0);
            if count > DIGITS {
                return None;
            }
            mantissa = mantissa * 10 + i128::from(d);
        }
        let exponent = -i32::try_from(fraction).ok()?;
        (exponent >= -EXPONENT).then_some(Decimal { mantissa, exponent })
    }

    /// Times ten to the power of `power`; `None` out of range.
    pub fn scaled(self, power: i32) -> Option<Decimal> {
        let exponent = self.exponent + power;
        (exponent.abs() <= EXPONENT).then_some(Decimal { exponent, ..self })
    }

    /// The sum; `None` out of range.
    pub fn plus(self, other: Decimal) -> Option<Decimal> {
        let exponent = self.exponent.min(other.exponent);
        let lift = |d: Decimal| {
            let ten = 10i128.checked_pow(u32::try_from(d.exponent - exponent).ok()?)?;
            d.mantissa.checked_mul(ten)
        };
        Some(Decimal { mantissa: lift(self)?.checked_add(lift(other)?)?, exponent })
    }

    /// The product; `None` out of range.
    pub fn times(self, other: Decimal) -> Option<Decimal> {
        Decimal { mantissa: self.mantissa.checked_mul(other.mantissa)?, exponent: self.exponent }.scaled(other.exponent)
    }

    /// The number with the other sign.
    pub fn negated(self) -> Decimal {
        Decimal { mantissa: -self.mantissa, ..self }
    }

    /// The nearest float, rounded once.
    pub fn to_f64(self) -> f64 {
        // The standard's parser rounds exactly, which a product of floats would not.
        format!("{}e{}", self.mantissa, self.exponent).parse().unwrap_or(f64::NAN)
    }

    /// The whole number, where it is one and not negative.
    pub fn to_u64(self) -> Option<u64> {
        let power = u32::try_from(self.exponent.abs()).ok()?;
        let ten = 10i128.checked_pow(power)?;
        let n = if self.exponent >= 0 {
            self.mantissa.checked_mul(ten)?
        } else if self.mantissa % ten == 0 {
            self.mantissa / ten
        } else {
            return None;
        };
        u64::try_from(n).ok()
    }

    /// Whether the number is less than zero.
    pub fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// The shortest way to write it without a power of ten ("5.5").
    pub fn plain(self) -> String {
        let f = self.to_f64();
        format!("{f}")
    }
}
