"""Errors planted on a tree are counted by kind."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "sites"
FRENCH = "La piscine du quartier rouvre lundi matin après de longs travaux de toiture."
GERMAN = "Das Bad des Viertels öffnet am Montagmorgen nach langen Arbeiten am Dach wieder."


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    yield import_module("plant")
    for name in ("plant", "injections"):
        sys.modules.pop(name, None)


def test_a_sentence_left_is_found(plant: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.fr.txt").write_text(f"{FRENCH}\n", encoding="utf-8")
    (tmp_path / "a.de.txt").write_text(f"{GERMAN}\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    plant.main([str(tmp_path)])
    assert "sentence left: 1 planted, 1 found (1.00)" in capsys.readouterr().out
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


LINKED = "{} [x](https://haus.example/{}/a), [y](https://haus.example/{}/b)"


def test_references_are_planted_in_both_versions(
    plant: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    references = import_module("plant_references")
    for number in range(3):
        for language, text in (("fr", FRENCH), ("de", GERMAN)):
            linked = LINKED.format(text[:-1], language, language) if number == 0 else text
            (tmp_path / f"a{number}.{language}.md").write_text(f"{linked}\n", encoding="utf-8")
    references.main([str(tmp_path)])
    out = capsys.readouterr().out
    assert plant.UNTRANSLATED
    assert "e-mail: 1 planted, 1 found (1.00)" in out
    assert re.search(r"said with 0\.\d\d: [1-9] planted, 0 in the tree as it is", out)
    assert "all: " in out
