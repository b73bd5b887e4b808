//! The WASM boundary and the web-sys painter, in a real browser: `wasm-pack test --headless --chrome`.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function, JSON, Object, Reflect, WeakMap};
use saillant::browser::reading::{read_page, read_text, show};
use saillant::browser::{Painting, paint_view, state_view};
use saillant::snapshot::{Snapshot, plain};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, EventTarget};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(module = "/extension/content/paint.js")]
extern "C" {
    #[wasm_bindgen(js_name = paint)]
    fn paint_by_script(node: &JsValue, words: &Function, document: &Document, nodes: &WeakMap) -> web_sys::Node;
}

#[wasm_bindgen]
extern "C" {
    type NewEvent;
    #[wasm_bindgen(constructor, js_class = "Event")]
    fn new(kind: &str, options: &Object) -> NewEvent;
}

const TEXT: &str =
    "Le pont de Brévanne coûtera 1,2 milliard d’euros, a annoncé jeudi Hélène Aubrac, présidente d’Atlanport. \
Les travaux commenceront le 3 septembre 2026 et coûteront 35 % de plus que prévu.

« Nous ne demanderons pas un euro de plus aux habitants », a déclaré Hélène Aubrac. Un armateur danois aurait signé \
un contrat de 890 millions d’euros pour dix ans, selon nos informations.";

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn get(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap()
}

fn text_of(value: &JsValue, name: &str) -> String {
    get(value, name).as_string().unwrap_or_default()
}

/// Words that show the key and its arguments.
fn words() -> Function {
    Function::new_with_args("key, args = []", "return `<${[key, ...args].join('|')}>`")
}

fn snapshot() -> JsValue {
    let snapshot = Snapshot { url: "https://example.org/a".into(), ..plain::from_text(TEXT).0 };
    serde_wasm_bindgen::to_value(&snapshot).unwrap()
}

fn answer(host: &str) -> JsValue {
    asked(&format!(r#"{{"scope":"text","locale":"fr","host":"{host}","site_on":true}}"#))
}

fn exports() -> JsValue {
    get(&asked(r#"{"scope":"text","exports":true}"#), "exports")
}

fn asked(request: &str) -> JsValue {
    let request = JSON::parse(request).unwrap();
    read_text("text".into(), TEXT, "https://example.org/a");
    show("text", request, &words()).unwrap_or_else(|_| panic!("no answer"))
}

/// A root in the page, and what happened in it.
fn painted(view: &JsValue) -> (Element, Array, Painting) {
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let happened = Array::new();
    let push = Function::new_with_args("list", "return (...all) => list.push(all)").call1(&JsValue::NULL, &happened);
    let painting = paint_view(&root, view.unchecked_ref(), &words(), push.unwrap().unchecked_into()).unwrap();
    (root, happened, painting)
}

fn send(target: &EventTarget, kind: &str) {
    let options = Object::new();
    Reflect::set(&options, &"bubbles".into(), &true.into()).unwrap();
    let event: Event = JsValue::from(NewEvent::new(kind, &options)).unchecked_into();
    target.dispatch_event(&event).unwrap();
}

fn find(root: &Element, selector: &str) -> Element {
    root.query_selector(selector).unwrap().unwrap_or_else(|| panic!("no {selector}"))
}

#[wasm_bindgen_test]
fn every_line_is_verbatim_in_utf16_units() {
    let blocks: Array = get(&snapshot(), "blocks").unchecked_into();
    let report = JSON::parse(&text_of(&get(&exports(), "json"), "text")).unwrap();
    let claims: Array = get(&report, "claims").unchecked_into();
    assert!(claims.length() > 1);
    for claim in claims {
        let line = get(&claim, "line");
        let at = |name: &str| get(&line, name).as_f64().unwrap() as u32;
        let block = js_sys::JsString::from(text_of(&blocks.get(at("block")), "text"));
        assert_eq!(String::from(block.slice(at("start"), at("end"))), text_of(&line, "text"));
    }
}

#[wasm_bindgen_test]
fn what_can_be_taken_out_comes_where_it_is_asked_for() {
    assert!(get(&answer("overlay"), "exports").is_undefined());
    let exports = exports();
    let text = |form: &str| text_of(&get(&exports, form), "text");
    assert!(text("markdown").contains("## <claims>"));
    assert!(text("markdown").contains("(https://example.org/a#:~:text="));
    assert!(text("csv").starts_with("\u{feff}text,kind,value"));
    for (form, ending) in [("citation", ".txt"), ("apa", ".txt"), ("bibtex", ".bib")] {
        assert!(!text(form).is_empty(), "{form}");
        assert!(text_of(&get(&exports, form), "name").ends_with(ending), "{form}");
    }
}

#[wasm_bindgen_test]
fn values_are_worded_in_the_readers_locale() {
    let (root, _, _painting) = painted(&get(&answer("overlay"), "view"));
    let worth: Vec<String> = {
        let list = root.query_selector_all(".worth").unwrap();
        (0..list.length()).map(|i| list.item(i).unwrap().text_content().unwrap()).collect()
    };
    let plain = |text: &String| text.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(worth.iter().map(plain).any(|w| w == "1,2 Md €"), "{worth:?}");
    root.remove();
}

#[wasm_bindgen_test]
fn what_has_another_form_is_refused() {
    for bad in ["7", r#"{"html":3}"#, r#"{"url":"","html":"<p>x</p>","hosts":["a"]}"#] {
        assert!(read_page("page".into(), JSON::parse(bad).unwrap()).is_err());
    }
    let shown = |name: &str, request: &str| show(name, JSON::parse(request).unwrap(), &words());
    assert!(shown("page", "{}").is_ok_and(|answer| answer.is_undefined()), "nothing has this name");
    let empty = JSON::parse(r#"{"url":"","html":"<html><head></head><body></body></html>","hosts":[]}"#).unwrap();
    assert!(read_page("page".into(), empty).is_ok());
    assert!(shown("page", "{}").is_ok_and(|answer| answer.is_null()), "there is no text");
    assert!(get(&answer("overlay"), "view").is_object());
    assert!(shown("text", r#"{"claims":"many"}"#).is_err());
}

#[wasm_bindgen_test]
fn both_painters_make_the_same_dom() {
    let mut views: Vec<JsValue> = ["overlay", "popup", "www"].iter().map(|h| get(&answer(h), "view")).collect();
    for state in ["reading", "pdf", "internal"] {
        views.push(state_view(state, JsValue::UNDEFINED).unwrap_or_else(|_| panic!("no view of {state}")));
    }
    for view in views {
        let (root, _, _painting) = painted(&view);
        let other = document().create_element("div").unwrap();
        other.append_child(&paint_by_script(&view, &words(), &document(), &WeakMap::new())).unwrap();
        // Both give the announcement a moment later; here it is still to come, there it is not yet taken away.
        find(&other, "[role=status]").set_text_content(None);
        assert!(root.outer_html().len() > 300);
        assert_eq!(root.outer_html(), other.outer_html());
        root.remove();
    }
}

#[wasm_bindgen_test]
fn what_the_core_never_writes_is_not_painted() {
    let hostile = JSON::parse(
        r#"{"tag":"div","text":"<b>x</b>","attrs":[["onclick","x()"],["style","color:red"],["lang","fr"]],"children":[
            {"tag":"script","text":"x()"},{"tag":"a","attrs":[["href","javascript:x()"]],"text":"y"},
            {"tag":"","text":"<img>"},{"tag":"svg","children":[{"tag":"path","attrs":[["d","M0 0"]]}]},{}]}"#,
    );
    let (root, _, _painting) = painted(&hostile.unwrap());
    assert_eq!(
        root.outer_html(),
        "<div><div lang=\"fr\">&lt;b&gt;x&lt;/b&gt;<a>y</a>&lt;img&gt;<svg><path d=\"M0 0\"></path></svg></div></div>"
    );
    assert_eq!(find(&root, "path").namespace_uri().unwrap(), "http://www.w3.org/2000/svg");
    root.remove();
}

#[wasm_bindgen_test]
fn lines_and_actions_are_told() {
    let (root, happened, painting) = painted(&get(&answer("overlay"), "view"));
    let last = || Array::from(&happened.get(happened.length() - 1));
    let claim = find(&root, ".claims li");
    let words = claim.query_selector(".v").unwrap().unwrap();
    send(&words, "pointerover");
    assert_eq!(last().get(0), "mark");
    assert_eq!(text_of(&last().get(2), "text"), words.text_content().unwrap());
    send(&words, "click");
    assert_eq!((last().get(0), last().get(1)), ("act".into(), "jump".into()));
    assert_eq!(text_of(&last().get(2), "text"), words.text_content().unwrap());
    send(&find(&claim, "[data-action=copy_line] path"), "click");
    assert_eq!(last().get(1), "copy_line");
    let copied = last().get(3).as_string().unwrap();
    assert!(copied.contains("\nhttps://example.org/a#:~:text="), "{copied}");
    send(&root, "pointerleave");
    assert_eq!(last().get(2), JsValue::UNDEFINED);
    // Nothing is heard any more once the painting is gone.
    let before = happened.length();
    drop(painting);
    send(&words, "click");
    assert_eq!(happened.length(), before);
    root.remove();
}
