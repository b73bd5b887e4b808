//! Promises, checked on the files that ship: no way to the network, no text made into mark-up, nothing missing that is
//! named. And what the files weigh, against what was expected.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;

/// What a file is expected to weigh after brotli, as the stores send it, in bytes. A reader does not feel kilobytes in a
/// package that is installed: more is said in the build's table, where something large that came in by mistake is seen.
struct Budget {
    file: &'static str,
    brotli: usize,
}

/// Weights of trained models in the core, which no packing makes smaller: each earns its place by what it finds, and
/// they are counted beside the core's own budget.
const MODELS: usize = include_bytes!("../../language/model/weights.bin").len()
    + include_bytes!("../../article/weights.bin").len()
    + include_bytes!("../../claim/checkable/weights.bin").len();

const BUDGETS: &[Budget] = &[
    Budget { file: "pkg/saillant_bg.wasm", brotli: 480_000 + MODELS },
    Budget { file: "content.js", brotli: 13_000 },
    Budget { file: "automatic.js", brotli: 2_750 },
];

/// Bytes that a function of the core may have. An engine compiles whole functions: what a larger one takes is told at
/// `INLINING` in src/tool/build.rs.
const FUNCTION: u64 = 10_000;

/// Ways out to the network, and ways that make text into mark-up or code.
const FORBIDDEN: &[&str] = &[
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "WebTransport",
    "EventSource",
    "RTCPeerConnection",
    "sendBeacon",
    "importScripts",
    "import(",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "DOMParser",
    "setHTMLUnsafe",
    "eval(",
    "new Function",
    "setTimeout(\"",
];

/// Where one of them is right: how often, in which file.
const ALLOWED: &[(&str, &str, usize)] = &[
    // wasm-bindgen's glue loads the module that lies beside it.
    ("pkg/saillant.js", "fetch(", 1),
    // Of the page's root, of its tag alone and of its shortened copy it is read, never set.
    ("content.js", "outerHTML", 3),
    ("automatic.js", "outerHTML", 3),
    // The playground loads its own words and samples; its policy lets it reach nothing else.
    ("www.js", "fetch(", 1),
    // Its service worker asks for the same files, and keeps them.
    ("offline.js", "fetch(", 1),
    // It parses pasted HTML into a document that is never shown and runs no script.
    ("www.js", "DOMParser", 1),
    ("www.js", "outerHTML", 1),
];

/// Checks an unpacked extension.
///
/// # Errors
/// One message for all that is wrong: expected, found, what to do.
pub fn extension(folder: &Path) -> Result<()> {
    let mut wrong = Vec::new();
    named_files(folder, &mut wrong)?;
    scan(folder, &mut wrong)?;
    functions(&std::fs::read(folder.join("pkg/saillant_bg.wasm"))?, &mut wrong)?;
    settle(folder, &wrong)
}

/// Checks the page in `www/`.
///
/// # Errors
/// As [`extension`].
pub fn page(folder: &Path) -> Result<()> {
    let mut wrong = Vec::new();
    scan(folder, &mut wrong)?;
    settle(folder, &wrong)
}

fn settle(folder: &Path, wrong: &[String]) -> Result<()> {
    if wrong.is_empty() {
        return Ok(());
    }
    bail!("{} is not fit to ship:\n  {}", folder.display(), wrong.join("\n  "))
}

/// Every file that the manifest names is there.
fn named_files(folder: &Path, wrong: &mut Vec<String>) -> Result<()> {
    let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json"))?)?;
    let mut named = Vec::new();
    strings(&manifest, &mut named);
    let is_file = |s: &&str| [".html", ".js", ".css", ".png", ".svg"].iter().any(|end| s.ends_with(end));
    for name in named.into_iter().filter(is_file) {
        if !folder.join(name).is_file() {
            wrong.push(format!("expected the file {name}, which the manifest names; found none in extension/"));
        }
    }
    let locale = manifest["default_locale"].as_str().unwrap_or_default();
    if !folder.join(format!("_locales/{locale}/messages.json")).is_file() {
        wrong.push(format!("expected _locales/{locale}/messages.json, the default locale; found none"));
    }
    Ok(())
}

fn strings<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(s) => found.push(s),
        Value::Array(items) => items.iter().for_each(|v| strings(v, found)),
        Value::Object(map) => map.values().for_each(|v| strings(v, found)),
        _ => {}
    }
}

fn scan(folder: &Path, wrong: &mut Vec<String>) -> Result<()> {
    for (name, path) in super::files(folder)? {
        if name.ends_with(".js") {
            let text = std::fs::read_to_string(&path).with_context(|| format!("{name} is not UTF-8"))?;
            script(&name, &text, wrong);
        } else if name.ends_with(".html") || name.ends_with(".css") {
            let text = std::fs::read_to_string(&path).with_context(|| format!("{name} is not UTF-8"))?;
            loads(&name, &text, wrong);
        }
    }
    Ok(())
}

fn script(name: &str, text: &str, wrong: &mut Vec<String>) {
    let code = without_comments(text);
    for word in FORBIDDEN {
        let allowed = ALLOWED.iter().find(|a| a.0 == name && a.1 == *word).map_or(0, |a| a.2);
        let found = occurrences(&code, word);
        if found > allowed {
            wrong.push(format!(
                "expected {word} at most {allowed} times in {name}, found it {found} times; \
                 nothing of ours may reach the network or make text into mark-up"
            ));
        }
    }
}

/// Code without its block comments and whole-line comments (types are written in them, as `import("...")`).
fn without_comments(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("/*") {
        code.push_str(&rest[..open]);
        rest = rest[open..].find("*/").map_or("", |close| &rest[open + close + 2..]);
    }
    code.push_str(rest);
    code.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// How often a word stands in code, not as the end of a longer name (`prefetch(`).
fn occurrences(code: &str, word: &str) -> usize {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let starts = code.match_indices(word).filter(|(at, _)| !code[..*at].chars().next_back().is_some_and(is_name));
    starts.count()
}

/// Pages and style sheets load nothing from elsewhere (links that a reader follows load nothing).
fn loads(name: &str, text: &str, wrong: &mut Vec<String>) {
    for start in ["src=\"http", "src=\"//", "url(http", "url(//", "url(\"http", "@import", "href=\"http"] {
        for (at, _) in text.match_indices(start) {
            let tag = text[..at].rfind('<').map_or("", |open| &text[open..at]);
            if !(start.starts_with("href") && tag.starts_with("<a ")) {
                wrong.push(format!("expected {name} to load only its own files, found {start}; ship the file instead"));
            }
        }
    }
}

/// No function of the core is too large.
fn functions(wasm: &[u8], wrong: &mut Vec<String>) -> Result<()> {
    let mut largest = 0;
    for part in wasmparser::Parser::new(0).parse_all(wasm) {
        if let wasmparser::Payload::CodeSectionEntry(body) = part? {
            let range = body.range();
            largest = largest.max(range.end - range.start);
        }
    }
    if largest > FUNCTION {
        wrong.push(format!(
            "expected functions of at most {FUNCTION} bytes in the core, found one of {largest}; part it, or mark what it calls `#[inline(never)]`"
        ));
    }
    Ok(())
}

/// Bytes of a file, raw and after brotli at its best.
fn weight(path: &Path) -> Result<(usize, usize)> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
    Ok((bytes.len(), packed.len()))
}

/// What the build weighs, against its budget.
///
/// # Errors
/// Where a file is missing.
pub fn weigh(folder: &Path) -> Result<String> {
    let mut table = String::new();
    for budget in BUDGETS {
        let (raw, brotli) = weight(&folder.join(budget.file))?;
        let note = if brotli > budget.brotli { ": MORE THAN IT SHOULD" } else { "" };
        writeln!(
            table,
            "{:<24}{raw:>8} bytes, {brotli:>7} after brotli (at most {}){note}",
            budget.file, budget.brotli
        )?;
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_function_that_is_too_large() {
        let module = |size: usize| {
            // One type, one function of it, and its body: no locals, `nop` and the end.
            let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a".to_vec();
            let length = |n: usize| [n as u8 | 128, (n >> 7) as u8 | 128, (n >> 14) as u8];
            wasm.extend(length(size + 4));
            wasm.push(1);
            wasm.extend(length(size));
            wasm.push(0);
            wasm.extend(std::iter::repeat_n(1, size - 2));
            wasm.push(11);
            wasm
        };
        let mut wrong = Vec::new();
        functions(&module(FUNCTION as usize), &mut wrong).unwrap();
        assert_eq!(wrong, Vec::<String>::new());
        functions(&module(FUNCTION as usize + 1), &mut wrong).unwrap();
        assert_eq!(wrong.len(), 1, "{wrong:?}");
    }

    #[test]
    fn finds_primitives_as_whole_names() {
        let mut wrong = Vec::new();
        script("content.js", "prefetch(x); el.textContent = 1;\n// fetch(\n", &mut wrong);
        assert_eq!(wrong, Vec::<String>::new());
        script("content.js", "await fetch(x); e.innerHTML = y", &mut wrong);
        assert_eq!(wrong.len(), 2, "{wrong:?}");
        wrong.clear();
        script("pkg/saillant.js", "fetch(a)", &mut wrong);
        assert!(wrong.is_empty());
        script("pkg/saillant.js", "fetch(a); fetch(b)", &mut wrong);
        assert_eq!(wrong.len(), 1);
    }

    #[test]
    fn pages_load_only_their_own() {
        let mut wrong = Vec::new();
        loads("popup.html", "<a href=\"https://example.org\">x</a><script src=\"popup.js\">", &mut wrong);
        assert!(wrong.is_empty(), "{wrong:?}");
        loads("popup.html", "<script src=\"https://example.org/x.js\"><link href=\"https://e.org/x.css\">", &mut wrong);
        assert_eq!(wrong.len(), 2);
    }
}
