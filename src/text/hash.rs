//! The hash of a word, for tables and comparisons within one run.
//!
//! FNV-1a: nobody can choose its keys, and on short words a plain hash is several times as fast as the standard
//! library's. The trained models hash n-grams in a way of their own, which their weights know.

use hashbrown::HashTable;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A hash that grows with each value.
#[derive(Clone, Copy)]
pub struct Hash(pub u64);

impl Default for Hash {
    fn default() -> Hash {
        Hash::new()
    }
}

impl Hash {
    /// The hash of nothing.
    pub const fn new() -> Hash {
        Hash(0xcbf2_9ce4_8422_2325)
    }

    /// Goes on with one more value.
    #[inline]
    pub const fn add(&mut self, value: u32) {
        self.0 = (self.0 ^ value as u64).wrapping_mul(0x0000_0100_0000_01b3);
    }

    /// The hash of some values.
    pub fn of(values: impl Iterator<Item = u32>) -> Hash {
        values.fold(Hash::default(), |mut hash, value| {
            hash.add(value);
            hash
        })
    }
}

/// The hash of a word, eight bytes at a time.
#[inline]
pub fn of_word(word: &str) -> u64 {
    let (mut rest, mut hash) = (word.as_bytes(), 0);
    while let Some((eight, behind)) = rest.split_first_chunk().filter(|_| rest.len() > 8) {
        hash = mixed(hash, u64::from_le_bytes(*eight));
        rest = behind;
    }
    let last = match (rest.first_chunk(), rest.last_chunk()) {
        // Four to eight bytes: two fours, which may overlap.
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
        _ => rest.iter().fold(0, |n, &b| n << 8 | u64::from(b)),
    };
    finished(mixed(hash, last), word.len())
}

#[inline]
fn mixed(hash: u64, eight: u64) -> u64 {
    (hash.rotate_left(5) ^ eight).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Low bits choose the place in a table: the high ones, where all bytes meet, are mixed in.
#[inline]
fn finished(hash: u64, length: usize) -> u64 {
    let hash = hash.wrapping_add(length as u64);
    hash ^ (hash >> 32)
}

/// A table by words, asked with hashes that the text's words bring along.
#[derive(Default)]
pub struct Table(HashTable<(&'static str, u32)>);

impl Table {
    /// An empty table that holds so many words before it grows.
    pub fn with_room(words: usize) -> Table {
        Table(HashTable::with_capacity(words))
    }

    /// A table of words without values.
    pub fn of(words: impl Iterator<Item = &'static str>) -> Table {
        let mut table = Table::with_room(words.size_hint().0);
        words.for_each(|word| *table.entry(word, 0) = 0);
        table
    }

    /// The value of a word, which is `value` from now on where it had none.
    pub fn entry(&mut self, word: &'static str, value: u32) -> &mut u32 {
        let entry = self.0.entry(of_word(word), |known| known.0 == word, |known| of_word(known.0));
        &mut entry.or_insert((word, value)).into_mut().1
    }

    /// The value of a word with its hash.
    #[inline]
    pub fn find(&self, hash: u64, word: &str) -> Option<u32> {
        self.0.find(hash, |known| known.0 == word).map(|known| known.1)
    }

    /// The value of a word.
    pub fn get(&self, word: &str) -> Option<u32> {
        self.find(of_word(word), word)
    }
}

/// A hasher for keys that are hashes already.
#[derive(Default)]
pub struct Ready(u64);

impl Hasher for Ready {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(b);
        }
    }
    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// A table by hashes.
pub type ByHash<H, T> = HashMap<H, T, BuildHasherDefault<Ready>>;
