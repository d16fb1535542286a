"""What is wrong with the names of languages is found."""

from __future__ import annotations

from typing import Any

import pytest

from tests.languages.variants import find_gaps_of_changed


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ""),
        ({"names": {}}, "names is empty"),
        ({"names": {"xx": "Toyo", "de": "Doyo", "en": "Engo"}}, "no name for French"),
        ({"codes": frozenset({"toy"})}, "codes lack xx"),
        ({"headings": ("ke {name}",)}, "the name alone"),
        ({"headings": ("{name}", "ke toyo")}, "a heading has {name} or {adjective}"),
        ({"headings": ("{name}", "ke {adjective}"), "adjectives": {"de": "Doya"}}, ""),
        ({"spellings": {"de": ("Deyo",)}}, ""),
    ],
)
def test_faults_are_found(facts: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed("language_names", **facts)
    assert said in found
    assert bool(said) == bool(found)
