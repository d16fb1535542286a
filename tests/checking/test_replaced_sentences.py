"""A sentence in whose place a version says something else."""

from __future__ import annotations

from pathlib import Path

import pytest

import checker
from checker.model import Finding

GERMAN = [
    "Die Brücke über den Fluss öffnet am Montag für alle.",
    "Die Bürgermeisterin lädt alle Einwohner zu einem Fest ein.",
    "Der Eintritt ins Schwimmbad kostet künftig fünf Euro.",
    "Am Abend spielt die Musikkapelle des Dorfes auf dem großen Markt.",
    "Die Straße zum Bahnhof bleibt bis zum Sommer gesperrt.",
    "Kinder unter zehn Jahren dürfen nur mit ihren Eltern baden.",
]
FRENCH = [
    "Le pont sur la rivière ouvre lundi pour tout le monde.",
    "La maire invite tous les habitants à une fête.",
    "L'entrée à la piscine coûtera désormais cinq euros.",
    "Le soir, la fanfare du village jouera sur la grande place du marché.",
    "La route de la gare restera fermée jusqu'à l'été.",
    "Les enfants de moins de dix ans ne se baignent qu'avec leurs parents.",
]
OTHER = "Les chiens doivent être tenus en laisse dans les jardins et les parcs."


def find(folder: Path, french: list[str]) -> list[Finding]:
    (folder / "a.de.txt").write_text("\n\n".join(GERMAN), encoding="utf-8")
    (folder / "a.fr.txt").write_text("\n\n".join(french), encoding="utf-8")
    return [finding for finding in checker.check([folder]).findings if finding.rule == "missing-sentence"]


def test_what_is_translated_is_not_replaced(tmp_path: Path) -> None:
    assert find(tmp_path, FRENCH) == []


def test_both_sentences_are_shown(tmp_path: Path) -> None:
    (finding,) = find(tmp_path, [*FRENCH[:3], OTHER, *FRENCH[4:]])
    assert [place.text for place in finding.locations] == [GERMAN[3], OTHER]
    assert finding.confidence is not None
    assert finding.confidence > 0.5
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    "french",
    [
        [*FRENCH[:3], "Les chiens, non.", *FRENCH[4:]],  # too short to tell
        [FRENCH[0], *FRENCH[2:4], OTHER, *FRENCH[4:]],  # out of step: another matter
    ],
)
def test_what_may_be_something_else_is_not_said_to_be_replaced(tmp_path: Path, french: list[str]) -> None:
    assert all("another sentence" not in finding.message for finding in find(tmp_path, french))
