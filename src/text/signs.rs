//! Which signs a text has, seen by the cutter of its words.

/// A sign, or several that say one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// ?
    Question,
    /// !
    Exclamation,
    /// … or ...
    Ellipsis,
    /// – —
    Dash,
    /// ;
    Semicolon,
    /// :
    Colon,
    /// (
    Bracket,
    /// % $ €
    Amount,
    /// " « » “ ” „
    Quote,
    /// @
    At,
}

/// The signs of a text, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs(u16);

impl Signs {
    /// Sees every sign of a text.
    pub fn of(text: &str) -> Signs {
        let mut signs = Signs::default();
        text.char_indices().for_each(|(at, _)| signs.see(&text[at..]));
        signs
    }

    /// Sees the sign with which a text begins, if it is one.
    #[inline]
    pub fn see(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.0 |= match bytes {
            [0xC2, ..] => Signs::latin(bytes.get(1)),
            [0xE2, ..] => Signs::punctuation(bytes.get(1..3)),
            [b'.', b'.', b'.', ..] => bit(Sign::Ellipsis),
            [b, ..] => ASCII[usize::from(*b)],
            [] => 0,
        };
    }

    /// Whether a sign is among them.
    pub fn has(self, sign: Sign) -> bool {
        self.0 & bit(sign) != 0
    }

    /// U+0080 to U+00BF, by the second byte.
    fn latin(second: Option<&u8>) -> u16 {
        // « and ».
        if matches!(second, Some(0xAB | 0xBB)) { bit(Sign::Quote) } else { 0 }
    }

    /// U+2000 to U+2FFF, by the two bytes behind the first.
    fn punctuation(rest: Option<&[u8]>) -> u16 {
        match rest {
            Some([0x80, 0x93 | 0x94]) => bit(Sign::Dash),
            Some([0x80, 0x9C..=0x9E]) => bit(Sign::Quote),
            Some([0x80, 0xA6]) => bit(Sign::Ellipsis),
            Some([0x82, 0xAC]) => bit(Sign::Amount),
            _ => 0,
        }
    }
}

const fn bit(sign: Sign) -> u16 {
    1 << sign as u16
}

/// The signs of ASCII, by their byte.
const ASCII: [u16; 256] = {
    let mut signs = [0; 256];
    signs[b'?' as usize] = bit(Sign::Question);
    signs[b'!' as usize] = bit(Sign::Exclamation);
    signs[b';' as usize] = bit(Sign::Semicolon);
    signs[b':' as usize] = bit(Sign::Colon);
    signs[b'(' as usize] = bit(Sign::Bracket);
    signs[b'%' as usize] = bit(Sign::Amount);
    signs[b'$' as usize] = bit(Sign::Amount);
    signs[b'"' as usize] = bit(Sign::Quote);
    signs[b'@' as usize] = bit(Sign::At);
    signs
};

#[cfg(test)]
mod tests {
    use super::{Sign, Signs};

    #[test]
    fn every_sign_is_seen_and_no_letter_is_one() {
        let signs = [
            (Sign::Question, "?"),
            (Sign::Exclamation, "!"),
            (Sign::Ellipsis, "…"),
            (Sign::Dash, "–—"),
            (Sign::Semicolon, ";"),
            (Sign::Colon, ":"),
            (Sign::Bracket, "("),
            (Sign::Amount, "%$€"),
            (Sign::Quote, "\"«»“”„"),
            (Sign::At, "@"),
        ];
        for (sign, of) in signs {
            for c in of.chars() {
                assert!(Signs::of(&format!("été {c}")).has(sign), "{c}");
                assert_eq!(Signs::of(&c.to_string()).0.count_ones(), 1, "{c}");
            }
        }
        assert_eq!(Signs::of("Œuvre d’été, 10 £ à l'île #1 ‘ok’.").0, 0);
    }
}
