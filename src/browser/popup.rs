//! The popup: the report of the current tab.

use super::chrome::{self, Settings, get, get_text, object, word};
use super::give;
use super::listen::Timer;
use super::page::{self, Living};
use super::paint::{Happening, Painted, Place, Tree, paint};
use super::takeaway::{Taken, take};
use crate::view::{self, Host, Look, State};
use js_sys::{Array, Function};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// The popup while it is open.
#[wasm_bindgen]
pub struct Popup {
    _inner: Rc<Inner>,
}

struct Inner {
    root: Element,
    words: Function,
    settings: Settings,
    me: Weak<Inner>,
    now: RefCell<Now>,
}

/// What the popup knows by now.
#[derive(Default)]
struct Now {
    tab: f64,
    url: String,
    recording: String,
    /// What the report that is shown is of; empty where there is none yet.
    scope: &'static str,
    painted: Option<Painted>,
    said: Option<Timer>,
    /// Block, start and end of the line that is marked in the page.
    pointed: Option<(u32, u32, u32)>,
}

/// Opens the popup in `root`: `words(key, args)` gives the words of a message, `settings` is `settings.js`.
#[wasm_bindgen(js_name = startPopup)]
pub fn start_popup(root: Element, words: Function, settings: Settings) -> Popup {
    let inner = Rc::new_cyclic(|me| Inner { root, words, settings, me: me.clone(), now: RefCell::default() });
    inner.show_state(State::Reading);
    inner.run(|me| async move { me.begin().await });
    Popup { _inner: inner }
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
    async fn begin(&self) -> Result<(), JsValue> {
        let settings = self.settings.load().await?;
        page::dress(&self.root, &self.settings.surface(&settings))?;
        let query = object(&[("active", true.into()), ("currentWindow", true.into())]);
        let tabs: Array = chrome::query_tabs(&query).await?.unchecked_into();
        let tab = tabs.get(0);
        {
            let mut now = self.now.borrow_mut();
            now.tab = get(&tab, "id").as_f64().ok_or("no tab")?;
            now.url = get_text(&tab, "url");
        }
        self.read("page").await
    }

    async fn read(&self, scope: &'static str) -> Result<(), JsValue> {
        let answer = self.ask(&[("scope", scope.into()), ("host", "popup".into())]).await?;
        if get(&answer, "ok").is_truthy() {
            let mut now = self.now.borrow_mut();
            now.recording = get_text(&answer, "recording");
            now.scope = scope;
        } else if !self.now.borrow().scope.is_empty() {
            // A report that is there stays there: only the selection failed.
            self.say(State::of(&get_text(&answer, "failure")).message());
            return Ok(());
        }
        let view = get(&answer, "view");
        if view.is_object() {
            return self.show(view.unchecked_ref());
        }
        self.show_state(State::of(&get_text(&answer, "failure")));
        Ok(())
    }

    /// What the background answers to a request about the tab.
    async fn ask(&self, request: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
        let tab = self.now.borrow().tab;
        let message = object(&[("kind", "read".into()), ("tabId", tab.into()), ("request", object(request).into())]);
        chrome::send(&message).await
    }

    fn show_state(&self, state: State) {
        let view = view::state(state, &Look { host: Host::Popup, ..Look::default() });
        // Nothing is left to say it with where even this fails.
        let _ = give(&view).map(|view| self.show(view.unchecked_ref()));
    }

    fn show(&self, view: &Tree) -> Result<(), JsValue> {
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
        self.now.borrow_mut().painted = Some(painted);
        Ok(())
    }

    fn say(&self, key: &str) {
        let said = page::say(&self.root, &word(&self.words, key));
        self.now.borrow_mut().said = said;
    }

    fn act(&self, action: &str, copy: &str, line: Option<Place>) {
        match action {
            "jump" => self.run(|me| async move { me.jump(line).await }),
            "toggle_marks" => self.run(|me| async move {
                let tab = me.now.borrow().tab;
                chrome::send_to_tab(tab, &object(&[("kind", "marks".into())])).await.map(|_| ())
            }),
            "toggle_site" => self.toggle_site(),
            "options" => self.run(|_| async move { chrome::open_options().await.map(|_| ()) }),
            "use_selection" => self.run(|me| async move { me.read("selection").await }),
            _ => {
                let (action, copy) = (action.to_string(), copy.to_string());
                self.run(|me| async move { me.take(&action, &copy).await });
            }
        }
    }

    /// Takes something out of the report. Its forms are asked for now: most readers want none of them.
    async fn take(&self, action: &str, copy: &str) -> Result<(), JsValue> {
        let answer = if action == "copy_line" {
            JsValue::UNDEFINED
        } else {
            let scope = self.now.borrow().scope;
            self.ask(&[("scope", scope.into()), ("host", "popup".into()), ("takeaway", true.into())]).await?
        };
        if get(&answer, "ok").is_falsy() && !answer.is_undefined() {
            self.say(State::of(&get_text(&answer, "failure")).message());
            return Ok(());
        }
        let said = match take(action, copy, &answer) {
            None => return Ok(()),
            Some(Ok(Taken::Saved)) => "saved",
            Some(Ok(Taken::Copying(Some(copying)))) => match copying.await {
                Ok(_) => "copied",
                Err(_) => "not_copied",
            },
            Some(_) => "not_copied",
        };
        self.say(said);
        Ok(())
    }

    async fn jump(&self, line: Option<Place>) -> Result<(), JsValue> {
        if line.is_some() && !self.to_line("jump", line).await.is_ok_and(|a| get(&a, "found").is_truthy()) {
            self.say("not_found");
        }
        Ok(())
    }

    /// Marks the line under pointer or focus in the page; each once, whatever the pointer crosses inside it.
    fn point(&self, line: Option<Place>) {
        let place = line.as_ref().map(|l| (l.block(), l.start(), l.end()));
        if std::mem::replace(&mut self.now.borrow_mut().pointed, place) == place {
            return;
        }
        // Where nobody is there to mark it, the report can still be read.
        self.run(|me| async move { me.to_line("point", line).await.map(|_| ()).or(Ok(())) });
    }

    /// Has a line marked in the page (`point`; none takes the mark away), or scrolled to as well (`jump`).
    async fn to_line(&self, kind: &str, line: Option<Place>) -> Result<JsValue, JsValue> {
        let (tab, recording) = {
            let now = self.now.borrow();
            (now.tab, now.recording.clone())
        };
        let line = line.map_or(JsValue::NULL, JsValue::from);
        let message = object(&[("kind", kind.into()), ("recording", recording.into()), ("line", line)]);
        chrome::send_to_tab(tab, &message).await
    }

    /// The browser wants to be asked inside the click, so the question comes before anything that takes time.
    fn toggle_site(&self) {
        let Ok(switch) = page::find::<Element>(&self.root, "[data-action=toggle_site]") else { return };
        let on = page::attribute(&switch, "aria-checked") != "true";
        let url = self.now.borrow().url.clone();
        let Some(host) = web_sys::Url::new(&url).ok().map(|u| u.hostname()).filter(|h| !h.is_empty()) else { return };
        let asked = on.then(|| chrome::request_hosts(&[self.settings.match_pattern(&host)]));
        self.run(|me| async move {
            // Saved at once: Firefox closes the popup when it asks.
            let before = me.settings.load().await?;
            me.settings.switch_site(&url, on).await?;
            let granted = match asked {
                Some(asked) => asked.await.is_ok_and(|granted| granted.is_truthy()),
                None => true,
            };
            if !granted {
                let wish = ["mode", "sites", "except"].map(|name| (name, get(&before, name)));
                me.settings.save(&object(&wish)).await?;
            }
            switch.set_attribute("aria-checked", if on && granted { "true" } else { "false" })
        });
    }
}
