//! What each element means to the recorder; the same table as in `record.js`.

use super::tree::Element;
use crate::snapshot::MarkKind;
use html5ever::{LocalName, local_name};

/// What the recorder does with an element.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Begins and ends blocks.
    Block,
    /// As `Block`, and white space is kept.
    Pre,
    /// Flows in the line.
    Inline,
    /// Is not read.
    Skip,
    /// Is not read, but counted as a field of a form.
    Field,
    /// Is not read, but counted as picture, film or frame.
    Media,
    /// Is not read but inside a heading.
    Button,
    /// A forced line break.
    Break,
    /// Takes the children that the host assigns to it.
    Slot,
}

/// The role of an HTML element.
pub fn role(name: &LocalName) -> Role {
    match *name {
        local_name!("p")
        | local_name!("div")
        | local_name!("li")
        | local_name!("ul")
        | local_name!("ol")
        | local_name!("dl")
        | local_name!("dt")
        | local_name!("dd")
        | local_name!("h1")
        | local_name!("h2")
        | local_name!("h3")
        | local_name!("h4")
        | local_name!("h5")
        | local_name!("h6")
        | local_name!("hgroup")
        | local_name!("section")
        | local_name!("article")
        | local_name!("aside")
        | local_name!("header")
        | local_name!("footer")
        | local_name!("main")
        | local_name!("nav")
        | local_name!("address")
        | local_name!("blockquote")
        | local_name!("figure")
        | local_name!("figcaption")
        | local_name!("table")
        | local_name!("caption")
        | local_name!("thead")
        | local_name!("tbody")
        | local_name!("tfoot")
        | local_name!("tr")
        | local_name!("td")
        | local_name!("th")
        | local_name!("form")
        | local_name!("fieldset")
        | local_name!("legend")
        | local_name!("details")
        | local_name!("summary")
        | local_name!("dialog")
        | local_name!("center")
        | local_name!("dir")
        | local_name!("menu")
        | local_name!("hr")
        | local_name!("html")
        | local_name!("body") => Role::Block,
        local_name!("pre") | local_name!("listing") | local_name!("xmp") | local_name!("plaintext") => Role::Pre,
        local_name!("br") => Role::Break,
        local_name!("slot") => Role::Slot,
        local_name!("button") => Role::Button,
        local_name!("input") | local_name!("select") | local_name!("textarea") => Role::Field,
        local_name!("img")
        | local_name!("video")
        | local_name!("audio")
        | local_name!("iframe")
        | local_name!("object")
        | local_name!("embed") => Role::Media,
        local_name!("head")
        | local_name!("script")
        | local_name!("style")
        | local_name!("noscript")
        | local_name!("template")
        | local_name!("canvas")
        | local_name!("datalist")
        | local_name!("option")
        | local_name!("optgroup")
        | local_name!("progress")
        | local_name!("meter")
        | local_name!("rp")
        | local_name!("noembed")
        | local_name!("noframes")
        | local_name!("title")
        | local_name!("frameset") => Role::Skip,
        _ if **name == *"search" => Role::Block,
        _ => Role::Inline,
    }
}

/// Kinds of buttons among the `input` elements; `hidden` is nothing at all.
const BUTTONS: [&str; 5] = ["hidden", "submit", "button", "image", "reset"];

/// Whether a form control takes something from the reader.
pub fn takes_input(e: &Element) -> bool {
    e.name != local_name!("input") || !BUTTONS.iter().any(|b| e.attr(&local_name!("type")).eq_ignore_ascii_case(b))
}

/// Whether the element is a heading.
pub fn is_heading(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("h1")
            | local_name!("h2")
            | local_name!("h3")
            | local_name!("h4")
            | local_name!("h5")
            | local_name!("h6")
    )
}

/// The marks of an inline element.
pub fn marks(e: &Element) -> [Option<MarkKind>; 2] {
    let kind = match e.name {
        local_name!("a") => e.attr_opt(&local_name!("href")).map(|_| MarkKind::Link),
        local_name!("strong") | local_name!("b") => Some(MarkKind::Strong),
        local_name!("em") | local_name!("i") => Some(MarkKind::Em),
        local_name!("q") => Some(MarkKind::Quote),
        local_name!("cite") => Some(MarkKind::Cite),
        local_name!("code") | local_name!("kbd") | local_name!("samp") => Some(MarkKind::Code),
        local_name!("sup") | local_name!("sub") => Some(MarkKind::Sup),
        local_name!("time") => Some(MarkKind::Time),
        _ => None,
    };
    let has = |name, value: &str| e.attr(&name).split_ascii_whitespace().any(|t| t.eq_ignore_ascii_case(value));
    let author = has(local_name!("rel"), "author") || has(local_name!("itemprop"), "author");
    [kind, author.then_some(MarkKind::Author)]
}

/// Classes that the common frameworks give to text for screen readers alone.
const UNSEEN: [&str; 8] = [
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "screen-reader-only",
    "element-invisible",
    "a11y-hidden",
    "u-hidden-visually",
];

/// Whether the element's own attributes say that it is not shown.
pub fn hides_itself(e: &Element) -> bool {
    let mut hidden = false;
    for a in &e.attrs {
        hidden |= match a.name.local {
            local_name!("hidden") => true,
            local_name!("style") => style_hides(&a.value),
            local_name!("aria-hidden") => a.value.eq_ignore_ascii_case("true"),
            local_name!("class") => a.value.split_ascii_whitespace().any(|c| UNSEEN.contains(&c)),
            _ => *a.name.local == *"popover",
        };
    }
    hidden |= e.name == local_name!("dialog") && e.attr_opt(&local_name!("open")).is_none();
    hidden && e.name != local_name!("body") && e.name != local_name!("html")
}

/// Whether an inline style takes the element away.
fn style_hides(style: &str) -> bool {
    style.split(';').any(|declaration| {
        let Some((property, value)) = declaration.split_once(':') else { return false };
        let value = value.trim_ascii();
        let starts = |word: &str| value.get(..word.len()).is_some_and(|v| v.eq_ignore_ascii_case(word));
        let property = property.trim_ascii();
        property.eq_ignore_ascii_case("display") && starts("none")
            || property.eq_ignore_ascii_case("visibility") && starts("hidden")
    })
}
