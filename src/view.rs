//! Report -> View: a tree of plain nodes, painted alike by `paint.js` in the
//! page's closed shadow root and by web-sys everywhere else.
//!
//! Words of the page stand in `text`, words of the interface are a `key` of
//! `extension/_locales`; values that every locale writes in its own way stand
//! in `value` and are worded at the browser's edge, before a painter sees them.
//!
//! What a painter does with a node, and nothing else:
//! 1. `tag` empty: a text node. `svg` and what is inside it is made in the SVG name space.
//!    A tag that is not in [`TAGS`] is not painted.
//! 2. `class`; then `attrs` and `labels`, in order, those that are [`allowed`]; a label's value is a message key.
//! 3. `data-action`, the action's name; `data-line`, `block:start:end` of the line.
//! 4. `text`, or the words of `key` with `args`; then the children, those in `later` last.
//!
//! In a page, what is folded away (all of a `details` but its summary, and the panel while it is collapsed) is painted
//! when it is opened: most readers never see it. Of the panel's sections those that are seen first come at once, the
//! others in the next free moment.
//!
//! The host puts the painted root into one element, the surface, whose attributes the style sheet
//! reads: `div.saillant[data-host=overlay|popup|side|www][data-state=collapsed|open][data-dock=left|right]
//! [data-theme=auto|light|dark][data-density=airy|dense][data-marks=on|off][data-sheet=half|full]`.
//!
//! Pointer or focus inside an element with a line marks that line in the page. A click goes to the
//! innermost element around it that has an action, with the line of the innermost one that has a line
//! (not while the click ended a selection of text). An element `[role=status]` has its words taken
//! away and set again in a later task, so that they are announced once.

use crate::export::fragment::Page;
use crate::figure::FigureKind;
use crate::report::{Line, Report};
use crate::{Scope, lang};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

mod build;
mod claims;
mod figures;
mod frame;
mod state;
mod timeline;
mod words;

pub use claims::{certainty, disagreement, hedge, kind, summary_heading};
pub use state::{State, state};
pub use words::{COUNTED, Words};

/// A node of the tree.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Node {
    /// HTML tag; empty for a bare text node.
    pub tag: String,
    /// `class` attribute.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub class: String,
    /// Words of the page, or numbers; painted as text, never as mark-up.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// A value that becomes `text` in the reader's locale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Words>,
    /// Message key whose words are the node's text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// What fills the message's places `$1`, `$2`, ...; plain strings once worded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<Words>,
    /// Further attributes with literal values (`role`, `lang`, `dir`, `--size` for bar lengths, ...).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attrs: Vec<(String, String)>,
    /// Attributes whose value is a message key (`aria-label`, `title`); `args` fill their places too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<(String, String)>,
    /// Where the node's words stand on the page: hovering marks them, activating goes there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
    /// What activating the node does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// What [`Action::CopyLine`] copies: the words, and the checked link to them.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub copy: String,
    /// Children.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Node>,
    /// Further children as JSON, which a painter reads when it has time ([`put_off`]).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub later: String,
}

/// Tags that a painter makes; the last row stands in the SVG name space.
pub const TAGS: &[&str] = &[
    "a",
    "blockquote",
    "button",
    "caption",
    "details",
    "div",
    "footer",
    "h1",
    "h2",
    "h3",
    "header",
    "li",
    "ol",
    "p",
    "section",
    "span",
    "strong",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "ul",
    "svg",
    "path",
    "circle",
    "rect",
];

/// Attributes that a painter sets, besides `aria-*` and `data-*`. An `href` must lead to a web page.
pub const ATTRIBUTES: &[&str] = &[
    "role", "lang", "dir", "title", "type", "href", "rel", "target", "datetime", "scope", "tabindex", "viewBox", "d",
    "cx", "cy", "r", "x", "y", "width", "height",
];

/// Whether a painter may set the attribute.
pub fn allowed(name: &str, value: &str) -> bool {
    match name {
        "href" => value.starts_with("https://") || value.starts_with("http://"),
        _ => name.starts_with("aria-") || name.starts_with("data-") || ATTRIBUTES.contains(&name),
    }
}

/// What the reader can do from the view; the host (overlay, popup, www) carries it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Go to the node's line in the page.
    Jump,
    /// Copy as Markdown.
    CopyMarkdown,
    /// Copy as JSON.
    CopyJson,
    /// Save as a Markdown file.
    SaveMarkdown,
    /// Save as a JSON file.
    SaveJson,
    /// Save the figures as CSV.
    SaveCsv,
    /// Save what the page is built of, without its words.
    SaveStructure,
    /// Copy a citation of the article.
    CopyCitation,
    /// Copy it as APA 7 writes it.
    CopyApa,
    /// Copy it as a BibTeX entry.
    CopyBibtex,
    /// Copy the node's line with its text-fragment link: `copy` of the node, as it stands.
    CopyLine,
    /// Show or hide the marks of all key sentences in the page.
    ToggleMarks,
    /// Collapse the panel to its tab.
    Collapse,
    /// Open the panel from its tab.
    Expand,
    /// Move the panel to the other side.
    Dock,
    /// Make a sheet at the bottom of a small window as high as the window, or half as high.
    Sheet,
    /// Remove the overlay from this page.
    Close,
    /// Never show automatically on this site, or do so again.
    ToggleSite,
    /// Open the options page.
    Options,
    /// Analyse the current selection instead.
    UseSelection,
    /// Analyse the whole page again, after a selection or where nothing could be read.
    UsePage,
    /// Open the page that shows what Saillant does on an article of its own.
    Sample,
    /// Show the report beside the page.
    Beside,
    /// Say what a badge means: its `details` opens, and its line is not followed.
    Explain,
}

impl Action {
    /// The name that `data-action` carries.
    pub fn name(self) -> &'static str {
        match self {
            Action::Jump => "jump",
            Action::CopyMarkdown => "copy_markdown",
            Action::CopyJson => "copy_json",
            Action::SaveMarkdown => "save_markdown",
            Action::SaveJson => "save_json",
            Action::SaveCsv => "save_csv",
            Action::SaveStructure => "save_structure",
            Action::CopyCitation => "copy_citation",
            Action::CopyApa => "copy_apa",
            Action::CopyBibtex => "copy_bibtex",
            Action::CopyLine => "copy_line",
            Action::ToggleMarks => "toggle_marks",
            Action::Collapse => "collapse",
            Action::Expand => "expand",
            Action::Dock => "dock",
            Action::Sheet => "sheet",
            Action::Close => "close",
            Action::ToggleSite => "toggle_site",
            Action::Options => "options",
            Action::UseSelection => "use_selection",
            Action::UsePage => "use_page",
            Action::Sample => "sample",
            Action::Beside => "beside",
            Action::Explain => "explain",
        }
    }
}

/// Where the view is shown; decides which actions it offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Host {
    /// Over the page.
    #[default]
    Overlay,
    /// The extension's popup.
    Popup,
    /// Beside the page, in the browser's side panel or sidebar.
    Side,
    /// The page in `www/`.
    Www,
}

/// For whom the view is made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// Where the view is shown.
    pub host: Host,
    /// Whether the overlay may show automatically on this site; `None` where that cannot be switched.
    pub site_on: Option<bool>,
    /// Whether the overlay is its tab alone.
    pub collapsed: bool,
    /// Whether this browser has a place beside the page.
    pub beside: bool,
    /// Whether the reader asked for it in the overlay, and this browser wants it pressed in a page of ours.
    pub press: bool,
}

/// The view of a report; `page` gives the checked address of each line, and the text of what was left out.
///
/// The root is `div.view`; for the overlay it holds the tab (`button.tab`, [`Action::Expand`]), the
/// panel (`section.panel`) and `div.grip[role=separator]`, which the overlay makes movable; collapsed, the tab alone.
pub fn view(report: &Report, look: &Look, page: &Page) -> Node {
    let context = Context::new(report, look, page);
    let refused = context.report.scope == Scope::Page && !report.gate.passes();
    if let Some(reason) = report.gate.reason.as_ref().filter(|_| refused) {
        return state::not_article(reason, look);
    }
    frame::root(&context)
}

/// Block, start and end of a line.
type Place = (u32, u32, u32);

fn place(line: &Line) -> Place {
    (line.block, line.start, line.end)
}

/// What every part of the view needs.
struct Context<'a> {
    report: &'a Report,
    look: &'a Look,
    page: &'a Page<'a>,
    /// Places of ordinals ("the second time"): no figures that a reader looks for in a claim.
    ordinals: HashSet<Place>,
    /// BCP 47 code of the article's language, empty where unknown.
    lang: String,
    /// Its direction.
    dir: &'static str,
}

impl<'a> Context<'a> {
    fn new(report: &'a Report, look: &'a Look, page: &'a Page<'a>) -> Context<'a> {
        let code = report.language.code.as_str();
        let lang = lang::by_code(code).map_or(code, |l| l.code).to_string();
        let dir = if RIGHT_TO_LEFT.contains(&code) { "rtl" } else { "ltr" };
        let ordinals = report.figures.iter().filter(|f| f.kind == FigureKind::Ordinal);
        let ordinals = ordinals.flat_map(|f| f.again.iter().chain([&f.line])).map(place).collect();
        Context { report, look, page, ordinals, lang, dir }
    }

    /// With the language and direction of the page's own words.
    fn own(&self, node: Node) -> Node {
        let node = if self.lang.is_empty() { node } else { node.attr("lang", &self.lang) };
        node.attr("dir", self.dir)
    }

    /// An element that stands for a line of the page and leads there, laid out in the direction of its words.
    fn line(&self, tag: &str, line: &Line) -> Node {
        let node = build::el(tag, "line").at(line).acts(Action::Jump);
        if self.dir == "rtl" { node.attr("dir", self.dir) } else { node }
    }

    /// The buttons of a line: go there, and copy it with its link.
    fn tools(&self, line: &Line) -> Node {
        let link = self.page.link(line);
        let mut copy = build::icon("copy_line", build::COPY, Action::CopyLine);
        copy.copy = link.map_or_else(|| line.text.clone(), |link| format!("{}\n{link}", line.text));
        build::el("span", "tools").with(build::icon("jump", build::JUMP, Action::Jump)).with(copy)
    }
}

/// ISO 639-3 codes of languages written from right to left.
const RIGHT_TO_LEFT: &[&str] =
    &["ara", "arb", "arz", "ckb", "fas", "heb", "pes", "pnb", "pus", "snd", "uig", "urd", "ydd", "yid"];

/// Sections that fill a panel before anybody scrolls: what is claimed.
const FIRST_SECTIONS: usize = 2;

/// Puts off what stands below the first sections of a panel. A browser reads a text at once and two thousand nodes in 3 ms,
/// which a panel is to be seen without.
pub fn put_off(node: &mut Node) {
    if node.class != "body" {
        return node.children.iter_mut().for_each(put_off);
    }
    let Some(rest) = node.children.get(FIRST_SECTIONS..).filter(|rest| !rest.is_empty()) else { return };
    if let Ok(later) = serde_json::to_string(rest) {
        node.later = later;
        node.children.truncate(FIRST_SECTIONS);
    }
}

/// Visits every node, parents first.
pub fn walk(node: &mut Node, visit: &mut impl FnMut(&mut Node)) {
    visit(node);
    node.children.iter_mut().for_each(|child| walk(child, visit));
}
