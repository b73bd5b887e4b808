//! Where a paragraph or a sentence goes on across elements, and where it does not, by
//! what stands beside an element.

use super::dom::{Dom, Kind, NONE};
use super::fold::Run;

/// Words before a button from which it ends a sentence rather than a label.
const BEFORE_BUTTON: usize = 5;

/// Characters of a sentence behind which another paragraph may begin.
const SENTENCE: usize = 30;

/// Letters of the word before the stop of such a sentence: no abbreviation ends it.
const WORD: usize = 2;

/// The text right behind an element; empty where something else stands there.
pub fn text_after(dom: &impl Dom, at: u32) -> &str {
    match dom.kind(dom.next(at)) {
        Kind::Text(text) => text,
        _ => "",
    }
}

/// Whether a button is a part of a sentence (a word with a note), by the text before it in its block and the text
/// behind it.
pub fn is_in_sentence(dom: &impl Dom, button: u32, before: &str) -> bool {
    let after = text_after(dom, button).trim_start();
    let open = !before.is_empty() && !before.ends_with(['.', '!', '?', '…', ':']);
    let goes_on = after.starts_with(|c: char| c.is_alphanumeric() || ",;:.!?)".contains(c));
    let words = || before.split_ascii_whitespace().nth(BEFORE_BUTTON - 1).is_some();
    open && (goes_on || words()) || after.starts_with(|c: char| c.is_lowercase() || ",;".contains(c))
}

/// Whether an inline element begins a paragraph of its own: its text begins as a sentence does, right behind the
/// end of another, without a space (`<span>One.</span><span>Two.</span>`, which style sheets set apart).
pub fn is_next_paragraph(dom: &impl Dom, at: u32, run: &Run) -> bool {
    let ends = || {
        let mut before = run.text.chars().rev().skip_while(|c| matches!(c, '»' | '”' | '"' | '’' | ')'));
        let stop = before.next().is_some_and(|c| matches!(c, '.' | '!' | '?' | '…'));
        stop && before.take(WORD).all(|c| c.is_lowercase() || c.is_ascii_digit())
    };
    let begins = |c: char| c.is_uppercase() || matches!(c, '«' | '“' | '„' | '"');
    run.is_glued(SENTENCE) && matches!(dom.kind(dom.first(at)), Kind::Text(text) if text.starts_with(begins)) && ends()
}

/// Whether an inline element stands right behind another one with a class of its own, in an element that holds
/// nothing but such parts: a name and a role, a label and its value, which style sheets set below each other
/// (`<span class="name">Ada Fern</span><span class="role">CEO</span>`). Of a part of a word there is one word.
pub fn is_part_of_its_own(dom: &impl Dom, at: u32, parent: u32, run: &Run) -> bool {
    let ends = || run.text.ends_with(char::is_alphabetic);
    if !run.is_glued(PART) || run.text.len() > LABEL || !run.text.contains(' ') || !ends() {
        return false;
    }
    let begins = |c: char| c.is_alphabetic();
    if !matches!(dom.kind(dom.first(at)), Kind::Text(text) if text.starts_with(begins)) {
        return false;
    }
    let mut child = dom.first(parent);
    let mut before = NONE;
    let mut parts = true;
    for _ in 0..PARTS {
        if child == NONE {
            break;
        }
        parts &= match dom.kind(child) {
            Kind::Element => dom.name(child) != "a" && matches!(dom.kind(dom.first(child)), Kind::Text(_)),
            Kind::Text(text) => text.trim().is_empty(),
            Kind::Other => true,
        };
        if dom.next(child) == at {
            before = child;
        }
        child = dom.next(child);
    }
    let look = |e: u32| (dom.name(e), dom.attr(e, "class"));
    parts && child == NONE && before != NONE && dom.is_element(before) && look(before) != look(at)
}

/// Characters of the first of such parts at least.
const PART: usize = 4;

/// Bytes of it at most.
const LABEL: usize = 160;

/// Such parts at most.
const PARTS: usize = 6;

/// Elements of a formula at most that is read as a line.
const FORMULA: usize = 40;

/// Whether a formula is a line of numbers, names and signs: what stands above or below
/// another ("3/7", "10²") would say something else in a line.
pub fn is_line_of_math(dom: &impl Dom, math: u32) -> bool {
    let mut open = vec![dom.first(math)];
    let mut elements = 0;
    while let Some(mut at) = open.pop() {
        while at != NONE {
            if dom.is_element(at) && !annotates(dom.name(at)) {
                elements += 1;
                let line = matches!(
                    dom.name(at),
                    "mn" | "mi" | "mo" | "ms" | "mtext" | "mrow" | "mstyle" | "mspace" | "mpadded" | "semantics"
                );
                if !line || elements > FORMULA {
                    return false;
                }
                open.push(dom.first(at));
            }
            at = dom.next(at);
        }
    }
    true
}

/// Whether an element of a formula says the same again in another notation.
pub fn annotates(name: &str) -> bool {
    name.starts_with("annotation")
}
