//! What the playground asks of its page's script and of the browser.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::Range;

#[wasm_bindgen]
extern "C" {
    /// What `www.js` does because it must reach the page's own files and parser.
    pub type Shell;
    /// The text of a file of this site.
    #[wasm_bindgen(method)]
    pub fn load(this: &Shell, path: &str) -> Promise;
    /// The words of an interface language, as `words(key, args)`.
    #[wasm_bindgen(method)]
    pub fn words(this: &Shell, locale: &str) -> Promise;
    /// The text of a file in any encoding.
    #[wasm_bindgen(method)]
    pub fn open(this: &Shell, file: &web_sys::File) -> Promise;
    /// What [`super::read_given`] answers, from a thread of its own.
    #[wasm_bindgen(method)]
    pub fn read(this: &Shell, given: &str, scope: &str, locale: &str) -> Promise;
    /// Keeps a choice of the reader for the next visit.
    #[wasm_bindgen(method)]
    pub fn remember(this: &Shell, key: &str, value: &str);
    /// What was kept; empty where nothing was.
    #[wasm_bindgen(method)]
    pub fn recall(this: &Shell, key: &str) -> String;

    /// A stretch of the page that is painted apart (CSS Custom Highlight API).
    pub type Highlight;
    /// Of one range.
    #[wasm_bindgen(constructor)]
    pub fn new(range: &Range) -> Highlight;
    /// Paints it.
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = set)]
    pub fn set_highlight(name: &str, highlight: &Highlight);
    /// Takes it away; whether there was one.
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = delete)]
    pub fn delete_highlight(name: &str) -> bool;
}
