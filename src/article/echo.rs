//! How far each paragraph repeats what the page says elsewhere: its title, its description, the text in its linked
//! data, another paragraph.

use super::cue::words;
use super::metadata::fields;
use super::paragraph::Paragraph;
use crate::snapshot::Snapshot;
use serde_json::Value;

/// The comparison of each paragraph with what the page says elsewhere.
pub struct Echo {
    title: Vec<f32>,
    description: Vec<f32>,
    body: Option<Vec<f32>>,
    twice: Vec<bool>,
}

/// Words of a sequence that is looked for.
const SEQUENCE: usize = 4;

/// Words from which a repeated text is no accident.
const REPEATED: usize = 6;

/// Words that a body in linked data has at least: many give a teaser.
const BODY: usize = 80;

impl Echo {
    /// Compares the paragraphs of a page; `linked` are its linked data.
    pub fn new(snapshot: &Snapshot, linked: &[Value], paragraphs: &[Paragraph]) -> Echo {
        let meta = |names: &'static [&str]| names.iter().flat_map(|name| fields::all(snapshot, name));
        let titles = meta(&fields::TITLE).chain([snapshot.title.as_str()]).map(words);
        let mut title: Vec<u64> = titles.flatten().collect();
        title.sort_unstable();
        let mut body = Vec::new();
        linked.iter().for_each(|value| article_bodies(value, &mut body, 0));
        let descriptions: Vec<Vec<u64>> = meta(&fields::DESCRIPTION).map(|t| words(t).collect()).collect();
        let description = sequences_of(descriptions.iter().map(Vec::as_slice));
        let body = (body.len() >= BODY).then(|| sequences_of([&body[..]].into_iter()));
        let mut found = Echo {
            title: Vec::with_capacity(paragraphs.len()),
            description: Vec::with_capacity(paragraphs.len()),
            body: body.as_ref().map(|_| Vec::with_capacity(paragraphs.len())),
            twice: vec![false; paragraphs.len()],
        };
        let mut seen = Vec::new();
        let mut own = Vec::new();
        for (i, p) in paragraphs.iter().enumerate() {
            own.clear();
            own.extend(words(p.text(snapshot)));
            let shared = own.iter().filter(|w| title.binary_search(w).is_ok()).count();
            found.title.push(if own.is_empty() { 0.0 } else { shared as f32 / own.len() as f32 });
            found.description.push(overlap(&own, &description));
            if let (Some(list), Some(body)) = (&mut found.body, &body) {
                list.push(overlap(&own, body));
            }
            if own.len() >= REPEATED {
                let text = own.iter().fold(0u64, |a, w| a.rotate_left(5) ^ w);
                seen.push((text, i));
            }
        }
        seen.sort_unstable();
        for group in seen.chunk_by(|a, b| a.0 == b.0).filter(|g| g.len() > 1) {
            for &(_, i) in group {
                found.twice[i] = true;
            }
        }
        found
    }

    /// Share of the words of paragraph `i` that the title has.
    pub fn in_title(&self, i: usize) -> f32 {
        self.title.get(i).copied().unwrap_or(0.0)
    }

    /// Share of the word sequences of paragraph `i` that the description has.
    pub fn in_description(&self, i: usize) -> f32 {
        self.description.get(i).copied().unwrap_or(0.0)
    }

    /// Share of the word sequences of paragraph `i` that the linked data's body has; -1 without one.
    pub fn in_body(&self, i: usize) -> f32 {
        self.body.as_ref().map_or(-1.0, |b| b.get(i).copied().unwrap_or(0.0))
    }

    /// Whether the text of paragraph `i` stands on the page more than once.
    pub fn is_repeated(&self, i: usize) -> bool {
        self.twice.get(i).copied().unwrap_or(false)
    }
}

/// Collects the words of every `articleBody`.
fn article_bodies(value: &Value, found: &mut Vec<u64>, depth: u8) {
    // Linked data are flat; a deeper nest is not one.
    if depth > 8 {
        return;
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter() {
                match value {
                    Value::String(text) if key == "articleBody" => found.extend(words(text)),
                    _ => article_bodies(value, found, depth + 1),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|v| article_bodies(v, found, depth + 1)),
        _ => {}
    }
}

/// Hashes of the word sequences of a text; of a shorter text, of all of it.
fn sequences(words: &[u64]) -> impl Iterator<Item = u64> {
    let hash = |w: &[u64]| w.iter().fold(0u64, |a, w| (a.rotate_left(17) ^ w).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    words.windows(SEQUENCE.min(words.len()).max(1)).map(hash)
}

/// The word sequences of texts, sorted.
fn sequences_of<'a>(texts: impl Iterator<Item = &'a [u64]>) -> Vec<u64> {
    let mut found: Vec<u64> = texts.flat_map(sequences).collect();
    found.sort_unstable();
    found
}

/// Share of the word sequences of `own` that the sorted `others` hold.
fn overlap(own: &[u64], others: &[u64]) -> f32 {
    if own.is_empty() || others.is_empty() {
        return 0.0;
    }
    let (mut all, mut shared) = (0u32, 0u32);
    for sequence in sequences(own) {
        all += 1;
        shared += u32::from(others.binary_search(&sequence).is_ok());
    }
    shared as f32 / all as f32
}
