from __future__ import annotations

from pathlib import Path

import checker
from checker.model import Report
from checker.settings import Settings

SOURCE = "Die Brücke, die das Hochwasser im Frühjahr stark beschädigt hatte, öffnet am Montag wieder für Fussgänger."


def check(folder: Path, de: str, fr: str, **settings: object) -> Report:
    paths = [folder / "article.de.txt", folder / "article.fr.txt"]
    for path, text in zip(paths, (de, fr), strict=True):
        path.write_text(text, encoding="utf-8")
    chosen = Settings(source="de", select=("clause-missing", "clause-added"), **settings)  # type: ignore[arg-type]
    return checker.check([str(path) for path in paths], chosen)


def test_where_it_would_stand(tmp_path: Path) -> None:
    report = check(tmp_path, SOURCE, "Le pont rouvre lundi aux piétons.")
    (finding,) = report.findings
    clause, place = finding.locations
    assert clause.text == "die das Hochwasser im Frühjahr stark beschädigt hatte"
    assert (place.language, place.start, place.end) == ("fr", 7, 7)
    assert finding.confidence is not None
    assert finding.confidence > 0.45


def test_from_both_sides_it_is_known_again(tmp_path: Path) -> None:
    one = check(tmp_path, SOURCE, "Le pont rouvre lundi aux piétons.").findings
    paths = [str(tmp_path / f"article.{code}.txt") for code in ("de", "fr")]
    other = checker.check(paths, Settings(source="fr", select=("clause-missing", "clause-added"))).findings
    assert [(each.rule, each.fingerprint) for each in one] == [("clause-missing", one[0].fingerprint)]
    assert [(each.rule, each.fingerprint) for each in other] == [("clause-added", one[0].fingerprint)]


def test_a_note_on_a_number_within_goes_unsaid(tmp_path: Path) -> None:
    source = SOURCE.replace("im Frühjahr", "im Frühjahr auf 120 Metern")
    for name, text in (("de", source), ("fr", "Le pont rouvre lundi aux piétons.")):
        (tmp_path / f"article.{name}.txt").write_text(text, encoding="utf-8")
    paths = [str(tmp_path / f"article.{name}.txt") for name in ("de", "fr")]
    report = checker.check(paths, Settings(source="de"))
    assert [one.rule for one in [*report.findings, *report.notes]] == ["clause-missing"]


def test_code_and_labels_are_left_alone(tmp_path: Path) -> None:
    report = check(tmp_path, "Brücke, Museum, Hallenbad, Bibliothek, Bahnhof Süd, Rathaus", "Pont, musée")
    assert not report.findings
