//! Two manifests from one source, `extension/manifest.json`.
//!
//! The source holds what both browsers take under `"both"`, and what only one of them
//! takes under `"chromium"` and `"firefox"`: each browser's linter warns of the other's keys.

use super::Target;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::path::Path;

/// Oldest Chromium: the first with `getHTML` (125); a side panel that opens by a click of ours (116), popover (114),
/// `CSS.highlights` (105) and the Navigation API (102) are older.
pub const CHROME: u32 = 125;

/// Oldest Firefox: the first that knows `data_collection_permissions`, and has `CSS.highlights`.
pub const FIREFOX: u32 = 140;

/// The manifest for a browser, ready to be written.
///
/// # Errors
/// Where the source is not as described above.
pub fn of(source: &Path, target: Target) -> Result<Vec<u8>> {
    let text = std::fs::read_to_string(source).with_context(|| format!("cannot read {}", source.display()))?;
    let parts: Value = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", source.display()))?;
    let Value::Object(mut parts) = parts else { bail!("expected an object in {}", source.display()) };
    let mut part = |name: &str| match parts.remove(name) {
        Some(Value::Object(part)) => Ok(part),
        _ => bail!("expected an object \"{name}\" in {}", source.display()),
    };
    let mut manifest = part("both")?;
    let (chromium, firefox) = (part("chromium")?, part("firefox")?);
    if let Some(name) = parts.keys().next() {
        bail!("expected only \"both\", \"chromium\" and \"firefox\" in {}, found \"{name}\"", source.display());
    }
    manifest.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    match target {
        Target::Chromium => {
            manifest.insert("minimum_chrome_version".into(), CHROME.to_string().into());
            merge(&mut manifest, chromium);
        }
        Target::Firefox => merge(&mut manifest, firefox),
    }
    let mut out = serde_json::to_vec_pretty(&manifest)?;
    out.push(b'\n');
    Ok(out)
}

fn merge(base: &mut Map<String, Value>, more: Map<String, Value>) {
    for (key, value) in more {
        match (base.get_mut(&key), value) {
            (Some(Value::Object(inner)), Value::Object(value)) => merge(inner, value),
            (_, value) => {
                base.insert(key, value);
            }
        }
    }
}
