//! Values in the reader's locale, by the browser's own `Intl`.

use crate::letter::lower;
use crate::view::{self, COUNTED, Node, Words};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl, js_name = NumberFormat)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "NumberFormat", catch)]
    fn new(locale: &str, options: &JsValue) -> Result<NumberFormat, JsValue>;
    #[wasm_bindgen(method, js_name = format)]
    fn format(this: &NumberFormat, number: f64) -> String;
    #[wasm_bindgen(method, js_name = formatRange, catch)]
    fn format_range(this: &NumberFormat, from: f64, to: f64) -> Result<String, JsValue>;

    #[wasm_bindgen(js_namespace = Intl, js_name = DateTimeFormat)]
    type DateFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "DateTimeFormat", catch)]
    fn new(locale: &str, options: &JsValue) -> Result<DateFormat, JsValue>;
    #[wasm_bindgen(method, js_name = format, catch)]
    fn format(this: &DateFormat, ms: f64) -> Result<String, JsValue>;

    #[wasm_bindgen(js_namespace = Intl, js_name = PluralRules)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "PluralRules", catch)]
    fn new(locale: &str) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method, js_name = select)]
    fn select(this: &PluralRules, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl, js_name = DisplayNames)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "DisplayNames", catch)]
    fn new(locale: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(js_namespace = Intl, js_name = getCanonicalLocales, catch)]
    fn canonical(code: &str) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// Digits from which a number is written short ("14,3 Md").
const SHORT_FROM: f64 = 1e6;
/// Digits after the decimal mark.
const FRACTION: f64 = 2.0;

/// The locale of the interface, and its words: `words(key, args)`.
#[derive(Clone, Copy)]
pub struct Locale<'a> {
    /// BCP 47.
    pub tag: &'a str,
    /// Gives the words of a message.
    pub words: &'a Function,
}

/// Turns every value of the tree into text, and leaves out a value that says what stands beside it.
pub fn localise(view: &mut Node, locale: Locale) {
    let mut languages: Vec<(String, String)> = Vec::new();
    view::walk(view, &mut |node| {
        for (_, code) in node.attrs.iter_mut().filter(|(name, _)| name == "lang") {
            // The browser knows the shortest code of a language; the core knows only ISO 639-3.
            let known = languages.iter().find(|(long, _)| long == code).map(|(_, short)| short.clone());
            let short = known.unwrap_or_else(|| {
                let short = shortest(code);
                languages.push((code.clone(), short.clone()));
                short
            });
            *code = short;
        }
        if let Some(Words::Number { number, .. }) = node.args.first()
            && COUNTED.contains(&node.key.as_str())
            && is_one(*number, locale.tag)
        {
            node.key.push_str("_one");
        }
        for word in &mut node.args {
            *word = Words::Text(text(word, locale));
        }
        let mut said: Option<String> = None;
        node.children.retain_mut(|child| {
            if let Some(value) = child.value.take() {
                child.text = text(&value, locale);
                return child.class != "worth" || said.as_deref() != Some(&bare(&child.text));
            }
            said = Some(bare(&child.text));
            true
        });
    });
}

/// Numbers below this are written in the same way in every locale of the interface.
const PLAIN_BELOW: f64 = 1000.0;

/// Whether a number needs nothing of the locale. The first object of `Intl` costs a process some 15 ms, which the tab,
/// that a reader waits for when the background has only just started, is shown without.
fn is_plain(number: f64) -> bool {
    number.fract() == 0.0 && (0.0..PLAIN_BELOW).contains(&number)
}

/// Whether a count takes the form for one: of whole numbers only nought differs by locale.
fn is_one(number: f64, locale: &str) -> bool {
    if is_plain(number) && number > 0.0 {
        return number == 1.0;
    }
    PluralRules::new(locale).is_ok_and(|rules| rules.select(number) == "one")
}

/// The code of a language as HTML wants it.
pub fn shortest(code: &str) -> String {
    canonical(code).ok().and_then(|codes| codes.get(0).as_string()).unwrap_or_else(|| code.to_string())
}

/// Letters and digits only, to see whether two texts say the same.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || *c == '%').map(lower).collect()
}

/// Words of a message.
pub fn message(words: &Function, key: &str, args: &[&str]) -> String {
    message_of(words, key, &args.iter().map(|a| JsValue::from_str(a)).collect())
}

/// Words of a message, its arguments as JavaScript holds them.
pub fn message_of(words: &Function, key: &str, args: &Array) -> String {
    words.call2(&JsValue::NULL, &key.into(), args).ok().and_then(|w| w.as_string()).unwrap_or_default()
}

fn text(words: &Words, locale: Locale) -> String {
    let localised = match words {
        Words::Text(text) => Some(text.clone()),
        Words::Language { language } => {
            let names = DisplayNames::new(locale.tag, &options(&[("type", "language".into())]));
            names.ok().and_then(|names| names.of(language).ok().flatten())
        }
        Words::Date { date } => day(date, locale),
        Words::Number { number, unit } if unit.is_empty() && is_plain(*number) => Some(number.to_string()),
        Words::Number { number, unit } => numbers(locale.tag, unit, *number, |format, _| Some(format.format(*number))),
        Words::Between { between } => match &**between {
            [Words::Number { number: a, unit }, Words::Number { number: b, .. }] => {
                numbers(locale.tag, unit, a.abs().max(b.abs()), |format, _| format.format_range(*a, *b).ok())
            }
            [a, b] => Some(format!("{} – {}", text(a, locale), text(b, locale))),
        },
    };
    localised.unwrap_or_else(|| words.plain())
}

fn numbers(
    locale: &str,
    unit: &str,
    size: f64,
    write: impl Fn(&NumberFormat, &str) -> Option<String>,
) -> Option<String> {
    let mut wants = vec![("maximumFractionDigits", JsValue::from(FRACTION))];
    if size.abs() >= SHORT_FROM {
        wants.push(("notation", "compact".into()));
    }
    let mut after = String::new();
    match unit {
        "" => {}
        "x" => after = " ×".into(),
        "%" | "Cel" | "[degF]" | "deg" | "km" | "m" | "kg" | "g" | "l" | "L" | "ha" | "har" | "a" | "mo" | "wk"
        | "d" | "h" | "min" | "s" => {
            wants.push(("style", "unit".into()));
            wants.push(("unit", known_unit(unit).into()));
            // "%" and "°C" stand as signs, words of length are short; months and years would not be understood so.
            let display = if matches!(unit, "a" | "mo" | "wk" | "d") { "long" } else { "short" };
            wants.push(("unitDisplay", display.into()));
        }
        code if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) => {
            wants.push(("style", "currency".into()));
            wants.push(("currency", code.into()));
            wants.push(("minimumFractionDigits", 0.into()));
        }
        // UCUM writes a dot for a product.
        other => after = format!("\u{a0}{}", other.replace('.', "")),
    }
    let format = NumberFormat::new(locale, &options(&wants)).ok()?;
    Some(write(&format, unit)? + &after)
}

/// The name by which `Intl` knows a UCUM unit.
fn known_unit(ucum: &str) -> &'static str {
    match ucum {
        "%" => "percent",
        "Cel" => "celsius",
        "[degF]" => "fahrenheit",
        "deg" => "degree",
        "km" => "kilometer",
        "m" => "meter",
        "kg" => "kilogram",
        "g" => "gram",
        "l" | "L" => "liter",
        "ha" | "har" => "hectare",
        "a" => "year",
        "mo" => "month",
        "wk" => "week",
        "d" => "day",
        "h" => "hour",
        "min" => "minute",
        _ => "second",
    }
}

/// A day, month, year or part of a year as the locale writes it; a date without its year has no such form.
fn day(iso: &str, locale: Locale) -> Option<String> {
    let iso = iso.get(..10).unwrap_or(iso);
    let mut parts = iso.split('-');
    let year: u32 = parts.next().filter(|y| y.len() == 4)?.parse().ok()?;
    let Some(month) = parts.next() else { return Some(year.to_string()) };
    let Some(month) = month.parse::<i32>().ok().filter(|m| (1..=12).contains(m)) else {
        let (part, number) = month.split_at_checked(1)?;
        let key = match part {
            "Q" => "quarter",
            "H" => "half",
            "W" => "week",
            _ => return None,
        };
        return Some(message(locale.words, key, &[number.trim_start_matches('0'), &year.to_string()]));
    };
    let mut wants = vec![("timeZone", JsValue::from("UTC")), ("year", "numeric".into())];
    wants.push(("month", "long".into()));
    let day = parts.next().and_then(|d| d.parse::<i32>().ok());
    if day.is_some() {
        wants.push(("day", "numeric".into()));
    }
    let ms = js_sys::Date::utc(f64::from(year), f64::from(month - 1));
    let ms = ms + f64::from(day.unwrap_or(1) - 1) * 86_400_000.0;
    DateFormat::new(locale.tag, &options(&wants)).ok()?.format(ms).ok()
}

fn options(wants: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in wants {
        // A plain new object takes every property.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
