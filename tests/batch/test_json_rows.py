"""Rows from JSON lines: a bad one is put aside with its place, and the others are checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.batch.json_rows import read_json_rows
from checker.batch.text_lines import TextLine
from tests.batch.tables import run_table, write_json_lines

BAD = {
    "latin-1": (b'{"id": "x", "fr": "L\'\xe9t\xe9 dure."}\n', "byte 0xe9 in column 22 is not UTF-8"),
    "half a sign": (b'{"id": "x", "fr": "L\'\xc3"}\n', "byte 0xc3 in column 22 is not UTF-8"),
    "surrogate written as UTF-8": (b'{"id": "\xed\xa0\x80", "fr": "Bonjour."}\n', "byte 0xed in column 9"),
    "depth": (b'{"id": ' + b"[" * 200_000 + b"\n", "nested too deeply"),
    "digits": (b'{"id": 1' + b"0" * 4_300 + b', "fr": "Bonjour."}\n', "too many digits"),
    "digits of another column": (b'{"fr": "Bonjour.", "views": -1' + b"0" * 5_000 + b"}\n", "too many digits"),
    "broken off": (b'{"id": "x", "fr": "Bonj\n', "not valid JSON at column 24"),
    "two objects": (b'{"id": "x"} {"id": "y"}\n', "not valid JSON at column 13"),
    "zeros": (b"\0\0\0\0\n", "not valid JSON"),
    "list": (b'["x"]\n', "not an object"),
    "number": (b"7\n", "not an object"),
    "id with a lone surrogate": (b'{"id": "a\\ud800", "fr": "Bonjour."}\n', "'id' holds U+D800"),
    "text with a lone surrogate": (b'{"id": "x", "fr": "Bonjour \\udc9f."}\n', "'fr' holds U+DC9F"),
    "desk with a lone surrogate": (b'{"id": "x", "desk": "\\ud800", "fr": "Bonjour."}\n', "'desk' holds U+D800"),
    "text that is a list": (b'{"id": "x", "fr": ["Bonjour."]}\n', "'fr' holds no text"),
    "text that is a number": (b'{"id": "x", "fr": 5}\n', "'fr' holds no text"),
    "id that is an object": (b'{"id": {"a": 1}, "fr": "Bonjour."}\n', "'id' holds no text"),
    "no text": (b'{"id": "x"}\n', "no text"),
    "texts of blanks": (b'{"id": "x", "fr": " ", "de": "\\u00a0"}\n', "no text"),
}


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_row_is_put_aside_with_its_place(bad: str, tmp_path: Path) -> None:
    line, why = BAD[bad]
    source = write_json_lines(tmp_path / "in.jsonl", line)
    outcome = run_table(source)
    assert outcome.articles == 2
    (failed,) = outcome.failed
    assert failed["place"] == f"{source}:2"
    assert failed["error"].startswith(f"{source}:2: ")
    assert why in failed["error"]
    kept = (tmp_path / "out" / "quarantine.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(one) for one in kept] == outcome.failed


def test_all_of_them_in_one_table(tmp_path: Path) -> None:
    outcome = run_table(write_json_lines(tmp_path / "in.jsonl", *(line for line, _why in BAD.values())))
    assert outcome.articles == len(BAD) + 1
    places = [2 * n + 2 for n in range(len(BAD))]
    assert [int(one["place"].rpartition(":")[2]) for one in outcome.failed] == places


def test_a_line_that_is_too_long_is_not_held() -> None:
    lines = [TextLine(1, '{"id": "' + "x" * 20, whole=False), TextLine(2, '{"id": "y"}\n')]
    rows = list(read_json_rows(lines, "in.jsonl", 28))
    assert "longer than 28 characters" in rows[0].fault
    assert rows[1].values == {"id": "y"}


def test_empty_lines_are_no_rows() -> None:
    lines = [TextLine(1, "\n"), TextLine(2, '{"id": 1}\n'), TextLine(3, "  \r\n")]
    assert [(row.place, row.number) for row in read_json_rows(lines, "in.jsonl", 99)] == [("in.jsonl:2", 1)]
