//! Words that betray boilerplate, for the article stage.

/// See the module.
pub struct PageWords {}
