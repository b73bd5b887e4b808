//! The build script: packs the tables of `lang` for the WASM, which are statics everywhere else.
//!
//! It stands beside `lib.rs` so that it can compile `lang` for itself.
#![allow(dead_code, unused_imports, missing_docs, clippy::unwrap_used, clippy::expect_used)]

mod lang;

fn main() {
    // From the package's folder, which is not the checkout's where `saillant build` makes the core.
    let here = std::path::Path::new(file!()).parent().expect("this file is in a folder");
    for room in ["lang.rs", "lang"] {
        println!("cargo::rerun-if-changed={}", here.join(room).display());
    }
    let target = std::env::var("CARGO_CFG_TARGET_ARCH").unwrap_or_default();
    if target == "wasm32" {
        let folder = std::env::var("OUT_DIR").expect("cargo names the folder");
        std::fs::write(format!("{folder}/tables.bin"), lang::packed::writer::bytes()).expect("the folder is there");
    }
}
