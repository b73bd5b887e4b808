//! Zips that are the same bytes for the same files: sorted names, one fixed time, one set of rights.

use anyhow::{Context, Result};
use std::io::Write;
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Packs a folder.
///
/// # Errors
/// Where a file cannot be read or the zip not be written.
pub fn zip(folder: &Path, to: &Path) -> Result<()> {
    zip_of(&super::files(folder)?, to)
}

/// Packs files under their names.
///
/// # Errors
/// As [`zip`].
pub fn zip_of(files: &[(String, PathBuf)], to: &Path) -> Result<()> {
    let file = std::fs::File::create(to).with_context(|| format!("cannot write {}", to.display()))?;
    let mut zip = ZipWriter::new(file);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, path) in files {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(&std::fs::read(path)?)?;
    }
    zip.finish()?;
    Ok(())
}
