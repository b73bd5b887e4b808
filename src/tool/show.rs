//! `saillant show`, and the main job of `cargo run`: the extension, built, in a browser, on a page.

use super::input::Input;
use super::project::Project;
use super::setup::{self, Need};
use super::{analyze, build, output, terminal};
use anyhow::{Context, Result};
use clap::{Args as ClapArgs, ValueEnum};
use std::path::PathBuf;

/// Arguments of `saillant show`.
#[derive(ClapArgs)]
pub struct Args {
    /// A saved page; a sample article of the project where none is given
    page: Option<PathBuf>,
    /// The browser
    #[arg(long, value_enum, default_value = "chromium")]
    browser: Browser,
    /// Work without a window: print the report, write a picture of the overlay here
    #[arg(long)]
    screenshot: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Browser {
    Chromium,
    Firefox,
}

/// The article that a first run shows.
const SAMPLE: &str = "www/samples/fr.html";

/// Where the picture goes when there is no display and nobody named a file.
const PICTURE: &str = "dist/overlay.png";

/// What a plain `cargo run` does.
pub fn main_job() -> Args {
    Args { page: None, browser: Browser::Chromium, screenshot: None }
}

/// Sets up, builds, and shows the extension; without a display, prints the report and takes a picture.
///
/// # Errors
/// Where set-up, build or browser fail, or the page cannot be read.
pub fn run(project: &Project, args: &Args) -> Result<()> {
    let here = std::env::current_dir()?;
    let page = args.page.as_ref().map_or_else(|| project.root.join(SAMPLE), |p| here.join(p));
    let input = Input::file(&page, None, "")?;
    let picture = match &args.screenshot {
        Some(file) => Some(here.join(file)),
        None => (!has_display()).then(|| project.root.join(PICTURE)),
    };
    setup::run(project, if matches!(args.browser, Browser::Firefox) { Need::Test } else { Need::Show })?;
    build::run(project, &build::Args { out: build::DIST.into(), release: false })?;
    if picture.is_some() {
        let report = analyze::report(&input, &analyze::Known::default());
        output::print(&format!("\n{}\n", terminal::for_people(&report)))?;
    }
    let browser = match args.browser {
        Browser::Chromium => "chromium",
        Browser::Firefox => "firefox",
    };
    let mut show = project.command("node");
    show.arg("tests/browsers/show.mjs").arg(&page).args(["--browser", browser]);
    if let Some(file) = &picture {
        show.arg("--screenshot").arg(file).stdout(std::process::Stdio::null());
    }
    super::project::run(&mut show).with_context(|| format!("the extension could not be shown in {browser}"))?;
    if let Some(file) = &picture {
        println!("The overlay over the page: {}", file.display());
    }
    Ok(())
}

fn has_display() -> bool {
    cfg!(any(target_os = "macos", target_os = "windows"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()))
}
