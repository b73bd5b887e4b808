//! The options page: every setting, saved as it changes.

use super::chrome::{self, EVERYWHERE, Settings, get, get_text, object, word};
use super::listen::{Listener, Timer};
use super::page::{self, Heard, Living, all, attribute, find};
use crate::figure::plain;
use js_sys::{Array, Function, JSON, Object};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// The options page while it is open.
#[wasm_bindgen]
pub struct OptionsPage {
    _inner: Rc<Inner>,
}

struct Inner {
    root: Element,
    words: Function,
    settings: Settings,
    me: Weak<Inner>,
    listeners: RefCell<Vec<Listener>>,
    said: RefCell<Option<Timer>>,
    /// Hosts that the settings name and the reader has not given, as match patterns.
    missing: RefCell<Vec<String>>,
}

#[wasm_bindgen]
impl OptionsPage {
    /// Shows the settings anew: they, or the permissions, were changed elsewhere.
    pub fn refresh(&self) {
        self._inner.run(|me| async move { me.show(&me.settings.load().await?).await });
    }
}

/// Fills the page in `root` and follows it.
///
/// # Errors
/// Where the page has not the elements that it must have.
#[wasm_bindgen(js_name = startOptions)]
pub fn start_options(root: Element, words: Function, settings: Settings) -> Result<OptionsPage, JsValue> {
    let inner = Rc::new_cyclic(|me| Inner {
        root,
        words,
        settings,
        me: me.clone(),
        listeners: RefCell::default(),
        said: RefCell::default(),
        missing: RefCell::default(),
    });
    page::word_page(&inner.root, &inner.words)?;
    inner.on("form", "change", Inner::changed)?;
    inner.on("[data-do=export]", "click", |me, _| me.run(|me| async move { me.export().await }))?;
    inner.on("[data-do=import]", "click", |me, _| {
        // The file field has no face of its own that could be styled or named in the reader's language.
        if let Ok(field) = find::<HtmlElement>(&me.root, "[type=file]") {
            field.click();
        }
    })?;
    inner.on("[type=file]", "change", |me, _| me.run(|me| async move { me.import().await }))?;
    inner.on("[data-do=reset]", "click", |me, _| me.run(|me| async move { me.replace(&Object::new()).await }))?;
    inner.on("[data-do=grant]", "click", |me, _| {
        // Inside the click, before anything that takes time.
        let asked = chrome::request_hosts(&me.missing.borrow());
        me.run(|me| async move {
            asked.await?;
            me.show(&me.settings.load().await?).await
        });
    })?;
    inner.run(|me| async move {
        me.show(&me.settings.load().await?).await?;
        me.shortcuts().await
    });
    Ok(OptionsPage { _inner: inner })
}

impl Living for Inner {
    fn me(&self) -> &Weak<Inner> {
        &self.me
    }

    fn fail(&self) {
        self.say("failure_internal");
    }
}

impl Inner {
    fn on(&self, selector: &str, kind: &'static str, heard: impl Fn(&Inner, Event) + 'static) -> Result<(), JsValue> {
        self.hear(&find(&self.root, selector)?, kind, Box::new(heard))
    }

    fn hear(&self, target: &Element, kind: &'static str, heard: Heard<Inner>) -> Result<(), JsValue> {
        self.listeners.borrow_mut().push(self.listen(target, kind, heard)?);
        Ok(())
    }

    fn say(&self, key: &str) {
        *self.said.borrow_mut() = page::say(&self.root, &word(&self.words, key));
    }

    /// Shows settings in the form, and whether the reader has given what they need.
    async fn show(&self, settings: &JsValue) -> Result<(), JsValue> {
        page::dress(&self.root, &self.settings.surface(settings))?;
        for field in all::<Element>(&self.root, "[name]")? {
            let value = get(settings, &attribute(&field, "name"));
            if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
                match input.type_().as_str() {
                    "radio" => input.set_checked(value.as_string().as_deref() == Some(&input.value())),
                    "checkbox" => input.set_checked(value.is_truthy()),
                    _ => input.set_value(&plain(value.as_f64().unwrap_or_default())),
                }
            } else if let Some(list) = field.dyn_ref::<HtmlTextAreaElement>() {
                let lines: Vec<String> = Array::from(&value).iter().filter_map(|v| v.as_string()).collect();
                list.set_value(&lines.join("\n"));
            } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
                select.set_value(&value.as_string().unwrap_or_default());
            }
        }
        let sites = get_text(settings, "mode") == "sites";
        find::<HtmlElement>(&self.root, "#sites-field")?.set_hidden(!sites);
        let missing = Array::from(&self.settings.missing(settings).await?);
        let missing: Vec<String> = missing.iter().filter_map(|host| host.as_string()).collect();
        find::<HtmlElement>(&self.root, "#missing")?.set_hidden(missing.is_empty());
        find::<Element>(&self.root, "#missing-sites")?.set_text_content(Some(&missing.join(" ")));
        *self.missing.borrow_mut() = missing;
        Ok(())
    }

    /// Saves the field that changed. The automatic modes need the reader's permission, asked for inside this event.
    fn changed(&self, event: Event) {
        let Some(field) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) else { return };
        let name = attribute(&field, "name");
        if name.is_empty() {
            return;
        }
        let Some((value, hosts)) = self.read(&field, &name) else { return };
        let asked = (!hosts.is_empty()).then(|| chrome::request_hosts(&hosts));
        let change = object(&[(name.as_str(), value)]);
        self.run(|me| async move {
            let before = me.settings.load().await?;
            let after = me.settings.save(&change).await?;
            if let Some(asked) = asked {
                // Without the permission nothing would happen: the form says what holds.
                if !asked.await.is_ok_and(|granted| granted.is_truthy()) {
                    let change = object(&[(name.as_str(), get(&before, &name))]);
                    me.show(&me.settings.save(&change).await?).await?;
                    me.say("options_refused");
                    return Ok(());
                }
            }
            me.show(&after).await?;
            me.say("saved");
            Ok(())
        });
    }

    /// A field's value, and the hosts that it needs.
    fn read(&self, field: &Element, name: &str) -> Option<(JsValue, Vec<String>)> {
        if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
            return Some(match input.type_().as_str() {
                "checkbox" => (input.checked().into(), Vec::new()),
                "radio" => {
                    let everywhere = name == "mode" && input.value() == "all";
                    (input.value().into(), if everywhere { vec![EVERYWHERE.into()] } else { Vec::new() })
                }
                _ => (input.value_as_number().into(), Vec::new()),
            });
        }
        if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
            return Some((select.value().into(), Vec::new()));
        }
        let list = field.dyn_ref::<HtmlTextAreaElement>()?.value();
        let patterns: Vec<String> = list.lines().map(|l| self.settings.pattern(l)).filter(|p| !p.is_empty()).collect();
        let hosts = if name == "sites" {
            patterns.iter().map(|p| self.settings.match_pattern(p.split('/').next().unwrap_or(p))).collect()
        } else {
            Vec::new()
        };
        Some((patterns.iter().map(|p| JsValue::from_str(p)).collect::<Array>().into(), hosts))
    }

    async fn export(&self) -> Result<(), JsValue> {
        let settings = self.settings.load().await?;
        let text: String = JSON::stringify_with_replacer_and_space(&settings, &JsValue::NULL, &2.into())?.into();
        page::save(&(text + "\n"), "saillant.json", "application/json")?;
        self.say("saved");
        Ok(())
    }

    async fn import(&self) -> Result<(), JsValue> {
        let field: HtmlInputElement = find(&self.root, "[type=file]")?;
        let Some(file) = field.files().and_then(|files| files.get(0)) else { return Ok(()) };
        let text = file.text().await?.as_string().unwrap_or_default();
        field.set_value("");
        match JSON::parse(&text) {
            Ok(value) if value.is_object() && !Array::is_array(&value) => self.replace(&value).await,
            _ => {
                self.say("options_not_settings");
                Ok(())
            }
        }
    }

    /// Puts other settings in place of all.
    async fn replace(&self, value: &JsValue) -> Result<(), JsValue> {
        let settings = self.settings.save(&self.settings.normalise(value)).await?;
        self.show(&settings).await?;
        self.say("saved");
        Ok(())
    }

    /// The shortcuts as they are set in this browser.
    async fn shortcuts(&self) -> Result<(), JsValue> {
        let list: Element = find(&self.root, "#shortcuts")?;
        let document = page::document()?;
        // A phone has no keys.
        let Ok(commands) = chrome::commands() else { return Ok(()) };
        for command in Array::from(&commands.await?) {
            let name = get_text(&command, "name");
            let what = if name.starts_with("_execute") {
                word(&self.words, "action_title")
            } else {
                get_text(&command, "description")
            };
            let keys = get_text(&command, "shortcut");
            let keys = if keys.is_empty() { word(&self.words, "options_no_shortcut") } else { keys };
            let row = document.create_element("li")?;
            for (tag, text) in [("span", &what), ("kbd", &keys)] {
                let part = document.create_element(tag)?;
                part.set_text_content(Some(text));
                row.append_child(&part)?;
            }
            list.append_child(&row)?;
        }
        Ok(())
    }
}
