"""What is wrong with the facts on negations is found."""

from __future__ import annotations

from typing import Any

import pytest

from tests.languages.variants import find_gaps_of_changed


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ""),
        ({"words": frozenset()}, "words is empty"),
        ({"hints": frozenset({"Tupu"})}, "hints stand in small letters"),
        ({"idle": frozenset({"n’est-ce pas"})}, "idle stand in small letters, with straight apostrophes"),
        ({"hints": frozenset({"so"})}, "a word that negates is no hint"),
        ({"particles": frozenset({"ne"})}, "particles and completions need each other"),
    ],
)
def test_faults_are_found(facts: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed("negations", **facts)
    assert said in found
    assert bool(said) == bool(found)
