//! Two sides by a denial: somebody says that something claimed before is not so.

use super::story::Story;
use super::{Kind, Observation};
use crate::certainty::Certainty;
use crate::certainty::class::Class;
use crate::certainty::lexicon::{Hit, Lexicon};
use crate::order::Order;
use crate::rank::page::{Stems, stem};
use crate::span::Span;

/// Words before a verb within which a negation turns it round ("n'a pas démenti").
const NEGATION_REACH: usize = 3;
/// Words around a verb of turning down within which the accusation stands that it turns down.
const OBJECT_REACH: usize = 7;
/// Words behind a verb that denies within which it says what is withheld ("denied bail").
const WITHHELD_REACH: usize = 4;
/// Words between a verb that denies and the "that" of what it denies.
const THAT_REACH: usize = 2;
/// Words behind a verb that denies which say what.
const OBJECT_WORDS: usize = 14;
/// What a line is worth that holds all of what is denied, as a likeness.
const OBJECT: f32 = 0.75;
/// Words of a claim at least.
const CLAIM_WORDS: usize = 4;
/// Lines before a denial among which the claim is looked for that it only points at ("denied it").
const POINTS_BACK: usize = 2;
/// Lines before an answer among which the accusation stands that it answers.
const ANSWERS_BACK: usize = 3;
/// What the line right before a denial is worth as the claim denied, and those before it, as a likeness: most denials
/// stand behind what they deny.
const BEFORE: [f32; 3] = [0.25, 0.12, 0.06];
/// What a line is worth that tells a claim as a claim: hedged, attributed, or by its words.
const CLAIMED: f32 = 0.1;
/// The same where it accuses somebody, beside [`CLAIMED`].
const ACCUSED: f32 = 0.15;
/// From how much a line is taken for the claim denied.
const ENOUGH: f32 = 0.3;
/// The same for a line that does not stand right before the denial.
const FAR_ENOUGH: f32 = 0.4;
/// Words before "is not true" within which its subject stands.
const SUBJECT_REACH: usize = 3;
/// Words of a line that is an answer and nothing else: "Das stimmt nicht."
const SHORT_ANSWER: usize = 5;
/// Words around a verb of denying where a word stands that points back.
const POINTER_REACH: usize = 2;

/// Every denial with the claim that it denies.
pub fn find(story: &Story) -> Vec<Observation> {
    let mut out = Vec::new();
    for i in 0..story.len() {
        if !story.runs(i) || story.asks(i) {
            continue;
        }
        if let Some(inside) = suspected(story, i) {
            out.push(inside);
            continue;
        }
        let denied = cue(story, i).and_then(|cue| {
            inside(story, i, &cue).or_else(|| Some([story.span(claim(story, i, &cue)?), story.span(i)]))
        });
        let places = denied.or_else(|| Some([story.span(doubted(story, i)?), story.span(i)]));
        out.extend(places.map(|places| Observation { kind: Kind::RivalSources, places }));
    }
    out
}

/// The words that deny in line `i`.
fn cue(story: &Story, i: usize) -> Option<Hit> {
    let words = &story.graded(i).words;
    let verb = |h: &&Hit| words.get(h.first).is_some_and(|w| !(w.capital && h.first > 0));
    let plain = |h: &&Hit| words.get(h.first).is_some_and(|w| !w.quoted);
    let stands = |h: &&Hit| stands(story, i, h);
    let of = |h: &Hit, before: bool| {
        let near = |a: &Hit| a.first != h.first && a.first.abs_diff(h.first) <= OBJECT_REACH;
        story.hits(i, Class::Accusation).any(|a| near(a) && (a.first < h.first || !before))
    };
    let denies = story.hits(i, Class::Denies).filter(verb).find(stands);
    let rejects = || story.hits(i, Class::Rejects).filter(verb).filter(plain).filter(stands).find(|h| of(h, false));
    // "the baseless claims": said in passing.
    let passing = |h: &Hit| story.hits(i, Class::Accusation).any(|a| a.first == h.last + 1);
    let untrue = || story.hits(i, Class::Untrue).filter(stands).find(|h| !passing(h) && !story.denied(i, h.first, 1));
    let of_claims = || story.hits(i, Class::OfClaims).filter(stands).find(|h| of(h, true));
    let answers = || story.hits(i, Class::Answers).filter(verb).filter(plain).find(stands);
    let in_one = || denies.or_else(rejects).or_else(untrue).or_else(of_claims).copied();
    let innocent = || story.hits(i, Class::Innocent).find(|h| !story.denied(i, h.first, 1));
    in_one().or_else(|| apart(story, i)).or_else(|| answers().or_else(innocent).copied())
}

/// Whether a word that denies does so here.
fn stands(story: &Story, i: usize, cue: &Hit) -> bool {
    !story.denied(i, cue.first, NEGATION_REACH) && !withheld(story, i, cue) && !conditional(story, i, cue)
}

/// "If you dispute a charge": nobody has denied anything yet.
fn conditional(story: &Story, i: usize, cue: &Hit) -> bool {
    let words = &story.graded(i).words;
    let goes_on = |from: usize| (from..=cue.first).all(|k| words.get(k).is_some_and(|w| !w.after_comma));
    let opens = |c: &Hit| c.first == 0 || words.get(c.first).is_some_and(|w| w.after_comma);
    story.hits(i, Class::Condition).any(|c| opens(c) && c.last < cue.first && goes_on(c.last + 1))
}

/// A verb in two parts with what it turns down between them or before: "wies die Vorwürfe zurück", "Beides weist er zurück".
fn apart(story: &Story, i: usize) -> Option<Hit> {
    let words = &story.graded(i).words;
    let plain = |k: usize| words.get(k).is_some_and(|w| !w.quoted);
    let pair = story.reading.language_of(story.span(i)).disagree.denies_apart.iter().find_map(|pair| {
        let (verb, end) = pair.split_once(' ')?;
        let first = (0..words.len()).find(|&k| words.low(k) == verb && plain(k))?;
        let last = (first + 1..words.len()).find(|&k| words.low(k) == end && plain(k))?;
        Some(Hit { class: Class::Denies, first, last })
    })?;
    let within =
        |class, reach: usize| story.hits(i, class).any(|h| h.last + reach >= pair.first && h.first < pair.last);
    let points = story.hits(i, Class::It).any(|h| h.last + 1 == pair.first || h.last + 1 == pair.last);
    let stands = !within(Class::Withheld, 0) && !story.denied(i, pair.last, NEGATION_REACH);
    (stands && (points || within(Class::Accusation, OBJECT_REACH))).then_some(pair)
}

/// "denied bail", "se niega a", "denied Watkins": nothing is contested; "denied that the visa" is no such case.
fn withheld(story: &Story, i: usize, verb: &Hit) -> bool {
    let words = &story.graded(i).words;
    let name = || words.get(verb.last + 1).filter(|w| w.capital && !w.after_break);
    let refused = || name().is_some_and(|w| story.is_person(&words.text[w.start as usize..w.end as usize]));
    if verb.class == Class::Denies && refused() {
        return true;
    }
    let that = story.hits(i, Class::That).any(|h| h.first > verb.last && h.first <= verb.last + THAT_REACH);
    !that && story.hits(i, Class::Withheld).any(|h| h.first + 1 >= verb.first && h.first <= verb.last + WITHHELD_REACH)
}

/// The unconfirmed line right before line `i`, where that turns down what is pointed at: "conteste ce calendrier".
fn doubted(story: &Story, i: usize) -> Option<usize> {
    let words = &story.graded(i).words;
    let plain = |h: &&Hit| words.get(h.first).is_some_and(|w| !w.quoted);
    let stands = |h: &&Hit| stands(story, i, h);
    let points = |h: &Hit| {
        story.hits(i, Class::Demonstrative).chain(story.hits(i, Class::Leaning)).any(|t| t.first == h.last + 1)
    };
    let contests = story.hits(i, Class::Rejects).filter(plain).filter(stands).any(points);
    let before = (i.saturating_sub(POINTS_BACK)..i).rev();
    let open = before.take_while(|&j| story.runs(j)).find(|&j| story.graded(j).certainty == Certainty::Unconfirmed)?;
    (contests && story.graded(i).certainty != Certainty::Unconfirmed).then_some(open)
}

/// Claim and denial in one sentence: "..., ce que nie le gouvernement", "..., but that is not true".
fn inside(story: &Story, i: usize, cue: &Hit) -> Option<[Span; 2]> {
    let before = |class| {
        let near = move |h: &&Hit| h.first < cue.first && cue.first - h.last <= OBJECT_REACH && h.first >= CLAIM_WORDS;
        story.hits(i, class).find(near)
    };
    let told = |end: usize| {
        let claims = |h: &Hit| {
            matches!(h.class, Class::Says | Class::SaysBare | Class::Claimed | Class::According | Class::Possible)
        };
        story.graded(i).hits.iter().any(|h| claims(h) && h.last < end)
    };
    let but = || before(Class::Contrast).filter(|h| cue.class == Class::Untrue && told(h.first));
    story.halves(i, before(Class::What).or_else(but)?.first)
}

/// "says that he is innocent, but to the police he is a suspect".
fn suspected(story: &Story, i: usize) -> Option<Observation> {
    let innocent = story.hits(i, Class::Innocent).next()?;
    let accused = story.hits(i, Class::Accused).find(|h| h.first > innocent.last || h.last < innocent.first)?;
    let between = innocent.last.min(accused.last)..innocent.first.max(accused.first);
    let contrast = story.hits(i, Class::Contrast).find(|h| between.contains(&h.first))?;
    Some(Observation { kind: Kind::RivalSources, places: story.halves(i, contrast.first)? })
}

/// The line whose claim line `i` denies.
fn claim(story: &Story, i: usize, cue: &Hit) -> Option<usize> {
    let free = |j: usize| {
        story.runs(j) && !story.asks(j) && story.graded(j).words.len() >= CLAIM_WORDS && self::cue(story, j).is_none()
    };
    let that = story.hits(i, Class::That).any(|h| h.first > cue.last && h.first <= cue.last + THAT_REACH);
    let points = !that
        && matches!(cue.class, Class::Denies | Class::Rejects)
        && story.hits(i, Class::It).any(|h| h.first.abs_diff(cue.first) <= POINTER_REACH);
    let accuses = |j: usize| story.has(j, Class::Accusation) || story.has(j, Class::Accuses);
    let accused = |j: usize| accuses(j) && !story.has(j, Class::OfClaims) && !story.has(j, Class::Untrue);
    let claimed = |j: usize| {
        let said = j + 1 == i && story.speaker(j).is_some();
        story.graded(j).certainty != Certainty::Asserted || accuses(j) || said
    };
    let before = || (i.saturating_sub(POINTS_BACK)..i).rev().filter(|&j| free(j));
    let nearest = before().find(|&j| claimed(j)).or_else(|| before().next());
    if matches!(cue.class, Class::Answers | Class::Innocent) {
        let attacks = |j: usize| match cue.class {
            Class::Innocent => story.has(j, Class::Accuses),
            _ => accuses(j),
        };
        return (i.saturating_sub(ANSWERS_BACK)..i)
            .rev()
            .filter(|&j| free(j))
            .find(|&j| attacks(j) && !same_voice(story, i, j));
    }
    let stems = &story.stems[i];
    let mut lines = story.near(stems);
    lines.extend(i.saturating_sub(BEFORE.len())..i);
    let object = object(story, i, cue);
    let sure = matches!(cue.class, Class::Denies | Class::Rejects);
    let points_at = sure || cue.class == Class::OfClaims || points_at_claim(story, i, cue);
    let short = story.graded(i).words.len() <= SHORT_ANSWER;
    let worth = |j: usize| {
        let other = &story.stems[j];
        let held = OBJECT * story.shared(&object, other).0 / story.weight(&object).max(1.0);
        let near = BEFORE.get(i - j - 1).copied().unwrap_or_default();
        let near = if points_at && (held > 0.0 || object.is_empty() || short) { near } else { 0.0 };
        let claimed = claimed(j);
        let alike = story.alike(i, j);
        let told = if claimed { CLAIMED } else { 0.0 } + if accused(j) { ACCUSED } else { 0.0 };
        if same_voice(story, i, j) || !sure && !claimed { 0.0 } else { alike.max(held) + near + told }
    };
    if points {
        // "The keeper was denied by the post": neither claimed nor short of an object.
        let answers = |j: usize| claimed(j) || story.has(i, Class::Accusation) || short;
        return nearest.filter(|&j| answers(j));
    }
    // "Das Argument nannten sie lächerlich": said of the accusation or rumour just before.
    let open = |j: &usize| story.graded(*j).certainty == Certainty::Unconfirmed;
    let other = || before().filter(|&j| !same_voice(story, i, j));
    let charge = || other().find(|&j| accused(j)).or_else(|| other().find(open));
    if !sure && points_at && object.is_empty() && charge().is_some() {
        return charge();
    }
    let told = lines.into_iter().filter(|&j| j < i && free(j));
    let best = told.map(|j| (worth(j), j)).max_by(|a, b| a.0.total_cmp(&b.0))?;
    let enough = if i - best.1 <= BEFORE.len() { ENOUGH } else { FAR_ENOUGH };
    (best.0 >= enough).then_some(best.1)
}

/// Whether words of line `i` that are untrue stand beside a word for what they are said of: "this is not true", "the claims".
fn points_at_claim(story: &Story, i: usize, cue: &Hit) -> bool {
    let near = |class, reach: usize| story.hits(i, class).any(|h| h.last < cue.first && cue.first - h.last <= reach);
    let within = |h: &Hit| h.first >= cue.first && h.last <= cue.last && h.class != cue.class;
    // "no such thing" points by itself.
    story.graded(i).hits.iter().any(|h| within(h) && matches!(h.class, Class::Demonstrative | Class::Leaning))
        || near(Class::Accusation, OBJECT_REACH)
        || [Class::Demonstrative, Class::Leaning, Class::It].iter().any(|&c| near(c, SUBJECT_REACH))
        || story.graded(i).words.len() <= SHORT_ANSWER
}

/// Whether one and the same person or body says two lines.
fn same_voice(story: &Story, i: usize, j: usize) -> bool {
    let (Some(a), Some(b)) = (story.speaker(i), story.speaker(j)) else { return false };
    a.name == b.name || a.person.is_some() && a.person == b.person
}

/// The stems of what line `i` denies: those behind the verb, or between "the claim" and "is false", without the words for
/// claims in general.
fn object(story: &Story, i: usize, cue: &Hit) -> Stems {
    let words = &story.graded(i).words;
    let lexicon = Lexicon::of(story.reading.language);
    let claims = |k: usize| story.hits(i, Class::Accusation).any(|h| (h.first..=h.last).contains(&k));
    let that = |k: usize| story.hits(i, Class::That).any(|h| h.first == k);
    let said_of = story.hits(i, Class::Accusation).find(|h| h.last + 1 < cue.first && that(h.last + 1));
    let from = match (cue.class, said_of) {
        (Class::Untrue | Class::OfClaims, Some(h)) => h.last + 1,
        (Class::Untrue | Class::OfClaims, None) if !that(cue.last + 1) => return Stems::new(),
        _ => cue.last + 1,
    };
    let parts = |k: usize| {
        let joins =
            story.graded(i).hits.iter().any(|h| h.first == k && matches!(h.class, Class::Connective | Class::Says));
        joins || words.get(k).is_some_and(|w| w.after_comma)
    };
    let end = if said_of.is_some() { cue.first } else { words.len() };
    let end = (from + 1..end).find(|&k| parts(k)).unwrap_or(end);
    let told = (from..end.min(from + OBJECT_WORDS)).filter(|&k| !claims(k)).filter_map(|k| stem(words.low(k), lexicon));
    let mut out: Stems = told.collect();
    out.order();
    out.dedup();
    out
}
