//! Exact decimal numbers: 14,3 milliards is 143 times ten to the eighth, and 4,35 hundred is 435, where floats give
//! 434.99999999999994. Of our own, because press figures need a wider exponent than crates of fixed decimals have, and
//! no more arithmetic than a product and a sum.

/// `mantissa` times ten to the power of `exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    mantissa: i128,
    exponent: i32,
}

/// Digits that a number may have; longer ones are codes, and beyond the mantissa's range.
const DIGITS: usize = 30;
/// Powers of ten beyond this are not press figures and would leave the range of `f64`.
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

    /// The nearest float, rounded once wherever a figure of the press is read. The standard's parser, which rounds
    /// any number once, would bring 15 kB of tables and code into the WASM.
    pub fn to_f64(self) -> f64 {
        let Decimal { mut mantissa, mut exponent } = self;
        while exponent < 0 && mantissa % 10 == 0 && mantissa != 0 {
            (mantissa, exponent) = (mantissa / 10, exponent + 1);
        }
        while exponent > 0
            && let Some(lifted) = mantissa.checked_mul(10)
        {
            (mantissa, exponent) = (lifted, exponent - 1);
        }
        // Both are exact where the mantissa has 15 digits and the power of ten 22: one rounding is left.
        let (whole, power) = (mantissa as f64, ten(exponent.unsigned_abs()));
        if exponent < 0 { whole / power } else { whole * power }
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
        plain(self.to_f64())
    }
}

/// Whole numbers below this are floats without a gap: 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// Powers of ten up to this are floats without rounding.
const TENS: u32 = 22;

/// A power of ten, exact up to [`TENS`].
fn ten(power: u32) -> f64 {
    (0..power).fold(1.0, |ten, _| ten * 10.0)
}

/// The shortest way to write a float that reads as the same float, without a power of ten ("5.5"), for numbers of the
/// press; the standard's own, which knows every float, is 20 kB of the WASM.
pub fn plain(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let sign = if number < 0.0 { "-" } else { "" };
    let size = number.abs();
    // The fewest digits behind the point, or the most zeros before it, that give the number back.
    for power in 0..=TENS {
        let ten = ten(power);
        let near = if size < EXACT { (size * ten).round() } else { (size / ten).round() };
        for digits in [near, near - 1.0, near + 1.0] {
            if !(0.0..EXACT).contains(&digits) {
                continue;
            }
            if size >= EXACT && digits * ten == size {
                return format!("{sign}{}{}", digits as u64, "0".repeat(power as usize));
            }
            if size < EXACT && digits / ten == size {
                let (digits, places) = (digits as u64, power as usize);
                let all = format!("{digits:0>width$}", width = places + 1);
                let (whole, part) = all.split_at(all.len() - places);
                return if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") };
            }
        }
    }
    // No figure: seventeen digits would be needed.
    const HALF: u128 = 10u128.pow(19);
    let (high, low) = ((size as u128 / HALF) as u64, (size as u128 % HALF) as u64);
    if high == 0 { format!("{sign}{low}") } else { format!("{sign}{high}{low:019}") }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, plain};

    #[test]
    fn floats_are_written_as_the_standard_writes_them() {
        for text in [
            "0",
            "1",
            "-1",
            "0.1",
            "-0.5",
            "12.75",
            "0.3333333333333333",
            "0.6666666666666666",
            "14300000000",
            "1e15",
            "123456789.125",
            "9007199254740991",
            "9007199254740993",
            "1e22",
            "250000000000000000",
            "0.00001",
            "33.3",
        ] {
            let number: f64 = text.parse().unwrap_or(f64::NAN);
            assert_eq!(plain(number), format!("{number}"), "{text}");
        }
    }

    #[test]
    fn decimals_become_the_nearest_float() {
        for (digits, fraction, power, text) in [
            ("143", 1, 9, "14.3e9"),
            ("33", 1, 0, "3.3"),
            ("1", 0, 22, "1e22"),
            ("5", 0, -2, "0.05"),
            ("123456789012", 2, 0, "1234567890.12"),
            ("700", 2, 0, "7"),
            ("0", 3, 0, "0"),
            ("29", 2, 15, "0.29e15"),
            ("17", 0, 25, "17e25"),
            ("4700000", 6, 6, "4700000"),
        ] {
            let decimal = Decimal::of_digits(digits.bytes().map(|b| b - b'0'), fraction).and_then(|d| d.scaled(power));
            assert_eq!(decimal.map(Decimal::to_f64), text.parse().ok(), "{text}");
        }
    }
}
