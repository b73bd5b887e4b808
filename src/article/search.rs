//! Finds the article of a page that a browser shows: by its mark-up, and by asking the browser about the few elements
//! that decide. It knows what style sheets do; to ask it about every element would hold up the page.

use super::{Article, chosen, extract};
use crate::order::Order;
use crate::snapshot::places::Places;
use crate::snapshot::walk::Walked;
use crate::snapshot::written::{Answers, Numbers, Page};
use crate::snapshot::{Snapshot, part};
use std::collections::BTreeSet;
use std::ops::Range;

/// Times that the browser is asked about what was found: without what it does not show, something else may be.
const ROUNDS: usize = 4;

/// Elements asked about at once at most: some ten milliseconds of the page's time.
const AT_ONCE: usize = 5_000;

/// Elements that their attributes take away, of which it is asked whether a style sheet brings them back.
const AWAY: usize = 300;

/// What the browser is asked, about elements by their numbers ([`crate::snapshot::written`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which of these are shown?
    Shown(Vec<u32>),
    /// Which of these fills most of the window?
    InView(Vec<u32>),
}

/// The search for an article, between questions.
pub struct Search {
    page: Page,
    /// What the reader selected, as ranges of the text of the page; all of it where nothing is.
    selected: Vec<Range<u32>>,
    answers: Answers,
    /// The article in view, as the how-manieth of those that were asked about.
    in_view: Option<usize>,
    asked: Asked,
    rounds: usize,
    found: Found,
}

/// What was asked last.
#[derive(PartialEq)]
enum Asked {
    Nothing,
    Shown(Vec<u32>),
    InView,
}

/// What a search found.
#[derive(Default)]
pub struct Found {
    /// The page, or the part of it that was to be read.
    pub snapshot: Snapshot,
    /// Where its blocks stand.
    pub places: Places,
    /// The article.
    pub article: Article,
    /// Elements that the browser was not asked about yet, and on which this rests.
    open: Vec<u32>,
    /// Those of them that were taken to be away.
    away: Vec<u32>,
}

impl Search {
    /// Begins with a page, or with ranges of its text that the reader selected.
    pub fn new(page: Page, selected: Vec<Range<u32>>) -> Search {
        let found = Found::default();
        let mut search =
            Search { page, selected, answers: Answers::new(), in_view: None, asked: Asked::Nothing, rounds: 0, found };
        search.look();
        search
    }

    /// What is to be asked next; nothing where the article is found.
    pub fn question(&mut self) -> Option<Question> {
        if self.asked == Asked::InView {
            let (walked, numbers) = self.page.walked(&self.answers);
            return Some(Question::InView(articles(&walked, &numbers).into_iter().map(|(_, number)| number).collect()));
        }
        if self.found.open.is_empty() || self.rounds == ROUNDS {
            // Nothing is looked for in it any more; what was found may be kept for long.
            self.page = Page::default();
            return None;
        }
        self.rounds += 1;
        let mut open = std::mem::take(&mut self.found.open);
        open.truncate(AT_ONCE);
        self.asked = Asked::Shown(open.clone());
        Some(Question::Shown(open))
    }

    /// Takes the answer: of the elements asked about, those that are not shown.
    pub fn hear_hidden(&mut self, hidden: &[u32]) {
        let Asked::Shown(asked) = std::mem::replace(&mut self.asked, Asked::Nothing) else { return };
        // What was thought to be shown, or away, and is not, changes what is read.
        let hidden: BTreeSet<u32> = hidden.iter().copied().collect();
        let mut as_thought = true;
        for element in asked {
            let shown = !hidden.contains(&element);
            as_thought &= shown != self.found.away.contains(&element);
            self.answers.insert(element, shown);
        }
        if !as_thought {
            self.look();
        }
    }

    /// Takes the answer: which of the articles asked about fills most of the window.
    pub fn hear_in_view(&mut self, article: usize) {
        self.in_view = Some(article);
        self.asked = Asked::Nothing;
        self.look();
    }

    /// Whether what was found so far is taken for an article; of several, none is known to be the one before it was asked.
    pub fn may_be_article(&self) -> bool {
        self.asked == Asked::InView || self.found.article.gate.passes()
    }

    /// What was found.
    pub fn found(&self) -> &Found {
        &self.found
    }

    /// Looks for the article by what is known.
    fn look(&mut self) {
        let (mut walked, numbers) = self.page.walked(&self.answers);
        let away: Vec<u32> = walked.away.iter().take(AWAY).filter_map(|&e| numbers.of(e)).collect();
        if !self.selected.is_empty() {
            walked = part::selection(walked, &self.selected);
        } else {
            let articles = articles(&walked, &numbers);
            match self.in_view.and_then(|at| articles.get(at).map(|a| (at, a.0))) {
                Some((at, node)) => walked = part::article(walked, node, at == 0),
                None if !articles.is_empty() && self.in_view.is_none() => self.asked = Asked::InView,
                None => {}
            }
        }
        let article = if self.selected.is_empty() { extract(&walked.snapshot) } else { chosen(&walked.snapshot) };
        let mut open: Vec<u32> = away.clone();
        for block in &article.blocks {
            let at = block.source as usize;
            let (Some(recorded), Some(origin)) = (walked.snapshot.blocks.get(at), walked.origins.get(at)) else {
                continue;
            };
            let owner = walked.elements.get(recorded.node as usize);
            open.extend(owner.into_iter().chain(&origin.doubts).filter_map(|&e| numbers.of(e)));
        }
        open.order();
        open.dedup();
        open.retain(|number| !self.answers.contains_key(number));
        let places = Places::of(&walked.snapshot, &walked.origins);
        self.found = Found { snapshot: walked.snapshot, places, article, open, away };
    }
}

/// The articles of a page that has several: their nodes and the numbers of their elements.
fn articles(walked: &Walked, numbers: &Numbers) -> Vec<(u32, u32)> {
    let element = |node: u32| walked.elements.get(node as usize).and_then(|&e| numbers.of(e));
    part::articles(walked).into_iter().filter_map(|node| Some((node, element(node)?))).collect()
}
