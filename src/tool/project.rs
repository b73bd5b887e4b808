//! The checkout in which the build commands work, and the programs that they call.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A checkout of the project.
pub struct Project {
    /// Folder of `Cargo.toml`.
    pub root: PathBuf,
    /// Folder of the tools that the project installs for itself: `.tools`, or `$SAILLANT_TOOLS`
    /// (for a cache that outlives a checkout).
    pub tools: PathBuf,
}

impl Project {
    /// The checkout around the current folder.
    ///
    /// # Errors
    /// Outside a checkout.
    pub fn find() -> Result<Project> {
        let here = std::env::current_dir().context("the current folder cannot be read")?;
        let is_root = |dir: &&Path| {
            let manifest = std::fs::read_to_string(dir.join("Cargo.toml")).unwrap_or_default();
            manifest.contains("name = \"saillant\"")
        };
        let Some(root) = here.ancestors().find(is_root) else {
            bail!(
                "expected a checkout of Saillant around {}, found none; run this inside the project's folder",
                here.display()
            );
        };
        let tools = std::env::var_os("SAILLANT_TOOLS").map_or_else(|| root.join(".tools"), PathBuf::from);
        Ok(Project { root: root.to_path_buf(), tools })
    }

    /// Folder of the npm packages that build and test the extension.
    pub fn node(&self) -> PathBuf {
        self.root.join("tests/browsers")
    }

    /// A program, run in the root, with the project's own tools first on its PATH.
    pub fn command(&self, program: &str) -> Command {
        let own = [self.tools.join("bin"), self.node().join("node_modules/.bin")];
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(own.into_iter().chain(std::env::split_paths(&path))).unwrap_or(path);
        // Rust looks a program up on the parent's PATH, not on the one it sets for the child.
        let found = std::env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file());
        let mut command = Command::new(found.unwrap_or_else(|| PathBuf::from(program)));
        command.current_dir(&self.root).env("PATH", path);
        command
    }

    /// Runs a program to its end, its output shown.
    ///
    /// # Errors
    /// Where it cannot be started or ends with another status than 0.
    pub fn run(&self, program: &str, args: &[&str]) -> Result<()> {
        run(self.command(program).args(args))
    }
}

/// Runs a command to its end.
///
/// # Errors
/// Where it cannot be started or ends with another status than 0.
pub fn run(command: &mut Command) -> Result<()> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let shown = words.map(|w| w.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let status = command.status().with_context(|| format!("cannot start {shown}"))?;
    if !status.success() {
        bail!("expected {shown} to succeed, found {status}");
    }
    Ok(())
}

/// The first line that a program prints, `None` where it cannot be run.
pub fn first_line(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|o| o.status.success())?;
    String::from_utf8_lossy(&output.stdout).lines().next().map(str::to_string)
}
