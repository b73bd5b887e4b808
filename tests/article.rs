//! Article text: pages of our own writing with what must be read from them
//! (`tests/pages/README.txt` explains the form), and the promises of the stage.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use cpu_time::ThreadTime;
use proptest::prelude::*;
use saillant::article::{self, Article, BlockKind};
use saillant::html;
use saillant::snapshot::{Block, Mark, MarkKind, Node, Snapshot};
use std::path::{Path, PathBuf};

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")
}

fn kind(kind: BlockKind) -> String {
    match kind {
        BlockKind::Heading(level) => format!("h{level}"),
        other => serde_json::to_value(other).unwrap().as_str().unwrap().to_string(),
    }
}

struct Expected {
    blocks: Vec<String>,
    removed: Vec<(String, String)>,
    cut: bool,
}

fn expected(path: &Path) -> Expected {
    const KINDS: [&str; 7] = ["title", "paragraph", "item", "quote", "attribution", "cell", "code"];
    let mut found = Expected { blocks: Vec::new(), removed: Vec::new(), cut: false };
    let mut behind = false;
    for (i, line) in std::fs::read_to_string(path).unwrap().lines().enumerate() {
        let place = format!("{}:{}", path.display(), i + 1);
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        if line == "--" {
            assert!(!behind, "{place}: a second --");
            behind = true;
            continue;
        }
        let (name, text) = line.split_once(": ").unwrap_or_else(|| panic!("{place}: expected \"kind: text\""));
        if !behind {
            let heading = name.len() == 2 && name.starts_with('h');
            assert!(heading || KINDS.contains(&name), "{place}: unknown kind {name:?}");
            found.blocks.push(line.to_string());
        } else if name == "cut" {
            assert!(["yes", "no"].contains(&text), "{place}: expected yes or no");
            found.cut = text == "yes";
        } else {
            found.removed.push((name.to_string(), text.to_string()));
        }
    }
    found
}

#[test]
fn each_page_gives_its_article() {
    let mut names: Vec<PathBuf> = std::fs::read_dir(pages())
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "html"))
        .filter(|p| p.with_extension("txt").is_file())
        .collect();
    names.sort();
    assert!(names.len() >= 10, "where are the pages?");
    let mut wrong = Vec::new();
    for path in names {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let want = expected(&path.with_extension("txt"));
        let snapshot = html::snapshot(&std::fs::read_to_string(&path).unwrap(), "");
        let article = article::extract(&snapshot);
        let got: Vec<String> =
            article.blocks.iter().map(|b| format!("{}: {}", kind(b.kind), b.text.replace('\n', "\\n"))).collect();
        wrong.extend(want.blocks.iter().filter(|b| !got.contains(b)).map(|b| format!("{name}: missing  {b}")));
        wrong.extend(got.iter().filter(|b| !want.blocks.contains(b)).map(|b| format!("{name}: too much {b}")));
        if wrong.is_empty() && got != want.blocks {
            wrong.push(format!("{name}: another order"));
        }
        for (reason, start) in want.removed {
            let text = |source: u32| snapshot.blocks[source as usize].text.as_str();
            let found = article.removed.iter().find(|r| text(r.source).starts_with(&start));
            let got = found.map(|r| serde_json::to_value(r.reason).unwrap().as_str().unwrap().to_string());
            if got.as_ref() != Some(&reason) {
                wrong.push(format!("{name}: {start:?} left out for {got:?} instead of {reason}"));
            }
        }
        if article.coverage.cut != want.cut {
            wrong.push(format!("{name}: cut is {}", article.coverage.cut));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_title_leads_and_is_no_part_of_the_text() {
    let page = std::fs::read_to_string(pages().join("boutique-fr.html")).unwrap();
    let article = article::extract(&html::snapshot(&page, ""));
    assert_eq!(article.blocks[0].kind, BlockKind::Title);
    assert!(!article.text().contains(&article.blocks[0].text));
    assert_eq!((article.coverage.read, article.coverage.seen), (6, 6));
}

/// The promises that hold for any snapshot.
fn check(snapshot: &Snapshot) -> Article {
    let article = article::extract(snapshot);
    assert_eq!(article, article::extract(snapshot), "not deterministic");
    let mut seen = vec![false; snapshot.blocks.len()];
    for b in &article.blocks {
        let source = &snapshot.blocks[b.source as usize].text;
        let start = b.offset as usize;
        assert_eq!(source.get(start..start + b.text.len()), Some(b.text.as_str()), "not verbatim");
        assert!(!b.text.trim().is_empty());
        assert!(b.marks.iter().all(|m| m.start < m.end && m.end as usize <= b.text.len()), "mark outside");
        seen[b.source as usize] = true;
    }
    for r in &article.removed {
        seen[r.source as usize] = true;
    }
    let lost = seen.iter().zip(&snapshot.blocks).position(|(seen, b)| !seen && !b.text.trim().is_empty());
    assert_eq!(lost, None, "a block is neither read nor left out");
    let body: Vec<_> = article.blocks.iter().skip_while(|b| b.kind == BlockKind::Title).collect();
    assert!(body.is_sorted_by_key(|b| (b.source, b.offset)), "not in reading order");
    assert!(article.coverage.read <= article.coverage.seen);
    article
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,40}",
        Just("Lire aussi : la suite de l’enquête".to_string()),
        Just(
            "A sentence of some length stands here, and it ends. Then another one follows, also with an end."
                .to_string()
        ),
        Just("Ein Absatz.\n\nNoch einer, nach einer leeren Zeile.\n \n\nUnd ein dritter.".to_string()),
        Just("\u{200f}قال الوزير إن الخطة جاهزة، وإنها ستبدأ غدا.".to_string()),
        Just("© 2025".to_string()),
    ]
}

fn any_snapshot() -> impl Strategy<Value = Snapshot> {
    let tag =
        prop::sample::select(vec!["div", "p", "article", "nav", "li", "ul", "td", "h1", "h2", "blockquote", "pre"]);
    let class = prop::sample::select(vec!["", "content", "related-posts", "newsletter", "comments", "paywall", "x9"]);
    let node = (any::<u32>(), tag, class, any::<bool>());
    let mark = (any::<u16>(), any::<u16>());
    let block = (any::<u32>(), any::<u32>(), any_text(), prop::collection::vec(mark, 0..3));
    (prop::collection::vec(node, 0..30), prop::collection::vec(block, 0..40)).prop_map(|(nodes, blocks)| {
        let count = nodes.len() as u32;
        let nodes = nodes.into_iter().enumerate().map(|(i, (parent, tag, class, hidden))| Node {
            // Now and then a parent that makes no sense.
            parent: if parent % 17 == 0 { parent } else { parent % (i as u32 + 1) },
            tag: tag.into(),
            class: class.into(),
            hidden: hidden && parent % 5 == 0,
            ..Node::default()
        });
        let blocks = blocks.into_iter().map(|(node, inner, text, marks)| {
            let at = |n: u16| {
                let n = usize::from(n) % (text.len() + 1);
                text.floor_char_boundary(n) as u32
            };
            let marks = marks.iter().map(|&(a, b)| (at(a), at(b))).filter(|(a, b)| a < b);
            let marks = marks.map(|(start, end)| Mark { start, end, kind: MarkKind::Link }).collect();
            let within = |n: u32| if count == 0 || n.is_multiple_of(19) { n } else { n % count };
            Block { node: within(node), inner: within(inner), marks, text }
        });
        Snapshot { nodes: nodes.collect(), blocks: blocks.collect(), ..Snapshot::default() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_promises_hold_for_any_snapshot(snapshot in any_snapshot()) {
        check(&snapshot);
    }
}

/// Seconds of the thread's own time that a hostile page may take in a build without optimisation.
const PATIENCE: f64 = 12.0;

fn in_time(name: &str, snapshot: &Snapshot) {
    let start = ThreadTime::now();
    article::extract(snapshot);
    let seconds = start.elapsed().as_secs_f64();
    assert!(seconds < PATIENCE, "{name} took {seconds:.1} s");
}

fn page(
    nodes: impl IntoIterator<Item = (u32, &'static str)>,
    blocks: impl IntoIterator<Item = (u32, String)>,
) -> Snapshot {
    let nodes = nodes.into_iter().map(|(parent, tag)| Node { parent, tag: tag.into(), ..Node::default() });
    let blocks = blocks.into_iter().map(|(node, text)| Block { node, inner: node, text, marks: Vec::new() });
    Snapshot { nodes: nodes.collect(), blocks: blocks.collect(), ..Snapshot::default() }
}

#[test]
fn hostile_pages_take_linear_time() {
    let sentence = "One more sentence that says something, however little. ";
    let huge = page([(0, "body")], [(0, sentence.repeat(10_000_000 / sentence.len()))]);
    in_time("a text of 10 MB", &huge);
    let lines = page([(0, "body")], [(0, format!("{sentence}\n\n").repeat(50_000))]);
    in_time("50,000 empty lines", &lines);
    let flat = page(
        std::iter::once((0, "body")).chain((0..50_000).map(|_| (0, "p"))),
        (1..=50_000).map(|n| (n, sentence.to_string())),
    );
    in_time("50,000 paragraphs", &flat);
    let deep =
        page((0..50_000u32).map(|n| (n.saturating_sub(1), "div")), (0..50_000).map(|n| (n, sentence.to_string())));
    in_time("50,000 levels", &deep);
    let headings = page(
        std::iter::once((0, "body")).chain((0..50_000).map(|_| (0, "h2"))),
        (1..=50_000).map(|n| (n, "Read more".to_string())),
    );
    in_time("50,000 headings", &headings);
}

#[test]
fn no_text_gives_no_article() {
    let article = check(&Snapshot::default());
    assert!(article.blocks.is_empty() && article.text().is_empty());
    check(&html::snapshot("<script>let a = 1;</script><style>p { color: red }</style>", ""));
}
