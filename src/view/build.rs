//! Shorthand for making nodes.

use super::{Action, Node, Words};
use crate::order::Order;
use crate::report::Line;
use crate::span::Unit;

/// An element.
pub fn el(tag: &str, class: &str) -> Node {
    Node { tag: tag.into(), class: class.into(), ..Node::default() }
}

/// A share as an attribute's percentage, to a tenth: "12.5%".
pub fn percent(share: f64) -> String {
    let tenths = (share * 1000.0).round() as u32;
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// An element with words of the page, or a number.
pub fn text(tag: &str, class: &str, words: &str) -> Node {
    Node { text: words.into(), ..el(tag, class) }
}

/// An element with interface text.
pub fn key(tag: &str, class: &str, message: &str) -> Node {
    Node { key: message.into(), ..el(tag, class) }
}

/// An element with a value in the reader's locale.
pub fn value(tag: &str, class: &str, value: Words) -> Node {
    Node { value: Some(value), ..el(tag, class) }
}

/// The one polite announcement of a view.
pub fn say(message: &str, args: Vec<Words>) -> Node {
    key("p", "say", message).args(args).attr("role", "status")
}

/// A button with words.
pub fn button(class: &str, message: &str, action: Action) -> Node {
    key("button", class, message).attr("type", "button").acts(action)
}

/// A button that shows only a drawing; the message is its name.
pub fn icon(message: &str, drawing: &str, action: Action) -> Node {
    el("button", "icon")
        .attr("type", "button")
        .label("aria-label", message)
        .label("title", message)
        .acts(action)
        .with(draw(drawing))
}

/// A drawing of strokes on a field of 16 by 16.
pub fn draw(path: &str) -> Node {
    el("svg", "draw").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true").with(el("path", "").attr("d", path))
}

impl Node {
    /// With one more attribute.
    pub fn attr(mut self, name: &str, value: &str) -> Node {
        self.attrs.push((name.into(), value.into()));
        self
    }

    /// With one more attribute whose value is a message key.
    pub fn label(mut self, name: &str, message: &str) -> Node {
        self.labels.push((name.into(), message.into()));
        self
    }

    /// With what fills the message's places.
    pub fn args(mut self, args: Vec<Words>) -> Node {
        self.args = args;
        self
    }

    /// With one more child.
    pub fn with(mut self, child: Node) -> Node {
        self.children.push(child);
        self
    }

    /// With one more child, where there is one.
    pub fn maybe(mut self, child: Option<Node>) -> Node {
        self.children.extend(child);
        self
    }

    /// With more children.
    pub fn all(mut self, children: impl IntoIterator<Item = Node>) -> Node {
        self.children.extend(children);
        self
    }

    /// Standing for a line of the page.
    pub fn at(mut self, line: &Line) -> Node {
        self.line = Some(line.clone());
        self
    }

    /// Doing something when activated.
    pub fn acts(mut self, action: Action) -> Node {
        self.action = Some(action);
        self
    }
}

/// Nodes of one row with a space between two.
pub fn spaced(nodes: Vec<Node>) -> Vec<Node> {
    let mut row = Vec::new();
    for node in nodes {
        if !row.is_empty() {
            row.push(text("", "", " "));
        }
        row.push(node);
    }
    row
}

/// Characters of a line that are shown: a longer one is shown to here, and the style sheet shows that it goes on.
const LONGEST: usize = 1_500;

/// The words of `line` in an element, with those of `parts` that lie inside it emphasised; positions count in `unit`.
///
/// The element's text is exactly the line's, or where that is longer than [`LONGEST`] its beginning, up to a word's
/// end: emphasis adds elements, never words.
pub fn verbatim(tag: &str, class: &str, line: &Line, parts: &[&Line], unit: Unit) -> Node {
    let mut places = places(line, parts, unit);
    let Some((limit, _)) = line.text.char_indices().nth(LONGEST) else {
        return emphasised(el(tag, class), &line.text, &places);
    };
    let end = line.text[..limit].rfind(char::is_whitespace).unwrap_or(limit);
    places.retain(|place| place.1 <= end);
    emphasised(el(tag, &format!("{class} cut-end")), &line.text[..end], &places)
}

/// Characters of a clause that are shown whole.
const WHOLE: usize = 110;
/// Characters kept before and after a part of a longer one: three rows in a column of the panel.
const BEFORE: usize = 60;
const AFTER: usize = 40;

/// The words of `line` around `part`, which is emphasised; the style sheet shows where a long line was cut,
/// always between two words.
pub fn around(tag: &str, class: &str, line: &Line, part: &Line, unit: Unit) -> Node {
    let text = line.text.as_str();
    let place = places(line, &[part], unit).first().copied().filter(|_| text.chars().nth(WHOLE).is_some());
    let Some((start, end)) = place else {
        return verbatim(tag, class, line, &[part], unit);
    };
    let from = text[..start]
        .char_indices()
        .rev()
        .nth(BEFORE)
        .map_or(0, |(at, _)| text[at..start].find(char::is_whitespace).map_or(start, |space| at + space));
    let to = text[end..]
        .char_indices()
        .nth(AFTER)
        .map_or(text.len(), |(at, _)| text[end..end + at].rfind(char::is_whitespace).map_or(end, |space| end + space));
    let from = from + text[from..start].len() - text[from..start].trim_start().len();
    let cut = [(from > 0, " cut-start"), (to < text.len(), " cut-end")];
    let class = cut.iter().filter(|(is, _)| *is).fold(class.to_string(), |class, (_, cut)| class + cut);
    emphasised(el(tag, &class), &text[from..to], &[(start - from, end - from)])
}

/// Characters of a figure that never part at the end of a row: a number and its unit.
const UNBROKEN: usize = 14;

/// Words in an element, those at `parts` (bytes, in order) emphasised.
fn emphasised(mut out: Node, words: &str, parts: &[(usize, usize)]) -> Node {
    let mut at = 0;
    for &(start, end) in parts {
        if at < start {
            out.children.push(text("", "", &words[at..start]));
        }
        let hit = &words[start..end];
        let class = if hit.chars().count() <= UNBROKEN { "hit short" } else { "hit" };
        out.children.push(text("strong", class, hit));
        at = end;
    }
    if at == 0 {
        out.text = words.to_string();
    } else if at < words.len() {
        out.children.push(text("", "", &words[at..]));
    }
    out
}

/// Bytes of `line`'s text where `parts` stand, in order, none inside another; positions count in `unit`. One pass
/// over the line for all of them.
fn places(line: &Line, parts: &[&Line], unit: Unit) -> Vec<(usize, usize)> {
    let inside = |part: &&&Line| line.block == part.block && line.start <= part.start && part.end <= line.end;
    let mut parts: Vec<&Line> = parts.iter().filter(inside).copied().collect();
    parts.order_by_key(|part| (part.start, part.end));
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut chars = line.text.char_indices().peekable();
    let mut units = line.start;
    for part in parts {
        while units < part.start
            && let Some((_, c)) = chars.next()
        {
            units += unit.width(c);
        }
        let start = chars.peek().map_or(line.text.len(), |&(at, _)| at);
        let free = places.last().is_none_or(|&(_, end)| end <= start);
        if free && !part.text.is_empty() && line.text[start..].starts_with(&part.text) {
            places.push((start, start + part.text.len()));
        }
    }
    places
}

/// Drawings of the buttons.
pub const JUMP: &str = "M8 2v3M8 11v3M2 8h3M11 8h3M11.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z";
/// Two sheets.
pub const COPY: &str = "M6 5.5h7v8H6zM3.5 10.5h-1v-8h7v1";
/// A marker pen over a line.
pub const MARKER: &str = "M3 13.5h10M5.5 10.5l-.7-2.6 5.4-5.4 2.6 2.6-5.4 5.4zM8.6 4.1l2.6 2.6";
/// A panel and its docked side.
pub const DOCK: &str = "M2.5 3.5h11v9h-11zM6 3.5v9";
/// A window with a column at its side.
pub const BESIDE: &str = "M2.5 3.5h11v9h-11zM9.5 3.5v9M11 6h1M11 8h1";
/// Up to the upper edge.
pub const SHEET: &str = "M3.5 2.5h9M8 13.5V6M5 8.5l3-3 3 3";
/// Sliders.
pub const OPTIONS: &str = "M2.5 5h5M11 5h2.5M2.5 11H5M8.5 11h5M10.9 5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0zM8.4 11A1.7 1.7 0 1 1 5 11a1.7 1.7 0 0 1 3.4 0z";
/// A bar.
pub const COLLAPSE: &str = "M3.5 8h9";
/// A cross.
pub const CLOSE: &str = "M4 4l8 8M12 4l-8 8";
/// A closed lock.
pub const LOCK: &str = "M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5";
