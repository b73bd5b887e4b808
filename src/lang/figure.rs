//! Numbers, units, months, traps, for the figure stage.

/// See the module.
pub struct FigureWords {}
