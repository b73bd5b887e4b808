//! The report as Markdown: every line as a quotation of the page, with who says it, how surely, and the way to it.

use super::Wants;
use super::address::shareable;
use crate::report::{ClaimLine, Line, Report, SpeakerLine};
use crate::view;

/// The report as Markdown.
pub fn markdown(report: &Report, wants: &Wants) -> String {
    let word = |key: &str| (wants.words)(key, &[]);
    let facts = &report.facts;
    let url = shareable(&facts.url);
    let title = if facts.title.is_empty() { &url } else { &facts.title };
    let mut out = format!("# {}\n\n", escape(title));
    let about = [facts.site.as_str(), facts.byline.as_str(), facts.published.get(..10).unwrap_or(&facts.published)];
    let about: Vec<String> = about.iter().filter(|p| !p.is_empty()).map(|p| escape(p)).collect();
    if !about.is_empty() {
        out += &format!("{}\n\n", about.join(" · "));
    }
    if !url.is_empty() {
        out += &format!("<{}>\n\n", url.replace(['<', '>', ' '], ""));
    }
    let mut part = |heading: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out += &format!("## {}\n\n{}\n\n", word(heading), lines.join("\n"));
        }
    };
    let summary = report.summary.iter();
    let claim = |bullet: &str, claim: &ClaimLine| {
        let mut notes: Vec<String> = [view::kind(claim.kind), view::certainty(claim.certainty)]
            .into_iter()
            .flatten()
            .map(|(_, key)| word(key))
            .collect();
        if let (Some(marker), Some(last)) = (&claim.marker, notes.last_mut()) {
            *last += &format!(" ({})", escape(&marker.text));
        }
        notes.extend(claim.speaker.as_ref().map(speaker));
        noted(bullet, &claim.line, &notes, wants)
    };
    part(view::summary_heading(report), summary.map(|c| claim("-", c)).collect());
    part("claims", report.claims.iter().enumerate().map(|(i, c)| claim(&format!("{}.", i + 1), c)).collect());
    let disagreements = report.disagreements.iter().map(|d| {
        let places = d.places.iter().map(|place| format!("  - {}", quoted(place, wants)));
        let kind = word(view::disagreement(d.kind));
        format!("- {kind}\n{}", places.collect::<Vec<_>>().join("\n"))
    });
    part("disagreements", disagreements.collect());
    let sure = |certainty| view::certainty(certainty).map(|(_, key)| word(key));
    let row = |f: &crate::report::FigureLine| {
        let notes: Vec<String> = sure(f.certainty).into_iter().collect();
        noted(&format!("- **{}** :", escape(&f.line.text)), &f.clause, &notes, wants)
    };
    part("figures", report.figures.iter().map(row).collect());
    part("timeline", report.dates.iter().map(row).collect());
    let quotes = report.quotes.iter().map(|q| {
        let notes: Vec<String> =
            view::hedge(q).and_then(sure).into_iter().chain(q.speaker.as_ref().map(speaker)).collect();
        noted("-", &q.line, &notes, wants)
    });
    part("quotes", quotes.collect());
    let (read, seen) = (report.coverage.read.to_string(), report.coverage.seen.to_string());
    out += &format!("---\n\n{}", (wants.words)("coverage", &[&read, &seen]));
    if report.coverage.cut {
        out += &format!(" {}", word("coverage_cut"));
    }
    if !wants.today.is_empty() {
        out += &format!(" {}.", (wants.words)("cited_accessed", &[wants.today]));
    }
    out + "\n"
}

fn noted(bullet: &str, line: &Line, notes: &[String], wants: &Wants) -> String {
    let notes = if notes.is_empty() { String::new() } else { format!(" — {}", notes.join(", ")) };
    format!("{bullet} {}{notes}", quoted(line, wants))
}

/// The line, a link where its place has a checked address.
fn quoted(line: &Line, wants: &Wants) -> String {
    let words = escape(&line.text);
    match (wants.link)(line) {
        Some(link) => format!("[{words}]({})", link.replace('(', "%28").replace(')', "%29")),
        None => words,
    }
}

fn speaker(speaker: &SpeakerLine) -> String {
    if speaker.role.is_empty() {
        escape(&speaker.name)
    } else {
        format!("{} ({})", escape(&speaker.name), escape(&speaker.role))
    }
}

/// Words of a page as Markdown text: what Markdown would read as mark-up is escaped, line feeds are spaces.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}
