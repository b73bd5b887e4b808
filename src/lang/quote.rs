//! Reporting verbs and descriptive speakers, for the quote stage.

/// See the module.
pub struct QuoteWords {}
