//! Which figure carries the article: what stands in the title or the lead, comes again, is alone of its unit.

use crate::article::{Article, BlockKind};
use crate::figure::group::{Group, SMALL_COUNT, grouped, is_date, stretch};
use crate::figure::{Figure, FigureKind, Value};
use crate::order::Order;

/// Paragraphs that make the lead.
const LEAD: usize = 2;

/// Weights of importance, in points: what stands in the title carries the article.
mod weight {
    pub const TITLE: i32 = 40;
    pub const LEAD: i32 = 20;
    pub const AGAIN: i32 = 12;
    pub const AGAIN_MOST: i32 = 2;
    pub const ONLY_OF_ITS_UNIT: i32 = 6;
    pub const AMOUNT: i32 = 10;
    pub const PERCENT: i32 = 8;
    pub const COUNT: i32 = 6;
    pub const SMALL: i32 = -10;
    pub const MINOR: i32 = -12;
}

/// The figures grouped, the most important first; dates come in the order of the page.
pub fn ranked(article: &Article, figures: &[Figure]) -> Vec<Group> {
    let mut groups = grouped(article, figures);
    let sort = |g: &Group| (figures[g.figure].kind, figures[g.figure].unit.as_deref());
    let mut units: Vec<(FigureKind, Option<&str>)> = groups.iter().map(sort).collect();
    units.order();
    let paragraphs =
        article.blocks.iter().enumerate().filter(|(_, b)| b.kind == BlockKind::Paragraph).map(|(i, _)| i as u32);
    let lead: Vec<u32> = paragraphs.take(LEAD).collect();
    let title = |block: u32| article.blocks.get(block as usize).is_some_and(|b| b.kind == BlockKind::Title);
    let score = |g: &Group| {
        let f = &figures[g.figure];
        let blocks = || std::iter::once(g.figure).chain(g.again.iter().copied()).map(|i| figures[i].span.block);
        let mut score = match f.kind {
            FigureKind::Money | FigureKind::Quantity | FigureKind::Temperature => weight::AMOUNT,
            FigureKind::Percent => weight::PERCENT,
            FigureKind::Range => weight::COUNT,
            FigureKind::Number if small(f) && f.unit.is_none() => weight::SMALL,
            FigureKind::Number => weight::COUNT,
            FigureKind::Ordinal | FigureKind::Time | FigureKind::Age => weight::MINOR,
            FigureKind::Duration | FigureKind::Date | FigureKind::DateRange => 0,
        };
        if blocks().any(title) {
            score += weight::TITLE;
        }
        if blocks().any(|b| lead.contains(&b)) {
            score += weight::LEAD;
        }
        score += weight::AGAIN * (g.again.len() as i32).min(weight::AGAIN_MOST);
        if stretch(&units, |u| u.cmp(&sort(g))).len() == 1 {
            score += weight::ONLY_OF_ITS_UNIT;
        }
        score
    };
    groups.order_by_key(|g| {
        if is_date(&figures[g.figure]) { (0, figures[g.figure].span) } else { (-score(g), figures[g.figure].span) }
    });
    groups
}

/// Whether a figure is a count up to a dozen.
fn small(f: &Figure) -> bool {
    matches!(f.value, Value::Number(n) if n.abs() <= SMALL_COUNT && n.fract() == 0.0)
}
