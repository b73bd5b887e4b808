//! What a page's address says.

use crate::letter::Lower;

/// The form of an address; all false and 0 where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Address {
    /// Whether there is one.
    pub known: bool,
    /// The front page: no path.
    pub root: bool,
    /// Words of the longest part among the last two.
    pub slug: u32,
    /// A number of five digits or more: an article's key.
    pub key: bool,
    /// Words that shops have.
    pub shop: bool,
    /// Words that discussions have.
    pub forum: bool,
    /// Words that log-in and search pages have.
    pub form: bool,
    /// Words that articles have.
    pub article: bool,
    /// A file of text (`.html`, `.htm`).
    pub file: bool,
}

const SHOP: &str = "product products produit produkt produkte producto prodotto item items shop store boutique cart checkout buy p dp pd sku \
    pricing plans services service solutions hotel hotels property listing listings job jobs careers";
const FORUM: &str = "forum forums thread threads topic viewtopic showthread t discussion discussions community questions question answers \
    comments message board viewforum";
const FORM: &str = "login signin sign-in log-in register signup sign-up account accounts user users auth search suche recherche buscar \
    password contact contacts subscribe join logon connexion inscription registration anmelden member members admin wp-login";
const ARTICLE: &str = "article articles artikel articolo articulo articulos news story stories blog post posts noticia noticias actualite \
    nachrichten politik wirtschaft opinion sport sports politics world business technology review reviews";

impl Address {
    /// Reads an address.
    pub fn of(url: &str) -> Address {
        let Some((_, rest)) = url.split_once("://") else { return Address::default() };
        let rest = rest.split('#').next().unwrap_or("").lower();
        let (path, query) = rest.split_once('?').map_or((rest.as_str(), ""), |(p, q)| (p, q));
        let path = path.split_once('/').map_or("", |(_, p)| p);
        let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
        let words = |list: &str| {
            let fits = |w: &str| list.split_ascii_whitespace().any(|l| l == w);
            parts.iter().any(|p| {
                fits(stem(p))
                    || stem(p).split(['-', '_']).next().is_some_and(|w| fits(w) && parts.len() > 1 && p.len() < 20)
            })
        };
        let digits = |p: &str| p.bytes().all(|b| b.is_ascii_digit());
        let last = parts.last().copied().unwrap_or("");
        let slug_words =
            |p: &&str| stem(p).split(['-', '_', '+', '.', ' ']).filter(|w| w.len() > 1 && !digits(w)).count();
        let run = |p: &&str| p.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() >= 5);
        Address {
            known: true,
            root: parts.is_empty()
                || parts.len() == 1 && matches!(stem(last), "index" | "home" | "default" | "en" | "fr" | "de" | "es"),
            slug: parts.iter().rev().take(2).map(slug_words).max().unwrap_or(0) as u32,
            key: parts.iter().any(run) || query.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() >= 4),
            shop: words(SHOP),
            forum: words(FORUM) || query.contains("thread") || query.contains("topic"),
            form: words(FORM) || query.starts_with("q=") || query.contains("&q=") || query.starts_with("s="),
            article: words(ARTICLE),
            file: last.ends_with(".html") || last.ends_with(".htm") || last.ends_with(".shtml"),
        }
    }
}

/// A part of a path without its file ending.
fn stem(part: &str) -> &str {
    part.rsplit_once('.').filter(|(s, end)| !s.is_empty() && end.len() <= 5).map_or(part, |(s, _)| s)
}
