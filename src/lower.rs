//! Lower case, to compare by: a letter has one. "Σ" is "σ" at a word's end too, and "İ" is "i" without its loose dot.

/// Text in lower case.
pub trait Lower {
    /// The text in lower case.
    fn lower(&self) -> String;
}

impl Lower for str {
    fn lower(&self) -> String {
        self.chars().map(lower).collect()
    }
}

/// The lower case of a letter; any other character is left as it is.
#[inline]
pub fn lower(c: char) -> char {
    if c.is_ascii() { c.to_ascii_lowercase() } else { c.to_lowercase().next().unwrap_or(c) }
}

#[cfg(test)]
mod tests {
    use super::Lower;

    #[test]
    fn a_letter_has_one_lower_case() {
        assert_eq!("ÉTÉ à İstanbul, ΟΔΟΣ".lower(), "été à istanbul, οδοσ");
    }
}
