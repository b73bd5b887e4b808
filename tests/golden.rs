//! Golden reports: what a reader sees of each sample page, as the command line prints it.
//!
//! `tests/golden/NAME.txt` belongs to `www/samples/NAME.html`. A report that changed fails here;
//! `UPDATE=1 cargo test --test golden` writes the new one, for a person to read in the diff. A report
//! that was not there is written and fails once, so that somebody reads it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::tool::analyze::{Known, report};
use saillant::tool::input::Input;
use saillant::tool::terminal::for_people;
use std::path::Path;

#[test]
fn reports_of_the_sample_pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    let mut pages: Vec<_> = std::fs::read_dir(root.join("www/samples")).unwrap().flatten().map(|e| e.path()).collect();
    pages.retain(|p| p.extension().is_some_and(|e| e == "html"));
    pages.sort();
    assert!(pages.len() >= 3, "expected sample pages in www/samples, found {}", pages.len());
    for page in pages {
        let name = page.file_stem().unwrap().to_string_lossy().into_owned();
        let report = for_people(&report(&Input::file(&page, None, "").unwrap(), &Known::default()));
        let golden = root.join("tests/golden").join(name + ".txt");
        let expected = std::fs::read_to_string(&golden).ok();
        if expected.as_deref() == Some(&*report) {
            continue;
        }
        if update || expected.is_none() {
            std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
            std::fs::write(&golden, &report).unwrap();
        }
        match expected {
            None => wrong.push(format!("{} is new: read it, then run again", golden.display())),
            Some(_) if update => {}
            Some(old) => wrong.push(format!("{}:\n{}", golden.display(), difference(&old, &report))),
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE=1 writes the new reports", wrong.join("\n"));
}

/// Lines that only one of the two has.
fn difference(old: &str, new: &str) -> String {
    let only = |a: &str, b: &str, sign: char| {
        let there: Vec<_> = b.lines().collect();
        a.lines().filter(|l| !there.contains(l)).map(|l| format!("  {sign} {l}\n")).collect::<String>()
    };
    only(old, new, '-') + &only(new, old, '+')
}
