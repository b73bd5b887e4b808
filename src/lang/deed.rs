//! Deeds that make news when they are made known, and the words of time that part what is made known now from what is
//! long over, for the badge of announcements.

use super::claim::Phrases;
use super::quote::Verbs;

/// See the module.
pub struct DeedWords {
    /// Verbs of announcing, deciding, ruling, naming, launching, agreeing, calling off.
    pub verbs: &'static [Verbs],
    /// Their irregular forms, parted by spaces.
    pub forms: &'static str,
    /// Phrases of deciding, of coming into force, of being available or taking place ("entre en vigueur").
    pub effect: Phrases,
    /// Forms of verbs that make news in some sentences only, and of wanting and planning ("takes", "will"); what stands
    /// here is no deed.
    pub turn: Phrases,
    /// Days near today, and words for a time from which on something holds ("morgen", "à partir").
    pub soon: Phrases,
    /// New, first.
    pub fresh: Phrases,
    /// Tells what was before ("ago", "since", "had").
    pub bygone: Phrases,
}
