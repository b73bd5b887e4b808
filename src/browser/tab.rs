//! A page of ours that shows the report of a tab: the popup, which stays with the tab it was opened on, and the page
//! beside, which follows the tab in front.

mod action;

use super::chrome::{self, Settings, get, get_text, object, word};
use super::give;
use super::listen::Timer;
use super::page::{self, Living};
use super::paint::{Happening, Painted, Tree, paint};
use crate::view::{self, Host, Look, State};
use js_sys::{Array, Function, JSON};
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// Milliseconds that a tab stays in front before it is read: who passes over twenty tabs wants the last.
const PASSING: i32 = 80;

/// A page of ours while it shows the report of a tab.
#[wasm_bindgen]
pub struct TabReport {
    inner: Rc<Inner>,
}

struct Inner {
    root: Element,
    words: Function,
    settings: Settings,
    host: Host,
    me: Weak<Inner>,
    now: RefCell<Now>,
    /// Counts questions, so that a late answer is known to be stale.
    run: Cell<u32>,
}

/// What the page knows by now.
#[derive(Default)]
struct Now {
    window: f64,
    tab: f64,
    url: String,
    /// Frame of the tab that the lines are of.
    frame: f64,
    recording: String,
    /// What the report that is shown is of; empty where there is none.
    scope: &'static str,
    /// The view that is shown, and the same as JSON.
    view: Option<Tree>,
    shown: String,
    painted: Option<Painted>,
    said: Option<Timer>,
    /// Block, start and end of the line that is marked in the page.
    pointed: Option<(u32, u32, u32)>,
    /// Whether all key sentences are marked in the page.
    marked: bool,
}

/// Shows the report of the tab in front in `root`: `words(key, args)` gives the words of a message, `settings` is
/// `settings.js`; `beside` tells the page beside from the popup.
#[wasm_bindgen(js_name = showTab)]
pub fn show_tab(root: Element, words: Function, settings: Settings, beside: bool) -> TabReport {
    let host = if beside { Host::Side } else { Host::Popup };
    let inner = Rc::new_cyclic(|me| Inner {
        root,
        words,
        settings,
        host,
        me: me.clone(),
        now: RefCell::default(),
        run: Cell::new(0),
    });
    inner.show_state(State::Reading);
    inner.run(|me| async move {
        me.dress().await?;
        me.follow(false).await
    });
    TabReport { inner }
}

#[wasm_bindgen]
impl TabReport {
    /// Reads the tab in front: another one, perhaps, or another page in it. `selected`: a selection in it waits.
    pub fn follow(&self, selected: bool) {
        self.inner.run(move |me| async move { me.follow(selected).await });
    }

    /// The same where nothing could be read before: by now the page may have been given to us.
    pub fn retry(&self) {
        if self.inner.now.borrow().scope.is_empty() {
            self.follow(false);
        }
    }

    /// What was read is no longer what the page shows; `left`, where the page shows none of it any more.
    pub fn changed(&self, recording: &str, left: bool) {
        if !self.shows(recording) {
            return;
        }
        if left {
            self.inner.blank();
        }
        self.follow(false);
    }

    /// Whether the lines shown are of this recording.
    pub fn shows(&self, recording: &str) -> bool {
        !recording.is_empty() && self.inner.now.borrow().recording == recording
    }

    /// The settings were changed.
    pub fn settle(&self) {
        self.inner.run(|me| async move {
            me.dress().await?;
            me.follow(false).await
        });
    }

    /// Takes our marks off the page: this page of ours is about to go.
    pub fn end(&self) {
        self.inner.give_back();
    }
}

impl Living for Inner {
    fn me(&self) -> &Weak<Inner> {
        &self.me
    }

    fn fail(&self) {
        self.show_state(State::Internal);
    }
}

impl Inner {
    async fn dress(&self) -> Result<(), JsValue> {
        let settings = self.settings.load().await?;
        page::dress(&self.root, &self.settings.surface(&settings))
    }

    /// A new question; answers to those before it are stale from now on.
    fn ask_anew(&self) -> u32 {
        self.run.set(self.run.get() + 1);
        self.run.get()
    }

    async fn follow(&self, selected: bool) -> Result<(), JsValue> {
        let query = object(&[("active", true.into()), ("currentWindow", true.into())]);
        let tabs: Array = chrome::query_tabs(&query).await?.unchecked_into();
        let tab = tabs.get(0);
        // A window that is closing has none.
        let Some(id) = get(&tab, "id").as_f64() else { return Ok(()) };
        let (before, scope) = {
            let now = self.now.borrow();
            (now.tab, now.scope)
        };
        // The report of a selection stays until the reader asks for another, or its page is gone.
        if before == id && scope == "selection" && !selected {
            return Ok(());
        }
        let run = self.ask_anew();
        if before != id && before != 0.0 {
            self.blank();
        }
        {
            let mut now = self.now.borrow_mut();
            now.tab = id;
            now.window = get(&tab, "windowId").as_f64().unwrap_or_default();
        }
        if self.host == Host::Side && before != 0.0 {
            page::pause(PASSING).await?;
        }
        if run == self.run.get() { self.read("page").await } else { Ok(()) }
    }

    /// Nothing of the page before may stand here.
    fn blank(&self) {
        self.give_back();
        self.show_state(State::Reading);
    }

    /// Lets go of the page: our marks there end.
    fn give_back(&self) {
        let recording = std::mem::take(&mut self.now.borrow_mut().recording);
        {
            let mut now = self.now.borrow_mut();
            (now.scope, now.url, now.pointed, now.marked) = ("", String::new(), None, false);
        }
        if self.host == Host::Side && !recording.is_empty() {
            // Said while the page is still there: nothing may be awaited. Who is gone needs to give nothing back.
            let said = self.to_frame(&[("kind", "give_back".into()), ("recording", recording.into())]);
            page::start(Box::pin(async move { drop(said.await) }));
        }
    }

    async fn read(&self, scope: &'static str) -> Result<(), JsValue> {
        let (run, tab) = (self.ask_anew(), self.now.borrow().tab);
        let answer = self.ask("", &[("scope", scope.into())]).await?;
        // What the reader selected is given once: it counts although the tab was asked for once more since.
        let selected = get_text(&answer, "scope") == "selection" && tab == self.now.borrow().tab;
        if run != self.run.get() && !selected {
            return Ok(());
        }
        self.ask_anew();
        let failure = State::of(&get_text(&answer, "failure"));
        let ok = get(&answer, "ok").is_truthy();
        if !ok && scope == "selection" && !self.now.borrow().scope.is_empty() {
            // A report that is there stays there: only the selection failed.
            self.say(failure.message());
            return Ok(());
        }
        if !ok {
            self.give_back();
        }
        {
            let mut now = self.now.borrow_mut();
            if ok {
                now.recording = get_text(&answer, "recording");
                now.frame = get(&answer, "frame").as_f64().unwrap_or_default();
                now.scope = if get_text(&answer, "scope") == "selection" { "selection" } else { "page" };
            }
            now.url = get_text(&answer, "url");
            now.pointed = None;
        }
        let view = get(&answer, "view");
        if !view.is_object() {
            self.show_state(failure);
            return Ok(());
        }
        self.show(view.unchecked_ref())?;
        if self.now.borrow().marked { self.mark(true).await } else { Ok(()) }
    }

    /// What the background answers to a request about the tab, or about what was read of it before.
    async fn ask(&self, recording: &str, request: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
        let tab = self.now.borrow().tab;
        let host = if self.host == Host::Side { "side" } else { "popup" };
        let request = object(&[&[("host", host.into())], request].concat());
        let message = object(&[
            ("kind", "read".into()),
            ("tabId", tab.into()),
            ("recording", recording.into()),
            ("request", request.into()),
        ]);
        chrome::send(&message).await
    }

    fn show_state(&self, state: State) {
        let view = view::state(state, &Look { host: self.host, ..Look::default() });
        // Nothing is left to say it with where even this fails.
        let _ = give(&view).map(|view| self.show(view.unchecked_ref()));
    }

    /// Paints a view; one that stands there already stays as the reader left it, scrolled and unfolded.
    fn show(&self, view: &Tree) -> Result<(), JsValue> {
        let json = JSON::stringify(view)?.as_string().unwrap_or_default();
        self.now.borrow_mut().view = Some(view.clone());
        if self.now.borrow().shown == json {
            return Ok(());
        }
        let me = self.me.clone();
        let happens = move |happening| {
            let Some(me) = me.upgrade() else { return };
            match happening {
                Happening::Act(node, line) => {
                    me.act(&node.action().unwrap_or_default(), &node.copy().unwrap_or_default(), line);
                }
                Happening::Mark(line) => me.point(line),
            }
        };
        let painted = paint(&self.root, view, &self.words, Box::new(happens))?;
        let mut now = self.now.borrow_mut();
        (now.painted, now.shown) = (Some(painted), json);
        Ok(())
    }

    fn say(&self, key: &str) {
        let said = page::say(&self.root, &word(&self.words, key));
        self.now.borrow_mut().said = said;
    }
}
