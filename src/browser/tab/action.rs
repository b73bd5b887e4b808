//! What the reader does with the report of a tab: going to a line, marking, taking something out, switches.

use super::super::chrome::{self, get, get_text, object};
use super::super::exports::{Exported, export};
use super::super::page::{self, Living};
use super::super::paint::Place;
use super::Inner;
use crate::view::{Host, State};
use wasm_bindgen::prelude::*;
use web_sys::Element;

impl Inner {
    pub(super) fn act(&self, action: &str, copy: &str, line: Option<Place>) {
        match action {
            "jump" => self.run(|me| async move { me.jump(line).await }),
            "toggle_marks" if self.host == Host::Side => {
                let on = !self.now.borrow().marked;
                self.run(|me| async move { me.mark(on).await });
            }
            "toggle_marks" => self.run(|me| async move { me.to_frame(&[("kind", "marks".into())]).await.map(|_| ()) }),
            "toggle_site" => self.toggle_site(),
            "beside" => self.open_beside(),
            // The badge opens by itself.
            "explain" => {}
            "options" => self.run(|_| async move { chrome::open_options().await.map(|_| ()) }),
            "sample" => self.open_sample(),
            "use_selection" => self.run(|me| async move { me.read("selection").await }),
            "use_page" => self.run(|me| async move { me.read("page").await }),
            _ => {
                let (action, copy) = (action.to_string(), copy.to_string());
                self.run(|me| async move { me.take(&action, &copy).await });
            }
        }
    }

    /// Moves the report beside the page; the popup is done then.
    fn open_beside(&self) {
        let opening = chrome::open_beside(self.now.borrow().window);
        self.run(|me| async move {
            let opened = match opening {
                Ok(opening) => opening.await.is_ok(),
                Err(_) => false,
            };
            if let Some(window) = web_sys::window().filter(|_| opened) {
                return window.close();
            }
            me.say("failure_beside");
            Ok(())
        });
    }

    /// Shows the page with the sample article; the popup is done then.
    fn open_sample(&self) {
        let popup = self.host == Host::Popup;
        self.run(move |_| async move {
            chrome::create_tab(&object(&[("url", "welcome.html".into())])).await?;
            if let Some(window) = web_sys::window().filter(|_| popup) {
                window.close()?;
            }
            Ok(())
        });
    }

    /// Takes something out of the report. Its forms are asked for now: most readers want none of them.
    async fn take(&self, action: &str, copy: &str) -> Result<(), JsValue> {
        let answer = if action == "copy_line" {
            JsValue::UNDEFINED
        } else {
            let (scope, recording) = {
                let now = self.now.borrow();
                (now.scope, now.recording.clone())
            };
            self.ask(&recording, &[("scope", scope.into()), ("exports", true.into())]).await?
        };
        if get(&answer, "ok").is_falsy() && !answer.is_undefined() {
            self.say(State::of(&get_text(&answer, "failure")).message());
            return Ok(());
        }
        let said = match export(action, copy, &answer) {
            None => return Ok(()),
            Some(Ok(Exported::Saved)) => "saved",
            Some(Ok(Exported::Copying(Some(copying)))) => match copying.await {
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
    pub(super) fn point(&self, line: Option<Place>) {
        let place = line.as_ref().map(|l| (l.block(), l.start(), l.end()));
        if std::mem::replace(&mut self.now.borrow_mut().pointed, place) == place {
            return;
        }
        // Where nobody is there to mark it, the report can still be read.
        self.run(|me| async move { me.to_line("point", line).await.map(|_| ()).or(Ok(())) });
    }

    /// Marks all key sentences in the page, or none; nothing is laid over it.
    pub(super) async fn mark(&self, on: bool) -> Result<(), JsValue> {
        let (recording, view) = {
            let now = self.now.borrow();
            (now.recording.clone(), now.view.clone())
        };
        let view = view.filter(|_| on).map_or(JsValue::NULL, JsValue::from);
        let marked = self.to_frame(&[("kind", "mark".into()), ("recording", recording.into()), ("view", view)]).await;
        let on = on && marked.is_ok_and(|answer| get(&answer, "ok").is_truthy());
        self.now.borrow_mut().marked = on;
        let button: Element = page::find(&self.root, "[data-action=toggle_marks]")?;
        button.set_attribute("aria-pressed", if on { "true" } else { "false" })
    }

    /// Has a line marked in the page (`point`; none takes the mark away), or scrolled to as well (`jump`).
    async fn to_line(&self, kind: &str, line: Option<Place>) -> Result<JsValue, JsValue> {
        let recording = self.now.borrow().recording.clone();
        let line = line.map_or(JsValue::NULL, JsValue::from);
        self.to_frame(&[("kind", kind.into()), ("recording", recording.into()), ("line", line)]).await
    }

    /// A message to the content script of what is shown.
    pub(super) fn to_frame(&self, message: &[(&str, JsValue)]) -> js_sys::Promise {
        let now = self.now.borrow();
        chrome::send_to_tab(now.tab, now.frame, &object(message))
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
