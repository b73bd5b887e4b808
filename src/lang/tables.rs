//! The tables in the WASM: unpacked at first use.

use super::packed::Packed;
use super::{COUNT, Everywhere, Language, PageWords};
use std::sync::LazyLock;

static PACKED: LazyLock<Packed> = LazyLock::new(|| Packed::of(include_bytes!(concat!(env!("OUT_DIR"), "/tables.bin"))));

/// BCP 47 and ISO 639-3 code of each language.
pub fn codes() -> [[&'static str; 2]; COUNT] {
    PACKED.shared.codes
}

/// The language of a place.
pub fn language(i: usize) -> &'static Language {
    PACKED.language(i)
}

/// Words that betray boilerplate, of each language.
pub fn pages() -> [&'static PageWords; COUNT] {
    PACKED.shared.pages.each_ref()
}

/// What belongs to no language.
pub fn everywhere() -> &'static Everywhere {
    &PACKED.shared.everywhere
}
