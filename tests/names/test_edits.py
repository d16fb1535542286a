from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.names.edits import describe_edit, find_edit


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("kastner", "kasner", "consonant put in within"),
        ("kasner", "kastner", "consonant put in within"),
        ("emmet", "emmett", "doubled last"),
        ("dessau", "desseau", "vowel put in within"),
        ("ghost", "gohst", "exchanged within"),
        ("merkal", "merkel", "vowel within"),
        ("touro", "tours", "consonant for vowel last"),
        ("agadir", "gadir", "vowel put in first"),
    ],
)
def test_kinds(one: str, other: str, said: str) -> None:
    edit = find_edit(one, other)
    assert edit is not None
    assert describe_edit(edit, "aeiouy") == said


@pytest.mark.parametrize(("one", "other"), [("same", "same"), ("short", "shorter"), ("basel", "lesab"), ("", "")])
def test_none(one: str, other: str) -> None:
    assert find_edit(one, other) is None


@given(st.text("abc", min_size=1, max_size=6), st.text("abc", min_size=1, max_size=6))
def test_the_same_from_both_sides(one: str, other: str) -> None:
    here, there = find_edit(one, other), find_edit(other, one)
    assert (here is None) == (there is None)
    if here and there:
        assert here.before + here.left + here.behind == one
        assert here.before + here.right + here.behind == other
        assert describe_edit(here, "a") == describe_edit(there, "a")
