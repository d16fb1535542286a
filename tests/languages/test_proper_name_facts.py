"""What is wrong with the facts on names is found."""

from __future__ import annotations

from typing import Any

import pytest

from tests.languages.variants import find_gaps_of_changed


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ""),
        ({"endings": frozenset()}, "endings is empty"),
        ({"inflections": frozenset({"É"})}, "inflections stand in small letters"),
        ({"sounds": {"sch": "2"}}, "a sound is letters"),
    ],
)
def test_faults_are_found(facts: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed("names", **facts)
    assert said in found
    assert bool(said) == bool(found)
