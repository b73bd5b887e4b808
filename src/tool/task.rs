//! What a batch does with a line.

use super::analyze;
use super::input::{Given, Input};
use super::job::Job;
use crate::article::{self, Article};
use crate::certainty::Certainty;
use crate::figure::{Figure, FigureKind};
use crate::span::{Offsets, Span, Unit};
use crate::{Options, Reading, Scope, claim, figure, lang, language, quote, rank, report, sentence};
use anyhow::Result;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::cell::LazyCell;

/// What to do with each line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Task {
    /// The whole report; `saillant schema` describes it
    Report,
    /// The article's text and what the page says about itself
    Article,
    /// Language and how sure it is
    Language,
    /// The article's sentences
    Sentences,
    /// Figures and dates
    Figures,
    /// Quotations and who said them
    Quotes,
    /// Key claims, with the figures, dates and quotations of the article
    Claims,
    /// For measuring: three sentences, the best first
    Summary,
    /// For measuring: kind, certainty and checkability of one sentence
    Checkworthy,
    /// For training: what the article stage's model sees
    Rows,
    /// For training: what the weights of the choice of lines see
    ChoiceRows,
    /// For training: what the weights of announcements see
    AnnouncementRows,
    /// For training: what the weights of opinion see
    OpinionRows,
}

/// The answer to a line.
///
/// # Errors
/// Where a file cannot be read or is neither a page nor a text.
pub fn answer(job: Job, task: Task) -> Result<Value> {
    let (input, known) = job.read()?;
    let declared = known.language.as_deref();
    if task == Task::Report {
        return Ok(serde_json::to_value(analyze::report(&input, &known))?);
    }
    let Input { snapshot, given } = input;
    if task == Task::Language {
        let text = given.map_or_else(|| article::extract(&snapshot).text(), |g| g.text);
        let guess = language::guess(&text, declared);
        return Ok(json!({"lang": guess.lang, "confidence": guess.confidence, "sure": guess.sure}));
    }
    if task == Task::Rows {
        let row = |(text, owner, looks, row): (String, u32, u64, _)| json!({"text": text, "owner": owner, "looks": looks.to_string(), "row": Vec::from(row)});
        return Ok(json!({"rows": article::rows(&snapshot).into_iter().map(row).collect::<Vec<_>>()}));
    }
    let mut article = if given.is_none() { article::extract(&snapshot) } else { article::chosen(&snapshot) };
    known.tell(&mut article);
    // Asked for where nothing is declared, and by the tasks that tell it.
    let detected = LazyCell::new(|| language::of_article(&article));
    if task == Task::Article {
        let facts = &article.facts;
        return Ok(json!({
            "gate": article.gate.probability, "reason": article.gate.reason, "title": facts.title, "byline": facts.byline,
            "published": facts.published, "lang": detected.code, "text": article.text(),
        }));
    }
    let code = declared.unwrap_or_else(|| &detected.code);
    let rules = lang::by_code(code).unwrap_or_else(lang::fallback);
    let places = Places { article: &article, given: given.map(|g| (Offsets::new(&g.text, Unit::CodePoints), g)) };
    Ok(match task {
        Task::Sentences => {
            let spans = sentence::of_article(&article, &article.marks(), rules);
            json!({"sentences": spans.into_iter().map(|s| places.text(s)).collect::<Vec<_>>()})
        }
        Task::Figures => {
            let passages = language::passage::of_article(&article, rules);
            let sentences = sentence::of_article(&article, &article.marks(), rules);
            let figures = figure::of_article(&article, &passages, &sentences);
            json!({"figures": figures.iter().map(|f| places.figure(f)).collect::<Vec<_>>()})
        }
        Task::Quotes => json!({"quotes": places.quotes(&Reading::of(&article, rules).quotes)}),
        Task::Checkworthy => {
            let text = article.blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>().join(" ");
            let grade = claim::grade(&text, rules);
            json!({"score": grade.checkable, "kind": grade.kind, "certainty": grade.certainty})
        }
        Task::Claims => claims(&Reading::of(&article, rules), detected.clone(), &places),
        Task::Summary => {
            let reading = Reading::of(&article, rules);
            let claims = claim::find(&reading);
            let candidates = rank::feature::candidates(&reading, &claims);
            let mut chosen = rank::summary(&reading, &claims, &candidates, 3);
            let mut lines = rank::choose(&reading, &claims, &candidates, crate::CLAIMS);
            rank::along::agree(&mut chosen, &mut lines);
            json!({"sentences": chosen.into_iter().map(|r| places.text(rank::along::shown(&claims, &r).span)).collect::<Vec<_>>()})
        }
        Task::ChoiceRows => {
            let reading = Reading::of(&article, rules);
            let claims = claim::find(&reading);
            let rows = rank::feature::candidates(&reading, &claims).into_iter().zip(&claims).map(|(c, claim)| {
                json!({
                    "text": places.text(claim.span), "row": c.features.to_vec(), "stems": c.stems, "numbers": c.numbers,
                    "place": [c.place.0, c.place.1], "kind": claim.kind, "certainty": claim.certainty,
                })
            });
            json!({"rows": rows.collect::<Vec<_>>()})
        }
        Task::AnnouncementRows | Task::OpinionRows => {
            let (claims, signs) = claim::unweighed(&Reading::of(&article, rules));
            let rows = claims.iter().zip(signs).map(|(claim, signs)| {
                let row = if task == Task::OpinionRows { signs.opinion.to_vec() } else { signs.announcement.to_vec() };
                json!({"text": places.text(claim.span), "kind": claim.kind, "row": row})
            });
            json!({"rows": rows.collect::<Vec<_>>()})
        }
        // Answered above.
        Task::Report | Task::Article | Task::Language | Task::Rows => Value::Null,
    })
}

/// Key claims in the report's words; `type` and `hedged` are the names that measurements know `kind` and a weak
/// `certainty` by.
fn claims(reading: &Reading, detected: language::LanguageFacts, places: &Places) -> Value {
    let scope = if places.given.is_none() { Scope::Page } else { Scope::Text };
    let report = report::assemble(reading, detected, &Options { scope, ..Options::default() });
    let mut statements = reading.quotes.clone();
    statements.retain(|q| q.is_statement(reading.text(q.span)));
    let is_date = |f: &&Figure| matches!(f.kind, FigureKind::Date | FigureKind::DateRange);
    let (dates, numbers): (Vec<_>, Vec<_>) = reading.figures.iter().partition(is_date);
    let claim = |c: &report::ClaimLine| {
        let hedged = matches!(c.certainty, Certainty::Possible | Certainty::Unconfirmed);
        json!({
            "text": c.line.text, "kind": c.kind, "type": c.kind, "certainty": c.certainty, "hedged": hedged,
            "speaker": c.speaker.as_ref().map(|s| &s.name),
            "figures": c.figures.iter().map(|f| &f.text).collect::<Vec<_>>(),
        })
    };
    let date = |f: &Figure| {
        let mut date = places.figure(f);
        date["iso"] = date["value"].clone();
        date
    };
    json!({
        "claims": report.claims.iter().map(claim).collect::<Vec<_>>(),
        "quotes": places.quotes(&statements),
        "figures": numbers.into_iter().map(|f| places.figure(f)).collect::<Vec<_>>(),
        "dates": dates.into_iter().map(date).collect::<Vec<_>>(),
        "disagreements": report.disagreements,
    })
}

/// Spans as a caller finds them again: code points of the text that was given, or of a block of the page.
struct Places<'a> {
    article: &'a Article,
    given: Option<(Offsets, Given)>,
}

impl Places<'_> {
    fn text(&self, span: Span) -> String {
        self.article.blocks[span.block as usize].text[span.range()].to_string()
    }

    /// `start`, `end` and `text`; for a page, also the `block` that they count from, as numbered in the report.
    fn at(&self, span: Span) -> Value {
        let block = &self.article.blocks[span.block as usize];
        let text = &block.text[span.range()];
        match &self.given {
            Some((table, given)) => {
                let base = given.blocks.get(block.source as usize).copied().unwrap_or(0) + block.offset as usize;
                let at = |b: u32| table.convert(&given.text, base + b as usize);
                json!({"start": at(span.start), "end": at(span.end), "text": text})
            }
            None => {
                let at = |b: u32| block.text[..b as usize].chars().count() + block.offset as usize;
                json!({"block": block.source, "start": at(span.start), "end": at(span.end), "text": text})
            }
        }
    }

    fn figure(&self, f: &Figure) -> Value {
        let mut at = self.at(f.span);
        at["kind"] = json!(f.kind);
        at["value"] = json!(f.value);
        at["unit"] = json!(f.unit);
        at["what"] = json!(f.what.map(|what| self.text(what)));
        at
    }

    fn quotes(&self, quotes: &[quote::Quote]) -> Vec<Value> {
        let spoken = quotes.iter().filter(|q| q.form != quote::QuoteForm::Indirect);
        let quote = |q: &quote::Quote| {
            let mut at = self.at(q.span);
            at["speaker"] = json!(q.speaker.as_ref().map(|s| &s.name));
            at["verb"] = json!(q.verb.map(|verb| self.text(verb)));
            at
        };
        spoken.map(quote).collect()
    }
}
