"""What is wrong with the words around an article is found."""

from __future__ import annotations

from typing import Any

import pytest

from tests.languages.variants import find_gaps_of_changed


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ""),
        ({"furniture": frozenset()}, "furniture is empty"),
        ({"translator": frozenset()}, "translator is empty"),
        ({"furniture": frozenset({"Rudi"})}, "small letters"),
        ({"furniture": frozenset({"rudi {name}"})}, "in credits only"),
        ({"translator": frozenset({"kutoka {language}"})}, "in credits only"),
        ({"translator": frozenset({"(kutoka)"})}, ""),
    ],
)
def test_faults_are_found(facts: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed("page", **facts)
    assert said in found
    assert bool(said) == bool(found)
