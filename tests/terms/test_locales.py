"""A term of one country counts in the versions of that country, and where no path says one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import checker
from checker.settings import Settings
from checker.terms.locales import counts_in, find_locale


@pytest.mark.parametrize(
    ("path", "language", "locale"),
    [
        ("site/de-CH/page.md", "de", "de-CH"),
        ("site/de_ch/page.md", "de", "de-CH"),
        ("page.fr-CA.md", "fr", "fr-CA"),
        ("values-de-AT/strings.xml", "de", "de-AT"),
        ("de-DE/de-CH/page.md", "de", "de-CH"),
        ("de-CH/page.de-AT.md", "de", "de-AT"),
        ("de-CH/page.fr.md", "fr", ""),
        ("site/de/page.md", "de", ""),
        ("made-up/page.md", "de", ""),
        ("es-419/page.md", "es", "es-419"),
    ],
)
def test_what_a_path_says(path: str, language: str, locale: str) -> None:
    assert find_locale(path, language) == locale


def test_where_a_term_counts() -> None:
    assert [counts_in("de-CH", locale) for locale in ("de-CH", "de_ch", "", "de-AT")] == [True, True, True, False]
    assert counts_in("", "de-AT")


TABLE = "fr,de,de-CH,de-AT forbidden\nvélo,Fahrrad,Velo,Radl\n"


@pytest.mark.parametrize(
    ("name", "said", "told"),
    [
        ("page.de-CH.txt", "Velos", []),
        ("page.de.txt", "Velos", []),
        ("page.de-AT.txt", "Velos", ["term-mismatch"]),
        ("page.de-AT.txt", "Fahrräder", []),
        ("page.de-AT.txt", "Radl", ["forbidden-term"]),
        ("page.de-CH.txt", "Radl", ["term-mismatch"]),
    ],
)
def test_a_column_of_a_locale(name: str, said: str, told: list[str], tmp_path: Path) -> None:
    (tmp_path / "terms.csv").write_text(TABLE, encoding="utf-8")
    french, german = tmp_path / "page.fr.txt", tmp_path / name
    french.write_text("Les vélos sont devant la gare, dit la commune.", encoding="utf-8")
    german.write_text(f"Die {said} stehen vor dem Bahnhof, sagt die Gemeinde.", encoding="utf-8")
    given: dict[str, Any] = {"source": "fr", "glossary": ("terms.csv",), "base": str(tmp_path)}
    report = checker.check([french, german], Settings(**given))
    found = [one for one in [*report.findings, *report.notes] if one.category == "terminology"]
    assert sorted(one.rule for one in found) == told
    if name == "page.de-CH.txt" and told:
        assert found[0].suggestion == "Velo"
