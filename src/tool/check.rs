//! `saillant test`: everything that must hold, one step after the other, each with its name and time.

use super::build;
use super::project::{Project, first_line, run as run_command};
use super::setup::{self, Need};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Instant;

/// A step: its name, and what it does.
type Step = (&'static str, fn(&Project) -> Result<()>);

const STEPS: &[Step] = &[
    ("format", |p| p.run("cargo", &["fmt", "--check"])),
    ("lint, native", |p| p.run("cargo", &["clippy", "--quiet", "--all-targets", "--", "-D", "warnings"])),
    ("lint, WASM", |p| p.run("cargo", &["clippy", "--quiet", "--target", TARGET, "--lib", "--", "-D", "warnings"])),
    ("library alone", |p| p.run("cargo", &["check", "--quiet", "--lib", "--no-default-features"])),
    ("library that reads HTML", |p| {
        p.run("cargo", &["check", "--quiet", "--lib", "--no-default-features", "--features", "html"])
    }),
    ("documentation", |p| p.run("cargo", &["rustdoc", "--quiet", "--lib", "--", "-D", "warnings"])),
    ("core", |p| p.run("cargo", &["test", "--release"])),
    ("build", build),
    ("same bytes from another folder", same_bytes),
    ("same report natively and as WASM", |p| p.run("node", &["tests/browsers/same-report.mjs"])),
    ("types of the JavaScript", |p| p.run("tsc", &["--project", "tests/browsers"])),
    ("store rules, Chromium", |p| store_rules(p, "chromium")),
    ("store rules, Firefox", |p| store_rules(p, "firefox")),
    ("boundary, Chromium", |p| boundary(p, "chrome", "chromedriver")),
    ("boundary, Firefox", |p| boundary(p, "firefox", "geckodriver")),
    ("browsers", |p| p.run("node", &["tests/browsers/run.mjs"])),
];

fn build(project: &Project) -> Result<()> {
    build::run(project, &build::Args { out: build::DIST.into(), release: false })
}

/// Builds the source once more in another folder: the packages must be the same, byte for byte.
fn same_bytes(project: &Project) -> Result<()> {
    let root = project.root.join("target/elsewhere/saillant");
    // Its own compiled parts stay from run to run; the source is copied anew.
    for (name, path) in build::store::source_files(project)? {
        let to = root.join(name);
        std::fs::create_dir_all(to.parent().unwrap_or(&root))?;
        std::fs::copy(path, to)?;
    }
    let other = Project { root, tools: project.tools.clone() };
    if !other.node().join("node_modules").exists() {
        let packages = project.node().join("node_modules");
        run_command(project.command("ln").arg("-s").arg(packages).arg(other.node()))?;
    }
    build(&other)?;
    for target in build::Target::ALL {
        let name = Path::new(build::DIST).join(build::store::package(target));
        let [here, there] = [project, &other].map(|p| std::fs::read(p.root.join(&name)));
        if here? != there? {
            bail!(
                "expected the same bytes of {} from two folders, found others; does a path or a time get into it?",
                name.display()
            );
        }
    }
    Ok(())
}

const TARGET: &str = "wasm32-unknown-unknown";

/// Sets up what is missing, then runs every step whose name begins with `only`, up to the first that fails.
///
/// # Errors
/// Where a step fails; the message names it.
pub fn run(project: &Project, only: Option<&str>) -> Result<()> {
    setup::run(project, Need::Test)?;
    let steps: Vec<_> = STEPS.iter().filter(|(name, _)| only.is_none_or(|o| name.starts_with(o))).collect();
    if steps.is_empty() {
        let names: Vec<_> = STEPS.iter().map(|(name, _)| *name).collect();
        bail!("expected the beginning of one of these steps: {}", names.join("; "));
    }
    for (name, step) in steps {
        let started = Instant::now();
        eprintln!("== {name}");
        step(project).with_context(|| format!("the step \"{name}\" failed"))?;
        eprintln!("== {name}: ok, {} s", started.elapsed().as_secs());
    }
    Ok(())
}

/// What Mozilla's linter says of a manifest that is not Firefox's: keys that only Firefox knows, and keys and
/// permissions ("sidePanel") that it lacks.
const FIREFOX_ONLY: &[&str] = &[
    "ADDON_ID_REQUIRED",
    "BACKGROUND_SERVICE_WORKER_NOFALLBACK",
    "INCOGNITO_SPLIT_UNSUPPORTED",
    "MANIFEST_PERMISSIONS",
    "MISSING_DATA_COLLECTION_PERMISSIONS",
];

/// Mozilla's linter knows both stores' common rules; warnings count.
fn store_rules(project: &Project, browser: &str) -> Result<()> {
    let folder = format!("{}/{browser}", build::DIST);
    let mut lint = project.command("web-ext");
    lint.args(["lint", "--no-config-discovery", "--no-input", "--output", "json", "--source-dir", &folder]);
    let output = lint.output().context("cannot start web-ext; `saillant setup` installs it")?;
    let verdict: Value = serde_json::from_slice(&output.stdout)
        .with_context(|| format!("expected JSON from web-ext, found {}", String::from_utf8_lossy(&output.stderr)))?;
    let mut wrong = Vec::new();
    for kind in ["errors", "warnings"] {
        let findings = verdict[kind].as_array().with_context(|| format!("expected {kind} from web-ext, found none"))?;
        for finding in findings {
            let text = |key: &str| finding[key].as_str().unwrap_or_default();
            if browser == "firefox" || !FIREFOX_ONLY.contains(&text("code")) {
                wrong.push(format!("{} in {}: {}", text("code"), text("file"), text("description")));
            }
        }
    }
    if !wrong.is_empty() {
        bail!("expected no errors and warnings of the linter on {folder}, found\n  {}", wrong.join("\n  "));
    }
    Ok(())
}

/// The tests of the WASM boundary and of the web-sys painter, in a real browser.
fn boundary(project: &Project, browser: &str, driver: &str) -> Result<()> {
    webdriver_options(project)?;
    let path = which(project, driver)?;
    let (browser, driver) = (format!("--{browser}"), format!("--{driver}"));
    let run = ["test", "--mode", "no-install", "--headless", &browser, &driver, &path];
    // Behind "--": for cargo, which would also build what is native only.
    project.run("wasm-pack", &[&run[..], &["--", "--test", "web"]].concat())
}

/// `webdriver.json` beside `Cargo.toml` is where wasm-bindgen's test runner looks for the browsers' options.
fn webdriver_options(project: &Project) -> Result<()> {
    let quiet = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
    let options = json!({
        "goog:chromeOptions": {"binary": which(project, "chromium")?, "args": quiet},
        "moz:firefoxOptions": {"binary": which(project, "firefox-esr").or_else(|_| which(project, "firefox"))?, "args": ["-headless"]},
    });
    Ok(std::fs::write(project.root.join("webdriver.json"), options.to_string())?)
}

fn which(project: &Project, program: &str) -> Result<String> {
    let command = project.command(program);
    let path = command.get_program().to_string_lossy().into_owned();
    if first_line(project.command(program).arg("--version")).is_none() {
        bail!("expected {program} on the PATH, found none; `cargo run -- setup` says what to install");
    }
    Ok(path)
}
