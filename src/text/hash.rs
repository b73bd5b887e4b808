//! The hash of a word, for tables and comparisons within one run.
//!
//! FNV-1a: nobody can choose its keys, and on short words a plain hash is several times as fast as the standard
//! library's. The trained models hash n-grams in a way of their own, which their weights know.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A hash that grows with each value.
#[derive(Clone, Copy)]
pub struct Hash(pub u64);

impl Default for Hash {
    fn default() -> Hash {
        Hash(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    /// Goes on with one more value.
    #[inline]
    pub fn add(&mut self, value: u32) {
        self.0 = (self.0 ^ u64::from(value)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    /// The hash of some values.
    pub fn of(values: impl Iterator<Item = u32>) -> Hash {
        values.fold(Hash::default(), |mut hash, value| {
            hash.add(value);
            hash
        })
    }
}

impl Hasher for Hash {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&b| self.add(u32::from(b)));
    }
}

/// A table by words.
pub type Table = HashMap<&'static str, u32, BuildHasherDefault<Hash>>;
