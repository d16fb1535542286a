from __future__ import annotations

from pathlib import Path

import checker
from checker.checking.context import Context
from checker.checking.name_findings import is_worth_noting, list_named_rows, report_names
from checker.names.thresholds import LEAST_NOTED
from checker.rules import get_rule
from checker.settings import Settings

GERMAN = "Das Amt leitet die Ingenieurin Aurelie Kastner.\n"
FRENCH = "L’office est dirigé par l’ingénieure Aurelie Kasner.\n"


def get_context(folder: Path, *texts: str) -> Context:
    paths = []
    for code, text in zip(("de", "fr"), texts, strict=False):
        paths.append(folder / f"article.{code}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    settings = Settings(source="fr")
    return Context(checker.check(paths, settings).articles[0], settings)


def test_rows_of_two_languages(tmp_path: Path) -> None:
    (row,) = list_named_rows(get_context(tmp_path, GERMAN, FRENCH))
    assert [side.language for side in row.sides][row.first] == "fr"
    assert row.locate(0, 0, 0, 3).text in {"Das", "L’o"}
    ((own, others),) = row.unshared.values()
    assert ("Kasner" in own, "Kastner" in others, row.countries) == (True, True, False)


def test_rows_in_which_no_name_can_differ_are_left_out(tmp_path: Path) -> None:
    assert list_named_rows(get_context(tmp_path, "Das Amt leitet Kastner.\n", "Kastner dirige l’office.\n")) == []


def test_rows_of_countries(tmp_path: Path) -> None:
    (row,) = list_named_rows(get_context(tmp_path, "Er kam gestern aus Niger an.\n", "Il est venu hier du Niger.\n"))
    assert (row.countries, dict(row.unshared)) == (True, {})


def test_one_version_has_no_rows(tmp_path: Path) -> None:
    assert list(list_named_rows(get_context(tmp_path, GERMAN))) == []


def test_severity_is_by_probability(tmp_path: Path) -> None:
    (row,) = list_named_rows(get_context(tmp_path, GERMAN, FRENCH))
    places = [row.locate(0, 0, 0, 3), row.locate(1, 0, 0, 3)]
    rule = get_rule("name-spelling")
    assert report_names(rule, row, "{said}", places, 0.9).severity == "warning"
    note = report_names(rule, row, "{said}!", places, 0.5)
    assert (note.severity, note.confidence) == ("info", 0.5)
    assert note.message.endswith("!")


def test_what_is_hardly_probable() -> None:
    assert is_worth_noting(LEAST_NOTED)
    assert not is_worth_noting(LEAST_NOTED - 0.01)
