from __future__ import annotations

import pytest

from checker.reading.languages_from_name import get_language_from_name, get_pair_from_name


@pytest.mark.parametrize(
    ("path", "language"),
    [("fr.po", "fr"), ("locale/de/messages.po", "de"), ("fr/app.de.po", "de"), ("app.po", None), ("hu.po", None)],
)
def test_the_language_of_a_name_counts_before_that_of_a_folder(path: str, language: str | None) -> None:
    assert get_language_from_name(path) == language


@pytest.mark.parametrize(
    ("path", "pair"),
    [
        ("units.de-fr.csv", ("de", "fr")),
        ("x/de_fr.tsv", ("de", "fr")),
        ("de2en.csv", ("de", "en")),
        ("units.de.csv", None),
        ("de-de.csv", None),
        ("de-units-fr.csv", None),
    ],
)
def test_the_two_languages_of_a_name(path: str, pair: tuple[str, str] | None) -> None:
    assert get_pair_from_name(path) == pair
