"""What is wrong with styles is found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checker.languages.style_facts import Form, LocaleStyle
from tests.languages.toy.styles import FACTS
from tests.languages.variants import find_gaps_of_changed

STYLE = FACTS.locales["XA"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, ""),
        ({"quotes": ()}, "no quotation marks"),
        ({"quotes": (("#", "#"),)}, "not understood as a quotation"),
        ({"quote_space": "_"}, "quote_space is not accepted itself"),
        ({"straight_quotes": (("“", "”"),)}, "a double pair and a single one"),
        ({"sign_spaces": {"!": ()}}, "no spaces before a sign"),
        ({"sign_spaces": {"!": ("x",)}}, "no spaces before a sign"),
        ({"dash": " – ", "dashes": ("—",)}, "dash is not accepted itself"),
        ({"numbers": {"colour": "red"}}, "numbers has no field"),
        ({"numbers": {"groups": "'"}}, "group sign of numbers is not accepted"),
        ({"fixed_spaces": (Form("(", ""),)}, "fixed_spaces: ("),
        ({"times": (Form("x*", ""),)}, "matches nothing at all"),
        ({"small_letters": ("Zuber",)}, "no group at"),
        ({"warnings": frozenset({"no-rule"})}, "warnings of no rule"),
    ],
)
def test_faults_are_found(changed: dict[str, Any], said: str) -> None:
    found = find_gaps_of_changed("styles", locales={"XA": replace(STYLE, **changed)})
    assert said in found
    assert bool(said) == bool(found)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"default": "XB"}, "no style for the default locale XB"),
        ({"locales": {"XA": STYLE, "Xb": STYLE}}, "no code of a country"),
        ({"locales": {}}, "locales is empty"),
    ],
)
def test_faults_of_the_whole_are_found(facts: dict[str, Any], said: str) -> None:
    assert said in find_gaps_of_changed("styles", **facts)


def test_a_style_that_says_nothing_is_one_of_quotation_marks() -> None:
    assert LocaleStyle(quotes=(("“", "”"),)).warnings == frozenset()
