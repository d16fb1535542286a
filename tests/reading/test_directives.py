from __future__ import annotations

import pytest

from checker.reading.directives import find_directives, is_directive


@pytest.mark.parametrize("comment", ["<!-- {} -->", "/* {} */", "{{/* {} */}}", "{{# {} #}}", "# {}\n", "NOTE {}"])
def test_a_directive_ends_with_its_comment(comment: str) -> None:
    words = "checker-disable-next-line number-mismatch agreed"
    text = "Ein Text.\n" + comment.format(words)
    assert find_directives(text) == ((text.index(words), words),)


def test_text_without_one() -> None:
    assert find_directives("the checker disables nothing") == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<!-- checker-enable -->", True),
        ("  <!--checker-disable all: x-->", True),
        ("a <!-- checker-enable -->", False),
    ],
)
def test_a_line_that_is_nothing_else(line: str, expected: bool) -> None:
    assert is_directive(line) is expected
