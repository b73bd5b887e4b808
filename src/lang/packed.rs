//! All tables as one run of bytes: what every page needs, then a language at a time.
//!
//! Its form: the bytes of the letters' tree (`u16`, little-endian), the tree, then for each part its letters (`u32`), its
//! bytes (`u32`) and the bytes. Each language is read as if it stood behind the first part alone, so that none waits
//! for another.

use super::coder::Reader;
use super::page::PageWords;
use super::table::{Value, Values, table};
use super::{COUNT, Everywhere, Language};
use std::sync::OnceLock;

table! {
    /// What every page needs, whatever its language.
    pub struct Shared {
        /// BCP 47 and ISO 639-3 code of each language.
        pub codes: [[&'static str; 2]; COUNT],
        /// Words that betray boilerplate, of each language.
        pub pages: [PageWords; COUNT],
        /// What belongs to no language.
        pub everywhere: Everywhere,
    }
}

/// The tables, read where they are needed.
pub struct Packed {
    /// What every page needs.
    pub shared: Shared,
    reader: Reader,
    parts: Vec<(usize, &'static [u8])>,
    languages: [OnceLock<Language>; COUNT],
}

impl Packed {
    /// Reads the first part.
    pub fn of(mut bytes: &'static [u8]) -> Packed {
        let tree = take::<2>(&mut bytes).map_or(0, u16::from_le_bytes);
        let tree = text(cut(&mut bytes, usize::from(tree)));
        let mut parts = Vec::new();
        while let (Some(letters), Some(size)) = (take(&mut bytes), take(&mut bytes)) {
            let [letters, size] = [letters, size].map(|n| u32::from_le_bytes(n) as usize);
            parts.push((letters, cut(&mut bytes, size)));
        }
        let mut reader = Reader::new(tree);
        let (letters, first) = parts.first().copied().unwrap_or_default();
        let mut shared = Shared::EMPTY;
        shared.read(&mut Values::of(reader.read(first, letters)));
        Packed { shared, reader, parts, languages: [const { OnceLock::new() }; COUNT] }
    }

    /// The language of a place.
    pub fn language(&self, i: usize) -> &Language {
        self.languages[i].get_or_init(|| {
            let (letters, part) = self.parts.get(i + 1).copied().unwrap_or_default();
            let values = &mut Values::of(self.reader.clone().read(part, letters));
            let mut language = Language {
                code: self.shared.codes[i][0],
                iso3: self.shared.codes[i][1],
                page: self.shared.pages[i],
                sentence: Value::EMPTY,
                figure: Value::EMPTY,
                quote: Value::EMPTY,
                claim: Value::EMPTY,
                checkable: values.next(),
            };
            language.sentence.read(values);
            language.figure.read(values);
            language.quote.read(values);
            language.claim.read(values);
            language
        })
    }
}

fn take<const N: usize>(bytes: &mut &'static [u8]) -> Option<[u8; N]> {
    let (head, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*head)
}

fn cut(bytes: &mut &'static [u8], size: usize) -> &'static [u8] {
    let (head, rest) = bytes.split_at_checked(size).unwrap_or((bytes, &[]));
    *bytes = rest;
    head
}

fn text(bytes: &'static [u8]) -> &'static str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// What the build script and the tests need.
#[cfg(not(target_arch = "wasm32"))]
pub mod writer {
    use super::super::coder::{Writer, tree};
    use super::super::table::{Text, Value};
    use super::super::{EVERYWHERE, LANGUAGES, Language};

    /// The tables of this build as [`super::Packed::of`] reads them.
    pub fn bytes() -> Vec<u8> {
        let mut texts = vec![shared()];
        texts.extend(LANGUAGES.iter().map(|l| own(l)));
        let tree = tree(&texts);
        let mut bytes = (tree.len() as u16).to_le_bytes().to_vec();
        bytes.extend(tree.as_bytes());
        let mut learnt = Writer::new(&tree);
        for (i, text) in texts.iter().enumerate() {
            let part = if i == 0 { learnt.write(text) } else { learnt.clone().write(text) };
            bytes.extend((text.chars().count() as u32).to_le_bytes());
            bytes.extend((part.len() as u32).to_le_bytes());
            bytes.extend(part);
        }
        bytes
    }

    /// The text of [`super::Shared`].
    pub fn shared() -> String {
        let mut text = Text::default();
        for language in LANGUAGES {
            [language.code, language.iso3].write(&mut text);
        }
        LANGUAGES.iter().for_each(|l| l.page.write(&mut text));
        EVERYWHERE.write(&mut text);
        text.0
    }

    /// The text of a language, but for what is shared.
    pub fn own(language: &Language) -> String {
        let mut text = Text::default();
        text.groups(language.checkable);
        language.sentence.write(&mut text);
        language.figure.write(&mut text);
        language.quote.write(&mut text);
        language.claim.write(&mut text);
        text.0
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::LANGUAGES;
    use super::super::table::{Text, Value};
    use super::{Packed, writer};

    #[test]
    fn every_table_comes_back() {
        let packed = Packed::of(writer::bytes().leak());
        let mut shared = Text::default();
        packed.shared.write(&mut shared);
        assert_eq!(shared.0, writer::shared());
        for (i, language) in LANGUAGES.iter().enumerate() {
            let back = packed.language(i);
            assert_eq!((back.code, back.iso3), (language.code, language.iso3));
            assert_eq!(writer::own(back), writer::own(language), "{}", language.code);
        }
    }

    #[test]
    fn what_is_cut_short_gives_empty_tables() {
        let bytes = writer::bytes().leak();
        for end in [0, 1, 2, 100, 400, 5000] {
            let packed = Packed::of(&bytes[..end]);
            assert_eq!(packed.language(6).figure.decimal, '\0');
        }
    }
}
