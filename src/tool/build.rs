//! `saillant build`: one source, two extensions, the page in `www/`, and store-ready zips.
//!
//! wasm-pack compiles the core, esbuild bundles the content script, two
//! manifests come from one; then budgets and promises are checked on what was written.
//! The same source gives the same bytes, wherever the checkout lies.

use super::project::{Project, run as run_command};
use anyhow::{Context, Result, bail};
use clap::Args as ClapArgs;
use std::path::{Path, PathBuf};

mod check;
mod manifest;
mod pack;
pub mod store;

/// Arguments of `saillant build`.
#[derive(ClapArgs)]
pub struct Args {
    /// Folder to write `chromium`, `firefox`, `www` and the zips to
    #[arg(long, default_value = DIST)]
    pub out: PathBuf,
    /// Also leave in `store` all that an upload to the stores needs: packages, source, texts, notes, pictures
    #[arg(long)]
    pub release: bool,
}

/// Where everything is built unless somebody says otherwise.
pub const DIST: &str = "dist";

/// A browser that the extension is built for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Chromium and its kin.
    Chromium,
    /// Firefox, on the desktop and on Android.
    Firefox,
}

impl Target {
    /// All of them.
    pub const ALL: [Target; 2] = [Target::Chromium, Target::Firefox];

    /// Name of its folder and its key in the manifest's source.
    pub fn name(self) -> &'static str {
        match self {
            Target::Chromium => "chromium",
            Target::Firefox => "firefox",
        }
    }
}

/// Builds everything and says what it weighs.
///
/// # Errors
/// Where a tool is missing or fails, a file is not as expected, or a budget or promise is broken.
pub fn run(project: &Project, args: &Args) -> Result<()> {
    let out = project.root.join(&args.out);
    // Only what an earlier build wrote is cleared: the folder may hold other things of the reader's.
    for folder in ["chromium", "firefox", "www"] {
        remove(&out.join(folder))?;
    }
    let work = project.root.join("target/extension");
    let core = core(project, &work)?;
    content(project, &work)?;
    sheet(project, &work, &core)?;
    samples(project, &core)?;
    let source = project.root.join("extension");
    for target in Target::ALL {
        let folder = out.join(target.name());
        copy(&source, &folder, &is_shipped)?;
        copy(&core, &folder.join("pkg"), &|_| true)?;
        for (_, script) in SCRIPTS {
            copy_file(&work.join(script), &folder.join(script))?;
        }
        write(&folder.join("manifest.json"), &manifest::of(&source.join("manifest.json"), target)?)?;
    }
    let www = out.join("www");
    copy(&project.root.join("www"), &www, &is_shipped)?;
    copy(&core, &www.join("pkg"), &|path| !path.ends_with("samples.js") && !path.ends_with("sheet.js"))?;
    copy(&source.join("_locales"), &www.join("_locales"), &|_| true)?;
    for sheet in ["panel.css", "surface.css"] {
        copy_file(&source.join(sheet), &www.join(sheet))?;
    }
    copy_file(&source.join("icons/icon.svg"), &www.join("icon.svg"))?;
    // All is written before anything is judged: what is not fit to ship can still be looked at.
    print!("{}", check::weigh(&out.join("chromium"))?);
    for target in Target::ALL {
        let folder = out.join(target.name());
        check::extension(&folder)?;
        pack::zip(&folder, &out.join(store::package(target)))?;
    }
    check::page(&www)?;
    if args.release { store::release(project, &out) } else { Ok(()) }
}

/// The core as WASM and its glue, in a folder.
fn core(project: &Project, work: &Path) -> Result<PathBuf> {
    let out = work.join("pkg");
    remove(&out)?;
    eprintln!("Building the core (WASM)");
    let package = alone(project, &work.join("core"))?;
    let mut wasm_pack = project.command("wasm-pack");
    wasm_pack
        .args(["--log-level", "warn", "build"])
        .arg(&package)
        .args(["--profile", "wasm", "--target", "web"])
        .args(["--no-typescript", "--no-pack", "--no-gitignore", "--mode", "no-install", "--out-dir"])
        .arg(&out)
        // Messages of panics carry file names: the same ones from every checkout.
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", format!("{INLINING} {}", remap(&project.root)))
        .env("CARGO_TARGET_DIR", project.root.join("target"))
        .env("CARGO_TERM_QUIET", "true");
    run_command(&mut wasm_pack).context("the core was not built; `saillant setup` installs what it needs")?;
    let glue = out.join("saillant.js");
    let text = std::fs::read_to_string(&glue).context("wasm-pack wrote no saillant.js")?;
    if !text.contains(EXPORTED) {
        bail!("expected {EXPORTED:?} in the glue, found none; change src/tool/build.rs as wasm-bindgen was changed");
    }
    write(&glue, text.replace(EVALUATED, GLOBAL).replace(EXPORTED, LOADED).as_bytes())?;
    Ok(out)
}

/// The package with a library of one kind, in a folder. cargo optimises across crates (`lto`) only where all kinds of a
/// library allow it; the kind that the tests and the command line link does not, and the core would weigh 90 kB more.
fn alone(project: &Project, folder: &Path) -> Result<PathBuf> {
    const CHANGES: [(&str, &str); 2] = [
        ("\ndefault-run = \"saillant\"", ""),
        ("crate-type = [\"rlib\", \"cdylib\"]", "crate-type = [\"cdylib\"]\npath = \"../../../src/lib.rs\""),
    ];
    let manifest = std::fs::read_to_string(project.root.join("Cargo.toml"))?;
    // The examples' paths would lead nowhere from there.
    let mut library = manifest.split("\n[[example]]").next().unwrap_or_default().to_string();
    for (line, instead) in CHANGES {
        if !library.contains(line) {
            bail!("expected {line:?} in Cargo.toml, found none; change src/tool/build.rs as Cargo.toml was changed");
        }
        library = library.replace(line, instead);
    }
    write(&folder.join("Cargo.toml"), library.as_bytes())?;
    copy_file(&project.root.join("Cargo.lock"), &folder.join("Cargo.lock"))?;
    Ok(folder.to_path_buf())
}

/// js-sys evaluates "return this" where the global object has no name. It has one in every browser, and the stores
/// warn of evaluation: the glue is given the name. Were it to say this otherwise one day, the check finds it.
const EVALUATED: &str = "new Function(getStringFromWasm0(arg0, arg1))";
const GLOBAL: &str = "() => globalThis";

/// The glue loads the core once for ever; the background must be able to load it anew.
const EXPORTED: &str = "export { initSync, __wbg_init as default };";
const LOADED: &str = "export { __wbg_init_once as load, __wbg_init as default };";

/// Compiler flags under which a function that is called once is merged into its caller only while it is small; others are
/// inlined as by default. Engines compile a whole function anew once it is hot: the rules of a stage, merged into one
/// function of 38 kB, took 14 MB and .5 s of another thread, and fifteen such stages stood in the way of the first report.
/// Processor time until then 345 -> 184 ms, memory of the process 57 -> 37 MB (node, medians).
const INLINING: &str = "-Cllvm-args=-inline-instr-cost=80 -Cllvm-args=-inline-threshold=400";

/// Compiler flags that replace the folders of this machine by short names.
fn remap(root: &Path) -> String {
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let cargo = std::env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    format!("--remap-path-prefix={}=cargo --remap-path-prefix={}=saillant", cargo.display(), root.display())
}

/// The content scripts, a classic file each, minified: every page where they are wanted compiles them.
const SCRIPTS: [(&str, &str); 2] = [("main.js", "content.js"), ("automatic.js", "automatic.js")];

fn content(project: &Project, work: &Path) -> Result<()> {
    eprintln!("Bundling the content scripts");
    for (source, name) in SCRIPTS {
        let entry = format!("extension/content/{source}");
        esbuild(project, &[&entry, "--bundle", "--format=iife", "--minify"], &work.join(name))?;
    }
    Ok(())
}

/// The style sheets as a module: the worker hands them to overlays, which may not load files. The tab needs only its own.
fn sheet(project: &Project, work: &Path, core: &Path) -> Result<()> {
    let minified = |name: &str| -> Result<String> {
        let sheet = work.join(name);
        esbuild(project, &[&format!("extension/{name}"), "--minify"], &sheet)?;
        Ok(std::fs::read_to_string(&sheet)?.trim().to_string())
    };
    let tab = minified("tab.css")?;
    let whole = serde_json::to_string(&(tab.clone() + &minified("surface.css")? + &minified("panel.css")?))?;
    let tab = serde_json::to_string(&tab)?;
    write(&core.join("sheet.js"), format!("export default {whole};\nexport const tab = {tab};\n").as_bytes())
}

/// The playground's articles as a module: the welcome page, which loads nothing, shows one.
fn samples(project: &Project, core: &Path) -> Result<()> {
    let mut samples = std::collections::BTreeMap::new();
    for path in entries(&project.root.join("www/samples"))? {
        let Some(language) = path.file_stem().and_then(|s| s.to_str()) else { continue };
        // As a browser serialises it, which is what the core reads.
        let text = std::fs::read_to_string(&path)?;
        let root = text.find("<html").unwrap_or_default();
        samples.insert(language.to_string(), text[root..].replace(" />", ">"));
    }
    write(&core.join("samples.js"), format!("export default {};\n", serde_json::to_string(&samples)?).as_bytes())
}

fn esbuild(project: &Project, args: &[&str], out: &Path) -> Result<()> {
    let mut command = project.command("esbuild");
    command.args(args).args(["--log-level=warning", "--charset=utf8", "--line-limit=500"]);
    command.arg(format!("--target=chrome{},firefox{}", manifest::CHROME, manifest::FIREFOX));
    command.arg(format!("--outfile={}", out.display()));
    run_command(&mut command).with_context(|| format!("{} was not bundled; `saillant setup` installs esbuild", args[0]))
}

/// Whether a file of the source folders goes into the package as it is.
fn is_shipped(path: &Path) -> bool {
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    // `content/` is bundled, the manifest is generated; `pkg/` may be left there by wasm-pack by hand; the tab's sheet
    // stands in `sheet.js`; the pictures are the README's, the notes the stores'.
    let stays = ["content", "pkg", "manifest.json", "tab.css", "pictures", "store"].contains(&name);
    !stays && !name.starts_with('.') && !name.ends_with(".md") && !name.ends_with(".d.ts")
}

fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> Result<()> {
    for path in entries(from)? {
        let Some(name) = path.file_name() else { continue };
        let target = to.join(name);
        if !wanted(&path) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &target, wanted)?;
        } else {
            copy_file(&path, &target)?;
        }
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    let bytes = std::fs::read(from).with_context(|| format!("expected the file {}, found none", from.display()))?;
    write(to, &bytes)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
            bail!("cannot clear {}: {e}; is a browser still using it?", folder.display())
        }
        _ => Ok(()),
    }
}

/// What a folder holds, sorted by name.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read =
        std::fs::read_dir(folder).with_context(|| format!("expected the folder {}, found none", folder.display()))?;
    let mut paths = read.map(|e| e.map(|e| e.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// All files under a folder with their `/`-separated names in it, sorted by name.
fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        let Some(name) = path.file_name().and_then(|n| n.to_str()).map(str::to_string) else { continue };
        if path.is_dir() {
            found.extend(files(&path)?.into_iter().map(|(inner, p)| (format!("{name}/{inner}"), p)));
        } else {
            found.push((name, path));
        }
    }
    found.sort();
    Ok(found)
}
