//! Where answers are written: standard output or a file, in whole lines.

use anyhow::{Context, Result};
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Held while something is written that must not be cut.
static WRITING: Mutex<()> = Mutex::new(());

/// How long Ctrl-C waits for what is being written: a reader that is itself stopped takes nothing any more.
const PATIENCE: Duration = Duration::from_secs(2);

/// Exit status of a process that Ctrl-C ended, as shells give it.
const INTERRUPTED: i32 = 130;

/// Where answers go.
pub struct Output {
    to: Box<dyn Write + Send>,
    name: String,
}

impl Output {
    /// A file, or standard output where none is named. From here on Ctrl-C ends the process between two writes.
    ///
    /// # Errors
    /// Where the file cannot be created.
    pub fn open(file: Option<&Path>) -> Result<Output> {
        // A second output of the same process keeps the handler of the first.
        let _ = ctrlc::set_handler(end_between_writes);
        Ok(match file {
            None => Output { to: Box::new(std::io::stdout()), name: "standard output".to_string() },
            Some(path) => {
                let name = path.display().to_string();
                let to = Box::new(File::create(path).with_context(|| format!("cannot create {name}"))?);
                Output { to, name }
            }
        })
    }

    /// Writes a whole piece, mostly a line; breaks off where nobody reads any more (`| head`), which is not an error.
    ///
    /// # Errors
    /// Where it cannot be written otherwise: a full disk, a lost device.
    pub fn write(&mut self, piece: &str) -> Result<ControlFlow<()>> {
        let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        match self.to.write_all(piece.as_bytes()).and_then(|()| self.to.flush()) {
            Ok(()) => Ok(ControlFlow::Continue(())),
            Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(ControlFlow::Break(())),
            Err(e) => Err(e).with_context(|| format!("cannot write to {}", self.name)),
        }
    }
}

/// Prints the one answer of a command.
///
/// # Errors
/// Where it cannot be written; a closed pipe is not an error.
pub fn print(text: &str) -> Result<ExitCode> {
    let _ = Output::open(None)?.write(text)?;
    Ok(ExitCode::SUCCESS)
}

fn end_between_writes() {
    let asked = Instant::now();
    while asked.elapsed() < PATIENCE {
        // Held to the end of the process: nothing is begun any more.
        if let Ok(_writing) = WRITING.try_lock() {
            std::process::exit(INTERRUPTED);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    std::process::exit(INTERRUPTED);
}
