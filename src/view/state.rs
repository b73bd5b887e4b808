//! What is shown where there is no report, in plain words.

use super::build::{button, el, key, say};
use super::{Action, Host, Look, Node, frame};
use crate::article::NotArticle;

/// Why there is no report (yet); the codes of `extension/messages.js`, and `reading`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The page is being read.
    Reading,
    /// A page of the browser, where no extension may read.
    Restricted,
    /// A page of an extension store.
    Store,
    /// A PDF or another document that is not HTML.
    Pdf,
    /// A local file that the browser does not let us read.
    File,
    /// The page has not been given to us.
    Access,
    /// No text at all on the page.
    Empty,
    /// Nothing is selected.
    Selection,
    /// More text than is read.
    Large,
    /// The extension was updated under this page.
    Orphaned,
    /// No answer in time.
    Busy,
    /// No answer in time from a page that is still being loaded.
    Loading,
    /// A bug of ours.
    Internal,
}

impl State {
    /// The state of a code of `extension/messages.js`; an unknown code is a bug of ours.
    pub fn of(code: &str) -> State {
        match code {
            "reading" => State::Reading,
            "restricted" => State::Restricted,
            "store" => State::Store,
            "pdf" => State::Pdf,
            "file" => State::File,
            "access" => State::Access,
            "empty" => State::Empty,
            "selection" => State::Selection,
            "large" => State::Large,
            "orphaned" => State::Orphaned,
            "busy" => State::Busy,
            "loading" => State::Loading,
            _ => State::Internal,
        }
    }

    /// Key of the words that say it.
    pub fn message(self) -> &'static str {
        match self {
            State::Reading => "reading",
            State::Restricted => "failure_restricted",
            State::Store => "failure_store",
            State::Pdf => "failure_pdf",
            State::File => "failure_file",
            State::Access => "failure_access",
            State::Empty => "failure_empty",
            State::Selection => "failure_selection",
            State::Large => "failure_large",
            State::Orphaned => "failure_orphaned",
            State::Busy => "failure_busy",
            State::Loading => "failure_loading",
            State::Internal => "failure_internal",
        }
    }
}

/// The view of a state.
pub fn state(state: State, look: &Look) -> Node {
    let message = state.message();
    let notice = if state == State::Reading {
        let lines = (0..4).map(|_| el("span", "bone"));
        el("div", "skeleton").attr("aria-hidden", "true").all(lines)
    } else {
        notice("no_report", key("p", "notice-why", message), steps(state, look.host))
    };
    frame::shell(look, say(message, Vec::new()), vec![notice])
}

/// What the reader can do from a page of ours; where the sentence alone names the step, nothing is to be pressed.
fn steps(state: State, host: Host) -> Vec<Node> {
    let selection = || button("do", "use_selection", Action::UseSelection);
    let again = || button("do", "try_again", Action::UsePage);
    let steps = match state {
        State::Restricted | State::Store | State::Pdf => vec![button("do", "see_sample", Action::Sample)],
        State::Empty | State::Busy | State::Loading | State::Internal => vec![again()],
        State::Selection => vec![selection(), button("do", "use_page", Action::UsePage)],
        State::Large => vec![selection()],
        State::Reading | State::File | State::Access | State::Orphaned => Vec::new(),
    };
    let offers = matches!(host, Host::Popup | Host::Side) && !steps.is_empty();
    if offers { vec![el("div", "steps").all(steps)] } else { Vec::new() }
}

/// Why a page is not read as an article, with what the reader can do instead.
pub(super) fn not_article(reason: &NotArticle, look: &Look) -> Node {
    let message = reason.message();
    let args = match reason {
        NotArticle::TooShort { words } => vec![(*words as usize).to_string().into()],
        _ => Vec::new(),
    };
    let why = key("p", "notice-why", message).args(args.clone());
    let instead = button("do", "use_selection", Action::UseSelection);
    let wrong = button("do", "save_structure", Action::SaveStructure);
    let more =
        vec![key("p", "notice-why", "use_selection_how"), instead, key("p", "notice-why", "save_structure_how"), wrong];
    frame::shell(look, say(message, args), vec![notice("no_article", why, more)])
}

fn notice(title: &str, why: Node, more: Vec<Node>) -> Node {
    el("div", "notice").with(key("h1", "notice-title", title)).with(why).all(more)
}
