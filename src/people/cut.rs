//! Cuts a block into words and marks, each with what it can be.

use super::lexicon::{self, Class, Lexicon};
use super::token::Token;
use super::{fixed_name, genitive};
use crate::lang::Language;
use crate::lang::claim::Phrases;
use crate::lang::name::ARTICLES;
use crate::letter::{Lower, is_alphanumeric};
use crate::text::hash::of_word;
use crate::text::words::{Word, Words};
use std::ops::Range;

/// The tokens of a text, from the words of its sentences; `sentences` are their byte ranges, in order.
pub fn tokens<'w>(
    text: &str,
    sentences: &[Range<usize>],
    words: impl Iterator<Item = &'w Words<'w>>,
    language: &'static Language,
) -> Vec<Token> {
    let table = lexicon::lexicon(language);
    let mut cutter = Cutter { text, table, language, out: Vec::with_capacity(text.len() / 5) };
    for (sentence, words) in sentences.iter().zip(words) {
        let mut first = true;
        let mut at = sentence.start;
        let mut i = 0;
        while at < sentence.end {
            while words.get(i).is_some_and(|w| sentence.start + (w.start as usize) < at) {
                i += 1;
            }
            if text.as_bytes()[at] == b' ' {
                at += 1;
                continue;
            }
            let word = words.get(i).filter(|w| sentence.start + w.start as usize == at);
            let c = text[at..].chars().next().unwrap_or(' ');
            at = match word {
                Some(w) => cutter.word(at, cutter.plain(at, w, words.low(i)), &mut first),
                // Behind a hyphen of another kind, the word goes on.
                None if is_alphanumeric(c) => cutter.word(at, None, &mut first),
                None => cutter.clipped(at, c).unwrap_or_else(|| cutter.mark(at, c)),
            };
        }
    }
    let mut out = cutter.out;
    genitive::give_back(text, &mut out);
    fixed_name::join(&mut out, table);
    mark_phrases(&mut out, table);
    out
}

/// A word as it stands: where it ends, and its letters in lower case with their hash.
type Plain<'w> = (usize, &'w str, u64);

/// Puts words and marks together.
struct Cutter<'a> {
    text: &'a str,
    table: &'static Lexicon,
    language: &'static Language,
    out: Vec<Token>,
}

impl Cutter<'_> {
    /// A single mark or white space: where it ends.
    fn mark(&mut self, start: usize, c: char) -> usize {
        let end = start + c.len_utf8();
        let after_name = || self.out.last().is_some_and(|t| t.capital && start - t.end <= 1);
        if c == '&' && after_name() && self.text[end..].trim_start().starts_with(char::is_uppercase) {
            // "Marks & Spencer"
            self.add(start..end, "&", of_word("&"), (false, false));
        } else if !c.is_whitespace() {
            self.out.push(Token { start, end, mark: c, ..Token::default() });
        }
        end
    }

    /// A word that begins with its apostrophe, "van 't Hof": where it ends.
    fn clipped(&mut self, start: usize, c: char) -> Option<usize> {
        let opens = matches!(c, '\'' | '’') && !self.text[..start].ends_with(is_alphanumeric);
        let letter = self.text[start..].chars().nth(1).filter(|l| opens && l.is_alphabetic())?;
        let end = start + c.len_utf8() + letter.len_utf8();
        let low = folded(&self.text[start..end]);
        let known = self.table.class(of_word(&low)) != 0 && !self.text[end..].starts_with(is_alphanumeric);
        known.then(|| self.add(start..end, &low, of_word(&low), (false, false)))?;
        Some(end)
    }

    /// A word of the text that is one here too: no stop or "&" joins it to the next one.
    fn plain<'w>(&self, start: usize, word: &Word, low: &'w str) -> Option<Plain<'w>> {
        let end = start + (word.end - word.start) as usize;
        let (core, low_core) = match low.strip_suffix('\'') {
            Some(core) => (end - self.text[..end].chars().next_back().map_or(0, char::len_utf8), core),
            None => (end, low),
        };
        let rest = &self.text[core..];
        let joined = rest.starts_with(['.', '&']) && rest[1..].starts_with(is_alphanumeric);
        let ends_in_s = !self.language.grammar.possessive && genitive::follows(rest);
        // Another hyphen than "-" is a mark of its own.
        let inside = core < end && self.inside_name(start, end);
        if joined || ends_in_s || inside || core - start != low_core.len() || self.opens_surname(start) {
            return None;
        }
        if core == end {
            return Some((end, low, word.hash));
        }
        let short = || low_core.chars().count() <= ELIDED;
        if self.language.grammar.elides && self.text[end..].starts_with(is_alphanumeric) && short() {
            return Some((end, low, word.hash));
        }
        Some((core, low_core, of_word(low_core)))
    }

    /// Whether a single capital with its apostrophe begins a name: "O'Hara", "D'Angelo". Where words lose their vowel, few
    /// letters do.
    fn opens_surname(&self, start: usize) -> bool {
        let mut letters = self.text[start..].chars();
        let alone = !self.text[..start].ends_with(is_alphanumeric);
        let initial = |c: char| if self.language.grammar.elides { UNELIDED.contains(c) } else { c.is_uppercase() };
        alone
            && letters.next().is_some_and(initial)
            && letters.next().is_some_and(|c| matches!(c, '\'' | '’'))
            && letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    }

    /// Whether the apostrophe before byte `next` stands inside a name: "Gideon Sa'ar". Where words lose their vowel, it parts.
    fn inside_name(&self, start: usize, next: usize) -> bool {
        let rest = &self.text[next..];
        let tail = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        let name = tail.chars().count() > 1 && tail.starts_with(char::is_lowercase);
        let own = || !self.language.quote.contracted.split(' ').any(|end| end == tail);
        !self.language.grammar.elides && name && self.text[start..].starts_with(char::is_uppercase) && own()
    }

    /// The end of the word at `start`, and its letters since its last stop.
    fn end(&self, start: usize) -> (usize, usize) {
        let mut chars = self.text[start..].char_indices().map(|(i, c)| (start + i, c));
        let (mut end, mut letters) = (start + chars.next().map_or(0, |(_, c)| c.len_utf8()), 1);
        for (at, n) in chars {
            let next = at + n.len_utf8();
            let goes_on = || self.text[next..].starts_with(is_alphanumeric);
            if n == '\'' || n == '’' {
                if letters == 1 && self.opens_surname(start) || self.inside_name(start, next) {
                    (end, letters) = (next, letters + 1);
                    continue;
                }
                if !self.language.grammar.possessive && genitive::follows(&self.text[at..]) {
                    // "Moody's" where names have no such genitive.
                    return (next + 1, letters + 2);
                }
                // An elided word ends with its apostrophe; "Meta's" parts there too.
                let elided = goes_on() && letters <= ELIDED && self.language.grammar.elides;
                return (if elided { next } else { end }, letters);
            }
            let joined = matches!(n, '-' | '.' | '&') && (n != '.' || letters <= 2) && goes_on();
            if !is_alphanumeric(n) && !joined {
                break;
            }
            end = next;
            // "S.p.A" is one word, "fin.Le" is two.
            letters = if n == '.' { 0 } else { letters + 1 };
        }
        (end, letters)
    }

    /// Adds the word at `start`: where the scan goes on.
    fn word(&mut self, start: usize, plain: Option<Plain>, first: &mut bool) -> usize {
        let (text, language) = (self.text, self.language);
        let (end, letters) = plain.map_or_else(|| self.end(start), |(end, ..)| (end, 0));
        let single = || plain.map_or(letters == 1, |(_, low, _)| low.trim_end_matches('\'').chars().count() == 1);
        self.push(start..end, plain.map(|p| (p.1, p.2)), std::mem::take(first));
        let Some(last) = self.out.last_mut() else { return end };
        let mut next = end;
        if language.grammar.possessive && genitive::follows(&text[end..]) {
            next += text[end..].chars().take(2).map(char::len_utf8).sum::<usize>();
            last.genitive = true;
        }
        // The stop of "M.", "Dr." and initials belongs to the word.
        if text[end..].starts_with('.') && (titled(&text[last.start..end], language) || last.capital && single()) {
            last.end = end + 1;
            last.class |= self.table.class(of_word(&folded(&text[last.start..=end])));
            next = end + 1;
        }
        next
    }

    /// Adds a word; inverted pronouns ("a-t-il", "dit-elle") are words of their own.
    fn push(&mut self, bytes: Range<usize>, plain: Option<(&str, u64)>, first: bool) {
        let (text, language) = (self.text, self.language);
        let body = lexicon::BODY | lexicon::COMPANY_WORD;
        // "ministre des Affaires étrangères", "ministère de la Transition écologique"
        let is = |back: usize, class: Class| self.out.len().checked_sub(back).is_some_and(|i| self.out[i].is(class));
        let within = is(2, lexicon::OF) || is(2, lexicon::DET) && is(3, lexicon::OF);
        let names = |t: &Token| t.capital && (t.is(body) || within && !t.is(lexicon::MAN | lexicon::WOMAN));
        let behind_body = self.out.last().is_some_and(|t| t.adjective && !t.capital || names(t)) || self.within_body();
        let word = &text[bytes.clone()];
        if let Some(dash) = word.bytes().position(|b| b == b'-').filter(|_| !language.quote.inverted.is_empty()) {
            let tail = &word[dash + 1..];
            let pronoun = tail.strip_prefix("t-").unwrap_or(tail);
            if language.quote.inverted.split(' ').any(|p| p == pronoun) {
                for (piece, first) in
                    [(bytes.start..bytes.start + dash, first), (bytes.end - pronoun.len()..bytes.end, false)]
                {
                    let low = folded(&text[piece.clone()]);
                    self.add(piece, &low, of_word(&low), (first, behind_body));
                }
                return;
            }
        }
        match plain {
            Some((low, hash)) => self.add(bytes, low, hash, (first, behind_body)),
            None => {
                let low = folded(word);
                self.add(bytes, &low, of_word(&low), (first, behind_body));
            }
        }
    }

    /// Whether the last word is a noun of what a body's name is of: "Coordination des organisations", "Centre pour les études".
    fn within_body(&self) -> bool {
        let small = |i: usize| self.out[i].is_word() && !self.out[i].capital;
        let joins = |t: &Token| t.is(lexicon::OF) || t.is(lexicon::PREPOSITION);
        let mut at = self.out.len();
        for _ in 0..NOUNS {
            let Some(noun) = at.checked_sub(1).filter(|&i| small(i) && !self.out[i].is(lexicon::DET)) else { break };
            let article = noun > 1 && self.out[noun - 1].is(lexicon::DET) && !joins(&self.out[noun - 1]);
            let Some(of) = (noun - usize::from(article)).checked_sub(1).filter(|&i| joins(&self.out[i])) else { break };
            at = of;
            while at > 0 && self.out[at - 1].adjective && small(at - 1) {
                at -= 1;
            }
            if at > 0 && self.out[at - 1].capital && self.out[at - 1].is(lexicon::BODY) {
                return true;
            }
        }
        false
    }

    fn add(&mut self, bytes: Range<usize>, low: &str, hash: u64, (first, behind_body): (bool, bool)) {
        let word = &self.text[bytes.clone()];
        let mut class = self.class(word, low, hash);
        // "Conséquemment, ..."
        let adverb = || self.language.quote.adverb_endings.ends(word);
        if first && class == 0 && self.text[bytes.end..].starts_with(',') && adverb() {
            class |= lexicon::PLAIN;
        }
        // "a empresa inicialmente pensou": where nouns do not end so.
        if !first && class == 0 && self.language.grammar.pro_drop && adverb() {
            class |= lexicon::SKIP;
        }
        // Most words: no capital. From U+03C0 on there are capitals without small letters.
        let small = word == low && word.bytes().all(|b| b < 0xCF);
        let capitals = || word.chars().filter(|c| c.is_uppercase()).count();
        // "iPhone"
        let second = || {
            word.chars().nth(1).is_some_and(char::is_uppercase)
                && word.chars().take(3).filter(|c| c.is_uppercase()).count() == 1
        };
        let behind_article = || {
            let parts = word.split_once('-').filter(|(article, _)| ARTICLES.contains(article));
            parts.is_some_and(|(_, name)| name.starts_with(char::is_uppercase))
        };
        let capital = !small && (word.starts_with(char::is_uppercase) || second() || behind_article());
        let ends = || self.language.quote.adjective_endings.iter().any(|e| word.ends_with(e));
        let mut demonym = capital && class & lexicon::PLAIN != 0 && self.language.quote.demonym_endings.ends(low);
        // "Dawn French"
        let given = |t: &Token| t.capital && t.is(lexicon::MAN | lexicon::WOMAN | lexicon::SIR | lexicon::MADAM);
        if demonym && self.out.last().is_some_and(|t| given(t) && !t.genitive) {
            class &= !lexicon::PLAIN;
            demonym = false;
        }
        // "South Korean"
        let belongs = |t: &&mut Token| t.capital && self.table.before_demonym.contains(&t.hash);
        if demonym && let Some(before) = self.out.last_mut().filter(belongs) {
            before.class |= lexicon::PLAIN;
            before.adjective = true;
        }
        self.out.push(Token {
            start: bytes.start,
            end: bytes.end,
            class,
            hash,
            mark: 'w',
            capital,
            acronym: !small && capitals() >= 2 && word.chars().count() <= 6 && !word.contains(char::is_lowercase),
            digit: word.starts_with(|c: char| c.is_ascii_digit()),
            first,
            behind_colon: self.out.last().is_some_and(|t| t.mark == ':'),
            attributive: self.language.quote.attributive_endings.ends(low),
            adjective: behind_body && !capital && class & !(lexicon::PLAIN | lexicon::ANYONE) == 0 && ends() || demonym,
            ..Token::default()
        });
    }

    /// What a word can be, by the table and by its form; `low` is the word in lower case.
    fn class(&self, word: &str, low: &str, hash: u64) -> Class {
        let quote = &self.language.quote;
        let mut class = self.table.class(hash);
        if class == 0 {
            let base = quote.inflections.at_end_of(word).map(|end| &low[..low.len() - end.len()]);
            let noun = base.map(|b| self.table.class(of_word(b)) & (lexicon::OFFICE | lexicon::BODY | lexicon::ANYONE));
            class |= noun.fold(0, |a, b| a | b);
            class |= if class == 0 { 0 } else { lexicon::INFLECTED };
        }
        if word.starts_with(char::is_uppercase) && self.table.named_body.contains(&hash) {
            class |= lexicon::BODY;
        }
        // "ex-ministra", "expresidente": the office once held.
        let begins = |prefix: &&str| prefix.as_bytes().first() == low.as_bytes().first();
        let held = || quote.office_prefixes.iter().filter(begins).find_map(|prefix| low.strip_prefix(prefix));
        if class == 0
            && let Some(base) = held()
        {
            class |= self.table.class(of_word(base)) & (lexicon::OFFICE | lexicon::ANYONE);
        }
        let ends = |endings: Phrases| word.len() > 4 && endings.ends(low);
        let compound = |endings: Phrases| word.len() > 4 && endings.at_end_of(low).any(|e| low.len() > e.len());
        // Compounds: "Umweltminister", "Audi-Vorstand" take the office of their last part.
        if class & lexicon::OFFICE == 0 && compound(quote.role_endings) {
            class |= if ends(quote.woman_endings) { lexicon::ROLE_WOMAN } else { lexicon::ROLE };
        }
        // "Konrad-Adenauer-Stiftung" is a name of its own.
        let one = || word.matches('-').count() < 2;
        if class & (lexicon::OFFICE | lexicon::BODY) == 0 && compound(quote.body_endings) && one() {
            class |= lexicon::BODY;
        }
        // "the American" may be somebody.
        let unknown = class & !lexicon::ANYONE == 0;
        let demonym = || quote.demonym_endings.at_end_of(low).any(|end| word.len() > DEMONYM || end == low);
        if unknown && word.starts_with(char::is_uppercase) && demonym() {
            class |= lexicon::PLAIN;
        }
        if class & lexicon::ANYONE == 0 && ends(quote.anyone_endings) {
            class |= lexicon::ANYONE;
        }
        class
    }
}

/// Initials of names like "O'Hara", "N'Golo": the words that lose a vowel behind these stand before verbs, in small letters.
const UNELIDED: &str = "MNO";

/// Nouns of what a body's name is of, each of the one before, at most.
const NOUNS: usize = 3;

/// Letters of a word that loses its vowel before another, at most ("lorsqu'il", "quell'anno").
const ELIDED: usize = 6;

/// Makes the last word of a verb phrase the verb, and what stands before it small words ("fait valoir").
fn mark_phrases(tokens: &mut [Token], table: &Lexicon) {
    for at in 0..tokens.len() {
        if !tokens[at].is(lexicon::PHRASE) {
            continue;
        }
        let begins = |p: &&(Vec<u64>, Class)| {
            let words = tokens[at..].iter().take(p.0.len()).map(|t| t.hash);
            words.eq(p.0.iter().copied())
        };
        let Some((words, class)) = table.phrases.iter().filter(begins).max_by_key(|p| p.0.len()) else { continue };
        let last = at + words.len() - 1;
        for t in &mut tokens[at..last] {
            t.class = t.class & !lexicon::VERB | lexicon::AUX;
        }
        // "veut dire": nobody says it.
        let none = if *class == 0 { lexicon::VERB } else { 0 };
        tokens[last].class = tokens[last].class & !none | class;
    }
}

/// Whether a word is an abbreviated title or legal form, which keeps its stop.
fn titled(word: &str, language: &Language) -> bool {
    word.len() <= 6 && language.sentence.before_name.contains(&word.lower())
}

/// A capital adjective of a place is longer than so many bytes: "Franse", but not the name "Hesse".
const DEMONYM: usize = 5;

/// A word as [`Words`] fold it.
fn folded(word: &str) -> String {
    word.lower().replace('’', "'")
}
