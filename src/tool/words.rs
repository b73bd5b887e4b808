//! Interface text for what the command line writes, from the one place where it stands.

use serde_json::Value;

/// English, as the command line itself.
const MESSAGES: &str = include_str!("../../extension/_locales/en/messages.json");

/// The words of a message, its places filled; empty where there is none.
pub fn message(key: &str, args: &[&str]) -> String {
    let messages: Value = serde_json::from_str(MESSAGES).unwrap_or_default();
    let words = messages[key]["message"].as_str().unwrap_or_default().to_string();
    args.iter().enumerate().fold(words, |words, (i, arg)| words.replace(&format!("${}", i + 1), arg))
}
