//! Reported speech without marks: "Elle a dit que ...".

use super::{Quote, QuoteForm, condition, joint, source, subject};
use crate::letter::Lower;
use crate::order::Order;
use crate::people::page::Page;
use crate::people::resolve::Resolver;
use crate::span::Span;

/// Adds the reported clauses of a block that no marked quotation touches; `out` holds the block's quotations from `first` on.
pub fn clauses(page: &Page, b: usize, resolver: &mut Resolver, first: usize, out: &mut Vec<Quote>) {
    let part = &page.parts[b];
    let tokens = &part.tokens;
    for sentence in &part.sentences {
        let from = tokens.partition_point(|t| t.start < sentence.start);
        let to = tokens.partition_point(|t| t.start < sentence.end);
        let Some((verb, that)) = source::reporting(tokens, from..to) else { continue };
        // "He denied that he knew": what is denied is not what is said.
        let word = part.text[tokens[verb].start..tokens[verb].end].lower();
        if page.language.disagree.denies.iter().any(|phrase| phrase.rsplit(' ').next() == Some(&*word)) {
            continue;
        }
        if condition::holds(tokens, &(from..to), verb, page.language) {
            continue;
        }
        let end = part.text[..sentence.end].trim_end_matches(['.', '!', '?', '…', ' ']).len();
        // "hat gesagt, dass, wenn ...": no clause begins with its comma.
        let Some(start) = tokens[that + 1..].iter().find(|t| t.mark != ',').map(|t| t.start).filter(|&s| s < end)
        else {
            continue;
        };
        let touched = out[first..].iter().any(|q| (q.span.start as usize) < end && start < q.span.end as usize);
        if touched {
            continue;
        }
        let mention = subject::subject(part.text, tokens, &(from..that), verb, page.language);
        let mention = mention.map(|m| joint::whole(tokens, m, &(from..that), page.language));
        let Some(speaker) = mention.and_then(|m| resolver.speaker(b, &m, false)) else { continue };
        resolver.spoke(b, start, &speaker);
        let verb = Some(Span::new(b, tokens[verb].start, tokens[verb].end));
        out.push(Quote { span: Span::new(b, start, end), speaker: Some(speaker), verb, form: QuoteForm::Indirect });
    }
    out[first..].order_by_key(|q| q.span);
}
