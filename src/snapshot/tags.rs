//! What each element means to the recorder.

use super::MarkKind;
use super::dom::{Dom, Kind, NONE};

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
    /// Is read inside a heading or a sentence, and else counted.
    Button,
    /// A forced line break.
    Break,
    /// Takes the children that the host assigns to it.
    Slot,
}

/// What is not inline, sorted by name.
const ROLES: [(&str, Role); 82] = [
    ("address", Role::Block),
    ("article", Role::Block),
    ("aside", Role::Block),
    ("audio", Role::Media),
    ("blockquote", Role::Block),
    ("body", Role::Block),
    ("br", Role::Break),
    ("button", Role::Button),
    ("canvas", Role::Skip),
    ("caption", Role::Block),
    ("center", Role::Block),
    ("datalist", Role::Skip),
    ("dd", Role::Block),
    ("del", Role::Skip),
    ("details", Role::Block),
    ("dialog", Role::Block),
    ("dir", Role::Block),
    ("div", Role::Block),
    ("dl", Role::Block),
    ("dt", Role::Block),
    ("embed", Role::Media),
    ("fieldset", Role::Block),
    ("figcaption", Role::Block),
    ("figure", Role::Block),
    ("footer", Role::Block),
    ("form", Role::Block),
    ("frameset", Role::Skip),
    ("h1", Role::Block),
    ("h2", Role::Block),
    ("h3", Role::Block),
    ("h4", Role::Block),
    ("h5", Role::Block),
    ("h6", Role::Block),
    ("head", Role::Skip),
    ("header", Role::Block),
    ("hgroup", Role::Block),
    ("hr", Role::Block),
    ("html", Role::Block),
    ("iframe", Role::Media),
    ("img", Role::Media),
    ("input", Role::Field),
    ("legend", Role::Block),
    ("li", Role::Block),
    ("listing", Role::Pre),
    ("main", Role::Block),
    ("menu", Role::Block),
    ("meter", Role::Skip),
    ("nav", Role::Block),
    ("noembed", Role::Skip),
    ("noframes", Role::Skip),
    ("noscript", Role::Skip),
    ("object", Role::Media),
    ("ol", Role::Block),
    ("optgroup", Role::Skip),
    ("option", Role::Skip),
    ("p", Role::Block),
    ("plaintext", Role::Pre),
    ("pre", Role::Pre),
    ("progress", Role::Skip),
    ("rp", Role::Skip),
    ("s", Role::Skip),
    ("script", Role::Skip),
    ("search", Role::Block),
    ("section", Role::Block),
    ("select", Role::Field),
    ("slot", Role::Slot),
    ("strike", Role::Skip),
    ("style", Role::Skip),
    ("summary", Role::Block),
    ("table", Role::Block),
    ("tbody", Role::Block),
    ("td", Role::Block),
    ("template", Role::Skip),
    ("textarea", Role::Field),
    ("tfoot", Role::Block),
    ("th", Role::Block),
    ("thead", Role::Block),
    ("title", Role::Skip),
    ("tr", Role::Block),
    ("ul", Role::Block),
    ("video", Role::Media),
    ("xmp", Role::Pre),
];

/// The role of an HTML element.
pub fn role(name: &str) -> Role {
    ROLES.binary_search_by(|(n, _)| (*n).cmp(name)).map_or(Role::Inline, |at| ROLES[at].1)
}

/// Kinds of buttons among the `input` elements; `hidden` is nothing at all.
const BUTTONS: [&str; 5] = ["hidden", "submit", "button", "image", "reset"];

/// Whether a form control takes something from the reader.
pub fn takes_input(dom: &impl Dom, e: u32) -> bool {
    dom.name(e) != "input" || !BUTTONS.iter().any(|b| dom.attr(e, "type").eq_ignore_ascii_case(b))
}

/// Whether a form control is a button.
pub fn is_button(dom: &impl Dom, e: u32) -> bool {
    dom.name(e) == "button" || !takes_input(dom, e) && !dom.attr(e, "type").eq_ignore_ascii_case("hidden")
}

/// Whether an element holds sentences rather than parts of the page.
pub fn holds_sentences(name: &str) -> bool {
    matches!(name, "p" | "li" | "dd" | "dt" | "td" | "th" | "blockquote" | "figcaption" | "caption") || is_heading(name)
}

/// Whether the element is a heading.
pub fn is_heading(name: &str) -> bool {
    matches!(name.as_bytes(), [b'h', b'1'..=b'6'])
}

/// Whether a script of this type holds linked data.
pub fn is_json_ld(kind: &str) -> bool {
    const TYPE: &str = "application/ld+json";
    kind.trim_ascii().get(..TYPE.len()).is_some_and(|k| k.eq_ignore_ascii_case(TYPE))
}

/// The marks of an inline element.
pub fn marks(dom: &impl Dom, e: u32) -> [Option<MarkKind>; 2] {
    let kind = match dom.name(e) {
        "a" => dom.attr_opt(e, "href").map(|_| MarkKind::Link),
        "strong" | "b" => Some(MarkKind::Strong),
        "em" | "i" => Some(MarkKind::Em),
        "q" => Some(MarkKind::Quote),
        "cite" => Some(MarkKind::Cite),
        "code" | "kbd" | "samp" => Some(MarkKind::Code),
        "sup" | "sub" => Some(MarkKind::Sup),
        "time" => Some(MarkKind::Time),
        _ => None,
    };
    let has = |name| dom.attr(e, name).split_ascii_whitespace().any(|t| t.eq_ignore_ascii_case("author"));
    let classed = || dom.attr(e, "class").split_ascii_whitespace().any(|t| AUTHOR.contains(&t));
    let author = dom.has_attrs(e) && (has("rel") || has("itemprop") || classed());
    [kind, author.then_some(MarkKind::Author)]
}

/// Classes that publishing systems and microformats give to an author's name in a line.
const AUTHOR: [&str; 5] = ["author", "p-author", "post-author", "entry-author", "author-name"];

/// Whether a text begins like a date of ISO 8601.
pub fn is_date(text: &str) -> bool {
    let text = text.trim_ascii_start().as_bytes();
    text.len() > 4 && text[..4].iter().all(u8::is_ascii_digit) && text[4] == b'-'
}

/// Classes that the common frameworks give to text for screen readers alone.
const UNSEEN: [&str; 10] = [
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "screen-reader-only",
    "element-invisible",
    "a11y-hidden",
    "u-hidden-visually",
    "katex-mathml",
    "mjx-assistive-mml",
];

/// Words in the class of what waits above the page until it is called.
const OVERLAYS: [&str; 11] = [
    "modal",
    "dialog",
    "popup",
    "offcanvas",
    "drawer",
    "lightbox",
    "overlay",
    "menu",
    "dropdown",
    "tooltip",
    "popover",
];

/// Roles of the same.
const OVERLAY_ROLES: [&str; 6] = ["dialog", "alertdialog", "menu", "tooltip", "search", "tabpanel"];

/// Whether an element with `aria-hidden` is not shown either: what is not read aloud
/// may well be seen (all of the page below an open dialog, a figure with a spoken form
/// beside it). Not so an overlay that waits, or a sign in place of a picture.
fn is_unseen_too(dom: &impl Dom, e: u32) -> bool {
    let class = dom.attr(e, "class");
    let role = dom.attr(e, "role");
    let words = || class.split(|c: char| !c.is_ascii_alphanumeric());
    if OVERLAY_ROLES.iter().any(|o| o.eq_ignore_ascii_case(role))
        || words().any(|w| OVERLAYS.iter().any(|o| o.eq_ignore_ascii_case(w)))
    {
        return true;
    }
    let icon = words().any(|w| w.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("icon")));
    let first = dom.first(e);
    let alone = first != NONE && dom.next(first) == NONE;
    let sign = alone && matches!(dom.kind(first), Kind::Text(t) if is_sign(t));
    self::role(dom.name(e)) == Role::Inline && (icon || sign)
}

/// Whether a text is a sign in place of a picture: no letter, and no part of a text that is set letter by letter.
fn is_sign(text: &str) -> bool {
    const MARKS: [char; 16] = [',', '.', ';', ':', '!', '?', '\'', '’', '"', '“', '”', '„', '«', '»', '(', ')'];
    !text.trim().is_empty() && !text.contains(char::is_alphanumeric) && !text.trim().trim_matches(MARKS).is_empty()
}

/// Whether an element is not shown: as the browser says or the page's style sheets, or else by its own attributes.
pub fn hides_itself(dom: &impl Dom, e: u32) -> bool {
    let name = dom.name(e);
    if name == "body" || name == "html" {
        return false;
    }
    let unseen = || {
        dom.attr(e, "aria-hidden").eq_ignore_ascii_case("true") && is_unseen_too(dom, e)
            || dom.attr(e, "class").split_ascii_whitespace().any(|c| UNSEEN.contains(&c))
    };
    !dom.shown(e).unwrap_or_else(|| !takes_itself_away(dom, e)) || dom.has_attrs(e) && unseen()
}

/// Whether the attributes of an element take it away; a style sheet may bring it back.
pub fn takes_itself_away(dom: &impl Dom, e: u32) -> bool {
    let hides = || {
        dom.attr_opt(e, "hidden").is_some() || dom.attr_opt(e, "popover").is_some() || style_hides(dom.attr(e, "style"))
    };
    dom.name(e) == "dialog" && dom.attr_opt(e, "open").is_none() || dom.has_attrs(e) && hides()
}

/// Whether a style sheet is likely to take an inline element away by itself.
pub fn may_hide(dom: &impl Dom, e: u32) -> bool {
    dom.has_attrs(e) && ["class", "style", "hidden", "id"].iter().any(|name| dom.attr_opt(e, name).is_some())
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
