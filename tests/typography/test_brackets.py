"""Brackets without their other half."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.typography.brackets import find_unbalanced


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("the bridge (120 metres) is open", None),
        ("the bridge (120 metres is open", 11),
        ("the bridge 120 metres) is open", 21),
        ("one [two (three] four)", None),
        ("a) the bridge, b) the harbour", None),
        ("under 12(3)b) and 14jj) and (ii)", None),
        ("(see 12(3)b))", None),
        ("1) the bridge", None),
        ("under d.1) and 4.4)", None),
        ("glad of it :) and of that ;-).", None),
        ("we swim (every day :)", None),
        ("we swim!:) And how.", None),
        ("we swim :) (every day", 11),
        ("under 12(3.02)b) and (4.1)f)", None),
        ("the branch :(((git, push)))", None),
        ("", None),
    ],
)
def test_brackets(text: str, at: int | None) -> None:
    assert find_unbalanced(text) == at


@given(st.text("ab ()[]:1."))
def test_a_place_is_a_bracket(text: str) -> None:
    at = find_unbalanced(text)
    assert at is None or text[at] in "()[]"
