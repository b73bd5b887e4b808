//! Figures in tables: what a figure in a cell measures is the name of its column, and the name of its
//! row stands beside it as what makes sense of it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use saillant::html;

/// A table between two paragraphs of an article.
fn page(lang: &str, before: &str, table: &str, after: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{lang}\"><head><title>{title}</title></head><body><main><article><h1>{title}</h1>\
         <p>{before}</p>{table}<p>{after}</p></article></main></body></html>",
        title = before.split(['.', ',']).next().unwrap(),
    )
}

/// Each figure of the tables with the name of its column and of its row.
fn figures(html: &str) -> Vec<String> {
    let report = saillant::report(&html::snapshot(html, ""), &saillant::Options::default());
    let mut lines: Vec<_> = report.figures.iter().chain(&report.dates).collect();
    lines.sort_by_cached_key(|f| (f.line.block, f.line.start));
    let said = |f: &&saillant::report::FigureLine| {
        let what = f.what.as_ref().map_or("", |w| w.text.as_str());
        format!("{} | {} | {}", f.line.text, what, f.clause.text)
    };
    lines.iter().map(said).collect()
}

fn check(lang: &str, table: &str, want: &[&str]) {
    let (before, after) = match lang {
        "fr" => (
            "La ville a publié mardi les comptes de ses ponts, que les riverains attendaient depuis le printemps. Ils montrent que le trafic baisse partout, sauf au sud, où un chantier détourne les camions.",
            "Le conseil doit en débattre à la rentrée, et les associations demandent déjà que les relevés soient rendus publics chaque semaine. Rien n’est encore décidé pour les camions.",
        ),
        "de" => (
            "Die Stadt hat am Dienstag die Zahlen ihrer Brücken veröffentlicht, auf die viele Anwohner seit dem Frühjahr warten. Der Verkehr nimmt überall ab, nur im Süden nicht, wo eine Baustelle die Lastwagen umleitet.",
            "Der Rat will nach der Sommerpause darüber beraten, und Vereine fordern schon jetzt, dass die Zahlen jede Woche erscheinen. Für die Lastwagen ist noch nichts entschieden.",
        ),
        _ => (
            "The city published the numbers of its bridges on Tuesday, which many people along the river had waited for. Traffic falls everywhere but in the south, where works send the lorries another way.",
            "The council will talk about it after the summer, and local groups already want the numbers to be published every week. Nothing has been decided for the lorries yet.",
        ),
    };
    let got = figures(&page(lang, before, table, after));
    let missing: Vec<_> = want.iter().filter(|w| !got.contains(&w.to_string())).collect();
    assert!(missing.is_empty(), "{lang}: missing {missing:#?} in {got:#?}");
}

#[test]
fn a_cell_is_read_with_the_names_of_its_row_and_column() {
    check(
        "en",
        "<table><tr><th>Bridge</th><th>Riders a day</th><th>Change</th></tr><tr><td>Old Bridge</td><td>6,120</td><td>12%</td></tr><tr><td>Mill Bridge</td><td>3,870</td><td>-4%</td></tr></table>",
        &["6,120 | Riders a day | Old Bridge", "3,870 | Riders a day | Mill Bridge", "12% | Change | Old Bridge"],
    );
}

#[test]
fn the_corner_may_be_empty_and_years_name_columns() {
    check(
        "fr",
        "<table><thead><tr><td></td><th>2023</th><th>2024</th></tr></thead><tbody><tr><th>Pont Neuf</th><td>18 400</td><td>17 250</td></tr><tr><th>Pont du Sud</th><td>9 300</td><td>9 980</td></tr></tbody></table>",
        &["18 400 | 2023 | Pont Neuf", "17 250 | 2024 | Pont Neuf", "9 980 | 2024 | Pont du Sud"],
    );
}

#[test]
fn a_table_without_a_head_gives_the_names_of_its_rows() {
    check(
        "de",
        "<table><tr><td>Länge</td><td>248 Meter</td></tr><tr><td>Kosten</td><td>31 Millionen Euro</td></tr><tr><td>Spuren</td><td>zwei</td></tr></table>",
        &["248 Meter | Länge | Länge", "31 Millionen Euro | Kosten | Kosten"],
    );
}

#[test]
fn a_row_with_another_number_of_cells_names_no_column() {
    let table = "<table><tr><th>Bridge</th><th>Riders</th><th>Lorries</th></tr><tr><td>Old Bridge</td><td>6,120</td><td>410</td></tr><tr><td>Together 9,990 a day</td></tr></table>";
    check("en", table, &["410 | Lorries | Old Bridge"]);
    let before = "The city published the numbers of its bridges on Tuesday, which many people had waited for, and which say more than was expected of them.";
    let got = figures(&page("en", before, table, before));
    assert!(!got.iter().any(|f| f.starts_with("9,990 | Bridge")), "{got:#?}");
}
