use crate::lang::page::PageWords;

pub const WORDS: PageWords = PageWords {};
