//! The few functions of the browser's extension interface that our pages call. Both browsers know it
//! as `chrome` and give promises.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Tabs that a query finds.
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = query)]
    pub fn query_tabs(query: &Object) -> Promise;
    /// Opens a tab; a path is one of ours.
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = create)]
    pub fn create_tab(tab: &Object) -> Promise;
    #[wasm_bindgen(js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    fn send_to_frame(tab: f64, message: &Object, options: &Object) -> Promise;
    /// A message to the background.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = sendMessage)]
    pub fn send(message: &Object) -> Promise;
    /// Opens the options page.
    #[wasm_bindgen(js_namespace = ["chrome", "runtime"], js_name = openOptionsPage)]
    pub fn open_options() -> Promise;
    /// Asks the reader for permissions; only inside a click.
    #[wasm_bindgen(js_namespace = ["chrome", "permissions"], js_name = request)]
    pub fn request_permissions(wanted: &Object) -> Promise;
    /// Shortcuts as they are set in the browser.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "commands"], js_name = getAll)]
    pub fn commands() -> Result<Promise, JsValue>;

    /// `extension/settings.js`.
    pub type Settings;
    /// The settings, whole.
    #[wasm_bindgen(method)]
    pub fn load(this: &Settings) -> Promise;
    /// Changes some and gives all.
    #[wasm_bindgen(method)]
    pub fn save(this: &Settings, change: &JsValue) -> Promise;
    /// Settings of the right shape from anything.
    #[wasm_bindgen(method)]
    pub fn normalise(this: &Settings, value: &JsValue) -> JsValue;
    /// A pattern as it is written, empty where it is not one.
    #[wasm_bindgen(method)]
    pub fn pattern(this: &Settings, text: &str) -> String;
    /// The browser's own form of a pattern.
    #[wasm_bindgen(method, js_name = matchPattern)]
    pub fn match_pattern(this: &Settings, text: &str) -> String;
    /// Switches the site of an address on or off.
    #[wasm_bindgen(method, js_name = switchSite)]
    pub fn switch_site(this: &Settings, address: &str, on: bool) -> Promise;
    /// Hosts that the settings name and the reader has not given, as match patterns.
    #[wasm_bindgen(method)]
    pub fn missing(this: &Settings, settings: &JsValue) -> Promise;
    /// Attributes of the surface around a view.
    #[wasm_bindgen(method)]
    pub fn surface(this: &Settings, settings: &JsValue) -> Object;
}

/// Every web page.
pub const EVERYWHERE: &str = "*://*/*";

/// Asks for hosts, as match patterns; must be called inside the reader's click.
pub fn request_hosts(patterns: &[String]) -> Promise {
    let origins: js_sys::Array = patterns.iter().map(|p| JsValue::from_str(p)).collect();
    request_permissions(&object(&[("origins", origins.into())]))
}

/// A message to the content script in a frame of a tab; 0 is the page itself.
pub fn send_to_tab(tab: f64, frame: f64, message: &Object) -> Promise {
    send_to_frame(tab, message, &object(&[("frameId", frame.into())]))
}

/// Opens the place beside the page in a window: Chromium's side panel, Firefox's sidebar; must be called inside the
/// reader's click.
///
/// # Errors
/// Where the browser has none.
pub fn open_beside(window: f64) -> Result<Promise, JsValue> {
    // Asked for by name: each browser's linter takes the other's interface in the glue for a mistake.
    let chrome = Reflect::get(&js_sys::global(), &"chrome".into())?;
    let side_panel = Reflect::get(&chrome, &"sidePanel".into())?;
    let firefox = side_panel.is_undefined();
    let place = if firefox { Reflect::get(&chrome, &"sidebarAction".into())? } else { side_panel };
    let open: Function = Reflect::get(&place, &"open".into())?.dyn_into()?;
    let options = object(&[("windowId", window.into())]);
    // Firefox's takes no options, and refuses any.
    let opened = if firefox { open.call0(&place) } else { open.call1(&place, &options) };
    opened?.dyn_into()
}

/// A plain object.
pub fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        set(&object, name, value);
    }
    object
}

/// Sets a property of a plain object, which cannot fail.
pub fn set(object: &Object, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// A property, `undefined` where there is none.
pub fn get(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A property that is text.
pub fn get_text(value: &JsValue, name: &str) -> String {
    get(value, name).as_string().unwrap_or_default()
}

/// Words of the interface: `words(key, args)`.
pub fn word(words: &Function, key: &str) -> String {
    super::words::message(words, key, &[])
}
