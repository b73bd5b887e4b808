//! Listeners and timers that end when they are dropped.

use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

/// A listener that is removed when it is dropped.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Calls `heard` at every `kind` on `target`.
    ///
    /// # Errors
    /// Where the browser refuses the listener.
    pub fn new(target: &EventTarget, kind: &'static str, heard: Box<dyn Fn(Event)>) -> Result<Listener, JsValue> {
        let closure = Closure::wrap(heard);
        target.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref())?;
        Ok(Listener { target: target.clone(), kind, closure })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Removing what was added cannot fail.
        let _ = self.target.remove_event_listener_with_callback(self.kind, self.closure.as_ref().unchecked_ref());
    }
}

/// A timer that is cleared when it is dropped.
pub struct Timer {
    id: i32,
    _closure: Closure<dyn Fn()>,
}

/// Calls `then` once after `ms` milliseconds, unless the timer is dropped before.
pub fn after(ms: i32, then: impl Fn() + 'static) -> Option<Timer> {
    let closure = Closure::<dyn Fn()>::new(then);
    let function = closure.as_ref().unchecked_ref();
    let id = web_sys::window()?.set_timeout_with_callback_and_timeout_and_arguments_0(function, ms).ok()?;
    Some(Timer { id, _closure: closure })
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}
