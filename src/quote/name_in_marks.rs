//! Names between quotation marks: "das «Wall Street Journal»", "der Blog „Hafenwache“".

use crate::people::lexicon::{ANYONE, AUX, BODY, DET, INDEFINITE, LIKE, OF, OFFICE, SAY, SOURCE};
use crate::people::mention::{Gender, Mention};
use crate::people::token::Token;

/// Words of a name in marks at most.
const NAME: usize = 4;

/// A name in marks behind its article: "das «Wall Street Journal»"; one word only beside a verb of saying or a word for a
/// source.
pub fn read(tokens: &[Token], at: usize, limit: usize) -> Option<Mention> {
    let article = tokens[..limit].get(at)?;
    let opens = article.is(DET) && !article.is(INDEFINITE) && !article.quoted;
    let from = at + 2;
    let first = tokens[..limit].get(from).filter(|t| opens && !tokens[at + 1].is_word() && t.quoted && t.capital)?;
    let end = (from..limit).find(|&i| !tokens[i].quoted).filter(|end| end - from <= NAME)?;
    let told = at > 0 && tokens[at - 1].is(SAY | SOURCE | LIKE);
    let says = tokens[..limit].get(end + 1).is_some_and(|t| t.is(SAY | AUX));
    let known = tokens[end - 1].capital && !first.is(SAY) && (end - from > 1 || told || says);
    let (name, none) = (from..end, from..from);
    let gender = Gender::Unknown;
    known.then_some(Mention { all: at..end + 1, name, role: none, pronoun: false, gender, speaks: true })
}

/// The name of a body in marks behind its noun: "der Blog „Hafenwache“".
pub fn extend(tokens: &[Token], m: &mut Mention, limit: usize) {
    let last = &tokens[m.all.end - 1];
    let from = m.all.end + 1;
    if !m.name.is_empty() || !last.is(BODY) || !tokens.get(from).is_some_and(|t| t.quoted && t.capital) {
        return;
    }
    if let Some(end) = (from..limit).find(|&i| !tokens[i].quoted).filter(|end| end - from <= NAME) {
        // "le directeur de l'association « Vent Debout »": the body's name, not his.
        let words = &tokens[m.role.clone()];
        let of = words.iter().position(|t| t.is(OF)).unwrap_or(words.len());
        if words[..of].iter().any(|t| t.is(OFFICE | ANYONE)) && of < words.len() {
            m.role.end = end + 1;
            m.all.end = end + 1;
            return;
        }
        m.name = from..end;
        m.all.end = end + 1;
        m.speaks = true;
    }
}
