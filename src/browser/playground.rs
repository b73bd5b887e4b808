//! The page in `www/`: the same core and view on pasted text, pasted HTML or a file, with the trace.

use super::chrome::{get, word};
use super::listen::{Listener, Timer};
use super::page::{self, Heard, Living, all, attribute, find};
use super::paint::{Happening, Painted, Place, paint};
use super::takeaway::{Taken, take};
use super::{Request, answer, counted, give};
use crate::snapshot::places::Places;
use crate::snapshot::{Snapshot, plain, written};
use crate::view::Host;
use crate::{Report, Scope};
use js_sys::{Function, Promise};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use web_sys::{
    DragEvent, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Range,
};

#[wasm_bindgen]
extern "C" {
    /// What `www.js` does because it must reach the page's own files and parser.
    pub type Shell;
    /// The text of a file of this site.
    #[wasm_bindgen(method)]
    fn load(this: &Shell, path: &str) -> Promise;
    /// The words of an interface language, as `words(key, args)`.
    #[wasm_bindgen(method)]
    fn words(this: &Shell, locale: &str) -> Promise;
    /// An HTML text as the browser serialises it.
    #[wasm_bindgen(method, catch)]
    fn written(this: &Shell, html: &str) -> Result<String, JsValue>;

    type Highlight;
    #[wasm_bindgen(constructor)]
    fn new(range: &Range) -> Highlight;
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = set)]
    fn set_highlight(name: &str, highlight: &Highlight);
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = delete)]
    fn delete_highlight(name: &str) -> bool;
}

/// Name of the mark in `www.css`.
const CURRENT: &str = "saillant-current";
/// Bytes of a file that are read at most; a longer text is no article.
const MOST: f64 = 5e6;

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
    answer: Option<JsValue>,
    painted: Option<Painted>,
    said: Option<Timer>,
}

/// Starts the playground in `root`, in the language `locale`, with the sample of that language.
///
/// # Errors
/// Where the page has not the elements that it must have.
#[wasm_bindgen(js_name = startPlayground)]
pub fn start_playground(root: Element, shell: Shell, locale: &str) -> Result<Playground, JsValue> {
    let now = RefCell::new(Now { locale: locale.into(), ..Now::default() });
    let inner = Rc::new_cyclic(|me| Inner { root, shell, me: me.clone(), listeners: RefCell::default(), now });
    inner.on("#read", "click", |me, _| {
        if let Ok(field) = find::<HtmlTextAreaElement>(&me.root, "#given") {
            me.give(field.value());
        }
    })?;
    inner.on("#locale", "change", |me, _| me.run(|me| async move { me.speak().await }))?;
    inner.on("#theme", "change", |me, _| me.theme())?;
    inner.on("#choose", "click", |me, _| {
        if let Ok(field) = find::<HtmlElement>(&me.root, "#file") {
            field.click();
        }
    })?;
    inner.on("#file", "change", |me, _| {
        let field = find::<HtmlInputElement>(&me.root, "#file").ok();
        me.open(field.and_then(|f| f.files()).and_then(|files| files.get(0)));
    })?;
    for kind in ["dragover", "drop"] {
        inner.on("#drop", kind, move |me, event| {
            event.prevent_default();
            let dropped = event.dyn_ref::<DragEvent>().and_then(|e| e.data_transfer()?.files()?.get(0));
            if kind == "drop" {
                me.open(dropped);
            }
        })?;
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
    inner.run(|me| async move {
        me.speak().await?;
        let own = format!("samples/{}.html", me.now.borrow().locale);
        let first = all::<Element>(&me.root, "[data-sample]")?;
        let first: Vec<String> = first.iter().map(|b| attribute(b, "data-sample")).collect();
        let path = first.iter().find(|p| **p == own).or(first.first());
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

    fn say(&self, key: &str) {
        let said = page::say(&self.root, &word(&self.words(), key));
        self.now.borrow_mut().said = said;
    }

    /// Takes the interface's language from its field.
    async fn speak(&self) -> Result<(), JsValue> {
        let locale = find::<HtmlSelectElement>(&self.root, "#locale")?.value();
        let words: Function = self.shell.words(&locale).await?.unchecked_into();
        self.root.set_attribute("lang", &locale)?;
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
        let chosen = find::<HtmlSelectElement>(&self.root, "#theme").map(|s| s.value());
        if let (Ok(theme), Ok(surfaces)) = (chosen, all::<Element>(&self.root, ".saillant")) {
            for surface in surfaces {
                // An attribute of this name is always taken.
                let _ = surface.set_attribute("data-theme", &theme);
            }
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
            return self.say("failure_large");
        }
        self.run(|me| async move {
            let text = file.text().await?.as_string().unwrap_or_default();
            find::<HtmlTextAreaElement>(&me.root, "#given")?.set_value(&text);
            me.give(text);
            Ok(())
        });
    }

    /// Reads what was given: a page where it begins like one, otherwise plain text.
    fn give(&self, given: String) {
        if self.read(&given).is_err() {
            self.say("failure_internal");
        }
        self.now.borrow_mut().given = given;
    }

    fn read(&self, given: &str) -> Result<(), JsValue> {
        let locale = self.now.borrow().locale.clone();
        let mut request = Request { locale, host: Host::Www, takeaway: true, ..Request::default() };
        let snapshot: Snapshot = if given.trim_start().starts_with('<') {
            written::snapshot(&self.shell.written(given)?, "")
        } else {
            request.scope = Scope::Text;
            plain::from_text(given).0
        };
        let report = counted(crate::report(&snapshot, &request.options()), &snapshot);
        let answer = answer(&snapshot, &Places::default(), &report, &request, &self.words());
        if let Some(takeaway) = &answer.takeaway {
            self.lay_out(&snapshot, &takeaway.report)?;
        }
        self.show(give(&answer)?)
    }

    /// The text that was read, so that lines have a place to be shown at; what was left out is pale.
    fn lay_out(&self, snapshot: &Snapshot, report: &Report) -> Result<(), JsValue> {
        let sheet: Element = find(&self.root, "#sheet")?;
        let document = page::document()?;
        sheet.set_text_content(None);
        let language = &report.language.code;
        if !language.is_empty() {
            sheet.set_attribute("lang", &super::words::shortest(language))?;
        }
        sheet.set_attribute("dir", "auto")?;
        for (i, block) in snapshot.blocks.iter().enumerate() {
            let left = report.removed.iter().any(|r| r.source as usize == i);
            let tag = snapshot.nodes.get(block.node as usize).map_or("", |n| n.tag.as_str());
            let (tag, class) = match tag {
                "h1" => ("p", "page-title"),
                "h2" | "h3" | "h4" => ("p", "page-heading"),
                "blockquote" => ("blockquote", ""),
                _ => ("p", ""),
            };
            let element = document.create_element(tag)?;
            element.set_attribute("class", if left { "left" } else { class })?;
            element.set_attribute("data-block", &i.to_string())?;
            element.set_text_content(Some(&block.text));
            sheet.append_child(&element)?;
        }
        Ok(())
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
        match answer.and_then(|answer| take(action, copy, &answer)) {
            Some(Ok(Taken::Saved)) => self.say("saved"),
            Some(Ok(Taken::Copying(Some(copying)))) => self.run(|me| async move {
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
}
