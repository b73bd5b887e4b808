//! Hedges, forecasts and opinions, for the claim stage.

/// See the module.
pub struct ClaimWords {}
