"""Groups of facts: made of keywords, complete, words in their order."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from checker.languages.fact_groups import NOTHING, FactGroup, Words


class Colours(FactGroup):
    names: Words
    """Names."""
    mixed: Mapping[str, str] = NOTHING
    """Mixtures. Optional: not all are."""
    bright: bool = False
    """Whether they shine. Optional: most don't."""


def test_fields_are_given_or_have_their_default() -> None:
    colours = Colours(names=("red", "blue", "red"), bright=True)
    assert list(colours.names) == ["red", "blue"]
    assert "blue" in colours.names
    assert (colours.mixed, colours.bright) == ({}, True)
    assert not Colours(names=()).bright


def test_what_is_missing_or_unknown_is_named() -> None:
    with pytest.raises(TypeError, match="Colours: names, shade"):
        Colours(shade=1)  # type: ignore[call-arg]


def test_nothing_stays_nothing() -> None:
    with pytest.raises(TypeError):
        NOTHING["red"] = "blue"  # type: ignore[index]
