//! Where a paragraph or a sentence goes on across elements, and where it does not, by
//! what stands beside an element; the same in `extension/content/border.js`.

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
