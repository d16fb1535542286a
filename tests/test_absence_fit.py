"""The documents that missing, added and replaced sentences are fitted on."""

from __future__ import annotations

import random
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "confidence"
ENGLISH = [
    f"The {name} of the village opens its doors at {n} o'clock in the morning."
    for n, name in enumerate(
        (
            "school",
            "museum",
            "library",
            "bakery",
            "church",
            "station",
            "theatre",
            "harbour",
            "garden",
            "market",
            "pool",
            "mill",
        )
    )
]
FRENCH = [
    f"{name} du village ouvre ses portes à {n} heures du matin."
    for n, name in enumerate(
        (
            "L'école",
            "Le musée",
            "La bibliothèque",
            "La boulangerie",
            "L'église",
            "La gare",
            "Le théâtre",
            "Le port",
            "Le jardin",
            "Le marché",
            "La piscine",
            "Le moulin",
        )
    )
]
STRANGER = "Les chiens doivent être tenus en laisse dans les jardins et les parcs."


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(FOLDER))
    found = import_module("fit_absences")
    monkeypatch.setattr(found, "SPACING", 5)
    yield found
    for name in ("fit_absences", "logistic"):
        sys.modules.pop(name, None)


@pytest.fixture
def document(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "village"
    folder.mkdir()
    (folder / "en.md").write_text("\n\n".join(ENGLISH), encoding="utf-8")
    (folder / "fr.md").write_text("\n\n".join(FRENCH), encoding="utf-8")
    return [folder / "en.md", folder / "fr.md"]


@pytest.mark.parametrize("kind", ["dropped", "added", "replaced"])
def test_errors_are_put_in_and_found(module: Any, document: list[Path], kind: str) -> None:
    article = module.read_article(document)
    changed = module.change(article, [STRANGER], kind, random.Random(1))
    assert changed.text != document[1].read_text(encoding="utf-8")
    assert (STRANGER in changed.text) == (kind != "dropped")
    again = module.read_article(document, changed.text)
    if kind != "replaced":
        found = [one for one in module.list_absences(again) if not changed.marks.isdisjoint(one.texts)]
        assert found
        assert all(one.features for one in found)


def test_alarms_and_faults_are_gathered(module: Any, document: list[Path]) -> None:
    other = document[0].parents[1] / "dogs"
    other.mkdir()
    (other / "fr.md").write_text(f"{STRANGER}\n\nIls aboient peu.", encoding="utf-8")
    (other / "en.md").write_text("Dogs are kept on a lead in gardens and parks.\n\nThey bark little.", encoding="utf-8")
    found = module.gather([document[0].parents[1]], 5)
    assert found.sentences >= len(ENGLISH)
    assert found.errors[0] > 0
    assert any(one.fault for one in found.absences)
