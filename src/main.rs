//! The command line; see `saillant --help`.

#[cfg(all(feature = "tool", not(target_arch = "wasm32")))]
fn main() -> std::process::ExitCode {
    saillant::tool::run()
}

#[cfg(not(all(feature = "tool", not(target_arch = "wasm32"))))]
fn main() {}
