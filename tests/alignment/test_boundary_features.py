"""What sentences begin and end with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.boundary_features import read_boundary_marks

NAMES = ("stops", "clauses", "abbreviated", "lower", "bare", "brackets")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Rat tagt.", {"stops": 1}),
        ("„Der Rat tagt!“", {"stops": 1}),
        ("Le conseil siège :", {"stops": 1, "clauses": 1}),
        ("Der Rat tagt, aber", {}),
        ("er tagt;", {"clauses": 1, "lower": 1}),
        ("Gemäss Art.", {"stops": 1, "abbreviated": 1}),
        ("Gemäss Artikel.", {"stops": 1}),
        ("1234", {"bare": 1}),
        ("(siehe Seite 3", {"lower": 1, "brackets": 1}),
        ("Seite 3)", {"brackets": -1}),
    ],
)
def test_marks(text: str, expected: dict[str, float]) -> None:
    marks = read_boundary_marks([text])
    found = {name: float(getattr(marks, name)[0]) for name in NAMES}
    assert {name: value for name, value in found.items() if value} == expected


@pytest.mark.parametrize(("text", "number"), [("3. Kapitel", 3), ("(12) Titel", 12), ("Kapitel 3", -1), ("", -1)])
def test_number_at_the_start(text: str, number: int) -> None:
    assert read_boundary_marks([text]).number.tolist() == [number]


@given(st.lists(st.text(), max_size=6), st.data())
def test_marks_of_some_are_those_of_a_choice(texts: list[str], data: st.DataObject) -> None:
    which = data.draw(st.lists(st.sampled_from(range(len(texts))), max_size=4) if texts else st.just([]))
    chosen = read_boundary_marks(texts).select(which)
    alone = read_boundary_marks([texts[k] for k in which])
    for name in (*NAMES, "number"):
        assert getattr(chosen, name).tolist() == getattr(alone, name).tolist()
