//! HTML -> Snapshot: what is recorded, how white space folds, what counts as hidden,
//! encodings, and bad input; the same of a page as a browser serialises it.

#![cfg(not(target_arch = "wasm32"))]
use proptest::prelude::*;
use saillant::html::{decode, snapshot};
use saillant::snapshot::{Block, MarkKind, Snapshot, written};
use std::time::{Duration, Instant};

fn texts(html: &str) -> Vec<String> {
    snapshot(html, "").blocks.into_iter().map(|b| b.text).collect()
}

fn shown(html: &str) -> Vec<String> {
    let page = snapshot(html, "");
    let shown = page.blocks.iter().filter(|b| !page.nodes[b.node as usize].hidden);
    shown.map(|b| b.text.clone()).collect()
}

fn marks(html: &str) -> Vec<(MarkKind, String)> {
    let page = snapshot(html, "");
    let of = |b: &Block| {
        let text = b.text.clone();
        b.marks.iter().map(move |m| (m.kind, text[m.start as usize..m.end as usize].to_string())).collect::<Vec<_>>()
    };
    page.blocks.iter().flat_map(of).collect()
}

#[test]
fn text_around_a_nested_block_is_two_blocks() {
    assert_eq!(texts("<div>avant <b>gras</b> <p>dedans</p> après</div>"), ["avant gras", "dedans", "après"]);
}

#[test]
fn white_space_folds_as_rendered() {
    assert_eq!(texts("<p> a\n\t b <b> c </b> d </p>"), ["a b c d"]);
    assert_eq!(texts("<p>a <br> b<br><br>c<br></p>"), ["a\nb\n\nc"]);
    assert_eq!(texts("<pre>\n a\n  b\n</pre>"), ["a\n  b"]);
    assert_eq!(texts("<p>14&nbsp;% de</p><p>&nbsp;</p>"), ["14\u{a0}% de"]);
}

#[test]
fn marks_begin_and_end_at_letters() {
    assert_eq!(
        marks(r##"<p>Le <a href="#"> lien <em>fort</em> </a>, <time>hier</time>.</p>"##),
        [(MarkKind::Link, "lien fort".into()), (MarkKind::Em, "fort".into()), (MarkKind::Time, "hier".into())]
    );
    // A link around blocks marks each of them.
    assert_eq!(
        marks(r##"<a href="#"><div>un</div><div>deux</div></a>"##),
        [(MarkKind::Link, "un".into()), (MarkKind::Link, "deux".into())]
    );
}

#[test]
fn the_deepest_element_around_a_block_is_known() {
    let page =
        snapshot(r#"<p><span class="credit"><em>Photo</em> AFP</span></p><p>a <span class="b">c</span></p>"#, "");
    assert_eq!(page.nodes[page.blocks[0].inner as usize].class, "credit");
    assert_eq!(page.blocks[1].inner, page.blocks[1].node);
}

#[test]
fn what_is_not_shown() {
    assert_eq!(shown("<p>oui</p><p hidden>non</p><div style='color:red; DISPLAY : none'><p>non</p></div>"), ["oui"]);
    assert_eq!(shown("<p>oui <span class='x sr-only'>non</span></p>"), ["oui"]);
    assert_eq!(shown("<p>oui <b aria-hidden=true>→</b> <i class=icon-x aria-hidden=true>non</i></p>"), ["oui"]);
    assert_eq!(shown("<div class='modal x' aria-hidden=true><p>non</p></div><p aria-hidden=true>oui</p>"), ["oui"]);
    assert_eq!(shown("<details><summary>titre</summary>non<p>non</p></details>"), ["titre"]);
    assert_eq!(
        shown("<details open><summary>titre</summary><p>oui</p></details><dialog>non</dialog>"),
        ["titre", "oui"]
    );
    assert_eq!(shown("<body style='display:none'><p>oui</p>"), ["oui"]);
    let none = "<script>non</script><style>non</style><noscript>non</noscript><svg><text>non</text></svg><template>non</template>\
        <select><option>non</select><textarea>non</textarea><button>non</button><iframe>non</iframe>";
    assert_eq!(texts(none), [""; 0]);
    assert_eq!(texts("<h2><button>Question ?</button></h2>"), ["Question ?"]);
}

#[test]
fn a_sentence_keeps_its_buttons_and_loses_what_was_struck_out() {
    assert_eq!(texts("<p>La <button>banque</button> a parlé. <button>Lire</button></p>"), ["La banque a parlé."]);
    assert_eq!(texts("<div>Partager <button>par lettre</button> <button>ou non</button></div>"), ["Partager"]);
    assert_eq!(texts("<p>Il en coûtera <del>24</del> <ins>42</ins> et non <s>12</s></p>"), ["Il en coûtera 42 et non"]);
    assert_eq!(texts("<p>soit <math><mn>4,2</mn><mi>kN</mi></math> par mètre</p>"), ["soit 4,2kN par mètre"]);
    assert_eq!(texts("<p>à <math><msup><mn>10</mn><mn>2</mn></msup></math> près</p>"), ["à près"]);
}

#[test]
fn paragraphs_need_no_elements_of_their_own() {
    let (one, two) = ("Une phrase assez longue pour en être une.", "Une autre la suit sans espace.");
    assert_eq!(texts(&format!("<div><span>{one}</span><span>{two}</span></div>")), [one, two]);
    assert_eq!(texts(&format!("<x-corps><x-par>{one}</x-par><x-par>{two}</x-par></x-corps>")), [one, two]);
    assert_eq!(texts("<p>Un <x-note>mot</x-note> annoté.</p>"), ["Un mot annoté."]);
    assert_eq!(texts("<p>Il vaut 3.<b>5</b> et plus.</p>"), ["Il vaut 3.5 et plus."]);
}

#[test]
fn declarative_shadow_trees_are_read_with_their_slots() {
    let page = "<x-a><template shadowrootmode=open><p>A <slot name=n></slot> <slot></slot> Z</p></template>défaut<i slot=n>nom</i></x-a>";
    assert_eq!(texts(page), ["A nom défaut Z"]);
}

#[test]
fn head_and_counts() {
    let page = snapshot(
        "<html lang=' fr-FR '><title> Un\n titre </title><meta property='OG:Type' content=' article '><meta name=x>\
         <link rel='alternate canonical' href='/a'><script type='application/ld+json'>{\"a\":1}</script><script>x</script>\
         <form><input type=email><input type=password><input type=submit><p>texte <img><span itemprop=name content=n></span></form>",
        "https://exemple.test/",
    );
    assert_eq!((page.lang.as_str(), page.title.as_str(), page.canonical.as_str()), ("fr-FR", "Un titre", "/a"));
    assert_eq!(page.json_ld, ["{\"a\":1}"]);
    let metas: Vec<_> = page.meta.iter().map(|m| (m.name.as_str(), m.content.as_str())).collect();
    assert_eq!(metas, [("og:type", "article"), ("name", "n")]);
    assert_eq!((page.passwords, page.nodes[0].fields, page.nodes[0].media), (1, 2, 1));
}

#[test]
fn encodings() {
    assert_eq!(decode(b"\xef\xbb\xbf\xc3\xa9"), "é");
    assert_eq!(decode(b"\xff\xfe\xe9\x00"), "é");
    assert_eq!(decode(b"<meta charset=windows-1251>\xcf\xf0"), "<meta charset=windows-1251>Пр");
    assert!(decode(b"<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>\x93\xfa").ends_with('日'));
    assert!(decode(b"<?xml version='1.0' encoding='ISO-8859-15'?>\xa4").ends_with('€'));
    assert!(decode(b"<!-- <meta charset=koi8-r> --><p>\xe9t\xe9").ends_with("été"));
    // Converted when it was saved, the old declaration kept.
    assert!(decode("<meta charset=iso-8859-1>été".as_bytes()).ends_with("été"));
    assert!(decode(b"<meta charset=utf-8>a\xffb").ends_with("a\u{fffd}b"));
    assert!(decode(b"<meta charset=no-such-thing>\xe9").ends_with('é'));
}

#[test]
fn what_a_browser_writes_down() {
    let page = "<html lang=\"fr\"><head><title>Un &amp; deux</title><meta name=\"author\" content=\"A &quot;B&quot; C\">\
        <style>p > a { color: red }</style><script>if (a < b) x = '<p>non</p>';</script></head>\
        <body><!-- <p>non</p> --><noscript><p>non</p></noscript><template><p>non</p></template>\
        <svg viewBox=\"0 0 1 1\"><title>non</title><path d=\"M0\"></path></svg>\
        <p class=\"a\" title=\"x > y\">Six&nbsp;% &lt;br&gt; et<br>&amp;amp; <a href=\"/l\">lien</a></p><p hidden=\"\">caché</p></body></html>";
    let read = written::snapshot(page, "https://exemple.test/");
    assert_eq!(
        (read.title.as_str(), read.lang.as_str(), read.url.as_str()),
        ("Un & deux", "fr", "https://exemple.test/")
    );
    assert_eq!(read.meta[0].content, "A \"B\" C");
    let texts: Vec<_> = read.blocks.iter().map(|b| b.text.as_str()).collect();
    assert_eq!(texts, ["Six\u{a0}% <br> et\n&amp; lien", "caché"]);
    assert_eq!(read.nodes[read.blocks[0].node as usize].class, "a");
    assert!(read.nodes[read.blocks[1].node as usize].hidden);
    assert_eq!(read, snapshot(page, "https://exemple.test/"));
}

/// How much longer a page of four times the size may take: linear growth gives 4, growth
/// with the square 16.
const STEEPEST: f64 = 9.0;

/// What takes less is lost in the noise of a busy machine.
const TOO_SHORT: Duration = Duration::from_millis(20);

/// Tries to see a page's growth without the machine's other work in it.
const TRIES: usize = 5;

/// Holds the time that a page of `4 * n` parts takes against that of one of `n` parts.
fn grows_linearly(name: &str, n: usize, page: impl Fn(usize) -> String) {
    let (small, large) = (page(n), page(4 * n));
    let time = |html: &str| {
        let started = Instant::now();
        let _ = (snapshot(html, ""), written::snapshot(html, ""));
        started.elapsed()
    };
    let mut growth = f64::INFINITY;
    for _ in 0..TRIES {
        let (first, second) = (time(&small), time(&large));
        growth = growth.min(second.as_secs_f64() / first.max(TOO_SHORT).as_secs_f64());
        if growth <= STEEPEST {
            return;
        }
    }
    panic!("{name}: four times the page takes {growth:.1} times as long");
}

#[test]
fn hostile_pages_take_linear_time() {
    for tag in ["div", "b", "table", "template", "svg", "ul><li", "a href=x", "p><b class=x", "select", "button", "x-y"]
    {
        grows_linearly(tag, 4_000, |n| format!("{}fin", format!("<{tag}>").repeat(n)));
    }
    grows_linearly("formatting left open", 300, |n| (0..n).map(|i| format!("<p><font color={i}>x")).collect());
    grows_linearly("links", 1_000, |n| "<div><p>mot <a href=x>lien</a></p></div>".repeat(n));
    grows_linearly("one long text", 100_000, |n| format!("<p>{}", "mot ".repeat(n)));
    grows_linearly("open brackets", 20_000, |n| "<".repeat(n));
    grows_linearly("line breaks", 20_000, |n| "<br>".repeat(n));
}

#[test]
fn hostile_pages_are_read_to_their_bounds() {
    assert_eq!(texts(&format!("{}<p>fin", "<div>".repeat(50_000))).last().map(String::as_str), Some("fin"));
    assert_eq!(texts(&"<div><p>mot <a href=x>lien</a></p></div>".repeat(20_000)).len(), 20_000);
    let long = snapshot(&format!("<p>{}", "mot ".repeat(2_500_000)), "");
    assert!(long.truncated && long.blocks[0].text.len() == saillant::snapshot::walk::MAX_TEXT);
}

fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<div>"),
        Just("</div>"),
        Just("<p>"),
        Just("</p>"),
        Just("<b>"),
        Just("</b>"),
        Just("<a href=x>"),
        Just("</a>"),
        Just("<table>"),
        Just("<td>"),
        Just("<br>"),
        Just("<pre>"),
        Just("</pre>"),
        Just("<li hidden>"),
        Just("<slot>"),
        Just("<x-a><template shadowrootmode=open>"),
        Just("</template>"),
        Just("</x-a>"),
        Just("<details>"),
        Just("<summary>"),
        Just("<time datetime=2025>"),
        Just("<select>"),
        Just("<h2><button>"),
        Just("mot "),
        Just("\u{a0}"),
        Just("é😀"),
        Just(" \n"),
        Just("<svg>"),
        Just("<math>"),
        Just("<script>"),
        Just("</script>"),
        Just("<!--"),
        Just("-->"),
        Just("&amp;"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|p| p.concat())
}

/// What holds for every snapshot.
fn sound(page: &Snapshot) -> Result<(), TestCaseError> {
    for (i, node) in page.nodes.iter().enumerate() {
        prop_assert!(node.parent as usize <= i && (i == 0 || (node.parent as usize) < i), "parents first");
    }
    for block in &page.blocks {
        prop_assert!((block.node as usize) < page.nodes.len());
        let mut inner = block.inner;
        while inner != block.node {
            prop_assert!(inner != 0, "inner stands below node");
            inner = page.nodes[inner as usize].parent;
        }
        prop_assert!(!block.text.trim().is_empty());
        for mark in &block.marks {
            prop_assert!(mark.start < mark.end);
            prop_assert!(block.text.get(mark.start as usize..mark.end as usize).is_some());
        }
        prop_assert!(block.marks.is_sorted_by_key(|m| m.start));
    }
    Ok(())
}

/// Mark-up as a browser serialises it: no parser has anything to mend in it.
fn tree() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("mot ".to_string()),
        Just(" \n".to_string()),
        Just("a &amp; b&nbsp;&lt;c&gt; é😀".to_string()),
        Just("<br>".to_string()),
        Just("<img src=\"a.png\" alt=\"x > y\">".to_string()),
        Just("<!-- rien -->".to_string()),
        Just("<script>if (a < b) '</p>'</script>".to_string()),
        Just("<script type=\"application/ld+json\">{\"a\": \"<b>\"}</script>".to_string()),
        Just("<template><p>non</p></template>".to_string()),
        Just("<noscript><p>non</p></noscript>".to_string()),
        Just("<svg><title>x</title><g><text>non</text></g></svg>".to_string()),
        Just("<input type=\"password\">".to_string()),
        Just("<time datetime=\"2025-01-02\" class=\"d\">hier</time>".to_string()),
    ];
    let around = [
        "div",
        "section class=\"a b\" id=\"c\"",
        "span",
        "span class=\"sr-only\"",
        "div hidden=\"\"",
        "div style=\"display: none\"",
        "em",
        "details",
        "pre",
        "blockquote role=\"note\" itemprop=\"review\"",
        "x-y",
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        (proptest::sample::select(around.to_vec()), prop::collection::vec(inner, 0..6)).prop_map(|(tag, children)| {
            let name = tag.split(' ').next().unwrap_or_default();
            // A parser drops a line feed that follows the tag of `pre`; no browser writes one there that is not there.
            let first = if name == "pre" { "x" } else { "" };
            format!("<{tag}>{first}{}</{name}>", children.concat())
        })
    })
}

proptest! {
    #[test]
    fn any_soup_gives_a_sound_snapshot(html in soup()) {
        sound(&snapshot(&html, ""))?;
        sound(&written::snapshot(&html, ""))?;
    }

    #[test]
    fn what_is_written_down_is_read_as_a_parser_reads_it(page in tree()) {
        let html = format!("<html><head></head><body>{page}</body></html>");
        prop_assert_eq!(written::snapshot(&html, ""), snapshot(&html, ""));
    }

    #[test]
    fn any_bytes_decode(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = snapshot(&decode(&bytes), "");
    }
}
