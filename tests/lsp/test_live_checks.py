"""Checks while somebody types: the latest text counts, and a fault is one line."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from checker.lsp.article_check import ArticleCheck, CheckedArticle
from checker.lsp.live_checks import LiveChecks
from tests.lsp.desk import GERMAN, Desk, make_bridge


class Listener:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.shown: list[CheckedArticle] = []
        self.cleared: list[str] = []
        self.logged: list[str] = []

    def show(self, checked: CheckedArticle) -> None:
        self.shown.append(checked)

    def clear(self, path: str) -> None:
        self.cleared.append(Path(path).name)

    def log(self, line: str) -> None:
        self.logged.append(line)


def run(desk: Desk, play: Any) -> Listener:
    """Play something with live checks over a desk."""
    heard = Listener()

    async def begin() -> None:
        checks = LiveChecks(desk.opened, desk.projects, heard)
        try:
            await play(checks)
        finally:
            checks.end()

    asyncio.run(begin())
    return heard


def test_only_the_latest_text_is_shown(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)

    async def type_quickly(checks: LiveChecks) -> None:
        for number in range(30):
            desk.put("a.de.md", GERMAN.replace("54", str(45 + number % 2)), number + 2)
            checks.touch(desk.path("a.de.md"))
            await asyncio.sleep(0)
        await checks.settle(desk.path("a.de.md"))

    heard = run(desk, type_quickly)
    assert len(heard.shown) < 5
    assert heard.shown[-1].versions == {desk.path("a.de.md"): 31}


def test_a_change_of_one_version_is_seen_in_the_other(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    desk.put("a.fr.md", (tmp_path / "a.fr.md").read_text(encoding="utf-8"))
    found: list[CheckedArticle | None] = []

    async def change(checks: LiveChecks) -> None:
        checks.touch_all()
        await checks.settle(desk.path("a.fr.md"))
        desk.put("a.de.md", GERMAN.replace("54", "45"), 2)
        checks.touch(desk.path("a.de.md"))
        found.append(await checks.settle(desk.path("a.fr.md")))

    run(desk, change)
    assert found[0] is not None
    assert {one.rule for one in found[0].findings} == {"untranslated-sentence"}


def test_a_fault_is_one_line_and_the_others_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = "Die Brücke ist offen.\n", "Das Tor ist zu.\n"
    desk = Desk(tmp_path, {"a.de.md": good, "b.de.md": bad}, "a.de.md", "b.de.md")
    check = ArticleCheck.check

    def fail(self: ArticleCheck, files: Any, *more: Any) -> CheckedArticle:
        if files.key[0].endswith("b.de.md"):
            raise RuntimeError("boom")
        return check(self, files, *more)

    monkeypatch.setattr(ArticleCheck, "check", fail)

    async def open_both(checks: LiveChecks) -> None:
        for _time in range(2):
            checks.touch_all()
            assert await checks.settle(desk.path("b.de.md")) is None
            assert await checks.settle(desk.path("a.de.md")) is not None

    heard = run(desk, open_both)
    (line,) = heard.logged
    assert "b.de.md" in line
    assert "boom" in line
    assert "\n" not in line


def test_an_empty_text_is_a_line_and_comes_back(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)

    async def empty(checks: LiveChecks) -> None:
        checks.touch_all()
        await checks.settle(desk.path("a.de.md"))
        desk.put("a.de.md", "", 2)
        checks.touch(desk.path("a.de.md"))
        assert await checks.settle(desk.path("a.de.md")) is None
        desk.put("a.de.md", GERMAN, 3)
        checks.touch(desk.path("a.de.md"))
        assert await checks.settle(desk.path("a.de.md")) is not None

    heard = run(desk, empty)
    assert len(heard.logged) == 1
    assert set(heard.cleared) == {"a.de.md", "a.fr.md"}


def test_what_is_closed_is_let_go(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)

    async def close(checks: LiveChecks) -> None:
        checks.touch_all()
        await checks.settle(desk.path("a.de.md"))
        desk.opened.remove(desk.path("a.de.md"))
        checks.release(desk.path("a.de.md"))
        assert await checks.settle(desk.path("a.de.md")) is None

    assert sorted(run(desk, close).cleared) == ["a.de.md", "a.fr.md"]


def test_a_new_file_that_is_saved_joins_its_article(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    english = "# The bridge\n\nThe bridge is 45 metres long. It cost 3 million francs.\n\nThe works took two years.\n"
    desk.put("a.en.md", english)
    seen: list[int] = []

    async def save(checks: LiveChecks) -> None:
        checks.set_folders([str(tmp_path)])
        for step in range(2):
            found = await checks.settle(desk.path("a.en.md"))
            assert found is not None
            seen.append(len(found.files.key))
            if not step:
                (tmp_path / "a.en.md").write_text(english, encoding="utf-8")
                checks.save(desk.path("a.en.md"))
        checks.save(desk.path("a.en.md"))
        assert await checks.settle(desk.path("a.de.md")) is not None

    run(desk, save)
    assert seen == [3, 3]


def test_a_glossary_that_was_begun_counts(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)

    async def begin(checks: LiveChecks) -> None:
        checks.touch_all()
        checked = await checks.settle(desk.path("a.de.md"))
        assert checked is not None
        (tmp_path / "glossary.csv").write_text("fr,de,en,it,note,status\n", encoding="utf-8")
        checks.begin_glossary(checked)
        checks.look_anew()
        again = await checks.settle(desk.path("a.de.md"))
        assert again is not None
        assert again.files.settings.glossary == ("glossary.csv",)

    run(desk, begin)
