from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Block
from checker.reading.placeholders import is_identifier, mark_placeholders
from tests.reading.exactness import read


def test_tags_and_placeholders_are_marked_to_be_kept() -> None:
    text = 'Zum <a href="x">Markt</a> von %(name)s: {count} und 50 % sowie %1$s und 3 < 4'
    (block,) = read(json.dumps({"a": text}), "de.json").blocks
    assert [block.text[mark.start : mark.end] for mark in block.marks] == [
        '<a href="x">',
        "</a>",
        "%(name)s",
        "{count}",
        "%1$s",
    ]


@given(st.text("ab%(){}<>/$1s. ", max_size=30))
def test_marks_lie_in_the_text_and_apart(text: str) -> None:
    block = Block("unit", text, 0, len(text))
    mark_placeholders(block)
    ends = [0, *(mark.end for mark in block.marks)]
    assert all(end <= mark.start < mark.end <= len(text) for end, mark in zip(ends, block.marks, strict=False))
    assert {mark.kind for mark in block.marks} <= {"keep"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("src/main.c", True),
        ("max_bytes", True),
        ("anna@haus.example", True),
        ("a=b", True),
        ("Kontakt/Impressum", False),
        ("haus", False),
        ("ein haus/garten", False),
        ("a/" * 60, False),
    ],
)
def test_what_is_one_identifier(text: str, expected: bool) -> None:
    assert is_identifier(text) is expected
