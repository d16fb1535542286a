"""Findings on several articles: a run gives what a check gives, in processes, from the cache and from the disk."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checker import pipeline, tree_repetitions
from checker.model import Report
from checker.reporting import FORMATS, render
from checker.runs import across, result_cache
from checker.runs import check_run as room
from checker.runs.check_run import RunOptions, check_run
from checker.settings import Settings
from tests.test_tree_repetitions import ODD, SOURCE, USUAL, write_pages

RENDERINGS = [USUAL, ODD, USUAL, "Payez avant trente jours.", USUAL, ODD, USUAL, USUAL]


@pytest.fixture(params=["memory", "disk"])
def _place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result_cache, "identify_program", lambda *_kept: "this one")
    if request.param == "disk":
        monkeypatch.setattr(room, "IN_MEMORY", 0)


def make_tree(folder: Path) -> Path:
    write_pages(folder, RENDERINGS)
    for number in (1, 5):
        file = folder / f"page{number}.de.md"
        file.write_text(f"{file.read_text(encoding='utf-8')}\nEs kostet 30 Franken.\n", encoding="utf-8")
        file = folder / f"page{number}.fr.md"
        file.write_text(f"{file.read_text(encoding='utf-8')}\nCela coûte 40 francs.\n", encoding="utf-8")
    file = folder / "page3.fr.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Payez", "<!-- checker-disable-next-line repetition -->\n\nPayez"), encoding="utf-8")
    return folder


def show(report: Report, name: str) -> str:
    return render(report, name, base="/")


@pytest.mark.usefixtures("_place")
def test_every_output_is_that_of_a_check(tmp_path: Path) -> None:
    tree = make_tree(tmp_path)
    settings = Settings(source="de", base=str(tree))
    expected = pipeline.check([tree], settings)
    assert [one.locations[0].text for one in expected.notes] == [ODD]
    assert [one.state for one in expected.settled] == ["suppressed"]
    for options in (
        RunOptions(whole=sys.maxsize),
        RunOptions(jobs=2),
        RunOptions(cached=True),
        RunOptions(cached=True),
        RunOptions(cached=True, jobs=2),
    ):
        found = check_run([tree], settings, options)
        for name in FORMATS:
            if name not in ("html", "rdjsonl") or options.whole:
                assert show(found, name) == show(expected, name), (name, options)


@pytest.mark.usefixtures("_place")
def test_a_page_that_changes_changes_what_is_said_of_others(tmp_path: Path) -> None:
    tree = write_pages(tmp_path, RENDERINGS[:3] + [USUAL] * 5)
    settings = Settings(source="de", base=str(tree))
    options = RunOptions(cached=True)
    (one,) = check_run([tree], settings, options).notes
    assert "8 places, and 7" in one.message
    file = tree / "page7.fr.md"
    file.write_text(file.read_text(encoding="utf-8").replace(USUAL, ODD), encoding="utf-8")
    (one,) = check_run([tree], settings, options).notes
    assert "8 places, and 6" in one.message
    assert len([place for place in one.locations if place.text == ODD]) == 2
    for name in ("page1.fr.md", "page7.fr.md"):
        file = tree / name
        file.write_text(file.read_text(encoding="utf-8").replace(ODD, USUAL), encoding="utf-8")
    assert list(check_run([tree], settings, options).notes) == []


def test_a_file_that_is_gone_meanwhile_is_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = write_pages(tmp_path, [USUAL, ODD, USUAL])
    before = tree_repetitions.find_across

    def lose(*given: object) -> object:
        (tree / "page2.fr.md").unlink()
        (tree / "page0.de.md").write_text("Etwas anderes steht hier.\n\n", encoding="utf-8")
        return before(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(across, "find_across", lose)
    assert list(check_run([tree], Settings(source="de")).notes) == []


def test_a_lone_article_says_it_itself(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"id,de,fr\n1,{SOURCE},{USUAL}\n2,{SOURCE},{ODD}\n", encoding="utf-8")
    (one,) = check_run([tmp_path], Settings(source="de")).notes
    assert (one.locations[0].text, one.message) == (ODD, f"the source says the same for line 2, which has “{USUAL}”")
