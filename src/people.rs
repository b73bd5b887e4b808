//! Who is on the page: names in full, roles, genders, and whom a short form, a description or a pronoun means.
//!
//! [`page::Page`] reads the article's words once; [`mention`] reads words that mean someone, [`apposition`] what
//! stands behind them; [`directory`] joins the forms of one name; [`resolve`] carries a mention back to the one it means.

use crate::span::Span;

pub mod apposition;
mod cut;
mod description;
pub mod directory;
mod extent;
mod first_word;
mod fixed_name;
mod full_name;
mod genitive;
mod inner_name;
mod introduction;
pub mod lexicon;
pub mod mention;
pub mod name;
pub mod page;
pub mod resolve;
pub mod role;
mod signature;
pub mod stretch;
pub mod token;

/// One person or body of a page: the place of its fullest name in the [`directory::Directory`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub u32);

/// Who speaks: verbatim words of the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Speaker {
    /// Where the page attributes the words.
    pub span: Span,
    /// The one who is meant, where the page gives a name.
    pub person: Option<PersonId>,
    /// The name in its fullest form on the page ("Mark Zuckerberg" for "Zuckerberg"), or the description.
    pub name: String,
    /// "PDG de Meta", where the page says it; empty otherwise.
    pub role: String,
}
