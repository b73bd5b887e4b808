//! The page in `www/`: the same core and view on pasted text, pasted HTML or a file, with the trace.

mod shell;

use super::chrome::{get, word};
use super::exports::{Exported, export};
use super::listen::{Listener, Timer};
use super::page::{self, Heard, Living, all, attribute, find};
use super::paint::{Happening, Painted, Place, paint};
use super::sheet::Sheet;
use crate::snapshot::plain;
use js_sys::Function;
use shell::{Highlight, Shell, delete_highlight, set_highlight};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use web_sys::{DragEvent, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Name of the mark in `www.css`.
const CURRENT: &str = "saillant-current";
/// Bytes of a file that are read at most; a longer text is not an article.
const MOST: f64 = 5e6;
/// Bytes of a text that the field shows at most: browsers take seconds to lay out a longer one.
const FIELD: usize = 200_000;

/// The playground while its page is open.
#[wasm_bindgen]
pub struct Playground {
    _inner: Rc<Inner>,
}

struct Inner {
    root: Element,
    shell: Shell,
    me: Weak<Inner>,
    listeners: RefCell<Vec<Listener>>,
    now: RefCell<Now>,
}

#[derive(Default)]
struct Now {
    locale: String,
    words: Option<Function>,
    given: String,
    /// Number of what is being read, so that an answer that comes too late is dropped.
    reading: u32,
    answer: Option<JsValue>,
    painted: Option<Painted>,
    said: Option<Timer>,
    /// What was selected in the sheet when the pointer went down: a click may take the selection away.
    selected: String,
    /// Where the reader was in the report before going to the sheet.
    left: Option<HtmlElement>,
}

/// Starts the playground in `root`, in the language `locale`, with the sample that is `linked` to, or that of the
/// language.
///
/// # Errors
/// Where the page has not the elements that it must have.
#[wasm_bindgen(js_name = startPlayground)]
pub fn start_playground(root: Element, shell: Shell, locale: &str, linked: String) -> Result<Playground, JsValue> {
    let now = RefCell::new(Now { locale: locale.into(), ..Now::default() });
    let inner = Rc::new_cyclic(|me| Inner { root, shell, me: me.clone(), listeners: RefCell::default(), now });
    inner.on("#read", "click", |me, _| {
        if let Ok(field) = find::<HtmlTextAreaElement>(&me.root, "#given") {
            me.give(field.value());
        }
    })?;
    inner.on("#locale", "change", |me, _| me.run(|me| async move { me.speak().await }))?;
    inner.on("#theme", "change", |me, _| me.theme())?;
    inner.on("#back", "click", |me, _| me.back())?;
    inner.on("#panel", "pointerdown", |me, _| me.now.borrow_mut().selected = me.selection())?;
    inner.on("#choose", "click", |me, _| {
        if let Ok(field) = find::<HtmlElement>(&me.root, "#file") {
            field.click();
        }
    })?;
    inner.on("#file", "change", |me, _| {
        let Ok(field) = find::<HtmlInputElement>(&me.root, "#file") else { return };
        me.open(field.files().and_then(|files| files.get(0)));
        // The same file may be chosen again, changed or not.
        field.set_value("");
    })?;
    for kind in ["dragover", "drop"] {
        // Anywhere: a browser would leave the page for a file that falls beside a field.
        let heard = move |me: &Inner, event: Event| {
            event.prevent_default();
            let dropped = event.dyn_ref::<DragEvent>().and_then(|e| e.data_transfer()?.files()?.get(0));
            if kind == "drop" {
                me.open(dropped);
            }
        };
        let root = inner.root.clone();
        inner.hear(&root, kind, Box::new(heard))?;
    }
    for button in all::<Element>(&inner.root, "[data-sample]")? {
        let path = attribute(&button, "data-sample");
        let heard = move |me: &Inner, _| {
            let path = path.clone();
            me.run(|me| async move { me.sample(&path).await });
        };
        inner.hear(&button, "click", Box::new(heard))?;
    }
    find::<HtmlSelectElement>(&inner.root, "#locale")?.set_value(locale);
    let theme = inner.shell.recall("theme");
    if !theme.is_empty() {
        find::<HtmlSelectElement>(&inner.root, "#theme")?.set_value(&theme);
        inner.theme();
    }
    inner.run(|me| async move {
        me.speak().await?;
        let [linked, own] = [linked, me.now.borrow().locale.clone()].map(|name| format!("samples/{name}.html"));
        let first = all::<Element>(&me.root, "[data-sample]")?;
        let first: Vec<String> = first.iter().map(|b| attribute(b, "data-sample")).collect();
        let path = first.iter().find(|p| **p == linked).or(first.iter().find(|p| **p == own)).or(first.first());
        match path {
            Some(path) => me.sample(path).await,
            None => Ok(()),
        }
    });
    Ok(Playground { _inner: inner })
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

    fn words(&self) -> Function {
        // Before any words are loaded nothing is painted.
        self.now.borrow().words.clone().unwrap_or_else(|| Function::new_no_args(""))
    }

    fn hear(&self, target: &Element, kind: &'static str, heard: Heard<Inner>) -> Result<(), JsValue> {
        self.listeners.borrow_mut().push(self.listen(target, kind, heard)?);
        Ok(())
    }

    /// Says something of the report, in it.
    fn say(&self, key: &str) {
        self.say_in("#panel", key);
    }

    /// Says something of what was given, beside it.
    fn answer(&self, key: &str) {
        self.say_in(".given", key);
    }

    fn say_in(&self, place: &str, key: &str) {
        let place = find::<Element>(&self.root, place);
        let said = place.ok().and_then(|place| page::say(&place, &word(&self.words(), key)));
        self.now.borrow_mut().said = said;
    }

    /// What is selected in the sheet.
    fn selection(&self) -> String {
        let selection = web_sys::window().and_then(|w| w.get_selection().ok().flatten());
        let inside = |s: &web_sys::Selection| {
            let sheet = find::<Element>(&self.root, "#sheet").ok();
            s.anchor_node().is_some_and(|node| sheet.is_some_and(|sheet| sheet.contains(Some(&node))))
        };
        selection.filter(inside).map(|s| String::from(s.to_string())).unwrap_or_default()
    }

    /// Takes the interface's language from its field.
    async fn speak(&self) -> Result<(), JsValue> {
        let locale = find::<HtmlSelectElement>(&self.root, "#locale")?.value();
        let words: Function = self.shell.words(&locale).await?.unchecked_into();
        // Another one was chosen meanwhile, whose words may have come before these.
        if find::<HtmlSelectElement>(&self.root, "#locale")?.value() != locale {
            return Ok(());
        }
        if let Some(page) = page::document()?.document_element() {
            page.set_attribute("lang", &locale)?;
        }
        self.shell.remember("locale", &locale);
        page::word_page(&self.root, &words)?;
        let given = {
            let mut now = self.now.borrow_mut();
            now.locale = locale;
            now.words = Some(words);
            now.given.clone()
        };
        if !given.is_empty() {
            self.give(given);
        }
        Ok(())
    }

    fn theme(&self) {
        let Ok(chosen) = find::<HtmlSelectElement>(&self.root, "#theme").map(|s| s.value()) else { return };
        self.shell.remember("theme", &chosen);
        let inside = all::<Element>(&self.root, ".saillant").unwrap_or_default();
        for surface in inside.iter().chain([&self.root]) {
            // An attribute of this name is always taken.
            let _ = surface.set_attribute("data-theme", &chosen);
        }
    }

    async fn sample(&self, path: &str) -> Result<(), JsValue> {
        let html = self.shell.load(path).await?.as_string().unwrap_or_default();
        find::<HtmlTextAreaElement>(&self.root, "#given")?.set_value(&html);
        self.give(html);
        Ok(())
    }

    fn open(&self, file: Option<web_sys::File>) {
        let Some(file) = file else { return };
        if file.size() > MOST {
            return self.answer("failure_large");
        }
        self.run(|me| async move {
            let text = me.shell.open(&file).await?.as_string().unwrap_or_default();
            if plain::is_binary(&text) {
                me.answer("try_not_text");
                return Ok(());
            }
            let shown = if text.len() <= FIELD { text.as_str() } else { "" };
            find::<HtmlTextAreaElement>(&me.root, "#given")?.set_value(shown);
            me.give(text);
            Ok(())
        });
    }

    /// Reads what was given: a page where it is mark-up, otherwise plain text.
    fn give(&self, given: String) {
        if given.trim().is_empty() {
            return self.answer("try_nothing");
        }
        if is_address(given.trim()) {
            return self.answer("try_address");
        }
        let scope = if plain::is_markup(&given) { "page" } else { "text" };
        self.read(&given, scope);
        self.now.borrow_mut().given = given;
    }

    /// Reads what the reader selected in the sheet.
    fn use_selection(&self) {
        let selected = std::mem::take(&mut self.now.borrow_mut().selected);
        let selected = if selected.is_empty() { self.selection() } else { selected };
        if selected.trim().is_empty() {
            return self.say("try_select");
        }
        self.read(&selected, "selection");
    }

    fn read(&self, given: &str, scope: &str) {
        let (locale, reading) = {
            let mut now = self.now.borrow_mut();
            now.reading += 1;
            (now.locale.clone(), now.reading)
        };
        let answer = self.shell.read(given, scope, &locale);
        self.run(|me| async move {
            let answer = answer.await?;
            if me.now.borrow().reading != reading {
                return Ok(());
            }
            let sheet: Sheet = serde_wasm_bindgen::from_value(get(&answer, "sheet"))?;
            me.lay_out(&sheet)?;
            delete_highlight(CURRENT);
            me.show(answer)
        });
    }

    /// The text that was read, so that lines have a place to be shown at; what was left out is pale.
    fn lay_out(&self, read: &Sheet) -> Result<(), JsValue> {
        let sheet: Element = find(&self.root, "#sheet")?;
        let document = page::document()?;
        sheet.set_text_content(None);
        sheet.set_attribute("lang", &read.language)?;
        sheet.set_attribute("dir", "auto")?;
        for block in &read.blocks {
            let element = document.create_element(&block.tag)?;
            element.set_attribute("class", &block.class)?;
            element.set_attribute("data-block", &block.number.to_string())?;
            element.set_text_content(Some(&block.text));
            sheet.append_child(&element)?;
        }
        Ok(())
    }

    /// Goes back to where the reader was in the report.
    fn back(&self) {
        if let Ok(back) = find::<HtmlElement>(&self.root, "#back") {
            back.set_hidden(true);
        }
        if let Some(left) = self.now.borrow_mut().left.take() {
            left.scroll_into_view();
            // What cannot take the focus leaves it where it is.
            let _ = left.focus();
        }
    }

    fn show(&self, answer: JsValue) -> Result<(), JsValue> {
        let me = self.me.clone();
        let panel: Element = find(&self.root, "#panel")?;
        let view = get(&answer, "view");
        let happens = move |happening| {
            let Some(me) = me.upgrade() else { return };
            match happening {
                Happening::Mark(line) => me.mark(line.as_ref(), false),
                Happening::Act(node, line) => match node.action().unwrap_or_default().as_str() {
                    "jump" => me.mark(line.as_ref(), true),
                    "use_selection" => me.use_selection(),
                    action => me.take(action, &node.copy().unwrap_or_default()),
                },
            }
        };
        let painted = paint(&panel, view.unchecked_ref(), &self.words(), Box::new(happens))?;
        let mut now = self.now.borrow_mut();
        now.painted = Some(painted);
        now.answer = Some(answer);
        Ok(())
    }

    fn take(&self, action: &str, copy: &str) {
        let answer = self.now.borrow().answer.clone();
        match answer.and_then(|answer| export(action, copy, &answer)) {
            Some(Ok(Exported::Saved)) => self.say("saved"),
            Some(Ok(Exported::Copying(Some(copying)))) => self.run(|me| async move {
                me.say(if copying.await.is_ok() { "copied" } else { "not_copied" });
                Ok(())
            }),
            Some(_) => self.say("not_copied"),
            None => {}
        }
    }

    /// Marks a line in the text, and goes there.
    fn mark(&self, line: Option<&Place>, go: bool) {
        let range = line.and_then(|line| {
            let element: Element = find(&self.root, &format!("[data-block=\"{}\"]", line.block())).ok()?;
            let text = element.first_child()?;
            let range = page::document().ok()?.create_range().ok()?;
            range.set_start(&text, line.start()).ok()?;
            range.set_end(&text, line.end()).ok()?;
            if go {
                self.leave();
                element.scroll_into_view();
            }
            Some(range)
        });
        match range {
            Some(range) => set_highlight(CURRENT, &Highlight::new(&range)),
            None if !go => {
                delete_highlight(CURRENT);
            }
            None => self.say("not_found"),
        }
    }

    /// Remembers where the reader is in the report, and offers the way back.
    fn leave(&self) {
        let active = page::document().ok().and_then(|d| d.active_element()).and_then(|e| e.dyn_into().ok());
        self.now.borrow_mut().left = active;
        if let Ok(back) = find::<HtmlElement>(&self.root, "#back") {
            back.set_hidden(false);
        }
    }
}

/// Whether all that was given is the address of a page.
fn is_address(given: &str) -> bool {
    let begins = ["http://", "https://", "www."].iter().any(|start| given.starts_with(start));
    begins && !given.contains(char::is_whitespace)
}
