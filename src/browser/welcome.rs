//! The page after installation: what there is, and the one question.

use super::chrome::{self, EVERYWHERE, Settings, object, word};
use super::listen::{Listener, Timer};
use super::page::{self, find};
use js_sys::Function;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// The welcome page while it is open.
#[wasm_bindgen]
pub struct Welcome {
    _listener: Listener,
}

/// Fills the page in `root`, and asks for permission when the reader clicks.
///
/// # Errors
/// Where the page has not the elements that it must have.
#[wasm_bindgen(js_name = startWelcome)]
pub fn start_welcome(root: Element, words: Function, settings: Settings) -> Result<Welcome, JsValue> {
    page::word_page(&root, &words)?;
    let settings = Rc::new(settings);
    let said: Rc<RefCell<Option<Timer>>> = Rc::default();
    let button: Element = find(&root, "[data-do=everywhere]")?;
    let listener = Listener::new(
        &button,
        "click",
        Box::new(move |_| {
            // Inside the click, before anything that takes time.
            let asked = chrome::request_hosts(&[EVERYWHERE.into()]);
            let (settings, root, words, said) = (settings.clone(), root.clone(), words.clone(), said.clone());
            page::start(Box::pin(async move {
                let granted = asked.await.is_ok_and(|granted| granted.is_truthy());
                let saved =
                    if granted { settings.save(&object(&[("mode", "all".into())])).await.is_ok() } else { false };
                let key = if saved { "welcome_on" } else { "options_refused" };
                *said.borrow_mut() = page::say(&root, &word(&words, key));
            }));
        }),
    )?;
    Ok(Welcome { _listener: listener })
}
