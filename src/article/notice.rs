//! Kept lines that speak of the site and not of the story: what is for subscribers, rules for comments, commissions on
//! what is bought, channels to follow, those who made the pictures.

use super::paragraph::Paragraph;
use super::tree::{NEVER, Region, Tree};
use super::{RemovalReason, coverage, cue};
use crate::lang::page::Cue;
use crate::snapshot::Snapshot;

/// Words of a line about the site, and of a credit, at most.
const NOTICE: usize = 50;
const CREDIT: f32 = 14.0;

/// Words before a credit's colon at most.
const LABEL: usize = 4;

/// Kept lines about the site, wherever they stand.
pub fn anywhere(
    snapshot: &Snapshot,
    tree: &Tree,
    paragraphs: &[Paragraph],
    kept: &[bool],
) -> Vec<(usize, RemovalReason)> {
    let reason = |i: usize| {
        let (p, text) = (&paragraphs[i], paragraphs[i].text(snapshot));
        let line = p.count.words <= NOTICE as f32 && tree.heading(p.node) == 0.0;
        if line && cue::NOTICE.stands_in(text, NOTICE) {
            return Some(RemovalReason::Advert);
        }
        let listed = matches!(tree.tag(p.node), "li" | "dd" | "dt") || tree.region(p.node, Region::Table) < NEVER;
        let credit = line && !listed && p.count.words <= CREDIT && is_credit(text);
        credit.then_some(RemovalReason::Caption)
    };
    (0..paragraphs.len()).filter(|&i| kept[i]).filter_map(|i| Some((i, reason(i)?))).collect()
}

/// "Photo credits: Ada Fern / Agency": no sentence.
fn is_credit(text: &str) -> bool {
    let Some((label, names)) = text.split_once(':') else { return false };
    let sentence = names.ends_with(['.', '!', '?']) && names.split_whitespace().count() > LABEL;
    !names.trim().is_empty() && !sentence && cue::CREDIT.is(label, LABEL)
}

/// Words of a last line that declines to advise or asks for support at most.
const CLOSING: usize = 120;

/// Items of the rules for comments at most.
const HOUSE_RULES: usize = 10;

/// Kept lines at the end that are none of the article's: "The rest is for subscribers", "This is no advice", the
/// rules for comments.
pub fn tail(snapshot: &Snapshot, tree: &Tree, paragraphs: &[Paragraph], kept: &[bool]) -> Vec<(usize, RemovalReason)> {
    let mut left: Vec<usize> = (0..paragraphs.len()).filter(|&i| kept[i]).collect();
    let mut found = Vec::new();
    while let Some(&last) = left.last() {
        let text = paragraphs[last].text(snapshot);
        if left.len() > 1 && cue::LOCKED.stands_in(text, coverage::LOCKED) {
            found.push((last, RemovalReason::Newsletter));
            left.pop();
            continue;
        }
        if left.len() > 1 && tree.heading(paragraphs[last].node) == 0.0 && cue::CLOSING.stands_in(text, CLOSING) {
            found.push((last, RemovalReason::Legal));
            left.pop();
            continue;
        }
        let rules = left.iter().rev().take_while(|&&i| states_rules(paragraphs[i].text(snapshot))).count();
        // "Offensive" is a word of wars too.
        let of_comments = left.iter().rev().take(rules).any(|&i| paragraphs[i].phrases.anywhere.has(Cue::Comments));
        if of_comments && (2..left.len()).contains(&rules) {
            found.extend(left.split_off(left.len() - rules).into_iter().map(|i| (i, RemovalReason::Comments)));
            continue;
        }
        let Some(list) = tree.upwards(paragraphs[last].node).take(3).find(|&n| matches!(tree.tag(n), "ul" | "ol"))
        else {
            break;
        };
        let inside = |i: &&usize| tree.upwards(paragraphs[**i].node).take(4).any(|n| n == list);
        let items: Vec<usize> = left.iter().rev().take(HOUSE_RULES + 1).take_while(inside).copied().collect();
        let rules = items.iter().filter(|&&i| states_rules(paragraphs[i].text(snapshot))).count();
        if items.len() > HOUSE_RULES || items.len() == left.len() || rules < 2 || rules * 2 < items.len() {
            break;
        }
        left.truncate(left.len() - items.len());
        found.extend(items.into_iter().map(|i| (i, RemovalReason::Comments)));
    }
    found
}

/// Words of a rule for comments at most.
const SHORT: usize = 60;

/// Whether a line is a rule for comments.
fn states_rules(text: &str) -> bool {
    cue::HOUSE_RULES.stands_in(text, SHORT)
}
