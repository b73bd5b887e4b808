use crate::lang::claim::ClaimWords;

pub const WORDS: ClaimWords = ClaimWords {};
