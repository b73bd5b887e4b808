//! Digits with their separators: which of them part thousands, which the decimals.

use super::decimal::Decimal;
use super::reader::Reader;
use super::token::{Gap, Kind, digit};
use crate::lang::figure::Mark;

/// Digits that were read.
#[derive(Clone, Copy, Debug)]
pub struct Numeral {
    /// What they are worth; `None` where their shape fits no convention.
    pub value: Option<Decimal>,
    /// The token after them.
    pub next: usize,
    /// Thousands are separated.
    pub grouped: bool,
    /// There are decimals.
    pub decimals: bool,
}

/// How the digits of one group are parted from those before.
#[derive(Clone, Copy, PartialEq)]
enum Separator {
    Space,
    Apostrophe,
    Dot,
    Comma,
    /// The Arabic decimal separator, which is nothing else.
    Decimal,
}

/// What follows a product's name before its number.
const MODELS: [&str; 20] = [
    "Pro", "Max", "Plus", "Ultra", "Mini", "mini", "Air", "Lite", "Note", "Watch", "Series", "Fold", "Flip", "Buds",
    "Pad", "Book", "Pods", "Edge", "Band", "Tab",
];
/// Capacities of memories, in gigabytes.
const CAPACITIES: [&str; 4] = ["128", "256", "512", "768"];
/// Units of capacities.
const BYTES: [&str; 4] = ["Go", "GB", "To", "TB"];

/// Groups of the longest number; a longer chain is not a number.
const GROUPS: usize = 12;

impl Reader<'_> {
    /// Reads the digits at token `i`, over separators; never fails to move on.
    pub fn numeral(&self, i: usize) -> Numeral {
        let mut groups = vec![i];
        let mut separators: Vec<Separator> = Vec::new();
        let mut next = i + 1;
        let mut chain_end = next;
        while let Some((separator, at)) = self.separator(next, i) {
            if groups.len() < GROUPS {
                groups.push(at);
                separators.push(separator);
            }
            next = at + 1;
            chain_end = next;
            if groups.len() >= GROUPS && separator != Separator::Space {
                continue;
            }
        }
        let fail = Numeral { value: None, next: chain_end, grouped: false, decimals: false };
        let whole = |groups: &[usize], fraction: usize| {
            let digits = groups.iter().flat_map(|&g| self.str(g).chars().filter_map(digit));
            Decimal::of_digits(digits, fraction)
        };
        let sizes: Vec<usize> = groups.iter().map(|&g| self.digits(g)).collect();
        if groups.len() >= GROUPS {
            return fail;
        }
        let Some(&last) = separators.last() else {
            return Numeral { value: whole(&groups, 0), next, grouped: false, decimals: false };
        };
        let n = separators.len();
        let decimal_sign = if self.lexicon.words.decimal == ',' { Separator::Comma } else { Separator::Dot };
        let in_thousands = |from: usize, to: usize| {
            let same = separators[..to - 1].windows(2).all(|w| w[0] == w[1]);
            same && (1..=3).contains(&sizes[from]) && sizes[from + 1..to].iter().all(|&s| s == 3)
        };
        let fraction = sizes[n];
        let decimals = |to: usize| Numeral { value: whole(&groups, fraction), next, grouped: to > 1, decimals: true };
        let thousands = Numeral { value: whole(&groups, 0), next, grouped: true, decimals: false };
        // A zero alone before the separator begins a decimal: "0,125".
        let zero = sizes[0] == 1 && whole(&groups[..1], 0) == Some(Decimal::ZERO);
        match last {
            Separator::Decimal => decimals(n),
            Separator::Space | Separator::Apostrophe => {
                if in_thousands(0, n + 1) {
                    thousands
                } else {
                    fail
                }
            }
            Separator::Dot | Separator::Comma if n == 1 => {
                if fraction == 3 && sizes[0] <= 3 && last != decimal_sign && !zero && !self.leading_zero(i) {
                    thousands
                } else if last == decimal_sign || fraction != 3 || zero {
                    decimals(1)
                } else {
                    fail
                }
            }
            Separator::Dot | Separator::Comma => {
                if separators.iter().all(|&s| s == last) {
                    // "12,34,567" groups by two, as in India.
                    let indian = last == Separator::Comma
                        && decimal_sign == Separator::Dot
                        && sizes[0] <= 2
                        && sizes[1..n].iter().all(|&s| s == 2)
                        && sizes[n] == 3;
                    return if in_thousands(0, n + 1) || indian { thousands } else { fail };
                }
                // "12,34,567.89" groups by two, as in India.
                let indian = last == Separator::Dot
                    && separators[..n - 1].iter().all(|&s| s == Separator::Comma)
                    && n >= 3
                    && sizes[1..n - 1].iter().all(|&s| s == 2)
                    && sizes[n - 1] == 3;
                if !separators[..n - 1].contains(&last) && (in_thousands(0, n) || indian) { decimals(n) } else { fail }
            }
        }
    }

    /// Digits of a digits token.
    pub fn digits(&self, i: usize) -> usize {
        let s = self.str(i);
        if s.is_ascii() { s.len() } else { s.chars().count() }
    }

    /// Whether a digits token of several digits begins with zero.
    pub fn leading_zero(&self, i: usize) -> bool {
        self.digits(i) > 1 && self.str(i).chars().next().and_then(digit) == Some(0)
    }

    /// The separator at token `at` of the number that begins at token `first`, and the token of the digits behind it.
    fn separator(&self, at: usize, first: usize) -> Option<(Separator, usize)> {
        let token = self.tokens.get(at)?;
        if token.kind == Kind::Digits {
            let tight = token.gap == Gap::Tight;
            // Where thousands are not spaced, three zeros are not a number of their own, nor is "1 234 567" three.
            let goes_on =
                at > first + 1 || (self.digits(first) < 3 && self.is_digits(at + 1) && self.digits(at + 1) == 3);
            let sure = self.lexicon.words.spaced_thousands || self.str(at) == "000" || goes_on;
            let plain = token.gap == Gap::Space && sure;
            // Only three digits can follow a space, three at most stand first, and a year is not continued.
            let fits = self.digits(at) == 3 && self.digits(first) <= 3 && !self.leading_zero(first);
            let same_kind = at == first + 1 || self.tokens[at - 1].kind == Kind::Digits && self.digits(at - 1) == 3;
            let more = self
                .tokens
                .get(at + 1)
                .is_some_and(|t| t.kind == Kind::Digits && t.gap == token.gap && self.digits(at + 1) != 3);
            return ((tight || plain)
                && fits
                && same_kind
                && !more
                && !self.model_suffix(at + 1)
                && !self.is_model(first, at))
            .then_some((Separator::Space, at));
        }
        let behind = self.tokens.get(at + 1)?;
        if self.apart_cents(at, first) {
            return Some((Separator::Comma, at + 1));
        }
        if token.kind != Kind::Sign || token.gap != Gap::None || behind.kind != Kind::Digits || behind.gap != Gap::None
        {
            return None;
        }
        let separator = match self.sign(at) {
            '.' | '．' => Separator::Dot,
            ',' | '，' => Separator::Comma,
            '\u{66B}' => Separator::Decimal,
            '\u{66C}' => Separator::Apostrophe,
            '\'' | '’' | '˙' if self.digits(at + 1) == 3 => Separator::Apostrophe,
            _ => return None,
        };
        Some((separator, at + 1))
    }

    /// "12 583, 49 euros": cents behind the comma at token `at` with a space between, of thousands that are spaced too.
    fn apart_cents(&self, at: usize, first: usize) -> bool {
        let spaced = at > first + 1 && self.is_digits(at - 1) && self.is_digits(at - 2);
        let comma = self.lexicon.words.decimal == ',' && self.is_sign(at, ',') && self.touches(at);
        let cents = self.is_digits(at + 1) && self.digits(at + 1) == 2 && !self.touches(at + 1) && self.near(at + 1);
        spaced && comma && cents && self.money_follows(at + 2)
    }

    /// "iPhone 16 128 Go", "AirPods Pro 2 199 €": the digits at token `first` end a product's name, those at token `at`
    /// are its capacity or its price.
    fn is_model(&self, first: usize, at: usize) -> bool {
        let Some(b) = self.before(first).filter(|&b| self.is_word(b) && self.is_capital(b) | self.has_inner_capital(b))
        else {
            return false;
        };
        if at != first + 1 || self.digits(first) > 2 {
            return false;
        }
        let product = self.is(b, Mark::Name)
            || MODELS.contains(&self.str(b)) && b > 0 && self.is_capital(b - 1) | self.has_inner_capital(b - 1);
        let capacity = CAPACITIES.contains(&self.str(at)) && BYTES.contains(&self.str(at + 1));
        product || capacity
    }

    /// Words that make the number before them the name of a model ("737 MAX").
    fn model_suffix(&self, i: usize) -> bool {
        matches!(self.tokens.get(i), Some(t) if t.gap == Gap::Space && matches!(self.str(i), "MAX" | "Max" | "neo" | "NG"))
    }
}
