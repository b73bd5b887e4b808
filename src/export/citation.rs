//! The article as a source: one sentence, APA 7, BibTeX.

use super::Wants;
use super::address::shareable;
use crate::report::Report;

/// « Byline, « Title », Site, date, address (read on ...) », as newspapers are cited.
pub fn press(report: &Report, wants: &Wants) -> String {
    let facts = &report.facts;
    let title = if facts.title.is_empty() { String::new() } else { (wants.words)("cited_title", &[&facts.title]) };
    let date = day(&facts.published);
    let url = shareable(&facts.url);
    let parts = [facts.byline.as_str(), &title, &facts.site, date, &url];
    let mut out = join(&parts, ", ");
    if !wants.today.is_empty() {
        out += &format!(" ({})", (wants.words)("cited_accessed", &[wants.today]));
    }
    out + ".\n"
}

/// Author. (date). Title. Site. address
pub fn apa(report: &Report, wants: &Wants) -> String {
    let _ = wants;
    let facts = &report.facts;
    let author = if facts.byline.is_empty() { &facts.site } else { &facts.byline };
    let date = day(&facts.published);
    let date = if date.is_empty() { "n.d." } else { date };
    let site = if facts.byline.is_empty() { "" } else { facts.site.as_str() };
    let mut out = join(&[author, &format!("({date})"), &facts.title, site], ". ");
    if !facts.url.is_empty() {
        out += &format!(". {}", shareable(&facts.url));
    }
    out + "\n"
}

/// An `@online` entry; its key is made from site and year.
pub fn bibtex(report: &Report, wants: &Wants) -> String {
    let facts = &report.facts;
    let date = day(&facts.published);
    let letters = |s: &str| s.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let key = letters(&facts.site) + date.get(..4).unwrap_or_default();
    let key = if key.is_empty() { "article".to_string() } else { key };
    let fields = [
        ("author", escape(&facts.byline)),
        ("title", escape(&facts.title)),
        ("organization", escape(&facts.site)),
        ("date", escape(date)),
        ("url", verbatim(&shareable(&facts.url))),
        ("urldate", escape(wants.today)),
    ];
    let fields = fields.iter().filter(|f| !f.1.is_empty());
    let fields: String = fields.map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
    format!("@online{{{key},\n{fields}}}\n")
}

fn day(iso: &str) -> &str {
    iso.get(..10).unwrap_or(iso)
}

fn join(parts: &[&str], separator: &str) -> String {
    parts.iter().copied().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(separator)
}

/// Braces that do not pair would end the field; TeX's own characters are escaped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' | '}' => {}
            '&' | '%' | '#' | '_' | '$' => out.extend(['\\', c]),
            '\\' => out += "\\textbackslash{}",
            '~' => out += "\\textasciitilde{}",
            '^' => out += "\\textasciicircum{}",
            _ => out.push(c),
        }
    }
    out
}

/// An address, which BibTeX does not read as text: only what would end the field or begin a command is encoded.
fn verbatim(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
