//! What a page shows of the text that stands on it, by the text that it renders (`innerText`), in which what style
//! sheets hide is missing.

use crate::lower::lower;

/// What the rendered text says of some blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// All of them stand in it.
    All,
    /// These do not.
    But(Vec<u32>),
    /// Of some a part does: only the page itself knows.
    Unclear,
}

/// Bytes of the two ends of a block by which it is known where only a part of it is shown: some two words.
const PROBE: usize = 14;

/// Bytes from which a block is rare enough to tell where in the text the next one will be.
const LONG: usize = 60;

/// Blocks that may be missing or stand elsewhere: each costs searches through the whole text.
const ASTRAY: usize = 100;

/// The rendered text of a page, without what differs from the text of its nodes: white space, and the case of
/// letters, which `text-transform` changes.
pub struct Rendered(String);

impl Rendered {
    /// Takes a page's `innerText`.
    pub fn new(text: &str) -> Rendered {
        Rendered(bare(text))
    }

    /// Looks for blocks, given with their numbers, in about the order of the page.
    pub fn shows<'a>(&self, blocks: impl Iterator<Item = (u32, &'a str)>) -> Shown {
        let mut missing = Vec::new();
        let (mut from, mut astray) = (0, 0);
        for (number, text) in blocks {
            let text = bare(text);
            let after = self.0[from..].find(&text).map(|at| from + at);
            if let Some(at) = after {
                if text.len() >= LONG {
                    from = at + text.len();
                }
                continue;
            }
            astray += 1;
            if astray > ASTRAY {
                return Shown::Unclear;
            }
            if !self.0[..from].contains(&text) {
                let ends = [
                    &text[..text.floor_char_boundary(PROBE)],
                    &text[text.ceil_char_boundary(text.len().saturating_sub(PROBE))..],
                ];
                if text.len() > PROBE && ends.iter().any(|end| self.0.contains(end)) {
                    return Shown::Unclear;
                }
                missing.push(number);
            }
        }
        if missing.is_empty() { Shown::All } else { Shown::But(missing) }
    }
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shows(rendered: &str, blocks: &[&str]) -> Shown {
        Rendered::new(rendered).shows((0..).zip(blocks.iter().copied()))
    }

    #[test]
    fn white_space_and_case_are_the_pages_own() {
        assert_eq!(
            shows("ÉNERGIE\n\nLa centrale  ouvre\ten mai.", &["Énergie", "La centrale ouvre en\u{a0}mai."]),
            Shown::All
        );
    }

    #[test]
    fn what_is_not_rendered_is_named() {
        let page = ["Le premier paragraphe est montré.", "Le deuxième reste caché aux lecteurs.", "Un troisième suit."];
        let rendered = format!("{}\n\n{}", page[0], page[2]);
        assert_eq!(shows(&rendered, &page), Shown::But(vec![1]));
    }

    #[test]
    fn a_part_of_a_block_is_no_answer() {
        let block = "La ministre a annoncé jeudi une aide de trois millions d’euros.";
        assert_eq!(shows("La ministre a annoncé une aide de trois millions d’euros.", &[block]), Shown::Unclear);
    }

    #[test]
    fn a_page_of_another_order_altogether_is_no_answer() {
        let lines: Vec<String> = (0..300)
            .map(|i| format!("Ligne {i} d’une page dont les lignes sont écrites à rebours, de bas en haut."))
            .collect();
        let rendered: Vec<&str> = lines.iter().rev().map(String::as_str).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_eq!(shows(&rendered.join("\n"), &lines), Shown::Unclear);
        assert_eq!(shows(&lines.join("\n"), &lines), Shown::All);
    }

    #[test]
    fn order_need_not_be_that_of_the_page() {
        let long = "Ce paragraphe est assez long pour que la suite soit cherchée après lui, et pas avant.";
        assert_eq!(shows(&format!("Titre\n{long}"), &[long, "Titre"]), Shown::All);
    }
}
