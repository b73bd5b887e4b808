//! `saillant build --release`: everything that an upload to the stores needs, in one folder.

use super::{Target, copy_file, files, manifest, pack, remove, write};
use crate::tool::project::{Project, run};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Parts of the privacy policy in the interface's words, in order.
const PRIVACY: &[&str] = &[
    "privacy_title",
    "privacy_short",
    "privacy_read_title",
    "privacy_read",
    "privacy_kept_title",
    "privacy_kept",
    "privacy_sent_title",
    "privacy_sent",
    "privacy_permissions_title",
    "privacy_permissions",
];

/// Writes `store`: the packages, the source, the texts of each language, the notes for the reviewers, the pictures.
///
/// # Errors
/// Where a file is missing, a permission has no reason written down, or no browser makes the pictures.
pub fn release(project: &Project, out: &Path) -> Result<()> {
    let store = out.join("store");
    remove(&store)?;
    let notes = project.root.join("extension/store");
    let purpose =
        std::fs::read_to_string(notes.join("purpose.md")).context("cannot read extension/store/purpose.md")?;
    for target in Target::ALL {
        let name = package(target);
        copy_file(&out.join(&name), &store.join(&name))?;
        reasons(&manifest::of(&project.root.join("extension/manifest.json"), target)?, &purpose)?;
    }
    for note in ["purpose.md", "review.md"] {
        copy_file(&notes.join(note), &store.join(note))?;
    }
    source(project, &store)?;
    texts(&project.root.join("extension/_locales"), &store)?;
    eprintln!("Taking the pictures");
    let pictures = store.join("pictures");
    run(project.command("node").arg("tests/browsers/pictures.mjs").arg(&pictures).arg("store"))
        .context("no pictures were taken; `saillant setup show` installs the browser")
}

/// The name of a browser's package.
pub fn package(target: Target) -> String {
    format!("saillant-{}-{}.zip", target.name(), env!("CARGO_PKG_VERSION"))
}

/// Every permission of a manifest has its reason.
fn reasons(manifest: &[u8], purpose: &str) -> Result<()> {
    let manifest: Value = serde_json::from_slice(manifest)?;
    let lists = ["permissions", "optional_host_permissions"].map(|key| manifest[key].as_array());
    let asked = lists.into_iter().flatten().flatten().filter_map(Value::as_str);
    let without: Vec<&str> = asked.filter(|name| !purpose.contains(&format!("- `{name}`"))).collect();
    if !without.is_empty() {
        bail!(
            "expected a reason for each permission in extension/store/purpose.md, found none for {}",
            without.join(", ")
        );
    }
    Ok(())
}

/// The source in a zip.
fn source(project: &Project, store: &Path) -> Result<()> {
    let name = format!("saillant-source-{}.zip", env!("CARGO_PKG_VERSION"));
    pack::zip_of(&source_files(project)?, &store.join(name))
}

/// The files that git follows, as they are now, with their names in the checkout.
///
/// # Errors
/// Where git follows none.
pub fn source_files(project: &Project) -> Result<Vec<(String, PathBuf)>> {
    let output = project.command("git").args(["ls-files", "-z"]).output().context("cannot start git")?;
    if !output.status.success() {
        bail!("expected a git checkout in {}: git ls-files names the source", project.root.display());
    }
    let names = String::from_utf8(output.stdout).context("expected names of files in UTF-8 from git")?;
    let listed = names.split_terminator('\0').map(|name| (name.to_string(), project.root.join(name)));
    let mut listed: Vec<(String, PathBuf)> = listed.filter(|(_, path)| path.is_file()).collect();
    listed.sort();
    Ok(listed)
}

/// The listing and the privacy policy of each language, as text to be pasted.
fn texts(locales: &Path, store: &Path) -> Result<()> {
    for (name, path) in files(locales)? {
        let code = name.split('/').next().unwrap_or_default();
        let messages: Value = serde_json::from_slice(&std::fs::read(&path)?)?;
        let words = |key: &str| {
            let found = messages[key]["message"].as_str();
            found.with_context(|| format!("expected the message {key} in {}, found none", path.display()))
        };
        let listing = ["name", "description", "welcome_lead", "privacy_short"].iter().map(|key| words(key));
        let listing = listing.collect::<Result<Vec<_>>>()?.join("\n\n");
        write(&store.join(format!("listing-{code}.txt")), format!("{listing}\n").as_bytes())?;
        let privacy = PRIVACY.iter().map(|key| words(key)).collect::<Result<Vec<_>>>()?.join("\n\n");
        write(&store.join(format!("privacy-{code}.txt")), format!("{privacy}\n").as_bytes())?;
    }
    Ok(())
}
