use crate::lang::quote::QuoteWords;

pub const WORDS: QuoteWords = QuoteWords {};
