//! Report, view and every export take time in proportion to the page, whatever a page holds.
#![cfg(not(target_arch = "wasm32"))]

use cpu_time::ThreadTime;
use saillant::export::fragment::Page;
use saillant::export::{Format, Wants, export};
use saillant::snapshot::{Snapshot, plain};
use saillant::span::Unit;
use saillant::view::{self, Host, Look};
use saillant::{Options, Scope};
use std::time::Duration;

/// A page made of one kind of thing, about `bytes` long.
type Make = fn(usize) -> String;

/// Pieces numbered from 0 until the text has `bytes`.
fn repeated(bytes: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for i in 0.. {
        if text.len() >= bytes {
            break;
        }
        text += &piece(i);
    }
    text
}

/// A word of letters for a number: "Baba", "Babe", ...
fn word(mut n: usize) -> String {
    let mut word = String::from("B");
    for _ in 0..4 {
        word.push(char::from(b"aeiou"[n % 5]));
        n /= 5;
        word.push(char::from(b"bdfglmnrst"[n % 10]));
        n /= 10;
    }
    word
}

const PAGES: &[(&str, Make)] = &[
    ("quotations that nothing closes, one paragraph", |n| repeated(n, |i| format!("« Nous avons {i} lits. "))),
    ("quotations, one paragraph", |n| repeated(n, |i| format!("« Nous avons {i} lits », a dit Anne Martin. "))),
    ("quotations in nearly the same words", |n| {
        repeated(n, |i| format!("« Nous fermerons l’usine {} au printemps prochain », a dit Anne Martin. ", word(i)))
    }),
    ("figures, one sentence", |n| repeated(n, |i| format!("{i} millions d’euros et "))),
    ("figures, one paragraph", |n| repeated(n, |i| format!("La ville a versé {i} millions d’euros. "))),
    ("figures, a paragraph each", |n| repeated(n, |i| format!("La ville a versé {i} millions d’euros.\n\n"))),
    ("dates", |n| repeated(n, |i| format!("Le pont ouvre le {} mars {}. ", i % 28 + 1, 1900 + i % 150))),
    ("names", |n| repeated(n, |i| format!("Le maire Jean {} a vu Anne {}. ", word(i), word(i + 7)))),
    ("genitives and lists, one sentence", |n| {
        repeated(n, |i| format!("and {0}'s said it to the ministry of {0}, {0} & {0}, {0}, {0} ", word(i)))
    }),
    ("descriptions, one sentence", |n| {
        repeated(n, |i| format!("and the minister said that {} was the mayor of the town and ", word(i)))
    }),
    ("interview, a name before each answer", |n| {
        repeated(n, |i| {
            format!("Jean {0}: Que dit Anne {1} ?\n\nAnne {1}: Je suis là, nous aussi.\n\n", word(i), word(i + 7))
        })
    }),
    ("sentences that say whose the one before is", |n| {
        repeated(n, |i| format!("La ville paie {i} euros. C’est ce qu’a annoncé le journal « Nord {} ». ", word(i)))
    }),
    ("the same sentence", |n| repeated(n, |_| "La ville versera 12 millions d’euros au port. ".to_string())),
    ("one word", |n| repeated(n, |_| "euros ".to_string())),
    ("marks", |n| repeated(n, |_| "“ « \" ".to_string())),
];

fn snapshot(make: Make, bytes: usize) -> Snapshot {
    let (mut snapshot, _) = plain::from_text(&make(bytes));
    // Links are made for pages of the web only.
    snapshot.url = "https://example.org/a".into();
    snapshot
}

/// The shortest of three runs in the thread's own time: whatever else the machine does only adds.
fn least(mut run: impl FnMut()) -> Duration {
    let timed = |_| {
        let started = ThreadTime::now();
        run();
        started.elapsed()
    };
    (0..3).map(timed).min().unwrap_or_default()
}

/// What each part takes, by name.
fn times(snapshot: &Snapshot) -> Vec<(String, Duration)> {
    let options = Options { scope: Scope::Text, ..Options::default() };
    let mut report = saillant::report(snapshot, &options);
    let mut times = vec![("report".to_string(), least(|| drop(saillant::report(snapshot, &options))))];
    let texts: Vec<&str> = snapshot.blocks.iter().map(|b| b.text.as_str()).collect();
    report.count_in(Unit::Utf16, &texts);
    for host in [Host::Overlay, Host::Www] {
        let look = Look { host, ..Look::default() };
        let time = least(|| drop(view::view(&report, &look, &Page::new(snapshot, Unit::Utf16))));
        times.push((format!("view, {host:?}"), time));
    }
    for format in [Format::Markdown, Format::Json, Format::Csv, Format::Citation, Format::Bibtex] {
        let time = least(|| {
            let page = Page::new(snapshot, Unit::Utf16);
            let wants = Wants { words: &|key, _| key.to_string(), link: &|line| page.link(line), today: "" };
            drop(export(&report, format, &wants));
        });
        times.push((format!("export, {format:?}"), time));
    }
    times
}

/// Times below this say nothing about growth.
const FELT: Duration = Duration::from_millis(20);

#[test]
fn eight_times_the_page_takes_eight_times_as_long() {
    let mut wrong = Vec::new();
    for (name, make) in PAGES {
        let (short, long) = (times(&snapshot(*make, 12_500)), times(&snapshot(*make, 100_000)));
        for ((part, short), (_, long)) in short.into_iter().zip(long) {
            // Proportional is 8, quadratic 64; caches blur it.
            if long > FELT && long > short * 24 {
                wrong.push(format!("{name}: {part}: {short:?} for 12 kB, {long:?} for 100 kB"));
            }
        }
    }
    assert!(wrong.is_empty(), "more than in proportion:\n{}", wrong.join("\n"));
}
