//! The files that the arguments of a command name.

use crate::order::Order;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// Standard input, as an argument.
pub const STDIN: &str = "-";

/// Endings of pages and texts, as a folder's files are chosen; files without an ending are tried.
const ENDINGS: &[&str] = &["html", "htm", "xhtml", "shtml", "txt", "text", "md", "markdown"];

/// What is to be read, in order.
#[derive(Default)]
pub struct Files {
    /// The files, those of a folder sorted by name.
    pub chosen: Vec<PathBuf>,
    /// How many files of folders have the ending of something else.
    pub passed_over: usize,
    /// What to say of each folder that cannot be read.
    pub unreadable: Vec<String>,
}

/// The files that `arguments` name: files, folders with all that is below them, or [`STDIN`].
///
/// # Errors
/// Where an argument is an address, or names nothing.
pub fn named(arguments: &[String]) -> Result<Files> {
    let mut files = Files::default();
    for argument in arguments {
        let path = Path::new(argument);
        if ["http://", "https://"].iter().any(|scheme| argument.starts_with(scheme)) {
            bail!(
                "expected a file, found an address; Saillant has no network, so let another program fetch it:\n  \
                 curl -s '{argument}' | saillant analyze - --url '{argument}'"
            );
        }
        if path.is_dir() {
            below(path, &mut files);
        } else if argument == STDIN || path.exists() {
            files.chosen.push(path.to_path_buf());
        } else {
            bail!("expected a file or a folder, found nothing at {argument}");
        }
    }
    Ok(files)
}

/// The pages and texts below a folder. Links to folders are not followed, so a loop of them ends; hidden files and the
/// folder of pictures and scripts that browsers save beside a page are left alone.
fn below(folder: &Path, files: &mut Files) {
    let entries = std::fs::read_dir(folder).and_then(Iterator::collect::<std::io::Result<Vec<_>>>);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(e) => return files.unreadable.push(format!("cannot read the folder {}: {e}", folder.display())),
    };
    entries.order_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let is_folder = entry.file_type().is_ok_and(|t| t.is_dir());
        if name.starts_with('.') || (is_folder && belongs_to_a_page(&path, &name)) {
            continue;
        }
        if is_folder {
            below(&path, files);
        } else if path.metadata().is_ok_and(|m| !m.is_file()) {
            // A link to a folder, a socket, a device. One to nothing is told where it is to be read.
        } else if is_readable(&name) {
            files.chosen.push(path);
        } else {
            files.passed_over += 1;
        }
    }
}

/// "page_files" beside "page.html".
fn belongs_to_a_page(folder: &Path, name: &str) -> bool {
    let page = ["_files", "-files", "_fichiers", "-Dateien", "_archivos", "_file"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    page.is_some_and(|page| ["html", "htm"].iter().any(|end| folder.with_file_name(format!("{page}.{end}")).is_file()))
}

fn is_readable(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    match name.rsplit_once('.') {
        None => true,
        Some((_, ending)) => ENDINGS.contains(&ending),
    }
}
