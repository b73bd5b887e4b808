use crate::lang::sentence::SentenceWords;

pub const WORDS: SentenceWords = SentenceWords {};
