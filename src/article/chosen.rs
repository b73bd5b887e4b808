//! Text that the reader chose (a selection, pasted text, a file) as an article.
//!
//! The gate does not judge: what was chosen is read. A selection brings the
//! page's own elements; plain text brings lines and blank lines, from which its
//! parts are read: a head (section label, title, byline), headings, items,
//! quotations with the line that says who speaks, a tail of labels.

use super::{Article, Block, BlockKind, Gate, NotArticle, Removal, RemovalReason};
use super::{cue, examined, key_points};
use crate::lang::page::Cue;
use crate::letter::Lower;
use crate::snapshot::{self, Snapshot, plain};
use crate::text::words::count;

/// Takes chosen text as it is, without its labels and boilerplate lines.
pub fn chosen(snapshot: &Snapshot) -> Article {
    let lines: Vec<Line> = snapshot.blocks.iter().map(|b| Line::of(b, snapshot)).collect();
    let mut parts: Vec<Part> = lines.iter().map(Line::part).collect();
    let bodies = lines.iter().filter(|l| l.is_body()).count();
    for i in 0..lines.len() {
        // A dash before a whole sentence that stands alone is someone speaking.
        let spoken =
            lines[i].text.starts_with(['–', '—']) && lines[i].stopped && !lines[i].text.ends_with([':', ';', ',']);
        if parts[i] == Keep(BlockKind::Item) && lines[i].tagged.is_none() && spoken && alone(&lines, i) {
            parts[i] = Keep(BlockKind::Paragraph);
        }
        quotation(&lines, &mut parts, i);
    }
    if bodies >= 1 {
        head(&lines, &mut parts);
        headings(&lines, &mut parts, bodies);
    }
    if bodies >= ARTICLE {
        labels(&lines, &mut parts);
        tail(&lines, &mut parts);
    }
    assemble(snapshot, &lines, parts)
}

/// Paragraphs of running text from which a text is taken for an article, whose
/// head and tail may hold labels. A short selection is kept whole.
const ARTICLE: usize = 3;

/// Words up to which a line without a stop can be a heading.
const HEADING: usize = 16;

/// Words up to which a line without a stop can be a label.
const LABEL: usize = 12;

/// Words from which a line with a stop is running text.
const BODY: usize = 12;

/// Words up to which the line that says who is quoted is one.
const ATTRIBUTION: usize = 16;

/// Words before an author's name.
const BY: [&str; 7] = ["par", "by", "von", "por", "di", "da", "door"];

/// What becomes of a line.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Keep(BlockKind),
    Drop(RemovalReason),
}

use Part::{Drop, Keep};

/// One block of the snapshot with what its form says.
struct Line<'a> {
    text: &'a str,
    /// The text behind a list marker or dash.
    body: &'a str,
    /// The element's own kind, where the page gives one.
    tagged: Option<BlockKind>,
    /// The group of lines that it stands in.
    node: u32,
    words: usize,
    /// Ends as a sentence ends.
    stopped: bool,
    marked: bool,
}

impl<'a> Line<'a> {
    fn of(block: &'a snapshot::Block, snapshot: &Snapshot) -> Line<'a> {
        let text = block.text.as_str();
        let tagged = tag_kind(block.node, snapshot);
        let marker = plain::marker(text).unwrap_or(0);
        let end = text.trim_end_matches(['»', '”', '“', '"', '’', '\'', ')', ']', ' ', '\u{A0}', '\u{202F}', '«']);
        Line {
            text,
            body: &text[marker..],
            tagged,
            node: block.node,
            words: count(text),
            stopped: end.ends_with(['.', '!', '?', '…', ':', ';', ',']),
            marked: marker > 0,
        }
    }

    /// The kind by its own form.
    fn part(&self) -> Part {
        Keep(self.tagged.unwrap_or(if self.marked { BlockKind::Item } else { BlockKind::Paragraph }))
    }

    /// Running text.
    fn is_body(&self) -> bool {
        self.stopped && self.words >= BODY && !self.marked
    }

    /// Stands between quotation marks.
    fn is_marked(&self) -> bool {
        self.text.starts_with(['«', '“', '„', '"', '»', '‘']) && self.text.ends_with(['»', '”', '“', '"', '«', '’'])
    }

    /// A dash before a name: who is quoted.
    fn is_attribution(&self) -> bool {
        let dashed = self.text.starts_with(['–', '—', '―', '-']) && self.marked;
        let named = self.body.starts_with(char::is_uppercase) && (self.words <= 6 || self.body.contains(','));
        dashed && named && !self.stopped && self.words <= ATTRIBUTION
    }

    /// "By Priya Lindqvist", "9 May 2025, 11:20": who wrote it, and when.
    fn is_byline(&self) -> bool {
        let mut words = self.text.split_whitespace();
        let first = words.next().unwrap_or_default().trim_end_matches(':').lower();
        let by = BY.contains(&first.as_str());
        let named = words.next().is_some_and(|w| w.starts_with(char::is_uppercase));
        !self.stopped && self.words <= 2 * LABEL && (by && named || self.has_year() && self.is_dated())
    }

    /// A year of four digits.
    fn has_year(&self) -> bool {
        let digits = |w: &str| {
            w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()) && (w.starts_with("19") || w.starts_with("20"))
        };
        self.text.split(|c: char| !c.is_alphanumeric()).any(digits)
    }

    /// A date or several fields, rather than a title that names a year.
    fn is_dated(&self) -> bool {
        let days = self
            .text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty() && w.len() <= 2 && w.bytes().all(|b| b.is_ascii_digit()));
        days.count() >= 1 && (self.words <= 7 || self.text.contains(['·', '|', '–', '—', ':']))
    }

    /// "A sign in Dundee on Saturday. Photograph: L. Petrie": a sentence and a credit without a stop.
    fn is_credit(&self) -> bool {
        if self.stopped || self.marked {
            return false;
        }
        let Some((sentence, credit)) = self.text.rsplit_once(". ").map(|(s, c)| (s, c.trim())) else { return false };
        // The last stop may belong to an initial of the credit.
        let (sentence, credit) = match sentence.rsplit_once(". ") {
            Some((s, middle)) if credit.split_whitespace().count() <= 2 && middle.split_whitespace().count() <= 3 => {
                (s, &self.text[s.len() + 2..])
            }
            _ => (sentence, credit),
        };
        (3..=HEADING).contains(&sentence.split_whitespace().count())
            && (1..=5).contains(&credit.split_whitespace().count())
            && (credit.contains(':') || !sentence.ends_with(|c: char| c.is_ascii_digit()) || year_of(sentence))
    }
}

/// Whether a text ends with a year: its stop is no ordinal's.
fn year_of(sentence: &str) -> bool {
    let digits = sentence.bytes().rev().take_while(u8::is_ascii_digit).count();
    digits == 4
}

/// The kind that the nearest telling element gives.
fn tag_kind(node: u32, snapshot: &Snapshot) -> Option<BlockKind> {
    let mut at = node as usize;
    loop {
        let n = snapshot.nodes.get(at)?;
        let kind = match n.tag.as_str() {
            "h1" => Some(BlockKind::Title),
            "h2" | "h3" | "h4" | "h5" | "h6" => n.tag[1..].parse().ok().map(BlockKind::Heading),
            "li" | "dd" | "dt" => Some(BlockKind::Item),
            "cite" | "footer" => Some(BlockKind::Attribution),
            "blockquote" => Some(BlockKind::Quote),
            "td" | "th" => Some(BlockKind::Cell),
            "pre" => Some(BlockKind::Code),
            _ => None,
        };
        if kind.is_some() || n.parent as usize >= at {
            return kind;
        }
        at = n.parent as usize;
    }
}

/// Whether line `i` stands alone between blank lines.
fn alone(lines: &[Line], i: usize) -> bool {
    let apart = |j: usize| lines.get(j).is_none_or(|l| l.node != lines[i].node);
    (i == 0 || apart(i - 1)) && apart(i + 1)
}

/// A paragraph and, behind it, the line that says who is quoted.
fn quotation(lines: &[Line], parts: &mut [Part], i: usize) {
    if i == 0 || !lines[i].is_attribution() || lines[i].tagged.is_some() {
        return;
    }
    let sibling = |j: usize| lines.get(j).is_some_and(|l| l.marked && l.node == lines[i].node);
    let before = &lines[i - 1];
    // Two dashes in a row are a list.
    if sibling(i + 1) || before.marked || before.text.ends_with(':') || !(before.stopped || before.is_marked()) {
        return;
    }
    if parts[i - 1] == Keep(BlockKind::Paragraph) {
        parts[i - 1] = Keep(BlockKind::Quote);
        parts[i] = Keep(BlockKind::Attribution);
    }
}

/// Everything before the running text: the title, the byline, labels around them.
fn head(lines: &[Line], parts: &mut [Part]) {
    let Some(first) = lines.iter().position(Line::is_body) else { return };
    let loose = |i: &usize| lines[*i].tagged.is_none() && !lines[*i].marked;
    let candidates: Vec<usize> = (0..first).filter(loose).filter(|&i| !lines[i].is_byline()).collect();
    if parts[..first].contains(&Keep(BlockKind::Title)) {
        return;
    }
    // A section label is short, the title is the first line that is not.
    let worded = |i: &usize| lines[*i].words >= 4 && !lines[*i].text.contains(['|', '·']);
    let longest =
        candidates.iter().copied().find(worded).or_else(|| {
            candidates.iter().copied().max_by_key(|&i| (lines[i].words, lines[i].text.len(), usize::MAX - i))
        });
    let Some(title) = longest else { return };
    if lines[title].text.ends_with(['.', ',', ';', ':']) || lines[title].words > 2 * HEADING {
        return;
    }
    parts[title] = Keep(BlockKind::Title);
    for i in 0..first {
        if i == title || !loose(&i) || parts[i] != Keep(BlockKind::Paragraph) {
            continue;
        }
        let line = &lines[i];
        let near = line.node == lines[title].node || i < title;
        if line.is_byline() {
            parts[i] = Keep(BlockKind::Byline);
        } else if !line.stopped && line.words <= LABEL && near {
            parts[i] = Drop(RemovalReason::Metadata);
        } else if line.is_credit() {
            parts[i] = Drop(RemovalReason::Caption);
        }
    }
}

/// Short lines that stand alone before more text.
fn headings(lines: &[Line], parts: &mut [Part], bodies: usize) {
    let last = lines.iter().rposition(|l| l.is_body() || l.marked).unwrap_or(0);
    for i in 0..last {
        let line = &lines[i];
        let inside = line.text.trim_end_matches(['”', '»', '"', '“']);
        let closes = line.text.ends_with([',', ';', ':']) || inside.ends_with(['.', '…']);
        let fits = !closes && line.words <= HEADING && !line.marked && line.tagged.is_none() && !line.is_credit();
        let numbered = line.text.starts_with(|c: char| c.is_ascii_digit()) && line.text.contains(". ");
        let asks = line.text.ends_with('?') || line.text.ends_with('!');
        let leads_list = !line.stopped && !alone(lines, i) && lines[i + 1].marked && lines[i + 1].node == line.node;
        if parts[i] == Keep(BlockKind::Paragraph)
            && (alone(lines, i) || leads_list)
            && (fits || numbered && !line.stopped)
            && (bodies > 1 || !asks)
            && line.text.contains(char::is_alphabetic)
        {
            parts[i] = Keep(BlockKind::Heading(2));
        }
    }
}

/// Captions with their credit, and lines that begin as labels do, wherever they stand.
fn labels(lines: &[Line], parts: &mut [Part]) {
    for (i, line) in lines.iter().enumerate() {
        let loose = matches!(parts[i], Keep(BlockKind::Paragraph | BlockKind::Heading(_))) && line.tagged.is_none();
        if loose && line.is_credit() {
            parts[i] = Drop(RemovalReason::Caption);
        } else if loose && line.words <= HEADING && line.text.contains(':') {
            // "Lire aussi : ..." inside the text.
            if let Some(reason) = label(line) {
                parts[i] = Drop(reason);
            }
        }
    }
}

/// The lines behind the running text: links, boxes, the author.
fn tail(lines: &[Line], parts: &mut [Part]) {
    let Some(mut last) = lines.iter().rposition(|l| l.is_body() || l.marked && l.stopped) else { return };
    // A last paragraph about the author belongs to the page, not to the text.
    let name =
        lines.iter().zip(&*parts).find(|(_, p)| **p == Keep(BlockKind::Byline)).and_then(|(l, _)| author(l.text));
    if last > 0 && name.is_some_and(|n| lines[last].text.starts_with(n)) && lines[last].words <= AUTHOR {
        last -= 1;
        parts[last + 1] = Drop(RemovalReason::Author);
    }
    for (i, line) in lines.iter().enumerate().skip(last + 1) {
        let kept = matches!(parts[i], Keep(BlockKind::Attribution | BlockKind::Item | BlockKind::Quote));
        // A list of items without stops may end a text.
        let listed = line.marked && i > 0 && (lines[i - 1].marked || lines[i - 1].text.ends_with(':'));
        let short = line.words <= HEADING;
        // A sentence that stands alone may end the text; one among labels, or that begins as one, does not.
        let ends = line.stopped && alone(lines, i) && label(line).is_none();
        if line.tagged.is_none() && short && !ends && !listed && (!kept || line.marked) {
            parts[i] = Drop(reason(line));
        }
    }
}

/// Words up to which a last paragraph that begins with the author's name is about the author.
const AUTHOR: usize = 60;

/// The name in a byline ("Par Nicolas Berthod, mis à jour ...").
fn author(byline: &str) -> Option<&str> {
    let start = byline.split_whitespace().next().filter(|w| BY.contains(&w.lower().as_str())).map_or(0, str::len);
    let name = byline[start..].trim_start();
    let end = name.find([',', '·', '–', '|', '(']).unwrap_or(name.len());
    let name = name[..end].trim_end();
    (name.split(' ').count() >= 2 && name.starts_with(char::is_uppercase)).then_some(name)
}

/// What the words at the head of a line say it is ("Lire aussi", "Share this"), where they say it of a label.
fn label(line: &Line) -> Option<RemovalReason> {
    let start = cue::phrases(line.text).start;
    let reasons = [
        (Cue::Related, RemovalReason::Related),
        (Cue::Newsletter, RemovalReason::Newsletter),
        (Cue::Share, RemovalReason::Share),
        (Cue::Comments, RemovalReason::Comments),
        (Cue::Advert, RemovalReason::Advert),
        (Cue::Legal, RemovalReason::Legal),
    ];
    reasons.into_iter().find(|(c, _)| start.has(*c)).map(|(_, reason)| reason)
}

/// Why a line of the tail is left out.
fn reason(line: &Line) -> RemovalReason {
    label(line).unwrap_or(if line.text.contains('©') {
        RemovalReason::Legal
    } else if line.stopped {
        RemovalReason::Author
    } else {
        RemovalReason::Related
    })
}

fn assemble(snapshot: &Snapshot, lines: &[Line], parts: Vec<Part>) -> Article {
    let mut article = Article::default();
    for (i, (line, part)) in lines.iter().zip(parts).enumerate() {
        match part {
            Drop(reason) => article.removed.push(Removal { source: i as u32, reason }),
            Keep(kind) => {
                let text = if matches!(kind, BlockKind::Item | BlockKind::Attribution) { line.body } else { line.text };
                let offset = (line.text.len() - text.len()) as u32;
                let marks = &snapshot.blocks[i].marks;
                let shifted = marks.iter().filter(|m| m.start >= offset).map(|m| snapshot::Mark {
                    start: m.start - offset,
                    end: m.end - offset,
                    kind: m.kind,
                });
                if kind == BlockKind::Title && article.facts.title.is_empty() {
                    article.facts.title = text.to_string();
                }
                if kind == BlockKind::Byline && article.facts.byline.is_empty() {
                    article.facts.byline = text.to_string();
                }
                article.blocks.push(Block {
                    kind,
                    text: text.to_string(),
                    source: i as u32,
                    offset,
                    marks: shifted.collect(),
                });
            }
        }
    }
    article.key_points = key_points::in_text(&article.blocks);
    article.examined = examined::on_page(&article.blocks, std::iter::empty());
    article.coverage.seen = lines.len() as u32;
    article.coverage.read = article.blocks.len() as u32;
    article.facts.url = snapshot.url.clone();
    article.facts.declared = snapshot.lang.clone();
    // Whatever the reader gave is taken for an article, but nothing is none.
    article.gate = if article.blocks.is_empty() {
        Gate { probability: 0.0, reason: Some(NotArticle::Empty) }
    } else {
        Gate { probability: 1.0, reason: None }
    };
    article
}
