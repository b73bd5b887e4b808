//! The line that signs a quotation: "Mark Zuckerberg, PDG de Meta".

use super::lexicon::OFFICE;
use super::resolve::Resolver;
use super::{PersonId, Speaker};
use crate::article::BlockKind;
use crate::span::Span;

impl Resolver<'_> {
    /// The speaker in the line behind a block quotation ("Mark Zuckerberg, PDG de Meta").
    pub fn attribution_line(&self, block: usize) -> Option<Speaker> {
        let line = &self.page().parts[block];
        // "– Name, role", "(Name, role)": the dash and the brackets are the page's marks, not the name's.
        let mark = |c: char| c.is_whitespace() || matches!(c, '–' | '—' | '―' | '-' | '(');
        let body = line.text.trim_start_matches(mark);
        let start = line.text.len() - body.len();
        let text = body.trim_end();
        let text = if text.contains('(') { text } else { text.trim_end_matches(')') };
        let span = Span::new(block, start, start + text.len());
        let below = || {
            let next = self.page().parts.get(block + 1).filter(|p| p.kind == BlockKind::Attribution);
            next.map_or("", |p| p.text.trim())
        };
        let dash = || text.split_once(" – ").or_else(|| text.split_once(" — "));
        let (name, role) = match text.split_once([',', '(', '|', '·']).or_else(dash) {
            Some((n, r)) => (n.trim(), r.trim().trim_end_matches(')')),
            // "Name CEO of ...": the office begins the role.
            None => match line.tokens.iter().filter(|t| t.start > start).find(|t| t.is(OFFICE)) {
                Some(t) if text[..t.start - start].trim().contains(' ') => {
                    (text[..t.start - start].trim(), text[t.start - start..].trim())
                }
                _ => (text, below()),
            },
        };
        if name.is_empty() {
            return None;
        }
        let words: Vec<u64> = (line.tokens.iter().skip_while(|t| t.start < start))
            .take_while(|t| t.start < start + name.len())
            .map(|t| t.hash)
            .collect();
        let mut speaker = match self.page().people.full(&words) {
            Some(i) => self.person(PersonId(i as u32), span),
            None => Speaker { span, person: None, name: name.to_string(), role: String::new() },
        };
        if !role.is_empty() && !is_account(role) {
            speaker.role = role.to_string();
        }
        Some(speaker)
    }
}

/// Digits of a year.
const YEAR: usize = 4;

/// "@name) February 6, 2020": an account and a day are no role.
fn is_account(text: &str) -> bool {
    text.starts_with('@') || text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == YEAR)
}
