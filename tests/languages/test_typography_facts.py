"""What is wrong with a typography is found."""

from __future__ import annotations

from typing import Any

import pytest

from tests.languages.variants import find_gaps_of_changed


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ""),
        ({"decimal": ""}, "decimal is empty"),
        ({"quotes": ()}, "quotes is empty"),
        ({"decimal": "."}, "no group sign"),
        ({"group": "'"}, "group is not accepted"),
        ({"percent_space": " "}, "percent_space is not accepted"),
        ({"quotes": (("“ ", " ”"),)}, "no pair of quotation marks"),
        ({"quotes": (('"', '"'),)}, "no pair of quotation marks"),
        ({"spaced_quotes": (("«", "»"),)}, "spaced_quotes that are no quotes"),
        ({"apostrophe": ""}, "apostrophe is one sign"),
        ({"group": ";", "groups": ";"}, "not read back"),
    ],
)
def test_faults_are_found(facts: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed("typography", **facts)
    assert said in found
    assert bool(said) == bool(found)
