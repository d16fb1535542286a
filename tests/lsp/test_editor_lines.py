"""Places in UTF-16, UTF-8 and UTF-32, with every end of a line and signs beyond the first plane."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position

from checker.lsp.editor_lines import EditorLines

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize(
    ("text", "offset", "line", "character"),
    [
        ("abc", 2, 0, 2),
        ("\U0001f600 a", 2, 0, 3),  # an emoji is two units
        (f"{FAMILY}a", 5, 0, 8),  # a family is three emoji and two joiners
        ("e\u0301a", 2, 0, 2),  # a combining accent is a unit of its own
        ("a\r\nb", 3, 1, 0),
        ("a\rb", 2, 1, 0),
        ("a\n\nb", 3, 2, 0),
        ("a\u2028b\x0bc", 4, 0, 4),  # no ends of lines
        ("a\n", 2, 1, 0),
    ],
)
def test_a_place_in_utf16(text: str, offset: int, line: int, character: int) -> None:
    assert EditorLines(text).find_position(offset) == Position(line, character)
    assert EditorLines(text).find_offset(Position(line, character)) == offset


@pytest.mark.parametrize(("encoding", "character"), [("utf-8", 7), ("utf-16", 4), ("utf-32", 3)])
def test_units_are_those_of_the_encoding(encoding: str, character: int) -> None:
    lines = EditorLines("é\U0001f600ax", encoding)
    assert lines.find_position(3) == Position(0, character)
    assert lines.find_offset(Position(0, character)) == 3


def test_what_is_beyond_is_at_the_nearest_place() -> None:
    lines = EditorLines("ab\r\n\U0001f600")
    assert lines.find_offset(Position(0, 99)) == 2
    assert lines.find_offset(Position(9, 0)) == 5
    assert lines.find_offset(Position(1, 1)) == 4  # within the emoji
    assert lines.find_position(3) == Position(0, 2)  # within the end of the line
    assert lines.find_position(99) == Position(1, 2)


def test_the_beginning_of_a_line() -> None:
    assert EditorLines("ab\r\ncd").find_line_start(5) == 4


@given(
    st.text(st.sampled_from("a\r\n\u2028é\u0301\U0001f600"), max_size=30),
    st.sampled_from(("utf-8", "utf-16", "utf-32")),
)
def test_every_place_leads_back(text: str, encoding: str) -> None:
    lines = EditorLines(text, encoding)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] != "\r\n" or not offset:
            assert lines.find_offset(lines.find_position(offset)) == offset
