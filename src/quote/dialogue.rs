//! Speech behind dialogue dashes.

use super::subject;
use super::{Quote, QuoteForm};
use crate::people::lexicon::SAY;
use crate::people::page::Page;
use crate::people::resolve::Resolver;
use crate::span::Span;

/// A line behind a dialogue dash, with its reporting verb ("—Mañana —respondió ella.").
pub fn dashed(page: &Page, b: usize, resolver: &mut Resolver, out: &mut Vec<Quote>) {
    let part = &page.parts[b];
    let Some(dash) = part.tokens.first().filter(|t| matches!(t.mark, '–' | '—' | '―')) else { return };
    let Some(verb) = part.tokens.iter().position(|t| t.is(SAY) && !t.capital && !t.quoted) else { return };
    // The mark that parts the words from the verb, right before it or before a clitic.
    let Some(mark) =
        (1..verb).rev().take(3).find(|&i| matches!(part.tokens[i].mark, ',' | '–' | '—' | '―' | '!' | '?'))
    else {
        return;
    };
    let end = part.tokens[mark - 1].end.max(if matches!(part.tokens[mark].mark, '!' | '?') {
        part.tokens[mark].end
    } else {
        0
    });
    let start = part.text[..end].len() - part.text[dash.end..end].trim_start().len();
    if start >= end {
        return;
    }
    let mention = subject::behind(part.text, &part.tokens, verb, part.tokens.len(), page.language);
    let speaker = mention.and_then(|m| resolver.speaker(b, &m, true));
    if let Some(s) = &speaker {
        resolver.spoke(b, start, s);
    }
    let v = &part.tokens[verb];
    let verb = Some(Span::new(b, v.start, v.end));
    out.push(Quote { span: Span::new(b, start, end), speaker, verb, form: QuoteForm::Dialogue });
}
