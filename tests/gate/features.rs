//! Prints what the gate's model sees of pages: JSON lines `{"id", "file", "url"?}` in,
//! `{"id", "names", "values"}` out. For `train.py` beside it.

use saillant::article::gate;
use saillant::tool::input::Input;
use serde_json::{Value, json};
use std::io::BufRead;
use std::path::Path;

fn main() -> anyhow::Result<()> {
    for line in std::io::stdin().lock().lines() {
        let job: Value = serde_json::from_str(&line?)?;
        let file = job["file"].as_str().unwrap_or_default();
        let input = Input::file(Path::new(file), None, job["url"].as_str().unwrap_or_default())?;
        let (names, values): (Vec<_>, Vec<_>) = gate::evidence(&input.snapshot).into_iter().unzip();
        println!("{}", json!({"id": job["id"], "names": names, "values": values}));
    }
    Ok(())
}
