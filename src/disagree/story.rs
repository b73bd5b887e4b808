//! The article's lines as the detectors compare them: the rare words of each, and which lines share one.

use crate::Reading;
use crate::article::BlockKind;
use crate::certainty::class::Class;
use crate::certainty::lexicon::Hit;
use crate::certainty::{Certainty, Graded};
use crate::figure::Figure;
use crate::order::Order;
use crate::people::Speaker;
use crate::people::name::NameKind;
use crate::rank::page::Stems;
use crate::span::Span;

/// Lines in which a word may stand and still tell one thing from another.
const RARE: usize = 12;

/// What was read, line by line.
pub struct Story<'r, 'a> {
    /// All that was read.
    pub reading: &'r Reading<'a>,
    /// Of each sentence: its stems.
    pub stems: &'r [Stems],
    /// Each stem with each line that holds it, in order.
    lines: Vec<(u32, u32)>,
}

impl<'r, 'a> Story<'r, 'a> {
    /// Reads every line's stems.
    pub fn of(reading: &'r Reading<'a>) -> Story<'r, 'a> {
        let stems = &reading.stems;
        let mut lines: Vec<(u32, u32)> = Vec::with_capacity(stems.iter().map(Vec::len).sum());
        for (i, stems) in stems.iter().enumerate() {
            lines.extend(stems.iter().map(|&stem| (stem, i as u32)));
        }
        // Every word of the article: by positions it would take three times as long.
        lines.sort_unstable();
        Story { reading, stems, lines }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.stems.len()
    }

    /// Where line `i` stands.
    pub fn span(&self, i: usize) -> Span {
        self.reading.sentences[i]
    }

    /// Line `i`, graded.
    pub fn graded(&self, i: usize) -> &'r Graded<'a> {
        &self.reading.graded[i]
    }

    /// The verbatim words of line `i`.
    pub fn text(&self, i: usize) -> &'a str {
        self.reading.text(self.span(i))
    }

    /// What kind of block line `i` stands in.
    pub fn kind(&self, i: usize) -> BlockKind {
        self.reading.article.blocks[self.span(i).block as usize].kind
    }

    /// Whether line `i` is part of the running text.
    pub fn runs(&self, i: usize) -> bool {
        matches!(self.kind(i), BlockKind::Paragraph | BlockKind::Quote | BlockKind::Item)
    }

    /// Whether line `i` asks.
    pub fn asks(&self, i: usize) -> bool {
        self.text(i).trim_end_matches(['»', '"', '”', '“', '’', '\'', ')', ' ', '\u{a0}', '\u{202f}']).ends_with('?')
    }

    /// The phrases of a class in line `i`.
    pub fn hits(&self, i: usize, class: Class) -> impl DoubleEndedIterator<Item = &'r Hit> + use<'r, 'a> {
        self.graded(i).hits.iter().filter(move |h| h.class == class)
    }

    /// Whether line `i` holds a phrase of a class.
    pub fn has(&self, i: usize, class: Class) -> bool {
        self.hits(i, class).next().is_some()
    }

    /// Whether the word `at` of line `i` is denied: a word that denies stands within `reach` words before it.
    pub fn denied(&self, i: usize, at: usize, reach: usize) -> bool {
        self.hits(i, Class::Negation).any(|h| h.last < at && at - h.last <= reach)
    }

    /// Line `i` in two halves, the second from word `at` on, before which a comma or the like stands.
    pub fn halves(&self, i: usize, at: usize) -> Option<[Span; 2]> {
        let (span, words) = (self.span(i), &self.graded(i).words);
        let cut = words.get(at).filter(|w| w.after_comma && at > 0)?.start;
        let first = words.get(at - 1)?.end;
        Some([Span { end: span.start + first, ..span }, Span { start: span.start + cut, ..span }])
    }

    /// Who says line `i`.
    pub fn speaker(&self, i: usize) -> Option<&'r Speaker> {
        self.reading.attributions.get(i)?.as_ref()
    }

    /// Whether a word is part of a person's name.
    pub fn is_person(&self, word: &str) -> bool {
        let persons = self.reading.names.iter().filter(|n| n.kind == NameKind::Person);
        persons.into_iter().any(|n| n.name.split(' ').any(|w| w == word))
    }

    /// Whether line `i` is vouched for by the page itself.
    pub fn asserted(&self, i: usize) -> bool {
        self.graded(i).certainty == Certainty::Asserted && self.speaker(i).is_none()
    }

    /// The figures in reading order, each with its line.
    pub fn figures(&self) -> impl Iterator<Item = (usize, &'r Figure)> {
        let mut i = 0;
        self.reading.figures.iter().filter_map(move |f| {
            while i < self.len() && (self.span(i).block, self.span(i).end) <= (f.span.block, f.span.start) {
                i += 1;
            }
            (i < self.len() && self.span(i).contains(f.span)).then_some((i, f))
        })
    }

    /// The figures of line `i`.
    pub fn figures_of(&self, i: usize) -> impl Iterator<Item = &'r Figure> + use<'r, 'a> {
        let (span, figures) = (self.span(i), &self.reading.figures);
        let from = figures.partition_point(|f| (f.span.block, f.span.start) < (span.block, span.start));
        figures[from..].iter().take_while(move |f| span.contains(f.span))
    }

    /// A stem with each line that holds it.
    fn holding(&self, stem: u32) -> &[(u32, u32)] {
        let rest = &self.lines[self.lines.partition_point(|l| l.0 < stem)..];
        &rest[..rest.partition_point(|l| l.0 == stem)]
    }

    /// How many lines hold a stem.
    pub fn lines_with(&self, stem: u32) -> usize {
        self.holding(stem).len()
    }

    /// How rare a stem is in the article (inverse document frequency, Spärck Jones 1972).
    pub fn rarity(&self, stem: u32) -> f32 {
        let held = self.lines_with(stem).max(1);
        libm::logf(1.0 + self.len() as f32 / held as f32)
    }

    /// The rarity of the stems that two lists share, and how many they are.
    pub fn shared(&self, a: &[u32], b: &[u32]) -> (f32, usize) {
        let common = a.iter().filter(|s| b.binary_search(s).is_ok());
        common.fold((0.0, 0), |(sum, n), &s| (sum + self.rarity(s), n + 1))
    }

    /// How alike two lines are, 0 to 1: the rarity of what they share against that of all they say (cosine).
    pub fn alike(&self, i: usize, j: usize) -> f32 {
        let (a, b) = (&self.stems[i], &self.stems[j]);
        self.shared(a, b).0 / (self.weight(a) * self.weight(b)).sqrt().max(1.0)
    }

    /// The rarity of all stems of a list.
    pub fn weight(&self, stems: &[u32]) -> f32 {
        stems.iter().map(|&s| self.rarity(s)).sum()
    }

    /// The lines that share a rare stem with a list, in order, each once.
    pub fn near(&self, stems: &[u32]) -> Vec<usize> {
        let rare = stems.iter().map(|&s| self.holding(s)).filter(|lines| lines.len() <= RARE);
        let mut out: Vec<usize> = rare.flatten().map(|&(_, i)| i as usize).collect();
        out.order();
        out.dedup();
        out
    }
}
