"""The sample articles: their gold is valid, and the checker finds what is planted in them and nothing else."""

import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checker import languages
from tests import scripts

check_gold = scripts.load("corpora/check_gold.py")

FOLDERS: list[Path] = check_gold.folders()
NAMES = [folder.name for folder in FOLDERS]

# What the checker is known to get wrong, with the reason: article and id of the finding ("alarms": flags too many).
KNOWN_MISSES: dict[tuple[str, str], str] = {
    ("cup-files", "alarms"): "a pull quote is no addition",
}


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_gold_is_valid(folder: Path) -> None:
    assert check_gold.verify(folder) == []


def test_every_kind_is_there() -> None:
    golds = [check_gold.load(folder) for folder in FOLDERS]
    assert {gold["layout"] for gold in golds} == set(check_gold.LAYOUTS)
    named = {rule for gold in golds for item in (*gold["findings"], *gold["notes"]) for rule in item["rules"]}
    assert named == check_gold.RULES
    assert sum(gold["clean"] for gold in golds) >= 4
    assert {version["language"] for gold in golds for version in gold["versions"]} == set(languages.codes())


def test_offsets_are_recomputed_from_the_text(tmp_path: Path) -> None:
    folder = tmp_path / "article"
    shutil.copytree(check_gold.ARTICLES / "demo-bridge", folder)
    page = folder / "page.txt"
    page.write_bytes(b"Un mot de plus.\n\n" + page.read_bytes())
    assert check_gold.verify(folder)
    assert check_gold.refresh(folder)
    assert check_gold.verify(folder) == []


def test_a_text_that_is_not_there_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "article"
    shutil.copytree(check_gold.ARTICLES / "demo-bridge", folder)
    gold = check_gold.load(folder)
    gold["findings"][0]["text"] = "not in the file"
    (folder / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    assert any("is not" in line for line in check_gold.verify(folder))
    with pytest.raises(ValueError, match="stands 0 times"):
        check_gold.refresh(folder)


@cache
def score(folder: Path) -> Any:
    return check_gold.score(folder)


def cases(kind: str) -> list[Any]:
    items = [(folder, item) for folder in FOLDERS for item in check_gold.load(folder)[kind]]
    return [case(folder, item["id"], item) for folder, item in items]


def case(folder: Path, name: str, *values: Any) -> Any:
    reason = KNOWN_MISSES.get((folder.name, name))
    marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
    return pytest.param(folder, *values, id=f"{folder.name}-{name}", marks=marks)


@pytest.mark.parametrize(("folder", "item"), cases("findings"))
def test_planted_error_is_found(folder: Path, item: dict[str, Any]) -> None:
    result = score(folder)
    assert item in result.found
    if item["category"] in {"quantity", "untranslated"}:
        assert item in result.pointed
    if item["category"] == "untranslated":
        assert item in result.exact


@pytest.mark.parametrize(("folder", "item"), cases("notes"))
def test_note_comes(folder: Path, item: dict[str, Any]) -> None:
    assert item not in score(folder).notes_missed


@pytest.mark.parametrize("folder", [case(folder, "alarms") for folder in FOLDERS])
def test_nothing_else_is_flagged(folder: Path) -> None:
    assert [f"{alarm.rule}: {alarm.locations[0].text}" for alarm in score(folder).alarms] == []


def test_known_misses_name_what_is_there() -> None:
    there = {(folder.name, item["id"]) for folder in FOLDERS for item in check_gold.load(folder)["findings"]}
    there |= {(folder.name, item["id"]) for folder in FOLDERS for item in check_gold.load(folder)["notes"]}
    there |= {(name, "alarms") for name in NAMES}
    assert set(KNOWN_MISSES) <= there
