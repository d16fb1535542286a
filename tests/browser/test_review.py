"""The report served by `checker review`."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.judgement.decisions import load_decisions
from checker.model import Fix
from checker.review.server import ReviewServer
from checker.review.session import ReviewSession
from checker.settings import Settings
from tests.review import pages

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture
def session(tmp_path: Path) -> ReviewSession:
    return ReviewSession(pages.article(tmp_path), Settings(base=str(tmp_path)), "Anna")


@pytest.fixture
def address(session: ReviewSession) -> Iterator[str]:
    server = ReviewServer(session)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server.address
    server.shutdown()
    thread.join()
    server.server_close()


def stored(page: Page, session: ReviewSession, count: int) -> list[str]:
    page.locator(".tray").get_by_text("Stored").wait_for()
    found = [one.verdict for one in load_decisions(session.file).decisions]
    assert len(found) == count
    return found


def test_decisions_are_stored_as_they_are_made(page: Page, session: ReviewSession, address: str) -> None:
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("r")
    page.wait_for_selector("li > article[data-state=rejected]")
    assert stored(page, session, 1) == ["reject"]
    page.keyboard.press("c")
    page.keyboard.type("a quotation")
    page.get_by_role("button", name="Save").click()
    page.wait_for_selector(".tools form", state="detached")
    page.keyboard.press("u")
    page.locator("li > article .ruling").first.filter(has_not_text="quotation").wait_for(state="attached")
    page.keyboard.press("u")
    page.wait_for_selector("li > article[data-state=open]")
    page.reload()
    assert page.locator("li > article").first.get_attribute("data-state") == "open"
    assert load_decisions(session.file).decisions[-1].verdict == "open"


def test_a_ruling_is_there_after_a_reload(page: Page, session: ReviewSession, address: str) -> None:
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.wait_for_selector("li > article[data-state=accepted]")
    page.reload()
    card = page.locator("li > article[data-state=accepted]")
    assert card.count() == 1
    assert "Anna" in card.inner_text()
    card.click()
    page.keyboard.press("u")
    page.wait_for_selector("li > article[data-state=accepted]", state="detached")
    assert [one.verdict for one in load_decisions(session.file).decisions] == ["accept", "open"]


def test_all_of_a_rule_in_one_request(page: Page, session: ReviewSession, address: str) -> None:
    page.goto(address)
    page.keyboard.press("j")
    page.get_by_role("button", name="Confirm all of this rule here").click()
    page.locator("li > article[data-state=accepted]").nth(1).wait_for()
    assert stored(page, session, 2) == ["accept", "accept"]


def test_what_is_settled_is_out_of_the_list_unless_asked_for(page: Page, session: ReviewSession, address: str) -> None:
    page.goto(address)
    page.keyboard.press("j")
    page.get_by_role("button", name="All of this rule here are false alarms").click()
    page.locator("li > article[data-state=rejected]").nth(1).wait_for()
    page.goto("about:blank")
    page.goto(address)
    assert page.locator("li > article:visible").count() == 0
    assert page.get_by_text("Nothing is left to be done here").is_visible()
    page.select_option("select[name=state]", "rejected")
    assert page.locator("li > article:visible").count() == 2
    assert page.locator(".shown").inner_text() == "2 of 2 shown"


def test_the_page_follows_the_article(page: Page, session: ReviewSession, address: str, tmp_path: Path) -> None:
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("r")
    page.wait_for_selector("li > article[data-state=rejected]")
    path = tmp_path / "article.de.md"
    path.write_text(path.read_text(encoding="utf-8").replace("cloître", "couvent"), encoding="utf-8")
    page.wait_for_selector("li > article[data-state=stale]")
    assert "rejected before the text changed" in page.locator("li > article[data-state=stale] .ruling").inner_text()


def test_a_comment_being_written_is_not_lost(page: Page, session: ReviewSession, address: str, tmp_path: Path) -> None:
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.keyboard.type("half a sen")
    path = tmp_path / "article.de.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nEin Satz mehr.\n", encoding="utf-8")
    page.get_by_text("The article has changed").wait_for()
    assert page.locator("textarea").input_value() == "half a sen"


def test_a_fix_is_shown_first_and_then_written(
    page: Page, session: ReviewSession, address: str, tmp_path: Path
) -> None:
    finding = session._report.findings[0]
    place = finding.locations[0]
    finding.fix = Fix(place.path, place.end - 1, place.end, " !")
    finding.suggestion = "…"
    page.goto(address)
    page.keyboard.press("j")
    page.get_by_role("button", name="Apply").click()
    dialog = page.locator("dialog.diff")
    dialog.wait_for()
    assert f"+{pages.LEFT[:-1]} !" in dialog.inner_text()
    assert pages.LEFT in (tmp_path / "article.de.md").read_text(encoding="utf-8")
    dialog.get_by_role("button", name="Write").click()
    page.get_by_text("cloître !").first.wait_for()
    assert f"{pages.LEFT[:-1]} !" in (tmp_path / "article.de.md").read_text(encoding="utf-8")


SLOW = """
const ask = window.fetch;
window.fetch = async (address, options) => {
  if (options?.method === "POST") await new Promise(resolve => setTimeout(resolve, 150));
  return ask(address, options);
};
"""
"""A server that takes its time, so that keys come while it is asked."""


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("au", ["accept", "open"]),
        ("aruu", ["accept", "reject", "accept", "open"]),
        ("aaruuu", ["accept", "accept", "reject", "accept", "accept", "open"]),
        ("ar", ["accept", "reject"]),
        ("auau", ["accept", "open", "accept", "open"]),
        ("aujau", ["accept", "open", "accept", "open"]),
    ],
)
def test_keys_pressed_fast_are_done_one_after_the_other(
    keys: str, expected: list[str], page: Page, session: ReviewSession, address: str
) -> None:
    page.add_init_script(SLOW)
    page.goto(address)
    page.keyboard.press("j")
    for key in keys:
        page.keyboard.press(key)
    for _try in range(100):
        found = load_decisions(session.file).decisions if session.file.exists() else []
        if len(found) >= len(expected):
            break
        page.wait_for_timeout(50)
    page.wait_for_timeout(250)
    assert [one.verdict for one in load_decisions(session.file).decisions] == expected
    shown = page.locator("li > article").evaluate_all("cards => cards.map(card => card.dataset.state)")
    page.reload()
    assert page.locator("li > article").evaluate_all("cards => cards.map(card => card.dataset.state)") == shown
    assert shown[0] == {"accept": "accepted", "reject": "rejected", "open": "open"}[expected[-1]]


def test_a_comment_that_was_taken_back_does_not_return(page: Page, session: ReviewSession, address: str) -> None:
    page.goto(address)
    page.keyboard.press("j")
    for note in ("first", "second"):
        page.keyboard.press("c")
        page.locator("textarea").fill(note)
        page.get_by_role("button", name="Save").click()
        page.locator("li > article .ruling").first.filter(has_text=note).wait_for()
    page.keyboard.press("u")
    page.locator("li > article .ruling").first.filter(has_text="first").wait_for()
    page.reload()
    assert page.locator("li > article .ruling").first.inner_text().startswith("first (Anna")
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.locator("textarea").fill("third")
    page.get_by_role("button", name="Save").click()
    page.keyboard.press("u")
    page.locator("li > article .ruling").first.filter(has_text="first").wait_for()
    page.reload()
    assert page.locator("li > article .ruling").first.inner_text().startswith("first (Anna")
    assert page.locator("li > article").first.get_attribute("data-state") == "open"


def test_the_address_with_a_code_leads_to_the_page_once(page: Page, session: ReviewSession) -> None:
    server = ReviewServer(session)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        page.goto(server.make_entry())
        assert page.url.startswith(server.address)
        page.keyboard.press("j")
        page.keyboard.press("a")
        assert stored(page, session, 1) == ["accept"]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_term_is_added_with_one_key_and_taken_back(
    page: Page, session: ReviewSession, address: str, tmp_path: Path
) -> None:
    (tmp_path / "words.csv").write_text("de,fr,status\n", encoding="utf-8")
    session.settings = replace(session.settings, glossary=("words.csv",))
    session.refresh()
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("g")
    dialog = page.locator("dialog.glossary")
    dialog.wait_for()
    dialog.locator("[name=term-de]").fill("Lesesaal")
    dialog.locator("[name=term-fr]").fill("salle de lecture")
    dialog.get_by_role("button", name="Show the change").click()
    dialog.locator("pre").wait_for()
    assert "+Lesesaal,salle de lecture," in dialog.locator("pre").inner_text()
    assert (tmp_path / "words.csv").read_text(encoding="utf-8") == "de,fr,status\n"
    with page.expect_navigation():  # the page follows the glossary, and keys pressed before are lost
        dialog.get_by_role("button", name="Write").click()
    assert "Lesesaal,salle de lecture," in (tmp_path / "words.csv").read_text(encoding="utf-8")
    page.keyboard.press("j")
    page.keyboard.press("g")
    with page.expect_navigation():
        page.get_by_role("button", name="Take the last entry back").click()
    page.locator("dialog.glossary").wait_for(state="hidden")
    assert (tmp_path / "words.csv").read_text(encoding="utf-8") == "de,fr,status\n"


CONFLICT = "Failed to load resource: the server responded with a status of 409 (Conflict)"
"""What Chromium logs of a refusal, whatever the page does with it."""


def test_what_cannot_be_added_is_said_in_the_dialog(
    page: Page, address: str, tmp_path: Path, allowed_complaints: list[str]
) -> None:
    allowed_complaints.append(CONFLICT)
    page.goto(address)
    page.keyboard.press("j")
    page.keyboard.press("g")
    dialog = page.locator("dialog.glossary")
    for box in ("term-de", "term-fr", "term-en"):
        dialog.locator(f"[name={box}]").fill("")
    dialog.get_by_role("button", name="Write").click()
    dialog.get_by_text("two languages, or a name").wait_for()
    page.keyboard.press("Escape")
    assert not (tmp_path / "glossary.csv").exists()
