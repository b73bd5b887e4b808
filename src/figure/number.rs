//! A number with its scale, in digits or in words.

use super::decimal::Decimal;
use super::reader::Reader;
use super::spelled::Spelled;
use super::token::{Gap, Kind, digit};
use crate::lang::figure::{Mark, Measure, Tail};

/// A number before its unit is known.
#[derive(Clone, Copy)]
pub struct Number {
    pub value: Decimal,
    pub base: Decimal,
    pub scale: u8,
    pub next: usize,
    pub digits: bool,
    pub shaped: bool,
    pub tail: Option<Tail>,
    pub one: bool,
}

/// A part of one is read to this many decimals.
const PARTS_POWER: i32 = 12;
/// Ten to the power of [`PARTS_POWER`].
const PARTS: u64 = 1_000_000_000_000;

/// A dozen.
const DOZEN: u32 = 12;

/// One half.
pub fn half() -> Decimal {
    Decimal::whole(5).scaled(-1).unwrap_or(Decimal::ZERO)
}

/// A number in words without a scale, which ends before token `next`.
fn plain(value: Decimal, next: usize) -> Number {
    Number { value, base: value, scale: 0, next, digits: false, shaped: false, tail: None, one: false }
}

impl Reader<'_> {
    /// The number at token `i`, in digits or words, with its scale.
    pub fn number(&self, i: usize, money: bool) -> Option<Number> {
        let token = self.tokens.get(i)?;
        if token.kind == Kind::Digits {
            return self.number_in_digits(i, money);
        }
        // ".5" and ",5"
        let point = matches!(self.sign(i), '.' | ',') && self.is_digits(i + 1) && self.touches(i + 1);
        if point && (i == 0 || token.gap != Gap::None) {
            let digits = self.digits(i + 1);
            let value = Decimal::of_digits(self.str(i + 1).chars().filter_map(digit), digits)?;
            return self.scaled(Number { digits: true, shaped: true, ..plain(value, i + 2) }, money);
        }
        if token.kind != Kind::Word {
            return None;
        }
        if let Some(n) = self.half_of_one(i) {
            return self.half_of(n, money);
        }
        let entry = self.entry(i);
        if let Some(n) = entry.hundredths {
            return self.scaled(plain(Decimal::whole(u64::from(n)).scaled(-2)?, i + 1), money);
        }
        // "un virgule quatre"
        if entry.is(Mark::One)
            && self.entry(i + 2).cardinal.is_some()
            && !self.is(i + 1, Mark::Function)
            && let Some((value, next)) = self.spelled_decimals(Decimal::whole(1), i + 1)
        {
            return self.scaled(plain(value, next), money);
        }
        // "deux douzaines"
        let count = if entry.is(Mark::One) { Some(1) } else { entry.cardinal };
        // "une quarantaine" is another thing, unless so many are named.
        let of = self.past(i + 2, Mark::Of);
        let counted = of > i + 2 && (self.names_many(of) || self.entry(of).measure.is_some());
        let count = count.filter(|_| counted || !self.entry(i + 1).shy);
        if let (Some(count), Some(n)) = (count, self.entry(i + 1).collective)
            && self.near(i + 1)
        {
            return self.scaled(plain(Decimal::whole(u64::from(count) * u64::from(n)), i + 2), money);
        }
        if let (Some(n), Some(tail)) = (entry.whole, entry.tail) {
            return self.tailed(i, n, tail, money);
        }
        // "zero eight" is dialled or read out.
        if entry.cardinal == Some(0)
            && self.near(i + 1)
            && (self.entry(i + 1).cardinal.is_some() || self.is(i + 1, Mark::OneSure))
        {
            return None;
        }
        if let Some(spelled) = self.spelled(i) {
            return self.spelled_out(spelled, money);
        }
        if !entry.is(Mark::One) {
            return None;
        }
        match self.part_more(i + 1) {
            Some((part, next)) => self.scaled(plain(Decimal::whole(1).plus(part)?, next), money),
            None => Some(Number { one: true, ..plain(Decimal::whole(1), i + 1) }),
        }
    }

    /// A half whose noun stands at token `n`: "half a million", "half a dozen", "une demi-heure".
    fn half_of(&self, n: usize, money: bool) -> Option<Number> {
        match self.entry(n).collective {
            Some(dozen) => self.scaled(plain(half().times(Decimal::whole(u64::from(dozen)))?, n + 1), money),
            None => self.scaled(n_half(n), money),
        }
    }

    /// A word that is a number and a part more: "anderthalb".
    fn tailed(&self, i: usize, n: u64, tail: Tail, money: bool) -> Option<Number> {
        let half_more = tail == Tail::AndHalf;
        let value = if half_more { Decimal::whole(n).plus(half())? } else { Decimal::whole(n) };
        let number = Number { tail: Some(tail), ..plain(value, i + 1) };
        if half_more { self.scaled(number, money) } else { Some(number) }
    }

    /// A number in several words, with decimals or a part behind it.
    fn spelled_out(&self, spelled: Spelled, money: bool) -> Option<Number> {
        let mut number = plain(spelled.value, spelled.next);
        let decimals = || self.spelled_decimals(spelled.value, spelled.next);
        if let Some((value, next)) = decimals().filter(|_| self.part_more(spelled.next).is_none()) {
            (number.value, number.base, number.next) = (value, value, next);
        }
        // "deux millions et demi"
        if spelled.scale > 0
            && let Some(part) = self.part_more(number.next)
        {
            let (part, next) = self.part_of_scale(part, spelled.scale)?;
            number.value = number.value.plus(part)?;
            (number.base, number.next) = (number.value, next);
        } else if spelled.scale > 0 {
            number.scale = spelled.scale;
            number.base = number.value.scaled(-i32::from(spelled.scale))?;
        } else if let Some((part, next)) = self.part_more(number.next) {
            number.value = number.value.plus(part)?;
            number.base = number.value;
            number.next = next;
        }
        self.scaled(number, money)
    }

    fn number_in_digits(&self, i: usize, money: bool) -> Option<Number> {
        let numeral = self.numeral(i);
        let mut value = numeral.value?;
        // "£12,000" where decimals have a comma: no money has three decimals.
        let comma = self.lexicon.words.decimal == ',' && self.is_sign(i + 1, ',') && numeral.next == i + 3;
        if money
            && comma
            && self.digits(i + 2) == 3
            && self.digits(i) <= 3
            && self.str(i) != "0"
            && self.ends_figure(i + 3)
        {
            value = value.scaled(3)?;
        }
        if self.leading_zero(i) && !numeral.decimals && !money {
            return None;
        }
        let mut number = Number {
            value,
            base: value,
            scale: 0,
            next: numeral.next,
            digits: true,
            shaped: numeral.grouped || numeral.decimals,
            tail: None,
            one: false,
        };
        // "1 komma 1", "3 point five"
        let spoken = !numeral.decimals && !self.is(number.next, Mark::Function);
        if let Some((value, next)) = self.spelled_decimals(value, number.next).filter(|_| spoken) {
            (number.value, number.base, number.next) = (value, value, next);
        }
        // "3 dozen": the only collective that is counted in digits ("the 7 score" is not one).
        if self.entry(number.next).collective == Some(DOZEN) && self.near(number.next) {
            number.value = number.value.times(Decimal::whole(u64::from(DOZEN)))?;
            (number.base, number.next) = (number.value, number.next + 1);
        } else if self.is_half_more(number.next) && !self.touches(number.next) {
            number.value = number.value.plus(half())?;
            number.base = number.value;
            number.next = self.half_more(number.next);
        }
        // "5¼%"
        if let Some(part) =
            super::fraction::vulgar(self.sign(number.next)).filter(|_| self.touches(number.next) && !numeral.decimals)
        {
            number.value = number.value.plus(Decimal::whole(part).scaled(-3)?)?;
            (number.base, number.next) = (number.value, number.next + 1);
        }
        // "1.299,- Euro"
        let at = number.next;
        let dash = self.is_sign(at, ',') && matches!(self.sign(at + 1), '-' | '–' | '—');
        if dash && self.touches(at) && self.touches(at + 1) && (money || self.money_follows(at + 2)) {
            number.next += 2;
        }
        self.scaled(number, money)
    }

    /// Whether neither a scale nor a unit goes on at token `i`.
    fn ends_figure(&self, i: usize) -> bool {
        self.entry(i).scale.is_none() && (!self.touches(i) || self.tokens[i].kind == Kind::Sign)
    }

    /// "half a million", "une demi-heure", "mezzo milione": the token after what says half of one.
    pub fn half_of_one(&self, i: usize) -> Option<usize> {
        let mut at = i;
        if self.is(at, Mark::One) {
            at += 1;
        }
        if !self.is(at, Mark::Half) || (at > i && !self.near(at)) {
            return None;
        }
        at += 1;
        if self.is_sign(at, '-') && self.touches(at) {
            at += 1;
        }
        if self.is(at, Mark::One) {
            at += 1;
        }
        let entry = self.entry(at);
        (self.near(at)
            && (entry.collective.is_some()
                || entry.scale.is_some()
                || matches!(entry.measure, Some(Measure::Duration(..) | Measure::Quantity(_)))))
        .then_some(at)
    }

    /// Whether a word for one half follows ("et demi", "and a half").
    pub fn is_half_more(&self, i: usize) -> bool {
        self.half_more(i) > i
    }

    /// The token after "et demi", or `i`.
    pub fn half_more(&self, i: usize) -> usize {
        // "five-and-a-half"
        let past_hyphen = |k: usize| k + usize::from(self.is_sign(k, '-') && self.touches(k) && self.touches(k + 1));
        let and = past_hyphen(i);
        if !self.is(and, Mark::And) || !self.near(and) {
            return i;
        }
        let mut at = past_hyphen(and + 1);
        if self.is(at, Mark::One) {
            at = past_hyphen(at + 1);
        }
        if self.is(at, Mark::Half) && self.near(at) { at + 1 } else { i }
    }

    /// "et demi", "and three quarters", "en een kwart" behind a number in words: what they add, and the token after.
    pub fn part_more(&self, i: usize) -> Option<(Decimal, usize)> {
        if self.is_half_more(i) {
            return Some((half(), self.half_more(i)));
        }
        if !(self.is(i, Mark::And) || self.is(i, Mark::Comma)) || !self.near(i) || !self.near(i + 1) {
            return None;
        }
        let first = self.entry(i + 1);
        // "one and quarter hour"
        let bare = first.fraction.is_some() && first.ordinal.is_none() && first.cardinal.is_none();
        let at = if bare { i + 1 } else { i + 2 };
        let part = self.entry(at);
        let count =
            if bare || first.is(Mark::One) { 1 } else { u64::from(first.cardinal.filter(|n| (1..20).contains(n))?) };
        let (next, of) = (at + 1, self.past(at + 1, Mark::Of));
        // "one and three quarters of an hour"
        let of = if of > next && self.is(of, Mark::One) { of + 1 } else { of };
        let lasts = matches!(self.word_unit(of), Some((Measure::Duration(..), _))) && self.near(of);
        // "and a third company", "et un quart": a rank and a thing need more than the number one before them.
        let many = count > 1 || self.ends_at(next);
        let rank = part.ordinal.filter(|n| (3..100).contains(n) && many && (count == 1 || self.ends_plural(at)));
        let half = (part.is(Mark::Half) && first.is(Mark::One)).then_some(2);
        let whole = part.fraction.filter(|_| part.ordinal.is_none() || many).map(u64::from).or(rank).or(half)?;
        if !self.near(at) || count >= whole {
            return None;
        }
        // "ten, and two thirds of them": two figures.
        if of > next && !lasts {
            return None;
        }
        let value = Decimal::whole(count * PARTS / whole).scaled(-PARTS_POWER)?;
        Some((value, if lasts { of } else { next }))
    }

    /// A part of a number that has a scale, in whole units: of the scale `k`, unless another one follows.
    pub fn part_of_scale(&self, (part, next): (Decimal, usize), k: u8) -> Option<(Decimal, usize)> {
        match self.entry(next).scale.filter(|&own| own < k && self.near(next)) {
            Some(own) => Some((part.scaled(i32::from(own))?, next + 1)),
            None => Some((part.scaled(i32::from(k))?, next)),
        }
    }

    /// "deux virgule cinq": the decimals in words.
    fn spelled_decimals(&self, value: Decimal, i: usize) -> Option<(Decimal, usize)> {
        if !self.is(i, Mark::Comma) || !self.near(i) {
            return None;
        }
        let (mut at, mut digits) = (i + 1, Vec::new());
        while let Some(n) = self.entry(at).cardinal.filter(|&n| n < 10 && digits.len() < 9) {
            digits.push(n as u8);
            at += 1;
        }
        if digits.is_empty() && self.is_digits(at) && self.near(at) && self.digits(at) < 9 {
            digits = self.str(at).chars().filter_map(digit).collect();
            at += 1;
        } else if digits.is_empty() {
            let part = self.spelled(at)?;
            let n = part.value.to_u64().filter(|&n| n < 1_000_000)?;
            digits = n.to_string().bytes().map(|b| b - b'0').collect();
            at = part.next;
        }
        let count = digits.len();
        Some((value.plus(Decimal::of_digits(digits.into_iter(), count)?)?, at))
    }

    /// Whether token `i` is a lower-case word in the plural.
    pub fn is_plural(&self, i: usize) -> bool {
        self.counts_something(i)
            && self.str(i).len() > 3
            && !self.is_capital(i)
            && (self.str(i).ends_with('s') || self.str(i) == "people")
    }
}

fn n_half(next: usize) -> Number {
    Number { value: half(), base: half(), scale: 0, next, digits: false, shaped: false, tail: None, one: false }
}
