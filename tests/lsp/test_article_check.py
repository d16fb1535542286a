"""One article, checked again and again: the result of every check is that of one that begins with nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.lsp.article_check import ArticleCheck, StoppedError
from checker.lsp.open_texts import OpenTexts
from checker.model import InputError, Report
from checker.pipeline import check
from tests.lsp.articles import make_article, play_edits
from tests.lsp.desk import FRENCH, GERMAN, Desk, make_bridge


def list_findings(report: Report) -> list[tuple[str, str, str, int, int]]:
    every = (*report.findings, *report.notes, *report.settled)
    places = [(one, one.locations[0]) for one in every]
    return [(one.rule, one.message, one.fingerprint, place.start, place.end) for one, place in places]


def test_after_every_edit_it_finds_what_a_check_finds(tmp_path: Path) -> None:
    texts = list(make_article(8))
    names = ["a.fr.md", "a.de.md"]
    desk = Desk(tmp_path, dict(zip(names, texts, strict=True)), *names)
    for number, (side, text) in enumerate(play_edits(texts, 30, seed=5)):
        desk.put(names[side], text, number + 2)
        (tmp_path / names[side]).write_bytes(text.encode())
        assert list_findings(desk.look(names[side]).checked.report) == list_findings(check([tmp_path]))


def test_open_texts_take_the_place_of_files(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    assert {one.rule for one in desk.look("a.fr.md").checked.findings} == {"number-mismatch", "untranslated-sentence"}
    desk.put("a.de.md", GERMAN.replace("54", "45"), 2)
    places = desk.look("a.fr.md")
    assert {one.rule for one in places.checked.findings} == {"untranslated-sentence"}
    assert places.checked.versions == {desk.path("a.de.md"): 2}


def test_what_is_the_same_is_not_checked_again(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    first = desk.look("a.de.md").checked
    desk.put("a.de.md", GERMAN, 7)
    again = desk.look("a.fr.md").checked
    assert again.report is first.report
    assert again.versions == {desk.path("a.de.md"): 7}


def test_rulings_that_come_are_seen(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    first = desk.look("a.de.md").checked
    (tmp_path / "decisions.jsonl").write_text("")
    assert desk.look("a.de.md").checked.report is not first.report


def test_a_check_that_is_not_wanted_any_more_stops(tmp_path: Path) -> None:
    desk = make_bridge(tmp_path)
    files = desk.projects.find_article(desk.path("a.de.md"))
    assert files is not None
    with pytest.raises(StoppedError):
        desk.check.check(files, lambda: True)
    assert desk.check.check(files).findings


def test_a_text_that_says_nothing_is_an_error_of_the_input(tmp_path: Path) -> None:
    desk = Desk(tmp_path, {"a.fr.md": FRENCH, "a.de.md": GERMAN}, "a.de.md")
    files = desk.projects.find_article(desk.path("a.de.md"))
    assert files is not None
    desk.put("a.de.md", "", 2)
    with pytest.raises(InputError):
        desk.check.check(files)


def test_an_article_may_not_take_longer_than_the_settings_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_bridge(tmp_path)
    files = desk.projects.find_article(desk.path("a.de.md"))
    assert files is not None
    times = iter(range(0, 100_000, 100))
    monkeypatch.setattr("checker.lsp.article_check.time.monotonic", lambda: next(times))
    with pytest.raises(InputError, match="took longer than 60 s"):
        ArticleCheck(OpenTexts()).check(files)


def test_the_source_is_the_one_that_the_tree_tells(tmp_path: Path) -> None:
    texts = {"a.fr.md": FRENCH, "a.de.md": GERMAN, "b.fr.md": FRENCH, "c.fr.md": FRENCH}
    desk = Desk(tmp_path, texts, "a.fr.md", "a.de.md")
    (article,) = desk.look("a.de.md").checked.report.articles
    (expected,) = (one for one in check([tmp_path]).articles if len(one.versions) > 1)
    assert article.source == expected.source == "fr"
