//! The article of a page that a browser shows: what it is asked, what its answers change, and where the words stand.

use saillant::article::search::{Question, Search};
use saillant::snapshot::places::Places;
use saillant::snapshot::written::{Answers, Page};

const PARAGRAPHS: [&str; 6] = [
    "La coopérative de Brume-les-Bains a annoncé lundi un investissement de 42 millions d’euros dans trois ateliers.",
    "Le premier ouvrira en mars et emploiera 120 personnes, a précisé sa directrice devant les élus de la commune.",
    "Les deux autres suivront avant la fin de l’année prochaine, si les autorisations arrivent dans les délais prévus.",
    "Le conseil régional apportera 6 millions d’euros, et la banque publique garantira la moitié des emprunts.",
    "Selon le syndicat des salariés, les embauches compenseront les départs à la retraite des cinq dernières années.",
    "La commune attend une hausse de ses recettes fiscales de 8 % et veut rouvrir la ligne d’autocars du matin.",
];

fn page(body: &str, hosts: &[u32]) -> Page {
    let html = format!("<html lang=\"fr\"><head><title>Brume</title></head><body>{body}</body></html>");
    Page { html, url: "https://exemple.test/a".into(), hosts: Some(hosts.to_vec()) }
}

fn article(paragraphs: &[&str]) -> String {
    let text: String = paragraphs.iter().map(|p| format!("<p>{p}</p>")).collect();
    format!("<article><h1>Trois ateliers pour Brume-les-Bains</h1>{text}</article>")
}

/// Elements of a page by number, as a browser counts those of its document: each start tag of its mark-up.
fn number(page: &Page, tag: &str) -> u32 {
    let before = page.html.split(tag).next().unwrap_or_default();
    before.match_indices('<').filter(|(at, _)| !page.html[at + 1..].starts_with(['/', '!'])).count() as u32
}

fn texts(search: &Search) -> Vec<&str> {
    search.found().article.blocks.iter().map(|b| b.text.as_str()).collect()
}

#[test]
fn what_the_browser_does_not_show_is_not_read() {
    let hidden = PARAGRAPHS[2];
    let body = article(&PARAGRAPHS).replace(&format!("<p>{hidden}"), &format!("<p class=\"x\">{hidden}"));
    let page = page(&body, &[]);
    let away = number(&page, "<p class=\"x\">");
    let mut search = Search::new(page, Vec::new());
    assert!(texts(&search).contains(&hidden));
    let Some(Question::Shown(asked)) = search.question() else { panic!("nothing was asked") };
    assert!(asked.contains(&away), "{asked:?} without {away}");
    search.hear_hidden(&[away]);
    assert!(!texts(&search).contains(&hidden) && texts(&search).contains(&PARAGRAPHS[3]));
    // All of the rest was asked about already.
    assert_eq!(search.question(), None);
}

#[test]
fn a_style_sheet_may_bring_back_what_attributes_take_away() {
    let body = article(&PARAGRAPHS).replace("<p>Le premier", "<p hidden=\"\">Le premier");
    let page = page(&body, &[]);
    let back = number(&page, "<p hidden");
    let mut search = Search::new(page, Vec::new());
    assert!(!texts(&search).contains(&PARAGRAPHS[1]));
    let Some(Question::Shown(asked)) = search.question() else { panic!("nothing was asked") };
    assert!(asked.contains(&back));
    search.hear_hidden(&[]);
    assert!(texts(&search).contains(&PARAGRAPHS[1]));
}

#[test]
fn shadow_trees_that_the_browser_has_are_read_and_templates_that_say_so_are_not() {
    let body = format!(
        "<x-page><template shadowrootmode=\"open\">{}</template></x-page><p id=\"after\">Fin</p>",
        article(&PARAGRAPHS)
    );
    let root = page(&body, &[4]);
    let (walked, numbers) = root.walked(&Answers::new());
    assert!(walked.snapshot.blocks.iter().any(|b| b.text == PARAGRAPHS[0]));
    // The document is counted first: html, head, title, body, x-page and p, then the shadow tree.
    let last = walked.snapshot.blocks.iter().position(|b| b.text == "Fin").unwrap();
    let element = |block: usize| numbers.of(walked.elements[walked.snapshot.blocks[block].node as usize]);
    assert_eq!(element(last), Some(5));
    assert_eq!(walked.snapshot.blocks[0].text, "Trois ateliers pour Brume-les-Bains");
    assert_eq!(element(0), Some(7));
    let places = Places::of(&walked.snapshot, &walked.origins);
    // "Brume" of the title and "Fin" come before the shadow tree.
    assert_eq!(places.of_line(0, &walked.snapshot.blocks[0].text, 0, 5), [8, 5]);
    assert_eq!(places.of_line(last as u32, "Fin", 0, 3), [5, 3]);
    let sealed = page(&body, &[]).walked(&Answers::new()).0;
    assert_eq!(sealed.snapshot.blocks.iter().map(|b| b.text.as_str()).collect::<Vec<_>>(), ["Fin"]);
}

#[test]
fn a_line_stands_in_stretches_where_something_that_is_not_read_stands_between() {
    let page = page("<p>Il en <b>coûtera</b> <del>vingt</del> <i>42</i>\u{a0}euros 😀 demain</p>", &[]);
    let walked = page.walked(&Answers::new()).0;
    let text = &walked.snapshot.blocks[0].text;
    assert_eq!(text, "Il en coûtera 42\u{a0}euros 😀 demain");
    let places = Places::of(&walked.snapshot, &walked.origins);
    let units = text.encode_utf16().count() as u32;
    // "Brume" stands before it; "vingt" is passed over.
    assert_eq!(places.of_line(0, text, 0, units), [5, 11, 21, 16]);
    assert_eq!(places.of_line(0, text, 14, 16), [21, 2]);
    assert_eq!(places.of_line(0, text, units - 6, units), [31, 6]);
}

#[test]
fn a_selection_is_read_and_nothing_else() {
    let page = page(&article(&PARAGRAPHS), &[]);
    let walked = page.walked(&Answers::new()).0;
    let places = Places::of(&walked.snapshot, &walked.origins);
    let at = |block: usize| places.of_line(block as u32, &walked.snapshot.blocks[block].text, 0, u32::MAX);
    let (second, third) = (at(2), at(3));
    let search = Search::new(page, vec![second[0]..second[0] + second[1], third[0]..third[0] + 7]);
    assert_eq!(texts(&search), [PARAGRAPHS[1], "Les deux"]);
    assert_eq!(search.found().places.of_line(1, "Les deux", 4, 8), [third[0] + 3, 4]);
}

#[test]
fn of_several_articles_that_in_view_is_read() {
    let (one, two) = PARAGRAPHS.split_at(3);
    let body = format!(
        "{}{}",
        article(&[one, one].concat()),
        article(&[two, two].concat()).replace("Trois ateliers", "Un autocar")
    );
    let mut search = Search::new(page(&body, &[]), Vec::new());
    let Some(Question::InView(asked)) = search.question() else { panic!("not asked which") };
    assert_eq!(asked.len(), 2);
    search.hear_in_view(1);
    assert!(texts(&search).contains(&two[0]) && !texts(&search).contains(&one[0]));
    assert_eq!(search.found().snapshot.title, "Un autocar pour Brume-les-Bains");
    assert!(matches!(search.question(), Some(Question::Shown(_))));
}
