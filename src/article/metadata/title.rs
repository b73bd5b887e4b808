//! The article's title: what the page calls itself elsewhere, held against what it shows.

use super::declared::Declared;
use super::fields;
use super::site::variants;
use crate::article::cue;
use crate::article::feature::heading_level;
use crate::article::paragraph::{Last, Paragraph};
use crate::article::tree::{NEVER, Region, Tree};
use crate::lang::page::Cue;
use crate::snapshot::Snapshot;

/// The article's title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Title {
    /// Its words; empty where the page has none.
    pub text: String,
    /// The paragraph that shows it, an index into the page's paragraphs.
    pub paragraph: Option<usize>,
    /// Agreement of that paragraph with what the page calls itself, 0 to 1.
    pub agreement: f32,
}

/// Words that a title has at most.
const WORDS: f32 = 45.0;

/// Agreement with the title that the page gives elsewhere from which any line is taken for it.
const SURE: f32 = 0.7;

/// ... from which a heading is.
const HEADING: f32 = 0.6;

/// ... from which a heading of the first rank is.
const TOP: f32 = 0.3;

/// Agreement that a heading is worth by its rank, 1 to 6, and a line that only its class calls a title.
const RANK: [f32; 6] = [0.6, 0.5, 0.4, 0.3, 0.2, 0.1];
const CLASSED: f32 = 0.25;

/// ... that being the only heading of the first rank is worth.
const ALONE: f32 = 0.25;

/// ... that running text below it, before the next such heading, is worth.
const LEADS: f32 = 0.2;

/// ... that standing in a menu or beside the text costs.
const ELSEWHERE: f32 = 0.8;

/// ... that standing directly under a heading of the first rank costs: a subtitle, an artist's name.
const UNDER: f32 = 0.4;

/// Paragraphs below a heading among which running text is looked for.
const BELOW: usize = 16;

/// Finds the title: the line that agrees best with what the page calls itself, headings before other lines; else the
/// only `h1` above running text; else what the page calls itself.
pub fn find(snapshot: &Snapshot, declared: &Declared, tree: &Tree, paragraphs: &[Paragraph]) -> Title {
    let given = Given::of(&declared.titles);
    let lines: Vec<Line> = paragraphs
        .iter()
        .enumerate()
        .filter_map(|(i, p)| Line::read(snapshot, declared, tree, paragraphs, (i, p), &given))
        .collect();
    let tops = || lines.iter().filter(|l| l.rank == 1 && !l.elsewhere);
    let alone = tops().count() == 1;
    let under = |l: &Line| {
        l.rank > 1
            && tops()
                .any(|top| top.paragraph + 1 == l.paragraph && is_beside(tree, paragraphs, top.paragraph, l.paragraph))
    };
    let score = |l: &Line| {
        let rank = l.rank.checked_sub(1).and_then(|r| RANK.get(r)).copied();
        let rank = rank.unwrap_or(if l.marked { CLASSED } else { 0.0 });
        let is = |holds: bool, worth: f32| if holds { worth } else { 0.0 };
        l.same + rank + is(alone && l.rank == 1, ALONE) + is(l.leads, LEADS)
            - is(l.elsewhere, ELSEWHERE)
            - is(under(l), UNDER)
    };
    let mut best: Option<(f32, &Line)> = None;
    for line in &lines {
        let wanted = match line.rank {
            1 if alone && line.leads => 0.0,
            1 => TOP,
            0 if !line.marked => SURE,
            _ => HEADING,
        };
        let least = if declared.titles.is_empty() { 0.0 } else { wanted };
        let fits = line.same >= least && (line.rank == 1 || !declared.titles.is_empty());
        if fits && best.is_none_or(|(s, _)| score(line) > s) {
            best = Some((score(line), line));
        }
    }
    match best {
        Some((_, line)) => Title {
            text: shown(paragraphs[line.paragraph].text(snapshot), declared),
            paragraph: Some(line.paragraph),
            agreement: line.same,
        },
        None => Title { text: told(&declared.titles), ..Title::default() },
    }
}

/// What the page calls itself, in words.
pub struct Given {
    /// Titles and parts of them, with what each is worth.
    parts: Vec<(f32, Vec<u64>)>,
    /// All words, sorted.
    words: Vec<u64>,
}

impl Given {
    /// Reads titles and their parts.
    pub fn of(titles: &[String]) -> Given {
        let mut parts: Vec<(f32, Vec<u64>)> = Vec::new();
        for part in titles.iter().flat_map(|t| weighed(t)) {
            match parts.iter_mut().find(|p| p.1 == part.1) {
                Some(same) => same.0 = same.0.max(part.0),
                None => parts.push(part),
            }
        }
        let mut words: Vec<u64> = parts.iter().flat_map(|p| &p.1).copied().collect();
        words.sort_unstable();
        words.dedup();
        Given { parts, words }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// How far a text has the words of a title, 0 to 1.
    pub fn agreement_of(&self, text: &str) -> f32 {
        self.agreement(&cue::words(text).collect::<Vec<u64>>())
    }

    /// How far a line has the words of a title, 0 to 1.
    fn agreement(&self, own: &[u64]) -> f32 {
        let shared = own.iter().filter(|w| self.words.binary_search(w).is_ok()).count();
        // Most lines share hardly a word with any title.
        if (shared as f32) < TOP * own.len() as f32 {
            return 0.0;
        }
        self.parts.iter().map(|(worth, part)| worth * alike(part, own)).fold(0.0, f32::max)
    }
}

/// Whether two paragraphs have the same parent.
fn is_beside(tree: &Tree, paragraphs: &[Paragraph], a: usize, b: usize) -> bool {
    let parent = |i: usize| paragraphs.get(i).and_then(|p| tree.parent(p.node));
    parent(a).is_some() && parent(a) == parent(b)
}

/// A line that may be the title.
struct Line {
    paragraph: usize,
    /// Rank of the heading, 1 to 6; 0 where it is none.
    rank: usize,
    /// Whether its class or a property calls it a title.
    marked: bool,
    /// Agreement with what the page calls itself, 0 to 1.
    same: f32,
    /// Whether it stands in a menu or beside the text.
    elsewhere: bool,
    /// Whether running text follows before the next heading of its kind.
    leads: bool,
}

/// Ends of sentences in a line from which it is text.
const SENTENCES: u32 = 3;

/// Share of a heading's text in links from which it leads elsewhere.
const LINKED: f32 = 0.8;

impl Line {
    fn read(
        snapshot: &Snapshot,
        declared: &Declared,
        tree: &Tree,
        paragraphs: &[Paragraph],
        (paragraph, p): (usize, &Paragraph),
        given: &Given,
    ) -> Option<Line> {
        let text = p.text(snapshot);
        if p.count.words > WORDS || p.count.words == 0.0 {
            return None;
        }
        let (rank, marked) = (rank(tree, p.node), is_marked(tree, p));
        if rank == 0 && !marked && p.count.stops >= SENTENCES {
            return None;
        }
        let own: Vec<u64> = cue::words(text).collect();
        // The author and the date may follow in the same paragraph.
        let first_line = text.split_once('\n').map(|(line, _)| given.agreement_of(line));
        let fuller = rank == 1 && declared.titles.iter().any(|t| begins(text, t));
        let same = given.agreement(&own).max(first_line.unwrap_or(0.0)).max(if fuller { HEADING } else { 0.0 });
        // A part of the title before a colon heads a section.
        let part = p.count.last == Last::Colon && (same < 1.0 || rank > 1);
        if part || rank == 0 && same < HEADING || declared.site.is(text) {
            return None;
        }
        let within = |r: Region| tree.region(p.node, r) < NEVER;
        let named = |c: Cue| tree.cue(p.node, c) < NEVER && rank != 1;
        let related = named(Cue::Related) || named(Cue::Comments);
        let elsewhere = within(Region::Nav) || within(Region::Aside) || within(Region::Footer) || related;
        let home = rank == 1 && p.count.link_ratio() >= LINKED && is_end(text, &snapshot.title);
        let below = paragraphs.iter().skip(paragraph + 1).take(BELOW);
        let heads =
            |q: &Paragraph| (1..=2).contains(&self::rank(tree, q.node)) && self::rank(tree, q.node) <= rank.max(1);
        let leads = below.take_while(|q| !heads(q)).any(|q| q.count.prose() > 0.0);
        Some(Line { paragraph, rank, marked, same, elsewhere: elsewhere || home, leads })
    }
}

/// Whether a heading begins with all of a title and goes on, at the end of a word.
fn begins(heading: &str, title: &str) -> bool {
    heading.strip_prefix(title).is_some_and(|rest| !rest.is_empty() && !rest.starts_with(char::is_alphanumeric))
}

/// Rank of the heading that an element is, or is the content of; 0 where it is none.
pub fn rank(tree: &Tree, node: u32) -> usize {
    let near = tree.upwards(node).take(3);
    near.map(|n| heading_level(tree.tag(n)) as usize).find(|&level| level > 0).unwrap_or(0)
}

fn is_marked(tree: &Tree, p: &Paragraph) -> bool {
    let item = [p.node, p.inner]
        .into_iter()
        .filter_map(|n| tree.node(n))
        .any(|n| n.item.contains("headline") || n.item == "name");
    item || tree.cue(p.inner, Cue::Title) == 0
}

/// Whether a text is the first or the last of several parts of a title: the site's name.
fn is_end(text: &str, title: &str) -> bool {
    let parts = variants(title);
    parts.len() > 1 && parts.iter().skip(1).any(|part| super::site::same_name(part, text))
}

/// The words of a heading, without what is no part of the title.
fn shown(heading: &str, declared: &Declared) -> String {
    let first = heading
        .split('\n')
        .next()
        .filter(|line| declared.titles.iter().flat_map(|t| variants(t)).any(|g| super::site::same_name(g, line)));
    let all = first.unwrap_or(heading).replace('\n', " ");
    let all = super::site::without_site(all.trim_end_matches(['¶', '#', '§', '🔗', ' ']), &declared.site);
    if declared.titles.contains(&all) {
        return all;
    }
    // Parts of the heading that only their looks part.
    let spaced = |t: &&str| words(t) > words(&all) && super::site::same_name(t, &all);
    if let Some(title) = declared.titles.iter().flat_map(|t| variants(t)).find(spaced) {
        return title.to_string();
    }
    let given = || declared.titles.iter().flat_map(|t| variants(t)).filter(|g| g.contains(' '));
    // A subtitle in a line of its own, or set behind it without a space.
    let first_lines = given().find(|g| {
        let rest = heading.strip_prefix(*g);
        rest.is_some_and(|r| {
            r.starts_with('\n') || r.starts_with(char::is_uppercase) && g.ends_with(char::is_lowercase)
        })
    });
    // A label in front of the title ("Culture: ...") that the metadata leave out.
    let behind_label = || {
        given().find(|g| {
            let label = all.strip_suffix(*g).map(str::trim_end);
            label.is_some_and(|l| !l.is_empty() && l.split_whitespace().count() <= LABEL)
        })
    };
    first_lines.or_else(behind_label).map_or(all.clone(), str::to_string)
}

/// Words of the label in front of a title at most.
const LABEL: usize = 6;

/// The title by what the page says elsewhere alone: the first, but a brand only where there is nothing fuller.
fn told(titles: &[String]) -> String {
    let first = titles.first();
    let fuller = titles.iter().find(|t| words(t) >= FULL);
    let brand = first.is_some_and(|f| words(f) <= BRAND);
    fuller.filter(|_| brand).or(first).cloned().unwrap_or_default()
}

fn words(title: &str) -> usize {
    title.split_whitespace().count()
}

/// Words that a brand's name has at most, and a title at least that is taken instead of it.
const BRAND: usize = 2;
const FULL: usize = 4;

/// What the page calls itself: shared titles and its own, with the site's name.
pub fn given(snapshot: &Snapshot) -> Vec<String> {
    let metas = fields::TITLE.iter().filter_map(|n| fields::first(snapshot, &[n]));
    let tops = snapshot.blocks.iter().filter(|b| snapshot.nodes.get(b.node as usize).is_some_and(|n| n.tag == "h1"));
    let mut found: Vec<String> = metas.chain([snapshot.title.as_str()]).map(fields::plain).collect();
    found.extend(tops.take(TOPS).map(|b| b.text.clone()));
    found.retain(|t| !t.is_empty());
    found
}

/// Headings of the first rank that are read at most.
const TOPS: usize = 4;

/// What the smallest part of a title is worth, where all of it is worth 1.
const PART: f32 = 0.6;

/// The words of a title and of its parts, each with what it is worth.
fn weighed(title: &str) -> impl Iterator<Item = (f32, Vec<u64>)> {
    let all = cue::words(title).count().max(1) as f32;
    let parts = variants(title).into_iter().map(|t| cue::words(t).collect::<Vec<u64>>());
    parts.map(move |words| (PART + (1.0 - PART) * words.len() as f32 / all, words))
}

/// How far two short texts have the same words: shared words over the longer one's,
/// where a title may go on with the name of the site.
fn alike(title: &[u64], own: &[u64]) -> f32 {
    if own.is_empty() || title.is_empty() || own.len() > 3 * title.len() {
        return 0.0;
    }
    let shared = own.iter().filter(|w| title.contains(w)).count() as f32;
    let (all, wanted) = (own.len() as f32, title.len() as f32);
    (shared / all) * (shared / wanted).clamp(0.5, 1.0)
}
