//! Teasers: a few words about another story with a link to it, alone or in a list.

use super::{CALL, LEADS_ELSEWHERE, Page};
use crate::article::RemovalReason;
use crate::article::paragraph::{Last, Paragraph};
use crate::lang::page::Cue;
use crate::order::Order;
use crate::snapshot::MarkKind;

/// Share of the page's running text up to which teasers of one look are no live blog.
const AMONG: f32 = 0.3;

/// The same of teasers that stand outside the place where the article's text is.
const OUTSIDE: f32 = 0.6;

/// How many times as much running text as a teaser that place holds at least.
const LONGER: f32 = 4.0;

/// Paragraphs of a teaser at most.
const PIECES: u32 = 5;

/// Excerpts that look alike from which they are a list of stories.
const LIST: usize = 3;

impl Page<'_> {
    /// Rules out teasers of one look (hash of tag and class, element) that are no story told in parts.
    pub(super) fn teasers(&self, mut teasers: Vec<(u64, u32)>, ruled: &mut [Option<RemovalReason>]) {
        let look = |t: &(u64, u32)| t.0;
        teasers.order_by_key(look);
        let bed = self.tree.bed;
        for alike in teasers.chunk_by(|a, b| look(a) == look(b)) {
            let prose: f32 = alike.iter().map(|t| self.tree.mass_of(t.1).prose).sum();
            let outside = alike.iter().all(|t| self.tree.anchor[t.1 as usize] != bed)
                && prose * LONGER <= self.tree.mass_of(bed).prose * alike.len() as f32;
            if prose <= if outside { OUTSIDE } else { AMONG } * self.tree.prose {
                alike.iter().for_each(|t| self.rule(t.1, RemovalReason::Related, ruled));
            }
        }
    }

    /// A linked heading with a few sentences about the story that it leads to, or a heading with a link
    /// "Read the story" below.
    pub(super) fn is_teaser(&self, e: u32) -> bool {
        let h = self.holds[e as usize];
        let paragraphs = self.tree.mass_of(e).paragraphs;
        let linked = h.linked_headings == 1 && (1..=2).contains(&h.prose);
        let reads_on = || {
            let last = (self.range[e as usize].1 as usize).checked_sub(1).and_then(|i| self.paragraphs.get(i));
            last.is_some_and(|p| p.count.link_ratio() >= LEADS_ELSEWHERE && self.says(p, Cue::Related))
        };
        h.headings == 1 && paragraphs <= PIECES && (linked || h.calls == 1 && h.prose == 0 && reads_on())
    }

    /// Rules out lists of stories: siblings that each begin with a link and break off.
    pub(super) fn excerpts(&self, ruled: &mut [Option<RemovalReason>]) {
        let look = |e: &u32| (self.tree.parent(*e), self.tree.own_look[*e as usize]);
        let mut found: Vec<u32> = (0..self.snapshot.nodes.len() as u32).filter(|&e| self.is_excerpt(e)).collect();
        found.order_by_key(look);
        for alike in found.chunk_by(|a, b| look(a) == look(b)).filter(|c| c.len() >= LIST) {
            alike.iter().for_each(|&e| self.rule(e, RemovalReason::Related, ruled));
        }
    }

    /// A few paragraphs that begin with a link and end, before a link "Read more", in an ellipsis.
    fn is_excerpt(&self, e: u32) -> bool {
        let (from, to) = self.range[e as usize];
        let Some([first, rest @ ..]) = self.paragraphs.get(from as usize..to as usize) else { return false };
        if rest.len() >= PIECES as usize || !self.is_apart(e) {
            return false;
        }
        let leads = |p: &&Paragraph| p.count.link_ratio() >= LEADS_ELSEWHERE && p.count.words <= CALL;
        let last = rest.iter().rev().find(|p| !leads(p)).unwrap_or(first);
        last.count.last == Last::Ellipsis && last.count.link_ratio() < LEADS_ELSEWHERE && self.begins_with_link(first)
    }

    fn begins_with_link(&self, p: &Paragraph) -> bool {
        let marks = self.snapshot.blocks.get(p.block as usize).map_or(&[][..], |b| &b.marks);
        marks.iter().any(|m| m.kind == MarkKind::Link && m.start == p.start && m.end > m.start)
    }
}
