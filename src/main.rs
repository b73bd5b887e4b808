//! The command line; see `saillant --help`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    saillant::tool::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
