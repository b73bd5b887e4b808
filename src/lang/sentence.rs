//! Abbreviations and other rules of segmentation.

/// See the module.
pub struct SentenceWords {}
