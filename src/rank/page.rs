//! What ranking needs to know of the whole article: its title, its words, its
//! paragraphs and sections.

use crate::Reading;
use crate::article::BlockKind;
use crate::certainty::Graded;
use crate::certainty::lexicon::Lexicon;
use crate::claim::unfit::terminated;
use crate::lang::Language;
use crate::text::hash::{ByHash, of_word};
use crate::text::words::{Word, Words};

/// Letters of a word that stand for it: enough to tell words apart, few enough
/// to make one of its inflected forms (McNamee & Mayfield 2004 for n = 5, 6).
const STEM_LETTERS: usize = 6;
/// Words a title has at most.
const TITLE_WORDS: usize = 30;

/// Share of the title's words that the first paragraph of a news report takes up.
const TITLE_KEPT: f32 = 0.4;
/// Without a title nothing is known: most articles are reports.
const UNTITLED: f32 = 0.6;

/// The words of a sentence with a subject of their own, as sorted hashes.
pub type Stems = Vec<u32>;

/// The article as ranking sees it.
pub struct Page {
    /// Stems of the title.
    pub title: Stems,
    /// Stems of the first paragraph of text.
    pub lead: Stems,
    /// How far the first paragraph does what the title promises, 0 to 1: 1 for a
    /// news report (inverted pyramid), 0 for a text that begins elsewhere.
    pub pyramid: f32,
    /// Sentences counted.
    pub lines: u32,
    /// How many sentences hold a stem.
    pub counts: ByHash<u32, u32>,
    /// How rare a stem is that so many sentences hold, and the logarithm of their number.
    rarity: Vec<(f32, f32)>,
    /// Of each block: which paragraph of running text it is, counted from 0.
    pub paragraph: Vec<u32>,
    /// Of each block: which section it stands in.
    pub section: Vec<u32>,
    /// The last section that holds running text.
    pub sections: u32,
    /// Paragraphs of running text.
    pub paragraphs: u32,
}

impl Page {
    /// Reads the article's outline and words.
    pub fn of(reading: &Reading, lexicon: &Lexicon) -> Page {
        let blocks = &reading.article.blocks;
        let mut page = Page {
            title: Stems::new(),
            lead: Stems::new(),
            pyramid: 0.0,
            lines: 0,
            counts: ByHash::with_capacity_and_hasher(reading.stems.iter().map(Vec::len).sum(), Default::default()),
            rarity: Vec::new(),
            paragraph: Vec::with_capacity(blocks.len()),
            section: Vec::with_capacity(blocks.len()),
            paragraphs: 0,
            sections: 0,
        };
        let mut section = 0;
        let mut title = reading.article.facts.title.as_str();
        for block in blocks {
            let text = block.text.as_str();
            let label = !terminated(text) && block.kind != BlockKind::Item;
            match block.kind {
                BlockKind::Title => title = text,
                BlockKind::Heading(_) => section += 1,
                BlockKind::Paragraph if label && page.paragraphs > 0 => section += 1,
                BlockKind::Paragraph if label && title.is_empty() => title = longest_line(text),
                _ => {}
            }
            let running = matches!(block.kind, BlockKind::Paragraph | BlockKind::Quote) && !label;
            page.paragraph.push(page.paragraphs);
            page.section.push(section);
            if running {
                page.paragraphs += 1;
                page.sections = section;
                if page.lead.is_empty() {
                    page.lead = stems(&Words::of(text), lexicon);
                }
            }
        }
        if title.split_whitespace().count() <= TITLE_WORDS {
            page.title = stems(&Words::of(title), lexicon);
        }
        let kept = shared(&page.title, &page.lead) as f32 / page.title.len().max(1) as f32;
        page.pyramid = if page.title.is_empty() { UNTITLED } else { (kept / TITLE_KEPT).min(1.0) };
        page
    }

    /// Counts a sentence's stems.
    pub fn count(&mut self, stems: &[u32]) {
        self.lines += 1;
        for &s in stems {
            *self.counts.entry(s).or_default() += 1;
        }
    }

    /// How many sentences hold a stem; 1 for one that stands in none.
    pub fn lines_with(&self, stem: u32) -> u32 {
        self.counts.get(&stem).copied().unwrap_or(1)
    }

    /// The same of each of some stems.
    pub fn lines_with_each(&self, stems: &[u32]) -> Vec<u32> {
        stems.iter().map(|&stem| self.lines_with(stem)).collect()
    }

    /// How rare a stem is that so many sentences hold (inverse document frequency, Spärck Jones 1972).
    pub fn rarity(&self, lines: u32) -> f32 {
        self.rarity.get(lines as usize).copied().unwrap_or_default().0
    }

    /// The logarithm of a number of sentences.
    pub fn log(&self, lines: u32) -> f32 {
        self.rarity.get(lines as usize).copied().unwrap_or_default().1
    }

    /// Sums up, when all lines are counted.
    pub fn counted(&mut self) {
        let most = self.counts.values().copied().max().unwrap_or(1);
        let of = |n: f32| (libm::logf(1.0 + self.lines as f32 / n), libm::logf(n));
        self.rarity = (0..=most).map(|n| of(n as f32)).collect();
    }
}

/// Of the lines at the head of a text, the one that is its title: the longest.
fn longest_line(text: &str) -> &str {
    text.lines().map(str::trim).max_by_key(|l| l.len()).unwrap_or_default()
}

/// The stems of a sentence: each once, sorted.
pub fn stems(words: &Words, lexicon: &Lexicon) -> Stems {
    let tells = |w: &Word, low: &str| has_subject(low) && !lexicon.is_stop_with(w.hash, low);
    let mut out = Stems::with_capacity(words.len());
    out.extend(words.iter().filter(|(w, low)| tells(w, low)).map(|(_, low)| hash(low)));
    out.sort_unstable();
    out.dedup();
    out
}

/// The stems of each sentence of an article.
pub fn of_sentences(graded: &[Graded], language: &Language) -> Vec<Stems> {
    let lexicon = Lexicon::of(language);
    graded.iter().map(|g| stems(&g.words, lexicon)).collect()
}

/// The stem of a word with a subject of its own.
pub fn stem(low: &str, lexicon: &Lexicon) -> Option<u32> {
    (has_subject(low) && !lexicon.is_stop(low)).then(|| hash(low))
}

/// Whether a word that is no stop word has a subject of its own.
fn has_subject(low: &str) -> bool {
    low.len() > 2 && !low.as_bytes()[0].is_ascii_digit()
}

/// The numbers of a sentence, as sorted hashes.
pub fn numbers(words: &Words) -> Stems {
    let mut out: Stems = words.numbers().map(|(_, low)| hash(low)).collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// The hash of the first letters.
fn hash(low: &str) -> u32 {
    let end = low.char_indices().nth(STEM_LETTERS).map_or(low.len(), |(at, _)| at);
    of_word(&low[..end]) as u32
}

/// How many stems two sorted lists share.
pub fn shared(a: &[u32], b: &[u32]) -> usize {
    Held::of(a).shared(b)
}

/// A sorted list of stems, each once, which many others are compared with.
pub struct Held<'a> {
    stems: &'a [u32],
    /// A bit for each stem: most of another list's are told apart by it.
    bits: [u64; BITS / 64],
}

/// Bits of [`Held`].
const BITS: usize = 1024;

impl<'a> Held<'a> {
    /// Takes a list.
    pub fn of(stems: &'a [u32]) -> Held<'a> {
        let mut held = Held { stems, bits: [0; BITS / 64] };
        stems.iter().for_each(|&stem| held.bits[stem as usize % BITS / 64] |= 1 << (stem % 64));
        held
    }

    /// How many stems of another such list it holds.
    pub fn shared(&self, other: &[u32]) -> usize {
        let may_hold = |stem: u32| self.bits[stem as usize % BITS / 64] >> (stem % 64) & 1 != 0;
        other.iter().filter(|stem| may_hold(**stem) && self.stems.binary_search(stem).is_ok()).count()
    }
}
