//! What the page says of itself: title, language, canonical address, metadata and linked data.

use super::dom::{Dom, Kind, NONE};
use super::fold::folded;
use super::{Meta, Snapshot, tags};
use crate::letter::Lower;

/// Title, metadata and linked data, wherever they stand.
pub fn read(dom: &impl Dom, out: &mut Snapshot) {
    let mut title = None;
    for e in (0..dom.count() as u32).filter(|&e| dom.is_element(e) && dom.is_html(e)) {
        match dom.name(e) {
            "html" => {
                let lang = dom.attr(e, "lang").trim();
                let lang = if lang.is_empty() { dom.attr(e, "xml:lang").trim() } else { lang };
                out.lang = lang.to_string();
            }
            "title" if title.is_none() => title = Some(folded(&inner_text(dom, e))),
            "link" if out.canonical.is_empty() => {
                let rel = dom.attr(e, "rel");
                if rel.split_ascii_whitespace().any(|r| r.eq_ignore_ascii_case("canonical")) {
                    out.canonical = dom.attr(e, "href").trim().to_string();
                }
            }
            "script" if tags::is_json_ld(dom.attr(e, "type")) => out.json_ld.push(inner_text(dom, e)),
            name => read_meta(dom, e, name == "meta", &mut out.meta),
        }
    }
    out.title = title.unwrap_or_default();
}

fn read_meta(dom: &impl Dom, e: u32, is_meta: bool, meta: &mut Vec<Meta>) {
    if !is_meta && dom.attr_opt(e, "itemprop").is_none() {
        return;
    }
    let Some(content) = dom.attr_opt(e, "content") else { return };
    let names = if is_meta { &["property", "name", "itemprop", "http-equiv"][..] } else { &["itemprop"] };
    if let Some(name) = names.iter().map(|n| dom.attr(e, n).trim()).find(|n| !n.is_empty()) {
        meta.push(Meta { name: name.lower(), content: content.trim().to_string() });
    }
}

/// The text directly in a node.
fn inner_text(dom: &impl Dom, at: u32) -> String {
    let mut text = String::new();
    let mut child = dom.first(at);
    while child != NONE {
        if let Kind::Text(t) = dom.kind(child) {
            text.push_str(t);
        }
        child = dom.next(child);
    }
    text
}
