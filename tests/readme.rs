//! What the README says of the command line is what the command line does.
#![cfg(all(feature = "tool", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

fn readme() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap()
}

fn saillant(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_saillant")).args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The first table below a heading: its two head lines, and the names of its rows.
fn table(text: &str) -> (Vec<String>, Vec<String>) {
    let lines = text.lines().skip_while(|l| !l.starts_with('|')).take_while(|l| l.starts_with('|'));
    let lines: Vec<&str> = lines.collect();
    let name = |line: &&str| line.split('|').nth(1).unwrap().trim().to_string();
    (lines[..2].iter().map(|l| l.to_string()).collect(), lines[2..].iter().map(name).collect())
}

fn write(path: &Path, items: &[Value]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, items.iter().map(|item| format!("{item}\n")).collect::<String>()).unwrap();
}

/// Test data of the form that `saillant measure` reads, one item of each kind.
fn data(folder: &Path) {
    let _ = std::fs::remove_dir_all(folder);
    let gold = json!({"id": "a", "source": "own", "lang": "fr", "type": "article", "text": "Le port a perdu 14 % de son trafic.", "with": ["14 %"], "without": ["Menu"]});
    write(&folder.join("extraction/own/gold.jsonl"), &[gold]);
    std::fs::create_dir_all(folder.join("extraction/own/pages")).unwrap();
    std::fs::write(
        folder.join("extraction/own/pages/a.html"),
        "<html><p>Le port a perdu 14 % de son trafic.</p></html>",
    )
    .unwrap();
    let lengths = ["docs", "hand", "pair", "paragraph", "sentence", "short", "word"];
    let texts = lengths.map(|length| json!({"id": length, "lang": "fra", "source": "own", "length": length, "text": "Le port a perdu son trafic."}));
    write(&folder.join("language/own.jsonl"), &texts);
    let figures = json!({"id": "a", "text": "14 %", "figures": [{"start": 0, "end": 4, "text": "14 %", "kind": "percent", "value": 14, "unit": "%"}]});
    let languages = ["de", "en", "es", "fr", "it", "nl", "pt"];
    for code in languages {
        for name in [code.to_string(), format!("news-{code}")] {
            write(&folder.join(format!("figures/{name}.jsonl")), std::slice::from_ref(&figures));
        }
        let item = |kind: &str| json!({"id": kind, "kind": kind, "text": "A b. C d.", "sentences": ["A b.", "C d."]});
        write(&folder.join(format!("claims/segmentation-{code}.jsonl")), &[item("golden"), item("running")]);
    }
    let quote = json!({"id": "a", "text": "\u{201c}We will not go\u{201d}, said Ann Ball.", "quotes": [{"start": 1, "end": 15, "text": "We will not go", "type": "direct", "speaker": "Ann Ball"}]});
    for code in ["de", "en", "es", "fr", "it", "pt"] {
        write(&folder.join(format!("claims/quotes-{code}.jsonl")), std::slice::from_ref(&quote));
    }
    let hedged = json!({"id": "a", "sentence": "Le port aurait perdu son trafic.", "label": "hedged"});
    write(&folder.join("claims/conditionals-fr.jsonl"), &[hedged]);
    for code in ["de", "en", "fr", "it"] {
        let sentence = |label: u8| json!({"id": label, "sentence": "It lost 14 %.", "label": label});
        write(&folder.join(format!("claims/checkworthy-{code}.jsonl")), &[sentence(1), sentence(0)]);
    }
}

#[test]
fn the_measured_table_has_the_rows_that_the_command_prints() {
    let readme = readme();
    let (_, section) = readme.split_once("### What `saillant measure` prints").expect("the section");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    data(&folder);
    let printed = table(&saillant(&["measure", folder.to_str().unwrap()]));
    assert_eq!(table(section), printed);
}

#[test]
fn commands_and_tasks_are_those_of_the_command_line() {
    let readme = readme();
    let help = saillant(&["batch", "--help"]);
    let (_, tasks) = readme.split_once("- **Tasks.** ").unwrap();
    let (tasks, _) = tasks.split_once("- **Positions**").unwrap();
    let tasks: Vec<&str> = tasks.split('`').skip(1).step_by(2).collect();
    assert_eq!(tasks.len(), 13);
    for task in tasks {
        assert!(help.contains(&format!("- {task}:")), "the README names the task {task}");
    }
    let help = saillant(&["--help"]);
    for line in readme.lines().filter_map(|l| l.strip_prefix("saillant ")) {
        let command = line.split_whitespace().next().unwrap();
        assert!(help.contains(&format!("  {command} ")), "the README names the command {command}");
    }
}
