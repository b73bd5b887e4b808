//! The report's published form, `src/report.schema.json`, holds for what is really written.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::tool::analyze;
use saillant::tool::input::Input;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The keywords that our schema uses; any other is an error of the schema, not a silence.
const KEYWORDS: &[&str] = &[
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "minLength",
    "enum",
    "const",
    "anyOf",
];

/// Properties without a description, by their path in the schema.
fn undescribed(rule: &Value, path: &str, out: &mut Vec<String>) {
    for (name, property) in rule["properties"].as_object().into_iter().flatten() {
        if property["description"].as_str().is_none_or(str::is_empty) {
            out.push(format!("{path}/{name}"));
        }
    }
    match rule {
        Value::Object(inner) => inner.iter().for_each(|(name, r)| undescribed(r, &format!("{path}/{name}"), out)),
        Value::Array(inner) => inner.iter().for_each(|r| undescribed(r, path, out)),
        _ => {}
    }
}

#[test]
fn every_field_is_described() {
    let schema: Value = serde_json::from_str(saillant::tool::SCHEMA).unwrap();
    let mut out = Vec::new();
    undescribed(&schema, "", &mut out);
    assert!(out.is_empty(), "without a description:\n{}", out.join("\n"));
    let figure = &schema["$defs"]["figure"]["properties"];
    for (field, standard) in [("unit", "ISO 4217"), ("unit", "UCUM"), ("value", "ISO 8601"), ("value", "XXXX-03")] {
        assert!(figure[field]["description"].as_str().unwrap().contains(standard), "{field}: {standard}");
    }
}

/// What does not fit, by its path in the report.
fn misfits(schema: &Value, rule: &Value, value: &Value, path: &str, out: &mut Vec<String>) {
    for (keyword, wanted) in rule.as_object().expect("a rule is an object") {
        assert!(
            KEYWORDS.contains(&keyword.as_str()),
            "{path}: the schema uses {keyword}, which this test does not know"
        );
        let number = |v: &Value| v.as_f64().expect("a number");
        let len = value.as_array().map_or(0, Vec::len) as f64;
        let fits = match keyword.as_str() {
            "$ref" => {
                let name = wanted.as_str().unwrap().trim_start_matches("#/$defs/");
                misfits(schema, &schema["$defs"][name], value, path, out);
                true
            }
            "type" => match wanted.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_u64() || value.is_i64(),
                "number" => value.is_number(),
                "null" => value.is_null(),
                other => panic!("{path}: unknown type {other}"),
            },
            "required" => wanted.as_array().unwrap().iter().all(|key| value.get(key.as_str().unwrap()).is_some()),
            "properties" => {
                for (key, inner) in value.as_object().into_iter().flatten() {
                    match wanted.get(key) {
                        Some(rule) => misfits(schema, rule, inner, &format!("{path}/{key}"), out),
                        None => out.push(format!("{path}: unknown property {key}")),
                    }
                }
                true
            }
            "items" => {
                for (i, inner) in value.as_array().into_iter().flatten().enumerate() {
                    misfits(schema, wanted, inner, &format!("{path}/{i}"), out);
                }
                true
            }
            "anyOf" => wanted.as_array().unwrap().iter().any(|rule| {
                let mut inner = Vec::new();
                misfits(schema, rule, value, path, &mut inner);
                inner.is_empty()
            }),
            "enum" => wanted.as_array().unwrap().contains(value),
            "const" => wanted == value,
            "minItems" => len >= number(wanted),
            "maxItems" => len <= number(wanted),
            "minimum" => value.as_f64().is_none_or(|v| v >= number(wanted)),
            "maximum" => value.as_f64().is_none_or(|v| v <= number(wanted)),
            "minLength" => value.as_str().is_none_or(|v| v.len() as f64 >= number(wanted)),
            _ => true,
        };
        if !fits {
            out.push(format!("{path}: expected {keyword} {wanted}, found {value}"));
        }
    }
}

fn pages(dir: &Path, out: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()) {
        if path.is_dir() {
            pages(&path, out);
        } else if path.extension().is_some_and(|e| e == "html") {
            out.push(path);
        }
    }
}

#[test]
fn reports_have_the_published_form() {
    let schema: Value = serde_json::from_str(saillant::tool::SCHEMA).unwrap();
    let mut found = Vec::new();
    pages(&root().join("www/samples"), &mut found);
    pages(&root().join("tests/pages"), &mut found);
    assert!(found.len() >= 3, "expected sample pages, found {}", found.len());
    for page in found {
        let report = analyze::report(&Input::file(&page, None, "").unwrap(), &analyze::Known::default());
        let mut out = Vec::new();
        misfits(&schema, &schema, &serde_json::to_value(report).unwrap(), "", &mut out);
        assert!(out.is_empty(), "{}:\n{}", page.display(), out.join("\n"));
    }
    // The check itself can fail.
    let mut out = Vec::new();
    misfits(&schema, &schema, &json!({"schema": 2}), "", &mut out);
    assert!(out.len() >= 2, "a wrong report must not pass");
}
