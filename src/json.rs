//! JSON (RFC 8259), read strictly: linked data of pages, recordings of pages.
//!
//! A reader of our own: serde's would bring numbers, errors and maps that are a twentieth of the WASM. A property test
//! holds the two to the same answers.

use crate::order::Order;

/// A value. Numbers, `true`, `false` and `null` say nothing of an article.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Text.
    Text(String),
    /// Values in their order.
    List(Vec<Json>),
    /// Values by name.
    Object(Object),
    /// Anything else.
    Other,
}

/// Values by name, sorted by it; of two with one name the later stays.
#[derive(Clone, Debug, PartialEq)]
pub struct Object(Vec<(String, Json)>);

/// Lists and objects inside each other at most: the stack is small.
const DEPTH: u32 = 127;

impl Json {
    /// Reads one value, `None` where the text is no JSON.
    pub fn parse(text: &str) -> Option<Json> {
        read(text, Reader::value)
    }

    /// The text, where it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Object {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// Names and values, sorted by name.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, Json)> {
        self.0.iter()
    }
}

/// Reads a whole text; `None` where it is no JSON, or `value` wants another form.
pub fn read<'a, T>(text: &'a str, value: impl FnOnce(&mut Reader<'a>) -> Option<T>) -> Option<T> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = value(&mut reader)?;
    reader.peek();
    (reader.at == text.len()).then_some(value)
}

/// A place in a JSON text. Every function takes one value from there, and gives `None` where there is another.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
}

impl Reader<'_> {
    /// Any value.
    pub fn value(&mut self) -> Option<Json> {
        Some(match self.peek() {
            b'"' => Json::Text(self.string()?),
            b'[' => {
                let mut list = Vec::new();
                self.list(&mut |reader| {
                    list.push(reader.value()?);
                    Some(())
                })?;
                Json::List(list)
            }
            b'{' => {
                let mut object: Vec<(String, Json)> = Vec::new();
                self.object(&mut |reader, name| {
                    object.push((name.to_string(), reader.value()?));
                    Some(())
                })?;
                // Of equal names the last comes first, and stays.
                object.reverse();
                object.order_by(|a, b| a.0.cmp(&b.0));
                object.dedup_by(|a, b| a.0 == b.0);
                Json::Object(Object(object))
            }
            b'-' | b'0'..=b'9' => {
                self.number()?;
                Json::Other
            }
            b't' | b'f' => {
                self.flag()?;
                Json::Other
            }
            _ => {
                self.null().then_some(())?;
                Json::Other
            }
        })
    }

    /// A list, `item` taking each of its values.
    pub fn list(&mut self, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.members(b'[', b']', item)
    }

    /// An object, `member` taking each of its values by its name.
    pub fn object(&mut self, member: &mut dyn FnMut(&mut Self, &str) -> Option<()>) -> Option<()> {
        self.members(b'{', b'}', &mut |reader| {
            let name = reader.string()?;
            reader.peek();
            reader.takes(b':').then(|| member(reader, &name))?
        })
    }

    /// What stands between brackets, parted by commas.
    fn members(&mut self, open: u8, close: u8, member: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.peek();
        self.depth += 1;
        if !self.takes(open) || self.depth > DEPTH {
            return None;
        }
        if self.peek() != close {
            loop {
                member(self)?;
                self.peek();
                if !self.takes(b',') {
                    break;
                }
            }
        }
        self.depth -= 1;
        self.takes(close).then_some(())
    }

    /// A number, as written.
    pub fn number(&mut self) -> Option<&str> {
        self.peek();
        let from = self.at;
        self.takes(b'-');
        if !self.takes(b'0') {
            self.digits()?;
        }
        if self.takes(b'.') {
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _ = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
        }
        Some(&self.text[from..self.at])
    }

    /// A whole number.
    pub fn whole(&mut self) -> Option<u32> {
        self.number()?.parse().ok()
    }

    /// `true` or `false`.
    pub fn flag(&mut self) -> Option<bool> {
        self.peek();
        let is = self.word("true");
        (is || self.word("false")).then_some(is)
    }

    /// Whether `null` stands there.
    pub fn null(&mut self) -> bool {
        self.peek();
        self.word("null")
    }

    /// A text. Half of a character, which JavaScript allows, is U+FFFD.
    pub fn string(&mut self) -> Option<String> {
        self.peek();
        self.takes(b'"').then_some(())?;
        let mut out = String::new();
        loop {
            let from = self.at;
            while self.byte() >= b' ' && !matches!(self.byte(), b'"' | b'\\') {
                self.at += 1;
            }
            out.push_str(&self.text[from..self.at]);
            if self.takes(b'"') {
                return Some(out);
            }
            if !self.takes(b'\\') {
                return None;
            }
            let escape = self.byte();
            self.at += 1;
            out.push(match escape {
                b'"' | b'\\' | b'/' => char::from(escape),
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => self.character()?,
                _ => return None,
            });
        }
    }

    /// A character by its UTF-16 units.
    fn character(&mut self) -> Option<char> {
        let first = self.hex()?;
        let half = self.at;
        if (0xd800..0xdc00).contains(&first) && self.word("\\u") {
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                return char::from_u32(0x10000 + ((first & 0x3ff) << 10 | second & 0x3ff));
            }
            self.at = half;
        }
        Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Option<u32> {
        let mut value = 0;
        for _ in 0..4 {
            value = value << 4 | char::from(self.byte()).to_digit(16)?;
            self.at += 1;
        }
        Some(value)
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > from).then_some(())
    }

    /// The byte at hand, 0 at the end.
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// The byte behind white space, 0 at the end.
    fn peek(&mut self) -> u8 {
        while matches!(self.byte(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        self.byte()
    }

    /// Takes `byte`, which is none of the end's, where it comes next.
    fn takes(&mut self, byte: u8) -> bool {
        let found = self.byte() == byte;
        self.at += usize::from(found);
        found
    }

    /// Takes `word` where it comes next.
    fn word(&mut self, word: &str) -> bool {
        let found = self.text.as_bytes()[self.at..].starts_with(word.as_bytes());
        self.at += if found { word.len() } else { 0 };
        found
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn same(ours: &Json, theirs: &Value) -> bool {
        match (ours, theirs) {
            (Json::Text(a), Value::String(b)) => a == b,
            (Json::List(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
            (Json::Object(a), Value::Object(b)) => {
                a.0.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0 == *b.0 && same(&a.1, b.1))
            }
            (Json::Other, Value::Null | Value::Bool(_) | Value::Number(_)) => true,
            _ => false,
        }
    }

    fn agree(text: &str) {
        let (ours, theirs) = (Json::parse(text), serde_json::from_str::<Value>(text));
        // Numbers are not kept, so none is too large; half characters are read.
        let apart = |e: &serde_json::Error| ["out of range", "hex escape"].iter().any(|m| e.to_string().contains(m));
        if theirs.as_ref().is_err_and(apart) {
            return;
        }
        match (&ours, &theirs) {
            (None, Err(_)) => {}
            (Some(a), Ok(b)) if same(a, b) => {}
            _ => panic!("{text:?}: {ours:?}, {theirs:?}"),
        }
    }

    #[test]
    fn reads_as_the_standard_says() {
        for text in [
            "",
            " ",
            "null",
            "nul",
            "nulll",
            "true false",
            "-",
            "-0",
            "01",
            "1.",
            "1.5e+3",
            ".5",
            "1e",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[]",
            "[ ]",
            "{}",
            "{ }",
            "{\"a\":1,}",
            "{\"a\" :\n[{}]}",
            "{a:1}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1,\"a\":\"x\",\"A\":2}",
            "\"a\nb\"",
            "\"a\u{7f}\u{0}\"",
            "\"\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\\\\\"\"",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\ud83d\\u0041\"",
            "\"\\ud83dx\"",
            "\"\\x41\"",
            "\"\\u12\"",
            "\"\\u12g4\"",
            "\"é",
            "\"\\",
            "\"\\u",
            "[\"é\"]\t\r\n",
            "\u{feff}{}",
            "\0",
            "1\0",
            "[1\0]",
        ] {
            agree(text);
        }
        for depth in [126, 127, 128, 129, 100_000] {
            agree(&("[".repeat(depth) + &"]".repeat(depth)));
        }
    }

    proptest! {
        #[test]
        fn agrees_on_anything(text in "[\\[\\]{}:, \"\\\\ubd8c0e.1tnéA+-]{0,24}") {
            agree(&text);
        }

        #[test]
        fn agrees_on_damage(at in 0usize..120, with in "[\\[\\]{}:,\"\\\\u0\n é]{0,2}", drop in 0usize..3) {
            let whole = r#"{"@type":["NewsArticle","x"],"headline":"A \"b\" caf\u00e9 \ud83d\ude00","n":[-1.5e3,0,true,null],"a":{"name":"É","a":{}}}"#;
            let chars: Vec<char> = whole.chars().collect();
            let at = at.min(chars.len());
            let rest = chars.iter().skip(at + drop);
            agree(&chars[..at].iter().copied().chain(with.chars()).chain(rest.copied()).collect::<String>());
        }
    }
}
