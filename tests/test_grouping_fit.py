"""The trees that grouping by content is fitted on, and the fit."""

from __future__ import annotations

import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "sites"
GERMAN = "Der Verein {} hat am Montag {} neue Boote gekauft. Sie liegen im Hafen von {}. Alle dürfen sie ausleihen.\n"
FRENCH = (
    "L'association {} a acheté lundi {} nouveaux bateaux. Ils sont au port de {}. Tout le monde peut les emprunter.\n"
)
CLUBS = [("Regatta", 12, "Murten"), ("Albatros", 37, "Biel"), ("Neptun", 54, "Thun"), ("Delta", 81, "Rorschach")]


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    found = import_module("fit_grouping")
    monkeypatch.setattr(found, "FEW_ROUNDS", 4)
    yield found
    for name in ("fit_grouping", "logistic"):
        sys.modules.pop(name, None)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for number, facts in enumerate(CLUBS):
        for language, text in (("de", GERMAN), ("fr", FRENCH)):
            (tmp_path / f"club{number}.{language}.txt").write_text(text.format(*facts), encoding="utf-8")
    (tmp_path / "alone.txt").write_text("Diese Seite hat kein Gegenstück, das ihr Name verrät.\n", encoding="utf-8")
    return tmp_path


def test_the_names_are_hidden_and_what_is_alone_is_left_out(module: Any, tree: Path) -> None:
    read = module.read_tree(str(tree))
    assert len(read.samples) == 2 * len(set(read.group)) == 8
    assert not any("club" in sample.path for sample in read.samples)


def test_the_tree_is_taken_in_parts_and_what_is_joined_is_counted(module: Any, tree: Path) -> None:
    read = module.read_tree(str(tree))
    parts = list(module.list_rounds(read, random.Random(1)))
    assert {vectors for _, vectors, _ in parts} == {True, False}
    examples = [one for part in parts for one in module.list_examples(*part)]
    assert {one.fault for one in examples} == {True, False}
    counts = module.count_joined(*parts[0])
    assert counts["joined"] + counts["asked"] <= counts["there are"]


def test_what_is_there_is_measured(module: Any, tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module.main(["--test", str(tree)])
    said = capsys.readouterr().out
    assert "with the model: joined" in said
    assert "Murten" not in said
