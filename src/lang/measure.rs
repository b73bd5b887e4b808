//! What a number is counted in, and how the tables of [`figure`](super::figure) write it.

/// What the code before `=` in [`FigureWords::units`](super::figure::FigureWords::units) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// ISO 4217, whole units.
    Money,
    /// ISO 4217, hundredths.
    Cents,
    /// "%", "pp", "bp".
    Percent,
    /// UCUM.
    Quantity,
    /// A unit of time ("a", "mo", "wk", "d", "h", "min", "s", "ms"), or so many of it ("14*d").
    Duration,
    /// A scale of temperature ("Cel", `[degF]`, "K", "deg").
    Temperature,
    /// See [`Measure::PartOfDay`].
    PartOfDay,
    /// "points", "age", "times", "below-zero".
    Other,
}

impl Unit {
    /// The measure that a code of this kind stands for; `None` for a code that it has not.
    pub fn measure(self, code: &'static str) -> Option<Measure> {
        Some(match self {
            Unit::Money => Measure::Money(code),
            Unit::Cents => Measure::Cents(code),
            Unit::Percent => Measure::Percent(code),
            Unit::Quantity => Measure::Quantity(code),
            Unit::Temperature => Measure::Temperature(code),
            Unit::PartOfDay => Measure::PartOfDay(code.parse().ok()?),
            Unit::Duration => match code.split_once('*') {
                Some((times, unit)) => Measure::Duration(times.parse().ok()?, unit),
                None => Measure::Duration(1, code),
            },
            Unit::Other => match code {
                "points" => Measure::Points,
                "age" => Measure::Age,
                "times" => Measure::Times,
                "below-zero" => Measure::BelowZero,
                _ => return None,
            },
        })
    }
}

/// What a number is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Whole units of a currency, ISO 4217.
    Money(&'static str),
    /// Hundredths of a currency, ISO 4217.
    Cents(&'static str),
    /// "%", "pp", "bp".
    Percent(&'static str),
    /// "points", which are "pp" or nothing, by what stands around.
    Points,
    /// A physical unit, UCUM.
    Quantity(&'static str),
    /// So many of a unit of time: "a", "mo", "wk", "d", "h", "min", "s".
    Duration(u32, &'static str),
    /// A scale of temperature: "Cel", `[degF]`, "K", "deg".
    Temperature(&'static str),
    /// "below zero": degrees, negative.
    BelowZero,
    /// "in the evening" behind an hour: 0 leaves the hour, 12 adds twelve, 6 is the night, whose hours from six on
    /// are those of the evening.
    PartOfDay(u8),
    /// So many times.
    Times,
    /// Years of life ("jährig" of "28-jährig").
    Age,
}
