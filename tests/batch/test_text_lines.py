"""Lines of a table: whatever bytes, however long."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.batch.table_row import describe_wrong_byte
from checker.batch.text_lines import TextLine, describe_too_long, read_lines
from checker.model import InputError


class Memory:
    """A file as fsspec opens one."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def open(self, path: str, mode: str, **more: Any) -> Any:
        """The file, as text."""
        return io.TextIOWrapper(io.BytesIO(self.data), **more)


def list_lines(data: bytes, longest: int = 1_000) -> list[TextLine]:
    return list(read_lines(Memory(data), "in", "in", longest))


@given(st.binary(max_size=200))
def test_any_bytes_are_lines_and_none_is_lost(data: bytes) -> None:
    lines = list_lines(data)
    assert "".join(line.text for line in lines).encode("utf-8", "surrogateescape") == data.removeprefix(b"\xef\xbb\xbf")
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert all(line.whole for line in lines)


@given(st.text(max_size=200))
def test_only_what_is_not_utf_8_is_called_so(text: str) -> None:
    if text.isprintable():
        assert all(describe_wrong_byte(line.text) is None for line in list_lines(text.encode()))


def test_of_a_long_line_the_beginning_is_held() -> None:
    lines = list_lines(b"ab\n" + b"x" * 5_000 + b"\ncd\n" + b"y" * 11, longest=10)
    assert [(line.number, len(line.text), line.whole) for line in lines] == [
        (1, 3, True),
        (2, 11, False),
        (3, 3, True),
        (4, 11, False),
    ]
    assert "longer than 10 characters" in describe_too_long(10)


def test_a_file_that_can_not_be_read_on_is_one_line(tmp_path: Path) -> None:
    class Broken(Memory):
        def open(self, path: str, mode: str, **more: Any) -> Any:
            raise OSError(5, "Input/output error")

    with pytest.raises(InputError, match=r"in: can't be read: Input/output error"):
        list(read_lines(Broken(b""), "in", "in", 10))
