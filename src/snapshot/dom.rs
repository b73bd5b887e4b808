//! A page as a tree of numbered nodes, whoever parsed it: the document is node 0.

/// A number that stands for no node.
pub const NONE: u32 = u32::MAX;

/// What a node is.
pub enum Kind<'a> {
    /// The document, the contents of a template, or something without text.
    Other,
    /// Text.
    Text(&'a str),
    /// An element.
    Element,
}

/// What the walk asks of a parsed page. Where a number stands for no node, the answers are `Other`, [`NONE`] and empty.
pub trait Dom {
    /// Number of nodes.
    fn count(&self) -> usize;
    /// What it is.
    fn kind(&self, node: u32) -> Kind<'_>;
    /// Its first child.
    fn first(&self, node: u32) -> u32;
    /// Its next sibling.
    fn next(&self, node: u32) -> u32;
    /// Name of an element, in lower case.
    fn name(&self, element: u32) -> &str;
    /// Whether an element is one of HTML, not of SVG or MathML.
    fn is_html(&self, element: u32) -> bool;
    /// Whether an element has attributes.
    fn has_attrs(&self, element: u32) -> bool;
    /// Value of an attribute.
    fn attr_opt(&self, element: u32, name: &str) -> Option<&str>;

    /// Value of an attribute; empty where it is absent.
    fn attr(&self, element: u32, name: &str) -> &str {
        self.attr_opt(element, name).unwrap_or("")
    }

    /// Whether style sheets leave an element to be seen, where that is known; else its attributes decide.
    fn shown(&self, _element: u32) -> Option<bool> {
        None
    }

    /// Where a text begins among all the text of the page ([`super::places`]).
    fn place(&self, _text: u32) -> u32 {
        0
    }

    /// Root of the shadow tree of an element.
    fn shadow(&self, _element: u32) -> u32 {
        NONE
    }

    /// Whether a node is an element.
    fn is_element(&self, node: u32) -> bool {
        matches!(self.kind(node), Kind::Element)
    }
}
