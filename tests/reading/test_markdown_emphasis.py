from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.markdown_emphasis import InlinePiece, make_emphasis, pair_emphasis


def strip(text: str) -> str:
    """The text without the signs of emphasis that pair up."""
    pieces, at = [], 0
    for match in re.finditer(r"\*+|_+", text):
        pieces += [InlinePiece(at, match.start()), make_emphasis(text, *match.span())]
        at = match.end()
    pieces.append(InlinePiece(at, len(text)))
    pair_emphasis(pieces)
    return "".join(text[piece.start : piece.end] for piece in pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*a*", "a"),
        ("**a *b* c**", "a b c"),
        ("***a** b*", "a b"),
        ("a_b_c", "a_b_c"),
        ("_a_b", "_a_b"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("*a", "*a"),
        ("*a_", "*a_"),
        ('"*a*"', '"a"'),
    ],
)
def test_as_commonmark_has_it(text: str, expected: str) -> None:
    assert strip(text) == expected


@given(st.text("ab *_", max_size=30))
def test_only_signs_go_and_they_go_in_pairs(text: str) -> None:
    found = strip(text)
    assert re.sub(r"[*_]", "", found) == re.sub(r"[*_]", "", text)
    for sign in "*_":
        assert (text.count(sign) - found.count(sign)) % 2 == 0
