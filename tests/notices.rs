//! Lines that speak of the site and not of the story: the cases of `tests/notices/LANGUAGE.txt`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::article;
use saillant::html;
use std::path::Path;

/// Whether the last line of an article is kept.
fn keeps(text: &str, line: &str) -> bool {
    let prose = format!("<p>{text} {text}</p>").repeat(4);
    let page = format!("<article><h1>{}</h1>{prose}<p>{line}</p></article>", &text[..text.floor_char_boundary(40)]);
    let article = article::extract(&html::snapshot(&page, ""));
    article.blocks.iter().any(|b| b.text == line)
}

#[test]
fn lines_about_the_site_go_and_those_of_the_story_stay() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/notices");
    let (mut wrong, mut cases) = (Vec::new(), 0);
    for language in ["fr", "en", "de", "es", "it", "pt", "nl"] {
        let path = folder.join(language).with_extension("txt");
        let mut text = String::new();
        for (i, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
            let place = format!("{}:{}", path.display(), i + 1);
            match line.split_once(" | ") {
                _ if line.starts_with('#') => {}
                Some(("text", of)) => text = of.to_string(),
                Some((what @ ("drop" | "keep"), of)) => {
                    cases += 1;
                    if keeps(&text, of) != (what == "keep") {
                        wrong.push(format!("{place}: {line}"));
                    }
                }
                _ => panic!("{place}: expected \"text | ...\", \"drop | ...\" or \"keep | ...\""),
            }
        }
    }
    assert!(cases > 50 && wrong.is_empty(), "{} of {cases} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn rules_for_comments_go_and_a_war_stays() {
    let prose =
        "<p>The town closes the bridge for two months to mend three of its pillars, the council said.</p>".repeat(5);
    let text = |end: &str| {
        let page = format!("<article><h1>The town closes the bridge</h1>{prose}{end}</article>");
        let blocks = article::extract(&html::snapshot(&page, "")).blocks;
        blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join("\n")
    };
    let rules =
        "<p>Please understand that comments are moderated.</p><p>We ask that comments are civil and not abusive.</p>";
    assert!(!text(rules).contains("comments"), "{}", text(rules));
    let war = "<p>The army said its offensive goes on.</p><p>The second offensive began on Monday, it said.</p>";
    assert!(text(war).contains("second offensive"), "{}", text(war));
}
