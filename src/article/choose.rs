//! Which paragraphs are the article: the model's word, and the rules that stand above it.

use super::echo::Echo;
use super::metadata::line;
use super::paragraph::Paragraph;
use super::quotation::{self, Part};
use super::tree::{NEVER, Region, Tree};
use super::{RemovalReason, cue, furniture, mend, notice, reason};
use crate::lang::page::Cue;
use crate::snapshot::Snapshot;

/// Score from which a paragraph is kept. Below zero: a lost paragraph costs the
/// reader more than a line too many (both weigh the same for the text's F1
/// between -0.5 and 0.5).
const KEEP: f32 = -0.4;

/// Score from which a paragraph is kept where hardly anything reaches [`KEEP`].
const KEEP_RATHER: f32 = -1.2;

/// Words kept below which the page counts as one where the model was too strict.
const HARDLY: f32 = 50.0;

/// What is decided about the paragraphs of a page.
pub struct Choice {
    /// The reason for leaving out, for each paragraph; `None` where it is kept.
    pub verdicts: Vec<Option<RemovalReason>>,
    /// What each paragraph is in a quotation.
    pub parts: Vec<Option<Part>>,
}

/// Decides about each paragraph with its score; `title` is the index of the article's title.
pub fn choose(
    snapshot: &Snapshot,
    tree: &Tree,
    paragraphs: &[Paragraph],
    scores: &[f32],
    title: Option<usize>,
    echo: &Echo,
) -> Choice {
    let parts = quotation::find(snapshot, tree, paragraphs);
    let sure = |(p, part): (&Paragraph, &Option<Part>)| if part.is_some() { None } else { by_rule(snapshot, tree, p) };
    let mut ruled: Vec<Option<RemovalReason>> = paragraphs.iter().zip(&parts).map(sure).collect();
    if let Some(title) = title {
        append(tree, paragraphs, title, &mut ruled);
    }
    furniture::rule_out(snapshot, tree, paragraphs, title, &mut ruled);
    let keeps = |i: usize, threshold: f32| ruled[i].is_none() && scores[i] > threshold;
    let words: f32 = (0..paragraphs.len()).filter(|&i| keeps(i, KEEP)).map(|i| paragraphs[i].count.words).sum();
    let threshold = if words < HARDLY { KEEP_RATHER } else { KEEP };
    let mut kept: Vec<bool> = (0..paragraphs.len()).map(|i| keeps(i, threshold)).collect();
    mend::mend(tree, paragraphs, &parts, &ruled, &mut kept);
    for find in [notice::tail, notice::anywhere] {
        for (i, reason) in find(snapshot, tree, paragraphs, &kept) {
            (ruled[i], kept[i]) = (Some(reason), false);
        }
    }
    for i in datelines(snapshot, tree, paragraphs, title, &parts, &kept) {
        (ruled[i], kept[i]) = (Some(RemovalReason::Metadata), false);
    }
    for i in repeated(snapshot, paragraphs, &parts, &kept) {
        (ruled[i], kept[i]) = (Some(RemovalReason::Repeated), false);
    }
    for i in twice(snapshot, paragraphs, title, echo, &parts, &kept) {
        (ruled[i], kept[i]) = (Some(RemovalReason::Repeated), false);
    }
    let verdict = |(i, p): (usize, &Paragraph)| ruled[i].or_else(|| (!kept[i]).then(|| reason::of(tree, p)));
    Choice { verdicts: paragraphs.iter().enumerate().map(verdict).collect(), parts }
}

/// Words of a line that says who wrote the article and when, at most.
const DATELINE: f32 = 10.0;

/// Steps up to the element that is named after such lines.
const META: u8 = 2;

/// Lines between the title and the text that are looked at.
const HEAD: usize = 6;

/// The kept lines between the title and the text that say when it was published, and by whom.
fn datelines(
    snapshot: &Snapshot,
    tree: &Tree,
    paragraphs: &[Paragraph],
    title: Option<usize>,
    parts: &[Option<Part>],
    kept: &[bool],
) -> Vec<usize> {
    let Some(title) = title else { return Vec::new() };
    let head = (title + 1..paragraphs.len()).take(HEAD).take_while(|&i| !kept[i] || paragraphs[i].count.prose() == 0.0);
    let named = |p: &Paragraph| tree.heading(p.node) == 0.0 && tree.cue(p.node, Cue::Metadata) <= META;
    let says_when = |i: &usize| {
        let p = &paragraphs[*i];
        let short = kept[*i] && parts[*i].is_none() && p.count.words <= DATELINE;
        short && (line::is_dateline(p.text(snapshot)) || named(p))
    };
    head.filter(says_when).collect()
}

/// Pull quotes on one page that are looked for in its text: each costs a search through it.
const PULL_QUOTES: usize = 24;

/// Words from which a quotation that stands elsewhere in the text was lifted out of it.
const LIFTED: f32 = 6.0;

/// The kept quotations, with their sources, whose words stand in another kept paragraph.
fn repeated(snapshot: &Snapshot, paragraphs: &[Paragraph], parts: &[Option<Part>], kept: &[bool]) -> Vec<usize> {
    let is_quote =
        |i: &usize| matches!(parts[*i], Some(Part::Words(_))) && kept[*i] && paragraphs[*i].count.words >= LIFTED;
    let mut found = Vec::new();
    for i in (0..paragraphs.len()).filter(is_quote).take(PULL_QUOTES) {
        let words = paragraphs[i].text(snapshot).trim_matches(|c: char| !c.is_alphanumeric());
        let mut others = (0..paragraphs.len()).filter(|&j| j != i && kept[j] && parts[j].is_none());
        if others.any(|j| paragraphs[j].text(snapshot).contains(words)) {
            found.push(i);
            found.extend((i + 1 < paragraphs.len() && parts[i + 1] == Some(Part::Source)).then_some(i + 1));
        }
    }
    found
}

/// Words from which a paragraph that stands twice is no refrain.
const TWICE: f32 = 10.0;

/// Kept paragraphs at the beginning that the text may repeat: a standfirst, a caption of the first picture.
const FIRST: usize = 4;

/// Paragraphs between the two at most: the first picture with its caption, a list of the authors.
const NEAR: usize = 5;

/// The kept paragraphs that say word by word what the title, or one of the first before them, has said.
fn twice(
    snapshot: &Snapshot,
    paragraphs: &[Paragraph],
    title: Option<usize>,
    echo: &Echo,
    parts: &[Option<Part>],
    kept: &[bool],
) -> Vec<usize> {
    let same = |i: usize, j: usize| paragraphs[i].text(snapshot).trim() == paragraphs[j].text(snapshot).trim();
    let loose: Vec<usize> =
        (0..paragraphs.len()).filter(|&i| kept[i] && parts[i].is_none() && Some(i) != title).collect();
    let long = |i: usize| paragraphs[i].count.words >= TWICE && echo.is_repeated(i);
    let told = |n: usize, i: usize| loose.iter().take(n.min(FIRST)).any(|&j| i - j <= NEAR && same(i, j));
    let again = |(n, &i): (usize, &usize)| title.is_some_and(|t| same(t, i)) || long(i) && told(n, i);
    loose.iter().enumerate().filter(|&pair| again(pair)).map(|(_, &i)| i).collect()
}

/// Share of a heading's text in links from which it leads to an article of its own.
const LEADS_ELSEWHERE: f32 = 0.8;

/// Share of the page's running text from which the title's element holds its article.
const OWN: f32 = 0.15;

/// Leaves out the articles that a page loads below its own: `article` elements beside the
/// title's that begin with a heading of the first rank or one that is a link.
fn append(tree: &Tree, paragraphs: &[Paragraph], title: usize, ruled: &mut [Option<RemovalReason>]) {
    let article = |p: &Paragraph| {
        let steps = tree.region(p.node, Region::Article);
        (steps < NEVER).then(|| tree.upwards(p.node).nth(steps.into())).flatten()
    };
    let Some(own) = paragraphs.get(title).and_then(article) else { return };
    // A head that has an element of its own is followed by the article's parts.
    if tree.mass_of(own).prose < OWN * tree.prose {
        return;
    }
    let (mut last, mut appended) = (own, false);
    for (p, verdict) in paragraphs.iter().zip(ruled).skip(title + 1) {
        let Some(at) = article(p) else { continue };
        if at != last {
            let rank = tree.heading(p.node);
            let heads = rank == 1.0 || rank > 1.0 && p.count.link_ratio() >= LEADS_ELSEWHERE;
            appended = heads && at != own && !tree.upwards(at).any(|above| above == own);
            last = at;
        }
        if appended && verdict.is_none() {
            *verdict = Some(RemovalReason::Appended);
        }
    }
}

/// Words that a line of boilerplate has at most.
const LINE: f32 = 30.0;

/// Share of a line's words in boilerplate phrases from which it is nothing else.
const ALL_PHRASE: f32 = 0.6;

/// Share of a line's text in links from which a phrase like "Read also" introduces a link.
const INTRODUCES: f32 = 0.35;

/// Steps up to the element whose class says the same as the words.
const BOX: u8 = 3;

/// Cues for which words and class together leave no doubt.
const SURE: [(Cue, RemovalReason); 8] = [
    (Cue::Related, RemovalReason::Related),
    (Cue::Newsletter, RemovalReason::Newsletter),
    (Cue::Advert, RemovalReason::Advert),
    (Cue::Share, RemovalReason::Share),
    (Cue::Contents, RemovalReason::Contents),
    (Cue::Comments, RemovalReason::Comments),
    (Cue::Consent, RemovalReason::Consent),
    (Cue::Paywall, RemovalReason::Newsletter),
];

/// Bytes of a label at most.
const LABEL: usize = 40;

/// "Sponsored content: ...": a line without a stop, and all before its colon is a word for advertisements.
fn is_labelled(line: &str) -> bool {
    let label = line.find(':').filter(|&colon| colon <= LABEL).and_then(|colon| line.get(..colon));
    let says = |label: &str| {
        let phrases = cue::phrases(label);
        phrases.start.has(Cue::Advert) && phrases.covered as usize >= label.split_whitespace().count()
    };
    !line.ends_with(['.', '!', '?']) && label.is_some_and(says)
}

/// Boilerplate beyond doubt, whatever the model says: "Read also: <link>", a
/// line that is all phrase ("Advertisement"), a box whose class and words agree.
fn by_rule(snapshot: &Snapshot, tree: &Tree, paragraph: &Paragraph) -> Option<RemovalReason> {
    let (count, phrases) = (&paragraph.count, &paragraph.phrases);
    if count.words > LINE {
        return None;
    }
    if tree.heading(paragraph.node) == 0.0 && is_labelled(paragraph.text(snapshot)) {
        return Some(RemovalReason::Advert);
    }
    let all = phrases.covered as f32 >= ALL_PHRASE * count.words;
    let links = count.link_ratio() >= INTRODUCES;
    SURE.iter()
        .find(|(cue, _)| {
            let begins = phrases.start.has(*cue);
            let boxed = tree.cue(paragraph.inner, *cue) <= BOX;
            // The id of a section is made of its heading's words.
            let heading = tree.heading(paragraph.node) > 0.0 && !all;
            begins && (boxed && !heading || links && *cue == Cue::Related || all && *cue == Cue::Advert)
        })
        .map(|&(_, reason)| reason)
}
