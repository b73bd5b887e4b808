//! The command line as people use it: kinds of input, forms of output, errors, bad input.
//!
//! `SAILLANT_BIN` names another binary to hold these against.
#![cfg(all(feature = "tool", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PAGE: &str = "<!doctype html><html lang=en><head><title>The port of Halden</title></head><body><article><h1>The port of Halden</h1>\
<p>The port of Halden lost 14% of its traffic last year, the company Atlanport said in a report on its accounts.</p>\
<p>The management will invest 1.2 billion euros in two cranes and a railway line to the northern quay of the port.</p>\
<p>\u{201c}We will not give up the northern quay\u{201d}, said Helen Aubrac, the chairwoman of the company, in an interview.</p>\
<p>The dockers ask for 300 new jobs before the summer, and a contract that runs for four years without any clause.</p>\
</article></body></html>";

fn saillant(args: &[&str]) -> Command {
    let binary = std::env::var_os("SAILLANT_BIN").unwrap_or_else(|| env!("CARGO_BIN_EXE_saillant").into());
    let mut command = Command::new(binary);
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(args: &[&str], input: &[u8]) -> Output {
    let mut child = saillant(args).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A command that reads no input closes its end.
    let feed = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    feed.join().unwrap();
    output
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn answers(output: &Output) -> Vec<Value> {
    out(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn batch(task: &str, lines: &[Value]) -> Vec<Value> {
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    answers(&run(&["batch", "--task", task], input.as_bytes()))
}

/// An empty folder of a test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("command").join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// The child's exit code, within ten seconds.
fn ends(child: &mut Child) -> Option<i32> {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(10) {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    panic!("the command did not end");
}

#[test]
fn a_closed_pipe_ends_a_batch_in_silence() {
    let mut child = saillant(&["batch", "--task", "language"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // As `| head -1`: one answer is read, the pipe is closed, and input stays open.
    let line = format!("{}\n", json!({"id": 1, "text": "The port of Halden lost a part of its traffic. ".repeat(40)}));
    stdin.write_all(line.as_bytes()).unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    answers.read_line(&mut String::new()).unwrap();
    drop(answers);
    let _ = stdin.write_all(line.repeat(200).as_bytes());
    assert_eq!(ends(&mut child), Some(0));
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
    drop(stdin);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    for args in [&["analyze"][..], &["analyze", "--format", "csv"], &["batch", "--task", "report"], &["schema"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let mut child = saillant(args).stdout(full).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let _ = stdin.write_all(format!("{}\n", json!({"text": "A text."})).repeat(100).as_bytes());
        // Input stays open where a batch must end by itself.
        let kept = (args[0] == "batch").then_some(stdin);
        assert_eq!(ends(&mut child), Some(1), "{args:?}");
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert!(said.contains("cannot write to standard output"), "{args:?}: {said}");
        drop(kept);
    }
}

#[test]
#[cfg(unix)]
fn ctrl_c_leaves_whole_lines() {
    let mut child = saillant(&["batch", "--task", "report"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let line = format!("{}\n", json!({"html": PAGE}));
    let feed = std::thread::spawn(move || while stdin.write_all(line.as_bytes()).is_ok() {});
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let mut got = String::new();
    for _ in 0..20 {
        answers.read_line(&mut got).unwrap();
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    answers.read_to_string(&mut got).unwrap();
    assert_eq!(ends(&mut child), Some(130));
    feed.join().unwrap();
    assert!(got.ends_with('\n') && got.lines().all(|l| serde_json::from_str::<Value>(l).is_ok()), "a line was cut");
}

#[test]
fn words_of_a_page_do_not_command_the_terminal() {
    let text = "\u{1b}]0;owned\u{7}The port of Halden lost \u{1b}[32mgreen\u{1b}[0m traffic, \u{9b}31mthe company\u{202e} said.";
    for format in ["text", "markdown", "csv", "json", "jsonl"] {
        let printed = out(&run(&["analyze", "--format", format], text.as_bytes()));
        let controls: Vec<char> = printed.chars().filter(|c| c.is_control() && !"\r\n".contains(*c)).collect();
        assert!(controls.is_empty(), "{format}: {controls:?} in {printed:?}");
    }
    let figures = &batch("figures", &[json!({"text": text, "declared": "en"})])[0]["figures"];
    assert_eq!(*figures, json!([]), "a colour is no measure");
}

#[test]
fn the_kind_of_input_is_told_by_its_content() {
    let dir = folder("kinds");
    let prose = "# Halden\n\nThe port of **Halden** lost 14% of its traffic last year, the company said.\n";
    let scope = |output: Output| serde_json::from_str::<Value>(&out(&output)).unwrap_or_default()["scope"].clone();
    for (content, wanted) in [(PAGE, "page"), (prose, "text"), ("\u{feff}\n<html><p>Halden", "page"), ("a < b", "text")]
    {
        for (name, bytes) in [
            ("x", content.as_bytes().to_vec()),
            ("x.md", content.as_bytes().to_vec()),
            ("x.bin", gzip(content.as_bytes())),
        ] {
            let file = dir.join(name);
            std::fs::write(&file, &bytes).unwrap();
            assert_eq!(scope(run(&["analyze", text(&file), "--format", "json"], b"")), wanted, "{name}: {content:.20}");
            assert_eq!(scope(run(&["analyze", "-", "--format", "json"], &bytes)), wanted, "stdin: {content:.20}");
        }
    }
    for binary in [
        &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
        b"%PDF-1.7\n1 0 obj",
        b"PK\x03\x04\x14\0\x06\0",
        &[0, 1, 2, 3, 200, 7, 0, 0],
    ] {
        let refused = run(&["analyze", "-"], binary);
        assert_eq!(refused.status.code(), Some(1));
        assert!(err(&refused).contains("expected a page or a text, found"), "{}", err(&refused));
    }
    let stray =
        run(&["analyze", "-"], b"The port of Halden lost 14% of\0 its traffic last year.\r\nIt will invest.\r\n");
    assert!(stray.status.success(), "{}", err(&stray));
}

#[test]
fn an_address_is_answered_by_what_fetches_it() {
    let refused = run(&["analyze", "https://example.org/a?b=1"], b"");
    assert_eq!(refused.status.code(), Some(1));
    let wanted = "curl -s 'https://example.org/a?b=1' | saillant analyze - --url 'https://example.org/a?b=1'";
    assert!(err(&refused).contains(wanted), "{}", err(&refused));
}

#[test]
fn what_is_known_is_used_and_must_make_sense() {
    let told = json!({"html": PAGE, "title": "Another title", "reference": "2020-02-03"});
    let report = &batch("report", &[told])[0];
    assert_eq!(report["facts"]["title"], "Another title");
    assert_eq!(report["facts"]["published"], "2020-02-03");
    for (field, senseless) in
        [("reference", "yesterday"), ("reference", "2026-02-30"), ("declared", "the language"), ("declared", "f")]
    {
        let answer = &batch("figures", &[json!({"id": 7, "text": "A text.", field: senseless})])[0];
        assert_eq!(answer["id"], 7);
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(error.contains(field) && error.contains(senseless), "{field} {senseless}: {answer}");
    }
    assert!(batch("figures", &[json!({"text": "A text.", "declared": "sv-FI", "reference": "2026-02-03T10:00:00Z"})])[0]["error"].is_null());
    assert_eq!(run(&["analyze", "--date", "soon"], b"A text.").status.code(), Some(1));
    let dated: Value =
        serde_json::from_str(&out(&run(&["analyze", "--date", "2026-02-03", "--format", "json"], PAGE.as_bytes())))
            .unwrap();
    assert_eq!(dated["facts"]["published"], "2026-02-03");
}

#[test]
fn the_rules_that_read_a_text_are_named() {
    let english = "The port of Halden lost 14% of its traffic last year, the company said in its report.";
    let read = |args: &[&str]| out(&run(&[&["analyze"], args].concat(), english.as_bytes()));
    let report: Value = serde_json::from_str(&read(&["--lang", "fr", "--format", "json"])).unwrap();
    assert_eq!(report["language"]["code"], "eng");
    assert_eq!(report["language"]["rules"], "fr");
    assert!(read(&["--lang", "fr"]).contains("language eng, read by the rules of fra"));
    assert!(!read(&[]).contains("rules"));
}

#[test]
fn places_on_pages_have_their_block() {
    let job = json!({"html": PAGE});
    let report = &batch("report", std::slice::from_ref(&job))[0];
    for (task, list) in [("figures", "figures"), ("quotes", "quotes")] {
        let found = batch(task, std::slice::from_ref(&job))[0][list].as_array().unwrap().clone();
        assert!(!found.is_empty());
        for one in found {
            let all = ["figures", "dates", "quotes"].iter().flat_map(|l| report[*l].as_array().unwrap());
            let line =
                all.map(|f| &f["line"]).find(|l| ["block", "start", "end", "text"].iter().all(|k| l[*k] == one[*k]));
            assert!(line.is_some(), "{task}: {one} is not where the report has it");
        }
    }
    assert!(batch("figures", &[json!({"text": "It lost 14%."})])[0]["figures"][0]["block"].is_null());
}

#[test]
fn bad_lines_are_told_with_their_number_in_plain_words() {
    let input = "\u{feff}{\"id\": 1, \"text\": \"A text.\"}\r\n\r\n{\"id\": 2, \"text\": 5}\n[1]\nnonsense\n{\"id\": 6}\n{\"id\": \"é\", \"file\": \"nowhere\"}\n{\"text\":\"a\r\n";
    let output = run(&["batch", "--task", "language"], input.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let answers = answers(&output);
    assert!(answers[0]["error"].is_null(), "a byte-order mark is no error: {}", answers[0]);
    let wanted = [
        (3, "expected \"text\" to be a text, found a number"),
        (4, "expected a JSON object, found a list"),
        (5, "expected a JSON object, found what is no JSON"),
        (6, "expected \"text\", \"html\" or \"file\""),
        (7, "cannot read nowhere"),
        (8, "ends too soon, at character 10"),
    ];
    assert_eq!(answers.len(), 1 + wanted.len());
    for (answer, (line, words)) in answers[1..].iter().zip(wanted) {
        assert_eq!(answer["line"], line);
        let error = answer["error"].as_str().unwrap();
        assert!(error.contains(words) && error.starts_with(&format!("line {line}: ")), "{answer}");
        assert!(!error.contains("struct"), "{error}");
    }
    assert_eq!(answers[1]["id"], 2);
    assert!(err(&output).contains("6 of 7 lines refused, the first on line 3"), "{}", err(&output));
    assert_eq!(err(&run(&["batch", "--task", "language", "--quiet"], b"nonsense")), "");
}

#[test]
fn a_line_without_end_is_refused_with_its_number() {
    let mut child = saillant(&["batch", "--task", "language"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let feed = std::thread::spawn(move || {
        stdin.write_all(b"{\"id\": 1, \"text\": \"The port of Halden.\"}\n{\"id\": 2, \"text\": \"").unwrap();
        let piece = vec![b'a'; 1 << 20];
        for _ in 0..300 {
            stdin.write_all(&piece).unwrap();
        }
        stdin.write_all(b"\"}\n{\"id\": 3, \"text\": \"The port of Halden.\"}\n").unwrap();
    });
    let output = child.wait_with_output().unwrap();
    feed.join().unwrap();
    let answers = answers(&output);
    assert_eq!(answers.len(), 3);
    assert_eq!((&answers[0]["id"], &answers[2]["id"]), (&json!(1), &json!(3)));
    assert!(answers[1]["error"].as_str().unwrap().starts_with("line 2: expected at most"), "{}", answers[1]);
}

/// Most memory that a process has had at once, in bytes.
#[cfg(target_os = "linux")]
fn peak(process: &Child) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    peak.trim().trim_end_matches(" kB").parse::<usize>().unwrap() << 10
}

#[cfg(target_os = "linux")]
#[test]
fn of_all_lines_one_alone_stands_in_memory() {
    let mut child = saillant(&["batch", "--task", "article", "--jobs", "2"]).spawn().unwrap();
    let (mut stdin, mut answers) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()).lines());
    writeln!(stdin, "{}", json!({"html": PAGE})).unwrap();
    let first = answers.next().unwrap().unwrap();
    let before = peak(&child);
    let script = "f(\"a\");\n".repeat(400_000);
    let line = format!("{}\n", json!({"html": PAGE.replace("</body>", &format!("<script>{script}</script></body>"))}));
    for _ in 0..8 {
        stdin.write_all(line.as_bytes()).unwrap();
    }
    assert!((0..8).all(|_| answers.next().unwrap().unwrap() == first), "the script is read");
    let more = peak(&child) - before;
    assert!(more < 2 * line.len(), "lines of {} bytes take {more} bytes", line.len());
    drop(stdin);
    child.wait().unwrap();
}

#[test]
fn text_is_for_people() {
    let printed = out(&run(&["analyze"], PAGE.as_bytes()));
    assert!(printed.contains("1.2 billion euros = 1,200,000,000 EUR:"), "{printed}");
    assert!(printed.contains("four years = 4 years:"), "{printed}");
    assert!(printed.contains("14% = 14%:"), "{printed}");
    let list = "<!doctype html><title>All news</title><ul><li><a href=a>One</a></li><li><a href=b>Two</a></li></ul>";
    let printed = out(&run(&["analyze"], list.as_bytes()));
    assert!(printed.contains("Not taken for an article") && !printed.contains('{'), "{printed}");
    for nothing in [&b""[..], b"\n \n"] {
        let report: Value = serde_json::from_str(&out(&run(&["analyze", "--format", "json"], nothing))).unwrap();
        assert_eq!(report["minutes"], 0);
        assert_eq!(report["gate"], json!({"probability": 0.0, "reason": {"kind": "empty"}}));
    }
}

/// A folder with two pages, a text, a picture, a broken page and a loop of links.
fn pile(name: &str) -> PathBuf {
    let dir = folder(name);
    std::fs::create_dir_all(dir.join("b/a_files")).unwrap();
    std::fs::write(dir.join("b/a.html"), PAGE).unwrap();
    std::fs::write(dir.join("b/a_files/frame.html"), PAGE).unwrap();
    std::fs::write(dir.join("a.htm.gz"), gzip(PAGE.as_bytes())).unwrap();
    std::fs::write(dir.join("c.txt"), "It lost 3 cranes, \"two\" of them new.").unwrap();
    std::fs::write(dir.join("d.png"), b"\x89PNG").unwrap();
    std::fs::write(dir.join("e.html"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("..", dir.join("b/loop")).unwrap();
    dir
}

#[test]
fn a_folder_becomes_one_table_of_figures() {
    let dir = pile("table");
    let output = run(&["analyze", text(&dir), "--format", "csv"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("e.html: expected a page or a text, found a picture"), "{}", err(&output));
    assert!(err(&output).contains("4 files, 1 refused; 1 with the ending of something else"), "{}", err(&output));
    let printed = out(&output);
    let rows: Vec<&str> = printed.lines().collect();
    assert!(rows[0].starts_with("file,article,title,published,url,text,kind,value,"), "{}", rows[0]);
    let of = |name: &str| rows.iter().filter(|r| r.starts_with(text(&dir.join(name)))).count();
    assert_eq!((of("a.htm.gz"), of("b/a.html"), of("b/a_files"), of("d.png")), (of("b/a.html"), of("a.htm.gz"), 0, 0));
    assert!(of("a.htm.gz") >= 4 && of("c.txt") >= 1, "{printed}");
    assert!(printed.contains(",1.2 billion euros,money,1200000000,,EUR,"), "{printed}");
    let claims = out(&run(&["analyze", text(&dir), "--format", "csv", "--what", "claims", "--claims", "1"], b""));
    assert_eq!(claims.lines().count(), 4, "{claims}");
}

#[test]
fn every_format_is_the_same_for_any_number_of_jobs() {
    let dir = pile("jobs");
    for format in ["text", "markdown", "json", "jsonl", "csv"] {
        let args = ["analyze", text(&dir), "--format", format, "--quiet", "--jobs"];
        let with = |jobs: &str| run(&[&args[..], &[jobs]].concat(), b"").stdout;
        let one = with("1");
        assert!(!one.is_empty());
        assert!(one == with("3") && one == with("0"), "{format}");
        let file = dir.join(format!("out.{format}-written"));
        let quiet = run(&[&args[..], &["2", "--output", text(&file)]].concat(), b"");
        assert!(quiet.stdout.is_empty() && std::fs::read(&file).unwrap() == one, "{format}");
    }
    let read = |format| out(&run(&["analyze", text(&dir), "--format", format, "--quiet"], b""));
    let array: Value = serde_json::from_str(&read("json")).unwrap();
    let lines: Vec<Value> = read("jsonl").lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(array, Value::Array(lines));
    assert_eq!(array[0]["id"], text(&dir.join("a.htm.gz")));
}

#[test]
fn what_cannot_be_read_is_named() {
    let dir = folder("unreadable");
    let nothing = run(&["analyze", text(&dir)], b"");
    assert_eq!(nothing.status.code(), Some(1));
    assert!(err(&nothing).contains("expected pages or texts"), "{}", err(&nothing));
    let nowhere = run(&["analyze", text(&dir.join("nowhere"))], b"");
    assert!(err(&nowhere).contains("expected a file or a folder, found nothing at"), "{}", err(&nowhere));
    let file = dir.join("a.html");
    std::fs::write(&file, PAGE).unwrap();
    let output = run(&["analyze", text(&file), "--output", text(&dir.join("no/such/folder"))], b"");
    assert!(err(&output).contains("cannot create"), "{}", err(&output));
    let two = run(&["analyze", text(&file), text(&file), "--url", "https://example.org/"], b"");
    assert!(err(&two).contains("--url is the address of one page"), "{}", err(&two));
}

#[test]
#[cfg(target_os = "linux")]
fn files_that_are_no_files_are_told() {
    let link = |to: &Path, from: &Path| std::os::unix::fs::symlink(to, from).unwrap();
    let dir = folder("odd");
    // The superuser may read what has no permission, so links that lead nowhere and round in a circle stand for it.
    link(&dir.join("nowhere"), &dir.join("a.html"));
    link(&dir.join("b.html"), &dir.join("b.html"));
    link(&dir, &dir.join("c"));
    link(Path::new("/dev/zero"), &dir.join("d.txt"));
    std::fs::write(dir.join("e.txt"), "It lost 3 \0cranes in one night.").unwrap();
    std::fs::write(dir.join("f.txt"), "It lost 3 cranes.\r\nIt has 4 left.\r\n").unwrap();
    let output = run(&["analyze", text(&dir), "--format", "jsonl", "--jobs", "2"], b"");
    assert_eq!(output.status.code(), Some(1));
    for (name, why) in [("a.html", "No such file"), ("b.html", "Too many levels of symbolic links")] {
        let told = err(&output).lines().any(|l| l.contains(name) && l.contains(why));
        assert!(told, "{name}: {why}: {}", err(&output));
    }
    let reports = answers(&output);
    assert_eq!(reports.len(), 2, "the folder that holds itself is read once, the device not at all");
    let values = |report: &Value| -> Vec<Value> {
        report["figures"].as_array().unwrap().iter().map(|f| f["value"].clone()).collect()
    };
    assert_eq!(values(&reports[1]), [json!(3.0), json!(4.0)]);
    // It has as many bytes as anybody asks for.
    let endless = run(&["analyze", text(&dir.join("d.txt"))], b"");
    assert_eq!(endless.status.code(), Some(1));
    assert!(err(&endless).contains("expected at most 64 MiB, found more"), "{}", err(&endless));
    let zeros = json!({"text": "\0"}).to_string().replace("\\u0000", "\0");
    let refused = &answers(&run(&["batch", "--task", "figures"], zeros.as_bytes()))[0];
    assert!(refused["error"].as_str().unwrap().contains("found zero bytes"), "{refused}");
}

#[test]
fn a_file_that_grows_is_read_as_far_as_it_goes() {
    let file = folder("grows").join("log.txt");
    let line = "The port of Halden lost 14% of its traffic, the company said in a report on its accounts.\n";
    std::fs::write(&file, line).unwrap();
    let mut child = saillant(&["analyze", text(&file), "--format", "json"]).spawn().unwrap();
    let mut grows = std::fs::File::options().append(true).open(&file).unwrap();
    while child.try_wait().unwrap().is_none() && grows.metadata().unwrap().len() < 8 << 20 {
        grows.write_all(line.as_bytes()).unwrap();
    }
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let report: Value = serde_json::from_str(&out(&output)).unwrap();
    assert!(report["figures"][0]["line"]["text"] == "14%", "{}", report["figures"][0]);
}

#[test]
fn one_vocabulary() {
    let claims = &batch("claims", &[json!({"html": PAGE})])[0]["claims"];
    let report = &batch("report", &[json!({"html": PAGE})])[0]["claims"];
    assert!(!claims.as_array().unwrap().is_empty());
    for (claim, line) in claims.as_array().unwrap().iter().zip(report.as_array().unwrap()) {
        assert_eq!((&claim["kind"], &claim["certainty"]), (&line["kind"], &line["certainty"]));
        assert_eq!(claim["speaker"], line["speaker"]["name"]);
    }
}

#[test]
fn the_command_line_explains_itself() {
    let schema: Value = serde_json::from_str(&out(&run(&["schema"], b""))).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    for shell in ["bash", "zsh", "fish"] {
        assert!(out(&run(&["completions", shell], b"")).contains("claims"), "{shell}");
    }
    let manual = out(&run(&["man"], b""));
    assert!(manual.contains(".SH \"ANALYZE\"") && manual.contains("\\-\\-claims"), "{manual}");
    let help = out(&run(&["--help"], b"")) + &out(&run(&["analyze", "--help"], b""));
    for part in ["Exit status", "Examples", "told apart by their content"] {
        assert!(help.contains(part), "no {part:?} in\n{help}");
    }
}
