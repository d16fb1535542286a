"""How probable it is that a passage is missing."""

from __future__ import annotations

from pathlib import Path

from checker import pipeline
from checker.articles.omissions import find_absences
from checker.checking.absence_probability import AbsenceEvidence, RatedAbsence
from checker.checking.context import Context
from checker.settings import Settings

GERMAN = [
    "Die Brücke über den Fluss öffnet am Montag für alle.",
    "Die Bürgermeisterin lädt alle Einwohner zu einem Fest ein.",
    "Ein Gutachter hatte im Frühling 17 Risse in den Pfeilern entdeckt und sie der Gemeinde gemeldet.",
    "Am Abend spielt die Musikkapelle des Dorfes auf dem großen Markt.",
    "Kinder unter zehn Jahren dürfen nur mit ihren Eltern baden.",
]
FRENCH = [
    "Le pont sur la rivière ouvre lundi pour tout le monde.",
    "La maire invite tous les habitants à une fête.",
    "Le soir, la fanfare du village jouera sur la grande place du marché.",
    "Les enfants de moins de dix ans ne se baignent qu'avec leurs parents.",
]


def open_context(folder: Path, german: list[str], french: list[str], source: str = "de") -> Context:
    (folder / "a.de.txt").write_text("\n\n".join(german), encoding="utf-8")
    (folder / "a.fr.txt").write_text("\n\n".join(french), encoding="utf-8")
    settings = Settings(source=source)
    return Context(pipeline.understand([folder], settings).articles[0], settings)


def rate(folder: Path, german: list[str], french: list[str], source: str = "de") -> list[RatedAbsence]:
    return open_context(folder, german, french, source).absences


def test_a_missing_sentence_between_translated_ones_is_probable(tmp_path: Path) -> None:
    (found,) = rate(tmp_path, GERMAN, FRENCH)
    assert found.absence.sentences[0].text == GERMAN[2]
    assert 0.5 < found.probability < 1


def test_nothing_is_missing_from_a_whole_translation(tmp_path: Path) -> None:
    assert rate(tmp_path, [*GERMAN[:2], *GERMAN[3:]], FRENCH) == []


def test_what_speaks_for_it_is_named(tmp_path: Path) -> None:
    context = open_context(tmp_path, GERMAN, FRENCH)
    absences = list(find_absences(context.article))
    (features,) = AbsenceEvidence(context.article, absences, context.encode).describe()
    assert {"prose", "in a paragraph", "whole block", "numbers are not there", "alone there 0"} <= set(features)
