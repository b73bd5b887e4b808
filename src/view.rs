//! Report -> View: a tree of plain nodes, painted alike by `paint.js` in the
//! page's closed shadow root and by web-sys everywhere else.
//!
//! Words of the page stand in `text`, words of the interface are a `key` of
//! `extension/_locales`; the painters look keys up and add nothing else.

use crate::report::{Line, Report};
use serde::{Deserialize, Serialize};

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
    /// Message key whose words are the node's text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// What fills the message's places `$1`, `$2`, ...
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<String>,
    /// Further attributes with literal values (`role`, `lang`, `dir`, `style` for bar lengths, ...).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attrs: Vec<(String, String)>,
    /// Attributes whose value is a message key (`aria-label`, `title`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<(String, String)>,
    /// Where the node's words stand on the page: hovering marks them, activating goes there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<Line>,
    /// What activating the node does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// Children.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Node>,
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
    /// Copy a citation of the article.
    CopyCitation,
    /// Copy the node's line with its text-fragment link.
    CopyLine,
    /// Show or hide the marks of all key sentences in the page.
    ToggleMarks,
    /// Collapse the panel to its tab.
    Collapse,
    /// Open the panel from its tab.
    Expand,
    /// Move the panel to the other side.
    Dock,
    /// Remove the overlay from this page.
    Close,
    /// Never show by itself on this site, or again.
    ToggleSite,
    /// Open the options page.
    Options,
    /// Analyse the current selection instead.
    UseSelection,
}

/// Where the view is shown; decides which actions it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Host {
    /// Over the page.
    Overlay,
    /// The extension's popup.
    Popup,
    /// The page in `www/`.
    Www,
}

/// The view of a report.
pub fn view(report: &Report, host: Host) -> Node {
    let _ = host;
    let items = report.claims.iter().map(|c| Node {
        tag: "li".into(),
        text: c.line.text.clone(),
        line: Some(c.line.clone()),
        action: Some(Action::Jump),
        ..Node::default()
    });
    Node { tag: "ol".into(), children: items.collect(), ..Node::default() }
}
