//! What the model looks at: one row of numbers for each paragraph.
//!
//! Only sums, differences and divisions: the same on every target to the last bit.

mod around;

use super::echo::Echo;
use super::paragraph::{Last as Ending, Paragraph, ratio};
use super::tree::{SIGNALS, Tree};
use crate::lang::page::Cue;
use around::{
    FAR, article_count, common_ancestor_steps, distances, group_looks, headings, is_long, long_kin, sections,
};

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Columns of a row; the cues of the words ([`PHRASES`]) and the distances
        /// of the signals ([`SIGNALS`]) stand behind them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(usize)]
        pub enum Feature { $($(#[$doc])* $name,)* }
        /// Names of the columns, for those who read the model.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

features! {
    /// Words.
    Words,
    /// Bytes for each word.
    WordLength,
    /// Share of the text in links.
    LinkRatio,
    /// Links.
    Links,
    /// Share of the text in `strong`.
    StrongRatio,
    /// Share of the text in `em`.
    EmRatio,
    /// Ends of sentences.
    Stops,
    /// Commas.
    Commas,
    /// Share of digits.
    DigitRatio,
    /// Share of words with a capital.
    CapitalRatio,
    /// Line feeds.
    Lines,
    /// Separators.
    Bars,
    /// A `time` element.
    Time,
    /// An author in mark-up.
    Author,
    /// Begins with a small letter.
    Small,
    /// How it ends.
    Last,
    /// Share of the words that belong to boilerplate phrases.
    PhraseRatio,
    /// What kind of element owns it.
    Tag,
    /// Level of the heading, 0 where it is none.
    Heading,
    /// Steps to the root.
    Depth,
    /// Steps up to the way from the root to the bed.
    UpsToBed,
    /// Steps from there down to the bed.
    DownsToBed,
    /// Share of the page's running text in the owner's parent.
    ParentProse,
    /// The same, one higher.
    GrandparentProse,
    /// Share of link text in the owner's parent.
    ParentLinks,
    /// The same, one higher.
    GrandparentLinks,
    /// Paragraphs in the owner's parent.
    ParentParagraphs,
    /// Share of the page's running text in elements that look like this one.
    LooksProse,
    /// Words of the average paragraph in elements that look like this one.
    LooksWords,
    /// Share of link text in them.
    LooksLinks,
    /// Paragraphs in them.
    LooksParagraphs,
    /// Most alike siblings of it or an ancestor.
    Alike,
    /// Paragraphs before, as a share.
    Position,
    /// Running text before, as a share.
    ProseBefore,
    /// Paragraphs since the title; negative before it.
    SinceTitle,
    /// Paragraphs since the last long one.
    SinceLong,
    /// Paragraphs until the next long one.
    UntilLong,
    /// The nearest long ones stand in the same element.
    LongKin,
    /// Words of the paragraph before.
    WordsBefore,
    /// Words of the paragraph after.
    WordsAfter,
    /// Words of the one before that.
    WordsBefore2,
    /// Words of the one after that.
    WordsAfter2,
    /// Share of link text in the paragraph before.
    LinksBefore,
    /// Share of link text in the paragraph after.
    LinksAfter,
    /// The paragraph before has the same owner or looks.
    SameBefore,
    /// The paragraph after has the same owner or looks.
    SameAfter,
    /// Running text among the three before.
    ProseNearBefore,
    /// Running text among the three after.
    ProseNearAfter,
    /// What the heading above is about: 0 nothing known, else a cue's number + 1.
    HeadingCue,
    /// Paragraphs since that heading.
    SinceHeading,
    /// Steps from that heading up to a common ancestor.
    HeadingUps,
    /// Words of running text on the page.
    PageProse,
    /// Paragraphs on the page.
    PageParagraphs,
    /// `article` elements around long paragraphs.
    PageArticles,
    /// Share of its words in the title.
    TitleOverlap,
    /// Share of its word sequences in the page's description.
    DescriptionOverlap,
    /// Share of its word sequences in the body that the linked data give; -1 where they give none.
    BodyOverlap,
    /// The same text stands elsewhere on the page.
    Repeated,
    /// Fields of forms in the owner's parent.
    Fields,
    /// Pictures in the owner's parent.
    Media,
    /// Bytes below the largest element around it that is only a small part of the page.
    BoxBytes,
    /// Steps from the title up to a common ancestor.
    TitleUps,
    /// Steps from the paragraph up to a common ancestor with the title.
    UpsToTitle,
    /// Share of the page's running text in elements with the same tag and class.
    ClassProse,
    /// Share of link text in them.
    ClassLinks,
    /// An address or a handle: `@`, `http`, `www`.
    Web,
    /// Begins with a quotation mark or a dash.
    Opens,
    /// Running text from the heading before to the heading after.
    SectionProse,
    /// Share of link text there.
    SectionLinks,
    /// Running text after, as a share.
    ProseAfter,
    /// Paragraphs since the last long one that the bed owns; negative before it.
    SinceBedEnd,
    /// Running text of the owner's parent as a share of the bed's.
    BedShare,
}

/// Cues that words can give.
pub const PHRASES: usize = Cue::Paywall as usize + 1;

/// First column of the distances of the signals.
pub const SIGNALS_FROM: usize = NAMES.len() + PHRASES;

/// Columns of a row.
pub const COLUMNS: usize = SIGNALS_FROM + SIGNALS;

/// One paragraph as the model sees it.
pub type Row = [f32; COLUMNS];

/// Rows for all paragraphs of a page.
pub fn rows(tree: &Tree, paragraphs: &[Paragraph], echo: &Echo, title: Option<usize>) -> Vec<Row> {
    let n = paragraphs.len();
    let looks = group_looks(paragraphs, |p| tree.looks.get(p.node as usize).copied().unwrap_or(0));
    let classes = group_looks(paragraphs, |p| tree.own_look.get(p.node as usize).copied().unwrap_or(0));
    let sections = sections(tree, paragraphs);
    let in_bed = |p: &Paragraph| p.node == tree.bed || tree.parent(p.node) == Some(tree.bed);
    let bed_end = paragraphs.iter().rposition(|p| is_long(p) && in_bed(p)).unwrap_or(n);
    let (since, until) = distances(paragraphs);
    let headings = headings(tree, paragraphs);
    let articles = article_count(tree, paragraphs);
    let share = |words: f32| if tree.prose > 0.0 { words / tree.prose } else { 0.0 };
    let words = |i: Option<usize>| i.and_then(|i| paragraphs.get(i)).map_or(0.0, |p| p.count.words);
    let links = |i: Option<usize>| i.and_then(|i| paragraphs.get(i)).map_or(0.0, |p| p.count.link_ratio());
    let same = |i: Option<usize>, p: &Paragraph| {
        let other = i.and_then(|i| paragraphs.get(i));
        other.is_some_and(|o| o.node == p.node || tree.looks.get(o.node as usize) == tree.looks.get(p.node as usize))
    };
    let mut rows = vec![[0.0; COLUMNS]; n];
    let mut before = 0.0;
    for (i, (p, row)) in paragraphs.iter().zip(&mut rows).enumerate() {
        own(row, p);
        place(row, p, tree);
        let c = &p.count;
        let (prev, next) = (i.checked_sub(1), Some(i + 1));
        let mut set = setter(row);
        use Feature::*;
        if let Some(l) = looks.get(i) {
            set(LooksProse, share(l.prose));
            set(LooksWords, l.words / l.paragraphs.max(1) as f32);
            set(LooksLinks, ratio(l.linked, l.bytes));
            set(LooksParagraphs, l.paragraphs as f32);
        }
        set(Position, i as f32 / n as f32);
        set(ProseBefore, share(before));
        set(SinceTitle, title.map_or(-FAR, |t| (i as f32 - t as f32).clamp(-FAR, 2.0 * FAR)));
        set(SinceLong, since[i]);
        set(UntilLong, until[i]);
        set(LongKin, long_kin(tree, paragraphs, i, since[i], until[i]));
        set(WordsBefore, words(prev));
        set(WordsAfter, words(next));
        set(WordsBefore2, words(i.checked_sub(2)));
        set(WordsAfter2, words(Some(i + 2)));
        set(LinksBefore, links(prev));
        set(LinksAfter, links(next));
        set(SameBefore, f32::from(u8::from(same(prev, p))));
        set(SameAfter, f32::from(u8::from(same(next, p))));
        set(ProseNearBefore, paragraphs[i.saturating_sub(3)..i].iter().map(|p| p.count.prose()).sum());
        set(ProseNearAfter, paragraphs[(i + 1).min(n)..(i + 4).min(n)].iter().map(|p| p.count.prose()).sum());
        let h = &headings[i];
        set(HeadingCue, h.cue);
        set(SinceHeading, h.since);
        set(HeadingUps, h.ups);
        set(PageProse, tree.prose);
        set(PageParagraphs, n as f32);
        set(PageArticles, articles);
        set(TitleOverlap, echo.in_title(i));
        set(DescriptionOverlap, echo.in_description(i));
        set(BodyOverlap, echo.in_body(i));
        set(Repeated, f32::from(u8::from(echo.is_repeated(i))));
        set(TitleUps, title.map_or(FAR, |t| common_ancestor_steps(tree, paragraphs[t].node, p.node)));
        set(UpsToTitle, title.map_or(FAR, |t| common_ancestor_steps(tree, p.node, paragraphs[t].node)));
        if let Some(l) = classes.get(i) {
            set(ClassProse, share(l.prose));
            set(ClassLinks, ratio(l.linked, l.bytes));
        }
        let (section_prose, section_links) = sections[i];
        set(SectionProse, section_prose);
        set(SectionLinks, section_links);
        set(ProseAfter, 1.0 - share(before + c.prose()));
        set(SinceBedEnd, (i as f32 - bed_end as f32).clamp(-FAR, FAR));
        before += c.prose();
    }
    rows
}

/// Sets a column of a row.
fn setter(row: &mut Row) -> impl FnMut(Feature, f32) {
    |feature, value| row[feature as usize] = value
}

/// What a paragraph itself is.
fn own(row: &mut Row, p: &Paragraph) {
    let c = &p.count;
    for (bit, value) in row[NAMES.len()..SIGNALS_FROM].iter_mut().enumerate() {
        let (start, anywhere) = (p.phrases.start.0 >> bit & 1, p.phrases.anywhere.0 >> bit & 1);
        *value = (start + anywhere) as f32;
    }
    let mut set = setter(row);
    use Feature::*;
    set(Words, c.words);
    set(WordLength, if c.words > 0.0 { c.bytes as f32 / c.words } else { 0.0 });
    set(LinkRatio, c.link_ratio());
    set(Links, c.links as f32);
    set(StrongRatio, ratio(c.strong, c.bytes));
    set(EmRatio, ratio(c.em, c.bytes));
    set(Stops, c.stops as f32);
    set(Commas, c.commas as f32);
    set(DigitRatio, ratio(c.digits, c.bytes));
    set(CapitalRatio, if c.words > 0.0 { c.capitals as f32 / c.words } else { 0.0 });
    set(Lines, c.lines as f32);
    set(Bars, c.bars as f32);
    set(Time, f32::from(u8::from(c.time)));
    set(Author, f32::from(u8::from(c.author)));
    set(Small, f32::from(u8::from(c.small)));
    set(Last, ending(c.last));
    set(PhraseRatio, if c.words > 0.0 { (p.phrases.covered as f32 / c.words).min(1.0) } else { 0.0 });
    set(Web, f32::from(u8::from(c.web)));
    set(Opens, f32::from(u8::from(c.opens)));
}

/// Where a paragraph stands in the tree.
fn place(row: &mut Row, p: &Paragraph, tree: &Tree) {
    if let Some(near) = tree.near.get(p.inner as usize).or(tree.near.get(p.node as usize)) {
        for (value, distance) in row[SIGNALS_FROM..].iter_mut().zip(near) {
            *value = f32::from(*distance);
        }
    }
    let mut set = setter(row);
    use Feature::*;
    let share = |words: f32| if tree.prose > 0.0 { words / tree.prose } else { 0.0 };
    let tag = tree.tag(p.node);
    set(Tag, tag_number(tag));
    set(Heading, tree.heading(p.node));
    let depth = tree.depth.get(p.node as usize).copied().unwrap_or(0);
    let anchor = tree.anchor.get(p.node as usize).copied().unwrap_or(0);
    let depth_of = |n: u32| f32::from(tree.depth.get(n as usize).copied().unwrap_or(0));
    set(Depth, f32::from(depth));
    set(UpsToBed, f32::from(depth) - depth_of(anchor));
    set(DownsToBed, depth_of(tree.bed) - depth_of(anchor));
    let parent = tree.parent(p.node).unwrap_or(p.node);
    let above = tree.parent(parent).unwrap_or(parent);
    let (m, m2) = (tree.mass_of(parent), tree.mass_of(above));
    set(ParentProse, share(m.prose));
    set(GrandparentProse, share(m2.prose));
    set(ParentLinks, ratio(m.linked, m.bytes));
    set(GrandparentLinks, ratio(m2.linked, m2.bytes));
    set(ParentParagraphs, m.paragraphs as f32);
    set(Alike, f32::from(tree.alike.get(p.node as usize).copied().unwrap_or(0).min(50)));
    set(Fields, tree.node(above).map_or(0.0, |n| n.fields as f32));
    set(Media, tree.node(parent).map_or(0.0, |n| n.media as f32));
    set(BoxBytes, tree.mass_of(tree.part.get(p.node as usize).copied().unwrap_or(p.node)).bytes as f32);
    let bed = tree.mass_of(tree.bed);
    set(BedShare, if bed.prose > 0.0 { (m.prose / bed.prose).min(4.0) } else { 0.0 });
}

fn ending(last: Ending) -> f32 {
    match last {
        Ending::Other => 0.0,
        Ending::Ellipsis => 1.0,
        Ending::Colon => 2.0,
        Ending::Stop => 3.0,
    }
}

/// Level of a heading; 0 for other tags.
pub fn heading_level(tag: &str) -> f32 {
    match tag.as_bytes() {
        [b'h', d @ b'1'..=b'6'] => f32::from(d - b'0'),
        _ => 0.0,
    }
}

/// Kinds of owners, the more likely to hold running text the higher.
fn tag_number(tag: &str) -> f32 {
    match tag {
        "p" => 9.0,
        "blockquote" => 8.0,
        "pre" => 7.0,
        "li" => 6.0,
        "dd" | "dt" => 5.0,
        "td" | "th" => 4.0,
        "div" => 3.0,
        custom if custom.contains('-') => 3.0,
        "section" | "article" | "main" => 2.0,
        "figcaption" | "caption" => -1.0,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => 1.0,
        _ => 0.0,
    }
}
