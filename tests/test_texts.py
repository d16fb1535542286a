"""Texts that lie in no files."""

from __future__ import annotations

import doctest
from collections.abc import Iterator

import pytest

import checker
from checker.model import InputError
from checker.settings import Settings

GERMAN = "Die Brücke ist 40 Meter lang. Sie wurde am Montag eröffnet."
FRENCH = "Le pont mesure 45 mètres. Il a été inauguré lundi."


def test_the_examples_of_the_public_functions_hold() -> None:
    result = doctest.testmod(checker)
    assert result.failed == 0
    assert result.attempted > 10


def test_all_that_is_public_is_there() -> None:
    assert all(callable(getattr(checker, name)) for name in checker.__all__ if not name.startswith("_"))
    assert {"check", "check_texts", "check_many", "align"} <= set(checker.__all__)


def test_versions_by_their_languages_give_what_files_give(tmp_path: object) -> None:
    report = checker.check_texts({"de": GERMAN, "fr": FRENCH})
    (finding,) = report.findings
    assert finding.rule == "number-mismatch"
    places = {place.path: place for place in finding.locations}
    assert FRENCH[places["fr.txt"].start : places["fr.txt"].end] == "45 mètres"
    assert GERMAN[places["de.txt"].start : places["de.txt"].end] == "40 Meter"
    assert {version.language for version in report.versions} == {"de", "fr"}


def test_a_mixed_text_is_one_page() -> None:
    page = f"{GERMAN} Die Stadt feiert.\n\n{FRENCH} La ville fait la fête.\n"
    report = checker.check_texts(page)
    assert [finding.rule for finding in report.findings] == ["number-mismatch"]
    assert report.findings[0].locations[0].path == "text.txt"


def test_markup_is_read() -> None:
    texts = {"de": "<p>Die Brücke ist <b>40</b> Meter lang.</p>", "fr": "<p>Le pont mesure 45 mètres.</p>"}
    (finding,) = checker.check_texts(texts, markup="html").findings
    assert {place.path for place in finding.locations} == {"de.html", "fr.html"}
    with pytest.raises(InputError, match="no markup 'rtf'; known: text, markdown, html"):
        checker.check_texts(texts, markup="rtf")


def test_what_makes_no_sense_is_one_line() -> None:
    for texts, said in (
        ({"xx": "Hallo"}, "no language 'xx'"),
        ({"de": ""}, "empty"),
        ("", "empty"),
        ({}, "nothing to check"),
    ):
        with pytest.raises(InputError, match=said):
            checker.check_texts(texts)


def test_many_articles_come_one_by_one() -> None:
    asked: list[int] = []

    def list_articles() -> Iterator[dict[str, str]]:
        for number in range(3):
            asked.append(number)
            yield {"de": GERMAN, "fr": FRENCH.replace("45", str(40 + number))}

    reports = checker.check_many(list_articles(), Settings(ignore=("order",)))
    assert asked == []
    assert len(next(reports).findings) == 0
    assert asked == [0]
    assert [len(report.findings) for report in reports] == [1, 1]
