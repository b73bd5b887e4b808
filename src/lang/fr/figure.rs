use crate::lang::figure::FigureWords;

pub const WORDS: FigureWords = FigureWords {};
