//! Lines of text: summary, key claims, quotations, what does not add up, names.

use super::build::*;
use super::frame::{fold, part};
use super::{Action, Context, Node, Words, place};
use crate::certainty::Certainty;
use crate::claim::ClaimKind;
use crate::order::Order;
use crate::quote::QuoteForm;
use crate::rank::Why;
use crate::report::{ClaimLine, DisagreementKind, Line, Name, QuoteLine, Report, SpeakerLine};

/// Quotations shown before the fold.
const QUOTES: usize = 5;
/// Names shown before the fold.
const NAMES: usize = 8;

/// The few lines that together say what the article says: claims like the others, that come first.
pub fn summary(context: &Context) -> Option<Node> {
    list(context, summary_heading(context.report), None, 1, context.report.summary.iter().collect())
}

/// The key claims that the summary does not show already; their numbers go on from there.
pub fn claims(context: &Context) -> Option<Node> {
    let report = context.report;
    let others: Vec<&ClaimLine> = report.claims.iter().filter(|claim| !summarised(report, claim)).collect();
    let heading = if report.summary.is_empty() { "claims" } else { "claims_others" };
    list(context, heading, Some(others.len()), 1 + report.summary.len(), others)
}

/// What the summary is called: ours, or the article's own key points.
pub fn summary_heading(report: &Report) -> &'static str {
    let is_own = report.summary.iter().any(|line| line.why.contains(&Why::KeyPoint));
    if is_own { "key_points" } else { "summary" }
}

/// How many lines both lists show.
pub fn count(report: &Report) -> usize {
    report.summary.len() + report.claims.iter().filter(|claim| !summarised(report, claim)).count()
}

/// Whether the summary shows a claim, or says the same as the article's own key point.
fn summarised(report: &Report, claim: &ClaimLine) -> bool {
    claim.why.contains(&Why::KeyPoint) || report.summary.iter().any(|shown| shown.line == claim.line)
}

/// Claims, numbered from `first`.
fn list(context: &Context, heading: &str, count: Option<usize>, first: usize, claims: Vec<&ClaimLine>) -> Option<Node> {
    let class = if matches!(heading, "summary" | "key_points") { "claims summary" } else { "claims" };
    // The style sheet shows the numbers; for a counter of its own Chromium goes through the whole page, 4 ms at 20,000 elements.
    let items =
        (first..).zip(&claims).map(|(number, line)| claim(context, line).attr("data-number", &number.to_string()));
    (!claims.is_empty()).then(|| part(class, heading, count).with(el("ol", "").all(items)))
}

fn claim(context: &Context, claim: &ClaimLine) -> Node {
    let figures: Vec<_> = claim.figures.iter().filter(|line| !context.ordinals.contains(&place(line))).collect();
    let words = context.own(verbatim("p", "v", &claim.line, &figures, context.page.unit()));
    let mut badges = Vec::new();
    if let Some((class, message)) = kind(claim.kind) {
        badges.push(badge(class, message));
    }
    if let Some(badge) = sureness(claim.certainty) {
        badges.push(badge);
        if let Some(marker) = &claim.marker {
            badges.push(context.own(text("span", "marker", &marker.text)).at(marker));
        }
    }
    badges.extend(claim.speaker.as_ref().map(|s| speaker(context, s)));
    let badges = (!badges.is_empty()).then(|| el("div", "badges").all(spaced(badges)));
    let line = context.line("li", &claim.line);
    line.with(words).maybe(badges).with(context.tools(&claim.line))
}

/// Class and words of a kind's badge. A plain statement needs none; a hedge is named by its certainty.
pub fn kind(kind: ClaimKind) -> Option<(&'static str, &'static str)> {
    match kind {
        ClaimKind::Statement | ClaimKind::Hedged => None,
        ClaimKind::Announcement => Some(("announcement", "kind_announcement")),
        ClaimKind::Quote => Some(("quoted", "kind_quote")),
        ClaimKind::Forecast => Some(("forecast", "kind_forecast")),
        ClaimKind::Opinion => Some(("opinion", "kind_opinion")),
    }
}

/// Class and words of a certainty's badge. What the page says itself needs none.
pub fn certainty(certainty: Certainty) -> Option<(&'static str, &'static str)> {
    match certainty {
        Certainty::Asserted => None,
        Certainty::Reported => Some(("reported", "certainty_reported")),
        Certainty::Possible => Some(("possible", "certainty_possible")),
        Certainty::Unconfirmed => Some(("unconfirmed", "certainty_unconfirmed")),
    }
}

/// The badge of a certainty.
pub fn sureness(of: Certainty) -> Option<Node> {
    certainty(of).map(|(class, message)| badge(class, message))
}

/// A badge, which opens on one sentence that says what it means.
fn badge(class: &str, message: &str) -> Node {
    let summary = key("summary", &format!("badge {class}"), message).label("title", "explain").acts(Action::Explain);
    el("details", "what").with(summary).with(key("p", "means", &format!("{message}_means")))
}

fn speaker(context: &Context, speaker: &SpeakerLine) -> Node {
    let name = text("span", "name", &speaker.name);
    let role = (!speaker.role.is_empty()).then(|| text("span", "role", &speaker.role));
    context.own(el("span", "who")).at(&speaker.line).acts(Action::Jump).with(name).maybe(role)
}

/// The certainty that is said of a quotation. That words are reported goes without saying, where they are a speaker's own.
pub fn hedge(quote: &QuoteLine) -> Option<Certainty> {
    match (quote.form, quote.certainty) {
        (QuoteForm::Indirect, certainty) => Some(certainty.max(Certainty::Reported)),
        (_, Certainty::Reported) => None,
        (_, certainty) => Some(certainty),
    }
}

/// The quotations; their marks are the style sheet's.
pub fn quotes(context: &Context) -> Option<Node> {
    let quotes = &context.report.quotes;
    if quotes.is_empty() {
        return None;
    }
    let voices = voices(quotes);
    let item = |(quote, heads): (&QuoteLine, bool)| {
        // What is told in the page's words gets no marks.
        let tag = if quote.form == QuoteForm::Indirect { "p" } else { "blockquote" };
        let words = context.own(verbatim(tag, "v", &quote.line, &[], context.page.unit()));
        let hedge = hedge(quote).and_then(sureness);
        let badges = hedge.map(|hedge| el("div", "badges").with(hedge));
        let voice = heads.then(|| match &quote.speaker {
            Some(found) => el("p", "voice").with(speaker(context, found)),
            None => key("p", "voice", "quotes_nobody"),
        });
        let line = context.line("li", &quote.line);
        line.maybe(voice).with(words).maybe(badges).with(context.tools(&quote.line))
    };
    Some(part("quotes", "quotes", Some(quotes.len())).all(fold(
        voices.into_iter(),
        QUOTES,
        |items| el("ul", "").all(items),
        item,
    )))
}

/// Quotations by who speaks, in the order in which they first do, and whether a quotation is the first of its speaker.
/// What nobody named has said comes last; where nobody is named at all, nothing heads it.
fn voices(quotes: &[QuoteLine]) -> Vec<(&QuoteLine, bool)> {
    fn name(quote: &QuoteLine) -> Option<&str> {
        quote.speaker.as_ref().map(|s| s.name.as_str())
    }
    let mut names: Vec<&str> = Vec::new();
    for name in quotes.iter().filter_map(name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut order: Vec<&QuoteLine> = quotes.iter().collect();
    order.order_by_key(|quote| name(quote).map_or(names.len(), |n| names.iter().position(|m| *m == n).unwrap_or(0)));
    let heads = |i: usize, quote: &QuoteLine| !names.is_empty() && (i == 0 || name(order[i - 1]) != name(quote));
    order.iter().enumerate().map(|(i, quote)| (*quote, heads(i, quote))).collect()
}

/// What does not add up: both places, no verdict.
pub fn disagreements(context: &Context) -> Option<Node> {
    let found = &context.report.disagreements;
    let notes = found.iter().map(|d| {
        let places = d.places.iter().map(|place| {
            let words = context.own(said(context, place));
            context.line("li", place).with(words).with(context.tools(place))
        });
        el("div", "note").with(key("h3", "", disagreement(d.kind))).with(el("ul", "").all(places))
    });
    (!found.is_empty()).then(|| part("disagreements", "disagreements", Some(found.len())).all(notes))
}

/// The words of a place that does not fit; a bare figure with those around it, which say what it is of.
fn said(context: &Context, place: &Line) -> Node {
    let figures = &context.report.figures;
    if let Some(figure) = figures.iter().find(|f| f.line == *place) {
        return around("p", "v", &figure.clause, place, context.page.unit());
    }
    let bare = figures.iter().any(|f| f.again.contains(place));
    match context.page.text(place.block).filter(|_| bare) {
        Some(words) => {
            let whole = Line {
                text: words.into(),
                block: place.block,
                start: 0,
                end: context.page.units(words),
                ..Line::default()
            };
            around("p", "v", &whole, place, context.page.unit())
        }
        None => verbatim("p", "v", place, &[], context.page.unit()),
    }
}

/// Words of what does not add up: one plain sentence a kind.
pub fn disagreement(kind: DisagreementKind) -> &'static str {
    match kind {
        DisagreementKind::RivalSources => "rival_sources",
        DisagreementKind::TitleSaysMore => "title_says_more",
        DisagreementKind::TwoFigures => "two_figures",
        DisagreementKind::QuoteDiffers => "quote_differs",
        DisagreementKind::DoesNotSum => "does_not_sum",
        DisagreementKind::PromiseAndFinding => "promise_and_finding",
        DisagreementKind::RumourThenFact => "rumour_then_fact",
        DisagreementKind::TwoThings => "two_things",
    }
}

/// People and organisations.
pub fn names(context: &Context) -> Option<Node> {
    let names = context.report.names.iter();
    if names.len() == 0 {
        return None;
    }
    let item = |name: &Name| {
        let role = (!name.role.is_empty()).then(|| text("span", "role", &name.role));
        let times =
            (name.mentions > 1).then(|| key("span", "times", "times").args(vec![Words::count(name.mentions as usize)]));
        let who = context.own(el("span", "who")).with(text("span", "name", &name.name)).maybe(role);
        let jump = icon("jump", JUMP, Action::Jump);
        context.line("li", &name.line).with(who).maybe(times).with(el("span", "tools").with(jump))
    };
    Some(part("names", "names", Some(names.len())).all(fold(names, NAMES, |items| el("ul", "").all(items), item)))
}

/// Why a line was chosen, for the trace.
pub fn why(why: Why) -> &'static str {
    match why {
        Why::KeyPoint => "why_key_point",
        Why::Standfirst => "why_standfirst",
        Why::Title => "why_title",
        Why::Lead => "why_lead",
        Why::Position => "why_position",
        Why::Figure => "why_figure",
        Why::Quote => "why_quote",
        Why::Announcement => "why_announcement",
        Why::Names => "why_names",
        Why::Unconfirmed => "why_unconfirmed",
        Why::Novelty => "why_novelty",
    }
}
