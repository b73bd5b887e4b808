//! A text as words and quotation marks: one way to cut, fold, hash and pair for the stages behind it.

pub mod hash;
pub mod marks;
pub mod signs;
pub mod words;
