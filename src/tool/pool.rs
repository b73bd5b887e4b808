//! Work in several threads, its results in the order of its items, as a stream.

use anyhow::Result;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, mpsc};

/// Items under way for each thread, those included whose result waits for its turn: enough to keep the thread busy, few
/// enough to keep memory flat.
const UNDER_WAY: usize = 4;

/// Threads for `--jobs`: 0 stands for all cores.
pub fn threads(jobs: usize) -> usize {
    if jobs > 0 { jobs } else { std::thread::available_parallelism().map_or(1, usize::from) }
}

/// Does `work` on every item in `jobs` threads and hands each result to `take` in the order of the items, as soon as it
/// is there, until `take` breaks off.
///
/// A thread draws its next item itself, so that an item that is a whole page is never handed on; it may be waiting for
/// input for ever, is left behind where `take` breaks off, and ends with the process.
///
/// # Errors
/// What `take` returns.
pub fn ordered<I: Send + 'static, O: Send + 'static>(
    jobs: usize,
    items: impl Iterator<Item = I> + Send + 'static,
    work: impl Fn(I) -> O + Send + Sync + 'static,
    mut take: impl FnMut(O) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let (give_place, places) = mpsc::channel();
    let (send_result, results) = mpsc::channel();
    for _ in 0..jobs * UNDER_WAY {
        // The other end is held by the threads.
        let _ = give_place.send(());
    }
    let to_do = Arc::new(Mutex::new((places, items.enumerate())));
    let work = Arc::new(work);
    for _ in 0..jobs {
        let (to_do, work, send_result) = (to_do.clone(), work.clone(), send_result.clone());
        std::thread::spawn(move || {
            let draw = || {
                let (places, items) = &mut *to_do.lock().ok()?;
                places.recv().ok()?;
                items.next()
            };
            while let Some((i, item)) = draw() {
                if send_result.send((i, work(item))).is_err() {
                    break;
                }
            }
        });
    }
    drop(send_result);
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    for (i, result) in results {
        waiting.insert(i, result);
        while let Some(result) = waiting.remove(&next) {
            if take(result)?.is_break() {
                return Ok(());
            }
            next += 1;
            // Nobody draws any more once all are drawn.
            let _ = give_place.send(());
        }
    }
    Ok(())
}
