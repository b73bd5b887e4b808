//! What surrounds the lines: tab, header, footer, coverage, and the trace.

use super::build::*;
use super::{Action, Context, Host, Look, Node, Words, claims, figures, timeline};
use crate::article::RemovalReason;
use crate::report::{Line, Report};

/// A view of a report.
pub fn root(context: &Context) -> Node {
    let report = context.report;
    let view = el("div", "view").with(say("announce", counts(report)));
    let overlay = context.look.host == Host::Overlay;
    if overlay && context.look.collapsed {
        return view.with(tab(context));
    }
    let body = el("div", "body")
        .maybe(claims::summary(context))
        .maybe(claims::disagreements(context))
        .maybe(claims::claims(context))
        .maybe(figures::figures(context))
        .maybe(timeline::timeline(context))
        .maybe(claims::quotes(context))
        .maybe(claims::names(context))
        .with(coverage(report))
        .maybe(site(context.look))
        .maybe((context.look.host == Host::Www).then(|| trace(context)));
    let panel = el("section", "panel").label("aria-label", "panel").with(head(context)).with(body).with(foot());
    if overlay { view.with(tab(context)).with(panel).with(grip()) } else { view.with(panel) }
}

/// A view without a report.
pub fn shell(look: &Look, said: Node, children: Vec<Node>) -> Node {
    let panel = el("section", "panel")
        .label("aria-label", "panel")
        .with(el("header", "head").with(bar(look, false)).maybe(press(look)))
        .with(el("div", "body").all(children).maybe(site(look)))
        .with(el("footer", "foot").with(promise()));
    let view = el("div", "view").with(said);
    if look.host != Host::Overlay {
        return view.with(panel);
    }
    let tab = button("tab", "", Action::Expand).label("aria-label", "expand").with(text("span", "tab-lang", "?"));
    view.with(tab).with(panel).with(grip())
}

fn counts(report: &Report) -> Vec<Words> {
    vec![Words::count(claims::count(report)), Words::count(figures::count(report))]
}

fn counted(message: &str, n: usize) -> Node {
    key("span", "tab-count", message).args(vec![Words::count(n)])
}

/// « FR · 8 faits · 12 chiffres »
fn tab(context: &Context) -> Node {
    let report = context.report;
    let lang = if context.lang.is_empty() { "?".to_string() } else { context.lang.to_ascii_uppercase() };
    button("tab", "", Action::Expand)
        .label("title", "expand")
        .with(text("span", "tab-lang", &lang))
        .with(counted("tab_claims", claims::count(report)))
        .with(counted("tab_figures", figures::count(report)))
}

fn grip() -> Node {
    el("div", "grip")
        .attr("role", "separator")
        .attr("aria-orientation", "vertical")
        .attr("tabindex", "0")
        .label("aria-label", "resize")
}

/// `lines`: whether there are any that could be marked in the page.
fn bar(look: &Look, lines: bool) -> Node {
    let bar = el("div", "bar").with(brand());
    if look.host == Host::Www {
        return bar;
    }
    let marks = || icon("marks", MARKER, Action::ToggleMarks).attr("aria-pressed", "false");
    let beside = look.beside && look.host != Host::Side;
    let bar = bar.maybe(lines.then(marks)).maybe(beside.then(|| icon("beside", BESIDE, Action::Beside)));
    if look.host != Host::Overlay {
        return bar.with(icon("options", OPTIONS, Action::Options));
    }
    bar.with(icon("dock", DOCK, Action::Dock))
        .with(icon("sheet", SHEET, Action::Sheet).attr("aria-pressed", "false"))
        .with(icon("options", OPTIONS, Action::Options))
        .with(icon("collapse", COLLAPSE, Action::Collapse))
        .with(icon("close", CLOSE, Action::Close))
}

/// The button that opens the place beside the page, where the one in the overlay may not.
fn press(look: &Look) -> Option<Node> {
    let button = || button("do", "beside", Action::Beside);
    look.press.then(|| el("div", "press").with(key("p", "", "beside_press")).with(button()))
}

fn brand() -> Node {
    el("span", "brand").with(draw_brand()).with(text("span", "", "Saillant"))
}

/// The sign: three lines of text, of which one stands out.
fn draw_brand() -> Node {
    let path = |class: &str, d: &str| el("path", class).attr("d", d);
    el("svg", "sign")
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .with(path("sign-line", "M2 3.5h9M2 12.5h7"))
        .with(path("sign-out", "M2 8h12"))
}

fn head(context: &Context) -> Node {
    let facts = &context.report.facts;
    // Each in a span of its own, so that the dot between two stands on the side where the interface begins.
    let mut parts = vec![language(context)];
    if context.report.scope == crate::Scope::Selection {
        parts.push(key("span", "scope", "from_selection"));
    }
    parts.push(key("span", "", "minutes").args(vec![Words::count(context.report.minutes as usize)]));
    if !facts.published.is_empty() {
        let date = Words::Date { date: facts.published.clone() };
        parts.push(value("time", "", date).attr("datetime", &facts.published));
    }
    if !facts.site.is_empty() {
        parts.push(text("span", "", &facts.site));
    }
    if !facts.byline.is_empty() && !signs_itself(&facts.byline, &facts.site) {
        parts.push(context.own(text("span", "", &facts.byline)));
    }
    let title = (!facts.title.is_empty()).then(|| context.own(text("h1", "title", &facts.title)));
    let parts = parts.into_iter().map(|part| el("span", "fact").with(part));
    // Beside the page the report of a selection stays until another one is asked for.
    let back = (context.look.host == Host::Side && context.report.scope == crate::Scope::Selection)
        .then(|| button("do", "use_page", Action::UsePage));
    // Half an article is not an article: said before anything is read.
    let cut = context.report.coverage.cut.then(|| key("p", "cut", "coverage_cut"));
    el("header", "head")
        .with(bar(context.look, true))
        .maybe(press(context.look))
        .maybe(title)
        .with(el("p", "facts").with(el("span", "").all(parts)))
        .maybe(cut)
        .maybe(back)
}

/// Whether a byline is the site's own name, its domain's ending aside: many sites sign so.
fn signs_itself(byline: &str, site: &str) -> bool {
    let without_domain = |name: &str| name.rsplit_once('.').map_or(name, |(name, _)| name).to_lowercase();
    let (byline, site) = (byline.to_lowercase(), site.to_lowercase());
    byline == site || byline == without_domain(&site) || without_domain(&byline) == site
}

/// The language. The evidence for it is said at once where there is doubt, otherwise with the coverage.
fn language(context: &Context) -> Node {
    let (message, args, doubt) = evidence(context.report);
    if doubt {
        return key("span", "unsure", message).args(args);
    }
    let name = Words::Language { language: context.report.language.code.clone() };
    value("span", "lang", name).label("title", message).args(args)
}

/// What the language was taken from, and whether the reader should doubt it.
fn evidence(report: &Report) -> (&'static str, Vec<Words>, bool) {
    let found = &report.language;
    let name = |code: &str| Words::Language { language: code.into() };
    if found.code.is_empty() {
        return ("language_unknown", Vec::new(), true);
    }
    let detected = name(&found.code);
    if !found.sure {
        ("language_unsure", vec![detected], true)
    } else if found.disagrees {
        ("language_disagrees", vec![detected, name(&found.declared)], true)
    } else if found.declared.is_empty() {
        ("language_detected", vec![detected], false)
    } else {
        ("language_declared", vec![detected], false)
    }
}

/// A part with its heading and the number of its lines.
pub fn part(class: &str, heading: &str, count: Option<usize>) -> Node {
    let count = count.map(|n| value("span", "count", Words::count(n)));
    el("section", &format!("part {class}")).with(el("h2", "").with(key("span", "", heading)).maybe(count))
}

/// Lines that a fold holds at most: whoever wants more exports the report, and the page need not hold it.
const FOLDED: usize = 40;

/// The first `shown` items as they are, others folded away; how many there are beyond is said.
pub fn fold<T>(
    items: impl ExactSizeIterator<Item = T>,
    shown: usize,
    list: impl Fn(Vec<Node>) -> Node,
    make: impl Fn(T) -> Node,
) -> Vec<Node> {
    let all = items.len();
    let mut items = items.map(make);
    // One line more costs less room than the fold would.
    if all <= shown + 1 {
        return vec![list(items.collect())];
    }
    let first = list(items.by_ref().take(shown).collect());
    let rest = list(items.take(FOLDED).collect());
    let summary = key("summary", "", "more").args(vec![Words::count(all - shown)]);
    let beyond = beyond(all.saturating_sub(shown + FOLDED));
    vec![first, el("details", "more").with(summary).with(rest).maybe(beyond)]
}

/// Takes what is beyond the first `shown` out of `items` and folds it away, where that saves room.
pub fn folded<T>(items: &mut Vec<T>, shown: usize, make: impl Fn(&[T]) -> Vec<Node>) -> Vec<Node> {
    // One line more costs less room than the fold would.
    if items.len() <= shown + 1 {
        return Vec::new();
    }
    let mut rest = items.split_off(shown);
    let all = rest.len();
    rest.truncate(FOLDED);
    let summary = key("summary", "", "more").args(vec![Words::count(all)]);
    vec![el("details", "more").with(summary).all(make(&rest)).maybe(beyond(all - rest.len()))]
}

/// How many lines a list leaves out, where it does.
fn beyond(lines: usize) -> Option<Node> {
    (lines > 0).then(|| key("p", "beyond", "beyond").args(vec![Words::count(lines)]))
}

fn coverage(report: &Report) -> Node {
    let c = &report.coverage;
    let read = vec![Words::count(c.read as usize), Words::count(c.seen as usize)];
    let (language, args, _) = evidence(report);
    el("section", "coverage").with(key("p", "", "coverage").args(read)).with(key("p", "", language).args(args))
}

fn site(look: &Look) -> Option<Node> {
    let on = look.site_on?;
    let pressed = if on { "true" } else { "false" };
    let switch = button("switch", "site", Action::ToggleSite).attr("role", "switch").attr("aria-checked", pressed);
    Some(el("div", "site").with(switch))
}

fn promise() -> Node {
    el("p", "promise").with(draw(LOCK)).with(key("span", "", "promise"))
}

fn foot() -> Node {
    let items = [
        ("copy_json", Action::CopyJson),
        ("copy_citation", Action::CopyCitation),
        ("copy_apa", Action::CopyApa),
        ("copy_bibtex", Action::CopyBibtex),
        ("save_markdown", Action::SaveMarkdown),
        ("save_json", Action::SaveJson),
        ("save_csv", Action::SaveCsv),
        ("save_structure", Action::SaveStructure),
    ];
    let items = items.map(|(message, action)| el("li", "").with(button("", message, action)));
    let menu = el("details", "menu").with(key("summary", "do", "export")).with(el("ul", "").all(items));
    let copy = button("do", "copy", Action::CopyMarkdown).label("title", "copy_markdown");
    el("footer", "foot").with(copy).with(menu).with(promise())
}

/// What was left out and why, by reason; and why each claim was chosen.
fn trace(context: &Context) -> Node {
    let mut groups: Vec<(RemovalReason, Vec<Line>)> = Vec::new();
    for removal in &context.report.removed {
        let Some(words) = context.page.text(removal.source) else { continue };
        let line = Line {
            text: words.to_string(),
            block: removal.source,
            start: 0,
            end: context.page.units(words),
            ..Line::default()
        };
        match groups.iter_mut().find(|g| g.0 == removal.reason) {
            Some(group) => group.1.push(line),
            None => groups.push((removal.reason, vec![line])),
        }
    }
    let left = groups.into_iter().map(|(reason, lines)| {
        let count = value("span", "count", Words::count(lines.len()));
        let summary = el("summary", "").with(key("span", "", removed(reason))).with(count);
        let items = lines.iter().take(FOLDED).map(|line| {
            context.own(verbatim("li", "out v", line, &[], context.page.unit())).at(line).acts(Action::Jump)
        });
        let list = el("ul", "").all(items);
        el("details", "more").with(summary).with(list).maybe(beyond(lines.len().saturating_sub(FOLDED)))
    });
    let why = context.report.claims.iter().map(|claim| {
        let why = claim.why.iter().map(|w| key("span", "badge", claims::why(*w)));
        let words = context.own(text("span", "v", &claim.line.text));
        el("li", "").with(words).with(el("p", "badges").all(why)).at(&claim.line).acts(Action::Jump)
    });
    part("trace", "trace", None)
        .with(key("h3", "", "trace_chosen"))
        .with(el("ol", "why").all(why))
        .with(key("h3", "", "trace_left"))
        .all(left)
}

fn removed(reason: RemovalReason) -> &'static str {
    match reason {
        RemovalReason::Outside => "left_outside",
        RemovalReason::Hidden => "left_hidden",
        RemovalReason::Navigation => "left_navigation",
        RemovalReason::Consent => "left_consent",
        RemovalReason::Newsletter => "left_newsletter",
        RemovalReason::Advert => "left_advert",
        RemovalReason::Share => "left_share",
        RemovalReason::Related => "left_related",
        RemovalReason::Contents => "left_contents",
        RemovalReason::Author => "left_author",
        RemovalReason::Caption => "left_caption",
        RemovalReason::Comments => "left_comments",
        RemovalReason::LinkDensity => "left_links",
        RemovalReason::Metadata => "left_metadata",
        RemovalReason::Legal => "left_legal",
        RemovalReason::Appended => "left_appended",
        RemovalReason::Repeated => "left_repeated",
    }
}
