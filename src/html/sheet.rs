//! The page's own style sheets, as far as they take whole elements away: rules whose
//! selector is a class, an id, or some of them on one element (`.a`, `p.a.b`, `#a`).
//!
//! Everything else (descendants, states, other media than the screen) is left to browsers.

use std::borrow::Cow;
use std::collections::HashMap;

/// Rules that are read at most.
const RULES: usize = 20_000;

/// A rule that says whether its elements are shown.
struct Rule {
    tag: String,
    id: String,
    classes: Vec<String>,
    /// Ids, classes, tags; then the order in the sheet: the highest counts.
    weight: (bool, usize, usize, usize, usize),
    hides: bool,
}

/// Rules by the last class or id of their selector.
#[derive(Default)]
pub struct Sheet {
    rules: HashMap<String, Vec<Rule>>,
    read: usize,
}

impl Sheet {
    /// Reads the next style sheet of a page.
    pub fn read(&mut self, css: &str) {
        if css.contains("none") || css.contains("hidden") {
            self.rules(&without_comments(css), true);
        }
    }

    /// Reads rules that hold `always`, or on some screens: what those show may be seen.
    fn rules(&mut self, css: &str, always: bool) {
        let mut rest = css;
        while let Some(open) = rest.find('{').filter(|_| self.read < RULES) {
            // What ends before the selector begins: a block that was entered, a statement.
            let head = &rest[..open];
            let selector = head[head.rfind(['}', ';']).map_or(0, |i| i + 1)..].trim();
            let body = &rest[open + 1..];
            if selector.starts_with('@') {
                let end = end_of_block(body);
                if always
                    && (selector.starts_with("@media") && !selector.contains("print") || selector.starts_with("@layer"))
                {
                    self.rules(&body[..end], is_for_screens(selector));
                }
                rest = &body[end..];
                continue;
            }
            let end = body.find('}').unwrap_or(body.len());
            if let Some((hides, important)) = visibility(&body[..end]).filter(|v| always || !v.0) {
                selector.split(',').for_each(|s| self.add(s.trim(), hides, important));
            }
            rest = &body[end..];
        }
    }

    fn add(&mut self, selector: &str, hides: bool, important: bool) {
        let simple = |c: char| c.is_alphanumeric() || matches!(c, '.' | '#' | '-' | '_');
        // What a longer selector shows may be seen; what it hides is left to browsers.
        let last = selector.rsplit([' ', '>', '+', '~']).next().unwrap_or_default();
        let selector = if hides { selector } else { last.split(':').next().unwrap_or_default() };
        if selector.is_empty() || !selector.chars().all(simple) {
            return;
        }
        let starts: Vec<usize> = selector.match_indices(['.', '#']).map(|(at, _)| at).collect();
        let Some(&first) = starts.first() else { return };
        let (mut id, mut classes) = (String::new(), Vec::new());
        for (i, &at) in starts.iter().enumerate() {
            let name = selector[at + 1..starts.get(i + 1).copied().unwrap_or(selector.len())].to_string();
            if selector[at..].starts_with('#') { id = name } else { classes.push(name) }
        }
        let tag = selector[..first].to_ascii_lowercase();
        self.read += 1;
        let ids = usize::from(!id.is_empty());
        let weight = (important, ids, classes.len(), usize::from(!tag.is_empty()), self.read);
        let key = selector[*starts.last().unwrap_or(&first)..].to_string();
        self.rules.entry(key).or_default().push(Rule { tag, id, classes, weight, hides });
    }

    /// Whether the rules take an element away.
    pub fn hides(&self, tag: &str, class: &str, id: &str) -> bool {
        if self.rules.is_empty() {
            return false;
        }
        let has = |c: &String| class.split_ascii_whitespace().any(|own| own == c);
        let keys = class.split_ascii_whitespace().map(|c| format!(".{c}")).chain([format!("#{id}")]);
        let rules = keys.filter_map(|key| self.rules.get(&key)).flatten();
        let mut matching = rules.filter(|r| {
            (r.tag.is_empty() || r.tag == tag) && (r.id.is_empty() || r.id == id) && r.classes.iter().all(has)
        });
        let first = matching.next();
        first.is_some_and(|first| matching.fold(first, |a, b| if b.weight > a.weight { b } else { a }).hides)
    }
}

/// Whether declarations take their elements away, or show them, and whether that is `!important`; `None` where they
/// say neither.
fn visibility(declarations: &str) -> Option<(bool, bool)> {
    let mut found = None;
    for declaration in declarations.split(';') {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let (property, value) = (property.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
        let hides = match property.as_str() {
            "display" => value.starts_with("none"),
            "visibility" => value.starts_with("hidden"),
            _ => continue,
        };
        // Hidden by one property is hidden.
        let before = found.is_some_and(|(hidden, _)| hidden) && property == "visibility";
        found = Some((hides || before, value.contains("!important")));
    }
    found
}

/// Whether an at-rule's block holds on any screen.
fn is_for_screens(rule: &str) -> bool {
    let media = rule.strip_prefix("@media").map(str::trim);
    media.is_some_and(|m| matches!(m, "screen" | "all" | "only screen")) || rule.starts_with("@layer")
}

/// Byte behind the end of a block that has been opened.
fn end_of_block(css: &str) -> usize {
    let mut depth = 1usize;
    for (at, b) in css.bytes().enumerate() {
        match b {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    css.len()
}

fn without_comments(css: &str) -> Cow<'_, str> {
    if !css.contains("/*") {
        return css.into();
    }
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start + 2..].split_once("*/").map_or("", |(_, after)| after);
    }
    (out + rest).into()
}

#[cfg(test)]
mod tests {
    use super::Sheet;

    fn sheet(css: &str) -> Sheet {
        let mut sheet = Sheet::default();
        sheet.read(css);
        sheet
    }

    #[test]
    fn classes_and_ids_are_hidden_by_the_rule_that_counts() {
        let sheet = sheet(
            "/* .d { display: none } */ p { color: red } .a, #b { display: none; } p.c.d { visibility: hidden }
             .e { display: none } .e { display: block } .f p { display: none } @media print { .g { display: none } }
             @media screen { .h { display: none } .i:hover { display: none } } .j { display: none !important }
             .j { display: block } .k { display: none } @media (min-width: 9em) { .k { display: block } .h { display: none } }
             .l { display: none } .m .l { display: block }",
        );
        let hides = |tag, class, id| sheet.hides(tag, class, id);
        assert!(hides("div", "x a", "") && hides("p", "", "b") && hides("p", "d c", "") && hides("p", "h", ""));
        assert!(hides("p", "j", ""));
        for class in ["d", "c", "e", "f", "g", "i", "k", "l", "x"] {
            assert!(!hides("p", class, "x"), "{class}");
        }
    }

    #[test]
    fn what_is_no_style_sheet_hides_nothing() {
        for css in ["", "{", "}", ".a{", ".a{display:none", "@media{", "{}{}none", "/*none", ".é{display:none}"] {
            sheet(css).hides("p", "b", "");
        }
        assert!(sheet(".a{display:none").hides("p", "a", ""));
    }

    #[test]
    fn a_block_ends_with_its_sheet() {
        let mut sheet = sheet("@media print { .a { color: red }");
        sheet.read(".b { display: none }");
        assert!(sheet.hides("p", "b", ""));
    }
}
