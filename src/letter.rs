//! Letters: whether a character is one, and its lower case to compare by, of which each letter has one ("Σ" is "σ" at a
//! word's end too, and "İ" is "i" without its loose dot).

use std::borrow::Cow;

/// Text in lower case.
pub trait Lower {
    /// The text in lower case.
    fn lower(&self) -> String;

    /// The same, not copied where it is seen at once that there is nothing to change.
    fn lowered(&self) -> Cow<'_, str>;
}

impl Lower for str {
    fn lower(&self) -> String {
        if self.is_ascii() { self.to_ascii_lowercase() } else { self.chars().map(lower).collect() }
    }

    fn lowered(&self) -> Cow<'_, str> {
        let small = self.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase());
        if small { Cow::Borrowed(self) } else { Cow::Owned(self.lower()) }
    }
}

/// The lower case of a letter; any other character is left as it is.
#[inline]
pub fn lower(c: char) -> char {
    match c {
        '\0'..='\x7f' => c.to_ascii_lowercase(),
        'À'..='Þ' if c != '×' => char::from(c as u8 | 0x20),
        'ß'..='ÿ' => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Whether a character is a letter or a digit. Those of the scripts that most pages are written in are known without
/// the standard library's search, which was a twentieth of the time of a page in French or Greek.
#[inline]
pub fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        'À'..='ɏ' => c != '×' && c != '÷',
        'Σ'..='ϵ' | 'Ѐ'..='ҁ' | '一'..='鿿' => true,
        // Dashes, quotation marks, spaces.
        '\u{2000}'..='\u{206f}' | '\u{a0}' | '«' | '»' => false,
        _ => c.is_alphanumeric(),
    }
}

/// Whether a character is a letter: see [`is_alphanumeric`].
#[inline]
pub fn is_alphabetic(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        'À'..='ɏ' | '\u{2000}'..='\u{206f}' => is_alphanumeric(c),
        _ => c.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Lower, is_alphabetic, is_alphanumeric, lower};

    #[test]
    fn letters_and_digits_are_those_of_the_standard_library() {
        let differs = ('\0'..=char::MAX).find(|&c| is_alphanumeric(c) != c.is_alphanumeric());
        assert_eq!(differs, None);
        let differs = ('\0'..=char::MAX).find(|&c| is_alphabetic(c) != c.is_alphabetic());
        assert_eq!(differs, None);
    }

    #[test]
    fn lower_case_is_that_of_the_standard_library() {
        let differs = ('\0'..=char::MAX).find(|&c| Some(lower(c)) != c.to_lowercase().next());
        assert_eq!(differs, None);
    }

    #[test]
    fn a_letter_has_one_lower_case() {
        assert_eq!("ÉTÉ à İstanbul, ΟΔΟΣ".lower(), "été à istanbul, οδοσ");
    }
}
