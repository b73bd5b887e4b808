//! A sentence or paragraph as words: one way to cut, fold and hash for the stages behind it.

pub mod hash;
pub mod words;
