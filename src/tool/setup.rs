//! `saillant setup`: installs what the build and the tests need and this machine lacks.
//! Nothing is skipped in silence: what cannot be installed is an error that says what to do.

use super::project::{Project, first_line};
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{BufRead, BufReader, IsTerminal};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How much is to be set up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, ValueEnum)]
pub enum Need {
    /// Tools that build the extension
    Build,
    /// And a browser to show it in
    Show,
    /// And both browsers with their drivers
    Test,
}

/// A program that cargo installs, at the version that the project was tried with.
struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
    minutes: u32,
    need: Need,
}

const CARGO_TOOLS: &[CargoTool] = &[
    // Must equal the version of the wasm-bindgen crate in Cargo.toml.
    CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: "0.2.130",
        minutes: 6,
        need: Need::Build,
    },
    CargoTool { package: "wasm-pack", program: "wasm-pack", version: "0.15.1", minutes: 2, need: Need::Build },
    CargoTool { package: "geckodriver", program: "geckodriver", version: "0.37.1", minutes: 2, need: Need::Test },
];

/// A browser or driver: the names it may have, and the Debian package that brings it.
struct Browser {
    programs: &'static [&'static str],
    package: &'static str,
    need: Need,
}

const BROWSERS: &[Browser] = &[
    Browser { programs: &["chromium", "chromium-browser", "google-chrome"], package: "chromium", need: Need::Show },
    Browser { programs: &["chromedriver"], package: "chromium-driver", need: Need::Test },
    Browser { programs: &["firefox-esr", "firefox"], package: "firefox-esr", need: Need::Test },
];

/// Oldest Node.js that the test tools run on.
const NODE_MAJOR: u32 = 20;

/// Installs what is missing for `need`; quick where nothing is.
///
/// # Errors
/// Where something is missing and cannot be installed from here.
pub fn run(project: &Project, need: Need) -> Result<()> {
    wasm_target(project)?;
    node_packages(project)?;
    for tool in CARGO_TOOLS.iter().filter(|t| t.need <= need) {
        cargo_tool(project, tool)?;
    }
    // Hundreds of megabytes that nothing needs any more; where there were none, nothing is lost.
    let _ = std::fs::remove_dir_all(project.tools.join("build"));
    browsers(project, need)
}

fn wasm_target(project: &Project) -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = first_line(project.command("rustc").args(["--print", "sysroot"]))
        .context("expected rustc on the PATH, found none; install Rust with rustup")?;
    if std::path::Path::new(&sysroot).join("lib/rustlib").join(TARGET).exists() {
        return Ok(());
    }
    step("Rust's WebAssembly target", project.command("rustup").args(["target", "add", TARGET]))
        .with_context(|| format!("the target {TARGET} is missing; install it with your Rust, or use rustup"))
}

fn node_packages(project: &Project) -> Result<()> {
    let version = first_line(project.command("node").arg("--version"))
        .with_context(|| format!("expected Node.js {NODE_MAJOR} or later on the PATH, found none; install it"))?;
    let major: u32 = version.trim_start_matches('v').split('.').next().and_then(|m| m.parse().ok()).unwrap_or(0);
    if major < NODE_MAJOR {
        bail!("expected Node.js {NODE_MAJOR} or later, found {version}; install a newer one");
    }
    let folder = project.node();
    let modified = |file: &str| folder.join(file).metadata().and_then(|m| m.modified()).ok();
    // npm writes this file last; older than the lock file, it tells of other packages.
    if modified("node_modules/.package-lock.json") >= modified("package-lock.json") {
        return Ok(());
    }
    step("packages that build and test the extension", project.command("npm").arg("ci").current_dir(folder))
}

fn cargo_tool(project: &Project, tool: &CargoTool) -> Result<()> {
    let found = first_line(project.command(tool.program).arg("--version"));
    if found.as_deref().is_some_and(|line| line.split([' ', '(']).any(|word| word == tool.version)) {
        return Ok(());
    }
    let name = format!("{} {} (about {} minutes, once)", tool.package, tool.version, tool.minutes);
    let mut install = project.command("cargo");
    install.args(["install", tool.package, "--version", tool.version, "--root"]).arg(&project.tools);
    install.env("CARGO_TARGET_DIR", project.tools.join("build"));
    step(&name, &mut install)
}

fn browsers(project: &Project, need: Need) -> Result<()> {
    let present = |b: &Browser| b.programs.iter().any(|p| first_line(project.command(p).arg("--version")).is_some());
    let missing: Vec<_> = BROWSERS.iter().filter(|b| b.need <= need && !present(b)).map(|b| b.package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let root = first_line(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !root || first_line(Command::new("apt-get").arg("--version")).is_none() {
        bail!("expected these on the PATH, found none of them: {names}. On Debian: apt-get install {names}");
    }
    step("Debian's package lists", Command::new("apt-get").arg("update"))?;
    let mut install = Command::new("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-y"]).args(&missing);
    step(&names, &mut install)
}

/// Runs one step, its newest line of output and the time beside its name; all of the output where it fails.
fn step(name: &str, command: &mut Command) -> Result<()> {
    let bar = if std::io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
    if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} [{elapsed}] {wide_msg}") {
        bar.set_style(style);
    }
    bar.set_prefix(format!("Installing {name}"));
    bar.enable_steady_tick(Duration::from_millis(100));
    if bar.is_hidden() {
        eprintln!("Installing {name} ...");
    }
    let started = Instant::now();
    let shown = format!("{command:?}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {shown}"))?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let follow = |output: Option<Box<dyn std::io::Read + Send>>, bar: ProgressBar| {
        std::thread::spawn(move || {
            let lines = output.into_iter().flat_map(|o| BufReader::new(o).lines().map_while(Result::ok));
            lines.inspect(|line| bar.set_message(line.clone())).collect::<Vec<_>>()
        })
    };
    let out = follow(stdout.map(|o| Box::new(o) as _), bar.clone());
    let err = follow(stderr.map(|o| Box::new(o) as _), bar.clone());
    let status = child.wait()?;
    let printed = [out.join().unwrap_or_default(), err.join().unwrap_or_default()].concat();
    bar.finish_and_clear();
    if !status.success() {
        bail!("{}\nexpected {shown} to install {name}, found {status}; the lines above say why", printed.join("\n"));
    }
    eprintln!("Installed {name} in {} s", started.elapsed().as_secs());
    Ok(())
}
