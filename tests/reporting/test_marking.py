"""Cutting a text at marks, and the digits in which two numbers differ."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.reporting.marking import TextMark, cut_at_marks, find_differing_digits


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("14\u202f000", "15.000", ([1], [1])),
        ("8,25 %", "8.35 per cent", ([2], [2])),
        ("14", "1400", ([], [])),
        ("2019", "2018", ([3], [3])),
        ("Freitag", "jeudi", ([], [])),
        ("12", "21", ([], [])),
    ],
)
def test_digits_that_differ(one: str, other: str, expected: tuple[list[int], list[int]]) -> None:
    assert find_differing_digits(one, other) == expected


@settings(max_examples=100)
@given(
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["error", "info"]))),
)
def test_pieces_are_the_text_again(text: str, spans: list[tuple[int, int, str]]) -> None:
    marks = [TextMark(start, end, severity, "f") for start, end, severity in spans]  # type: ignore[arg-type]
    pieces = cut_at_marks(text, marks)
    assert "".join(piece.text for piece in pieces) == text
    marked = {n for start, end, _severity in spans for n in range(start, min(end, len(text)))}
    assert sum(len(piece.text) for piece in pieces if piece.severity) == len(marked)
