//! From words that mean someone to the one they mean.

use super::Speaker;
use super::lexicon::FIRM;
use super::mention::{Gender, Mention};
use super::page::{Page, Part};
use super::speaker;
use super::token::Token;
use crate::span::Span;
use std::ops::Range;

/// Carries mentions back to full names, in reading order.
pub struct Resolver<'p> {
    page: &'p Page<'p>,
    /// The last one who spoke: block, gender, who.
    last: Option<(usize, Gender, Speaker)>,
}

/// Blocks over which a pronoun may reach back.
const REACH: usize = 1;

impl<'p> Resolver<'p> {
    /// Begins at the top of the page.
    pub fn new(page: &'p Page<'p>) -> Resolver<'p> {
        Resolver { page, last: None }
    }

    /// Remembers who spoke last.
    pub fn spoke(&mut self, block: usize, speaker: &Speaker) {
        let gender = self
            .page
            .people
            .entries
            .iter()
            .find(|e| self.page.parts[e.block].text.get(e.bytes.clone()) == Some(speaker.name.as_str()))
            .map_or(Gender::Unknown, |e| self.page.people.entries[e.same].gender);
        self.last = Some((block, gender, speaker.clone()));
    }

    /// The one that a mention means.
    pub fn speaker(&mut self, block: usize, mention: &Mention) -> Option<Speaker> {
        let part = &self.page.parts[block];
        let span = span(block, part, &mention.all);
        if mention.pronoun {
            let fits = |g: Gender| g == Gender::Unknown || mention.gender == Gender::Unknown || g == mention.gender;
            // "it", "they": the subject of the sentence before rather than a person.
            let reach = if mention.gender == Gender::Unknown { 0 } else { REACH };
            if let Some((b, gender, last)) = &self.last
                && *b + reach >= block
                && fits(*gender)
                && self.nothing_newer(*b, block, last, mention)
            {
                return Some(Speaker { span, ..last.clone() });
            }
            if mention.gender == Gender::Unknown
                && let Some(subject) = self.subject_before(block, mention.all.start)
            {
                return Some(Speaker { span, ..subject });
            }
            let antecedent = self.page.people.before(block, mention.all.start, mention.gender);
            if let Some(entry) = antecedent {
                return Some(self.person(entry, span));
            }
            return Some(Speaker { span, name: text(part, &mention.all).to_string(), role: String::new() });
        }
        let role = clean(text(part, &mention.role));
        if mention.name.is_empty() {
            // "Le PDG de Meta" where the page says elsewhere who that is.
            if let Some(entry) = self.page.people.by_role(&role) {
                let mut speaker = self.person(entry, span);
                speaker.role = role;
                return Some(speaker);
            }
            // "L'entreprise": the company that the article is about.
            let generic = part.tokens[mention.role.clone()].iter().filter(|t| t.is_word()).count() == 1
                && part.tokens[mention.role.start].is(FIRM);
            if generic && let Some(entry) = self.page.people.main {
                return Some(self.person(entry, span));
            }
            return Some(Speaker { span, name: role, role: String::new() });
        }
        let words: Vec<u64> = part.tokens[mention.name.clone()].iter().map(|t| t.hash).collect();
        let mut speaker = match self.page.people.full(&words) {
            Some(entry) => self.person(entry, span),
            None => Speaker { span, name: text(part, &mention.name).to_string(), role: String::new() },
        };
        if !role.is_empty() {
            speaker.role = role;
        }
        Some(speaker)
    }

    /// The one that a mention names: like [`Resolver::speaker`], but a pronoun that leads to nobody is nobody.
    pub fn named(&mut self, block: usize, mention: &Mention) -> Option<Speaker> {
        let speaker = self.speaker(block, mention)?;
        let lost = mention.pronoun && speaker.name == text(&self.page.parts[block], &mention.all);
        if lost {
            return None;
        }
        self.spoke(block, &speaker);
        Some(speaker)
    }

    /// Whether no person has been named since the last one spoke who fits the pronoun better.
    fn nothing_newer(&self, from: usize, block: usize, last: &Speaker, mention: &Mention) -> bool {
        let Some(entry) = self.page.people.before(block, mention.all.start, mention.gender) else { return true };
        let e = &self.page.people.entries;
        let upto = e.partition_point(|x| (x.block, x.token) < (block, mention.all.start));
        let newer = e[..upto].iter().rev().find(|x| x.same == entry);
        let name = |i: usize| self.page.parts[e[i].block].text.get(e[i].bytes.clone()).unwrap_or_default();
        newer.is_none_or(|x| x.block <= from && from == block || name(entry) == last.name)
    }

    /// The first mention of the sentence before the one that token `at` stands in, in the same block.
    fn subject_before(&mut self, block: usize, at: usize) -> Option<Speaker> {
        let part = &self.page.parts[block];
        let here = speaker::sentence_start(&part.tokens, at);
        let end = here.checked_sub(1)?;
        let start = speaker::sentence_start(&part.tokens, end);
        let mention = speaker::first_mention(&part.tokens, &(start..end), self.page.language)?;
        if mention.pronoun { None } else { self.speaker(block, &mention) }
    }

    fn person(&self, entry: usize, span: Span) -> Speaker {
        let e = &self.page.people.entries[entry];
        let name = self.page.parts[e.block].text.get(e.bytes.clone()).unwrap_or_default();
        Speaker { span, name: name.to_string(), role: e.role.clone() }
    }

    /// The speaker in the line behind a block quotation ("Mark Zuckerberg, PDG de Meta").
    pub fn attribution_line(&mut self, block: usize, line: &Part) -> Option<Speaker> {
        // "– Name, role": the dash is the page's mark, not the name's.
        let body = line.text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '–' | '—' | '―' | '-'));
        let start = line.text.len() - body.len();
        let text = body.trim_end();
        let span = Span::new(block, start, start + text.len());
        let (name, role) = match text.split_once([',', '(']) {
            Some((n, r)) => (n.trim(), r.trim().trim_end_matches(')')),
            None => (text, ""),
        };
        if name.is_empty() {
            return None;
        }
        let words: Vec<u64> = (line.tokens.iter().skip_while(|t| t.start < start))
            .take_while(|t| t.start < start + name.len())
            .map(|t| t.hash)
            .collect();
        let full = self.page.people.full(&words);
        let known = full.map(|i| self.person(i, span));
        Some(match known {
            Some(person) => {
                let role = if role.is_empty() { person.role.clone() } else { role.to_string() };
                Speaker { role, ..person }
            }
            None => Speaker { span, name: name.to_string(), role: role.to_string() },
        })
    }

    /// The subject of the sentence before the one that begins at token `at`, in the same block or the one before.
    pub fn sentence_before(&mut self, block: usize, at: usize) -> Option<Speaker> {
        let part = &self.page.parts[block];
        let end = (0..at).rev().find(|&i| part.tokens[i].first && !part.tokens[i].quoted && i + 1 < at);
        let (b, part, range) = match end {
            Some(start) if at > start => (block, part, start..at.saturating_sub(1)),
            _ => {
                let before = block.checked_sub(1)?;
                let p = &self.page.parts[before];
                let start = p.tokens.iter().rposition(|t| t.first && !t.quoted)?;
                (before, p, start..p.tokens.len())
            }
        };
        let introduces = part.tokens[range.clone()].last().is_some_and(|t| matches!(t.mark, ':' | ','));
        let found = speaker::clause(part.text, &part.tokens, range, self.page.language)?;
        let mention = found.mention?;
        if b != block && !introduces {
            return None;
        }
        (mention.speaks && (found.verb.is_some() || b == block)).then(|| self.speaker(b, &mention)).flatten()
    }
}

fn text<'t>(part: &Part<'t>, tokens: &Range<usize>) -> &'t str {
    let slice: &[Token] = &part.tokens[tokens.clone()];
    match (slice.first(), slice.last()) {
        (Some(a), Some(z)) => &part.text[a.start..z.end],
        _ => "",
    }
}

fn span(block: usize, part: &Part, tokens: &Range<usize>) -> Span {
    let slice = &part.tokens[tokens.clone()];
    match (slice.first(), slice.last()) {
        (Some(a), Some(z)) => Span::new(block, a.start, z.end),
        _ => Span::new(block, 0, 0),
    }
}

/// A role without the marks around it.
fn clean(role: &str) -> String {
    role.trim_matches([',', ' ', '-', '–']).to_string()
}
