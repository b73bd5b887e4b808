//! Names whose first word stands for them.

use super::directory::Entry;
use crate::order::Order;

/// Single words remembered as names of their own.
const FIRST_WORDS: usize = 200;

/// Joins the entries of a page's directory, each of which knows the fullest form of its name by now.
pub fn join(entries: &mut [Entry]) {
    join_bodies(entries);
    join_persons(entries);
}

/// "Bellrock" after "Bellrock Robotics": the first word of a name given in full before stands for it.
fn join_bodies(entries: &mut [Entry]) {
    let mut firsts: Vec<(u64, usize)> = Vec::new();
    for (i, e) in entries.iter().enumerate() {
        if e.same == i && e.words.len() >= 2 && e.person != Some(true) {
            firsts.push((e.words[0], i));
        }
    }
    firsts.order();
    let mut seen: Vec<u64> = Vec::new();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (i, e) in entries.iter().enumerate() {
        let [word] = e.words[..] else { continue };
        let at = firsts.partition_point(|&(h, _)| h < word);
        let long = firsts.get(at).filter(|f| f.0 == word && f.1 < i).map(|f| f.1);
        match long {
            Some(long) if !seen.contains(&word) => joined.push((e.same, long)),
            // It stood alone first: it is a name of its own.
            _ if seen.len() < FIRST_WORDS => seen.push(word),
            _ => {}
        }
    }
    for (short, long) in joined {
        for e in entries.iter_mut() {
            if e.same == short {
                e.same = long;
            }
        }
    }
}

/// "Donna" after "Donna Keller": a first name that only one person of the page has, and that stands nowhere as a place
/// does ("in Florence").
fn join_persons(entries: &mut [Entry]) {
    let person = |e: &Entry| e.words.len() > 1 && e.person == Some(true);
    let firsts = entries.iter().enumerate().filter(|&(i, e)| e.same == i && person(e));
    let mut firsts: Vec<(u64, usize)> = firsts.map(|(i, e)| (e.words[0], i)).collect();
    firsts.order();
    let mut long: Vec<Option<usize>> = vec![None; entries.len()];
    for (i, e) in entries.iter().enumerate().filter(|&(i, e)| e.same == i && e.words.len() == 1) {
        let from = firsts.partition_point(|f| f.0 < e.words[0]);
        let mut alike = firsts[from..].iter().take_while(|f| f.0 == e.words[0]);
        let only = alike.next().filter(|_| alike.next().is_none());
        long[i] = only.map(|f| f.1).filter(|&full| full < i);
    }
    for e in entries.iter().filter(|e| e.governed || e.determined) {
        long[e.same] = None;
    }
    for e in entries {
        e.same = long[e.same].unwrap_or(e.same);
    }
}
