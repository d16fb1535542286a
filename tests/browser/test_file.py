"""The report opened as a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import checker
from checker.judgement.decisions import load_decisions
from checker.model import Report
from checker.reporting import render
from tests.reporting import samples

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture
def five(tmp_path: Path) -> str:
    return saved(tmp_path, samples.report())


def saved(folder: Path, report: Report) -> str:
    path = folder / "report.html"
    path.write_text(render(report, "html", places={f.fingerprint: "p" for f in report.findings}), encoding="utf-8")
    return path.as_uri()


def visible(page: Page) -> list[str]:
    return page.eval_on_selector_all("li > article", "all => all.filter(c => c.offsetParent).map(c => c.dataset.rule)")  # type: ignore[no-any-return]


def state(page: Page, number: int) -> str | None:
    return page.locator("li > article").nth(number).get_attribute("data-state")


def test_filters_are_kept_in_the_address(page: Page, five: str) -> None:
    page.goto(five)
    assert len(visible(page)) == 5
    page.select_option("select[name=rule]", "number-format")
    assert visible(page) == ["number-format"]
    assert "rule=number-format" in page.url
    assert page.locator(".shown").inner_text() == "1 of 5 shown"
    page.goto("about:blank")
    page.goto(f"{five}#&severity=error&text=stadtarchiv")
    assert visible(page) == ["untranslated-sentence"]
    assert page.locator(".chip.warning").get_attribute("aria-pressed") == "false"
    page.click(".chip.error")
    assert visible(page) == []
    assert page.locator(".empty").is_visible()


def index(page: Page) -> list[str]:
    """What the list of articles shows: name and number of findings."""
    return [text.replace("\n", " ") for text in page.locator("nav.articles li:visible").all_inner_texts()]


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A report on three articles, one of them without a fault, and one with two findings."""
    texts = {
        "a": (
            "Die Brücke ist 40 Meter lang. Le pont est fermé pour l'instant.",
            "Le pont mesure 45 mètres. Il est fermé.",
        ),
        "b": ("Der Turm ist 30 Meter hoch.", "La tour mesure 35 mètres de haut."),
        "c": ("Der Weg ist 3 Kilometer lang.", "Le chemin fait 3 kilomètres de long."),
    }
    for name, (german, french) in texts.items():
        (tmp_path / f"{name}.de.txt").write_text(german + "\n", encoding="utf-8")
        (tmp_path / f"{name}.fr.txt").write_text(french + "\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return saved(tmp_path, checker.check("."))


def test_the_report_of_a_folder_opens_with_the_answer(page: Page, three: str) -> None:
    page.goto(three)
    assert page.locator("h1").inner_text() == "2 of 3 articles need work: a and b."
    assert page.locator(".headline").inner_text() == "1 error and 2 warnings."
    charts = {chart.locator("h2").inner_text(): chart for chart in page.locator(".chart").all()}
    assert list(charts) == ["By rule"]
    page.get_by_role("link", name="number-mismatch").first.click()
    assert set(visible(page)) == {"number-mismatch"}
    assert index(page) == ["a 1", "b 1"]
    assert page.locator(".chart li:visible").count() == 1
    page.locator(".chart a[aria-current]").click()
    assert index(page) == ["a 2", "b 1"]


def test_the_index_of_a_filtered_report_has_what_is_shown(page: Page, three: str) -> None:
    page.goto(three)
    assert index(page) == ["a 2", "b 1"]
    assert page.get_by_text("1 article without findings").is_visible()
    page.select_option("select[name=rule]", "number-mismatch")
    assert index(page) == ["a 1", "b 1"]
    assert not page.get_by_text("1 article without findings").is_visible()
    page.select_option("select[name=rule]", "")
    page.fill("input[name=text]", "Turm")
    page.get_by_text("1 of 3 shown").wait_for()
    assert index(page) == ["b 1"]
    page.fill("input[name=text]", "nowhere")
    page.get_by_text("0 of 3 shown").wait_for()
    assert not page.locator("nav.articles").is_visible()
    page.fill("input[name=text]", "")
    page.get_by_text("3 of 3 shown").wait_for()
    assert index(page) == ["a 2", "b 1"]


def test_the_index_of_a_report_that_is_opened_filtered(page: Page, three: str) -> None:
    page.goto(f"{three}#&rule=number-mismatch")
    assert index(page) == ["a 1", "b 1"]


def test_an_entry_of_the_index_keeps_the_filters(page: Page, three: str) -> None:
    page.goto(f"{three}#&rule=number-mismatch")
    page.locator("nav.articles a").nth(1).click()
    assert "rule=number-mismatch" in page.url
    assert page.locator("select[name=rule]").input_value() == "number-mismatch"
    assert visible(page) == ["number-mismatch"] * 2
    page.go_back()
    assert page.locator("select[name=rule]").input_value() == "number-mismatch"


def test_a_link_to_what_the_filters_hide_takes_them_away(page: Page, five: str) -> None:
    page.goto(f"{five}#&rule=number-format")
    page.locator(".alone").first.click()
    assert len(visible(page)) == 5
    assert "rule=" not in page.url


def test_filters_leave_nothing_behind(page: Page, five: str) -> None:
    """Of what they exclude: no marks in the text, no ticks on the map, no entry in the list of rules."""
    page.goto(five)
    assert page.locator("mark:not(.off)").count() == 7
    assert page.locator(".tick:visible").count() == 5
    page.select_option("select[name=rule]", "number-format")
    assert page.locator("mark:not(.off):visible").all_inner_texts() == ["3. März", "3 mars"]
    assert page.locator(".tick:visible").count() == 1
    assert page.locator(".rules dt:visible").all_inner_texts() == ["number-format"]
    assert page.locator(".fold:visible, .rest:visible").count() == 0
    page.get_by_role("button", name="Show all").click()
    assert page.locator("mark:not(.off)").count() == 7
    assert page.locator(".tick:visible").count() == 5


def test_what_is_settled_is_shown_when_it_is_asked_for(page: Page, tmp_path: Path) -> None:
    report = samples.report()
    report.findings, report.settled = report.findings[1:], [report.findings[0]]
    report.settled[0].state = "baselined"
    address = saved(tmp_path, report)
    page.goto(address)
    assert "number-mismatch" not in visible(page)
    assert page.locator("mark.error").all_inner_texts() == ["Die Fotos stammen aus dem Stadtarchiv."]
    page.select_option("select[name=state]", "all")
    assert "number-mismatch" in visible(page)
    page.goto("about:blank")  # a link to it shows it, and nothing else that is settled
    page.goto(f"{address}#f-{report.settled[0].fingerprint}")
    assert page.locator("li > article.current").get_attribute("data-rule") == "number-mismatch"


def covered(page: Page) -> list[str]:
    """Texts in view that something else lies upon, wherever one scrolls."""
    return page.evaluate(COVERED)  # type: ignore[no-any-return]


COVERED = """async () => {
  const found = [];
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
    for (const one of document.querySelectorAll("main p, main h2, main button, h1")) {
      const lines = document.createRange();
      lines.selectNodeContents(one);
      for (const box of lines.getClientRects()) for (let part = 0.05; part < 1; part += 0.1) {
        const x = box.left + box.width * part, y = box.top + box.height / 2;
        if (!box.width || y < 0 || y > innerHeight || x > innerWidth) continue;
        const there = document.elementFromPoint(x, y);
        if (there && !one.contains(there) && !there.contains(one)) found.push(one.textContent.slice(0, 60));
      }
    }
  }
  return found;
}"""


def test_nothing_covers_text_on_a_phone(browser: Browser, five: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 700})
    page = context.new_page()
    page.goto(five)
    assert covered(page) == []
    move = "document.querySelector('.move').style"
    page.evaluate(f"Object.assign({move}, {{position: 'fixed', bottom: 0, right: 0, zIndex: 4}})")
    assert covered(page), "this is what it was like"
    page.reload()
    page.locator("li > article").first.click()
    page.get_by_role("button", name="False alarm", exact=True).click()
    page.get_by_text("1 decision in this browser").wait_for()
    assert covered(page) == []
    context.close()


def test_searching_for_words_of_the_text(page: Page, five: str) -> None:
    page.goto(five)
    page.fill("input[name=text]", "STADTARCHIV")
    page.get_by_text("1 of 5 shown").wait_for()
    assert visible(page) == ["untranslated-sentence"]


def test_agreement_is_folded_and_can_be_unfolded(page: Page, tmp_path: Path) -> None:
    page.goto(saved(tmp_path, samples.report(findings=False)))
    assert not page.get_by_text("La maire a remercié").is_visible()
    page.click("summary")
    assert page.get_by_text("La maire a remercié").is_visible()


def test_a_link_to_a_row_opens_its_fold(page: Page, tmp_path: Path) -> None:
    page.goto(f"{saved(tmp_path, samples.report(findings=False))}#a0r3")
    assert page.get_by_text("La maire a remercié").is_visible()


def test_a_link_to_a_finding_shows_it(page: Page, tmp_path: Path) -> None:
    report = samples.large(600)
    target = report.findings[-1].fingerprint
    page.goto(f"{saved(tmp_path, report)}#f-{target}")
    card = page.locator(f"#f-{target}")
    assert card.evaluate("c => c.classList.contains('current')")
    box = card.bounding_box()
    assert box is not None
    assert 0 <= box["y"] <= 900


@pytest.mark.parametrize("fragment", ["%E0%A4%A", "&rule=nonsense&severity=x&state=%00", "f-unknown", "&text=%25"])
def test_a_strange_address_does_no_harm(page: Page, five: str, fragment: str) -> None:
    page.goto(f"{five}#{fragment}")
    assert page.locator(".shown").is_visible()


def test_a_click_on_the_map_goes_to_the_finding(page: Page, five: str) -> None:
    page.goto(five)
    page.locator(".tick.error").first.click()
    assert page.locator("li > article.current").get_attribute("data-rule") == "number-mismatch"


def test_everything_can_be_done_with_the_keyboard(page: Page, five: str) -> None:
    page.goto(five)
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.press("j")
    page.keyboard.press("r")
    assert (state(page, 0), state(page, 1)) == ("accepted", "rejected")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.dataset.rule") == "number-mismatch"
    page.keyboard.press("c")
    page.keyboard.type("ask the desk, r and a are letters here")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".tools form", state="detached")
    assert "ask the desk, r and a are letters here" in page.locator("li > article .ruling").first.inner_text()
    page.keyboard.press("u")
    page.keyboard.press("u")
    assert (state(page, 0), state(page, 1)) == ("accepted", "open")
    page.keyboard.press("?")
    assert page.locator("dialog.help").first.is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "text"


def test_accepting_all_of_a_rule(page: Page, tmp_path: Path) -> None:
    page.goto(saved(tmp_path, samples.large(9)))
    page.locator("li > article[data-rule=number-format]").first.click()
    page.get_by_role("button", name="All of this rule here are false alarms").click()
    assert page.locator("li > article[data-state=rejected]").count() == 3
    page.get_by_role("button", name="Undo").click()
    assert page.locator("li > article[data-state=rejected]").count() == 0


def test_decisions_survive_a_reload_and_can_be_downloaded(page: Page, five: str, tmp_path: Path) -> None:
    page.goto(five)
    page.keyboard.press("j")
    page.keyboard.press("r")
    page.reload()
    assert state(page, 0) == "rejected"
    page.get_by_label("Your name").fill("Anna")
    page.get_by_label("Your name").press("Enter")
    with page.expect_download() as download:
        page.get_by_text("Download decisions.jsonl").click()
    file = tmp_path / "decisions.jsonl"
    download.value.save_as(file)
    (one,) = load_decisions(file).decisions
    assert (one.verdict, one.rule, one.place) == ("reject", "number-mismatch", "p")
    assert one.who == "Anna"
    assert one.excerpts[0].startswith("Der Bau kostete 15.000")
    assert one.path == "bibliotheque.fr.txt"


def test_it_can_be_read_without_javascript(browser: Browser, five: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(five)
    shown = page.locator("body").inner_text()
    for words in ("Le chantier a coûté", "15.000", "Not checked", "German left in the French version"):
        assert words in shown
    assert page.locator("li > article:visible").count() == 5
    assert not page.locator("form.filters").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 390])
@pytest.mark.parametrize("findings", [True, False])
def test_no_accessibility_violation(browser: Browser, tmp_path: Path, scheme: str, width: int, findings: bool) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(saved(tmp_path, samples.report(findings)))
    if findings:
        page.keyboard.press("j")
        page.keyboard.press("c")
    assert list_violations(page) == []
    context.close()


def list_violations(page: Page) -> list[tuple[str, str, str]]:
    """What axe finds, with the rules of WCAG 2.2 that it looks at only when it is asked: the size of targets."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    options = {"rules": {"target-size": {"enabled": True}}}
    found = axe.Axe().run(page, options=options).response["violations"]
    return [(one["id"], one["nodes"][0]["html"][:200], one["nodes"][0]["failureSummary"]) for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 390])
def test_no_accessibility_violation_on_the_report_of_a_folder(
    browser: Browser, three: str, scheme: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(three)
    for details in page.locator(".overview details").all():
        details.locator("summary").click()
    page.locator("a[data-field]").first.click()
    assert list_violations(page) == []
    page.locator(".clear").click()
    assert list_violations(page) == []
    context.close()


def test_nothing_is_wider_than_a_phone(browser: Browser, five: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 700})
    page = context.new_page()
    page.goto(five)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


SLOW = 5
"""How many times slower a machine may be on which other things run."""
PAINT = """() => new Promise(resolve => new PerformanceObserver(list => {
  for (const entry of list.getEntriesByName("first-contentful-paint")) resolve(entry.startTime);
}).observe({type: "paint", buffered: true}))"""
"""Milliseconds to the first contentful paint."""
CHANGE = """async ([name, value]) => {
  const field = document.querySelector("form.filters").elements[name];
  const start = performance.now();
  field.value = value;
  field.dispatchEvent(new Event("input", {bubbles: true}));
  await new Promise(resolve => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve))));
  return performance.now() - start;
}"""
"""Set a filter; milliseconds until what it shows is painted."""


def test_ten_thousand_findings_open_without_a_wait(page: Page, tmp_path: Path) -> None:
    page.goto(saved(tmp_path, samples.large(10_000)), timeout=30_000)
    paint = page.evaluate(PAINT)
    ready = page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
    assert paint < 1000 * SLOW, "milliseconds to the first paint"
    assert ready < 1000 * SLOW, "milliseconds until the keys work"
    assert page.locator(".shown").inner_text() == "10,000 of 10,000 shown"
    assert page.locator("li > article").count() < 500, "rows out of view are not rendered"
    assert page.evaluate(CHANGE, ["rule", "number-format"]) < 150 * SLOW, "milliseconds"
    assert page.locator(".shown").inner_text() == "3,334 of 10,000 shown"
    assert set(visible(page)) == {"number-format"}
    page.keyboard.press("j")
    assert page.locator("li > article.current").is_visible()


def test_rows_are_rendered_when_they_come_into_view(page: Page, tmp_path: Path) -> None:
    report = samples.large(2_000)
    page.goto(saved(tmp_path, report))
    last = page.locator(f"#f-{report.findings[-1].fingerprint}")
    assert last.count() == 0
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    last.wait_for()


def test_all_rows_are_printed(page: Page, tmp_path: Path) -> None:
    page.goto(saved(tmp_path, samples.large(2_000)))
    assert page.locator("li > article").count() < 500
    page.pdf()
    assert page.locator("li > article").count() == 2_000


def test_what_an_article_says_is_never_run(page: Page, tmp_path: Path) -> None:
    attack = "<img src=x onerror=document.title='hit'><script>document.title='hit'</script>"
    made = samples.sample(german=(attack, *samples.GERMAN[1:]))
    assert made.article is not None
    one = samples.finding("number-mismatch", attack, samples.place(made.german[0]))
    one.fingerprint = one.ruling = "x' onclick='document.title=1"
    page.goto(saved(tmp_path, Report([made.article], [one], [], attack)))
    page.keyboard.press("j")
    page.keyboard.press("r")
    assert page.title() == "bibliotheque – checker"
    assert page.locator("img").count() == 0
    assert json.loads(page.evaluate("document.body.dataset.settings"))["review"] is None
