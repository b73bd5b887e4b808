//! How the tables of a language go into the WASM: packed by the build script, read at first use.
//!
//! As statics they would be some 260 kB there: the words, and eight bytes of address and length for each text. The
//! tables say what they hold with [`table!`] and [`kinds!`]; the rest follows. Lists of words are sorted before they are
//! written, since that takes fewer bytes: the order of words in a list means nothing.

/// Ends a value in the text of a table.
const END: char = '\0';
/// Stands for the first kind of an enum, the number 0 and "no"; the next letters for what follows.
const FIRST: u8 = b'0';

/// What can be in a table.
pub trait Value: Sized {
    /// Adds the value to a text.
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, text: &mut Text);
    /// What is there before anything is read.
    const EMPTY: Self;
    /// Reads what [`Value::write`] has written. It reads into its place: the WASM has a call a value and no copies.
    fn read(&mut self, values: &mut Values);
}

/// The values of a text, one after the other.
pub struct Values(std::str::Split<'static, char>);

impl Values {
    /// Reads a text from its begin. It is kept for good: tables are built once.
    pub fn of(text: String) -> Values {
        Values(Box::leak(text.into_boxed_str()).split(END))
    }

    /// The next value as it stands.
    #[inline(never)]
    pub fn next(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }

    /// A small number: how many, or which of its kinds.
    pub fn number(&mut self) -> usize {
        usize::from(self.next().bytes().next().unwrap_or(FIRST).saturating_sub(FIRST))
    }
}

/// A text that values are added to.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Default)]
pub struct Text(pub String);

#[cfg(not(target_arch = "wasm32"))]
impl Text {
    /// Adds a value as it stands.
    pub fn add(&mut self, value: &str) {
        self.0.push_str(value);
        self.0.push(END);
    }

    /// Adds a small number.
    pub fn number(&mut self, n: usize) {
        assert!(n + usize::from(FIRST) < 128, "{n} is too much for one letter");
        self.add(&char::from(FIRST + n as u8).to_string());
    }

    /// Adds words without their order; `|` parts them where it is among them, white space otherwise.
    pub fn words(&mut self, words: &str) {
        match words.contains('|') {
            true => self.sorted(words.split('|').map(str::trim).filter(|w| !w.is_empty()), "|"),
            false => self.sorted(words.split_whitespace(), " "),
        }
    }

    /// Adds words without their order.
    pub fn sorted<'a>(&mut self, words: impl Iterator<Item = &'a str>, between: &str) {
        let words: std::collections::BTreeSet<&str> = words.collect();
        self.add(&words.into_iter().collect::<Vec<_>>().join(between));
    }

    /// Adds lines of `group: words`, without the words' order and without comments.
    pub fn groups(&mut self, file: &str) {
        let lines = file.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(':'));
        let sorted = lines.map(|(group, words)| {
            let mut text = Text::default();
            text.words(words);
            format!("{group}: {}", text.0.trim_end_matches(END))
        });
        self.add(&sorted.collect::<Vec<_>>().join("\n"));
    }
}

impl Value for &'static str {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, text: &mut Text) {
        text.words(self);
    }
    const EMPTY: &'static str = "";
    #[inline(never)]
    fn read(&mut self, values: &mut Values) {
        *self = values.next();
    }
}

impl Value for bool {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, text: &mut Text) {
        text.number(usize::from(*self));
    }
    const EMPTY: bool = false;
    fn read(&mut self, values: &mut Values) {
        *self = values.number() > 0;
    }
}

impl Value for char {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, text: &mut Text) {
        text.add(&self.to_string());
    }
    const EMPTY: char = '\0';
    fn read(&mut self, values: &mut Values) {
        *self = values.next().chars().next().unwrap_or_default();
    }
}

impl<A: Value, B: Value> Value for (A, B) {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, text: &mut Text) {
        self.0.write(text);
        self.1.write(text);
    }
    const EMPTY: (A, B) = (A::EMPTY, B::EMPTY);
    fn read(&mut self, values: &mut Values) {
        self.0.read(values);
        self.1.read(values);
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, text: &mut Text) {
        self.iter().for_each(|value| value.write(text));
    }
    const EMPTY: [T; N] = [T::EMPTY; N];
    fn read(&mut self, values: &mut Values) {
        self.iter_mut().for_each(|value| value.read(values));
    }
}

impl<T: Value> Value for &'static [T] {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, text: &mut Text) {
        text.number(self.len());
        self.iter().for_each(|value| value.write(text));
    }
    const EMPTY: &'static [T] = &[];
    fn read(&mut self, values: &mut Values) {
        let mut all: Box<[T]> = (0..values.number()).map(|_| T::EMPTY).collect();
        all.iter_mut().for_each(|value| value.read(values));
        *self = Box::leak(all);
    }
}

/// A struct whose fields are values.
macro_rules! table {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$on:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$about])* pub struct $name { $($(#[$on])* pub $field: $type,)* }
        impl $crate::lang::table::Value for $name {
            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, text: &mut $crate::lang::table::Text) {
                $(self.$field.write(text);)*
            }
            const EMPTY: $name = $name { $($field: $crate::lang::table::Value::EMPTY,)* };
            fn read(&mut self, values: &mut $crate::lang::table::Values) {
                $(self.$field.read(values);)*
            }
        }
    };
}
pub(crate) use table;

/// An enum whose kinds hold nothing or one value.
macro_rules! kinds {
    ($(#[$about:meta])* pub enum $name:ident {
        $(#[$on_first:meta])* $first:ident,
        $($(#[$on:meta])* $kind:ident $(($type:ty))?,)*
    }) => {
        $(#[$about])* pub enum $name { $(#[$on_first])* $first, $($(#[$on])* $kind $(($type))?,)* }
        impl $crate::lang::table::Value for $name {
            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, text: &mut $crate::lang::table::Text) {
                let kinds = [matches!(self, $name::$first), $(matches!(self, $name::$kind { .. })),*];
                text.number(kinds.iter().position(|&is| is).unwrap_or_default());
                $($(if let $name::$kind { 0: value } = self {
                    <$type as $crate::lang::table::Value>::write(value, text);
                })?)*
            }
            const EMPTY: $name = $name::$first;
            fn read(&mut self, values: &mut $crate::lang::table::Values) {
                let kind = values.number();
                let mut at = 0;
                $(at += 1;
                if kind == at {
                    *self = $name::$kind $((<$type as $crate::lang::table::Value>::EMPTY))?;
                    $(if let $name::$kind { 0: value } = self {
                        <$type as $crate::lang::table::Value>::read(value, values);
                    })?
                })*
            }
        }
    };
}
pub(crate) use kinds;
