//! Values that every locale writes in its own way.

use crate::figure::plain;
use serde::{Deserialize, Serialize};

/// Words, or a value that is worded at the browser's edge by the locale's own rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Words {
    /// Words as they stand.
    Text(String),
    /// The name of a language.
    Language {
        /// ISO 639-3 or BCP 47 code.
        language: String,
    },
    /// A day, month, quarter, half or year.
    Date {
        /// ISO 8601, with `XXXX` for a year that the text does not say.
        date: String,
    },
    /// A number and what it counts in.
    Number {
        /// The number.
        number: f64,
        /// ISO 4217, UCUM, "%", "pp", "bp", "x"; empty for a bare number.
        unit: String,
    },
    /// Two ends of a range, worded with a dash between.
    Between {
        /// First and last.
        between: Box<[Words; 2]>,
    },
}

/// Messages that count things and have a form for one of them, under the key with `_one` after it. Which numbers take it
/// is the locale's own rule: "0 chiffre", "0 figures".
pub const COUNTED: [&str; 2] = ["tab_claims", "tab_figures"];

impl Default for Words {
    fn default() -> Words {
        Words::Text(String::new())
    }
}

impl<T: Into<String>> From<T> for Words {
    fn from(text: T) -> Words {
        Words::Text(text.into())
    }
}

impl Words {
    /// A whole number.
    pub fn count(n: usize) -> Words {
        Words::Number { number: n as f64, unit: String::new() }
    }

    /// A form that needs no locale: ISO 8601 dates, plain numbers, codes.
    pub fn plain(&self) -> String {
        match self {
            Words::Text(text) => text.clone(),
            Words::Language { language } => language.clone(),
            Words::Date { date } => date.clone(),
            Words::Number { number, unit } if unit.is_empty() => plain(*number),
            Words::Number { number, unit } => format!("{} {unit}", plain(*number)),
            Words::Between { between } => format!("{}–{}", between[0].plain(), between[1].plain()),
        }
    }
}
