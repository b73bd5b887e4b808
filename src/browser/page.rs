//! What our pages share: their elements, their words, the clipboard, files.

use super::listen::{Listener, Timer, after};
use super::words;
use js_sys::{Array, Function, Object, Promise};
use std::pin::Pin;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Document, Element, Event, HtmlElement, Url};

/// Milliseconds between taking an announcement away and setting it, so that the same words are heard twice.
const SAY_AGAIN: i32 = 60;

/// What a page of ours does at an event. Boxed, as [`Task`] is.
pub type Heard<P> = Box<dyn Fn(&P, Event)>;

/// A page of ours while it is open. What it starts holds it only weakly, so it ends with its window.
pub trait Living: Sized + 'static {
    /// The page itself, to be held by listeners.
    fn me(&self) -> &Weak<Self>;

    /// Says that something failed which ought not to.
    fn fail(&self);

    /// Does something that takes time.
    fn run<F: Future<Output = Result<(), JsValue>> + 'static>(&self, what: impl FnOnce(Rc<Self>) -> F) {
        if let Some(me) = self.me().upgrade() {
            watch(me.clone(), Box::pin(what(me)));
        }
    }

    /// Listens to an element.
    ///
    /// # Errors
    /// Where the browser refuses the listener.
    fn listen(&self, target: &Element, kind: &'static str, heard: Heard<Self>) -> Result<Listener, JsValue> {
        let me = self.me().clone();
        let heard = move |event| {
            if let Some(me) = me.upgrade() {
                heard(&me, event);
            }
        };
        Listener::new(target, kind, Box::new(heard))
    }
}

/// Something that takes time. Boxed, because each kind of it would bring the whole machinery anew.
type Task<T> = Pin<Box<dyn Future<Output = T>>>;

fn watch(page: Rc<impl Living>, doing: Task<Result<(), JsValue>>) {
    start(Box::pin(async move {
        if doing.await.is_err() {
            page.fail();
        }
    }));
}

/// Starts a task.
pub fn start(task: Task<()>) {
    js_sys::futures::spawn_local(task);
}

/// The page's document.
///
/// # Errors
/// Outside a page.
pub fn document() -> Result<Document, JsValue> {
    web_sys::window().and_then(|w| w.document()).ok_or_else(|| "no document".into())
}

/// An element that the page must have.
///
/// # Errors
/// Where it has none.
pub fn find<T: JsCast>(root: &Element, selector: &str) -> Result<T, JsValue> {
    let found = root.query_selector(selector)?.and_then(|e| e.dyn_into::<T>().ok());
    found.ok_or_else(|| format!("expected an element {selector}, found none").into())
}

/// All elements that a selector finds.
///
/// # Errors
/// Where it is not a valid selector.
pub fn all<T: JsCast>(root: &Element, selector: &str) -> Result<Vec<T>, JsValue> {
    let list = root.query_selector_all(selector)?;
    Ok((0..list.length()).filter_map(|i| list.item(i)?.dyn_into::<T>().ok()).collect())
}

/// Gives every element with `data-key` the words of that message, and every one with `data-label` its name.
///
/// # Errors
/// Where the browser refuses an attribute.
pub fn word_page(root: &Element, words: &Function) -> Result<(), JsValue> {
    for element in all::<Element>(root, "[data-key]")? {
        element.set_text_content(Some(&words::message(words, &attribute(&element, "data-key"), &[])));
    }
    for element in all::<Element>(root, "[data-label]")? {
        let name = words::message(words, &attribute(&element, "data-label"), &[]);
        element.set_attribute("aria-label", &name)?;
    }
    Ok(())
}

/// An attribute, empty where there is none.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Sets the surface's attributes that the settings decide.
///
/// # Errors
/// Where the browser refuses an attribute.
pub fn dress(surface: &Element, attributes: &Object) -> Result<(), JsValue> {
    for entry in Object::entries(attributes) {
        let entry: Array = entry.unchecked_into();
        if let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string()) {
            surface.set_attribute(&name, &value)?;
        }
    }
    Ok(())
}

/// Announces politely, in the one live region below `root`; the announcement lives as long as the timer.
pub fn say(root: &Element, text: &str) -> Option<Timer> {
    let status = root.query_selector("[role=status]").ok()??;
    status.set_text_content(None);
    // The style sheet shows what was done, beside its being announced.
    status.set_attribute("data-done", "").ok()?;
    let text = text.to_string();
    after(SAY_AGAIN, move || status.set_text_content(Some(&text)))
}

/// Waits this many milliseconds.
pub fn pause(ms: i32) -> Promise {
    Promise::new(&mut |done, _| {
        // Without a window nobody is there to wait.
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, ms);
        }
    })
}

/// Copies text; inside a click.
pub fn copy(text: &str) -> Option<Promise> {
    Some(web_sys::window()?.navigator().clipboard().write_text(text))
}

/// Offers text as a file.
///
/// # Errors
/// Where the browser makes no file.
pub fn save(text: &str, name: &str, kind: &str) -> Result<(), JsValue> {
    let wants = BlobPropertyBag::new();
    wants.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &wants)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document()?.create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    // The download has its own hold on the text by now.
    Url::revoke_object_url(&address)
}
